<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Backed up</source>
        <translation>已备份</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>解锁了备份</translation>
    </message>
    <message>
        <source>A version is kept for good</source>
        <translation>有版本设为永久保留</translation>
    </message>
    <message>
        <source>A version is no longer kept for good</source>
        <translation>有版本不再永久保留</translation>
    </message>
    <message>
        <source>Versions were taken out of the list</source>
        <translation>有版本从列表中移出</translation>
    </message>
    <message>
        <source>Space that no version needs was marked</source>
        <extracomment>the first of two steps; the second gives the space back</extracomment>
        <translation>没有任何版本需要的空间已标记</translation>
    </message>
    <message>
        <source>Space that no version needs was given back</source>
        <translation>没有任何版本需要的空间已释放</translation>
    </message>
    <message>
        <source>Unlocking was refused</source>
        <translation>解锁被拒绝</translation>
    </message>
    <message>
        <source>Adding a way to unlock was refused</source>
        <translation>添加解锁方式被拒绝</translation>
    </message>
    <message>
        <source>Files were restored</source>
        <translation>恢复了文件</translation>
    </message>
    <message>
        <source>The backup was set up</source>
        <translation>设置了备份</translation>
    </message>
    <message>
        <source>A way to unlock was added: %1</source>
        <translation>添加了解锁方式：%1</translation>
    </message>
    <message>
        <source>A way to unlock was removed: %1</source>
        <translation>移除了解锁方式：%1</translation>
    </message>
    <message>
        <source>A way to unlock was renamed: %1, before: %2</source>
        <translation>重命名了解锁方式：%1，之前为：%2</translation>
    </message>
    <message>
        <source>A computer was added: %1</source>
        <translation>添加了电脑：%1</translation>
    </message>
    <message>
        <source>The keys were renewed</source>
        <translation>密钥已更新</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>已测试</translation>
    </message>
    <message>
        <source>Tested: not all was good</source>
        <translation>已测试：并非全部完好</translation>
    </message>
    <message>
        <source>Tested: all good</source>
        <translation>已测试：全部完好</translation>
    </message>
    <message>
        <source>Everything in the version of %1</source>
        <translation>%1 的版本中的全部内容</translation>
    </message>
    <message>
        <source>A sample of the version of %1</source>
        <translation>%1 的版本中的一部分样本</translation>
    </message>
    <message>
        <source>opened with %1</source>
        <translation>用“%1”打开</translation>
    </message>
    <message>
        <source>everything in a version</source>
        <translation>一个版本的全部内容</translation>
    </message>
    <message>
        <source>some files of a version</source>
        <translation>一个版本的部分文件</translation>
    </message>
    <message>
        <source>its entry is damaged</source>
        <translation>此条目已损坏</translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>%1 is a size: what was added to the backup</extracomment>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>signed with %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>用“%1”签名</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>安全密钥</translation>
    </message>
    <message>
        <source>passkey in the browser</source>
        <translation>浏览器中的通行密钥</translation>
    </message>
    <message>
        <source>PIN of a computer</source>
        <translation>电脑的 PIN</translation>
    </message>
    <message>
        <source>password and security key</source>
        <translation>密码和安全密钥</translation>
    </message>
    <message>
        <source>it gave another secret than before</source>
        <extracomment>“it” is a security key or passkey</extracomment>
        <translation>给出了与之前不同的秘密值</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>PIN 错误</translation>
    </message>
    <message>
        <source>too many wrong PINs in a row</source>
        <translation>连续输错 PIN 次数过多</translation>
    </message>
    <message>
        <source>its PIN is blocked for good</source>
        <extracomment>“its” of a security key</extracomment>
        <translation>它的 PIN 已永久锁定</translation>
    </message>
    <message>
        <source>wrong fingerprint</source>
        <translation>指纹不符</translation>
    </message>
    <message>
        <source>too many wrong fingerprints</source>
        <translation>指纹不符次数过多</translation>
    </message>
    <message>
        <source>the TPM refuses every PIN for a while</source>
        <translation>TPM 在一段时间内拒绝任何 PIN</translation>
    </message>
    <message>
        <source>A computer was retired: %1</source>
        <translation>电脑已退役：%1</translation>
    </message>
    <message>
        <source>The rules for how long versions stay were changed</source>
        <translation>更改了版本保留多久的规则</translation>
    </message>
    <message>
        <source>Changes made in two places at once were brought together</source>
        <translation>在两处同时进行的更改已合并</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>it does not open this backup</source>
        <extracomment>why unlocking was refused; stands behind the kind of a way to unlock</extracomment>
        <translation>打不开此备份</translation>
    </message>
    <message>
        <source>not one of the ways to unlock this backup</source>
        <translation>不是此备份的解锁方式</translation>
    </message>
    <message>
        <source>the answer did not match what Coffer asked</source>
        <translation>响应与 Coffer 的请求不符</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>尝试 %Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <translation>
            <numerusform>%Ln 个文件没有恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>joins the moments of several versions, which have commas of their own</extracomment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>ActivityFilter</name>
    <message>
        <source>Kind</source>
        <extracomment>of what is listed: backups, unlocks, tests…</extracomment>
        <translation>种类</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>kinds of lines in the log; &quot;Refusals&quot; are unlocks and changes that were refused, &quot;Other&quot; all other kinds</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>解锁方式</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>All computers</source>
        <translation>所有电脑</translation>
    </message>
    <message>
        <source>Find words</source>
        <extracomment>placeholder of a field for searching in the log</extracomment>
        <translation>查找词语</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <extracomment>only lines that were not seen before</extracomment>
        <translation>仅显示新的</translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>%1 is what was done, %2 with what or why, %3 a day and time</extracomment>
        <translation>%1。%2。%3</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>marks a line of the log that was not seen before</extracomment>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), each signed.</source>
        <extracomment>%Ln is a number of acts: backups, unlocks, changes</extracomment>
        <translation>
            <numerusform>共 %Ln 条记录，每条都有签名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln since you last looked.</source>
        <comment>%Ln is a number of lines of the log</comment>
        <translation>
            <numerusform>您上次查看之后有 %Ln 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>保存显示的内容</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <comment>keep *.csv as it is</comment>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <comment>keep *.txt as it is</comment>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>保存为文件</translation>
    </message>
    <message>
        <source>The log is in the backup</source>
        <translation>日志在备份中</translation>
    </message>
    <message>
        <source>Who did what, and when, can be read when the backup is unlocked.</source>
        <translation>备份解锁后，可以读取谁在何时做了什么。</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>button: reads the log again</extracomment>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>保存到其他位置</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>The file is not encrypted. It holds names of computers and of ways to unlock.</source>
        <translation>此文件没有加密。其中有电脑和解锁方式的名称。</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>还没有任何操作</translation>
    </message>
    <message>
        <source>Backups, unlocks and changes will stand here.</source>
        <translation>备份、解锁和更改会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>no line of the log fits the filters</extracomment>
        <translation>没有符合的记录</translation>
    </message>
    <message>
        <source>The log has other lines. Change the filters above to see them.</source>
        <translation>日志中还有其他记录。更改上方的筛选条件即可看到。</translation>
    </message>
</context>
<context>
    <name>CeremonyView</name>
    <message>
        <source>Simulator: opens nothing that matters</source>
        <extracomment>name of a stand-in for a security key, in builds for developers</extracomment>
        <translation>模拟器：不会打开任何重要内容</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>页面的地址</translation>
    </message>
</context>
<context>
    <name>CeremonyWords</name>
    <message>
        <source>Plug your security key in</source>
        <translation>请插入安全密钥</translation>
    </message>
    <message>
        <source>Touch the key that you mean</source>
        <extracomment>several security keys are plugged in, and one has to be chosen</extracomment>
        <translation>请触摸您要用的密钥</translation>
    </message>
    <message>
        <source>Touch it again</source>
        <translation>请再触摸一次</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>请触摸安全密钥</translation>
    </message>
    <message>
        <source>Put your finger on the key</source>
        <translation>请将手指放在密钥上</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>请在浏览器中继续</translation>
    </message>
    <message>
        <source>The key was pulled out</source>
        <translation>密钥已拔出</translation>
    </message>
    <message>
        <source>Enter the PIN of this computer’s way in</source>
        <extracomment>the PIN with which this computer’s security chip opens the backup</extracomment>
        <translation>请输入这台电脑解锁方式的 PIN</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key</source>
        <translation>请输入安全密钥的 PIN</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>请设定 PIN</translation>
    </message>
    <message>
        <source>This key has no PIN yet: choose one</source>
        <translation>此密钥还没有 PIN：请设定一个</translation>
    </message>
    <message>
        <source>The key asks for another PIN</source>
        <translation>密钥要求换一个 PIN</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Into any port of this computer. Coffer goes on by itself.</source>
        <extracomment>below &quot;Plug your security key in&quot;</extracomment>
        <translation>插入这台电脑的任一接口即可。Coffer 会自动继续。</translation>
    </message>
    <message>
        <source>Several are here, and all of them blink.</source>
        <extracomment>security keys that are plugged in</extracomment>
        <translation>这里有多个密钥，全都在闪烁。</translation>
    </message>
    <message>
        <source>%1 is blinking. Lay a finger on it.</source>
        <extracomment>%1 is what a security key calls itself</extracomment>
        <translation>%1 正在闪烁。请用手指触摸它。</translation>
    </message>
    <message>
        <source>A page has opened there and asks for a passkey of this computer, a phone or a password manager. If none opened, copy this address into a browser of this computer. It works once; show it to nobody.</source>
        <extracomment>below &quot;Go on in your browser&quot;</extracomment>
        <translation>浏览器中打开了一个页面，要求使用这台电脑、手机或密码管理器的通行密钥。如果没有打开，请将此地址复制到这台电脑的浏览器中。它只能使用一次；请不要给任何人看。</translation>
    </message>
    <message>
        <source>It is asked for at every unlocking. Keep it where you find it again.</source>
        <extracomment>below &quot;Choose a PIN&quot;; &quot;it&quot; is that PIN</extracomment>
        <translation>每次解锁都会要求输入。请保存在您以后找得到的地方。</translation>
    </message>
    <message>
        <source>It is asked for whenever the key is used, here and elsewhere. Keep it where you find it again.</source>
        <extracomment>below &quot;This key has no PIN yet: choose one&quot;; &quot;it&quot; is that PIN</extracomment>
        <translation>无论在这里还是别处，每次使用此密钥都会要求输入。请保存在您以后找得到的地方。</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>正在等待密钥</translation>
    </message>
    <message>
        <source>Waiting for your finger</source>
        <translation>正在等待您的手指</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>正在等待浏览器</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Touch the key once more: this is its first test</source>
        <translation>请再触摸一次密钥：这是它的首次测试</translation>
    </message>
    <message>
        <source>Put your finger on the key once more: this is its first test</source>
        <translation>请再次将手指放在密钥上：这是它的首次测试</translation>
    </message>
    <message>
        <source>Use the passkey once more in the browser: this is its first test</source>
        <translation>请在浏览器中再使用一次通行密钥：这是它的首次测试</translation>
    </message>
    <message>
        <source>The first test is running</source>
        <translation>正在进行首次测试</translation>
    </message>
    <message>
        <source>The new way to unlock is made. This touch shows that it really opens the backup.</source>
        <translation>新的解锁方式已创建。这次触摸会表明它真的能打开备份。</translation>
    </message>
    <message>
        <source>The key is blinking. Lay a finger on it.</source>
        <translation>密钥正在闪烁。请用手指触摸它。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(s) left; then the key asks for its PIN.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>还可以试 %Ln 次；之后密钥会要求输入它的 PIN。</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN that you chose when you added this computer as a way to unlock.</source>
        <translation>您将这台电脑添加为解锁方式时设定的 PIN。</translation>
    </message>
    <message>
        <source>The PIN that you set on the key itself, not the PIN of this computer.</source>
        <translation>您在密钥本身上设置的 PIN，不是这台电脑的 PIN。</translation>
    </message>
</context>
<context>
    <name>ChatChoice</name>
    <message>
        <source>Its files are all there; they are listed under Files.</source>
        <extracomment>&quot;it&quot; is one version of the backup; “Files” is what stands on the switch beside “Chats”</extracomment>
        <translation>其文件全都在，列在“文件”下。</translation>
    </message>
    <message numerus="yes">
        <source>The chats in %Ln file(s) cannot be listed: parts of the backup are damaged or not there.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>有 %Ln 个文件中的聊天记录无法列出：备份的一部分已损坏或不在。</numerusform>
        </translation>
    </message>
    <message>
        <source>These are exports. They can be read anywhere, but WhatsApp takes no export back.</source>
        <translation>这些是导出文件。它们在任何地方都能阅读，但 WhatsApp 不接受将导出文件放回。</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>No chats were recognised in this version</source>
        <translation>此版本中没有识别到聊天记录</translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is the name of a chat, %2 what it holds, %3 from when to when</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln people</source>
        <extracomment>%1 is an app (&quot;whatsapp&quot;), %Ln a number of people</extracomment>
        <translation>
            <numerusform>%1，%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates not known</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are days: from when to when</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Parts of it are gone from the backup</source>
        <extracomment>&quot;it&quot; is a chat</extracomment>
        <translation>它有一部分已从备份中消失</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) missing</source>
        <extracomment>%Ln is a number of photos and other files that a chat names</extracomment>
        <translation>
            <numerusform>缺少 %Ln 个媒体文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it could not be read</source>
        <translation>有一部分无法读取</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare two versions</source>
        <translation>比较两个版本</translation>
    </message>
    <message>
        <source>What the later one has that the earlier one has not, and the other way round.</source>
        <extracomment>two versions of the backup are compared</extracomment>
        <translation>较晚的版本有而较早的版本没有的内容，以及反过来的情况。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>较晚的版本</translation>
    </message>
    <message>
        <source>Stopping is safe: comparing changes nothing.</source>
        <translation>可以安全停止：比较不会更改任何内容。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Only in the later one</source>
        <extracomment>files that only the later of two versions has</extracomment>
        <translation>仅在较晚的版本中</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Only in the earlier one</source>
        <extracomment>files that only the earlier of two versions has</extracomment>
        <translation>仅在较早的版本中</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with another date only</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>另有 %Ln 个只是日期不同</numerusform>
        </translation>
    </message>
    <message>
        <source>With other content</source>
        <extracomment>a number of files stands above</extracomment>
        <translation>内容不同</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) could not be read whole, so something may not be told.</source>
        <extracomment>%Ln is a number of folders</extracomment>
        <translation>
            <numerusform>有 %Ln 个文件夹未能完整读取，因此可能有内容没有列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two versions that are not the same.</source>
        <translation>请选择两个不同的版本。</translation>
    </message>
    <message>
        <source>Both hold the same files with the same content.</source>
        <translation>两者的文件相同，内容也相同。</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>ComputerRow</name>
    <message>
        <source>last backup: %1</source>
        <extracomment>%1 is a moment, as in &quot;Today, 20:02&quot;</extracomment>
        <translation>上次备份：%1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Has not seen the newest change</source>
        <extracomment>beside a computer that has not made a backup since ways to unlock or computers were added or removed</extracomment>
        <translation>还没有看到最新的更改</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>beside a computer that may add nothing more to the backup</extracomment>
        <translation>已退役</translation>
    </message>
    <message>
        <source>Retire</source>
        <extracomment>of a computer: nothing that it adds from then on counts</extracomment>
        <translation>退役</translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>What is in this version</source>
        <translation>此版本的内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <extracomment>%Ln is a number of chats</extracomment>
        <translation>
            <numerusform>%Ln 个聊天</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Restore from it</source>
        <translation>从中恢复</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
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
        <extracomment>a file that only the later version has, only the earlier one, or that differs</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a difference</comment>
        <extracomment>%1 is &quot;New&quot;, &quot;Gone&quot; or &quot;Changed&quot;, %2 the path of a file</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>EnrolChoices</name>
    <message>
        <source>Only the recovery key, for now</source>
        <extracomment>a choice in setting up: no other way to unlock is added now</extracomment>
        <translation>暂时只用恢复密钥</translation>
    </message>
    <message>
        <source>Best here: a key is plugged in</source>
        <extracomment>beside a kind of way to unlock that suits best</extracomment>
        <translation>在此最合适：已插入密钥</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <extracomment>beside a kind of way to unlock: what is done happens in the browser</extracomment>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Found in this computer</source>
        <extracomment>beside a kind of way to unlock: this computer has a security chip</extracomment>
        <translation>在这台电脑中找到</translation>
    </message>
    <message>
        <source>%1 is ready. You enter its PIN and touch it.</source>
        <extracomment>%1 is what a security key calls itself</extracomment>
        <translation>%1 已就绪。您输入它的 PIN，再触摸它。</translation>
    </message>
    <message>
        <source>Plug it in when you are asked. You enter its PIN and touch it.</source>
        <translation>请在提示时插入。您输入它的 PIN，再触摸它。</translation>
    </message>
    <message>
        <source>Two pages open one after the other: the first makes the passkey, the second tries it.</source>
        <translation>会先后打开两个页面：第一个创建通行密钥，第二个试用它。</translation>
    </message>
    <message>
        <source>You print it or save it as a page, and type two groups of it back.</source>
        <extracomment>&quot;it&quot; is the recovery key</extracomment>
        <translation>您将它打印出来或保存为 PDF 页面，再回填其中两组。</translation>
    </message>
    <message>
        <source>You choose a password, then enter the key’s PIN and touch it.</source>
        <translation>您先设定一个密码，再输入密钥的 PIN 并触摸它。</translation>
    </message>
    <message>
        <source>You choose a PIN of six characters or more.</source>
        <translation>您要设定一个至少六个字符的 PIN。</translation>
    </message>
