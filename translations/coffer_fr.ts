<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished">Déverrouillé</translation>
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
        <translation type="unfinished">Testée</translation>
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
        <translation type="unfinished">%1 ajoutés</translation>
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
        <translation type="unfinished">Moyens de déverrouiller</translation>
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
        <translation type="unfinished">Versions</translation>
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
        <translation type="unfinished">Lire à nouveau</translation>
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
        <translation type="unfinished">Retour</translation>
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
        <translation type="unfinished">Retour</translation>
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
        <translation>Annuler</translation>
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
        <translation type="unfinished">%1&#x202f;: %2</translation>
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
        <translation>La sauvegarde n’a pas pu être examinée</translation>
    </message>
    <message>
        <source>This folder could not be opened as a backup</source>
        <translation>Ce dossier n’a pas pu être ouvert comme sauvegarde</translation>
    </message>
    <message>
        <source>This cannot be kept</source>
        <translation>Cela ne peut pas être sauvegardé</translation>
    </message>
    <message>
        <source>The backup cannot go there</source>
        <translation>La sauvegarde ne peut pas être placée là</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>La sauvegarde n’a pas été créée</translation>
    </message>
    <message>
        <source>The sheet was not saved</source>
        <translation>La feuille n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The backup did not finish</source>
        <translation>La sauvegarde ne s’est pas terminée</translation>
    </message>
    <message>
        <source>The backup stays locked</source>
        <translation>La sauvegarde reste verrouillée</translation>
    </message>
    <message>
        <source>The backup could not be read</source>
        <translation>La sauvegarde n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>The files cannot go there</source>
        <translation>Les fichiers ne peuvent pas être placés là</translation>
    </message>
    <message>
        <source>The restore did not finish</source>
        <translation>La restauration ne s’est pas terminée</translation>
    </message>
    <message>
        <source>Not in this backup</source>
        <translation>Absent de cette sauvegarde</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Non restauré</translation>
    </message>
    <message>
        <source>Something in what was asked for cannot be.</source>
        <translation>Quelque chose dans ce qui a été demandé n’est pas possible.</translation>
    </message>
    <message>
        <source>Look at the details, change it and try again.</source>
        <translation>Consultez les détails, modifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>Something that is needed is not there.</source>
        <translation>Quelque chose de nécessaire n’est pas là.</translation>
    </message>
    <message>
        <source>Look at the details for what is missing.</source>
        <translation>Consultez les détails pour savoir ce qui manque.</translation>
    </message>
    <message>
        <source>It opens another backup, or was replaced since.</source>
        <translation>Cela ouvre une autre sauvegarde, ou a été remplacé depuis.</translation>
    </message>
    <message>
        <source>Use another way to unlock.</source>
        <translation>Utilisez un autre moyen de déverrouiller.</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were stored.</source>
        <translation>Le disque a rendu d’autres octets que ceux qui avaient été enregistrés.</translation>
    </message>
    <message>
        <source>Back up again: what is still on this computer is stored anew.</source>
        <translation>Sauvegardez à nouveau&#x202f;: ce qui est encore sur cet ordinateur est enregistré de nouveau.</translation>
    </message>
    <message>
        <source>Something at the backup’s place was changed by other hands than yours.</source>
        <translation>À l’emplacement de la sauvegarde, quelque chose a été modifié par d’autres mains que les vôtres.</translation>
    </message>
    <message>
        <source>Look for the newest good copy of the backup’s folder.</source>
        <translation>Cherchez la copie intacte la plus récente du dossier de la sauvegarde.</translation>
    </message>
    <message>
        <source>It was written by a newer Coffer than this one.</source>
        <translation>Cela a été écrit par un Coffer plus récent que celui-ci.</translation>
    </message>
    <message>
        <source>Install the newest version of Coffer.</source>
        <translation>Installez la dernière version de Coffer.</translation>
    </message>
    <message>
        <source>Another program is using it now.</source>
        <translation>Un autre programme l’utilise en ce moment.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The system does not permit it.</source>
        <translation>Le système ne le permet pas.</translation>
    </message>
    <message>
        <source>Allow it in the folder’s properties, or choose another folder.</source>
        <translation>Autorisez-le dans les propriétés du dossier, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make room on it and try again.</source>
        <translation>Libérez de la place dessus et réessayez.</translation>
    </message>
    <message>
        <source>The disk or device does not answer.</source>
        <translation>Le disque ou l’appareil ne répond pas.</translation>
    </message>
    <message>
        <source>Connect it, wait a moment and try again.</source>
        <translation>Branchez-le, patientez un instant et réessayez.</translation>
    </message>
    <message>
        <source>It would put the backup, or what you have, at risk.</source>
        <translation>Cela mettrait en danger la sauvegarde, ou ce que vous avez.</translation>
    </message>
    <message>
        <source>Look at the details for what stands against it.</source>
        <translation>Consultez les détails pour savoir ce qui s’y oppose.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>The backup’s disk is not connected</source>
        <translation>Le disque de la sauvegarde n’est pas branché</translation>
    </message>
    <message>
        <source>Its folder is not there, so nothing can be said of it now.</source>
        <translation>Son dossier n’est pas là, on ne peut donc rien en dire pour l’instant.</translation>
    </message>
    <message>
        <source>Connect the disk.</source>
        <translation>Branchez le disque.</translation>
    </message>
    <message>
        <source>There is no backup in this folder</source>
        <translation>Il n’y a pas de sauvegarde dans ce dossier</translation>
    </message>
    <message>
        <source>A backup’s folder holds the file HOW-TO-OPEN.txt and a folder named keys.</source>
        <translation>Le dossier d’une sauvegarde contient le fichier HOW-TO-OPEN.txt et un dossier nommé keys.</translation>
    </message>
    <message>
        <source>Choose the folder that holds those.</source>
        <translation>Choisissez le dossier qui les contient.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>Cela n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Copy it to this computer, then add it.</source>
        <translation>Copiez-le sur cet ordinateur, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>The folder holds other things.</source>
        <translation>Le dossier contient autre chose.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a disk.</source>
        <translation>Choisissez un dossier vide, ou un disque.</translation>
    </message>
    <message>
        <source>There is no such folder or disk.</source>
        <translation>Ce dossier ou ce disque n’existe pas.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Vous n’avez pas le droit d’y écrire.</translation>
    </message>
    <message>
        <source>A file of that name exists, the folder belongs to the backup, or the disk does not keep files private.</source>
        <translation>Un fichier de ce nom existe, le dossier appartient à la sauvegarde, ou le disque ne garde pas les fichiers privés.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>The backup’s disk, or everything that is to be kept, is not there.</source>
        <translation>Le disque de la sauvegarde, ou tout ce qui doit être sauvegardé, n’est pas là.</translation>
    </message>
    <message>
        <source>Connect the disk and start again; what is stored stays.</source>
        <translation>Branchez le disque et recommencez&#x202f;; ce qui est enregistré reste.</translation>
    </message>
    <message>
        <source>The backup stopped before its end</source>
        <translation>La sauvegarde s’est arrêtée avant la fin</translation>
    </message>
    <message>
        <source>The backup’s disk does not answer.</source>
        <translation>Le disque de la sauvegarde ne répond pas.</translation>
    </message>
    <message>
        <source>Connect it and start again: it goes on where it stopped.</source>
        <translation>Branchez-le et recommencez&#x202f;: elle reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>The backup’s disk is full.</source>
        <translation>Le disque de la sauvegarde est plein.</translation>
    </message>
    <message>
        <source>Make room on it and start again: it goes on where it stopped.</source>
        <translation>Libérez de la place dessus et recommencez&#x202f;: elle reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>A backup is running already</source>
        <translation>Une sauvegarde est déjà en cours</translation>
    </message>
    <message>
        <source>Another run works for this computer now.</source>
        <translation>Une autre exécution travaille en ce moment pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>This opens no way into this backup</source>
        <translation>Cela n’ouvre aucun accès à cette sauvegarde</translation>
    </message>
    <message>
        <source>It belongs to another backup, was replaced since, or is a password with a slip in it. The backup is not affected.</source>
        <translation>Cela appartient à une autre sauvegarde, a été remplacé depuis, ou est un mot de passe avec une faute de frappe. La sauvegarde n’est pas affectée.</translation>
    </message>
    <message>
        <source>Type it again, or use another way to unlock.</source>
        <translation>Saisissez-le à nouveau, ou utilisez un autre moyen de déverrouiller.</translation>
    </message>
    <message>
        <source>The backup’s folder is not there.</source>
        <translation>Le dossier de la sauvegarde n’est pas là.</translation>
    </message>
    <message>
        <source>Connect its disk.</source>
        <translation>Branchez son disque.</translation>
    </message>
    <message>
        <source>Nothing that could open it was typed.</source>
        <translation>Rien de ce qui a été saisi ne pourrait l’ouvrir.</translation>
    </message>
    <message>
        <source>Type it whole.</source>
        <translation>Saisissez-le en entier.</translation>
    </message>
    <message>
        <source>The folder belongs to the backup itself.</source>
        <translation>Le dossier appartient à la sauvegarde elle-même.</translation>
    </message>
    <message>
        <source>Choose a folder outside the backup.</source>
        <translation>Choisissez un dossier en dehors de la sauvegarde.</translation>
    </message>
    <message>
        <source>The disk that the files go to is full.</source>
        <translation>Le disque où vont les fichiers est plein.</translation>
    </message>
    <message>
        <source>Make room and start again: what has arrived is not copied twice.</source>
        <translation>Libérez de la place et recommencez&#x202f;: ce qui est arrivé n’est pas copié deux fois.</translation>
    </message>
    <message>
        <source>A disk does not answer.</source>
        <translation>Un disque ne répond pas.</translation>
    </message>
    <message>
        <source>Connect it and start again: what has arrived is not copied twice.</source>
        <translation>Branchez-le et recommencez&#x202f;: ce qui est arrivé n’est pas copié deux fois.</translation>
    </message>
    <message>
        <source>It was gone when its turn came.</source>
        <translation>Il avait disparu quand son tour est venu.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>Vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>Allow yourself to read it, then back up again.</source>
        <translation>Donnez-vous le droit de le lire, puis sauvegardez à nouveau.</translation>
    </message>
    <message>
        <source>Something else has that name there, and nothing is overwritten.</source>
        <translation>Autre chose porte déjà ce nom là-bas, et rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Restore into an empty folder.</source>
        <translation>Restaurez dans un dossier vide.</translation>
    </message>
    <message>
        <source>A part of it is missing from the backup.</source>
        <translation>Une partie manque dans la sauvegarde.</translation>
    </message>
    <message>
        <source>Restore it from another version.</source>
        <translation>Restaurez-le depuis une autre version.</translation>
    </message>
    <message>
        <source>A part of it is damaged in the backup.</source>
        <translation>Une partie est endommagée dans la sauvegarde.</translation>
    </message>
    <message>
        <source>The recovery key has a slip in it</source>
        <translation>La clé de récupération contient une faute de frappe</translation>
    </message>
    <message>
        <source>One group is not as it is printed, or characters are missing.</source>
        <translation>Un groupe n’est pas tel qu’il est imprimé, ou il manque des caractères.</translation>
    </message>
    <message>
        <source>Compare the marked group with the sheet.</source>
        <translation>Comparez le groupe marqué avec la feuille.</translation>
    </message>
    <message>
        <source>There is a backup in this folder already</source>
        <translation>Il y a déjà une sauvegarde dans ce dossier</translation>
    </message>
    <message>
        <source>A new one needs a folder of its own.</source>
        <translation>Une nouvelle a besoin d’un dossier à elle.</translation>
    </message>
    <message>
        <source>Choose another folder, or open the backup that is there.</source>
        <translation>Choisissez un autre dossier, ou ouvrez la sauvegarde qui s’y trouve.</translation>
    </message>
    <message>
        <source>This computer does not add to this backup</source>
        <translation>Cet ordinateur n’ajoute rien à cette sauvegarde</translation>
    </message>
    <message>
        <source>It has no key for it. The backup can be opened and restored all the same.</source>
        <translation>Il n’a pas de clé pour elle. La sauvegarde peut tout de même être ouverte et restaurée.</translation>
    </message>
    <message>
        <source>Unlock it to see and restore what it holds.</source>
        <translation>Déverrouillez-la pour voir et restaurer ce qu’elle contient.</translation>
    </message>
    <message>
        <source>This computer’s keychain is locked</source>
        <translation>Le trousseau de cet ordinateur est verrouillé</translation>
    </message>
    <message>
        <source>Coffer keeps this computer’s key there.</source>
        <translation>Coffer y garde la clé de cet ordinateur.</translation>
    </message>
    <message>
        <source>Unlock the keychain when it asks, then try again.</source>
        <translation>Déverrouillez le trousseau quand il le demande, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain did not give Coffer its key</source>
        <translation>Le trousseau n’a pas donné sa clé à Coffer</translation>
    </message>
    <message>
        <source>Allow it when asked.</source>
        <translation>Autorisez-le quand on vous le demande.</translation>
    </message>
    <message>
        <source>This computer has no keychain that works</source>
        <translation>Cet ordinateur n’a pas de trousseau qui fonctionne</translation>
    </message>
    <message>
        <source>Coffer keeps this computer’s key in the system’s keychain, so that nobody else can use it.</source>
        <translation>Coffer garde la clé de cet ordinateur dans le trousseau du système, pour que personne d’autre ne puisse l’utiliser.</translation>
    </message>
    <message>
        <source>Install or set up the keychain of your desktop, then try again.</source>
        <translation>Installez ou configurez le trousseau de votre bureau, puis réessayez.</translation>
    </message>
    <message>
        <source>Show once more that it is you</source>
        <translation>Montrez encore une fois que c’est bien vous</translation>
    </message>
    <message>
        <source>Unlock it again.</source>
        <translation>Déverrouillez-la à nouveau.</translation>
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
        <translation type="unfinished">%1&#x202f;: %2</translation>
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
        <translation>Déplié&#x202f;; appuyez pour replier</translation>
    </message>
    <message>
        <source>Folded; press to open it</source>
        <translation>Replié&#x202f;; appuyez pour déplier</translation>
    </message>
