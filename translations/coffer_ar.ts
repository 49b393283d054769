<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished">غير مقفلة</translation>
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
        <translation type="unfinished">الاختبار</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">الجديد: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">طرق فتح القفل</translation>
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
        <translation type="unfinished">الإصدارات</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">القراءة من جديد</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">رجوع</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
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
        <translation>إلغاء</translation>
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
        <translation>تعذّر الاطلاع على النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>This folder could not be opened as a backup</source>
        <translation>تعذّر فتح هذا المجلد كنسخة احتياطية</translation>
    </message>
    <message>
        <source>This cannot be kept</source>
        <translation>لا يمكن حفظ هذا</translation>
    </message>
    <message>
        <source>The backup cannot go there</source>
        <translation>لا يمكن وضع النسخة الاحتياطية هناك</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>لم تُنشأ النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The sheet was not saved</source>
        <translation>لم تُحفظ الورقة</translation>
    </message>
    <message>
        <source>The backup did not finish</source>
        <translation>لم يكتمل النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>The backup stays locked</source>
        <translation>تبقى النسخة الاحتياطية مقفلة</translation>
    </message>
    <message>
        <source>The backup could not be read</source>
        <translation>تعذّرت قراءة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>The files cannot go there</source>
        <translation>لا يمكن وضع الملفات هناك</translation>
    </message>
    <message>
        <source>The restore did not finish</source>
        <translation>لم تكتمل الاستعادة</translation>
    </message>
    <message>
        <source>Not in this backup</source>
        <translation>ليس في هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>لم يُستعَد</translation>
    </message>
    <message>
        <source>Something in what was asked for cannot be.</source>
        <translation>في ما طُلب شيء غير ممكن.</translation>
    </message>
    <message>
        <source>Look at the details, change it and try again.</source>
        <translation>اطّلع على التفاصيل وغيّر ذلك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Something that is needed is not there.</source>
        <translation>شيء مطلوب غير موجود.</translation>
    </message>
    <message>
        <source>Look at the details for what is missing.</source>
        <translation>اطّلع على التفاصيل لمعرفة ما ينقص.</translation>
    </message>
    <message>
        <source>It opens another backup, or was replaced since.</source>
        <translation>هذه الطريقة تفتح نسخة احتياطية أخرى، أو استُبدلت منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Use another way to unlock.</source>
        <translation>استخدم طريقة أخرى لفتح القفل.</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were stored.</source>
        <translation>أعاد القرص بايتات غير التي خُزّنت.</translation>
    </message>
    <message>
        <source>Back up again: what is still on this computer is stored anew.</source>
        <translation>أعد النسخ الاحتياطي: ما بقي على هذا الكمبيوتر يُخزَّن من جديد.</translation>
    </message>
    <message>
        <source>Something at the backup’s place was changed by other hands than yours.</source>
        <translation>تغيّر شيء في مكان النسخة الاحتياطية بأيدٍ غير يديك.</translation>
    </message>
    <message>
        <source>Look for the newest good copy of the backup’s folder.</source>
        <translation>ابحث عن أحدث نسخة سليمة من مجلد النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>It was written by a newer Coffer than this one.</source>
        <translation>كتبه إصدار من Coffer أحدث من هذا.</translation>
    </message>
    <message>
        <source>Install the newest version of Coffer.</source>
        <translation>ثبّت أحدث إصدار من Coffer.</translation>
    </message>
    <message>
        <source>Another program is using it now.</source>
        <translation>برنامج آخر يستخدمه الآن.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The system does not permit it.</source>
        <translation>النظام لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>Allow it in the folder’s properties, or choose another folder.</source>
        <translation>اسمح بذلك في خصائص المجلد، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Make room on it and try again.</source>
        <translation>أفرغ مساحة عليه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk or device does not answer.</source>
        <translation>القرص أو الجهاز لا يستجيب.</translation>
    </message>
    <message>
        <source>Connect it, wait a moment and try again.</source>
        <translation>صِله وانتظر لحظة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It would put the backup, or what you have, at risk.</source>
        <translation>من شأن ذلك أن يعرّض النسخة الاحتياطية أو ما لديك للخطر.</translation>
    </message>
    <message>
        <source>Look at the details for what stands against it.</source>
        <translation>اطّلع على التفاصيل لمعرفة ما يمنع ذلك.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>تم إيقافه.</translation>
    </message>
    <message>
        <source>The backup’s disk is not connected</source>
        <translation>قرص النسخة الاحتياطية غير متصل</translation>
    </message>
    <message>
        <source>Its folder is not there, so nothing can be said of it now.</source>
        <translation>مجلدها غير موجود، فلا يمكن قول شيء عنها الآن.</translation>
    </message>
    <message>
        <source>Connect the disk.</source>
        <translation>صِل القرص.</translation>
    </message>
    <message>
        <source>There is no backup in this folder</source>
        <translation>لا توجد نسخة احتياطية في هذا المجلد</translation>
    </message>
    <message>
        <source>A backup’s folder holds the file HOW-TO-OPEN.txt and a folder named keys.</source>
        <translation>يحتوي مجلد النسخة الاحتياطية على الملف HOW-TO-OPEN.txt ومجلد باسم keys.</translation>
    </message>
    <message>
        <source>Choose the folder that holds those.</source>
        <translation>اختر المجلد الذي يحتوي عليهما.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>إنه ليس على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Copy it to this computer, then add it.</source>
        <translation>انسخه إلى هذا الكمبيوتر ثم أضفه.</translation>
    </message>
    <message>
        <source>The folder holds other things.</source>
        <translation>يحتوي المجلد على أشياء أخرى.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a disk.</source>
        <translation>اختر مجلدًا فارغًا أو قرصًا.</translation>
    </message>
    <message>
        <source>There is no such folder or disk.</source>
        <translation>لا يوجد مجلد أو قرص كهذا.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>ليس لديك إذن بالكتابة هناك.</translation>
    </message>
    <message>
        <source>A file of that name exists, the folder belongs to the backup, or the disk does not keep files private.</source>
        <translation>يوجد ملف بهذا الاسم بالفعل، أو المجلد تابع للنسخة الاحتياطية، أو القرص لا يُبقي الملفات خاصة.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>اختر اسمًا آخر أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The backup’s disk, or everything that is to be kept, is not there.</source>
        <translation>قرص النسخة الاحتياطية غير موجود، أو كل ما يُراد حفظه غير موجود.</translation>
    </message>
    <message>
        <source>Connect the disk and start again; what is stored stays.</source>
        <translation>صِل القرص وابدأ من جديد؛ ما خُزّن يبقى.</translation>
    </message>
    <message>
        <source>The backup stopped before its end</source>
        <translation>توقف النسخ الاحتياطي قبل نهايته</translation>
    </message>
    <message>
        <source>The backup’s disk does not answer.</source>
        <translation>قرص النسخة الاحتياطية لا يستجيب.</translation>
    </message>
    <message>
        <source>Connect it and start again: it goes on where it stopped.</source>
        <translation>صِله وابدأ من جديد: يتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>The backup’s disk is full.</source>
        <translation>قرص النسخة الاحتياطية ممتلئ.</translation>
    </message>
    <message>
        <source>Make room on it and start again: it goes on where it stopped.</source>
        <translation>أفرغ مساحة عليه وابدأ من جديد: يتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>A backup is running already</source>
        <translation>هناك نسخ احتياطي جارٍ بالفعل</translation>
    </message>
    <message>
        <source>Another run works for this computer now.</source>
        <translation>هناك عملية أخرى تعمل الآن لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>This opens no way into this backup</source>
        <translation>هذا لا يفتح طريقًا إلى هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>It belongs to another backup, was replaced since, or is a password with a slip in it. The backup is not affected.</source>
        <translation>إنه يخص نسخة احتياطية أخرى، أو استُبدل منذ ذلك الحين، أو هو كلمة مرور فيها خطأ. النسخة الاحتياطية لم تتأثر.</translation>
    </message>
    <message>
        <source>Type it again, or use another way to unlock.</source>
        <translation>اكتبه من جديد، أو استخدم طريقة أخرى لفتح القفل.</translation>
    </message>
    <message>
        <source>The backup’s folder is not there.</source>
        <translation>مجلد النسخة الاحتياطية غير موجود.</translation>
    </message>
    <message>
        <source>Connect its disk.</source>
        <translation>صِل قرصها.</translation>
    </message>
    <message>
        <source>Nothing that could open it was typed.</source>
        <translation>لم يُكتب شيء يمكن أن يفتحها.</translation>
    </message>
    <message>
        <source>Type it whole.</source>
        <translation>اكتبه كاملًا.</translation>
    </message>
    <message>
        <source>The folder belongs to the backup itself.</source>
        <translation>المجلد تابع للنسخة الاحتياطية نفسها.</translation>
    </message>
    <message>
        <source>Choose a folder outside the backup.</source>
        <translation>اختر مجلدًا خارج النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The disk that the files go to is full.</source>
        <translation>القرص الذي تُنقل إليه الملفات ممتلئ.</translation>
    </message>
    <message>
        <source>Make room and start again: what has arrived is not copied twice.</source>
        <translation>أفرغ مساحة وابدأ من جديد: ما وصل لا يُنسخ مرتين.</translation>
    </message>
    <message>
        <source>A disk does not answer.</source>
        <translation>أحد الأقراص لا يستجيب.</translation>
    </message>
    <message>
        <source>Connect it and start again: what has arrived is not copied twice.</source>
        <translation>صِله وابدأ من جديد: ما وصل لا يُنسخ مرتين.</translation>
    </message>
    <message>
        <source>It was gone when its turn came.</source>
        <translation>لم يعد موجودًا عندما جاء دوره.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>ليس لديك إذن بقراءته.</translation>
    </message>
    <message>
        <source>Allow yourself to read it, then back up again.</source>
        <translation>امنح نفسك إذن قراءته ثم أعد النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>Something else has that name there, and nothing is overwritten.</source>
        <translation>هناك شيء آخر بهذا الاسم، ولا يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Restore into an empty folder.</source>
        <translation>استعِد إلى مجلد فارغ.</translation>
    </message>
    <message>
        <source>A part of it is missing from the backup.</source>
        <translation>جزء منه مفقود من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Restore it from another version.</source>
        <translation>استعِده من إصدار آخر.</translation>
    </message>
    <message>
        <source>A part of it is damaged in the backup.</source>
        <translation>جزء منه تالف في النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The recovery key has a slip in it</source>
        <translation>في مفتاح الاسترداد خطأ</translation>
    </message>
    <message>
        <source>One group is not as it is printed, or characters are missing.</source>
        <translation>إحدى المجموعات ليست كما هي مطبوعة، أو هناك أحرف ناقصة.</translation>
    </message>
    <message>
        <source>Compare the marked group with the sheet.</source>
        <translation>قارن المجموعة المحددة بالورقة.</translation>
    </message>
    <message>
        <source>There is a backup in this folder already</source>
        <translation>توجد نسخة احتياطية في هذا المجلد بالفعل</translation>
    </message>
    <message>
        <source>A new one needs a folder of its own.</source>
        <translation>تحتاج النسخة الجديدة إلى مجلد خاص بها.</translation>
    </message>
    <message>
        <source>Choose another folder, or open the backup that is there.</source>
        <translation>اختر مجلدًا آخر، أو افتح النسخة الاحتياطية الموجودة هناك.</translation>
    </message>
    <message>
        <source>This computer does not add to this backup</source>
        <translation>هذا الكمبيوتر لا يضيف إلى هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>It has no key for it. The backup can be opened and restored all the same.</source>
        <translation>ليس لديه مفتاح لها. ومع ذلك يمكن فتح النسخة الاحتياطية واستعادتها.</translation>
    </message>
    <message>
        <source>Unlock it to see and restore what it holds.</source>
        <translation>افتح قفلها لرؤية ما تحتويه واستعادته.</translation>
    </message>
    <message>
        <source>This computer’s keychain is locked</source>
        <translation>سلسلة مفاتيح هذا الكمبيوتر مقفلة</translation>
    </message>
    <message>
        <source>Coffer keeps this computer’s key there.</source>
        <translation>يحفظ Coffer مفتاح هذا الكمبيوتر هناك.</translation>
    </message>
    <message>
        <source>Unlock the keychain when it asks, then try again.</source>
        <translation>افتح قفل سلسلة المفاتيح عندما تطلب ذلك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keychain did not give Coffer its key</source>
        <translation>لم تعطِ سلسلة المفاتيح Coffer مفتاحه</translation>
    </message>
    <message>
        <source>Allow it when asked.</source>
        <translation>اسمح بذلك عند السؤال.</translation>
    </message>
    <message>
        <source>This computer has no keychain that works</source>
        <translation>ليس لهذا الكمبيوتر سلسلة مفاتيح تعمل</translation>
    </message>
    <message>
        <source>Coffer keeps this computer’s key in the system’s keychain, so that nobody else can use it.</source>
        <translation>يحفظ Coffer مفتاح هذا الكمبيوتر في سلسلة مفاتيح النظام كي لا يستطيع أحد غيرك استخدامه.</translation>
    </message>
    <message>
        <source>Install or set up the keychain of your desktop, then try again.</source>
        <translation>ثبّت سلسلة مفاتيح سطح المكتب أو أعدّها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Show once more that it is you</source>
        <translation>أثبت مرة أخرى أنك أنت</translation>
    </message>
    <message>
        <source>Unlock it again.</source>
        <translation>افتح قفلها من جديد.</translation>
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
        <translation>مفتوح؛ اضغط لطيّه</translation>
    </message>
    <message>
        <source>Folded; press to open it</source>
        <translation>مطويّ؛ اضغط لفتحه</translation>
    </message>
