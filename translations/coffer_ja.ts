<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Backed up</source>
        <translation>バックアップしました</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>ロックを解除しました</translation>
    </message>
    <message>
        <source>A version is kept for good</source>
        <translation>バージョンが無期限保管になりました</translation>
    </message>
    <message>
        <source>A version is no longer kept for good</source>
        <translation>バージョンの無期限保管が解除されました</translation>
    </message>
    <message>
        <source>Versions were taken out of the list</source>
        <translation>バージョンが一覧から外されました</translation>
    </message>
    <message>
        <source>Space that no version needs was marked</source>
        <extracomment>the first of two steps; the second gives the space back</extracomment>
        <translation>どのバージョンにも不要な領域に印が付けられました</translation>
    </message>
    <message>
        <source>Space that no version needs was given back</source>
        <translation>どのバージョンにも不要な領域が解放されました</translation>
    </message>
    <message>
        <source>Unlocking was refused</source>
        <translation>ロックの解除が拒否されました</translation>
    </message>
    <message>
        <source>Adding a way to unlock was refused</source>
        <translation>ロック解除方法の追加が拒否されました</translation>
    </message>
    <message>
        <source>Files were restored</source>
        <translation>ファイルが復元されました</translation>
    </message>
    <message>
        <source>The backup was set up</source>
        <translation>バックアップが設定されました</translation>
    </message>
    <message>
        <source>A way to unlock was added: %1</source>
        <translation>ロック解除方法が追加されました：%1</translation>
    </message>
    <message>
        <source>A way to unlock was removed: %1</source>
        <translation>ロック解除方法が削除されました：%1</translation>
    </message>
    <message>
        <source>A way to unlock was renamed: %1, before: %2</source>
        <translation>ロック解除方法の名前が変更されました：%1（以前：%2）</translation>
    </message>
    <message>
        <source>A computer was added: %1</source>
        <translation>コンピューターが追加されました：%1</translation>
    </message>
    <message>
        <source>The keys were renewed</source>
        <translation>キーが更新されました</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>テストしました</translation>
    </message>
    <message>
        <source>Tested: not all was good</source>
        <translation>テストしました：異常がありました</translation>
    </message>
    <message>
        <source>Tested: all good</source>
        <translation>テストしました：異常なし</translation>
    </message>
    <message>
        <source>Everything in the version of %1</source>
        <translation>%1 のバージョンのすべて</translation>
    </message>
    <message>
        <source>A sample of the version of %1</source>
        <translation>%1 のバージョンの一部</translation>
    </message>
    <message>
        <source>opened with %1</source>
        <translation>「%1」で開きました</translation>
    </message>
    <message>
        <source>everything in a version</source>
        <translation>バージョンのすべて</translation>
    </message>
    <message>
        <source>some files of a version</source>
        <translation>バージョンの一部のファイル</translation>
    </message>
    <message>
        <source>its entry is damaged</source>
        <translation>この項目は破損しています</translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>%1 is a size: what was added to the backup</extracomment>
        <translation>新規 %1</translation>
    </message>
    <message>
        <source>signed with %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>「%1」で署名</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>セキュリティキー</translation>
    </message>
    <message>
        <source>passkey in the browser</source>
        <translation>ブラウザーのパスキー</translation>
    </message>
    <message>
        <source>PIN of a computer</source>
        <translation>コンピューターの PIN</translation>
    </message>
    <message>
        <source>password and security key</source>
        <translation>パスワードとセキュリティキー</translation>
    </message>
    <message>
        <source>it gave another secret than before</source>
        <extracomment>“it” is a security key or passkey</extracomment>
        <translation>以前と異なる秘密の値を出しました</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>PIN が違います</translation>
    </message>
    <message>
        <source>too many wrong PINs in a row</source>
        <translation>PIN の間違いが続きました</translation>
    </message>
    <message>
        <source>its PIN is blocked for good</source>
        <extracomment>“its” of a security key</extracomment>
        <translation>PIN が永久にロックされています</translation>
    </message>
    <message>
        <source>wrong fingerprint</source>
        <translation>指紋が違います</translation>
    </message>
    <message>
        <source>too many wrong fingerprints</source>
        <translation>指紋の間違いが多すぎます</translation>
    </message>
    <message>
        <source>the TPM refuses every PIN for a while</source>
        <translation>TPM がしばらくの間どの PIN も受け付けません</translation>
    </message>
    <message>
        <source>A computer was retired: %1</source>
        <translation>コンピューターが引退しました：%1</translation>
    </message>
    <message>
        <source>The rules for how long versions stay were changed</source>
        <translation>バージョンを残す期間のルールが変更されました</translation>
    </message>
    <message>
        <source>Changes made in two places at once were brought together</source>
        <translation>2 か所で同時に行われた変更が 1 つにまとめられました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>ファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>it does not open this backup</source>
        <extracomment>why unlocking was refused; stands behind the kind of a way to unlock</extracomment>
        <translation>このバックアップを開けません</translation>
    </message>
    <message>
        <source>not one of the ways to unlock this backup</source>
        <translation>このバックアップのロック解除方法ではありません</translation>
    </message>
    <message>
        <source>the answer did not match what Coffer asked</source>
        <translation>応答が Coffer の要求と一致しませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>試行 %Ln 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <translation>
            <numerusform>復元されなかったファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>joins the moments of several versions, which have commas of their own</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ActivityFilter</name>
    <message>
        <source>Kind</source>
        <extracomment>of what is listed: backups, unlocks, tests…</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>kinds of lines in the log; &quot;Refusals&quot; are unlocks and changes that were refused, &quot;Other&quot; all other kinds</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>ロックの解除</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>ロック解除方法</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>All computers</source>
        <translation>すべてのコンピューター</translation>
    </message>
    <message>
        <source>Find words</source>
        <extracomment>placeholder of a field for searching in the log</extracomment>
        <translation>語句を検索</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <extracomment>only lines that were not seen before</extracomment>
        <translation>新しいもののみ</translation>
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
        <translation>新着</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), each signed.</source>
        <extracomment>%Ln is a number of acts: backups, unlocks, changes</extracomment>
        <translation>
            <numerusform>%Ln 行あり、すべて署名付きです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln since you last looked.</source>
        <comment>%Ln is a number of lines of the log</comment>
        <translation>
            <numerusform>前回見たときより後のものは %Ln 行です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>表示中のものを保存</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <comment>keep *.csv as it is</comment>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <comment>keep *.txt as it is</comment>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>ファイルとして保存</translation>
    </message>
    <message>
        <source>The log is in the backup</source>
        <translation>ログはバックアップの中にあります</translation>
    </message>
    <message>
        <source>Who did what, and when, can be read when the backup is unlocked.</source>
        <translation>誰がいつ何をしたかは、バックアップのロックを解除すると読めます。</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>button: reads the log again</extracomment>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>別の場所に保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>The file is not encrypted. It holds names of computers and of ways to unlock.</source>
        <translation>このファイルは暗号化されていません。コンピューターとロック解除方法の名前が入っています。</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>まだ何も行われていません</translation>
    </message>
    <message>
        <source>Backups, unlocks and changes will stand here.</source>
        <translation>バックアップ、ロックの解除、変更がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>no line of the log fits the filters</extracomment>
        <translation>当てはまる行はありません</translation>
    </message>
    <message>
        <source>The log has other lines. Change the filters above to see them.</source>
        <translation>ログにはほかの行があります。上の絞り込み条件を変えると表示されます。</translation>
    </message>
</context>
<context>
    <name>CeremonyView</name>
    <message>
        <source>Simulator: opens nothing that matters</source>
        <extracomment>name of a stand-in for a security key, in builds for developers</extracomment>
        <translation>シミュレーター：大切なものは何も開きません</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>ページのアドレス</translation>
    </message>
</context>
<context>
    <name>CeremonyWords</name>
    <message>
        <source>Plug your security key in</source>
        <translation>セキュリティキーを挿してください</translation>
    </message>
    <message>
        <source>Touch the key that you mean</source>
        <extracomment>several security keys are plugged in, and one has to be chosen</extracomment>
        <translation>使うキーに触れてください</translation>
    </message>
    <message>
        <source>Touch it again</source>
        <translation>もう一度触れてください</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>セキュリティキーに触れてください</translation>
    </message>
    <message>
        <source>Put your finger on the key</source>
        <translation>キーに指を置いてください</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>ブラウザーで続けてください</translation>
    </message>
    <message>
        <source>The key was pulled out</source>
        <translation>キーが抜かれました</translation>
    </message>
    <message>
        <source>Enter the PIN of this computer’s way in</source>
        <extracomment>the PIN with which this computer’s security chip opens the backup</extracomment>
        <translation>このコンピューターのロック解除方法の PIN を入力してください</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key</source>
        <translation>セキュリティキーの PIN を入力してください</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>PIN を決めてください</translation>
    </message>
    <message>
        <source>This key has no PIN yet: choose one</source>
        <translation>このキーにはまだ PIN がありません。PIN を決めてください</translation>
    </message>
    <message>
        <source>The key asks for another PIN</source>
        <translation>キーが別の PIN を求めています</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>Into any port of this computer. Coffer goes on by itself.</source>
        <extracomment>below &quot;Plug your security key in&quot;</extracomment>
        <translation>このコンピューターのどのポートでもかまいません。Coffer が自動的に続けます。</translation>
    </message>
    <message>
        <source>Several are here, and all of them blink.</source>
        <extracomment>security keys that are plugged in</extracomment>
        <translation>複数のキーがあり、すべて点滅しています。</translation>
    </message>
    <message>
        <source>%1 is blinking. Lay a finger on it.</source>
        <extracomment>%1 is what a security key calls itself</extracomment>
        <translation>%1 が点滅しています。指で触れてください。</translation>
    </message>
    <message>
        <source>A page has opened there and asks for a passkey of this computer, a phone or a password manager. If none opened, copy this address into a browser of this computer. It works once; show it to nobody.</source>
        <extracomment>below &quot;Go on in your browser&quot;</extracomment>
        <translation>ブラウザーでページが開き、このコンピューター、スマートフォン、またはパスワードマネージャーのパスキーを求めています。開かなかった場合は、このアドレスをこのコンピューターのブラウザーにコピーしてください。使えるのは 1 回だけです。誰にも見せないでください。</translation>
    </message>
    <message>
        <source>It is asked for at every unlocking. Keep it where you find it again.</source>
        <extracomment>below &quot;Choose a PIN&quot;; &quot;it&quot; is that PIN</extracomment>
        <translation>ロックを解除するたびに求められます。後で見つけられるところに控えておいてください。</translation>
    </message>
    <message>
        <source>It is asked for whenever the key is used, here and elsewhere. Keep it where you find it again.</source>
        <extracomment>below &quot;This key has no PIN yet: choose one&quot;; &quot;it&quot; is that PIN</extracomment>
        <translation>ここでもほかでも、キーを使うたびに求められます。後で見つけられるところに控えておいてください。</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>キーを待っています</translation>
    </message>
    <message>
        <source>Waiting for your finger</source>
        <translation>指を待っています</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>ブラウザーを待っています</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理しています</translation>
    </message>
    <message>
        <source>Touch the key once more: this is its first test</source>
        <translation>キーにもう一度触れてください：最初のテストです</translation>
    </message>
    <message>
        <source>Put your finger on the key once more: this is its first test</source>
        <translation>キーにもう一度指を置いてください：最初のテストです</translation>
    </message>
    <message>
        <source>Use the passkey once more in the browser: this is its first test</source>
        <translation>ブラウザーでもう一度パスキーを使ってください：最初のテストです</translation>
    </message>
    <message>
        <source>The first test is running</source>
        <translation>最初のテストを実行しています</translation>
    </message>
    <message>
        <source>The new way to unlock is made. This touch shows that it really opens the backup.</source>
        <translation>新しいロック解除方法が作成されました。もう一度触れると、それで本当にバックアップを開けることが確かめられます。</translation>
    </message>
    <message>
        <source>The key is blinking. Lay a finger on it.</source>
        <translation>キーが点滅しています。指で触れてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(s) left; then the key asks for its PIN.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>あと %Ln 回試せます。その後は、キーの PIN を求められます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN that you chose when you added this computer as a way to unlock.</source>
        <translation>このコンピューターをロック解除方法として追加したときに決めた PIN です。</translation>
    </message>
    <message>
        <source>The PIN that you set on the key itself, not the PIN of this computer.</source>
        <translation>キー自体に設定した PIN で、このコンピューターの PIN ではありません。</translation>
    </message>
</context>
<context>
    <name>ChatChoice</name>
    <message>
        <source>Its files are all there; they are listed under Files.</source>
        <extracomment>&quot;it&quot; is one version of the backup; “Files” is what stands on the switch beside “Chats”</extracomment>
        <translation>ファイルはすべてあり、「ファイル」に一覧があります。</translation>
    </message>
    <message numerus="yes">
        <source>The chats in %Ln file(s) cannot be listed: parts of the backup are damaged or not there.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln 個のファイルにあるチャットを一覧にできません。バックアップの一部が破損しているか、ありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>These are exports. They can be read anywhere, but WhatsApp takes no export back.</source>
        <translation>これらはエクスポートです。どこでも読めますが、WhatsApp にエクスポートを戻すことはできません。</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>No chats were recognised in this version</source>
        <translation>このバージョンで認識されたチャットはありませんでした</translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is the name of a chat, %2 what it holds, %3 from when to when</extracomment>
        <translation>%1：%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln people</source>
        <extracomment>%1 is an app (&quot;whatsapp&quot;), %Ln a number of people</extracomment>
        <translation>
            <numerusform>%1、%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates not known</source>
        <translation>日付は不明</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are days: from when to when</extracomment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Parts of it are gone from the backup</source>
        <extracomment>&quot;it&quot; is a chat</extracomment>
        <translation>一部がバックアップからなくなっています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) missing</source>
        <extracomment>%Ln is a number of photos and other files that a chat names</extracomment>
        <translation>
            <numerusform>メディアファイル %Ln 個が不足</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it could not be read</source>
        <translation>一部を読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare two versions</source>
        <translation>2 つのバージョンを比較</translation>
    </message>
    <message>
        <source>What the later one has that the earlier one has not, and the other way round.</source>
        <extracomment>two versions of the backup are compared</extracomment>
        <translation>新しいほうにあって古いほうにないもの、またその逆です。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>古いほう</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>新しいほう</translation>
    </message>
    <message>
        <source>Stopping is safe: comparing changes nothing.</source>
        <translation>中止しても安全です。比較で変わるものはありません。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>もう一度比較</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新しいもの</translation>
    </message>
    <message>
        <source>Only in the later one</source>
        <extracomment>files that only the later of two versions has</extracomment>
        <translation>新しいほうにのみあります</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>なくなったもの</translation>
    </message>
    <message>
        <source>Only in the earlier one</source>
        <extracomment>files that only the earlier of two versions has</extracomment>
        <translation>古いほうにのみあります</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変わったもの</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with another date only</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>ほかに日時だけが違うもの %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>With other content</source>
        <extracomment>a number of files stands above</extracomment>
        <translation>内容が違います</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) could not be read whole, so something may not be told.</source>
        <extracomment>%Ln is a number of folders</extracomment>
        <translation>
            <numerusform>%Ln 個のフォルダーを完全には読み取れなかったため、表示されていないものがあるかもしれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two versions that are not the same.</source>
        <translation>異なる 2 つのバージョンを選んでください。</translation>
    </message>
    <message>
        <source>Both hold the same files with the same content.</source>
        <translation>どちらにも、同じ内容の同じファイルがあります。</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
</context>
<context>
    <name>ComputerRow</name>
    <message>
        <source>last backup: %1</source>
        <extracomment>%1 is a moment, as in &quot;Today, 20:02&quot;</extracomment>
        <translation>最後のバックアップ：%1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>まだバックアップがありません</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Has not seen the newest change</source>
        <extracomment>beside a computer that has not made a backup since ways to unlock or computers were added or removed</extracomment>
        <translation>最新の変更を受け取っていません</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>beside a computer that may add nothing more to the backup</extracomment>
        <translation>引退済み</translation>
    </message>
    <message>
        <source>Retire</source>
        <extracomment>of a computer: nothing that it adds from then on counts</extracomment>
        <translation>引退させる</translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>What is in this version</source>
        <translation>このバージョンの中身</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <extracomment>%Ln is a number of chats</extracomment>
        <translation>
            <numerusform>チャット %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Restore from it</source>
        <translation>ここから復元</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示するもの</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
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
        <extracomment>a file that only the later version has, only the earlier one, or that differs</extracomment>
        <translation>新しいもの</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>なくなったもの</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変わったもの</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a difference</comment>
        <extracomment>%1 is &quot;New&quot;, &quot;Gone&quot; or &quot;Changed&quot;, %2 the path of a file</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>EnrolChoices</name>
    <message>
        <source>Only the recovery key, for now</source>
        <extracomment>a choice in setting up: no other way to unlock is added now</extracomment>
        <translation>今は回復キーのみ</translation>
    </message>
    <message>
        <source>Best here: a key is plugged in</source>
        <extracomment>beside a kind of way to unlock that suits best</extracomment>
        <translation>ここでは最適：キーが挿してあります</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <extracomment>beside a kind of way to unlock: what is done happens in the browser</extracomment>
        <translation>ブラウザーで開きます</translation>
    </message>
    <message>
        <source>Found in this computer</source>
        <extracomment>beside a kind of way to unlock: this computer has a security chip</extracomment>
        <translation>このコンピューターで見つかりました</translation>
    </message>
    <message>
        <source>%1 is ready. You enter its PIN and touch it.</source>
        <extracomment>%1 is what a security key calls itself</extracomment>
        <translation>%1 を使えます。PIN を入力し、触れてください。</translation>
    </message>
    <message>
        <source>Plug it in when you are asked. You enter its PIN and touch it.</source>
        <translation>求められたら挿してください。その PIN を入力し、触れます。</translation>
    </message>
    <message>
        <source>Two pages open one after the other: the first makes the passkey, the second tries it.</source>
        <translation>2 つのページが順に開きます。1 つ目でパスキーを作成し、2 つ目で試します。</translation>
    </message>
    <message>
        <source>You print it or save it as a page, and type two groups of it back.</source>
        <extracomment>&quot;it&quot; is the recovery key</extracomment>
        <translation>印刷するかページとして保存し、その中の 2 つのグループを入力します。</translation>
    </message>
    <message>
        <source>You choose a password, then enter the key’s PIN and touch it.</source>
        <translation>パスワードを決めてから、キーの PIN を入力し、キーに触れます。</translation>
    </message>
    <message>
        <source>You choose a PIN of six characters or more.</source>
        <translation>6 文字以上の PIN を決めます。</translation>
    </message>
