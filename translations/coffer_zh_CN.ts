<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished">已解锁</translation>
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
        <translation type="unfinished">测试</translation>
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
        <translation type="unfinished">新增 %1</translation>
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
        <translation type="unfinished">解锁方式</translation>
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
        <translation type="unfinished">版本</translation>
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
        <translation type="unfinished">重新读取</translation>
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
        <translation type="unfinished">返回</translation>
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
        <translation type="unfinished">返回</translation>
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
        <translation>取消</translation>
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
        <translation>无法查看备份的状态</translation>
    </message>
    <message>
        <source>This folder could not be opened as a backup</source>
        <translation>无法将此文件夹作为备份打开</translation>
    </message>
    <message>
        <source>This cannot be kept</source>
        <translation>这项内容无法保存</translation>
    </message>
    <message>
        <source>The backup cannot go there</source>
        <translation>备份不能放在那里</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>没有创建备份</translation>
    </message>
    <message>
        <source>The sheet was not saved</source>
        <translation>没有保存密钥单</translation>
    </message>
    <message>
        <source>The backup did not finish</source>
        <translation>备份没有完成</translation>
    </message>
    <message>
        <source>The backup stays locked</source>
        <translation>备份仍处于锁定状态</translation>
    </message>
    <message>
        <source>The backup could not be read</source>
        <translation>无法读取备份</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>没有任何更改</translation>
    </message>
    <message>
        <source>The files cannot go there</source>
        <translation>文件不能放在那里</translation>
    </message>
    <message>
        <source>The restore did not finish</source>
        <translation>恢复没有完成</translation>
    </message>
    <message>
        <source>Not in this backup</source>
        <translation>不在此备份中</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>没有恢复</translation>
    </message>
    <message>
        <source>Something in what was asked for cannot be.</source>
        <translation>请求中有无法做到的内容。</translation>
    </message>
    <message>
        <source>Look at the details, change it and try again.</source>
        <translation>请查看详细信息，修改后再试一次。</translation>
    </message>
    <message>
        <source>Something that is needed is not there.</source>
        <translation>缺少所需的内容。</translation>
    </message>
    <message>
        <source>Look at the details for what is missing.</source>
        <translation>请在详细信息中查看缺少什么。</translation>
    </message>
    <message>
        <source>It opens another backup, or was replaced since.</source>
        <translation>它用于打开另一个备份，或之后已被更换。</translation>
    </message>
    <message>
        <source>Use another way to unlock.</source>
        <translation>请使用其他解锁方式。</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were stored.</source>
        <translation>磁盘返回的字节与存储时不同。</translation>
    </message>
    <message>
        <source>Back up again: what is still on this computer is stored anew.</source>
        <translation>请再次备份：仍在这台电脑上的内容会重新存储。</translation>
    </message>
    <message>
        <source>Something at the backup’s place was changed by other hands than yours.</source>
        <translation>备份所在位置的内容被您以外的人更改过。</translation>
    </message>
    <message>
        <source>Look for the newest good copy of the backup’s folder.</source>
        <translation>请查找备份文件夹最新的完好副本。</translation>
    </message>
    <message>
        <source>It was written by a newer Coffer than this one.</source>
        <translation>它由比当前更新的 Coffer 写入。</translation>
    </message>
    <message>
        <source>Install the newest version of Coffer.</source>
        <translation>请安装最新版的 Coffer。</translation>
    </message>
    <message>
        <source>Another program is using it now.</source>
        <translation>另一个程序正在使用它。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试一次。</translation>
    </message>
    <message>
        <source>The system does not permit it.</source>
        <translation>系统不允许这样做。</translation>
    </message>
    <message>
        <source>Allow it in the folder’s properties, or choose another folder.</source>
        <translation>请在文件夹的属性中允许，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Make room on it and try again.</source>
        <translation>请腾出空间，然后再试一次。</translation>
    </message>
    <message>
        <source>The disk or device does not answer.</source>
        <translation>磁盘或设备没有响应。</translation>
    </message>
    <message>
        <source>Connect it, wait a moment and try again.</source>
        <translation>请连接它，稍等片刻，然后再试一次。</translation>
    </message>
    <message>
        <source>It would put the backup, or what you have, at risk.</source>
        <translation>这会使备份或您现有的内容面临风险。</translation>
    </message>
    <message>
        <source>Look at the details for what stands against it.</source>
        <translation>请在详细信息中查看受阻的原因。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The backup’s disk is not connected</source>
        <translation>备份所在的磁盘没有连接</translation>
    </message>
    <message>
        <source>Its folder is not there, so nothing can be said of it now.</source>
        <translation>找不到它的文件夹，因此现在无法得知任何情况。</translation>
    </message>
    <message>
        <source>Connect the disk.</source>
        <translation>请连接磁盘。</translation>
    </message>
    <message>
        <source>There is no backup in this folder</source>
        <translation>此文件夹中没有备份</translation>
    </message>
    <message>
        <source>A backup’s folder holds the file HOW-TO-OPEN.txt and a folder named keys.</source>
        <translation>备份的文件夹中有文件 HOW-TO-OPEN.txt 和名为 keys 的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder that holds those.</source>
        <translation>请选择包含这两项的文件夹。</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>它不在这台电脑上。</translation>
    </message>
    <message>
        <source>Copy it to this computer, then add it.</source>
        <translation>请先将它复制到这台电脑，然后再添加。</translation>
    </message>
    <message>
        <source>The folder holds other things.</source>
        <translation>文件夹中有其他内容。</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a disk.</source>
        <translation>请选择空文件夹或磁盘。</translation>
    </message>
    <message>
        <source>There is no such folder or disk.</source>
        <translation>没有这样的文件夹或磁盘。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>您没有在那里写入的权限。</translation>
    </message>
    <message>
        <source>A file of that name exists, the folder belongs to the backup, or the disk does not keep files private.</source>
        <translation>已有同名文件，或文件夹属于备份，或磁盘无法使文件保持私密。</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>请选择其他名称或文件夹。</translation>
    </message>
    <message>
        <source>The backup’s disk, or everything that is to be kept, is not there.</source>
        <translation>备份所在的磁盘不在，或要保存的内容全都不在。</translation>
    </message>
    <message>
        <source>Connect the disk and start again; what is stored stays.</source>
        <translation>请连接磁盘，然后重新开始；已存储的内容会保留。</translation>
    </message>
    <message>
        <source>The backup stopped before its end</source>
        <translation>备份中途停止了</translation>
    </message>
    <message>
        <source>The backup’s disk does not answer.</source>
        <translation>备份所在的磁盘没有响应。</translation>
    </message>
    <message>
        <source>Connect it and start again: it goes on where it stopped.</source>
        <translation>请连接它，然后重新开始：会从停止处继续。</translation>
    </message>
    <message>
        <source>The backup’s disk is full.</source>
        <translation>备份所在的磁盘已满。</translation>
    </message>
    <message>
        <source>Make room on it and start again: it goes on where it stopped.</source>
        <translation>请腾出空间，然后重新开始：会从停止处继续。</translation>
    </message>
    <message>
        <source>A backup is running already</source>
        <translation>已有备份正在运行</translation>
    </message>
    <message>
        <source>Another run works for this computer now.</source>
        <translation>现在另一次运行正在为这台电脑工作。</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>请等待它结束。</translation>
    </message>
    <message>
        <source>This opens no way into this backup</source>
        <translation>用它打不开此备份</translation>
    </message>
    <message>
        <source>It belongs to another backup, was replaced since, or is a password with a slip in it. The backup is not affected.</source>
        <translation>它属于另一个备份，或之后已被更换，或是输错的密码。备份不受影响。</translation>
    </message>
    <message>
        <source>Type it again, or use another way to unlock.</source>
        <translation>请重新输入，或使用其他解锁方式。</translation>
    </message>
    <message>
        <source>The backup’s folder is not there.</source>
        <translation>找不到备份的文件夹。</translation>
    </message>
    <message>
        <source>Connect its disk.</source>
        <translation>请连接它所在的磁盘。</translation>
    </message>
    <message>
        <source>Nothing that could open it was typed.</source>
        <translation>没有输入可以打开它的内容。</translation>
    </message>
    <message>
        <source>Type it whole.</source>
        <translation>请完整输入。</translation>
    </message>
    <message>
        <source>The folder belongs to the backup itself.</source>
        <translation>此文件夹属于备份本身。</translation>
    </message>
    <message>
        <source>Choose a folder outside the backup.</source>
        <translation>请选择备份以外的文件夹。</translation>
    </message>
    <message>
        <source>The disk that the files go to is full.</source>
        <translation>文件要恢复到的磁盘已满。</translation>
    </message>
    <message>
        <source>Make room and start again: what has arrived is not copied twice.</source>
        <translation>请腾出空间，然后重新开始：已到达的内容不会再次复制。</translation>
    </message>
    <message>
        <source>A disk does not answer.</source>
        <translation>有磁盘没有响应。</translation>
    </message>
    <message>
        <source>Connect it and start again: what has arrived is not copied twice.</source>
        <translation>请连接它，然后重新开始：已到达的内容不会再次复制。</translation>
    </message>
    <message>
        <source>It was gone when its turn came.</source>
        <translation>轮到它时，它已不存在。</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>您没有读取它的权限。</translation>
    </message>
    <message>
        <source>Allow yourself to read it, then back up again.</source>
        <translation>请允许自己读取它，然后再次备份。</translation>
    </message>
    <message>
        <source>Something else has that name there, and nothing is overwritten.</source>
        <translation>那里已有同名的其他内容，而任何内容都不会被覆盖。</translation>
    </message>
    <message>
        <source>Restore into an empty folder.</source>
        <translation>请恢复到空文件夹。</translation>
    </message>
    <message>
        <source>A part of it is missing from the backup.</source>
        <translation>备份中缺少它的一部分。</translation>
    </message>
    <message>
        <source>Restore it from another version.</source>
        <translation>请从其他版本恢复它。</translation>
    </message>
    <message>
        <source>A part of it is damaged in the backup.</source>
        <translation>它有一部分在备份中已损坏。</translation>
    </message>
    <message>
        <source>The recovery key has a slip in it</source>
        <translation>恢复密钥有输入错误</translation>
    </message>
    <message>
        <source>One group is not as it is printed, or characters are missing.</source>
        <translation>有一组与印出的内容不同，或缺少字符。</translation>
    </message>
    <message>
        <source>Compare the marked group with the sheet.</source>
        <translation>请将标出的组与密钥单核对。</translation>
    </message>
    <message>
        <source>There is a backup in this folder already</source>
        <translation>此文件夹中已有备份</translation>
    </message>
    <message>
        <source>A new one needs a folder of its own.</source>
        <translation>新的备份需要专用的文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder, or open the backup that is there.</source>
        <translation>请选择其他文件夹，或打开那里的备份。</translation>
    </message>
    <message>
        <source>This computer does not add to this backup</source>
        <translation>这台电脑不向此备份添加内容</translation>
    </message>
    <message>
        <source>It has no key for it. The backup can be opened and restored all the same.</source>
        <translation>它没有用于此备份的密钥。备份仍然可以打开和恢复。</translation>
    </message>
    <message>
        <source>Unlock it to see and restore what it holds.</source>
        <translation>请将它解锁，以查看和恢复其中的内容。</translation>
    </message>
    <message>
        <source>This computer’s keychain is locked</source>
        <translation>这台电脑的钥匙串已锁定</translation>
    </message>
    <message>
        <source>Coffer keeps this computer’s key there.</source>
        <translation>Coffer 将这台电脑的密钥保存在那里。</translation>
    </message>
    <message>
        <source>Unlock the keychain when it asks, then try again.</source>
        <translation>请在提示时解锁钥匙串，然后再试一次。</translation>
    </message>
    <message>
        <source>The keychain did not give Coffer its key</source>
        <translation>钥匙串没有将密钥交给 Coffer</translation>
    </message>
    <message>
        <source>Allow it when asked.</source>
        <translation>请在询问时允许。</translation>
    </message>
    <message>
        <source>This computer has no keychain that works</source>
        <translation>这台电脑没有可用的钥匙串</translation>
    </message>
    <message>
        <source>Coffer keeps this computer’s key in the system’s keychain, so that nobody else can use it.</source>
        <translation>Coffer 将这台电脑的密钥保存在系统的钥匙串中，这样其他人都无法使用它。</translation>
    </message>
    <message>
        <source>Install or set up the keychain of your desktop, then try again.</source>
        <translation>请安装或设置桌面环境的钥匙串，然后再试一次。</translation>
    </message>
    <message>
        <source>Show once more that it is you</source>
        <translation>请再次证明是您本人</translation>
    </message>
    <message>
        <source>Unlock it again.</source>
        <translation>请再次解锁。</translation>
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
        <translation>已展开；按下可折叠</translation>
    </message>
    <message>
        <source>Folded; press to open it</source>
        <translation>已折叠；按下可展开</translation>
    </message>