</context>
<context>
    <name>GroupCheck</name>
    <message>
        <source>Group %1</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>صحيح.</translation>
    </message>
    <message>
        <source>That is not group %1. Compare it with the sheet.</source>
        <translation>ليست هذه المجموعة %1. قارنها بالورقة.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>المجموعة %1 من مفتاح الاسترداد</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeFigures</name>
    <message>
        <source>Newest message</source>
        <translation>أحدث رسالة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) were not there</source>
        <extracomment>%Ln is a number of photos and other files that chats name</extracomment>
        <translation>
            <numerusform>لا ملفات وسائط مفقودة</numerusform>
            <numerusform>ملف وسائط واحد لم يكن موجودًا</numerusform>
            <numerusform>ملفا وسائط لم يكونا موجودين</numerusform>
            <numerusform>%Ln ملفات وسائط لم تكن موجودة</numerusform>
            <numerusform>%Ln ملف وسائط لم يكن موجودًا</numerusform>
            <numerusform>%Ln ملف وسائط لم يكن موجودًا</numerusform>
        </translation>
    </message>
    <message>
        <source>All its media are here</source>
        <translation>كل ملفات الوسائط موجودة</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخ احتياطي</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>By this computer</source>
        <translation>من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>طرق فتح القفل</translation>
    </message>
    <message>
        <source>All proven</source>
        <extracomment>%1 is how many ways to unlock were shown to work</extracomment>
        <translation>ثبتت صلاحيتها جميعًا</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <translation>ما ثبتت صلاحيته: %1</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>Last read back by a test: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>آخر قراءة في اختبار: %1</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>محمية</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>غير محمية</translation>
    </message>
    <message>
        <source>Not protected yet</source>
        <translation>غير محمية بعد</translation>
    </message>
    <message>
        <source>Nothing speaks against it. Last backup: %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>لا شيء يدل على خلاف ذلك. آخر نسخ احتياطي: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It opens and restores. %Ln thing(s) make it weaker than it should be.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>تُفتح وتُستعاد. لا شيء يجعلها أضعف مما ينبغي.</numerusform>
            <numerusform>تُفتح وتُستعاد. شيء واحد يجعلها أضعف مما ينبغي.</numerusform>
            <numerusform>تُفتح وتُستعاد. شيئان يجعلانها أضعف مما ينبغي.</numerusform>
            <numerusform>تُفتح وتُستعاد. %Ln أشياء تجعلها أضعف مما ينبغي.</numerusform>
            <numerusform>تُفتح وتُستعاد. %Ln شيئًا يجعلها أضعف مما ينبغي.</numerusform>
            <numerusform>تُفتح وتُستعاد. %Ln شيء يجعلها أضعف مما ينبغي.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is running.</source>
        <translation>النسخ الاحتياطي جارٍ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand between your chats and a backup that you can rely on.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>لا شيء يحول بين دردشاتك ونسخة احتياطية يمكنك الاعتماد عليها.</numerusform>
            <numerusform>شيء واحد يحول بين دردشاتك ونسخة احتياطية يمكنك الاعتماد عليها.</numerusform>
            <numerusform>شيئان يحولان بين دردشاتك ونسخة احتياطية يمكنك الاعتماد عليها.</numerusform>
            <numerusform>%Ln أشياء تحول بين دردشاتك ونسخة احتياطية يمكنك الاعتماد عليها.</numerusform>
            <numerusform>%Ln شيئًا يحول بين دردشاتك ونسخة احتياطية يمكنك الاعتماد عليها.</numerusform>
            <numerusform>%Ln شيء يحول بين دردشاتك ونسخة احتياطية يمكنك الاعتماد عليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation>جارٍ الاطلاع على النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Its state could not be found out.</source>
        <translation>تعذّرت معرفة حالتها.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Look again</source>
        <translation>الاطلاع من جديد</translation>
    </message>
    <message>
        <source>Stopping is safe: what is stored stays, the next run goes on.</source>
        <translation>الإيقاف آمن: ما خُزّن يبقى، والمرة التالية تتابع من هناك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>HomePromises</name>
    <message>
        <source>In order, as of %1</source>
        <extracomment>%1 is the time of day when this was found out</extracomment>
        <translation>على ما يرام (آخر تحديث: %1)</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>أنت وحدك تستطيع قراءتها</translation>
    </message>
    <message>
        <source>Backing up cannot read</source>
        <translation>النسخ الاحتياطي لا يستطيع القراءة</translation>
    </message>
    <message>
        <source>What runs on this computer can add to it and open nothing.</source>
        <translation>ما يعمل على هذا الكمبيوتر يستطيع الإضافة إليها ولا يستطيع فتح شيء.</translation>
    </message>
    <message>
        <source>Never one way in</source>
        <translation>لا اكتفاء بطريق فتح واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open it.</source>
        <extracomment>%Ln is a number of ways to unlock</extracomment>
        <translation>
            <numerusform>لا طريقة تفتحها.</numerusform>
            <numerusform>طريقة واحدة تفتحها.</numerusform>
            <numerusform>طريقتان تفتحانها.</numerusform>
            <numerusform>%Ln طرق تفتحها.</numerusform>
            <numerusform>%Ln طريقة تفتحها.</numerusform>
            <numerusform>%Ln طريقة تفتحها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven, not hoped</source>
        <translation>بالإثبات لا بالأمل</translation>
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
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
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
        <translation>المجموعة %1 من %2</translation>
    </message>
