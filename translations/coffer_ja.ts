<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished">ロック解除中</translation>
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
        <translation type="unfinished">テスト</translation>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message>
        <source>its entry is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished">新規 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
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
        <translation type="unfinished">ロック解除方法</translation>
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
        <translation type="unfinished">バージョン</translation>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln since you last looked.</source>
        <comment>%Ln is a number of lines of the log</comment>
        <translation type="unfinished">
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
        <translation type="unfinished">再読み込み</translation>
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
        <translation type="unfinished">戻る</translation>
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
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">戻る</translation>
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
        <translation>キャンセル</translation>
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
        <translation type="unfinished">%1：%2</translation>
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
        <translation>バックアップの状態を調べられませんでした</translation>
    </message>
    <message>
        <source>This folder could not be opened as a backup</source>
        <translation>このフォルダーをバックアップとして開けませんでした</translation>
    </message>
    <message>
        <source>This cannot be kept</source>
        <translation>これは保管できません</translation>
    </message>
    <message>
        <source>The backup cannot go there</source>
        <translation>バックアップをそこに置くことはできません</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>バックアップは作成されませんでした</translation>
    </message>
    <message>
        <source>The sheet was not saved</source>
        <translation>シートは保存されませんでした</translation>
    </message>
    <message>
        <source>The backup did not finish</source>
        <translation>バックアップは完了しませんでした</translation>
    </message>
    <message>
        <source>The backup stays locked</source>
        <translation>バックアップはロックされたままです</translation>
    </message>
    <message>
        <source>The backup could not be read</source>
        <translation>バックアップを読み取れませんでした</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>The files cannot go there</source>
        <translation>ファイルをそこに置くことはできません</translation>
    </message>
    <message>
        <source>The restore did not finish</source>
        <translation>復元は完了しませんでした</translation>
    </message>
    <message>
        <source>Not in this backup</source>
        <translation>このバックアップにはありません</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>復元されませんでした</translation>
    </message>
    <message>
        <source>Something in what was asked for cannot be.</source>
        <translation>指定された内容に、できないことが含まれています。</translation>
    </message>
    <message>
        <source>Look at the details, change it and try again.</source>
        <translation>詳細を見て、変更してからもう一度試してください。</translation>
    </message>
    <message>
        <source>Something that is needed is not there.</source>
        <translation>必要なものが見つかりません。</translation>
    </message>
    <message>
        <source>Look at the details for what is missing.</source>
        <translation>足りないものは詳細で確かめてください。</translation>
    </message>
    <message>
        <source>It opens another backup, or was replaced since.</source>
        <translation>別のバックアップを開くためのものか、その後置き換えられています。</translation>
    </message>
    <message>
        <source>Use another way to unlock.</source>
        <translation>別のロック解除方法を使ってください。</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were stored.</source>
        <translation>保存したものと異なるバイトがディスクから返されました。</translation>
    </message>
    <message>
        <source>Back up again: what is still on this computer is stored anew.</source>
        <translation>もう一度バックアップしてください。まだこのコンピューターにあるものは、新たに保存されます。</translation>
    </message>
    <message>
        <source>Something at the backup’s place was changed by other hands than yours.</source>
        <translation>バックアップの保管場所で、ご自身以外の手によって何かが変更されました。</translation>
    </message>
    <message>
        <source>Look for the newest good copy of the backup’s folder.</source>
        <translation>バックアップのフォルダーの、問題のない最新のコピーを探してください。</translation>
    </message>
    <message>
        <source>It was written by a newer Coffer than this one.</source>
        <translation>この Coffer より新しい Coffer で書き込まれています。</translation>
    </message>
    <message>
        <source>Install the newest version of Coffer.</source>
        <translation>最新の Coffer をインストールしてください。</translation>
    </message>
    <message>
        <source>Another program is using it now.</source>
        <translation>別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The system does not permit it.</source>
        <translation>システムで許可されていません。</translation>
    </message>
    <message>
        <source>Allow it in the folder’s properties, or choose another folder.</source>
        <translation>フォルダーのプロパティで許可するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Make room on it and try again.</source>
        <translation>空きを作ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk or device does not answer.</source>
        <translation>ディスクまたは機器が応答しません。</translation>
    </message>
    <message>
        <source>Connect it, wait a moment and try again.</source>
        <translation>接続し、少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>It would put the backup, or what you have, at risk.</source>
        <translation>バックアップ、またはお持ちのデータが危険にさらされます。</translation>
    </message>
    <message>
        <source>Look at the details for what stands against it.</source>
        <translation>妨げになっていることは詳細で確かめてください。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>中止されました。</translation>
    </message>
    <message>
        <source>The backup’s disk is not connected</source>
        <translation>バックアップのディスクが接続されていません</translation>
    </message>
    <message>
        <source>Its folder is not there, so nothing can be said of it now.</source>
        <translation>フォルダーがないため、今は何もわかりません。</translation>
    </message>
    <message>
        <source>Connect the disk.</source>
        <translation>ディスクを接続してください。</translation>
    </message>
    <message>
        <source>There is no backup in this folder</source>
        <translation>このフォルダーにバックアップはありません</translation>
    </message>
    <message>
        <source>A backup’s folder holds the file HOW-TO-OPEN.txt and a folder named keys.</source>
        <translation>バックアップのフォルダーには、HOW-TO-OPEN.txt というファイルと keys という名前のフォルダーがあります。</translation>
    </message>
    <message>
        <source>Choose the folder that holds those.</source>
        <translation>その 2 つがあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>このコンピューターにありません。</translation>
    </message>
    <message>
        <source>Copy it to this computer, then add it.</source>
        <translation>このコンピューターにコピーしてから追加してください。</translation>
    </message>
    <message>
        <source>The folder holds other things.</source>
        <translation>フォルダーにほかのものが入っています。</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a disk.</source>
        <translation>空のフォルダーか、ディスクを選んでください。</translation>
    </message>
    <message>
        <source>There is no such folder or disk.</source>
        <translation>そのようなフォルダーやディスクはありません。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>そこへの書き込みは許可されていません。</translation>
    </message>
    <message>
        <source>A file of that name exists, the folder belongs to the backup, or the disk does not keep files private.</source>
        <translation>同じ名前のファイルがあるか、フォルダーがバックアップのものであるか、ファイルを非公開に保てないディスクです。</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>別の名前かフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The backup’s disk, or everything that is to be kept, is not there.</source>
        <translation>バックアップのディスクがないか、保管対象がどれも見つかりません。</translation>
    </message>
    <message>
        <source>Connect the disk and start again; what is stored stays.</source>
        <translation>ディスクを接続し、もう一度始めてください。保存済みのものはそのまま残ります。</translation>
    </message>
    <message>
        <source>The backup stopped before its end</source>
        <translation>バックアップが途中で止まりました</translation>
    </message>
    <message>
        <source>The backup’s disk does not answer.</source>
        <translation>バックアップのディスクが応答しません。</translation>
    </message>
    <message>
        <source>Connect it and start again: it goes on where it stopped.</source>
        <translation>接続し、もう一度始めてください。止まったところから続きます。</translation>
    </message>
    <message>
        <source>The backup’s disk is full.</source>
        <translation>バックアップのディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Make room on it and start again: it goes on where it stopped.</source>
        <translation>空きを作り、もう一度始めてください。止まったところから続きます。</translation>
    </message>
    <message>
        <source>A backup is running already</source>
        <translation>すでにバックアップを実行中です</translation>
    </message>
    <message>
        <source>Another run works for this computer now.</source>
        <translation>このコンピューターでは別の実行が進行中です。</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>This opens no way into this backup</source>
        <translation>これではこのバックアップを開けません</translation>
    </message>
    <message>
        <source>It belongs to another backup, was replaced since, or is a password with a slip in it. The backup is not affected.</source>
        <translation>別のバックアップのものか、その後置き換えられたか、入力ミスのあるパスワードです。バックアップへの影響はありません。</translation>
    </message>
    <message>
        <source>Type it again, or use another way to unlock.</source>
        <translation>もう一度入力するか、別のロック解除方法を使ってください。</translation>
    </message>
    <message>
        <source>The backup’s folder is not there.</source>
        <translation>バックアップのフォルダーがありません。</translation>
    </message>
    <message>
        <source>Connect its disk.</source>
        <translation>そのディスクを接続してください。</translation>
    </message>
    <message>
        <source>Nothing that could open it was typed.</source>
        <translation>バックアップを開けるものが入力されていません。</translation>
    </message>
    <message>
        <source>Type it whole.</source>
        <translation>すべて入力してください。</translation>
    </message>
    <message>
        <source>The folder belongs to the backup itself.</source>
        <translation>これはバックアップ自体のフォルダーです。</translation>
    </message>
    <message>
        <source>Choose a folder outside the backup.</source>
        <translation>バックアップの外のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk that the files go to is full.</source>
        <translation>ファイルの復元先のディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Make room and start again: what has arrived is not copied twice.</source>
        <translation>空きを作り、もう一度始めてください。すでに届いたものは二重にコピーされません。</translation>
    </message>
    <message>
        <source>A disk does not answer.</source>
        <translation>ディスクが応答しません。</translation>
    </message>
    <message>
        <source>Connect it and start again: what has arrived is not copied twice.</source>
        <translation>接続し、もう一度始めてください。すでに届いたものは二重にコピーされません。</translation>
    </message>
    <message>
        <source>It was gone when its turn came.</source>
        <translation>順番が来たときには、なくなっていました。</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>Allow yourself to read it, then back up again.</source>
        <translation>ご自身に読み取りを許可してから、もう一度バックアップしてください。</translation>
    </message>
    <message>
        <source>Something else has that name there, and nothing is overwritten.</source>
        <translation>そこには同じ名前の別のものがあります。上書きはされません。</translation>
    </message>
    <message>
        <source>Restore into an empty folder.</source>
        <translation>空のフォルダーに復元してください。</translation>
    </message>
    <message>
        <source>A part of it is missing from the backup.</source>
        <translation>その一部がバックアップにありません。</translation>
    </message>
    <message>
        <source>Restore it from another version.</source>
        <translation>別のバージョンから復元してください。</translation>
    </message>
    <message>
        <source>A part of it is damaged in the backup.</source>
        <translation>その一部がバックアップ内で破損しています。</translation>
    </message>
    <message>
        <source>The recovery key has a slip in it</source>
        <translation>回復キーに入力ミスがあります</translation>
    </message>
    <message>
        <source>One group is not as it is printed, or characters are missing.</source>
        <translation>印刷と異なるグループが 1 つあるか、文字が足りません。</translation>
    </message>
    <message>
        <source>Compare the marked group with the sheet.</source>
        <translation>印の付いたグループをシートと見比べてください。</translation>
    </message>
    <message>
        <source>There is a backup in this folder already</source>
        <translation>このフォルダーにはすでにバックアップがあります</translation>
    </message>
    <message>
        <source>A new one needs a folder of its own.</source>
        <translation>新しいバックアップには専用のフォルダーが必要です。</translation>
    </message>
    <message>
        <source>Choose another folder, or open the backup that is there.</source>
        <translation>別のフォルダーを選ぶか、そこにあるバックアップを開いてください。</translation>
    </message>
    <message>
        <source>This computer does not add to this backup</source>
        <translation>このコンピューターは、このバックアップに追加しません</translation>
    </message>
    <message>
        <source>It has no key for it. The backup can be opened and restored all the same.</source>
        <translation>そのためのキーがありません。それでも、バックアップを開いて復元することはできます。</translation>
    </message>
    <message>
        <source>Unlock it to see and restore what it holds.</source>
        <translation>中身を見たり復元したりするには、ロックを解除してください。</translation>
    </message>
    <message>
        <source>This computer’s keychain is locked</source>
        <translation>このコンピューターのキーチェーンがロックされています</translation>
    </message>
    <message>
        <source>Coffer keeps this computer’s key there.</source>
        <translation>Coffer は、このコンピューターのキーをそこに保管しています。</translation>
    </message>
    <message>
        <source>Unlock the keychain when it asks, then try again.</source>
        <translation>求められたらキーチェーンのロックを解除し、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain did not give Coffer its key</source>
        <translation>キーチェーンが Coffer にキーを渡しませんでした</translation>
    </message>
    <message>
        <source>Allow it when asked.</source>
        <translation>求められたら許可してください。</translation>
    </message>
    <message>
        <source>This computer has no keychain that works</source>
        <translation>このコンピューターには使えるキーチェーンがありません</translation>
    </message>
    <message>
        <source>Coffer keeps this computer’s key in the system’s keychain, so that nobody else can use it.</source>
        <translation>Coffer は、ほかの誰も使えないように、このコンピューターのキーをシステムのキーチェーンに保管します。</translation>
    </message>
    <message>
        <source>Install or set up the keychain of your desktop, then try again.</source>
        <translation>デスクトップ環境のキーチェーンをインストールまたは設定してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Show once more that it is you</source>
        <translation>ご本人であることをもう一度示してください</translation>
    </message>
    <message>
        <source>Unlock it again.</source>
        <translation>もう一度ロックを解除してください。</translation>
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
        <translation type="unfinished">%1：%2</translation>
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
        <translation>展開されています。押すと折りたたみます</translation>
    </message>
    <message>
        <source>Folded; press to open it</source>
        <translation>折りたたまれています。押すと展開します</translation>
    </message>