</context>
<context>
    <name>EnrolKinds</name>
    <message>
        <source>More ways</source>
        <extracomment>opens a list of more kinds of ways to unlock</extracomment>
        <translation>ほかの方法</translation>
    </message>
</context>
<context>
    <name>EnrolName</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>So that you know later which one it is: “Blue YubiKey”, “Key in the safe”.</source>
        <translation>後でどれかわかるようにします。例：「青い YubiKey」「金庫の中のキー」。</translation>
    </message>
    <message>
        <source>Name of this way to unlock</source>
        <translation>このロック解除方法の名前</translation>
    </message>
    <message>
        <source>It lives in this computer alone. Setting the computer up anew, clearing its security chip or a new mainboard ends it.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>このコンピューターの中にしかありません。コンピューターを設定し直す、セキュリティチップを消去する、マザーボードを交換する、のいずれかで使えなくなります。</translation>
    </message>
    <message>
        <source>It ends when its passkey is deleted in the browser or password manager: the passkey’s name there says what it opens.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>パスキーがブラウザーまたはパスワードマネージャーで削除されると、使えなくなります。何を開くものかは、そこにあるパスキーの名前でわかります。</translation>
    </message>
    <message>
        <source>It ends when the key is lost or reset. A second key in another place is wise.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>キーを紛失するかリセットすると、使えなくなります。2 つ目のキーを別の場所に置くのが賢明です。</translation>
    </message>
    <message>
        <source>Nobody can reset it. Write it down and keep it apart from this computer if you might forget it.</source>
        <extracomment>&quot;it&quot; is the password that is being named</extracomment>
        <translation>これをリセットできる人は誰もいません。忘れるかもしれない場合は、書き留めて、このコンピューターとは別の場所に保管してください。</translation>
    </message>
    <message>
        <source>It ends when the key is lost or reset, or the password is forgotten: it takes both.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>キーを紛失するかリセットしたとき、またはパスワードを忘れたときは、使えなくなります。両方が必要です。</translation>
    </message>
    <message>
        <source>It ends when its sheet is lost. A second sheet at another address is wise.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>シートを紛失すると、使えなくなります。2 枚目のシートを別の住所に置くのが賢明です。</translation>
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
        <translation>ロック解除方法を追加</translation>
    </message>
</context>
<context>
    <name>EnrolSteps</name>
    <message>
        <source>Use another way</source>
        <translation>別の方法を使う</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待っています</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>ご本人であることを示してください</translation>
    </message>
    <message>
        <source>Nothing blinks?</source>
        <extracomment>question of somebody who was told to touch a blinking security key</extracomment>
        <translation>何も点滅しませんか？</translation>
    </message>
    <message>
        <source>Pull the key out, plug it in again, and Coffer goes on by itself. If a browser window is asking for a key, close it first.</source>
        <translation>キーを抜いてもう一度挿すと、Coffer が自動的に続けます。ブラウザーのウィンドウがキーを求めている場合は、先に閉じてください。</translation>
    </message>