</context>
<context>
    <name>GroupCheck</name>
    <message>
        <source>Group %1</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>第 %1 组</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>正确。</translation>
    </message>
    <message>
        <source>That is not group %1. Compare it with the sheet.</source>
        <translation>这不是第 %1 组。请与密钥单核对。</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>恢复密钥的第 %1 组</translation>
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
        <translation>最新消息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) were not there</source>
        <extracomment>%Ln is a number of photos and other files that chats name</extracomment>
        <translation>
            <numerusform>缺少 %Ln 个媒体文件</numerusform>
        </translation>
    </message>
    <message>
        <source>All its media are here</source>
        <translation>媒体文件齐全</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>上次备份</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>By this computer</source>
        <translation>由这台电脑完成</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>备份中</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>解锁方式</translation>
    </message>
    <message>
        <source>All proven</source>
        <extracomment>%1 is how many ways to unlock were shown to work</extracomment>
        <translation>全部已验证</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <translation>%1 种已验证</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>Last read back by a test: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>上次测试回读：%1</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>未受保护</translation>
    </message>
    <message>
        <source>Not protected yet</source>
        <translation>尚未受保护</translation>
    </message>
    <message>
        <source>Nothing speaks against it. Last backup: %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>没有发现问题。上次备份：%1。</translation>
    </message>
    <message numerus="yes">
        <source>It opens and restores. %Ln thing(s) make it weaker than it should be.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>它可以打开，也可以恢复。有 %Ln 个问题使它没有达到应有的牢靠程度。</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is running.</source>
        <translation>正在备份。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand between your chats and a backup that you can rely on.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>要让您的聊天记录有可靠的备份，还有 %Ln 个问题需要解决。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation>正在查看备份…</translation>
    </message>
    <message>
        <source>Its state could not be found out.</source>
        <translation>无法得知它的状态。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Stopping is safe: what is stored stays, the next run goes on.</source>
        <translation>可以安全停止：已存储的内容会保留，下次运行会继续。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>HomePromises</name>
    <message>
        <source>In order, as of %1</source>
        <extracomment>%1 is the time of day when this was found out</extracomment>
        <translation>状况良好的方面（截至 %1）</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>只有您能读取</translation>
    </message>
    <message>
        <source>Backing up cannot read</source>
        <translation>备份过程无法读取内容</translation>
    </message>
    <message>
        <source>What runs on this computer can add to it and open nothing.</source>
        <translation>在这台电脑上运行的程序可以向备份添加内容，但什么也打不开。</translation>
    </message>
    <message>
        <source>Never one way in</source>
        <translation>绝不只有一种解锁方式</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open it.</source>
        <extracomment>%Ln is a number of ways to unlock</extracomment>
        <translation>
            <numerusform>有 %Ln 种方式可以打开它。</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven, not hoped</source>
        <translation>是验证，不是指望</translation>
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
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
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
        <translation>第 %1 组，共 %2 组</translation>
    </message>