</context>
<context>
    <name>EnrolKinds</name>
    <message>
        <source>More ways</source>
        <extracomment>opens a list of more kinds of ways to unlock</extracomment>
        <translation>更多方式</translation>
    </message>
</context>
<context>
    <name>EnrolName</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>So that you know later which one it is: “Blue YubiKey”, “Key in the safe”.</source>
        <translation>让您以后知道是哪一个：“蓝色 YubiKey”、“保险箱里的密钥”。</translation>
    </message>
    <message>
        <source>Name of this way to unlock</source>
        <translation>此解锁方式的名称</translation>
    </message>
    <message>
        <source>It lives in this computer alone. Setting the computer up anew, clearing its security chip or a new mainboard ends it.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>它只存在于这台电脑中。重新设置电脑、清除其安全芯片或更换主板，都会使它失效。</translation>
    </message>
    <message>
        <source>It ends when its passkey is deleted in the browser or password manager: the passkey’s name there says what it opens.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>它的通行密钥在浏览器或密码管理器中被删除后，它就会失效：那里的通行密钥名称会说明它用于打开什么。</translation>
    </message>
    <message>
        <source>It ends when the key is lost or reset. A second key in another place is wise.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>密钥丢失或被重置后，它就会失效。在另一个地方再放一个密钥是明智的。</translation>
    </message>
    <message>
        <source>Nobody can reset it. Write it down and keep it apart from this computer if you might forget it.</source>
        <extracomment>&quot;it&quot; is the password that is being named</extracomment>
        <translation>没有人能重设它。如果您可能会忘记，请写下来，并与这台电脑分开存放。</translation>
    </message>
    <message>
        <source>It ends when the key is lost or reset, or the password is forgotten: it takes both.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>密钥丢失或被重置，或者密码被忘记后，它就会失效：两者缺一不可。</translation>
    </message>
    <message>
        <source>It ends when its sheet is lost. A second sheet at another address is wise.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>它的密钥单丢失后，它就会失效。在另一个地址再放一张密钥单是明智的。</translation>
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
        <translation>添加解锁方式</translation>
    </message>
</context>
<context>
    <name>EnrolSteps</name>
    <message>
        <source>Use another way</source>
        <translation>使用其他方式</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>请证明是您本人</translation>
    </message>
    <message>
        <source>Nothing blinks?</source>
        <extracomment>question of somebody who was told to touch a blinking security key</extracomment>
        <translation>没有东西闪烁？</translation>
    </message>
    <message>
        <source>Pull the key out, plug it in again, and Coffer goes on by itself. If a browser window is asking for a key, close it first.</source>
        <translation>请拔出密钥并重新插入，Coffer 会自动继续。如果有浏览器窗口正在要求密钥，请先关闭它。</translation>
    </message>
