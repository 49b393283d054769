<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished">Entsperrt</translation>
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
        <translation type="unfinished">Getestet</translation>
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
        <translation type="unfinished">%1 neu</translation>
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
        <translation type="unfinished">Zugänge</translation>
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
        <translation type="unfinished">Versionen</translation>
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
        <translation type="unfinished">Noch einmal lesen</translation>
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
        <translation type="unfinished">Zurück</translation>
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
        <translation type="unfinished">Zurück</translation>
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
        <translation>Abbrechen</translation>
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
        <translation>Das Backup konnte nicht angesehen werden</translation>
    </message>
    <message>
        <source>This folder could not be opened as a backup</source>
        <translation>Dieser Ordner konnte nicht als Backup geöffnet werden</translation>
    </message>
    <message>
        <source>This cannot be kept</source>
        <translation>Das kann nicht gesichert werden</translation>
    </message>
    <message>
        <source>The backup cannot go there</source>
        <translation>Das Backup kann dort nicht liegen</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>Das Backup wurde nicht erstellt</translation>
    </message>
    <message>
        <source>The sheet was not saved</source>
        <translation>Das Blatt wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The backup did not finish</source>
        <translation>Die Sicherung wurde nicht fertig</translation>
    </message>
    <message>
        <source>The backup stays locked</source>
        <translation>Das Backup bleibt gesperrt</translation>
    </message>
    <message>
        <source>The backup could not be read</source>
        <translation>Das Backup konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde verändert</translation>
    </message>
    <message>
        <source>The files cannot go there</source>
        <translation>Die Dateien können dort nicht abgelegt werden</translation>
    </message>
    <message>
        <source>The restore did not finish</source>
        <translation>Die Wiederherstellung wurde nicht fertig</translation>
    </message>
    <message>
        <source>Not in this backup</source>
        <translation>Nicht in dieser Sicherung</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>Something in what was asked for cannot be.</source>
        <translation>Etwas von dem, was verlangt wurde, ist nicht möglich.</translation>
    </message>
    <message>
        <source>Look at the details, change it and try again.</source>
        <translation>Sehen Sie in den Einzelheiten nach, ändern Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something that is needed is not there.</source>
        <translation>Etwas, das gebraucht wird, ist nicht da.</translation>
    </message>
    <message>
        <source>Look at the details for what is missing.</source>
        <translation>Was fehlt, steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>It opens another backup, or was replaced since.</source>
        <translation>Es öffnet ein anderes Backup oder wurde inzwischen ersetzt.</translation>
    </message>
    <message>
        <source>Use another way to unlock.</source>
        <translation>Benutzen Sie einen anderen Zugang.</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were stored.</source>
        <translation>Das Laufwerk hat andere Bytes zurückgegeben, als gespeichert wurden.</translation>
    </message>
    <message>
        <source>Back up again: what is still on this computer is stored anew.</source>
        <translation>Sichern Sie noch einmal: Was noch auf diesem Computer ist, wird neu gespeichert.</translation>
    </message>
    <message>
        <source>Something at the backup’s place was changed by other hands than yours.</source>
        <translation>Am Ort des Backups wurde etwas von fremder Hand verändert.</translation>
    </message>
    <message>
        <source>Look for the newest good copy of the backup’s folder.</source>
        <translation>Suchen Sie die neueste unversehrte Kopie des Backup-Ordners.</translation>
    </message>
    <message>
        <source>It was written by a newer Coffer than this one.</source>
        <translation>Es wurde von einem neueren Coffer als diesem geschrieben.</translation>
    </message>
    <message>
        <source>Install the newest version of Coffer.</source>
        <translation>Installieren Sie die neueste Version von Coffer.</translation>
    </message>
    <message>
        <source>Another program is using it now.</source>
        <translation>Ein anderes Programm benutzt es gerade.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The system does not permit it.</source>
        <translation>Das System erlaubt es nicht.</translation>
    </message>
    <message>
        <source>Allow it in the folder’s properties, or choose another folder.</source>
        <translation>Erlauben Sie es in den Eigenschaften des Ordners, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Das Laufwerk ist voll.</translation>
    </message>
    <message>
        <source>Make room on it and try again.</source>
        <translation>Schaffen Sie darauf Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk or device does not answer.</source>
        <translation>Das Laufwerk oder Gerät antwortet nicht.</translation>
    </message>
    <message>
        <source>Connect it, wait a moment and try again.</source>
        <translation>Schließen Sie es an, warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It would put the backup, or what you have, at risk.</source>
        <translation>Es würde das Backup gefährden, oder das, was Sie haben.</translation>
    </message>
    <message>
        <source>Look at the details for what stands against it.</source>
        <translation>Was dagegen spricht, steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>The backup’s disk is not connected</source>
        <translation>Das Laufwerk des Backups ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>Its folder is not there, so nothing can be said of it now.</source>
        <translation>Sein Ordner ist nicht da, deshalb lässt sich jetzt nichts darüber sagen.</translation>
    </message>
    <message>
        <source>Connect the disk.</source>
        <translation>Schließen Sie das Laufwerk an.</translation>
    </message>
    <message>
        <source>There is no backup in this folder</source>
        <translation>In diesem Ordner ist kein Backup</translation>
    </message>
    <message>
        <source>A backup’s folder holds the file HOW-TO-OPEN.txt and a folder named keys.</source>
        <translation>Der Ordner eines Backups enthält die Datei HOW-TO-OPEN.txt und einen Ordner namens keys.</translation>
    </message>
    <message>
        <source>Choose the folder that holds those.</source>
        <translation>Wählen Sie den Ordner, der beides enthält.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>Es ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Copy it to this computer, then add it.</source>
        <translation>Kopieren Sie es auf diesen Computer und fügen Sie es dann hinzu.</translation>
    </message>
    <message>
        <source>The folder holds other things.</source>
        <translation>Der Ordner enthält andere Dinge.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a disk.</source>
        <translation>Wählen Sie einen leeren Ordner oder ein Laufwerk.</translation>
    </message>
    <message>
        <source>There is no such folder or disk.</source>
        <translation>Diesen Ordner oder dieses Laufwerk gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Sie dürfen dort nicht schreiben.</translation>
    </message>
    <message>
        <source>A file of that name exists, the folder belongs to the backup, or the disk does not keep files private.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon, der Ordner gehört zum Backup, oder das Laufwerk hält Dateien nicht privat.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>The backup’s disk, or everything that is to be kept, is not there.</source>
        <translation>Das Laufwerk des Backups oder alles, was gesichert werden soll, ist nicht da.</translation>
    </message>
    <message>
        <source>Connect the disk and start again; what is stored stays.</source>
        <translation>Schließen Sie das Laufwerk an und beginnen Sie noch einmal; was gespeichert ist, bleibt.</translation>
    </message>
    <message>
        <source>The backup stopped before its end</source>
        <translation>Die Sicherung hielt vor ihrem Ende an</translation>
    </message>
    <message>
        <source>The backup’s disk does not answer.</source>
        <translation>Das Laufwerk des Backups antwortet nicht.</translation>
    </message>
    <message>
        <source>Connect it and start again: it goes on where it stopped.</source>
        <translation>Schließen Sie es an und beginnen Sie noch einmal: Es geht weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>The backup’s disk is full.</source>
        <translation>Das Laufwerk des Backups ist voll.</translation>
    </message>
    <message>
        <source>Make room on it and start again: it goes on where it stopped.</source>
        <translation>Schaffen Sie darauf Platz und beginnen Sie noch einmal: Es geht weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>A backup is running already</source>
        <translation>Es läuft schon eine Sicherung</translation>
    </message>
    <message>
        <source>Another run works for this computer now.</source>
        <translation>Für diesen Computer arbeitet gerade ein anderer Lauf.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Warten Sie, bis er zu Ende ist.</translation>
    </message>
    <message>
        <source>This opens no way into this backup</source>
        <translation>Das öffnet keinen Zugang zu diesem Backup</translation>
    </message>
    <message>
        <source>It belongs to another backup, was replaced since, or is a password with a slip in it. The backup is not affected.</source>
        <translation>Es gehört zu einem anderen Backup, wurde inzwischen ersetzt oder ist ein Passwort mit einem Tippfehler. Das Backup ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Type it again, or use another way to unlock.</source>
        <translation>Geben Sie es noch einmal ein, oder benutzen Sie einen anderen Zugang.</translation>
    </message>
    <message>
        <source>The backup’s folder is not there.</source>
        <translation>Der Ordner des Backups ist nicht da.</translation>
    </message>
    <message>
        <source>Connect its disk.</source>
        <translation>Schließen Sie sein Laufwerk an.</translation>
    </message>
    <message>
        <source>Nothing that could open it was typed.</source>
        <translation>Es wurde nichts eingegeben, was es öffnen könnte.</translation>
    </message>
    <message>
        <source>Type it whole.</source>
        <translation>Geben Sie es vollständig ein.</translation>
    </message>
    <message>
        <source>The folder belongs to the backup itself.</source>
        <translation>Der Ordner gehört zum Backup selbst.</translation>
    </message>
    <message>
        <source>Choose a folder outside the backup.</source>
        <translation>Wählen Sie einen Ordner außerhalb des Backups.</translation>
    </message>
    <message>
        <source>The disk that the files go to is full.</source>
        <translation>Das Laufwerk, auf das die Dateien kommen, ist voll.</translation>
    </message>
    <message>
        <source>Make room and start again: what has arrived is not copied twice.</source>
        <translation>Schaffen Sie Platz und beginnen Sie noch einmal: Was angekommen ist, wird nicht zweimal kopiert.</translation>
    </message>
    <message>
        <source>A disk does not answer.</source>
        <translation>Ein Laufwerk antwortet nicht.</translation>
    </message>
    <message>
        <source>Connect it and start again: what has arrived is not copied twice.</source>
        <translation>Schließen Sie es an und beginnen Sie noch einmal: Was angekommen ist, wird nicht zweimal kopiert.</translation>
    </message>
    <message>
        <source>It was gone when its turn came.</source>
        <translation>Es war nicht mehr da, als es an der Reihe war.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>Sie dürfen es nicht lesen.</translation>
    </message>
    <message>
        <source>Allow yourself to read it, then back up again.</source>
        <translation>Erlauben Sie sich, es zu lesen, und sichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Something else has that name there, and nothing is overwritten.</source>
        <translation>Etwas anderes heißt dort schon so, und nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Restore into an empty folder.</source>
        <translation>Stellen Sie in einen leeren Ordner wieder her.</translation>
    </message>
    <message>
        <source>A part of it is missing from the backup.</source>
        <translation>Ein Teil davon fehlt im Backup.</translation>
    </message>
    <message>
        <source>Restore it from another version.</source>
        <translation>Stellen Sie es aus einer anderen Version wieder her.</translation>
    </message>
    <message>
        <source>A part of it is damaged in the backup.</source>
        <translation>Ein Teil davon ist im Backup beschädigt.</translation>
    </message>
    <message>
        <source>The recovery key has a slip in it</source>
        <translation>Der Wiederherstellungsschlüssel enthält einen Tippfehler</translation>
    </message>
    <message>
        <source>One group is not as it is printed, or characters are missing.</source>
        <translation>Eine Gruppe ist nicht so, wie sie gedruckt ist, oder es fehlen Zeichen.</translation>
    </message>
    <message>
        <source>Compare the marked group with the sheet.</source>
        <translation>Vergleichen Sie die markierte Gruppe mit dem Blatt.</translation>
    </message>
    <message>
        <source>There is a backup in this folder already</source>
        <translation>In diesem Ordner ist schon ein Backup</translation>
    </message>
    <message>
        <source>A new one needs a folder of its own.</source>
        <translation>Ein neues braucht einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder, or open the backup that is there.</source>
        <translation>Wählen Sie einen anderen Ordner, oder öffnen Sie das Backup, das dort ist.</translation>
    </message>
    <message>
        <source>This computer does not add to this backup</source>
        <translation>Dieser Computer fügt diesem Backup nichts hinzu</translation>
    </message>
    <message>
        <source>It has no key for it. The backup can be opened and restored all the same.</source>
        <translation>Er hat keinen Schlüssel dafür. Öffnen und wiederherstellen lässt sich das Backup trotzdem.</translation>
    </message>
    <message>
        <source>Unlock it to see and restore what it holds.</source>
        <translation>Entsperren Sie es, um zu sehen und wiederherzustellen, was es enthält.</translation>
    </message>
    <message>
        <source>This computer’s keychain is locked</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt</translation>
    </message>
    <message>
        <source>Coffer keeps this computer’s key there.</source>
        <translation>Coffer bewahrt dort den Schlüssel dieses Computers auf.</translation>
    </message>
    <message>
        <source>Unlock the keychain when it asks, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund, wenn er danach fragt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain did not give Coffer its key</source>
        <translation>Der Schlüsselbund gab Coffer den Schlüssel nicht</translation>
    </message>
    <message>
        <source>Allow it when asked.</source>
        <translation>Erlauben Sie es, wenn Sie gefragt werden.</translation>
    </message>
    <message>
        <source>This computer has no keychain that works</source>
        <translation>Dieser Computer hat keinen funktionierenden Schlüsselbund</translation>
    </message>
    <message>
        <source>Coffer keeps this computer’s key in the system’s keychain, so that nobody else can use it.</source>
        <translation>Coffer bewahrt den Schlüssel dieses Computers im Schlüsselbund des Systems auf, damit niemand sonst ihn benutzen kann.</translation>
    </message>
    <message>
        <source>Install or set up the keychain of your desktop, then try again.</source>
        <translation>Installieren Sie den Schlüsselbund Ihres Desktops oder richten Sie ihn ein, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Show once more that it is you</source>
        <translation>Zeigen Sie noch einmal, dass Sie es sind</translation>
    </message>
    <message>
        <source>Unlock it again.</source>
        <translation>Entsperren Sie es noch einmal.</translation>
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
        <translation>Aufgeklappt; zum Zuklappen drücken</translation>
    </message>
    <message>
        <source>Folded; press to open it</source>
        <translation>Zugeklappt; zum Aufklappen drücken</translation>
    </message>