</context>
<context>
    <name>KeyInput</name>
    <message>
        <source>Recovery key, group by group</source>
        <translation>مفتاح الاسترداد، مجموعة تلو مجموعة</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>Unlocked</source>
        <translation>غير مقفلة</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Lock the backup</source>
        <translation>قفل النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Unlock the backup</source>
        <translation>فتح قفل النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>LockedState</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A backup is running</source>
        <translation>النسخ الاحتياطي جارٍ</translation>
    </message>
    <message>
        <source>A restore is running</source>
        <translation>الاستعادة جارية</translation>
    </message>
    <message>
        <source>Closing stops it, and that is safe: what is done stays, and the next run goes on from there.</source>
        <translation>الإغلاق يوقف ذلك، وهذا آمن: ما أُنجز يبقى، والمرة التالية تتابع من هناك.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>متابعة العمل</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Details</source>
        <translation type="unfinished">التفاصيل</translation>
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
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>طرق فتح القفل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
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
        <translation>بما هو في متناول يدك. كل شيء آخر يبقى كما هو.</translation>
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
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
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
        <translation>لا توجد نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>A computer that belongs to this backup has stored nothing so far.</source>
        <translation>كمبيوتر تابع لهذه النسخة الاحتياطية لم يخزّن شيئًا حتى الآن.</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>آخر نسخ احتياطي قديم</translation>
    </message>
    <message>
        <source>What came since then is only on the computer.</source>
        <translation>ما جاء منذ ذلك الحين موجود على الكمبيوتر فقط.</translation>
    </message>
    <message>
        <source>The backup went back in time</source>
        <translation>عادت النسخة الاحتياطية إلى الوراء في الزمن</translation>
    </message>
    <message>
        <source>It lacks something that this computer has seen in it. Look for the newest copy of its folder.</source>
        <translation>ينقصها شيء سبق أن رآه هذا الكمبيوتر فيها. ابحث عن أحدث نسخة من مجلدها.</translation>
    </message>
    <message>
        <source>The ways to unlock were changed in two places at once</source>
        <translation>تغيرت طرق فتح القفل في مكانين في الوقت نفسه</translation>
    </message>
    <message>
        <source>Both changes count until somebody says which one holds.</source>
        <translation>كلا التغييرين سارٍ إلى أن يحدد أحدٌ أيهما المعتمد.</translation>
    </message>
    <message>
        <source>Something is missing from the backup’s records</source>
        <translation>شيء ما مفقود من سجلات النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>If the folder is synchronised, let that finish. Otherwise files were lost.</source>
        <translation>إذا كان المجلد متزامنًا فدع المزامنة تنتهي. وإلا فقد ضاعت ملفات.</translation>
    </message>
    <message>
        <source>Two computers work with the same key</source>
        <translation>جهازا كمبيوتر يعملان بالمفتاح نفسه</translation>
    </message>
    <message>
        <source>A part of the backup’s records cannot be read</source>
        <translation>تتعذر قراءة جزء من سجلات النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Unlocking shows what it is about.</source>
        <translation>فتح القفل يبيّن ما الأمر.</translation>
    </message>
    <message>
        <source>A computer has not seen the newest change</source>
        <translation>أحد أجهزة الكمبيوتر لم يرَ أحدث تغيير</translation>
    </message>
    <message>
        <source>Ways to unlock or computers were changed since its last backup. Its next one takes that up.</source>
        <translation>تغيرت طرق لفتح القفل أو أجهزة كمبيوتر منذ آخر نسخ احتياطي له. ونسخه الاحتياطي التالي يأخذ بها.</translation>
    </message>
    <message>
        <source>There is only one way to unlock</source>
        <translation>لا توجد سوى طريقة واحدة لفتح القفل</translation>
    </message>
    <message>
        <source>If it is lost, nothing opens the backup.</source>
        <translation>إذا ضاعت فلا شيء يفتح النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>No way to unlock is left at the backup’s place</source>
        <translation>لم تبقَ أي طريقة لفتح القفل في مكان النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The files that hold them are gone. Look for another copy of the backup’s folder.</source>
        <translation>الملفات التي تحويها لم تعد موجودة. ابحث عن نسخة أخرى من مجلد النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>A way to unlock is missing from the backup’s place</source>
        <translation>إحدى طرق فتح القفل مفقودة من مكان النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>This computer keeps a copy of its file and puts it back with the next backup.</source>
        <translation>يحتفظ هذا الكمبيوتر بنسخة من ملفها ويعيده مع النسخ الاحتياطي التالي.</translation>
    </message>
    <message>
        <source>All ways to unlock would be lost together</source>
        <translation>كل طرق فتح القفل تضيع معًا إن ضاعت</translation>
    </message>
    <message>
        <source>One accident takes them all. A printed recovery key is another thing.</source>
        <translation>حادث واحد يذهب بها كلها. أما مفتاح الاسترداد المطبوع فشيء آخر.</translation>
    </message>
    <message>
        <source>Nothing opens the backup on a new computer</source>
        <translation>لا شيء يفتح النسخة الاحتياطية على كمبيوتر جديد</translation>
    </message>
    <message>
        <source>Every way to unlock needs this computer or a password manager.</source>
        <translation>كل طريقة لفتح القفل تحتاج إلى هذا الكمبيوتر أو إلى مدير كلمات مرور.</translation>
    </message>
    <message>
        <source>The password is easy to guess</source>
        <translation>كلمة المرور سهلة التخمين</translation>
    </message>
    <message>
        <source>Whoever gets the backup’s files can try passwords as fast as computers can.</source>
        <translation>من يحصل على ملفات النسخة الاحتياطية يستطيع تجربة كلمات المرور بأقصى سرعة تبلغها أجهزة الكمبيوتر.</translation>
    </message>
    <message>
        <source>A way to unlock was not used for long</source>
        <translation>إحدى طرق فتح القفل لم تُستخدم منذ وقت طويل</translation>
    </message>
    <message>
        <source>Unlocking with it shows that it still works.</source>
        <translation>فتح القفل بها يبيّن أنها ما زالت تعمل.</translation>
    </message>
    <message>
        <source>This computer was removed from the backup</source>
        <translation>أُزيل هذا الكمبيوتر من النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>What it adds does not count any more.</source>
        <translation>ما يضيفه لم يعد محسوبًا.</translation>
    </message>
    <message>
        <source>A way to unlock has only one copy left at the backup’s place</source>
        <translation>لم تبقَ لإحدى طرق فتح القفل سوى نسخة واحدة في مكان النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Unlocking writes the second one again.</source>
        <translation>فتح القفل يكتب النسخة الثانية من جديد.</translation>
    </message>
    <message>
        <source>The backup lies on the same disk as what it keeps</source>
        <translation>النسخة الاحتياطية على القرص نفسه الذي عليه ما تحفظه</translation>
    </message>
    <message>
        <source>If the disk dies, both are gone. Keep a copy of its folder on another disk.</source>
        <translation>إذا تعطل القرص نهائيًا ضاع كلاهما. احتفظ بنسخة من مجلدها على قرص آخر.</translation>
    </message>
    <message>
        <source>Some files could not be read</source>
        <translation>تعذّرت قراءة بعض الملفات</translation>
    </message>
    <message>
        <source>They are not in the last backup. Running it again shows which they are.</source>
        <translation>ليست في آخر نسخ احتياطي. تشغيله مرة أخرى يبيّن ما هي.</translation>
    </message>
    <message>
        <source>Something that is kept was nearly emptied</source>
        <translation>شيء مما يُحفظ أُفرغ من محتواه كله تقريبًا</translation>
    </message>
    <message>
        <source>The last backup holds much less than the one before. Look whether that was meant.</source>
        <translation>آخر نسخ احتياطي يحتوي على أقل بكثير من سابقه. تحقق مما إذا كان ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>A test found that a version cannot be read back whole</source>
        <translation>وجد اختبار أن أحد الإصدارات لا يمكن قراءته كاملًا</translation>
    </message>
    <message>
        <source>Backing up stores again what is still on this computer.</source>
        <translation>النسخ الاحتياطي يخزّن من جديد ما بقي على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>A part of the backup is damaged</source>
        <translation>جزء من النسخة الاحتياطية تالف</translation>
    </message>
    <message>
        <source>No test has read this backup back</source>
        <translation>لم يقرأ أي اختبار هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>A test opens it and reads a sample, and shows that it can be restored.</source>
        <translation>يفتحها الاختبار ويقرأ عينة منها، ويبيّن أنه يمكن استعادتها.</translation>
    </message>
    <message>
        <source>This computer’s notes about its backups were damaged or altered</source>
        <translation>ملاحظات هذا الكمبيوتر عن نسخه الاحتياطية تلفت أو غُيّرت</translation>
    </message>
    <message>
        <source>The next backup writes them anew.</source>
        <translation>النسخ الاحتياطي التالي يكتبها من جديد.</translation>
    </message>
    <message>
        <source>A computer’s clock is wrong</source>
        <translation>ساعة أحد أجهزة الكمبيوتر غير صحيحة</translation>
    </message>
    <message>
        <source>Its last backup claims a time in the future. Set its clock.</source>
        <translation>آخر نسخ احتياطي له يحمل وقتًا في المستقبل. اضبط ساعته.</translation>
    </message>
    <message>
        <source>Stored files are gone from the backup’s place</source>
        <translation>ملفات مخزّنة لم تعد موجودة في مكان النسخة الاحتياطية</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>What do you want back?</source>
        <translation>ماذا تريد أن تستعيد؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a folder to go on.</source>
        <translation>اختر مجلدًا للمتابعة.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>مكان وضع الملفات</translation>
    </message>
    <message>
        <source>Stopping is safe: what is restored stays, and starting again with the same folder goes on.</source>
        <translation>الإيقاف آمن: ما استُعيد يبقى، وإذا بدأت من جديد بالمجلد نفسه تتابع الاستعادة.</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>تم إيقاف الاستعادة</translation>
    </message>
    <message>
        <source>What is restored stays. Starting again with the same folder goes on.</source>
        <translation>ما استُعيد يبقى. وإذا بدأت من جديد بالمجلد نفسه تتابع الاستعادة.</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>فتح القفل من جديد</translation>
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
        <translation type="unfinished">متابعة</translation>
    </message>