</context>
<context>
    <name>GroupCheck</name>
    <message>
        <source>Group %1</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Correct.</translation>
    </message>
    <message>
        <source>That is not group %1. Compare it with the sheet.</source>
        <translation>Ce n’est pas le groupe %1. Comparez-le avec la feuille.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Groupe %1 de la clé de récupération</translation>
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
        <translation>Message le plus récent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) were not there</source>
        <extracomment>%Ln is a number of photos and other files that chats name</extracomment>
        <translation>
            <numerusform>%Ln média n’était pas là</numerusform>
            <numerusform>%Ln médias n’étaient pas là</numerusform>
        </translation>
    </message>
    <message>
        <source>All its media are here</source>
        <translation>Tous ses médias sont là</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>By this computer</source>
        <translation>Par cet ordinateur</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Moyens de déverrouiller</translation>
    </message>
    <message>
        <source>All proven</source>
        <extracomment>%1 is how many ways to unlock were shown to work</extracomment>
        <translation>Tous éprouvés</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <translation>Éprouvés&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>Last read back by a test: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Dernière relecture par un test&#x202f;: %1</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégée</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande votre attention</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protégée</translation>
    </message>
    <message>
        <source>Not protected yet</source>
        <translation>Pas encore protégée</translation>
    </message>
    <message>
        <source>Nothing speaks against it. Last backup: %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Rien n’indique le contraire. Dernière sauvegarde&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It opens and restores. %Ln thing(s) make it weaker than it should be.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>La sauvegarde s’ouvre et se restaure. %Ln point la rend plus faible qu’elle ne devrait l’être.</numerusform>
            <numerusform>La sauvegarde s’ouvre et se restaure. %Ln points la rendent plus faible qu’elle ne devrait l’être.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is running.</source>
        <translation>Une sauvegarde est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand between your chats and a backup that you can rely on.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>%Ln point sépare vos discussions d’une sauvegarde sur laquelle vous pouvez compter.</numerusform>
            <numerusform>%Ln points séparent vos discussions d’une sauvegarde sur laquelle vous pouvez compter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation>Examen de la sauvegarde…</translation>
    </message>
    <message>
        <source>Its state could not be found out.</source>
        <translation>L’état de la sauvegarde n’a pas pu être déterminé.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Look again</source>
        <translation>Examiner à nouveau</translation>
    </message>
    <message>
        <source>Stopping is safe: what is stored stays, the next run goes on.</source>
        <translation>Arrêter est sans danger&#x202f;: ce qui est enregistré reste, la prochaine exécution continue.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>HomePromises</name>
    <message>
        <source>In order, as of %1</source>
        <extracomment>%1 is the time of day when this was found out</extracomment>
        <translation>En ordre, à %1</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>Personne d’autre que vous ne peut la lire</translation>
    </message>
    <message>
        <source>Backing up cannot read</source>
        <translation>Sauvegarder ne permet pas de lire</translation>
    </message>
    <message>
        <source>What runs on this computer can add to it and open nothing.</source>
        <translation>Ce qui tourne sur cet ordinateur peut y ajouter des données et ne peut rien ouvrir.</translation>
    </message>
    <message>
        <source>Never one way in</source>
        <translation>Jamais un seul accès</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open it.</source>
        <extracomment>%Ln is a number of ways to unlock</extracomment>
        <translation>
            <numerusform>%Ln moyen l’ouvre.</numerusform>
            <numerusform>%Ln moyens l’ouvrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven, not hoped</source>
        <translation>Des preuves, pas des espoirs</translation>
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
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
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
        <translation>Groupe %1 sur %2</translation>
    </message>
