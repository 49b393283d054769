<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>A version is kept for good</source>
        <translation>Eine Version wird für immer behalten</translation>
    </message>
    <message>
        <source>A version is no longer kept for good</source>
        <translation>Eine Version wird nicht mehr für immer behalten</translation>
    </message>
    <message>
        <source>Versions were taken out of the list</source>
        <translation>Versionen wurden aus der Liste genommen</translation>
    </message>
    <message>
        <source>Space that no version needs was marked</source>
        <extracomment>the first of two steps; the second gives the space back</extracomment>
        <translation>Platz, den keine Version braucht, wurde vorgemerkt</translation>
    </message>
    <message>
        <source>Space that no version needs was given back</source>
        <translation>Platz, den keine Version braucht, wurde freigegeben</translation>
    </message>
    <message>
        <source>Unlocking was refused</source>
        <translation>Das Entsperren wurde abgelehnt</translation>
    </message>
    <message>
        <source>Adding a way to unlock was refused</source>
        <translation>Das Hinzufügen eines Zugangs wurde abgelehnt</translation>
    </message>
    <message>
        <source>Files were restored</source>
        <translation>Dateien wurden wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup was set up</source>
        <translation>Das Backup wurde eingerichtet</translation>
    </message>
    <message>
        <source>A way to unlock was added: %1</source>
        <translation>Ein Zugang wurde hinzugefügt: %1</translation>
    </message>
    <message>
        <source>A way to unlock was removed: %1</source>
        <translation>Ein Zugang wurde entfernt: %1</translation>
    </message>
    <message>
        <source>A way to unlock was renamed: %1, before: %2</source>
        <translation>Ein Zugang wurde umbenannt: %1, vorher: %2</translation>
    </message>
    <message>
        <source>A computer was added: %1</source>
        <translation>Ein Computer wurde hinzugefügt: %1</translation>
    </message>
    <message>
        <source>The keys were renewed</source>
        <translation>Die Schlüssel wurden erneuert</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Tested: not all was good</source>
        <translation>Getestet: nicht alles in Ordnung</translation>
    </message>
    <message>
        <source>Tested: all good</source>
        <translation>Getestet: alles in Ordnung</translation>
    </message>
    <message>
        <source>Everything in the version of %1</source>
        <translation>Alles in der Version vom %1</translation>
    </message>
    <message>
        <source>A sample of the version of %1</source>
        <translation>Eine Stichprobe der Version vom %1</translation>
    </message>
    <message>
        <source>opened with %1</source>
        <translation>geöffnet mit %1</translation>
    </message>
    <message>
        <source>everything in a version</source>
        <translation>alles in einer Version</translation>
    </message>
    <message>
        <source>some files of a version</source>
        <translation>einige Dateien einer Version</translation>
    </message>
    <message>
        <source>its entry is damaged</source>
        <translation>der Eintrag ist beschädigt</translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>%1 is a size: what was added to the backup</extracomment>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>signed with %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>signiert mit %1</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>passkey in the browser</source>
        <translation>Passkey im Browser</translation>
    </message>
    <message>
        <source>PIN of a computer</source>
        <translation>PIN eines Computers</translation>
    </message>
    <message>
        <source>password and security key</source>
        <translation>Passwort und Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>it gave another secret than before</source>
        <extracomment>“it” is a security key or passkey</extracomment>
        <translation>gab ein anderes Geheimnis als zuvor</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>falsche PIN</translation>
    </message>
    <message>
        <source>too many wrong PINs in a row</source>
        <translation>zu viele falsche PINs hintereinander</translation>
    </message>
    <message>
        <source>its PIN is blocked for good</source>
        <extracomment>“its” of a security key</extracomment>
        <translation>PIN dauerhaft gesperrt</translation>
    </message>
    <message>
        <source>wrong fingerprint</source>
        <translation>falscher Fingerabdruck</translation>
    </message>
    <message>
        <source>too many wrong fingerprints</source>
        <translation>zu viele falsche Fingerabdrücke</translation>
    </message>
    <message>
        <source>the TPM refuses every PIN for a while</source>
        <translation>das TPM lehnt eine Weile jede PIN ab</translation>
    </message>
    <message>
        <source>A computer was retired: %1</source>
        <translation>Ein Computer wurde stillgelegt: %1</translation>
    </message>
    <message>
        <source>The rules for how long versions stay were changed</source>
        <translation>Die Regeln, wie lange Versionen bleiben, wurden geändert</translation>
    </message>
    <message>
        <source>Changes made in two places at once were brought together</source>
        <translation>Gleichzeitig an zwei Stellen gemachte Änderungen wurden zusammengeführt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>it does not open this backup</source>
        <extracomment>why unlocking was refused; stands behind the kind of a way to unlock</extracomment>
        <translation>öffnet dieses Backup nicht</translation>
    </message>
    <message>
        <source>not one of the ways to unlock this backup</source>
        <translation>gehört nicht zu den Zugängen dieses Backups</translation>
    </message>
    <message>
        <source>the answer did not match what Coffer asked</source>
        <translation>die Antwort passte nicht zu dem, was Coffer gefragt hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln Versuch</numerusform>
            <numerusform>%Ln Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <translation>
            <numerusform>%Ln Datei kam nicht zurück</numerusform>
            <numerusform>%Ln Dateien kamen nicht zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
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
        <translation>Art</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>kinds of lines in the log; &quot;Refusals&quot; are unlocks and changes that were refused, &quot;Other&quot; all other kinds</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>Entsperrungen</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>Wiederherstellungen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>All computers</source>
        <translation>Alle Computer</translation>
    </message>
    <message>
        <source>Find words</source>
        <extracomment>placeholder of a field for searching in the log</extracomment>
        <translation>Wörter suchen</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <extracomment>only lines that were not seen before</extracomment>
        <translation>Nur Neues</translation>
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
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), each signed.</source>
        <extracomment>%Ln is a number of acts: backups, unlocks, changes</extracomment>
        <translation>
            <numerusform>%Ln Zeile, signiert.</numerusform>
            <numerusform>%Ln Zeilen, jede signiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln since you last looked.</source>
        <comment>%Ln is a number of lines of the log</comment>
        <translation>
            <numerusform>%Ln neu, seit Sie zuletzt nachgesehen haben.</numerusform>
            <numerusform>%Ln neu, seit Sie zuletzt nachgesehen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Angezeigtes speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <comment>keep *.csv as it is</comment>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <comment>keep *.txt as it is</comment>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>The log is in the backup</source>
        <translation>Das Protokoll ist im Backup</translation>
    </message>
    <message>
        <source>Who did what, and when, can be read when the backup is unlocked.</source>
        <translation>Wer wann was getan hat, lässt sich lesen, wenn das Backup entsperrt ist.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>button: reads the log again</extracomment>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Anderswo speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The file is not encrypted. It holds names of computers and of ways to unlock.</source>
        <translation>Die Datei ist nicht verschlüsselt. Sie enthält Namen von Computern und von Zugängen.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Backups, unlocks and changes will stand here.</source>
        <translation>Sicherungen, Entsperrungen und Änderungen werden hier stehen.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>no line of the log fits the filters</extracomment>
        <translation>Keine Zeile passt zu den Filtern</translation>
    </message>
    <message>
        <source>The log has other lines. Change the filters above to see them.</source>
        <translation>Das Protokoll enthält andere Zeilen. Ändern Sie oben die Filter, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>CeremonyView</name>
    <message>
        <source>Simulator: opens nothing that matters</source>
        <extracomment>name of a stand-in for a security key, in builds for developers</extracomment>
        <translation>Simulator: öffnet nichts, worauf es ankommt</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
</context>
<context>
    <name>CeremonyWords</name>
    <message>
        <source>Plug your security key in</source>
        <translation>Stecken Sie Ihren Sicherheitsschlüssel ein</translation>
    </message>
    <message>
        <source>Touch the key that you mean</source>
        <extracomment>several security keys are plugged in, and one has to be chosen</extracomment>
        <translation>Berühren Sie den Schlüssel, den Sie meinen</translation>
    </message>
    <message>
        <source>Touch it again</source>
        <translation>Berühren Sie ihn noch einmal</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>Berühren Sie Ihren Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Put your finger on the key</source>
        <translation>Legen Sie den Finger auf den Schlüssel</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Machen Sie in Ihrem Browser weiter</translation>
    </message>
    <message>
        <source>The key was pulled out</source>
        <translation>Der Schlüssel wurde abgezogen</translation>
    </message>
    <message>
        <source>Enter the PIN of this computer’s way in</source>
        <extracomment>the PIN with which this computer’s security chip opens the backup</extracomment>
        <translation>Geben Sie die PIN für den Zugang dieses Computers ein</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key</source>
        <translation>Geben Sie die PIN Ihres Sicherheitsschlüssels ein</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Wählen Sie eine PIN</translation>
    </message>
    <message>
        <source>This key has no PIN yet: choose one</source>
        <translation>Dieser Schlüssel hat noch keine PIN: Wählen Sie eine</translation>
    </message>
    <message>
        <source>The key asks for another PIN</source>
        <translation>Der Schlüssel verlangt eine andere PIN</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Into any port of this computer. Coffer goes on by itself.</source>
        <extracomment>below &quot;Plug your security key in&quot;</extracomment>
        <translation>In einen beliebigen Anschluss dieses Computers. Coffer macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Several are here, and all of them blink.</source>
        <extracomment>security keys that are plugged in</extracomment>
        <translation>Es sind mehrere da, und alle blinken.</translation>
    </message>
    <message>
        <source>%1 is blinking. Lay a finger on it.</source>
        <extracomment>%1 is what a security key calls itself</extracomment>
        <translation>%1 blinkt. Legen Sie einen Finger darauf.</translation>
    </message>
    <message>
        <source>A page has opened there and asks for a passkey of this computer, a phone or a password manager. If none opened, copy this address into a browser of this computer. It works once; show it to nobody.</source>
        <extracomment>below &quot;Go on in your browser&quot;</extracomment>
        <translation>Dort hat sich eine Seite geöffnet, die nach einem Passkey dieses Computers, eines Telefons oder eines Passwortmanagers fragt. Hat sich keine geöffnet, kopieren Sie diese Adresse in einen Browser auf diesem Computer. Sie gilt einmal; zeigen Sie sie niemandem.</translation>
    </message>
    <message>
        <source>It is asked for at every unlocking. Keep it where you find it again.</source>
        <extracomment>below &quot;Choose a PIN&quot;; &quot;it&quot; is that PIN</extracomment>
        <translation>Sie wird bei jedem Entsperren verlangt. Bewahren Sie sie so auf, dass Sie sie wiederfinden.</translation>
    </message>
    <message>
        <source>It is asked for whenever the key is used, here and elsewhere. Keep it where you find it again.</source>
        <extracomment>below &quot;This key has no PIN yet: choose one&quot;; &quot;it&quot; is that PIN</extracomment>
        <translation>Sie wird immer verlangt, wenn der Schlüssel benutzt wird, hier und anderswo. Bewahren Sie sie so auf, dass Sie sie wiederfinden.</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>Wartet auf den Schlüssel</translation>
    </message>
    <message>
        <source>Waiting for your finger</source>
        <translation>Wartet auf Ihren Finger</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Wartet auf den Browser</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Wird bearbeitet</translation>
    </message>
    <message>
        <source>Touch the key once more: this is its first test</source>
        <translation>Berühren Sie den Schlüssel noch einmal: Das ist sein erster Test</translation>
    </message>
    <message>
        <source>Put your finger on the key once more: this is its first test</source>
        <translation>Legen Sie den Finger noch einmal auf den Schlüssel: Das ist sein erster Test</translation>
    </message>
    <message>
        <source>Use the passkey once more in the browser: this is its first test</source>
        <translation>Benutzen Sie den Passkey noch einmal im Browser: Das ist sein erster Test</translation>
    </message>
    <message>
        <source>The first test is running</source>
        <translation>Der erste Test läuft</translation>
    </message>
    <message>
        <source>The new way to unlock is made. This touch shows that it really opens the backup.</source>
        <translation>Der neue Zugang ist erstellt. Diese Berührung zeigt, dass er das Backup wirklich öffnet.</translation>
    </message>
    <message>
        <source>The key is blinking. Lay a finger on it.</source>
        <translation>Der Schlüssel blinkt. Legen Sie einen Finger darauf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(s) left; then the key asks for its PIN.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>Noch %Ln Versuch; danach fragt der Schlüssel nach seiner PIN.</numerusform>
            <numerusform>Noch %Ln Versuche; danach fragt der Schlüssel nach seiner PIN.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN that you chose when you added this computer as a way to unlock.</source>
        <translation>Die PIN, die Sie gewählt haben, als Sie diesen Computer als Zugang hinzugefügt haben.</translation>
    </message>
    <message>
        <source>The PIN that you set on the key itself, not the PIN of this computer.</source>
        <translation>Die PIN, die Sie für den Schlüssel selbst festgelegt haben, nicht die PIN dieses Computers.</translation>
    </message>
</context>
<context>
    <name>ChatChoice</name>
    <message>
        <source>Its files are all there; they are listed under Files.</source>
        <extracomment>&quot;it&quot; is one version of the backup; “Files” is what stands on the switch beside “Chats”</extracomment>
        <translation>Die Dateien sind alle da; sie stehen unter Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>The chats in %Ln file(s) cannot be listed: parts of the backup are damaged or not there.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>Die Chats in %Ln Datei lassen sich nicht auflisten: Teile des Backups sind beschädigt oder nicht da.</numerusform>
            <numerusform>Die Chats in %Ln Dateien lassen sich nicht auflisten: Teile des Backups sind beschädigt oder nicht da.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are exports. They can be read anywhere, but WhatsApp takes no export back.</source>
        <translation>Das sind Exporte. Sie lassen sich überall lesen, aber WhatsApp nimmt keinen Export zurück.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>No chats were recognised in this version</source>
        <translation>In dieser Version wurden keine Chats erkannt</translation>
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
            <numerusform>%1, %Ln Person</numerusform>
            <numerusform>%1, %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates not known</source>
        <translation>Zeitraum nicht bekannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are days: from when to when</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Parts of it are gone from the backup</source>
        <extracomment>&quot;it&quot; is a chat</extracomment>
        <translation>Teile davon sind nicht mehr im Backup</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) missing</source>
        <extracomment>%Ln is a number of photos and other files that a chat names</extracomment>
        <translation>
            <numerusform>%Ln Mediendatei fehlt</numerusform>
            <numerusform>%Ln Mediendateien fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it could not be read</source>
        <translation>Ein Teil des Chats ließ sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare two versions</source>
        <translation>Zwei Versionen vergleichen</translation>
    </message>
    <message>
        <source>What the later one has that the earlier one has not, and the other way round.</source>
        <extracomment>two versions of the backup are compared</extracomment>
        <translation>Was die spätere hat, die frühere aber nicht, und umgekehrt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Frühere</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Spätere</translation>
    </message>
    <message>
        <source>Stopping is safe: comparing changes nothing.</source>
        <translation>Anhalten ist gefahrlos: Vergleichen verändert nichts.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Noch einmal vergleichen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Only in the later one</source>
        <extracomment>files that only the later of two versions has</extracomment>
        <translation>Nur in der späteren</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Only in the earlier one</source>
        <extracomment>files that only the earlier of two versions has</extracomment>
        <translation>Nur in der früheren</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with another date only</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln weitere nur mit anderem Datum</numerusform>
            <numerusform>%Ln weitere nur mit anderem Datum</numerusform>
        </translation>
    </message>
    <message>
        <source>With other content</source>
        <extracomment>a number of files stands above</extracomment>
        <translation>Mit anderem Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) could not be read whole, so something may not be told.</source>
        <extracomment>%Ln is a number of folders</extracomment>
        <translation>
            <numerusform>%Ln Ordner konnte nicht ganz gelesen werden, deshalb fehlt hier vielleicht etwas.</numerusform>
            <numerusform>%Ln Ordner konnten nicht ganz gelesen werden, deshalb fehlt hier vielleicht etwas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two versions that are not the same.</source>
        <translation>Wählen Sie zwei verschiedene Versionen.</translation>
    </message>
    <message>
        <source>Both hold the same files with the same content.</source>
        <translation>Beide enthalten dieselben Dateien mit demselben Inhalt.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>ComputerRow</name>
    <message>
        <source>last backup: %1</source>
        <extracomment>%1 is a moment, as in &quot;Today, 20:02&quot;</extracomment>
        <translation>letzte Sicherung: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Has not seen the newest change</source>
        <extracomment>beside a computer that has not made a backup since ways to unlock or computers were added or removed</extracomment>
        <translation>Kennt die neueste Änderung noch nicht</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>beside a computer that may add nothing more to the backup</extracomment>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Retire</source>
        <extracomment>of a computer: nothing that it adds from then on counts</extracomment>
        <translation>Stilllegen</translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>What is in this version</source>
        <translation>Was in dieser Version ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <extracomment>%Ln is a number of chats</extracomment>
        <translation>
            <numerusform>%Ln Chat</numerusform>
            <numerusform>%Ln Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Restore from it</source>
        <translation>Daraus wiederherstellen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
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
        <extracomment>a file that only the later version has, only the earlier one, or that differs</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a difference</comment>
        <extracomment>%1 is &quot;New&quot;, &quot;Gone&quot; or &quot;Changed&quot;, %2 the path of a file</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>EnrolChoices</name>
    <message>
        <source>Only the recovery key, for now</source>
        <extracomment>a choice in setting up: no other way to unlock is added now</extracomment>
        <translation>Vorerst nur der Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Best here: a key is plugged in</source>
        <extracomment>beside a kind of way to unlock that suits best</extracomment>
        <translation>Hier am besten: Ein Schlüssel ist eingesteckt</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <extracomment>beside a kind of way to unlock: what is done happens in the browser</extracomment>
        <translation>Öffnet sich im Browser</translation>
    </message>
    <message>
        <source>Found in this computer</source>
        <extracomment>beside a kind of way to unlock: this computer has a security chip</extracomment>
        <translation>In diesem Computer gefunden</translation>
    </message>
    <message>
        <source>%1 is ready. You enter its PIN and touch it.</source>
        <extracomment>%1 is what a security key calls itself</extracomment>
        <translation>%1 ist bereit. Sie geben die PIN ein und berühren ihn.</translation>
    </message>
    <message>
        <source>Plug it in when you are asked. You enter its PIN and touch it.</source>
        <translation>Stecken Sie ihn ein, wenn Sie dazu aufgefordert werden. Sie geben seine PIN ein und berühren ihn.</translation>
    </message>
    <message>
        <source>Two pages open one after the other: the first makes the passkey, the second tries it.</source>
        <translation>Zwei Seiten öffnen sich nacheinander: Die erste erstellt den Passkey, die zweite probiert ihn aus.</translation>
    </message>
    <message>
        <source>You print it or save it as a page, and type two groups of it back.</source>
        <extracomment>&quot;it&quot; is the recovery key</extracomment>
        <translation>Sie drucken ihn oder speichern ihn als Seite und geben zwei Gruppen davon ein.</translation>
    </message>
    <message>
        <source>You choose a password, then enter the key’s PIN and touch it.</source>
        <translation>Sie wählen ein Passwort, geben dann die PIN des Schlüssels ein und berühren ihn.</translation>
    </message>
    <message>
        <source>You choose a PIN of six characters or more.</source>
        <translation>Sie wählen eine PIN aus mindestens sechs Zeichen.</translation>
    </message>
</context>
<context>
    <name>EnrolKinds</name>
    <message>
        <source>More ways</source>
        <extracomment>opens a list of more kinds of ways to unlock</extracomment>
        <translation>Weitere Zugänge</translation>
    </message>