</context>
<context>
    <name>RestoreReport</name>
    <message numerus="yes">
        <source>%Ln file(s) restored</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>لم يُستعَد أي ملف</numerusform>
            <numerusform>استُعيد ملف واحد</numerusform>
            <numerusform>استُعيد ملفان</numerusform>
            <numerusform>استُعيدت %Ln ملفات</numerusform>
            <numerusform>استُعيد %Ln ملفًا</numerusform>
            <numerusform>استُعيد %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Every byte was compared with the backup.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>قورن كل بايت بالنسخة الاحتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back. All others were compared with the backup, byte for byte.</source>
        <translation>
            <numerusform>استُعيدت كل الملفات. قورنت كلها بالنسخة الاحتياطية بايتًا ببايت.</numerusform>
            <numerusform>ملف واحد لم يُستعَد. قورنت كل الملفات الأخرى بالنسخة الاحتياطية بايتًا ببايت.</numerusform>
            <numerusform>ملفان لم يُستعادا. قورنت كل الملفات الأخرى بالنسخة الاحتياطية بايتًا ببايت.</numerusform>
            <numerusform>%Ln ملفات لم تُستعَد. قورنت كل الملفات الأخرى بالنسخة الاحتياطية بايتًا ببايت.</numerusform>
            <numerusform>%Ln ملفًا لم يُستعَد. قورنت كل الملفات الأخرى بالنسخة الاحتياطية بايتًا ببايت.</numerusform>
            <numerusform>%Ln ملف لم يُستعَد. قورنت كل الملفات الأخرى بالنسخة الاحتياطية بايتًا ببايت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is how long it took, as in &quot;6 minutes&quot;</extracomment>
        <translation>المدة: %1</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>فُتحت باستخدام</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>With the same content</source>
        <translation>بالمحتوى نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them belong to you now, or have today’s time, as this computer allows nothing else.</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>لا شيء منها صار ملكك أو يحمل وقت اليوم.</numerusform>
            <numerusform>واحد منها صار ملكك أو يحمل وقت اليوم، إذ لا يسمح هذا الكمبيوتر بغير ذلك.</numerusform>
            <numerusform>اثنان منها صارا ملكك أو يحملان وقت اليوم، إذ لا يسمح هذا الكمبيوتر بغير ذلك.</numerusform>
            <numerusform>%Ln منها صارت ملكك أو تحمل وقت اليوم، إذ لا يسمح هذا الكمبيوتر بغير ذلك.</numerusform>
            <numerusform>%Ln منها صارت ملكك أو تحمل وقت اليوم، إذ لا يسمح هذا الكمبيوتر بغير ذلك.</numerusform>
            <numerusform>%Ln منها صارت ملكك أو تحمل وقت اليوم، إذ لا يسمح هذا الكمبيوتر بغير ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Keep them only where you need them.</source>
        <translation>الملفات المستعادة غير مشفّرة. لا تحتفظ بها إلا حيث تحتاج إليها.</translation>
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
        <translation type="unfinished">المجلد ليس فارغًا.</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">أحدث إصدار: %1</translation>
    </message>
    <message>
        <source>Choose another version</source>
        <translation type="unfinished">اختيار إصدار آخر</translation>
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
        <translation type="unfinished">لم يُختر مجلد بعد</translation>
    </message>
    <message>
        <source>Original files, exactly as they were backed up.</source>
        <translation type="unfinished">الملفات الأصلية، تمامًا كما نُسخت احتياطيًا.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished">اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished">المجلد ليس فارغًا.</translation>
    </message>
    <message>
        <source>What is there stays as it is. A file that differs from the backup is left alone and named in the report.</source>
        <translation type="unfinished">ما فيه يبقى كما هو. أي ملف يختلف عن النسخة الاحتياطية يُترك دون مساس ويُذكر في التقرير.</translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Put them only where you need them.</source>
        <translation type="unfinished">الملفات المستعادة غير مشفّرة. لا تضعها إلا حيث تحتاج إليها.</translation>
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
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation type="unfinished">فتح القفل من جديد</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>تم إيقاف النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>What is stored stays. The next run goes on from there.</source>
        <translation>ما خُزّن يبقى. المرة التالية تتابع من هناك.</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>تم النسخ الاحتياطي: %1</translation>
    </message>
    <message>
        <source>Backed up, but for some files</source>
        <translation>تم النسخ الاحتياطي، ما عدا بعض الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not in this backup</source>
        <extracomment>%Ln is a number of files that could not be read</extracomment>
        <translation>
            <numerusform>لا ملف غائب عن هذه النسخة الاحتياطية</numerusform>
            <numerusform>ملف واحد ليس في هذه النسخة الاحتياطية</numerusform>
            <numerusform>ملفان ليسا في هذه النسخة الاحتياطية</numerusform>
            <numerusform>%Ln ملفات ليست في هذه النسخة الاحتياطية</numerusform>
            <numerusform>%Ln ملفًا ليس في هذه النسخة الاحتياطية</numerusform>
            <numerusform>%Ln ملف ليس في هذه النسخة الاحتياطية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>%1 is a size: what the backup&apos;s place grew by</extracomment>
        <translation>الجديد: %1</translation>
    </message>
