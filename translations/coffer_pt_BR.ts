<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished">Desbloqueado</translation>
    </message>
    <message>
        <source>A version is kept for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version is no longer kept for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions were taken out of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space that no version needs was marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space that no version needs was given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding a way to unlock was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files were restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way to unlock was added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way to unlock was removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way to unlock was renamed: %1, before: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer was added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer may no longer add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys were renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules for how long were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two courses of changes were brought together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested</source>
        <translation type="unfinished">Testada</translation>
    </message>
    <message>
        <source>Tested: not all was good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested: all good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the version of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample of the version of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>opened with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>everything in a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some files of a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n did not come back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>its entry is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished">%1 novos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>signed with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityFilter</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation type="unfinished">Formas de desbloquear</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished">Versões</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>%1 is what was done, %2 with what or why, %3 a day and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), each signed.</source>
        <extracomment>%Ln is a number of acts: backups, unlocks, changes</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln since you last looked.</source>
        <comment>%Ln is a number of lines of the log</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <comment>keep *.csv as it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <comment>keep *.txt as it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what, and when, can be read when the backup is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished">Ler de novo</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not encrypted. It holds names of computers and of ways to unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, unlocks and changes will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other lines are there. Change what is looked for to see them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatChoice</name>
    <message>
        <source>No chats were recognised in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are all there; they are listed under Files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The chats in %Ln file(s) cannot be listed: parts of the backup are damaged or not there.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These are exports. They can be read anywhere, but WhatsApp takes no export back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is the name of a chat, %2 what it holds, %3 from when to when</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln people</source>
        <extracomment>%1 is an app (&quot;whatsapp&quot;), %Ln a number of people</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dates not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are days: from when to when</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of it are gone from the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) missing</source>
        <extracomment>%Ln is a number of photos and other files that a chat names</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not read whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the later one has that the earlier one has not, and the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping is safe: comparing changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the later one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with another date only</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With other content</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) could not be read whole, so something may not be told.</source>
        <extracomment>%Ln is a number of folders</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two versions that are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both hold the same files with the same content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>What is in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <extracomment>%Ln is a number of chats</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Restore from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DifferenceRow</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a difference</comment>
        <extracomment>%1 is &quot;New&quot;, &quot;Gone&quot; or &quot;Changed&quot;, %2 the path of a file</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The backup could not be looked at</source>
        <translation>Não foi possível consultar o backup</translation>
    </message>
    <message>
        <source>This folder could not be opened as a backup</source>
        <translation>Não foi possível abrir esta pasta como backup</translation>
    </message>
    <message>
        <source>This cannot be kept</source>
        <translation>Isto não pode ser guardado</translation>
    </message>
    <message>
        <source>The backup cannot go there</source>
        <translation>O backup não pode ficar ali</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>O backup não foi criado</translation>
    </message>
    <message>
        <source>The sheet was not saved</source>
        <translation>A folha não foi salva</translation>
    </message>
    <message>
        <source>The backup did not finish</source>
        <translation>O backup não terminou</translation>
    </message>
    <message>
        <source>The backup stays locked</source>
        <translation>O backup continua bloqueado</translation>
    </message>
    <message>
        <source>The backup could not be read</source>
        <translation>Não foi possível ler o backup</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nada foi alterado</translation>
    </message>
    <message>
        <source>The files cannot go there</source>
        <translation>Os arquivos não podem ficar ali</translation>
    </message>
    <message>
        <source>The restore did not finish</source>
        <translation>A restauração não terminou</translation>
    </message>
    <message>
        <source>Not in this backup</source>
        <translation>Não está neste backup</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Não foi restaurado</translation>
    </message>
    <message>
        <source>Something in what was asked for cannot be.</source>
        <translation>Algo do que foi pedido não é possível.</translation>
    </message>
    <message>
        <source>Look at the details, change it and try again.</source>
        <translation>Veja os detalhes, corrija e tente de novo.</translation>
    </message>
    <message>
        <source>Something that is needed is not there.</source>
        <translation>Algo necessário não foi encontrado.</translation>
    </message>
    <message>
        <source>Look at the details for what is missing.</source>
        <translation>Veja nos detalhes o que está faltando.</translation>
    </message>
    <message>
        <source>It opens another backup, or was replaced since.</source>
        <translation>Abre outro backup, ou foi substituída depois.</translation>
    </message>
    <message>
        <source>Use another way to unlock.</source>
        <translation>Use outra forma de desbloquear.</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were stored.</source>
        <translation>O disco devolveu bytes diferentes dos que foram guardados.</translation>
    </message>
    <message>
        <source>Back up again: what is still on this computer is stored anew.</source>
        <translation>Faça backup de novo: o que ainda está neste computador é guardado outra vez.</translation>
    </message>
    <message>
        <source>Something at the backup’s place was changed by other hands than yours.</source>
        <translation>Algo no lugar do backup foi alterado por mãos que não são as suas.</translation>
    </message>
    <message>
        <source>Look for the newest good copy of the backup’s folder.</source>
        <translation>Procure a cópia boa mais recente da pasta do backup.</translation>
    </message>
    <message>
        <source>It was written by a newer Coffer than this one.</source>
        <translation>Foi escrito por um Coffer mais novo do que este.</translation>
    </message>
    <message>
        <source>Install the newest version of Coffer.</source>
        <translation>Instale a versão mais recente do Coffer.</translation>
    </message>
    <message>
        <source>Another program is using it now.</source>
        <translation>Outro programa está usando isso agora.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The system does not permit it.</source>
        <translation>O sistema não permite.</translation>
    </message>
    <message>
        <source>Allow it in the folder’s properties, or choose another folder.</source>
        <translation>Permita nas propriedades da pasta ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Make room on it and try again.</source>
        <translation>Libere espaço nele e tente de novo.</translation>
    </message>
    <message>
        <source>The disk or device does not answer.</source>
        <translation>O disco ou aparelho não responde.</translation>
    </message>
    <message>
        <source>Connect it, wait a moment and try again.</source>
        <translation>Conecte-o, espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>It would put the backup, or what you have, at risk.</source>
        <translation>Isso poria em risco o backup ou o que você tem.</translation>
    </message>
    <message>
        <source>Look at the details for what stands against it.</source>
        <translation>Veja nos detalhes o que impede isso.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Foi parado.</translation>
    </message>
    <message>
        <source>The backup’s disk is not connected</source>
        <translation>O disco do backup não está conectado</translation>
    </message>
    <message>
        <source>Its folder is not there, so nothing can be said of it now.</source>
        <translation>A pasta dele não está lá, então nada se pode dizer dele agora.</translation>
    </message>
    <message>
        <source>Connect the disk.</source>
        <translation>Conecte o disco.</translation>
    </message>
    <message>
        <source>There is no backup in this folder</source>
        <translation>Não há backup nesta pasta</translation>
    </message>
    <message>
        <source>A backup’s folder holds the file HOW-TO-OPEN.txt and a folder named keys.</source>
        <translation>A pasta de um backup contém o arquivo HOW-TO-OPEN.txt e uma pasta chamada keys.</translation>
    </message>
    <message>
        <source>Choose the folder that holds those.</source>
        <translation>Escolha a pasta que contém os dois.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>Não está neste computador.</translation>
    </message>
    <message>
        <source>Copy it to this computer, then add it.</source>
        <translation>Copie para este computador e depois adicione.</translation>
    </message>
    <message>
        <source>The folder holds other things.</source>
        <translation>A pasta contém outras coisas.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a disk.</source>
        <translation>Escolha uma pasta vazia ou um disco.</translation>
    </message>
    <message>
        <source>There is no such folder or disk.</source>
        <translation>Essa pasta ou esse disco não existe.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Escolha outro lugar.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Você não tem permissão para gravar ali.</translation>
    </message>
    <message>
        <source>A file of that name exists, the folder belongs to the backup, or the disk does not keep files private.</source>
        <translation>Já existe um arquivo com esse nome, a pasta pertence ao backup ou o disco não mantém os arquivos privados.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
        <source>The backup’s disk, or everything that is to be kept, is not there.</source>
        <translation>O disco do backup não está lá, ou não está lá nada do que deve ser guardado.</translation>
    </message>
    <message>
        <source>Connect the disk and start again; what is stored stays.</source>
        <translation>Conecte o disco e comece de novo; o que foi guardado permanece.</translation>
    </message>
    <message>
        <source>The backup stopped before its end</source>
        <translation>O backup parou antes do fim</translation>
    </message>
    <message>
        <source>The backup’s disk does not answer.</source>
        <translation>O disco do backup não responde.</translation>
    </message>
    <message>
        <source>Connect it and start again: it goes on where it stopped.</source>
        <translation>Conecte-o e comece de novo: continua de onde parou.</translation>
    </message>
    <message>
        <source>The backup’s disk is full.</source>
        <translation>O disco do backup está cheio.</translation>
    </message>
    <message>
        <source>Make room on it and start again: it goes on where it stopped.</source>
        <translation>Libere espaço nele e comece de novo: continua de onde parou.</translation>
    </message>
    <message>
        <source>A backup is running already</source>
        <translation>Já há um backup em andamento</translation>
    </message>
    <message>
        <source>Another run works for this computer now.</source>
        <translation>Outro backup está sendo feito agora para este computador.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Espere até que termine.</translation>
    </message>
    <message>
        <source>This opens no way into this backup</source>
        <translation>Com isto não se entra neste backup</translation>
    </message>
    <message>
        <source>It belongs to another backup, was replaced since, or is a password with a slip in it. The backup is not affected.</source>
        <translation>Pertence a outro backup, foi substituído depois ou é uma senha com um erro de digitação. O backup não é afetado.</translation>
    </message>
    <message>
        <source>Type it again, or use another way to unlock.</source>
        <translation>Digite de novo ou use outra forma de desbloquear.</translation>
    </message>
    <message>
        <source>The backup’s folder is not there.</source>
        <translation>A pasta do backup não está lá.</translation>
    </message>
    <message>
        <source>Connect its disk.</source>
        <translation>Conecte o disco dele.</translation>
    </message>
    <message>
        <source>Nothing that could open it was typed.</source>
        <translation>Nada que pudesse abri-lo foi digitado.</translation>
    </message>
    <message>
        <source>Type it whole.</source>
        <translation>Digite por inteiro.</translation>
    </message>
    <message>
        <source>The folder belongs to the backup itself.</source>
        <translation>A pasta pertence ao próprio backup.</translation>
    </message>
    <message>
        <source>Choose a folder outside the backup.</source>
        <translation>Escolha uma pasta fora do backup.</translation>
    </message>
    <message>
        <source>The disk that the files go to is full.</source>
        <translation>O disco para onde vão os arquivos está cheio.</translation>
    </message>
    <message>
        <source>Make room and start again: what has arrived is not copied twice.</source>
        <translation>Libere espaço e comece de novo: o que já chegou não é copiado duas vezes.</translation>
    </message>
    <message>
        <source>A disk does not answer.</source>
        <translation>Um disco não responde.</translation>
    </message>
    <message>
        <source>Connect it and start again: what has arrived is not copied twice.</source>
        <translation>Conecte-o e comece de novo: o que já chegou não é copiado duas vezes.</translation>
    </message>
    <message>
        <source>It was gone when its turn came.</source>
        <translation>Já não estava lá quando chegou a sua vez.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>Você não tem permissão para ler.</translation>
    </message>
    <message>
        <source>Allow yourself to read it, then back up again.</source>
        <translation>Conceda-se permissão de leitura e faça backup de novo.</translation>
    </message>
    <message>
        <source>Something else has that name there, and nothing is overwritten.</source>
        <translation>Outra coisa tem esse nome ali, e nada é sobrescrito.</translation>
    </message>
    <message>
        <source>Restore into an empty folder.</source>
        <translation>Restaure em uma pasta vazia.</translation>
    </message>
    <message>
        <source>A part of it is missing from the backup.</source>
        <translation>Falta uma parte no backup.</translation>
    </message>
    <message>
        <source>Restore it from another version.</source>
        <translation>Restaure de outra versão.</translation>
    </message>
    <message>
        <source>A part of it is damaged in the backup.</source>
        <translation>Uma parte está danificada no backup.</translation>
    </message>
    <message>
        <source>The recovery key has a slip in it</source>
        <translation>A chave de recuperação tem um erro</translation>
    </message>
    <message>
        <source>One group is not as it is printed, or characters are missing.</source>
        <translation>Um grupo não está como foi impresso, ou faltam caracteres.</translation>
    </message>
    <message>
        <source>Compare the marked group with the sheet.</source>
        <translation>Compare o grupo marcado com a folha.</translation>
    </message>
    <message>
        <source>There is a backup in this folder already</source>
        <translation>Já há um backup nesta pasta</translation>
    </message>
    <message>
        <source>A new one needs a folder of its own.</source>
        <translation>Um novo precisa de uma pasta própria.</translation>
    </message>
    <message>
        <source>Choose another folder, or open the backup that is there.</source>
        <translation>Escolha outra pasta ou abra o backup que está ali.</translation>
    </message>
    <message>
        <source>This computer does not add to this backup</source>
        <translation>Este computador não adiciona nada a este backup</translation>
    </message>
    <message>
        <source>It has no key for it. The backup can be opened and restored all the same.</source>
        <translation>Ele não tem chave para isso. Mesmo assim, o backup pode ser aberto e restaurado.</translation>
    </message>
    <message>
        <source>Unlock it to see and restore what it holds.</source>
        <translation>Desbloqueie-o para ver e restaurar o que ele contém.</translation>
    </message>
    <message>
        <source>This computer’s keychain is locked</source>
        <translation>O chaveiro deste computador está bloqueado</translation>
    </message>
    <message>
        <source>Coffer keeps this computer’s key there.</source>
        <translation>O Coffer guarda nele a chave deste computador.</translation>
    </message>
    <message>
        <source>Unlock the keychain when it asks, then try again.</source>
        <translation>Desbloqueie o chaveiro quando ele pedir e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain did not give Coffer its key</source>
        <translation>O chaveiro não entregou ao Coffer a chave dele</translation>
    </message>
    <message>
        <source>Allow it when asked.</source>
        <translation>Permita quando for perguntado.</translation>
    </message>
    <message>
        <source>This computer has no keychain that works</source>
        <translation>Este computador não tem um chaveiro que funcione</translation>
    </message>
    <message>
        <source>Coffer keeps this computer’s key in the system’s keychain, so that nobody else can use it.</source>
        <translation>O Coffer guarda a chave deste computador no chaveiro do sistema, para que ninguém mais possa usá-la.</translation>
    </message>
    <message>
        <source>Install or set up the keychain of your desktop, then try again.</source>
        <translation>Instale ou configure o chaveiro da sua área de trabalho e tente de novo.</translation>
    </message>
    <message>
        <source>Show once more that it is you</source>
        <translation>Mostre mais uma vez que é você</translation>
    </message>
    <message>
        <source>Unlock it again.</source>
        <translation>Desbloqueie-o de novo.</translation>
    </message>
    <message>
        <source>The setting was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check did not finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test did not finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules would keep nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would take away a version that must stay, or something that is needed cannot be read now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the details for which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder belongs to the backup itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer starts no backups by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its system has no scheduler for you that Coffer knows (systemd on Linux).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up from Home, or watch folders while Coffer is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was unlocked more than ten minutes ago, and an open window is not enough for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused, or you did.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some entries of this folder cannot be told: parts of the backup are damaged or not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was empty when it was backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file or folder, %2 its size, or that it is a folder</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>It changed while it was being backed up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Open; press to fold it</source>
        <translation>Aberto; pressione para recolher</translation>
    </message>
    <message>
        <source>Folded; press to open it</source>
        <translation>Recolhido; pressione para abrir</translation>
    </message>
