<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Backed up</source>
        <translation>Backup feito</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueado</translation>
    </message>
    <message>
        <source>A version is kept for good</source>
        <translation>Uma versão é mantida para sempre</translation>
    </message>
    <message>
        <source>A version is no longer kept for good</source>
        <translation>Uma versão não é mais mantida para sempre</translation>
    </message>
    <message>
        <source>Versions were taken out of the list</source>
        <translation>Versões foram tiradas da lista</translation>
    </message>
    <message>
        <source>Space that no version needs was marked</source>
        <extracomment>the first of two steps; the second gives the space back</extracomment>
        <translation>Espaço de que nenhuma versão precisa foi marcado</translation>
    </message>
    <message>
        <source>Space that no version needs was given back</source>
        <translation>Espaço de que nenhuma versão precisa foi liberado</translation>
    </message>
    <message>
        <source>Unlocking was refused</source>
        <translation>Um desbloqueio foi recusado</translation>
    </message>
    <message>
        <source>Adding a way to unlock was refused</source>
        <translation>Foi recusado adicionar uma forma de desbloquear</translation>
    </message>
    <message>
        <source>Files were restored</source>
        <translation>Arquivos foram restaurados</translation>
    </message>
    <message>
        <source>The backup was set up</source>
        <translation>O backup foi configurado</translation>
    </message>
    <message>
        <source>A way to unlock was added: %1</source>
        <translation>Uma forma de desbloquear foi adicionada: %1</translation>
    </message>
    <message>
        <source>A way to unlock was removed: %1</source>
        <translation>Uma forma de desbloquear foi removida: %1</translation>
    </message>
    <message>
        <source>A way to unlock was renamed: %1, before: %2</source>
        <translation>Uma forma de desbloquear foi renomeada: %1, antes: %2</translation>
    </message>
    <message>
        <source>A computer was added: %1</source>
        <translation>Um computador foi adicionado: %1</translation>
    </message>
    <message>
        <source>The keys were renewed</source>
        <translation>As chaves foram renovadas</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testado</translation>
    </message>
    <message>
        <source>Tested: not all was good</source>
        <translation>Testado: nem tudo estava bem</translation>
    </message>
    <message>
        <source>Tested: all good</source>
        <translation>Testado: tudo bem</translation>
    </message>
    <message>
        <source>Everything in the version of %1</source>
        <translation>Tudo da versão de %1</translation>
    </message>
    <message>
        <source>A sample of the version of %1</source>
        <translation>Uma amostra da versão de %1</translation>
    </message>
    <message>
        <source>opened with %1</source>
        <translation>aberto com %1</translation>
    </message>
    <message>
        <source>everything in a version</source>
        <translation>tudo de uma versão</translation>
    </message>
    <message>
        <source>some files of a version</source>
        <translation>alguns arquivos de uma versão</translation>
    </message>
    <message>
        <source>its entry is damaged</source>
        <translation>o registro dele está danificado</translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>%1 is a size: what was added to the backup</extracomment>
        <translation>%1 novos</translation>
    </message>
    <message>
        <source>signed with %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>assinado com %1</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>chave de recuperação</translation>
    </message>
    <message>
        <source>password</source>
        <translation>senha</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>chave de segurança</translation>
    </message>
    <message>
        <source>passkey in the browser</source>
        <translation>chave de acesso no navegador</translation>
    </message>
    <message>
        <source>PIN of a computer</source>
        <translation>PIN de um computador</translation>
    </message>
    <message>
        <source>password and security key</source>
        <translation>senha e chave de segurança</translation>
    </message>
    <message>
        <source>it gave another secret than before</source>
        <extracomment>“it” is a security key or passkey</extracomment>
        <translation>deu um segredo diferente do anterior</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>PIN incorreto</translation>
    </message>
    <message>
        <source>too many wrong PINs in a row</source>
        <translation>PINs incorretos demais seguidos</translation>
    </message>
    <message>
        <source>its PIN is blocked for good</source>
        <extracomment>“its” of a security key</extracomment>
        <translation>o PIN dela está bloqueado para sempre</translation>
    </message>
    <message>
        <source>wrong fingerprint</source>
        <translation>impressão digital incorreta</translation>
    </message>
    <message>
        <source>too many wrong fingerprints</source>
        <translation>impressões digitais incorretas demais</translation>
    </message>
    <message>
        <source>the TPM refuses every PIN for a while</source>
        <translation>o TPM recusa qualquer PIN por algum tempo</translation>
    </message>
    <message>
        <source>A computer was retired: %1</source>
        <translation>Um computador foi desativado: %1</translation>
    </message>
    <message>
        <source>The rules for how long versions stay were changed</source>
        <translation>As regras de permanência das versões foram alteradas</translation>
    </message>
    <message>
        <source>Changes made in two places at once were brought together</source>
        <translation>Alterações feitas ao mesmo tempo em dois lugares foram reunidas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>it does not open this backup</source>
        <extracomment>why unlocking was refused; stands behind the kind of a way to unlock</extracomment>
        <translation>não abre este backup</translation>
    </message>
    <message>
        <source>not one of the ways to unlock this backup</source>
        <translation>não é uma das formas de desbloquear este backup</translation>
    </message>
    <message>
        <source>the answer did not match what Coffer asked</source>
        <translation>a resposta não correspondia ao que o Coffer pediu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln tentativa</numerusform>
            <numerusform>%Ln tentativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <translation>
            <numerusform>%Ln arquivo não voltou</numerusform>
            <numerusform>%Ln arquivos não voltaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>joins the moments of several versions, which have commas of their own</extracomment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>ActivityFilter</name>
    <message>
        <source>Kind</source>
        <extracomment>of what is listed: backups, unlocks, tests…</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>kinds of lines in the log; &quot;Refusals&quot; are unlocks and changes that were refused, &quot;Other&quot; all other kinds</extracomment>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>Desbloqueios</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Formas de desbloquear</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computadores</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Testes</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>Restaurações</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Recusas</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>All computers</source>
        <translation>Todos os computadores</translation>
    </message>
    <message>
        <source>Find words</source>
        <extracomment>placeholder of a field for searching in the log</extracomment>
        <translation>Procurar palavras</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <extracomment>only lines that were not seen before</extracomment>
        <translation>Só o que é novo</translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>%1 is what was done, %2 with what or why, %3 a day and time</extracomment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>marks a line of the log that was not seen before</extracomment>
        <translation>Novo</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), each signed.</source>
        <extracomment>%Ln is a number of acts: backups, unlocks, changes</extracomment>
        <translation>
            <numerusform>%Ln linha, assinada.</numerusform>
            <numerusform>%Ln linhas, cada uma assinada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln since you last looked.</source>
        <comment>%Ln is a number of lines of the log</comment>
        <translation>
            <numerusform>%Ln desde a última vez que você olhou.</numerusform>
            <numerusform>%Ln desde a última vez que você olhou.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Salvar o que é mostrado</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <comment>keep *.csv as it is</comment>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <comment>keep *.txt as it is</comment>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Salvar como arquivo</translation>
    </message>
    <message>
        <source>The log is in the backup</source>
        <translation>O registro está no backup</translation>
    </message>
    <message>
        <source>Who did what, and when, can be read when the backup is unlocked.</source>
        <translation>Quem fez o quê, e quando, pode ser lido quando o backup está desbloqueado.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>button: reads the log again</extracomment>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Salvar em outro lugar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>The file is not encrypted. It holds names of computers and of ways to unlock.</source>
        <translation>O arquivo não é criptografado. Ele contém nomes de computadores e de formas de desbloquear.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Nada foi feito ainda</translation>
    </message>
    <message>
        <source>Backups, unlocks and changes will stand here.</source>
        <translation>Backups, desbloqueios e alterações aparecerão aqui.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>no line of the log fits the filters</extracomment>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>The log has other lines. Change the filters above to see them.</source>
        <translation>O registro tem outras linhas. Mude os filtros acima para vê-las.</translation>
    </message>
</context>
<context>
    <name>CeremonyView</name>
    <message>
        <source>Simulator: opens nothing that matters</source>
        <extracomment>name of a stand-in for a security key, in builds for developers</extracomment>
        <translation>Simulador: não abre nada importante</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Endereço da página</translation>
    </message>
</context>
<context>
    <name>CeremonyWords</name>
    <message>
        <source>Plug your security key in</source>
        <translation>Conecte sua chave de segurança</translation>
    </message>
    <message>
        <source>Touch the key that you mean</source>
        <extracomment>several security keys are plugged in, and one has to be chosen</extracomment>
        <translation>Toque na chave que você quer usar</translation>
    </message>
    <message>
        <source>Touch it again</source>
        <translation>Toque nela de novo</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>Toque na sua chave de segurança</translation>
    </message>
    <message>
        <source>Put your finger on the key</source>
        <translation>Ponha o dedo na chave</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Continue no seu navegador</translation>
    </message>
    <message>
        <source>The key was pulled out</source>
        <translation>A chave foi retirada</translation>
    </message>
    <message>
        <source>Enter the PIN of this computer’s way in</source>
        <extracomment>the PIN with which this computer’s security chip opens the backup</extracomment>
        <translation>Digite o PIN da entrada deste computador</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key</source>
        <translation>Digite o PIN da sua chave de segurança</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Escolha um PIN</translation>
    </message>
    <message>
        <source>This key has no PIN yet: choose one</source>
        <translation>Esta chave ainda não tem PIN: escolha um</translation>
    </message>
    <message>
        <source>The key asks for another PIN</source>
        <translation>A chave pede outro PIN</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Into any port of this computer. Coffer goes on by itself.</source>
        <extracomment>below &quot;Plug your security key in&quot;</extracomment>
        <translation>Em qualquer porta deste computador. O Coffer continua sozinho.</translation>
    </message>
    <message>
        <source>Several are here, and all of them blink.</source>
        <extracomment>security keys that are plugged in</extracomment>
        <translation>Há várias aqui, e todas piscam.</translation>
    </message>
    <message>
        <source>%1 is blinking. Lay a finger on it.</source>
        <extracomment>%1 is what a security key calls itself</extracomment>
        <translation>%1 está piscando. Encoste um dedo nela.</translation>
    </message>
    <message>
        <source>A page has opened there and asks for a passkey of this computer, a phone or a password manager. If none opened, copy this address into a browser of this computer. It works once; show it to nobody.</source>
        <extracomment>below &quot;Go on in your browser&quot;</extracomment>
        <translation>Uma página se abriu lá e pede uma chave de acesso deste computador, de um celular ou de um gerenciador de senhas. Se nenhuma se abriu, copie este endereço em um navegador deste computador. Ele vale uma vez; não o mostre a ninguém.</translation>
    </message>
    <message>
        <source>It is asked for at every unlocking. Keep it where you find it again.</source>
        <extracomment>below &quot;Choose a PIN&quot;; &quot;it&quot; is that PIN</extracomment>
        <translation>Ele é pedido a cada desbloqueio. Guarde-o onde possa encontrá-lo.</translation>
    </message>
    <message>
        <source>It is asked for whenever the key is used, here and elsewhere. Keep it where you find it again.</source>
        <extracomment>below &quot;This key has no PIN yet: choose one&quot;; &quot;it&quot; is that PIN</extracomment>
        <translation>Ele é pedido sempre que a chave é usada, aqui e em outros lugares. Guarde-o onde possa encontrá-lo.</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>Esperando a chave</translation>
    </message>
    <message>
        <source>Waiting for your finger</source>
        <translation>Esperando o seu dedo</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Esperando o navegador</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>Touch the key once more: this is its first test</source>
        <translation>Toque na chave mais uma vez: este é o primeiro teste dela</translation>
    </message>
    <message>
        <source>Put your finger on the key once more: this is its first test</source>
        <translation>Ponha o dedo na chave mais uma vez: este é o primeiro teste dela</translation>
    </message>
    <message>
        <source>Use the passkey once more in the browser: this is its first test</source>
        <translation>Use a chave de acesso mais uma vez no navegador: este é o primeiro teste dela</translation>
    </message>
    <message>
        <source>The first test is running</source>
        <translation>O primeiro teste está em andamento</translation>
    </message>
    <message>
        <source>The new way to unlock is made. This touch shows that it really opens the backup.</source>
        <translation>A nova forma de desbloquear foi criada. Este toque mostra que ela abre mesmo o backup.</translation>
    </message>
    <message>
        <source>The key is blinking. Lay a finger on it.</source>
        <translation>A chave está piscando. Encoste um dedo nela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(s) left; then the key asks for its PIN.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>Resta %Ln tentativa; depois a chave pede o PIN dela.</numerusform>
            <numerusform>Restam %Ln tentativas; depois a chave pede o PIN dela.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN that you chose when you added this computer as a way to unlock.</source>
        <translation>O PIN que você escolheu quando adicionou este computador como forma de desbloquear.</translation>
    </message>
    <message>
        <source>The PIN that you set on the key itself, not the PIN of this computer.</source>
        <translation>O PIN que você definiu na própria chave, não o PIN deste computador.</translation>
    </message>
</context>
<context>
    <name>ChatChoice</name>
    <message>
        <source>Its files are all there; they are listed under Files.</source>
        <extracomment>&quot;it&quot; is one version of the backup; “Files” is what stands on the switch beside “Chats”</extracomment>
        <translation>Os arquivos dela estão todos lá; aparecem em Arquivos.</translation>
    </message>
    <message numerus="yes">
        <source>The chats in %Ln file(s) cannot be listed: parts of the backup are damaged or not there.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>As conversas de %Ln arquivo não podem ser listadas: partes do backup estão danificadas ou não estão lá.</numerusform>
            <numerusform>As conversas de %Ln arquivos não podem ser listadas: partes do backup estão danificadas ou não estão lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are exports. They can be read anywhere, but WhatsApp takes no export back.</source>
        <translation>São exportações. Podem ser lidas em qualquer lugar, mas o WhatsApp não aceita uma exportação de volta.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>No chats were recognised in this version</source>
        <translation>Nenhuma conversa foi reconhecida nesta versão</translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is the name of a chat, %2 what it holds, %3 from when to when</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln people</source>
        <extracomment>%1 is an app (&quot;whatsapp&quot;), %Ln a number of people</extracomment>
        <translation>
            <numerusform>%1, %Ln pessoa</numerusform>
            <numerusform>%1, %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates not known</source>
        <translation>Datas desconhecidas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are days: from when to when</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Parts of it are gone from the backup</source>
        <extracomment>&quot;it&quot; is a chat</extracomment>
        <translation>Faltam partes no backup</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) missing</source>
        <extracomment>%Ln is a number of photos and other files that a chat names</extracomment>
        <translation>
            <numerusform>Falta %Ln arquivo de mídia</numerusform>
            <numerusform>Faltam %Ln arquivos de mídia</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it could not be read</source>
        <translation>Uma parte não pôde ser lida</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare two versions</source>
        <translation>Comparar duas versões</translation>
    </message>
    <message>
        <source>What the later one has that the earlier one has not, and the other way round.</source>
        <extracomment>two versions of the backup are compared</extracomment>
        <translation>O que a posterior tem e a anterior não tem, e vice-versa.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>Stopping is safe: comparing changes nothing.</source>
        <translation>Parar é seguro: comparar não altera nada.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de novo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novos</translation>
    </message>
    <message>
        <source>Only in the later one</source>
        <extracomment>files that only the later of two versions has</extracomment>
        <translation>Só na posterior</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Não estão mais</translation>
    </message>
    <message>
        <source>Only in the earlier one</source>
        <extracomment>files that only the earlier of two versions has</extracomment>
        <translation>Só na anterior</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with another date only</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>Mais %Ln só com outra data</numerusform>
            <numerusform>Mais %Ln só com outra data</numerusform>
        </translation>
    </message>
    <message>
        <source>With other content</source>
        <extracomment>a number of files stands above</extracomment>
        <translation>Com outro conteúdo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) could not be read whole, so something may not be told.</source>
        <extracomment>%Ln is a number of folders</extracomment>
        <translation>
            <numerusform>%Ln pasta não pôde ser lida por inteiro, então algo pode não estar dito.</numerusform>
            <numerusform>%Ln pastas não puderam ser lidas por inteiro, então algo pode não estar dito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two versions that are not the same.</source>
        <translation>Escolha duas versões que não sejam a mesma.</translation>
    </message>
    <message>
        <source>Both hold the same files with the same content.</source>
        <translation>As duas contêm os mesmos arquivos com o mesmo conteúdo.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
</context>
<context>
    <name>ComputerRow</name>
    <message>
        <source>last backup: %1</source>
        <extracomment>%1 is a moment, as in &quot;Today, 20:02&quot;</extracomment>
        <translation>Último backup: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ainda não há backup</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Has not seen the newest change</source>
        <extracomment>beside a computer that has not made a backup since ways to unlock or computers were added or removed</extracomment>
        <translation>Não viu a alteração mais recente</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>beside a computer that may add nothing more to the backup</extracomment>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Retire</source>
        <extracomment>of a computer: nothing that it adds from then on counts</extracomment>
        <translation>Desativar</translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>What is in this version</source>
        <translation>O que há nesta versão</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <extracomment>%Ln is a number of chats</extracomment>
        <translation>
            <numerusform>%Ln conversa</numerusform>
            <numerusform>%Ln conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Restore from it</source>
        <translation>Restaurar dela</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
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
        <extracomment>a file that only the later version has, only the earlier one, or that differs</extracomment>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Não está mais</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a difference</comment>
        <extracomment>%1 is &quot;New&quot;, &quot;Gone&quot; or &quot;Changed&quot;, %2 the path of a file</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
</context>
<context>
    <name>EnrolChoices</name>
    <message>
        <source>Only the recovery key, for now</source>
        <extracomment>a choice in setting up: no other way to unlock is added now</extracomment>
        <translation>Só a chave de recuperação, por enquanto</translation>
    </message>
    <message>
        <source>Best here: a key is plugged in</source>
        <extracomment>beside a kind of way to unlock that suits best</extracomment>
        <translation>O melhor aqui: há uma chave conectada</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <extracomment>beside a kind of way to unlock: what is done happens in the browser</extracomment>
        <translation>Abre no navegador</translation>
    </message>
    <message>
        <source>Found in this computer</source>
        <extracomment>beside a kind of way to unlock: this computer has a security chip</extracomment>
        <translation>Encontrado neste computador</translation>
    </message>
    <message>
        <source>%1 is ready. You enter its PIN and touch it.</source>
        <extracomment>%1 is what a security key calls itself</extracomment>
        <translation>%1 está pronta. Você digita o PIN e toca nela.</translation>
    </message>
    <message>
        <source>Plug it in when you are asked. You enter its PIN and touch it.</source>
        <translation>Conecte-a quando for pedido. Você digita o PIN e toca nela.</translation>
    </message>
    <message>
        <source>Two pages open one after the other: the first makes the passkey, the second tries it.</source>
        <translation>Duas páginas se abrem, uma depois da outra: a primeira cria a chave de acesso, a segunda a experimenta.</translation>
    </message>
    <message>
        <source>You print it or save it as a page, and type two groups of it back.</source>
        <extracomment>&quot;it&quot; is the recovery key</extracomment>
        <translation>Você a imprime ou salva como página e digita dois grupos dela para conferir.</translation>
    </message>
    <message>
        <source>You choose a password, then enter the key’s PIN and touch it.</source>
        <translation>Você escolhe uma senha, depois digita o PIN da chave e toca nela.</translation>
    </message>
    <message>
        <source>You choose a PIN of six characters or more.</source>
        <translation>Você escolhe um PIN de seis caracteres ou mais.</translation>
    </message>