</context>
<context>
    <name>EnrolName</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>So that you know later which one it is: “Blue YubiKey”, “Key in the safe”.</source>
        <translation>Damit Sie später wissen, welcher es ist: „Blauer YubiKey“, „Schlüssel im Tresor“.</translation>
    </message>
    <message>
        <source>Name of this way to unlock</source>
        <translation>Name dieses Zugangs</translation>
    </message>
    <message>
        <source>It lives in this computer alone. Setting the computer up anew, clearing its security chip or a new mainboard ends it.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>Er liegt allein in diesem Computer. Wird der Computer neu eingerichtet, sein Sicherheitschip gelöscht oder die Hauptplatine getauscht, geht er verloren.</translation>
    </message>
    <message>
        <source>It ends when its passkey is deleted in the browser or password manager: the passkey’s name there says what it opens.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>Er geht verloren, wenn sein Passkey im Browser oder Passwortmanager gelöscht wird: Dort sagt der Name des Passkeys, was er öffnet.</translation>
    </message>
    <message>
        <source>It ends when the key is lost or reset. A second key in another place is wise.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>Er geht verloren, wenn der Schlüssel verloren geht oder zurückgesetzt wird. Ein zweiter Schlüssel an einem anderen Ort ist klug.</translation>
    </message>
    <message>
        <source>Nobody can reset it. Write it down and keep it apart from this computer if you might forget it.</source>
        <extracomment>&quot;it&quot; is the password that is being named</extracomment>
        <translation>Niemand kann es zurücksetzen. Schreiben Sie es auf und bewahren Sie es getrennt von diesem Computer auf, wenn Sie es vergessen könnten.</translation>
    </message>
    <message>
        <source>It ends when the key is lost or reset, or the password is forgotten: it takes both.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>Er geht verloren, wenn der Schlüssel verloren geht oder zurückgesetzt wird, oder wenn das Passwort vergessen wird: Es braucht beides.</translation>
    </message>
    <message>
        <source>It ends when its sheet is lost. A second sheet at another address is wise.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>Er geht verloren, wenn sein Blatt verloren geht. Ein zweites Blatt an einer anderen Adresse ist klug.</translation>
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
        <translation>Zugang hinzufügen</translation>
    </message>
</context>
<context>
    <name>EnrolSteps</name>
    <message>
        <source>Use another way</source>
        <translation>Anderen Zugang benutzen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Zeigen Sie, dass Sie es sind</translation>
    </message>
    <message>
        <source>Nothing blinks?</source>
        <extracomment>question of somebody who was told to touch a blinking security key</extracomment>
        <translation>Es blinkt nichts?</translation>
    </message>
    <message>
        <source>Pull the key out, plug it in again, and Coffer goes on by itself. If a browser window is asking for a key, close it first.</source>
        <translation>Ziehen Sie den Schlüssel ab und stecken Sie ihn wieder ein; Coffer macht von selbst weiter. Fragt ein Browserfenster nach einem Schlüssel, schließen Sie es zuerst.</translation>
    </message>