</context>
<context>
    <name>GroupCheck</name>
    <message>
        <source>Group %1</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>正しく入力されました。</translation>
    </message>
    <message>
        <source>That is not group %1. Compare it with the sheet.</source>
        <translation>グループ %1 と一致しません。シートと見比べてください。</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>回復キーのグループ %1</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message numerus="yes">
        <source>Added in the last %Ln day(s)</source>
        <extracomment>%Ln is a number of days</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added per day, last %Ln day(s)</source>
        <extracomment>%Ln is a number of days</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeFigures</name>
    <message>
        <source>Newest message</source>
        <translation>最新のメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) were not there</source>
        <extracomment>%Ln is a number of photos and other files that chats name</extracomment>
        <translation>
            <numerusform>メディアファイル %Ln 個が見つかりませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>All its media are here</source>
        <translation>メディアはすべてあります</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>最後のバックアップ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>By this computer</source>
        <translation>このコンピューターから</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>バックアップの中</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>ロック解除方法</translation>
    </message>
    <message>
        <source>All proven</source>
        <extracomment>%1 is how many ways to unlock were shown to work</extracomment>
        <translation>すべて確認済み</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <translation>%1 件確認済み</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>Last read back by a test: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>最後にテストで読み戻した日時：%1</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護されています</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>注意が必要です</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>保護されていません</translation>
    </message>
    <message>
        <source>Not protected yet</source>
        <translation>まだ保護されていません</translation>
    </message>
    <message>
        <source>Nothing speaks against it. Last backup: %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>問題は見つかっていません。最後のバックアップ：%1。</translation>
    </message>
    <message numerus="yes">
        <source>It opens and restores. %Ln thing(s) make it weaker than it should be.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>開くことも復元もできます。本来より弱くなる原因が %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is running.</source>
        <translation>バックアップを実行中です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand between your chats and a backup that you can rely on.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>チャットを頼れるバックアップにするまでに、解決することが %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation>バックアップの状態を調べています…</translation>
    </message>
    <message>
        <source>Its state could not be found out.</source>
        <translation>状態がわかりませんでした。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Stopping is safe: what is stored stays, the next run goes on.</source>
        <translation>中止しても安全です。保存済みのものは残り、次の実行で続きから始まります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>HomePromises</name>
    <message>
        <source>In order, as of %1</source>
        <extracomment>%1 is the time of day when this was found out</extracomment>
        <translation>問題のない点（%1 現在）</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>読めるのはご自身だけ</translation>
    </message>
    <message>
        <source>Backing up cannot read</source>
        <translation>バックアップの処理は中身を読めません</translation>
    </message>
    <message>
        <source>What runs on this computer can add to it and open nothing.</source>
        <translation>このコンピューターで動く処理は、追加はできますが、何も開けません。</translation>
    </message>
    <message>
        <source>Never one way in</source>
        <translation>ロック解除方法は 1 つだけではありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open it.</source>
        <extracomment>%Ln is a number of ways to unlock</extracomment>
        <translation>
            <numerusform>%Ln 通りの方法で開けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven, not hoped</source>
        <translation>期待ではなく、確認済み</translation>
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
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選ぶ</translation>
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
        <translation>グループ %1（全 %2 グループ）</translation>
    </message>