</context>
<context>
    <name>KeyInput</name>
    <message>
        <source>Recovery key, group by group</source>
        <translation>恢复密钥，逐组输入</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock the backup</source>
        <translation>锁定备份</translation>
    </message>
    <message>
        <source>Unlock the backup</source>
        <translation>解锁备份</translation>
    </message>
</context>
<context>
    <name>LockedState</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A backup is running</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>A restore is running</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Closing stops it, and that is safe: what is done stays, and the next run goes on from there.</source>
        <translation>关闭会使它停止，这是安全的：已完成的部分会保留，下次运行会从那里继续。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Details</source>
        <translation type="unfinished">详细信息</translation>
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
        <translation>首页</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>解锁方式</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
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
        <translation>使用您手边有的方式。其他一切保持不变。</translation>
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
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
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
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>A computer that belongs to this backup has stored nothing so far.</source>
        <translation>属于此备份的一台电脑至今没有存储任何内容。</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>上次备份已经过时</translation>
    </message>
    <message>
        <source>What came since then is only on the computer.</source>
        <translation>此后新增的内容只在电脑上。</translation>
    </message>
    <message>
        <source>The backup went back in time</source>
        <translation>备份退回到了以前的状态</translation>
    </message>
    <message>
        <source>It lacks something that this computer has seen in it. Look for the newest copy of its folder.</source>
        <translation>其中缺少这台电脑曾在其中见过的内容。请查找备份文件夹的最新副本。</translation>
    </message>
    <message>
        <source>The ways to unlock were changed in two places at once</source>
        <translation>解锁方式在两处同时被更改</translation>
    </message>
    <message>
        <source>Both changes count until somebody says which one holds.</source>
        <translation>在有人说明以哪一个为准之前，两项更改都有效。</translation>
    </message>
    <message>
        <source>Something is missing from the backup’s records</source>
        <translation>备份的记录中缺少内容</translation>
    </message>
    <message>
        <source>If the folder is synchronised, let that finish. Otherwise files were lost.</source>
        <translation>如果文件夹正在同步，请等待同步完成。否则就是有文件丢失了。</translation>
    </message>
    <message>
        <source>Two computers work with the same key</source>
        <translation>两台电脑在使用同一个密钥</translation>
    </message>
    <message>
        <source>A part of the backup’s records cannot be read</source>
        <translation>备份的记录有一部分无法读取</translation>
    </message>
    <message>
        <source>Unlocking shows what it is about.</source>
        <translation>解锁后可以看到涉及什么内容。</translation>
    </message>
    <message>
        <source>A computer has not seen the newest change</source>
        <translation>有一台电脑还没有看到最新的更改</translation>
    </message>
    <message>
        <source>Ways to unlock or computers were changed since its last backup. Its next one takes that up.</source>
        <translation>自它上次备份以来，解锁方式或电脑有过更改。它下次备份时会采用这些更改。</translation>
    </message>
    <message>
        <source>There is only one way to unlock</source>
        <translation>只有一种解锁方式</translation>
    </message>
    <message>
        <source>If it is lost, nothing opens the backup.</source>
        <translation>如果失去它，就没有任何方法能打开备份。</translation>
    </message>
    <message>
        <source>No way to unlock is left at the backup’s place</source>
        <translation>备份所在位置已没有任何解锁方式</translation>
    </message>
    <message>
        <source>The files that hold them are gone. Look for another copy of the backup’s folder.</source>
        <translation>存有解锁方式的文件已不存在。请查找备份文件夹的其他副本。</translation>
    </message>
    <message>
        <source>A way to unlock is missing from the backup’s place</source>
        <translation>备份所在位置缺少一种解锁方式</translation>
    </message>
    <message>
        <source>This computer keeps a copy of its file and puts it back with the next backup.</source>
        <translation>这台电脑保存着其文件的副本，会在下次备份时放回。</translation>
    </message>
    <message>
        <source>All ways to unlock would be lost together</source>
        <translation>所有解锁方式会在同一情况下一起失去</translation>
    </message>
    <message>
        <source>One accident takes them all. A printed recovery key is another thing.</source>
        <translation>一次意外就会失去全部。打印的恢复密钥则不同。</translation>
    </message>
    <message>
        <source>Nothing opens the backup on a new computer</source>
        <translation>在新电脑上没有任何方法能打开备份</translation>
    </message>
    <message>
        <source>Every way to unlock needs this computer or a password manager.</source>
        <translation>每种解锁方式都需要这台电脑或密码管理器。</translation>
    </message>
    <message>
        <source>The password is easy to guess</source>
        <translation>密码容易被猜到</translation>
    </message>
    <message>
        <source>Whoever gets the backup’s files can try passwords as fast as computers can.</source>
        <translation>任何得到备份文件的人，都能以电脑所能达到的速度尝试密码。</translation>
    </message>
    <message>
        <source>A way to unlock was not used for long</source>
        <translation>有一种解锁方式很久没有使用</translation>
    </message>
    <message>
        <source>Unlocking with it shows that it still works.</source>
        <translation>用它解锁，就能表明它仍然有效。</translation>
    </message>
    <message>
        <source>This computer was removed from the backup</source>
        <translation>这台电脑已从备份中移除</translation>
    </message>
    <message>
        <source>What it adds does not count any more.</source>
        <translation>它添加的内容不再有效。</translation>
    </message>
    <message>
        <source>A way to unlock has only one copy left at the backup’s place</source>
        <translation>有一种解锁方式在备份所在位置只剩一份</translation>
    </message>
    <message>
        <source>Unlocking writes the second one again.</source>
        <translation>解锁会重新写入第二份。</translation>
    </message>
    <message>
        <source>The backup lies on the same disk as what it keeps</source>
        <translation>备份与它所保存的内容在同一个磁盘上</translation>
    </message>
    <message>
        <source>If the disk dies, both are gone. Keep a copy of its folder on another disk.</source>
        <translation>如果磁盘损坏，两者都会失去。请在另一个磁盘上保留一份备份文件夹的副本。</translation>
    </message>
    <message>
        <source>Some files could not be read</source>
        <translation>有些文件无法读取</translation>
    </message>
    <message>
        <source>They are not in the last backup. Running it again shows which they are.</source>
        <translation>它们不在上次备份中。再运行一次可以看到是哪些文件。</translation>
    </message>
    <message>
        <source>Something that is kept was nearly emptied</source>
        <translation>保存的某项内容几乎被清空</translation>
    </message>
    <message>
        <source>The last backup holds much less than the one before. Look whether that was meant.</source>
        <translation>上次备份的内容比前一次少得多。请查看这是否是有意的。</translation>
    </message>
    <message>
        <source>A test found that a version cannot be read back whole</source>
        <translation>测试发现有一个版本无法完整回读</translation>
    </message>
    <message>
        <source>Backing up stores again what is still on this computer.</source>
        <translation>备份会重新存储仍在这台电脑上的内容。</translation>
    </message>
    <message>
        <source>A part of the backup is damaged</source>
        <translation>备份有一部分已损坏</translation>
    </message>
    <message>
        <source>No test has read this backup back</source>
        <translation>还没有测试回读过此备份</translation>
    </message>
    <message>
        <source>A test opens it and reads a sample, and shows that it can be restored.</source>
        <translation>测试会打开备份并读取一部分样本，以表明它可以恢复。</translation>
    </message>
    <message>
        <source>This computer’s notes about its backups were damaged or altered</source>
        <translation>这台电脑关于其备份的笔记已损坏或被改动</translation>
    </message>
    <message>
        <source>The next backup writes them anew.</source>
        <translation>下次备份会重新写入。</translation>
    </message>
    <message>
        <source>A computer’s clock is wrong</source>
        <translation>有一台电脑的时钟不正确</translation>
    </message>
    <message>
        <source>Its last backup claims a time in the future. Set its clock.</source>
        <translation>它上次备份的时间显示在未来。请校准它的时钟。</translation>
    </message>
    <message>
        <source>Stored files are gone from the backup’s place</source>
        <translation>已存储的文件从备份所在位置消失</translation>
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
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>What do you want back?</source>
        <translation>您想恢复什么？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder to go on.</source>
        <translation>请选择文件夹以继续。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>文件的恢复位置</translation>
    </message>
    <message>
        <source>Stopping is safe: what is restored stays, and starting again with the same folder goes on.</source>
        <translation>可以安全停止：已恢复的内容会保留，用同一文件夹重新开始会继续进行。</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>恢复已停止</translation>
    </message>
    <message>
        <source>What is restored stays. Starting again with the same folder goes on.</source>
        <translation>已恢复的内容会保留。用同一文件夹重新开始会继续进行。</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>再次解锁</translation>
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
        <translation type="unfinished">继续</translation>
    </message>