</context>
<context>
    <name>EnrolWords</name>
    <message>
        <source>Kind of way</source>
        <translation>方式的种类</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复密钥单</translation>
    </message>
    <message>
        <source>Connect and touch</source>
        <translation>连接并触摸</translation>
    </message>
    <message>
        <source>First test</source>
        <translation>首次测试</translation>
    </message>
    <message>
        <source>What else should open your backup?</source>
        <translation>还要用什么来打开您的备份？</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>请设定密码</translation>
    </message>
    <message>
        <source>Put the new recovery key on paper</source>
        <translation>将新的恢复密钥留在纸上</translation>
    </message>
    <message>
        <source>Type two groups from the sheet</source>
        <translation>输入密钥单上的两组</translation>
    </message>
    <message>
        <source>It works. What do you want to call it?</source>
        <translation>它可以使用。您想给它起什么名称？</translation>
    </message>
    <message>
        <source>What do you want to call it?</source>
        <translation>您想给它起什么名称？</translation>
    </message>
    <message>
        <source>%1 opens your backup now</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>现在可以用“%1”打开您的备份</translation>
    </message>
    <message>
        <source>It opens the backup only together with the security key, which comes next.</source>
        <extracomment>&quot;it&quot; is the password</extracomment>
        <translation>它必须与安全密钥一起使用，才能打开备份。下一步就是安全密钥。</translation>
    </message>
    <message>
        <source>It opens the backup when every device is gone. Coffer keeps no copy. It counts once you have added it at the end.</source>
        <extracomment>&quot;it&quot; is the recovery key</extracomment>
        <translation>所有设备都丢失时，可以用它打开备份。Coffer 不保留副本。您在最后将它添加之后，它才有效。</translation>
    </message>
    <message>
        <source>The backup was opened with it once before it was added.</source>
        <translation>在添加之前，已用它打开过一次备份。</translation>
    </message>
    <message>
        <source>Choose one to go on.</source>
        <extracomment>one of the kinds of ways to unlock</extracomment>
        <translation>请选择一项以继续。</translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>到目前为止没有任何更改。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>核对密钥单</translation>
    </message>
    <message>
        <source>Add this way</source>
        <extracomment>button: adds the new way to unlock</extracomment>
        <translation>添加此方式</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Best is a way that is not lost together with the others. With a passkey there is nothing to remember and nothing to type.</source>
        <translation>最好选择不会与其他方式一起丢失的方式。使用通行密钥，无需记忆，也无需输入。</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory: this shows that the sheet can be read.</source>
        <translation>请看着纸或文件输入，不要凭记忆：这能表明密钥单可以读取。</translation>
    </message>
    <message>
        <source>The new way to unlock was tried twice and gave the same secret both times.</source>
        <translation>新的解锁方式试了两次，两次都给出了相同的秘密值。</translation>
    </message>
    <message>
        <source>Type a longer password to go on.</source>
        <translation>请输入更长的密码以继续。</translation>
    </message>
    <message>
        <source>Type the same password twice to go on.</source>
        <translation>请输入两次相同的密码以继续。</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>请输入两组内容以继续。</translation>
    </message>
    <message>
        <source>Type a name to go on.</source>
        <translation>请输入名称以继续。</translation>
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
        <extracomment>the backup, or a part of it</extracomment>
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
        <extracomment>what was being done</extracomment>
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
        <extracomment>a file or folder that was chosen</extracomment>
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
        <source>You may not read it.</source>
        <extracomment>a file or folder</extracomment>
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
        <translation>设置没有更改</translation>
    </message>
    <message>
        <source>The schedule is not known</source>
        <translation>计划未知</translation>
    </message>
    <message>
        <source>The check did not finish</source>
        <translation>检查没有完成</translation>
    </message>
    <message>
        <source>The test did not finish</source>
        <translation>测试没有完成</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>没有保存文件</translation>
    </message>
    <message>
        <source>It cannot be read back</source>
        <extracomment>a file of the backup</extracomment>
        <translation>无法回读</translation>
    </message>
    <message>
        <source>These rules would keep nothing.</source>
        <translation>这些规则什么也不会保留。</translation>
    </message>
    <message>
        <source>Give at least one number above 0.</source>
        <translation>请至少填写一个大于 0 的数字。</translation>
    </message>
    <message>
        <source>It would take away a version that must stay, or something that is needed cannot be read now.</source>
        <translation>这会移除必须保留的版本，或现在无法读取所需的内容。</translation>
    </message>
    <message>
        <source>Look at the details for which one.</source>
        <translation>请在详细信息中查看是哪一个。</translation>
    </message>
    <message>
        <source>That folder belongs to the backup itself.</source>
        <translation>该文件夹属于备份本身。</translation>
    </message>
    <message>
        <source>This computer starts no backups by itself</source>
        <translation>这台电脑不会自动开始备份</translation>
    </message>
    <message>
        <source>Its system has no scheduler for you that Coffer knows (systemd on Linux).</source>
        <translation>其系统中没有可供您使用且 Coffer 支持的计划程序（在 Linux 上为 systemd）。</translation>
    </message>
    <message>
        <source>Back up from Home, or watch folders while Coffer is open.</source>
        <translation>请从首页备份，或在 Coffer 打开时监视文件夹。</translation>
    </message>
    <message>
        <source>The backup was unlocked more than ten minutes ago, and an open window is not enough for this.</source>
        <translation>备份是在十多分钟前解锁的，仅凭打开的窗口不足以执行此操作。</translation>
    </message>
    <message>
        <source>The system refused, or you did.</source>
        <translation>系统拒绝了，或是您拒绝了。</translation>
    </message>
    <message>
        <source>The sheet was not printed</source>
        <translation>没有打印密钥单</translation>
    </message>
    <message>
        <source>That did not show that it is you</source>
        <translation>这未能证明是您本人</translation>
    </message>
    <message>
        <source>The test did not succeed</source>
        <translation>测试没有成功</translation>
    </message>
    <message>
        <source>The test is not written down</source>
        <translation>测试没有记录下来</translation>
    </message>
    <message>
        <source>Try again, or use another way.</source>
        <translation>请再试一次，或使用其他方式。</translation>
    </message>
    <message>
        <source>Try again. If it never opens, add another way, then remove this one.</source>
        <translation>请再试一次。如果始终打不开，请添加其他方式，然后移除这一种。</translation>
    </message>
    <message>
        <source>This computer does not add to the backup.</source>
        <translation>这台电脑不向此备份添加内容。</translation>
    </message>
    <message>
        <source>Nothing of that kind is connected</source>
        <translation>没有连接这一类的设备</translation>
    </message>
    <message>
        <source>This computer finds no such key or chip.</source>
        <translation>这台电脑找不到这样的密钥或芯片。</translation>
    </message>
    <message>
        <source>Plug the key in, or use another way.</source>
        <translation>请插入密钥，或使用其他方式。</translation>
    </message>
    <message>
        <source>This key does not open this backup</source>
        <translation>此密钥打不开此备份</translation>
    </message>
    <message>
        <source>It is another one than was added, or it was reset since.</source>
        <extracomment>“it” is a security key</extracomment>
        <translation>它不是当初添加的那个，或之后被重置过。</translation>
    </message>
    <message>
        <source>Take the key that was added, or use another way.</source>
        <translation>请使用当初添加的密钥，或使用其他方式。</translation>
    </message>
    <message>
        <source>This key opens the backup already</source>
        <translation>此密钥已经可以打开备份</translation>
    </message>
    <message>
        <source>The same key twice would be one way in, not two.</source>
        <translation>同一个密钥添加两次，仍是一种解锁方式，而不是两种。</translation>
    </message>
    <message>
        <source>Take another key, or choose another kind of way.</source>
        <translation>请使用其他密钥，或选择其他种类的方式。</translation>
    </message>
    <message>
        <source>What it gives must be the same every time, or it would not open the backup later. Nothing was changed.</source>
        <extracomment>“it” is a security key or passkey</extracomment>
        <translation>它给出的值必须每次相同，否则以后就打不开备份。没有任何更改。</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, use another one.</source>
        <extracomment>“one” is a security key or passkey</extracomment>
        <translation>请再试一次。如果再次出现，请换一个。</translation>
    </message>
    <message>
        <source>Too many wrong ones lock it.</source>
        <extracomment>wrong PINs, and the key or chip</extracomment>
        <translation>输错次数过多会使它锁定。</translation>
    </message>
    <message>
        <source>Look the PIN up before you try again, or use another way.</source>
        <translation>请先查明 PIN 再试，或使用其他方式。</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row: it takes none now, not even the right one.</source>
        <extracomment>“it” is a security key</extracomment>
        <translation>连续三次输错 PIN：它现在不接受任何 PIN，包括正确的。</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again and try once more.</source>
        <translation>请拔出并重新插入，然后再试一次。</translation>
    </message>
    <message>
        <source>The key’s PIN is locked for good</source>
        <translation>密钥的 PIN 已永久锁定</translation>
    </message>
    <message>
        <source>Too many wrong ones were entered. Only erasing the key helps, and that ends it as a way to unlock.</source>
        <translation>输错次数过多。只有抹掉密钥才有用，而这会使它不再是解锁方式。</translation>
    </message>
    <message>
        <source>Use another way to unlock, then remove this one.</source>
        <translation>请使用其他解锁方式，然后移除这一种。</translation>
    </message>
    <message>
        <source>The key has no PIN</source>
        <translation>密钥没有 PIN</translation>
    </message>
    <message>
        <source>Without one, whoever finds the key could open the backup.</source>
        <translation>没有 PIN，任何捡到密钥的人都能打开备份。</translation>
    </message>
    <message>
        <source>Try again and choose a PIN for it.</source>
        <translation>请再试一次，并为它设定 PIN。</translation>
    </message>
    <message>
        <source>It is too short, too long, or one that it had before.</source>
        <translation>它太短、太长，或是以前用过的。</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <extracomment>a PIN</extracomment>
        <translation>请设定更长的。</translation>
    </message>
    <message>
        <source>The finger was not recognised</source>
        <translation>未识别出手指</translation>
    </message>
    <message>
        <source>It was another finger, or not flat on the reader.</source>
        <translation>是另一根手指，或没有平放在传感器上。</translation>
    </message>
    <message>
        <source>Wipe it dry and try again, or use the key’s PIN.</source>
        <translation>请擦干后再试一次，或使用密钥的 PIN。</translation>
    </message>
    <message>
        <source>The finger failed too often</source>
        <extracomment>the fingerprint was not recognised too often</extracomment>
        <translation>手指未被识别的次数过多</translation>
    </message>
    <message>
        <source>The key asks for its PIN now.</source>
        <translation>密钥现在要求输入它的 PIN。</translation>
    </message>
    <message>
        <source>Try again with its PIN.</source>
        <translation>请用它的 PIN 再试一次。</translation>
    </message>
    <message>
        <source>This computer’s chip takes no PIN for a while</source>
        <translation>这台电脑的芯片在一段时间内不接受任何 PIN</translation>
    </message>
    <message>
        <source>Too many were wrong. It refuses the right one as well, and other programs too, until some time has passed.</source>
        <translation>输错次数过多。在经过一段时间之前，正确的 PIN 和其他程序也会被它拒绝。</translation>
    </message>
    <message>
        <source>Use another way to unlock, or try again later.</source>
        <translation>请使用其他解锁方式，或稍后再试一次。</translation>
    </message>
    <message>
        <source>The key is full</source>
        <translation>密钥已满</translation>
    </message>
    <message>
        <source>It has no room for another passkey.</source>
        <translation>它没有空间再存放通行密钥。</translation>
    </message>
    <message>
        <source>Delete one on it that you no longer need, or take another key.</source>
        <translation>请删除其中一个不再需要的，或使用其他密钥。</translation>
    </message>
    <message>
        <source>It can sign in to websites, but it cannot give the secret that opens a backup.</source>
        <translation>它可以登录网站，但无法给出打开备份的秘密值。</translation>
    </message>
    <message>
        <source>Take another one. Security keys of recent years can.</source>
        <extracomment>a security key or passkey</extracomment>
        <translation>请换一个。近年的安全密钥都可以。</translation>
    </message>
    <message>
        <source>The key was pulled out</source>
        <translation>密钥已拔出</translation>
    </message>
    <message>
        <source>It went away before it was done. Nothing was changed.</source>
        <extracomment>a security key</extracomment>
        <translation>它在完成之前就断开了。没有任何更改。</translation>
    </message>
    <message>
        <source>Plug it in and try again.</source>
        <translation>请插入它，然后再试一次。</translation>
    </message>
    <message>
        <source>Another program is using it</source>
        <extracomment>a security key</extracomment>
        <translation>另一个程序正在使用它</translation>
    </message>
    <message>
        <source>One program at a time can talk to it.</source>
        <translation>同一时间只有一个程序能与它通信。</translation>
    </message>
    <message>
        <source>Close a browser window that asks for a key, and try again.</source>
        <translation>请关闭正在要求密钥的浏览器窗口，然后再试一次。</translation>
    </message>
    <message>
        <source>This computer does not let you use it</source>
        <translation>这台电脑不允许您使用它</translation>
    </message>
    <message>
        <source>The system keeps its device for other users.</source>
        <translation>系统将该设备留给其他用户使用。</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, or use another way.</source>
        <translation>请询问这台电脑的管理者，或使用其他方式。</translation>
    </message>
    <message>
        <source>It stopped waiting. Nothing was changed.</source>
        <extracomment>a security key</extracomment>
        <translation>它不再等待。没有任何更改。</translation>
    </message>
    <message>
        <source>Try again and touch it while it blinks.</source>
        <translation>请再试一次，并在它闪烁时触摸。</translation>
    </message>
    <message>
        <source>The browser gave no passkey</source>
        <translation>浏览器没有给出通行密钥</translation>
    </message>
    <message>
        <source>It was cancelled there, took too long, or the passkey is not on this device.</source>
        <extracomment>in the browser</extracomment>
        <translation>在那里被取消、用时过长，或通行密钥不在该设备上。</translation>
    </message>
    <message>
        <source>What this way needs is not there any more</source>
        <translation>此方式所需的内容已不存在</translation>
    </message>
    <message>
        <source>The page was closed, or the computer’s chip was cleared.</source>
        <translation>页面已关闭，或电脑的芯片已被清除。</translation>
    </message>
    <message>
        <source>It contradicts what was asked. Nothing was changed.</source>
        <extracomment>the answer of a security key or passkey</extracomment>
        <translation>它与请求相矛盾。没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Unplug it, plug it in and try once more, or use another one.</source>
        <translation>请拔下再插入，然后再试一次，或换一个。</translation>
    </message>
    <message>
        <source>The last way to unlock stays</source>
        <translation>最后一种解锁方式会保留</translation>
    </message>
    <message>
        <source>Without it nobody could ever open the backup again.</source>
        <translation>没有它，就再也没有人能打开备份。</translation>
    </message>
    <message>
        <source>Add another way first.</source>
        <translation>请先添加其他方式。</translation>
    </message>
    <message>
        <source>Test the other way first</source>
        <translation>请先测试另一种方式</translation>
    </message>
    <message>
        <source>Only one would be left to rely on, and nothing has shown in the last 90 days that it works.</source>
        <translation>可依靠的方式将只剩一种，而最近 90 天内没有任何迹象表明它有效。</translation>
    </message>
    <message>
        <source>Press Test beside it. Then this one can be removed.</source>
        <extracomment>“it” is the other way to unlock</extracomment>
        <translation>请按它旁边的“测试”。之后就可以移除这一种。</translation>
    </message>
    <message>
        <source>Nothing would open the backup on a new computer</source>
        <translation>在新电脑上将没有任何方法能打开备份</translation>
    </message>
    <message>
        <source>Every way that would be left needs a computer or a password manager.</source>
        <translation>剩下的每种方式都需要某台电脑或密码管理器。</translation>
    </message>
    <message>
        <source>Add a recovery key or a security key first.</source>
        <translation>请先添加恢复密钥或安全密钥。</translation>
    </message>
    <message>
        <source>Another way has this name</source>
        <translation>另一种方式已用此名称</translation>
    </message>
    <message>
        <source>Two of one name could be mistaken for each other.</source>
        <translation>同名的两种方式可能会被混淆。</translation>
    </message>
    <message>
        <source>Unlock with the other way and rename it, or remove it first.</source>
        <translation>请先用那种方式解锁并将它重命名，或先将它移除。</translation>
    </message>
    <message>
        <source>Choose another name. Capital letters alone make no difference.</source>
        <translation>请选择其他名称。仅大小写不同，仍算同一个名称。</translation>
    </message>
    <message>
        <source>This cannot be a name</source>
        <translation>这不能用作名称</translation>
    </message>
    <message>
        <source>Choose a plain one.</source>
        <extracomment>a name</extracomment>
        <translation>请选择一个普通的名称。</translation>
    </message>
    <message>
        <source>This word stands for a kind of way</source>
        <translation>这个词代表某一种类的方式</translation>
    </message>
    <message>
        <source>On the command line it means all ways of that kind, so none of them can be called so.</source>
        <translation>在命令行中，它表示该种类的所有方式，因此其中任何一种都不能叫这个名称。</translation>
    </message>
    <message>
        <source>Add something to it, such as where it is kept.</source>
        <extracomment>to the name</extracomment>
        <translation>请在其中加上一些内容，例如存放位置。</translation>
    </message>
    <message>
        <source>This name looks like a number of Coffer’s</source>
        <translation>这个名称看起来像 Coffer 的编号</translation>
    </message>
    <message>
        <source>Coffer numbers the ways with such letters and digits.</source>
        <translation>Coffer 用这样的字母和数字为各种方式编号。</translation>
    </message>
    <message>
        <source>Add a word to it.</source>
        <translation>请在其中加上一个词。</translation>
    </message>
    <message>
        <source>This password opens the backup already</source>
        <translation>此密码已经可以打开备份</translation>
    </message>
    <message>
        <source>The same one twice would be one way in, not two.</source>
        <translation>同一个密码添加两次，仍是一种解锁方式，而不是两种。</translation>
    </message>
    <message>
        <source>Choose another password, or another kind of way.</source>
        <translation>请设定其他密码，或选择其他种类的方式。</translation>
    </message>
    <message>
        <source>That is not this password, or it has a slip in it.</source>
        <translation>输入的不是这个密码，或其中有输入错误。</translation>
    </message>
    <message>
        <source>Type it again. If it never opens, add another way, then remove this one.</source>
        <translation>请重新输入。如果始终打不开，请添加其他方式，然后移除这一种。</translation>
    </message>
    <message>
        <source>That password does not open this backup</source>
        <translation>该密码打不开此备份</translation>
    </message>
    <message>
        <source>It has a slip in it, is of another backup, or was removed. Capitals count.</source>
        <translation>其中有输入错误，或它属于另一个备份，或已被移除。密码区分大小写。</translation>
    </message>
    <message>
        <source>That is the key of another sheet: it was typed without a slip.</source>
        <translation>这是另一张密钥单上的密钥：输入没有错误。</translation>
    </message>
    <message>
        <source>Fetch the right sheet. If it is lost, add another way, then remove this one.</source>
        <translation>请取来正确的密钥单。如果它已丢失，请添加其他方式，然后移除这一种。</translation>
    </message>
    <message>
        <source>That recovery key does not open this backup</source>
        <translation>该恢复密钥打不开此备份</translation>
    </message>
    <message>
        <source>It was typed without a slip, but is of another backup, or was removed or replaced since.</source>
        <translation>输入没有错误，但它属于另一个备份，或之后已被移除或更换。</translation>
    </message>
    <message>
        <source>Fetch the newest sheet, or use another way to unlock.</source>
        <translation>请取来最新的密钥单，或使用其他解锁方式。</translation>
    </message>
    <message>
        <source>One of the two is wrong. Which one, nothing can tell.</source>
        <translation>两者之中有一个不对。是哪一个，无从判断。</translation>
    </message>
    <message>
        <source>Type the password again, or take another key or way.</source>
        <translation>请重新输入密码，或使用其他密钥或方式。</translation>
    </message>
    <message>
        <source>Something that was asked for is not possible.</source>
        <translation>请求中有无法做到的内容。</translation>
    </message>
    <message>
        <source>This does not open the backup</source>
        <translation>用它打不开备份</translation>
    </message>
    <message>
        <source>Type the whole password or recovery key.</source>
        <translation>请输入完整的密码或恢复密钥。</translation>
    </message>
    <message>
        <source>What was used does not open this backup, or was typed with a slip.</source>
        <translation>所用的内容打不开此备份，或其中有输入错误。</translation>
    </message>
    <message>
        <source>What was used does not belong to this way to unlock, or was typed with a slip. The backup is not affected.</source>
        <translation>所用的内容不属于此解锁方式，或其中有输入错误。备份不受影响。</translation>
    </message>
    <message>
        <source>It was no longer there when Coffer came to read it.</source>
        <translation>Coffer 要读取它时，它已不存在。</translation>
    </message>
    <message>
        <source>The answer was not the same as before</source>
        <translation>响应与之前不同</translation>
    </message>
    <message>
        <source>That PIN is wrong</source>
        <translation>这个 PIN 不正确</translation>
    </message>
    <message>
        <source>The key must be plugged in again</source>
        <translation>需要重新插入密钥</translation>
    </message>
    <message>
        <source>This PIN is not accepted</source>
        <translation>这个 PIN 不被接受</translation>
    </message>
    <message>
        <source>This key or passkey cannot open backups</source>
        <translation>此密钥或通行密钥无法打开备份</translation>
    </message>
    <message>
        <source>Nobody touched the key in time</source>
        <translation>没有人及时触摸密钥</translation>
    </message>
    <message>
        <source>The answer could not be trusted</source>
        <translation>响应无法信任</translation>
    </message>
    <message>
        <source>No usable answer came</source>
        <translation>没有收到可用的响应</translation>
    </message>
    <message>
        <source>Somebody has changed the data of another way to unlock</source>
        <translation>有人更改了另一种解锁方式的数据</translation>
    </message>
    <message>
        <source>Only somebody who could open the backup can have done that, and new keys might reach that person.</source>
        <translation>只有能够打开备份的人才可能做到这一点，而新的密钥可能会被此人得到。</translation>
    </message>
    <message>
        <source>The password and the key together do not open the backup</source>
        <translation>用这个密码加这个密钥打不开备份</translation>
    </message>
    <message>
        <source>It is empty or too long, or holds a backslash or something that cannot be seen.</source>
        <translation>它为空或太长，或含有反斜杠或看不见的字符。</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Top</source>
        <translation>顶层</translation>
    </message>
    <message>
        <source>Go to the top</source>
        <translation>转到顶层</translation>
    </message>
    <message>
        <source>Some entries of this folder cannot be told: parts of the backup are damaged or not there.</source>
        <translation>此文件夹中有些条目无法列出：备份的一部分已损坏或不在。</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>此文件夹是空的</translation>
    </message>
    <message>
        <source>It was empty when it was backed up.</source>
        <translation>备份时它就是空的。</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>文件和文件夹</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Special file</source>
        <translation>特殊文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file or folder, %2 its size, or that it is a folder</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It changed while it was being backed up</source>
        <translation>它在备份过程中发生了变化</translation>
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
        <source>That is not group %1. Compare it with the sheet.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>这不是第 %1 组。请与密钥单核对。</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>恢复密钥的第 %1 组</translation>
    </message>
    <message>
        <source>This group is right.</source>
        <translation>这一组正确。</translation>
    </message>
    <message>
        <source>A group has five letters and digits.</source>
        <translation>每组由五个字母和数字组成。</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message numerus="yes">
        <source>Added in the last %Ln day(s)</source>
        <extracomment>%Ln is a number of days</extracomment>
        <translation>
            <numerusform>最近 %Ln 天新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added per day, last %Ln day(s)</source>
        <extracomment>%Ln is a number of days</extracomment>
        <translation>
            <numerusform>每天新增，最近 %Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpApps</name>
    <message>
        <source>As of August 2026. Names of menus change.</source>
        <extracomment>a month; when the steps of an app were last looked up</extracomment>
        <translation>截至 2026 年 8 月。菜单名称可能会变化。</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>phone Android iPhone crypt15 export</source>
        <translation>手机 电话 Android 安卓 iPhone 苹果 crypt15 导出 export</translation>
    </message>
    <message>
        <source>Open a chat, choose “Export chat”, with media</source>
        <translation>打开聊天，选择“导出聊天”，并包含媒体</translation>
    </message>
    <message>
        <source>The file goes to this computer by cable, mail or a shared folder; then drop it here. An export holds about 10,000 messages with media or 40,000 without, the newest ones, and says nothing when it leaves some out.</source>
        <translation>通过数据线、邮件或共享文件夹将文件传到这台电脑，然后拖放到这里。一个导出文件大约可容纳 10,000 条消息（含媒体）或 40,000 条消息（不含媒体），都是最新的；有内容被略去时，它不会说明。</translation>
    </message>
    <message>
        <source>For everything, on Android: copy the folder Android/media/com.whatsapp</source>
        <translation>要保存全部内容（Android）：复制文件夹 Android/media/com.whatsapp</translation>
    </message>
    <message>
        <source>It holds the app’s own backup, encrypted. Keep the whole folder: media lie beside it.</source>
        <translation>其中是应用自己的加密备份。请保存整个文件夹：媒体就在它旁边。</translation>
    </message>
    <message>
        <source>Keep the app’s 64-digit key with it</source>
        <translation>将应用的 64 位密钥与它一起保存</translation>
    </message>
    <message>
        <source>Only with that key can the copied file be opened outside WhatsApp. With a passkey or a password nobody but WhatsApp holds the key.</source>
        <translation>只有使用该密钥，才能在 WhatsApp 之外打开复制的文件。如果使用通行密钥或密码，则只有 WhatsApp 持有密钥。</translation>
    </message>
    <message>
        <source>Settings, Chats, Chat backup, End-to-end encrypted backup, Turn on. A passkey is offered first; “More options” has a password or a 64-digit key. Turning it off and on again makes a new key, and older backups then stay closed. On an iPhone, iCloud Backup of the whole device takes along a copy of the chats that is not encrypted.</source>
        <translation>依次选择：设置、聊天、聊天备份、端到端加密备份、开启。首先提供的是通行密钥；“更多选项”中有密码或 64 位密钥。关闭后再次开启会生成新的密钥，而较旧的备份从此打不开。在 iPhone 上，整个设备的 iCloud 备份会带走一份没有加密的聊天记录副本。</translation>
    </message>
    <message>
        <source>The app’s own backup file can go back into WhatsApp when the app is set up anew. An export of a chat is for reading, and Telegram on a phone can take it in.</source>
        <translation>重新设置应用时，应用自己的备份文件可以放回 WhatsApp。聊天的导出文件供阅读使用，手机上的 Telegram 也可以导入它。</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>phone Android desktop jsonl takeout backup</source>
        <translation>手机 电话 Android 安卓 桌面 电脑 jsonl takeout 备份 backup</translation>
    </message>
    <message>
        <source>Use the app’s plain export, where it has one</source>
        <translation>如果应用有未加密导出，请使用它</translation>
    </message>
    <message>
        <source>It writes a folder with main.jsonl, metadata.json and files. Disappearing messages are left out.</source>
        <translation>它会写出一个包含 main.jsonl、metadata.json 和 files 的文件夹。限时消息不包含在内。</translation>
    </message>
    <message>
        <source>Or copy its own backup</source>
        <translation>或复制它自己的备份</translation>
    </message>
    <message>
        <source>On Android and on the desktop a folder named SignalBackups, opened with the 64 characters of the recovery key; on older Android one file that ends in .backup, opened with 30 digits.</source>
        <translation>在 Android 和桌面上，是名为 SignalBackups 的文件夹，用恢复密钥的 64 个字符打开；在较旧的 Android 上，是一个以 .backup 结尾的文件，用 30 位数字打开。</translation>
    </message>
    <message>
        <source>Drop the folder or file here</source>
        <translation>将文件夹或文件拖放到这里</translation>
    </message>
    <message>
        <source>The plain export can be read by anybody who finds it: delete it once it is in the backup.</source>
        <translation>未加密的导出文件，任何发现它的人都能读取：存入备份后请将它删除。</translation>
    </message>
    <message>
        <source>Signal’s backups are always encrypted. Write down the recovery key that the app shows: when it is lost, that backup is lost.</source>
        <translation>Signal 的备份始终是加密的。请写下应用显示的恢复密钥：一旦丢失它，该备份也就失去了。</translation>
    </message>
    <message>
        <source>Its own backup can go back into Signal, with its key. The plain export is for reading.</source>
        <translation>它自己的备份可以用其密钥放回 Signal。未加密的导出文件供阅读使用。</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>desktop JSON HTML result.json</source>
        <translation>桌面 电脑 JSON HTML result.json</translation>
    </message>
    <message>
        <source>On a computer, in Telegram Desktop, export the data</source>
        <translation>在电脑上的 Telegram Desktop 中导出数据</translation>
    </message>
    <message>
        <source>Choose the machine-readable form (JSON); it holds more than the HTML.</source>
        <translation>请选择机器可读的格式（JSON）；它包含的内容比 HTML 多。</translation>
    </message>
    <message>
        <source>Raise the limits before you start</source>
        <translation>开始之前调高限制</translation>
    </message>
    <message>
        <source>By default only photos up to 8 MB are taken, and of groups and channels only your own messages.</source>
        <translation>默认只包含不超过 8 MB 的照片；群组和频道只包含您自己的消息。</translation>
    </message>
    <message>
        <source>Drop the folder with result.json here</source>
        <translation>将包含 result.json 的文件夹拖放到这里</translation>
    </message>
    <message>
        <source>Coffer keeps the media beside it as they are.</source>
        <translation>Coffer 会原样保存它旁边的媒体。</translation>
    </message>
    <message>
        <source>Readable only: Telegram Desktop takes no export back.</source>
        <translation>仅供阅读：Telegram Desktop 不接受将导出文件放回。</translation>
    </message>
    <message>
        <source>Messenger and Instagram</source>
        <translation>Messenger 和 Instagram</translation>
    </message>
    <message>
        <source>Facebook Meta download information JSON</source>
        <translation>Facebook Meta 下载 信息 download information JSON</translation>
    </message>
    <message>
        <source>Download your information, as JSON</source>
        <translation>以 JSON 格式下载您的信息</translation>
    </message>
    <message>
        <source>The archive has a folder “messages” with one folder for each conversation.</source>
        <translation>存档中有文件夹“messages”，其中每个对话各有一个文件夹。</translation>
    </message>
    <message>
        <source>Download encrypted chats as well</source>
        <translation>同时下载加密聊天</translation>
    </message>
    <message>
        <source>They come separately, from messenger.com under secure storage, as a file for each chat and a folder “media”.</source>
        <translation>它们需在 messenger.com 的安全存储中另行获取：每个聊天一个文件，外加文件夹“media”。</translation>
    </message>
    <message>
        <source>Drop both here</source>
        <translation>将两者拖放到这里</translation>
    </message>
    <message>
        <source>HTML holds less: choose JSON where it is offered.</source>
        <translation>HTML 包含的内容较少：有 JSON 可选时请选择 JSON。</translation>
    </message>
    <message>
        <source>Readable only.</source>
        <translation>仅供阅读。</translation>
    </message>
    <message>
        <source>LINE and KakaoTalk</source>
        <translation>LINE 和 KakaoTalk</translation>
    </message>
    <message>
        <source>text export Japan Korea</source>
        <translation>文本 导出 日本 韩国 text export Japan Korea</translation>
    </message>
    <message>
        <source>Export a chat as text</source>
        <translation>将聊天导出为文本</translation>
    </message>
    <message>
        <source>LINE’s text holds no media and no time zone; KakaoTalk can add media in a zip file.</source>
        <translation>LINE 的文本不含媒体，也不含时区；KakaoTalk 可以将媒体附在一个 zip 文件中。</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>将文件拖放到这里</translation>
    </message>
    <message>
        <source>One file for each chat.</source>
        <translation>每个聊天一个文件。</translation>
    </message>
    <message>
        <source>Readable only. Telegram on a phone can take in such a text.</source>
        <translation>仅供阅读。手机上的 Telegram 可以导入这样的文本。</translation>
    </message>
    <message>
        <source>iMessage and SMS</source>
        <translation>iMessage 和短信</translation>
    </message>
    <message>
        <source>iPhone Mac Android Apple messages text</source>
        <translation>iPhone Mac Android 安卓 Apple 苹果 信息 文本 SMS messages text</translation>
    </message>
    <message>
        <source>On a Mac: the folder Library/Messages</source>
        <translation>在 Mac 上：文件夹 Library/Messages</translation>
    </message>
    <message>
        <source>The file chat.db and the folder Attachments beside it belong together.</source>
        <translation>文件 chat.db 与它旁边的文件夹 Attachments 是一体的。</translation>
    </message>
    <message>
        <source>On Android: SMS Backup &amp; Restore</source>
        <translation>在 Android 上：SMS Backup &amp; Restore</translation>
    </message>
    <message>
        <source>That app writes an XML file with messages, pictures and calls.</source>
        <translation>该应用会写出一个包含消息、图片和通话的 XML 文件。</translation>
    </message>
    <message>
        <source>Drop them here</source>
        <translation>将它们拖放到这里</translation>
    </message>
    <message>
        <source>A backup of an iPhone made by a computer can be kept, too.</source>
        <translation>由电脑制作的 iPhone 备份也可以保存。</translation>
    </message>
    <message>
        <source>The XML file can go back into an Android phone with the same app. Messages of an iPhone are readable only.</source>
        <translation>XML 文件可以用同一应用放回 Android 手机。iPhone 的消息仅供阅读。</translation>
    </message>
    <message>
        <source>Discord, Slack, Matrix, Google Chat</source>
        <translation>Discord、Slack、Matrix、Google Chat</translation>
    </message>
    <message>
        <source>work team element takeout data package zip</source>
        <translation>工作 团队 element takeout 数据 压缩包 work team data package zip</translation>
    </message>
    <message>
        <source>Ask for your data, or export the room</source>
        <translation>申请您的数据，或导出聊天室</translation>
    </message>
    <message>
        <source>Discord’s own package holds only your own messages. Slack’s zip file holds links instead of files. Element exports a room as JSON. Google Takeout has a folder for Chat.</source>
        <translation>Discord 自己的数据包只包含您自己的消息。Slack 的 zip 文件中是链接，而不是文件。Element 将聊天室导出为 JSON。Google Takeout 有一个 Chat 文件夹。</translation>
    </message>
    <message>
        <source>Drop the file or folder here</source>
        <translation>将文件或文件夹拖放到这里</translation>
    </message>
    <message>
        <source>What it leaves out is not in the backup either.</source>
        <translation>它没有包含的内容，备份中也不会有。</translation>
    </message>