</context>
<context>
    <name>EnrolWords</name>
    <message>
        <source>Kind of way</source>
        <translation>方法の種類</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>回復シート</translation>
    </message>
    <message>
        <source>Connect and touch</source>
        <translation>接続して触れる</translation>
    </message>
    <message>
        <source>First test</source>
        <translation>最初のテスト</translation>
    </message>
    <message>
        <source>What else should open your backup?</source>
        <translation>ほかにどの方法でバックアップを開けるようにしますか？</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>パスワードを決めてください</translation>
    </message>
    <message>
        <source>Put the new recovery key on paper</source>
        <translation>新しい回復キーを紙に残してください</translation>
    </message>
    <message>
        <source>Type two groups from the sheet</source>
        <translation>シートから 2 つのグループを入力してください</translation>
    </message>
    <message>
        <source>It works. What do you want to call it?</source>
        <translation>使えました。名前は何にしますか？</translation>
    </message>
    <message>
        <source>What do you want to call it?</source>
        <translation>名前は何にしますか？</translation>
    </message>
    <message>
        <source>%1 opens your backup now</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>「%1」でバックアップを開けるようになりました</translation>
    </message>
    <message>
        <source>It opens the backup only together with the security key, which comes next.</source>
        <extracomment>&quot;it&quot; is the password</extracomment>
        <translation>次のステップで使うセキュリティキーと組み合わせた場合にのみ、バックアップを開けます。</translation>
    </message>
    <message>
        <source>It opens the backup when every device is gone. Coffer keeps no copy. It counts once you have added it at the end.</source>
        <extracomment>&quot;it&quot; is the recovery key</extracomment>
        <translation>すべての端末がなくなっても、これでバックアップを開けます。Coffer は控えを保管しません。最後のステップで追加した時点で有効になります。</translation>
    </message>
    <message>
        <source>The backup was opened with it once before it was added.</source>
        <translation>追加する前に、これでバックアップを 1 回開きました。</translation>
    </message>
    <message>
        <source>Choose one to go on.</source>
        <extracomment>one of the kinds of ways to unlock</extracomment>
        <translation>続けるには 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>ここまでのところ、変更はありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>シートを確かめる</translation>
    </message>
    <message>
        <source>Add this way</source>
        <extracomment>button: adds the new way to unlock</extracomment>
        <translation>この方法を追加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Best is a way that is not lost together with the others. With a passkey there is nothing to remember and nothing to type.</source>
        <translation>ほかの方法と一緒に失われない方法が最適です。パスキーなら、覚えるものも入力するものもありません。</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory: this shows that the sheet can be read.</source>
        <translation>記憶からではなく、紙またはファイルを見て入力してください。シートを読めることを確かめるためです。</translation>
    </message>
    <message>
        <source>The new way to unlock was tried twice and gave the same secret both times.</source>
        <translation>新しいロック解除方法を 2 回試し、2 回とも同じ秘密の値が返されました。</translation>
    </message>
    <message>
        <source>Type a longer password to go on.</source>
        <translation>続けるには、もっと長いパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Type the same password twice to go on.</source>
        <translation>続けるには同じパスワードを 2 回入力してください。</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>続けるには両方のグループを入力してください。</translation>
    </message>
    <message>
        <source>Type a name to go on.</source>
        <translation>続けるには名前を入力してください。</translation>
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
        <extracomment>the backup, or a part of it</extracomment>
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
        <extracomment>what was being done</extracomment>
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
        <extracomment>a file or folder that was chosen</extracomment>
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
        <source>You may not read it.</source>
        <extracomment>a file or folder</extracomment>
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
        <translation>設定は変更されませんでした</translation>
    </message>
    <message>
        <source>The schedule is not known</source>
        <translation>スケジュールがわかりません</translation>
    </message>
    <message>
        <source>The check did not finish</source>
        <translation>点検は完了しませんでした</translation>
    </message>
    <message>
        <source>The test did not finish</source>
        <translation>テストは完了しませんでした</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>ファイルは保存されませんでした</translation>
    </message>
    <message>
        <source>It cannot be read back</source>
        <extracomment>a file of the backup</extracomment>
        <translation>読み戻せません</translation>
    </message>
    <message>
        <source>These rules would keep nothing.</source>
        <translation>このルールでは何も残りません。</translation>
    </message>
    <message>
        <source>Give at least one number above 0.</source>
        <translation>0 より大きい数値を 1 つ以上入力してください。</translation>
    </message>
    <message>
        <source>It would take away a version that must stay, or something that is needed cannot be read now.</source>
        <translation>残さなければならないバージョンが取り除かれてしまうか、必要なものを今は読み取れません。</translation>
    </message>
    <message>
        <source>Look at the details for which one.</source>
        <translation>どれかは詳細で確かめてください。</translation>
    </message>
    <message>
        <source>That folder belongs to the backup itself.</source>
        <translation>そのフォルダーはバックアップ自体のものです。</translation>
    </message>
    <message>
        <source>This computer starts no backups by itself</source>
        <translation>このコンピューターは、自動ではバックアップを始めません</translation>
    </message>
    <message>
        <source>Its system has no scheduler for you that Coffer knows (systemd on Linux).</source>
        <translation>このシステムには、お使いいただけるスケジューラーで Coffer が対応しているもの（Linux では systemd）がありません。</translation>
    </message>
    <message>
        <source>Back up from Home, or watch folders while Coffer is open.</source>
        <translation>ホームからバックアップするか、Coffer を開いている間フォルダーを監視してください。</translation>
    </message>
    <message>
        <source>The backup was unlocked more than ten minutes ago, and an open window is not enough for this.</source>
        <translation>バックアップのロックを解除してから 10 分を超えています。これには、ウィンドウが開いているだけでは足りません。</translation>
    </message>
    <message>
        <source>The system refused, or you did.</source>
        <translation>システムが拒否したか、ご自身が拒否しました。</translation>
    </message>
    <message>
        <source>The sheet was not printed</source>
        <translation>シートは印刷されませんでした</translation>
    </message>
    <message>
        <source>That did not show that it is you</source>
        <translation>ご本人であることが示されませんでした</translation>
    </message>
    <message>
        <source>The test did not succeed</source>
        <translation>テストは成功しませんでした</translation>
    </message>
    <message>
        <source>The test is not written down</source>
        <translation>テストは記録されていません</translation>
    </message>
    <message>
        <source>Try again, or use another way.</source>
        <translation>もう一度試すか、別の方法を使ってください。</translation>
    </message>
    <message>
        <source>Try again. If it never opens, add another way, then remove this one.</source>
        <translation>もう一度試してください。どうしても開けない場合は、別の方法を追加してから、この方法を削除してください。</translation>
    </message>
    <message>
        <source>This computer does not add to the backup.</source>
        <translation>このコンピューターは、このバックアップに追加しません。</translation>
    </message>
    <message>
        <source>Nothing of that kind is connected</source>
        <translation>その種類のものは接続されていません</translation>
    </message>
    <message>
        <source>This computer finds no such key or chip.</source>
        <translation>このコンピューターには、そのようなキーやチップが見つかりません。</translation>
    </message>
    <message>
        <source>Plug the key in, or use another way.</source>
        <translation>キーを挿すか、別の方法を使ってください。</translation>
    </message>
    <message>
        <source>This key does not open this backup</source>
        <translation>このキーではこのバックアップを開けません</translation>
    </message>
    <message>
        <source>It is another one than was added, or it was reset since.</source>
        <extracomment>“it” is a security key</extracomment>
        <translation>追加したキーとは別のものか、その後リセットされています。</translation>
    </message>
    <message>
        <source>Take the key that was added, or use another way.</source>
        <translation>追加したキーを使うか、別の方法を使ってください。</translation>
    </message>
    <message>
        <source>This key opens the backup already</source>
        <translation>このキーでは、すでにバックアップを開けます</translation>
    </message>
    <message>
        <source>The same key twice would be one way in, not two.</source>
        <translation>同じキーを 2 回追加しても、ロック解除方法は 2 つではなく 1 つです。</translation>
    </message>
    <message>
        <source>Take another key, or choose another kind of way.</source>
        <translation>別のキーを使うか、別の種類の方法を選んでください。</translation>
    </message>
    <message>
        <source>What it gives must be the same every time, or it would not open the backup later. Nothing was changed.</source>
        <extracomment>“it” is a security key or passkey</extracomment>
        <translation>毎回同じ値が出なければ、後でバックアップを開けません。変更はありません。</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, use another one.</source>
        <extracomment>“one” is a security key or passkey</extracomment>
        <translation>もう一度試してください。繰り返す場合は、別のものを使ってください。</translation>
    </message>
    <message>
        <source>Too many wrong ones lock it.</source>
        <extracomment>wrong PINs, and the key or chip</extracomment>
        <translation>間違いが多すぎると、ロックされます。</translation>
    </message>
    <message>
        <source>Look the PIN up before you try again, or use another way.</source>
        <translation>もう一度試す前に PIN を確かめるか、別の方法を使ってください。</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row: it takes none now, not even the right one.</source>
        <extracomment>“it” is a security key</extracomment>
        <translation>PIN を 3 回続けて間違えたため、今は正しい PIN も含め、何も受け付けません。</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again and try once more.</source>
        <translation>抜いてもう一度挿し、やり直してください。</translation>
    </message>
    <message>
        <source>The key’s PIN is locked for good</source>
        <translation>キーの PIN が永久にロックされました</translation>
    </message>
    <message>
        <source>Too many wrong ones were entered. Only erasing the key helps, and that ends it as a way to unlock.</source>
        <translation>間違った PIN が入力されすぎました。キーを消去する以外に手立てはなく、消去するとロック解除方法としては使えなくなります。</translation>
    </message>
    <message>
        <source>Use another way to unlock, then remove this one.</source>
        <translation>別のロック解除方法を使ってから、この方法を削除してください。</translation>
    </message>
    <message>
        <source>The key has no PIN</source>
        <translation>キーに PIN がありません</translation>
    </message>
    <message>
        <source>Without one, whoever finds the key could open the backup.</source>
        <translation>PIN がないと、キーを見つけた人は誰でもバックアップを開けてしまいます。</translation>
    </message>
    <message>
        <source>Try again and choose a PIN for it.</source>
        <translation>もう一度試し、キーの PIN を決めてください。</translation>
    </message>
    <message>
        <source>It is too short, too long, or one that it had before.</source>
        <translation>短すぎるか、長すぎるか、以前使っていたものです。</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <extracomment>a PIN</extracomment>
        <translation>もっと長いものにしてください。</translation>
    </message>
    <message>
        <source>The finger was not recognised</source>
        <translation>指が認識されませんでした</translation>
    </message>
    <message>
        <source>It was another finger, or not flat on the reader.</source>
        <translation>別の指だったか、センサーに平らに置かれていませんでした。</translation>
    </message>
    <message>
        <source>Wipe it dry and try again, or use the key’s PIN.</source>
        <translation>水気を拭き取ってもう一度試すか、キーの PIN を使ってください。</translation>
    </message>
    <message>
        <source>The finger failed too often</source>
        <extracomment>the fingerprint was not recognised too often</extracomment>
        <translation>指が認識されないことが多すぎました</translation>
    </message>
    <message>
        <source>The key asks for its PIN now.</source>
        <translation>キーが PIN を求めています。</translation>
    </message>
    <message>
        <source>Try again with its PIN.</source>
        <translation>キーの PIN でもう一度試してください。</translation>
    </message>
    <message>
        <source>This computer’s chip takes no PIN for a while</source>
        <translation>このコンピューターのチップは、しばらく PIN を受け付けません</translation>
    </message>
    <message>
        <source>Too many were wrong. It refuses the right one as well, and other programs too, until some time has passed.</source>
        <translation>間違いが多すぎました。しばらく時間がたつまで、正しい PIN も、ほかのプログラムも拒否されます。</translation>
    </message>
    <message>
        <source>Use another way to unlock, or try again later.</source>
        <translation>別のロック解除方法を使うか、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The key is full</source>
        <translation>キーがいっぱいです</translation>
    </message>
    <message>
        <source>It has no room for another passkey.</source>
        <translation>これ以上パスキーを入れる空きがありません。</translation>
    </message>
    <message>
        <source>Delete one on it that you no longer need, or take another key.</source>
        <translation>キーの中の不要になったパスキーを削除するか、別のキーを使ってください。</translation>
    </message>
    <message>
        <source>It can sign in to websites, but it cannot give the secret that opens a backup.</source>
        <translation>ウェブサイトへのサインインには使えますが、バックアップを開くための秘密の値を出せません。</translation>
    </message>
    <message>
        <source>Take another one. Security keys of recent years can.</source>
        <extracomment>a security key or passkey</extracomment>
        <translation>別のものを使ってください。近年のセキュリティキーなら使えます。</translation>
    </message>
    <message>
        <source>The key was pulled out</source>
        <translation>キーが抜かれました</translation>
    </message>
    <message>
        <source>It went away before it was done. Nothing was changed.</source>
        <extracomment>a security key</extracomment>
        <translation>完了する前に接続が切れました。変更はありません。</translation>
    </message>
    <message>
        <source>Plug it in and try again.</source>
        <translation>挿してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Another program is using it</source>
        <extracomment>a security key</extracomment>
        <translation>別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>One program at a time can talk to it.</source>
        <translation>一度に 1 つのプログラムだけが通信できます。</translation>
    </message>
    <message>
        <source>Close a browser window that asks for a key, and try again.</source>
        <translation>キーを求めているブラウザーのウィンドウを閉じ、もう一度試してください。</translation>
    </message>
    <message>
        <source>This computer does not let you use it</source>
        <translation>このコンピューターでは使用が許可されていません</translation>
    </message>
    <message>
        <source>The system keeps its device for other users.</source>
        <translation>システムが、この機器をほかのユーザー用にしています。</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, or use another way.</source>
        <translation>このコンピューターの管理者に尋ねるか、別の方法を使ってください。</translation>
    </message>
    <message>
        <source>It stopped waiting. Nothing was changed.</source>
        <extracomment>a security key</extracomment>
        <translation>待つのをやめました。変更はありません。</translation>
    </message>
    <message>
        <source>Try again and touch it while it blinks.</source>
        <translation>もう一度試し、点滅している間に触れてください。</translation>
    </message>
    <message>
        <source>The browser gave no passkey</source>
        <translation>ブラウザーからパスキーが届きませんでした</translation>
    </message>
    <message>
        <source>It was cancelled there, took too long, or the passkey is not on this device.</source>
        <extracomment>in the browser</extracomment>
        <translation>ブラウザーでキャンセルされたか、時間がかかりすぎたか、パスキーがこの端末にありません。</translation>
    </message>
    <message>
        <source>What this way needs is not there any more</source>
        <translation>この方法に必要なものが、もうありません</translation>
    </message>
    <message>
        <source>The page was closed, or the computer’s chip was cleared.</source>
        <translation>ページが閉じられたか、コンピューターのチップが消去されました。</translation>
    </message>
    <message>
        <source>It contradicts what was asked. Nothing was changed.</source>
        <extracomment>the answer of a security key or passkey</extracomment>
        <translation>要求と矛盾しています。変更はありません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Unplug it, plug it in and try once more, or use another one.</source>
        <translation>抜いてから挿し直してもう一度試すか、別のものを使ってください。</translation>
    </message>
    <message>
        <source>The last way to unlock stays</source>
        <translation>最後のロック解除方法は残ります</translation>
    </message>
    <message>
        <source>Without it nobody could ever open the backup again.</source>
        <translation>これがなければ、誰も二度とバックアップを開けなくなります。</translation>
    </message>
    <message>
        <source>Add another way first.</source>
        <translation>先に別の方法を追加してください。</translation>
    </message>
    <message>
        <source>Test the other way first</source>
        <translation>先にもう一方の方法をテストしてください</translation>
    </message>
    <message>
        <source>Only one would be left to rely on, and nothing has shown in the last 90 days that it works.</source>
        <translation>頼れる方法が 1 つだけになりますが、それが使えることは過去 90 日間、何によっても示されていません。</translation>
    </message>
    <message>
        <source>Press Test beside it. Then this one can be removed.</source>
        <extracomment>“it” is the other way to unlock</extracomment>
        <translation>その横の「テスト」を押してください。その後、この方法を削除できます。</translation>
    </message>
    <message>
        <source>Nothing would open the backup on a new computer</source>
        <translation>新しいコンピューターでバックアップを開けるものがなくなります</translation>
    </message>
    <message>
        <source>Every way that would be left needs a computer or a password manager.</source>
        <translation>残る方法はすべて、コンピューターまたはパスワードマネージャーを必要とします。</translation>
    </message>
    <message>
        <source>Add a recovery key or a security key first.</source>
        <translation>先に回復キーかセキュリティキーを追加してください。</translation>
    </message>
    <message>
        <source>Another way has this name</source>
        <translation>この名前の方法がすでにあります</translation>
    </message>
    <message>
        <source>Two of one name could be mistaken for each other.</source>
        <translation>同じ名前が 2 つあると、取り違えるおそれがあります。</translation>
    </message>
    <message>
        <source>Unlock with the other way and rename it, or remove it first.</source>
        <translation>先に、その別の方法でロックを解除してその名前を変更するか、その方法を削除してください。</translation>
    </message>
    <message>
        <source>Choose another name. Capital letters alone make no difference.</source>
        <translation>別の名前にしてください。大文字と小文字の違いだけでは、別の名前になりません。</translation>
    </message>
    <message>
        <source>This cannot be a name</source>
        <translation>これは名前に使えません</translation>
    </message>
    <message>
        <source>Choose a plain one.</source>
        <extracomment>a name</extracomment>
        <translation>シンプルな名前にしてください。</translation>
    </message>
    <message>
        <source>This word stands for a kind of way</source>
        <translation>この語は方法の種類を表します</translation>
    </message>
    <message>
        <source>On the command line it means all ways of that kind, so none of them can be called so.</source>
        <translation>コマンドラインではその種類の方法すべてを指すため、どの方法にもこの名前は付けられません。</translation>
    </message>
    <message>
        <source>Add something to it, such as where it is kept.</source>
        <extracomment>to the name</extracomment>
        <translation>保管場所など、何か付け加えてください。</translation>
    </message>
    <message>
        <source>This name looks like a number of Coffer’s</source>
        <translation>この名前は Coffer の番号と紛らわしいものです</translation>
    </message>
    <message>
        <source>Coffer numbers the ways with such letters and digits.</source>
        <translation>Coffer は、このような英数字を方法の番号に使っています。</translation>
    </message>
    <message>
        <source>Add a word to it.</source>
        <translation>語を 1 つ付け加えてください。</translation>
    </message>
    <message>
        <source>This password opens the backup already</source>
        <translation>このパスワードでは、すでにバックアップを開けます</translation>
    </message>
    <message>
        <source>The same one twice would be one way in, not two.</source>
        <translation>同じものを 2 回追加しても、ロック解除方法は 2 つではなく 1 つです。</translation>
    </message>
    <message>
        <source>Choose another password, or another kind of way.</source>
        <translation>別のパスワードにするか、別の種類の方法を選んでください。</translation>
    </message>
    <message>
        <source>That is not this password, or it has a slip in it.</source>
        <translation>この方法のパスワードではないか、入力ミスがあります。</translation>
    </message>
    <message>
        <source>Type it again. If it never opens, add another way, then remove this one.</source>
        <translation>もう一度入力してください。どうしても開けない場合は、別の方法を追加してから、この方法を削除してください。</translation>
    </message>
    <message>
        <source>That password does not open this backup</source>
        <translation>そのパスワードではこのバックアップを開けません</translation>
    </message>
    <message>
        <source>It has a slip in it, is of another backup, or was removed. Capitals count.</source>
        <translation>入力ミスがあるか、別のバックアップのものか、削除されています。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>That is the key of another sheet: it was typed without a slip.</source>
        <translation>別のシートのキーです。入力ミスはありませんでした。</translation>
    </message>
    <message>
        <source>Fetch the right sheet. If it is lost, add another way, then remove this one.</source>
        <translation>正しいシートを用意してください。失くした場合は、別の方法を追加してから、この方法を削除してください。</translation>
    </message>
    <message>
        <source>That recovery key does not open this backup</source>
        <translation>その回復キーではこのバックアップを開けません</translation>
    </message>
    <message>
        <source>It was typed without a slip, but is of another backup, or was removed or replaced since.</source>
        <translation>入力ミスはありませんでしたが、別のバックアップのものか、その後削除されたか置き換えられています。</translation>
    </message>
    <message>
        <source>Fetch the newest sheet, or use another way to unlock.</source>
        <translation>最新のシートを用意するか、別のロック解除方法を使ってください。</translation>
    </message>
    <message>
        <source>One of the two is wrong. Which one, nothing can tell.</source>
        <translation>2 つのうちどちらかが違います。どちらなのかを知る方法はありません。</translation>
    </message>
    <message>
        <source>Type the password again, or take another key or way.</source>
        <translation>パスワードをもう一度入力するか、別のキーまたは別の方法を使ってください。</translation>
    </message>
    <message>
        <source>Something that was asked for is not possible.</source>
        <translation>指定された内容に、できないことが含まれています。</translation>
    </message>
    <message>
        <source>This does not open the backup</source>
        <translation>これではバックアップを開けません</translation>
    </message>
    <message>
        <source>Type the whole password or recovery key.</source>
        <translation>パスワードまたは回復キーの全体を入力してください。</translation>
    </message>
    <message>
        <source>What was used does not open this backup, or was typed with a slip.</source>
        <translation>使用したものではこのバックアップを開けないか、入力ミスがあります。</translation>
    </message>
    <message>
        <source>What was used does not belong to this way to unlock, or was typed with a slip. The backup is not affected.</source>
        <translation>使用したものがこのロック解除方法のものではないか、入力ミスがあります。バックアップへの影響はありません。</translation>
    </message>
    <message>
        <source>It was no longer there when Coffer came to read it.</source>
        <translation>Coffer が読み取ろうとしたときには、なくなっていました。</translation>
    </message>
    <message>
        <source>The answer was not the same as before</source>
        <translation>応答が以前と同じではありませんでした</translation>
    </message>
    <message>
        <source>That PIN is wrong</source>
        <translation>PIN が違います</translation>
    </message>
    <message>
        <source>The key must be plugged in again</source>
        <translation>キーを挿し直す必要があります</translation>
    </message>
    <message>
        <source>This PIN is not accepted</source>
        <translation>この PIN は受け付けられません</translation>
    </message>
    <message>
        <source>This key or passkey cannot open backups</source>
        <translation>このキーまたはパスキーではバックアップを開けません</translation>
    </message>
    <message>
        <source>Nobody touched the key in time</source>
        <translation>時間内に誰もキーに触れませんでした</translation>
    </message>
    <message>
        <source>The answer could not be trusted</source>
        <translation>応答を信用できませんでした</translation>
    </message>
    <message>
        <source>No usable answer came</source>
        <translation>使える応答がありませんでした</translation>
    </message>
    <message>
        <source>Somebody has changed the data of another way to unlock</source>
        <translation>別のロック解除方法のデータを、誰かが変更しました</translation>
    </message>
    <message>
        <source>Only somebody who could open the backup can have done that, and new keys might reach that person.</source>
        <translation>これは、バックアップを開くことのできた人にしかできません。新しいキーがその人に渡る可能性があります。</translation>
    </message>
    <message>
        <source>The password and the key together do not open the backup</source>
        <translation>このパスワードとキーの組み合わせではバックアップを開けません</translation>
    </message>
    <message>
        <source>It is empty or too long, or holds a backslash or something that cannot be seen.</source>
        <translation>空であるか、長すぎるか、バックスラッシュまたは目に見えないものが含まれています。</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Top</source>
        <translation>最上位</translation>
    </message>
    <message>
        <source>Go to the top</source>
        <translation>最上位に移動</translation>
    </message>
    <message>
        <source>Some entries of this folder cannot be told: parts of the backup are damaged or not there.</source>
        <translation>このフォルダーの項目の一部を表示できません。バックアップの一部が破損しているか、ありません。</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>このフォルダーは空です</translation>
    </message>
    <message>
        <source>It was empty when it was backed up.</source>
        <translation>バックアップしたときに空でした。</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>ファイルとフォルダー</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Special file</source>
        <translation>特殊ファイル</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file or folder, %2 its size, or that it is a folder</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It changed while it was being backed up</source>
        <translation>バックアップしている間に変更されました</translation>
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
        <source>That is not group %1. Compare it with the sheet.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>グループ %1 と一致しません。シートと見比べてください。</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>回復キーのグループ %1</translation>
    </message>
    <message>
        <source>This group is right.</source>
        <translation>このグループは合っています。</translation>
    </message>
    <message>
        <source>A group has five letters and digits.</source>
        <translation>グループは 5 文字の英数字です。</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message numerus="yes">
        <source>Added in the last %Ln day(s)</source>
        <extracomment>%Ln is a number of days</extracomment>
        <translation>
            <numerusform>過去 %Ln 日間に追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added per day, last %Ln day(s)</source>
        <extracomment>%Ln is a number of days</extracomment>
        <translation>
            <numerusform>1 日ごとの追加（過去 %Ln 日間）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpApps</name>
    <message>
        <source>As of August 2026. Names of menus change.</source>
        <extracomment>a month; when the steps of an app were last looked up</extracomment>
        <translation>2026 年 8 月現在の情報です。メニューの名前は変わることがあります。</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>phone Android iPhone crypt15 export</source>
        <translation>スマートフォン 携帯 電話 Android iPhone crypt15 エクスポート export</translation>
    </message>
    <message>
        <source>Open a chat, choose “Export chat”, with media</source>
        <translation>チャットを開き、「チャットをエクスポート」を選んで、メディアを含める</translation>
    </message>
    <message>
        <source>The file goes to this computer by cable, mail or a shared folder; then drop it here. An export holds about 10,000 messages with media or 40,000 without, the newest ones, and says nothing when it leaves some out.</source>
        <translation>ファイルを、ケーブル、メール、または共有フォルダーでこのコンピューターに移し、ここにドロップします。1 つのエクスポートに入るのは、新しいものから順に、メディア付きで約 10,000 件、メディアなしで約 40,000 件のメッセージです。入りきらないものがあっても、何も知らされません。</translation>
    </message>
    <message>
        <source>For everything, on Android: copy the folder Android/media/com.whatsapp</source>
        <translation>すべてを保管するには（Android）：フォルダー Android/media/com.whatsapp をコピーする</translation>
    </message>
    <message>
        <source>It holds the app’s own backup, encrypted. Keep the whole folder: media lie beside it.</source>
        <translation>アプリ自身の暗号化されたバックアップが入っています。メディアもそこに並んでいるので、フォルダーごと保管してください。</translation>
    </message>
    <message>
        <source>Keep the app’s 64-digit key with it</source>
        <translation>アプリの 64 桁のキーを一緒に保管する</translation>
    </message>
    <message>
        <source>Only with that key can the copied file be opened outside WhatsApp. With a passkey or a password nobody but WhatsApp holds the key.</source>
        <translation>コピーしたファイルを WhatsApp の外で開けるのは、このキーがあるときだけです。パスキーまたはパスワードの場合、キーを持っているのは WhatsApp だけです。</translation>
    </message>
    <message>
        <source>Settings, Chats, Chat backup, End-to-end encrypted backup, Turn on. A passkey is offered first; “More options” has a password or a 64-digit key. Turning it off and on again makes a new key, and older backups then stay closed. On an iPhone, iCloud Backup of the whole device takes along a copy of the chats that is not encrypted.</source>
        <translation>設定、チャット、チャットバックアップ、エンドツーエンド暗号化バックアップ、オンにする、の順に進みます。最初に提示されるのはパスキーです。「その他のオプション」では、パスワードまたは 64 桁のキーを選べます。オフにしてからもう一度オンにすると新しいキーが作られ、古いバックアップは開けないままになります。iPhone では、デバイス全体の iCloud バックアップに、暗号化されていないチャットのコピーが含まれます。</translation>
    </message>
    <message>
        <source>The app’s own backup file can go back into WhatsApp when the app is set up anew. An export of a chat is for reading, and Telegram on a phone can take it in.</source>
        <translation>アプリ自身のバックアップファイルは、アプリを設定し直すときに WhatsApp に戻せます。チャットのエクスポートは読むためのもので、スマートフォンの Telegram に取り込むこともできます。</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>phone Android desktop jsonl takeout backup</source>
        <translation>スマートフォン 携帯 電話 Android デスクトップ パソコン jsonl takeout バックアップ backup</translation>
    </message>
    <message>
        <source>Use the app’s plain export, where it has one</source>
        <translation>アプリに暗号化なしのエクスポートがあれば、それを使う</translation>
    </message>
    <message>
        <source>It writes a folder with main.jsonl, metadata.json and files. Disappearing messages are left out.</source>
        <translation>main.jsonl、metadata.json、files を含むフォルダーが書き出されます。消えるメッセージは含まれません。</translation>
    </message>
    <message>
        <source>Or copy its own backup</source>
        <translation>または、アプリ自身のバックアップをコピーする</translation>
    </message>
    <message>
        <source>On Android and on the desktop a folder named SignalBackups, opened with the 64 characters of the recovery key; on older Android one file that ends in .backup, opened with 30 digits.</source>
        <translation>Android とデスクトップでは、SignalBackups という名前のフォルダーで、64 文字の回復キーで開きます。古い Android では、.backup で終わる 1 つのファイルで、30 桁の数字で開きます。</translation>
    </message>
    <message>
        <source>Drop the folder or file here</source>
        <translation>フォルダーまたはファイルをここにドロップする</translation>
    </message>
    <message>
        <source>The plain export can be read by anybody who finds it: delete it once it is in the backup.</source>
        <translation>暗号化なしのエクスポートは、見つけた人なら誰でも読めます。バックアップに入ったら削除してください。</translation>
    </message>
    <message>
        <source>Signal’s backups are always encrypted. Write down the recovery key that the app shows: when it is lost, that backup is lost.</source>
        <translation>Signal のバックアップは常に暗号化されています。アプリが表示する回復キーを書き留めてください。それを失うと、そのバックアップも失われます。</translation>
    </message>
    <message>
        <source>Its own backup can go back into Signal, with its key. The plain export is for reading.</source>
        <translation>アプリ自身のバックアップは、そのキーがあれば Signal に戻せます。暗号化なしのエクスポートは読むためのものです。</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>desktop JSON HTML result.json</source>
        <translation>デスクトップ パソコン JSON HTML result.json</translation>
    </message>
    <message>
        <source>On a computer, in Telegram Desktop, export the data</source>
        <translation>コンピューターの Telegram Desktop で、データをエクスポートする</translation>
    </message>
    <message>
        <source>Choose the machine-readable form (JSON); it holds more than the HTML.</source>
        <translation>機械で読み取れる形式（JSON）を選んでください。HTML より多くの内容が入ります。</translation>
    </message>
    <message>
        <source>Raise the limits before you start</source>
        <translation>始める前に上限を上げる</translation>
    </message>
    <message>
        <source>By default only photos up to 8 MB are taken, and of groups and channels only your own messages.</source>
        <translation>初期設定では、写真は 8 MB までのものだけ、グループとチャンネルはご自身のメッセージだけが対象です。</translation>
    </message>
    <message>
        <source>Drop the folder with result.json here</source>
        <translation>result.json のあるフォルダーをここにドロップする</translation>
    </message>
    <message>
        <source>Coffer keeps the media beside it as they are.</source>
        <translation>一緒にあるメディアは、Coffer がそのまま保管します。</translation>
    </message>
    <message>
        <source>Readable only: Telegram Desktop takes no export back.</source>
        <translation>読むことだけができます。Telegram Desktop にエクスポートを戻すことはできません。</translation>
    </message>
    <message>
        <source>Messenger and Instagram</source>
        <translation>Messenger と Instagram</translation>
    </message>
    <message>
        <source>Facebook Meta download information JSON</source>
        <translation>Facebook Meta ダウンロード 情報 download information JSON</translation>
    </message>
    <message>
        <source>Download your information, as JSON</source>
        <translation>ご自身の情報を JSON でダウンロードする</translation>
    </message>
    <message>
        <source>The archive has a folder “messages” with one folder for each conversation.</source>
        <translation>アーカイブには「messages」というフォルダーがあり、会話ごとに 1 つのフォルダーが入っています。</translation>
    </message>
    <message>
        <source>Download encrypted chats as well</source>
        <translation>暗号化されたチャットもダウンロードする</translation>
    </message>
    <message>
        <source>They come separately, from messenger.com under secure storage, as a file for each chat and a folder “media”.</source>
        <translation>messenger.com のセキュアストレージから別に届くもので、チャットごとに 1 つのファイルと「media」というフォルダーがあります。</translation>
    </message>
    <message>
        <source>Drop both here</source>
        <translation>両方をここにドロップする</translation>
    </message>
    <message>
        <source>HTML holds less: choose JSON where it is offered.</source>
        <translation>HTML に入る内容は少なくなります。JSON を選べる場合は JSON にしてください。</translation>
    </message>
    <message>
        <source>Readable only.</source>
        <translation>読むことだけができます。</translation>
    </message>
    <message>
        <source>LINE and KakaoTalk</source>
        <translation>LINE とカカオトーク</translation>
    </message>
    <message>
        <source>text export Japan Korea</source>
        <translation>テキスト エクスポート ライン 日本 韓国 KakaoTalk text export Japan Korea</translation>
    </message>
    <message>
        <source>Export a chat as text</source>
        <translation>チャットをテキストでエクスポートする</translation>
    </message>
    <message>
        <source>LINE’s text holds no media and no time zone; KakaoTalk can add media in a zip file.</source>
        <translation>LINE のテキストにはメディアもタイムゾーンも入っていません。カカオトークでは、zip ファイルでメディアを追加できます。</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>ファイルをここにドロップする</translation>
    </message>
    <message>
        <source>One file for each chat.</source>
        <translation>チャットごとに 1 つのファイルです。</translation>
    </message>
    <message>
        <source>Readable only. Telegram on a phone can take in such a text.</source>
        <translation>読むことだけができます。スマートフォンの Telegram は、このようなテキストを取り込めます。</translation>
    </message>
    <message>
        <source>iMessage and SMS</source>
        <translation>iMessage と SMS</translation>
    </message>
    <message>
        <source>iPhone Mac Android Apple messages text</source>
        <translation>iPhone Mac Android Apple アップル メッセージ テキスト messages text</translation>
    </message>
    <message>
        <source>On a Mac: the folder Library/Messages</source>
        <translation>Mac の場合：フォルダー Library/Messages</translation>
    </message>
    <message>
        <source>The file chat.db and the folder Attachments beside it belong together.</source>
        <translation>ファイル chat.db と、その隣のフォルダー Attachments は、組になっています。</translation>
    </message>
    <message>
        <source>On Android: SMS Backup &amp; Restore</source>
        <translation>Android の場合：SMS Backup &amp; Restore</translation>
    </message>
    <message>
        <source>That app writes an XML file with messages, pictures and calls.</source>
        <translation>メッセージ、画像、通話の入った XML ファイルを書き出すアプリです。</translation>
    </message>
    <message>
        <source>Drop them here</source>
        <translation>それらをここにドロップする</translation>
    </message>
    <message>
        <source>A backup of an iPhone made by a computer can be kept, too.</source>
        <translation>コンピューターで作成した iPhone のバックアップも保管できます。</translation>
    </message>
    <message>
        <source>The XML file can go back into an Android phone with the same app. Messages of an iPhone are readable only.</source>
        <translation>XML ファイルは、同じアプリで Android スマートフォンに戻せます。iPhone のメッセージは読むことだけができます。</translation>
    </message>
    <message>
        <source>Discord, Slack, Matrix, Google Chat</source>
        <translation>Discord、Slack、Matrix、Google Chat</translation>
    </message>
    <message>
        <source>work team element takeout data package zip</source>
        <translation>仕事 職場 チーム element takeout データ パッケージ work team data package zip</translation>
    </message>
    <message>
        <source>Ask for your data, or export the room</source>
        <translation>データを請求するか、ルームをエクスポートする</translation>
    </message>
    <message>
        <source>Discord’s own package holds only your own messages. Slack’s zip file holds links instead of files. Element exports a room as JSON. Google Takeout has a folder for Chat.</source>
        <translation>Discord のデータパッケージには、ご自身のメッセージしか入っていません。Slack の zip ファイルには、ファイルの代わりにリンクが入っています。Element はルームを JSON でエクスポートします。Google データ エクスポート（Takeout）には、Chat 用のフォルダーがあります。</translation>
    </message>
    <message>
        <source>Drop the file or folder here</source>
        <translation>ファイルまたはフォルダーをここにドロップする</translation>
    </message>
    <message>
        <source>What it leaves out is not in the backup either.</source>
        <translation>そこに含まれないものは、バックアップにも入りません。</translation>
    </message>