</context>
<context>
    <name>GroupCheck</name>
    <message>
        <source>Group %1</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Certo.</translation>
    </message>
    <message>
        <source>That is not group %1. Compare it with the sheet.</source>
        <translation>Esse não é o grupo %1. Compare-o com a folha.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Grupo %1 da chave de recuperação</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message numerus="yes">
        <source>Added in the last %Ln day(s)</source>
        <extracomment>%Ln is a number of days</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added per day, last %Ln day(s)</source>
        <extracomment>%Ln is a number of days</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeFigures</name>
    <message>
        <source>Newest message</source>
        <translation>Mensagem mais recente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) were not there</source>
        <extracomment>%Ln is a number of photos and other files that chats name</extracomment>
        <translation>
            <numerusform>Faltava %Ln arquivo de mídia</numerusform>
            <numerusform>Faltavam %Ln arquivos de mídia</numerusform>
        </translation>
    </message>
    <message>
        <source>All its media are here</source>
        <translation>Todos os arquivos de mídia estão aqui</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Último backup</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>By this computer</source>
        <translation>Por este computador</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>No backup</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Formas de desbloquear</translation>
    </message>
    <message>
        <source>All proven</source>
        <extracomment>%1 is how many ways to unlock were shown to work</extracomment>
        <translation>Todas comprovadas</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <translation>Comprovadas: %1</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>Last read back by a test: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Lido por um teste pela última vez: %1</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Não protegido</translation>
    </message>
    <message>
        <source>Not protected yet</source>
        <translation>Ainda não protegido</translation>
    </message>
    <message>
        <source>Nothing speaks against it. Last backup: %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Nada indica o contrário. Último backup: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It opens and restores. %Ln thing(s) make it weaker than it should be.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>Ele abre e pode ser restaurado. %Ln coisa o torna mais fraco do que deveria ser.</numerusform>
            <numerusform>Ele abre e pode ser restaurado. %Ln coisas o tornam mais fraco do que deveria ser.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is running.</source>
        <translation>Há um backup em andamento.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand between your chats and a backup that you can rely on.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>%Ln coisa separa suas conversas de um backup em que você possa confiar.</numerusform>
            <numerusform>%Ln coisas separam suas conversas de um backup em que você possa confiar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation>Consultando o backup…</translation>
    </message>
    <message>
        <source>Its state could not be found out.</source>
        <translation>Não foi possível descobrir o estado dele.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Look again</source>
        <translation>Consultar de novo</translation>
    </message>
    <message>
        <source>Stopping is safe: what is stored stays, the next run goes on.</source>
        <translation>Parar é seguro: o que foi guardado permanece, e da próxima vez continua daí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>HomePromises</name>
    <message>
        <source>In order, as of %1</source>
        <extracomment>%1 is the time of day when this was found out</extracomment>
        <translation>Em ordem (atualizado: %1)</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>Só você pode lê-lo</translation>
    </message>
    <message>
        <source>Backing up cannot read</source>
        <translation>Fazer backup não permite ler</translation>
    </message>
    <message>
        <source>What runs on this computer can add to it and open nothing.</source>
        <translation>O que roda neste computador pode acrescentar dados a ele e não pode abrir nada.</translation>
    </message>
    <message>
        <source>Never one way in</source>
        <translation>Nunca uma única entrada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open it.</source>
        <extracomment>%Ln is a number of ways to unlock</extracomment>
        <translation>
            <numerusform>%Ln forma o abre.</numerusform>
            <numerusform>%Ln formas o abrem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven, not hoped</source>
        <translation>Comprovado, não suposto</translation>
    </message>
    <message>
        <source>Its place sees sizes, times and which kinds of ways to unlock there are, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every way opened it at least once. Oldest proof: %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeReasons</name>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep this version for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer keep it for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule will take it away until somebody releases it. That, who did it and why stand in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on the rules decide how long it stays. Nothing is taken away now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyGroup</name>
    <message>
        <source>Group %1 of %2</source>
        <extracomment>Read by a screen reader. %1 is the number of a group of the recovery key, %2 how many groups there are</extracomment>
        <translation>Grupo %1 de %2</translation>
    </message>