</context>
<context>
    <name>GroupCheck</name>
    <message>
        <source>Group %1</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>That is not group %1. Compare it with the sheet.</source>
        <translation>Das ist nicht Gruppe %1. Vergleichen Sie sie mit dem Blatt.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Gruppe %1 des Wiederherstellungsschlüssels</translation>
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
        <translation>Neueste Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) were not there</source>
        <extracomment>%Ln is a number of photos and other files that chats name</extracomment>
        <translation>
            <numerusform>%Ln Mediendatei war nicht da</numerusform>
            <numerusform>%Ln Mediendateien waren nicht da</numerusform>
        </translation>
    </message>
    <message>
        <source>All its media are here</source>
        <translation>Alle Medien sind da</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>By this computer</source>
        <translation>Von diesem Computer</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Im Backup</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>All proven</source>
        <extracomment>%1 is how many ways to unlock were shown to work</extracomment>
        <translation>Alle erprobt</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <translation>%1 erprobt</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>Last read back by a test: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Zuletzt durch einen Test zurückgelesen: %1</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Nicht geschützt</translation>
    </message>
    <message>
        <source>Not protected yet</source>
        <translation>Noch nicht geschützt</translation>
    </message>
    <message>
        <source>Nothing speaks against it. Last backup: %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Nichts spricht dagegen. Letzte Sicherung: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It opens and restores. %Ln thing(s) make it weaker than it should be.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>Das Backup lässt sich öffnen und wiederherstellen. Ein Punkt macht es schwächer, als es sein sollte.</numerusform>
            <numerusform>Das Backup lässt sich öffnen und wiederherstellen. %Ln Punkte machen es schwächer, als es sein sollte.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is running.</source>
        <translation>Eine Sicherung läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand between your chats and a backup that you can rely on.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>Ein Punkt steht zwischen Ihren Chats und einem Backup, auf das Sie sich verlassen können.</numerusform>
            <numerusform>%Ln Punkte stehen zwischen Ihren Chats und einem Backup, auf das Sie sich verlassen können.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation>Das Backup wird angesehen&#xa0;…</translation>
    </message>
    <message>
        <source>Its state could not be found out.</source>
        <translation>Der Zustand des Backups ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Stopping is safe: what is stored stays, the next run goes on.</source>
        <translation>Anhalten ist gefahrlos: Was gespeichert ist, bleibt, der nächste Lauf macht weiter.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>HomePromises</name>
    <message>
        <source>In order, as of %1</source>
        <extracomment>%1 is the time of day when this was found out</extracomment>
        <translation>In Ordnung, Stand %1</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>Nur Sie können es lesen</translation>
    </message>
    <message>
        <source>Backing up cannot read</source>
        <translation>Die Sicherung kann nicht lesen</translation>
    </message>
    <message>
        <source>What runs on this computer can add to it and open nothing.</source>
        <translation>Was auf diesem Computer läuft, kann dem Backup etwas hinzufügen und nichts öffnen.</translation>
    </message>
    <message>
        <source>Never one way in</source>
        <translation>Nie nur ein Zugang</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open it.</source>
        <extracomment>%Ln is a number of ways to unlock</extracomment>
        <translation>
            <numerusform>%Ln Zugang öffnet es.</numerusform>
            <numerusform>%Ln Zugänge öffnen es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven, not hoped</source>
        <translation>Erprobt, nicht erhofft</translation>
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
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
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
        <translation>Gruppe %1 von %2</translation>
    </message>