</context>
<context>
    <name>KeyInput</name>
    <message>
        <source>Recovery key, group by group</source>
        <translation>回復キー（グループごと）</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>Unlocked</source>
        <translation>ロック解除中</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Lock the backup</source>
        <translation>バックアップをロック</translation>
    </message>
    <message>
        <source>Unlock the backup</source>
        <translation>バックアップのロックを解除</translation>
    </message>
</context>
<context>
    <name>LockedState</name>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A backup is running</source>
        <translation>バックアップを実行中です</translation>
    </message>
    <message>
        <source>A restore is running</source>
        <translation>復元を実行中です</translation>
    </message>
    <message>
        <source>Closing stops it, and that is safe: what is done stays, and the next run goes on from there.</source>
        <translation>閉じると中止しますが、安全です。済んだものは残り、次の実行で続きから始まります。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>中止して閉じる</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Details</source>
        <translation type="unfinished">詳細</translation>
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
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>ロック解除方法</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
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
        <translation>お手元にあるものを使います。ほかは何も変わりません。</translation>
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
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
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
        <translation>まだバックアップがありません</translation>
    </message>
    <message>
        <source>A computer that belongs to this backup has stored nothing so far.</source>
        <translation>このバックアップに属するコンピューターの中に、まだ何も保存していないものがあります。</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>最後のバックアップが古くなっています</translation>
    </message>
    <message>
        <source>What came since then is only on the computer.</source>
        <translation>その後に増えたものは、コンピューターにしかありません。</translation>
    </message>
    <message>
        <source>The backup went back in time</source>
        <translation>バックアップが以前の状態に戻っています</translation>
    </message>
    <message>
        <source>It lacks something that this computer has seen in it. Look for the newest copy of its folder.</source>
        <translation>このコンピューターが以前そこで見たものが欠けています。フォルダーの最新のコピーを探してください。</translation>
    </message>
    <message>
        <source>The ways to unlock were changed in two places at once</source>
        <translation>ロック解除方法が 2 か所で同時に変更されました</translation>
    </message>
    <message>
        <source>Both changes count until somebody says which one holds.</source>
        <translation>どちらが有効かを誰かが決めるまで、両方の変更が有効です。</translation>
    </message>
    <message>
        <source>Something is missing from the backup’s records</source>
        <translation>バックアップの記録に欠けているものがあります</translation>
    </message>
    <message>
        <source>If the folder is synchronised, let that finish. Otherwise files were lost.</source>
        <translation>フォルダーを同期している場合は、完了するまで待ってください。そうでない場合は、ファイルが失われています。</translation>
    </message>
    <message>
        <source>Two computers work with the same key</source>
        <translation>2 台のコンピューターが同じキーを使っています</translation>
    </message>
    <message>
        <source>A part of the backup’s records cannot be read</source>
        <translation>バックアップの記録の一部を読み取れません</translation>
    </message>
    <message>
        <source>Unlocking shows what it is about.</source>
        <translation>ロックを解除すると、どの部分かわかります。</translation>
    </message>
    <message>
        <source>A computer has not seen the newest change</source>
        <translation>最新の変更を受け取っていないコンピューターがあります</translation>
    </message>
    <message>
        <source>Ways to unlock or computers were changed since its last backup. Its next one takes that up.</source>
        <translation>そのコンピューターの最後のバックアップより後に、ロック解除方法またはコンピューターが変更されました。次のバックアップで反映されます。</translation>
    </message>
    <message>
        <source>There is only one way to unlock</source>
        <translation>ロック解除方法が 1 つしかありません</translation>
    </message>
    <message>
        <source>If it is lost, nothing opens the backup.</source>
        <translation>それを失うと、何を使ってもバックアップを開けません。</translation>
    </message>
    <message>
        <source>No way to unlock is left at the backup’s place</source>
        <translation>バックアップの保管場所にロック解除方法が 1 つも残っていません</translation>
    </message>
    <message>
        <source>The files that hold them are gone. Look for another copy of the backup’s folder.</source>
        <translation>ロック解除方法が入ったファイルがなくなっています。バックアップのフォルダーの別のコピーを探してください。</translation>
    </message>
    <message>
        <source>A way to unlock is missing from the backup’s place</source>
        <translation>バックアップの保管場所からなくなったロック解除方法があります</translation>
    </message>
    <message>
        <source>This computer keeps a copy of its file and puts it back with the next backup.</source>
        <translation>このコンピューターがそのファイルのコピーを保管しており、次のバックアップで元に戻します。</translation>
    </message>
    <message>
        <source>All ways to unlock would be lost together</source>
        <translation>すべてのロック解除方法が一度に失われる状態です</translation>
    </message>
    <message>
        <source>One accident takes them all. A printed recovery key is another thing.</source>
        <translation>1 回の事故ですべて失われます。印刷した回復キーなら別です。</translation>
    </message>
    <message>
        <source>Nothing opens the backup on a new computer</source>
        <translation>新しいコンピューターでバックアップを開けるものがありません</translation>
    </message>
    <message>
        <source>Every way to unlock needs this computer or a password manager.</source>
        <translation>どのロック解除方法にも、このコンピューターまたはパスワードマネージャーが必要です。</translation>
    </message>
    <message>
        <source>The password is easy to guess</source>
        <translation>パスワードが推測されやすいものです</translation>
    </message>
    <message>
        <source>Whoever gets the backup’s files can try passwords as fast as computers can.</source>
        <translation>バックアップのファイルを手に入れた人は誰でも、コンピューターに可能な限りの速さでパスワードを試せます。</translation>
    </message>
    <message>
        <source>A way to unlock was not used for long</source>
        <translation>長い間使われていないロック解除方法があります</translation>
    </message>
    <message>
        <source>Unlocking with it shows that it still works.</source>
        <translation>それでロックを解除すると、今も使えることがわかります。</translation>
    </message>
    <message>
        <source>This computer was removed from the backup</source>
        <translation>このコンピューターはバックアップから削除されました</translation>
    </message>
    <message>
        <source>What it adds does not count any more.</source>
        <translation>このコンピューターが追加するものは、もう有効ではありません。</translation>
    </message>
    <message>
        <source>A way to unlock has only one copy left at the backup’s place</source>
        <translation>バックアップの保管場所に控えが 1 つしか残っていないロック解除方法があります</translation>
    </message>
    <message>
        <source>Unlocking writes the second one again.</source>
        <translation>ロックを解除すると、2 つ目が再び書き込まれます。</translation>
    </message>
    <message>
        <source>The backup lies on the same disk as what it keeps</source>
        <translation>バックアップが保管対象と同じディスクにあります</translation>
    </message>
    <message>
        <source>If the disk dies, both are gone. Keep a copy of its folder on another disk.</source>
        <translation>ディスクが壊れると、両方とも失われます。フォルダーのコピーを別のディスクに保管してください。</translation>
    </message>
    <message>
        <source>Some files could not be read</source>
        <translation>読み取れなかったファイルがあります</translation>
    </message>
    <message>
        <source>They are not in the last backup. Running it again shows which they are.</source>
        <translation>それらは最後のバックアップに入っていません。もう一度実行すると、どのファイルかわかります。</translation>
    </message>
    <message>
        <source>Something that is kept was nearly emptied</source>
        <translation>保管対象の 1 つが、ほとんど空になりました</translation>
    </message>
    <message>
        <source>The last backup holds much less than the one before. Look whether that was meant.</source>
        <translation>最後のバックアップの内容は、その前のものより大幅に少なくなっています。意図したものかどうか確かめてください。</translation>
    </message>
    <message>
        <source>A test found that a version cannot be read back whole</source>
        <translation>テストで、完全には読み戻せないバージョンが見つかりました</translation>
    </message>
    <message>
        <source>Backing up stores again what is still on this computer.</source>
        <translation>バックアップすると、まだこのコンピューターにあるものがもう一度保存されます。</translation>
    </message>
    <message>
        <source>A part of the backup is damaged</source>
        <translation>バックアップの一部が破損しています</translation>
    </message>
    <message>
        <source>No test has read this backup back</source>
        <translation>このバックアップを読み戻したテストはありません</translation>
    </message>
    <message>
        <source>A test opens it and reads a sample, and shows that it can be restored.</source>
        <translation>テストではバックアップを開いて一部を読み取り、復元できることを示します。</translation>
    </message>
    <message>
        <source>This computer’s notes about its backups were damaged or altered</source>
        <translation>バックアップについてのこのコンピューターの覚え書きが、破損しているか改変されています</translation>
    </message>
    <message>
        <source>The next backup writes them anew.</source>
        <translation>次のバックアップで新しく書き直されます。</translation>
    </message>
    <message>
        <source>A computer’s clock is wrong</source>
        <translation>時計が正しくないコンピューターがあります</translation>
    </message>
    <message>
        <source>Its last backup claims a time in the future. Set its clock.</source>
        <translation>そのコンピューターの最後のバックアップの日時が未来になっています。時計を合わせてください。</translation>
    </message>
    <message>
        <source>Stored files are gone from the backup’s place</source>
        <translation>バックアップの保管場所から、保存したファイルがなくなっています</translation>
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
        <translation>復元</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元中</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>What do you want back?</source>
        <translation>何を復元しますか？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a folder to go on.</source>
        <translation>続けるにはフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>ファイルの復元先</translation>
    </message>
    <message>
        <source>Stopping is safe: what is restored stays, and starting again with the same folder goes on.</source>
        <translation>中止しても安全です。復元済みのものは残り、同じフォルダーでもう一度始めると続きから進みます。</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>復元は中止されました</translation>
    </message>
    <message>
        <source>What is restored stays. Starting again with the same folder goes on.</source>
        <translation>復元済みのものは残ります。同じフォルダーでもう一度始めると続きから進みます。</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>もう一度ロックを解除</translation>
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
        <translation type="unfinished">続ける</translation>
    </message>