</context>
<context>
    <name>KeyInput</name>
    <message>
        <source>Recovery key, group by group</source>
        <translation>Clé de récupération, groupe par groupe</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillé</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Lock the backup</source>
        <translation>Verrouiller la sauvegarde</translation>
    </message>
    <message>
        <source>Unlock the backup</source>
        <translation>Déverrouiller la sauvegarde</translation>
    </message>
</context>
<context>
    <name>LockedState</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A backup is running</source>
        <translation>Une sauvegarde est en cours</translation>
    </message>
    <message>
        <source>A restore is running</source>
        <translation>Une restauration est en cours</translation>
    </message>
    <message>
        <source>Closing stops it, and that is safe: what is done stays, and the next run goes on from there.</source>
        <translation>Fermer l’arrête, et c’est sans danger&#x202f;: ce qui est fait reste, et la prochaine exécution reprend à partir de là.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser continuer</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Details</source>
        <translation type="unfinished">Détails</translation>
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
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Moyens de déverrouiller</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
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
        <translation>Avec ce que vous avez sous la main. Tout le reste demeure tel quel.</translation>
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
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <translation>Il n’y a pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>A computer that belongs to this backup has stored nothing so far.</source>
        <translation>Un ordinateur qui appartient à cette sauvegarde n’a rien enregistré jusqu’ici.</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>La dernière sauvegarde est ancienne</translation>
    </message>
    <message>
        <source>What came since then is only on the computer.</source>
        <translation>Ce qui est arrivé depuis n’est que sur l’ordinateur.</translation>
    </message>
    <message>
        <source>The backup went back in time</source>
        <translation>La sauvegarde est revenue en arrière</translation>
    </message>
    <message>
        <source>It lacks something that this computer has seen in it. Look for the newest copy of its folder.</source>
        <translation>Il lui manque quelque chose que cet ordinateur y a vu. Cherchez la copie la plus récente de son dossier.</translation>
    </message>
    <message>
        <source>The ways to unlock were changed in two places at once</source>
        <translation>Les moyens de déverrouiller ont été modifiés à deux endroits à la fois</translation>
    </message>
    <message>
        <source>Both changes count until somebody says which one holds.</source>
        <translation>Les deux modifications comptent jusqu’à ce que quelqu’un dise laquelle est maintenue.</translation>
    </message>
    <message>
        <source>Something is missing from the backup’s records</source>
        <translation>Il manque quelque chose dans le journal de la sauvegarde</translation>
    </message>
    <message>
        <source>If the folder is synchronised, let that finish. Otherwise files were lost.</source>
        <translation>Si le dossier est synchronisé, laissez la synchronisation se terminer. Sinon, des fichiers ont été perdus.</translation>
    </message>
    <message>
        <source>Two computers work with the same key</source>
        <translation>Deux ordinateurs travaillent avec la même clé</translation>
    </message>
    <message>
        <source>A part of the backup’s records cannot be read</source>
        <translation>Une partie du journal de la sauvegarde ne peut pas être lue</translation>
    </message>
    <message>
        <source>Unlocking shows what it is about.</source>
        <translation>Déverrouiller montre de quoi il s’agit.</translation>
    </message>
    <message>
        <source>A computer has not seen the newest change</source>
        <translation>Un ordinateur n’a pas vu la dernière modification</translation>
    </message>
    <message>
        <source>Ways to unlock or computers were changed since its last backup. Its next one takes that up.</source>
        <translation>Des moyens de déverrouiller ou des ordinateurs ont été modifiés depuis sa dernière sauvegarde. Sa prochaine en tient compte.</translation>
    </message>
    <message>
        <source>There is only one way to unlock</source>
        <translation>Il n’y a qu’un seul moyen de déverrouiller</translation>
    </message>
    <message>
        <source>If it is lost, nothing opens the backup.</source>
        <translation>S’il est perdu, rien n’ouvre plus la sauvegarde.</translation>
    </message>
    <message>
        <source>No way to unlock is left at the backup’s place</source>
        <translation>Il ne reste aucun moyen de déverrouiller à l’emplacement de la sauvegarde</translation>
    </message>
    <message>
        <source>The files that hold them are gone. Look for another copy of the backup’s folder.</source>
        <translation>Les fichiers qui les contiennent ont disparu. Cherchez une autre copie du dossier de la sauvegarde.</translation>
    </message>
    <message>
        <source>A way to unlock is missing from the backup’s place</source>
        <translation>Un moyen de déverrouiller manque à l’emplacement de la sauvegarde</translation>
    </message>
    <message>
        <source>This computer keeps a copy of its file and puts it back with the next backup.</source>
        <translation>Cet ordinateur garde une copie de son fichier et la remet en place à la prochaine sauvegarde.</translation>
    </message>
    <message>
        <source>All ways to unlock would be lost together</source>
        <translation>Tous les moyens de déverrouiller seraient perdus ensemble</translation>
    </message>
    <message>
        <source>One accident takes them all. A printed recovery key is another thing.</source>
        <translation>Un seul accident les emporte tous. Une clé de récupération imprimée est autre chose.</translation>
    </message>
    <message>
        <source>Nothing opens the backup on a new computer</source>
        <translation>Rien n’ouvre la sauvegarde sur un nouvel ordinateur</translation>
    </message>
    <message>
        <source>Every way to unlock needs this computer or a password manager.</source>
        <translation>Chaque moyen de déverrouiller a besoin de cet ordinateur ou d’un gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>The password is easy to guess</source>
        <translation>Le mot de passe est facile à deviner</translation>
    </message>
    <message>
        <source>Whoever gets the backup’s files can try passwords as fast as computers can.</source>
        <translation>Quiconque obtient les fichiers de la sauvegarde peut essayer des mots de passe aussi vite que les ordinateurs le peuvent.</translation>
    </message>
    <message>
        <source>A way to unlock was not used for long</source>
        <translation>Un moyen de déverrouiller n’a pas servi depuis longtemps</translation>
    </message>
    <message>
        <source>Unlocking with it shows that it still works.</source>
        <translation>Déverrouiller avec lui montre qu’il fonctionne encore.</translation>
    </message>
    <message>
        <source>This computer was removed from the backup</source>
        <translation>Cet ordinateur a été retiré de la sauvegarde</translation>
    </message>
    <message>
        <source>What it adds does not count any more.</source>
        <translation>Ce qu’il ajoute ne compte plus.</translation>
    </message>
    <message>
        <source>A way to unlock has only one copy left at the backup’s place</source>
        <translation>Un moyen de déverrouiller n’a plus qu’une copie à l’emplacement de la sauvegarde</translation>
    </message>
    <message>
        <source>Unlocking writes the second one again.</source>
        <translation>Déverrouiller écrit à nouveau la seconde.</translation>
    </message>
    <message>
        <source>The backup lies on the same disk as what it keeps</source>
        <translation>La sauvegarde est sur le même disque que ce qu’elle garde</translation>
    </message>
    <message>
        <source>If the disk dies, both are gone. Keep a copy of its folder on another disk.</source>
        <translation>Si le disque meurt, les deux sont perdus. Gardez une copie de son dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Some files could not be read</source>
        <translation>Certains fichiers n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>They are not in the last backup. Running it again shows which they are.</source>
        <translation>Ils ne sont pas dans la dernière sauvegarde. La relancer montre lesquels.</translation>
    </message>
    <message>
        <source>Something that is kept was nearly emptied</source>
        <translation>Quelque chose qui est sauvegardé a été presque vidé</translation>
    </message>
    <message>
        <source>The last backup holds much less than the one before. Look whether that was meant.</source>
        <translation>La dernière sauvegarde contient beaucoup moins que la précédente. Vérifiez si c’était voulu.</translation>
    </message>
    <message>
        <source>A test found that a version cannot be read back whole</source>
        <translation>Un test a montré qu’une version ne peut pas être relue en entier</translation>
    </message>
    <message>
        <source>Backing up stores again what is still on this computer.</source>
        <translation>Sauvegarder enregistre à nouveau ce qui est encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A part of the backup is damaged</source>
        <translation>Une partie de la sauvegarde est endommagée</translation>
    </message>
    <message>
        <source>No test has read this backup back</source>
        <translation>Aucun test n’a relu cette sauvegarde</translation>
    </message>
    <message>
        <source>A test opens it and reads a sample, and shows that it can be restored.</source>
        <translation>Un test l’ouvre et lit un échantillon, et montre qu’elle peut être restaurée.</translation>
    </message>
    <message>
        <source>This computer’s notes about its backups were damaged or altered</source>
        <translation>Les notes de cet ordinateur sur ses sauvegardes ont été endommagées ou altérées</translation>
    </message>
    <message>
        <source>The next backup writes them anew.</source>
        <translation>La prochaine sauvegarde les écrit à nouveau.</translation>
    </message>
    <message>
        <source>A computer’s clock is wrong</source>
        <translation>L’horloge d’un ordinateur n’est pas à l’heure</translation>
    </message>
    <message>
        <source>Its last backup claims a time in the future. Set its clock.</source>
        <translation>Sa dernière sauvegarde indique une heure dans le futur. Réglez son horloge.</translation>
    </message>
    <message>
        <source>Stored files are gone from the backup’s place</source>
        <translation>Des fichiers enregistrés ont disparu de l’emplacement de la sauvegarde</translation>
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
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>What do you want back?</source>
        <translation>Que voulez-vous récupérer&#x202f;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder to go on.</source>
        <translation>Choisissez un dossier pour continuer.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>Où mettre les fichiers</translation>
    </message>
    <message>
        <source>Stopping is safe: what is restored stays, and starting again with the same folder goes on.</source>
        <translation>Arrêter est sans danger&#x202f;: ce qui est restauré reste, et si vous recommencez avec le même dossier, la restauration continue.</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>La restauration a été arrêtée</translation>
    </message>
    <message>
        <source>What is restored stays. Starting again with the same folder goes on.</source>
        <translation>Ce qui est restauré reste. Si vous recommencez avec le même dossier, la restauration continue.</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>Déverrouiller à nouveau</translation>
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
        <translation type="unfinished">Continuer</translation>
    </message>