</context>
<context>
    <name>HelpArticle</name>
    <message>
        <source>The app’s own encrypted backup</source>
        <translation>应用自己的加密备份</translation>
    </message>
    <message>
        <source>What can go back into the app</source>
        <translation>可以放回应用的内容</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to setting up</source>
        <translation>返回设置过程</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>It is all on this computer; nothing is fetched.</source>
        <translation>内容全都在这台电脑上；不会从别处获取任何内容。</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Look for a word or two</source>
        <translation>查找一两个词</translation>
    </message>
    <message>
        <source>No page has “%1”. Try another word.</source>
        <extracomment>%1 is what somebody looked for</extracomment>
        <translation>没有页面包含“%1”。请换一个词。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Getting chats here</source>
        <translation>将聊天记录移到这里</translation>
    </message>
    <message>
        <source>All of help</source>
        <translation>所有帮助</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s), the best first.</source>
        <extracomment>%Ln is a number of pages of help</extracomment>
        <translation>
            <numerusform>%Ln 个页面，最相符的排在最前。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpQuestions</name>
    <message>
        <source>What opens my backup?</source>
        <translation>用什么能打开我的备份？</translation>
    </message>
    <message>
        <source>passkey password recovery key security key unlock</source>
        <translation>通行密钥 密码 恢复密钥 安全密钥 解锁 passkey</translation>
    </message>
    <message>
        <source>Everything in the list “Ways to unlock”, each by itself: the recovery key on paper, a password, a security key, a passkey. Nothing else does. Coffer has no key of its own and cannot help anybody in.</source>
        <translation>“解锁方式”列表中的每一种，各自单独即可打开：纸上的恢复密钥、密码、安全密钥、通行密钥。除此之外都不行。Coffer 没有自己的密钥，无法帮助任何人打开。</translation>
    </message>
    <message>
        <source>Keep two that are not lost together, and at least one that needs neither this computer nor an account. That is what “Protected” means.</source>
        <translation>请保有两种不会一起丢失的方式，其中至少一种既不需要这台电脑，也不需要账户。“受保护”就是这个意思。</translation>
    </message>
    <message>
        <source>A password is only as strong as it is long: a computer can try passwords without limit. A security key with a PIN cannot be guessed so.</source>
        <translation>密码有多长，就有多牢靠：电脑可以无限次地尝试密码。带 PIN 的安全密钥则无法这样猜测。</translation>
    </message>
    <message>
        <source>I have lost something. What now?</source>
        <translation>我丢了东西。现在怎么办？</translation>
    </message>
    <message>
        <source>lost stolen phone key computer everything forgotten</source>
        <translation>丢失 被盗 手机 密钥 电脑 全部 忘记</translation>
    </message>
    <message>
        <source>As long as one way to unlock is left, nothing is lost. Open “Something happened” and choose what it was: it shuts the lost thing out and ends with a test.</source>
        <translation>只要还剩一种解锁方式，就什么也没有失去。打开“遇到意外”，选择发生了什么：它会停用丢失的东西，并以一次测试结束。</translation>
    </message>
    <message>
        <source>With the recovery key alone: install Coffer on any computer, choose “I have a backup already”, show it the folder or disk, and type the 13 groups.</source>
        <translation>如果只有恢复密钥：在任何电脑上安装 Coffer，选择“我已有备份”，指定文件夹或磁盘，然后输入 13 组内容。</translation>
    </message>
    <message>
        <source>When every way to unlock is gone, nobody can open the backup, and neither can Coffer. That is the price of a backup that only you can read.</source>
        <translation>所有解锁方式都失去后，没有人能打开备份，Coffer 也不能。这就是只有您能读取的备份的代价。</translation>
    </message>
    <message>
        <source>What does Coffer see, and who else does?</source>
        <translation>Coffer 能看到什么，还有谁能看到？</translation>
    </message>
    <message>
        <source>privacy cloud storage telemetry account server encrypted</source>
        <translation>隐私 云 存储 遥测 账户 服务器 加密</translation>
    </message>
    <message>
        <source>Coffer has no server and no account, and sends nothing about you to anybody.</source>
        <translation>Coffer 没有服务器，也没有账户，不会向任何人发送关于您的任何信息。</translation>
    </message>
    <message>
        <source>Whoever runs the storage sees the sizes and times of encrypted files and which kinds of ways to unlock there are. They see no names, no chats and no people.</source>
        <translation>存储的运营者能看到加密文件的大小和时间，以及有哪些种类的解锁方式。看不到名称，看不到聊天，也看不到人。</translation>
    </message>
    <message>
        <source>A thief of this computer’s own key can add to the backup and read nothing of it. Unlocking brings a secret to the computer that you unlock on: unlock only on computers you trust.</source>
        <translation>窃取这台电脑自身密钥的人，可以向备份添加内容，但读取不到其中任何内容。解锁会将一个秘密值带到您用来解锁的电脑上：请只在您信任的电脑上解锁。</translation>
    </message>
    <message>
        <source>How is it opened without Coffer?</source>
        <translation>没有 Coffer 时如何打开？</translation>
    </message>
    <message>
        <source>python reader format future program HOW-TO-OPEN</source>
        <translation>Python 读取程序 格式 将来 程序 reader HOW-TO-OPEN</translation>
    </message>
    <message>
        <source>In the backup’s folder lies HOW-TO-OPEN.txt. It says how to read everything with the small program in the folder “reader”, which needs Python 3 and nothing of Coffer.</source>
        <translation>备份的文件夹中有 HOW-TO-OPEN.txt。它说明如何用文件夹“reader”中的小程序读取全部内容；该程序只需要 Python 3，不需要 Coffer 的任何东西。</translation>
    </message>
    <message>
        <source>Compare the SHA-256 of that program with the one on your recovery sheet first: the storage could have swapped it.</source>
        <translation>请先将该程序的 SHA-256 与您的恢复密钥单上的核对：存储一方可能已将它调换。</translation>
    </message>
    <message>
        <source>The format is published, with examples, so that anybody can write another reader.</source>
        <translation>格式连同示例均已公开，任何人都可以编写另一个读取程序。</translation>
    </message>
    <message>
        <source>How do I know that it works?</source>
        <translation>我怎么知道它有效？</translation>
    </message>
    <message>
        <source>test proof verify restore damaged</source>
        <translation>测试 验证 证明 恢复 损坏</translation>
    </message>
    <message>
        <source>Each unlocking proves the way that it was done with, and Home says when each was last proven. A test also reads back a sample of what is stored, and writes down what it found.</source>
        <translation>每次解锁都会验证所用的方式，首页会显示每种方式上次验证的时间。测试还会回读一部分已存储内容的样本，并记录结果。</translation>
    </message>
    <message>
        <source>A backup that is reported done stays whole, whatever happens afterwards: a crash, a full disk, a drive that is pulled. Damage of the disk itself is found, named, and mended with the next backup from what is still on this computer.</source>
        <translation>报告完成的备份，无论之后发生什么，都保持完整：程序崩溃、磁盘已满、驱动器被拔出都不例外。磁盘自身的损坏会被发现并指明，并在下次备份时用仍在这台电脑上的内容修复。</translation>
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
        <source>Last backup</source>
        <translation>上次备份</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>no backup was made yet</extracomment>
        <translation>尚无</translation>
    </message>
    <message>
        <source>By this computer</source>
        <extracomment>below the time of the last backup</extracomment>
        <translation>由这台电脑完成</translation>
    </message>
    <message>
        <source>In the backup</source>
        <extracomment>above the number of messages or files in the backup</extracomment>
        <translation>备份中</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>解锁方式</translation>
    </message>
    <message>
        <source>All proven</source>
        <extracomment>all ways to unlock were shown to work</extracomment>
        <translation>全部已验证</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <extracomment>%1 is how many ways to unlock were shown to work</extracomment>
        <translation>%1 种已验证</translation>
    </message>
    <message>
        <source>All media files are here</source>
        <translation>媒体文件齐全</translation>
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
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Everything is in order. Last backup: %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>一切正常。上次备份：%1。</translation>
    </message>
    <message>
        <source>The state of the backup could not be found out.</source>
        <translation>无法得知备份的状态。</translation>
    </message>
    <message numerus="yes">
        <source>It opens. %Ln thing(s) make it weaker than it should be.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>它可以打开。有 %Ln 个问题使它没有达到应有的牢靠程度。</numerusform>
        </translation>
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
        <extracomment>heading: the key that backs up by itself can add and read nothing</extracomment>
        <translation>备份过程无法读取内容</translation>
    </message>
    <message>
        <source>What runs on this computer can add to it and open nothing.</source>
        <extracomment>what runs by itself: the backup program</extracomment>
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
        <source>Every way opened it at least once. Oldest proof: %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>每种方式都至少打开过一次。最早的验证：%1。</translation>
    </message>
    <message>
        <source>The place where the backup lies sees sizes, times and which kinds of ways to unlock there are, nothing else.</source>
        <translation>备份的存放位置只能看到大小、时间和有哪些种类的解锁方式，除此之外什么也看不到。</translation>
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
    <message>
        <source>Add a way</source>
        <translation>添加方式</translation>
    </message>
    <message>
        <source>Test a way</source>
        <translation>测试方式</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>Cannot be undone:</source>
        <extracomment>followed by a sentence that begins with a small letter in English</extracomment>
        <translation>无法撤销：</translation>
    </message>
    <message>
        <source>The last unlocking is more than ten minutes ago. Unlock once more: an open window does not show that you are its owner.</source>
        <translation>上次解锁是在十多分钟前。请再解锁一次：打开的窗口不能证明您是它的主人。</translation>
    </message>
    <message>
        <source>The backup is locked. Unlock it with a way that you still have.</source>
        <translation>备份已锁定。请用您仍拥有的方式解锁。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>IncidentEnd</name>
    <message>
        <source>Destroy every sheet of the old key, and keep the new one with your passport.</source>
        <translation>请销毁旧密钥的每一张密钥单，并将新的与护照放在一起。</translation>
    </message>
    <message>
        <source>This computer does not add to the backup, so the test is not written down in it.</source>
        <translation>这台电脑不向备份添加内容，因此测试没有记录在其中。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Go to the first backup</source>
        <translation>前往首次备份</translation>
    </message>
    <message>
        <source>Add a way to unlock</source>
        <translation>添加解锁方式</translation>
    </message>
    <message>
        <source>That version is kept for good</source>
        <translation>该版本已永久保留</translation>
    </message>
    <message>
        <source>This computer goes on from here</source>
        <translation>从现在起由这台电脑继续</translation>
    </message>
    <message>
        <source>There is no version yet that could be read back.</source>
        <translation>还没有可以回读的版本。</translation>
    </message>
    <message numerus="yes">
        <source>Read back and good: %Ln file(s).</source>
        <extracomment>%Ln is how many files were read back as a test</extracomment>
        <translation>
            <numerusform>回读完好：%Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The old recovery key no longer opens this backup</source>
        <translation>旧的恢复密钥不再能打开此备份</translation>
    </message>
    <message>
        <source>%1 no longer adds to this backup</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>“%1”不再向此备份添加内容</translation>
    </message>
    <message>
        <source>%1 no longer opens this backup</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>“%1”不再能打开此备份</translation>
    </message>
    <message>
        <source>Shut out with that computer, as they lived in it: %1</source>
        <extracomment>%1 is the name of a way to unlock that lived in a computer, or several of them</extracomment>
        <translation>存在于那台电脑中的解锁方式已一并停用：%1</translation>
    </message>
    <message>
        <source>What opens the backup now</source>
        <translation>现在能打开备份的方式</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>Each one ends with a test, so that you know where you stand.</source>
        <translation>每一项都以测试结束，让您清楚目前的状况。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 is the number of this step, %2 how many steps there are</extracomment>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>IncidentRest</name>
    <message>
        <source>Opens the backup</source>
        <extracomment>above names of ways to unlock</extracomment>
        <translation>可以打开备份</translation>
    </message>
    <message>
        <source>Is shut out as well</source>
        <extracomment>above names of ways to unlock that lived in a computer that is shut out</extracomment>
        <translation>一并停用</translation>
    </message>
</context>
<context>
    <name>IncidentStepHead</name>
    <message>
        <source>Put the new recovery key on paper</source>
        <translation>将新的恢复密钥留在纸上</translation>
    </message>
    <message>
        <source>Type two groups from the new sheet</source>
        <translation>输入新密钥单上的两组</translation>
    </message>
    <message>
        <source>What is this computer to keep?</source>
        <translation>这台电脑要保存什么？</translation>
    </message>
    <message>
        <source>The new key opens nothing yet, and the old one still opens the backup. Nothing has changed until you have typed two groups back.</source>
        <translation>新密钥现在还打不开任何内容，旧密钥则仍能打开备份。在您回填两组之前，不会有任何更改。</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory. Then Coffer opens the backup with the new key, and only when that works does the old one go.</source>
        <translation>请看着纸或文件输入，不要凭记忆。然后 Coffer 会用新密钥打开备份，只有成功之后，才会停用旧密钥。</translation>
    </message>
    <message>
        <source>Nothing has changed yet. The old computer is retired when you press “Take over here”.</source>
        <translation>到目前为止没有任何更改。按下“由这台电脑接管”时，旧电脑才会退役。</translation>
    </message>