</context>
<context>
    <name>RestoreReport</name>
    <message numerus="yes">
        <source>%Ln file(s) restored</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>ファイル %Ln 個を復元しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Every byte was compared with the backup.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>すべてのバイトをバックアップと比較しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back. All others were compared with the backup, byte for byte.</source>
        <translation>
            <numerusform>ファイル %Ln 個は復元されませんでした。ほかはすべて、バックアップと 1 バイトずつ比較しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is how long it took, as in &quot;6 minutes&quot;</extracomment>
        <translation>所要時間：%1</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>使用したロック解除方法</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>すでにあったもの</translation>
    </message>
    <message>
        <source>With the same content</source>
        <translation>内容は同じ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them belong to you now, or have today’s time, as this computer allows nothing else.</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>このコンピューターの制約により、このうち %Ln 個は所有者がご自身になっているか、日時が今日になっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Keep them only where you need them.</source>
        <translation>復元されたファイルは暗号化されていません。必要な場所にだけ保管してください。</translation>
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
        <translation type="unfinished">フォルダーは空ではありません。</translation>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or folder(s), with all that is in them</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation type="unfinished">
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
        <translation type="unfinished">最新のバージョン：%1</translation>
    </message>
    <message>
        <source>Choose another version</source>
        <translation type="unfinished">別のバージョンを選ぶ</translation>
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
        <translation type="unfinished">フォルダーはまだ選ばれていません</translation>
    </message>
    <message>
        <source>Original files, exactly as they were backed up.</source>
        <translation type="unfinished">バックアップしたときとまったく同じ、元のファイルです。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished">別のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished">フォルダーは空ではありません。</translation>
    </message>
    <message>
        <source>What is there stays as it is. A file that differs from the backup is left alone and named in the report.</source>
        <translation type="unfinished">そこにあるものはそのまま残ります。バックアップと異なるファイルには手を加えず、レポートに名前を示します。</translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Put them only where you need them.</source>
        <translation type="unfinished">復元されたファイルは暗号化されていません。必要な場所にだけ置いてください。</translation>
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
        <translation type="unfinished">戻る</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation type="unfinished">もう一度ロックを解除</translation>
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
        <translation>バックアップは中止されました</translation>
    </message>
    <message>
        <source>What is stored stays. The next run goes on from there.</source>
        <translation>保存済みのものは残ります。次の実行で続きから始まります。</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>バックアップ完了：%1</translation>
    </message>
    <message>
        <source>Backed up, but for some files</source>
        <translation>一部のファイルを除いてバックアップしました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not in this backup</source>
        <extracomment>%Ln is a number of files that could not be read</extracomment>
        <translation>
            <numerusform>このバックアップに入っていないファイル：%Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>%1 is a size: what the backup&apos;s place grew by</extracomment>
        <translation>新規 %1</translation>
    </message>