</context>
<context>
    <name>EnrolKinds</name>
    <message>
        <source>More ways</source>
        <extracomment>opens a list of more kinds of ways to unlock</extracomment>
        <translation>Mais formas</translation>
    </message>
</context>
<context>
    <name>EnrolName</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>So that you know later which one it is: “Blue YubiKey”, “Key in the safe”.</source>
        <translation>Para você saber depois qual é: “YubiKey azul”, “Chave no cofre”.</translation>
    </message>
    <message>
        <source>Name of this way to unlock</source>
        <translation>Nome desta forma de desbloquear</translation>
    </message>
    <message>
        <source>It lives in this computer alone. Setting the computer up anew, clearing its security chip or a new mainboard ends it.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>Ela existe só neste computador. Configurar o computador do zero, limpar o chip de segurança ou trocar a placa-mãe acaba com ela.</translation>
    </message>
    <message>
        <source>It ends when its passkey is deleted in the browser or password manager: the passkey’s name there says what it opens.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>Ela acaba quando a chave de acesso é apagada no navegador ou no gerenciador de senhas: o nome que a chave tem lá diz o que ela abre.</translation>
    </message>
    <message>
        <source>It ends when the key is lost or reset. A second key in another place is wise.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>Ela acaba quando a chave é perdida ou redefinida. Uma segunda chave em outro lugar é prudente.</translation>
    </message>
    <message>
        <source>Nobody can reset it. Write it down and keep it apart from this computer if you might forget it.</source>
        <extracomment>&quot;it&quot; is the password that is being named</extracomment>
        <translation>Ninguém pode redefini-la. Anote-a e guarde-a separada deste computador se você puder esquecê-la.</translation>
    </message>
    <message>
        <source>It ends when the key is lost or reset, or the password is forgotten: it takes both.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>Ela acaba quando a chave é perdida ou redefinida, ou quando a senha é esquecida: são necessárias as duas.</translation>
    </message>
    <message>
        <source>It ends when its sheet is lost. A second sheet at another address is wise.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>Ela acaba quando a folha é perdida. Uma segunda folha em outro endereço é prudente.</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Add a way to unlock</source>
        <translation>Adicionar uma forma de desbloquear</translation>
    </message>
</context>
<context>
    <name>EnrolSteps</name>
    <message>
        <source>Use another way</source>
        <translation>Usar outra forma</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Mostre que é você</translation>
    </message>
    <message>
        <source>Nothing blinks?</source>
        <extracomment>question of somebody who was told to touch a blinking security key</extracomment>
        <translation>Nada pisca?</translation>
    </message>
    <message>
        <source>Pull the key out, plug it in again, and Coffer goes on by itself. If a browser window is asking for a key, close it first.</source>
        <translation>Retire a chave, conecte-a de novo e o Coffer continua sozinho. Se uma janela do navegador estiver pedindo uma chave, feche-a primeiro.</translation>
    </message>