</context>
<context>
    <name>EnrolWords</name>
    <message>
        <source>Kind of way</source>
        <translation>Art des Zugangs</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Connect and touch</source>
        <translation>Einstecken und berühren</translation>
    </message>
    <message>
        <source>First test</source>
        <translation>Erster Test</translation>
    </message>
    <message>
        <source>What else should open your backup?</source>
        <translation>Was soll Ihr Backup noch öffnen?</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Wählen Sie ein Passwort</translation>
    </message>
    <message>
        <source>Put the new recovery key on paper</source>
        <translation>Bringen Sie den neuen Wiederherstellungsschlüssel zu Papier</translation>
    </message>
    <message>
        <source>Type two groups from the sheet</source>
        <translation>Geben Sie zwei Gruppen vom Blatt ein</translation>
    </message>
    <message>
        <source>It works. What do you want to call it?</source>
        <translation>Er funktioniert. Wie möchten Sie ihn nennen?</translation>
    </message>
    <message>
        <source>What do you want to call it?</source>
        <translation>Wie möchten Sie den Zugang nennen?</translation>
    </message>
    <message>
        <source>%1 opens your backup now</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>%1 öffnet jetzt Ihr Backup</translation>
    </message>
    <message>
        <source>It opens the backup only together with the security key, which comes next.</source>
        <extracomment>&quot;it&quot; is the password</extracomment>
        <translation>Es öffnet das Backup nur zusammen mit dem Sicherheitsschlüssel, der als Nächstes kommt.</translation>
    </message>
    <message>
        <source>It opens the backup when every device is gone. Coffer keeps no copy. It counts once you have added it at the end.</source>
        <extracomment>&quot;it&quot; is the recovery key</extracomment>
        <translation>Er öffnet das Backup, wenn alle Geräte weg sind. Coffer behält keine Kopie. Er gilt erst, wenn Sie ihn am Ende hinzugefügt haben.</translation>
    </message>
    <message>
        <source>The backup was opened with it once before it was added.</source>
        <translation>Das Backup wurde einmal damit geöffnet, bevor er hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>Choose one to go on.</source>
        <extracomment>one of the kinds of ways to unlock</extracomment>
        <translation>Wählen Sie aus der Liste, um fortzufahren.</translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>Bisher wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>Blatt prüfen</translation>
    </message>
    <message>
        <source>Add this way</source>
        <extracomment>button: adds the new way to unlock</extracomment>
        <translation>Zugang hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Best is a way that is not lost together with the others. With a passkey there is nothing to remember and nothing to type.</source>
        <translation>Am besten ist ein Zugang, der nicht zusammen mit den anderen verloren geht. Bei einem Passkey gibt es nichts zu merken und nichts einzutippen.</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory: this shows that the sheet can be read.</source>
        <translation>Geben Sie sie vom Papier oder aus der Datei ein, nicht aus dem Gedächtnis: Das zeigt, dass sich das Blatt lesen lässt.</translation>
    </message>
    <message>
        <source>The new way to unlock was tried twice and gave the same secret both times.</source>
        <translation>Der neue Zugang wurde zweimal ausprobiert und gab beide Male dasselbe Geheimnis.</translation>
    </message>
    <message>
        <source>Type a longer password to go on.</source>
        <translation>Geben Sie ein längeres Passwort ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Type the same password twice to go on.</source>
        <translation>Geben Sie zweimal dasselbe Passwort ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>Geben Sie beide Gruppen ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Type a name to go on.</source>
        <translation>Geben Sie einen Namen ein, um fortzufahren.</translation>
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
        <extracomment>the backup, or a part of it</extracomment>
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
        <extracomment>what was being done</extracomment>
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
        <extracomment>a file or folder that was chosen</extracomment>
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
        <translation>Die Sicherung hat vor ihrem Ende angehalten</translation>
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
        <source>You may not read it.</source>
        <extracomment>a file or folder</extracomment>
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
        <translation>Der Schlüsselbund hat Coffer den Schlüssel nicht gegeben</translation>
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
        <translation>Die Einstellung wurde nicht geändert</translation>
    </message>
    <message>
        <source>The schedule is not known</source>
        <translation>Der Zeitplan ist nicht bekannt</translation>
    </message>
    <message>
        <source>The check did not finish</source>
        <translation>Die Prüfung wurde nicht fertig</translation>
    </message>
    <message>
        <source>The test did not finish</source>
        <translation>Der Test wurde nicht fertig</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Die Datei wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>It cannot be read back</source>
        <extracomment>a file of the backup</extracomment>
        <translation>Es lässt sich nicht zurücklesen</translation>
    </message>
    <message>
        <source>These rules would keep nothing.</source>
        <translation>Diese Regeln würden nichts behalten.</translation>
    </message>
    <message>
        <source>Give at least one number above 0.</source>
        <translation>Geben Sie mindestens eine Zahl über 0 an.</translation>
    </message>
    <message>
        <source>It would take away a version that must stay, or something that is needed cannot be read now.</source>
        <translation>Es würde eine Version entfernen, die bleiben muss, oder etwas, das gebraucht wird, lässt sich jetzt nicht lesen.</translation>
    </message>
    <message>
        <source>Look at the details for which one.</source>
        <translation>Worum es geht, steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>That folder belongs to the backup itself.</source>
        <translation>Dieser Ordner gehört zum Backup selbst.</translation>
    </message>
    <message>
        <source>This computer starts no backups by itself</source>
        <translation>Dieser Computer startet keine Sicherungen von selbst</translation>
    </message>
    <message>
        <source>Its system has no scheduler for you that Coffer knows (systemd on Linux).</source>
        <translation>Sein System bietet Ihnen keinen Zeitplaner, den Coffer kennt (unter Linux systemd).</translation>
    </message>
    <message>
        <source>Back up from Home, or watch folders while Coffer is open.</source>
        <translation>Sichern Sie von der Übersicht aus, oder lassen Sie Ordner überwachen, solange Coffer geöffnet ist.</translation>
    </message>
    <message>
        <source>The backup was unlocked more than ten minutes ago, and an open window is not enough for this.</source>
        <translation>Das Backup wurde vor mehr als zehn Minuten entsperrt, und ein offenes Fenster reicht dafür nicht.</translation>
    </message>
    <message>
        <source>The system refused, or you did.</source>
        <translation>Das System hat es abgelehnt, oder Sie haben es abgelehnt.</translation>
    </message>
    <message>
        <source>The sheet was not printed</source>
        <translation>Das Blatt wurde nicht gedruckt</translation>
    </message>
    <message>
        <source>That did not show that it is you</source>
        <translation>Das hat nicht gezeigt, dass Sie es sind</translation>
    </message>
    <message>
        <source>The test did not succeed</source>
        <translation>Der Test ist nicht gelungen</translation>
    </message>
    <message>
        <source>The test is not written down</source>
        <translation>Der Test ist nicht festgehalten</translation>
    </message>
    <message>
        <source>Try again, or use another way.</source>
        <translation>Versuchen Sie es noch einmal, oder benutzen Sie einen anderen Zugang.</translation>
    </message>
    <message>
        <source>Try again. If it never opens, add another way, then remove this one.</source>
        <translation>Versuchen Sie es noch einmal. Öffnet dieser Zugang nie, fügen Sie einen anderen hinzu und entfernen Sie dann diesen.</translation>
    </message>
    <message>
        <source>This computer does not add to the backup.</source>
        <translation>Dieser Computer fügt dem Backup nichts hinzu.</translation>
    </message>
    <message>
        <source>Nothing of that kind is connected</source>
        <translation>Nichts dergleichen ist angeschlossen</translation>
    </message>
    <message>
        <source>This computer finds no such key or chip.</source>
        <translation>Dieser Computer findet keinen solchen Schlüssel oder Chip.</translation>
    </message>
    <message>
        <source>Plug the key in, or use another way.</source>
        <translation>Stecken Sie den Schlüssel ein, oder benutzen Sie einen anderen Zugang.</translation>
    </message>
    <message>
        <source>This key does not open this backup</source>
        <translation>Dieser Schlüssel öffnet dieses Backup nicht</translation>
    </message>
    <message>
        <source>It is another one than was added, or it was reset since.</source>
        <extracomment>“it” is a security key</extracomment>
        <translation>Es ist ein anderer als der, der hinzugefügt wurde, oder er wurde seitdem zurückgesetzt.</translation>
    </message>
    <message>
        <source>Take the key that was added, or use another way.</source>
        <translation>Nehmen Sie den Schlüssel, der hinzugefügt wurde, oder benutzen Sie einen anderen Zugang.</translation>
    </message>
    <message>
        <source>This key opens the backup already</source>
        <translation>Dieser Schlüssel öffnet das Backup schon</translation>
    </message>
    <message>
        <source>The same key twice would be one way in, not two.</source>
        <translation>Zweimal derselbe Schlüssel wäre ein Zugang, nicht zwei.</translation>
    </message>
    <message>
        <source>Take another key, or choose another kind of way.</source>
        <translation>Nehmen Sie einen anderen Schlüssel, oder wählen Sie eine andere Art von Zugang.</translation>
    </message>
    <message>
        <source>What it gives must be the same every time, or it would not open the backup later. Nothing was changed.</source>
        <extracomment>“it” is a security key or passkey</extracomment>
        <translation>Das Geheimnis muss jedes Mal dasselbe sein, sonst würde es das Backup später nicht öffnen. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, use another one.</source>
        <extracomment>“one” is a security key or passkey</extracomment>
        <translation>Versuchen Sie es noch einmal. Geschieht es wieder, nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Too many wrong ones lock it.</source>
        <extracomment>wrong PINs, and the key or chip</extracomment>
        <translation>Zu viele falsche sperren ihn.</translation>
    </message>
    <message>
        <source>Look the PIN up before you try again, or use another way.</source>
        <translation>Sehen Sie die PIN nach, bevor Sie es noch einmal versuchen, oder benutzen Sie einen anderen Zugang.</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row: it takes none now, not even the right one.</source>
        <extracomment>“it” is a security key</extracomment>
        <translation>Drei falsche PINs hintereinander: Jetzt nimmt er keine an, auch nicht die richtige.</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again and try once more.</source>
        <translation>Ziehen Sie ihn ab, stecken Sie ihn wieder ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The key’s PIN is locked for good</source>
        <translation>Die PIN des Schlüssels ist dauerhaft gesperrt</translation>
    </message>
    <message>
        <source>Too many wrong ones were entered. Only erasing the key helps, and that ends it as a way to unlock.</source>
        <translation>Es wurden zu viele falsche eingegeben. Jetzt hilft nur, den Schlüssel ganz zu löschen, und damit ist er kein Zugang mehr.</translation>
    </message>
    <message>
        <source>Use another way to unlock, then remove this one.</source>
        <translation>Benutzen Sie einen anderen Zugang, und entfernen Sie dann diesen.</translation>
    </message>
    <message>
        <source>The key has no PIN</source>
        <translation>Der Schlüssel hat keine PIN</translation>
    </message>
    <message>
        <source>Without one, whoever finds the key could open the backup.</source>
        <translation>Ohne PIN könnte jeder, der den Schlüssel findet, das Backup öffnen.</translation>
    </message>
    <message>
        <source>Try again and choose a PIN for it.</source>
        <translation>Versuchen Sie es noch einmal und wählen Sie eine PIN dafür.</translation>
    </message>
    <message>
        <source>It is too short, too long, or one that it had before.</source>
        <translation>Sie ist zu kurz, zu lang, oder es gab sie dort schon einmal.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <extracomment>a PIN</extracomment>
        <translation>Wählen Sie eine längere.</translation>
    </message>
    <message>
        <source>The finger was not recognised</source>
        <translation>Der Finger wurde nicht erkannt</translation>
    </message>
    <message>
        <source>It was another finger, or not flat on the reader.</source>
        <translation>Es war ein anderer Finger, oder er lag nicht flach auf dem Sensor.</translation>
    </message>
    <message>
        <source>Wipe it dry and try again, or use the key’s PIN.</source>
        <translation>Trocknen Sie ihn ab und versuchen Sie es noch einmal, oder benutzen Sie die PIN des Schlüssels.</translation>
    </message>
    <message>
        <source>The finger failed too often</source>
        <extracomment>the fingerprint was not recognised too often</extracomment>
        <translation>Der Finger wurde zu oft nicht erkannt</translation>
    </message>
    <message>
        <source>The key asks for its PIN now.</source>
        <translation>Der Schlüssel fragt jetzt nach seiner PIN.</translation>
    </message>
    <message>
        <source>Try again with its PIN.</source>
        <translation>Versuchen Sie es noch einmal mit seiner PIN.</translation>
    </message>
    <message>
        <source>This computer’s chip takes no PIN for a while</source>
        <translation>Der Chip dieses Computers nimmt eine Weile keine PIN an</translation>
    </message>
    <message>
        <source>Too many were wrong. It refuses the right one as well, and other programs too, until some time has passed.</source>
        <translation>Zu viele waren falsch. Er lehnt auch die richtige ab, auch von anderen Programmen, bis einige Zeit vergangen ist.</translation>
    </message>
    <message>
        <source>Use another way to unlock, or try again later.</source>
        <translation>Benutzen Sie einen anderen Zugang, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The key is full</source>
        <translation>Der Schlüssel ist voll</translation>
    </message>
    <message>
        <source>It has no room for another passkey.</source>
        <translation>Für einen weiteren Passkey hat er keinen Platz.</translation>
    </message>
    <message>
        <source>Delete one on it that you no longer need, or take another key.</source>
        <translation>Löschen Sie darauf einen, den Sie nicht mehr brauchen, oder nehmen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>It can sign in to websites, but it cannot give the secret that opens a backup.</source>
        <translation>Mit ihm können Sie sich auf Websites anmelden, aber das Geheimnis, das ein Backup öffnet, kann er nicht liefern.</translation>
    </message>
    <message>
        <source>Take another one. Security keys of recent years can.</source>
        <extracomment>a security key or passkey</extracomment>
        <translation>Nehmen Sie einen anderen. Sicherheitsschlüssel der letzten Jahre können es.</translation>
    </message>
    <message>
        <source>The key was pulled out</source>
        <translation>Der Schlüssel wurde abgezogen</translation>
    </message>
    <message>
        <source>It went away before it was done. Nothing was changed.</source>
        <extracomment>a security key</extracomment>
        <translation>Er war weg, bevor er fertig war. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Plug it in and try again.</source>
        <translation>Stecken Sie ihn ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using it</source>
        <extracomment>a security key</extracomment>
        <translation>Ein anderes Programm benutzt ihn gerade</translation>
    </message>
    <message>
        <source>One program at a time can talk to it.</source>
        <translation>Nur ein Programm auf einmal kann mit ihm sprechen.</translation>
    </message>
    <message>
        <source>Close a browser window that asks for a key, and try again.</source>
        <translation>Schließen Sie ein Browserfenster, das nach einem Schlüssel fragt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer does not let you use it</source>
        <translation>Dieser Computer lässt Sie ihn nicht benutzen</translation>
    </message>
    <message>
        <source>The system keeps its device for other users.</source>
        <translation>Das System behält sein Gerät anderen Benutzern vor.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, or use another way.</source>
        <translation>Wenden Sie sich an die Person, die diesen Computer verwaltet, oder benutzen Sie einen anderen Zugang.</translation>
    </message>
    <message>
        <source>It stopped waiting. Nothing was changed.</source>
        <extracomment>a security key</extracomment>
        <translation>Er wartet nicht mehr. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Try again and touch it while it blinks.</source>
        <translation>Versuchen Sie es noch einmal und berühren Sie ihn, solange er blinkt.</translation>
    </message>
    <message>
        <source>The browser gave no passkey</source>
        <translation>Der Browser gab keinen Passkey</translation>
    </message>
    <message>
        <source>It was cancelled there, took too long, or the passkey is not on this device.</source>
        <extracomment>in the browser</extracomment>
        <translation>Es wurde dort abgebrochen, dauerte zu lange, oder der Passkey ist nicht auf diesem Gerät.</translation>
    </message>
    <message>
        <source>What this way needs is not there any more</source>
        <translation>Was dieser Zugang braucht, ist nicht mehr da</translation>
    </message>
    <message>
        <source>The page was closed, or the computer’s chip was cleared.</source>
        <translation>Die Seite wurde geschlossen, oder der Chip des Computers wurde gelöscht.</translation>
    </message>
    <message>
        <source>It contradicts what was asked. Nothing was changed.</source>
        <extracomment>the answer of a security key or passkey</extracomment>
        <translation>Sie widerspricht dem, was gefragt war. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in and try once more, or use another one.</source>
        <translation>Ziehen Sie ihn ab, stecken Sie ihn ein und versuchen Sie es noch einmal, oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The last way to unlock stays</source>
        <translation>Der letzte Zugang bleibt</translation>
    </message>
    <message>
        <source>Without it nobody could ever open the backup again.</source>
        <translation>Ohne ihn könnte niemand das Backup je wieder öffnen.</translation>
    </message>
    <message>
        <source>Add another way first.</source>
        <translation>Fügen Sie zuerst einen anderen Zugang hinzu.</translation>
    </message>
    <message>
        <source>Test the other way first</source>
        <translation>Testen Sie zuerst den anderen Zugang</translation>
    </message>
    <message>
        <source>Only one would be left to rely on, and nothing has shown in the last 90 days that it works.</source>
        <translation>Dann wäre nur noch auf einen Verlass, und in den letzten 90 Tagen hat nichts gezeigt, dass er funktioniert.</translation>
    </message>
    <message>
        <source>Press Test beside it. Then this one can be removed.</source>
        <extracomment>“it” is the other way to unlock</extracomment>
        <translation>Klicken Sie daneben auf „Testen“. Danach lässt sich dieser entfernen.</translation>
    </message>
    <message>
        <source>Nothing would open the backup on a new computer</source>
        <translation>Auf einem neuen Computer würde nichts das Backup öffnen</translation>
    </message>
    <message>
        <source>Every way that would be left needs a computer or a password manager.</source>
        <translation>Jeder Zugang, der dann noch da wäre, braucht einen Computer oder einen Passwortmanager.</translation>
    </message>
    <message>
        <source>Add a recovery key or a security key first.</source>
        <translation>Fügen Sie zuerst einen Wiederherstellungsschlüssel oder einen Sicherheitsschlüssel hinzu.</translation>
    </message>
    <message>
        <source>Another way has this name</source>
        <translation>Ein anderer Zugang heißt schon so</translation>
    </message>
    <message>
        <source>Two of one name could be mistaken for each other.</source>
        <translation>Zwei mit demselben Namen könnten verwechselt werden.</translation>
    </message>
    <message>
        <source>Unlock with the other way and rename it, or remove it first.</source>
        <translation>Entsperren Sie zuerst mit dem anderen Zugang und benennen Sie ihn um, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Choose another name. Capital letters alone make no difference.</source>
        <translation>Wählen Sie einen anderen Namen. Groß- und Kleinschreibung allein macht keinen Unterschied.</translation>
    </message>
    <message>
        <source>This cannot be a name</source>
        <translation>Das kann kein Name sein</translation>
    </message>
    <message>
        <source>Choose a plain one.</source>
        <extracomment>a name</extracomment>
        <translation>Wählen Sie einen schlichten Namen.</translation>
    </message>
    <message>
        <source>This word stands for a kind of way</source>
        <translation>Dieses Wort steht für eine Art von Zugang</translation>
    </message>
    <message>
        <source>On the command line it means all ways of that kind, so none of them can be called so.</source>
        <translation>Auf der Befehlszeile bedeutet es alle Zugänge dieser Art, deshalb kann keiner von ihnen so heißen.</translation>
    </message>
    <message>
        <source>Add something to it, such as where it is kept.</source>
        <extracomment>to the name</extracomment>
        <translation>Fügen Sie etwas hinzu, zum Beispiel, wo er aufbewahrt wird.</translation>
    </message>
    <message>
        <source>This name looks like a number of Coffer’s</source>
        <translation>Dieser Name sieht aus wie eine Nummer von Coffer</translation>
    </message>
    <message>
        <source>Coffer numbers the ways with such letters and digits.</source>
        <translation>Coffer nummeriert die Zugänge mit solchen Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Add a word to it.</source>
        <translation>Fügen Sie ein Wort hinzu.</translation>
    </message>
    <message>
        <source>This password opens the backup already</source>
        <translation>Dieses Passwort öffnet das Backup schon</translation>
    </message>
    <message>
        <source>The same one twice would be one way in, not two.</source>
        <translation>Zweimal dasselbe wäre ein Zugang, nicht zwei.</translation>
    </message>
    <message>
        <source>Choose another password, or another kind of way.</source>
        <translation>Wählen Sie ein anderes Passwort oder eine andere Art von Zugang.</translation>
    </message>
    <message>
        <source>That is not this password, or it has a slip in it.</source>
        <translation>Das ist nicht dieses Passwort, oder es enthält einen Tippfehler.</translation>
    </message>
    <message>
        <source>Type it again. If it never opens, add another way, then remove this one.</source>
        <translation>Geben Sie es noch einmal ein. Öffnet dieser Zugang nie, fügen Sie einen anderen hinzu und entfernen Sie dann diesen.</translation>
    </message>
    <message>
        <source>That password does not open this backup</source>
        <translation>Dieses Passwort öffnet dieses Backup nicht</translation>
    </message>
    <message>
        <source>It has a slip in it, is of another backup, or was removed. Capitals count.</source>
        <translation>Es enthält einen Tippfehler, gehört zu einem anderen Backup oder wurde entfernt. Auf Groß- und Kleinschreibung kommt es an.</translation>
    </message>
    <message>
        <source>That is the key of another sheet: it was typed without a slip.</source>
        <translation>Das ist der Schlüssel eines anderen Blatts: Er wurde ohne Tippfehler eingegeben.</translation>
    </message>
    <message>
        <source>Fetch the right sheet. If it is lost, add another way, then remove this one.</source>
        <translation>Holen Sie das richtige Blatt. Ist es verloren, fügen Sie einen anderen Zugang hinzu und entfernen Sie dann diesen.</translation>
    </message>
    <message>
        <source>That recovery key does not open this backup</source>
        <translation>Dieser Wiederherstellungsschlüssel öffnet dieses Backup nicht</translation>
    </message>
    <message>
        <source>It was typed without a slip, but is of another backup, or was removed or replaced since.</source>
        <translation>Er wurde ohne Tippfehler eingegeben, gehört aber zu einem anderen Backup oder wurde inzwischen entfernt oder ersetzt.</translation>
    </message>
    <message>
        <source>Fetch the newest sheet, or use another way to unlock.</source>
        <translation>Holen Sie das neueste Blatt, oder benutzen Sie einen anderen Zugang.</translation>
    </message>
    <message>
        <source>One of the two is wrong. Which one, nothing can tell.</source>
        <translation>Eins von beiden ist falsch. Welches, lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Type the password again, or take another key or way.</source>
        <translation>Geben Sie das Passwort noch einmal ein, oder nehmen Sie einen anderen Schlüssel oder Zugang.</translation>
    </message>
    <message>
        <source>Something that was asked for is not possible.</source>
        <translation>Etwas von dem, was verlangt wurde, ist nicht möglich.</translation>
    </message>
    <message>
        <source>This does not open the backup</source>
        <translation>Das öffnet das Backup nicht</translation>
    </message>
    <message>
        <source>Type the whole password or recovery key.</source>
        <translation>Geben Sie das ganze Passwort oder den ganzen Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>What was used does not open this backup, or was typed with a slip.</source>
        <translation>Was benutzt wurde, öffnet dieses Backup nicht oder wurde mit einem Tippfehler eingegeben.</translation>
    </message>
    <message>
        <source>What was used does not belong to this way to unlock, or was typed with a slip. The backup is not affected.</source>
        <translation>Was benutzt wurde, gehört nicht zu diesem Zugang oder wurde mit einem Tippfehler eingegeben. Das Backup ist nicht betroffen.</translation>
    </message>
    <message>
        <source>It was no longer there when Coffer came to read it.</source>
        <translation>Es war nicht mehr da, als Coffer es lesen wollte.</translation>
    </message>
    <message>
        <source>The answer was not the same as before</source>
        <translation>Die Antwort war nicht dieselbe wie zuvor</translation>
    </message>
    <message>
        <source>That PIN is wrong</source>
        <translation>Diese PIN ist falsch</translation>
    </message>
    <message>
        <source>The key must be plugged in again</source>
        <translation>Der Schlüssel muss neu eingesteckt werden</translation>
    </message>
    <message>
        <source>This PIN is not accepted</source>
        <translation>Diese PIN wird nicht angenommen</translation>
    </message>
    <message>
        <source>This key or passkey cannot open backups</source>
        <translation>Dieser Schlüssel oder Passkey kann keine Backups öffnen</translation>
    </message>
    <message>
        <source>Nobody touched the key in time</source>
        <translation>Niemand hat den Schlüssel rechtzeitig berührt</translation>
    </message>
    <message>
        <source>The answer could not be trusted</source>
        <translation>Der Antwort war nicht zu trauen</translation>
    </message>
    <message>
        <source>No usable answer came</source>
        <translation>Es kam keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>Somebody has changed the data of another way to unlock</source>
        <translation>Jemand hat die Daten eines anderen Zugangs verändert</translation>
    </message>
    <message>
        <source>Only somebody who could open the backup can have done that, and new keys might reach that person.</source>
        <translation>Das kann nur jemand gewesen sein, der das Backup öffnen konnte, und neue Schlüssel könnten zu dieser Person gelangen.</translation>
    </message>
    <message>
        <source>The password and the key together do not open the backup</source>
        <translation>Passwort und Schlüssel zusammen öffnen das Backup nicht</translation>
    </message>
    <message>
        <source>It is empty or too long, or holds a backslash or something that cannot be seen.</source>
        <translation>Es ist leer oder zu lang, oder es enthält einen umgekehrten Schrägstrich oder etwas, das nicht zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Top</source>
        <translation>Ganz oben</translation>
    </message>
    <message>
        <source>Go to the top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>Some entries of this folder cannot be told: parts of the backup are damaged or not there.</source>
        <translation>Einige Einträge dieses Ordners lassen sich nicht nennen: Teile des Backups sind beschädigt oder nicht da.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Dieser Ordner ist leer</translation>
    </message>
    <message>
        <source>It was empty when it was backed up.</source>
        <translation>Er war leer, als er gesichert wurde.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Dateien und Ordner</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Special file</source>
        <translation>Spezialdatei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file or folder, %2 its size, or that it is a folder</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It changed while it was being backed up</source>
        <translation>Hat sich während der Sicherung geändert</translation>
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
        <source>That is not group %1. Compare it with the sheet.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Das ist nicht Gruppe %1. Vergleichen Sie sie mit dem Blatt.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Gruppe %1 des Wiederherstellungsschlüssels</translation>
    </message>
    <message>
        <source>This group is right.</source>
        <translation>Diese Gruppe ist richtig.</translation>
    </message>
    <message>
        <source>A group has five letters and digits.</source>
        <translation>Eine Gruppe hat fünf Zeichen: Buchstaben und Ziffern.</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message numerus="yes">
        <source>Added in the last %Ln day(s)</source>
        <extracomment>%Ln is a number of days</extracomment>
        <translation>
            <numerusform>Am letzten Tag hinzugefügt</numerusform>
            <numerusform>In den letzten %Ln Tagen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added per day, last %Ln day(s)</source>
        <extracomment>%Ln is a number of days</extracomment>
        <translation>
            <numerusform>Pro Tag hinzugefügt, letzter Tag</numerusform>
            <numerusform>Pro Tag hinzugefügt, letzte %Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpApps</name>
    <message>
        <source>As of August 2026. Names of menus change.</source>
        <extracomment>a month; when the steps of an app were last looked up</extracomment>
        <translation>Stand: August 2026. Namen von Menüs ändern sich.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>phone Android iPhone crypt15 export</source>
        <translation>Telefon Handy Smartphone Android iPhone crypt15 Export</translation>
    </message>
    <message>
        <source>Open a chat, choose “Export chat”, with media</source>
        <translation>Öffnen Sie einen Chat und wählen Sie „Chat exportieren“, mit Medien</translation>
    </message>
    <message>
        <source>The file goes to this computer by cable, mail or a shared folder; then drop it here. An export holds about 10,000 messages with media or 40,000 without, the newest ones, and says nothing when it leaves some out.</source>
        <translation>Die Datei kommt per Kabel, E-Mail oder freigegebenem Ordner auf diesen Computer; ziehen Sie sie dann hierher. Ein Export enthält etwa 10.000 Nachrichten mit Medien oder 40.000 ohne, und zwar die neuesten; lässt er welche weg, sagt er es nicht.</translation>
    </message>
    <message>
        <source>For everything, on Android: copy the folder Android/media/com.whatsapp</source>
        <translation>Für alles, unter Android: Kopieren Sie den Ordner Android/media/com.whatsapp</translation>
    </message>
    <message>
        <source>It holds the app’s own backup, encrypted. Keep the whole folder: media lie beside it.</source>
        <translation>Er enthält das eigene Backup der App, verschlüsselt. Bewahren Sie den ganzen Ordner auf: Die Medien liegen daneben.</translation>
    </message>
    <message>
        <source>Keep the app’s 64-digit key with it</source>
        <translation>Bewahren Sie den 64-stelligen Schlüssel der App dabei auf</translation>
    </message>
    <message>
        <source>Only with that key can the copied file be opened outside WhatsApp. With a passkey or a password nobody but WhatsApp holds the key.</source>
        <translation>Nur mit diesem Schlüssel lässt sich die kopierte Datei außerhalb von WhatsApp öffnen. Bei einem Passkey oder einem Passwort hat niemand außer WhatsApp den Schlüssel.</translation>
    </message>
    <message>
        <source>Settings, Chats, Chat backup, End-to-end encrypted backup, Turn on. A passkey is offered first; “More options” has a password or a 64-digit key. Turning it off and on again makes a new key, and older backups then stay closed. On an iPhone, iCloud Backup of the whole device takes along a copy of the chats that is not encrypted.</source>
        <translation>Einstellungen, Chats, Chat-Backup, Ende-zu-Ende-verschlüsseltes Backup, Aktivieren. Zuerst wird ein Passkey angeboten; unter „Weitere Optionen“ gibt es ein Passwort oder einen 64-stelligen Schlüssel. Wird es aus- und wieder eingeschaltet, entsteht ein neuer Schlüssel, und ältere Backups bleiben dann verschlossen. Auf einem iPhone nimmt das iCloud-Backup des ganzen Geräts eine Kopie der Chats mit, die nicht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The app’s own backup file can go back into WhatsApp when the app is set up anew. An export of a chat is for reading, and Telegram on a phone can take it in.</source>
        <translation>Die eigene Backup-Datei der App kann zurück in WhatsApp, wenn die App neu eingerichtet wird. Der Export eines Chats ist zum Lesen da, und Telegram auf einem Telefon kann ihn übernehmen.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>phone Android desktop jsonl takeout backup</source>
        <translation>Telefon Handy Android Desktop jsonl takeout Backup Sicherung</translation>
    </message>
    <message>
        <source>Use the app’s plain export, where it has one</source>
        <translation>Nehmen Sie den unverschlüsselten Export der App, wo es ihn gibt</translation>
    </message>
    <message>
        <source>It writes a folder with main.jsonl, metadata.json and files. Disappearing messages are left out.</source>
        <translation>Er schreibt einen Ordner mit main.jsonl, metadata.json und files. Verschwindende Nachrichten werden weggelassen.</translation>
    </message>
    <message>
        <source>Or copy its own backup</source>
        <translation>Oder kopieren Sie ihr eigenes Backup</translation>
    </message>
    <message>
        <source>On Android and on the desktop a folder named SignalBackups, opened with the 64 characters of the recovery key; on older Android one file that ends in .backup, opened with 30 digits.</source>
        <translation>Unter Android und auf dem Desktop ein Ordner namens SignalBackups, der mit den 64 Zeichen des Wiederherstellungsschlüssels geöffnet wird; auf älteren Android-Geräten eine einzelne Datei mit der Endung .backup, die mit 30 Ziffern geöffnet wird.</translation>
    </message>
    <message>
        <source>Drop the folder or file here</source>
        <translation>Ziehen Sie den Ordner oder die Datei hierher</translation>
    </message>
    <message>
        <source>The plain export can be read by anybody who finds it: delete it once it is in the backup.</source>
        <translation>Den unverschlüsselten Export kann jeder lesen, der ihn findet: Löschen Sie ihn, sobald er im Backup ist.</translation>
    </message>
    <message>
        <source>Signal’s backups are always encrypted. Write down the recovery key that the app shows: when it is lost, that backup is lost.</source>
        <translation>Signals Backups sind immer verschlüsselt. Schreiben Sie den Wiederherstellungsschlüssel auf, den die App anzeigt: Geht er verloren, ist dieses Backup von Signal verloren.</translation>
    </message>
    <message>
        <source>Its own backup can go back into Signal, with its key. The plain export is for reading.</source>
        <translation>Das eigene Backup kann mit seinem Schlüssel zurück in Signal. Der unverschlüsselte Export ist zum Lesen da.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>desktop JSON HTML result.json</source>
        <translation>Desktop JSON HTML result.json</translation>
    </message>
    <message>
        <source>On a computer, in Telegram Desktop, export the data</source>
        <translation>Exportieren Sie die Daten auf einem Computer in Telegram Desktop</translation>
    </message>
    <message>
        <source>Choose the machine-readable form (JSON); it holds more than the HTML.</source>
        <translation>Wählen Sie die maschinenlesbare Form (JSON); sie enthält mehr als HTML.</translation>
    </message>
    <message>
        <source>Raise the limits before you start</source>
        <translation>Erhöhen Sie die Grenzen, bevor Sie beginnen</translation>
    </message>
    <message>
        <source>By default only photos up to 8 MB are taken, and of groups and channels only your own messages.</source>
        <translation>Voreingestellt sind nur Fotos bis 8 MB und aus Gruppen und Kanälen nur Ihre eigenen Nachrichten.</translation>
    </message>
    <message>
        <source>Drop the folder with result.json here</source>
        <translation>Ziehen Sie den Ordner mit result.json hierher</translation>
    </message>
    <message>
        <source>Coffer keeps the media beside it as they are.</source>
        <translation>Coffer behält die Medien daneben, wie sie sind.</translation>
    </message>
    <message>
        <source>Readable only: Telegram Desktop takes no export back.</source>
        <translation>Nur lesbar: Telegram Desktop nimmt keinen Export zurück.</translation>
    </message>
    <message>
        <source>Messenger and Instagram</source>
        <translation>Messenger und Instagram</translation>
    </message>
    <message>
        <source>Facebook Meta download information JSON</source>
        <translation>Facebook Meta Informationen Daten herunterladen JSON</translation>
    </message>
    <message>
        <source>Download your information, as JSON</source>
        <translation>Laden Sie Ihre Informationen herunter, als JSON</translation>
    </message>
    <message>
        <source>The archive has a folder “messages” with one folder for each conversation.</source>
        <translation>Das Archiv enthält einen Ordner „messages“ mit einem Ordner für jede Unterhaltung.</translation>
    </message>
    <message>
        <source>Download encrypted chats as well</source>
        <translation>Laden Sie auch die verschlüsselten Chats herunter</translation>
    </message>
    <message>
        <source>They come separately, from messenger.com under secure storage, as a file for each chat and a folder “media”.</source>
        <translation>Sie kommen getrennt, von messenger.com aus dem sicheren Speicher, als eine Datei für jeden Chat und ein Ordner „media“.</translation>
    </message>
    <message>
        <source>Drop both here</source>
        <translation>Ziehen Sie beides hierher</translation>
    </message>
    <message>
        <source>HTML holds less: choose JSON where it is offered.</source>
        <translation>HTML enthält weniger: Wählen Sie JSON, wo es angeboten wird.</translation>
    </message>
    <message>
        <source>Readable only.</source>
        <translation>Nur lesbar.</translation>
    </message>
    <message>
        <source>LINE and KakaoTalk</source>
        <translation>LINE und KakaoTalk</translation>
    </message>
    <message>
        <source>text export Japan Korea</source>
        <translation>Text Export Japan Korea</translation>
    </message>
    <message>
        <source>Export a chat as text</source>
        <translation>Exportieren Sie einen Chat als Text</translation>
    </message>
    <message>
        <source>LINE’s text holds no media and no time zone; KakaoTalk can add media in a zip file.</source>
        <translation>Der Text von LINE enthält weder Medien noch eine Zeitzone; KakaoTalk kann Medien in einer ZIP-Datei mitgeben.</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Ziehen Sie die Datei hierher</translation>
    </message>
    <message>
        <source>One file for each chat.</source>
        <translation>Eine Datei für jeden Chat.</translation>
    </message>
    <message>
        <source>Readable only. Telegram on a phone can take in such a text.</source>
        <translation>Nur lesbar. Telegram auf einem Telefon kann einen solchen Text übernehmen.</translation>
    </message>
    <message>
        <source>iMessage and SMS</source>
        <translation>iMessage und SMS</translation>
    </message>
    <message>
        <source>iPhone Mac Android Apple messages text</source>
        <translation>iPhone Mac Android Apple Nachrichten Text</translation>
    </message>
    <message>
        <source>On a Mac: the folder Library/Messages</source>
        <translation>Auf einem Mac: der Ordner Library/Messages</translation>
    </message>
    <message>
        <source>The file chat.db and the folder Attachments beside it belong together.</source>
        <translation>Die Datei chat.db und der Ordner Attachments daneben gehören zusammen.</translation>
    </message>
    <message>
        <source>On Android: SMS Backup &amp; Restore</source>
        <translation>Unter Android: SMS Backup &amp; Restore</translation>
    </message>
    <message>
        <source>That app writes an XML file with messages, pictures and calls.</source>
        <translation>Diese App schreibt eine XML-Datei mit Nachrichten, Bildern und Anrufen.</translation>
    </message>
    <message>
        <source>Drop them here</source>
        <translation>Ziehen Sie sie hierher</translation>
    </message>
    <message>
        <source>A backup of an iPhone made by a computer can be kept, too.</source>
        <translation>Auch das Backup eines iPhones, das ein Computer erstellt hat, lässt sich sichern.</translation>
    </message>
    <message>
        <source>The XML file can go back into an Android phone with the same app. Messages of an iPhone are readable only.</source>
        <translation>Die XML-Datei kann mit derselben App zurück auf ein Android-Telefon. Nachrichten eines iPhones sind nur lesbar.</translation>
    </message>
    <message>
        <source>Discord, Slack, Matrix, Google Chat</source>
        <translation>Discord, Slack, Matrix, Google Chat</translation>
    </message>
    <message>
        <source>work team element takeout data package zip</source>
        <translation>Arbeit Team Element Takeout Datenpaket zip</translation>
    </message>
    <message>
        <source>Ask for your data, or export the room</source>
        <translation>Fordern Sie Ihre Daten an, oder exportieren Sie den Raum</translation>
    </message>
    <message>
        <source>Discord’s own package holds only your own messages. Slack’s zip file holds links instead of files. Element exports a room as JSON. Google Takeout has a folder for Chat.</source>
        <translation>Das Paket von Discord enthält nur Ihre eigenen Nachrichten. Die ZIP-Datei von Slack enthält Links statt Dateien. Element exportiert einen Raum als JSON. Google Takeout hat einen Ordner für Chat.</translation>
    </message>
    <message>
        <source>Drop the file or folder here</source>
        <translation>Ziehen Sie die Datei oder den Ordner hierher</translation>
    </message>
    <message>
        <source>What it leaves out is not in the backup either.</source>
        <translation>Was dort fehlt, ist auch nicht im Backup.</translation>
    </message>