</context>
<context>
    <name>HelpArticle</name>
    <message>
        <source>The app’s own encrypted backup</source>
        <translation>アプリ自身の暗号化されたバックアップ</translation>
    </message>
    <message>
        <source>What can go back into the app</source>
        <translation>アプリに戻せるもの</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to setting up</source>
        <translation>設定に戻る</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>It is all on this computer; nothing is fetched.</source>
        <translation>すべてこのコンピューターにあります。何も取得しません。</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Look for a word or two</source>
        <translation>1、2 語で検索</translation>
    </message>
    <message>
        <source>No page has “%1”. Try another word.</source>
        <extracomment>%1 is what somebody looked for</extracomment>
        <translation>「%1」を含むページはありません。別の語で試してください。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Getting chats here</source>
        <translation>チャットをここに移す</translation>
    </message>
    <message>
        <source>All of help</source>
        <translation>ヘルプの一覧</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s), the best first.</source>
        <extracomment>%Ln is a number of pages of help</extracomment>
        <translation>
            <numerusform>%Ln ページ。最も合うものから順に表示しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpQuestions</name>
    <message>
        <source>What opens my backup?</source>
        <translation>何を使えばバックアップを開けますか？</translation>
    </message>
    <message>
        <source>passkey password recovery key security key unlock</source>
        <translation>パスキー パスワード 回復キー セキュリティキー ロック 解除</translation>
    </message>
    <message>
        <source>Everything in the list “Ways to unlock”, each by itself: the recovery key on paper, a password, a security key, a passkey. Nothing else does. Coffer has no key of its own and cannot help anybody in.</source>
        <translation>「ロック解除方法」の一覧にあるもので、それぞれ単独で開けます。紙の回復キー、パスワード、セキュリティキー、パスキーです。ほかのものでは開けません。Coffer は自身のキーを持たず、誰かが開くのを助けることはできません。</translation>
    </message>
    <message>
        <source>Keep two that are not lost together, and at least one that needs neither this computer nor an account. That is what “Protected” means.</source>
        <translation>一緒に失われることのない 2 つの方法を持ってください。そのうち少なくとも 1 つは、このコンピューターもアカウントも必要としないものにします。「保護されています」とは、そういう状態のことです。</translation>
    </message>
    <message>
        <source>A password is only as strong as it is long: a computer can try passwords without limit. A security key with a PIN cannot be guessed so.</source>
        <translation>パスワードの強さは長さで決まります。コンピューターはパスワードを無制限に試せるからです。PIN 付きのセキュリティキーは、そのようには推測できません。</translation>
    </message>
    <message>
        <source>I have lost something. What now?</source>
        <translation>何かを失くしました。どうすればよいですか？</translation>
    </message>
    <message>
        <source>lost stolen phone key computer everything forgotten</source>
        <translation>紛失 なくした 盗難 盗まれた スマートフォン 電話 キー コンピューター すべて 忘れた</translation>
    </message>
    <message>
        <source>As long as one way to unlock is left, nothing is lost. Open “Something happened” and choose what it was: it shuts the lost thing out and ends with a test.</source>
        <translation>ロック解除方法が 1 つでも残っていれば、何も失われていません。「何かあったとき」を開き、何があったかを選んでください。失くしたものを無効にし、最後にテストをします。</translation>
    </message>
    <message>
        <source>With the recovery key alone: install Coffer on any computer, choose “I have a backup already”, show it the folder or disk, and type the 13 groups.</source>
        <translation>回復キーしかない場合：どのコンピューターでもよいので Coffer をインストールし、「すでにバックアップがあります」を選び、フォルダーまたはディスクを指定して、13 のグループを入力します。</translation>
    </message>
    <message>
        <source>When every way to unlock is gone, nobody can open the backup, and neither can Coffer. That is the price of a backup that only you can read.</source>
        <translation>ロック解除方法がすべてなくなると、誰もバックアップを開けません。Coffer にも開けません。これは、ご自身だけが読めるバックアップの代償です。</translation>
    </message>
    <message>
        <source>What does Coffer see, and who else does?</source>
        <translation>Coffer には何が見えますか？ほかには誰に見えますか？</translation>
    </message>
    <message>
        <source>privacy cloud storage telemetry account server encrypted</source>
        <translation>プライバシー クラウド ストレージ テレメトリー アカウント サーバー 暗号化</translation>
    </message>
    <message>
        <source>Coffer has no server and no account, and sends nothing about you to anybody.</source>
        <translation>Coffer にはサーバーもアカウントもありません。ご利用者についての情報は、何も、誰にも送りません。</translation>
    </message>
    <message>
        <source>Whoever runs the storage sees the sizes and times of encrypted files and which kinds of ways to unlock there are. They see no names, no chats and no people.</source>
        <translation>ストレージの運営者に見えるのは、暗号化されたファイルのサイズと日時、そしてどの種類のロック解除方法があるかです。名前も、チャットも、人も見えません。</translation>
    </message>
    <message>
        <source>A thief of this computer’s own key can add to the backup and read nothing of it. Unlocking brings a secret to the computer that you unlock on: unlock only on computers you trust.</source>
        <translation>このコンピューター自体のキーを盗んだ人は、バックアップに追加できますが、その中身は何も読めません。ロックを解除すると、解除したコンピューターに秘密の値が渡ります。信頼できるコンピューターでのみ解除してください。</translation>
    </message>
    <message>
        <source>How is it opened without Coffer?</source>
        <translation>Coffer なしで開くにはどうしますか？</translation>
    </message>
    <message>
        <source>python reader format future program HOW-TO-OPEN</source>
        <translation>Python リーダー 形式 将来 プログラム reader HOW-TO-OPEN</translation>
    </message>
    <message>
        <source>In the backup’s folder lies HOW-TO-OPEN.txt. It says how to read everything with the small program in the folder “reader”, which needs Python 3 and nothing of Coffer.</source>
        <translation>バックアップのフォルダーに HOW-TO-OPEN.txt があります。フォルダー「reader」の小さなプログラムですべてを読む方法が書かれています。必要なのは Python 3 だけで、Coffer のものは何も要りません。</translation>
    </message>
    <message>
        <source>Compare the SHA-256 of that program with the one on your recovery sheet first: the storage could have swapped it.</source>
        <translation>最初に、そのプログラムの SHA-256 を回復シートのものと見比べてください。ストレージ側ですり替えられている可能性があります。</translation>
    </message>
    <message>
        <source>The format is published, with examples, so that anybody can write another reader.</source>
        <translation>形式は例とともに公開されているため、誰でも別のリーダーを作れます。</translation>
    </message>
    <message>
        <source>How do I know that it works?</source>
        <translation>使えることは、どうすればわかりますか？</translation>
    </message>
    <message>
        <source>test proof verify restore damaged</source>
        <translation>テスト 確認 証明 検証 復元 破損</translation>
    </message>
    <message>
        <source>Each unlocking proves the way that it was done with, and Home says when each was last proven. A test also reads back a sample of what is stored, and writes down what it found.</source>
        <translation>ロックを解除するたびに、そのとき使った方法が確認されます。最後に確認した日は、それぞれホームに表示されます。テストではさらに、保存されたものの一部を読み戻し、わかったことを記録します。</translation>
    </message>
    <message>
        <source>A backup that is reported done stays whole, whatever happens afterwards: a crash, a full disk, a drive that is pulled. Damage of the disk itself is found, named, and mended with the next backup from what is still on this computer.</source>
        <translation>完了と表示されたバックアップは、その後何が起きても、完全なままです。クラッシュ、ディスクの満杯、ドライブの取り外しなどがあっても同じです。ディスク自体の破損は検出して示し、まだこのコンピューターにあるものを使って、次のバックアップで修復します。</translation>
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
        <source>Last backup</source>
        <translation>最後のバックアップ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>no backup was made yet</extracomment>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>By this computer</source>
        <extracomment>below the time of the last backup</extracomment>
        <translation>このコンピューターから</translation>
    </message>
    <message>
        <source>In the backup</source>
        <extracomment>above the number of messages or files in the backup</extracomment>
        <translation>バックアップの中</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>ロック解除方法</translation>
    </message>
    <message>
        <source>All proven</source>
        <extracomment>all ways to unlock were shown to work</extracomment>
        <translation>すべて確認済み</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <extracomment>%1 is how many ways to unlock were shown to work</extracomment>
        <translation>%1 件確認済み</translation>
    </message>
    <message>
        <source>All media files are here</source>
        <translation>メディアファイルはすべてあります</translation>
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
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Everything is in order. Last backup: %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>すべて問題ありません。最後のバックアップ：%1。</translation>
    </message>
    <message>
        <source>The state of the backup could not be found out.</source>
        <translation>バックアップの状態がわかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>It opens. %Ln thing(s) make it weaker than it should be.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>開くことができます。本来より弱くなる原因が %Ln 件あります。</numerusform>
        </translation>
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
        <extracomment>heading: the key that backs up by itself can add and read nothing</extracomment>
        <translation>バックアップの処理は中身を読めません</translation>
    </message>
    <message>
        <source>What runs on this computer can add to it and open nothing.</source>
        <extracomment>what runs by itself: the backup program</extracomment>
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
        <source>Every way opened it at least once. Oldest proof: %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>どの方法でも、少なくとも 1 回は開いています。最も古い確認：%1。</translation>
    </message>
    <message>
        <source>The place where the backup lies sees sizes, times and which kinds of ways to unlock there are, nothing else.</source>
        <translation>バックアップの保管場所に見えるのは、サイズ、日時、どの種類のロック解除方法があるかだけで、ほかには何も見えません。</translation>
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
    <message>
        <source>Add a way</source>
        <translation>方法を追加</translation>
    </message>
    <message>
        <source>Test a way</source>
        <translation>方法をテスト</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>Cannot be undone:</source>
        <extracomment>followed by a sentence that begins with a small letter in English</extracomment>
        <translation>元に戻せないこと：</translation>
    </message>
    <message>
        <source>The last unlocking is more than ten minutes ago. Unlock once more: an open window does not show that you are its owner.</source>
        <translation>最後にロックを解除してから 10 分を超えています。もう一度解除してください。ウィンドウが開いているだけでは、ご本人であることは示されません。</translation>
    </message>
    <message>
        <source>The backup is locked. Unlock it with a way that you still have.</source>
        <translation>バックアップはロックされています。まだお手元にある方法で解除してください。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>IncidentEnd</name>
    <message>
        <source>Destroy every sheet of the old key, and keep the new one with your passport.</source>
        <translation>古いキーのシートはすべて破棄し、新しいシートはパスポートと一緒に保管してください。</translation>
    </message>
    <message>
        <source>This computer does not add to the backup, so the test is not written down in it.</source>
        <translation>このコンピューターはバックアップに追加しないため、テストはそこに記録されません。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Go to the first backup</source>
        <translation>最初のバックアップへ</translation>
    </message>
    <message>
        <source>Add a way to unlock</source>
        <translation>ロック解除方法を追加</translation>
    </message>
    <message>
        <source>That version is kept for good</source>
        <translation>そのバージョンは無期限保管になりました</translation>
    </message>
    <message>
        <source>This computer goes on from here</source>
        <translation>ここからはこのコンピューターが続けます</translation>
    </message>
    <message>
        <source>There is no version yet that could be read back.</source>
        <translation>読み戻せるバージョンはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>Read back and good: %Ln file(s).</source>
        <extracomment>%Ln is how many files were read back as a test</extracomment>
        <translation>
            <numerusform>読み戻して異常なし：ファイル %Ln 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>The old recovery key no longer opens this backup</source>
        <translation>古い回復キーでは、もうこのバックアップを開けません</translation>
    </message>
    <message>
        <source>%1 no longer adds to this backup</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>「%1」は、もうこのバックアップに追加しません</translation>
    </message>
    <message>
        <source>%1 no longer opens this backup</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>「%1」では、もうこのバックアップを開けません</translation>
    </message>
    <message>
        <source>Shut out with that computer, as they lived in it: %1</source>
        <extracomment>%1 is the name of a way to unlock that lived in a computer, or several of them</extracomment>
        <translation>そのコンピューターの中にあったため、一緒に無効になりました：%1</translation>
    </message>
    <message>
        <source>What opens the backup now</source>
        <translation>今バックアップを開けるもの</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>What happened?</source>
        <translation>何がありましたか？</translation>
    </message>
    <message>
        <source>Each one ends with a test, so that you know where you stand.</source>
        <translation>どれも最後にテストをするため、今の状態がわかります。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 is the number of this step, %2 how many steps there are</extracomment>
        <translation>ステップ %1/%2</translation>
    </message>
</context>
<context>
    <name>IncidentRest</name>
    <message>
        <source>Opens the backup</source>
        <extracomment>above names of ways to unlock</extracomment>
        <translation>バックアップを開けるもの</translation>
    </message>
    <message>
        <source>Is shut out as well</source>
        <extracomment>above names of ways to unlock that lived in a computer that is shut out</extracomment>
        <translation>一緒に無効になるもの</translation>
    </message>
</context>
<context>
    <name>IncidentStepHead</name>
    <message>
        <source>Put the new recovery key on paper</source>
        <translation>新しい回復キーを紙に残してください</translation>
    </message>
    <message>
        <source>Type two groups from the new sheet</source>
        <translation>新しいシートから 2 つのグループを入力してください</translation>
    </message>
    <message>
        <source>What is this computer to keep?</source>
        <translation>このコンピューターで何を保管しますか？</translation>
    </message>
    <message>
        <source>The new key opens nothing yet, and the old one still opens the backup. Nothing has changed until you have typed two groups back.</source>
        <translation>新しいキーではまだ何も開けず、古いキーで引き続きバックアップを開けます。2 つのグループを入力し終えるまで、変更はありません。</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory. Then Coffer opens the backup with the new key, and only when that works does the old one go.</source>
        <translation>記憶からではなく、紙またはファイルを見て入力してください。その後、Coffer が新しいキーでバックアップを開きます。それが成功した場合にのみ、古いキーが無効になります。</translation>
    </message>
    <message>
        <source>Nothing has changed yet. The old computer is retired when you press “Take over here”.</source>
        <translation>まだ変更はありません。「ここで引き継ぐ」を押すと、古いコンピューターが引退します。</translation>
    </message>
</context>
<context>
    <name>IncidentSteps</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Working. Wait until it is done.</source>
        <translation>処理しています。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Choose something to keep to go on.</source>
        <translation>続けるには保管するものを選んでください。</translation>
    </message>
    <message>
        <source>Choose one to go on.</source>
        <extracomment>one of the ways to unlock, computers or versions that are listed</extracomment>
        <translation>続けるには 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>シートを確かめる</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>新しいキーを作成</translation>
    </message>
    <message>
        <source>Replace the old key</source>
        <translation>古いキーを置き換える</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Take over here</source>
        <translation>ここで引き継ぐ</translation>
    </message>
    <message>
        <source>Keep for good</source>
        <translation>無期限に保管</translation>
    </message>
    <message>
        <source>Shut the computer out</source>
        <translation>コンピューターを無効にする</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>heading over what will be so when it is done</extracomment>
        <translation>完了後</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>新しい回復キー</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>続けるには両方のグループを入力してください。</translation>
    </message>
