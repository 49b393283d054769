<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <translation>
            <numerusform>%Ln file did not come back</numerusform>
            <numerusform>%Ln files did not come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message numerus="yes">
        <source>%Ln line(s), each signed.</source>
        <extracomment>%Ln is a number of acts: backups, unlocks, changes</extracomment>
        <translation>
            <numerusform>%Ln line, each signed.</numerusform>
            <numerusform>%Ln lines, each signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln since you last looked.</source>
        <comment>%Ln is a number of lines of the log</comment>
        <translation>
            <numerusform>%Ln since you last looked.</numerusform>
            <numerusform>%Ln since you last looked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CeremonyWords</name>
    <message numerus="yes">
        <source>%Ln try(s) left; then the key asks for its PIN.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>%Ln try left; then the key asks for its PIN.</numerusform>
            <numerusform>%Ln tries left; then the key asks for its PIN.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatChoice</name>
    <message numerus="yes">
        <source>The chats in %Ln file(s) cannot be listed: parts of the backup are damaged or not there.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>The chats in %Ln file cannot be listed: parts of the backup are damaged or not there.</numerusform>
            <numerusform>The chats in %Ln files cannot be listed: parts of the backup are damaged or not there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message numerus="yes">
        <source>%1, %Ln people</source>
        <extracomment>%1 is an app (&quot;whatsapp&quot;), %Ln a number of people</extracomment>
        <translation>
            <numerusform>%1, %Ln person</numerusform>
            <numerusform>%1, %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) missing</source>
        <extracomment>%Ln is a number of photos and other files that a chat names</extracomment>
        <translation>
            <numerusform>%Ln media file missing</numerusform>
            <numerusform>%Ln media files missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%Ln more with another date only</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln more with another date only</numerusform>
            <numerusform>%Ln more with another date only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) could not be read whole, so something may not be told.</source>
        <extracomment>%Ln is a number of folders</extracomment>
        <translation>
            <numerusform>%Ln folder could not be read whole, so something may not be told.</numerusform>
            <numerusform>%Ln folders could not be read whole, so something may not be told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <extracomment>%Ln is a number of chats</extracomment>
        <translation>
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message numerus="yes">
        <source>Added in the last %Ln day(s)</source>
        <extracomment>%Ln is a number of days</extracomment>
        <translation>
            <numerusform>Added in the last %Ln day</numerusform>
            <numerusform>Added in the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added per day, last %Ln day(s)</source>
        <extracomment>%Ln is a number of days</extracomment>
        <translation>
            <numerusform>Added per day, last %Ln day</numerusform>
            <numerusform>Added per day, last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message numerus="yes">
        <source>%Ln page(s), the best first.</source>
        <extracomment>%Ln is a number of pages of help</extracomment>
        <translation>
            <numerusform>%Ln page, the best first.</numerusform>
            <numerusform>%Ln pages, the best first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeFigures</name>
    <message numerus="yes">
        <source>%Ln media file(s) were not there</source>
        <extracomment>%Ln is a number of photos and other files that chats name</extracomment>
        <translation>
            <numerusform>%Ln media file was not there</numerusform>
            <numerusform>%Ln media files were not there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message numerus="yes">
        <source>It opens and restores. %Ln thing(s) make it weaker than it should be.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>It opens and restores. One thing makes it weaker than it should be.</numerusform>
            <numerusform>It opens and restores. %Ln things make it weaker than it should be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand between your chats and a backup that you can rely on.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>One thing stands between your chats and a backup that you can rely on.</numerusform>
            <numerusform>%Ln things stand between your chats and a backup that you can rely on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It opens. %Ln thing(s) make it weaker than it should be.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>It opens. %Ln thing makes it weaker than it should be.</numerusform>
            <numerusform>It opens. %Ln things make it weaker than it should be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePromises</name>
    <message numerus="yes">
        <source>%Ln way(s) open it.</source>
        <extracomment>%Ln is a number of ways to unlock</extracomment>
        <translation>
            <numerusform>One way opens it.</numerusform>
            <numerusform>%Ln ways open it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentEnd</name>
    <message numerus="yes">
        <source>Read back and good: %Ln file(s).</source>
        <extracomment>%Ln is how many files were read back as a test</extracomment>
        <translation>
            <numerusform>Read back and good: %Ln file.</numerusform>
            <numerusform>Read back and good: %Ln files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossPart</name>
    <message numerus="yes">
        <source>%Ln way(s) left</source>
        <extracomment>%Ln is a number of ways to unlock that would still open the backup</extracomment>
        <translation>
            <numerusform>%Ln way left</numerusform>
            <numerusform>%Ln ways left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message numerus="yes">
        <source>%Ln character(s) or more.</source>
        <extracomment>%Ln is the fewest characters that a new PIN may have</extracomment>
        <translation>
            <numerusform>%Ln character or more.</numerusform>
            <numerusform>%Ln characters or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(s) left.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>%Ln try left.</numerusform>
            <numerusform>%Ln tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not its PIN. %Ln try(s) left; then this computer’s chip refuses every PIN for a while.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>That is not its PIN. %Ln try left; then this computer’s chip refuses every PIN for a while.</numerusform>
            <numerusform>That is not its PIN. %Ln tries left; then this computer’s chip refuses every PIN for a while.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not its PIN. %Ln try(s) left; after the last one the key locks itself, and only erasing it helps.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>That is not its PIN. %Ln try left; after the last one the key locks itself, and only erasing it helps.</numerusform>
            <numerusform>That is not its PIN. %Ln tries left; after the last one the key locks itself, and only erasing it helps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message numerus="yes">
        <source>%Ln file(s) were read back from the folder.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln file was read back from the folder.</numerusform>
            <numerusform>%Ln files were read back from the folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not there.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln file is not there.</numerusform>
            <numerusform>%Ln files are not there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreReport</name>
    <message numerus="yes">
        <source>%Ln file(s) restored</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln file restored</numerusform>
            <numerusform>%Ln files restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back. All others were compared with the backup, byte for byte.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln file did not come back. All others were compared with the backup, byte for byte.</numerusform>
            <numerusform>%Ln files did not come back. All others were compared with the backup, byte for byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them belong to you now, or have today’s time, as this computer allows nothing else.</source>
        <extracomment>%Ln is a number of files and folders that were restored</extracomment>
        <translation>
            <numerusform>%Ln of them belongs to you now, or has today’s time, as this computer allows nothing else.</numerusform>
            <numerusform>%Ln of them belong to you now, or have today’s time, as this computer allows nothing else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreReview</name>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <extracomment>%Ln is a number of chats</extracomment>
        <translation>
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or folder(s), with all that is in them</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>%Ln file or folder, with all that is in them</numerusform>
            <numerusform>%Ln files or folders, with all that is in them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message numerus="yes">
        <source>%Ln entry(s), the last: %1</source>
        <extracomment>%Ln is a number of entries in a log; %1 a moment, as in &quot;Today, 20:02&quot;</extracomment>
        <translation>
            <numerusform>%Ln entry, the last: %1</numerusform>
            <numerusform>%Ln entries, the last: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message numerus="yes">
        <source>%Ln version(s) would go</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>%Ln version would go</numerusform>
            <numerusform>%Ln versions would go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln version(s) away</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>Take %Ln version away</numerusform>
            <numerusform>Take %Ln versions away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln version(s) out of the backup?</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>Take %Ln version out of the backup?</numerusform>
            <numerusform>Take %Ln versions out of the backup?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message numerus="yes">
        <source>%Ln file(s) not in this backup</source>
        <extracomment>%Ln is a number of files that could not be read</extracomment>
        <translation>
            <numerusform>%Ln file not in this backup</numerusform>
            <numerusform>%Ln files not in this backup</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsSources</name>
    <message numerus="yes">
        <source>%Ln pattern(s)</source>
        <extracomment>%Ln is a number of patterns for names of files</extracomment>
        <translation>
            <numerusform>%Ln pattern</numerusform>
            <numerusform>%Ln patterns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupSources</name>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>%Ln cannot be read</numerusform>
            <numerusform>%Ln cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidebarItem</name>
    <message numerus="yes">
        <source>%1, %Ln thing(s) to do</source>
        <extracomment>%1 is the name of a page, %Ln how many things on it need the person</extracomment>
        <translation>
            <numerusform>%1, %Ln thing to do</numerusform>
            <numerusform>%1, %Ln things to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestOutcome</name>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln file did not come back</numerusform>
            <numerusform>%Ln files did not come back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestReport</name>
    <message numerus="yes">
        <source>Read back %1; %Ln could not be read. A backup stores again what is still on this computer.</source>
        <extracomment>%1 is what could be read, as in &quot;3 files&quot;; %Ln is a number of files</extracomment>
        <translation>
            <numerusform>Read back %1; %Ln could not be read. A backup stores again what is still on this computer.</numerusform>
            <numerusform>Read back %1; %Ln could not be read. A backup stores again what is still on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln file(s) are in the new version.</source>
        <translation>
            <numerusform>%Ln file is in the new version.</numerusform>
            <numerusform>%Ln files are in the new version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln file could not be read.</numerusform>
            <numerusform>%Ln files could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyStrip</name>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read back</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln file cannot be read back</numerusform>
            <numerusform>%Ln files cannot be read back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) miss nothing</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>%Ln version misses nothing</numerusform>
            <numerusform>%Ln versions miss nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) lost something</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>%Ln version lost something</numerusform>
            <numerusform>%Ln versions lost something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the backup may still be arriving</source>
        <extracomment>%Ln is a number of files at the backup&apos;s place</extracomment>
        <translation>
            <numerusform>%Ln file of the backup may still be arriving</numerusform>
            <numerusform>%Ln files of the backup may still be arriving</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message numerus="yes">
        <source>%Ln media file(s) that its chats name</source>
        <extracomment>%Ln is a number of photos and other files that chats name</extracomment>
        <translation>
            <numerusform>%Ln media file that its chats name</numerusform>
            <numerusform>%Ln media files that its chats name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that could not be read</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln file that could not be read</numerusform>
            <numerusform>%Ln files that could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message numerus="yes">
        <source>%Ln point(s) in time.</source>
        <extracomment>%Ln is a number of versions of the backup</extracomment>
        <translation>
            <numerusform>One point in time.</numerusform>
            <numerusform>%Ln points in time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message numerus="yes">
        <source>%Ln way(s) open this backup.</source>
        <extracomment>%Ln is a number of ways to unlock</extracomment>
        <translation>
            <numerusform>One way opens this backup.</numerusform>
            <numerusform>%Ln ways open this backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowDrop</name>
    <message numerus="yes">
        <source>Keep %Ln file(s) or folder(s)?</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>Keep %Ln file or folder?</numerusform>
            <numerusform>Keep %Ln files or folders?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>the last in a list of names of files and folders: how many more there are</extracomment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <extracomment>%Ln is a number of minutes</extracomment>
        <translation>
            <numerusform>About %Ln minute left</numerusform>
            <numerusform>About %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) left</source>
        <extracomment>%Ln is a number of hours</extracomment>
        <translation>
            <numerusform>About %Ln hour left</numerusform>
            <numerusform>About %Ln hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <extracomment>%Ln is a number of seconds</extracomment>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
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
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
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
            <numerusform>%Ln media file</numerusform>
            <numerusform>%Ln media files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coffer::ui::RestoreFlow</name>
    <message numerus="yes">
        <source>%Ln file(s), compared with the backup byte for byte</source>
        <translation>
            <numerusform>%Ln file, compared with the backup byte for byte</numerusform>
            <numerusform>%Ln files, compared with the backup byte for byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <translation>
            <numerusform>%Ln file did not come back</numerusform>
            <numerusform>%Ln files did not come back</numerusform>
        </translation>
    </message>
</context>
</TS>