</context>
<context>
    <name>SecretDisplay</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء المكتوب</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار المكتوب</translation>
    </message>
</context>
<context>
    <name>SecretGroup</name>
    <message>
        <source>Group %1: %2</source>
        <extracomment>Read aloud by a screen reader. %1 is the number of a group of the recovery key, %2 its five characters</extracomment>
        <translation>المجموعة %1: %2</translation>
    </message>
    <message>
        <source>Group %1: hidden</source>
        <extracomment>Read aloud by a screen reader. %1 is the number of a group of the recovery key</extracomment>
        <translation>المجموعة %1: مخفية</translation>
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
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
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
        <translation type="unfinished">الاطلاع من جديد</translation>
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
        <translation type="unfinished">ما يُحفظ</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>كلتا المجموعتين صحيحة: الورقة قابلة للقراءة.</translation>
    </message>
    <message>
        <source>Upper and lower case do not matter. There is no letter I, L, O or U in it.</source>
        <translation>لا فرق بين الأحرف الكبيرة والصغيرة. وليس فيه أي من الأحرف I أو L أو O أو U.</translation>
    </message>
</context>
<context>
    <name>SetupFirstWay</name>
    <message>
        <source>Only the recovery key, for now</source>
        <translation>مفتاح الاسترداد فقط، في الوقت الحالي</translation>
    </message>
    <message>
        <source>A sheet of paper that you print and keep away from this computer. Other ways can be added later.</source>
        <translation>ورقة تطبعها وتحفظها بعيدًا عن هذا الكمبيوتر. يمكن إضافة طرق أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>A password, too</source>
        <translation>كلمة مرور أيضًا</translation>
    </message>
    <message>
        <source>As strong as it is long: nothing counts how often somebody guesses. Four or five random words are good.</source>
        <translation>قوتها بقدر طولها: لا شيء يعدّ كم مرة يحاول أحدٌ التخمين. أربع أو خمس كلمات عشوائية جيدة.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password for the backup</source>
        <translation>كلمة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>The same.</source>
        <translation>متطابقتان.</translation>
    </message>
    <message>
        <source>Not the same yet.</source>
        <translation>غير متطابقتين بعد.</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Easy to guess.</source>
        <translation>سهلة التخمين.</translation>
    </message>
    <message>
        <source>Not good enough yet: make it longer.</source>
        <translation>ليست جيدة بما يكفي بعد: اجعلها أطول.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>جيدة.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>جيدة جدًّا.</translation>
    </message>
    <message>
        <source>A long one that you use nowhere else.</source>
        <translation>كلمة مرور طويلة لا تستخدمها في أي مكان آخر.</translation>
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
        <translation>إعداد نسختك الاحتياطية</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>ما تريد حفظه</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>A first way in</source>
        <translation>طريق فتح أول</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>المراجعة والبدء</translation>
    </message>
    <message>
        <source>You can add or leave out more at any time.</source>
        <translation>يمكنك إضافة المزيد أو استبعاد المزيد في أي وقت.</translation>
    </message>
    <message>
        <source>Do this later</source>
        <translation>القيام بذلك لاحقًا</translation>
    </message>
    <message>
        <source>Create the backup</source>
        <translation>إنشاء النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>التحقق من الورقة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>What do you want to keep?</source>
        <translation>ماذا تريد أن تحفظ؟</translation>
    </message>
    <message>
        <source>Where do you want to keep it?</source>
        <translation>أين تريد حفظه؟</translation>
    </message>
    <message>
        <source>How do you want to open your backup?</source>
        <translation>كيف تريد فتح نسختك الاحتياطية؟</translation>
    </message>
    <message>
        <source>Put your recovery key on paper</source>
        <translation>ضع مفتاح الاسترداد على الورق</translation>
    </message>
    <message>
        <source>Type two groups from the sheet</source>
        <translation>اكتب مجموعتين من الورقة</translation>
    </message>
    <message>
        <source>Look it over and start</source>
        <translation>راجع كل شيء وابدأ</translation>
    </message>
    <message>
        <source>Exports and folders of chat apps, or any folder. Coffer reads them and never changes them.</source>
        <translation>ملفات مصدَّرة ومجلدات لتطبيقات الدردشة، أو أي مجلد. يقرؤها Coffer ولا يغيّرها أبدًا.</translation>
    </message>
    <message>
        <source>The recovery key comes with the next step and is one way in. A second one spares you fetching the paper.</source>
        <translation>يأتي مفتاح الاسترداد في الخطوة التالية وهو طريق فتح واحد. والطريق الثاني يغنيك عن إحضار الورقة.</translation>
    </message>
    <message>
        <source>It opens the backup when every device is gone. Coffer keeps no copy: if the paper and all other ways in are lost, nothing opens the backup.</source>
        <translation>يفتح النسخة الاحتياطية عندما لا يبقى أي جهاز. لا يحتفظ Coffer بأي نسخة منه: إذا ضاعت الورقة وضاعت كل طرق الفتح الأخرى، فلا شيء يفتح النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>From the paper or file, not from memory: this shows that it can be read.</source>
        <translation>من الورقة أو الملف لا من الذاكرة: فهذا يبيّن أنه قابل للقراءة.</translation>
    </message>
    <message>
        <source>Choose something to keep to go on.</source>
        <translation>اختر شيئًا لحفظه للمتابعة.</translation>
    </message>
    <message>
        <source>Choose a folder to go on.</source>
        <translation>اختر مجلدًا للمتابعة.</translation>
    </message>
    <message>
        <source>A longer password to go on.</source>
        <translation>كلمة مرور أطول للمتابعة.</translation>
    </message>
    <message>
        <source>The same password twice to go on.</source>
        <translation>كلمة المرور نفسها مرتين للمتابعة.</translation>
    </message>
    <message>
        <source>Both groups to go on.</source>
        <translation>كلتا المجموعتين للمتابعة.</translation>
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
        <translation>لم يُختر مجلد بعد</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is a size, as in &quot;120 GB&quot;</extracomment>
        <translation>المساحة الخالية: %1</translation>
    </message>
    <message>
        <source>An empty folder, or one in which Coffer makes its own.</source>
        <translation>مجلد فارغ، أو مجلد ينشئ فيه Coffer مجلده الخاص.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>This is the disk that your chats are on</source>
        <translation>هذا هو القرص الذي عليه دردشاتك</translation>
    </message>
    <message>
        <source>When it dies, both are gone. Another disk, a stick or a synchronised folder protects better; you may go on all the same.</source>
        <translation>عندما يتعطل نهائيًا يضيع كلاهما. قرص آخر أو ذاكرة USB أو مجلد متزامن يحمي بشكل أفضل؛ ومع ذلك يمكنك المتابعة.</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>ما تسميها به</translation>
    </message>
    <message>
        <source>You see it on the first page. It is not part of the secret.</source>
        <translation>تراه في الصفحة الأولى. وهو ليس جزءًا من السر.</translation>
    </message>
    <message>
        <source>What you call the backup</source>
        <translation>ما تسمي به النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Where to keep the backup</source>
        <translation>مكان حفظ النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>SetupReview</name>
    <message>
        <source>What is kept</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>ما يفتحها</translation>
    </message>
    <message>
        <source>The recovery key, and a password</source>
        <translation>مفتاح الاسترداد وكلمة مرور</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Saved, not checked yet</source>
        <translation>محفوظة، ولم يُتحقق منها بعد</translation>
    </message>
    <message>
        <source>Not on paper yet</source>
        <translation>ليست على الورق بعد</translation>
    </message>
    <message>
        <source>The first backup starts at once and can be stopped at any time. It goes on where it stopped.</source>
        <translation>يبدأ النسخ الاحتياطي الأول فورًا ويمكن إيقافه في أي وقت. ويتابع من حيث توقف.</translation>
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
        <translation>مفتاح الاسترداد، عدد المجموعات: %1</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>حُفظت. اطبعها ثم احذف الملف.</translation>
    </message>
    <message>
        <source>One page to print. A file of it is no safe place.</source>
        <translation>صفحة واحدة للطباعة. الملف ليس مكانًا آمنًا لها.</translation>
    </message>
    <message>
        <source>Nobody will ever ask for it</source>
        <translation>لن يطلبه منك أحد أبدًا</translation>
    </message>
    <message>
        <source>Not Coffer, not support, not a bank. Whoever reads this key can open your backup.</source>
        <translation>لا Coffer ولا الدعم الفني ولا أي بنك. من يقرأ هذا المفتاح يستطيع فتح نسختك الاحتياطية.</translation>
    </message>
    <message>
        <source>Keep it with your passport</source>
        <translation>احفظه مع جواز سفرك</translation>
    </message>
    <message>
        <source>Away from this computer and its bag. A second sheet at another address is wise, a photo is not.</source>
        <translation>بعيدًا عن هذا الكمبيوتر وحقيبته. وجود ورقة ثانية في عنوان آخر من الحكمة، أما الصورة فلا.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>حفظ ورقة الاسترداد</translation>
    </message>