</context>
<context>
    <name>RestoreReport</name>
    <message numerus="yes">
        <source>%Ln file(s) restored</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln fichier restauré</numerusform>
            <numerusform>%Ln fichiers restaurés</numerusform>
        </translation>
    </message>
    <message>
        <source>Every byte was compared with the backup.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>Chaque octet a été comparé avec la sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back. All others were compared with the backup, byte for byte.</source>
        <translation>
            <numerusform>%Ln fichier n’est pas revenu. Tous les autres ont été comparés avec la sauvegarde, octet par octet.</numerusform>
            <numerusform>%Ln fichiers ne sont pas revenus. Tous les autres ont été comparés avec la sauvegarde, octet par octet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is how long it took, as in &quot;6 minutes&quot;</extracomment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>Ouverte avec</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà présents</translation>
    </message>
    <message>
        <source>With the same content</source>
        <translation>Avec le même contenu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them belong to you now, or have today’s time, as this computer allows nothing else.</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>%Ln d’entre eux vous appartient désormais, ou porte l’heure d’aujourd’hui, car cet ordinateur ne permet rien d’autre.</numerusform>
            <numerusform>%Ln d’entre eux vous appartiennent désormais, ou portent l’heure d’aujourd’hui, car cet ordinateur ne permet rien d’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Keep them only where you need them.</source>
        <translation>Les fichiers restaurés ne sont pas chiffrés. Ne les gardez que là où vous en avez besoin.</translation>
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
        <translation type="unfinished">Le dossier n’est pas vide.</translation>
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
        <translation type="unfinished">Version la plus récente&#x202f;: %1</translation>
    </message>
    <message>
        <source>Choose another version</source>
        <translation type="unfinished">Choisir une autre version</translation>
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
        <translation type="unfinished">Aucun dossier choisi pour l’instant</translation>
    </message>
    <message>
        <source>Original files, exactly as they were backed up.</source>
        <translation type="unfinished">Les fichiers d’origine, exactement tels qu’ils ont été sauvegardés.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished">Choisir un autre dossier</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished">Le dossier n’est pas vide.</translation>
    </message>
    <message>
        <source>What is there stays as it is. A file that differs from the backup is left alone and named in the report.</source>
        <translation type="unfinished">Ce qui s’y trouve reste tel quel. Un fichier qui diffère de la sauvegarde est laissé intact et cité dans le rapport.</translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Put them only where you need them.</source>
        <translation type="unfinished">Les fichiers restaurés ne sont pas chiffrés. Ne les mettez que là où vous en avez besoin.</translation>
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
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation type="unfinished">Déverrouiller à nouveau</translation>
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
        <translation>La sauvegarde a été arrêtée</translation>
    </message>
    <message>
        <source>What is stored stays. The next run goes on from there.</source>
        <translation>Ce qui est enregistré reste. La prochaine exécution reprend à partir de là.</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Sauvegardé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Backed up, but for some files</source>
        <translation>Sauvegardé, sauf certains fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not in this backup</source>
        <extracomment>%Ln is a number of files that could not be read</extracomment>
        <translation>
            <numerusform>%Ln fichier absent de cette sauvegarde</numerusform>
            <numerusform>%Ln fichiers absents de cette sauvegarde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>%1 is a size: what the backup&apos;s place grew by</extracomment>
        <translation>%1 ajoutés</translation>
    </message>