</context>
<context>
    <name>RestoreReport</name>
    <message numerus="yes">
        <source>%Ln file(s) restored</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>已恢复 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Every byte was compared with the backup.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>每个字节都已与备份比较过。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back. All others were compared with the backup, byte for byte.</source>
        <translation>
            <numerusform>有 %Ln 个文件没有恢复。其余所有文件都已逐字节与备份比较过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is how long it took, as in &quot;6 minutes&quot;</extracomment>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>所用解锁方式</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>原已存在</translation>
    </message>
    <message>
        <source>With the same content</source>
        <translation>内容相同</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them belong to you now, or have today’s time, as this computer allows nothing else.</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>其中有 %Ln 项现在归您所有，或时间为今天，因为这台电脑不允许其他设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Keep them only where you need them.</source>
        <translation>恢复的文件没有加密。请只保留在您需要它们的地方。</translation>
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
        <translation type="unfinished">文件夹不是空的。</translation>
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
        <translation type="unfinished">最新版本：%1</translation>
    </message>
    <message>
        <source>Choose another version</source>
        <translation type="unfinished">选择其他版本</translation>
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
        <translation type="unfinished">尚未选择文件夹</translation>
    </message>
    <message>
        <source>Original files, exactly as they were backed up.</source>
        <translation type="unfinished">原始文件，与备份时完全相同。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">选择文件夹</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished">选择其他文件夹</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished">文件夹不是空的。</translation>
    </message>
    <message>
        <source>What is there stays as it is. A file that differs from the backup is left alone and named in the report.</source>
        <translation type="unfinished">那里的内容保持不变。与备份不同的文件不会被改动，并会在报告中列出。</translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Put them only where you need them.</source>
        <translation type="unfinished">恢复的文件没有加密。请只放在您需要它们的地方。</translation>
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
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation type="unfinished">再次解锁</translation>
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
        <translation>备份已停止</translation>
    </message>
    <message>
        <source>What is stored stays. The next run goes on from there.</source>
        <translation>已存储的内容会保留。下次运行会从那里继续。</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>已备份：%1</translation>
    </message>
    <message>
        <source>Backed up, but for some files</source>
        <translation>已备份，但有些文件除外</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not in this backup</source>
        <extracomment>%Ln is a number of files that could not be read</extracomment>
        <translation>
            <numerusform>有 %Ln 个文件不在此备份中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>%1 is a size: what the backup&apos;s place grew by</extracomment>
        <translation>新增 %1</translation>
    </message>