</context>
<context>
    <name>KeyInput</name>
    <message>
        <source>Recovery key, group by group</source>
        <translation>Wiederherstellungsschlüssel, Gruppe für Gruppe</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock the backup</source>
        <translation>Backup sperren</translation>
    </message>
    <message>
        <source>Unlock the backup</source>
        <translation>Backup entsperren</translation>
    </message>
</context>
<context>
    <name>LockedState</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A backup is running</source>
        <translation>Eine Sicherung läuft</translation>
    </message>
    <message>
        <source>A restore is running</source>
        <translation>Eine Wiederherstellung läuft</translation>
    </message>
    <message>
        <source>Closing stops it, and that is safe: what is done stays, and the next run goes on from there.</source>
        <translation>Schließen hält sie an, und das ist gefahrlos: Was getan ist, bleibt, und der nächste Lauf macht dort weiter.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Details</source>
        <translation type="unfinished">Einzelheiten</translation>
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
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <translation>Mit dem, was Sie zur Hand haben. Alles andere bleibt, wie es ist.</translation>
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
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
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
        <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message>
        <source>A computer that belongs to this backup has stored nothing so far.</source>
        <translation>Ein Computer, der zu diesem Backup gehört, hat bisher nichts gespeichert.</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>Die letzte Sicherung ist alt</translation>
    </message>
    <message>
        <source>What came since then is only on the computer.</source>
        <translation>Was seitdem dazukam, ist nur auf dem Computer.</translation>
    </message>
    <message>
        <source>The backup went back in time</source>
        <translation>Das Backup ist auf einen früheren Stand zurückgegangen</translation>
    </message>
    <message>
        <source>It lacks something that this computer has seen in it. Look for the newest copy of its folder.</source>
        <translation>Ihm fehlt etwas, das dieser Computer darin gesehen hat. Suchen Sie die neueste Kopie seines Ordners.</translation>
    </message>
    <message>
        <source>The ways to unlock were changed in two places at once</source>
        <translation>Die Zugänge wurden an zwei Orten zugleich geändert</translation>
    </message>
    <message>
        <source>Both changes count until somebody says which one holds.</source>
        <translation>Beide Änderungen gelten, bis jemand sagt, welche bestehen bleibt.</translation>
    </message>
    <message>
        <source>Something is missing from the backup’s records</source>
        <translation>In den Aufzeichnungen des Backups fehlt etwas</translation>
    </message>
    <message>
        <source>If the folder is synchronised, let that finish. Otherwise files were lost.</source>
        <translation>Wird der Ordner synchronisiert, lassen Sie das zu Ende laufen. Sonst sind Dateien verloren gegangen.</translation>
    </message>
    <message>
        <source>Two computers work with the same key</source>
        <translation>Zwei Computer arbeiten mit demselben Schlüssel</translation>
    </message>
    <message>
        <source>A part of the backup’s records cannot be read</source>
        <translation>Ein Teil der Aufzeichnungen des Backups lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Unlocking shows what it is about.</source>
        <translation>Entsperren zeigt, worum es geht.</translation>
    </message>
    <message>
        <source>A computer has not seen the newest change</source>
        <translation>Ein Computer kennt die neueste Änderung noch nicht</translation>
    </message>
    <message>
        <source>Ways to unlock or computers were changed since its last backup. Its next one takes that up.</source>
        <translation>Seit seiner letzten Sicherung wurden Zugänge oder Computer geändert. Seine nächste übernimmt das.</translation>
    </message>
    <message>
        <source>There is only one way to unlock</source>
        <translation>Es gibt nur einen Zugang</translation>
    </message>
    <message>
        <source>If it is lost, nothing opens the backup.</source>
        <translation>Geht er verloren, öffnet nichts mehr das Backup.</translation>
    </message>
    <message>
        <source>No way to unlock is left at the backup’s place</source>
        <translation>Am Ort des Backups ist kein Zugang mehr vorhanden</translation>
    </message>
    <message>
        <source>The files that hold them are gone. Look for another copy of the backup’s folder.</source>
        <translation>Die Dateien, die sie enthalten, sind weg. Suchen Sie eine andere Kopie des Backup-Ordners.</translation>
    </message>
    <message>
        <source>A way to unlock is missing from the backup’s place</source>
        <translation>Am Ort des Backups fehlt ein Zugang</translation>
    </message>
    <message>
        <source>This computer keeps a copy of its file and puts it back with the next backup.</source>
        <translation>Dieser Computer hat eine Kopie der Datei und legt sie mit der nächsten Sicherung zurück.</translation>
    </message>
    <message>
        <source>All ways to unlock would be lost together</source>
        <translation>Alle Zugänge würden zusammen verloren gehen</translation>
    </message>
    <message>
        <source>One accident takes them all. A printed recovery key is another thing.</source>
        <translation>Ein einziges Unglück nimmt Ihnen alle. Ein gedruckter Wiederherstellungsschlüssel ist etwas anderes.</translation>
    </message>
    <message>
        <source>Nothing opens the backup on a new computer</source>
        <translation>Auf einem neuen Computer öffnet nichts das Backup</translation>
    </message>
    <message>
        <source>Every way to unlock needs this computer or a password manager.</source>
        <translation>Jeder Zugang braucht diesen Computer oder einen Passwortmanager.</translation>
    </message>
    <message>
        <source>The password is easy to guess</source>
        <translation>Das Passwort ist leicht zu erraten</translation>
    </message>
    <message>
        <source>Whoever gets the backup’s files can try passwords as fast as computers can.</source>
        <translation>Wer an die Dateien des Backups kommt, kann Passwörter so schnell durchprobieren, wie Computer es können.</translation>
    </message>
    <message>
        <source>A way to unlock was not used for long</source>
        <translation>Ein Zugang wurde lange nicht benutzt</translation>
    </message>
    <message>
        <source>Unlocking with it shows that it still works.</source>
        <translation>Damit zu entsperren zeigt, dass er noch funktioniert.</translation>
    </message>
    <message>
        <source>This computer was removed from the backup</source>
        <translation>Dieser Computer wurde aus dem Backup entfernt</translation>
    </message>
    <message>
        <source>What it adds does not count any more.</source>
        <translation>Was er hinzufügt, zählt nicht mehr.</translation>
    </message>
    <message>
        <source>A way to unlock has only one copy left at the backup’s place</source>
        <translation>Von einem Zugang gibt es am Ort des Backups nur noch eine Kopie</translation>
    </message>
    <message>
        <source>Unlocking writes the second one again.</source>
        <translation>Beim Entsperren wird die zweite wieder geschrieben.</translation>
    </message>
    <message>
        <source>The backup lies on the same disk as what it keeps</source>
        <translation>Das Backup liegt auf demselben Laufwerk wie das, was es sichert</translation>
    </message>
    <message>
        <source>If the disk dies, both are gone. Keep a copy of its folder on another disk.</source>
        <translation>Geht das Laufwerk kaputt, ist beides weg. Bewahren Sie eine Kopie seines Ordners auf einem anderen Laufwerk auf.</translation>
    </message>
    <message>
        <source>Some files could not be read</source>
        <translation>Einige Dateien konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>They are not in the last backup. Running it again shows which they are.</source>
        <translation>Sie sind nicht in der letzten Sicherung. Noch einmal zu sichern zeigt, welche es sind.</translation>
    </message>
    <message>
        <source>Something that is kept was nearly emptied</source>
        <translation>Etwas, das gesichert wird, wurde fast ganz geleert</translation>
    </message>
    <message>
        <source>The last backup holds much less than the one before. Look whether that was meant.</source>
        <translation>Die letzte Sicherung enthält viel weniger als die davor. Sehen Sie nach, ob das so gewollt war.</translation>
    </message>
    <message>
        <source>A test found that a version cannot be read back whole</source>
        <translation>Ein Test hat ergeben, dass sich eine Version nicht vollständig zurücklesen lässt</translation>
    </message>
    <message>
        <source>Backing up stores again what is still on this computer.</source>
        <translation>Sichern speichert noch einmal, was noch auf diesem Computer ist.</translation>
    </message>
    <message>
        <source>A part of the backup is damaged</source>
        <translation>Ein Teil des Backups ist beschädigt</translation>
    </message>
    <message>
        <source>No test has read this backup back</source>
        <translation>Noch kein Test hat dieses Backup zurückgelesen</translation>
    </message>
    <message>
        <source>A test opens it and reads a sample, and shows that it can be restored.</source>
        <translation>Ein Test öffnet es, liest eine Stichprobe und zeigt, dass es sich wiederherstellen lässt.</translation>
    </message>
    <message>
        <source>This computer’s notes about its backups were damaged or altered</source>
        <translation>Was dieser Computer über seine Sicherungen notiert hat, wurde beschädigt oder verändert</translation>
    </message>
    <message>
        <source>The next backup writes them anew.</source>
        <translation>Die nächste Sicherung schreibt es neu.</translation>
    </message>
    <message>
        <source>A computer’s clock is wrong</source>
        <translation>Die Uhr eines Computers geht falsch</translation>
    </message>
    <message>
        <source>Its last backup claims a time in the future. Set its clock.</source>
        <translation>Seine letzte Sicherung nennt eine Zeit in der Zukunft. Stellen Sie seine Uhr.</translation>
    </message>
    <message>
        <source>Stored files are gone from the backup’s place</source>
        <translation>Gespeicherte Dateien sind vom Ort des Backups verschwunden</translation>
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
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What do you want back?</source>
        <translation>Was möchten Sie zurückhaben?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder to go on.</source>
        <translation>Wählen Sie einen Ordner, um fortzufahren.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>Wohin mit den Dateien</translation>
    </message>
    <message>
        <source>Stopping is safe: what is restored stays, and starting again with the same folder goes on.</source>
        <translation>Anhalten ist gefahrlos: Was wiederhergestellt ist, bleibt, und wenn Sie mit demselben Ordner neu beginnen, geht es weiter.</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>Die Wiederherstellung wurde angehalten</translation>
    </message>
    <message>
        <source>What is restored stays. Starting again with the same folder goes on.</source>
        <translation>Was wiederhergestellt ist, bleibt. Wenn Sie mit demselben Ordner neu beginnen, geht es weiter.</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>Noch einmal entsperren</translation>
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
        <translation type="unfinished">Weiter</translation>
    </message>