</context>
<context>
    <name>HelpArticle</name>
    <message>
        <source>The app’s own encrypted backup</source>
        <translation>Das eigene verschlüsselte Backup der App</translation>
    </message>
    <message>
        <source>What can go back into the app</source>
        <translation>Was zurück in die App kann</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to setting up</source>
        <translation>Zurück zum Einrichten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>It is all on this computer; nothing is fetched.</source>
        <translation>Sie liegt ganz auf diesem Computer; nichts wird aus dem Netz geholt.</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Look for a word or two</source>
        <translation>Ein oder zwei Wörter suchen</translation>
    </message>
    <message>
        <source>No page has “%1”. Try another word.</source>
        <extracomment>%1 is what somebody looked for</extracomment>
        <translation>Auf keiner Seite steht „%1“. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Getting chats here</source>
        <translation>Chats hierher holen</translation>
    </message>
    <message>
        <source>All of help</source>
        <translation>Die ganze Hilfe</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s), the best first.</source>
        <extracomment>%Ln is a number of pages of help</extracomment>
        <translation>
            <numerusform>%Ln Seite.</numerusform>
            <numerusform>%Ln Seiten, die passendste zuerst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpQuestions</name>
    <message>
        <source>What opens my backup?</source>
        <translation>Was öffnet mein Backup?</translation>
    </message>
    <message>
        <source>passkey password recovery key security key unlock</source>
        <translation>Passkey Passwort Wiederherstellungsschlüssel Sicherheitsschlüssel entsperren Zugang</translation>
    </message>
    <message>
        <source>Everything in the list “Ways to unlock”, each by itself: the recovery key on paper, a password, a security key, a passkey. Nothing else does. Coffer has no key of its own and cannot help anybody in.</source>
        <translation>Alles, was in der Liste „Zugänge“ steht, jedes für sich: der Wiederherstellungsschlüssel auf Papier, ein Passwort, ein Sicherheitsschlüssel, ein Passkey. Sonst nichts. Coffer hat keinen eigenen Schlüssel und kann niemandem Zugang verschaffen.</translation>
    </message>
    <message>
        <source>Keep two that are not lost together, and at least one that needs neither this computer nor an account. That is what “Protected” means.</source>
        <translation>Behalten Sie zwei, die nicht zusammen verloren gehen, und mindestens einen, der weder diesen Computer noch ein Konto braucht. Das bedeutet „Geschützt“.</translation>
    </message>
    <message>
        <source>A password is only as strong as it is long: a computer can try passwords without limit. A security key with a PIN cannot be guessed so.</source>
        <translation>Ein Passwort ist nur so stark, wie es lang ist: Ein Computer kann unbegrenzt Passwörter ausprobieren. Ein Sicherheitsschlüssel mit PIN lässt sich so nicht erraten.</translation>
    </message>
    <message>
        <source>I have lost something. What now?</source>
        <translation>Ich habe etwas verloren. Was jetzt?</translation>
    </message>
    <message>
        <source>lost stolen phone key computer everything forgotten</source>
        <translation>verloren gestohlen Telefon Handy Schlüssel Computer alles vergessen</translation>
    </message>
    <message>
        <source>As long as one way to unlock is left, nothing is lost. Open “Something happened” and choose what it was: it shuts the lost thing out and ends with a test.</source>
        <translation>Solange ein Zugang übrig ist, ist nichts verloren. Öffnen Sie „Etwas ist passiert“ und wählen Sie, was es war: Das sperrt das Verlorene aus und endet mit einem Test.</translation>
    </message>
    <message>
        <source>With the recovery key alone: install Coffer on any computer, choose “I have a backup already”, show it the folder or disk, and type the 13 groups.</source>
        <translation>Mit dem Wiederherstellungsschlüssel allein: Installieren Sie Coffer auf einem beliebigen Computer, wählen Sie „Ich habe schon ein Backup“, zeigen Sie ihm den Ordner oder das Laufwerk, und geben Sie die 13 Gruppen ein.</translation>
    </message>
    <message>
        <source>When every way to unlock is gone, nobody can open the backup, and neither can Coffer. That is the price of a backup that only you can read.</source>
        <translation>Sind alle Zugänge verloren, kann niemand das Backup öffnen, auch Coffer nicht. Das ist der Preis für ein Backup, das nur Sie lesen können.</translation>
    </message>
    <message>
        <source>What does Coffer see, and who else does?</source>
        <translation>Was sieht Coffer, und wer sonst?</translation>
    </message>
    <message>
        <source>privacy cloud storage telemetry account server encrypted</source>
        <translation>Datenschutz Privatsphäre Cloud Speicher Telemetrie Konto Server verschlüsselt</translation>
    </message>
    <message>
        <source>Coffer has no server and no account, and sends nothing about you to anybody.</source>
        <translation>Coffer hat keinen Server und kein Konto und schickt niemandem etwas über Sie.</translation>
    </message>
    <message>
        <source>Whoever runs the storage sees the sizes and times of encrypted files and which kinds of ways to unlock there are. They see no names, no chats and no people.</source>
        <translation>Wer den Speicher betreibt, sieht Größen und Zeiten verschlüsselter Dateien und welche Arten von Zugängen es gibt. Namen, Chats und Personen sieht er nicht.</translation>
    </message>
    <message>
        <source>A thief of this computer’s own key can add to the backup and read nothing of it. Unlocking brings a secret to the computer that you unlock on: unlock only on computers you trust.</source>
        <translation>Wer den eigenen Schlüssel dieses Computers stiehlt, kann dem Backup etwas hinzufügen und nichts davon lesen. Entsperren bringt ein Geheimnis auf den Computer, an dem Sie entsperren: Entsperren Sie nur an Computern, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>How is it opened without Coffer?</source>
        <translation>Wie lässt es sich ohne Coffer öffnen?</translation>
    </message>
    <message>
        <source>python reader format future program HOW-TO-OPEN</source>
        <translation>Python Leseprogramm reader Format Zukunft Programm HOW-TO-OPEN</translation>
    </message>
    <message>
        <source>In the backup’s folder lies HOW-TO-OPEN.txt. It says how to read everything with the small program in the folder “reader”, which needs Python 3 and nothing of Coffer.</source>
        <translation>Im Ordner des Backups liegt HOW-TO-OPEN.txt. Darin steht, wie sich alles mit dem kleinen Programm im Ordner „reader“ lesen lässt, das Python 3 und nichts von Coffer braucht.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 of that program with the one on your recovery sheet first: the storage could have swapped it.</source>
        <translation>Vergleichen Sie zuerst den SHA-256-Wert dieses Programms mit dem auf Ihrem Wiederherstellungsblatt: Der Speicher könnte es ausgetauscht haben.</translation>
    </message>
    <message>
        <source>The format is published, with examples, so that anybody can write another reader.</source>
        <translation>Das Format ist veröffentlicht, mit Beispielen, sodass jeder ein anderes Leseprogramm schreiben kann.</translation>
    </message>
    <message>
        <source>How do I know that it works?</source>
        <translation>Woher weiß ich, dass es funktioniert?</translation>
    </message>
    <message>
        <source>test proof verify restore damaged</source>
        <translation>Test Nachweis prüfen wiederherstellen beschädigt</translation>
    </message>
    <message>
        <source>Each unlocking proves the way that it was done with, and Home says when each was last proven. A test also reads back a sample of what is stored, and writes down what it found.</source>
        <translation>Jedes Entsperren erprobt den Zugang, mit dem es geschah, und die Übersicht sagt, wann jeder zuletzt erprobt wurde. Ein Test liest außerdem eine Stichprobe des Gespeicherten zurück und hält fest, was er gefunden hat.</translation>
    </message>
    <message>
        <source>A backup that is reported done stays whole, whatever happens afterwards: a crash, a full disk, a drive that is pulled. Damage of the disk itself is found, named, and mended with the next backup from what is still on this computer.</source>
        <translation>Eine Sicherung, die als fertig gemeldet ist, bleibt unversehrt, was danach auch geschieht: ein Absturz, ein volles oder ein abgezogenes Laufwerk. Schäden am Laufwerk selbst werden gefunden, benannt und mit der nächsten Sicherung aus dem behoben, was noch auf diesem Computer ist.</translation>
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
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>no backup was made yet</extracomment>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>By this computer</source>
        <extracomment>below the time of the last backup</extracomment>
        <translation>Von diesem Computer</translation>
    </message>
    <message>
        <source>In the backup</source>
        <extracomment>above the number of messages or files in the backup</extracomment>
        <translation>Im Backup</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>All proven</source>
        <extracomment>all ways to unlock were shown to work</extracomment>
        <translation>Alle erprobt</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <extracomment>%1 is how many ways to unlock were shown to work</extracomment>
        <translation>%1 erprobt</translation>
    </message>
    <message>
        <source>All media files are here</source>
        <translation>Alle Mediendateien sind da</translation>
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
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Everything is in order. Last backup: %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Alles ist in Ordnung. Letzte Sicherung: %1.</translation>
    </message>
    <message>
        <source>The state of the backup could not be found out.</source>
        <translation>Der Zustand des Backups ließ sich nicht feststellen.</translation>
    </message>
    <message numerus="yes">
        <source>It opens. %Ln thing(s) make it weaker than it should be.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>Das Backup lässt sich öffnen. Ein Punkt macht es schwächer, als es sein sollte.</numerusform>
            <numerusform>Das Backup lässt sich öffnen. %Ln Punkte machen es schwächer, als es sein sollte.</numerusform>
        </translation>
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
        <extracomment>heading: the key that backs up by itself can add and read nothing</extracomment>
        <translation>Die Sicherung kann nicht lesen</translation>
    </message>
    <message>
        <source>What runs on this computer can add to it and open nothing.</source>
        <extracomment>what runs by itself: the backup program</extracomment>
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
        <source>Every way opened it at least once. Oldest proof: %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Jeder Zugang hat es mindestens einmal geöffnet. Ältester Nachweis: %1.</translation>
    </message>
    <message>
        <source>The place where the backup lies sees sizes, times and which kinds of ways to unlock there are, nothing else.</source>
        <translation>Der Ort, an dem das Backup liegt, sieht Größen, Zeiten und welche Arten von Zugängen es gibt, sonst nichts.</translation>
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
    <message>
        <source>Add a way</source>
        <translation>Zugang hinzufügen</translation>
    </message>
    <message>
        <source>Test a way</source>
        <translation>Zugang testen</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>Cannot be undone:</source>
        <extracomment>followed by a sentence that begins with a small letter in English</extracomment>
        <translation>Nicht rückgängig zu machen:</translation>
    </message>
    <message>
        <source>The last unlocking is more than ten minutes ago. Unlock once more: an open window does not show that you are its owner.</source>
        <translation>Das letzte Entsperren ist mehr als zehn Minuten her. Entsperren Sie noch einmal: Ein offenes Fenster zeigt nicht, dass das Backup Ihnen gehört.</translation>
    </message>
    <message>
        <source>The backup is locked. Unlock it with a way that you still have.</source>
        <translation>Das Backup ist gesperrt. Entsperren Sie es mit einem Zugang, den Sie noch haben.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>IncidentEnd</name>
    <message>
        <source>Destroy every sheet of the old key, and keep the new one with your passport.</source>
        <translation>Vernichten Sie jedes Blatt des alten Schlüssels, und bewahren Sie das neue bei Ihrem Reisepass auf.</translation>
    </message>
    <message>
        <source>This computer does not add to the backup, so the test is not written down in it.</source>
        <translation>Dieser Computer fügt dem Backup nichts hinzu, deshalb ist der Test dort nicht festgehalten.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Go to the first backup</source>
        <translation>Zur ersten Sicherung</translation>
    </message>
    <message>
        <source>Add a way to unlock</source>
        <translation>Zugang hinzufügen</translation>
    </message>
    <message>
        <source>That version is kept for good</source>
        <translation>Diese Version wird für immer behalten</translation>
    </message>
    <message>
        <source>This computer goes on from here</source>
        <translation>Dieser Computer macht von hier an weiter</translation>
    </message>
    <message>
        <source>There is no version yet that could be read back.</source>
        <translation>Es gibt noch keine Version, die sich zurücklesen ließe.</translation>
    </message>
    <message numerus="yes">
        <source>Read back and good: %Ln file(s).</source>
        <extracomment>%Ln is how many files were read back as a test</extracomment>
        <translation>
            <numerusform>Zurückgelesen und in Ordnung: %Ln Datei.</numerusform>
            <numerusform>Zurückgelesen und in Ordnung: %Ln Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old recovery key no longer opens this backup</source>
        <translation>Der alte Wiederherstellungsschlüssel öffnet dieses Backup nicht mehr</translation>
    </message>
    <message>
        <source>%1 no longer adds to this backup</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>%1 fügt diesem Backup nichts mehr hinzu</translation>
    </message>
    <message>
        <source>%1 no longer opens this backup</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>%1 öffnet dieses Backup nicht mehr</translation>
    </message>
    <message>
        <source>Shut out with that computer, as they lived in it: %1</source>
        <extracomment>%1 is the name of a way to unlock that lived in a computer, or several of them</extracomment>
        <translation>Was in jenem Computer lag, wurde mit ihm ausgesperrt: %1</translation>
    </message>
    <message>
        <source>What opens the backup now</source>
        <translation>Was das Backup jetzt öffnet</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>Each one ends with a test, so that you know where you stand.</source>
        <translation>Jeder dieser Wege endet mit einem Test, damit Sie wissen, woran Sie sind.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 is the number of this step, %2 how many steps there are</extracomment>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>IncidentRest</name>
    <message>
        <source>Opens the backup</source>
        <extracomment>above names of ways to unlock</extracomment>
        <translation>Öffnet das Backup</translation>
    </message>
    <message>
        <source>Is shut out as well</source>
        <extracomment>above names of ways to unlock that lived in a computer that is shut out</extracomment>
        <translation>Wird ebenfalls ausgesperrt</translation>
    </message>
</context>
<context>
    <name>IncidentStepHead</name>
    <message>
        <source>Put the new recovery key on paper</source>
        <translation>Bringen Sie den neuen Wiederherstellungsschlüssel zu Papier</translation>
    </message>
    <message>
        <source>Type two groups from the new sheet</source>
        <translation>Geben Sie zwei Gruppen vom neuen Blatt ein</translation>
    </message>
    <message>
        <source>What is this computer to keep?</source>
        <translation>Was soll dieser Computer sichern?</translation>
    </message>
    <message>
        <source>The new key opens nothing yet, and the old one still opens the backup. Nothing has changed until you have typed two groups back.</source>
        <translation>Der neue Schlüssel öffnet noch nichts, und der alte öffnet das Backup weiterhin. Nichts ändert sich, bevor Sie zwei Gruppen des neuen Schlüssels eingegeben haben.</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory. Then Coffer opens the backup with the new key, and only when that works does the old one go.</source>
        <translation>Geben Sie sie vom Papier oder aus der Datei ein, nicht aus dem Gedächtnis. Danach öffnet Coffer das Backup mit dem neuen Schlüssel, und erst wenn das gelingt, fällt der alte weg.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. The old computer is retired when you press “Take over here”.</source>
        <translation>Bisher ist nichts verändert. Der alte Computer wird stillgelegt, wenn Sie „Hier übernehmen“ drücken.</translation>
    </message>