</context>
<context>
    <name>SecretDisplay</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>隐藏输入的内容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的内容</translation>
    </message>
</context>
<context>
    <name>SecretGroup</name>
    <message>
        <source>Group %1: %2</source>
        <extracomment>Read aloud by a screen reader. %1 is the number of a group of the recovery key, %2 its five characters</extracomment>
        <translation>第 %1 组：%2</translation>
    </message>
    <message>
        <source>Group %1: hidden</source>
        <extracomment>Read aloud by a screen reader. %1 is the number of a group of the recovery key</extracomment>
        <translation>第 %1 组：已隐藏</translation>
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
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
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
        <translation type="unfinished">重新查看</translation>
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
        <translation type="unfinished">保存的内容</translation>
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
        <translation>两组都正确：密钥单可以读取。</translation>
    </message>
    <message>
        <source>Upper and lower case do not matter. There is no letter I, L, O or U in it.</source>
        <translation>不区分大小写。其中没有字母 I、L、O 和 U。</translation>
    </message>
</context>
<context>
    <name>SetupFirstWay</name>
    <message>
        <source>Only the recovery key, for now</source>
        <translation>暂时只用恢复密钥</translation>
    </message>
    <message>
        <source>A sheet of paper that you print and keep away from this computer. Other ways can be added later.</source>
        <translation>一张您打印出来并存放在远离这台电脑处的纸。以后可以添加其他方式。</translation>
    </message>
    <message>
        <source>A password, too</source>
        <translation>同时使用密码</translation>
    </message>
    <message>
        <source>As strong as it is long: nothing counts how often somebody guesses. Four or five random words are good.</source>
        <translation>密码有多长，就有多牢靠：没有任何机制统计别人猜了多少次。四五个随机的词就很好。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password for the backup</source>
        <translation>备份的密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>The same.</source>
        <translation>一致。</translation>
    </message>
    <message>
        <source>Not the same yet.</source>
        <translation>还不一致。</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>再输入一次密码</translation>
    </message>
    <message>
        <source>Easy to guess.</source>
        <translation>容易被猜到。</translation>
    </message>
    <message>
        <source>Not good enough yet: make it longer.</source>
        <translation>还不够好：请设得更长。</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>好。</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>非常好。</translation>
    </message>
    <message>
        <source>A long one that you use nowhere else.</source>
        <translation>一个您没有在别处使用的长密码。</translation>
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
        <translation>设置您的备份</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>保存什么</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>保存到哪里</translation>
    </message>
    <message>
        <source>A first way in</source>
        <translation>第一种解锁方式</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复密钥单</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>检查并开始</translation>
    </message>
    <message>
        <source>You can add or leave out more at any time.</source>
        <translation>您可以随时添加或排除内容。</translation>
    </message>
    <message>
        <source>Do this later</source>
        <translation>稍后再做</translation>
    </message>
    <message>
        <source>Create the backup</source>
        <translation>创建备份</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>核对密钥单</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>What do you want to keep?</source>
        <translation>您想保存什么？</translation>
    </message>
    <message>
        <source>Where do you want to keep it?</source>
        <translation>您想保存到哪里？</translation>
    </message>
    <message>
        <source>How do you want to open your backup?</source>
        <translation>您想如何打开备份？</translation>
    </message>
    <message>
        <source>Put your recovery key on paper</source>
        <translation>将恢复密钥留在纸上</translation>
    </message>
    <message>
        <source>Type two groups from the sheet</source>
        <translation>输入密钥单上的两组</translation>
    </message>
    <message>
        <source>Look it over and start</source>
        <translation>检查一遍，然后开始</translation>
    </message>
    <message>
        <source>Exports and folders of chat apps, or any folder. Coffer reads them and never changes them.</source>
        <translation>聊天应用的导出文件和文件夹，或任何文件夹。Coffer 只读取，绝不更改它们。</translation>
    </message>
    <message>
        <source>The recovery key comes with the next step and is one way in. A second one spares you fetching the paper.</source>
        <translation>恢复密钥在下一步生成，是一种解锁方式。有了第二种，您就不必去取那张纸。</translation>
    </message>
    <message>
        <source>It opens the backup when every device is gone. Coffer keeps no copy: if the paper and all other ways in are lost, nothing opens the backup.</source>
        <translation>所有设备都丢失时，可以用它打开备份。Coffer 不保留副本：如果这张纸和所有其他解锁方式都丢失，就没有任何方法能打开备份。</translation>
    </message>
    <message>
        <source>From the paper or file, not from memory: this shows that it can be read.</source>
        <translation>请看着纸或文件输入，不要凭记忆：这能表明它可以读取。</translation>
    </message>
    <message>
        <source>Choose something to keep to go on.</source>
        <translation>请选择要保存的内容以继续。</translation>
    </message>
    <message>
        <source>Choose a folder to go on.</source>
        <translation>请选择文件夹以继续。</translation>
    </message>
    <message>
        <source>A longer password to go on.</source>
        <translation>请输入更长的密码以继续。</translation>
    </message>
    <message>
        <source>The same password twice to go on.</source>
        <translation>请输入两次相同的密码以继续。</translation>
    </message>
    <message>
        <source>Both groups to go on.</source>
        <translation>请输入两组内容以继续。</translation>
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
        <translation>尚未选择文件夹</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is a size, as in &quot;120 GB&quot;</extracomment>
        <translation>可用空间 %1</translation>
    </message>
    <message>
        <source>An empty folder, or one in which Coffer makes its own.</source>
        <translation>空文件夹，或可供 Coffer 新建其文件夹的位置。</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>This is the disk that your chats are on</source>
        <translation>您的聊天记录就在这个磁盘上</translation>
    </message>
    <message>
        <source>When it dies, both are gone. Another disk, a stick or a synchronised folder protects better; you may go on all the same.</source>
        <translation>磁盘一旦损坏，两者都会失去。另一个磁盘、U 盘或会同步的文件夹能提供更好的保护；您仍然可以继续。</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>You see it on the first page. It is not part of the secret.</source>
        <translation>它会显示在首页上，不是秘密值的一部分。</translation>
    </message>
    <message>
        <source>What you call the backup</source>
        <translation>备份的名称</translation>
    </message>
    <message>
        <source>Where to keep the backup</source>
        <translation>备份的保存位置</translation>
    </message>