</context>
<context>
    <name>RestoreReport</name>
    <message numerus="yes">
        <source>%Ln file(s) restored</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln Datei wiederhergestellt</numerusform>
            <numerusform>%Ln Dateien wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Every byte was compared with the backup.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>Jedes Byte wurde mit dem Backup verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back. All others were compared with the backup, byte for byte.</source>
        <translation>
            <numerusform>%Ln Datei kam nicht zurück. Alle anderen wurden mit dem Backup verglichen, Byte für Byte.</numerusform>
            <numerusform>%Ln Dateien kamen nicht zurück. Alle anderen wurden mit dem Backup verglichen, Byte für Byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is how long it took, as in &quot;6 minutes&quot;</extracomment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>Geöffnet mit</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>With the same content</source>
        <translation>Mit demselben Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them belong to you now, or have today’s time, as this computer allows nothing else.</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>%Ln davon gehört jetzt Ihnen oder trägt die heutige Zeit, da dieser Computer nichts anderes zulässt.</numerusform>
            <numerusform>%Ln davon gehören jetzt Ihnen oder tragen die heutige Zeit, da dieser Computer nichts anderes zulässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Keep them only where you need them.</source>
        <translation>Die wiederhergestellten Dateien sind nicht verschlüsselt. Bewahren Sie sie nur dort auf, wo Sie sie brauchen.</translation>
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
        <translation type="unfinished">Der Ordner ist nicht leer.</translation>
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
        <translation type="unfinished">Neueste Version: %1</translation>
    </message>
    <message>
        <source>Choose another version</source>
        <translation type="unfinished">Andere Version wählen</translation>
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
        <translation type="unfinished">Noch kein Ordner gewählt</translation>
    </message>
    <message>
        <source>Original files, exactly as they were backed up.</source>
        <translation type="unfinished">Originaldateien, genau so, wie sie gesichert wurden.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">Ordner wählen</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished">Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished">Der Ordner ist nicht leer.</translation>
    </message>
    <message>
        <source>What is there stays as it is. A file that differs from the backup is left alone and named in the report.</source>
        <translation type="unfinished">Was dort ist, bleibt, wie es ist. Eine Datei, die vom Backup abweicht, bleibt unberührt und wird im Bericht genannt.</translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Put them only where you need them.</source>
        <translation type="unfinished">Die wiederhergestellten Dateien sind nicht verschlüsselt. Legen Sie sie nur dort ab, wo Sie sie brauchen.</translation>
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
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation type="unfinished">Noch einmal entsperren</translation>
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
        <translation>Die Sicherung wurde angehalten</translation>
    </message>
    <message>
        <source>What is stored stays. The next run goes on from there.</source>
        <translation>Was gespeichert ist, bleibt. Der nächste Lauf macht dort weiter.</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Gesichert: %1</translation>
    </message>
    <message>
        <source>Backed up, but for some files</source>
        <translation>Gesichert, bis auf einige Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not in this backup</source>
        <extracomment>%Ln is a number of files that could not be read</extracomment>
        <translation>
            <numerusform>%Ln Datei nicht in dieser Sicherung</numerusform>
            <numerusform>%Ln Dateien nicht in dieser Sicherung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>%1 is a size: what the backup&apos;s place grew by</extracomment>
        <translation>%1 neu</translation>
    </message>