</context>
<context>
    <name>IncidentSteps</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Working. Wait until it is done.</source>
        <translation>正在处理。请等待完成。</translation>
    </message>
    <message>
        <source>Choose something to keep to go on.</source>
        <translation>请选择要保存的内容以继续。</translation>
    </message>
    <message>
        <source>Choose one to go on.</source>
        <extracomment>one of the ways to unlock, computers or versions that are listed</extracomment>
        <translation>请选择一项以继续。</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>核对密钥单</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>创建新密钥</translation>
    </message>
    <message>
        <source>Replace the old key</source>
        <translation>更换旧密钥</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Take over here</source>
        <translation>由这台电脑接管</translation>
    </message>
    <message>
        <source>Keep for good</source>
        <translation>永久保留</translation>
    </message>
    <message>
        <source>Shut the computer out</source>
        <translation>停用该电脑</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>heading over what will be so when it is done</extracomment>
        <translation>完成之后</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>新的恢复密钥</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>请输入两组内容以继续。</translation>
    </message>
</context>
<context>
    <name>IncidentSubjects</name>
    <message>
        <source>Which computer is gone?</source>
        <translation>哪台电脑不在了？</translation>
    </message>
    <message>
        <source>Which recovery key was seen?</source>
        <translation>哪个恢复密钥被人看到了？</translation>
    </message>
    <message>
        <source>Only the way that you have just unlocked with opens this backup. Add another one first, then shut this one out.</source>
        <translation>只有您刚才用来解锁的方式能打开此备份。请先添加另一种方式，再停用它。</translation>
    </message>
    <message>
        <source>Everything as it was then</source>
        <translation>当时的全部内容</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>尚未写入任何内容</translation>
    </message>
    <message>
        <source>Last wrote %1</source>
        <extracomment>%1 is the day when a computer last wrote to the backup</extracomment>
        <translation>上次写入：%1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <extracomment>%1 is the day when a way to unlock was added</extracomment>
        <translation>添加于：%1</translation>
    </message>
    <message>
        <source>Add a way to unlock</source>
        <translation>添加解锁方式</translation>
    </message>
    <message>
        <source>No other computer adds to this backup</source>
        <translation>没有其他电脑向此备份添加内容</translation>
    </message>
    <message>
        <source>This backup has no recovery key</source>
        <translation>此备份没有恢复密钥</translation>
    </message>
    <message>
        <source>No passkey of a password manager opens this backup</source>
        <translation>没有密码管理器的通行密钥能打开此备份</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>还没有版本</translation>
    </message>
    <message>
        <source>No other way to unlock</source>
        <translation>没有其他解锁方式</translation>
    </message>
    <message>
        <source>The first backup makes one.</source>
        <translation>首次备份会创建一个版本。</translation>
    </message>
    <message>
        <source>Which computer does this one replace?</source>
        <translation>这台电脑接替哪台电脑？</translation>
    </message>
    <message>
        <source>Which passkey was in the password manager?</source>
        <translation>密码管理器中原来存放的是哪个通行密钥？</translation>
    </message>
    <message>
        <source>Which version is the last one from before the reinstall?</source>
        <translation>哪个版本是重装前的最后一个？</translation>
    </message>
    <message>
        <source>Which way to unlock is gone?</source>
        <translation>哪种解锁方式不在了？</translation>
    </message>
    <message>
        <source>There is no computer to shut out. For what was lost with a computer, such as a security key, choose “Replace a lost phone or key”.</source>
        <translation>没有可停用的电脑。对于与电脑一起丢失的东西（例如安全密钥），请选择“更换丢失的手机或密钥”。</translation>
    </message>
    <message>
        <source>There is no computer that this one could replace.</source>
        <translation>没有可由这台电脑接替的电脑。</translation>
    </message>
    <message>
        <source>So nobody can have seen it. A recovery key on paper opens the backup when every device is gone.</source>
        <translation>因此不可能有人看到过它。所有设备都丢失时，留在纸上的恢复密钥可以打开备份。</translation>
    </message>
    <message>
        <source>There is no passkey to shut out. The way that was just used for unlocking is not offered: if that is the one, unlock with another way first.</source>
        <translation>没有可停用的通行密钥。刚才用来解锁的方式不会列出：如果要停用的正是它，请先用其他方式解锁。</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>On the new computer, with the backup unlocked there.</source>
        <translation>在新电脑上进行，并在那里解锁备份。</translation>
    </message>
    <message>
        <source>One minute. What the backup holds stays in it.</source>
        <translation>一分钟。备份中的内容会保留。</translation>
    </message>
    <message>
        <source>Five minutes. You need a way to unlock that you still have.</source>
        <translation>五分钟。您需要一种仍拥有的解锁方式。</translation>
    </message>
    <message>
        <source>what that computer had open, somebody may have read. Backups that it made until now stay.</source>
        <translation>那台电脑上当时打开着的内容，可能已被人读取。它到目前为止所做的备份会保留。</translation>
    </message>
    <message>
        <source>the old computer adds nothing more once this one has taken over.</source>
        <translation>由这台电脑接管后，旧电脑就不再添加任何内容。</translation>
    </message>
    <message>
        <source>whoever has the old key and an old copy of the backup can still read what was backed up before today.</source>
        <translation>持有旧密钥和备份旧副本的人，仍能读取今天之前备份的内容。</translation>
    </message>
    <message>
        <source>whoever gets into that account and has an old copy of the backup can still read what was backed up before today.</source>
        <translation>能进入该账户并持有备份旧副本的人，仍能读取今天之前备份的内容。</translation>
    </message>
    <message>
        <source>chats that were in the app and in no backup are not in Coffer either.</source>
        <translation>曾在应用中但不在任何备份中的聊天记录，Coffer 中也没有。</translation>
    </message>
    <message>
        <source>Shut out a stolen computer</source>
        <translation>停用被盗的电脑</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>换到新电脑</translation>
    </message>
    <message>
        <source>Replace a recovery key someone saw</source>
        <translation>更换被人看到的恢复密钥</translation>
    </message>
    <message>
        <source>Do without a password manager</source>
        <translation>不再依靠密码管理器</translation>
    </message>
    <message>
        <source>Keep chats after a reinstall</source>
        <translation>重装应用后保住聊天记录</translation>
    </message>
    <message>
        <source>Replace a lost phone or key</source>
        <translation>更换丢失的手机或密钥</translation>
    </message>
    <message>
        <source>Someone else may have it</source>
        <extracomment>&quot;it&quot; is a computer</extracomment>
        <translation>可能落入他人之手</translation>
    </message>
    <message>
        <source>Go on where the old one stopped</source>
        <extracomment>&quot;the old one&quot; is a computer</extracomment>
        <translation>从旧电脑停下的地方继续</translation>
    </message>
    <message>
        <source>A photo, a glance, a lost sheet</source>
        <translation>被拍照、被瞥见、密钥单丢失</translation>
    </message>
    <message>
        <source>Its account is closed or gone</source>
        <extracomment>&quot;its&quot; of a password manager</extracomment>
        <translation>其账户已关闭或不在了</translation>
    </message>
    <message>
        <source>The app started again from zero</source>
        <translation>应用从零重新开始了</translation>
    </message>
    <message>
        <source>It was lost, broken or stolen</source>
        <extracomment>&quot;it&quot; is a phone or key</extracomment>
        <translation>丢失、损坏或被盗</translation>
    </message>
    <message>
        <source>Say which computer is gone</source>
        <extracomment>a step; &quot;it&quot; is a computer</extracomment>
        <translation>指明哪台电脑不在了</translation>
    </message>
    <message>
        <source>Shut it out</source>
        <translation>停用它</translation>
    </message>
    <message>
        <source>Nothing that it adds from now on counts, and ways to unlock that live in it go, too</source>
        <translation>它今后添加的内容一律无效，存在于其中的解锁方式也一并移除</translation>
    </message>
    <message>
        <source>Read a sample back</source>
        <translation>回读一部分样本</translation>
    </message>
    <message>
        <source>Ends with a test of what you still have</source>
        <translation>最后测试您仍拥有的方式</translation>
    </message>
    <message>
        <source>Choose what to keep here</source>
        <translation>选择在这里保存的内容</translation>
    </message>
    <message>
        <source>What is in the backup already is not stored again</source>
        <translation>备份中已有的内容不会再次存储</translation>
    </message>
    <message>
        <source>Ends with a test, and the first backup from here</source>
        <translation>最后进行一次测试，以及由这里完成的首次备份</translation>
    </message>
    <message>
        <source>Put a new recovery key on paper</source>
        <translation>将新的恢复密钥留在纸上</translation>
    </message>
    <message>
        <source>Print it, and type two groups back</source>
        <translation>打印它，并回填其中两组</translation>
    </message>
    <message>
        <source>Open the backup with it</source>
        <translation>用它打开备份</translation>
    </message>
    <message>
        <source>Coffer does this by itself: the new key is proven first</source>
        <translation>由 Coffer 自动完成：先验证新密钥</translation>
    </message>
    <message>
        <source>Shut the old key out</source>
        <translation>停用旧密钥</translation>
    </message>
    <message>
        <source>Destroy every sheet of it</source>
        <translation>请销毁它的每一张密钥单</translation>
    </message>
    <message>
        <source>Say which passkey was in it</source>
        <translation>指明哪个通行密钥在其中</translation>
    </message>
    <message>
        <source>Add another way and test it</source>
        <translation>添加其他方式并测试</translation>
    </message>
    <message>
        <source>Ends with two ways in, both proven</source>
        <translation>最后有两种解锁方式，都已验证</translation>
    </message>
    <message>
        <source>Choose the last version from before</source>
        <translation>选择重装前的最后一个版本</translation>
    </message>
    <message>
        <source>It holds the chats as they were</source>
        <translation>其中有原来的聊天记录</translation>
    </message>
    <message>
        <source>Keep it for good</source>
        <translation>将它永久保留</translation>
    </message>
    <message>
        <source>No rule forgets it, and new exports go into versions of their own</source>
        <translation>没有规则会移除它，新的导出文件会进入各自的版本</translation>
    </message>
    <message>
        <source>Coffer lists all that open the backup</source>
        <translation>Coffer 会列出能打开备份的所有方式</translation>
    </message>
    <message>
        <source>Nothing backed up from now on opens with it</source>
        <translation>今后的备份不再能用它打开</translation>
    </message>
    <message>
        <source>whoever has the lost device, its PIN and an old copy of the backup can still read what was backed up before today.</source>
        <translation>持有丢失的设备、其 PIN 和备份旧副本的人，仍能读取今天之前备份的内容。</translation>
    </message>
    <message>
        <source>Coffer shows when each one last wrote to the backup</source>
        <translation>Coffer 会显示每台电脑上次写入备份的时间</translation>
    </message>
    <message>
        <source>Say which computer this one replaces</source>
        <translation>指明这台电脑接替哪台电脑</translation>
    </message>
    <message>
        <source>The old computer is retired</source>
        <translation>旧电脑就此退役</translation>
    </message>
    <message>
        <source>Coffer lists the passkeys of browsers and accounts</source>
        <translation>Coffer 会列出浏览器和账户中的通行密钥</translation>
    </message>
    <message>
        <source>Nothing backed up from now on opens with it; do the same for every other passkey there</source>
        <translation>今后的备份不再能用它打开；对其中的其他每个通行密钥也请照此处理</translation>
    </message>
    <message>
        <source>Ends with a test; with “Restore” you get the chats back</source>
        <translation>以测试结束；用“恢复”取回聊天记录</translation>
    </message>
    <message>
        <source>Say which phone or key is gone</source>
        <translation>指明哪部手机或哪个密钥不在了</translation>
    </message>
    <message>
        <source>Add the new phone or key and test it</source>
        <translation>添加新的手机或密钥并测试</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep this version for good?</source>
        <translation>永久保留此版本？</translation>
    </message>
    <message>
        <source>No longer keep it for good?</source>
        <extracomment>&quot;it&quot; is a version of the backup</extracomment>
        <translation>不再永久保留它？</translation>
    </message>
    <message>
        <source>From then on the rules decide how long it stays. Nothing is taken away now.</source>
        <extracomment>&quot;it&quot; is a version of the backup</extracomment>
        <translation>此后由规则决定它保留多久。现在不会移除任何内容。</translation>
    </message>
    <message>
        <source>Keep the version</source>
        <translation>保留该版本</translation>
    </message>
    <message>
        <source>Release the version</source>
        <translation>取消保留该版本</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>原因，供日志记录</translation>
    </message>
    <message>
        <source>It may stay empty</source>
        <translation>可以留空</translation>
    </message>
    <message>
        <source>No rule will take this version away until somebody releases it. The log says who keeps it and why.</source>
        <translation>在有人取消保留之前，没有规则会移除此版本。日志会写明是谁保留了它以及原因。</translation>
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
    <name>LossPart</name>
    <message numerus="yes">
        <source>%Ln way(s) left</source>
        <extracomment>%Ln is a number of ways to unlock that would still open the backup</extracomment>
        <translation>
            <numerusform>还剩 %Ln 种方式</numerusform>
        </translation>
    </message>
    <message>
        <source>No way left</source>
        <translation>没有剩余方式</translation>
    </message>
    <message>
        <source>Keys and bag</source>
        <extracomment>behind “If you lose”: every security key at once</extracomment>
        <translation>钥匙和包</translation>
    </message>
    <message>
        <source>Phone and password manager</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>手机和密码管理器</translation>
    </message>
    <message>
        <source>All paper</source>
        <extracomment>behind “If you lose”: every sheet with a recovery key</extracomment>
        <translation>所有纸张</translation>
    </message>
    <message>
        <source>Your password</source>
        <extracomment>behind “If you lose”: forget it</extracomment>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>All your computers</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>所有电脑</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>这台电脑</translation>
    </message>