</context>
<context>
    <name>SetupReview</name>
    <message>
        <source>What is kept</source>
        <translation>保存的内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>用什么打开</translation>
    </message>
    <message>
        <source>The recovery key, and a password</source>
        <translation>恢复密钥和密码</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复密钥单</translation>
    </message>
    <message>
        <source>Saved, not checked yet</source>
        <translation>已保存，尚未核对</translation>
    </message>
    <message>
        <source>Not on paper yet</source>
        <translation>尚未留在纸上</translation>
    </message>
    <message>
        <source>The first backup starts at once and can be stopped at any time. It goes on where it stopped.</source>
        <translation>首次备份会立即开始，可以随时停止，之后会从停止处继续。</translation>
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
        <translation>恢复密钥，%1 组</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>保存密钥单</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>已保存。请打印，然后删除文件。</translation>
    </message>
    <message>
        <source>One page to print. A file of it is no safe place.</source>
        <translation>一页，供打印。保存成文件并不是安全的存放方式。</translation>
    </message>
    <message>
        <source>Nobody will ever ask for it</source>
        <translation>绝不会有人向您索要它</translation>
    </message>
    <message>
        <source>Not Coffer, not support, not a bank. Whoever reads this key can open your backup.</source>
        <translation>Coffer 不会，客服不会，银行也不会。任何读到此密钥的人都能打开您的备份。</translation>
    </message>
    <message>
        <source>Keep it with your passport</source>
        <translation>请与护照放在一起</translation>
    </message>
    <message>
        <source>Away from this computer and its bag. A second sheet at another address is wise, a photo is not.</source>
        <translation>远离这台电脑和电脑包。在另一个地址再放一张是明智的，拍照则不是。</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>保存恢复密钥单</translation>
    </message>