</context>
<context>
    <name>SecretDisplay</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>SecretGroup</name>
    <message>
        <source>Group %1: %2</source>
        <extracomment>Read aloud by a screen reader. %1 is the number of a group of the recovery key, %2 its five characters</extracomment>
        <translation>Gruppe %1: %2</translation>
    </message>
    <message>
        <source>Group %1: hidden</source>
        <extracomment>Read aloud by a screen reader. %1 is the number of a group of the recovery key</extracomment>
        <translation>Gruppe %1: verborgen</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
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
        <translation type="unfinished">Noch einmal ansehen</translation>
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
        <translation type="unfinished">Was gesichert wird</translation>
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
        <translation>Beide Gruppen sind richtig: Das Blatt ist lesbar.</translation>
    </message>
    <message>
        <source>Upper and lower case do not matter. There is no letter I, L, O or U in it.</source>
        <translation>Groß- und Kleinschreibung spielt keine Rolle. Die Buchstaben I, L, O und U kommen nicht vor.</translation>
    </message>
</context>
<context>
    <name>SetupFirstWay</name>
    <message>
        <source>Only the recovery key, for now</source>
        <translation>Vorerst nur der Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>A sheet of paper that you print and keep away from this computer. Other ways can be added later.</source>
        <translation>Ein Blatt Papier, das Sie drucken und getrennt von diesem Computer aufbewahren. Andere Zugänge können später dazukommen.</translation>
    </message>
    <message>
        <source>A password, too</source>
        <translation>Auch ein Passwort</translation>
    </message>
    <message>
        <source>As strong as it is long: nothing counts how often somebody guesses. Four or five random words are good.</source>
        <translation>So stark, wie es lang ist: Nichts zählt, wie oft jemand rät. Vier oder fünf zufällige Wörter sind gut.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password for the backup</source>
        <translation>Passwort für das Backup</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The same.</source>
        <translation>Dasselbe.</translation>
    </message>
    <message>
        <source>Not the same yet.</source>
        <translation>Noch nicht dasselbe.</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>Das Passwort noch einmal</translation>
    </message>
    <message>
        <source>Easy to guess.</source>
        <translation>Leicht zu erraten.</translation>
    </message>
    <message>
        <source>Not good enough yet: make it longer.</source>
        <translation>Noch nicht gut genug: Machen Sie es länger.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Sehr gut.</translation>
    </message>
    <message>
        <source>A long one that you use nowhere else.</source>
        <translation>Ein langes, das Sie nirgends sonst benutzen.</translation>
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
        <translation>Backup einrichten</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Was gesichert wird</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Wo es liegen soll</translation>
    </message>
    <message>
        <source>A first way in</source>
        <translation>Ein erster Zugang</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>Prüfen und beginnen</translation>
    </message>
    <message>
        <source>You can add or leave out more at any time.</source>
        <translation>Sie können jederzeit mehr hinzufügen oder weglassen.</translation>
    </message>
    <message>
        <source>Do this later</source>
        <translation>Später erledigen</translation>
    </message>
    <message>
        <source>Create the backup</source>
        <translation>Backup erstellen</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>Blatt prüfen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>What do you want to keep?</source>
        <translation>Was möchten Sie sichern?</translation>
    </message>
    <message>
        <source>Where do you want to keep it?</source>
        <translation>Wo soll das Backup liegen?</translation>
    </message>
    <message>
        <source>How do you want to open your backup?</source>
        <translation>Wie möchten Sie Ihr Backup öffnen?</translation>
    </message>
    <message>
        <source>Put your recovery key on paper</source>
        <translation>Bringen Sie Ihren Wiederherstellungsschlüssel zu Papier</translation>
    </message>
    <message>
        <source>Type two groups from the sheet</source>
        <translation>Geben Sie zwei Gruppen vom Blatt ein</translation>
    </message>
    <message>
        <source>Look it over and start</source>
        <translation>Sehen Sie es durch und beginnen Sie</translation>
    </message>
    <message>
        <source>Exports and folders of chat apps, or any folder. Coffer reads them and never changes them.</source>
        <translation>Exporte und Ordner von Chat-Apps, oder ein beliebiger Ordner. Coffer liest sie und verändert sie nie.</translation>
    </message>
    <message>
        <source>The recovery key comes with the next step and is one way in. A second one spares you fetching the paper.</source>
        <translation>Der Wiederherstellungsschlüssel kommt im nächsten Schritt und ist ein Zugang. Ein zweiter erspart es Ihnen, das Papier zu holen.</translation>
    </message>
    <message>
        <source>It opens the backup when every device is gone. Coffer keeps no copy: if the paper and all other ways in are lost, nothing opens the backup.</source>
        <translation>Er öffnet das Backup, wenn alle Geräte weg sind. Coffer behält keine Kopie: Sind das Papier und alle anderen Zugänge verloren, öffnet nichts mehr das Backup.</translation>
    </message>
    <message>
        <source>From the paper or file, not from memory: this shows that it can be read.</source>
        <translation>Vom Papier oder aus der Datei, nicht aus dem Gedächtnis: Das zeigt, dass es sich lesen lässt.</translation>
    </message>
    <message>
        <source>Choose something to keep to go on.</source>
        <translation>Wählen Sie etwas zum Sichern, um fortzufahren.</translation>
    </message>
    <message>
        <source>Choose a folder to go on.</source>
        <translation>Wählen Sie einen Ordner, um fortzufahren.</translation>
    </message>
    <message>
        <source>A longer password to go on.</source>
        <translation>Zum Fortfahren ein längeres Passwort.</translation>
    </message>
    <message>
        <source>The same password twice to go on.</source>
        <translation>Zum Fortfahren zweimal dasselbe Passwort.</translation>
    </message>
    <message>
        <source>Both groups to go on.</source>
        <translation>Zum Fortfahren beide Gruppen.</translation>
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
        <translation>Noch kein Ordner gewählt</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is a size, as in &quot;120 GB&quot;</extracomment>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>An empty folder, or one in which Coffer makes its own.</source>
        <translation>Ein leerer Ordner, oder einer, in dem Coffer einen eigenen anlegt.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>This is the disk that your chats are on</source>
        <translation>Auf diesem Laufwerk liegen Ihre Chats</translation>
    </message>
    <message>
        <source>When it dies, both are gone. Another disk, a stick or a synchronised folder protects better; you may go on all the same.</source>
        <translation>Geht es kaputt, ist beides weg. Ein anderes Laufwerk, ein Stick oder ein synchronisierter Ordner schützt besser; Sie können trotzdem fortfahren.</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Wie Sie es nennen</translation>
    </message>
    <message>
        <source>You see it on the first page. It is not part of the secret.</source>
        <translation>Sie sehen den Namen auf der ersten Seite. Er gehört nicht zum Geheimnis.</translation>
    </message>
    <message>
        <source>What you call the backup</source>
        <translation>Wie Sie das Backup nennen</translation>
    </message>
    <message>
        <source>Where to keep the backup</source>
        <translation>Wo das Backup liegen soll</translation>
    </message>