</context>
<context>
    <name>SetupSources</name>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>لا شيء تتعذر قراءته</numerusform>
            <numerusform>واحد تتعذر قراءته</numerusform>
            <numerusform>اثنان تتعذر قراءتهما</numerusform>
            <numerusform>%Ln تتعذر قراءتها</numerusform>
            <numerusform>%Ln تتعذر قراءتها</numerusform>
            <numerusform>%Ln تتعذر قراءتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>جارٍ العدّ</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>استبعاد %1</translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <extracomment>%1 is a number of files (&quot;120 files&quot;), %2 their size</extracomment>
        <translation>%1، %2 حتى الآن</translation>
    </message>
    <message>
        <source>Drop an export, a backup file or a folder here</source>
        <translation>أفلت هنا ملفًا مصدَّرًا أو ملف نسخة احتياطية أو مجلدًا</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
    <message>
        <source>A folder to keep</source>
        <translation>مجلد لحفظه</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <translation>ملفات لحفظها</translation>
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
        <translation>مجلد النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places to go</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>SidebarItem</name>
    <message numerus="yes">
        <source>%1, %n thing(s) to do</source>
        <extracomment>%1 is the name of a page, %n how many things on it need the person</extracomment>
        <translation>
            <numerusform>%1، لا مهام</numerusform>
            <numerusform>%1، مهمة واحدة</numerusform>
            <numerusform>%1، مهمتان</numerusform>
            <numerusform>%1، %n مهام</numerusform>
            <numerusform>%1، %n مهمة</numerusform>
            <numerusform>%1، %n مهمة</numerusform>
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
        <translation type="unfinished">فتح القفل من جديد</translation>
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
        <translation>حافظ على دردشاتك</translation>
    </message>
    <message>
        <source>An encrypted backup that only you can open, with more than one way in, and with proof that it can be restored.</source>
        <translation>نسخة احتياطية مشفّرة لا يستطيع أحد سواك فتحها، لها أكثر من طريق فتح، ومعها إثبات أنه يمكن استعادتها.</translation>
    </message>
    <message>
        <source>Set up a backup</source>
        <translation>إعداد نسخة احتياطية</translation>
    </message>
    <message>
        <source>Five steps: what to keep, where, a way to open it, a recovery key on paper, and go.</source>
        <translation>خمس خطوات: ماذا تحفظ، وأين، وطريقة لفتح النسخة، ومفتاح استرداد على الورق، ثم البدء.</translation>
    </message>
    <message>
        <source>You have a backup already?</source>
        <translation>هل لديك نسخة احتياطية بالفعل؟</translation>
    </message>
    <message>
        <source>On a disk, a stick or in a folder that is synchronised. Nothing there is changed.</source>
        <translation>على قرص أو ذاكرة USB أو في مجلد متزامن. لا يتغير شيء هناك.</translation>
    </message>
    <message>
        <source>Show where it lies</source>
        <translation>تحديد مكانها</translation>
    </message>
    <message>
        <source>The folder of the backup</source>
        <translation>مجلد النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>هذه الخطوة</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>قادمة</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Finished</source>
        <extracomment>%1 is the number of this step, %2 how many steps there are</extracomment>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Stopping as soon as the file at hand is done.</source>
        <translation>يتوقف بمجرد الانتهاء من الملف الحالي.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>جارٍ التحضير</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>جارٍ الإنهاء</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>تجري قراءة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <extracomment>%1 is how many files are done, %2 how many there are</extracomment>
        <translation>الملفات: %1 من %2</translation>
    </message>
    <message>
        <source>Looking for what has changed</source>
        <translation>جارٍ البحث عمّا تغيّر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is how much is done (&quot;3.1 GB&quot;), %2 how much there is</extracomment>
        <translation>تم %1 من %2</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">القراءة من جديد</translation>
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
        <translation type="unfinished">نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">قفل</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up, but for some files</source>
        <translation type="unfinished">تم النسخ الاحتياطي، ما عدا بعض الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockKey</name>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Group %1 has a slip: compare it with the sheet.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>في المجموعة %1 خطأ: قارنها بالورقة.</translation>
    </message>
    <message>
        <source>Digits and capital letters from the printed sheet. There is no letter I, L, O or U in it.</source>
        <translation>أرقام وأحرف كبيرة من الورقة المطبوعة. وليس فيه أي من الأحرف I أو L أو O أو U.</translation>
    </message>
    <message>
        <source>%1 of %2 groups typed without a slip.</source>
        <extracomment>%1 is how many groups of the recovery key were typed rightly, %2 how many there are</extracomment>
        <translation>المجموعات المكتوبة دون خطأ: %1 من %2.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock %1</source>
        <extracomment>%1 is what the person calls the backup</extracomment>
        <translation>فتح قفل %1</translation>
    </message>
    <message>
        <source>Way to unlock</source>
        <translation>طريقة فتح القفل</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password of this backup</source>
        <translation>كلمة مرور هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>جارٍ فتح القفل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>ما حُفظ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>الناقص</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Kept for good</source>
        <translation>محفوظ دائمًا</translation>
    </message>
    <message>
        <source>Yes; no rule removes it</source>
        <translation>نعم؛ لا قاعدة تزيله</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>استعادة هذا الإصدار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) that its chats name</source>
        <extracomment>%Ln is a number of photos and other files that chats name</extracomment>
        <translation>
            <numerusform>لا ملفات وسائط تذكرها دردشاته</numerusform>
            <numerusform>ملف وسائط واحد تذكره دردشاته</numerusform>
            <numerusform>ملفا وسائط تذكرهما دردشاته</numerusform>
            <numerusform>%Ln ملفات وسائط تذكرها دردشاته</numerusform>
            <numerusform>%Ln ملف وسائط تذكره دردشاته</numerusform>
            <numerusform>%Ln ملف وسائط تذكره دردشاته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that could not be read</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>لا ملفات تعذّرت قراءتها</numerusform>
            <numerusform>ملف واحد تعذّرت قراءته</numerusform>
            <numerusform>ملفان تعذّرت قراءتهما</numerusform>
            <numerusform>%Ln ملفات تعذّرت قراءتها</numerusform>
            <numerusform>%Ln ملفًا تعذّرت قراءته</numerusform>
            <numerusform>%Ln ملف تعذّرت قراءته</numerusform>
        </translation>
    </message>
    <message>
        <source>Not by itself yet</source>
        <translation>ليس بمفرده بعد</translation>
    </message>
    <message>
        <source>%1: all good</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>%1: كل شيء سليم</translation>
    </message>
    <message>
        <source>%1: something was damaged</source>
        <comment>%1 is a day and time</comment>
        <translation>%1: كان هناك شيء تالف</translation>
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
        <translation>الإصدارات</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>Its entry is damaged</source>
        <translation>سجلّه تالف</translation>
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
        <translation>الإصدارات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) in time.</source>
        <extracomment>%Ln is a number of versions of the backup</extracomment>
        <translation>
            <numerusform>لا نقاط زمنية.</numerusform>
            <numerusform>نقطة زمنية واحدة.</numerusform>
            <numerusform>نقطتان زمنيتان.</numerusform>
            <numerusform>%Ln نقاط زمنية.</numerusform>
            <numerusform>%Ln نقطة زمنية.</numerusform>
            <numerusform>%Ln نقطة زمنية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions are in the backup</source>
        <translation>الإصدارات داخل النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>What each of them holds can be read when the backup is unlocked.</source>
        <translation>يمكن قراءة ما يحتويه كل منها عندما يكون قفل النسخة الاحتياطية مفتوحًا.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>لا يوجد إصدار بعد</translation>
    </message>
    <message>
        <source>The first backup makes one.</source>
        <translation>النسخ الاحتياطي الأول ينشئ واحدًا.</translation>
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
        <translation type="unfinished">فتح القفل من جديد</translation>
    </message>