</context>
<context>
    <name>KeyInput</name>
    <message>
        <source>Recovery key, group by group</source>
        <translation>Chave de recuperação, grupo por grupo</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Lock the backup</source>
        <translation>Bloquear o backup</translation>
    </message>
    <message>
        <source>Unlock the backup</source>
        <translation>Desbloquear o backup</translation>
    </message>
</context>
<context>
    <name>LockedState</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A backup is running</source>
        <translation>Há um backup em andamento</translation>
    </message>
    <message>
        <source>A restore is running</source>
        <translation>Há uma restauração em andamento</translation>
    </message>
    <message>
        <source>Closing stops it, and that is safe: what is done stays, and the next run goes on from there.</source>
        <translation>Fechar interrompe isso, e é seguro: o que foi feito permanece, e da próxima vez continua daí.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Deixar continuar</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Details</source>
        <translation type="unfinished">Detalhes</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Formas de desbloquear</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>With what you have at hand. Everything else stays as it is.</source>
        <translation>Com o que você tiver à mão. Todo o resto fica como está.</translation>
    </message>
    <message>
        <source>Restoring everything asks you to unlock once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemView</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>ProofRow</name>
    <message>
        <source>opened with %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a version that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the version of %1</source>
        <extracomment>%1 is the day and time of a version</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample of the version of %1</source>
        <comment>%1 is the day and time of a version</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>There is no backup yet</source>
        <translation>Ainda não há backup</translation>
    </message>
    <message>
        <source>A computer that belongs to this backup has stored nothing so far.</source>
        <translation>Um computador que pertence a este backup não guardou nada até agora.</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>O último backup é antigo</translation>
    </message>
    <message>
        <source>What came since then is only on the computer.</source>
        <translation>O que chegou desde então está só no computador.</translation>
    </message>
    <message>
        <source>The backup went back in time</source>
        <translation>O backup voltou no tempo</translation>
    </message>
    <message>
        <source>It lacks something that this computer has seen in it. Look for the newest copy of its folder.</source>
        <translation>Falta nele algo que este computador já tinha visto. Procure a cópia mais recente da pasta dele.</translation>
    </message>
    <message>
        <source>The ways to unlock were changed in two places at once</source>
        <translation>As formas de desbloquear foram alteradas em dois lugares ao mesmo tempo</translation>
    </message>
    <message>
        <source>Both changes count until somebody says which one holds.</source>
        <translation>As duas alterações valem até que alguém diga qual delas é a válida.</translation>
    </message>
    <message>
        <source>Something is missing from the backup’s records</source>
        <translation>Falta algo nos registros do backup</translation>
    </message>
    <message>
        <source>If the folder is synchronised, let that finish. Otherwise files were lost.</source>
        <translation>Se a pasta é sincronizada, deixe a sincronização terminar. Caso contrário, arquivos foram perdidos.</translation>
    </message>
    <message>
        <source>Two computers work with the same key</source>
        <translation>Dois computadores trabalham com a mesma chave</translation>
    </message>
    <message>
        <source>A part of the backup’s records cannot be read</source>
        <translation>Uma parte dos registros do backup não pode ser lida</translation>
    </message>
    <message>
        <source>Unlocking shows what it is about.</source>
        <translation>Ao desbloquear, você vê do que se trata.</translation>
    </message>
    <message>
        <source>A computer has not seen the newest change</source>
        <translation>Um computador não viu a alteração mais recente</translation>
    </message>
    <message>
        <source>Ways to unlock or computers were changed since its last backup. Its next one takes that up.</source>
        <translation>Formas de desbloquear ou computadores foram alterados desde o último backup dele. O próximo incorpora isso.</translation>
    </message>
    <message>
        <source>There is only one way to unlock</source>
        <translation>Há só uma forma de desbloquear</translation>
    </message>
    <message>
        <source>If it is lost, nothing opens the backup.</source>
        <translation>Se ela se perder, nada abre o backup.</translation>
    </message>
    <message>
        <source>No way to unlock is left at the backup’s place</source>
        <translation>Não resta nenhuma forma de desbloquear no lugar do backup</translation>
    </message>
    <message>
        <source>The files that hold them are gone. Look for another copy of the backup’s folder.</source>
        <translation>Os arquivos que as contêm desapareceram. Procure outra cópia da pasta do backup.</translation>
    </message>
    <message>
        <source>A way to unlock is missing from the backup’s place</source>
        <translation>Falta uma forma de desbloquear no lugar do backup</translation>
    </message>
    <message>
        <source>This computer keeps a copy of its file and puts it back with the next backup.</source>
        <translation>Este computador tem uma cópia do arquivo dela e o repõe no próximo backup.</translation>
    </message>
    <message>
        <source>All ways to unlock would be lost together</source>
        <translation>Todas as formas de desbloquear se perderiam juntas</translation>
    </message>
    <message>
        <source>One accident takes them all. A printed recovery key is another thing.</source>
        <translation>Um só acidente leva todas. Uma chave de recuperação impressa é coisa à parte.</translation>
    </message>
    <message>
        <source>Nothing opens the backup on a new computer</source>
        <translation>Nada abre o backup em um computador novo</translation>
    </message>
    <message>
        <source>Every way to unlock needs this computer or a password manager.</source>
        <translation>Todas as formas de desbloquear precisam deste computador ou de um gerenciador de senhas.</translation>
    </message>
    <message>
        <source>The password is easy to guess</source>
        <translation>A senha é fácil de adivinhar</translation>
    </message>
    <message>
        <source>Whoever gets the backup’s files can try passwords as fast as computers can.</source>
        <translation>Quem conseguir os arquivos do backup pode testar senhas tão rápido quanto os computadores conseguem.</translation>
    </message>
    <message>
        <source>A way to unlock was not used for long</source>
        <translation>Uma forma de desbloquear não é usada há muito tempo</translation>
    </message>
    <message>
        <source>Unlocking with it shows that it still works.</source>
        <translation>Desbloquear com ela mostra que ainda funciona.</translation>
    </message>
    <message>
        <source>This computer was removed from the backup</source>
        <translation>Este computador foi removido do backup</translation>
    </message>
    <message>
        <source>What it adds does not count any more.</source>
        <translation>O que ele adiciona não conta mais.</translation>
    </message>
    <message>
        <source>A way to unlock has only one copy left at the backup’s place</source>
        <translation>Resta só uma cópia de uma forma de desbloquear no lugar do backup</translation>
    </message>
    <message>
        <source>Unlocking writes the second one again.</source>
        <translation>Desbloquear grava a segunda de novo.</translation>
    </message>
    <message>
        <source>The backup lies on the same disk as what it keeps</source>
        <translation>O backup está no mesmo disco que aquilo que ele guarda</translation>
    </message>
    <message>
        <source>If the disk dies, both are gone. Keep a copy of its folder on another disk.</source>
        <translation>Se o disco estragar, os dois se perdem. Mantenha uma cópia da pasta dele em outro disco.</translation>
    </message>
    <message>
        <source>Some files could not be read</source>
        <translation>Alguns arquivos não puderam ser lidos</translation>
    </message>
    <message>
        <source>They are not in the last backup. Running it again shows which they are.</source>
        <translation>Eles não estão no último backup. Fazê-lo de novo mostra quais são.</translation>
    </message>
    <message>
        <source>Something that is kept was nearly emptied</source>
        <translation>Algo que é guardado ficou quase vazio</translation>
    </message>
    <message>
        <source>The last backup holds much less than the one before. Look whether that was meant.</source>
        <translation>O último backup contém muito menos que o anterior. Veja se isso foi intencional.</translation>
    </message>
    <message>
        <source>A test found that a version cannot be read back whole</source>
        <translation>Um teste descobriu que uma versão não pode ser lida por inteiro</translation>
    </message>
    <message>
        <source>Backing up stores again what is still on this computer.</source>
        <translation>Fazer backup guarda de novo o que ainda está neste computador.</translation>
    </message>
    <message>
        <source>A part of the backup is damaged</source>
        <translation>Uma parte do backup está danificada</translation>
    </message>
    <message>
        <source>No test has read this backup back</source>
        <translation>Nenhum teste leu este backup</translation>
    </message>
    <message>
        <source>A test opens it and reads a sample, and shows that it can be restored.</source>
        <translation>Um teste o abre, lê uma amostra e mostra que ele pode ser restaurado.</translation>
    </message>
    <message>
        <source>This computer’s notes about its backups were damaged or altered</source>
        <translation>As anotações deste computador sobre os backups dele foram danificadas ou alteradas</translation>
    </message>
    <message>
        <source>The next backup writes them anew.</source>
        <translation>O próximo backup as grava de novo.</translation>
    </message>
    <message>
        <source>A computer’s clock is wrong</source>
        <translation>O relógio de um computador está errado</translation>
    </message>
    <message>
        <source>Its last backup claims a time in the future. Set its clock.</source>
        <translation>O último backup dele indica um horário no futuro. Acerte o relógio dele.</translation>
    </message>
    <message>
        <source>Stored files are gone from the backup’s place</source>
        <translation>Arquivos guardados sumiram do lugar do backup</translation>
    </message>
    <message>
        <source>One of them is a copy, or the key was stolen. Remove the computer that the key belongs to and add it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way to unlock was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was not you, remove it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way to unlock was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was not you, look which ways are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older versions are not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all that was damaged or gone could be stored again. Checking the backup says which versions that costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of ways to unlock were put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were missing from the backup’s place; this computer had copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of their two copies was missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s notes about its backups were made anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were damaged. The next backup reads everything once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader that lies beside the backup was not as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the backup without Coffer, with a recovery key or a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something could not be written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffer noticed something about the backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <comment>keep *.txt as it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each file is read back from the folder once more. Stopping is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report with a hash of every file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were read back from the folder.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It names what came back, what did not and why, and can be compared on any computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the list (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not there.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>What do you want back?</source>
        <translation>O que você quer de volta?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder to go on.</source>
        <translation>Para continuar, escolha uma pasta.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>Onde pôr os arquivos</translation>
    </message>
    <message>
        <source>Stopping is safe: what is restored stays, and starting again with the same folder goes on.</source>
        <translation>Parar é seguro: o que foi restaurado permanece e, se você começar de novo com a mesma pasta, continua daí.</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>A restauração foi parada</translation>
    </message>
    <message>
        <source>What is restored stays. Starting again with the same folder goes on.</source>
        <translation>O que foi restaurado permanece. Se você começar de novo com a mesma pasta, continua daí.</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>Desbloquear de novo</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring changes no version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuar</translation>
    </message>
</context>
<context>
    <name>RestoreReport</name>
    <message numerus="yes">
        <source>%Ln file(s) restored</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln arquivo restaurado</numerusform>
            <numerusform>%Ln arquivos restaurados</numerusform>
        </translation>
    </message>
    <message>
        <source>Every byte was compared with the backup.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>Cada byte foi comparado com o backup.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back. All others were compared with the backup, byte for byte.</source>
        <translation>
            <numerusform>%Ln arquivo não voltou. Todos os outros foram comparados com o backup, byte a byte.</numerusform>
            <numerusform>%Ln arquivos não voltaram. Todos os outros foram comparados com o backup, byte a byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>No total</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is how long it took, as in &quot;6 minutes&quot;</extracomment>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>Aberto com</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Já estavam lá</translation>
    </message>
    <message>
        <source>With the same content</source>
        <translation>Com o mesmo conteúdo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them belong to you now, or have today’s time, as this computer allows nothing else.</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>%Ln deles agora pertence a você, ou tem a hora de hoje, pois este computador não permite outra coisa.</numerusform>
            <numerusform>%Ln deles agora pertencem a você, ou têm a hora de hoje, pois este computador não permite outra coisa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Keep them only where you need them.</source>
        <translation>Os arquivos restaurados não são criptografados. Mantenha-os só onde você precisar deles.</translation>
    </message>
</context>
<context>
    <name>RestoreReview</name>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file as it was. Exports of chats can be read; no app takes them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished">A pasta não está vazia.</translation>
    </message>
    <message>
        <source>Nothing in it is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <extracomment>%Ln is a number of chats</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or folder(s), with all that is in them</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreWhat</name>
    <message>
        <source>Newest version: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation type="unfinished">Versão mais recente: %1</translation>
    </message>
    <message>
        <source>Choose another version</source>
        <translation type="unfinished">Escolher outra versão</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file of this version comes back exactly as it was. Chats in it are exports: they can be read anywhere, but the app that they are from takes no export back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version: %1</source>
        <comment>%1 is a day and time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreWhere</name>
    <message>
        <source>No folder chosen yet</source>
        <translation type="unfinished">Nenhuma pasta escolhida ainda</translation>
    </message>
    <message>
        <source>Original files, exactly as they were backed up.</source>
        <translation type="unfinished">Arquivos originais, exatamente como entraram no backup.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished">Escolher outra pasta</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished">A pasta não está vazia.</translation>
    </message>
    <message>
        <source>What is there stays as it is. A file that differs from the backup is left alone and named in the report.</source>
        <translation type="unfinished">O que está nela fica como está. Um arquivo que difere do backup não é tocado e é citado no relatório.</translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Put them only where you need them.</source>
        <translation type="unfinished">Os arquivos restaurados não são criptografados. Ponha-os só onde você precisar deles.</translation>
    </message>
</context>
<context>
    <name>RuleNumbers</name>
    <message>
        <source>The newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for as many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for as many weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for as many months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for as many years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All 0: every version stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>How long versions stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions that you keep for good, and the newest good one of each source, stay whatever the numbers say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation type="unfinished">Desbloquear de novo</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) would go</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every version stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln version(s) away</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would happen to each version</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln version(s) out of the backup?</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use these rules from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They leave the list and cannot be brought back. What only they hold is gone for good as soon as space is given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes now. Later versions are judged by these numbers when somebody looks here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>The backup was stopped</source>
        <translation>O backup foi parado</translation>
    </message>
    <message>
        <source>What is stored stays. The next run goes on from there.</source>
        <translation>O que foi guardado permanece. Da próxima vez, continua daí.</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Backup feito: %1</translation>
    </message>
    <message>
        <source>Backed up, but for some files</source>
        <translation>Backup feito, menos alguns arquivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not in this backup</source>
        <extracomment>%Ln is a number of files that could not be read</extracomment>
        <translation>
            <numerusform>%Ln arquivo que não está neste backup</numerusform>
            <numerusform>%Ln arquivos que não estão neste backup</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>%1 is a size: what the backup&apos;s place grew by</extracomment>
        <translation>%1 novos</translation>
    </message>