</context>
<context>
    <name>IncidentSteps</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Working. Wait until it is done.</source>
        <translation>Wird bearbeitet. Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Choose something to keep to go on.</source>
        <translation>Wählen Sie etwas zum Sichern, um fortzufahren.</translation>
    </message>
    <message>
        <source>Choose one to go on.</source>
        <extracomment>one of the ways to unlock, computers or versions that are listed</extracomment>
        <translation>Wählen Sie aus der Liste, um fortzufahren.</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>Blatt prüfen</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Replace the old key</source>
        <translation>Alten Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Take over here</source>
        <translation>Hier übernehmen</translation>
    </message>
    <message>
        <source>Keep for good</source>
        <translation>Für immer behalten</translation>
    </message>
    <message>
        <source>Shut the computer out</source>
        <translation>Computer aussperren</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Aussperren</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>heading over what will be so when it is done</extracomment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>Der neue Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>Geben Sie beide Gruppen ein, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>IncidentSubjects</name>
    <message>
        <source>Which computer is gone?</source>
        <translation>Welcher Computer ist weg?</translation>
    </message>
    <message>
        <source>Which recovery key was seen?</source>
        <translation>Welcher Wiederherstellungsschlüssel wurde gesehen?</translation>
    </message>
    <message>
        <source>Only the way that you have just unlocked with opens this backup. Add another one first, then shut this one out.</source>
        <translation>Nur der Zugang, mit dem Sie eben entsperrt haben, öffnet dieses Backup. Fügen Sie zuerst einen weiteren hinzu und sperren Sie dann diesen aus.</translation>
    </message>
    <message>
        <source>Everything as it was then</source>
        <translation>Alles, wie es damals war</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Last wrote %1</source>
        <extracomment>%1 is the day when a computer last wrote to the backup</extracomment>
        <translation>Zuletzt geschrieben: %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <extracomment>%1 is the day when a way to unlock was added</extracomment>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Add a way to unlock</source>
        <translation>Zugang hinzufügen</translation>
    </message>
    <message>
        <source>No other computer adds to this backup</source>
        <translation>Kein anderer Computer fügt diesem Backup etwas hinzu</translation>
    </message>
    <message>
        <source>This backup has no recovery key</source>
        <translation>Dieses Backup hat keinen Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>No passkey of a password manager opens this backup</source>
        <translation>Kein Passkey eines Passwortmanagers öffnet dieses Backup</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Noch keine Version</translation>
    </message>
    <message>
        <source>No other way to unlock</source>
        <translation>Kein anderer Zugang</translation>
    </message>
    <message>
        <source>The first backup makes one.</source>
        <translation>Die erste Sicherung legt eine an.</translation>
    </message>
    <message>
        <source>Which computer does this one replace?</source>
        <translation>Welchen Computer löst dieser ab?</translation>
    </message>
    <message>
        <source>Which passkey was in the password manager?</source>
        <translation>Welcher Passkey lag im Passwortmanager?</translation>
    </message>
    <message>
        <source>Which version is the last one from before the reinstall?</source>
        <translation>Welche Version ist die letzte vor der Neuinstallation?</translation>
    </message>
    <message>
        <source>Which way to unlock is gone?</source>
        <translation>Welcher Zugang ist weg?</translation>
    </message>
    <message>
        <source>There is no computer to shut out. For what was lost with a computer, such as a security key, choose “Replace a lost phone or key”.</source>
        <translation>Es gibt keinen Computer, den Sie aussperren könnten. Für das, was zusammen mit einem Computer verloren ging, etwa einen Sicherheitsschlüssel, wählen Sie „Verlorenes Telefon oder verlorenen Schlüssel ersetzen“.</translation>
    </message>
    <message>
        <source>There is no computer that this one could replace.</source>
        <translation>Es gibt keinen Computer, den dieser ablösen könnte.</translation>
    </message>
    <message>
        <source>So nobody can have seen it. A recovery key on paper opens the backup when every device is gone.</source>
        <translation>Deshalb kann niemand einen gesehen haben. Ein Wiederherstellungsschlüssel auf Papier öffnet das Backup, wenn alle Geräte weg sind.</translation>
    </message>
    <message>
        <source>There is no passkey to shut out. The way that was just used for unlocking is not offered: if that is the one, unlock with another way first.</source>
        <translation>Es gibt keinen Passkey, den Sie aussperren könnten. Der Zugang, mit dem eben entsperrt wurde, wird nicht angeboten: Ist es dieser, entsperren Sie zuerst mit einem anderen.</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>On the new computer, with the backup unlocked there.</source>
        <translation>Auf dem neuen Computer; das Backup ist dort entsperrt.</translation>
    </message>
    <message>
        <source>One minute. What the backup holds stays in it.</source>
        <translation>Eine Minute. Was das Backup enthält, bleibt darin.</translation>
    </message>
    <message>
        <source>Five minutes. You need a way to unlock that you still have.</source>
        <translation>Fünf Minuten. Sie brauchen einen Zugang, den Sie noch haben.</translation>
    </message>
    <message>
        <source>what that computer had open, somebody may have read. Backups that it made until now stay.</source>
        <translation>was auf jenem Computer geöffnet war, hat vielleicht jemand gelesen. Sicherungen, die er bis jetzt gemacht hat, bleiben.</translation>
    </message>
    <message>
        <source>the old computer adds nothing more once this one has taken over.</source>
        <translation>der alte Computer fügt nichts mehr hinzu, sobald dieser übernommen hat.</translation>
    </message>
    <message>
        <source>whoever has the old key and an old copy of the backup can still read what was backed up before today.</source>
        <translation>wer den alten Schlüssel und eine alte Kopie des Backups hat, kann weiterhin lesen, was vor heute gesichert wurde.</translation>
    </message>
    <message>
        <source>whoever gets into that account and has an old copy of the backup can still read what was backed up before today.</source>
        <translation>wer in dieses Konto gelangt und eine alte Kopie des Backups hat, kann weiterhin lesen, was vor heute gesichert wurde.</translation>
    </message>
    <message>
        <source>chats that were in the app and in no backup are not in Coffer either.</source>
        <translation>Chats, die in der App und in keiner Sicherung waren, sind auch in Coffer nicht.</translation>
    </message>
    <message>
        <source>Shut out a stolen computer</source>
        <translation>Gestohlenen Computer aussperren</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>Auf einen neuen Computer umziehen</translation>
    </message>
    <message>
        <source>Replace a recovery key someone saw</source>
        <translation>Gesehenen Wiederherstellungsschlüssel ersetzen</translation>
    </message>
    <message>
        <source>Do without a password manager</source>
        <translation>Ohne Passwortmanager auskommen</translation>
    </message>
    <message>
        <source>Keep chats after a reinstall</source>
        <translation>Chats nach einer Neuinstallation behalten</translation>
    </message>
    <message>
        <source>Replace a lost phone or key</source>
        <translation>Verlorenes Telefon oder verlorenen Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Someone else may have it</source>
        <extracomment>&quot;it&quot; is a computer</extracomment>
        <translation>Vielleicht hat ihn jemand anderes</translation>
    </message>
    <message>
        <source>Go on where the old one stopped</source>
        <extracomment>&quot;the old one&quot; is a computer</extracomment>
        <translation>Weitermachen, wo der alte aufgehört hat</translation>
    </message>
    <message>
        <source>A photo, a glance, a lost sheet</source>
        <translation>Ein Foto, ein Blick, ein verlorenes Blatt</translation>
    </message>
    <message>
        <source>Its account is closed or gone</source>
        <extracomment>&quot;its&quot; of a password manager</extracomment>
        <translation>Sein Konto ist geschlossen oder weg</translation>
    </message>
    <message>
        <source>The app started again from zero</source>
        <translation>Die App hat wieder bei null angefangen</translation>
    </message>
    <message>
        <source>It was lost, broken or stolen</source>
        <extracomment>&quot;it&quot; is a phone or key</extracomment>
        <translation>Verloren, kaputt oder gestohlen</translation>
    </message>
    <message>
        <source>Say which computer is gone</source>
        <extracomment>a step; &quot;it&quot; is a computer</extracomment>
        <translation>Angeben, welcher Computer weg ist</translation>
    </message>
    <message>
        <source>Shut it out</source>
        <translation>Aussperren</translation>
    </message>
    <message>
        <source>Nothing that it adds from now on counts, and ways to unlock that live in it go, too</source>
        <translation>Was er von jetzt an hinzufügt, zählt nicht, und Zugänge, die in ihm liegen, fallen auch weg</translation>
    </message>
    <message>
        <source>Read a sample back</source>
        <translation>Eine Stichprobe zurücklesen</translation>
    </message>
    <message>
        <source>Ends with a test of what you still have</source>
        <translation>Endet mit einem Test dessen, was Sie noch haben</translation>
    </message>
    <message>
        <source>Choose what to keep here</source>
        <translation>Wählen, was hier gesichert wird</translation>
    </message>
    <message>
        <source>What is in the backup already is not stored again</source>
        <translation>Was schon im Backup ist, wird nicht noch einmal gespeichert</translation>
    </message>
    <message>
        <source>Ends with a test, and the first backup from here</source>
        <translation>Endet mit einem Test und der ersten Sicherung von hier</translation>
    </message>
    <message>
        <source>Put a new recovery key on paper</source>
        <translation>Neuen Wiederherstellungsschlüssel zu Papier bringen</translation>
    </message>
    <message>
        <source>Print it, and type two groups back</source>
        <translation>Drucken und zwei Gruppen davon eingeben</translation>
    </message>
    <message>
        <source>Open the backup with it</source>
        <translation>Das Backup damit öffnen</translation>
    </message>
    <message>
        <source>Coffer does this by itself: the new key is proven first</source>
        <translation>Coffer tut das von selbst: Der neue Schlüssel wird zuerst erprobt</translation>
    </message>
    <message>
        <source>Shut the old key out</source>
        <translation>Den alten Schlüssel aussperren</translation>
    </message>
    <message>
        <source>Destroy every sheet of it</source>
        <translation>Vernichten Sie jedes Blatt davon</translation>
    </message>
    <message>
        <source>Say which passkey was in it</source>
        <translation>Angeben, welcher Passkey darin lag</translation>
    </message>
    <message>
        <source>Add another way and test it</source>
        <translation>Einen anderen Zugang hinzufügen und testen</translation>
    </message>
    <message>
        <source>Ends with two ways in, both proven</source>
        <translation>Endet mit zwei Zugängen, beide erprobt</translation>
    </message>
    <message>
        <source>Choose the last version from before</source>
        <translation>Die letzte Version von vorher wählen</translation>
    </message>
    <message>
        <source>It holds the chats as they were</source>
        <translation>Sie enthält die Chats, wie sie waren</translation>
    </message>
    <message>
        <source>Keep it for good</source>
        <translation>Für immer behalten</translation>
    </message>
    <message>
        <source>No rule forgets it, and new exports go into versions of their own</source>
        <translation>Keine Regel vergisst sie, und neue Exporte kommen in eigene Versionen</translation>
    </message>
    <message>
        <source>Coffer lists all that open the backup</source>
        <translation>Coffer listet alle auf, die das Backup öffnen</translation>
    </message>
    <message>
        <source>Nothing backed up from now on opens with it</source>
        <translation>Was von jetzt an gesichert wird, lässt sich nicht mehr damit öffnen</translation>
    </message>
    <message>
        <source>whoever has the lost device, its PIN and an old copy of the backup can still read what was backed up before today.</source>
        <translation>wer das verlorene Gerät, die PIN dazu und eine alte Kopie des Backups hat, kann weiterhin lesen, was vor heute gesichert wurde.</translation>
    </message>
    <message>
        <source>Coffer shows when each one last wrote to the backup</source>
        <translation>Coffer zeigt, wann jeder zuletzt in das Backup geschrieben hat</translation>
    </message>
    <message>
        <source>Say which computer this one replaces</source>
        <translation>Angeben, welchen Computer dieser ablöst</translation>
    </message>
    <message>
        <source>The old computer is retired</source>
        <translation>Der alte Computer wird stillgelegt</translation>
    </message>
    <message>
        <source>Coffer lists the passkeys of browsers and accounts</source>
        <translation>Coffer listet die Passkeys von Browsern und Konten auf</translation>
    </message>
    <message>
        <source>Nothing backed up from now on opens with it; do the same for every other passkey there</source>
        <translation>Was von jetzt an gesichert wird, lässt sich nicht mehr damit öffnen; tun Sie dasselbe für jeden anderen Passkey dort</translation>
    </message>
    <message>
        <source>Ends with a test; with “Restore” you get the chats back</source>
        <translation>Endet mit einem Test; mit „Wiederherstellen“ bekommen Sie die Chats zurück</translation>
    </message>
    <message>
        <source>Say which phone or key is gone</source>
        <translation>Angeben, welches Telefon oder welcher Schlüssel weg ist</translation>
    </message>
    <message>
        <source>Add the new phone or key and test it</source>
        <translation>Das neue Telefon oder den neuen Schlüssel hinzufügen und testen</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep this version for good?</source>
        <translation>Diese Version für immer behalten?</translation>
    </message>
    <message>
        <source>No longer keep it for good?</source>
        <extracomment>&quot;it&quot; is a version of the backup</extracomment>
        <translation>Nicht mehr für immer behalten?</translation>
    </message>
    <message>
        <source>From then on the rules decide how long it stays. Nothing is taken away now.</source>
        <extracomment>&quot;it&quot; is a version of the backup</extracomment>
        <translation>Von da an bestimmen die Regeln, wie lange sie bleibt. Jetzt wird nichts entfernt.</translation>
    </message>
    <message>
        <source>Keep the version</source>
        <translation>Version behalten</translation>
    </message>
    <message>
        <source>Release the version</source>
        <translation>Version freigeben</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>Warum, fürs Protokoll</translation>
    </message>
    <message>
        <source>It may stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>No rule will take this version away until somebody releases it. The log says who keeps it and why.</source>
        <translation>Keine Regel entfernt diese Version, bis jemand sie freigibt. Im Protokoll steht, wer sie behält und warum.</translation>
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
    <name>LossPart</name>
    <message numerus="yes">
        <source>%Ln way(s) left</source>
        <extracomment>%Ln is a number of ways to unlock that would still open the backup</extracomment>
        <translation>
            <numerusform>%Ln Zugang bleibt</numerusform>
            <numerusform>%Ln Zugänge bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>No way left</source>
        <translation>Kein Zugang bleibt</translation>
    </message>
    <message>
        <source>Keys and bag</source>
        <extracomment>behind “If you lose”: every security key at once</extracomment>
        <translation>Schlüssel und Tasche</translation>
    </message>
    <message>
        <source>Phone and password manager</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>Telefon und Passwortmanager</translation>
    </message>
    <message>
        <source>All paper</source>
        <extracomment>behind “If you lose”: every sheet with a recovery key</extracomment>
        <translation>Alles Papier</translation>
    </message>
    <message>
        <source>Your password</source>
        <extracomment>behind “If you lose”: forget it</extracomment>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>All your computers</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>Alle Ihre Computer</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>LossStrip</name>
    <message>
        <source>If you lose</source>
        <extracomment>followed by things such as “This computer”, and below each how many ways to unlock are left then</extracomment>
        <translation>Geht verloren:</translation>
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
        <extracomment>&quot;it&quot; is the backup or the restore that runs</extracomment>
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
    <message>
        <source>Its key is not added to the backup. Finish that first; if you close now, destroy the sheet.</source>
        <extracomment>of a recovery sheet that was printed or saved</extracomment>
        <translation>Sein Schlüssel ist dem Backup noch nicht hinzugefügt. Schließen Sie das erst ab; wenn Sie jetzt schließen, vernichten Sie das Blatt.</translation>
    </message>
    <message>
        <source>Your new recovery sheet opens nothing yet</source>
        <translation>Ihr neues Wiederherstellungsblatt öffnet noch nichts</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Use another way</source>
        <translation>Anderen Zugang benutzen</translation>
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
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password for the backup</source>
        <translation>Passwort für das Backup</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>above a field in which the password is typed a second time</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The same.</source>
        <extracomment>whether both passwords are the same</extracomment>
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
        <extracomment>of a password</extracomment>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Sehr gut.</translation>
    </message>
    <message>
        <source>A long one that you use nowhere else.</source>
        <extracomment>a password</extracomment>
        <translation>Ein langes, das Sie nirgends sonst benutzen.</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of this computer’s way in</source>
        <translation>PIN für den Zugang dieses Computers</translation>
    </message>
    <message>
        <source>PIN of the security key</source>
        <translation>PIN des Sicherheitsschlüssels</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The same.</source>
        <translation>Dieselbe.</translation>
    </message>
    <message>
        <source>Not the same yet.</source>
        <translation>Noch nicht dieselbe.</translation>
    </message>
    <message>
        <source>The PIN once more</source>
        <translation>Die PIN noch einmal</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Diese PIN festlegen</translation>
    </message>
    <message>
        <source>Try this PIN</source>
        <translation>Diese PIN versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) or more.</source>
        <extracomment>%Ln is the fewest characters that a new PIN may have</extracomment>
        <translation>
            <numerusform>Mindestens %Ln Zeichen.</numerusform>
            <numerusform>Mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(s) left.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>Noch %Ln Versuch.</numerusform>
            <numerusform>Noch %Ln Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not its PIN.</source>
        <translation>Das ist nicht seine PIN.</translation>
    </message>
    <message numerus="yes">
        <source>That is not its PIN. %Ln try(s) left; then this computer’s chip refuses every PIN for a while.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>Das ist nicht seine PIN. Noch %Ln Versuch; danach lehnt der Chip dieses Computers eine Weile jede PIN ab.</numerusform>
            <numerusform>Das ist nicht seine PIN. Noch %Ln Versuche; danach lehnt der Chip dieses Computers eine Weile jede PIN ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not its PIN. %Ln try(s) left; after the last one the key locks itself, and only erasing it helps.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>Das ist nicht seine PIN. Noch %Ln Versuch; nach dem letzten sperrt sich der Schlüssel, und dann hilft nur, ihn ganz zu löschen.</numerusform>
            <numerusform>Das ist nicht seine PIN. Noch %Ln Versuche; nach dem letzten sperrt sich der Schlüssel, und dann hilft nur, ihn ganz zu löschen.</numerusform>
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
        <translation>Tests</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Etwas ist passiert</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
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
        <translation>geöffnet mit %1</translation>
    </message>
    <message>
        <source>a version that is gone</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Everything in the version of %1</source>
        <extracomment>%1 is the day and time of a version</extracomment>
        <translation>Alles (Version: %1)</translation>
    </message>
    <message>
        <source>A sample of the version of %1</source>
        <comment>%1 is the day and time of a version</comment>
        <translation>Eine Stichprobe (Version: %1)</translation>
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
        <translation>Einer von ihnen ist eine Kopie, oder der Schlüssel wurde gestohlen. Entfernen Sie den Computer, zu dem der Schlüssel gehört, und fügen Sie ihn neu hinzu.</translation>
    </message>
    <message>
        <source>A way to unlock was added</source>
        <translation>Ein Zugang wurde hinzugefügt</translation>
    </message>
    <message>
        <source>If it was not you, remove it at once.</source>
        <translation>Wenn Sie das nicht waren, entfernen Sie ihn sofort.</translation>
    </message>
    <message>
        <source>A way to unlock was removed</source>
        <translation>Ein Zugang wurde entfernt</translation>
    </message>
    <message>
        <source>If it was not you, look which ways are left.</source>
        <translation>Wenn Sie das nicht waren, sehen Sie nach, welche Zugänge übrig sind.</translation>
    </message>
    <message>
        <source>Older versions are not whole</source>
        <translation>Ältere Versionen sind nicht unversehrt</translation>
    </message>
    <message>
        <source>Not all that was damaged or gone could be stored again. Checking the backup says which versions that costs.</source>
        <translation>Nicht alles, was beschädigt oder weg war, konnte neu gespeichert werden. Eine Prüfung des Backups sagt, welche Versionen das kostet.</translation>
    </message>
    <message>
        <source>Files of ways to unlock were put back</source>
        <translation>Dateien von Zugängen wurden zurückgelegt</translation>
    </message>
    <message>
        <source>They were missing from the backup’s place; this computer had copies.</source>
        <translation>Sie fehlten am Ort des Backups; dieser Computer hatte Kopien.</translation>
    </message>
    <message>
        <source>One of their two copies was missing or damaged.</source>
        <translation>Eine ihrer zwei Kopien fehlte oder war beschädigt.</translation>
    </message>
    <message>
        <source>This computer’s notes about its backups were made anew</source>
        <translation>Was dieser Computer über seine Sicherungen notiert, wurde neu angelegt</translation>
    </message>
    <message>
        <source>They were damaged. The next backup reads everything once.</source>
        <translation>Es war beschädigt. Die nächste Sicherung liest einmal alles.</translation>
    </message>
    <message>
        <source>The reader that lies beside the backup was not as it should be</source>
        <translation>Das Leseprogramm neben dem Backup war nicht so, wie es sein soll</translation>
    </message>
    <message>
        <source>It opens the backup without Coffer, with a recovery key or a password.</source>
        <translation>Es öffnet das Backup ohne Coffer, mit einem Wiederherstellungsschlüssel oder einem Passwort.</translation>
    </message>
    <message>
        <source>Something could not be written down</source>
        <translation>Etwas konnte nicht festgehalten werden</translation>
    </message>
    <message>
        <source>The backup is as it was.</source>
        <translation>Das Backup ist, wie es war.</translation>
    </message>
    <message>
        <source>Coffer noticed something about the backup</source>
        <translation>Coffer ist am Backup etwas aufgefallen</translation>
    </message>
    <message>
        <source>This computer cannot remember what it sees of the backup</source>
        <translation>Dieser Computer kann sich nicht merken, was er vom Backup sieht</translation>
    </message>
    <message>
        <source>It would not notice the backup going back in time. Its folder for notes is full, or may not be written.</source>
        <translation>Er würde nicht bemerken, wenn das Backup auf einen früheren Stand zurückgeht. Sein Ordner für Notizen ist voll oder darf nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>Another computer says that something is missing</source>
        <translation>Ein anderer Computer meldet, dass etwas fehlt</translation>
    </message>
    <message>
        <source>Let the folder finish synchronising. If nothing is missing then, that computer’s key may be in other hands.</source>
        <translation>Lassen Sie die Synchronisierung des Ordners zu Ende laufen. Fehlt dann nichts, könnte der Schlüssel jenes Computers in anderen Händen sein.</translation>
    </message>
    <message>
        <source>A change of the ways to unlock is missing here</source>
        <translation>Hier fehlt eine Änderung der Zugänge</translation>
    </message>
    <message>
        <source>A computer has seen it. Let the folder finish synchronising, or back up on that computer, which puts it back.</source>
        <translation>Ein Computer hat sie gesehen. Lassen Sie die Synchronisierung zu Ende laufen, oder sichern Sie auf jenem Computer: Er stellt sie wieder her.</translation>
    </message>
    <message>
        <source>A removed way to unlock was used</source>
        <translation>Ein entfernter Zugang wurde benutzt</translation>
    </message>
    <message>
        <source>What it signed after its removal does not count. The activity shows what it was.</source>
        <translation>Was er nach seiner Entfernung signiert hat, zählt nicht. Die Aktivität zeigt, was es war.</translation>
    </message>
    <message>
        <source>Computers that were added with this way go on</source>
        <translation>Computer, die mit diesem Zugang hinzugefügt wurden, machen weiter</translation>
    </message>
    <message>
        <source>They can still add backups. What is not yours can be shut out under “Something happened”.</source>
        <translation>Sie können weiterhin Backups hinzufügen. Was nicht Ihnen gehört, können Sie unter „Etwas ist passiert“ aussperren.</translation>
    </message>
    <message>
        <source>Something was not backed up for long</source>
        <translation>Etwas wurde lange nicht gesichert</translation>
    </message>
    <message>
        <source>Backups were made since, and it was not part of them. If it is no longer kept, take it out of the settings.</source>
        <translation>Seitdem gab es Sicherungen, aber es war nicht dabei. Soll es nicht mehr gesichert werden, nehmen Sie es aus den Einstellungen heraus.</translation>
    </message>
    <message>
        <source>Something went away while it was backed up</source>
        <translation>Etwas verschwand, während es gesichert wurde</translation>
    </message>
    <message>
        <source>The last backup may lack a part of it. Was a drive pulled out? Connect it and back up again.</source>
        <translation>Der letzten Sicherung fehlt vielleicht ein Teil davon. Wurde ein Laufwerk abgezogen? Schließen Sie es an und sichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Some files went away before they were read</source>
        <translation>Einige Dateien verschwanden, bevor sie gelesen wurden</translation>
    </message>
    <message>
        <source>They were deleted or moved during the backup, and are not in it.</source>
        <translation>Sie wurden während der Sicherung gelöscht oder verschoben und sind nicht darin.</translation>
    </message>
    <message>
        <source>The newest message is old</source>
        <translation>Die neueste Nachricht ist alt</translation>
    </message>
    <message>
        <source>What was written since is in no backup. Export the chats again, and put the export where the old one lies.</source>
        <translation>Was seitdem geschrieben wurde, ist in keiner Sicherung. Exportieren Sie die Chats noch einmal, und legen Sie den Export dorthin, wo der alte liegt.</translation>
    </message>
    <message>
        <source>There is only one way to unlock that lasts</source>
        <translation>Es gibt nur einen Zugang, der von Dauer ist</translation>
    </message>
    <message>
        <source>A way that lives in this computer is gone with it, so it does not count as the second one. Add one that lives elsewhere.</source>
        <translation>Ein Zugang, der in diesem Computer liegt, geht mit ihm verloren und zählt deshalb nicht als zweiter. Fügen Sie einen hinzu, der anderswo liegt.</translation>
    </message>
    <message>
        <source>A recovery sheet was made that opens nothing</source>
        <translation>Es wurde ein Wiederherstellungsblatt erstellt, das nichts öffnet</translation>
    </message>
    <message>
        <source>Its key was not added. Destroy the sheet, so that nobody relies on it.</source>
        <translation>Sein Schlüssel wurde nicht hinzugefügt. Vernichten Sie das Blatt, damit sich niemand darauf verlässt.</translation>
    </message>
    <message>
        <source>Somebody has changed the data of a way to unlock</source>
        <translation>Jemand hat die Daten eines Zugangs verändert</translation>
    </message>
    <message>
        <source>Only somebody who could open the backup can have done that. Unlock with that way and rename it, which sets it right, or remove it.</source>
        <translation>Das kann nur jemand gewesen sein, der das Backup öffnen konnte. Entsperren Sie mit diesem Zugang und benennen Sie ihn um, das bringt ihn in Ordnung; oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The records of the retired computer are not whole</source>
        <translation>Die Aufzeichnungen des stillgelegten Computers sind nicht vollständig</translation>
    </message>
    <message>
        <source>If the backup’s folder is synchronised, let that finish. What is still missing a day from now counts as lost; until then less space can be given back.</source>
        <translation>Wenn der Ordner des Backups synchronisiert wird, lassen Sie das zu Ende laufen. Was in einem Tag noch fehlt, gilt als verloren; bis dahin kann weniger Platz freigegeben werden.</translation>
    </message>
    <message>
        <source>A way to unlock was renamed</source>
        <translation>Ein Zugang wurde umbenannt</translation>
    </message>
    <message>
        <source>If it was not you, test each way before you remove one: its name may be wrong.</source>
        <translation>Wenn Sie das nicht waren, testen Sie jeden Zugang, bevor Sie einen entfernen: Sein Name kann falsch sein.</translation>
    </message>
    <message>
        <source>A setting could not be written down</source>
        <translation>Eine Einstellung konnte nicht festgehalten werden</translation>
    </message>
    <message>
        <source>It holds until Coffer is closed. The disk with your own folder may be full, or may not be written.</source>
        <translation>Sie gilt, bis Coffer geschlossen wird. Vielleicht ist der Datenträger mit Ihrem eigenen Ordner voll oder darf nicht beschrieben werden.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Made on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>This backup lies at</source>
        <translation>Dieses Backup liegt hier</translation>
    </message>
    <message>
        <source>Another sheet is kept at</source>
        <translation>Ein weiteres Blatt liegt hier</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Getestet am</translation>
    </message>
    <message>
        <source>To be written by hand, if you like</source>
        <translation>Von Hand auszufüllen, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>This paper opens an encrypted backup of chats when every device and every other way in is gone. Whoever reads it can open the backup, too.</source>
        <translation>Dieses Papier öffnet ein verschlüsseltes Backup von Chats, wenn alle Geräte und alle anderen Zugänge weg sind. Wer es liest, kann das Backup ebenfalls öffnen.</translation>
    </message>
    <message>
        <source>Digits and capital letters only. There is no letter I, L, O or U in it. The last character of each group reveals a slip in that group.</source>
        <translation>Nur Ziffern und Großbuchstaben. Die Buchstaben I, L, O und U kommen nicht vor. Das letzte Zeichen jeder Gruppe verrät einen Tippfehler in dieser Gruppe.</translation>
    </message>
    <message>
        <source>*Nobody from Coffer will ever ask for this key.* Not by phone, not by mail, not in a chat. Do not photograph it.</source>
        <translation>*Niemand von Coffer wird je nach diesem Schlüssel fragen.* Nicht am Telefon, nicht per E-Mail, nicht in einem Chat. Fotografieren Sie ihn nicht.</translation>
    </message>
    <message>
        <source>With Coffer, on any computer</source>
        <translation>Mit Coffer, auf einem beliebigen Computer</translation>
    </message>
    <message>
        <source>Install Coffer and choose *I have a backup already*.</source>
        <translation>Installieren Sie Coffer und wählen Sie *Ich habe schon ein Backup*.</translation>
    </message>
    <message>
        <source>Show it the folder or disk that holds the backup.</source>
        <translation>Zeigen Sie ihm den Ordner oder das Laufwerk mit dem Backup.</translation>
    </message>
    <message>
        <source>Choose *Restore* and type the 13 groups.</source>
        <translation>Wählen Sie *Wiederherstellen* und geben Sie die 13 Gruppen ein.</translation>
    </message>
    <message>
        <source>Choose what you want back.</source>
        <translation>Wählen Sie, was Sie zurückhaben möchten.</translation>
    </message>
    <message>
        <source>Without Coffer</source>
        <translation>Ohne Coffer</translation>
    </message>
    <message>
        <source>Open the backup’s folder and read *HOW-TO-OPEN.txt*.</source>
        <translation>Öffnen Sie den Ordner des Backups und lesen Sie *HOW-TO-OPEN.txt*.</translation>
    </message>
    <message>
        <source>You need Python 3 and the program in the folder *reader*.</source>
        <translation>Sie brauchen Python 3 und das Programm im Ordner *reader*.</translation>
    </message>
    <message>
        <source>Its SHA-256 must be the one below, as the storage could have swapped it. Its option *--genesis*, with the digits below, makes sure that this is your backup and not another put in its place.</source>
        <translation>Sein SHA-256-Wert muss der untenstehende sein, da der Speicher es ausgetauscht haben könnte. Seine Option *--genesis* mit den Ziffern unten stellt sicher, dass dies Ihr Backup ist und kein anderes, das an seine Stelle gelegt wurde.</translation>
    </message>
    <message>
        <source>The reader, SHA-256</source>
        <translation>Das Leseprogramm, SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the backup (genesis)</source>
        <translation>Fingerabdruck des Backups (genesis)</translation>
    </message>
    <message>
        <source>Number of the backup</source>
        <translation>Nummer des Backups</translation>
    </message>
    <message>
        <source>Keep with your passport, away from the computer. Once this key is replaced, destroy every sheet of it.</source>
        <translation>Bewahren Sie es bei Ihrem Reisepass auf, getrennt vom Computer. Sobald dieser Schlüssel ersetzt ist, vernichten Sie jedes Blatt davon.</translation>
    </message>