</context>
<context>
    <name>IncidentSubjects</name>
    <message>
        <source>Which computer is gone?</source>
        <translation>どのコンピューターがなくなりましたか？</translation>
    </message>
    <message>
        <source>Which recovery key was seen?</source>
        <translation>どの回復キーを見られましたか？</translation>
    </message>
    <message>
        <source>Only the way that you have just unlocked with opens this backup. Add another one first, then shut this one out.</source>
        <translation>このバックアップを開けるのは、たった今ロックの解除に使った方法だけです。先に別の方法を追加してから、これを無効にしてください。</translation>
    </message>
    <message>
        <source>Everything as it was then</source>
        <translation>そのときの状態のすべて</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>まだ何も書き込んでいません</translation>
    </message>
    <message>
        <source>Last wrote %1</source>
        <extracomment>%1 is the day when a computer last wrote to the backup</extracomment>
        <translation>最後の書き込み：%1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <extracomment>%1 is the day when a way to unlock was added</extracomment>
        <translation>追加日：%1</translation>
    </message>
    <message>
        <source>Add a way to unlock</source>
        <translation>ロック解除方法を追加</translation>
    </message>
    <message>
        <source>No other computer adds to this backup</source>
        <translation>このバックアップに追加するコンピューターは、ほかにありません</translation>
    </message>
    <message>
        <source>This backup has no recovery key</source>
        <translation>このバックアップに回復キーはありません</translation>
    </message>
    <message>
        <source>No passkey of a password manager opens this backup</source>
        <translation>このバックアップを開けるパスワードマネージャーのパスキーはありません</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>まだバージョンがありません</translation>
    </message>
    <message>
        <source>No other way to unlock</source>
        <translation>ほかのロック解除方法はありません</translation>
    </message>
    <message>
        <source>The first backup makes one.</source>
        <translation>最初のバックアップで作成されます。</translation>
    </message>
    <message>
        <source>Which computer does this one replace?</source>
        <translation>このコンピューターは、どのコンピューターを引き継ぎますか？</translation>
    </message>
    <message>
        <source>Which passkey was in the password manager?</source>
        <translation>どのパスキーがパスワードマネージャーにありましたか？</translation>
    </message>
    <message>
        <source>Which version is the last one from before the reinstall?</source>
        <translation>再インストール前の最後のバージョンはどれですか？</translation>
    </message>
    <message>
        <source>Which way to unlock is gone?</source>
        <translation>どのロック解除方法がなくなりましたか？</translation>
    </message>
    <message>
        <source>There is no computer to shut out. For what was lost with a computer, such as a security key, choose “Replace a lost phone or key”.</source>
        <translation>無効にするコンピューターはありません。セキュリティキーなど、コンピューターと一緒に失くしたものについては、「失くしたスマートフォンやキーを置き換える」を選んでください。</translation>
    </message>
    <message>
        <source>There is no computer that this one could replace.</source>
        <translation>このコンピューターが引き継げるコンピューターはありません。</translation>
    </message>
    <message>
        <source>So nobody can have seen it. A recovery key on paper opens the backup when every device is gone.</source>
        <translation>そのため、誰かに見られた可能性はありません。紙の回復キーがあれば、すべての端末がなくなっても、バックアップを開けます。</translation>
    </message>
    <message>
        <source>There is no passkey to shut out. The way that was just used for unlocking is not offered: if that is the one, unlock with another way first.</source>
        <translation>無効にするパスキーはありません。たった今ロックの解除に使った方法は、候補に表示されません。それが該当する場合は、先に別の方法でロックを解除してください。</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>On the new computer, with the backup unlocked there.</source>
        <translation>新しいコンピューターで、バックアップのロックを解除した状態で行います。</translation>
    </message>
    <message>
        <source>One minute. What the backup holds stays in it.</source>
        <translation>所要時間は 1 分です。バックアップの中身はそのまま残ります。</translation>
    </message>
    <message>
        <source>Five minutes. You need a way to unlock that you still have.</source>
        <translation>所要時間は 5 分です。まだお手元にあるロック解除方法が必要です。</translation>
    </message>
    <message>
        <source>what that computer had open, somebody may have read. Backups that it made until now stay.</source>
        <translation>そのコンピューターで開かれていたものは、誰かに読まれた可能性があります。これまでにそのコンピューターが作成したバックアップは残ります。</translation>
    </message>
    <message>
        <source>the old computer adds nothing more once this one has taken over.</source>
        <translation>このコンピューターが引き継ぐと、古いコンピューターはもう何も追加しません。</translation>
    </message>
    <message>
        <source>whoever has the old key and an old copy of the backup can still read what was backed up before today.</source>
        <translation>古いキーとバックアップの古いコピーを持つ人は、今日より前にバックアップしたものを引き続き読めます。</translation>
    </message>
    <message>
        <source>whoever gets into that account and has an old copy of the backup can still read what was backed up before today.</source>
        <translation>そのアカウントに入り込み、バックアップの古いコピーを持つ人は、今日より前にバックアップしたものを引き続き読めます。</translation>
    </message>
    <message>
        <source>chats that were in the app and in no backup are not in Coffer either.</source>
        <translation>アプリにあって、どのバックアップにもなかったチャットは、Coffer にもありません。</translation>
    </message>
    <message>
        <source>Shut out a stolen computer</source>
        <translation>盗まれたコンピューターを無効にする</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>新しいコンピューターに移る</translation>
    </message>
    <message>
        <source>Replace a recovery key someone saw</source>
        <translation>見られた回復キーを置き換える</translation>
    </message>
    <message>
        <source>Do without a password manager</source>
        <translation>パスワードマネージャーを使わないようにする</translation>
    </message>
    <message>
        <source>Keep chats after a reinstall</source>
        <translation>再インストール後もチャットを残す</translation>
    </message>
    <message>
        <source>Replace a lost phone or key</source>
        <translation>失くしたスマートフォンやキーを置き換える</translation>
    </message>
    <message>
        <source>Someone else may have it</source>
        <extracomment>&quot;it&quot; is a computer</extracomment>
        <translation>ほかの誰かが持っているかもしれません</translation>
    </message>
    <message>
        <source>Go on where the old one stopped</source>
        <extracomment>&quot;the old one&quot; is a computer</extracomment>
        <translation>古いコンピューターが止まったところから続けます</translation>
    </message>
    <message>
        <source>A photo, a glance, a lost sheet</source>
        <translation>写真、のぞき見、シートの紛失</translation>
    </message>
    <message>
        <source>Its account is closed or gone</source>
        <extracomment>&quot;its&quot; of a password manager</extracomment>
        <translation>そのアカウントが閉鎖されたか、なくなりました</translation>
    </message>
    <message>
        <source>The app started again from zero</source>
        <translation>アプリが何もない状態から始まりました</translation>
    </message>
    <message>
        <source>It was lost, broken or stolen</source>
        <extracomment>&quot;it&quot; is a phone or key</extracomment>
        <translation>失くした、壊れた、または盗まれた</translation>
    </message>
    <message>
        <source>Say which computer is gone</source>
        <extracomment>a step; &quot;it&quot; is a computer</extracomment>
        <translation>どのコンピューターがなくなったかを指定する</translation>
    </message>
    <message>
        <source>Shut it out</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Nothing that it adds from now on counts, and ways to unlock that live in it go, too</source>
        <translation>今後そのコンピューターが追加するものは有効にならず、その中にあるロック解除方法もなくなります</translation>
    </message>
    <message>
        <source>Read a sample back</source>
        <translation>一部を読み戻す</translation>
    </message>
    <message>
        <source>Ends with a test of what you still have</source>
        <translation>最後に、まだお手元にあるものをテストします</translation>
    </message>
    <message>
        <source>Choose what to keep here</source>
        <translation>ここで保管するものを選ぶ</translation>
    </message>
    <message>
        <source>What is in the backup already is not stored again</source>
        <translation>すでにバックアップにあるものは、もう一度保存されません</translation>
    </message>
    <message>
        <source>Ends with a test, and the first backup from here</source>
        <translation>最後にテストと、ここからの最初のバックアップをします</translation>
    </message>
    <message>
        <source>Put a new recovery key on paper</source>
        <translation>新しい回復キーを紙に残す</translation>
    </message>
    <message>
        <source>Print it, and type two groups back</source>
        <translation>印刷し、2 つのグループを入力します</translation>
    </message>
    <message>
        <source>Open the backup with it</source>
        <translation>それでバックアップを開く</translation>
    </message>
    <message>
        <source>Coffer does this by itself: the new key is proven first</source>
        <translation>Coffer が自動的に行います。新しいキーが先に確認されます</translation>
    </message>
    <message>
        <source>Shut the old key out</source>
        <translation>古いキーを無効にする</translation>
    </message>
    <message>
        <source>Destroy every sheet of it</source>
        <translation>そのシートをすべて破棄してください</translation>
    </message>
    <message>
        <source>Say which passkey was in it</source>
        <translation>どのパスキーがそこにあったかを指定する</translation>
    </message>
    <message>
        <source>Add another way and test it</source>
        <translation>別の方法を追加してテストする</translation>
    </message>
    <message>
        <source>Ends with two ways in, both proven</source>
        <translation>最後に、確認済みのロック解除方法が 2 つになります</translation>
    </message>
    <message>
        <source>Choose the last version from before</source>
        <translation>再インストール前の最後のバージョンを選ぶ</translation>
    </message>
    <message>
        <source>It holds the chats as they were</source>
        <translation>以前のままのチャットが入っています</translation>
    </message>
    <message>
        <source>Keep it for good</source>
        <translation>無期限に保管する</translation>
    </message>
    <message>
        <source>No rule forgets it, and new exports go into versions of their own</source>
        <translation>どのルールでもなくならず、新しいエクスポートは別のバージョンに入ります</translation>
    </message>
    <message>
        <source>Coffer lists all that open the backup</source>
        <translation>バックアップを開けるものを Coffer がすべて一覧にします</translation>
    </message>
    <message>
        <source>Nothing backed up from now on opens with it</source>
        <translation>今後のバックアップは、それでは開けなくなります</translation>
    </message>
    <message>
        <source>whoever has the lost device, its PIN and an old copy of the backup can still read what was backed up before today.</source>
        <translation>失くした端末と、その PIN と、バックアップの古いコピーを持つ人は、今日より前にバックアップしたものを引き続き読めます。</translation>
    </message>
    <message>
        <source>Coffer shows when each one last wrote to the backup</source>
        <translation>それぞれが最後にバックアップへ書き込んだ日時を Coffer が表示します</translation>
    </message>
    <message>
        <source>Say which computer this one replaces</source>
        <translation>このコンピューターがどのコンピューターを引き継ぐかを指定する</translation>
    </message>
    <message>
        <source>The old computer is retired</source>
        <translation>古いコンピューターは引退します</translation>
    </message>
    <message>
        <source>Coffer lists the passkeys of browsers and accounts</source>
        <translation>ブラウザーとアカウントのパスキーを Coffer が一覧にします</translation>
    </message>
    <message>
        <source>Nothing backed up from now on opens with it; do the same for every other passkey there</source>
        <translation>今後のバックアップは、それでは開けなくなります。そこにあったほかのパスキーも、すべて同じようにしてください</translation>
    </message>
    <message>
        <source>Ends with a test; with “Restore” you get the chats back</source>
        <translation>最後にテストをします。「復元」でチャットを取り戻せます</translation>
    </message>
    <message>
        <source>Say which phone or key is gone</source>
        <translation>どのスマートフォンまたはキーがなくなったかを指定する</translation>
    </message>
    <message>
        <source>Add the new phone or key and test it</source>
        <translation>新しいスマートフォンまたはキーを追加してテストする</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep this version for good?</source>
        <translation>このバージョンを無期限に保管しますか？</translation>
    </message>
    <message>
        <source>No longer keep it for good?</source>
        <extracomment>&quot;it&quot; is a version of the backup</extracomment>
        <translation>無期限の保管をやめますか？</translation>
    </message>
    <message>
        <source>From then on the rules decide how long it stays. Nothing is taken away now.</source>
        <extracomment>&quot;it&quot; is a version of the backup</extracomment>
        <translation>その後は、どれだけ残すかをルールが決めます。今は何も取り除かれません。</translation>
    </message>
    <message>
        <source>Keep the version</source>
        <translation>バージョンを保管</translation>
    </message>
    <message>
        <source>Release the version</source>
        <translation>バージョンの保管を解除</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>理由（ログ用）</translation>
    </message>
    <message>
        <source>It may stay empty</source>
        <translation>空欄でもかまいません</translation>
    </message>
    <message>
        <source>No rule will take this version away until somebody releases it. The log says who keeps it and why.</source>
        <translation>誰かが解除するまで、どのルールでもこのバージョンは取り除かれません。誰がなぜ保管しているかは、ログでわかります。</translation>
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
    <name>LossPart</name>
    <message numerus="yes">
        <source>%Ln way(s) left</source>
        <extracomment>%Ln is a number of ways to unlock that would still open the backup</extracomment>
        <translation>
            <numerusform>%Ln 通りの方法が残ります</numerusform>
        </translation>
    </message>
    <message>
        <source>No way left</source>
        <translation>開く方法が残りません</translation>
    </message>
    <message>
        <source>Keys and bag</source>
        <extracomment>behind “If you lose”: every security key at once</extracomment>
        <translation>鍵とかばん</translation>
    </message>
    <message>
        <source>Phone and password manager</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>スマートフォンとパスワードマネージャー</translation>
    </message>
    <message>
        <source>All paper</source>
        <extracomment>behind “If you lose”: every sheet with a recovery key</extracomment>
        <translation>すべての紙</translation>
    </message>
    <message>
        <source>Your password</source>
        <extracomment>behind “If you lose”: forget it</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>All your computers</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>すべてのコンピューター</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>LossStrip</name>
    <message>
        <source>If you lose</source>
        <extracomment>followed by things such as “This computer”, and below each how many ways to unlock are left then</extracomment>
        <translation>失った場合</translation>
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
        <extracomment>&quot;it&quot; is the backup or the restore that runs</extracomment>
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
    <message>
        <source>Its key is not added to the backup. Finish that first; if you close now, destroy the sheet.</source>
        <extracomment>of a recovery sheet that was printed or saved</extracomment>
        <translation>そのキーはまだバックアップに追加されていません。先に追加を終えてください。今閉じる場合は、シートを破棄してください。</translation>
    </message>
    <message>
        <source>Your new recovery sheet opens nothing yet</source>
        <translation>新しい回復シートでは、まだ何も開けません</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Use another way</source>
        <translation>別の方法を使う</translation>
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
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password for the backup</source>
        <translation>バックアップのパスワード</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>above a field in which the password is typed a second time</extracomment>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>The same.</source>
        <extracomment>whether both passwords are the same</extracomment>
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
        <extracomment>of a password</extracomment>
        <translation>よいパスワードです。</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>とてもよいパスワードです。</translation>
    </message>
    <message>
        <source>A long one that you use nowhere else.</source>
        <extracomment>a password</extracomment>
        <translation>ほかで使っていない長いもの。</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>New PIN</source>
        <translation>新しい PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of this computer’s way in</source>
        <translation>このコンピューターのロック解除方法の PIN</translation>
    </message>
    <message>
        <source>PIN of the security key</source>
        <translation>セキュリティキーの PIN</translation>
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
        <source>The PIN once more</source>
        <translation>PIN をもう一度</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>この PIN にする</translation>
    </message>
    <message>
        <source>Try this PIN</source>
        <translation>この PIN で試す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) or more.</source>
        <extracomment>%Ln is the fewest characters that a new PIN may have</extracomment>
        <translation>
            <numerusform>%Ln 文字以上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(s) left.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>あと %Ln 回試せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not its PIN.</source>
        <translation>PIN が違います。</translation>
    </message>
    <message numerus="yes">
        <source>That is not its PIN. %Ln try(s) left; then this computer’s chip refuses every PIN for a while.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>PIN が違います。あと %Ln 回試せます。その後は、このコンピューターのチップがしばらくの間どの PIN も受け付けません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not its PIN. %Ln try(s) left; after the last one the key locks itself, and only erasing it helps.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>PIN が違います。あと %Ln 回試せます。最後の回も違うとキーは自らロックし、消去する以外に手立てはありません。</numerusform>
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
        <translation>テスト</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>何かあったとき</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
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
        <translation>「%1」で開きました</translation>
    </message>
    <message>
        <source>a version that is gone</source>
        <translation>なくなったバージョン</translation>
    </message>
    <message>
        <source>Everything in the version of %1</source>
        <extracomment>%1 is the day and time of a version</extracomment>
        <translation>%1 のバージョンのすべて</translation>
    </message>
    <message>
        <source>A sample of the version of %1</source>
        <comment>%1 is the day and time of a version</comment>
        <translation>%1 のバージョンの一部</translation>
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
        <translation>どちらかがコピーであるか、キーが盗まれています。そのキーを使うコンピューターを削除し、新たに追加してください。</translation>
    </message>
    <message>
        <source>A way to unlock was added</source>
        <translation>ロック解除方法が追加されました</translation>
    </message>
    <message>
        <source>If it was not you, remove it at once.</source>
        <translation>お心当たりがない場合は、すぐに削除してください。</translation>
    </message>
    <message>
        <source>A way to unlock was removed</source>
        <translation>ロック解除方法が削除されました</translation>
    </message>
    <message>
        <source>If it was not you, look which ways are left.</source>
        <translation>お心当たりがない場合は、どの方法が残っているか確かめてください。</translation>
    </message>
    <message>
        <source>Older versions are not whole</source>
        <translation>完全でない古いバージョンがあります</translation>
    </message>
    <message>
        <source>Not all that was damaged or gone could be stored again. Checking the backup says which versions that costs.</source>
        <translation>破損した、またはなくなったもののすべてを、もう一度保存することはできませんでした。バックアップを点検すると、どのバージョンに影響するかわかります。</translation>
    </message>
    <message>
        <source>Files of ways to unlock were put back</source>
        <translation>ロック解除方法のファイルが元に戻されました</translation>
    </message>
    <message>
        <source>They were missing from the backup’s place; this computer had copies.</source>
        <translation>バックアップの保管場所からなくなっていましたが、このコンピューターにコピーがありました。</translation>
    </message>
    <message>
        <source>One of their two copies was missing or damaged.</source>
        <translation>2 つの控えのうち 1 つが、なくなっていたか破損していました。</translation>
    </message>
    <message>
        <source>This computer’s notes about its backups were made anew</source>
        <translation>バックアップについてのこのコンピューターの覚え書きが、新しく作成されました</translation>
    </message>
    <message>
        <source>They were damaged. The next backup reads everything once.</source>
        <translation>破損していました。次のバックアップで一度すべてを読み取ります。</translation>
    </message>
    <message>
        <source>The reader that lies beside the backup was not as it should be</source>
        <translation>バックアップの隣にあるリーダーが、本来の状態ではありませんでした</translation>
    </message>
    <message>
        <source>It opens the backup without Coffer, with a recovery key or a password.</source>
        <translation>Coffer なしで、回復キーまたはパスワードを使ってバックアップを開くためのものです。</translation>
    </message>
    <message>
        <source>Something could not be written down</source>
        <translation>記録できなかったことがあります</translation>
    </message>
    <message>
        <source>The backup is as it was.</source>
        <translation>バックアップに変わりはありません。</translation>
    </message>
    <message>
        <source>Coffer noticed something about the backup</source>
        <translation>Coffer がバックアップについて気づいたことがあります</translation>
    </message>
    <message>
        <source>This computer cannot remember what it sees of the backup</source>
        <translation>このコンピューターは、バックアップについて見たことを記憶できません</translation>
    </message>
    <message>
        <source>It would not notice the backup going back in time. Its folder for notes is full, or may not be written.</source>
        <translation>バックアップが以前の状態に戻っても気づけません。メモ用のフォルダーがいっぱいか、書き込めません。</translation>
    </message>
    <message>
        <source>Another computer says that something is missing</source>
        <translation>別のコンピューターが、何かが欠けていると伝えています</translation>
    </message>
    <message>
        <source>Let the folder finish synchronising. If nothing is missing then, that computer’s key may be in other hands.</source>
        <translation>フォルダーの同期が完了するまで待ってください。それでも何も欠けていなければ、そのコンピューターのキーが他人の手に渡っている可能性があります。</translation>
    </message>
    <message>
        <source>A change of the ways to unlock is missing here</source>
        <translation>ロック解除方法の変更がここにはありません</translation>
    </message>
    <message>
        <source>A computer has seen it. Let the folder finish synchronising, or back up on that computer, which puts it back.</source>
        <translation>その変更を見たコンピューターがあります。フォルダーの同期が完了するまで待つか、そのコンピューターでバックアップしてください。変更が元に戻ります。</translation>
    </message>
    <message>
        <source>A removed way to unlock was used</source>
        <translation>削除済みのロック解除方法が使われました</translation>
    </message>
    <message>
        <source>What it signed after its removal does not count. The activity shows what it was.</source>
        <translation>削除後に署名されたものは無効です。何だったかはアクティビティで確認できます。</translation>
    </message>
    <message>
        <source>Computers that were added with this way go on</source>
        <translation>この方法で追加されたコンピューターは引き続き有効です</translation>
    </message>
    <message>
        <source>They can still add backups. What is not yours can be shut out under “Something happened”.</source>
        <translation>それらのコンピューターは今後もバックアップを追加できます。自分のものでなければ、「何かあったとき」で無効にできます。</translation>
    </message>
    <message>
        <source>Something was not backed up for long</source>
        <translation>長い間バックアップされていないものがあります</translation>
    </message>
    <message>
        <source>Backups were made since, and it was not part of them. If it is no longer kept, take it out of the settings.</source>
        <translation>その後もバックアップは作成されましたが、それは含まれていませんでした。もう保管しない場合は、設定から外してください。</translation>
    </message>
    <message>
        <source>Something went away while it was backed up</source>
        <translation>バックアップしている間になくなったものがあります</translation>
    </message>
    <message>
        <source>The last backup may lack a part of it. Was a drive pulled out? Connect it and back up again.</source>
        <translation>最後のバックアップでは、その一部が欠けている可能性があります。ドライブが抜かれましたか？接続して、もう一度バックアップしてください。</translation>
    </message>
    <message>
        <source>Some files went away before they were read</source>
        <translation>読み取る前になくなったファイルがあります</translation>
    </message>
    <message>
        <source>They were deleted or moved during the backup, and are not in it.</source>
        <translation>バックアップ中に削除または移動されたため、そのバックアップには入っていません。</translation>
    </message>
    <message>
        <source>The newest message is old</source>
        <translation>最新のメッセージが古くなっています</translation>
    </message>
    <message>
        <source>What was written since is in no backup. Export the chats again, and put the export where the old one lies.</source>
        <translation>その後に書かれたものは、どのバックアップにもありません。チャットをもう一度エクスポートし、古いエクスポートがある場所に置いてください。</translation>
    </message>
    <message>
        <source>There is only one way to unlock that lasts</source>
        <translation>長く使い続けられるロック解除方法が 1 つしかありません</translation>
    </message>
    <message>
        <source>A way that lives in this computer is gone with it, so it does not count as the second one. Add one that lives elsewhere.</source>
        <translation>このコンピューターの中にある方法は、コンピューターと一緒に失われるため、2 つ目として数えられません。ほかの場所にある方法を追加してください。</translation>
    </message>
    <message>
        <source>A recovery sheet was made that opens nothing</source>
        <translation>何も開けない回復シートが作成されました</translation>
    </message>
    <message>
        <source>Its key was not added. Destroy the sheet, so that nobody relies on it.</source>
        <translation>シートのキーは追加されていません。誰も頼りにしないように、シートを破棄してください。</translation>
    </message>
    <message>
        <source>Somebody has changed the data of a way to unlock</source>
        <translation>ロック解除方法のデータを、誰かが変更しました</translation>
    </message>
    <message>
        <source>Only somebody who could open the backup can have done that. Unlock with that way and rename it, which sets it right, or remove it.</source>
        <translation>これは、バックアップを開くことのできた人にしかできません。その方法でロックを解除して名前を変更すると、正しい状態になります。または、その方法を削除してください。</translation>
    </message>
    <message>
        <source>The records of the retired computer are not whole</source>
        <translation>引退したコンピューターの記録がそろっていません</translation>
    </message>
    <message>
        <source>If the backup’s folder is synchronised, let that finish. What is still missing a day from now counts as lost; until then less space can be given back.</source>
        <translation>バックアップのフォルダーが同期されている場合は、同期が終わるまで待ってください。1日たってもないものは失われたものとみなされます。それまでは空けられる容量が少なくなります。</translation>
    </message>
    <message>
        <source>A way to unlock was renamed</source>
        <translation>ロック解除方法の名前が変更されました</translation>
    </message>
    <message>
        <source>If it was not you, test each way before you remove one: its name may be wrong.</source>
        <translation>心当たりがない場合は、削除する前にそれぞれの方法をテストしてください。名前が正しくないことがあります。</translation>
    </message>
    <message>
        <source>A setting could not be written down</source>
        <translation>設定を保存できませんでした</translation>
    </message>
    <message>
        <source>It holds until Coffer is closed. The disk with your own folder may be full, or may not be written.</source>
        <translation>Coffer を閉じるまでは有効です。個人用フォルダーのあるディスクがいっぱいか、書き込めない可能性があります。</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Made on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>作成日：%1</translation>
    </message>
    <message>
        <source>This backup lies at</source>
        <translation>このバックアップの保管場所</translation>
    </message>
    <message>
        <source>Another sheet is kept at</source>
        <translation>もう 1 枚のシートの保管場所</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>テストした日</translation>
    </message>
    <message>
        <source>To be written by hand, if you like</source>
        <translation>必要に応じて手書きでご記入ください</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>This paper opens an encrypted backup of chats when every device and every other way in is gone. Whoever reads it can open the backup, too.</source>
        <translation>この紙があれば、すべての端末とほかのすべてのロック解除方法がなくなっても、チャットの暗号化されたバックアップを開けます。これを読んだ人も、バックアップを開けます。</translation>
    </message>
    <message>
        <source>Digits and capital letters only. There is no letter I, L, O or U in it. The last character of each group reveals a slip in that group.</source>
        <translation>数字と大文字だけです。I、L、O、U の文字は使われていません。各グループの最後の文字で、そのグループの入力ミスがわかります。</translation>
    </message>
    <message>
        <source>*Nobody from Coffer will ever ask for this key.* Not by phone, not by mail, not in a chat. Do not photograph it.</source>
        <translation>*Coffer の関係者がこのキーを尋ねることは決してありません。*電話でも、メールでも、チャットでも尋ねません。写真に撮らないでください。</translation>
    </message>
    <message>
        <source>With Coffer, on any computer</source>
        <translation>Coffer を使う場合（どのコンピューターでも可）</translation>
    </message>
    <message>
        <source>Install Coffer and choose *I have a backup already*.</source>
        <translation>Coffer をインストールし、*すでにバックアップがあります*を選びます。</translation>
    </message>
    <message>
        <source>Show it the folder or disk that holds the backup.</source>
        <translation>バックアップのあるフォルダーまたはディスクを指定します。</translation>
    </message>
    <message>
        <source>Choose *Restore* and type the 13 groups.</source>
        <translation>*復元*を選び、13 のグループを入力します。</translation>
    </message>
    <message>
        <source>Choose what you want back.</source>
        <translation>復元したいものを選びます。</translation>
    </message>
    <message>
        <source>Without Coffer</source>
        <translation>Coffer を使わない場合</translation>
    </message>
    <message>
        <source>Open the backup’s folder and read *HOW-TO-OPEN.txt*.</source>
        <translation>バックアップのフォルダーを開き、*HOW-TO-OPEN.txt* を読みます。</translation>
    </message>
    <message>
        <source>You need Python 3 and the program in the folder *reader*.</source>
        <translation>Python 3 と、フォルダー *reader* にあるプログラムが必要です。</translation>
    </message>
    <message>
        <source>Its SHA-256 must be the one below, as the storage could have swapped it. Its option *--genesis*, with the digits below, makes sure that this is your backup and not another put in its place.</source>
        <translation>その SHA-256 は、下のものと同じでなければなりません。ストレージ側ですり替えられている可能性があるためです。オプション *--genesis* に下の文字列を指定すると、すり替えられた別のものではなく、ご自身のバックアップであることが確かめられます。</translation>
    </message>
    <message>
        <source>The reader, SHA-256</source>
        <translation>リーダー、SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the backup (genesis)</source>
        <translation>バックアップのフィンガープリント（genesis）</translation>
    </message>
    <message>
        <source>Number of the backup</source>
        <translation>バックアップの番号</translation>
    </message>
    <message>
        <source>Keep with your passport, away from the computer. Once this key is replaced, destroy every sheet of it.</source>
        <translation>パスポートと一緒に、コンピューターから離れた場所に保管してください。このキーを置き換えたら、そのシートをすべて破棄してください。</translation>
    </message>