</context>
<context>
    <name>SecretDisplay</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar o que foi digitado</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que foi digitado</translation>
    </message>
</context>
<context>
    <name>SecretGroup</name>
    <message>
        <source>Group %1: %2</source>
        <extracomment>Read aloud by a screen reader. %1 is the number of a group of the recovery key, %2 its five characters</extracomment>
        <translation>Grupo %1: %2</translation>
    </message>
    <message>
        <source>Group %1: hidden</source>
        <extracomment>Read aloud by a screen reader. %1 is the number of a group of the recovery key</extracomment>
        <translation>Grupo %1: oculto</translation>
    </message>
</context>
<context>
    <name>SettingsLock</name>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so long without a key or a click. It also locks when the computer sleeps and with the screen; a restore that runs is finished first, except before sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min</source>
        <extracomment>as short as can be: minutes after which the backup locks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or as the system shows everything else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsSchedule</name>
    <message>
        <source>All good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Consultar de novo</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At times that somebody has written into the system’s own files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also while Coffer is closed. What was missed while the computer was off is made up for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 00:00 to 23:59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <extracomment>%1 is a day and a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <extracomment>%1 is a day and a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a window, so that watched folders are looked after.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsSources</name>
    <message>
        <source>What is kept</source>
        <translation type="unfinished">O que é guardado</translation>
    </message>
    <message>
        <source>Counts from the next backup on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>%Ln is a number of patterns for names of files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pattern(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1 again</source>
        <extracomment>%1 is a pattern such as *.tmp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*.tmp, or the path of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no pattern. Write a name such as *.tmp, or a whole path.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsStorage</name>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its disk is not connected.</source>
        <extracomment>%1 is a size, what is free on a disk; %2 the size of the disk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupCheck</name>
    <message>
        <source>Both groups are right: the sheet can be read.</source>
        <translation>Os dois grupos estão certos: a folha pode ser lida.</translation>
    </message>
    <message>
        <source>Upper and lower case do not matter. There is no letter I, L, O or U in it.</source>
        <translation>Maiúsculas e minúsculas não fazem diferença. Não há nela as letras I, L, O nem U.</translation>
    </message>
</context>
<context>
    <name>SetupFirstWay</name>
    <message>
        <source>Only the recovery key, for now</source>
        <translation>Só a chave de recuperação, por enquanto</translation>
    </message>
    <message>
        <source>A sheet of paper that you print and keep away from this computer. Other ways can be added later.</source>
        <translation>Uma folha de papel que você imprime e guarda longe deste computador. Outras formas podem ser adicionadas depois.</translation>
    </message>
    <message>
        <source>A password, too</source>
        <translation>Uma senha também</translation>
    </message>
    <message>
        <source>As strong as it is long: nothing counts how often somebody guesses. Four or five random words are good.</source>
        <translation>É tão forte quanto longa: nada conta quantas vezes alguém tenta adivinhar. Quatro ou cinco palavras aleatórias são boas.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Password for the backup</source>
        <translation>Senha do backup</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>The same.</source>
        <translation>São iguais.</translation>
    </message>
    <message>
        <source>Not the same yet.</source>
        <translation>Ainda não são iguais.</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>A senha mais uma vez</translation>
    </message>
    <message>
        <source>Easy to guess.</source>
        <translation>Fácil de adivinhar.</translation>
    </message>
    <message>
        <source>Not good enough yet: make it longer.</source>
        <translation>Ainda não é boa o bastante: deixe-a mais longa.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Boa.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Muito boa.</translation>
    </message>
    <message>
        <source>A long one that you use nowhere else.</source>
        <translation>Uma longa que você não usa em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Whichever you choose, unlocking brings a secret to this computer. Unlock your backup only on computers you trust.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Set up your backup</source>
        <translation>Configurar o seu backup</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>O que guardar</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Onde guardar</translation>
    </message>
    <message>
        <source>A first way in</source>
        <translation>Uma primeira entrada</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>Revisar e começar</translation>
    </message>
    <message>
        <source>You can add or leave out more at any time.</source>
        <translation>Você pode adicionar ou deixar de fora mais itens a qualquer momento.</translation>
    </message>
    <message>
        <source>Do this later</source>
        <translation>Fazer isso depois</translation>
    </message>
    <message>
        <source>Create the backup</source>
        <translation>Criar o backup</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>Conferir a folha</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>What do you want to keep?</source>
        <translation>O que você quer guardar?</translation>
    </message>
    <message>
        <source>Where do you want to keep it?</source>
        <translation>Onde você quer guardar?</translation>
    </message>
    <message>
        <source>How do you want to open your backup?</source>
        <translation>Como você quer abrir o seu backup?</translation>
    </message>
    <message>
        <source>Put your recovery key on paper</source>
        <translation>Ponha sua chave de recuperação no papel</translation>
    </message>
    <message>
        <source>Type two groups from the sheet</source>
        <translation>Digite dois grupos da folha</translation>
    </message>
    <message>
        <source>Look it over and start</source>
        <translation>Confira tudo e comece</translation>
    </message>
    <message>
        <source>Exports and folders of chat apps, or any folder. Coffer reads them and never changes them.</source>
        <translation>Exportações e pastas de aplicativos de conversa, ou qualquer pasta. O Coffer as lê e nunca as altera.</translation>
    </message>
    <message>
        <source>The recovery key comes with the next step and is one way in. A second one spares you fetching the paper.</source>
        <translation>A chave de recuperação vem na próxima etapa e é uma entrada. Uma segunda poupa você de ir buscar o papel.</translation>
    </message>
    <message>
        <source>It opens the backup when every device is gone. Coffer keeps no copy: if the paper and all other ways in are lost, nothing opens the backup.</source>
        <translation>Ela abre o backup quando nenhum aparelho existe mais. O Coffer não guarda cópia: se o papel e todas as outras entradas se perderem, nada abre o backup.</translation>
    </message>
    <message>
        <source>From the paper or file, not from memory: this shows that it can be read.</source>
        <translation>Do papel ou do arquivo, não de memória: isso mostra que ela pode ser lida.</translation>
    </message>
    <message>
        <source>Choose something to keep to go on.</source>
        <translation>Para continuar, escolha algo para guardar.</translation>
    </message>
    <message>
        <source>Choose a folder to go on.</source>
        <translation>Para continuar, escolha uma pasta.</translation>
    </message>
    <message>
        <source>A longer password to go on.</source>
        <translation>Para continuar, uma senha mais longa.</translation>
    </message>
    <message>
        <source>The same password twice to go on.</source>
        <translation>Para continuar, a mesma senha duas vezes.</translation>
    </message>
    <message>
        <source>Both groups to go on.</source>
        <translation>Para continuar, os dois grupos.</translation>
    </message>
    <message>
        <source>Best on another disk, or in a folder that is synchronised. All that Coffer puts there is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup has been made so far. It comes into being with the button below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPlace</name>
    <message>
        <source>No folder chosen yet</source>
        <translation>Nenhuma pasta escolhida ainda</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is a size, as in &quot;120 GB&quot;</extracomment>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>An empty folder, or one in which Coffer makes its own.</source>
        <translation>Uma pasta vazia, ou uma em que o Coffer cria a própria.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolher outra pasta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>This is the disk that your chats are on</source>
        <translation>Este é o disco em que estão suas conversas</translation>
    </message>
    <message>
        <source>When it dies, both are gone. Another disk, a stick or a synchronised folder protects better; you may go on all the same.</source>
        <translation>Quando ele estragar, os dois se perdem. Outro disco, um pendrive ou uma pasta sincronizada protege melhor; mesmo assim, você pode continuar.</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Como você o chama</translation>
    </message>
    <message>
        <source>You see it on the first page. It is not part of the secret.</source>
        <translation>Você o vê na primeira página. Não faz parte do segredo.</translation>
    </message>
    <message>
        <source>What you call the backup</source>
        <translation>Como você chama o backup</translation>
    </message>
    <message>
        <source>Where to keep the backup</source>
        <translation>Onde guardar o backup</translation>
    </message>
</context>
<context>
    <name>SetupReview</name>
    <message>
        <source>What is kept</source>
        <translation>O que é guardado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>O que o abre</translation>
    </message>
    <message>
        <source>The recovery key, and a password</source>
        <translation>A chave de recuperação e uma senha</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>A chave de recuperação</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>Saved, not checked yet</source>
        <translation>Salva, ainda não conferida</translation>
    </message>
    <message>
        <source>Not on paper yet</source>
        <translation>Ainda não está no papel</translation>
    </message>
    <message>
        <source>The first backup starts at once and can be stopped at any time. It goes on where it stopped.</source>
        <translation>O primeiro backup começa logo e pode ser parado a qualquer momento. Ele continua de onde parou.</translation>
    </message>
    <message>
        <source>The password, and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two groups typed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. A recovery key can be added later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupSheet</name>
    <message>
        <source>Recovery key, %1 groups</source>
        <extracomment>%1 is a number of groups of five characters</extracomment>
        <translation>Chave de recuperação, %1 grupos</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Salvar a folha</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Salva. Imprima e depois apague o arquivo.</translation>
    </message>
    <message>
        <source>One page to print. A file of it is no safe place.</source>
        <translation>Uma página para imprimir. Um arquivo com ela não é um lugar seguro.</translation>
    </message>
    <message>
        <source>Nobody will ever ask for it</source>
        <translation>Ninguém jamais pedirá essa chave</translation>
    </message>
    <message>
        <source>Not Coffer, not support, not a bank. Whoever reads this key can open your backup.</source>
        <translation>Nem o Coffer, nem o suporte, nem um banco. Quem ler esta chave pode abrir o seu backup.</translation>
    </message>
    <message>
        <source>Keep it with your passport</source>
        <translation>Guarde-a com o seu passaporte</translation>
    </message>
    <message>
        <source>Away from this computer and its bag. A second sheet at another address is wise, a photo is not.</source>
        <translation>Longe deste computador e da bolsa dele. Uma segunda folha em outro endereço é prudente; uma foto, não.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Salvar a folha de recuperação</translation>
    </message>
</context>
<context>
    <name>SetupSources</name>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>%Ln não pode ser lido</numerusform>
            <numerusform>%Ln não podem ser lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>Deixar %1 de fora</translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <extracomment>%1 is a number of files (&quot;120 files&quot;), %2 their size</extracomment>
        <translation>%1, %2 até agora</translation>
    </message>
    <message>
        <source>Drop an export, a backup file or a folder here</source>
        <translation>Solte aqui uma exportação, um arquivo de backup ou uma pasta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Escolher arquivos</translation>
    </message>
    <message>
        <source>A folder to keep</source>
        <translation>Uma pasta para guardar</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <translation>Arquivos para guardar</translation>
    </message>
    <message>
        <source>Watch</source>
        <extracomment>beside a folder: whether it is backed up as soon as something new arrives in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that is watched is backed up as soon as a new file has arrived in it whole, while Coffer is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp exports are recognised, and what is missing from them is told. Other files are kept as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The folder of the backup</source>
        <translation>A pasta do backup</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places to go</source>
        <translation>Seções</translation>
    </message>
</context>
<context>
    <name>SidebarItem</name>
    <message numerus="yes">
        <source>%1, %n thing(s) to do</source>
        <extracomment>%1 is the name of a page, %n how many things on it need the person</extracomment>
        <translation>
            <numerusform>%1, %n coisa a fazer</numerusform>
            <numerusform>%1, %n coisas a fazer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpaceCard</name>
    <message>
        <source>%1 more waits until every computer has backed up once.</source>
        <extracomment>%1 is a size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking versions away does not free space by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping is safe: whatever a version needs stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation type="unfinished">Desbloquear de novo</translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <extracomment>%1 is a size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no version in the list needs is removed for good. That cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space that no version needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 that no version needs</source>
        <extracomment>%1 is a size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space to give back now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Keep your chats</source>
        <translation>Conserve suas conversas</translation>
    </message>
    <message>
        <source>An encrypted backup that only you can open, with more than one way in, and with proof that it can be restored.</source>
        <translation>Um backup criptografado que só você pode abrir, com mais de uma entrada e com a prova de que pode ser restaurado.</translation>
    </message>
    <message>
        <source>Set up a backup</source>
        <translation>Configurar um backup</translation>
    </message>
    <message>
        <source>Five steps: what to keep, where, a way to open it, a recovery key on paper, and go.</source>
        <translation>Cinco etapas: o que guardar, onde, uma forma de abrir, uma chave de recuperação no papel, e pronto.</translation>
    </message>
    <message>
        <source>You have a backup already?</source>
        <translation>Você já tem um backup?</translation>
    </message>
    <message>
        <source>On a disk, a stick or in a folder that is synchronised. Nothing there is changed.</source>
        <translation>Em um disco, em um pendrive ou em uma pasta sincronizada. Nada é alterado ali.</translation>
    </message>
    <message>
        <source>Show where it lies</source>
        <translation>Mostrar onde ele está</translation>
    </message>
    <message>
        <source>The folder of the backup</source>
        <translation>A pasta do backup</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>done</source>
        <translation>feita</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>esta etapa</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>a seguir</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Finished</source>
        <extracomment>%1 is the number of this step, %2 how many steps there are</extracomment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Etapa %1 de %2</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Stopping as soon as the file at hand is done.</source>
        <translation>Para assim que o arquivo atual terminar.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalizando</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Lendo o backup</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <extracomment>%1 is how many files are done, %2 how many there are</extracomment>
        <translation>%1 de %2 arquivos</translation>
    </message>
    <message>
        <source>Looking for what has changed</source>
        <translation>Procurando o que mudou</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is how much is done (&quot;3.1 GB&quot;), %2 how much there is</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>TestOutcome</name>
    <message>
        <source>It is not in the log: only a computer that adds to this backup can write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proven: the newest version holds no files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened with %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. A sample: %2 of %3 files.</source>
        <extracomment>%1 is what a test found, %2 and %3 are numbers of files</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestsPage</name>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test reads the newest version back as a restore would, and keeps nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test opens the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with the way that you want to be sure of: that alone proves that it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping is safe: a test changes nothing, and one that was stopped proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When each way opened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished">Ler de novo</translation>
    </message>
    <message>
        <source>Nothing was read back yet. “Test now” takes about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Coffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Fazer backup agora</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>%1 is a percentage such as &quot;40 %&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffer</source>
        <translation type="unfinished">Coffer</translation>
    </message>
    <message>
        <source>Backed up</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the new version.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up, but for some files</source>
        <translation type="unfinished">Backup feito, menos alguns arquivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockKey</name>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Group %1 has a slip: compare it with the sheet.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>O grupo %1 tem um erro: compare-o com a folha.</translation>
    </message>
    <message>
        <source>Digits and capital letters from the printed sheet. There is no letter I, L, O or U in it.</source>
        <translation>Algarismos e letras maiúsculas da folha impressa. Não há nela as letras I, L, O nem U.</translation>
    </message>
    <message>
        <source>%1 of %2 groups typed without a slip.</source>
        <extracomment>%1 is how many groups of the recovery key were typed rightly, %2 how many there are</extracomment>
        <translation>%1 de %2 grupos digitados sem erro.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock %1</source>
        <extracomment>%1 is what the person calls the backup</extracomment>
        <translation>Desbloquear %1</translation>
    </message>
    <message>
        <source>Way to unlock</source>
        <translation>Forma de desbloquear</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Password of this backup</source>
        <translation>Senha deste backup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueando</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlocking brings a secret to this computer. Unlock your backup only on computers you trust. Nobody from Coffer will ever ask for your recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a day and time, %2 &quot;Stays&quot; or &quot;Would go&quot;, %3 why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>among the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of its week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of its month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of its year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest that was tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest with all its content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only one of its kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyStrip</name>
    <message>
        <source>Quick check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping is safe: a check changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read back</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files that cannot be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never checked on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check sees that all is there; checking all data also reads every byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) miss nothing</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) lost something</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all data was read, %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the backup may still be arriving</source>
        <extracomment>%Ln is a number of files at the backup&apos;s place</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is whole. Last check: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is whole. Last check: %1</source>
        <comment>%1 is a day and time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contém</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testada</translation>
    </message>
    <message>
        <source>Kept for good</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>Yes; no rule removes it</source>
        <translation>Sim; nenhuma regra a remove</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurar esta versão</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) that its chats name</source>
        <extracomment>%Ln is a number of photos and other files that chats name</extracomment>
        <translation>
            <numerusform>%Ln arquivo de mídia que as conversas citam</numerusform>
            <numerusform>%Ln arquivos de mídia que as conversas citam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that could not be read</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln arquivo que não pôde ser lido</numerusform>
            <numerusform>%Ln arquivos que não puderam ser lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not by itself yet</source>
        <translation>Ainda não separadamente</translation>
    </message>
    <message>
        <source>%1: all good</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>%1: tudo bem</translation>
    </message>
    <message>
        <source>%1: something was damaged</source>
        <comment>%1 is a day and time</comment>
        <translation>%1: algo estava danificado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>Its entry is damaged</source>
        <translation>O registro dela está danificado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day and time, %2 what that version of the backup holds</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>VersionSelect</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one version older</source>
        <extracomment>%1 is &quot;Earlier&quot; or &quot;Later&quot;: which of two versions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one version newer</source>
        <extracomment>%1 is &quot;Earlier&quot; or &quot;Later&quot;: which of two versions</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) in time.</source>
        <extracomment>%Ln is a number of versions of the backup</extracomment>
        <translation>
            <numerusform>%Ln ponto no tempo.</numerusform>
            <numerusform>%Ln pontos no tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions are in the backup</source>
        <translation>As versões estão no backup</translation>
    </message>
    <message>
        <source>What each of them holds can be read when the backup is unlocked.</source>
        <translation>O que cada uma contém pode ser lido quando o backup está desbloqueado.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Ainda não há versão</translation>
    </message>
    <message>
        <source>The first backup makes one.</source>
        <translation>O primeiro backup cria uma.</translation>
    </message>
    <message>
        <source>How long they stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation type="unfinished">Desbloquear de novo</translation>
    </message>