</context>
<context>
    <name>SecretDisplay</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>入力内容を隠す</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示</translation>
    </message>
</context>
<context>
    <name>SecretGroup</name>
    <message>
        <source>Group %1: %2</source>
        <extracomment>Read aloud by a screen reader. %1 is the number of a group of the recovery key, %2 its five characters</extracomment>
        <translation>グループ %1：%2</translation>
    </message>
    <message>
        <source>Group %1: hidden</source>
        <extracomment>Read aloud by a screen reader. %1 is the number of a group of the recovery key</extracomment>
        <translation>グループ %1：非表示</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
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
        <translation type="unfinished">もう一度調べる</translation>
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
        <translation type="unfinished">保管するもの</translation>
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
        <translation>どちらのグループも正しく、シートは読めます。</translation>
    </message>
    <message>
        <source>Upper and lower case do not matter. There is no letter I, L, O or U in it.</source>
        <translation>大文字と小文字は区別しません。I、L、O、U の文字は使われていません。</translation>
    </message>
</context>
<context>
    <name>SetupFirstWay</name>
    <message>
        <source>Only the recovery key, for now</source>
        <translation>今は回復キーのみ</translation>
    </message>
    <message>
        <source>A sheet of paper that you print and keep away from this computer. Other ways can be added later.</source>
        <translation>印刷して、このコンピューターから離れた場所に保管する 1 枚の紙です。ほかの方法は後で追加できます。</translation>
    </message>
    <message>
        <source>A password, too</source>
        <translation>パスワードも使う</translation>
    </message>
    <message>
        <source>As strong as it is long: nothing counts how often somebody guesses. Four or five random words are good.</source>
        <translation>強さは長さで決まります。何回推測されても、それを数えるものはありません。無作為に選んだ 4、5 個の単語がよいでしょう。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password for the backup</source>
        <translation>バックアップのパスワード</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>The same.</source>
        <translation>一致しています。</translation>
    </message>
    <message>
        <source>Not the same yet.</source>
        <translation>まだ一致していません。</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>パスワードをもう一度</translation>
    </message>
    <message>
        <source>Easy to guess.</source>
        <translation>推測されやすいパスワードです。</translation>
    </message>
    <message>
        <source>Not good enough yet: make it longer.</source>
        <translation>まだ十分ではありません。もっと長くしてください。</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>よいパスワードです。</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>とてもよいパスワードです。</translation>
    </message>
    <message>
        <source>A long one that you use nowhere else.</source>
        <translation>ほかで使っていない長いもの。</translation>
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
        <translation>バックアップの設定</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>保管するもの</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>保管先</translation>
    </message>
    <message>
        <source>A first way in</source>
        <translation>最初のロック解除方法</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>回復シート</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>確認して開始</translation>
    </message>
    <message>
        <source>You can add or leave out more at any time.</source>
        <translation>追加や除外はいつでもできます。</translation>
    </message>
    <message>
        <source>Do this later</source>
        <translation>後で行う</translation>
    </message>
    <message>
        <source>Create the backup</source>
        <translation>バックアップを作成</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>シートを確かめる</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>What do you want to keep?</source>
        <translation>何を保管しますか？</translation>
    </message>
    <message>
        <source>Where do you want to keep it?</source>
        <translation>どこに保管しますか？</translation>
    </message>
    <message>
        <source>How do you want to open your backup?</source>
        <translation>バックアップをどの方法で開きますか？</translation>
    </message>
    <message>
        <source>Put your recovery key on paper</source>
        <translation>回復キーを紙に残してください</translation>
    </message>
    <message>
        <source>Type two groups from the sheet</source>
        <translation>シートから 2 つのグループを入力してください</translation>
    </message>
    <message>
        <source>Look it over and start</source>
        <translation>内容を確認して開始してください</translation>
    </message>
    <message>
        <source>Exports and folders of chat apps, or any folder. Coffer reads them and never changes them.</source>
        <translation>チャットアプリのエクスポートやフォルダー、またはその他のフォルダーです。Coffer は読み取るだけで、変更することはありません。</translation>
    </message>
    <message>
        <source>The recovery key comes with the next step and is one way in. A second one spares you fetching the paper.</source>
        <translation>回復キーは次のステップで用意され、ロック解除方法の 1 つになります。2 つ目があれば、紙を取りに行かずに済みます。</translation>
    </message>
    <message>
        <source>It opens the backup when every device is gone. Coffer keeps no copy: if the paper and all other ways in are lost, nothing opens the backup.</source>
        <translation>すべての端末がなくなっても、これでバックアップを開けます。Coffer は控えを保管しません。この紙とほかのロック解除方法をすべて失うと、何を使ってもバックアップを開けません。</translation>
    </message>
    <message>
        <source>From the paper or file, not from memory: this shows that it can be read.</source>
        <translation>記憶からではなく、紙またはファイルを見て入力してください。読めることを確かめるためです。</translation>
    </message>
    <message>
        <source>Choose something to keep to go on.</source>
        <translation>続けるには保管するものを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder to go on.</source>
        <translation>続けるにはフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>A longer password to go on.</source>
        <translation>続けるにはパスワードを長くしてください。</translation>
    </message>
    <message>
        <source>The same password twice to go on.</source>
        <translation>続けるには同じパスワードを 2 回入力してください。</translation>
    </message>
    <message>
        <source>Both groups to go on.</source>
        <translation>続けるには両方のグループを入力してください。</translation>
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
        <translation>フォルダーはまだ選ばれていません</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is a size, as in &quot;120 GB&quot;</extracomment>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>An empty folder, or one in which Coffer makes its own.</source>
        <translation>空のフォルダー、または Coffer が専用のフォルダーを作る場所です。</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>This is the disk that your chats are on</source>
        <translation>チャットがあるディスクと同じです</translation>
    </message>
    <message>
        <source>When it dies, both are gone. Another disk, a stick or a synchronised folder protects better; you may go on all the same.</source>
        <translation>ディスクが壊れると、両方とも失われます。別のディスク、USB メモリ、同期されるフォルダーのほうがよく保護できますが、このまま続けることもできます。</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>You see it on the first page. It is not part of the secret.</source>
        <translation>最初のページに表示されます。秘密の値の一部ではありません。</translation>
    </message>
    <message>
        <source>What you call the backup</source>
        <translation>バックアップの名前</translation>
    </message>
    <message>
        <source>Where to keep the backup</source>
        <translation>バックアップの保管先</translation>
    </message>