</context>
<context>
    <name>SecretDisplay</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>SecretGroup</name>
    <message>
        <source>Group %1: %2</source>
        <extracomment>Read aloud by a screen reader. %1 is the number of a group of the recovery key, %2 its five characters</extracomment>
        <translation>Groupe %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Group %1: hidden</source>
        <extracomment>Read aloud by a screen reader. %1 is the number of a group of the recovery key</extracomment>
        <translation>Groupe %1&#x202f;: masqué</translation>
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
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
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
        <translation type="unfinished">Examiner à nouveau</translation>
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
        <translation type="unfinished">Ce qui est sauvegardé</translation>
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
        <translation>Les deux groupes sont corrects&#x202f;: la feuille est lisible.</translation>
    </message>
    <message>
        <source>Upper and lower case do not matter. There is no letter I, L, O or U in it.</source>
        <translation>Majuscules ou minuscules, peu importe. Elle ne contient aucune lettre I, L, O ou U.</translation>
    </message>
</context>
<context>
    <name>SetupFirstWay</name>
    <message>
        <source>Only the recovery key, for now</source>
        <translation>La clé de récupération seulement, pour l’instant</translation>
    </message>
    <message>
        <source>A sheet of paper that you print and keep away from this computer. Other ways can be added later.</source>
        <translation>Une feuille de papier que vous imprimez et gardez loin de cet ordinateur. D’autres moyens peuvent être ajoutés plus tard.</translation>
    </message>
    <message>
        <source>A password, too</source>
        <translation>Un mot de passe aussi</translation>
    </message>
    <message>
        <source>As strong as it is long: nothing counts how often somebody guesses. Four or five random words are good.</source>
        <translation>Aussi fort qu’il est long&#x202f;: rien ne compte combien de fois quelqu’un essaie de deviner. Quatre ou cinq mots au hasard conviennent bien.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password for the backup</source>
        <translation>Mot de passe pour la sauvegarde</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>The same.</source>
        <translation>Identique.</translation>
    </message>
    <message>
        <source>Not the same yet.</source>
        <translation>Pas encore identique.</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>Le mot de passe encore une fois</translation>
    </message>
    <message>
        <source>Easy to guess.</source>
        <translation>Facile à deviner.</translation>
    </message>
    <message>
        <source>Not good enough yet: make it longer.</source>
        <translation>Pas encore assez bon&#x202f;: allongez-le.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bon.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Très bon.</translation>
    </message>
    <message>
        <source>A long one that you use nowhere else.</source>
        <translation>Un long, que vous n’utilisez nulle part ailleurs.</translation>
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
        <translation>Configurer votre sauvegarde</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Quoi sauvegarder</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Où la garder</translation>
    </message>
    <message>
        <source>A first way in</source>
        <translation>Un premier accès</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>Vérifier et commencer</translation>
    </message>
    <message>
        <source>You can add or leave out more at any time.</source>
        <translation>Vous pouvez en ajouter ou en exclure à tout moment.</translation>
    </message>
    <message>
        <source>Do this later</source>
        <translation>Faire plus tard</translation>
    </message>
    <message>
        <source>Create the backup</source>
        <translation>Créer la sauvegarde</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>Vérifier la feuille</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>What do you want to keep?</source>
        <translation>Que voulez-vous sauvegarder&#x202f;?</translation>
    </message>
    <message>
        <source>Where do you want to keep it?</source>
        <translation>Où voulez-vous garder la sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>How do you want to open your backup?</source>
        <translation>Comment voulez-vous ouvrir votre sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>Put your recovery key on paper</source>
        <translation>Mettez votre clé de récupération sur papier</translation>
    </message>
    <message>
        <source>Type two groups from the sheet</source>
        <translation>Saisissez deux groupes de la feuille</translation>
    </message>
    <message>
        <source>Look it over and start</source>
        <translation>Parcourez et commencez</translation>
    </message>
    <message>
        <source>Exports and folders of chat apps, or any folder. Coffer reads them and never changes them.</source>
        <translation>Exports et dossiers d’applications de messagerie, ou n’importe quel dossier. Coffer les lit et ne les modifie jamais.</translation>
    </message>
    <message>
        <source>The recovery key comes with the next step and is one way in. A second one spares you fetching the paper.</source>
        <translation>La clé de récupération vient à l’étape suivante et constitue un accès. Un second vous évite d’aller chercher le papier.</translation>
    </message>
    <message>
        <source>It opens the backup when every device is gone. Coffer keeps no copy: if the paper and all other ways in are lost, nothing opens the backup.</source>
        <translation>Elle ouvre la sauvegarde quand tous les appareils ont disparu. Coffer n’en garde aucune copie&#x202f;: si le papier et tous les autres accès sont perdus, rien n’ouvre plus la sauvegarde.</translation>
    </message>
    <message>
        <source>From the paper or file, not from memory: this shows that it can be read.</source>
        <translation>Depuis le papier ou le fichier, et non de mémoire&#x202f;: cela montre que la feuille est lisible.</translation>
    </message>
    <message>
        <source>Choose something to keep to go on.</source>
        <translation>Choisissez quoi sauvegarder pour continuer.</translation>
    </message>
    <message>
        <source>Choose a folder to go on.</source>
        <translation>Choisissez un dossier pour continuer.</translation>
    </message>
    <message>
        <source>A longer password to go on.</source>
        <translation>Un mot de passe plus long pour continuer.</translation>
    </message>
    <message>
        <source>The same password twice to go on.</source>
        <translation>Deux fois le même mot de passe pour continuer.</translation>
    </message>
    <message>
        <source>Both groups to go on.</source>
        <translation>Les deux groupes pour continuer.</translation>
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
        <translation>Aucun dossier choisi pour l’instant</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is a size, as in &quot;120 GB&quot;</extracomment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>An empty folder, or one in which Coffer makes its own.</source>
        <translation>Un dossier vide, ou un dossier où Coffer crée le sien.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>This is the disk that your chats are on</source>
        <translation>C’est le disque où se trouvent vos discussions</translation>
    </message>
    <message>
        <source>When it dies, both are gone. Another disk, a stick or a synchronised folder protects better; you may go on all the same.</source>
        <translation>S’il meurt, les deux sont perdus. Un autre disque, une clé USB ou un dossier synchronisé protège mieux&#x202f;; vous pouvez continuer quand même.</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Comment vous l’appelez</translation>
    </message>
    <message>
        <source>You see it on the first page. It is not part of the secret.</source>
        <translation>Vous voyez ce nom sur la première page. Il ne fait pas partie du secret.</translation>
    </message>
    <message>
        <source>What you call the backup</source>
        <translation>Comment vous appelez la sauvegarde</translation>
    </message>
    <message>
        <source>Where to keep the backup</source>
        <translation>Où garder la sauvegarde</translation>
    </message>