</context>
<context>
    <name>RenamedFact</name>
    <message>
        <source>Is it the one you mean?</source>
        <translation>Ist es der Zugang, den Sie meinen?</translation>
    </message>
    <message>
        <source>It was called “%1” before it was renamed by somebody who had unlocked with “%2”.</source>
        <extracomment>%1 is an earlier name of this way to unlock, %2 the name of the way to unlock with which somebody gave it the new one</extracomment>
        <translation>Er hieß „%1“, bevor ihn jemand umbenannte, der mit „%2“ entsperrt hatte.</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <comment>keep *.txt as it is</comment>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Each file is read back from the folder once more. Stopping is safe.</source>
        <translation>Jede Datei wird noch einmal aus dem Ordner zurückgelesen. Anhalten ist gefahrlos.</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Anderswo speichern</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Der Bericht ist gespeichert</translation>
    </message>
    <message>
        <source>A report with a hash of every file</source>
        <translation>Ein Bericht mit einem Hash jeder Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were read back from the folder.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln Datei wurde aus dem Ordner zurückgelesen.</numerusform>
            <numerusform>%Ln Dateien wurden aus dem Ordner zurückgelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names what came back, what did not and why, and can be compared on any computer.</source>
        <translation>Er nennt, was zurückkam, was nicht und warum, und lässt sich an jedem Computer vergleichen.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Noch einmal speichern</translation>
    </message>
    <message>
        <source>Hash of the list (SHA-256)</source>
        <translation>Hash der Liste (SHA-256)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not there.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln Datei ist nicht da.</numerusform>
            <numerusform>%Ln Dateien sind nicht da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestFact</name>
    <message>
        <source>Cannot be lost together</source>
        <extracomment>verdict about the ways to unlock that stay</extracomment>
        <translation>Können nicht zusammen verloren gehen</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Nicht geschützt</translation>
    </message>
    <message>
        <source>One accident takes at most one of these ways, and one of them opens the backup on any computer.</source>
        <translation>Ein einziges Unglück nimmt Ihnen höchstens einen dieser Zugänge, und einer davon öffnet das Backup an jedem Computer.</translation>
    </message>
    <message>
        <source>Nothing opens the backup any more.</source>
        <translation>Nichts mehr öffnet das Backup.</translation>
    </message>
    <message>
        <source>One way to unlock is left. When that is lost, nobody can open this backup: add another one at once.</source>
        <translation>Ein Zugang ist übrig. Geht er verloren, kann niemand dieses Backup öffnen: Fügen Sie sofort einen weiteren hinzu.</translation>
    </message>
    <message>
        <source>One accident takes all that is left. Add a way that has nothing in common with them.</source>
        <extracomment>&quot;them&quot; are the ways to unlock that are left</extracomment>
        <translation>Ein einziges Unglück nimmt Ihnen alle Zugänge, die übrig sind. Fügen Sie einen hinzu, der mit ihnen nichts gemeinsam hat.</translation>
    </message>
    <message>
        <source>What lives in one computer is gone with it and does not count as the second way. Add one that lives elsewhere: until then the backup counts as not protected.</source>
        <translation>Was in einem einzigen Computer liegt, geht mit ihm verloren und zählt nicht als zweiter Zugang. Fügen Sie einen hinzu, der anderswo liegt: Bis dahin gilt das Backup als nicht geschützt.</translation>
    </message>
    <message>
        <source>All that is left needs a computer or a password manager. Add a printed recovery key or a security key.</source>
        <translation>Alle Zugänge, die übrig sind, brauchen einen Computer oder einen Passwortmanager. Fügen Sie einen gedruckten Wiederherstellungsschlüssel oder einen Sicherheitsschlüssel hinzu.</translation>
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
        <translation>Was</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Restoring changes no version.</source>
        <translation>Wiederherstellen verändert keine Version.</translation>
    </message>
    <message>
        <source>Where should it go?</source>
        <translation>Wohin soll es?</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>Ist das richtig?</translation>
    </message>
    <message>
        <source>Choose at least one to go on.</source>
        <translation>Wählen Sie mindestens eins aus, um fortzufahren.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
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
        <translation>Jedes Byte wurde mit dem Backup verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back. All others were compared with the backup, byte for byte.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln Datei kam nicht zurück. Alle anderen wurden mit dem Backup verglichen, Byte für Byte.</numerusform>
            <numerusform>%Ln Dateien kamen nicht zurück. Alle anderen wurden mit dem Backup verglichen, Byte für Byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is how long it took, as in &quot;6 minutes&quot;</extracomment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Opened with</source>
        <extracomment>above the name of a way to unlock</extracomment>
        <translation>Geöffnet mit</translation>
    </message>
    <message>
        <source>With the same content</source>
        <translation>Mit demselben Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them belong to you now, or have today’s time, as this computer allows nothing else.</source>
        <extracomment>%Ln is a number of files and folders that were restored</extracomment>
        <translation>
            <numerusform>%Ln davon gehört jetzt Ihnen oder trägt die heutige Zeit, da dieser Computer nichts anderes zulässt.</numerusform>
            <numerusform>%Ln davon gehören jetzt Ihnen oder tragen die heutige Zeit, da dieser Computer nichts anderes zulässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Keep them only where you need them.</source>
        <translation>Die wiederhergestellten Dateien sind nicht verschlüsselt. Bewahren Sie sie nur dort auf, wo Sie sie brauchen.</translation>
    </message>
    <message>
        <source>Size of all files</source>
        <translation>Größe aller Dateien</translation>
    </message>
    <message>
        <source>Already in the folder</source>
        <extracomment>above a number of files that did not have to be restored</extracomment>
        <translation>Schon im Ordner</translation>
    </message>
</context>
<context>
    <name>RestoreReview</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>Wozu es gut ist</translation>
    </message>
    <message>
        <source>Every file as it was. Exports of chats can be read; no app takes them back.</source>
        <translation>Jede Datei, wie sie war. Exporte von Chats lassen sich lesen; keine App nimmt sie zurück.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Der Ordner ist nicht leer.</translation>
    </message>
    <message>
        <source>Nothing in it is overwritten.</source>
        <translation>Nichts darin wird überschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <extracomment>%Ln is a number of chats</extracomment>
        <translation>
            <numerusform>%Ln Chat</numerusform>
            <numerusform>%Ln Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or folder(s), with all that is in them</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>%Ln Datei oder Ordner, mit allem darin</numerusform>
            <numerusform>%Ln Dateien oder Ordner, mit allem darin</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it</source>
        <translation>Alles darin</translation>
    </message>
</context>
<context>
    <name>RestoreWhat</name>
    <message>
        <source>Newest version: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Neueste Version: %1</translation>
    </message>
    <message>
        <source>Choose another version</source>
        <translation>Andere Version wählen</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>Was wiederhergestellt wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Every file of this version comes back exactly as it was. Chats in it are exports: they can be read anywhere, but the app that they are from takes no export back.</source>
        <translation>Jede Datei dieser Version kommt genau so zurück, wie sie war. Chats darin sind Exporte: Sie lassen sich überall lesen, aber die App, aus der sie stammen, nimmt keinen Export zurück.</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <comment>%1 is a day and time</comment>
        <translation>Version: %1</translation>
    </message>