</context>
<context>
    <name>SetupReview</name>
    <message>
        <source>What is kept</source>
        <translation>保管するもの</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>保管先</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>開く方法</translation>
    </message>
    <message>
        <source>The recovery key, and a password</source>
        <translation>回復キーとパスワード</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>回復シート</translation>
    </message>
    <message>
        <source>Saved, not checked yet</source>
        <translation>保存済み（まだ確かめていません）</translation>
    </message>
    <message>
        <source>Not on paper yet</source>
        <translation>まだ紙にありません</translation>
    </message>
    <message>
        <source>The first backup starts at once and can be stopped at any time. It goes on where it stopped.</source>
        <translation>最初のバックアップはすぐに始まり、いつでも中止できます。続きは止まったところから進みます。</translation>
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
        <translation>回復キー（%1 グループ）</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>シートを保存</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>保存しました。印刷してから、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>One page to print. A file of it is no safe place.</source>
        <translation>印刷用の 1 ページです。ファイルのままでは安全な置き場所になりません。</translation>
    </message>
    <message>
        <source>Nobody will ever ask for it</source>
        <translation>誰かがこれを尋ねることは決してありません</translation>
    </message>
    <message>
        <source>Not Coffer, not support, not a bank. Whoever reads this key can open your backup.</source>
        <translation>Coffer も、サポートも、銀行も尋ねません。このキーを読んだ人は誰でも、バックアップを開けます。</translation>
    </message>
    <message>
        <source>Keep it with your passport</source>
        <translation>パスポートと一緒に保管してください</translation>
    </message>
    <message>
        <source>Away from this computer and its bag. A second sheet at another address is wise, a photo is not.</source>
        <translation>このコンピューターやそのバッグとは別の場所に置いてください。別の住所に 2 枚目を置くのは賢明ですが、写真に撮るのは賢明ではありません。</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>回復シートを保存</translation>
    </message>