</context>
<context>
    <name>SetupReview</name>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est sauvegardé</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>Ce qui l’ouvre</translation>
    </message>
    <message>
        <source>The recovery key, and a password</source>
        <translation>La clé de récupération et un mot de passe</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>La clé de récupération</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Saved, not checked yet</source>
        <translation>Enregistrée, pas encore vérifiée</translation>
    </message>
    <message>
        <source>Not on paper yet</source>
        <translation>Pas encore sur papier</translation>
    </message>
    <message>
        <source>The first backup starts at once and can be stopped at any time. It goes on where it stopped.</source>
        <translation>La première sauvegarde commence aussitôt et peut être arrêtée à tout moment. Elle reprend là où elle s’est arrêtée.</translation>
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
        <translation>Clé de récupération, %1 groupes</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la feuille</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Enregistrée. Imprimez-la, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>One page to print. A file of it is no safe place.</source>
        <translation>Une page à imprimer. Un fichier n’est pas un endroit sûr pour elle.</translation>
    </message>
    <message>
        <source>Nobody will ever ask for it</source>
        <translation>Personne ne vous la demandera jamais</translation>
    </message>
    <message>
        <source>Not Coffer, not support, not a bank. Whoever reads this key can open your backup.</source>
        <translation>Ni Coffer, ni l’assistance, ni une banque. Quiconque lit cette clé peut ouvrir votre sauvegarde.</translation>
    </message>
    <message>
        <source>Keep it with your passport</source>
        <translation>Gardez-la avec votre passeport</translation>
    </message>
    <message>
        <source>Away from this computer and its bag. A second sheet at another address is wise, a photo is not.</source>
        <translation>Loin de cet ordinateur et de sa sacoche. Une seconde feuille à une autre adresse est une sage précaution&#x202f;; une photo n’en est pas une.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la feuille de récupération</translation>
    </message>