</context>
<context>
    <name>RestoreWhere</name>
    <message>
        <source>No folder chosen yet</source>
        <translation>Noch kein Ordner gewählt</translation>
    </message>
    <message>
        <source>Original files, exactly as they were backed up.</source>
        <translation>Originaldateien, genau so, wie sie gesichert wurden.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Der Ordner ist nicht leer.</translation>
    </message>
    <message>
        <source>What is there stays as it is. A file that differs from the backup is left alone and named in the report.</source>
        <translation>Was dort ist, bleibt, wie es ist. Eine Datei, die vom Backup abweicht, bleibt unberührt und wird im Bericht genannt.</translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Put them only where you need them.</source>
        <translation>Die wiederhergestellten Dateien sind nicht verschlüsselt. Legen Sie sie nur dort ab, wo Sie sie brauchen.</translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message>
        <source>Retire %1?</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>%1 stilllegen?</translation>
    </message>
    <message>
        <source>A copy of its key has added to the backup, too. Choose which history is its own: what stands only in the others counts no more.</source>
        <extracomment>of a computer whose key was copied; its own history is one of those listed below</extracomment>
        <translation>Auch eine Kopie seines Schlüssels hat dem Backup etwas hinzugefügt. Wählen Sie, welcher Verlauf sein eigener ist: Was nur in den anderen steht, zählt nicht mehr.</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Nothing that it adds from now on counts. What it has backed up so far stays and can be restored. This cannot be undone.</source>
        <extracomment>what happens when a computer is retired; &quot;it&quot; is that computer</extracomment>
        <translation>Was er von jetzt an hinzufügt, zählt nicht. Was er bisher gesichert hat, bleibt und lässt sich wiederherstellen. Das Stilllegen lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), the last: %1</source>
        <extracomment>%Ln is a number of entries in a log; %1 a moment, as in &quot;Today, 20:02&quot;</extracomment>
        <translation>
            <numerusform>%Ln Eintrag: %1</numerusform>
            <numerusform>%Ln Einträge, der letzte: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the computer that you sit at: it makes no more backups.</source>
        <translation>Das ist der Computer, an dem Sie sitzen: Er macht dann keine Sicherungen mehr.</translation>
    </message>
    <message>
        <source>Ways to unlock that live in it still open the backup: remove them as well if it is not yours any more.</source>
        <extracomment>stands behind sentences about a computer that is retired</extracomment>
        <translation>Zugänge, die in ihm liegen, öffnen das Backup weiterhin: Entfernen Sie sie ebenfalls, wenn er nicht mehr Ihnen gehört.</translation>
    </message>
</context>
<context>
    <name>RuleNumbers</name>
    <message>
        <source>The newest</source>
        <translation>Die neuesten</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>One a day</source>
        <translation>Eine am Tag</translation>
    </message>
    <message>
        <source>for as many days</source>
        <translation>für so viele Tage</translation>
    </message>
    <message>
        <source>One a week</source>
        <translation>Eine in der Woche</translation>
    </message>
    <message>
        <source>for as many weeks</source>
        <translation>für so viele Wochen</translation>
    </message>
    <message>
        <source>One a month</source>
        <translation>Eine im Monat</translation>
    </message>
    <message>
        <source>for as many months</source>
        <translation>für so viele Monate</translation>
    </message>
    <message>
        <source>One a year</source>
        <translation>Eine im Jahr</translation>
    </message>
    <message>
        <source>for as many years</source>
        <translation>für so viele Jahre</translation>
    </message>
    <message>
        <source>All 0: every version stays.</source>
        <translation>Überall 0: Jede Version bleibt.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>How long versions stay</source>
        <translation>Wie lange Versionen bleiben</translation>
    </message>
    <message>
        <source>Versions that you keep for good, and the newest good one of each source, stay whatever the numbers say.</source>
        <translation>Versionen, die Sie für immer behalten, und die neueste gute jeder Quelle bleiben, was die Zahlen auch sagen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>Noch einmal entsperren</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>Zeigen, was wegfallen würde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) would go</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>%Ln Version würde wegfallen</numerusform>
            <numerusform>%Ln Versionen würden wegfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every version stays</source>
        <translation>Jede Version bleibt</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln version(s) away</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>%Ln Version entfernen</numerusform>
            <numerusform>%Ln Versionen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Diese Regeln anwenden</translation>
    </message>
    <message>
        <source>What would happen to each version</source>
        <translation>Was mit jeder Version geschehen würde</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln version(s) out of the backup?</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>%Ln Version aus dem Backup entfernen?</numerusform>
            <numerusform>%Ln Versionen aus dem Backup entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Use these rules from now on?</source>
        <translation>Diese Regeln von jetzt an anwenden?</translation>
    </message>
    <message>
        <source>They leave the list and cannot be brought back. What only they hold is gone for good as soon as space is given back.</source>
        <translation>Sie verschwinden aus der Liste und lassen sich nicht zurückholen. Was nur sie enthalten, ist endgültig weg, sobald Platz freigegeben wird.</translation>
    </message>
    <message>
        <source>Nothing goes now. Later versions are judged by these numbers when somebody looks here again.</source>
        <translation>Jetzt fällt nichts weg. Spätere Versionen werden nach diesen Zahlen beurteilt, wenn hier wieder jemand nachsieht.</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Use the rules</source>
        <translation>Regeln anwenden</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>Warum, fürs Protokoll</translation>
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
    <name>SameDisk</name>
    <message>
        <source>This is the disk that your chats are on</source>
        <translation>Auf diesem Laufwerk liegen Ihre Chats</translation>
    </message>
    <message>
        <source>When it dies, both are gone. Another disk, a stick or a synchronised folder protects better; you may go on all the same.</source>
        <translation>Geht es kaputt, ist beides weg. Ein anderes Laufwerk, ein Stick oder ein synchronisierter Ordner schützt besser; Sie können trotzdem fortfahren.</translation>
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
    <name>SettingsComputers</name>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Computers that add to this backup</source>
        <translation>Computer, die diesem Backup etwas hinzufügen</translation>
    </message>
    <message>
        <source>Their names can be read when the backup is unlocked.</source>
        <translation>Wie sie heißen, lässt sich lesen, wenn das Backup entsperrt ist.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Zeigen Sie, dass Sie es sind</translation>
    </message>
    <message>
        <source>A computer that adds to the backup can open nothing by itself. Retire it when it is sold, lost or set up anew.</source>
        <translation>Ein Computer, der dem Backup etwas hinzufügt, kann allein nichts öffnen. Legen Sie ihn still, wenn er verkauft wird, verloren geht oder neu eingerichtet wird.</translation>
    </message>
</context>
<context>
    <name>SettingsLock</name>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <extracomment>the backup is locked</extracomment>
        <translation>Sperren, wenn niemand da ist</translation>
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
        <translation>Nie</translation>
    </message>
    <message>
        <source>After this long without a key press or a click. The backup also locks when the computer sleeps and with the screen; a restore that runs is finished first, except before sleep.</source>
        <translation>Nach dieser Zeit ohne Tastendruck oder Klick. Das Backup wird auch gesperrt, wenn der Computer in den Ruhezustand geht, und zusammen mit dem Bildschirm; eine laufende Wiederherstellung wird zuerst fertig, außer vor dem Ruhezustand.</translation>
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
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Or the same as everything else on this computer.</source>
        <translation>Oder so wie alles andere auf diesem Computer.</translation>
    </message>
    <message>
        <source>Takes effect when Coffer is started again.</source>
        <translation>Gilt, sobald Coffer neu gestartet wurde.</translation>
    </message>
</context>
<context>
    <name>SettingsSchedule</name>
    <message>
        <source>All good</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Nicht alles konnte gelesen werden</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>Von selbst sichern</translation>
    </message>
    <message>
        <source>At times that somebody has written into the system’s own files.</source>
        <translation>Zu Zeiten, die jemand in die eigenen Dateien des Systems geschrieben hat.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>From 00:00 to 23:59.</source>
        <translation>Von 00:00 bis 23:59.</translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <extracomment>%1 is a day and a time of day</extracomment>
        <translation>Nächster Lauf: %1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <extracomment>%1 is a day and a time of day</extracomment>
        <translation>Letzter Lauf: %1</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Without a window, so that watched folders are looked after.</source>
        <translation>Ohne Fenster, damit überwachte Ordner im Blick bleiben.</translation>
    </message>
    <message>
        <source>The backup did not finish</source>
        <translation>Die Sicherung wurde nicht fertig</translation>
    </message>
    <message>
        <source>Also while Coffer is closed. A backup that was missed while the computer was off is made later.</source>
        <translation>Auch wenn Coffer geschlossen ist. Eine Sicherung, die ausfiel, während der Computer aus war, wird nachgeholt.</translation>
    </message>
</context>
<context>
    <name>SettingsSources</name>
    <message>
        <source>What is kept</source>
        <translation>Was gesichert wird</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>heading of what is not backed up</extracomment>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>nothing is left out of the backup</extracomment>
        <translation>Nichts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pattern(s)</source>
        <extracomment>%Ln is a number of patterns for names of files</extracomment>
        <translation>
            <numerusform>%Ln Muster</numerusform>
            <numerusform>%Ln Muster</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1 again</source>
        <extracomment>%1 is a pattern such as *.tmp</extracomment>
        <translation>%1 wieder sichern</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Was weggelassen werden soll</translation>
    </message>
    <message>
        <source>*.tmp, or the path of a folder</source>
        <translation>*.tmp, oder der Pfad eines Ordners</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>button: files whose names match the pattern are not backed up</extracomment>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>This is no pattern. Write a name such as *.tmp, or a whole path.</source>
        <translation>Das ist kein Muster. Schreiben Sie einen Namen wie *.tmp oder einen ganzen Pfad.</translation>
    </message>
    <message>
        <source>Changes count from the next backup on</source>
        <translation>Änderungen gelten ab der nächsten Sicherung</translation>
    </message>
</context>
<context>
    <name>SettingsStorage</name>
    <message>
        <source>Storage</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Its disk is not connected.</source>
        <extracomment>the disk that the folder of the backup is on</extracomment>
        <translation>Das Laufwerk ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <extracomment>%1 is a size, what is free on a disk; %2 the size of the disk</extracomment>
        <translation>%1 von %2 frei</translation>
    </message>
</context>
<context>
    <name>SetupFirstWay</name>
    <message>
        <source>Whichever you choose, unlocking brings a secret to this computer. Unlock your backup only on computers you trust.</source>
        <translation>Was Sie auch wählen: Entsperren bringt ein Geheimnis auf diesen Computer. Entsperren Sie Ihr Backup nur an Computern, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>How do you want to open your backup?</source>
        <translation>Wie möchten Sie Ihr Backup öffnen?</translation>
    </message>
    <message>
        <source>With a passkey there is nothing to remember and nothing to type. Choose where it is kept. A second way in, on paper, comes with the next step.</source>
        <translation>Bei einem Passkey gibt es nichts zu merken und nichts einzutippen. Wählen Sie, wo er liegen soll. Ein zweiter Zugang, auf Papier, kommt mit dem nächsten Schritt.</translation>
    </message>
    <message>
        <source>Create passkey</source>
        <translation>Passkey erstellen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>A password, or only the recovery key</source>
        <translation>Ein Passwort oder nur der Wiederherstellungsschlüssel</translation>
    </message>
</context>
<context>
    <name>SetupLeave</name>
    <message>
        <source>Give up setting up?</source>
        <translation>Einrichtung abbrechen?</translation>
    </message>
    <message>
        <source>No backup has been made so far, and none will be. What you chose is forgotten.</source>
        <translation>Bisher ist kein Backup entstanden, und es entsteht auch keins. Was Sie gewählt haben, wird vergessen.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Einrichtung abbrechen</translation>
    </message>
    <message>
        <source>Go on setting up</source>
        <translation>Weiter einrichten</translation>
    </message>
    <message>
        <source>The recovery sheet that you have opens nothing: destroy it.</source>
        <translation>Das Wiederherstellungsblatt, das Sie haben, öffnet nichts: Vernichten Sie es.</translation>
    </message>
    <message>
        <source>The recovery key that was shown opens nothing: throw away what you wrote down of it.</source>
        <translation>Der Wiederherstellungsschlüssel, der angezeigt wurde, öffnet nichts: Werfen Sie weg, was Sie davon aufgeschrieben haben.</translation>
    </message>
    <message>
        <source>The passkey that was made stays on the key or in the password manager, opens nothing, and can be deleted there.</source>
        <translation>Der Passkey, der erstellt wurde, bleibt auf dem Schlüssel oder im Passwortmanager, öffnet nichts und kann dort gelöscht werden.</translation>
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
        <source>It opens the backup when every device is gone. Coffer keeps no copy: if the paper and all other ways in are lost, nothing opens the backup.</source>
        <translation>Er öffnet das Backup, wenn alle Geräte weg sind. Coffer behält keine Kopie: Sind das Papier und alle anderen Zugänge verloren, öffnet nichts mehr das Backup.</translation>
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
        <source>Best on another disk, or in a folder that is synchronised. All that Coffer puts there is encrypted.</source>
        <translation>Am besten auf einem anderen Laufwerk oder in einem synchronisierten Ordner. Alles, was Coffer dort ablegt, ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Still on a phone?</source>
        <translation>Noch auf einem Telefon?</translation>
    </message>
    <message>
        <source>How to get the chats off, and switch on the app’s own encrypted backup.</source>
        <translation>Wie Sie die Chats vom Telefon holen und das eigene verschlüsselte Backup der App einschalten.</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Zeigen, wie es geht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory: this shows that the sheet can be read.</source>
        <translation>Geben Sie sie vom Papier oder aus der Datei ein, nicht aus dem Gedächtnis: Das zeigt, dass sich das Blatt lesen lässt.</translation>
    </message>
    <message>
        <source>No backup has been made so far. It is made when you press “Create the backup”.</source>
        <translation>Bisher wurde kein Backup erstellt. Es wird erstellt, wenn Sie „Backup erstellen“ drücken.</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>Geben Sie beide Gruppen ein, um fortzufahren.</translation>
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
    <message>
        <source>It may not fit: what you keep takes %1, and %2 is free.</source>
        <extracomment>both are sizes: of what is to be kept, and of what is free at the place that was chosen</extracomment>
        <translation>Vielleicht reicht der Platz nicht: Was Sie behalten, braucht %1, und %2 sind frei.</translation>
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
        <extracomment>where the backup is kept</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What opens it</source>
        <extracomment>ways to unlock the backup</extracomment>
        <translation>Was es öffnet</translation>
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
        <extracomment>of the recovery sheet</extracomment>
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
        <source>None. A recovery key can be added later.</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>Keins. Ein Wiederherstellungsschlüssel kann später hinzugefügt werden.</translation>
    </message>
    <message>
        <source>On paper, and two groups typed back</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>Auf Papier, und zwei Gruppen davon eingegeben</translation>
    </message>
    <message>
        <source>Printed, not checked yet</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>Gedruckt, noch nicht geprüft</translation>
    </message>
    <message>
        <source>“%1”, and nothing else</source>
        <extracomment>%1 is the name that the person gave a way to unlock, as in &quot;Blue YubiKey&quot;</extracomment>
        <translation>„%1“, und sonst nichts</translation>
    </message>
    <message>
        <source>The recovery key, and “%1”</source>
        <translation>Der Wiederherstellungsschlüssel und „%1“</translation>
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
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>%1 überwachen</translation>
    </message>
    <message>
        <source>A folder that is watched is backed up as soon as a new file has arrived in it whole, while Coffer is open.</source>
        <translation>Ein überwachter Ordner wird gesichert, sobald eine neue Datei vollständig darin angekommen ist, solange Coffer geöffnet ist.</translation>
    </message>
    <message>
        <source>WhatsApp exports are recognised, and what is missing from them is told. Other files are kept as they are.</source>
        <translation>Exporte von WhatsApp werden erkannt, und was ihnen fehlt, wird genannt. Andere Dateien werden gesichert, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>SheetCheck</name>
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
    <name>SheetView</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
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
        <source>Recovery key, %1 groups</source>
        <extracomment>%1 is a number of groups of five characters</extracomment>
        <translation>Wiederherstellungsschlüssel, %1 Gruppen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
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
    <message>
        <source>PDF page (*.pdf)</source>
        <extracomment>the kind of file, in a file dialog</extracomment>
        <translation>PDF-Seite (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet that you saved or printed before opens nothing any more.</source>
        <extracomment>a recovery sheet: a page with a recovery key. Another one was made since.</extracomment>
        <translation>Das Blatt, das Sie vorher gespeichert oder gedruckt haben, öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Destroy it and use this one.</source>
        <extracomment>&quot;it&quot; is the earlier recovery sheet, &quot;this one&quot; the one on the screen</extracomment>
        <translation>Vernichten Sie es, und verwenden Sie dieses hier.</translation>
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
        <source>%1, %Ln thing(s) to do</source>
        <extracomment>%1 is the name of a page, %Ln how many things on it need the person</extracomment>
        <translation>
            <numerusform>%1, %Ln Punkt zu erledigen</numerusform>
            <numerusform>%1, %Ln Punkte zu erledigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpaceCard</name>
    <message>
        <source>%1 more waits until every computer has backed up once.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Weitere %1 warten, bis jeder Computer einmal gesichert hat.</translation>
    </message>
    <message>
        <source>Taking versions away does not free space by itself.</source>
        <translation>Versionen zu entfernen schafft allein noch keinen Platz.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Look for space</source>
        <translation>Nach Platz suchen</translation>
    </message>
    <message>
        <source>Stopping is safe: whatever a version needs stays.</source>
        <translation>Anhalten ist gefahrlos: Was eine Version braucht, bleibt.</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>Noch einmal entsperren</translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 freigeben?</translation>
    </message>
    <message>
        <source>What no version in the list needs is removed for good. That cannot be undone.</source>
        <translation>Was keine Version in der Liste braucht, wird endgültig entfernt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Space that no version needs</source>
        <translation>Platz, den keine Version braucht</translation>
    </message>
    <message>
        <source>%1 that no version needs</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1, die keine Version braucht</translation>
    </message>
    <message>
        <source>No space to give back now</source>
        <translation>Jetzt ist kein Platz freizugeben</translation>
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
        <source>On a disk, a stick or in a folder that is synchronised. Nothing there is changed.</source>
        <translation>Auf einem Laufwerk, einem Stick oder in einem synchronisierten Ordner. Dort wird nichts verändert.</translation>
    </message>
    <message>
        <source>The folder of the backup</source>
        <translation>Der Ordner des Backups</translation>
    </message>
    <message>
        <source>Is there a backup already?</source>
        <translation>Gibt es schon ein Backup?</translation>
    </message>
    <message>
        <source>I have a backup already</source>
        <translation>Ich habe schon ein Backup</translation>
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
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 is the number of this step, %2 how many steps there are</extracomment>
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
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln Datei kam nicht zurück</numerusform>
            <numerusform>%Ln Dateien kamen nicht zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proven: the newest version holds no files</source>
        <translation>Nichts ist nachgewiesen: Die neueste Version enthält keine Dateien</translation>
    </message>
    <message>
        <source>All good</source>
        <extracomment>heading: what a test found</extracomment>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Not everything came back</source>
        <translation>Nicht alles kam zurück</translation>
    </message>
    <message>
        <source>opened with %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>geöffnet mit %1</translation>
    </message>
    <message>
        <source>%1. A sample: %2 of %3 files.</source>
        <extracomment>%1 is what a test found, %2 and %3 are numbers of files</extracomment>
        <translation>%1. Eine Stichprobe: %2 von %3 Dateien.</translation>
    </message>
    <message>
        <source>This test is not in the log: only a computer that adds to this backup can write there.</source>
        <translation>Dieser Test steht nicht im Protokoll: Dort kann nur ein Computer schreiben, der diesem Backup etwas hinzufügt.</translation>
    </message>
</context>
<context>
    <name>TestReport</name>
    <message>
        <source>%1 opens this backup</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>%1 öffnet dieses Backup</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>There is no version yet that could be read back.</source>
        <translation>Es gibt noch keine Version, die sich zurücklesen ließe.</translation>
    </message>
    <message numerus="yes">
        <source>Read back %1; %Ln could not be read. A backup stores again what is still on this computer.</source>
        <extracomment>%1 is what could be read, as in &quot;3 files&quot;; %Ln is a number of files</extracomment>
        <translation>
            <numerusform>Zurückgelesen: %1; %Ln konnte nicht gelesen werden. Eine Sicherung speichert noch einmal, was noch auf diesem Computer ist.</numerusform>
            <numerusform>Zurückgelesen: %1; %Ln konnten nicht gelesen werden. Eine Sicherung speichert noch einmal, was noch auf diesem Computer ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample was read back, all good: %1, %2.</source>
        <extracomment>%1 is what was read, as in &quot;84,201 messages, 25 files&quot;, %2 a size</extracomment>
        <translation>Eine Stichprobe wurde zurückgelesen, alles in Ordnung: %1, %2.</translation>
    </message>
</context>
<context>
    <name>TestsPage</name>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>A test reads the newest version back as a restore would, and keeps nothing of it.</source>
        <translation>Ein Test liest die neueste Version zurück, wie es eine Wiederherstellung täte, und behält nichts davon.</translation>
    </message>
    <message>
        <source>Test everything</source>
        <translation>Alles testen</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>A test opens the backup</source>
        <translation>Ein Test öffnet das Backup</translation>
    </message>
    <message>
        <source>Unlock it with the way that you want to be sure of: that alone proves that it opens.</source>
        <translation>Entsperren Sie es mit dem Zugang, bei dem Sie sichergehen möchten: Das allein weist nach, dass er es öffnet.</translation>
    </message>
    <message>
        <source>Stopping is safe: a test changes nothing, and one that was stopped proves nothing.</source>
        <translation>Anhalten ist gefahrlos: Ein Test verändert nichts, und ein angehaltener weist nichts nach.</translation>
    </message>
    <message>
        <source>When each way opened it</source>
        <translation>Wann jeder Zugang es geöffnet hat</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>Frühere Tests</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Nothing was read back yet. “Test now” takes about a minute.</source>
        <translation>Noch wurde nichts zurückgelesen. „Jetzt testen“ dauert etwa eine Minute.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Coffer</source>
        <translation>Coffer anzeigen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>Sicherung anhalten</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>%1 is a percentage such as &quot;40 %&quot;</extracomment>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>Backing up: %1</source>
        <translation>Sicherung läuft: %1</translation>
    </message>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Backed up</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>Gesichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the new version.</source>
        <translation>
            <numerusform>%Ln Datei ist in der neuen Version.</numerusform>
            <numerusform>%Ln Dateien sind in der neuen Version.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up, but for some files</source>
        <translation>Gesichert, bis auf einige Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping the backup</source>
        <translation>Sicherung wird angehalten</translation>
    </message>
</context>
<context>
    <name>UnlockFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading a sample back</source>
        <translation>Eine Stichprobe wird zurückgelesen</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Wird entsperrt</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Test beginnen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>UnlockHead</name>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Zeigen Sie, dass Sie es sind</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <extracomment>%1 is what the person calls the backup</extracomment>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>A test opens the backup with this way alone, reads a sample back and writes down that it works.</source>
        <translation>Ein Test öffnet das Backup allein mit diesem Zugang, liest eine Stichprobe zurück und hält fest, dass der Zugang funktioniert.</translation>
    </message>
    <message>
        <source>Restoring everything asks you to unlock once more.</source>
        <translation>Um alles wiederherzustellen, müssen Sie noch einmal entsperren.</translation>
    </message>
    <message>
        <source>With what you have at hand. Everything else stays as it is.</source>
        <extracomment>below the title “Unlock …”: any way to unlock may be used</extracomment>
        <translation>Mit dem, was Sie zur Hand haben. Alles andere bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Only somebody who can open the backup can add a way to unlock it.</source>
        <translation>Nur wer das Backup öffnen kann, kann einen Zugang hinzufügen.</translation>
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
        <source>Unlocking brings a secret to this computer. Unlock your backup only on computers you trust. Nobody from Coffer will ever ask for your recovery key.</source>
        <translation>Entsperren bringt ein Geheimnis auf diesen Computer. Entsperren Sie Ihr Backup nur an Computern, denen Sie vertrauen. Niemand von Coffer wird je nach Ihrem Wiederherstellungsschlüssel fragen.</translation>
    </message>
</context>
<context>
    <name>UnlockPassword</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of this backup</source>
        <translation>Passwort dieses Backups</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>Stays</source>
        <extracomment>of a version, when the rules are applied</extracomment>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>Würde wegfallen</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a day and time, %2 &quot;Stays&quot; or &quot;Would go&quot;, %3 why</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>no rule is set</source>
        <extracomment>why a version stays: this and the next ones stand behind “Stays”, several in a row with commas</extracomment>
        <translation>keine Regel ist festgelegt</translation>
    </message>
    <message>
        <source>among the newest</source>
        <translation>unter den neuesten</translation>
    </message>
    <message>
        <source>of its day</source>
        <extracomment>the one version of its day that a rule keeps</extracomment>
        <translation>die ihres Tages</translation>
    </message>
    <message>
        <source>of its week</source>
        <translation>die ihrer Woche</translation>
    </message>
    <message>
        <source>of its month</source>
        <translation>die ihres Monats</translation>
    </message>
    <message>
        <source>of its year</source>
        <translation>die ihres Jahres</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>für immer behalten</translation>
    </message>
    <message>
        <source>the newest that was tested</source>
        <translation>die neueste getestete</translation>
    </message>
    <message>
        <source>the newest with all its content</source>
        <extracomment>the newest version with all its content</extracomment>
        <translation>die neueste mit ihrem ganzen Inhalt</translation>
    </message>
    <message>
        <source>the only one of its kind</source>
        <extracomment>of a kind of content, as when it alone holds a chat</extracomment>
        <translation>die einzige ihrer Art</translation>
    </message>
</context>
<context>
    <name>VerifyStrip</name>
    <message>
        <source>Quick check</source>
        <translation>Schnell prüfen</translation>
    </message>
    <message>
        <source>Check all data</source>
        <translation>Alle Daten prüfen</translation>
    </message>
    <message>
        <source>Stopping is safe: a check changes nothing.</source>
        <translation>Anhalten ist gefahrlos: Eine Prüfung verändert nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read back</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln Datei lässt sich nicht zurücklesen</numerusform>
            <numerusform>%Ln Dateien lassen sich nicht zurücklesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that cannot be read back</source>
        <translation>Dateien, die sich nicht zurücklesen lassen</translation>
    </message>
    <message>
        <source>Never checked on this computer</source>
        <translation>Auf diesem Computer noch nie geprüft</translation>
    </message>
    <message>
        <source>A check sees that all is there; checking all data also reads every byte.</source>
        <extracomment>of the whole backup</extracomment>
        <translation>Eine Prüfung sieht nach, ob alles da ist; „Alle Daten prüfen“ liest auch jedes Byte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) miss nothing</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>%Ln Version fehlt nichts</numerusform>
            <numerusform>%Ln Versionen fehlt nichts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) lost something</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>%Ln Version hat etwas verloren</numerusform>
            <numerusform>%Ln Versionen haben etwas verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>all data was read, %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>alle Daten wurden gelesen, %1</translation>
    </message>
    <message>
        <source>no data was read</source>
        <translation>keine Daten wurden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the backup may still be arriving</source>
        <extracomment>%Ln is a number of files at the backup&apos;s place</extracomment>
        <translation>
            <numerusform>%Ln Datei des Backups kommt vielleicht noch an</numerusform>
            <numerusform>%Ln Dateien des Backups kommen vielleicht noch an</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is whole. Last check: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Alles ist unversehrt. Letzte Prüfung: %1</translation>
    </message>
    <message>
        <source>Not everything is whole. Last check: %1</source>
        <comment>%1 is a day and time</comment>
        <translation>Nicht alles ist unversehrt. Letzte Prüfung: %1</translation>
    </message>
    <message>
        <source>Nothing is missing. Last check: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Nichts fehlt. Letzte Prüfung: %1</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>From</source>
        <extracomment>which computer made this version</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>what this version holds</extracomment>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>which files and folders this version keeps</extracomment>
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
        <translation>Für immer behalten</translation>
    </message>
    <message>
        <source>Yes; no rule removes it</source>
        <extracomment>beside “Kept for good”</extracomment>
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
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>Inhalt ansehen</translation>
    </message>
    <message>
        <source>No longer keep</source>
        <translation>Nicht mehr behalten</translation>
    </message>
    <message>
        <source>Keep for good</source>
        <translation>Für immer behalten</translation>
    </message>
    <message>
        <source>Not read back by a test yet</source>
        <translation>Noch nicht durch einen Test zurückgelesen</translation>
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
        <source>%1: %2</source>
        <extracomment>%1 is a day and time, %2 what that version of the backup holds</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The log entry of this version is damaged</source>
        <translation>Der Protokolleintrag dieser Version ist beschädigt</translation>
    </message>