</context>
<context>
    <name>SetupReview</name>
    <message>
        <source>What is kept</source>
        <translation>Was gesichert wird</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>Was es öffnet</translation>
    </message>
    <message>
        <source>The recovery key, and a password</source>
        <translation>Der Wiederherstellungsschlüssel und ein Passwort</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Der Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Saved, not checked yet</source>
        <translation>Gespeichert, noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not on paper yet</source>
        <translation>Noch nicht auf Papier</translation>
    </message>
    <message>
        <source>The first backup starts at once and can be stopped at any time. It goes on where it stopped.</source>
        <translation>Die erste Sicherung beginnt sofort und lässt sich jederzeit anhalten. Sie geht weiter, wo sie aufgehört hat.</translation>
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
        <translation>Wiederherstellungsschlüssel, %1 Gruppen</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Gespeichert. Drucken Sie es und löschen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>One page to print. A file of it is no safe place.</source>
        <translation>Eine Seite zum Drucken. Eine Datei davon ist kein sicherer Ort.</translation>
    </message>
    <message>
        <source>Nobody will ever ask for it</source>
        <translation>Niemand wird je danach fragen</translation>
    </message>
    <message>
        <source>Not Coffer, not support, not a bank. Whoever reads this key can open your backup.</source>
        <translation>Nicht Coffer, nicht der Support, keine Bank. Wer diesen Schlüssel liest, kann Ihr Backup öffnen.</translation>
    </message>
    <message>
        <source>Keep it with your passport</source>
        <translation>Bewahren Sie es bei Ihrem Reisepass auf</translation>
    </message>
    <message>
        <source>Away from this computer and its bag. A second sheet at another address is wise, a photo is not.</source>
        <translation>Getrennt von diesem Computer und seiner Tasche. Ein zweites Blatt an einer anderen Adresse ist klug, ein Foto nicht.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Wiederherstellungsblatt speichern</translation>
    </message>