</context>
<context>
    <name>SetupSources</name>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>有 %Ln 项无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在计数</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>排除“%1”</translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <extracomment>%1 is a number of files (&quot;120 files&quot;), %2 their size</extracomment>
        <translation>目前 %1，%2</translation>
    </message>
    <message>
        <source>Drop an export, a backup file or a folder here</source>
        <translation>将导出文件、备份文件或文件夹拖放到这里</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>A folder to keep</source>
        <translation>要保存的文件夹</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <translation>要保存的文件</translation>
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
        <translation>备份的文件夹</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places to go</source>
        <translation>导航</translation>
    </message>
</context>
<context>
    <name>SidebarItem</name>
    <message numerus="yes">
        <source>%1, %n thing(s) to do</source>
        <extracomment>%1 is the name of a page, %n how many things on it need the person</extracomment>
        <translation>
            <numerusform>%1，有 %n 项待处理</numerusform>
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
        <translation type="unfinished">再次解锁</translation>
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
        <translation>保存您的聊天记录</translation>
    </message>
    <message>
        <source>An encrypted backup that only you can open, with more than one way in, and with proof that it can be restored.</source>
        <translation>一个只有您能打开的加密备份，有不止一种解锁方式，并有可以恢复的证明。</translation>
    </message>
    <message>
        <source>Set up a backup</source>
        <translation>设置备份</translation>
    </message>
    <message>
        <source>Five steps: what to keep, where, a way to open it, a recovery key on paper, and go.</source>
        <translation>五个步骤：保存什么、保存到哪里、一种打开它的方式、纸上的恢复密钥，然后开始。</translation>
    </message>
    <message>
        <source>You have a backup already?</source>
        <translation>您已有备份？</translation>
    </message>
    <message>
        <source>On a disk, a stick or in a folder that is synchronised. Nothing there is changed.</source>
        <translation>在磁盘、U 盘上，或在会同步的文件夹中。那里的任何内容都不会更改。</translation>
    </message>
    <message>
        <source>Show where it lies</source>
        <translation>指出它的位置</translation>
    </message>
    <message>
        <source>The folder of the backup</source>
        <translation>备份的文件夹</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>尚未进行</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Finished</source>
        <extracomment>%1 is the number of this step, %2 how many steps there are</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Stopping as soon as the file at hand is done.</source>
        <translation>处理完当前文件后就会停止。</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>正在读取备份</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <extracomment>%1 is how many files are done, %2 how many there are</extracomment>
        <translation>%1 / %2 个文件</translation>
    </message>
    <message>
        <source>Looking for what has changed</source>
        <translation>正在查找更改</translation>
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
        <translation type="unfinished">重新读取</translation>
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
        <translation type="unfinished">立即备份</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">锁定</translation>
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
        <translation type="unfinished">已备份，但有些文件除外</translation>
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
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Group %1 has a slip: compare it with the sheet.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>第 %1 组有输入错误：请与密钥单核对。</translation>
    </message>
    <message>
        <source>Digits and capital letters from the printed sheet. There is no letter I, L, O or U in it.</source>
        <translation>打印的密钥单上的数字和大写字母。其中没有字母 I、L、O 和 U。</translation>
    </message>
    <message>
        <source>%1 of %2 groups typed without a slip.</source>
        <extracomment>%1 is how many groups of the recovery key were typed rightly, %2 how many there are</extracomment>
        <translation>已正确输入 %1 组，共 %2 组。</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock %1</source>
        <extracomment>%1 is what the person calls the backup</extracomment>
        <translation>解锁“%1”</translation>
    </message>
    <message>
        <source>Way to unlock</source>
        <translation>解锁方式</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of this backup</source>
        <translation>此备份的密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>正在解锁</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
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
        <translation>来自</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存对象</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Kept for good</source>
        <translation>永久保留</translation>
    </message>
    <message>
        <source>Yes; no rule removes it</source>
        <translation>是；没有规则会移除它</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>恢复此版本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) that its chats name</source>
        <extracomment>%Ln is a number of photos and other files that chats name</extracomment>
        <translation>
            <numerusform>聊天中提到的 %Ln 个媒体文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that could not be read</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>无法读取的 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not by itself yet</source>
        <translation>尚未单独测试</translation>
    </message>
    <message>
        <source>%1: all good</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>%1：全部完好</translation>
    </message>
    <message>
        <source>%1: something was damaged</source>
        <comment>%1 is a day and time</comment>
        <translation>%1：有内容损坏</translation>
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
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>Its entry is damaged</source>
        <translation>此条目已损坏</translation>
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
        <translation>版本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) in time.</source>
        <extracomment>%Ln is a number of versions of the backup</extracomment>
        <translation>
            <numerusform>有 %Ln 个时间点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions are in the backup</source>
        <translation>版本在备份中</translation>
    </message>
    <message>
        <source>What each of them holds can be read when the backup is unlocked.</source>
        <translation>备份解锁后，可以读取每个版本的内容。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>还没有版本</translation>
    </message>
    <message>
        <source>The first backup makes one.</source>
        <translation>首次备份会创建一个版本。</translation>
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
        <translation type="unfinished">再次解锁</translation>
    </message>