</context>
<context>
    <name>VersionSelect</name>
    <message>
        <source>None</source>
        <extracomment>no version is chosen</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1: one version older</source>
        <extracomment>%1 is &quot;Earlier&quot; or &quot;Later&quot;: which of two versions</extracomment>
        <translation>%1: eine Version älter</translation>
    </message>
    <message>
        <source>%1: one version newer</source>
        <extracomment>%1 is &quot;Earlier&quot; or &quot;Later&quot;: which of two versions</extracomment>
        <translation>%1: eine Version neuer</translation>
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
        <source>Compare two</source>
        <translation>Zwei vergleichen</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>Noch einmal entsperren</translation>
    </message>
    <message>
        <source>How long versions stay</source>
        <translation>Wie lange Versionen bleiben</translation>
    </message>
</context>
<context>
    <name>WayButtons</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>WayDialogs</name>
    <message>
        <source>Rename %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>The name shows which one it is: “Blue YubiKey”, “Key in the safe”.</source>
        <translation>Der Name zeigt, welcher es ist: „Blauer YubiKey“, „Schlüssel im Tresor“.</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Zeigen Sie, dass Sie es sind</translation>
    </message>
    <message>
        <source>Afterwards the backup opens with: %1.</source>
        <extracomment>%1 are the names of one or more ways to unlock</extracomment>
        <translation>Danach lässt sich das Backup öffnen mit: %1.</translation>
    </message>
    <message>
        <source>The passkey itself stays on the key or in the password manager until it is deleted there.</source>
        <translation>Der Passkey selbst bleibt auf dem Schlüssel oder im Passwortmanager, bis er dort gelöscht wird.</translation>
    </message>
    <message>
        <source>Destroy the printed sheet afterwards.</source>
        <translation>Vernichten Sie danach das gedruckte Blatt.</translation>
    </message>
    <message>
        <source>It opens nothing that is backed up from now on. Whoever kept an old copy of the backup’s folder can still open that copy with it. This cannot be undone.</source>
        <extracomment>what happens when a way to unlock is removed; &quot;it&quot; is that way to unlock</extracomment>
        <translation>Dieser Zugang öffnet nichts, was von jetzt an gesichert wird. Wer eine alte Kopie des Backup-Ordners behalten hat, kann diese Kopie weiterhin damit öffnen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>WayHeads</name>
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
</context>
<context>
    <name>WayProofRow</name>
    <message>
        <source>No proof yet</source>
        <translation>Noch kein Nachweis</translation>
    </message>
    <message>
        <source>Opened the backup just now</source>
        <translation>Hat das Backup eben geöffnet</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>When it was added</source>
        <extracomment>in the column “Last proven”: this way to unlock was proven only then</extracomment>
        <translation>Beim Hinzufügen</translation>
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
        <extracomment>where a password is</extracomment>
        <translation>In Ihrem Kopf</translation>
    </message>
    <message>
        <source>On the key itself</source>
        <extracomment>where the passkey of a security key is</extracomment>
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
        <extracomment>where a passkey is: copied to other devices by the account of a password manager</extracomment>
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
        <source>Opened the backup</source>
        <translation>Hat das Backup geöffnet</translation>
    </message>
    <message>
        <source>added: %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Not used for a long time</source>
        <translation>Lange nicht benutzt</translation>
    </message>
    <message>
        <source>Tried once, not since</source>
        <extracomment>tried when it was added, and not used since</extracomment>
        <translation>Einmal ausprobiert, seitdem nicht</translation>
    </message>
    <message>
        <source>Opened the backup just now</source>
        <translation>Hat das Backup eben geöffnet</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
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
        <source>Phone or password manager</source>
        <translation>Telefon oder Passwortmanager</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Of a kind that this Coffer does not know</source>
        <extracomment>of a way to unlock that a newer version of Coffer added</extracomment>
        <translation>Von einer Art, die dieses Coffer nicht kennt</translation>
    </message>
    <message>
        <source>A sheet of paper that you print and keep away from this computer. It opens the backup when every device is gone.</source>
        <translation>Ein Blatt Papier, das Sie drucken und getrennt von diesem Computer aufbewahren. Es öffnet das Backup, wenn alle Geräte weg sind.</translation>
    </message>
    <message>
        <source>A YubiKey or similar that you plug in and touch. It works on any computer, and outlives this one.</source>
        <translation>Ein YubiKey oder etwas Ähnliches zum Einstecken und Berühren. Er funktioniert an jedem Computer und überdauert diesen.</translation>
    </message>
    <message>
        <source>A passkey kept by Google, Apple, 1Password or another service, and there again on your next phone. Deleting it there closes this way in.</source>
        <translation>Ein Passkey, den Google, Apple, 1Password oder ein anderer Dienst aufbewahrt und der auf Ihrem nächsten Telefon wieder da ist. Wird er dort gelöscht, ist dieser Zugang verschlossen.</translation>
    </message>
    <message>
        <source>The security chip in this computer, with a PIN. It is gone if the computer is lost or set up anew.</source>
        <translation>Der Sicherheitschip in diesem Computer, mit einer PIN. Dieser Zugang ist weg, wenn der Computer verloren geht oder neu eingerichtet wird.</translation>
    </message>
    <message>
        <source>Plug your key in. You enter its PIN and touch it.</source>
        <translation>Stecken Sie Ihren Schlüssel ein. Sie geben seine PIN ein und berühren ihn.</translation>
    </message>
    <message>
        <source>A page opens in your browser and asks for the passkey.</source>
        <translation>In Ihrem Browser öffnet sich eine Seite und fragt nach dem Passkey.</translation>
    </message>
    <message>
        <source>You enter the PIN that you chose for this computer.</source>
        <translation>Sie geben die PIN ein, die Sie für diesen Computer gewählt haben.</translation>
    </message>
    <message>
        <source>This computer does not let you use it.</source>
        <translation>Dieser Computer lässt Sie das nicht benutzen.</translation>
    </message>
    <message>
        <source>Not on this computer.</source>
        <translation>Nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Neither opens the backup alone, so whoever finds the key or learns the password still stands outside. Losing either closes this way in.</source>
        <extracomment>about a password and a security key that are used together</extracomment>
        <translation>Keins von beiden öffnet das Backup allein; wer den Schlüssel findet oder das Passwort erfährt, bleibt also trotzdem draußen. Geht eins von beiden verloren, ist dieser Zugang verschlossen.</translation>
    </message>
    <message>
        <source>You may not use its security chip. Whoever manages this computer can allow it.</source>
        <extracomment>stands behind the name of a kind of way to unlock, as in “This computer”</extracomment>
        <translation>Sie dürfen seinen Sicherheitschip nicht benutzen. Wer diesen Computer verwaltet, kann es erlauben.</translation>
    </message>
    <message>
        <source>No security chip that can be used.</source>
        <extracomment>stands behind the name of a kind of way to unlock, as in “This computer”</extracomment>
        <translation>Kein Sicherheitschip, der sich benutzen lässt.</translation>
    </message>
    <message>
        <source>A password is as strong as it is long: nothing limits how often somebody can guess. Four or five random words are good.</source>
        <translation>Ein Passwort ist so stark, wie es lang ist: Nichts begrenzt, wie oft jemand raten kann. Vier oder fünf zufällige Wörter sind gut.</translation>
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
        <source>Add a way</source>
        <translation>Zugang hinzufügen</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Zeigen Sie, dass Sie es sind</translation>
    </message>
    <message>
        <source>Every unlocking proves the way that it was done with. Adding or removing a way asks for it again when the last time is more than ten minutes ago. Before only one would be left, that one is tested; the last one cannot be removed.</source>
        <extracomment>&quot;way&quot; and &quot;one&quot; are ways to unlock</extracomment>
        <translation>Jedes Entsperren erprobt den Zugang, mit dem es geschah. Um einen Zugang hinzuzufügen oder zu entfernen, müssen Sie noch einmal entsperren, wenn das letzte Mal mehr als zehn Minuten her ist. Bevor nur noch einer übrig wäre, wird dieser getestet; der letzte lässt sich nicht entfernen.</translation>
    </message>
</context>
<context>
    <name>WindowDrop</name>
    <message>
        <source>This is not a file</source>
        <translation>Das ist keine Datei</translation>
    </message>
    <message>
        <source>Coffer keeps files and folders of this computer. Save it as a file, then drop that.</source>
        <translation>Coffer sichert Dateien und Ordner dieses Computers. Speichern Sie es als Datei und ziehen Sie dann diese hierher.</translation>
    </message>
    <message>
        <source>This computer does not add to this backup</source>
        <translation>Dieser Computer fügt diesem Backup nichts hinzu</translation>
    </message>
    <message>
        <source>What you dropped stays where it is. With “Something happened”, “Move to a new computer”, this computer goes on where another one stopped.</source>
        <translation>Was Sie hierher gezogen haben, bleibt, wo es ist. Mit „Etwas ist passiert“, „Auf einen neuen Computer umziehen“ macht dieser Computer dort weiter, wo ein anderer aufgehört hat.</translation>
    </message>
    <message>
        <source>The backup is being made</source>
        <translation>Das Backup wird gerade erstellt</translation>
    </message>
    <message>
        <source>Drop it again when that is done.</source>
        <translation>Ziehen Sie es noch einmal hierher, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Added to what is kept</source>
        <extracomment>what was dropped on the window</extracomment>
        <translation>Hinzugefügt zu dem, was gesichert wird</translation>
    </message>
    <message>
        <source>The first step and the review list it.</source>
        <translation>Es steht im ersten Schritt und unter „Prüfen und beginnen“.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln file(s) or folder(s)?</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>Diese Datei oder diesen Ordner sichern?</numerusform>
            <numerusform>%Ln Dateien oder Ordner sichern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>the last in a list of names of files and folders: how many more there are</extracomment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>From the next backup on, Coffer keeps: %1. The originals stay where they are.</source>
        <extracomment>%1 is a list of names of files and folders</extracomment>
        <translation>Ab der nächsten Sicherung sichert Coffer: %1. Die Originale bleiben, wo sie sind.</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>all good</source>
        <extracomment>what a test found; stands in a row with other facts</extracomment>
        <translation>alles in Ordnung</translation>
    </message>
    <message>
        <source>not all good</source>
        <translation>nicht alles in Ordnung</translation>
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
        <translation>Passwort</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Passkey</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Security key and password</source>
        <translation>Sicherheitsschlüssel und Passwort</translation>
    </message>
</context>
<context>
    <name>coffer::ui::IncidentFlow</name>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
</context>
<context>
    <name>coffer::ui::RestoreFlow</name>
    <message>
        <source>Restored from the version %1</source>
        <translation>Wiederhergestellt aus der Version %1</translation>
    </message>
    <message>
        <source>Into %1, %2</source>
        <translation>Nach %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), compared with the backup byte for byte</source>
        <translation>
            <numerusform>%Ln Datei, Byte für Byte mit dem Backup verglichen</numerusform>
            <numerusform>%Ln Dateien, Byte für Byte mit dem Backup verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <translation>
            <numerusform>%Ln Datei kam nicht zurück</numerusform>
            <numerusform>%Ln Dateien kamen nicht zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of each file as it lies in the folder; sha256sum -c compares them:</source>
        <translation>SHA-256 jeder Datei, wie sie im Ordner liegt; sha256sum -c vergleicht sie:</translation>
    </message>
</context>
<context>
    <name>coffer::ui::SetupFlow</name>
    <message>
        <source>Recovery key</source>
        <extracomment>The name that a new backup&apos;s recovery key gets; the person can change it.</extracomment>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
</context>
</TS>