</context>
<context>
    <name>SetupSources</name>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <extracomment>%1 is a number of files (&quot;120 files&quot;), %2 their size</extracomment>
        <translation>Bisher %1, %2</translation>
    </message>
    <message>
        <source>Drop an export, a backup file or a folder here</source>
        <translation>Ziehen Sie einen Export, eine Backup-Datei oder einen Ordner hierher</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>A folder to keep</source>
        <translation>Ordner, der gesichert werden soll</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <translation>Dateien, die gesichert werden sollen</translation>
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
        <translation>Der Ordner des Backups</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places to go</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>SidebarItem</name>
    <message numerus="yes">
        <source>%1, %n thing(s) to do</source>
        <extracomment>%1 is the name of a page, %n how many things on it need the person</extracomment>
        <translation>
            <numerusform>%1, %n Punkt zu erledigen</numerusform>
            <numerusform>%1, %n Punkte zu erledigen</numerusform>
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
        <translation type="unfinished">Noch einmal entsperren</translation>
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
        <translation>Bewahren Sie Ihre Chats</translation>
    </message>
    <message>
        <source>An encrypted backup that only you can open, with more than one way in, and with proof that it can be restored.</source>
        <translation>Ein verschlüsseltes Backup, das nur Sie öffnen können, mit mehr als einem Zugang und mit dem Nachweis, dass es sich wiederherstellen lässt.</translation>
    </message>
    <message>
        <source>Set up a backup</source>
        <translation>Backup einrichten</translation>
    </message>
    <message>
        <source>Five steps: what to keep, where, a way to open it, a recovery key on paper, and go.</source>
        <translation>Fünf Schritte: was gesichert wird, wo es liegt, ein Zugang, ein Wiederherstellungsschlüssel auf Papier, und los.</translation>
    </message>
    <message>
        <source>You have a backup already?</source>
        <translation>Haben Sie schon ein Backup?</translation>
    </message>
    <message>
        <source>On a disk, a stick or in a folder that is synchronised. Nothing there is changed.</source>
        <translation>Auf einem Laufwerk, einem Stick oder in einem synchronisierten Ordner. Dort wird nichts verändert.</translation>
    </message>
    <message>
        <source>Show where it lies</source>
        <translation>Zeigen, wo es liegt</translation>
    </message>
    <message>
        <source>The folder of the backup</source>
        <translation>Der Ordner des Backups</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>dieser Schritt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Finished</source>
        <extracomment>%1 is the number of this step, %2 how many steps there are</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Stopping as soon as the file at hand is done.</source>
        <translation>Hält an, sobald die aktuelle Datei fertig ist.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Das Backup wird gelesen</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <extracomment>%1 is how many files are done, %2 how many there are</extracomment>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>Looking for what has changed</source>
        <translation>Sucht, was sich geändert hat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is how much is done (&quot;3.1 GB&quot;), %2 how much there is</extracomment>
        <translation>%1 von %2</translation>
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
        <translation type="unfinished">Noch einmal lesen</translation>
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
        <translation type="unfinished">Jetzt sichern</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Sperren</translation>
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
        <translation type="unfinished">Gesichert, bis auf einige Dateien</translation>
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
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Group %1 has a slip: compare it with the sheet.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Gruppe %1 enthält einen Tippfehler: Vergleichen Sie sie mit dem Blatt.</translation>
    </message>
    <message>
        <source>Digits and capital letters from the printed sheet. There is no letter I, L, O or U in it.</source>
        <translation>Ziffern und Großbuchstaben vom gedruckten Blatt. Die Buchstaben I, L, O und U kommen nicht vor.</translation>
    </message>
    <message>
        <source>%1 of %2 groups typed without a slip.</source>
        <extracomment>%1 is how many groups of the recovery key were typed rightly, %2 how many there are</extracomment>
        <translation>%1 von %2 Gruppen ohne Tippfehler eingegeben.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock %1</source>
        <extracomment>%1 is what the person calls the backup</extracomment>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Way to unlock</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of this backup</source>
        <translation>Passwort dieses Backups</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Wird entsperrt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
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
        <translation>Von</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Kept for good</source>
        <translation>Bleibt für immer</translation>
    </message>
    <message>
        <source>Yes; no rule removes it</source>
        <translation>Ja; keine Regel entfernt sie</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Version wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) that its chats name</source>
        <extracomment>%Ln is a number of photos and other files that chats name</extracomment>
        <translation>
            <numerusform>%Ln Mediendatei, die in den Chats genannt wird</numerusform>
            <numerusform>%Ln Mediendateien, die in den Chats genannt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that could not be read</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln Datei, die nicht gelesen werden konnte</numerusform>
            <numerusform>%Ln Dateien, die nicht gelesen werden konnten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not by itself yet</source>
        <translation>Noch nicht für sich allein</translation>
    </message>
    <message>
        <source>%1: all good</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>%1: alles in Ordnung</translation>
    </message>
    <message>
        <source>%1: something was damaged</source>
        <comment>%1 is a day and time</comment>
        <translation>%1: etwas war beschädigt</translation>
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
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>Its entry is damaged</source>
        <translation>Der Eintrag ist beschädigt</translation>
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
        <translation>Versionen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) in time.</source>
        <extracomment>%Ln is a number of versions of the backup</extracomment>
        <translation>
            <numerusform>%Ln Zeitpunkt.</numerusform>
            <numerusform>%Ln Zeitpunkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions are in the backup</source>
        <translation>Die Versionen sind im Backup</translation>
    </message>
    <message>
        <source>What each of them holds can be read when the backup is unlocked.</source>
        <translation>Was jede von ihnen enthält, lässt sich lesen, wenn das Backup entsperrt ist.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Noch keine Version</translation>
    </message>
    <message>
        <source>The first backup makes one.</source>
        <translation>Die erste Sicherung legt eine an.</translation>
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
        <translation type="unfinished">Noch einmal entsperren</translation>
    </message>