</context>
<context>
    <name>EnrolWords</name>
    <message>
        <source>Kind of way</source>
        <translation>Tipo de forma</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>Connect and touch</source>
        <translation>Conectar e tocar</translation>
    </message>
    <message>
        <source>First test</source>
        <translation>Primeiro teste</translation>
    </message>
    <message>
        <source>What else should open your backup?</source>
        <translation>O que mais deve abrir o seu backup?</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Escolha uma senha</translation>
    </message>
    <message>
        <source>Put the new recovery key on paper</source>
        <translation>Ponha a nova chave de recuperação no papel</translation>
    </message>
    <message>
        <source>Type two groups from the sheet</source>
        <translation>Digite dois grupos da folha</translation>
    </message>
    <message>
        <source>It works. What do you want to call it?</source>
        <translation>Ela funciona. Como você quer chamá-la?</translation>
    </message>
    <message>
        <source>What do you want to call it?</source>
        <translation>Como você quer chamá-la?</translation>
    </message>
    <message>
        <source>%1 opens your backup now</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>%1 agora abre o seu backup</translation>
    </message>
    <message>
        <source>It opens the backup only together with the security key, which comes next.</source>
        <extracomment>&quot;it&quot; is the password</extracomment>
        <translation>Ela abre o backup só junto com a chave de segurança, que vem a seguir.</translation>
    </message>
    <message>
        <source>It opens the backup when every device is gone. Coffer keeps no copy. It counts once you have added it at the end.</source>
        <extracomment>&quot;it&quot; is the recovery key</extracomment>
        <translation>Ela abre o backup quando nenhum aparelho existe mais. O Coffer não guarda cópia. Ela passa a valer quando você a adicionar, no fim.</translation>
    </message>
    <message>
        <source>The backup was opened with it once before it was added.</source>
        <translation>O backup foi aberto com ela uma vez antes de ela ser adicionada.</translation>
    </message>
    <message>
        <source>Choose one to go on.</source>
        <extracomment>one of the kinds of ways to unlock</extracomment>
        <translation>Para continuar, escolha uma opção.</translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>Nada foi alterado até agora.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>Conferir a folha</translation>
    </message>
    <message>
        <source>Add this way</source>
        <extracomment>button: adds the new way to unlock</extracomment>
        <translation>Adicionar esta forma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Best is a way that is not lost together with the others. With a passkey there is nothing to remember and nothing to type.</source>
        <translation>O melhor é uma forma que não se perca junto com as outras. Com uma chave de acesso não há nada a lembrar nem a digitar.</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory: this shows that the sheet can be read.</source>
        <translation>Digite-os olhando o papel ou o arquivo, não de memória: isso mostra que a folha pode ser lida.</translation>
    </message>
    <message>
        <source>The new way to unlock was tried twice and gave the same secret both times.</source>
        <translation>A nova forma de desbloquear foi experimentada duas vezes e deu o mesmo segredo nas duas.</translation>
    </message>
    <message>
        <source>Type a longer password to go on.</source>
        <translation>Para continuar, digite uma senha mais longa.</translation>
    </message>
    <message>
        <source>Type the same password twice to go on.</source>
        <translation>Para continuar, digite a mesma senha duas vezes.</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>Para continuar, digite os dois grupos.</translation>
    </message>
    <message>
        <source>Type a name to go on.</source>
        <translation>Para continuar, digite um nome.</translation>
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
        <extracomment>the backup, or a part of it</extracomment>
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
        <extracomment>what was being done</extracomment>
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
        <extracomment>a file or folder that was chosen</extracomment>
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
        <source>You may not read it.</source>
        <extracomment>a file or folder</extracomment>
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
        <translation>A configuração não foi alterada</translation>
    </message>
    <message>
        <source>The schedule is not known</source>
        <translation>A programação não é conhecida</translation>
    </message>
    <message>
        <source>The check did not finish</source>
        <translation>A verificação não terminou</translation>
    </message>
    <message>
        <source>The test did not finish</source>
        <translation>O teste não terminou</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>O arquivo não foi salvo</translation>
    </message>
    <message>
        <source>It cannot be read back</source>
        <extracomment>a file of the backup</extracomment>
        <translation>Não pode ser lido</translation>
    </message>
    <message>
        <source>These rules would keep nothing.</source>
        <translation>Estas regras não manteriam nada.</translation>
    </message>
    <message>
        <source>Give at least one number above 0.</source>
        <translation>Indique pelo menos um número acima de 0.</translation>
    </message>
    <message>
        <source>It would take away a version that must stay, or something that is needed cannot be read now.</source>
        <translation>Isso tiraria uma versão que deve permanecer, ou algo necessário não pode ser lido agora.</translation>
    </message>
    <message>
        <source>Look at the details for which one.</source>
        <translation>Veja nos detalhes qual é.</translation>
    </message>
    <message>
        <source>That folder belongs to the backup itself.</source>
        <translation>Essa pasta pertence ao próprio backup.</translation>
    </message>
    <message>
        <source>This computer starts no backups by itself</source>
        <translation>Este computador não inicia backups sozinho</translation>
    </message>
    <message>
        <source>Its system has no scheduler for you that Coffer knows (systemd on Linux).</source>
        <translation>O sistema dele não tem para você um agendador que o Coffer conheça (systemd no Linux).</translation>
    </message>
    <message>
        <source>Back up from Home, or watch folders while Coffer is open.</source>
        <translation>Faça backups em Início, ou monitore pastas enquanto o Coffer está aberto.</translation>
    </message>
    <message>
        <source>The backup was unlocked more than ten minutes ago, and an open window is not enough for this.</source>
        <translation>O backup foi desbloqueado há mais de dez minutos, e uma janela aberta não basta para isto.</translation>
    </message>
    <message>
        <source>The system refused, or you did.</source>
        <translation>O sistema recusou, ou você recusou.</translation>
    </message>
    <message>
        <source>The sheet was not printed</source>
        <translation>A folha não foi impressa</translation>
    </message>
    <message>
        <source>That did not show that it is you</source>
        <translation>Isso não mostrou que é você</translation>
    </message>
    <message>
        <source>The test did not succeed</source>
        <translation>O teste não deu certo</translation>
    </message>
    <message>
        <source>The test is not written down</source>
        <translation>O teste não ficou registrado</translation>
    </message>
    <message>
        <source>Try again, or use another way.</source>
        <translation>Tente de novo ou use outra forma.</translation>
    </message>
    <message>
        <source>Try again. If it never opens, add another way, then remove this one.</source>
        <translation>Tente de novo. Se nunca abrir, adicione outra forma e depois remova esta.</translation>
    </message>
    <message>
        <source>This computer does not add to the backup.</source>
        <translation>Este computador não adiciona nada ao backup.</translation>
    </message>
    <message>
        <source>Nothing of that kind is connected</source>
        <translation>Nada desse tipo está conectado</translation>
    </message>
    <message>
        <source>This computer finds no such key or chip.</source>
        <translation>Este computador não encontra nenhuma chave nem chip assim.</translation>
    </message>
    <message>
        <source>Plug the key in, or use another way.</source>
        <translation>Conecte a chave ou use outra forma.</translation>
    </message>
    <message>
        <source>This key does not open this backup</source>
        <translation>Esta chave não abre este backup</translation>
    </message>
    <message>
        <source>It is another one than was added, or it was reset since.</source>
        <extracomment>“it” is a security key</extracomment>
        <translation>É diferente da que foi adicionada, ou foi redefinida depois.</translation>
    </message>
    <message>
        <source>Take the key that was added, or use another way.</source>
        <translation>Pegue a chave que foi adicionada ou use outra forma.</translation>
    </message>
    <message>
        <source>This key opens the backup already</source>
        <translation>Esta chave já abre o backup</translation>
    </message>
    <message>
        <source>The same key twice would be one way in, not two.</source>
        <translation>A mesma chave duas vezes seria uma entrada só, não duas.</translation>
    </message>
    <message>
        <source>Take another key, or choose another kind of way.</source>
        <translation>Pegue outra chave ou escolha outro tipo de forma.</translation>
    </message>
    <message>
        <source>What it gives must be the same every time, or it would not open the backup later. Nothing was changed.</source>
        <extracomment>“it” is a security key or passkey</extracomment>
        <translation>O que ela dá precisa ser sempre o mesmo, ou mais tarde não abriria o backup. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, use another one.</source>
        <extracomment>“one” is a security key or passkey</extracomment>
        <translation>Tente mais uma vez. Se acontecer de novo, use outra.</translation>
    </message>
    <message>
        <source>Too many wrong ones lock it.</source>
        <extracomment>wrong PINs, and the key or chip</extracomment>
        <translation>PINs incorretos demais levam ao bloqueio.</translation>
    </message>
    <message>
        <source>Look the PIN up before you try again, or use another way.</source>
        <translation>Procure o PIN antes de tentar de novo, ou use outra forma.</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row: it takes none now, not even the right one.</source>
        <extracomment>“it” is a security key</extracomment>
        <translation>Três PINs incorretos seguidos: agora ela não aceita nenhum, nem mesmo o certo.</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again and try once more.</source>
        <translation>Retire-a, conecte-a de novo e tente mais uma vez.</translation>
    </message>
    <message>
        <source>The key’s PIN is locked for good</source>
        <translation>O PIN da chave está bloqueado para sempre</translation>
    </message>
    <message>
        <source>Too many wrong ones were entered. Only erasing the key helps, and that ends it as a way to unlock.</source>
        <translation>PINs incorretos demais foram digitados. Só apagar a chave resolve, e com isso ela deixa de ser uma forma de desbloquear.</translation>
    </message>
    <message>
        <source>Use another way to unlock, then remove this one.</source>
        <translation>Use outra forma de desbloquear e depois remova esta.</translation>
    </message>
    <message>
        <source>The key has no PIN</source>
        <translation>A chave não tem PIN</translation>
    </message>
    <message>
        <source>Without one, whoever finds the key could open the backup.</source>
        <translation>Sem ele, quem encontrar a chave poderia abrir o backup.</translation>
    </message>
    <message>
        <source>Try again and choose a PIN for it.</source>
        <translation>Tente de novo e escolha um PIN para ela.</translation>
    </message>
    <message>
        <source>It is too short, too long, or one that it had before.</source>
        <translation>É curto demais, longo demais ou um que ela já teve antes.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <extracomment>a PIN</extracomment>
        <translation>Escolha um mais longo.</translation>
    </message>
    <message>
        <source>The finger was not recognised</source>
        <translation>O dedo não foi reconhecido</translation>
    </message>
    <message>
        <source>It was another finger, or not flat on the reader.</source>
        <translation>Era outro dedo, ou não estava bem apoiado no leitor.</translation>
    </message>
    <message>
        <source>Wipe it dry and try again, or use the key’s PIN.</source>
        <translation>Seque-o e tente de novo, ou use o PIN da chave.</translation>
    </message>
    <message>
        <source>The finger failed too often</source>
        <extracomment>the fingerprint was not recognised too often</extracomment>
        <translation>O dedo deixou de ser reconhecido vezes demais</translation>
    </message>
    <message>
        <source>The key asks for its PIN now.</source>
        <translation>A chave agora pede o PIN dela.</translation>
    </message>
    <message>
        <source>Try again with its PIN.</source>
        <translation>Tente de novo com o PIN dela.</translation>
    </message>
    <message>
        <source>This computer’s chip takes no PIN for a while</source>
        <translation>O chip deste computador não aceita nenhum PIN por algum tempo</translation>
    </message>
    <message>
        <source>Too many were wrong. It refuses the right one as well, and other programs too, until some time has passed.</source>
        <translation>Foram incorretos demais. Ele recusa também o certo, e também outros programas, até passar algum tempo.</translation>
    </message>
    <message>
        <source>Use another way to unlock, or try again later.</source>
        <translation>Use outra forma de desbloquear ou tente mais tarde.</translation>
    </message>
    <message>
        <source>The key is full</source>
        <translation>A chave está cheia</translation>
    </message>
    <message>
        <source>It has no room for another passkey.</source>
        <translation>Ela não tem espaço para outra chave de acesso.</translation>
    </message>
    <message>
        <source>Delete one on it that you no longer need, or take another key.</source>
        <translation>Apague nela uma de que você não precisa mais, ou pegue outra chave.</translation>
    </message>
    <message>
        <source>It can sign in to websites, but it cannot give the secret that opens a backup.</source>
        <translation>Ela pode entrar em sites, mas não pode dar o segredo que abre um backup.</translation>
    </message>
    <message>
        <source>Take another one. Security keys of recent years can.</source>
        <extracomment>a security key or passkey</extracomment>
        <translation>Pegue outra. Chaves de segurança dos últimos anos podem.</translation>
    </message>
    <message>
        <source>The key was pulled out</source>
        <translation>A chave foi retirada</translation>
    </message>
    <message>
        <source>It went away before it was done. Nothing was changed.</source>
        <extracomment>a security key</extracomment>
        <translation>Ela sumiu antes de terminar. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Plug it in and try again.</source>
        <translation>Conecte-a e tente de novo.</translation>
    </message>
    <message>
        <source>Another program is using it</source>
        <extracomment>a security key</extracomment>
        <translation>Outro programa está usando a chave</translation>
    </message>
    <message>
        <source>One program at a time can talk to it.</source>
        <translation>Só um programa de cada vez pode falar com ela.</translation>
    </message>
    <message>
        <source>Close a browser window that asks for a key, and try again.</source>
        <translation>Feche uma janela do navegador que peça uma chave e tente de novo.</translation>
    </message>
    <message>
        <source>This computer does not let you use it</source>
        <translation>Este computador não deixa você usá-la</translation>
    </message>
    <message>
        <source>The system keeps its device for other users.</source>
        <translation>O sistema reserva o dispositivo dela para outros usuários.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, or use another way.</source>
        <translation>Pergunte a quem administra este computador ou use outra forma.</translation>
    </message>
    <message>
        <source>It stopped waiting. Nothing was changed.</source>
        <extracomment>a security key</extracomment>
        <translation>Ela parou de esperar. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Try again and touch it while it blinks.</source>
        <translation>Tente de novo e toque nela enquanto pisca.</translation>
    </message>
    <message>
        <source>The browser gave no passkey</source>
        <translation>O navegador não deu nenhuma chave de acesso</translation>
    </message>
    <message>
        <source>It was cancelled there, took too long, or the passkey is not on this device.</source>
        <extracomment>in the browser</extracomment>
        <translation>Foi cancelado lá, demorou demais ou a chave de acesso não está neste aparelho.</translation>
    </message>
    <message>
        <source>What this way needs is not there any more</source>
        <translation>Aquilo de que esta forma precisa não está mais lá</translation>
    </message>
    <message>
        <source>The page was closed, or the computer’s chip was cleared.</source>
        <translation>A página foi fechada ou o chip do computador foi limpo.</translation>
    </message>
    <message>
        <source>It contradicts what was asked. Nothing was changed.</source>
        <extracomment>the answer of a security key or passkey</extracomment>
        <translation>Ela contradiz o que foi pedido. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in and try once more, or use another one.</source>
        <translation>Desconecte-a, conecte-a e tente mais uma vez, ou use outra.</translation>
    </message>
    <message>
        <source>The last way to unlock stays</source>
        <translation>A última forma de desbloquear permanece</translation>
    </message>
    <message>
        <source>Without it nobody could ever open the backup again.</source>
        <translation>Sem ela, ninguém poderia abrir o backup nunca mais.</translation>
    </message>
    <message>
        <source>Add another way first.</source>
        <translation>Adicione outra forma primeiro.</translation>
    </message>
    <message>
        <source>Test the other way first</source>
        <translation>Teste a outra forma primeiro</translation>
    </message>
    <message>
        <source>Only one would be left to rely on, and nothing has shown in the last 90 days that it works.</source>
        <translation>Restaria só uma com que contar, e nos últimos 90 dias nada mostrou que ela funciona.</translation>
    </message>
    <message>
        <source>Press Test beside it. Then this one can be removed.</source>
        <extracomment>“it” is the other way to unlock</extracomment>
        <translation>Pressione Testar ao lado dela. Depois esta pode ser removida.</translation>
    </message>
    <message>
        <source>Nothing would open the backup on a new computer</source>
        <translation>Nada abriria o backup em um computador novo</translation>
    </message>
    <message>
        <source>Every way that would be left needs a computer or a password manager.</source>
        <translation>Todas as formas que restariam precisam de um computador ou de um gerenciador de senhas.</translation>
    </message>
    <message>
        <source>Add a recovery key or a security key first.</source>
        <translation>Adicione primeiro uma chave de recuperação ou uma chave de segurança.</translation>
    </message>
    <message>
        <source>Another way has this name</source>
        <translation>Outra forma tem este nome</translation>
    </message>
    <message>
        <source>Two of one name could be mistaken for each other.</source>
        <translation>Duas com o mesmo nome poderiam ser confundidas.</translation>
    </message>
    <message>
        <source>Unlock with the other way and rename it, or remove it first.</source>
        <translation>Primeiro, desbloqueie com a outra forma e renomeie-a, ou remova-a.</translation>
    </message>
    <message>
        <source>Choose another name. Capital letters alone make no difference.</source>
        <translation>Escolha outro nome. Trocar só maiúsculas por minúsculas não basta.</translation>
    </message>
    <message>
        <source>This cannot be a name</source>
        <translation>Isto não pode ser um nome</translation>
    </message>
    <message>
        <source>Choose a plain one.</source>
        <extracomment>a name</extracomment>
        <translation>Escolha um nome simples.</translation>
    </message>
    <message>
        <source>This word stands for a kind of way</source>
        <translation>Esta palavra designa um tipo de forma</translation>
    </message>
    <message>
        <source>On the command line it means all ways of that kind, so none of them can be called so.</source>
        <translation>Na linha de comando, ela significa todas as formas desse tipo, então nenhuma delas pode se chamar assim.</translation>
    </message>
    <message>
        <source>Add something to it, such as where it is kept.</source>
        <extracomment>to the name</extracomment>
        <translation>Acrescente algo a ela, como o lugar onde a forma é guardada.</translation>
    </message>
    <message>
        <source>This name looks like a number of Coffer’s</source>
        <translation>Este nome parece um número do Coffer</translation>
    </message>
    <message>
        <source>Coffer numbers the ways with such letters and digits.</source>
        <translation>O Coffer numera as formas com letras e dígitos assim.</translation>
    </message>
    <message>
        <source>Add a word to it.</source>
        <translation>Acrescente uma palavra a ele.</translation>
    </message>
    <message>
        <source>This password opens the backup already</source>
        <translation>Esta senha já abre o backup</translation>
    </message>
    <message>
        <source>The same one twice would be one way in, not two.</source>
        <translation>A mesma duas vezes seria uma entrada só, não duas.</translation>
    </message>
    <message>
        <source>Choose another password, or another kind of way.</source>
        <translation>Escolha outra senha ou outro tipo de forma.</translation>
    </message>
    <message>
        <source>That is not this password, or it has a slip in it.</source>
        <translation>O que foi digitado não é esta senha, ou contém um erro.</translation>
    </message>
    <message>
        <source>Type it again. If it never opens, add another way, then remove this one.</source>
        <translation>Digite de novo. Se nunca abrir, adicione outra forma e depois remova esta.</translation>
    </message>
    <message>
        <source>That password does not open this backup</source>
        <translation>Essa senha não abre este backup</translation>
    </message>
    <message>
        <source>It has a slip in it, is of another backup, or was removed. Capitals count.</source>
        <translation>Ela contém um erro, é de outro backup ou foi removida. Maiúsculas e minúsculas fazem diferença.</translation>
    </message>
    <message>
        <source>That is the key of another sheet: it was typed without a slip.</source>
        <translation>Essa é a chave de outra folha: ela foi digitada sem erro.</translation>
    </message>
    <message>
        <source>Fetch the right sheet. If it is lost, add another way, then remove this one.</source>
        <translation>Pegue a folha certa. Se ela se perdeu, adicione outra forma e depois remova esta.</translation>
    </message>
    <message>
        <source>That recovery key does not open this backup</source>
        <translation>Essa chave de recuperação não abre este backup</translation>
    </message>
    <message>
        <source>It was typed without a slip, but is of another backup, or was removed or replaced since.</source>
        <translation>Ela foi digitada sem erro, mas é de outro backup, ou foi removida ou substituída depois.</translation>
    </message>
    <message>
        <source>Fetch the newest sheet, or use another way to unlock.</source>
        <translation>Pegue a folha mais recente ou use outra forma de desbloquear.</translation>
    </message>
    <message>
        <source>One of the two is wrong. Which one, nothing can tell.</source>
        <translation>Uma das duas está errada. Qual delas, não há como saber.</translation>
    </message>
    <message>
        <source>Type the password again, or take another key or way.</source>
        <translation>Digite a senha de novo, ou use outra chave ou outra forma.</translation>
    </message>
    <message>
        <source>Something that was asked for is not possible.</source>
        <translation>Algo do que foi pedido não é possível.</translation>
    </message>
    <message>
        <source>This does not open the backup</source>
        <translation>Isto não abre o backup</translation>
    </message>
    <message>
        <source>Type the whole password or recovery key.</source>
        <translation>Digite por inteiro a senha ou a chave de recuperação.</translation>
    </message>
    <message>
        <source>What was used does not open this backup, or was typed with a slip.</source>
        <translation>O que foi usado não abre este backup, ou foi digitado com um erro.</translation>
    </message>
    <message>
        <source>What was used does not belong to this way to unlock, or was typed with a slip. The backup is not affected.</source>
        <translation>O que foi usado não pertence a esta forma de desbloquear, ou foi digitado com um erro. O backup não é afetado.</translation>
    </message>
    <message>
        <source>It was no longer there when Coffer came to read it.</source>
        <translation>Já não estava lá quando o Coffer foi lê-lo.</translation>
    </message>
    <message>
        <source>The answer was not the same as before</source>
        <translation>A resposta não foi a mesma de antes</translation>
    </message>
    <message>
        <source>That PIN is wrong</source>
        <translation>Esse PIN está incorreto</translation>
    </message>
    <message>
        <source>The key must be plugged in again</source>
        <translation>É preciso conectar a chave de novo</translation>
    </message>
    <message>
        <source>This PIN is not accepted</source>
        <translation>Este PIN não é aceito</translation>
    </message>
    <message>
        <source>This key or passkey cannot open backups</source>
        <translation>Esta chave de segurança ou de acesso não pode abrir backups</translation>
    </message>
    <message>
        <source>Nobody touched the key in time</source>
        <translation>Ninguém tocou na chave a tempo</translation>
    </message>
    <message>
        <source>The answer could not be trusted</source>
        <translation>Não foi possível confiar na resposta</translation>
    </message>
    <message>
        <source>No usable answer came</source>
        <translation>Não chegou nenhuma resposta utilizável</translation>
    </message>
    <message>
        <source>Somebody has changed the data of another way to unlock</source>
        <translation>Alguém alterou os dados guardados para outra forma de desbloquear</translation>
    </message>
    <message>
        <source>Only somebody who could open the backup can have done that, and new keys might reach that person.</source>
        <translation>Só alguém que podia abrir o backup pode ter feito isso, e chaves novas poderiam chegar a essa pessoa.</translation>
    </message>
    <message>
        <source>The password and the key together do not open the backup</source>
        <translation>A senha e a chave juntas não abrem o backup</translation>
    </message>
    <message>
        <source>It is empty or too long, or holds a backslash or something that cannot be seen.</source>
        <translation>Está vazio ou é longo demais, ou contém uma barra invertida ou algo que não se vê.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Top</source>
        <translation>Topo</translation>
    </message>
    <message>
        <source>Go to the top</source>
        <translation>Ir para o topo</translation>
    </message>
    <message>
        <source>Some entries of this folder cannot be told: parts of the backup are damaged or not there.</source>
        <translation>Alguns itens desta pasta não podem ser mostrados: partes do backup estão danificadas ou não estão lá.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Esta pasta está vazia</translation>
    </message>
    <message>
        <source>It was empty when it was backed up.</source>
        <translation>Ela estava vazia quando o backup foi feito.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Arquivos e pastas</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Special file</source>
        <translation>Arquivo especial</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file or folder, %2 its size, or that it is a folder</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It changed while it was being backed up</source>
        <translation>Mudou enquanto o backup era feito</translation>
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
        <source>That is not group %1. Compare it with the sheet.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Esse não é o grupo %1. Compare-o com a folha.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Grupo %1 da chave de recuperação</translation>
    </message>
    <message>
        <source>This group is right.</source>
        <translation>Este grupo está certo.</translation>
    </message>
    <message>
        <source>A group has five letters and digits.</source>
        <translation>Um grupo tem cinco caracteres: letras e dígitos.</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message numerus="yes">
        <source>Added in the last %Ln day(s)</source>
        <extracomment>%Ln is a number of days</extracomment>
        <translation>
            <numerusform>Adicionado no último %Ln dia</numerusform>
            <numerusform>Adicionado nos últimos %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added per day, last %Ln day(s)</source>
        <extracomment>%Ln is a number of days</extracomment>
        <translation>
            <numerusform>Adicionado por dia, último %Ln dia</numerusform>
            <numerusform>Adicionado por dia, últimos %Ln dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpApps</name>
    <message>
        <source>As of August 2026. Names of menus change.</source>
        <extracomment>a month; when the steps of an app were last looked up</extracomment>
        <translation>Situação em agosto de 2026. Os nomes dos menus mudam.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>phone Android iPhone crypt15 export</source>
        <translation>celular telefone Android iPhone crypt15 exportar exportação</translation>
    </message>
    <message>
        <source>Open a chat, choose “Export chat”, with media</source>
        <translation>Abra uma conversa e escolha “Exportar conversa”, com mídia</translation>
    </message>
    <message>
        <source>The file goes to this computer by cable, mail or a shared folder; then drop it here. An export holds about 10,000 messages with media or 40,000 without, the newest ones, and says nothing when it leaves some out.</source>
        <translation>O arquivo vem para este computador por cabo, por e-mail ou por uma pasta compartilhada; depois solte-o aqui. Uma exportação contém cerca de 10.000 mensagens com mídia ou 40.000 sem, as mais recentes, e não avisa quando deixa algumas de fora.</translation>
    </message>
    <message>
        <source>For everything, on Android: copy the folder Android/media/com.whatsapp</source>
        <translation>Para tudo, no Android: copie a pasta Android/media/com.whatsapp</translation>
    </message>
    <message>
        <source>It holds the app’s own backup, encrypted. Keep the whole folder: media lie beside it.</source>
        <translation>Ela contém o backup do próprio aplicativo, criptografado. Guarde a pasta inteira: a mídia está ao lado dele.</translation>
    </message>
    <message>
        <source>Keep the app’s 64-digit key with it</source>
        <translation>Guarde junto a chave de 64 dígitos do aplicativo</translation>
    </message>
    <message>
        <source>Only with that key can the copied file be opened outside WhatsApp. With a passkey or a password nobody but WhatsApp holds the key.</source>
        <translation>Só com essa chave o arquivo copiado pode ser aberto fora do WhatsApp. Com uma chave de acesso ou uma senha, ninguém além do WhatsApp tem a chave.</translation>
    </message>
    <message>
        <source>Settings, Chats, Chat backup, End-to-end encrypted backup, Turn on. A passkey is offered first; “More options” has a password or a 64-digit key. Turning it off and on again makes a new key, and older backups then stay closed. On an iPhone, iCloud Backup of the whole device takes along a copy of the chats that is not encrypted.</source>
        <translation>Configurações, Conversas, Backup de conversas, Backup criptografado de ponta a ponta, Ativar. Primeiro é oferecida uma chave de acesso; em “Mais opções” há uma senha ou uma chave de 64 dígitos. Desativar e ativar de novo cria uma chave nova, e então os backups anteriores ficam fechados. Em um iPhone, o Backup do iCloud do aparelho inteiro leva junto uma cópia das conversas que não é criptografada.</translation>
    </message>
    <message>
        <source>The app’s own backup file can go back into WhatsApp when the app is set up anew. An export of a chat is for reading, and Telegram on a phone can take it in.</source>
        <translation>O arquivo de backup do próprio aplicativo pode voltar para o WhatsApp quando o aplicativo é configurado de novo. A exportação de uma conversa é para ler, e o Telegram em um celular pode importá-la.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>phone Android desktop jsonl takeout backup</source>
        <translation>celular telefone Android desktop jsonl exportação backup</translation>
    </message>
    <message>
        <source>Use the app’s plain export, where it has one</source>
        <translation>Use a exportação sem criptografia do aplicativo, se houver</translation>
    </message>
    <message>
        <source>It writes a folder with main.jsonl, metadata.json and files. Disappearing messages are left out.</source>
        <translation>Ela grava uma pasta com main.jsonl, metadata.json e files. As mensagens temporárias ficam de fora.</translation>
    </message>
    <message>
        <source>Or copy its own backup</source>
        <translation>Ou copie o backup do próprio aplicativo</translation>
    </message>
    <message>
        <source>On Android and on the desktop a folder named SignalBackups, opened with the 64 characters of the recovery key; on older Android one file that ends in .backup, opened with 30 digits.</source>
        <translation>No Android e no desktop, uma pasta chamada SignalBackups, aberta com os 64 caracteres da chave de recuperação; em Androids mais antigos, um arquivo que termina em .backup, aberto com 30 dígitos.</translation>
    </message>
    <message>
        <source>Drop the folder or file here</source>
        <translation>Solte a pasta ou o arquivo aqui</translation>
    </message>
    <message>
        <source>The plain export can be read by anybody who finds it: delete it once it is in the backup.</source>
        <translation>A exportação sem criptografia pode ser lida por qualquer um que a encontre: apague-a assim que estiver no backup.</translation>
    </message>
    <message>
        <source>Signal’s backups are always encrypted. Write down the recovery key that the app shows: when it is lost, that backup is lost.</source>
        <translation>Os backups do Signal são sempre criptografados. Anote a chave de recuperação que o aplicativo mostra: se ela se perder, esse backup está perdido.</translation>
    </message>
    <message>
        <source>Its own backup can go back into Signal, with its key. The plain export is for reading.</source>
        <translation>O backup do próprio aplicativo pode voltar para o Signal, com a chave dele. A exportação sem criptografia é para ler.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>desktop JSON HTML result.json</source>
        <translation>desktop JSON HTML result.json</translation>
    </message>
    <message>
        <source>On a computer, in Telegram Desktop, export the data</source>
        <translation>Em um computador, no Telegram Desktop, exporte os dados</translation>
    </message>
    <message>
        <source>Choose the machine-readable form (JSON); it holds more than the HTML.</source>
        <translation>Escolha o formato legível por máquina (JSON); ele contém mais que o HTML.</translation>
    </message>
    <message>
        <source>Raise the limits before you start</source>
        <translation>Aumente os limites antes de começar</translation>
    </message>
    <message>
        <source>By default only photos up to 8 MB are taken, and of groups and channels only your own messages.</source>
        <translation>Por padrão, só entram fotos de até 8 MB e, de grupos e canais, só as suas próprias mensagens.</translation>
    </message>
    <message>
        <source>Drop the folder with result.json here</source>
        <translation>Solte a pasta com result.json aqui</translation>
    </message>
    <message>
        <source>Coffer keeps the media beside it as they are.</source>
        <translation>O Coffer guarda a mídia que está ao lado dele como ela é.</translation>
    </message>
    <message>
        <source>Readable only: Telegram Desktop takes no export back.</source>
        <translation>Só para ler: o Telegram Desktop não aceita uma exportação de volta.</translation>
    </message>
    <message>
        <source>Messenger and Instagram</source>
        <translation>Messenger e Instagram</translation>
    </message>
    <message>
        <source>Facebook Meta download information JSON</source>
        <translation>Facebook Meta baixar informações JSON</translation>
    </message>
    <message>
        <source>Download your information, as JSON</source>
        <translation>Baixe suas informações, em JSON</translation>
    </message>
    <message>
        <source>The archive has a folder “messages” with one folder for each conversation.</source>
        <translation>O arquivo baixado tem uma pasta “messages” com uma pasta para cada conversa.</translation>
    </message>
    <message>
        <source>Download encrypted chats as well</source>
        <translation>Baixe também as conversas criptografadas</translation>
    </message>
    <message>
        <source>They come separately, from messenger.com under secure storage, as a file for each chat and a folder “media”.</source>
        <translation>Elas vêm à parte, de messenger.com em armazenamento seguro, como um arquivo para cada conversa e uma pasta “media”.</translation>
    </message>
    <message>
        <source>Drop both here</source>
        <translation>Solte os dois aqui</translation>
    </message>
    <message>
        <source>HTML holds less: choose JSON where it is offered.</source>
        <translation>O HTML contém menos: escolha JSON onde for oferecido.</translation>
    </message>
    <message>
        <source>Readable only.</source>
        <translation>Só para ler.</translation>
    </message>
    <message>
        <source>LINE and KakaoTalk</source>
        <translation>LINE e KakaoTalk</translation>
    </message>
    <message>
        <source>text export Japan Korea</source>
        <translation>texto exportar exportação Japão Coreia</translation>
    </message>
    <message>
        <source>Export a chat as text</source>
        <translation>Exporte uma conversa como texto</translation>
    </message>
    <message>
        <source>LINE’s text holds no media and no time zone; KakaoTalk can add media in a zip file.</source>
        <translation>O texto do LINE não contém mídia nem fuso horário; o KakaoTalk pode acrescentar a mídia em um arquivo zip.</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Solte o arquivo aqui</translation>
    </message>
    <message>
        <source>One file for each chat.</source>
        <translation>Um arquivo para cada conversa.</translation>
    </message>
    <message>
        <source>Readable only. Telegram on a phone can take in such a text.</source>
        <translation>Só para ler. O Telegram em um celular pode importar um texto assim.</translation>
    </message>
    <message>
        <source>iMessage and SMS</source>
        <translation>iMessage e SMS</translation>
    </message>
    <message>
        <source>iPhone Mac Android Apple messages text</source>
        <translation>iPhone Mac Android Apple mensagens texto</translation>
    </message>
    <message>
        <source>On a Mac: the folder Library/Messages</source>
        <translation>Em um Mac: a pasta Library/Messages</translation>
    </message>
    <message>
        <source>The file chat.db and the folder Attachments beside it belong together.</source>
        <translation>O arquivo chat.db e a pasta Attachments ao lado dele andam juntos.</translation>
    </message>
    <message>
        <source>On Android: SMS Backup &amp; Restore</source>
        <translation>No Android: SMS Backup &amp; Restore</translation>
    </message>
    <message>
        <source>That app writes an XML file with messages, pictures and calls.</source>
        <translation>Esse aplicativo grava um arquivo XML com mensagens, imagens e chamadas.</translation>
    </message>
    <message>
        <source>Drop them here</source>
        <translation>Solte-os aqui</translation>
    </message>
    <message>
        <source>A backup of an iPhone made by a computer can be kept, too.</source>
        <translation>Um backup de um iPhone feito por um computador também pode ser guardado.</translation>
    </message>
    <message>
        <source>The XML file can go back into an Android phone with the same app. Messages of an iPhone are readable only.</source>
        <translation>O arquivo XML pode voltar para um celular Android com o mesmo aplicativo. As mensagens de um iPhone são só para ler.</translation>
    </message>
    <message>
        <source>Discord, Slack, Matrix, Google Chat</source>
        <translation>Discord, Slack, Matrix, Google Chat</translation>
    </message>
    <message>
        <source>work team element takeout data package zip</source>
        <translation>trabalho equipe element takeout dados pacote zip</translation>
    </message>
    <message>
        <source>Ask for your data, or export the room</source>
        <translation>Peça os seus dados ou exporte a sala</translation>
    </message>
    <message>
        <source>Discord’s own package holds only your own messages. Slack’s zip file holds links instead of files. Element exports a room as JSON. Google Takeout has a folder for Chat.</source>
        <translation>O pacote do Discord contém só as suas próprias mensagens. O arquivo zip do Slack contém links em vez de arquivos. O Element exporta uma sala como JSON. O Google Takeout tem uma pasta para o Chat.</translation>
    </message>
    <message>
        <source>Drop the file or folder here</source>
        <translation>Solte o arquivo ou a pasta aqui</translation>
    </message>
    <message>
        <source>What it leaves out is not in the backup either.</source>
        <translation>O que fica de fora dele também não está no backup.</translation>
    </message>