</context>
<context>
    <name>RenamedFact</name>
    <message>
        <source>Is it the one you mean?</source>
        <translation>本当にこの方法ですか？</translation>
    </message>
    <message>
        <source>It was called “%1” before it was renamed by somebody who had unlocked with “%2”.</source>
        <extracomment>%1 is an earlier name of this way to unlock, %2 the name of the way to unlock with which somebody gave it the new one</extracomment>
        <translation>「%2」でロックを解除した人が名前を変更する前は、「%1」という名前でした。</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <comment>keep *.txt as it is</comment>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Each file is read back from the folder once more. Stopping is safe.</source>
        <translation>各ファイルをフォルダーからもう一度読み戻しています。中止しても安全です。</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>別の場所に保存</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>レポートを保存しました</translation>
    </message>
    <message>
        <source>A report with a hash of every file</source>
        <translation>すべてのファイルのハッシュが入ったレポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were read back from the folder.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>ファイル %Ln 個をフォルダーから読み戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It names what came back, what did not and why, and can be compared on any computer.</source>
        <translation>復元されたもの、されなかったものとその理由が書かれ、どのコンピューターでも照合できます。</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>Hash of the list (SHA-256)</source>
        <translation>一覧のハッシュ（SHA-256）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not there.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>ファイル %Ln 個がありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestFact</name>
    <message>
        <source>Cannot be lost together</source>
        <extracomment>verdict about the ways to unlock that stay</extracomment>
        <translation>一度に失われることはありません</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>保護されていません</translation>
    </message>
    <message>
        <source>One accident takes at most one of these ways, and one of them opens the backup on any computer.</source>
        <translation>1 回の事故で失われるのは、多くてもこれらの方法のうち 1 つです。また、どのコンピューターでもバックアップを開けるものが含まれています。</translation>
    </message>
    <message>
        <source>Nothing opens the backup any more.</source>
        <translation>バックアップを開けるものは、もうありません。</translation>
    </message>
    <message>
        <source>One way to unlock is left. When that is lost, nobody can open this backup: add another one at once.</source>
        <translation>残るロック解除方法は 1 つです。それを失うと、誰もこのバックアップを開けません。すぐに別の方法を追加してください。</translation>
    </message>
    <message>
        <source>One accident takes all that is left. Add a way that has nothing in common with them.</source>
        <extracomment>&quot;them&quot; are the ways to unlock that are left</extracomment>
        <translation>1 回の事故で、残る方法がすべて失われます。それらと共通点のない方法を追加してください。</translation>
    </message>
    <message>
        <source>What lives in one computer is gone with it and does not count as the second way. Add one that lives elsewhere: until then the backup counts as not protected.</source>
        <translation>1 台のコンピューターの中だけにある方法は、そのコンピューターとともに失われるため、2 つ目の方法には数えられません。別の場所にある方法を追加してください。それまで、バックアップは保護されていないものとして扱われます。</translation>
    </message>
    <message>
        <source>All that is left needs a computer or a password manager. Add a printed recovery key or a security key.</source>
        <translation>残る方法はすべて、コンピューターまたはパスワードマネージャーを必要とします。印刷した回復キーかセキュリティキーを追加してください。</translation>
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
        <translation>復元するもの</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>復元先</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Restoring changes no version.</source>
        <translation>復元しても、バージョンは変更されません。</translation>
    </message>
    <message>
        <source>Where should it go?</source>
        <translation>どこに復元しますか？</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>これでよろしいですか？</translation>
    </message>
    <message>
        <source>Choose at least one to go on.</source>
        <translation>続けるには 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
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
        <translation>すべてのバイトをバックアップと比較しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back. All others were compared with the backup, byte for byte.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>ファイル %Ln 個は復元されませんでした。ほかはすべて、バックアップと 1 バイトずつ比較しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is how long it took, as in &quot;6 minutes&quot;</extracomment>
        <translation>所要時間：%1</translation>
    </message>
    <message>
        <source>Opened with</source>
        <extracomment>above the name of a way to unlock</extracomment>
        <translation>使用したロック解除方法</translation>
    </message>
    <message>
        <source>With the same content</source>
        <translation>内容は同じ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them belong to you now, or have today’s time, as this computer allows nothing else.</source>
        <extracomment>%Ln is a number of files and folders that were restored</extracomment>
        <translation>
            <numerusform>このコンピューターの制約により、このうち %Ln 個は所有者がご自身になっているか、日時が今日になっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Keep them only where you need them.</source>
        <translation>復元されたファイルは暗号化されていません。必要な場所にだけ保管してください。</translation>
    </message>
    <message>
        <source>Size of all files</source>
        <translation>全ファイルのサイズ</translation>
    </message>
    <message>
        <source>Already in the folder</source>
        <extracomment>above a number of files that did not have to be restored</extracomment>
        <translation>すでにフォルダーにあったもの</translation>
    </message>
</context>
<context>
    <name>RestoreReview</name>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>What</source>
        <translation>復元するもの</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>復元先</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Every file as it was. Exports of chats can be read; no app takes them back.</source>
        <translation>すべてのファイルが元のまま復元されます。チャットのエクスポートは読めますが、アプリに戻すことはできません。</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>フォルダーは空ではありません。</translation>
    </message>
    <message>
        <source>Nothing in it is overwritten.</source>
        <translation>中にあるものは上書きされません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <extracomment>%Ln is a number of chats</extracomment>
        <translation>
            <numerusform>チャット %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or folder(s), with all that is in them</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>ファイルまたはフォルダー %Ln 個と、その中身のすべて</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it</source>
        <translation>その中のすべて</translation>
    </message>
</context>
<context>
    <name>RestoreWhat</name>
    <message>
        <source>Newest version: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>最新のバージョン：%1</translation>
    </message>
    <message>
        <source>Choose another version</source>
        <translation>別のバージョンを選ぶ</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>復元するもの</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Every file of this version comes back exactly as it was. Chats in it are exports: they can be read anywhere, but the app that they are from takes no export back.</source>
        <translation>このバージョンのすべてのファイルが、元とまったく同じ状態で復元されます。中にあるチャットはエクスポートです。どこでも読めますが、元のアプリにエクスポートを戻すことはできません。</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <comment>%1 is a day and time</comment>
        <translation>バージョン：%1</translation>
    </message>
</context>
<context>
    <name>RestoreWhere</name>
    <message>
        <source>No folder chosen yet</source>
        <translation>フォルダーはまだ選ばれていません</translation>
    </message>
    <message>
        <source>Original files, exactly as they were backed up.</source>
        <translation>バックアップしたときとまったく同じ、元のファイルです。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>フォルダーは空ではありません。</translation>
    </message>
    <message>
        <source>What is there stays as it is. A file that differs from the backup is left alone and named in the report.</source>
        <translation>そこにあるものはそのまま残ります。バックアップと異なるファイルには手を加えず、レポートに名前を示します。</translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Put them only where you need them.</source>
        <translation>復元されたファイルは暗号化されていません。必要な場所にだけ置いてください。</translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message>
        <source>Retire %1?</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>「%1」を引退させますか？</translation>
    </message>
    <message>
        <source>A copy of its key has added to the backup, too. Choose which history is its own: what stands only in the others counts no more.</source>
        <extracomment>of a computer whose key was copied; its own history is one of those listed below</extracomment>
        <translation>そのキーのコピーも、バックアップへの追加を行っています。どれがそのコンピューター自身の履歴かを選んでください。ほかの履歴にしかないものは、もう有効ではなくなります。</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>引退させる</translation>
    </message>
    <message>
        <source>Nothing that it adds from now on counts. What it has backed up so far stays and can be restored. This cannot be undone.</source>
        <extracomment>what happens when a computer is retired; &quot;it&quot; is that computer</extracomment>
        <translation>今後そのコンピューターが追加するものは、何も有効になりません。これまでにバックアップしたものは残り、復元できます。引退は元に戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), the last: %1</source>
        <extracomment>%Ln is a number of entries in a log; %1 a moment, as in &quot;Today, 20:02&quot;</extracomment>
        <translation>
            <numerusform>項目 %Ln 件、最後：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the computer that you sit at: it makes no more backups.</source>
        <translation>これは今お使いのコンピューターです。今後、バックアップを作成しなくなります。</translation>
    </message>
    <message>
        <source>Ways to unlock that live in it still open the backup: remove them as well if it is not yours any more.</source>
        <extracomment>stands behind sentences about a computer that is retired</extracomment>
        <translation>そのコンピューターの中にあるロック解除方法では、引き続きバックアップを開けます。コンピューターがもうご自身のものでない場合は、それらの方法も削除してください。</translation>
    </message>