</context>
<context>
    <name>WayProofRow</name>
    <message>
        <source>Opened it just now</source>
        <translation type="unfinished">Abriu o backup agora mesmo</translation>
    </message>
    <message>
        <source>No proof yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>When it was added</source>
        <translation>Ao ser adicionada</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Chave de segurança</translation>
    </message>
    <message>
        <source>Security key and password</source>
        <translation>Chave de segurança e senha</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Chave de acesso</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>No papel</translation>
    </message>
    <message>
        <source>In your head</source>
        <translation>Na sua cabeça</translation>
    </message>
    <message>
        <source>On the key itself</source>
        <translation>Na própria chave</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Só neste computador</translation>
    </message>
    <message>
        <source>Only on one computer</source>
        <translation>Só em um computador</translation>
    </message>
    <message>
        <source>Synced by its account</source>
        <translation>Sincronizada pela conta dela</translation>
    </message>
    <message>
        <source>Perhaps synced by its account</source>
        <translation>Talvez sincronizada pela conta dela</translation>
    </message>
    <message>
        <source>Works on any computer</source>
        <translation>Funciona em qualquer computador</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Fácil de adivinhar</translation>
    </message>
    <message>
        <source>Opened it just now</source>
        <translation>Abriu o backup agora mesmo</translation>
    </message>
    <message>
        <source>Opened the backup</source>
        <translation>Abriu o backup</translation>
    </message>
    <message>
        <source>Of a kind that this version of Coffer does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added: %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used for a long time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried once, not since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Ways to unlock</source>
        <translation>Formas de desbloquear</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open this backup.</source>
        <extracomment>%Ln is a number of ways to unlock</extracomment>
        <translation>
            <numerusform>%Ln forma abre este backup.</numerusform>
            <numerusform>%Ln formas abrem este backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in the backup</source>
        <translation>A lista está no backup</translation>
    </message>
    <message>
        <source>Their names and where they are kept can be read when the backup is unlocked.</source>
        <translation>Os nomes delas e onde são guardadas podem ser lidos quando o backup está desbloqueado.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Onde está</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Última comprovação</translation>
    </message>
    <message>
        <source>Every unlocking proves the way it was done with. One that was not used for long is worth a try, before the day it is needed.</source>
        <translation>Cada desbloqueio comprova a forma com que foi feito. Vale a pena experimentar uma que não é usada há muito tempo, antes do dia em que ela for necessária.</translation>
    </message>