</context>
<context>
    <name>HelpArticle</name>
    <message>
        <source>The app’s own encrypted backup</source>
        <translation>O backup criptografado do próprio aplicativo</translation>
    </message>
    <message>
        <source>What can go back into the app</source>
        <translation>O que pode voltar para o aplicativo</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to setting up</source>
        <translation>Voltar à configuração</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>It is all on this computer; nothing is fetched.</source>
        <translation>Está toda neste computador; nada é baixado.</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Look for a word or two</source>
        <translation>Procure uma ou duas palavras</translation>
    </message>
    <message>
        <source>No page has “%1”. Try another word.</source>
        <extracomment>%1 is what somebody looked for</extracomment>
        <translation>Nenhuma página tem “%1”. Tente outra palavra.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Getting chats here</source>
        <translation>Como trazer conversas para cá</translation>
    </message>
    <message>
        <source>All of help</source>
        <translation>Toda a ajuda</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s), the best first.</source>
        <extracomment>%Ln is a number of pages of help</extracomment>
        <translation>
            <numerusform>%Ln página.</numerusform>
            <numerusform>%Ln páginas, as melhores primeiro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpQuestions</name>
    <message>
        <source>What opens my backup?</source>
        <translation>O que abre o meu backup?</translation>
    </message>
    <message>
        <source>passkey password recovery key security key unlock</source>
        <translation>chave de acesso senha chave de recuperação chave de segurança desbloquear passkey</translation>
    </message>
    <message>
        <source>Everything in the list “Ways to unlock”, each by itself: the recovery key on paper, a password, a security key, a passkey. Nothing else does. Coffer has no key of its own and cannot help anybody in.</source>
        <translation>Tudo o que está na lista “Formas de desbloquear”, cada item por si só: a chave de recuperação no papel, uma senha, uma chave de segurança, uma chave de acesso. Nada mais o abre. O Coffer não tem chave própria e não pode ajudar ninguém a entrar.</translation>
    </message>
    <message>
        <source>Keep two that are not lost together, and at least one that needs neither this computer nor an account. That is what “Protected” means.</source>
        <translation>Mantenha duas que não se percam juntas, e pelo menos uma que não precise nem deste computador nem de uma conta. É isso que “Protegido” significa.</translation>
    </message>
    <message>
        <source>A password is only as strong as it is long: a computer can try passwords without limit. A security key with a PIN cannot be guessed so.</source>
        <translation>Uma senha só é tão forte quanto longa: um computador pode testar senhas sem limite. Uma chave de segurança com PIN não pode ser adivinhada assim.</translation>
    </message>
    <message>
        <source>I have lost something. What now?</source>
        <translation>Perdi alguma coisa. E agora?</translation>
    </message>
    <message>
        <source>lost stolen phone key computer everything forgotten</source>
        <translation>perdido roubado celular chave computador tudo esquecido</translation>
    </message>
    <message>
        <source>As long as one way to unlock is left, nothing is lost. Open “Something happened” and choose what it was: it shuts the lost thing out and ends with a test.</source>
        <translation>Enquanto restar uma forma de desbloquear, nada está perdido. Abra “Aconteceu algo” e escolha o que foi: isso barra o que se perdeu e termina com um teste.</translation>
    </message>
    <message>
        <source>With the recovery key alone: install Coffer on any computer, choose “I have a backup already”, show it the folder or disk, and type the 13 groups.</source>
        <translation>Só com a chave de recuperação: instale o Coffer em qualquer computador, escolha “Já tenho um backup”, mostre a pasta ou o disco e digite os 13 grupos.</translation>
    </message>
    <message>
        <source>When every way to unlock is gone, nobody can open the backup, and neither can Coffer. That is the price of a backup that only you can read.</source>
        <translation>Quando todas as formas de desbloquear se foram, ninguém pode abrir o backup, e o Coffer também não. É o preço de um backup que só você pode ler.</translation>
    </message>
    <message>
        <source>What does Coffer see, and who else does?</source>
        <translation>O que o Coffer vê, e quem mais vê?</translation>
    </message>
    <message>
        <source>privacy cloud storage telemetry account server encrypted</source>
        <translation>privacidade nuvem armazenamento telemetria conta servidor criptografado</translation>
    </message>
    <message>
        <source>Coffer has no server and no account, and sends nothing about you to anybody.</source>
        <translation>O Coffer não tem servidor nem conta, e não envia nada sobre você a ninguém.</translation>
    </message>
    <message>
        <source>Whoever runs the storage sees the sizes and times of encrypted files and which kinds of ways to unlock there are. They see no names, no chats and no people.</source>
        <translation>Quem administra o armazenamento vê os tamanhos e horários de arquivos criptografados e quais tipos de formas de desbloquear existem. Não vê nomes, nem conversas, nem pessoas.</translation>
    </message>
    <message>
        <source>A thief of this computer’s own key can add to the backup and read nothing of it. Unlocking brings a secret to the computer that you unlock on: unlock only on computers you trust.</source>
        <translation>Quem roubar a chave própria deste computador pode acrescentar dados ao backup, mas não pode ler nada dele. Desbloquear traz um segredo para o computador em que você desbloqueia: desbloqueie só em computadores em que você confia.</translation>
    </message>
    <message>
        <source>How is it opened without Coffer?</source>
        <translation>Como abri-lo sem o Coffer?</translation>
    </message>
    <message>
        <source>python reader format future program HOW-TO-OPEN</source>
        <translation>python leitor formato futuro programa HOW-TO-OPEN</translation>
    </message>
    <message>
        <source>In the backup’s folder lies HOW-TO-OPEN.txt. It says how to read everything with the small program in the folder “reader”, which needs Python 3 and nothing of Coffer.</source>
        <translation>Na pasta do backup está HOW-TO-OPEN.txt. Ele diz como ler tudo com o pequeno programa da pasta “reader”, que precisa do Python 3 e de nada do Coffer.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 of that program with the one on your recovery sheet first: the storage could have swapped it.</source>
        <translation>Compare antes o SHA-256 desse programa com o da sua folha de recuperação: o armazenamento poderia tê-lo trocado.</translation>
    </message>
    <message>
        <source>The format is published, with examples, so that anybody can write another reader.</source>
        <translation>O formato é publicado, com exemplos, para que qualquer pessoa possa escrever outro leitor.</translation>
    </message>
    <message>
        <source>How do I know that it works?</source>
        <translation>Como sei que funciona?</translation>
    </message>
    <message>
        <source>test proof verify restore damaged</source>
        <translation>teste comprovação verificar restaurar danificado</translation>
    </message>
    <message>
        <source>Each unlocking proves the way that it was done with, and Home says when each was last proven. A test also reads back a sample of what is stored, and writes down what it found.</source>
        <translation>Cada desbloqueio comprova a forma com que foi feito, e o Início diz quando cada uma foi comprovada pela última vez. Um teste também lê uma amostra do que foi guardado e registra o que encontrou.</translation>
    </message>
    <message>
        <source>A backup that is reported done stays whole, whatever happens afterwards: a crash, a full disk, a drive that is pulled. Damage of the disk itself is found, named, and mended with the next backup from what is still on this computer.</source>
        <translation>Um backup informado como feito permanece íntegro, aconteça o que acontecer depois: uma falha, um disco cheio, uma unidade retirada. Danos do próprio disco são encontrados, indicados e reparados no próximo backup a partir do que ainda está neste computador.</translation>
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
        <source>Last backup</source>
        <translation>Último backup</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>no backup was made yet</extracomment>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>By this computer</source>
        <extracomment>below the time of the last backup</extracomment>
        <translation>Por este computador</translation>
    </message>
    <message>
        <source>In the backup</source>
        <extracomment>above the number of messages or files in the backup</extracomment>
        <translation>No backup</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Formas de desbloquear</translation>
    </message>
    <message>
        <source>All proven</source>
        <extracomment>all ways to unlock were shown to work</extracomment>
        <translation>Todas comprovadas</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <extracomment>%1 is how many ways to unlock were shown to work</extracomment>
        <translation>Comprovadas: %1</translation>
    </message>
    <message>
        <source>All media files are here</source>
        <translation>Todos os arquivos de mídia estão aqui</translation>
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
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Everything is in order. Last backup: %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Está tudo em ordem. Último backup: %1.</translation>
    </message>
    <message>
        <source>The state of the backup could not be found out.</source>
        <translation>Não foi possível descobrir o estado do backup.</translation>
    </message>
    <message numerus="yes">
        <source>It opens. %Ln thing(s) make it weaker than it should be.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>Ele abre. %Ln coisa o torna mais fraco do que deveria ser.</numerusform>
            <numerusform>Ele abre. %Ln coisas o tornam mais fraco do que deveria ser.</numerusform>
        </translation>
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
        <extracomment>heading: the key that backs up by itself can add and read nothing</extracomment>
        <translation>Fazer backup não permite ler</translation>
    </message>
    <message>
        <source>What runs on this computer can add to it and open nothing.</source>
        <extracomment>what runs by itself: the backup program</extracomment>
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
        <source>Every way opened it at least once. Oldest proof: %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Todas as formas o abriram pelo menos uma vez. Comprovação mais antiga: %1.</translation>
    </message>
    <message>
        <source>The place where the backup lies sees sizes, times and which kinds of ways to unlock there are, nothing else.</source>
        <translation>O lugar onde o backup está vê tamanhos, horários e quais tipos de formas de desbloquear existem, nada mais.</translation>
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
    <message>
        <source>Add a way</source>
        <translation>Adicionar uma forma</translation>
    </message>
    <message>
        <source>Test a way</source>
        <translation>Testar uma forma</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>Cannot be undone:</source>
        <extracomment>followed by a sentence that begins with a small letter in English</extracomment>
        <translation>Não pode ser desfeito:</translation>
    </message>
    <message>
        <source>The last unlocking is more than ten minutes ago. Unlock once more: an open window does not show that you are its owner.</source>
        <translation>O último desbloqueio foi há mais de dez minutos. Desbloqueie mais uma vez: uma janela aberta não mostra que você é o dono dela.</translation>
    </message>
    <message>
        <source>The backup is locked. Unlock it with a way that you still have.</source>
        <translation>O backup está bloqueado. Desbloqueie-o com uma forma que você ainda tem.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
</context>
<context>
    <name>IncidentEnd</name>
    <message>
        <source>Destroy every sheet of the old key, and keep the new one with your passport.</source>
        <translation>Destrua todas as folhas da chave antiga e guarde a nova com o seu passaporte.</translation>
    </message>
    <message>
        <source>This computer does not add to the backup, so the test is not written down in it.</source>
        <translation>Este computador não adiciona nada ao backup, então o teste não fica registrado nele.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Go to the first backup</source>
        <translation>Ir para o primeiro backup</translation>
    </message>
    <message>
        <source>Add a way to unlock</source>
        <translation>Adicionar uma forma de desbloquear</translation>
    </message>
    <message>
        <source>That version is kept for good</source>
        <translation>Essa versão é mantida para sempre</translation>
    </message>
    <message>
        <source>This computer goes on from here</source>
        <translation>Este computador continua daqui</translation>
    </message>
    <message>
        <source>There is no version yet that could be read back.</source>
        <translation>Ainda não há nenhuma versão que possa ser lida.</translation>
    </message>
    <message numerus="yes">
        <source>Read back and good: %Ln file(s).</source>
        <extracomment>%Ln is how many files were read back as a test</extracomment>
        <translation>
            <numerusform>Lido e em bom estado: %Ln arquivo.</numerusform>
            <numerusform>Lidos e em bom estado: %Ln arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old recovery key no longer opens this backup</source>
        <translation>A chave de recuperação antiga não abre mais este backup</translation>
    </message>
    <message>
        <source>%1 no longer adds to this backup</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>%1 não adiciona mais nada a este backup</translation>
    </message>
    <message>
        <source>%1 no longer opens this backup</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>%1 não abre mais este backup</translation>
    </message>
    <message>
        <source>Shut out with that computer, as they lived in it: %1</source>
        <extracomment>%1 is the name of a way to unlock that lived in a computer, or several of them</extracomment>
        <translation>Com esse computador também foi barrado o que existia nele: %1</translation>
    </message>
    <message>
        <source>What opens the backup now</source>
        <translation>O que abre o backup agora</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>What happened?</source>
        <translation>O que aconteceu?</translation>
    </message>
    <message>
        <source>Each one ends with a test, so that you know where you stand.</source>
        <translation>Todas terminam com um teste, para você saber em que pé está.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 is the number of this step, %2 how many steps there are</extracomment>
        <translation>Etapa %1 de %2</translation>
    </message>
</context>
<context>
    <name>IncidentRest</name>
    <message>
        <source>Opens the backup</source>
        <extracomment>above names of ways to unlock</extracomment>
        <translation>Abre o backup</translation>
    </message>
    <message>
        <source>Is shut out as well</source>
        <extracomment>above names of ways to unlock that lived in a computer that is shut out</extracomment>
        <translation>Acesso também barrado</translation>
    </message>
</context>
<context>
    <name>IncidentStepHead</name>
    <message>
        <source>Put the new recovery key on paper</source>
        <translation>Ponha a nova chave de recuperação no papel</translation>
    </message>
    <message>
        <source>Type two groups from the new sheet</source>
        <translation>Digite dois grupos da nova folha</translation>
    </message>
    <message>
        <source>What is this computer to keep?</source>
        <translation>O que este computador deve guardar?</translation>
    </message>
    <message>
        <source>The new key opens nothing yet, and the old one still opens the backup. Nothing has changed until you have typed two groups back.</source>
        <translation>A nova chave ainda não abre nada, e a antiga ainda abre o backup. Nada muda até que você digite dois grupos para conferir.</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory. Then Coffer opens the backup with the new key, and only when that works does the old one go.</source>
        <translation>Digite-os olhando o papel ou o arquivo, não de memória. Depois o Coffer abre o backup com a nova chave, e só quando isso funciona a antiga sai.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. The old computer is retired when you press “Take over here”.</source>
        <translation>Nada mudou ainda. O computador antigo é desativado quando você pressiona “Assumir aqui”.</translation>
    </message>
</context>
<context>
    <name>IncidentSteps</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Working. Wait until it is done.</source>
        <translation>Trabalhando. Espere até terminar.</translation>
    </message>
    <message>
        <source>Choose something to keep to go on.</source>
        <translation>Para continuar, escolha algo para guardar.</translation>
    </message>
    <message>
        <source>Choose one to go on.</source>
        <extracomment>one of the ways to unlock, computers or versions that are listed</extracomment>
        <translation>Para continuar, escolha uma opção.</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>Conferir a folha</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Criar uma chave nova</translation>
    </message>
    <message>
        <source>Replace the old key</source>
        <translation>Substituir a chave antiga</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Take over here</source>
        <translation>Assumir aqui</translation>
    </message>
    <message>
        <source>Keep for good</source>
        <translation>Manter para sempre</translation>
    </message>
    <message>
        <source>Shut the computer out</source>
        <translation>Barrar o computador</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Barrar</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>heading over what will be so when it is done</extracomment>
        <translation>Depois</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>A nova chave de recuperação</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>Para continuar, digite os dois grupos.</translation>
    </message>