</context>
<context>
    <name>SetupSources</name>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>%Ln 個を読み取れません</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>数えています</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>%1 を除外</translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <extracomment>%1 is a number of files (&quot;120 files&quot;), %2 their size</extracomment>
        <translation>現在 %1、%2</translation>
    </message>
    <message>
        <source>Drop an export, a backup file or a folder here</source>
        <translation>エクスポート、バックアップファイル、またはフォルダーをここにドロップ</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>A folder to keep</source>
        <translation>保管するフォルダー</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <translation>保管するファイル</translation>
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
        <translation>バックアップのフォルダー</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places to go</source>
        <translation>移動先</translation>
    </message>
</context>
<context>
    <name>SidebarItem</name>
    <message numerus="yes">
        <source>%1, %n thing(s) to do</source>
        <extracomment>%1 is the name of a page, %n how many things on it need the person</extracomment>
        <translation>
            <numerusform>%1、対応が必要な項目 %n 件</numerusform>
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
        <translation type="unfinished">もう一度ロックを解除</translation>
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
        <translation>チャットを保管</translation>
    </message>
    <message>
        <source>An encrypted backup that only you can open, with more than one way in, and with proof that it can be restored.</source>
        <translation>ご自身だけが開ける暗号化されたバックアップです。ロック解除方法は複数あり、復元できることの証明もあります。</translation>
    </message>
    <message>
        <source>Set up a backup</source>
        <translation>バックアップを設定</translation>
    </message>
    <message>
        <source>Five steps: what to keep, where, a way to open it, a recovery key on paper, and go.</source>
        <translation>5 つのステップ：保管するもの、保管先、開く方法、紙の回復キー、そして開始。</translation>
    </message>
    <message>
        <source>You have a backup already?</source>
        <translation>すでにバックアップをお持ちですか？</translation>
    </message>
    <message>
        <source>On a disk, a stick or in a folder that is synchronised. Nothing there is changed.</source>
        <translation>ディスク、USB メモリ、または同期されるフォルダーにあるものです。そこにあるものは何も変更されません。</translation>
    </message>
    <message>
        <source>Show where it lies</source>
        <translation>場所を指定</translation>
    </message>
    <message>
        <source>The folder of the backup</source>
        <translation>バックアップのフォルダー</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>現在のステップ</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>これから</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Finished</source>
        <extracomment>%1 is the number of this step, %2 how many steps there are</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1/%2</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Stopping as soon as the file at hand is done.</source>
        <translation>処理中のファイルが終わり次第、中止します。</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>準備しています</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>仕上げています</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>バックアップを読み取っています</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <extracomment>%1 is how many files are done, %2 how many there are</extracomment>
        <translation>%1/%2 個のファイル</translation>
    </message>
    <message>
        <source>Looking for what has changed</source>
        <translation>変更を探しています</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is how much is done (&quot;3.1 GB&quot;), %2 how much there is</extracomment>
        <translation>%1 / %2</translation>
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
        <translation type="unfinished">再読み込み</translation>
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
        <translation type="unfinished">今すぐバックアップ</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">ロック</translation>
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
        </translation>
    </message>
    <message>
        <source>Backed up, but for some files</source>
        <translation type="unfinished">一部のファイルを除いてバックアップしました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockKey</name>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>Group %1 has a slip: compare it with the sheet.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>グループ %1 に入力ミスがあります。シートと見比べてください。</translation>
    </message>
    <message>
        <source>Digits and capital letters from the printed sheet. There is no letter I, L, O or U in it.</source>
        <translation>印刷したシートの数字と大文字です。I、L、O、U の文字は使われていません。</translation>
    </message>
    <message>
        <source>%1 of %2 groups typed without a slip.</source>
        <extracomment>%1 is how many groups of the recovery key were typed rightly, %2 how many there are</extracomment>
        <translation>%2 グループ中 %1 グループが正しく入力されました。</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock %1</source>
        <extracomment>%1 is what the person calls the backup</extracomment>
        <translation>「%1」のロックを解除</translation>
    </message>
    <message>
        <source>Way to unlock</source>
        <translation>ロック解除方法</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password of this backup</source>
        <translation>このバックアップのパスワード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>ロックを解除しています</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) lost something</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation type="unfinished">
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
        <translation>作成元</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保管対象</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Kept for good</source>
        <translation>無期限保管</translation>
    </message>
    <message>
        <source>Yes; no rule removes it</source>
        <translation>はい。どのルールでも削除されません</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>このバージョンを復元</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) that its chats name</source>
        <extracomment>%Ln is a number of photos and other files that chats name</extracomment>
        <translation>
            <numerusform>チャットに名前のあるメディアファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that could not be read</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>読み取れなかったファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Not by itself yet</source>
        <translation>単独ではまだです</translation>
    </message>
    <message>
        <source>%1: all good</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>%1：異常なし</translation>
    </message>
    <message>
        <source>%1: something was damaged</source>
        <comment>%1 is a day and time</comment>
        <translation>%1：破損がありました</translation>
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
        <translation>バージョン</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>Its entry is damaged</source>
        <translation>この項目は破損しています</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day and time, %2 what that version of the backup holds</extracomment>
        <translation>%1：%2</translation>
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
        <translation>バージョン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) in time.</source>
        <extracomment>%Ln is a number of versions of the backup</extracomment>
        <translation>
            <numerusform>%Ln 個の時点を保管しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions are in the backup</source>
        <translation>バージョンはバックアップの中にあります</translation>
    </message>
    <message>
        <source>What each of them holds can be read when the backup is unlocked.</source>
        <translation>それぞれの内容は、バックアップのロックを解除すると読めます。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>まだバージョンがありません</translation>
    </message>
    <message>
        <source>The first backup makes one.</source>
        <translation>最初のバックアップで作成されます。</translation>
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
        <translation type="unfinished">もう一度ロックを解除</translation>
    </message>