</context>
<context>
    <name>WayProofRow</name>
    <message>
        <source>Opened it just now</source>
        <translation type="unfinished">Hat es eben geöffnet</translation>
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
        <translation>Beim Hinzufügen</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Security key and password</source>
        <translation>Sicherheitsschlüssel und Passwort</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Passkey</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>In your head</source>
        <translation>In Ihrem Kopf</translation>
    </message>
    <message>
        <source>On the key itself</source>
        <translation>Auf dem Schlüssel selbst</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Only on one computer</source>
        <translation>Nur auf einem Computer</translation>
    </message>
    <message>
        <source>Synced by its account</source>
        <translation>Über sein Konto synchronisiert</translation>
    </message>
    <message>
        <source>Perhaps synced by its account</source>
        <translation>Vielleicht über sein Konto synchronisiert</translation>
    </message>
    <message>
        <source>Works on any computer</source>
        <translation>Funktioniert an jedem Computer</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Leicht zu erraten</translation>
    </message>
    <message>
        <source>Opened it just now</source>
        <translation>Hat es eben geöffnet</translation>
    </message>
    <message>
        <source>Opened the backup</source>
        <translation>Hat das Backup geöffnet</translation>
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
        <translation>Zugänge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open this backup.</source>
        <extracomment>%Ln is a number of ways to unlock</extracomment>
        <translation>
            <numerusform>%Ln Zugang öffnet dieses Backup.</numerusform>
            <numerusform>%Ln Zugänge öffnen dieses Backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in the backup</source>
        <translation>Die Liste ist im Backup</translation>
    </message>
    <message>
        <source>Their names and where they are kept can be read when the backup is unlocked.</source>
        <translation>Wie die Zugänge heißen und wo sie aufbewahrt werden, lässt sich lesen, wenn das Backup entsperrt ist.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo er ist</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Zuletzt erprobt</translation>
    </message>
    <message>
        <source>Every unlocking proves the way it was done with. One that was not used for long is worth a try, before the day it is needed.</source>
        <translation>Jedes Entsperren erprobt den Zugang, mit dem es geschieht. Einen lange nicht benutzten auszuprobieren lohnt sich, bevor der Tag kommt, an dem er gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>WizardFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year, as in 14 Jan; d is the day, MMM the month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as in 14 Jan 2026</comment>
        <translation>d. MMM yyyy</translation>
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
        <translation>Noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <extracomment>%Ln is a number of minutes</extracomment>
        <translation>
            <numerusform>Noch etwa %Ln Minute</numerusform>
            <numerusform>Noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) left</source>
        <extracomment>%Ln is a number of hours</extracomment>
        <translation>
            <numerusform>Noch etwa %Ln Stunde</numerusform>
            <numerusform>Noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <extracomment>%Ln is a number of seconds</extracomment>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <extracomment>%Ln is a number of minutes</extracomment>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <extracomment>%Ln is a number of hours</extracomment>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <extracomment>%Ln is a number of messages</extracomment>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s)</source>
        <extracomment>%Ln is a number of photos, videos and other files in chats</extracomment>
        <translation>
            <numerusform>%Ln Mediendatei</numerusform>
            <numerusform>%Ln Mediendateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
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
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
</TS>