</context>
<context>
    <name>IncidentSubjects</name>
    <message>
        <source>Which computer is gone?</source>
        <translation>Qual computador você não tem mais?</translation>
    </message>
    <message>
        <source>Which recovery key was seen?</source>
        <translation>Qual chave de recuperação foi vista?</translation>
    </message>
    <message>
        <source>Only the way that you have just unlocked with opens this backup. Add another one first, then shut this one out.</source>
        <translation>Só a forma com que você acabou de desbloquear abre este backup. Adicione primeiro outra e depois barre esta.</translation>
    </message>
    <message>
        <source>Everything as it was then</source>
        <translation>Tudo como estava então</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nada gravado ainda</translation>
    </message>
    <message>
        <source>Last wrote %1</source>
        <extracomment>%1 is the day when a computer last wrote to the backup</extracomment>
        <translation>Gravou pela última vez: %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <extracomment>%1 is the day when a way to unlock was added</extracomment>
        <translation>Adicionada: %1</translation>
    </message>
    <message>
        <source>Add a way to unlock</source>
        <translation>Adicionar uma forma de desbloquear</translation>
    </message>
    <message>
        <source>No other computer adds to this backup</source>
        <translation>Nenhum outro computador adiciona dados a este backup</translation>
    </message>
    <message>
        <source>This backup has no recovery key</source>
        <translation>Este backup não tem chave de recuperação</translation>
    </message>
    <message>
        <source>No passkey of a password manager opens this backup</source>
        <translation>Nenhuma chave de acesso de um gerenciador de senhas abre este backup</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Ainda não há versão</translation>
    </message>
    <message>
        <source>No other way to unlock</source>
        <translation>Nenhuma outra forma de desbloquear</translation>
    </message>
    <message>
        <source>The first backup makes one.</source>
        <translation>O primeiro backup cria uma.</translation>
    </message>
    <message>
        <source>Which computer does this one replace?</source>
        <translation>Qual computador este substitui?</translation>
    </message>
    <message>
        <source>Which passkey was in the password manager?</source>
        <translation>Qual chave de acesso estava no gerenciador de senhas?</translation>
    </message>
    <message>
        <source>Which version is the last one from before the reinstall?</source>
        <translation>Qual é a última versão de antes da reinstalação?</translation>
    </message>
    <message>
        <source>Which way to unlock is gone?</source>
        <translation>Qual forma de desbloquear você não tem mais?</translation>
    </message>
    <message>
        <source>There is no computer to shut out. For what was lost with a computer, such as a security key, choose “Replace a lost phone or key”.</source>
        <translation>Não há nenhum computador para barrar. Para o que se perdeu com um computador, como uma chave de segurança, escolha “Substituir um celular ou uma chave que se perdeu”.</translation>
    </message>
    <message>
        <source>There is no computer that this one could replace.</source>
        <translation>Não há nenhum computador que este possa substituir.</translation>
    </message>
    <message>
        <source>So nobody can have seen it. A recovery key on paper opens the backup when every device is gone.</source>
        <translation>Portanto, ninguém pode tê-la visto. Uma chave de recuperação no papel abre o backup quando nenhum aparelho existe mais.</translation>
    </message>
    <message>
        <source>There is no passkey to shut out. The way that was just used for unlocking is not offered: if that is the one, unlock with another way first.</source>
        <translation>Não há nenhuma chave de acesso para barrar. A forma que acabou de ser usada para desbloquear não é oferecida: se for essa, desbloqueie primeiro com outra.</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>On the new computer, with the backup unlocked there.</source>
        <translation>No computador novo, com o backup desbloqueado nele.</translation>
    </message>
    <message>
        <source>One minute. What the backup holds stays in it.</source>
        <translation>Um minuto. O que o backup contém permanece nele.</translation>
    </message>
    <message>
        <source>Five minutes. You need a way to unlock that you still have.</source>
        <translation>Cinco minutos. Você precisa de uma forma de desbloquear que ainda tenha.</translation>
    </message>
    <message>
        <source>what that computer had open, somebody may have read. Backups that it made until now stay.</source>
        <translation>alguém pode ter lido o que esse computador tinha aberto. Os backups que ele fez até agora permanecem.</translation>
    </message>
    <message>
        <source>the old computer adds nothing more once this one has taken over.</source>
        <translation>o computador antigo não adiciona mais nada depois que este assumir.</translation>
    </message>
    <message>
        <source>whoever has the old key and an old copy of the backup can still read what was backed up before today.</source>
        <translation>quem tiver a chave antiga e uma cópia antiga do backup ainda pode ler o que entrou no backup antes de hoje.</translation>
    </message>
    <message>
        <source>whoever gets into that account and has an old copy of the backup can still read what was backed up before today.</source>
        <translation>quem entrar nessa conta e tiver uma cópia antiga do backup ainda pode ler o que entrou no backup antes de hoje.</translation>
    </message>
    <message>
        <source>chats that were in the app and in no backup are not in Coffer either.</source>
        <translation>conversas que estavam no aplicativo e em nenhum backup também não estão no Coffer.</translation>
    </message>
    <message>
        <source>Shut out a stolen computer</source>
        <translation>Barrar um computador roubado</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>Mudar para um computador novo</translation>
    </message>
    <message>
        <source>Replace a recovery key someone saw</source>
        <translation>Substituir uma chave de recuperação que alguém viu</translation>
    </message>
    <message>
        <source>Do without a password manager</source>
        <translation>Ficar sem um gerenciador de senhas</translation>
    </message>
    <message>
        <source>Keep chats after a reinstall</source>
        <translation>Manter as conversas após uma reinstalação</translation>
    </message>
    <message>
        <source>Replace a lost phone or key</source>
        <translation>Substituir um celular ou uma chave que se perdeu</translation>
    </message>
    <message>
        <source>Someone else may have it</source>
        <extracomment>&quot;it&quot; is a computer</extracomment>
        <translation>Outra pessoa pode estar com ele</translation>
    </message>
    <message>
        <source>Go on where the old one stopped</source>
        <extracomment>&quot;the old one&quot; is a computer</extracomment>
        <translation>Continuar de onde o antigo parou</translation>
    </message>
    <message>
        <source>A photo, a glance, a lost sheet</source>
        <translation>Uma foto, um olhar, uma folha perdida</translation>
    </message>
    <message>
        <source>Its account is closed or gone</source>
        <extracomment>&quot;its&quot; of a password manager</extracomment>
        <translation>A conta dele foi fechada ou não existe mais</translation>
    </message>
    <message>
        <source>The app started again from zero</source>
        <translation>O aplicativo começou de novo do zero</translation>
    </message>
    <message>
        <source>It was lost, broken or stolen</source>
        <extracomment>&quot;it&quot; is a phone or key</extracomment>
        <translation>Foi perdido, quebrou ou foi roubado</translation>
    </message>
    <message>
        <source>Say which computer is gone</source>
        <extracomment>a step; &quot;it&quot; is a computer</extracomment>
        <translation>Diga qual computador você não tem mais</translation>
    </message>
    <message>
        <source>Shut it out</source>
        <translation>Barrar o acesso</translation>
    </message>
    <message>
        <source>Nothing that it adds from now on counts, and ways to unlock that live in it go, too</source>
        <translation>Nada do que ele adicionar a partir de agora conta, e as formas de desbloquear que existem nele também saem</translation>
    </message>
    <message>
        <source>Read a sample back</source>
        <translation>Ler uma amostra</translation>
    </message>
    <message>
        <source>Ends with a test of what you still have</source>
        <translation>Termina com um teste do que você ainda tem</translation>
    </message>
    <message>
        <source>Choose what to keep here</source>
        <translation>Escolha o que guardar aqui</translation>
    </message>
    <message>
        <source>What is in the backup already is not stored again</source>
        <translation>O que já está no backup não é guardado de novo</translation>
    </message>
    <message>
        <source>Ends with a test, and the first backup from here</source>
        <translation>Termina com um teste e o primeiro backup daqui</translation>
    </message>
    <message>
        <source>Put a new recovery key on paper</source>
        <translation>Ponha uma nova chave de recuperação no papel</translation>
    </message>
    <message>
        <source>Print it, and type two groups back</source>
        <translation>Imprima e digite dois grupos</translation>
    </message>
    <message>
        <source>Open the backup with it</source>
        <translation>Abrir o backup com ela</translation>
    </message>
    <message>
        <source>Coffer does this by itself: the new key is proven first</source>
        <translation>O Coffer faz isso sozinho: a chave nova é comprovada primeiro</translation>
    </message>
    <message>
        <source>Shut the old key out</source>
        <translation>Barrar a chave antiga</translation>
    </message>
    <message>
        <source>Destroy every sheet of it</source>
        <translation>Destrua todas as folhas dela</translation>
    </message>
    <message>
        <source>Say which passkey was in it</source>
        <translation>Diga qual chave de acesso estava nele</translation>
    </message>
    <message>
        <source>Add another way and test it</source>
        <translation>Adicionar outra forma e testá-la</translation>
    </message>
    <message>
        <source>Ends with two ways in, both proven</source>
        <translation>Termina com duas entradas, ambas comprovadas</translation>
    </message>
    <message>
        <source>Choose the last version from before</source>
        <translation>Escolha a última versão de antes</translation>
    </message>
    <message>
        <source>It holds the chats as they were</source>
        <translation>Ela contém as conversas como estavam</translation>
    </message>
    <message>
        <source>Keep it for good</source>
        <translation>Mantê-la para sempre</translation>
    </message>
    <message>
        <source>No rule forgets it, and new exports go into versions of their own</source>
        <translation>Nenhuma regra a esquece, e novas exportações vão para versões próprias</translation>
    </message>
    <message>
        <source>Coffer lists all that open the backup</source>
        <translation>O Coffer lista todas as que abrem o backup</translation>
    </message>
    <message>
        <source>Nothing backed up from now on opens with it</source>
        <translation>Os backups a partir de agora não abrem mais com ela</translation>
    </message>
    <message>
        <source>whoever has the lost device, its PIN and an old copy of the backup can still read what was backed up before today.</source>
        <translation>quem tiver o aparelho perdido, o PIN dele e uma cópia antiga do backup ainda pode ler o que entrou no backup antes de hoje.</translation>
    </message>
    <message>
        <source>Coffer shows when each one last wrote to the backup</source>
        <translation>O Coffer mostra quando cada um gravou no backup pela última vez</translation>
    </message>
    <message>
        <source>Say which computer this one replaces</source>
        <translation>Diga qual computador este substitui</translation>
    </message>
    <message>
        <source>The old computer is retired</source>
        <translation>O computador antigo é desativado</translation>
    </message>
    <message>
        <source>Coffer lists the passkeys of browsers and accounts</source>
        <translation>O Coffer lista as chaves de acesso de navegadores e contas</translation>
    </message>
    <message>
        <source>Nothing backed up from now on opens with it; do the same for every other passkey there</source>
        <translation>Os backups a partir de agora não abrem mais com ela; faça o mesmo com todas as outras chaves de acesso de lá</translation>
    </message>
    <message>
        <source>Ends with a test; with “Restore” you get the chats back</source>
        <translation>Termina com um teste; com “Restaurar” você recebe as conversas de volta</translation>
    </message>
    <message>
        <source>Say which phone or key is gone</source>
        <translation>Diga qual celular ou chave você não tem mais</translation>
    </message>
    <message>
        <source>Add the new phone or key and test it</source>
        <translation>Adicionar e testar o novo celular ou a nova chave</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep this version for good?</source>
        <translation>Manter esta versão para sempre?</translation>
    </message>
    <message>
        <source>No longer keep it for good?</source>
        <extracomment>&quot;it&quot; is a version of the backup</extracomment>
        <translation>Não mantê-la mais para sempre?</translation>
    </message>
    <message>
        <source>From then on the rules decide how long it stays. Nothing is taken away now.</source>
        <extracomment>&quot;it&quot; is a version of the backup</extracomment>
        <translation>A partir daí, as regras decidem por quanto tempo ela permanece. Nada é tirado agora.</translation>
    </message>
    <message>
        <source>Keep the version</source>
        <translation>Manter a versão</translation>
    </message>
    <message>
        <source>Release the version</source>
        <translation>Liberar a versão</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>Motivo, para o registro</translation>
    </message>
    <message>
        <source>It may stay empty</source>
        <translation>Pode ficar vazio</translation>
    </message>
    <message>
        <source>No rule will take this version away until somebody releases it. The log says who keeps it and why.</source>
        <translation>Nenhuma regra tirará esta versão até que alguém a libere. O registro diz quem a mantém e por quê.</translation>
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
    <name>LossPart</name>
    <message numerus="yes">
        <source>%Ln way(s) left</source>
        <extracomment>%Ln is a number of ways to unlock that would still open the backup</extracomment>
        <translation>
            <numerusform>Resta %Ln forma</numerusform>
            <numerusform>Restam %Ln formas</numerusform>
        </translation>
    </message>
    <message>
        <source>No way left</source>
        <translation>Não resta nenhuma forma</translation>
    </message>
    <message>
        <source>Keys and bag</source>
        <extracomment>behind “If you lose”: every security key at once</extracomment>
        <translation>As chaves e a bolsa</translation>
    </message>
    <message>
        <source>Phone and password manager</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>O celular e o gerenciador de senhas</translation>
    </message>
    <message>
        <source>All paper</source>
        <extracomment>behind “If you lose”: every sheet with a recovery key</extracomment>
        <translation>Todo o papel</translation>
    </message>
    <message>
        <source>Your password</source>
        <extracomment>behind “If you lose”: forget it</extracomment>
        <translation>Sua senha</translation>
    </message>
    <message>
        <source>All your computers</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>Todos os seus computadores</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>Este computador</translation>
    </message>