</context>
<context>
    <name>LossStrip</name>
    <message>
        <source>If you lose</source>
        <extracomment>followed by things such as “This computer”, and below each how many ways to unlock are left then</extracomment>
        <translation>如果丢失</translation>
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
        <extracomment>&quot;it&quot; is the backup or the restore that runs</extracomment>
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
    <message>
        <source>Its key is not added to the backup. Finish that first; if you close now, destroy the sheet.</source>
        <extracomment>of a recovery sheet that was printed or saved</extracomment>
        <translation>其密钥尚未添加到备份。请先完成添加；如果现在关闭，请销毁这张密钥单。</translation>
    </message>
    <message>
        <source>Your new recovery sheet opens nothing yet</source>
        <translation>您的新恢复密钥单还打不开任何内容</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍要关闭</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Use another way</source>
        <translation>使用其他方式</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of way to unlock, %2 a sentence that says why it cannot be used</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>PasswordPair</name>
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
        <extracomment>above a field in which the password is typed a second time</extracomment>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>The same.</source>
        <extracomment>whether both passwords are the same</extracomment>
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
        <extracomment>of a password</extracomment>
        <translation>好。</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>非常好。</translation>
    </message>
    <message>
        <source>A long one that you use nowhere else.</source>
        <extracomment>a password</extracomment>
        <translation>一个您没有在别处使用的长密码。</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>New PIN</source>
        <translation>新的 PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of this computer’s way in</source>
        <translation>这台电脑解锁方式的 PIN</translation>
    </message>
    <message>
        <source>PIN of the security key</source>
        <translation>安全密钥的 PIN</translation>
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
        <source>The PIN once more</source>
        <translation>再输入一次 PIN</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>设为此 PIN</translation>
    </message>
    <message>
        <source>Try this PIN</source>
        <translation>试用此 PIN</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) or more.</source>
        <extracomment>%Ln is the fewest characters that a new PIN may have</extracomment>
        <translation>
            <numerusform>%Ln 个或更多字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(s) left.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>还可以试 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not its PIN.</source>
        <translation>这不是它的 PIN。</translation>
    </message>
    <message numerus="yes">
        <source>That is not its PIN. %Ln try(s) left; then this computer’s chip refuses every PIN for a while.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>这不是它的 PIN。还可以试 %Ln 次；之后，这台电脑的芯片会在一段时间内拒绝任何 PIN。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not its PIN. %Ln try(s) left; after the last one the key locks itself, and only erasing it helps.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>这不是它的 PIN。还可以试 %Ln 次；最后一次之后，密钥会自行锁定，只有抹掉它才有用。</numerusform>
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
        <translation>测试</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>遇到意外</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
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
        <translation>用“%1”打开</translation>
    </message>
    <message>
        <source>a version that is gone</source>
        <translation>已不存在的版本</translation>
    </message>
    <message>
        <source>Everything in the version of %1</source>
        <extracomment>%1 is the day and time of a version</extracomment>
        <translation>%1 的版本中的全部内容</translation>
    </message>
    <message>
        <source>A sample of the version of %1</source>
        <comment>%1 is the day and time of a version</comment>
        <translation>%1 的版本中的一部分样本</translation>
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
        <translation>其中一台是复制品，或密钥被盗。请移除该密钥所属的电脑，然后重新添加。</translation>
    </message>
    <message>
        <source>A way to unlock was added</source>
        <translation>添加了一种解锁方式</translation>
    </message>
    <message>
        <source>If it was not you, remove it at once.</source>
        <translation>如果不是您所为，请立即将它移除。</translation>
    </message>
    <message>
        <source>A way to unlock was removed</source>
        <translation>移除了一种解锁方式</translation>
    </message>
    <message>
        <source>If it was not you, look which ways are left.</source>
        <translation>如果不是您所为，请查看还剩下哪些方式。</translation>
    </message>
    <message>
        <source>Older versions are not whole</source>
        <translation>较旧的版本不完整</translation>
    </message>
    <message>
        <source>Not all that was damaged or gone could be stored again. Checking the backup says which versions that costs.</source>
        <translation>损坏或消失的内容没能全部重新存储。检查备份可以看到哪些版本因此受损。</translation>
    </message>
    <message>
        <source>Files of ways to unlock were put back</source>
        <translation>解锁方式的文件已放回</translation>
    </message>
    <message>
        <source>They were missing from the backup’s place; this computer had copies.</source>
        <translation>备份所在位置缺少它们；这台电脑有副本。</translation>
    </message>
    <message>
        <source>One of their two copies was missing or damaged.</source>
        <translation>它们的两份副本中，有一份缺少或已损坏。</translation>
    </message>
    <message>
        <source>This computer’s notes about its backups were made anew</source>
        <translation>这台电脑关于其备份的笔记已重新生成</translation>
    </message>
    <message>
        <source>They were damaged. The next backup reads everything once.</source>
        <translation>它们已损坏。下次备份会将所有内容读取一次。</translation>
    </message>
    <message>
        <source>The reader that lies beside the backup was not as it should be</source>
        <translation>备份旁边的读取程序与应有的不符</translation>
    </message>
    <message>
        <source>It opens the backup without Coffer, with a recovery key or a password.</source>
        <translation>它用恢复密钥或密码，在没有 Coffer 时打开备份。</translation>
    </message>
    <message>
        <source>Something could not be written down</source>
        <translation>有内容未能记录下来</translation>
    </message>
    <message>
        <source>The backup is as it was.</source>
        <translation>备份保持原样。</translation>
    </message>
    <message>
        <source>Coffer noticed something about the backup</source>
        <translation>Coffer 发现备份有值得注意的情况</translation>
    </message>
    <message>
        <source>This computer cannot remember what it sees of the backup</source>
        <translation>这台电脑无法记住它所见的备份状态</translation>
    </message>
    <message>
        <source>It would not notice the backup going back in time. Its folder for notes is full, or may not be written.</source>
        <translation>如果备份退回到以前的状态，它将无法察觉。它存放记录的文件夹已满或无法写入。</translation>
    </message>
    <message>
        <source>Another computer says that something is missing</source>
        <translation>另一台电脑表示缺少了内容</translation>
    </message>
    <message>
        <source>Let the folder finish synchronising. If nothing is missing then, that computer’s key may be in other hands.</source>
        <translation>请等待文件夹同步完成。如果之后什么都不缺，那台电脑的密钥可能已落入他人之手。</translation>
    </message>
    <message>
        <source>A change of the ways to unlock is missing here</source>
        <translation>这里缺少一次对解锁方式的更改</translation>
    </message>
    <message>
        <source>A computer has seen it. Let the folder finish synchronising, or back up on that computer, which puts it back.</source>
        <translation>有一台电脑见过这次更改。请等待文件夹同步完成，或在那台电脑上备份，它会补回这次更改。</translation>
    </message>
    <message>
        <source>A removed way to unlock was used</source>
        <translation>有人使用了已移除的解锁方式</translation>
    </message>
    <message>
        <source>What it signed after its removal does not count. The activity shows what it was.</source>
        <translation>它在被移除之后签名的内容无效。活动中会显示那是什么。</translation>
    </message>
    <message>
        <source>Computers that were added with this way go on</source>
        <translation>用此方式添加的电脑仍继续工作</translation>
    </message>
    <message>
        <source>They can still add backups. What is not yours can be shut out under “Something happened”.</source>
        <translation>它们仍可添加备份。不属于您的电脑可以在“遇到意外”中停用。</translation>
    </message>
    <message>
        <source>Something was not backed up for long</source>
        <translation>有内容很久没有备份</translation>
    </message>
    <message>
        <source>Backups were made since, and it was not part of them. If it is no longer kept, take it out of the settings.</source>
        <translation>此后做过备份，但其中不包括它。如果不再需要保存它，请在设置中将它去掉。</translation>
    </message>
    <message>
        <source>Something went away while it was backed up</source>
        <translation>有内容在备份过程中消失</translation>
    </message>
    <message>
        <source>The last backup may lack a part of it. Was a drive pulled out? Connect it and back up again.</source>
        <translation>上次备份可能缺少它的一部分。是否拔出了某个磁盘？请将它连接好，再备份一次。</translation>
    </message>
    <message>
        <source>Some files went away before they were read</source>
        <translation>有些文件在读取之前就消失了</translation>
    </message>
    <message>
        <source>They were deleted or moved during the backup, and are not in it.</source>
        <translation>它们在备份期间被删除或移动，不在该备份中。</translation>
    </message>
    <message>
        <source>The newest message is old</source>
        <translation>最新的消息已是很久以前的</translation>
    </message>
    <message>
        <source>What was written since is in no backup. Export the chats again, and put the export where the old one lies.</source>
        <translation>此后写下的内容不在任何备份中。请重新导出聊天记录，并将导出文件放在旧导出文件所在的位置。</translation>
    </message>
    <message>
        <source>There is only one way to unlock that lasts</source>
        <translation>只有一种能长久留存的解锁方式</translation>
    </message>
    <message>
        <source>A way that lives in this computer is gone with it, so it does not count as the second one. Add one that lives elsewhere.</source>
        <translation>存在于这台电脑中的方式会随电脑一起失去，因此不算作第二种。请添加一种存在于别处的方式。</translation>
    </message>
    <message>
        <source>A recovery sheet was made that opens nothing</source>
        <translation>有一张恢复密钥单打不开任何内容</translation>
    </message>
    <message>
        <source>Its key was not added. Destroy the sheet, so that nobody relies on it.</source>
        <translation>它的密钥没有添加。请销毁这张密钥单，以免有人依靠它。</translation>
    </message>
    <message>
        <source>Somebody has changed the data of a way to unlock</source>
        <translation>有人更改了一种解锁方式的数据</translation>
    </message>
    <message>
        <source>Only somebody who could open the backup can have done that. Unlock with that way and rename it, which sets it right, or remove it.</source>
        <translation>只有能够打开备份的人才可能做到这一点。请用该方式解锁并将它重命名，这样就能纠正；或将它移除。</translation>
    </message>
    <message>
        <source>The records of the retired computer are not whole</source>
        <translation>已退役电脑的记录不完整</translation>
    </message>
    <message>
        <source>If the backup’s folder is synchronised, let that finish. What is still missing a day from now counts as lost; until then less space can be given back.</source>
        <translation>如果备份所在的文件夹正在同步，请等待同步完成。一天后仍然缺少的内容将视为丢失；在此之前，能释放的空间较少。</translation>
    </message>
    <message>
        <source>A way to unlock was renamed</source>
        <translation>一种解锁方式被重命名</translation>
    </message>
    <message>
        <source>If it was not you, test each way before you remove one: its name may be wrong.</source>
        <translation>如果不是您所为，请在移除任何一种方式之前逐一测试：其名称可能是错的。</translation>
    </message>
    <message>
        <source>A setting could not be written down</source>
        <translation>有一项设置未能保存</translation>
    </message>
    <message>
        <source>It holds until Coffer is closed. The disk with your own folder may be full, or may not be written.</source>
        <translation>它在关闭 Coffer 之前有效。您个人文件夹所在的磁盘可能已满或无法写入。</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Made on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>This backup lies at</source>
        <translation>此备份所在位置</translation>
    </message>
    <message>
        <source>Another sheet is kept at</source>
        <translation>另一张密钥单存放在</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>测试日期</translation>
    </message>
    <message>
        <source>To be written by hand, if you like</source>
        <translation>可按需手写填写</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>This paper opens an encrypted backup of chats when every device and every other way in is gone. Whoever reads it can open the backup, too.</source>
        <translation>当所有设备和所有其他解锁方式都不在时，这张纸可以打开聊天记录的加密备份。任何读到它的人，也能打开备份。</translation>
    </message>
    <message>
        <source>Digits and capital letters only. There is no letter I, L, O or U in it. The last character of each group reveals a slip in that group.</source>
        <translation>只有数字和大写字母。其中没有字母 I、L、O 和 U。每组的最后一个字符可以发现该组中的输入错误。</translation>
    </message>
    <message>
        <source>*Nobody from Coffer will ever ask for this key.* Not by phone, not by mail, not in a chat. Do not photograph it.</source>
        <translation>*Coffer 的任何人都绝不会向您索要此密钥。*电话不会，邮件不会，聊天中也不会。请勿拍照。</translation>
    </message>
    <message>
        <source>With Coffer, on any computer</source>
        <translation>使用 Coffer，在任何电脑上</translation>
    </message>
    <message>
        <source>Install Coffer and choose *I have a backup already*.</source>
        <translation>安装 Coffer，选择*我已有备份*。</translation>
    </message>
    <message>
        <source>Show it the folder or disk that holds the backup.</source>
        <translation>指定存有备份的文件夹或磁盘。</translation>
    </message>
    <message>
        <source>Choose *Restore* and type the 13 groups.</source>
        <translation>选择*恢复*，输入 13 组内容。</translation>
    </message>
    <message>
        <source>Choose what you want back.</source>
        <translation>选择您想恢复的内容。</translation>
    </message>
    <message>
        <source>Without Coffer</source>
        <translation>不使用 Coffer</translation>
    </message>
    <message>
        <source>Open the backup’s folder and read *HOW-TO-OPEN.txt*.</source>
        <translation>打开备份的文件夹，阅读 *HOW-TO-OPEN.txt*。</translation>
    </message>
    <message>
        <source>You need Python 3 and the program in the folder *reader*.</source>
        <translation>您需要 Python 3 和文件夹 *reader* 中的程序。</translation>
    </message>
    <message>
        <source>Its SHA-256 must be the one below, as the storage could have swapped it. Its option *--genesis*, with the digits below, makes sure that this is your backup and not another put in its place.</source>
        <translation>其 SHA-256 必须与下方的相同，因为存储一方可能已将它调换。它的选项 *--genesis* 配合下方的那串字符，可确保这是您的备份，而不是被换上的另一个。</translation>
    </message>
    <message>
        <source>The reader, SHA-256</source>
        <translation>读取程序，SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the backup (genesis)</source>
        <translation>备份的指纹（genesis）</translation>
    </message>
    <message>
        <source>Number of the backup</source>
        <translation>备份的编号</translation>
    </message>
    <message>
        <source>Keep with your passport, away from the computer. Once this key is replaced, destroy every sheet of it.</source>
        <translation>请与护照放在一起，远离电脑。此密钥更换后，请销毁它的每一张密钥单。</translation>
    </message>
</context>
<context>
    <name>RenamedFact</name>
    <message>
        <source>Is it the one you mean?</source>
        <translation>这是您要选的那个吗？</translation>
    </message>
    <message>
        <source>It was called “%1” before it was renamed by somebody who had unlocked with “%2”.</source>
        <extracomment>%1 is an earlier name of this way to unlock, %2 the name of the way to unlock with which somebody gave it the new one</extracomment>
        <translation>它原来叫“%1”，后来被用“%2”解锁的人改了名。</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <comment>keep *.txt as it is</comment>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Each file is read back from the folder once more. Stopping is safe.</source>
        <translation>每个文件都会从文件夹中再回读一次。可以安全停止。</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>保存到其他位置</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>报告已保存</translation>
    </message>
    <message>
        <source>A report with a hash of every file</source>
        <translation>包含每个文件哈希值的报告</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were read back from the folder.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>已从文件夹回读 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>It names what came back, what did not and why, and can be compared on any computer.</source>
        <translation>它列出恢复了什么、没有恢复什么以及原因，可以在任何电脑上核对。</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>Hash of the list (SHA-256)</source>
        <translation>列表的哈希值（SHA-256）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not there.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>有 %Ln 个文件不在。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestFact</name>
    <message>
        <source>Cannot be lost together</source>
        <extracomment>verdict about the ways to unlock that stay</extracomment>
        <translation>不会一起丢失</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>未受保护</translation>
    </message>
    <message>
        <source>One accident takes at most one of these ways, and one of them opens the backup on any computer.</source>
        <translation>一次意外最多只会失去这些方式中的一种，并且其中有一种在任何电脑上都能打开备份。</translation>
    </message>
    <message>
        <source>Nothing opens the backup any more.</source>
        <translation>再也没有任何方法能打开备份。</translation>
    </message>
    <message>
        <source>One way to unlock is left. When that is lost, nobody can open this backup: add another one at once.</source>
        <translation>只剩一种解锁方式。如果失去它，就没有人能打开此备份：请立即添加另一种。</translation>
    </message>
    <message>
        <source>One accident takes all that is left. Add a way that has nothing in common with them.</source>
        <extracomment>&quot;them&quot; are the ways to unlock that are left</extracomment>
        <translation>一次意外就会失去剩下的全部方式。请添加一种与它们没有任何共同之处的方式。</translation>
    </message>
    <message>
        <source>What lives in one computer is gone with it and does not count as the second way. Add one that lives elsewhere: until then the backup counts as not protected.</source>
        <translation>只存在于一台电脑中的方式会随该电脑一起失去，不算作第二种方式。请添加一种存在于别处的方式：在此之前，备份将被视为未受保护。</translation>
    </message>
    <message>
        <source>All that is left needs a computer or a password manager. Add a printed recovery key or a security key.</source>
        <translation>剩下的每种方式都需要某台电脑或密码管理器。请添加打印的恢复密钥或安全密钥。</translation>
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
        <translation>恢复什么</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>恢复到哪里</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Restoring changes no version.</source>
        <translation>恢复不会更改任何版本。</translation>
    </message>
    <message>
        <source>Where should it go?</source>
        <translation>要恢复到哪里？</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>这样对吗？</translation>
    </message>
    <message>
        <source>Choose at least one to go on.</source>
        <translation>请至少选择一项以继续。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
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
        <translation>每个字节都已与备份比较过。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back. All others were compared with the backup, byte for byte.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>有 %Ln 个文件没有恢复。其余所有文件都已逐字节与备份比较过。</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is how long it took, as in &quot;6 minutes&quot;</extracomment>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>Opened with</source>
        <extracomment>above the name of a way to unlock</extracomment>
        <translation>所用解锁方式</translation>
    </message>
    <message>
        <source>With the same content</source>
        <translation>内容相同</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them belong to you now, or have today’s time, as this computer allows nothing else.</source>
        <extracomment>%Ln is a number of files and folders that were restored</extracomment>
        <translation>
            <numerusform>其中有 %Ln 项现在归您所有，或时间为今天，因为这台电脑不允许其他设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Keep them only where you need them.</source>
        <translation>恢复的文件没有加密。请只保留在您需要它们的地方。</translation>
    </message>
    <message>
        <source>Size of all files</source>
        <translation>所有文件的大小</translation>
    </message>
    <message>
        <source>Already in the folder</source>
        <extracomment>above a number of files that did not have to be restored</extracomment>
        <translation>文件夹中原已存在</translation>
    </message>
</context>
<context>
    <name>RestoreReview</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What</source>
        <translation>恢复什么</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>恢复到哪里</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Every file as it was. Exports of chats can be read; no app takes them back.</source>
        <translation>每个文件都与原来一样。聊天的导出文件可以阅读；没有应用接受将它们放回。</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>文件夹不是空的。</translation>
    </message>
    <message>
        <source>Nothing in it is overwritten.</source>
        <translation>其中的任何内容都不会被覆盖。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <extracomment>%Ln is a number of chats</extracomment>
        <translation>
            <numerusform>%Ln 个聊天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or folder(s), with all that is in them</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>%Ln 个文件或文件夹，以及其中的全部内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it</source>
        <translation>其中的全部内容</translation>
    </message>
</context>
<context>
    <name>RestoreWhat</name>
    <message>
        <source>Newest version: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>最新版本：%1</translation>
    </message>
    <message>
        <source>Choose another version</source>
        <translation>选择其他版本</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>恢复什么</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Every file of this version comes back exactly as it was. Chats in it are exports: they can be read anywhere, but the app that they are from takes no export back.</source>
        <translation>此版本的每个文件都会恢复得与原来完全相同。其中的聊天记录是导出文件：它们在任何地方都能阅读，但它们所来自的应用不接受将导出文件放回。</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <comment>%1 is a day and time</comment>
        <translation>版本：%1</translation>
    </message>
</context>
<context>
    <name>RestoreWhere</name>
    <message>
        <source>No folder chosen yet</source>
        <translation>尚未选择文件夹</translation>
    </message>
    <message>
        <source>Original files, exactly as they were backed up.</source>
        <translation>原始文件，与备份时完全相同。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>文件夹不是空的。</translation>
    </message>
    <message>
        <source>What is there stays as it is. A file that differs from the backup is left alone and named in the report.</source>
        <translation>那里的内容保持不变。与备份不同的文件不会被改动，并会在报告中列出。</translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Put them only where you need them.</source>
        <translation>恢复的文件没有加密。请只放在您需要它们的地方。</translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message>
        <source>Retire %1?</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>让“%1”退役？</translation>
    </message>
    <message>
        <source>A copy of its key has added to the backup, too. Choose which history is its own: what stands only in the others counts no more.</source>
        <extracomment>of a computer whose key was copied; its own history is one of those listed below</extracomment>
        <translation>它的密钥的一份副本也向备份添加过内容。请选择哪一份历史是它自己的：只存在于其他历史中的内容将不再有效。</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>让它退役</translation>
    </message>
    <message>
        <source>Nothing that it adds from now on counts. What it has backed up so far stays and can be restored. This cannot be undone.</source>
        <extracomment>what happens when a computer is retired; &quot;it&quot; is that computer</extracomment>
        <translation>它今后添加的内容一律无效。它到目前为止备份的内容会保留，并且可以恢复。此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), the last: %1</source>
        <extracomment>%Ln is a number of entries in a log; %1 a moment, as in &quot;Today, 20:02&quot;</extracomment>
        <translation>
            <numerusform>%Ln 个条目，最后一个：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the computer that you sit at: it makes no more backups.</source>
        <translation>这是您正在使用的电脑：它将不再进行备份。</translation>
    </message>
    <message>
        <source>Ways to unlock that live in it still open the backup: remove them as well if it is not yours any more.</source>
        <extracomment>stands behind sentences about a computer that is retired</extracomment>
        <translation>存在于那台电脑中的解锁方式仍能打开备份：如果那台电脑不再属于您，请将这些方式也一并移除。</translation>
    </message>