</context>
<context>
    <name>WizardFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year, as in 14 Jan; d is the day, MMM the month</comment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as in 14 Jan 2026</comment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day (&quot;Today&quot;, &quot;14 Jan&quot;), %2 the time of day
----------
two things in a row, as in &quot;12 files, 3 MB&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Falta menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <extracomment>%Ln is a number of minutes</extracomment>
        <translation>
            <numerusform>Falta cerca de %Ln minuto</numerusform>
            <numerusform>Faltam cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) left</source>
        <extracomment>%Ln is a number of hours</extracomment>
        <translation>
            <numerusform>Falta cerca de %Ln hora</numerusform>
            <numerusform>Faltam cerca de %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <extracomment>%Ln is a number of seconds</extracomment>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <extracomment>%Ln is a number of minutes</extracomment>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <extracomment>%Ln is a number of hours</extracomment>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <extracomment>%Ln is a number of messages</extracomment>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s)</source>
        <extracomment>%Ln is a number of photos, videos and other files in chats</extracomment>
        <translation>
            <numerusform>%Ln arquivo de mídia</numerusform>
            <numerusform>%Ln arquivos de mídia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day and time, %2 what was read back</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>all good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences, each with its full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what happened, without its full stop; %2 one or two sentences</extracomment>
        <translation type="unfinished">%1, %2 {1.?}</translation>
    </message>
</context>
<context>
    <name>coffer::ui::RestoreFlow</name>
    <message>
        <source>Restored from the version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), compared with the backup byte for byte</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of each file as it lies in the folder; sha256sum -c compares them:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coffer::ui::SetupFlow</name>
    <message>
        <source>Recovery key</source>
        <extracomment>The names that a new backup&apos;s ways to unlock get; the person can change them.</extracomment>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
</context>
</TS>