</context>
<context>
    <name>LossStrip</name>
    <message>
        <source>If you lose</source>
        <extracomment>followed by things such as “This computer”, and below each how many ways to unlock are left then</extracomment>
        <translation>Se você perder</translation>
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
        <extracomment>&quot;it&quot; is the backup or the restore that runs</extracomment>
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
    <message>
        <source>Its key is not added to the backup. Finish that first; if you close now, destroy the sheet.</source>
        <extracomment>of a recovery sheet that was printed or saved</extracomment>
        <translation>A chave dela ainda não foi adicionada ao backup. Termine isso primeiro; se fechar agora, destrua a folha.</translation>
    </message>
    <message>
        <source>Your new recovery sheet opens nothing yet</source>
        <translation>Sua nova folha de recuperação ainda não abre nada</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fechar mesmo assim</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Use another way</source>
        <translation>Usar outra forma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of way to unlock, %2 a sentence that says why it cannot be used</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PasswordPair</name>
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
        <extracomment>above a field in which the password is typed a second time</extracomment>
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>The same.</source>
        <extracomment>whether both passwords are the same</extracomment>
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
        <extracomment>of a password</extracomment>
        <translation>Boa.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Muito boa.</translation>
    </message>
    <message>
        <source>A long one that you use nowhere else.</source>
        <extracomment>a password</extracomment>
        <translation>Uma longa que você não usa em nenhum outro lugar.</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>New PIN</source>
        <translation>PIN novo</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of this computer’s way in</source>
        <translation>PIN da entrada deste computador</translation>
    </message>
    <message>
        <source>PIN of the security key</source>
        <translation>PIN da chave de segurança</translation>
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
        <source>The PIN once more</source>
        <translation>O PIN mais uma vez</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Definir este PIN</translation>
    </message>
    <message>
        <source>Try this PIN</source>
        <translation>Experimentar este PIN</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) or more.</source>
        <extracomment>%Ln is the fewest characters that a new PIN may have</extracomment>
        <translation>
            <numerusform>%Ln caractere ou mais.</numerusform>
            <numerusform>%Ln caracteres ou mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(s) left.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>Resta %Ln tentativa.</numerusform>
            <numerusform>Restam %Ln tentativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not its PIN.</source>
        <translation>Esse não é o PIN certo.</translation>
    </message>
    <message numerus="yes">
        <source>That is not its PIN. %Ln try(s) left; then this computer’s chip refuses every PIN for a while.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>Esse não é o PIN certo. Resta %Ln tentativa; depois, o chip deste computador recusa qualquer PIN por algum tempo.</numerusform>
            <numerusform>Esse não é o PIN certo. Restam %Ln tentativas; depois, o chip deste computador recusa qualquer PIN por algum tempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not its PIN. %Ln try(s) left; after the last one the key locks itself, and only erasing it helps.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>Esse não é o PIN dela. Resta %Ln tentativa; depois da última, a chave se bloqueia, e só apagá-la resolve.</numerusform>
            <numerusform>Esse não é o PIN dela. Restam %Ln tentativas; depois da última, a chave se bloqueia, e só apagá-la resolve.</numerusform>
        </translation>
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
        <translation>Testes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Aconteceu algo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
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
        <translation>aberto com %1</translation>
    </message>
    <message>
        <source>a version that is gone</source>
        <translation>uma versão que não existe mais</translation>
    </message>
    <message>
        <source>Everything in the version of %1</source>
        <extracomment>%1 is the day and time of a version</extracomment>
        <translation>Tudo da versão de %1</translation>
    </message>
    <message>
        <source>A sample of the version of %1</source>
        <comment>%1 is the day and time of a version</comment>
        <translation>Uma amostra da versão de %1</translation>
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
        <translation>Um deles é uma cópia, ou a chave foi roubada. Remova o computador a que a chave pertence e adicione-o de novo.</translation>
    </message>
    <message>
        <source>A way to unlock was added</source>
        <translation>Uma forma de desbloquear foi adicionada</translation>
    </message>
    <message>
        <source>If it was not you, remove it at once.</source>
        <translation>Se não foi você, remova-a imediatamente.</translation>
    </message>
    <message>
        <source>A way to unlock was removed</source>
        <translation>Uma forma de desbloquear foi removida</translation>
    </message>
    <message>
        <source>If it was not you, look which ways are left.</source>
        <translation>Se não foi você, veja quais formas restam.</translation>
    </message>
    <message>
        <source>Older versions are not whole</source>
        <translation>Versões anteriores não estão inteiras</translation>
    </message>
    <message>
        <source>Not all that was damaged or gone could be stored again. Checking the backup says which versions that costs.</source>
        <translation>Nem tudo o que estava danificado ou sumiu pôde ser guardado de novo. Verificar o backup mostra a quais versões isso custa algo.</translation>
    </message>
    <message>
        <source>Files of ways to unlock were put back</source>
        <translation>Arquivos de formas de desbloquear foram repostos</translation>
    </message>
    <message>
        <source>They were missing from the backup’s place; this computer had copies.</source>
        <translation>Eles faltavam no lugar do backup; este computador tinha cópias.</translation>
    </message>
    <message>
        <source>One of their two copies was missing or damaged.</source>
        <translation>Uma das duas cópias deles faltava ou estava danificada.</translation>
    </message>
    <message>
        <source>This computer’s notes about its backups were made anew</source>
        <translation>As anotações deste computador sobre os backups dele foram refeitas</translation>
    </message>
    <message>
        <source>They were damaged. The next backup reads everything once.</source>
        <translation>Elas estavam danificadas. O próximo backup lê tudo uma vez.</translation>
    </message>
    <message>
        <source>The reader that lies beside the backup was not as it should be</source>
        <translation>O leitor que fica ao lado do backup não estava como deveria</translation>
    </message>
    <message>
        <source>It opens the backup without Coffer, with a recovery key or a password.</source>
        <translation>Ele abre o backup sem o Coffer, com uma chave de recuperação ou uma senha.</translation>
    </message>
    <message>
        <source>Something could not be written down</source>
        <translation>Algo não pôde ser registrado</translation>
    </message>
    <message>
        <source>The backup is as it was.</source>
        <translation>O backup está como estava.</translation>
    </message>
    <message>
        <source>Coffer noticed something about the backup</source>
        <translation>O Coffer notou algo no backup</translation>
    </message>
    <message>
        <source>This computer cannot remember what it sees of the backup</source>
        <translation>Este computador não consegue lembrar o que vê do backup</translation>
    </message>
    <message>
        <source>It would not notice the backup going back in time. Its folder for notes is full, or may not be written.</source>
        <translation>Ele não notaria se o backup voltasse no tempo. A pasta de notas está cheia ou não pode ser gravada.</translation>
    </message>
    <message>
        <source>Another computer says that something is missing</source>
        <translation>Outro computador diz que falta algo</translation>
    </message>
    <message>
        <source>Let the folder finish synchronising. If nothing is missing then, that computer’s key may be in other hands.</source>
        <translation>Deixe a sincronização da pasta terminar. Se então nada faltar, a chave desse computador pode estar em outras mãos.</translation>
    </message>
    <message>
        <source>A change of the ways to unlock is missing here</source>
        <translation>Falta aqui uma alteração das formas de desbloquear</translation>
    </message>
    <message>
        <source>A computer has seen it. Let the folder finish synchronising, or back up on that computer, which puts it back.</source>
        <translation>Um computador a viu. Deixe a sincronização da pasta terminar ou faça um backup nesse computador, que a repõe.</translation>
    </message>
    <message>
        <source>A removed way to unlock was used</source>
        <translation>Uma forma de desbloquear removida foi usada</translation>
    </message>
    <message>
        <source>What it signed after its removal does not count. The activity shows what it was.</source>
        <translation>O que ela assinou depois de removida não conta. A atividade mostra o que foi.</translation>
    </message>
    <message>
        <source>Computers that were added with this way go on</source>
        <translation>Os computadores adicionados com esta forma continuam</translation>
    </message>
    <message>
        <source>They can still add backups. What is not yours can be shut out under “Something happened”.</source>
        <translation>Eles ainda podem adicionar backups. O que não for seu pode ser barrado em “Aconteceu algo”.</translation>
    </message>
    <message>
        <source>Something was not backed up for long</source>
        <translation>Algo não entra no backup há muito tempo</translation>
    </message>
    <message>
        <source>Backups were made since, and it was not part of them. If it is no longer kept, take it out of the settings.</source>
        <translation>Desde então foram feitos backups, e isso não fez parte deles. Se não é mais para ser guardado, tire-o das configurações.</translation>
    </message>
    <message>
        <source>Something went away while it was backed up</source>
        <translation>Algo sumiu enquanto o backup era feito</translation>
    </message>
    <message>
        <source>The last backup may lack a part of it. Was a drive pulled out? Connect it and back up again.</source>
        <translation>Pode faltar uma parte disso no último backup. Uma unidade foi retirada? Conecte-a e faça backup de novo.</translation>
    </message>
    <message>
        <source>Some files went away before they were read</source>
        <translation>Alguns arquivos sumiram antes de serem lidos</translation>
    </message>
    <message>
        <source>They were deleted or moved during the backup, and are not in it.</source>
        <translation>Eles foram apagados ou movidos durante o backup e não estão nele.</translation>
    </message>
    <message>
        <source>The newest message is old</source>
        <translation>A mensagem mais recente é antiga</translation>
    </message>
    <message>
        <source>What was written since is in no backup. Export the chats again, and put the export where the old one lies.</source>
        <translation>O que foi escrito desde então não está em nenhum backup. Exporte as conversas de novo e ponha a exportação onde está a antiga.</translation>
    </message>
    <message>
        <source>There is only one way to unlock that lasts</source>
        <translation>Há só uma forma duradoura de desbloquear</translation>
    </message>
    <message>
        <source>A way that lives in this computer is gone with it, so it does not count as the second one. Add one that lives elsewhere.</source>
        <translation>Uma forma que existe neste computador se perde com ele, então não conta como a segunda. Adicione uma que exista em outro lugar.</translation>
    </message>
    <message>
        <source>A recovery sheet was made that opens nothing</source>
        <translation>Foi criada uma folha de recuperação que não abre nada</translation>
    </message>
    <message>
        <source>Its key was not added. Destroy the sheet, so that nobody relies on it.</source>
        <translation>A chave dela não foi adicionada. Destrua a folha, para que ninguém conte com ela.</translation>
    </message>
    <message>
        <source>Somebody has changed the data of a way to unlock</source>
        <translation>Alguém alterou os dados guardados para uma forma de desbloquear</translation>
    </message>
    <message>
        <source>Only somebody who could open the backup can have done that. Unlock with that way and rename it, which sets it right, or remove it.</source>
        <translation>Só alguém que podia abrir o backup pode ter feito isso. Desbloqueie com essa forma e renomeie-a, o que corrige isso, ou remova-a.</translation>
    </message>
    <message>
        <source>The records of the retired computer are not whole</source>
        <translation>Os registros do computador aposentado não estão completos</translation>
    </message>
    <message>
        <source>If the backup’s folder is synchronised, let that finish. What is still missing a day from now counts as lost; until then less space can be given back.</source>
        <translation>Se a pasta do backup é sincronizada, deixe a sincronização terminar. O que ainda faltar daqui a um dia conta como perdido; até lá, menos espaço pode ser liberado.</translation>
    </message>
    <message>
        <source>A way to unlock was renamed</source>
        <translation>Uma forma de desbloquear foi renomeada</translation>
    </message>
    <message>
        <source>If it was not you, test each way before you remove one: its name may be wrong.</source>
        <translation>Se não foi você, teste cada forma antes de remover uma: o nome dela pode estar errado.</translation>
    </message>
    <message>
        <source>A setting could not be written down</source>
        <translation>Não foi possível salvar uma configuração</translation>
    </message>
    <message>
        <source>It holds until Coffer is closed. The disk with your own folder may be full, or may not be written.</source>
        <translation>Ela vale até que o Coffer seja fechado. O disco da sua pasta pessoal pode estar cheio ou não permitir gravação.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Made on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Criada em %1</translation>
    </message>
    <message>
        <source>This backup lies at</source>
        <translation>Este backup está em</translation>
    </message>
    <message>
        <source>Another sheet is kept at</source>
        <translation>Outra folha está guardada em</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Testada em</translation>
    </message>
    <message>
        <source>To be written by hand, if you like</source>
        <translation>Para preencher à mão, se quiser</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>This paper opens an encrypted backup of chats when every device and every other way in is gone. Whoever reads it can open the backup, too.</source>
        <translation>Este papel abre um backup criptografado de conversas quando nenhum aparelho e nenhuma outra entrada existem mais. Quem o ler também pode abrir o backup.</translation>
    </message>
    <message>
        <source>Digits and capital letters only. There is no letter I, L, O or U in it. The last character of each group reveals a slip in that group.</source>
        <translation>Só algarismos e letras maiúsculas. Não há nela as letras I, L, O nem U. O último caractere de cada grupo revela um erro nesse grupo.</translation>
    </message>
    <message>
        <source>*Nobody from Coffer will ever ask for this key.* Not by phone, not by mail, not in a chat. Do not photograph it.</source>
        <translation>*Ninguém do Coffer jamais pedirá esta chave.* Nem por telefone, nem por e-mail ou carta, nem em uma conversa. Não a fotografe.</translation>
    </message>
    <message>
        <source>With Coffer, on any computer</source>
        <translation>Com o Coffer, em qualquer computador</translation>
    </message>
    <message>
        <source>Install Coffer and choose *I have a backup already*.</source>
        <translation>Instale o Coffer e escolha *Já tenho um backup*.</translation>
    </message>
    <message>
        <source>Show it the folder or disk that holds the backup.</source>
        <translation>Mostre a ele a pasta ou o disco que contém o backup.</translation>
    </message>
    <message>
        <source>Choose *Restore* and type the 13 groups.</source>
        <translation>Escolha *Restaurar* e digite os 13 grupos.</translation>
    </message>
    <message>
        <source>Choose what you want back.</source>
        <translation>Escolha o que você quer de volta.</translation>
    </message>
    <message>
        <source>Without Coffer</source>
        <translation>Sem o Coffer</translation>
    </message>
    <message>
        <source>Open the backup’s folder and read *HOW-TO-OPEN.txt*.</source>
        <translation>Abra a pasta do backup e leia *HOW-TO-OPEN.txt*.</translation>
    </message>
    <message>
        <source>You need Python 3 and the program in the folder *reader*.</source>
        <translation>Você precisa do Python 3 e do programa na pasta *reader*.</translation>
    </message>
    <message>
        <source>Its SHA-256 must be the one below, as the storage could have swapped it. Its option *--genesis*, with the digits below, makes sure that this is your backup and not another put in its place.</source>
        <translation>O SHA-256 dele precisa ser o que está abaixo, pois o armazenamento poderia tê-lo trocado. A opção *--genesis* dele, com os dígitos abaixo, garante que este é o seu backup e não outro posto em seu lugar.</translation>
    </message>
    <message>
        <source>The reader, SHA-256</source>
        <translation>O leitor, SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the backup (genesis)</source>
        <translation>Impressão digital do backup (genesis)</translation>
    </message>
    <message>
        <source>Number of the backup</source>
        <translation>Número do backup</translation>
    </message>
    <message>
        <source>Keep with your passport, away from the computer. Once this key is replaced, destroy every sheet of it.</source>
        <translation>Guarde-a com o seu passaporte, longe do computador. Quando esta chave for substituída, destrua todas as folhas dela.</translation>
    </message>
</context>
<context>
    <name>RenamedFact</name>
    <message>
        <source>Is it the one you mean?</source>
        <translation>É essa mesma?</translation>
    </message>
    <message>
        <source>It was called “%1” before it was renamed by somebody who had unlocked with “%2”.</source>
        <extracomment>%1 is an earlier name of this way to unlock, %2 the name of the way to unlock with which somebody gave it the new one</extracomment>
        <translation>Chamava-se “%1” antes de ser renomeada por alguém que tinha desbloqueado com “%2”.</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <comment>keep *.txt as it is</comment>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Each file is read back from the folder once more. Stopping is safe.</source>
        <translation>Cada arquivo é lido mais uma vez da pasta. Parar é seguro.</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Salvar em outro lugar</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>O relatório está salvo</translation>
    </message>
    <message>
        <source>A report with a hash of every file</source>
        <translation>Um relatório com um hash de cada arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were read back from the folder.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln arquivo foi lido da pasta.</numerusform>
            <numerusform>%Ln arquivos foram lidos da pasta.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names what came back, what did not and why, and can be compared on any computer.</source>
        <translation>Ele diz o que voltou, o que não voltou e por quê, e pode ser comparado em qualquer computador.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Salvar de novo</translation>
    </message>
    <message>
        <source>Hash of the list (SHA-256)</source>
        <translation>Hash da lista (SHA-256)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not there.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln arquivo não está lá.</numerusform>
            <numerusform>%Ln arquivos não estão lá.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestFact</name>
    <message>
        <source>Cannot be lost together</source>
        <extracomment>verdict about the ways to unlock that stay</extracomment>
        <translation>Não podem se perder juntas</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Não protegido</translation>
    </message>
    <message>
        <source>One accident takes at most one of these ways, and one of them opens the backup on any computer.</source>
        <translation>Um só acidente leva no máximo uma destas formas, e uma delas abre o backup em qualquer computador.</translation>
    </message>
    <message>
        <source>Nothing opens the backup any more.</source>
        <translation>Não resta nada que abra o backup.</translation>
    </message>
    <message>
        <source>One way to unlock is left. When that is lost, nobody can open this backup: add another one at once.</source>
        <translation>Resta uma só forma de desbloquear. Quando ela se perder, ninguém poderá abrir este backup: adicione outra imediatamente.</translation>
    </message>
    <message>
        <source>One accident takes all that is left. Add a way that has nothing in common with them.</source>
        <extracomment>&quot;them&quot; are the ways to unlock that are left</extracomment>
        <translation>Um só acidente leva todas as que restam. Adicione uma forma que não tenha nada em comum com elas.</translation>
    </message>
    <message>
        <source>What lives in one computer is gone with it and does not count as the second way. Add one that lives elsewhere: until then the backup counts as not protected.</source>
        <translation>O que está em um único computador se perde com ele e não conta como segunda forma. Adicione uma que esteja em outro lugar: até lá, o backup conta como não protegido.</translation>
    </message>
    <message>
        <source>All that is left needs a computer or a password manager. Add a printed recovery key or a security key.</source>
        <translation>Todas as que restam precisam de um computador ou de um gerenciador de senhas. Adicione uma chave de recuperação impressa ou uma chave de segurança.</translation>
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
        <translation>O quê</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Para onde</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Restoring changes no version.</source>
        <translation>Restaurar não altera nenhuma versão.</translation>
    </message>
    <message>
        <source>Where should it go?</source>
        <translation>Para onde deve ir?</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>Está certo?</translation>
    </message>
    <message>
        <source>Choose at least one to go on.</source>
        <translation>Para continuar, escolha pelo menos um item.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
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
        <translation>Cada byte foi comparado com o backup.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back. All others were compared with the backup, byte for byte.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln arquivo não voltou. Todos os outros foram comparados com o backup, byte a byte.</numerusform>
            <numerusform>%Ln arquivos não voltaram. Todos os outros foram comparados com o backup, byte a byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is how long it took, as in &quot;6 minutes&quot;</extracomment>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>Opened with</source>
        <extracomment>above the name of a way to unlock</extracomment>
        <translation>Aberto com</translation>
    </message>
    <message>
        <source>With the same content</source>
        <translation>Com o mesmo conteúdo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them belong to you now, or have today’s time, as this computer allows nothing else.</source>
        <extracomment>%Ln is a number of files and folders that were restored</extracomment>
        <translation>
            <numerusform>%Ln deles agora pertence a você, ou tem a hora de hoje, pois este computador não permite outra coisa.</numerusform>
            <numerusform>%Ln deles agora pertencem a você, ou têm a hora de hoje, pois este computador não permite outra coisa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Keep them only where you need them.</source>
        <translation>Os arquivos restaurados não são criptografados. Mantenha-os só onde você precisar deles.</translation>
    </message>
    <message>
        <source>Size of all files</source>
        <translation>Tamanho de todos os arquivos</translation>
    </message>
    <message>
        <source>Already in the folder</source>
        <extracomment>above a number of files that did not have to be restored</extracomment>
        <translation>Já estavam na pasta</translation>
    </message>
</context>
<context>
    <name>RestoreReview</name>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Para onde</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>Every file as it was. Exports of chats can be read; no app takes them back.</source>
        <translation>Cada arquivo como era. Exportações de conversas podem ser lidas; nenhum aplicativo as aceita de volta.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>A pasta não está vazia.</translation>
    </message>
    <message>
        <source>Nothing in it is overwritten.</source>
        <translation>Nada nela é sobrescrito.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <extracomment>%Ln is a number of chats</extracomment>
        <translation>
            <numerusform>%Ln conversa</numerusform>
            <numerusform>%Ln conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or folder(s), with all that is in them</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>%Ln arquivo ou pasta, com tudo o que contém</numerusform>
            <numerusform>%Ln arquivos ou pastas, com tudo o que contêm</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it</source>
        <translation>Tudo o que ela contém</translation>
    </message>
</context>
<context>
    <name>RestoreWhat</name>
    <message>
        <source>Newest version: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Versão mais recente: %1</translation>
    </message>
    <message>
        <source>Choose another version</source>
        <translation>Escolher outra versão</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>O que restaurar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Every file of this version comes back exactly as it was. Chats in it are exports: they can be read anywhere, but the app that they are from takes no export back.</source>
        <translation>Cada arquivo desta versão volta exatamente como era. As conversas nela são exportações: podem ser lidas em qualquer lugar, mas o aplicativo de que vêm não aceita uma exportação de volta.</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <comment>%1 is a day and time</comment>
        <translation>Versão: %1</translation>
    </message>
</context>
<context>
    <name>RestoreWhere</name>
    <message>
        <source>No folder chosen yet</source>
        <translation>Nenhuma pasta escolhida ainda</translation>
    </message>
    <message>
        <source>Original files, exactly as they were backed up.</source>
        <translation>Arquivos originais, exatamente como entraram no backup.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolher outra pasta</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>A pasta não está vazia.</translation>
    </message>
    <message>
        <source>What is there stays as it is. A file that differs from the backup is left alone and named in the report.</source>
        <translation>O que está nela fica como está. Um arquivo que difere do backup não é tocado e é citado no relatório.</translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Put them only where you need them.</source>
        <translation>Os arquivos restaurados não são criptografados. Ponha-os só onde você precisar deles.</translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message>
        <source>Retire %1?</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>Desativar %1?</translation>
    </message>
    <message>
        <source>A copy of its key has added to the backup, too. Choose which history is its own: what stands only in the others counts no more.</source>
        <extracomment>of a computer whose key was copied; its own history is one of those listed below</extracomment>
        <translation>Uma cópia da chave dele também adicionou dados ao backup. Escolha qual histórico é o dele: o que está só nos outros não conta mais.</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Nothing that it adds from now on counts. What it has backed up so far stays and can be restored. This cannot be undone.</source>
        <extracomment>what happens when a computer is retired; &quot;it&quot; is that computer</extracomment>
        <translation>Nada do que ele adicionar a partir de agora conta. O que ele pôs no backup até agora permanece e pode ser restaurado. Isto não pode ser desfeito.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), the last: %1</source>
        <extracomment>%Ln is a number of entries in a log; %1 a moment, as in &quot;Today, 20:02&quot;</extracomment>
        <translation>
            <numerusform>%Ln registro, o último: %1</numerusform>
            <numerusform>%Ln registros, o último: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the computer that you sit at: it makes no more backups.</source>
        <translation>Este é o computador que você está usando: ele não faz mais backups.</translation>
    </message>
    <message>
        <source>Ways to unlock that live in it still open the backup: remove them as well if it is not yours any more.</source>
        <extracomment>stands behind sentences about a computer that is retired</extracomment>
        <translation>As formas de desbloquear que existem nele ainda abrem o backup: remova-as também se ele não é mais seu.</translation>
    </message>