</context>
<context>
    <name>RuleNumbers</name>
    <message>
        <source>The newest</source>
        <translation>最新的</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>保留的版本数</translation>
    </message>
    <message>
        <source>One a day</source>
        <translation>每天一个</translation>
    </message>
    <message>
        <source>for as many days</source>
        <translation>保留的天数</translation>
    </message>
    <message>
        <source>One a week</source>
        <translation>每周一个</translation>
    </message>
    <message>
        <source>for as many weeks</source>
        <translation>保留的周数</translation>
    </message>
    <message>
        <source>One a month</source>
        <translation>每月一个</translation>
    </message>
    <message>
        <source>for as many months</source>
        <translation>保留的月数</translation>
    </message>
    <message>
        <source>One a year</source>
        <translation>每年一个</translation>
    </message>
    <message>
        <source>for as many years</source>
        <translation>保留的年数</translation>
    </message>
    <message>
        <source>All 0: every version stays.</source>
        <translation>全部为 0：每个版本都保留。</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>How long versions stay</source>
        <translation>版本保留多久</translation>
    </message>
    <message>
        <source>Versions that you keep for good, and the newest good one of each source, stay whatever the numbers say.</source>
        <translation>您永久保留的版本，以及每个来源最新的完好版本，无论数字如何都会保留。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>再次解锁</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>显示会移除什么</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) would go</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>有 %Ln 个版本会被移除</numerusform>
        </translation>
    </message>
    <message>
        <source>Every version stays</source>
        <translation>每个版本都保留</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln version(s) away</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>移除 %Ln 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>使用这些规则</translation>
    </message>
    <message>
        <source>What would happen to each version</source>
        <translation>每个版本会怎样</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln version(s) out of the backup?</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>从备份中移除 %Ln 个版本？</numerusform>
        </translation>
    </message>
    <message>
        <source>Use these rules from now on?</source>
        <translation>从现在起使用这些规则？</translation>
    </message>
    <message>
        <source>They leave the list and cannot be brought back. What only they hold is gone for good as soon as space is given back.</source>
        <translation>它们会从列表中消失，并且无法找回。只有它们包含的内容，一旦释放空间就会永远消失。</translation>
    </message>
    <message>
        <source>Nothing goes now. Later versions are judged by these numbers when somebody looks here again.</source>
        <translation>现在不会移除任何内容。以后的版本，会在有人再次查看这里时按这些数字判定。</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>移除它们</translation>
    </message>
    <message>
        <source>Use the rules</source>
        <translation>使用规则</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>原因，供日志记录</translation>
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
    <name>SameDisk</name>
    <message>
        <source>This is the disk that your chats are on</source>
        <translation>您的聊天记录就在这个磁盘上</translation>
    </message>
    <message>
        <source>When it dies, both are gone. Another disk, a stick or a synchronised folder protects better; you may go on all the same.</source>
        <translation>磁盘一旦损坏，两者都会失去。另一个磁盘、U 盘或会同步的文件夹能提供更好的保护；您仍然可以继续。</translation>
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
    <name>SettingsComputers</name>
    <message>
        <source>Computers</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Computers that add to this backup</source>
        <translation>向此备份添加内容的电脑</translation>
    </message>
    <message>
        <source>Their names can be read when the backup is unlocked.</source>
        <translation>备份解锁后，可以读取它们的名称。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>请证明是您本人</translation>
    </message>
    <message>
        <source>A computer that adds to the backup can open nothing by itself. Retire it when it is sold, lost or set up anew.</source>
        <translation>向备份添加内容的电脑，单凭自身打不开任何内容。当它被出售、丢失或重新设置时，请让它退役。</translation>
    </message>
</context>
<context>
    <name>SettingsLock</name>
    <message>
        <source>Locking</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <extracomment>the backup is locked</extracomment>
        <translation>无人时锁定</translation>
    </message>
    <message>
        <source>5 min</source>
        <extracomment>as short as can be: minutes after which the backup locks</extracomment>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>After this long without a key press or a click. The backup also locks when the computer sleeps and with the screen; a restore that runs is finished first, except before sleep.</source>
        <translation>在这么长时间没有按键或点击之后锁定。电脑睡眠时以及屏幕锁定时，备份也会锁定；正在进行的恢复会先完成，睡眠前除外。</translation>
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
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Or the same as everything else on this computer.</source>
        <translation>或与这台电脑上的其他显示一致。</translation>
    </message>
    <message>
        <source>Takes effect when Coffer is started again.</source>
        <translation>Coffer 重新启动后生效。</translation>
    </message>
</context>
<context>
    <name>SettingsSchedule</name>
    <message>
        <source>All good</source>
        <translation>全部完好</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>有内容无法读取</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>At times that somebody has written into the system’s own files.</source>
        <translation>按某人写入系统文件中的时间进行。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From 00:00 to 23:59.</source>
        <translation>从 00:00 到 23:59。</translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <extracomment>%1 is a day and a time of day</extracomment>
        <translation>下次运行：%1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <extracomment>%1 is a day and a time of day</extracomment>
        <translation>上次运行：%1</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Without a window, so that watched folders are looked after.</source>
        <translation>不显示窗口，以便照看受监视的文件夹。</translation>
    </message>
    <message>
        <source>The backup did not finish</source>
        <translation>备份没有完成</translation>
    </message>
    <message>
        <source>Also while Coffer is closed. A backup that was missed while the computer was off is made later.</source>
        <translation>Coffer 关闭时也会进行。电脑关机期间错过的备份会在之后进行。</translation>
    </message>
</context>
<context>
    <name>SettingsSources</name>
    <message>
        <source>What is kept</source>
        <translation>保存的内容</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>heading of what is not backed up</extracomment>
        <translation>排除的内容</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>nothing is left out of the backup</extracomment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pattern(s)</source>
        <extracomment>%Ln is a number of patterns for names of files</extracomment>
        <translation>
            <numerusform>%Ln 个模式</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1 again</source>
        <extracomment>%1 is a pattern such as *.tmp</extracomment>
        <translation>重新保存“%1”</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>要排除的内容</translation>
    </message>
    <message>
        <source>*.tmp, or the path of a folder</source>
        <translation>*.tmp，或文件夹的路径</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>button: files whose names match the pattern are not backed up</extracomment>
        <translation>排除</translation>
    </message>
    <message>
        <source>This is no pattern. Write a name such as *.tmp, or a whole path.</source>
        <translation>这不是有效的模式。请填写 *.tmp 这样的名称，或完整的路径。</translation>
    </message>
    <message>
        <source>Changes count from the next backup on</source>
        <translation>更改从下次备份起生效</translation>
    </message>
</context>
<context>
    <name>SettingsStorage</name>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Its disk is not connected.</source>
        <extracomment>the disk that the folder of the backup is on</extracomment>
        <translation>它所在的磁盘没有连接。</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <extracomment>%1 is a size, what is free on a disk; %2 the size of the disk</extracomment>
        <translation>可用 %1，共 %2</translation>
    </message>
</context>
<context>
    <name>SetupFirstWay</name>
    <message>
        <source>Whichever you choose, unlocking brings a secret to this computer. Unlock your backup only on computers you trust.</source>
        <translation>无论您选择哪一种，解锁都会将一个秘密值带到这台电脑上。请只在您信任的电脑上解锁备份。</translation>
    </message>
    <message>
        <source>How do you want to open your backup?</source>
        <translation>您想如何打开备份？</translation>
    </message>
    <message>
        <source>With a passkey there is nothing to remember and nothing to type. Choose where it is kept. A second way in, on paper, comes with the next step.</source>
        <translation>使用通行密钥，无需记忆，也无需输入。请选择它的保存位置。下一步会有第二种解锁方式，留在纸上。</translation>
    </message>
    <message>
        <source>Create passkey</source>
        <translation>创建通行密钥</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>A password, or only the recovery key</source>
        <translation>密码，或只用恢复密钥</translation>
    </message>
</context>
<context>
    <name>SetupLeave</name>
    <message>
        <source>Give up setting up?</source>
        <translation>放弃设置？</translation>
    </message>
    <message>
        <source>No backup has been made so far, and none will be. What you chose is forgotten.</source>
        <translation>到目前为止还没有创建备份，也不会创建。您所做的选择不会保留。</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on setting up</source>
        <translation>继续设置</translation>
    </message>
    <message>
        <source>The recovery sheet that you have opens nothing: destroy it.</source>
        <translation>您手中的恢复密钥单打不开任何内容：请将它销毁。</translation>
    </message>
    <message>
        <source>The recovery key that was shown opens nothing: throw away what you wrote down of it.</source>
        <translation>显示过的恢复密钥打不开任何内容：请将您抄下的部分扔掉。</translation>
    </message>
    <message>
        <source>The passkey that was made stays on the key or in the password manager, opens nothing, and can be deleted there.</source>
        <translation>已创建的通行密钥会留在密钥上或密码管理器中，它打不开任何内容，可以在那里将它删除。</translation>
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
        <source>It opens the backup when every device is gone. Coffer keeps no copy: if the paper and all other ways in are lost, nothing opens the backup.</source>
        <translation>所有设备都丢失时，可以用它打开备份。Coffer 不保留副本：如果这张纸和所有其他解锁方式都丢失，就没有任何方法能打开备份。</translation>
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
        <source>Best on another disk, or in a folder that is synchronised. All that Coffer puts there is encrypted.</source>
        <translation>最好在另一个磁盘上，或在会同步的文件夹中。Coffer 放在那里的一切内容都是加密的。</translation>
    </message>
    <message>
        <source>Still on a phone?</source>
        <translation>还在手机上？</translation>
    </message>
    <message>
        <source>How to get the chats off, and switch on the app’s own encrypted backup.</source>
        <translation>如何取出聊天记录，以及如何开启应用自己的加密备份。</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>告诉我怎么做</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory: this shows that the sheet can be read.</source>
        <translation>请看着纸或文件输入，不要凭记忆：这能表明密钥单可以读取。</translation>
    </message>
    <message>
        <source>No backup has been made so far. It is made when you press “Create the backup”.</source>
        <translation>到目前为止还没有创建备份。按下“创建备份”时才会创建。</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>请输入两组内容以继续。</translation>
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
    <message>
        <source>It may not fit: what you keep takes %1, and %2 is free.</source>
        <extracomment>both are sizes: of what is to be kept, and of what is free at the place that was chosen</extracomment>
        <translation>可能放不下：您要保留的内容需要 %1，可用空间为 %2。</translation>
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
        <extracomment>where the backup is kept</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>What opens it</source>
        <extracomment>ways to unlock the backup</extracomment>
        <translation>用什么打开</translation>
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
        <extracomment>of the recovery sheet</extracomment>
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
        <source>None. A recovery key can be added later.</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>无。以后可以添加恢复密钥。</translation>
    </message>
    <message>
        <source>On paper, and two groups typed back</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>已留在纸上，并回填了两组</translation>
    </message>
    <message>
        <source>Printed, not checked yet</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>已打印，尚未核对</translation>
    </message>
    <message>
        <source>“%1”, and nothing else</source>
        <extracomment>%1 is the name that the person gave a way to unlock, as in &quot;Blue YubiKey&quot;</extracomment>
        <translation>只有“%1”，别无其他</translation>
    </message>
    <message>
        <source>The recovery key, and “%1”</source>
        <translation>恢复密钥和“%1”</translation>
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
        <translation>监视</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>监视“%1”</translation>
    </message>
    <message>
        <source>A folder that is watched is backed up as soon as a new file has arrived in it whole, while Coffer is open.</source>
        <translation>受监视的文件夹，在 Coffer 打开期间，一有新文件完整到达就会备份。</translation>
    </message>
    <message>
        <source>WhatsApp exports are recognised, and what is missing from them is told. Other files are kept as they are.</source>
        <translation>WhatsApp 的导出文件会被识别，并指明其中缺少什么。其他文件按原样保存。</translation>
    </message>