</context>
<context>
    <name>SetupSources</name>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>Exclure %1</translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <extracomment>%1 is a number of files (&quot;120 files&quot;), %2 their size</extracomment>
        <translation>%1, %2 jusqu’ici</translation>
    </message>
    <message>
        <source>Drop an export, a backup file or a folder here</source>
        <translation>Déposez ici un export, un fichier de sauvegarde ou un dossier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>A folder to keep</source>
        <translation>Un dossier à sauvegarder</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <translation>Des fichiers à sauvegarder</translation>
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
        <translation>Le dossier de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places to go</source>
        <translation>Rubriques</translation>
    </message>
</context>
<context>
    <name>SidebarItem</name>
    <message numerus="yes">
        <source>%1, %n thing(s) to do</source>
        <extracomment>%1 is the name of a page, %n how many things on it need the person</extracomment>
        <translation>
            <numerusform>%1, %n point à traiter</numerusform>
            <numerusform>%1, %n points à traiter</numerusform>
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
        <translation type="unfinished">Déverrouiller à nouveau</translation>
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
        <translation>Gardez vos discussions</translation>
    </message>
    <message>
        <source>An encrypted backup that only you can open, with more than one way in, and with proof that it can be restored.</source>
        <translation>Une sauvegarde chiffrée que personne d’autre que vous ne peut ouvrir, avec plus d’un accès, et avec la preuve qu’elle peut être restaurée.</translation>
    </message>
    <message>
        <source>Set up a backup</source>
        <translation>Configurer une sauvegarde</translation>
    </message>
    <message>
        <source>Five steps: what to keep, where, a way to open it, a recovery key on paper, and go.</source>
        <translation>Cinq étapes&#x202f;: quoi sauvegarder, où, un moyen de l’ouvrir, une clé de récupération sur papier, et c’est parti.</translation>
    </message>
    <message>
        <source>You have a backup already?</source>
        <translation>Vous avez déjà une sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>On a disk, a stick or in a folder that is synchronised. Nothing there is changed.</source>
        <translation>Sur un disque, une clé USB ou dans un dossier synchronisé. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Show where it lies</source>
        <translation>Montrer où elle se trouve</translation>
    </message>
    <message>
        <source>The folder of the backup</source>
        <translation>Le dossier de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>étape en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Finished</source>
        <extracomment>%1 is the number of this step, %2 how many steps there are</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Stopping as soon as the file at hand is done.</source>
        <translation>Arrêt dès que le fichier en cours est terminé.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Lecture de la sauvegarde</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <extracomment>%1 is how many files are done, %2 how many there are</extracomment>
        <translation>%1 sur %2 fichiers</translation>
    </message>
    <message>
        <source>Looking for what has changed</source>
        <translation>Recherche de ce qui a changé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is how much is done (&quot;3.1 GB&quot;), %2 how much there is</extracomment>
        <translation>%1 sur %2</translation>
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
        <translation type="unfinished">Lire à nouveau</translation>
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
        <translation type="unfinished">Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Verrouiller</translation>
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
        <translation type="unfinished">Sauvegardé, sauf certains fichiers</translation>
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
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Group %1 has a slip: compare it with the sheet.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Le groupe %1 contient une faute de frappe&#x202f;: comparez-le avec la feuille.</translation>
    </message>
    <message>
        <source>Digits and capital letters from the printed sheet. There is no letter I, L, O or U in it.</source>
        <translation>Chiffres et majuscules de la feuille imprimée. Elle ne contient aucune lettre I, L, O ou U.</translation>
    </message>
    <message>
        <source>%1 of %2 groups typed without a slip.</source>
        <extracomment>%1 is how many groups of the recovery key were typed rightly, %2 how many there are</extracomment>
        <translation>%1 groupes sur %2 saisis sans faute de frappe.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock %1</source>
        <extracomment>%1 is what the person calls the backup</extracomment>
        <translation>Déverrouiller %1</translation>
    </message>
    <message>
        <source>Way to unlock</source>
        <translation>Moyen de déverrouiller</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of this backup</source>
        <translation>Mot de passe de cette sauvegarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
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
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Sauvegardé</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testée</translation>
    </message>
    <message>
        <source>Kept for good</source>
        <translation>Gardée pour toujours</translation>
    </message>
    <message>
        <source>Yes; no rule removes it</source>
        <translation>Oui&#x202f;; aucune règle ne la supprime</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurer cette version</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) that its chats name</source>
        <extracomment>%Ln is a number of photos and other files that chats name</extracomment>
        <translation>
            <numerusform>%Ln média que ses discussions citent</numerusform>
            <numerusform>%Ln médias que ses discussions citent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that could not be read</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln fichier qui n’a pas pu être lu</numerusform>
            <numerusform>%Ln fichiers qui n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Not by itself yet</source>
        <translation>Pas encore isolément</translation>
    </message>
    <message>
        <source>%1: all good</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>%1&#x202f;: tout est bon</translation>
    </message>
    <message>
        <source>%1: something was damaged</source>
        <comment>%1 is a day and time</comment>
        <translation>%1&#x202f;: quelque chose était endommagé</translation>
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
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>Its entry is damaged</source>
        <translation>Son entrée est endommagée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day and time, %2 what that version of the backup holds</extracomment>
        <translation>%1&#x202f;: %2</translation>
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
        <translation>Versions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) in time.</source>
        <extracomment>%Ln is a number of versions of the backup</extracomment>
        <translation>
            <numerusform>%Ln point dans le temps.</numerusform>
            <numerusform>%Ln points dans le temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions are in the backup</source>
        <translation>Les versions sont dans la sauvegarde</translation>
    </message>
    <message>
        <source>What each of them holds can be read when the backup is unlocked.</source>
        <translation>Ce que chacune contient peut être lu quand la sauvegarde est déverrouillée.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lire à nouveau</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Aucune version pour l’instant</translation>
    </message>
    <message>
        <source>The first backup makes one.</source>
        <translation>La première sauvegarde en crée une.</translation>
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
        <translation type="unfinished">Déverrouiller à nouveau</translation>
    </message>