</context>
<context>
    <name>RuleNumbers</name>
    <message>
        <source>The newest</source>
        <translation>As mais recentes</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versões</translation>
    </message>
    <message>
        <source>One a day</source>
        <translation>Uma por dia</translation>
    </message>
    <message>
        <source>for as many days</source>
        <translation>por tantos dias</translation>
    </message>
    <message>
        <source>One a week</source>
        <translation>Uma por semana</translation>
    </message>
    <message>
        <source>for as many weeks</source>
        <translation>por tantas semanas</translation>
    </message>
    <message>
        <source>One a month</source>
        <translation>Uma por mês</translation>
    </message>
    <message>
        <source>for as many months</source>
        <translation>por tantos meses</translation>
    </message>
    <message>
        <source>One a year</source>
        <translation>Uma por ano</translation>
    </message>
    <message>
        <source>for as many years</source>
        <translation>por tantos anos</translation>
    </message>
    <message>
        <source>All 0: every version stays.</source>
        <translation>Tudo em 0: todas as versões permanecem.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>How long versions stay</source>
        <translation>Por quanto tempo as versões permanecem</translation>
    </message>
    <message>
        <source>Versions that you keep for good, and the newest good one of each source, stay whatever the numbers say.</source>
        <translation>As versões que você mantém para sempre, e a mais recente em bom estado de cada origem, permanecem, digam o que disserem os números.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>Desbloquear de novo</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>Mostrar o que sairia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) would go</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>%Ln versão sairia</numerusform>
            <numerusform>%Ln versões sairiam</numerusform>
        </translation>
    </message>
    <message>
        <source>Every version stays</source>
        <translation>Todas as versões permanecem</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln version(s) away</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>Tirar %Ln versão</numerusform>
            <numerusform>Tirar %Ln versões</numerusform>
        </translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Usar estas regras</translation>
    </message>
    <message>
        <source>What would happen to each version</source>
        <translation>O que aconteceria com cada versão</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln version(s) out of the backup?</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>Tirar %Ln versão do backup?</numerusform>
            <numerusform>Tirar %Ln versões do backup?</numerusform>
        </translation>
    </message>
    <message>
        <source>Use these rules from now on?</source>
        <translation>Usar estas regras a partir de agora?</translation>
    </message>
    <message>
        <source>They leave the list and cannot be brought back. What only they hold is gone for good as soon as space is given back.</source>
        <translation>Elas saem da lista e não podem ser trazidas de volta. O que só elas contêm se perde para sempre assim que espaço é liberado.</translation>
    </message>
    <message>
        <source>Nothing goes now. Later versions are judged by these numbers when somebody looks here again.</source>
        <translation>Nada sai agora. Versões posteriores são avaliadas por estes números quando alguém olhar aqui de novo.</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Tirá-las</translation>
    </message>
    <message>
        <source>Use the rules</source>
        <translation>Usar as regras</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>Motivo, para o registro</translation>
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
    <name>SameDisk</name>
    <message>
        <source>This is the disk that your chats are on</source>
        <translation>Este é o disco em que estão suas conversas</translation>
    </message>
    <message>
        <source>When it dies, both are gone. Another disk, a stick or a synchronised folder protects better; you may go on all the same.</source>
        <translation>Quando ele estragar, os dois se perdem. Outro disco, um pendrive ou uma pasta sincronizada protege melhor; mesmo assim, você pode continuar.</translation>
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
    <name>SettingsComputers</name>
    <message>
        <source>Computers</source>
        <translation>Computadores</translation>
    </message>
    <message>
        <source>Computers that add to this backup</source>
        <translation>Computadores que adicionam dados a este backup</translation>
    </message>
    <message>
        <source>Their names can be read when the backup is unlocked.</source>
        <translation>Os nomes deles podem ser lidos quando o backup está desbloqueado.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Mostre que é você</translation>
    </message>
    <message>
        <source>A computer that adds to the backup can open nothing by itself. Retire it when it is sold, lost or set up anew.</source>
        <translation>Um computador que adiciona dados ao backup não pode abrir nada sozinho. Desative-o quando for vendido, perdido ou configurado do zero.</translation>
    </message>
</context>
<context>
    <name>SettingsLock</name>
    <message>
        <source>Locking</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <extracomment>the backup is locked</extracomment>
        <translation>Bloquear quando não há ninguém</translation>
    </message>
    <message>
        <source>5 min</source>
        <extracomment>as short as can be: minutes after which the backup locks</extracomment>
        <translation>5 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>After this long without a key press or a click. The backup also locks when the computer sleeps and with the screen; a restore that runs is finished first, except before sleep.</source>
        <translation>Depois desse tempo sem uma tecla ou um clique. O backup também é bloqueado quando o computador é suspenso e junto com a tela; uma restauração em andamento termina antes, exceto antes da suspensão.</translation>
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
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Or the same as everything else on this computer.</source>
        <translation>Ou igual a todo o resto neste computador.</translation>
    </message>
    <message>
        <source>Takes effect when Coffer is started again.</source>
        <translation>Vale quando o Coffer for iniciado de novo.</translation>
    </message>
</context>
<context>
    <name>SettingsSchedule</name>
    <message>
        <source>All good</source>
        <translation>Tudo bem</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Nem tudo pôde ser lido</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programação</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Consultar de novo</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>Fazer backups automaticamente</translation>
    </message>
    <message>
        <source>At times that somebody has written into the system’s own files.</source>
        <translation>Em horários que alguém gravou nos arquivos do próprio sistema.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>A cada hora</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todo dia</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora do dia</translation>
    </message>
    <message>
        <source>From 00:00 to 23:59.</source>
        <translation>De 00:00 a 23:59.</translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <extracomment>%1 is a day and a time of day</extracomment>
        <translation>Próximo backup: %1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <extracomment>%1 is a day and a time of day</extracomment>
        <translation>Último backup: %1</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar ao entrar no sistema</translation>
    </message>
    <message>
        <source>Without a window, so that watched folders are looked after.</source>
        <translation>Sem janela, para que as pastas monitoradas sejam acompanhadas.</translation>
    </message>
    <message>
        <source>The backup did not finish</source>
        <translation>O backup não terminou</translation>
    </message>
    <message>
        <source>Also while Coffer is closed. A backup that was missed while the computer was off is made later.</source>
        <translation>Também com o Coffer fechado. Um backup que não foi feito enquanto o computador estava desligado é feito depois.</translation>
    </message>
</context>
<context>
    <name>SettingsSources</name>
    <message>
        <source>What is kept</source>
        <translation>O que é guardado</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>heading of what is not backed up</extracomment>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>nothing is left out of the backup</extracomment>
        <translation>Nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pattern(s)</source>
        <extracomment>%Ln is a number of patterns for names of files</extracomment>
        <translation>
            <numerusform>%Ln padrão</numerusform>
            <numerusform>%Ln padrões</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1 again</source>
        <extracomment>%1 is a pattern such as *.tmp</extracomment>
        <translation>Voltar a guardar %1</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>O que deixar de fora</translation>
    </message>
    <message>
        <source>*.tmp, or the path of a folder</source>
        <translation>*.tmp, ou o caminho de uma pasta</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>button: files whose names match the pattern are not backed up</extracomment>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>This is no pattern. Write a name such as *.tmp, or a whole path.</source>
        <translation>Isto não é um padrão. Escreva um nome como *.tmp ou um caminho completo.</translation>
    </message>
    <message>
        <source>Changes count from the next backup on</source>
        <translation>As alterações valem a partir do próximo backup</translation>
    </message>
</context>
<context>
    <name>SettingsStorage</name>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Its disk is not connected.</source>
        <extracomment>the disk that the folder of the backup is on</extracomment>
        <translation>O disco dele não está conectado.</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <extracomment>%1 is a size, what is free on a disk; %2 the size of the disk</extracomment>
        <translation>%1 de %2 livres</translation>
    </message>
</context>
<context>
    <name>SetupFirstWay</name>
    <message>
        <source>Whichever you choose, unlocking brings a secret to this computer. Unlock your backup only on computers you trust.</source>
        <translation>Seja qual for a escolhida, desbloquear traz um segredo para este computador. Desbloqueie o seu backup só em computadores em que você confia.</translation>
    </message>
    <message>
        <source>How do you want to open your backup?</source>
        <translation>Como você quer abrir o seu backup?</translation>
    </message>
    <message>
        <source>With a passkey there is nothing to remember and nothing to type. Choose where it is kept. A second way in, on paper, comes with the next step.</source>
        <translation>Com uma chave de acesso não há nada a lembrar nem a digitar. Escolha onde ela é guardada. Uma segunda entrada, no papel, vem na próxima etapa.</translation>
    </message>
    <message>
        <source>Create passkey</source>
        <translation>Criar chave de acesso</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>A password, or only the recovery key</source>
        <translation>Uma senha, ou só a chave de recuperação</translation>
    </message>
</context>
<context>
    <name>SetupLeave</name>
    <message>
        <source>Give up setting up?</source>
        <translation>Desistir da configuração?</translation>
    </message>
    <message>
        <source>No backup has been made so far, and none will be. What you chose is forgotten.</source>
        <translation>Nenhum backup foi criado até agora, e nenhum será. O que você escolheu é esquecido.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>Go on setting up</source>
        <translation>Continuar a configuração</translation>
    </message>
    <message>
        <source>The recovery sheet that you have opens nothing: destroy it.</source>
        <translation>A folha de recuperação que você tem não abre nada: destrua-a.</translation>
    </message>
    <message>
        <source>The recovery key that was shown opens nothing: throw away what you wrote down of it.</source>
        <translation>A chave de recuperação que foi mostrada não abre nada: jogue fora o que você anotou dela.</translation>
    </message>
    <message>
        <source>The passkey that was made stays on the key or in the password manager, opens nothing, and can be deleted there.</source>
        <translation>A chave de acesso que foi criada continua na chave de segurança ou no gerenciador de senhas, não abre nada e pode ser apagada lá.</translation>
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
        <source>It opens the backup when every device is gone. Coffer keeps no copy: if the paper and all other ways in are lost, nothing opens the backup.</source>
        <translation>Ela abre o backup quando nenhum aparelho existe mais. O Coffer não guarda cópia: se o papel e todas as outras entradas se perderem, nada abre o backup.</translation>
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
        <source>Best on another disk, or in a folder that is synchronised. All that Coffer puts there is encrypted.</source>
        <translation>O melhor é outro disco, ou uma pasta sincronizada. Tudo o que o Coffer põe ali é criptografado.</translation>
    </message>
    <message>
        <source>Still on a phone?</source>
        <translation>Ainda em um celular?</translation>
    </message>
    <message>
        <source>How to get the chats off, and switch on the app’s own encrypted backup.</source>
        <translation>Como tirar as conversas dele e ativar o backup criptografado do próprio aplicativo.</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory: this shows that the sheet can be read.</source>
        <translation>Digite-os olhando o papel ou o arquivo, não de memória: isso mostra que a folha pode ser lida.</translation>
    </message>
    <message>
        <source>No backup has been made so far. It is made when you press “Create the backup”.</source>
        <translation>Nenhum backup foi criado até agora. Ele é criado quando você pressiona “Criar o backup”.</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>Para continuar, digite os dois grupos.</translation>
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
    <message>
        <source>It may not fit: what you keep takes %1, and %2 is free.</source>
        <extracomment>both are sizes: of what is to be kept, and of what is free at the place that was chosen</extracomment>
        <translation>Talvez não caiba: o que você guarda ocupa %1, e há %2 livres.</translation>
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
        <extracomment>where the backup is kept</extracomment>
        <translation>Onde</translation>
    </message>
    <message>
        <source>What opens it</source>
        <extracomment>ways to unlock the backup</extracomment>
        <translation>O que o abre</translation>
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
        <extracomment>of the recovery sheet</extracomment>
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
        <source>None. A recovery key can be added later.</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>Nenhuma. Uma chave de recuperação pode ser adicionada depois.</translation>
    </message>
    <message>
        <source>On paper, and two groups typed back</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>No papel, com dois grupos digitados para conferir</translation>
    </message>
    <message>
        <source>Printed, not checked yet</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>Impressa, ainda não conferida</translation>
    </message>
    <message>
        <source>“%1”, and nothing else</source>
        <extracomment>%1 is the name that the person gave a way to unlock, as in &quot;Blue YubiKey&quot;</extracomment>
        <translation>“%1”, e nada mais</translation>
    </message>
    <message>
        <source>The recovery key, and “%1”</source>
        <translation>A chave de recuperação e “%1”</translation>
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
        <translation>Monitorar</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Monitorar %1</translation>
    </message>
    <message>
        <source>A folder that is watched is backed up as soon as a new file has arrived in it whole, while Coffer is open.</source>
        <translation>Uma pasta monitorada entra no backup assim que um arquivo novo chegou inteiro a ela, enquanto o Coffer está aberto.</translation>
    </message>
    <message>
        <source>WhatsApp exports are recognised, and what is missing from them is told. Other files are kept as they are.</source>
        <translation>Exportações do WhatsApp são reconhecidas, e é dito o que falta nelas. Outros arquivos são guardados como são.</translation>
    </message>
</context>
<context>
    <name>SheetCheck</name>
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
    <name>SheetView</name>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviada à impressora.</translation>
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
        <source>Recovery key, %1 groups</source>
        <extracomment>%1 is a number of groups of five characters</extracomment>
        <translation>Chave de recuperação, %1 grupos</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
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
    <message>
        <source>PDF page (*.pdf)</source>
        <extracomment>the kind of file, in a file dialog</extracomment>
        <translation>Página PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet that you saved or printed before opens nothing any more.</source>
        <extracomment>a recovery sheet: a page with a recovery key. Another one was made since.</extracomment>
        <translation>A folha que você salvou ou imprimiu antes não abre mais nada.</translation>
    </message>
    <message>
        <source>Destroy it and use this one.</source>
        <extracomment>&quot;it&quot; is the earlier recovery sheet, &quot;this one&quot; the one on the screen</extracomment>
        <translation>Destrua-a e use esta.</translation>
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
        <source>%1, %Ln thing(s) to do</source>
        <extracomment>%1 is the name of a page, %Ln how many things on it need the person</extracomment>
        <translation>
            <numerusform>%1, %Ln coisa a fazer</numerusform>
            <numerusform>%1, %Ln coisas a fazer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpaceCard</name>
    <message>
        <source>%1 more waits until every computer has backed up once.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Mais %1 esperam até que cada computador tenha feito um backup.</translation>
    </message>
    <message>
        <source>Taking versions away does not free space by itself.</source>
        <translation>Tirar versões não libera espaço por si só.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Look for space</source>
        <translation>Procurar espaço</translation>
    </message>
    <message>
        <source>Stopping is safe: whatever a version needs stays.</source>
        <translation>Parar é seguro: tudo de que uma versão precisa permanece.</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>Desbloquear de novo</translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Liberar %1?</translation>
    </message>
    <message>
        <source>What no version in the list needs is removed for good. That cannot be undone.</source>
        <translation>Aquilo de que nenhuma versão da lista precisa é removido para sempre. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Space that no version needs</source>
        <translation>Espaço de que nenhuma versão precisa</translation>
    </message>
    <message>
        <source>%1 that no version needs</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 de que nenhuma versão precisa</translation>
    </message>
    <message>
        <source>No space to give back now</source>
        <translation>Não há espaço a liberar agora</translation>
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
        <source>On a disk, a stick or in a folder that is synchronised. Nothing there is changed.</source>
        <translation>Em um disco, em um pendrive ou em uma pasta sincronizada. Nada é alterado ali.</translation>
    </message>
    <message>
        <source>The folder of the backup</source>
        <translation>A pasta do backup</translation>
    </message>
    <message>
        <source>Is there a backup already?</source>
        <translation>Já existe um backup?</translation>
    </message>
    <message>
        <source>I have a backup already</source>
        <translation>Já tenho um backup</translation>
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
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 is the number of this step, %2 how many steps there are</extracomment>
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
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln arquivo não voltou</numerusform>
            <numerusform>%Ln arquivos não voltaram</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proven: the newest version holds no files</source>
        <translation>Nada está comprovado: a versão mais recente não contém arquivos</translation>
    </message>
    <message>
        <source>All good</source>
        <extracomment>heading: what a test found</extracomment>
        <translation>Tudo bem</translation>
    </message>
    <message>
        <source>Not everything came back</source>
        <translation>Nem tudo voltou</translation>
    </message>
    <message>
        <source>opened with %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>aberto com %1</translation>
    </message>
    <message>
        <source>%1. A sample: %2 of %3 files.</source>
        <extracomment>%1 is what a test found, %2 and %3 are numbers of files</extracomment>
        <translation>%1. Uma amostra: %2 de %3 arquivos.</translation>
    </message>
    <message>
        <source>This test is not in the log: only a computer that adds to this backup can write there.</source>
        <translation>Este teste não está no registro: só um computador que adiciona dados a este backup pode gravar nele.</translation>
    </message>
</context>
<context>
    <name>TestReport</name>
    <message>
        <source>%1 opens this backup</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>%1 abre este backup</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>There is no version yet that could be read back.</source>
        <translation>Ainda não há nenhuma versão que possa ser lida.</translation>
    </message>
    <message numerus="yes">
        <source>Read back %1; %Ln could not be read. A backup stores again what is still on this computer.</source>
        <extracomment>%1 is what could be read, as in &quot;3 files&quot;; %Ln is a number of files</extracomment>
        <translation>
            <numerusform>Lido: %1; %Ln não pôde ser lido. Um backup guarda de novo o que ainda está neste computador.</numerusform>
            <numerusform>Lido: %1; %Ln não puderam ser lidos. Um backup guarda de novo o que ainda está neste computador.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample was read back, all good: %1, %2.</source>
        <extracomment>%1 is what was read, as in &quot;84,201 messages, 25 files&quot;, %2 a size</extracomment>
        <translation>Uma amostra foi lida, tudo bem: %1, %2.</translation>
    </message>