</context>
<context>
    <name>WayProofRow</name>
    <message>
        <source>Opened it just now</source>
        <translation type="unfinished">فتح ناجح للتو</translation>
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
        <translation>عند الإضافة</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>مفتاح أمان</translation>
    </message>
    <message>
        <source>Security key and password</source>
        <translation>مفتاح أمان وكلمة مرور</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>مفتاح مرور</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>In your head</source>
        <translation>في ذاكرتك</translation>
    </message>
    <message>
        <source>On the key itself</source>
        <translation>على المفتاح نفسه</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>على هذا الكمبيوتر فقط</translation>
    </message>
    <message>
        <source>Only on one computer</source>
        <translation>على كمبيوتر واحد فقط</translation>
    </message>
    <message>
        <source>Synced by its account</source>
        <translation>متزامن عبر حسابه</translation>
    </message>
    <message>
        <source>Perhaps synced by its account</source>
        <translation>ربما متزامن عبر حسابه</translation>
    </message>
    <message>
        <source>Works on any computer</source>
        <translation>للاستخدام على أي كمبيوتر</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>سهلة التخمين</translation>
    </message>
    <message>
        <source>Opened it just now</source>
        <translation>فتح ناجح للتو</translation>
    </message>
    <message>
        <source>Opened the backup</source>
        <translation>فتح ناجح للنسخة الاحتياطية</translation>
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
        <translation>طرق فتح القفل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open this backup.</source>
        <extracomment>%Ln is a number of ways to unlock</extracomment>
        <translation>
            <numerusform>لا طريقة تفتح هذه النسخة الاحتياطية.</numerusform>
            <numerusform>طريقة واحدة تفتح هذه النسخة الاحتياطية.</numerusform>
            <numerusform>طريقتان تفتحان هذه النسخة الاحتياطية.</numerusform>
            <numerusform>%Ln طرق تفتح هذه النسخة الاحتياطية.</numerusform>
            <numerusform>%Ln طريقة تفتح هذه النسخة الاحتياطية.</numerusform>
            <numerusform>%Ln طريقة تفتح هذه النسخة الاحتياطية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in the backup</source>
        <translation>القائمة داخل النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Their names and where they are kept can be read when the backup is unlocked.</source>
        <translation>يمكن قراءة أسمائها وأماكن حفظها عندما يكون قفل النسخة الاحتياطية مفتوحًا.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>مكانها</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>آخر إثبات</translation>
    </message>
    <message>
        <source>Every unlocking proves the way it was done with. One that was not used for long is worth a try, before the day it is needed.</source>
        <translation>كل فتح للقفل يثبت صلاحية الطريقة التي تم بها. والطريقة التي لم تُستخدم منذ وقت طويل تستحق التجربة، قبل يوم الحاجة إليها.</translation>
    </message>