</context>
<context>
    <name>WayProofRow</name>
    <message>
        <source>Opened it just now</source>
        <translation type="unfinished">Vient de l’ouvrir</translation>
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
        <translation>Lors de l’ajout</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Clé de sécurité</translation>
    </message>
    <message>
        <source>Security key and password</source>
        <translation>Clé de sécurité et mot de passe</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>In your head</source>
        <translation>Dans votre tête</translation>
    </message>
    <message>
        <source>On the key itself</source>
        <translation>Sur la clé elle-même</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Only on one computer</source>
        <translation>Sur un seul ordinateur</translation>
    </message>
    <message>
        <source>Synced by its account</source>
        <translation>Synchronisée par son compte</translation>
    </message>
    <message>
        <source>Perhaps synced by its account</source>
        <translation>Peut-être synchronisée par son compte</translation>
    </message>
    <message>
        <source>Works on any computer</source>
        <translation>Fonctionne sur tout ordinateur</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Facile à deviner</translation>
    </message>
    <message>
        <source>Opened it just now</source>
        <translation>Vient de l’ouvrir</translation>
    </message>
    <message>
        <source>Opened the backup</source>
        <translation>A ouvert la sauvegarde</translation>
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
        <translation>Moyens de déverrouiller</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open this backup.</source>
        <extracomment>%Ln is a number of ways to unlock</extracomment>
        <translation>
            <numerusform>%Ln moyen ouvre cette sauvegarde.</numerusform>
            <numerusform>%Ln moyens ouvrent cette sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in the backup</source>
        <translation>La liste est dans la sauvegarde</translation>
    </message>
    <message>
        <source>Their names and where they are kept can be read when the backup is unlocked.</source>
        <translation>Leurs noms et les endroits où ils sont gardés peuvent être lus quand la sauvegarde est déverrouillée.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lire à nouveau</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Dernière preuve</translation>
    </message>
    <message>
        <source>Every unlocking proves the way it was done with. One that was not used for long is worth a try, before the day it is needed.</source>
        <translation>Chaque déverrouillage est une preuve pour le moyen utilisé. Un moyen qui n’a pas servi depuis longtemps mérite un essai, avant le jour où il sera nécessaire.</translation>
    </message>
</context>
<context>
    <name>WizardFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year, as in 14 Jan; d is the day, MMM the month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as in 14 Jan 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day (&quot;Today&quot;, &quot;14 Jan&quot;), %2 the time of day
----------
two things in a row, as in &quot;12 files, 3 MB&quot;</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <extracomment>%Ln is a number of minutes</extracomment>
        <translation>
            <numerusform>Environ %Ln minute restante</numerusform>
            <numerusform>Environ %Ln minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) left</source>
        <extracomment>%Ln is a number of hours</extracomment>
        <translation>
            <numerusform>Environ %Ln heure restante</numerusform>
            <numerusform>Environ %Ln heures restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <extracomment>%Ln is a number of seconds</extracomment>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <extracomment>%Ln is a number of minutes</extracomment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <extracomment>%Ln is a number of hours</extracomment>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <extracomment>%Ln is a number of messages</extracomment>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s)</source>
        <extracomment>%Ln is a number of photos, videos and other files in chats</extracomment>
        <translation>
            <numerusform>%Ln média</numerusform>
            <numerusform>%Ln médias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day and time, %2 what was read back</extracomment>
        <translation type="unfinished">%1&#x202f;: %2</translation>
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
        <translation type="unfinished">%1 à %2 {1.?}</translation>
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
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
</TS>