</context>
<context>
    <name>TestsPage</name>
    <message>
        <source>Tests</source>
        <translation>Testes</translation>
    </message>
    <message>
        <source>A test reads the newest version back as a restore would, and keeps nothing of it.</source>
        <translation>Um teste lê a versão mais recente como uma restauração faria, e não guarda nada dela.</translation>
    </message>
    <message>
        <source>Test everything</source>
        <translation>Testar tudo</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Testar agora</translation>
    </message>
    <message>
        <source>A test opens the backup</source>
        <translation>Um teste abre o backup</translation>
    </message>
    <message>
        <source>Unlock it with the way that you want to be sure of: that alone proves that it opens.</source>
        <translation>Desbloqueie-o com a forma de que você quer ter certeza: só isso comprova que ela abre.</translation>
    </message>
    <message>
        <source>Stopping is safe: a test changes nothing, and one that was stopped proves nothing.</source>
        <translation>Parar é seguro: um teste não altera nada, e um que foi parado não comprova nada.</translation>
    </message>
    <message>
        <source>When each way opened it</source>
        <translation>Quando cada forma o abriu</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>Testes anteriores</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Nothing was read back yet. “Test now” takes about a minute.</source>
        <translation>Nada foi lido ainda. “Testar agora” leva cerca de um minuto.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Coffer</source>
        <translation>Mostrar o Coffer</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>Parar o backup</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>%1 is a percentage such as &quot;40 %&quot;</extracomment>
        <translation>Fazendo backup</translation>
    </message>
    <message>
        <source>Backing up: %1</source>
        <translation>Fazendo backup: %1</translation>
    </message>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Backed up</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>Backup feito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the new version.</source>
        <translation>
            <numerusform>%Ln arquivo está na nova versão.</numerusform>
            <numerusform>%Ln arquivos estão na nova versão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up, but for some files</source>
        <translation>Backup feito, menos alguns arquivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln arquivo não pôde ser lido.</numerusform>
            <numerusform>%Ln arquivos não puderam ser lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping the backup</source>
        <translation>Parando o backup</translation>
    </message>
</context>
<context>
    <name>UnlockFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading a sample back</source>
        <translation>Lendo uma amostra</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueando</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Iniciar o teste</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>UnlockHead</name>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>Testar %1</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Mostre que é você</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <extracomment>%1 is what the person calls the backup</extracomment>
        <translation>Desbloquear %1</translation>
    </message>
    <message>
        <source>A test opens the backup with this way alone, reads a sample back and writes down that it works.</source>
        <translation>Um teste abre o backup só com esta forma, lê uma amostra e registra que ela funciona.</translation>
    </message>
    <message>
        <source>Restoring everything asks you to unlock once more.</source>
        <translation>Para restaurar tudo, é pedido que você desbloqueie mais uma vez.</translation>
    </message>
    <message>
        <source>With what you have at hand. Everything else stays as it is.</source>
        <extracomment>below the title “Unlock …”: any way to unlock may be used</extracomment>
        <translation>Com o que você tiver à mão. Todo o resto fica como está.</translation>
    </message>
    <message>
        <source>Only somebody who can open the backup can add a way to unlock it.</source>
        <translation>Só quem consegue abrir o backup pode adicionar uma forma de desbloqueá-lo.</translation>
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
        <source>Unlocking brings a secret to this computer. Unlock your backup only on computers you trust. Nobody from Coffer will ever ask for your recovery key.</source>
        <translation>Desbloquear traz um segredo para este computador. Desbloqueie o seu backup só em computadores em que você confia. Ninguém do Coffer jamais pedirá a sua chave de recuperação.</translation>
    </message>
</context>
<context>
    <name>UnlockPassword</name>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Password of this backup</source>
        <translation>Senha deste backup</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>Stays</source>
        <extracomment>of a version, when the rules are applied</extracomment>
        <translation>Permanece</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>Sairia</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a day and time, %2 &quot;Stays&quot; or &quot;Would go&quot;, %3 why</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>no rule is set</source>
        <extracomment>why a version stays: this and the next ones stand behind “Stays”, several in a row with commas</extracomment>
        <translation>não há regra definida</translation>
    </message>
    <message>
        <source>among the newest</source>
        <translation>entre as mais recentes</translation>
    </message>
    <message>
        <source>of its day</source>
        <extracomment>the one version of its day that a rule keeps</extracomment>
        <translation>do dia dela</translation>
    </message>
    <message>
        <source>of its week</source>
        <translation>da semana dela</translation>
    </message>
    <message>
        <source>of its month</source>
        <translation>do mês dela</translation>
    </message>
    <message>
        <source>of its year</source>
        <translation>do ano dela</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>mantida para sempre</translation>
    </message>
    <message>
        <source>the newest that was tested</source>
        <translation>a mais recente que foi testada</translation>
    </message>
    <message>
        <source>the newest with all its content</source>
        <extracomment>the newest version with all its content</extracomment>
        <translation>a mais recente com todo o conteúdo</translation>
    </message>
    <message>
        <source>the only one of its kind</source>
        <extracomment>of a kind of content, as when it alone holds a chat</extracomment>
        <translation>a única do seu tipo</translation>
    </message>
</context>
<context>
    <name>VerifyStrip</name>
    <message>
        <source>Quick check</source>
        <translation>Verificação rápida</translation>
    </message>
    <message>
        <source>Check all data</source>
        <translation>Verificar todos os dados</translation>
    </message>
    <message>
        <source>Stopping is safe: a check changes nothing.</source>
        <translation>Parar é seguro: uma verificação não altera nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read back</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln arquivo não pode ser lido</numerusform>
            <numerusform>%Ln arquivos não podem ser lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that cannot be read back</source>
        <translation>Arquivos que não podem ser lidos</translation>
    </message>
    <message>
        <source>Never checked on this computer</source>
        <translation>Nunca verificado neste computador</translation>
    </message>
    <message>
        <source>A check sees that all is there; checking all data also reads every byte.</source>
        <extracomment>of the whole backup</extracomment>
        <translation>Uma verificação vê se está tudo lá; verificar todos os dados também lê cada byte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) miss nothing</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>%Ln versão completa</numerusform>
            <numerusform>%Ln versões completas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) lost something</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>%Ln versão perdeu algo</numerusform>
            <numerusform>%Ln versões perderam algo</numerusform>
        </translation>
    </message>
    <message>
        <source>all data was read, %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>todos os dados foram lidos, %1</translation>
    </message>
    <message>
        <source>no data was read</source>
        <translation>nenhum dado foi lido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the backup may still be arriving</source>
        <extracomment>%Ln is a number of files at the backup&apos;s place</extracomment>
        <translation>
            <numerusform>%Ln arquivo do backup talvez ainda esteja chegando</numerusform>
            <numerusform>%Ln arquivos do backup talvez ainda estejam chegando</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is whole. Last check: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Tudo está íntegro. Última verificação: %1</translation>
    </message>
    <message>
        <source>Not everything is whole. Last check: %1</source>
        <comment>%1 is a day and time</comment>
        <translation>Nem tudo está íntegro. Última verificação: %1</translation>
    </message>
    <message>
        <source>Nothing is missing. Last check: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Nada está faltando. Última verificação: %1</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>From</source>
        <extracomment>which computer made this version</extracomment>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>what this version holds</extracomment>
        <translation>Contém</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>which files and folders this version keeps</extracomment>
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
        <extracomment>beside “Kept for good”</extracomment>
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
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>Ver o que há nela</translation>
    </message>
    <message>
        <source>No longer keep</source>
        <translation>Não manter mais</translation>
    </message>
    <message>
        <source>Keep for good</source>
        <translation>Manter para sempre</translation>
    </message>
    <message>
        <source>Not read back by a test yet</source>
        <translation>Ainda não lida por um teste</translation>
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
        <source>%1: %2</source>
        <extracomment>%1 is a day and time, %2 what that version of the backup holds</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The log entry of this version is damaged</source>
        <translation>O item desta versão no registro está danificado</translation>
    </message>
</context>
<context>
    <name>VersionSelect</name>
    <message>
        <source>None</source>
        <extracomment>no version is chosen</extracomment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>%1: one version older</source>
        <extracomment>%1 is &quot;Earlier&quot; or &quot;Later&quot;: which of two versions</extracomment>
        <translation>%1: uma versão mais antiga</translation>
    </message>
    <message>
        <source>%1: one version newer</source>
        <extracomment>%1 is &quot;Earlier&quot; or &quot;Later&quot;: which of two versions</extracomment>
        <translation>%1: uma versão mais recente</translation>
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
        <source>Compare two</source>
        <translation>Comparar duas</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>Desbloquear de novo</translation>
    </message>
    <message>
        <source>How long versions stay</source>
        <translation>Por quanto tempo as versões permanecem</translation>
    </message>
</context>
<context>
    <name>WayButtons</name>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>Mais ações para %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>WayDialogs</name>
    <message>
        <source>Rename %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>Renomear %1</translation>
    </message>
    <message>
        <source>The name shows which one it is: “Blue YubiKey”, “Key in the safe”.</source>
        <translation>O nome mostra qual é: “YubiKey azul”, “Chave no cofre”.</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Mostre que é você</translation>
    </message>
    <message>
        <source>Afterwards the backup opens with: %1.</source>
        <extracomment>%1 are the names of one or more ways to unlock</extracomment>
        <translation>Depois, o backup abre com: %1.</translation>
    </message>
    <message>
        <source>The passkey itself stays on the key or in the password manager until it is deleted there.</source>
        <translation>A própria chave de acesso continua na chave de segurança ou no gerenciador de senhas até ser apagada lá.</translation>
    </message>
    <message>
        <source>Destroy the printed sheet afterwards.</source>
        <translation>Depois, destrua a folha impressa.</translation>
    </message>
    <message>
        <source>It opens nothing that is backed up from now on. Whoever kept an old copy of the backup’s folder can still open that copy with it. This cannot be undone.</source>
        <extracomment>what happens when a way to unlock is removed; &quot;it&quot; is that way to unlock</extracomment>
        <translation>Ela não abre nada do que entrar no backup a partir de agora. Quem guardou uma cópia antiga da pasta do backup ainda pode abrir essa cópia com ela. Isto não pode ser desfeito.</translation>
    </message>
</context>
<context>
    <name>WayHeads</name>
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
</context>
<context>
    <name>WayProofRow</name>
    <message>
        <source>No proof yet</source>
        <translation>Ainda sem comprovação</translation>
    </message>
    <message>
        <source>Opened the backup just now</source>
        <translation>Abriu o backup agora mesmo</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>When it was added</source>
        <extracomment>in the column “Last proven”: this way to unlock was proven only then</extracomment>
        <translation>Ao ser adicionada</translation>
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
        <extracomment>where a password is</extracomment>
        <translation>Na sua cabeça</translation>
    </message>
    <message>
        <source>On the key itself</source>
        <extracomment>where the passkey of a security key is</extracomment>
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
        <extracomment>where a passkey is: copied to other devices by the account of a password manager</extracomment>
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
        <source>Opened the backup</source>
        <translation>Abriu o backup</translation>
    </message>
    <message>
        <source>added: %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>adicionada: %1</translation>
    </message>
    <message>
        <source>Not used for a long time</source>
        <translation>Não usada há muito tempo</translation>
    </message>
    <message>
        <source>Tried once, not since</source>
        <extracomment>tried when it was added, and not used since</extracomment>
        <translation>Experimentada uma vez, desde então não</translation>
    </message>
    <message>
        <source>Opened the backup just now</source>
        <translation>Abriu o backup agora mesmo</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
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
        <source>Phone or password manager</source>
        <translation>Celular ou gerenciador de senhas</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Of a kind that this Coffer does not know</source>
        <extracomment>of a way to unlock that a newer version of Coffer added</extracomment>
        <translation>De um tipo que esta versão do Coffer não conhece</translation>
    </message>
    <message>
        <source>A sheet of paper that you print and keep away from this computer. It opens the backup when every device is gone.</source>
        <translation>Uma folha de papel que você imprime e guarda longe deste computador. Ela abre o backup quando nenhum aparelho existe mais.</translation>
    </message>
    <message>
        <source>A YubiKey or similar that you plug in and touch. It works on any computer, and outlives this one.</source>
        <translation>Uma YubiKey ou parecida que você conecta e toca. Ela funciona em qualquer computador e sobrevive a este.</translation>
    </message>
    <message>
        <source>A passkey kept by Google, Apple, 1Password or another service, and there again on your next phone. Deleting it there closes this way in.</source>
        <translation>Uma chave de acesso guardada pelo Google, pela Apple, pelo 1Password ou por outro serviço, presente de novo no seu próximo celular. Apagá-la lá fecha esta entrada.</translation>
    </message>
    <message>
        <source>The security chip in this computer, with a PIN. It is gone if the computer is lost or set up anew.</source>
        <translation>O chip de segurança deste computador, com um PIN. Ele se perde se o computador for perdido ou configurado do zero.</translation>
    </message>
    <message>
        <source>Plug your key in. You enter its PIN and touch it.</source>
        <translation>Conecte sua chave. Você digita o PIN dela e toca nela.</translation>
    </message>
    <message>
        <source>A page opens in your browser and asks for the passkey.</source>
        <translation>Uma página se abre no seu navegador e pede a chave de acesso.</translation>
    </message>
    <message>
        <source>You enter the PIN that you chose for this computer.</source>
        <translation>Você digita o PIN que escolheu para este computador.</translation>
    </message>
    <message>
        <source>This computer does not let you use it.</source>
        <translation>Este computador não deixa você usá-la.</translation>
    </message>
    <message>
        <source>Not on this computer.</source>
        <translation>Não disponível neste computador.</translation>
    </message>
    <message>
        <source>Neither opens the backup alone, so whoever finds the key or learns the password still stands outside. Losing either closes this way in.</source>
        <extracomment>about a password and a security key that are used together</extracomment>
        <translation>Nenhuma das duas abre o backup sozinha, então quem encontrar a chave ou descobrir a senha continua do lado de fora. Perder qualquer uma delas fecha esta entrada.</translation>
    </message>
    <message>
        <source>You may not use its security chip. Whoever manages this computer can allow it.</source>
        <extracomment>stands behind the name of a kind of way to unlock, as in “This computer”</extracomment>
        <translation>Você não tem permissão para usar o chip de segurança dele. Quem administra este computador pode permitir isso.</translation>
    </message>
    <message>
        <source>No security chip that can be used.</source>
        <extracomment>stands behind the name of a kind of way to unlock, as in “This computer”</extracomment>
        <translation>Nenhum chip de segurança que possa ser usado.</translation>
    </message>
    <message>
        <source>A password is as strong as it is long: nothing limits how often somebody can guess. Four or five random words are good.</source>
        <translation>Uma senha é tão forte quanto longa: nada limita quantas vezes alguém pode tentar adivinhar. Quatro ou cinco palavras aleatórias são boas.</translation>
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
        <source>Add a way</source>
        <translation>Adicionar uma forma</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Mostre que é você</translation>
    </message>
    <message>
        <source>Every unlocking proves the way that it was done with. Adding or removing a way asks for it again when the last time is more than ten minutes ago. Before only one would be left, that one is tested; the last one cannot be removed.</source>
        <extracomment>&quot;way&quot; and &quot;one&quot; are ways to unlock</extracomment>
        <translation>Cada desbloqueio comprova a forma com que foi feito. Para adicionar ou remover uma forma, é preciso desbloquear mais uma vez se a última vez foi há mais de dez minutos. Antes que reste só uma, essa é testada; a última não pode ser removida.</translation>
    </message>
</context>
<context>
    <name>WindowDrop</name>
    <message>
        <source>This is not a file</source>
        <translation>Isto não é um arquivo</translation>
    </message>
    <message>
        <source>Coffer keeps files and folders of this computer. Save it as a file, then drop that.</source>
        <translation>O Coffer guarda arquivos e pastas deste computador. Salve isto como arquivo e depois solte o arquivo.</translation>
    </message>
    <message>
        <source>This computer does not add to this backup</source>
        <translation>Este computador não adiciona nada a este backup</translation>
    </message>
    <message>
        <source>What you dropped stays where it is. With “Something happened”, “Move to a new computer”, this computer goes on where another one stopped.</source>
        <translation>O que você soltou permanece onde está. Com “Aconteceu algo”, “Mudar para um computador novo”, este computador continua de onde outro parou.</translation>
    </message>
    <message>
        <source>The backup is being made</source>
        <translation>O backup está sendo criado</translation>
    </message>
    <message>
        <source>Drop it again when that is done.</source>
        <translation>Solte de novo quando isso terminar.</translation>
    </message>
    <message>
        <source>Added to what is kept</source>
        <extracomment>what was dropped on the window</extracomment>
        <translation>Adicionado ao que é guardado</translation>
    </message>
    <message>
        <source>The first step and the review list it.</source>
        <translation>Aparece na primeira etapa e na revisão.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln file(s) or folder(s)?</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>Guardar %Ln arquivo ou pasta?</numerusform>
            <numerusform>Guardar %Ln arquivos ou pastas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>the last in a list of names of files and folders: how many more there are</extracomment>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>From the next backup on, Coffer keeps: %1. The originals stay where they are.</source>
        <extracomment>%1 is a list of names of files and folders</extracomment>
        <translation>A partir do próximo backup, o Coffer guarda: %1. Os originais permanecem onde estão.</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>all good</source>
        <extracomment>what a test found; stands in a row with other facts</extracomment>
        <translation>tudo bem</translation>
    </message>
    <message>
        <source>not all good</source>
        <translation>nem tudo bem</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences, each with its full stop</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what happened, without its full stop; %2 one or two sentences</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>coffer::ui::EnrolFlow</name>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Chave de segurança</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Chave de acesso</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Security key and password</source>
        <translation>Chave de segurança e senha</translation>
    </message>
</context>
<context>
    <name>coffer::ui::IncidentFlow</name>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
</context>
<context>
    <name>coffer::ui::RestoreFlow</name>
    <message>
        <source>Restored from the version %1</source>
        <translation>Restaurado da versão %1</translation>
    </message>
    <message>
        <source>Into %1, %2</source>
        <translation>Em %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), compared with the backup byte for byte</source>
        <translation>
            <numerusform>%Ln arquivo, comparado com o backup byte a byte</numerusform>
            <numerusform>%Ln arquivos, comparados com o backup byte a byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <translation>
            <numerusform>%Ln arquivo não voltou</numerusform>
            <numerusform>%Ln arquivos não voltaram</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of each file as it lies in the folder; sha256sum -c compares them:</source>
        <translation>SHA-256 de cada arquivo como ele está na pasta; sha256sum -c os compara:</translation>
    </message>
</context>
<context>
    <name>coffer::ui::SetupFlow</name>
    <message>
        <source>Recovery key</source>
        <extracomment>The name that a new backup&apos;s recovery key gets; the person can change it.</extracomment>
        <translation>Chave de recuperação</translation>
    </message>
</context>
</TS>