</context>
<context>
    <name>SheetCheck</name>
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
    <name>SheetView</name>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
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
        <source>Recovery key, %1 groups</source>
        <extracomment>%1 is a number of groups of five characters</extracomment>
        <translation>恢复密钥，%1 组</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
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
    <message>
        <source>PDF page (*.pdf)</source>
        <extracomment>the kind of file, in a file dialog</extracomment>
        <translation>PDF 页面 (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet that you saved or printed before opens nothing any more.</source>
        <extracomment>a recovery sheet: a page with a recovery key. Another one was made since.</extracomment>
        <translation>您之前保存或打印的密钥单已经什么都打不开了。</translation>
    </message>
    <message>
        <source>Destroy it and use this one.</source>
        <extracomment>&quot;it&quot; is the earlier recovery sheet, &quot;this one&quot; the one on the screen</extracomment>
        <translation>请销毁它，改用这一张。</translation>
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
        <source>%1, %Ln thing(s) to do</source>
        <extracomment>%1 is the name of a page, %Ln how many things on it need the person</extracomment>
        <translation>
            <numerusform>%1，有 %Ln 项待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpaceCard</name>
    <message>
        <source>%1 more waits until every computer has backed up once.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>另有 %1 要等每台电脑都备份过一次。</translation>
    </message>
    <message>
        <source>Taking versions away does not free space by itself.</source>
        <translation>仅移除版本并不会释放空间。</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Look for space</source>
        <translation>查找空间</translation>
    </message>
    <message>
        <source>Stopping is safe: whatever a version needs stays.</source>
        <translation>可以安全停止：任何版本需要的内容都会保留。</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>再次解锁</translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>释放 %1？</translation>
    </message>
    <message>
        <source>What no version in the list needs is removed for good. That cannot be undone.</source>
        <translation>列表中没有任何版本需要的内容会被永久移除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Space that no version needs</source>
        <translation>没有任何版本需要的空间</translation>
    </message>
    <message>
        <source>%1 that no version needs</source>
        <extracomment>%1 is a size</extracomment>
        <translation>有 %1 没有任何版本需要</translation>
    </message>
    <message>
        <source>No space to give back now</source>
        <translation>现在没有可释放的空间</translation>
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
        <source>On a disk, a stick or in a folder that is synchronised. Nothing there is changed.</source>
        <translation>在磁盘、U 盘上，或在会同步的文件夹中。那里的任何内容都不会更改。</translation>
    </message>
    <message>
        <source>The folder of the backup</source>
        <translation>备份的文件夹</translation>
    </message>
    <message>
        <source>Is there a backup already?</source>
        <translation>已经有备份了？</translation>
    </message>
    <message>
        <source>I have a backup already</source>
        <translation>我已有备份</translation>
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
        <translation>已完成</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 is the number of this step, %2 how many steps there are</extracomment>
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
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>有 %Ln 个文件未能回读</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proven: the newest version holds no files</source>
        <translation>什么也没有验证：最新版本中没有文件</translation>
    </message>
    <message>
        <source>All good</source>
        <extracomment>heading: what a test found</extracomment>
        <translation>全部完好</translation>
    </message>
    <message>
        <source>Not everything came back</source>
        <translation>并非全部都能回读</translation>
    </message>
    <message>
        <source>opened with %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>用“%1”打开</translation>
    </message>
    <message>
        <source>%1. A sample: %2 of %3 files.</source>
        <extracomment>%1 is what a test found, %2 and %3 are numbers of files</extracomment>
        <translation>%1。样本：%3 个文件中的 %2 个。</translation>
    </message>
    <message>
        <source>This test is not in the log: only a computer that adds to this backup can write there.</source>
        <translation>此测试不在日志中：只有向此备份添加内容的电脑才能写入日志。</translation>
    </message>
</context>
<context>
    <name>TestReport</name>
    <message>
        <source>%1 opens this backup</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>“%1”可以打开此备份</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>There is no version yet that could be read back.</source>
        <translation>还没有可以回读的版本。</translation>
    </message>
    <message numerus="yes">
        <source>Read back %1; %Ln could not be read. A backup stores again what is still on this computer.</source>
        <extracomment>%1 is what could be read, as in &quot;3 files&quot;; %Ln is a number of files</extracomment>
        <translation>
            <numerusform>已回读 %1；有 %Ln 个无法读取。备份会重新存储仍在这台电脑上的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample was read back, all good: %1, %2.</source>
        <extracomment>%1 is what was read, as in &quot;84,201 messages, 25 files&quot;, %2 a size</extracomment>
        <translation>已回读一部分样本，全部完好：%1，%2。</translation>
    </message>
</context>
<context>
    <name>TestsPage</name>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>A test reads the newest version back as a restore would, and keeps nothing of it.</source>
        <translation>测试会像恢复那样回读最新版本，且不留下其中任何内容。</translation>
    </message>
    <message>
        <source>Test everything</source>
        <translation>测试全部内容</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>立即测试</translation>
    </message>
    <message>
        <source>A test opens the backup</source>
        <translation>测试会打开备份</translation>
    </message>
    <message>
        <source>Unlock it with the way that you want to be sure of: that alone proves that it opens.</source>
        <translation>请用您想确认的方式解锁：仅此一步就能验证它可以打开。</translation>
    </message>
    <message>
        <source>Stopping is safe: a test changes nothing, and one that was stopped proves nothing.</source>
        <translation>可以安全停止：测试不会更改任何内容，而停止的测试什么也不能验证。</translation>
    </message>
    <message>
        <source>When each way opened it</source>
        <translation>每种方式打开备份的时间</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>以前的测试</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Nothing was read back yet. “Test now” takes about a minute.</source>
        <translation>还没有回读过任何内容。“立即测试”大约需要一分钟。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Coffer</source>
        <translation>显示 Coffer</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>停止备份</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>%1 is a percentage such as &quot;40 %&quot;</extracomment>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backing up: %1</source>
        <translation>正在备份：%1</translation>
    </message>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Backed up</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>已备份</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the new version.</source>
        <translation>
            <numerusform>新版本中有 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up, but for some files</source>
        <translation>已备份，但有些文件除外</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>有 %Ln 个文件无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping the backup</source>
        <translation>正在停止备份</translation>
    </message>
</context>
<context>
    <name>UnlockFoot</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading a sample back</source>
        <translation>正在回读一部分样本</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>正在解锁</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>开始测试</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>UnlockHead</name>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>测试“%1”</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>请证明是您本人</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <extracomment>%1 is what the person calls the backup</extracomment>
        <translation>解锁“%1”</translation>
    </message>
    <message>
        <source>A test opens the backup with this way alone, reads a sample back and writes down that it works.</source>
        <translation>测试会仅用此方式打开备份，回读一部分样本，并记录它有效。</translation>
    </message>
    <message>
        <source>Restoring everything asks you to unlock once more.</source>
        <translation>恢复全部内容会要求您再解锁一次。</translation>
    </message>
    <message>
        <source>With what you have at hand. Everything else stays as it is.</source>
        <extracomment>below the title “Unlock …”: any way to unlock may be used</extracomment>
        <translation>使用您手边有的方式。其他一切保持不变。</translation>
    </message>
    <message>
        <source>Only somebody who can open the backup can add a way to unlock it.</source>
        <translation>只有能打开备份的人才能添加解锁方式。</translation>
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
        <source>Unlocking brings a secret to this computer. Unlock your backup only on computers you trust. Nobody from Coffer will ever ask for your recovery key.</source>
        <translation>解锁会将一个秘密值带到这台电脑上。请只在您信任的电脑上解锁备份。Coffer 的任何人都绝不会向您索要恢复密钥。</translation>
    </message>
</context>
<context>
    <name>UnlockPassword</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of this backup</source>
        <translation>此备份的密码</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>Stays</source>
        <extracomment>of a version, when the rules are applied</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>会被移除</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a day and time, %2 &quot;Stays&quot; or &quot;Would go&quot;, %3 why</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>no rule is set</source>
        <extracomment>why a version stays: this and the next ones stand behind “Stays”, several in a row with commas</extracomment>
        <translation>没有设置规则</translation>
    </message>
    <message>
        <source>among the newest</source>
        <translation>在最新之列</translation>
    </message>
    <message>
        <source>of its day</source>
        <extracomment>the one version of its day that a rule keeps</extracomment>
        <translation>当天的那一个</translation>
    </message>
    <message>
        <source>of its week</source>
        <translation>当周的那一个</translation>
    </message>
    <message>
        <source>of its month</source>
        <translation>当月的那一个</translation>
    </message>
    <message>
        <source>of its year</source>
        <translation>当年的那一个</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>永久保留</translation>
    </message>
    <message>
        <source>the newest that was tested</source>
        <translation>最新的已测试版本</translation>
    </message>
    <message>
        <source>the newest with all its content</source>
        <extracomment>the newest version with all its content</extracomment>
        <translation>最新的内容齐全版本</translation>
    </message>
    <message>
        <source>the only one of its kind</source>
        <extracomment>of a kind of content, as when it alone holds a chat</extracomment>
        <translation>同类中唯一的一个</translation>
    </message>
</context>
<context>
    <name>VerifyStrip</name>
    <message>
        <source>Quick check</source>
        <translation>快速检查</translation>
    </message>
    <message>
        <source>Check all data</source>
        <translation>检查所有数据</translation>
    </message>
    <message>
        <source>Stopping is safe: a check changes nothing.</source>
        <translation>可以安全停止：检查不会更改任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read back</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>有 %Ln 个文件无法回读</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that cannot be read back</source>
        <translation>无法回读的文件</translation>
    </message>
    <message>
        <source>Never checked on this computer</source>
        <translation>在这台电脑上从未检查过</translation>
    </message>
    <message>
        <source>A check sees that all is there; checking all data also reads every byte.</source>
        <extracomment>of the whole backup</extracomment>
        <translation>检查会确认内容齐全；检查所有数据还会读取每个字节。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) miss nothing</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>%Ln 个版本没有缺少内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) lost something</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>%Ln 个版本丢失了内容</numerusform>
        </translation>
    </message>
    <message>
        <source>all data was read, %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>已读取所有数据，%1</translation>
    </message>
    <message>
        <source>no data was read</source>
        <translation>没有读取数据</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the backup may still be arriving</source>
        <extracomment>%Ln is a number of files at the backup&apos;s place</extracomment>
        <translation>
            <numerusform>备份的 %Ln 个文件可能仍在到达途中</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is whole. Last check: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>一切完整。上次检查：%1</translation>
    </message>
    <message>
        <source>Not everything is whole. Last check: %1</source>
        <comment>%1 is a day and time</comment>
        <translation>并非一切完整。上次检查：%1</translation>
    </message>
    <message>
        <source>Nothing is missing. Last check: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>没有缺失。上次检查：%1</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>From</source>
        <extracomment>which computer made this version</extracomment>
        <translation>来自</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>what this version holds</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>which files and folders this version keeps</extracomment>
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
        <extracomment>beside “Kept for good”</extracomment>
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
        <translation>新增</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>No longer keep</source>
        <translation>不再保留</translation>
    </message>
    <message>
        <source>Keep for good</source>
        <translation>永久保留</translation>
    </message>
    <message>
        <source>Not read back by a test yet</source>
        <translation>尚未在测试中回读</translation>
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
        <source>%1: %2</source>
        <extracomment>%1 is a day and time, %2 what that version of the backup holds</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The log entry of this version is damaged</source>
        <translation>此版本的日志条目已损坏</translation>
    </message>
</context>
<context>
    <name>VersionSelect</name>
    <message>
        <source>None</source>
        <extracomment>no version is chosen</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: one version older</source>
        <extracomment>%1 is &quot;Earlier&quot; or &quot;Later&quot;: which of two versions</extracomment>
        <translation>%1：上一个较旧的版本</translation>
    </message>
    <message>
        <source>%1: one version newer</source>
        <extracomment>%1 is &quot;Earlier&quot; or &quot;Later&quot;: which of two versions</extracomment>
        <translation>%1：下一个较新的版本</translation>
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
        <source>Compare two</source>
        <translation>比较两个版本</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>再次解锁</translation>
    </message>
    <message>
        <source>How long versions stay</source>
        <translation>版本保留多久</translation>
    </message>
</context>
<context>
    <name>WayButtons</name>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>“%1”的更多操作</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>WayDialogs</name>
    <message>
        <source>Rename %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>The name shows which one it is: “Blue YubiKey”, “Key in the safe”.</source>
        <translation>名称说明是哪一个：“蓝色 YubiKey”、“保险箱里的密钥”。</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>移除“%1”？</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>请证明是您本人</translation>
    </message>
    <message>
        <source>Afterwards the backup opens with: %1.</source>
        <extracomment>%1 are the names of one or more ways to unlock</extracomment>
        <translation>之后可以打开备份的方式：%1。</translation>
    </message>
    <message>
        <source>The passkey itself stays on the key or in the password manager until it is deleted there.</source>
        <translation>通行密钥本身会留在密钥上或密码管理器中，直到在那里将它删除。</translation>
    </message>
    <message>
        <source>Destroy the printed sheet afterwards.</source>
        <translation>之后请销毁打印的密钥单。</translation>
    </message>
    <message>
        <source>It opens nothing that is backed up from now on. Whoever kept an old copy of the backup’s folder can still open that copy with it. This cannot be undone.</source>
        <extracomment>what happens when a way to unlock is removed; &quot;it&quot; is that way to unlock</extracomment>
        <translation>今后备份的任何内容都不能用它打开。保留着备份文件夹旧副本的人，仍能用它打开那份副本。此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>WayHeads</name>
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
</context>
<context>
    <name>WayProofRow</name>
    <message>
        <source>No proof yet</source>
        <translation>尚未验证</translation>
    </message>
    <message>
        <source>Opened the backup just now</source>
        <translation>刚刚打开了备份</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>When it was added</source>
        <extracomment>in the column “Last proven”: this way to unlock was proven only then</extracomment>
        <translation>添加时</translation>
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
        <extracomment>where a password is</extracomment>
        <translation>在您的记忆中</translation>
    </message>
    <message>
        <source>On the key itself</source>
        <extracomment>where the passkey of a security key is</extracomment>
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
        <extracomment>where a passkey is: copied to other devices by the account of a password manager</extracomment>
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
        <source>Opened the backup</source>
        <translation>打开过备份</translation>
    </message>
    <message>
        <source>added: %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>添加于：%1</translation>
    </message>
    <message>
        <source>Not used for a long time</source>
        <translation>很久没有使用</translation>
    </message>
    <message>
        <source>Tried once, not since</source>
        <extracomment>tried when it was added, and not used since</extracomment>
        <translation>试过一次，之后没有用过</translation>
    </message>
    <message>
        <source>Opened the backup just now</source>
        <translation>刚刚打开了备份</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
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
        <source>Phone or password manager</source>
        <translation>手机或密码管理器</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Of a kind that this Coffer does not know</source>
        <extracomment>of a way to unlock that a newer version of Coffer added</extracomment>
        <translation>此版本的 Coffer 不认识的种类</translation>
    </message>
    <message>
        <source>A sheet of paper that you print and keep away from this computer. It opens the backup when every device is gone.</source>
        <translation>一张您打印出来并存放在远离这台电脑处的纸。所有设备都不在时，可以用它打开备份。</translation>
    </message>
    <message>
        <source>A YubiKey or similar that you plug in and touch. It works on any computer, and outlives this one.</source>
        <translation>YubiKey 或类似的设备，插入并触摸即可。它在任何电脑上都能用，这台电脑不在了也能继续用。</translation>
    </message>
    <message>
        <source>A passkey kept by Google, Apple, 1Password or another service, and there again on your next phone. Deleting it there closes this way in.</source>
        <translation>由 Google、Apple、1Password 或其他服务保管的通行密钥，在您的下一部手机上也能用。在那里删除它，就不能再用此方式打开。</translation>
    </message>
    <message>
        <source>The security chip in this computer, with a PIN. It is gone if the computer is lost or set up anew.</source>
        <translation>这台电脑中的安全芯片，配合 PIN 使用。电脑丢失或重新设置后，它就没有了。</translation>
    </message>
    <message>
        <source>Plug your key in. You enter its PIN and touch it.</source>
        <translation>请插入您的密钥。您输入它的 PIN，再触摸它。</translation>
    </message>
    <message>
        <source>A page opens in your browser and asks for the passkey.</source>
        <translation>浏览器中会打开一个页面，要求使用通行密钥。</translation>
    </message>
    <message>
        <source>You enter the PIN that you chose for this computer.</source>
        <translation>您输入为这台电脑设定的 PIN。</translation>
    </message>
    <message>
        <source>This computer does not let you use it.</source>
        <translation>这台电脑不允许您使用它。</translation>
    </message>
    <message>
        <source>Not on this computer.</source>
        <translation>在这台电脑上不可用。</translation>
    </message>
    <message>
        <source>Neither opens the backup alone, so whoever finds the key or learns the password still stands outside. Losing either closes this way in.</source>
        <extracomment>about a password and a security key that are used together</extracomment>
        <translation>两者都不能单独打开备份，因此捡到密钥或得知密码的人仍然打不开它。失去其中任何一个，就不能再用此方式打开。</translation>
    </message>
    <message>
        <source>You may not use its security chip. Whoever manages this computer can allow it.</source>
        <extracomment>stands behind the name of a kind of way to unlock, as in “This computer”</extracomment>
        <translation>您无权使用它的安全芯片。这台电脑的管理者可以允许您使用。</translation>
    </message>
    <message>
        <source>No security chip that can be used.</source>
        <extracomment>stands behind the name of a kind of way to unlock, as in “This computer”</extracomment>
        <translation>没有可用的安全芯片。</translation>
    </message>
    <message>
        <source>A password is as strong as it is long: nothing limits how often somebody can guess. Four or five random words are good.</source>
        <translation>密码有多长，就有多牢靠：没有任何机制限制别人可以猜多少次。四五个随机的词就很好。</translation>
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
        <source>Add a way</source>
        <translation>添加方式</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>请证明是您本人</translation>
    </message>
    <message>
        <source>Every unlocking proves the way that it was done with. Adding or removing a way asks for it again when the last time is more than ten minutes ago. Before only one would be left, that one is tested; the last one cannot be removed.</source>
        <extracomment>&quot;way&quot; and &quot;one&quot; are ways to unlock</extracomment>
        <translation>每次解锁都会验证所用的方式。添加或移除方式时，如果上次解锁已超过十分钟，会要求您再解锁一次。在只剩一种之前，会先测试那一种；最后一种无法移除。</translation>
    </message>
</context>
<context>
    <name>WindowDrop</name>
    <message>
        <source>This is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>Coffer keeps files and folders of this computer. Save it as a file, then drop that.</source>
        <translation>Coffer 保存这台电脑上的文件和文件夹。请先将它存为文件，再拖放该文件。</translation>
    </message>
    <message>
        <source>This computer does not add to this backup</source>
        <translation>这台电脑不向此备份添加内容</translation>
    </message>
    <message>
        <source>What you dropped stays where it is. With “Something happened”, “Move to a new computer”, this computer goes on where another one stopped.</source>
        <translation>您拖放的内容留在原处。用“遇到意外”中的“换到新电脑”，可以让这台电脑从另一台电脑停下的地方继续。</translation>
    </message>
    <message>
        <source>The backup is being made</source>
        <translation>正在创建备份</translation>
    </message>
    <message>
        <source>Drop it again when that is done.</source>
        <translation>请在完成后重新拖放。</translation>
    </message>
    <message>
        <source>Added to what is kept</source>
        <extracomment>what was dropped on the window</extracomment>
        <translation>已添加到保存的内容</translation>
    </message>
    <message>
        <source>The first step and the review list it.</source>
        <translation>第一步和“检查并开始”中会列出它。</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln file(s) or folder(s)?</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>保存 %Ln 个文件或文件夹？</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>the last in a list of names of files and folders: how many more there are</extracomment>
        <translation>
            <numerusform>另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>From the next backup on, Coffer keeps: %1. The originals stay where they are.</source>
        <extracomment>%1 is a list of names of files and folders</extracomment>
        <translation>从下次备份起，Coffer 会保存：%1。原来的内容会留在原处。</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>all good</source>
        <extracomment>what a test found; stands in a row with other facts</extracomment>
        <translation>全部完好</translation>
    </message>
    <message>
        <source>not all good</source>
        <translation>并非全部完好</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences, each with its full stop</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what happened, without its full stop; %2 one or two sentences</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>coffer::ui::EnrolFlow</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>安全密钥</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>通行密钥</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Security key and password</source>
        <translation>安全密钥和密码</translation>
    </message>
</context>
<context>
    <name>coffer::ui::IncidentFlow</name>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
</context>
<context>
    <name>coffer::ui::RestoreFlow</name>
    <message>
        <source>Restored from the version %1</source>
        <translation>从版本 %1 恢复</translation>
    </message>
    <message>
        <source>Into %1, %2</source>
        <translation>恢复到 %1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), compared with the backup byte for byte</source>
        <translation>
            <numerusform>%Ln 个文件，已逐字节与备份比较</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <translation>
            <numerusform>有 %Ln 个文件没有恢复</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of each file as it lies in the folder; sha256sum -c compares them:</source>
        <translation>文件夹中各文件的 SHA-256；可用 sha256sum -c 核对：</translation>
    </message>
</context>
<context>
    <name>coffer::ui::SetupFlow</name>
    <message>
        <source>Recovery key</source>
        <extracomment>The name that a new backup&apos;s recovery key gets; the person can change it.</extracomment>
        <translation>恢复密钥</translation>
    </message>
</context>
</TS>