</context>
<context>
    <name>WayProofRow</name>
    <message>
        <source>Opened it just now</source>
        <translation type="unfinished">刚刚打开了备份</translation>
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
        <translation>添加时</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>安全密钥</translation>
    </message>
    <message>
        <source>Security key and password</source>
        <translation>安全密钥和密码</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>通行密钥</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>在纸上</translation>
    </message>
    <message>
        <source>In your head</source>
        <translation>在您的记忆中</translation>
    </message>
    <message>
        <source>On the key itself</source>
        <translation>在安全密钥本身</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>仅在这台电脑上</translation>
    </message>
    <message>
        <source>Only on one computer</source>
        <translation>仅在一台电脑上</translation>
    </message>
    <message>
        <source>Synced by its account</source>
        <translation>由其账户同步</translation>
    </message>
    <message>
        <source>Perhaps synced by its account</source>
        <translation>可能由其账户同步</translation>
    </message>
    <message>
        <source>Works on any computer</source>
        <translation>在任何电脑上可用</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>容易被猜到</translation>
    </message>
    <message>
        <source>Opened it just now</source>
        <translation>刚刚打开了备份</translation>
    </message>
    <message>
        <source>Opened the backup</source>
        <translation>打开过备份</translation>
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
        <translation>解锁方式</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open this backup.</source>
        <extracomment>%Ln is a number of ways to unlock</extracomment>
        <translation>
            <numerusform>有 %Ln 种方式可以打开此备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in the backup</source>
        <translation>列表在备份中</translation>
    </message>
    <message>
        <source>Their names and where they are kept can be read when the backup is unlocked.</source>
        <translation>备份解锁后，可以读取各方式的名称和存放位置。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>上次验证</translation>
    </message>
    <message>
        <source>Every unlocking proves the way it was done with. One that was not used for long is worth a try, before the day it is needed.</source>
        <translation>每次解锁都会验证所用的方式。很久没有使用的方式值得在需要它的那一天之前试一试。</translation>
    </message>
</context>
<context>
    <name>WizardFoot</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
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
        <translation>剩余不到 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <extracomment>%Ln is a number of minutes</extracomment>
        <translation>
            <numerusform>剩余约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) left</source>
        <extracomment>%Ln is a number of hours</extracomment>
        <translation>
            <numerusform>剩余约 %Ln 小时</numerusform>
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
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <extracomment>%Ln is a number of hours</extracomment>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <extracomment>%Ln is a number of messages</extracomment>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s)</source>
        <extracomment>%Ln is a number of photos, videos and other files in chats</extracomment>
        <translation>
            <numerusform>%Ln 个媒体文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
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
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
</TS>