</context>
<context>
    <name>RuleNumbers</name>
    <message>
        <source>The newest</source>
        <translation>最新のもの</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>残すバージョンの数</translation>
    </message>
    <message>
        <source>One a day</source>
        <translation>1 日に 1 つ</translation>
    </message>
    <message>
        <source>for as many days</source>
        <translation>残す日数</translation>
    </message>
    <message>
        <source>One a week</source>
        <translation>1 週間に 1 つ</translation>
    </message>
    <message>
        <source>for as many weeks</source>
        <translation>残す週数</translation>
    </message>
    <message>
        <source>One a month</source>
        <translation>1 か月に 1 つ</translation>
    </message>
    <message>
        <source>for as many months</source>
        <translation>残す月数</translation>
    </message>
    <message>
        <source>One a year</source>
        <translation>1 年に 1 つ</translation>
    </message>
    <message>
        <source>for as many years</source>
        <translation>残す年数</translation>
    </message>
    <message>
        <source>All 0: every version stays.</source>
        <translation>すべて 0 の場合：どのバージョンも残ります。</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>How long versions stay</source>
        <translation>バージョンを残す期間</translation>
    </message>
    <message>
        <source>Versions that you keep for good, and the newest good one of each source, stay whatever the numbers say.</source>
        <translation>無期限に保管しているバージョンと、保管元ごとの問題のない最新のバージョンは、数値にかかわらず残ります。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>もう一度ロックを解除</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>取り除かれるものを表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) would go</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>取り除かれるバージョン：%Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Every version stays</source>
        <translation>どのバージョンも残ります</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln version(s) away</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>バージョン %Ln 個を取り除く</numerusform>
        </translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>このルールを使う</translation>
    </message>
    <message>
        <source>What would happen to each version</source>
        <translation>各バージョンがどうなるか</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln version(s) out of the backup?</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>バージョン %Ln 個をバックアップから取り除きますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Use these rules from now on?</source>
        <translation>今後このルールを使いますか？</translation>
    </message>
    <message>
        <source>They leave the list and cannot be brought back. What only they hold is gone for good as soon as space is given back.</source>
        <translation>一覧からなくなり、元に戻すことはできません。それらにしか含まれないものは、領域を解放した時点で完全に失われます。</translation>
    </message>
    <message>
        <source>Nothing goes now. Later versions are judged by these numbers when somebody looks here again.</source>
        <translation>今は何も取り除かれません。今後のバージョンは、誰かがここをもう一度見たときに、これらの数値で判定されます。</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Use the rules</source>
        <translation>ルールを使う</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>理由（ログ用）</translation>
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
    <name>SameDisk</name>
    <message>
        <source>This is the disk that your chats are on</source>
        <translation>チャットがあるディスクと同じです</translation>
    </message>
    <message>
        <source>When it dies, both are gone. Another disk, a stick or a synchronised folder protects better; you may go on all the same.</source>
        <translation>ディスクが壊れると、両方とも失われます。別のディスク、USB メモリ、同期されるフォルダーのほうがよく保護できますが、このまま続けることもできます。</translation>
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
    <name>SettingsComputers</name>
    <message>
        <source>Computers</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Computers that add to this backup</source>
        <translation>このバックアップに追加するコンピューター</translation>
    </message>
    <message>
        <source>Their names can be read when the backup is unlocked.</source>
        <translation>名前は、バックアップのロックを解除すると読めます。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>ご本人であることを示してください</translation>
    </message>
    <message>
        <source>A computer that adds to the backup can open nothing by itself. Retire it when it is sold, lost or set up anew.</source>
        <translation>バックアップに追加するコンピューターは、それだけでは何も開けません。売却したとき、紛失したとき、設定し直したときは、引退させてください。</translation>
    </message>
</context>
<context>
    <name>SettingsLock</name>
    <message>
        <source>Locking</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <extracomment>the backup is locked</extracomment>
        <translation>離席中にロックする</translation>
    </message>
    <message>
        <source>5 min</source>
        <extracomment>as short as can be: minutes after which the backup locks</extracomment>
        <translation>5 分</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 分</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>After this long without a key press or a click. The backup also locks when the computer sleeps and with the screen; a restore that runs is finished first, except before sleep.</source>
        <translation>この時間、キー入力もクリックもないとロックします。バックアップは、コンピューターがスリープするときと、画面がロックされるときにもロックされます。実行中の復元は先に完了させますが、スリープの前だけは例外です。</translation>
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
        <translation>ライトまたはダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Or the same as everything else on this computer.</source>
        <translation>または、このコンピューターのほかの表示に合わせます。</translation>
    </message>
    <message>
        <source>Takes effect when Coffer is started again.</source>
        <translation>Coffer を起動し直すと反映されます。</translation>
    </message>
</context>
<context>
    <name>SettingsSchedule</name>
    <message>
        <source>All good</source>
        <translation>異常なし</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>読み取れなかったものがあります</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>自動バックアップ</translation>
    </message>
    <message>
        <source>At times that somebody has written into the system’s own files.</source>
        <translation>誰かがシステムのファイルに書き込んだ時刻に行います。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>From 00:00 to 23:59.</source>
        <translation>00:00 から 23:59 まで。</translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <extracomment>%1 is a day and a time of day</extracomment>
        <translation>次の実行：%1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <extracomment>%1 is a day and a time of day</extracomment>
        <translation>前回の実行：%1</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Without a window, so that watched folders are looked after.</source>
        <translation>ウィンドウを開かずに起動し、監視中のフォルダーを見守ります。</translation>
    </message>
    <message>
        <source>The backup did not finish</source>
        <translation>バックアップは完了しませんでした</translation>
    </message>
    <message>
        <source>Also while Coffer is closed. A backup that was missed while the computer was off is made later.</source>
        <translation>Coffer を閉じている間も行います。コンピューターの電源が切れていてできなかったバックアップは、後で行います。</translation>
    </message>
</context>
<context>
    <name>SettingsSources</name>
    <message>
        <source>What is kept</source>
        <translation>保管するもの</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>heading of what is not backed up</extracomment>
        <translation>除外するもの</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>nothing is left out of the backup</extracomment>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pattern(s)</source>
        <extracomment>%Ln is a number of patterns for names of files</extracomment>
        <translation>
            <numerusform>パターン %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1 again</source>
        <extracomment>%1 is a pattern such as *.tmp</extracomment>
        <translation>%1 を再び保管</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>除外するもの</translation>
    </message>
    <message>
        <source>*.tmp, or the path of a folder</source>
        <translation>*.tmp、またはフォルダーのパス</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>button: files whose names match the pattern are not backed up</extracomment>
        <translation>除外</translation>
    </message>
    <message>
        <source>This is no pattern. Write a name such as *.tmp, or a whole path.</source>
        <translation>パターンとして使えません。*.tmp のような名前か、完全なパスを入力してください。</translation>
    </message>
    <message>
        <source>Changes count from the next backup on</source>
        <translation>変更は次のバックアップから有効です</translation>
    </message>
</context>
<context>
    <name>SettingsStorage</name>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Its disk is not connected.</source>
        <extracomment>the disk that the folder of the backup is on</extracomment>
        <translation>そのディスクは接続されていません。</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <extracomment>%1 is a size, what is free on a disk; %2 the size of the disk</extracomment>
        <translation>空き %1（全体 %2）</translation>
    </message>
</context>
<context>
    <name>SetupFirstWay</name>
    <message>
        <source>Whichever you choose, unlocking brings a secret to this computer. Unlock your backup only on computers you trust.</source>
        <translation>どれを選んでも、ロックを解除すると秘密の値がこのコンピューターに渡ります。バックアップのロックは、信頼できるコンピューターでのみ解除してください。</translation>
    </message>
    <message>
        <source>How do you want to open your backup?</source>
        <translation>バックアップをどの方法で開きますか？</translation>
    </message>
    <message>
        <source>With a passkey there is nothing to remember and nothing to type. Choose where it is kept. A second way in, on paper, comes with the next step.</source>
        <translation>パスキーなら、覚えるものも入力するものもありません。保管場所を選んでください。2 つ目のロック解除方法となる紙は、次のステップで用意します。</translation>
    </message>
    <message>
        <source>Create passkey</source>
        <translation>パスキーを作成</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>その他のオプション</translation>
    </message>
    <message>
        <source>A password, or only the recovery key</source>
        <translation>パスワード、または回復キーのみ</translation>
    </message>
</context>
<context>
    <name>SetupLeave</name>
    <message>
        <source>Give up setting up?</source>
        <translation>設定をやめますか？</translation>
    </message>
    <message>
        <source>No backup has been made so far, and none will be. What you chose is forgotten.</source>
        <translation>ここまで、バックアップは作成されておらず、今後も作成されません。選んだ内容は破棄されます。</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Go on setting up</source>
        <translation>設定を続ける</translation>
    </message>
    <message>
        <source>The recovery sheet that you have opens nothing: destroy it.</source>
        <translation>お手元の回復シートでは何も開けません。破棄してください。</translation>
    </message>
    <message>
        <source>The recovery key that was shown opens nothing: throw away what you wrote down of it.</source>
        <translation>表示された回復キーでは何も開けません。書き留めたものは捨ててください。</translation>
    </message>
    <message>
        <source>The passkey that was made stays on the key or in the password manager, opens nothing, and can be deleted there.</source>
        <translation>作成されたパスキーは、キーまたはパスワードマネージャーに残りますが、何も開けません。そこで削除できます。</translation>
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
        <source>It opens the backup when every device is gone. Coffer keeps no copy: if the paper and all other ways in are lost, nothing opens the backup.</source>
        <translation>すべての端末がなくなっても、これでバックアップを開けます。Coffer は控えを保管しません。この紙とほかのロック解除方法をすべて失うと、何を使ってもバックアップを開けません。</translation>
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
        <source>Best on another disk, or in a folder that is synchronised. All that Coffer puts there is encrypted.</source>
        <translation>別のディスクか、同期されるフォルダーが最適です。Coffer がそこに置くものは、すべて暗号化されています。</translation>
    </message>
    <message>
        <source>Still on a phone?</source>
        <translation>まだスマートフォンにありますか？</translation>
    </message>
    <message>
        <source>How to get the chats off, and switch on the app’s own encrypted backup.</source>
        <translation>チャットを取り出す方法と、アプリ自身の暗号化されたバックアップをオンにする方法です。</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>方法を見る</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory: this shows that the sheet can be read.</source>
        <translation>記憶からではなく、紙またはファイルを見て入力してください。シートを読めることを確かめるためです。</translation>
    </message>
    <message>
        <source>No backup has been made so far. It is made when you press “Create the backup”.</source>
        <translation>ここまで、バックアップはまだ作成されていません。「バックアップを作成」を押すと作成されます。</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>続けるには両方のグループを入力してください。</translation>
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
    <message>
        <source>It may not fit: what you keep takes %1, and %2 is free.</source>
        <extracomment>both are sizes: of what is to be kept, and of what is free at the place that was chosen</extracomment>
        <translation>入りきらない可能性があります。保管するものは %1、空きは %2 です。</translation>
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
        <extracomment>where the backup is kept</extracomment>
        <translation>保管先</translation>
    </message>
    <message>
        <source>What opens it</source>
        <extracomment>ways to unlock the backup</extracomment>
        <translation>開く方法</translation>
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
        <extracomment>of the recovery sheet</extracomment>
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
        <source>None. A recovery key can be added later.</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>なし。回復キーは後で追加できます。</translation>
    </message>
    <message>
        <source>On paper, and two groups typed back</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>紙にあり、2 つのグループを入力済み</translation>
    </message>
    <message>
        <source>Printed, not checked yet</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>印刷済み（まだ確かめていません）</translation>
    </message>
    <message>
        <source>“%1”, and nothing else</source>
        <extracomment>%1 is the name that the person gave a way to unlock, as in &quot;Blue YubiKey&quot;</extracomment>
        <translation>「%1」のみ。ほかにはありません</translation>
    </message>
    <message>
        <source>The recovery key, and “%1”</source>
        <translation>回復キーと「%1」</translation>
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
        <translation>監視</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>%1 を監視</translation>
    </message>
    <message>
        <source>A folder that is watched is backed up as soon as a new file has arrived in it whole, while Coffer is open.</source>
        <translation>監視中のフォルダーは、Coffer を開いている間、新しいファイルが完全に届き次第バックアップされます。</translation>
    </message>
    <message>
        <source>WhatsApp exports are recognised, and what is missing from them is told. Other files are kept as they are.</source>
        <translation>WhatsApp のエクスポートは認識され、足りないものが示されます。ほかのファイルはそのまま保管されます。</translation>
    </message>