</context>
<context>
    <name>WizardFoot</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <extracomment>%Ln is a number of minutes</extracomment>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقائق تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) left</source>
        <extracomment>%Ln is a number of hours</extracomment>
        <translation>
            <numerusform>بقي أقل من ساعة</numerusform>
            <numerusform>بقيت ساعة واحدة تقريبًا</numerusform>
            <numerusform>بقيت ساعتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln ساعات تقريبًا</numerusform>
            <numerusform>بقيت %Ln ساعة تقريبًا</numerusform>
            <numerusform>بقيت %Ln ساعة تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <extracomment>%Ln is a number of seconds</extracomment>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <extracomment>%Ln is a number of minutes</extracomment>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <extracomment>%Ln is a number of hours</extracomment>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <extracomment>%Ln is a number of messages</extracomment>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s)</source>
        <extracomment>%Ln is a number of photos, videos and other files in chats</extracomment>
        <translation>
            <numerusform>لا ملفات وسائط</numerusform>
            <numerusform>ملف وسائط واحد</numerusform>
            <numerusform>ملفا وسائط</numerusform>
            <numerusform>%Ln ملفات وسائط</numerusform>
            <numerusform>%Ln ملف وسائط</numerusform>
            <numerusform>%Ln ملف وسائط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
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
        <translation type="unfinished">%1، %2 {1.?}</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
</TS>