</context>
<context>
    <name>WayProofRow</name>
    <message>
        <source>Opened it just now</source>
        <translation type="unfinished">たった今開きました</translation>
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
        <translation>追加したとき</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>セキュリティキー</translation>
    </message>
    <message>
        <source>Security key and password</source>
        <translation>セキュリティキーとパスワード</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>パスキー</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>紙</translation>
    </message>
    <message>
        <source>In your head</source>
        <translation>記憶の中</translation>
    </message>
    <message>
        <source>On the key itself</source>
        <translation>キー本体</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>Only on one computer</source>
        <translation>1 台のコンピューターのみ</translation>
    </message>
    <message>
        <source>Synced by its account</source>
        <translation>アカウントで同期</translation>
    </message>
    <message>
        <source>Perhaps synced by its account</source>
        <translation>アカウントで同期の可能性あり</translation>
    </message>
    <message>
        <source>Works on any computer</source>
        <translation>どのコンピューターでも可</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>推測されやすい</translation>
    </message>
    <message>
        <source>Opened it just now</source>
        <translation>たった今開きました</translation>
    </message>
    <message>
        <source>Opened the backup</source>
        <translation>バックアップを開きました</translation>
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
        <translation>ロック解除方法</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open this backup.</source>
        <extracomment>%Ln is a number of ways to unlock</extracomment>
        <translation>
            <numerusform>このバックアップは %Ln 通りの方法で開けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in the backup</source>
        <translation>一覧はバックアップの中にあります</translation>
    </message>
    <message>
        <source>Their names and where they are kept can be read when the backup is unlocked.</source>
        <translation>名前と保管場所は、バックアップのロックを解除すると読めます。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>最後の確認</translation>
    </message>
    <message>
        <source>Every unlocking proves the way it was done with. One that was not used for long is worth a try, before the day it is needed.</source>
        <translation>ロックを解除するたびに、使った方法が確認済みになります。長い間使っていない方法は、必要になる日の前に試しておく価値があります。</translation>
    </message>
</context>
<context>
    <name>WizardFoot</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year, as in 14 Jan; d is the day, MMM the month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as in 14 Jan 2026</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day (&quot;Today&quot;, &quot;14 Jan&quot;), %2 the time of day
----------
two things in a row, as in &quot;12 files, 3 MB&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <extracomment>%Ln is a number of minutes</extracomment>
        <translation>
            <numerusform>残り約 %Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) left</source>
        <extracomment>%Ln is a number of hours</extracomment>
        <translation>
            <numerusform>残り約 %Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <extracomment>%Ln is a number of seconds</extracomment>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <extracomment>%Ln is a number of minutes</extracomment>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <extracomment>%Ln is a number of hours</extracomment>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <extracomment>%Ln is a number of messages</extracomment>
        <translation>
            <numerusform>メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s)</source>
        <extracomment>%Ln is a number of photos, videos and other files in chats</extracomment>
        <translation>
            <numerusform>メディアファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>ファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day and time, %2 what was read back</extracomment>
        <translation type="unfinished">%1：%2</translation>
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
        <translation type="unfinished">%1 %2 {1.?}</translation>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <translation type="unfinished">
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
        <translation>回復キー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
</context>
</TS>