</context>
<context>
    <name>SheetCheck</name>
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
    <name>SheetView</name>
    <message>
        <source>One moment</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送信しました。</translation>
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
        <source>Recovery key, %1 groups</source>
        <extracomment>%1 is a number of groups of five characters</extracomment>
        <translation>回復キー（%1 グループ）</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF として保存</translation>
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
    <message>
        <source>PDF page (*.pdf)</source>
        <extracomment>the kind of file, in a file dialog</extracomment>
        <translation>PDF ページ (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet that you saved or printed before opens nothing any more.</source>
        <extracomment>a recovery sheet: a page with a recovery key. Another one was made since.</extracomment>
        <translation>前に保存または印刷したシートでは、もう何も開けません。</translation>
    </message>
    <message>
        <source>Destroy it and use this one.</source>
        <extracomment>&quot;it&quot; is the earlier recovery sheet, &quot;this one&quot; the one on the screen</extracomment>
        <translation>破棄して、こちらを使ってください。</translation>
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
        <source>%1, %Ln thing(s) to do</source>
        <extracomment>%1 is the name of a page, %Ln how many things on it need the person</extracomment>
        <translation>
            <numerusform>%1、対応が必要な項目 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpaceCard</name>
    <message>
        <source>%1 more waits until every computer has backed up once.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>さらに %1 が、すべてのコンピューターが 1 回バックアップするのを待っています。</translation>
    </message>
    <message>
        <source>Taking versions away does not free space by itself.</source>
        <translation>バージョンを取り除くだけでは、空き領域は増えません。</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>解放する</translation>
    </message>
    <message>
        <source>Look for space</source>
        <translation>領域を探す</translation>
    </message>
    <message>
        <source>Stopping is safe: whatever a version needs stays.</source>
        <translation>中止しても安全です。バージョンに必要なものは残ります。</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>もう一度ロックを解除</translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 を解放しますか？</translation>
    </message>
    <message>
        <source>What no version in the list needs is removed for good. That cannot be undone.</source>
        <translation>一覧のどのバージョンにも不要なものが、完全に削除されます。これは元に戻せません。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Space that no version needs</source>
        <translation>どのバージョンにも不要な領域</translation>
    </message>
    <message>
        <source>%1 that no version needs</source>
        <extracomment>%1 is a size</extracomment>
        <translation>どのバージョンにも不要な領域：%1</translation>
    </message>
    <message>
        <source>No space to give back now</source>
        <translation>今解放できる領域はありません</translation>
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
        <source>On a disk, a stick or in a folder that is synchronised. Nothing there is changed.</source>
        <translation>ディスク、USB メモリ、または同期されるフォルダーにあるものです。そこにあるものは何も変更されません。</translation>
    </message>
    <message>
        <source>The folder of the backup</source>
        <translation>バックアップのフォルダー</translation>
    </message>
    <message>
        <source>Is there a backup already?</source>
        <translation>すでにバックアップがありますか？</translation>
    </message>
    <message>
        <source>I have a backup already</source>
        <translation>すでにバックアップがあります</translation>
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
        <translation>完了</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 is the number of this step, %2 how many steps there are</extracomment>
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
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>ファイル %Ln 個は読み戻せませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proven: the newest version holds no files</source>
        <translation>何も確認されていません：最新のバージョンにはファイルがありません</translation>
    </message>
    <message>
        <source>All good</source>
        <extracomment>heading: what a test found</extracomment>
        <translation>異常なし</translation>
    </message>
    <message>
        <source>Not everything came back</source>
        <translation>読み戻せなかったものがあります</translation>
    </message>
    <message>
        <source>opened with %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>「%1」で開きました</translation>
    </message>
    <message>
        <source>%1. A sample: %2 of %3 files.</source>
        <extracomment>%1 is what a test found, %2 and %3 are numbers of files</extracomment>
        <translation>%1。一部のみ：ファイル %3 個中 %2 個。</translation>
    </message>
    <message>
        <source>This test is not in the log: only a computer that adds to this backup can write there.</source>
        <translation>このテストはログにありません。ログに書き込めるのは、このバックアップに追加するコンピューターだけです。</translation>
    </message>
</context>
<context>
    <name>TestReport</name>
    <message>
        <source>%1 opens this backup</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>「%1」でこのバックアップを開けます</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>There is no version yet that could be read back.</source>
        <translation>読み戻せるバージョンはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>Read back %1; %Ln could not be read. A backup stores again what is still on this computer.</source>
        <extracomment>%1 is what could be read, as in &quot;3 files&quot;; %Ln is a number of files</extracomment>
        <translation>
            <numerusform>%1を読み戻しました。%Ln 個は読み取れませんでした。バックアップすると、まだこのコンピューターにあるものがもう一度保存されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample was read back, all good: %1, %2.</source>
        <extracomment>%1 is what was read, as in &quot;84,201 messages, 25 files&quot;, %2 a size</extracomment>
        <translation>一部を読み戻しました。異常なし：%1、%2。</translation>
    </message>
</context>
<context>
    <name>TestsPage</name>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>A test reads the newest version back as a restore would, and keeps nothing of it.</source>
        <translation>テストでは、復元と同じように最新のバージョンを読み戻します。読み戻したものは何も残しません。</translation>
    </message>
    <message>
        <source>Test everything</source>
        <translation>すべてをテスト</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>A test opens the backup</source>
        <translation>テストではバックアップを開きます</translation>
    </message>
    <message>
        <source>Unlock it with the way that you want to be sure of: that alone proves that it opens.</source>
        <translation>確かめたい方法でロックを解除してください。それだけで、その方法で開けることが確認されます。</translation>
    </message>
    <message>
        <source>Stopping is safe: a test changes nothing, and one that was stopped proves nothing.</source>
        <translation>中止しても安全です。テストで変わるものはありません。中止したテストでは、何も確認されません。</translation>
    </message>
    <message>
        <source>When each way opened it</source>
        <translation>それぞれの方法で開いた日時</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>以前のテスト</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Nothing was read back yet. “Test now” takes about a minute.</source>
        <translation>まだ何も読み戻していません。「今すぐテスト」は 1 分ほどかかります。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Coffer</source>
        <translation>Coffer を表示</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>バックアップを中止</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>%1 is a percentage such as &quot;40 %&quot;</extracomment>
        <translation>バックアップしています</translation>
    </message>
    <message>
        <source>Backing up: %1</source>
        <translation>バックアップしています：%1</translation>
    </message>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Backed up</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>バックアップしました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the new version.</source>
        <translation>
            <numerusform>新しいバージョンにファイル %Ln 個が入っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up, but for some files</source>
        <translation>一部のファイルを除いてバックアップしました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>ファイル %Ln 個を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping the backup</source>
        <translation>バックアップを中止しています</translation>
    </message>
</context>
<context>
    <name>UnlockFoot</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading a sample back</source>
        <translation>一部を読み戻しています</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>ロックを解除しています</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>テストを開始</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
</context>
<context>
    <name>UnlockHead</name>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>「%1」をテスト</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>ご本人であることを示してください</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <extracomment>%1 is what the person calls the backup</extracomment>
        <translation>「%1」のロックを解除</translation>
    </message>
    <message>
        <source>A test opens the backup with this way alone, reads a sample back and writes down that it works.</source>
        <translation>テストでは、この方法だけでバックアップを開き、一部を読み戻し、使えることを記録します。</translation>
    </message>
    <message>
        <source>Restoring everything asks you to unlock once more.</source>
        <translation>すべてを復元するには、もう一度ロックを解除する必要があります。</translation>
    </message>
    <message>
        <source>With what you have at hand. Everything else stays as it is.</source>
        <extracomment>below the title “Unlock …”: any way to unlock may be used</extracomment>
        <translation>お手元にあるものを使います。ほかは何も変わりません。</translation>
    </message>
    <message>
        <source>Only somebody who can open the backup can add a way to unlock it.</source>
        <translation>開く方法を追加できるのは、バックアップを開ける人だけです。</translation>
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
        <source>Unlocking brings a secret to this computer. Unlock your backup only on computers you trust. Nobody from Coffer will ever ask for your recovery key.</source>
        <translation>ロックを解除すると、秘密の値がこのコンピューターに渡ります。バックアップのロックは、信頼できるコンピューターでのみ解除してください。Coffer の関係者が回復キーを尋ねることは決してありません。</translation>
    </message>
</context>
<context>
    <name>UnlockPassword</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password of this backup</source>
        <translation>このバックアップのパスワード</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>Stays</source>
        <extracomment>of a version, when the rules are applied</extracomment>
        <translation>残ります</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>取り除かれます</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a day and time, %2 &quot;Stays&quot; or &quot;Would go&quot;, %3 why</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>no rule is set</source>
        <extracomment>why a version stays: this and the next ones stand behind “Stays”, several in a row with commas</extracomment>
        <translation>ルールは設定されていません</translation>
    </message>
    <message>
        <source>among the newest</source>
        <translation>最新のものの 1 つ</translation>
    </message>
    <message>
        <source>of its day</source>
        <extracomment>the one version of its day that a rule keeps</extracomment>
        <translation>その日の 1 つ</translation>
    </message>
    <message>
        <source>of its week</source>
        <translation>その週の 1 つ</translation>
    </message>
    <message>
        <source>of its month</source>
        <translation>その月の 1 つ</translation>
    </message>
    <message>
        <source>of its year</source>
        <translation>その年の 1 つ</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>無期限保管</translation>
    </message>
    <message>
        <source>the newest that was tested</source>
        <translation>テスト済みの最新のもの</translation>
    </message>
    <message>
        <source>the newest with all its content</source>
        <extracomment>the newest version with all its content</extracomment>
        <translation>内容がすべてそろった最新のもの</translation>
    </message>
    <message>
        <source>the only one of its kind</source>
        <extracomment>of a kind of content, as when it alone holds a chat</extracomment>
        <translation>同じ種類のものはこれだけ</translation>
    </message>
</context>
<context>
    <name>VerifyStrip</name>
    <message>
        <source>Quick check</source>
        <translation>簡易点検</translation>
    </message>
    <message>
        <source>Check all data</source>
        <translation>すべてのデータを点検</translation>
    </message>
    <message>
        <source>Stopping is safe: a check changes nothing.</source>
        <translation>中止しても安全です。点検で変わるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read back</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>読み戻せないファイル：%Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that cannot be read back</source>
        <translation>読み戻せないファイル</translation>
    </message>
    <message>
        <source>Never checked on this computer</source>
        <translation>このコンピューターではまだ点検していません</translation>
    </message>
    <message>
        <source>A check sees that all is there; checking all data also reads every byte.</source>
        <extracomment>of the whole backup</extracomment>
        <translation>点検では、すべてあることを確かめます。すべてのデータの点検では、1 バイトも残さず読み取ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) miss nothing</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>不足のないバージョン %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) lost something</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>何かが失われたバージョン %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>all data was read, %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>すべてのデータを読み取り済み（%1）</translation>
    </message>
    <message>
        <source>no data was read</source>
        <translation>データは読み取っていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the backup may still be arriving</source>
        <extracomment>%Ln is a number of files at the backup&apos;s place</extracomment>
        <translation>
            <numerusform>バックアップのファイル %Ln 個はまだ届く途中かもしれません</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is whole. Last check: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>すべて完全です。最後の点検：%1</translation>
    </message>
    <message>
        <source>Not everything is whole. Last check: %1</source>
        <comment>%1 is a day and time</comment>
        <translation>完全でないものがあります。最後の点検：%1</translation>
    </message>
    <message>
        <source>Nothing is missing. Last check: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>足りないものはありません。最後の点検：%1</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>From</source>
        <extracomment>which computer made this version</extracomment>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>what this version holds</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>which files and folders this version keeps</extracomment>
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
        <extracomment>beside “Kept for good”</extracomment>
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
        <translation>追加分</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>中身を見る</translation>
    </message>
    <message>
        <source>No longer keep</source>
        <translation>保管をやめる</translation>
    </message>
    <message>
        <source>Keep for good</source>
        <translation>無期限に保管</translation>
    </message>
    <message>
        <source>Not read back by a test yet</source>
        <translation>まだテストで読み戻されていません</translation>
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
        <source>%1: %2</source>
        <extracomment>%1 is a day and time, %2 what that version of the backup holds</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The log entry of this version is damaged</source>
        <translation>このバージョンのログの項目は破損しています</translation>
    </message>
</context>
<context>
    <name>VersionSelect</name>
    <message>
        <source>None</source>
        <extracomment>no version is chosen</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: one version older</source>
        <extracomment>%1 is &quot;Earlier&quot; or &quot;Later&quot;: which of two versions</extracomment>
        <translation>%1：1 つ古いバージョンへ</translation>
    </message>
    <message>
        <source>%1: one version newer</source>
        <extracomment>%1 is &quot;Earlier&quot; or &quot;Later&quot;: which of two versions</extracomment>
        <translation>%1：1 つ新しいバージョンへ</translation>
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
        <source>Compare two</source>
        <translation>2 つを比較</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>もう一度ロックを解除</translation>
    </message>
    <message>
        <source>How long versions stay</source>
        <translation>バージョンを残す期間</translation>
    </message>
</context>
<context>
    <name>WayButtons</name>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>「%1」のその他の操作</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>WayDialogs</name>
    <message>
        <source>Rename %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>「%1」の名前を変更</translation>
    </message>
    <message>
        <source>The name shows which one it is: “Blue YubiKey”, “Key in the safe”.</source>
        <translation>どれかがわかる名前にします。例：「青い YubiKey」「金庫の中のキー」。</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>ご本人であることを示してください</translation>
    </message>
    <message>
        <source>Afterwards the backup opens with: %1.</source>
        <extracomment>%1 are the names of one or more ways to unlock</extracomment>
        <translation>削除後にバックアップを開けるもの：%1。</translation>
    </message>
    <message>
        <source>The passkey itself stays on the key or in the password manager until it is deleted there.</source>
        <translation>パスキー自体は、キーまたはパスワードマネージャーで削除するまで、そこに残ります。</translation>
    </message>
    <message>
        <source>Destroy the printed sheet afterwards.</source>
        <translation>その後、印刷したシートを破棄してください。</translation>
    </message>
    <message>
        <source>It opens nothing that is backed up from now on. Whoever kept an old copy of the backup’s folder can still open that copy with it. This cannot be undone.</source>
        <extracomment>what happens when a way to unlock is removed; &quot;it&quot; is that way to unlock</extracomment>
        <translation>今後バックアップされるものは、これでは何も開けなくなります。バックアップのフォルダーの古いコピーを持ち続けている人は、これで引き続きそのコピーを開けます。削除は元に戻せません。</translation>
    </message>
</context>
<context>
    <name>WayHeads</name>
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
</context>
<context>
    <name>WayProofRow</name>
    <message>
        <source>No proof yet</source>
        <translation>まだ確認されていません</translation>
    </message>
    <message>
        <source>Opened the backup just now</source>
        <translation>たった今バックアップを開きました</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>When it was added</source>
        <extracomment>in the column “Last proven”: this way to unlock was proven only then</extracomment>
        <translation>追加したとき</translation>
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
        <extracomment>where a password is</extracomment>
        <translation>記憶の中</translation>
    </message>
    <message>
        <source>On the key itself</source>
        <extracomment>where the passkey of a security key is</extracomment>
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
        <extracomment>where a passkey is: copied to other devices by the account of a password manager</extracomment>
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
        <source>Opened the backup</source>
        <translation>バックアップを開きました</translation>
    </message>
    <message>
        <source>added: %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>追加日：%1</translation>
    </message>
    <message>
        <source>Not used for a long time</source>
        <translation>長い間使われていません</translation>
    </message>
    <message>
        <source>Tried once, not since</source>
        <extracomment>tried when it was added, and not used since</extracomment>
        <translation>1 回試し、その後は未使用</translation>
    </message>
    <message>
        <source>Opened the backup just now</source>
        <translation>たった今バックアップを開きました</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
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
        <source>Phone or password manager</source>
        <translation>スマートフォンまたはパスワードマネージャー</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Of a kind that this Coffer does not know</source>
        <extracomment>of a way to unlock that a newer version of Coffer added</extracomment>
        <translation>このバージョンの Coffer が知らない種類</translation>
    </message>
    <message>
        <source>A sheet of paper that you print and keep away from this computer. It opens the backup when every device is gone.</source>
        <translation>印刷して、このコンピューターから離れた場所に保管する 1 枚の紙です。すべての端末がなくなっても、これでバックアップを開けます。</translation>
    </message>
    <message>
        <source>A YubiKey or similar that you plug in and touch. It works on any computer, and outlives this one.</source>
        <translation>YubiKey など、挿して触れるものです。どのコンピューターでも使え、このコンピューターがなくなっても使い続けられます。</translation>
    </message>
    <message>
        <source>A passkey kept by Google, Apple, 1Password or another service, and there again on your next phone. Deleting it there closes this way in.</source>
        <translation>Google、Apple、1Password などのサービスに保管され、次のスマートフォンでも使えるパスキーです。そこで削除すると、この方法では開けなくなります。</translation>
    </message>
    <message>
        <source>The security chip in this computer, with a PIN. It is gone if the computer is lost or set up anew.</source>
        <translation>このコンピューターのセキュリティチップを、PIN とともに使います。コンピューターを失くすか設定し直すと、なくなります。</translation>
    </message>
    <message>
        <source>Plug your key in. You enter its PIN and touch it.</source>
        <translation>キーを挿してください。その PIN を入力し、触れます。</translation>
    </message>
    <message>
        <source>A page opens in your browser and asks for the passkey.</source>
        <translation>ブラウザーでページが開き、パスキーを求めます。</translation>
    </message>
    <message>
        <source>You enter the PIN that you chose for this computer.</source>
        <translation>このコンピューター用に決めた PIN を入力します。</translation>
    </message>
    <message>
        <source>This computer does not let you use it.</source>
        <translation>このコンピューターでは使用が許可されていません。</translation>
    </message>
    <message>
        <source>Not on this computer.</source>
        <translation>このコンピューターでは使えません。</translation>
    </message>
    <message>
        <source>Neither opens the backup alone, so whoever finds the key or learns the password still stands outside. Losing either closes this way in.</source>
        <extracomment>about a password and a security key that are used together</extracomment>
        <translation>どちらか一方だけではバックアップを開けません。そのため、キーを見つけただけの人や、パスワードを知っただけの人には開けません。どちらかを失うと、この方法では開けなくなります。</translation>
    </message>
    <message>
        <source>You may not use its security chip. Whoever manages this computer can allow it.</source>
        <extracomment>stands behind the name of a kind of way to unlock, as in “This computer”</extracomment>
        <translation>セキュリティチップの使用が許可されていません。このコンピューターの管理者が許可できます。</translation>
    </message>
    <message>
        <source>No security chip that can be used.</source>
        <extracomment>stands behind the name of a kind of way to unlock, as in “This computer”</extracomment>
        <translation>使えるセキュリティチップがありません。</translation>
    </message>
    <message>
        <source>A password is as strong as it is long: nothing limits how often somebody can guess. Four or five random words are good.</source>
        <translation>パスワードの強さは長さで決まります。推測できる回数を制限するものはありません。無作為に選んだ 4、5 個の単語がよいでしょう。</translation>
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
        <source>Add a way</source>
        <translation>方法を追加</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>ご本人であることを示してください</translation>
    </message>
    <message>
        <source>Every unlocking proves the way that it was done with. Adding or removing a way asks for it again when the last time is more than ten minutes ago. Before only one would be left, that one is tested; the last one cannot be removed.</source>
        <extracomment>&quot;way&quot; and &quot;one&quot; are ways to unlock</extracomment>
        <translation>ロックを解除するたびに、使った方法が確認されます。方法を追加または削除するときは、最後の解除から 10 分以上たっていれば、もう一度ロックを解除する必要があります。残る方法が 1 つだけになる前に、その残る方法をテストします。最後の 1 つは削除できません。</translation>
    </message>
</context>
<context>
    <name>WindowDrop</name>
    <message>
        <source>This is not a file</source>
        <translation>これはファイルではありません</translation>
    </message>
    <message>
        <source>Coffer keeps files and folders of this computer. Save it as a file, then drop that.</source>
        <translation>Coffer が保管するのは、このコンピューターのファイルとフォルダーです。ファイルとして保存してから、そのファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>This computer does not add to this backup</source>
        <translation>このコンピューターは、このバックアップに追加しません</translation>
    </message>
    <message>
        <source>What you dropped stays where it is. With “Something happened”, “Move to a new computer”, this computer goes on where another one stopped.</source>
        <translation>ドロップしたものは、元の場所に残ります。「何かあったとき」の「新しいコンピューターに移る」を使うと、別のコンピューターが止まったところから、このコンピューターが続けます。</translation>
    </message>
    <message>
        <source>The backup is being made</source>
        <translation>バックアップを作成しています</translation>
    </message>
    <message>
        <source>Drop it again when that is done.</source>
        <translation>作成が終わってから、もう一度ドロップしてください。</translation>
    </message>
    <message>
        <source>Added to what is kept</source>
        <extracomment>what was dropped on the window</extracomment>
        <translation>保管対象に追加しました</translation>
    </message>
    <message>
        <source>The first step and the review list it.</source>
        <translation>最初のステップと確認画面の一覧に表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln file(s) or folder(s)?</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>ファイルまたはフォルダー %Ln 個を保管しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保管する</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>the last in a list of names of files and folders: how many more there are</extracomment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>From the next backup on, Coffer keeps: %1. The originals stay where they are.</source>
        <extracomment>%1 is a list of names of files and folders</extracomment>
        <translation>次のバックアップから、Coffer は次のものを保管します：%1。元のものは、今ある場所にそのまま残ります。</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>all good</source>
        <extracomment>what a test found; stands in a row with other facts</extracomment>
        <translation>異常なし</translation>
    </message>
    <message>
        <source>not all good</source>
        <translation>異常あり</translation>
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
        <translation>パスワード</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>セキュリティキー</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>パスキー</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>Security key and password</source>
        <translation>セキュリティキーとパスワード</translation>
    </message>
</context>
<context>
    <name>coffer::ui::IncidentFlow</name>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
</context>
<context>
    <name>coffer::ui::RestoreFlow</name>
    <message>
        <source>Restored from the version %1</source>
        <translation>バージョン %1 から復元</translation>
    </message>
    <message>
        <source>Into %1, %2</source>
        <translation>復元先：%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), compared with the backup byte for byte</source>
        <translation>
            <numerusform>ファイル %Ln 個をバックアップと 1 バイトずつ比較</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <translation>
            <numerusform>復元されなかったファイル：%Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of each file as it lies in the folder; sha256sum -c compares them:</source>
        <translation>フォルダーにある各ファイルの SHA-256（sha256sum -c で照合できます）：</translation>
    </message>
</context>
<context>
    <name>coffer::ui::SetupFlow</name>
    <message>
        <source>Recovery key</source>
        <extracomment>The name that a new backup&apos;s recovery key gets; the person can change it.</extracomment>
        <translation>回復キー</translation>
    </message>
</context>
</TS>
