<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Backed up</source>
        <translation>تم النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>تم فتح القفل</translation>
    </message>
    <message>
        <source>A version is kept for good</source>
        <translation>أصبح أحد الإصدارات محفوظًا دائمًا</translation>
    </message>
    <message>
        <source>A version is no longer kept for good</source>
        <translation>لم يعد أحد الإصدارات محفوظًا دائمًا</translation>
    </message>
    <message>
        <source>Versions were taken out of the list</source>
        <translation>أُخرجت إصدارات من القائمة</translation>
    </message>
    <message>
        <source>Space that no version needs was marked</source>
        <extracomment>the first of two steps; the second gives the space back</extracomment>
        <translation>حُدّدت مساحة لا يحتاج إليها أي إصدار</translation>
    </message>
    <message>
        <source>Space that no version needs was given back</source>
        <translation>حُرّرت مساحة لا يحتاج إليها أي إصدار</translation>
    </message>
    <message>
        <source>Unlocking was refused</source>
        <translation>رُفض فتح القفل</translation>
    </message>
    <message>
        <source>Adding a way to unlock was refused</source>
        <translation>رُفضت إضافة طريقة لفتح القفل</translation>
    </message>
    <message>
        <source>Files were restored</source>
        <translation>استُعيدت ملفات</translation>
    </message>
    <message>
        <source>The backup was set up</source>
        <translation>أُعدّت النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>A way to unlock was added: %1</source>
        <translation>أُضيفت طريقة لفتح القفل: %1</translation>
    </message>
    <message>
        <source>A way to unlock was removed: %1</source>
        <translation>أُزيلت طريقة لفتح القفل: %1</translation>
    </message>
    <message>
        <source>A way to unlock was renamed: %1, before: %2</source>
        <translation>أُعيدت تسمية طريقة لفتح القفل: %1، سابقًا: %2</translation>
    </message>
    <message>
        <source>A computer was added: %1</source>
        <translation>أُضيف كمبيوتر: %1</translation>
    </message>
    <message>
        <source>The keys were renewed</source>
        <translation>جُدّدت المفاتيح</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>أُجري اختبار</translation>
    </message>
    <message>
        <source>Tested: not all was good</source>
        <translation>أُجري اختبار: لم يكن كل شيء سليمًا</translation>
    </message>
    <message>
        <source>Tested: all good</source>
        <translation>أُجري اختبار: كل شيء سليم</translation>
    </message>
    <message>
        <source>Everything in the version of %1</source>
        <translation>كل ما في الإصدار بتاريخ %1</translation>
    </message>
    <message>
        <source>A sample of the version of %1</source>
        <translation>عينة من الإصدار بتاريخ %1</translation>
    </message>
    <message>
        <source>opened with %1</source>
        <translation>فُتحت باستخدام %1</translation>
    </message>
    <message>
        <source>everything in a version</source>
        <translation>كل ما في أحد الإصدارات</translation>
    </message>
    <message>
        <source>some files of a version</source>
        <translation>بعض ملفات أحد الإصدارات</translation>
    </message>
    <message>
        <source>its entry is damaged</source>
        <translation>سجلّه تالف</translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>%1 is a size: what was added to the backup</extracomment>
        <translation>الجديد: %1</translation>
    </message>
    <message>
        <source>signed with %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>بتوقيع %1</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>مفتاح أمان</translation>
    </message>
    <message>
        <source>passkey in the browser</source>
        <translation>مفتاح مرور في المتصفح</translation>
    </message>
    <message>
        <source>PIN of a computer</source>
        <translation>رقم PIN لأحد أجهزة الكمبيوتر</translation>
    </message>
    <message>
        <source>password and security key</source>
        <translation>كلمة مرور ومفتاح أمان</translation>
    </message>
    <message>
        <source>it gave another secret than before</source>
        <extracomment>“it” is a security key or passkey</extracomment>
        <translation>أعطى سرًا غير الذي أعطاه من قبل</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>رقم PIN خاطئ</translation>
    </message>
    <message>
        <source>too many wrong PINs in a row</source>
        <translation>أرقام PIN خاطئة متتالية أكثر مما يُسمح به</translation>
    </message>
    <message>
        <source>its PIN is blocked for good</source>
        <extracomment>“its” of a security key</extracomment>
        <translation>رقم PIN الخاص به مقفل نهائيًا</translation>
    </message>
    <message>
        <source>wrong fingerprint</source>
        <translation>بصمة إصبع خاطئة</translation>
    </message>
    <message>
        <source>too many wrong fingerprints</source>
        <translation>بصمات إصبع خاطئة أكثر مما يُسمح به</translation>
    </message>
    <message>
        <source>the TPM refuses every PIN for a while</source>
        <translation>ترفض شريحة TPM كل أرقام PIN لبعض الوقت</translation>
    </message>
    <message>
        <source>A computer was retired: %1</source>
        <translation>أُخرج كمبيوتر من الخدمة: %1</translation>
    </message>
    <message>
        <source>The rules for how long versions stay were changed</source>
        <translation>غُيّرت قواعد مدة بقاء الإصدارات</translation>
    </message>
    <message>
        <source>Changes made in two places at once were brought together</source>
        <translation>دُمجت تغييرات أُجريت في مكانين في الوقت نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
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
        <source>%Ln file(s)</source>
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
        <source>it does not open this backup</source>
        <extracomment>why unlocking was refused; stands behind the kind of a way to unlock</extracomment>
        <translation>ما استُخدم لا يفتح هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>not one of the ways to unlock this backup</source>
        <translation>ليس ذلك من طرق فتح قفل هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>the answer did not match what Coffer asked</source>
        <translation>لم تطابق الإجابة ما طلبه Coffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <translation>
            <numerusform>استُعيدت كل الملفات</numerusform>
            <numerusform>ملف واحد لم يُستعَد</numerusform>
            <numerusform>ملفان لم يُستعادا</numerusform>
            <numerusform>%Ln ملفات لم تُستعَد</numerusform>
            <numerusform>%Ln ملفًا لم يُستعَد</numerusform>
            <numerusform>%Ln ملف لم يُستعَد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>joins the moments of several versions, which have commas of their own</extracomment>
        <translation>%1؛ %2</translation>
    </message>
</context>
<context>
    <name>ActivityFilter</name>
    <message>
        <source>Kind</source>
        <extracomment>of what is listed: backups, unlocks, tests…</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>kinds of lines in the log; &quot;Refusals&quot; are unlocks and changes that were refused, &quot;Other&quot; all other kinds</extracomment>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>عمليات النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>عمليات فتح القفل</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>طرق فتح القفل</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>أجهزة الكمبيوتر</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>الاختبارات</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>عمليات الاستعادة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>حالات الرفض</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الكمبيوتر</translation>
    </message>
    <message>
        <source>All computers</source>
        <translation>كل أجهزة الكمبيوتر</translation>
    </message>
    <message>
        <source>Find words</source>
        <extracomment>placeholder of a field for searching in the log</extracomment>
        <translation>البحث عن كلمات</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <extracomment>only lines that were not seen before</extracomment>
        <translation>الجديد فقط</translation>
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
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), each signed.</source>
        <extracomment>%Ln is a number of acts: backups, unlocks, changes</extracomment>
        <translation>
            <numerusform>لا أسطر.</numerusform>
            <numerusform>سطر واحد، وهو موقّع.</numerusform>
            <numerusform>سطران، كل منهما موقّع.</numerusform>
            <numerusform>%Ln أسطر، كل منها موقّع.</numerusform>
            <numerusform>%Ln سطرًا، كل منها موقّع.</numerusform>
            <numerusform>%Ln سطر، كل منها موقّع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln since you last looked.</source>
        <comment>%Ln is a number of lines of the log</comment>
        <translation>
            <numerusform>لا شيء منذ آخر اطلاع لك.</numerusform>
            <numerusform>واحد منذ آخر اطلاع لك.</numerusform>
            <numerusform>اثنان منذ آخر اطلاع لك.</numerusform>
            <numerusform>%Ln منذ آخر اطلاع لك.</numerusform>
            <numerusform>%Ln منذ آخر اطلاع لك.</numerusform>
            <numerusform>%Ln منذ آخر اطلاع لك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>حفظ ما هو معروض</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <comment>keep *.csv as it is</comment>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <comment>keep *.txt as it is</comment>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>حفظ كملف</translation>
    </message>
    <message>
        <source>The log is in the backup</source>
        <translation>سجل النشاط داخل النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Who did what, and when, can be read when the backup is unlocked.</source>
        <translation>يمكن قراءة مَن فعل ماذا ومتى عندما يكون قفل النسخة الاحتياطية مفتوحًا.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>button: reads the log again</extracomment>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>حفظ في مكان آخر</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>The file is not encrypted. It holds names of computers and of ways to unlock.</source>
        <translation>الملف غير مشفّر. يحتوي على أسماء أجهزة الكمبيوتر وطرق فتح القفل.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>لم يُنفَّذ شيء بعد</translation>
    </message>
    <message>
        <source>Backups, unlocks and changes will stand here.</source>
        <translation>ستظهر هنا عمليات النسخ الاحتياطي وفتح القفل والتغييرات.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>no line of the log fits the filters</extracomment>
        <translation>لا نتائج مطابقة</translation>
    </message>
    <message>
        <source>The log has other lines. Change the filters above to see them.</source>
        <translation>في سجل النشاط أسطر أخرى. غيّر عوامل التصفية أعلاه لتراها.</translation>
    </message>
</context>
<context>
    <name>CeremonyView</name>
    <message>
        <source>Simulator: opens nothing that matters</source>
        <extracomment>name of a stand-in for a security key, in builds for developers</extracomment>
        <translation>محاكٍ: لا يفتح شيئًا ذا أهمية</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>عنوان الصفحة</translation>
    </message>
</context>
<context>
    <name>CeremonyWords</name>
    <message>
        <source>Plug your security key in</source>
        <translation>صِل مفتاح الأمان</translation>
    </message>
    <message>
        <source>Touch the key that you mean</source>
        <extracomment>several security keys are plugged in, and one has to be chosen</extracomment>
        <translation>المس المفتاح الذي تقصده</translation>
    </message>
    <message>
        <source>Touch it again</source>
        <translation>المسه مرة أخرى</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>المس مفتاح الأمان</translation>
    </message>
    <message>
        <source>Put your finger on the key</source>
        <translation>ضع إصبعك على المفتاح</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>تابع في متصفحك</translation>
    </message>
    <message>
        <source>The key was pulled out</source>
        <translation>فُصل المفتاح</translation>
    </message>
    <message>
        <source>Enter the PIN of this computer’s way in</source>
        <extracomment>the PIN with which this computer’s security chip opens the backup</extracomment>
        <translation>أدخل رقم PIN لطريق الفتح الخاص بهذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key</source>
        <translation>أدخل رقم PIN لمفتاح الأمان</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>اختر رقم PIN</translation>
    </message>
    <message>
        <source>This key has no PIN yet: choose one</source>
        <translation>ليس لهذا المفتاح رقم PIN بعد: اختر رقمًا</translation>
    </message>
    <message>
        <source>The key asks for another PIN</source>
        <translation>يطلب المفتاح رقم PIN آخر</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>Into any port of this computer. Coffer goes on by itself.</source>
        <extracomment>below &quot;Plug your security key in&quot;</extracomment>
        <translation>في أي منفذ من منافذ هذا الكمبيوتر. يتابع Coffer من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Several are here, and all of them blink.</source>
        <extracomment>security keys that are plugged in</extracomment>
        <translation>هناك عدة مفاتيح، وكلها تومض.</translation>
    </message>
    <message>
        <source>%1 is blinking. Lay a finger on it.</source>
        <extracomment>%1 is what a security key calls itself</extracomment>
        <translation>يومض %1. ضع إصبعك عليه.</translation>
    </message>
    <message>
        <source>A page has opened there and asks for a passkey of this computer, a phone or a password manager. If none opened, copy this address into a browser of this computer. It works once; show it to nobody.</source>
        <extracomment>below &quot;Go on in your browser&quot;</extracomment>
        <translation>فُتحت هناك صفحة تطلب مفتاح مرور من هذا الكمبيوتر أو من هاتف أو من مدير كلمات مرور. إن لم تُفتح أي صفحة فانسخ هذا العنوان إلى متصفح على هذا الكمبيوتر. يصلح العنوان مرة واحدة؛ لا تُطلع عليه أحدًا.</translation>
    </message>
    <message>
        <source>It is asked for at every unlocking. Keep it where you find it again.</source>
        <extracomment>below &quot;Choose a PIN&quot;; &quot;it&quot; is that PIN</extracomment>
        <translation>يُطلب عند كل فتح للقفل. احفظه حيث تجده مرة أخرى.</translation>
    </message>
    <message>
        <source>It is asked for whenever the key is used, here and elsewhere. Keep it where you find it again.</source>
        <extracomment>below &quot;This key has no PIN yet: choose one&quot;; &quot;it&quot; is that PIN</extracomment>
        <translation>يُطلب كلما استُخدم المفتاح، هنا وفي أي مكان آخر. احفظه حيث تجده مرة أخرى.</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>في انتظار المفتاح</translation>
    </message>
    <message>
        <source>Waiting for your finger</source>
        <translation>في انتظار إصبعك</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>في انتظار المتصفح</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>Touch the key once more: this is its first test</source>
        <translation>المس المفتاح مرة أخرى: هذا اختباره الأول</translation>
    </message>
    <message>
        <source>Put your finger on the key once more: this is its first test</source>
        <translation>ضع إصبعك على المفتاح مرة أخرى: هذا اختباره الأول</translation>
    </message>
    <message>
        <source>Use the passkey once more in the browser: this is its first test</source>
        <translation>استخدم مفتاح المرور مرة أخرى في المتصفح: هذا اختباره الأول</translation>
    </message>
    <message>
        <source>The first test is running</source>
        <translation>الاختبار الأول جارٍ</translation>
    </message>
    <message>
        <source>The new way to unlock is made. This touch shows that it really opens the backup.</source>
        <translation>أُنشئت طريقة فتح القفل الجديدة. هذه اللمسة تبيّن أنها تفتح النسخة الاحتياطية فعلًا.</translation>
    </message>
    <message>
        <source>The key is blinking. Lay a finger on it.</source>
        <translation>المفتاح يومض. ضع إصبعك عليه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(s) left; then the key asks for its PIN.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>لم تبقَ محاولات؛ يطلب المفتاح رقم PIN الخاص به.</numerusform>
            <numerusform>بقيت محاولة واحدة؛ بعدها يطلب المفتاح رقم PIN الخاص به.</numerusform>
            <numerusform>بقيت محاولتان؛ بعدهما يطلب المفتاح رقم PIN الخاص به.</numerusform>
            <numerusform>بقيت %Ln محاولات؛ بعدها يطلب المفتاح رقم PIN الخاص به.</numerusform>
            <numerusform>بقيت %Ln محاولة؛ بعدها يطلب المفتاح رقم PIN الخاص به.</numerusform>
            <numerusform>بقيت %Ln محاولة؛ بعدها يطلب المفتاح رقم PIN الخاص به.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN that you chose when you added this computer as a way to unlock.</source>
        <translation>رقم PIN الذي اخترته عندما أضفت هذا الكمبيوتر كطريقة لفتح القفل.</translation>
    </message>
    <message>
        <source>The PIN that you set on the key itself, not the PIN of this computer.</source>
        <translation>رقم PIN الذي عيّنته على المفتاح نفسه، لا رقم PIN الخاص بهذا الكمبيوتر.</translation>
    </message>
</context>
<context>
    <name>ChatChoice</name>
    <message>
        <source>Its files are all there; they are listed under Files.</source>
        <extracomment>&quot;it&quot; is one version of the backup; “Files” is what stands on the switch beside “Chats”</extracomment>
        <translation>كل ملفاته موجودة؛ وهي مدرجة تحت «الملفات».</translation>
    </message>
    <message numerus="yes">
        <source>The chats in %Ln file(s) cannot be listed: parts of the backup are damaged or not there.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>لا ملفات تعذّر سرد دردشاتها.</numerusform>
            <numerusform>تعذّر سرد الدردشات الموجودة في ملف واحد: أجزاء من النسخة الاحتياطية تالفة أو غير موجودة.</numerusform>
            <numerusform>تعذّر سرد الدردشات الموجودة في ملفين: أجزاء من النسخة الاحتياطية تالفة أو غير موجودة.</numerusform>
            <numerusform>تعذّر سرد الدردشات الموجودة في %Ln ملفات: أجزاء من النسخة الاحتياطية تالفة أو غير موجودة.</numerusform>
            <numerusform>تعذّر سرد الدردشات الموجودة في %Ln ملفًا: أجزاء من النسخة الاحتياطية تالفة أو غير موجودة.</numerusform>
            <numerusform>تعذّر سرد الدردشات الموجودة في %Ln ملف: أجزاء من النسخة الاحتياطية تالفة أو غير موجودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are exports. They can be read anywhere, but WhatsApp takes no export back.</source>
        <translation>هذه ملفات مصدَّرة. يمكن قراءتها في أي مكان، لكن WhatsApp لا يستقبل أي ملف مصدَّر من جديد.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>الدردشات</translation>
    </message>
    <message>
        <source>No chats were recognised in this version</source>
        <translation>لم يُتعرف في هذا الإصدار على أي دردشات</translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is the name of a chat, %2 what it holds, %3 from when to when</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln people</source>
        <extracomment>%1 is an app (&quot;whatsapp&quot;), %Ln a number of people</extracomment>
        <translation>
            <numerusform>لا أشخاص، %1</numerusform>
            <numerusform>شخص واحد، %1</numerusform>
            <numerusform>شخصان، %1</numerusform>
            <numerusform>%Ln أشخاص، %1</numerusform>
            <numerusform>%Ln شخصًا، %1</numerusform>
            <numerusform>%Ln شخص، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates not known</source>
        <translation>التواريخ غير معروفة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are days: from when to when</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Parts of it are gone from the backup</source>
        <extracomment>&quot;it&quot; is a chat</extracomment>
        <translation>أجزاء منها لم تعد في النسخة الاحتياطية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) missing</source>
        <extracomment>%Ln is a number of photos and other files that a chat names</extracomment>
        <translation>
            <numerusform>لا ملفات وسائط مفقودة</numerusform>
            <numerusform>ملف وسائط واحد مفقود</numerusform>
            <numerusform>ملفا وسائط مفقودان</numerusform>
            <numerusform>%Ln ملفات وسائط مفقودة</numerusform>
            <numerusform>%Ln ملف وسائط مفقودًا</numerusform>
            <numerusform>%Ln ملف وسائط مفقود</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it could not be read</source>
        <translation>تعذّرت قراءة بعضها</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare two versions</source>
        <translation>مقارنة إصدارين</translation>
    </message>
    <message>
        <source>What the later one has that the earlier one has not, and the other way round.</source>
        <extracomment>two versions of the backup are compared</extracomment>
        <translation>ما في الأحدث وليس في الأقدم، والعكس.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Stopping is safe: comparing changes nothing.</source>
        <translation>الإيقاف آمن: المقارنة لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>المقارنة من جديد</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Only in the later one</source>
        <extracomment>files that only the later of two versions has</extracomment>
        <translation>في الأحدث فقط</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>ما لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Only in the earlier one</source>
        <extracomment>files that only the earlier of two versions has</extracomment>
        <translation>في الأقدم فقط</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>المتغيّر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with another date only</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>لا شيء غيرها بتاريخ مختلف فقط</numerusform>
            <numerusform>واحد غيرها بتاريخ مختلف فقط</numerusform>
            <numerusform>اثنان غيرها بتاريخ مختلف فقط</numerusform>
            <numerusform>%Ln غيرها بتاريخ مختلف فقط</numerusform>
            <numerusform>%Ln غيرها بتاريخ مختلف فقط</numerusform>
            <numerusform>%Ln غيرها بتاريخ مختلف فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>With other content</source>
        <extracomment>a number of files stands above</extracomment>
        <translation>بمحتوى مختلف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) could not be read whole, so something may not be told.</source>
        <extracomment>%Ln is a number of folders</extracomment>
        <translation>
            <numerusform>قُرئت كل المجلدات كاملة.</numerusform>
            <numerusform>تعذّرت قراءة مجلد واحد كاملًا، فقد لا يُذكر شيء ما.</numerusform>
            <numerusform>تعذّرت قراءة مجلدين كاملين، فقد لا يُذكر شيء ما.</numerusform>
            <numerusform>تعذّرت قراءة %Ln مجلدات كاملة، فقد لا يُذكر شيء ما.</numerusform>
            <numerusform>تعذّرت قراءة %Ln مجلدًا كاملة، فقد لا يُذكر شيء ما.</numerusform>
            <numerusform>تعذّرت قراءة %Ln مجلد كاملة، فقد لا يُذكر شيء ما.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two versions that are not the same.</source>
        <translation>اختر إصدارين مختلفين.</translation>
    </message>
    <message>
        <source>Both hold the same files with the same content.</source>
        <translation>كلاهما يحتوي على الملفات نفسها بالمحتوى نفسه.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
</context>
<context>
    <name>ComputerRow</name>
    <message>
        <source>last backup: %1</source>
        <extracomment>%1 is a moment, as in &quot;Today, 20:02&quot;</extracomment>
        <translation>آخر نسخ احتياطي: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا يوجد نسخ احتياطي بعد</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Has not seen the newest change</source>
        <extracomment>beside a computer that has not made a backup since ways to unlock or computers were added or removed</extracomment>
        <translation>لم يرَ أحدث تغيير</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>beside a computer that may add nothing more to the backup</extracomment>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Retire</source>
        <extracomment>of a computer: nothing that it adds from then on counts</extracomment>
        <translation>إخراج من الخدمة</translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>What is in this version</source>
        <translation>ما في هذا الإصدار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <extracomment>%Ln is a number of chats</extracomment>
        <translation>
            <numerusform>لا دردشات</numerusform>
            <numerusform>دردشة واحدة</numerusform>
            <numerusform>دردشتان</numerusform>
            <numerusform>%Ln دردشات</numerusform>
            <numerusform>%Ln دردشة</numerusform>
            <numerusform>%Ln دردشة</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Restore from it</source>
        <translation>الاستعادة منه</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>الدردشات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
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
        <extracomment>a file that only the later version has, only the earlier one, or that differs</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a difference</comment>
        <extracomment>%1 is &quot;New&quot;, &quot;Gone&quot; or &quot;Changed&quot;, %2 the path of a file</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
</context>
<context>
    <name>EnrolChoices</name>
    <message>
        <source>Only the recovery key, for now</source>
        <extracomment>a choice in setting up: no other way to unlock is added now</extracomment>
        <translation>مفتاح الاسترداد فقط، في الوقت الحالي</translation>
    </message>
    <message>
        <source>Best here: a key is plugged in</source>
        <extracomment>beside a kind of way to unlock that suits best</extracomment>
        <translation>الأفضل هنا: هناك مفتاح متصل</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <extracomment>beside a kind of way to unlock: what is done happens in the browser</extracomment>
        <translation>تُفتح في المتصفح</translation>
    </message>
    <message>
        <source>Found in this computer</source>
        <extracomment>beside a kind of way to unlock: this computer has a security chip</extracomment>
        <translation>وُجدت في هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>%1 is ready. You enter its PIN and touch it.</source>
        <extracomment>%1 is what a security key calls itself</extracomment>
        <translation>المفتاح %1 جاهز. تُدخل رقم PIN الخاص به وتلمسه.</translation>
    </message>
    <message>
        <source>Plug it in when you are asked. You enter its PIN and touch it.</source>
        <translation>صِله عندما يُطلب منك. تُدخل رقم PIN الخاص به وتلمسه.</translation>
    </message>
    <message>
        <source>Two pages open one after the other: the first makes the passkey, the second tries it.</source>
        <translation>تُفتح صفحتان واحدة بعد الأخرى: الأولى تنشئ مفتاح المرور، والثانية تجرّبه.</translation>
    </message>
    <message>
        <source>You print it or save it as a page, and type two groups of it back.</source>
        <extracomment>&quot;it&quot; is the recovery key</extracomment>
        <translation>تطبعه أو تحفظه كصفحة، ثم تكتب مجموعتين منه.</translation>
    </message>
    <message>
        <source>You choose a password, then enter the key’s PIN and touch it.</source>
        <translation>تختار كلمة مرور، ثم تُدخل رقم PIN الخاص بالمفتاح وتلمسه.</translation>
    </message>
    <message>
        <source>You choose a PIN of six characters or more.</source>
        <translation>تختار رقم PIN من ستة أحرف أو أكثر.</translation>
    </message>
</context>
<context>
    <name>EnrolKinds</name>
    <message>
        <source>More ways</source>
        <extracomment>opens a list of more kinds of ways to unlock</extracomment>
        <translation>مزيد من الطرق</translation>
    </message>
</context>
<context>
    <name>EnrolName</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>So that you know later which one it is: “Blue YubiKey”, “Key in the safe”.</source>
        <translation>لتعرف لاحقًا أي طريقة هي: «YubiKey الأزرق» أو «المفتاح في الخزنة».</translation>
    </message>
    <message>
        <source>Name of this way to unlock</source>
        <translation>اسم طريقة فتح القفل هذه</translation>
    </message>
    <message>
        <source>It lives in this computer alone. Setting the computer up anew, clearing its security chip or a new mainboard ends it.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>توجد على هذا الكمبيوتر وحده. تنتهي إذا أُعيد إعداد الكمبيوتر من جديد أو مُسحت شريحة الأمان فيه أو رُكّبت له لوحة أم جديدة.</translation>
    </message>
    <message>
        <source>It ends when its passkey is deleted in the browser or password manager: the passkey’s name there says what it opens.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>تنتهي عندما يُحذف مفتاح المرور الخاص بها في المتصفح أو مدير كلمات المرور: اسم مفتاح المرور هناك يبيّن ما يفتحه.</translation>
    </message>
    <message>
        <source>It ends when the key is lost or reset. A second key in another place is wise.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>تنتهي عندما يضيع المفتاح أو يُعاد ضبطه. وجود مفتاح ثانٍ في مكان آخر من الحكمة.</translation>
    </message>
    <message>
        <source>Nobody can reset it. Write it down and keep it apart from this computer if you might forget it.</source>
        <extracomment>&quot;it&quot; is the password that is being named</extracomment>
        <translation>لا أحد يستطيع إعادة تعيينها. إن كان من الممكن أن تنساها فاكتبها واحفظها بعيدًا عن هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>It ends when the key is lost or reset, or the password is forgotten: it takes both.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>تنتهي عندما يضيع المفتاح أو يُعاد ضبطه، أو تُنسى كلمة المرور: فهي تحتاج إلى كليهما.</translation>
    </message>
    <message>
        <source>It ends when its sheet is lost. A second sheet at another address is wise.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>تنتهي عندما تضيع ورقتها. وجود ورقة ثانية في عنوان آخر من الحكمة.</translation>
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
        <translation>إضافة طريقة لفتح القفل</translation>
    </message>
</context>
<context>
    <name>EnrolSteps</name>
    <message>
        <source>Use another way</source>
        <translation>استخدام طريقة أخرى</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>أثبت أنك أنت</translation>
    </message>
    <message>
        <source>Nothing blinks?</source>
        <extracomment>question of somebody who was told to touch a blinking security key</extracomment>
        <translation>لا شيء يومض؟</translation>
    </message>
    <message>
        <source>Pull the key out, plug it in again, and Coffer goes on by itself. If a browser window is asking for a key, close it first.</source>
        <translation>افصل المفتاح ثم صِله من جديد، ويتابع Coffer من تلقاء نفسه. إذا كانت نافذة متصفح تطلب مفتاحًا فأغلقها أولًا.</translation>
    </message>
</context>
<context>
    <name>EnrolWords</name>
    <message>
        <source>Kind of way</source>
        <translation>نوع الطريقة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Connect and touch</source>
        <translation>التوصيل واللمس</translation>
    </message>
    <message>
        <source>First test</source>
        <translation>الاختبار الأول</translation>
    </message>
    <message>
        <source>What else should open your backup?</source>
        <translation>بماذا تريد أيضًا أن تُفتح نسختك الاحتياطية؟</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>اختر كلمة مرور</translation>
    </message>
    <message>
        <source>Put the new recovery key on paper</source>
        <translation>ضع مفتاح الاسترداد الجديد على الورق</translation>
    </message>
    <message>
        <source>Type two groups from the sheet</source>
        <translation>اكتب مجموعتين من الورقة</translation>
    </message>
    <message>
        <source>It works. What do you want to call it?</source>
        <translation>إنها تعمل. ماذا تريد أن تسميها؟</translation>
    </message>
    <message>
        <source>What do you want to call it?</source>
        <translation>ماذا تريد أن تسميها؟</translation>
    </message>
    <message>
        <source>%1 opens your backup now</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>نسختك الاحتياطية تُفتح الآن باستخدام %1</translation>
    </message>
    <message>
        <source>It opens the backup only together with the security key, which comes next.</source>
        <extracomment>&quot;it&quot; is the password</extracomment>
        <translation>لا تفتح النسخة الاحتياطية إلا مع مفتاح الأمان، وهو الخطوة التالية.</translation>
    </message>
    <message>
        <source>It opens the backup when every device is gone. Coffer keeps no copy. It counts once you have added it at the end.</source>
        <extracomment>&quot;it&quot; is the recovery key</extracomment>
        <translation>يفتح النسخة الاحتياطية عندما لا يبقى أي جهاز. لا يحتفظ Coffer بأي نسخة منه. ويُحتسب بعد أن تضيفه في النهاية.</translation>
    </message>
    <message>
        <source>The backup was opened with it once before it was added.</source>
        <translation>فُتحت النسخة الاحتياطية بها مرة واحدة قبل أن تُضاف.</translation>
    </message>
    <message>
        <source>Choose one to go on.</source>
        <extracomment>one of the kinds of ways to unlock</extracomment>
        <translation>اختر واحدًا للمتابعة.</translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>لم يتغير شيء حتى الآن.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>التحقق من الورقة</translation>
    </message>
    <message>
        <source>Add this way</source>
        <extracomment>button: adds the new way to unlock</extracomment>
        <translation>إضافة هذه الطريقة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Best is a way that is not lost together with the others. With a passkey there is nothing to remember and nothing to type.</source>
        <translation>الأفضل طريقة لا تضيع هي والطرق الأخرى معًا. مع مفتاح المرور لا شيء تتذكره ولا شيء تكتبه.</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory: this shows that the sheet can be read.</source>
        <translation>اكتبهما من الورق أو الملف لا من الذاكرة: فهذا يبيّن أن ورقة الاسترداد قابلة للقراءة.</translation>
    </message>
    <message>
        <source>The new way to unlock was tried twice and gave the same secret both times.</source>
        <translation>جُرّبت طريقة فتح القفل الجديدة مرتين وأعطت السر نفسه في المرتين.</translation>
    </message>
    <message>
        <source>Type a longer password to go on.</source>
        <translation>اكتب كلمة مرور أطول للمتابعة.</translation>
    </message>
    <message>
        <source>Type the same password twice to go on.</source>
        <translation>اكتب كلمة المرور نفسها مرتين للمتابعة.</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>اكتب كلتا المجموعتين للمتابعة.</translation>
    </message>
    <message>
        <source>Type a name to go on.</source>
        <translation>اكتب اسمًا للمتابعة.</translation>
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
        <extracomment>the backup, or a part of it</extracomment>
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
        <extracomment>what was being done</extracomment>
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
        <extracomment>a file or folder that was chosen</extracomment>
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
        <source>You may not read it.</source>
        <extracomment>a file or folder</extracomment>
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
        <translation>لم يتغير الإعداد</translation>
    </message>
    <message>
        <source>The schedule is not known</source>
        <translation>الجدول الزمني غير معروف</translation>
    </message>
    <message>
        <source>The check did not finish</source>
        <translation>لم يكتمل الفحص</translation>
    </message>
    <message>
        <source>The test did not finish</source>
        <translation>لم يكتمل الاختبار</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>لم يُحفظ الملف</translation>
    </message>
    <message>
        <source>It cannot be read back</source>
        <extracomment>a file of the backup</extracomment>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>These rules would keep nothing.</source>
        <translation>بهذه القواعد لا يبقى شيء.</translation>
    </message>
    <message>
        <source>Give at least one number above 0.</source>
        <translation>أدخل رقمًا واحدًا على الأقل أكبر من 0.</translation>
    </message>
    <message>
        <source>It would take away a version that must stay, or something that is needed cannot be read now.</source>
        <translation>من شأن ذلك أن يزيل إصدارًا يجب أن يبقى، أو أن شيئًا مطلوبًا لا يمكن قراءته الآن.</translation>
    </message>
    <message>
        <source>Look at the details for which one.</source>
        <translation>اطّلع على التفاصيل لمعرفة أيها.</translation>
    </message>
    <message>
        <source>That folder belongs to the backup itself.</source>
        <translation>ذلك المجلد تابع للنسخة الاحتياطية نفسها.</translation>
    </message>
    <message>
        <source>This computer starts no backups by itself</source>
        <translation>لا يبدأ هذا الكمبيوتر أي نسخ احتياطي من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Its system has no scheduler for you that Coffer knows (systemd on Linux).</source>
        <translation>ليس في نظامه مجدول لك يعرفه Coffer (وهو systemd على Linux).</translation>
    </message>
    <message>
        <source>Back up from Home, or watch folders while Coffer is open.</source>
        <translation>ابدأ النسخ الاحتياطي من «الرئيسية»، أو راقب المجلدات ما دام Coffer مفتوحًا.</translation>
    </message>
    <message>
        <source>The backup was unlocked more than ten minutes ago, and an open window is not enough for this.</source>
        <translation>مرّ أكثر من عشر دقائق على فتح قفل النسخة الاحتياطية، ووجود نافذة مفتوحة لا يكفي لهذا.</translation>
    </message>
    <message>
        <source>The system refused, or you did.</source>
        <translation>رفض النظام ذلك، أو رفضته أنت.</translation>
    </message>
    <message>
        <source>The sheet was not printed</source>
        <translation>لم تُطبع الورقة</translation>
    </message>
    <message>
        <source>That did not show that it is you</source>
        <translation>لم يُثبت ذلك أنك أنت</translation>
    </message>
    <message>
        <source>The test did not succeed</source>
        <translation>لم ينجح الاختبار</translation>
    </message>
    <message>
        <source>The test is not written down</source>
        <translation>الاختبار غير مسجّل</translation>
    </message>
    <message>
        <source>Try again, or use another way.</source>
        <translation>أعد المحاولة أو استخدم طريقة أخرى.</translation>
    </message>
    <message>
        <source>Try again. If it never opens, add another way, then remove this one.</source>
        <translation>أعد المحاولة. وإن لم تنجح أبدًا فأضف طريقة أخرى ثم أزل هذه.</translation>
    </message>
    <message>
        <source>This computer does not add to the backup.</source>
        <translation>هذا الكمبيوتر لا يضيف إلى النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Nothing of that kind is connected</source>
        <translation>لا شيء متصل من هذا النوع</translation>
    </message>
    <message>
        <source>This computer finds no such key or chip.</source>
        <translation>لا يجد هذا الكمبيوتر مفتاحًا أو شريحة كهذه.</translation>
    </message>
    <message>
        <source>Plug the key in, or use another way.</source>
        <translation>صِل المفتاح أو استخدم طريقة أخرى.</translation>
    </message>
    <message>
        <source>This key does not open this backup</source>
        <translation>هذا المفتاح لا يفتح هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>It is another one than was added, or it was reset since.</source>
        <extracomment>“it” is a security key</extracomment>
        <translation>إنه غير المفتاح الذي أُضيف، أو أُعيد ضبطه منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Take the key that was added, or use another way.</source>
        <translation>استخدم المفتاح الذي أُضيف، أو استخدم طريقة أخرى.</translation>
    </message>
    <message>
        <source>This key opens the backup already</source>
        <translation>هذا المفتاح يفتح النسخة الاحتياطية بالفعل</translation>
    </message>
    <message>
        <source>The same key twice would be one way in, not two.</source>
        <translation>المفتاح نفسه مرتين طريق فتح واحد لا طريقان.</translation>
    </message>
    <message>
        <source>Take another key, or choose another kind of way.</source>
        <translation>استخدم مفتاحًا آخر أو اختر نوعًا آخر من الطرق.</translation>
    </message>
    <message>
        <source>What it gives must be the same every time, or it would not open the backup later. Nothing was changed.</source>
        <extracomment>“it” is a security key or passkey</extracomment>
        <translation>يجب أن يكون ما يعطيه هو نفسه في كل مرة، وإلا فلن يفتح النسخة الاحتياطية لاحقًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, use another one.</source>
        <extracomment>“one” is a security key or passkey</extracomment>
        <translation>حاول مرة أخرى. وإن تكرر ذلك فاستخدم غيره.</translation>
    </message>
    <message>
        <source>Too many wrong ones lock it.</source>
        <extracomment>wrong PINs, and the key or chip</extracomment>
        <translation>كثرة الأرقام الخاطئة تقفله.</translation>
    </message>
    <message>
        <source>Look the PIN up before you try again, or use another way.</source>
        <translation>تحقق من رقم PIN قبل أن تعيد المحاولة، أو استخدم طريقة أخرى.</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row: it takes none now, not even the right one.</source>
        <extracomment>“it” is a security key</extracomment>
        <translation>ثلاثة أرقام PIN خاطئة متتالية: لا يقبل الآن أي رقم، ولا حتى الرقم الصحيح.</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again and try once more.</source>
        <translation>افصله ثم صِله من جديد وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The key’s PIN is locked for good</source>
        <translation>رقم PIN الخاص بالمفتاح مقفل نهائيًا</translation>
    </message>
    <message>
        <source>Too many wrong ones were entered. Only erasing the key helps, and that ends it as a way to unlock.</source>
        <translation>أُدخلت أرقام خاطئة أكثر مما يُسمح به. لا ينفع إلا محو المفتاح، وذلك ينهيه كطريقة لفتح القفل.</translation>
    </message>
    <message>
        <source>Use another way to unlock, then remove this one.</source>
        <translation>استخدم طريقة أخرى لفتح القفل، ثم أزل هذه.</translation>
    </message>
    <message>
        <source>The key has no PIN</source>
        <translation>ليس للمفتاح رقم PIN</translation>
    </message>
    <message>
        <source>Without one, whoever finds the key could open the backup.</source>
        <translation>من دونه يستطيع أي شخص يجد المفتاح أن يفتح النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Try again and choose a PIN for it.</source>
        <translation>أعد المحاولة واختر رقم PIN له.</translation>
    </message>
    <message>
        <source>It is too short, too long, or one that it had before.</source>
        <translation>إنه قصير جدًّا أو طويل جدًّا أو سبق أن كان له.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <extracomment>a PIN</extracomment>
        <translation>اختر رقمًا أطول.</translation>
    </message>
    <message>
        <source>The finger was not recognised</source>
        <translation>لم يتم التعرف على الإصبع</translation>
    </message>
    <message>
        <source>It was another finger, or not flat on the reader.</source>
        <translation>كانت إصبعًا أخرى، أو لم تكن مستوية على القارئ.</translation>
    </message>
    <message>
        <source>Wipe it dry and try again, or use the key’s PIN.</source>
        <translation>جففها وأعد المحاولة، أو استخدم رقم PIN الخاص بالمفتاح.</translation>
    </message>
    <message>
        <source>The finger failed too often</source>
        <extracomment>the fingerprint was not recognised too often</extracomment>
        <translation>لم يتم التعرف على الإصبع مرات أكثر مما يُسمح به</translation>
    </message>
    <message>
        <source>The key asks for its PIN now.</source>
        <translation>يطلب المفتاح الآن رقم PIN الخاص به.</translation>
    </message>
    <message>
        <source>Try again with its PIN.</source>
        <translation>أعد المحاولة برقم PIN الخاص به.</translation>
    </message>
    <message>
        <source>This computer’s chip takes no PIN for a while</source>
        <translation>شريحة هذا الكمبيوتر لا تقبل أي رقم PIN لبعض الوقت</translation>
    </message>
    <message>
        <source>Too many were wrong. It refuses the right one as well, and other programs too, until some time has passed.</source>
        <translation>كانت الأرقام الخاطئة أكثر مما يُسمح به. ترفض الشريحة حتى الرقم الصحيح، وترفض برامج أخرى أيضًا، إلى أن يمر بعض الوقت.</translation>
    </message>
    <message>
        <source>Use another way to unlock, or try again later.</source>
        <translation>استخدم طريقة أخرى لفتح القفل، أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The key is full</source>
        <translation>المفتاح ممتلئ</translation>
    </message>
    <message>
        <source>It has no room for another passkey.</source>
        <translation>ليس فيه متسع لمفتاح مرور آخر.</translation>
    </message>
    <message>
        <source>Delete one on it that you no longer need, or take another key.</source>
        <translation>احذف منه مفتاح مرور لم تعد تحتاج إليه، أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>It can sign in to websites, but it cannot give the secret that opens a backup.</source>
        <translation>يستطيع تسجيل الدخول إلى مواقع الويب، لكنه لا يستطيع تقديم السر الذي يفتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Take another one. Security keys of recent years can.</source>
        <extracomment>a security key or passkey</extracomment>
        <translation>استخدم غيره. مفاتيح الأمان المصنوعة في السنوات الأخيرة تستطيع ذلك.</translation>
    </message>
    <message>
        <source>The key was pulled out</source>
        <translation>فُصل المفتاح</translation>
    </message>
    <message>
        <source>It went away before it was done. Nothing was changed.</source>
        <extracomment>a security key</extracomment>
        <translation>فُصل قبل اكتمال العمل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Plug it in and try again.</source>
        <translation>صِله وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Another program is using it</source>
        <extracomment>a security key</extracomment>
        <translation>برنامج آخر يستخدمه</translation>
    </message>
    <message>
        <source>One program at a time can talk to it.</source>
        <translation>لا يستطيع التخاطب معه إلا برنامج واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Close a browser window that asks for a key, and try again.</source>
        <translation>أغلق أي نافذة متصفح تطلب مفتاحًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This computer does not let you use it</source>
        <translation>لا يسمح لك هذا الكمبيوتر باستخدامه</translation>
    </message>
    <message>
        <source>The system keeps its device for other users.</source>
        <translation>يحتفظ النظام بجهازه لمستخدمين آخرين.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, or use another way.</source>
        <translation>اسأل من يدير هذا الكمبيوتر، أو استخدم طريقة أخرى.</translation>
    </message>
    <message>
        <source>It stopped waiting. Nothing was changed.</source>
        <extracomment>a security key</extracomment>
        <translation>توقف عن الانتظار. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Try again and touch it while it blinks.</source>
        <translation>أعد المحاولة والمسه وهو يومض.</translation>
    </message>
    <message>
        <source>The browser gave no passkey</source>
        <translation>لم يقدم المتصفح أي مفتاح مرور</translation>
    </message>
    <message>
        <source>It was cancelled there, took too long, or the passkey is not on this device.</source>
        <extracomment>in the browser</extracomment>
        <translation>أُلغي الأمر هناك، أو استغرق وقتًا طويلًا، أو مفتاح المرور ليس على هذا الجهاز.</translation>
    </message>
    <message>
        <source>What this way needs is not there any more</source>
        <translation>ما تحتاج إليه هذه الطريقة لم يعد موجودًا</translation>
    </message>
    <message>
        <source>The page was closed, or the computer’s chip was cleared.</source>
        <translation>أُغلقت الصفحة، أو مُسحت شريحة الكمبيوتر.</translation>
    </message>
    <message>
        <source>It contradicts what was asked. Nothing was changed.</source>
        <extracomment>the answer of a security key or passkey</extracomment>
        <translation>إنها تناقض ما طُلب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in and try once more, or use another one.</source>
        <translation>افصله ثم صِله وحاول مرة أخرى، أو استخدم غيره.</translation>
    </message>
    <message>
        <source>The last way to unlock stays</source>
        <translation>تبقى آخر طريقة لفتح القفل</translation>
    </message>
    <message>
        <source>Without it nobody could ever open the backup again.</source>
        <translation>من دونها لن يستطيع أحد أن يفتح النسخة الاحتياطية بعد ذلك أبدًا.</translation>
    </message>
    <message>
        <source>Add another way first.</source>
        <translation>أضف طريقة أخرى أولًا.</translation>
    </message>
    <message>
        <source>Test the other way first</source>
        <translation>اختبر الطريقة الأخرى أولًا</translation>
    </message>
    <message>
        <source>Only one would be left to rely on, and nothing has shown in the last 90 days that it works.</source>
        <translation>لن تبقى سوى طريقة واحدة للاعتماد عليها، ولم يبيّن شيء في آخر 90 يومًا أنها تعمل.</translation>
    </message>
    <message>
        <source>Press Test beside it. Then this one can be removed.</source>
        <extracomment>“it” is the other way to unlock</extracomment>
        <translation>اضغط على «اختبار» بجانبها. بعد ذلك يمكن إزالة هذه.</translation>
    </message>
    <message>
        <source>Nothing would open the backup on a new computer</source>
        <translation>لن يفتح شيء النسخة الاحتياطية على كمبيوتر جديد</translation>
    </message>
    <message>
        <source>Every way that would be left needs a computer or a password manager.</source>
        <translation>كل الطرق التي ستبقى تحتاج إلى كمبيوتر أو إلى مدير كلمات مرور.</translation>
    </message>
    <message>
        <source>Add a recovery key or a security key first.</source>
        <translation>أضف أولًا مفتاح استرداد أو مفتاح أمان.</translation>
    </message>
    <message>
        <source>Another way has this name</source>
        <translation>هناك طريقة أخرى بهذا الاسم</translation>
    </message>
    <message>
        <source>Two of one name could be mistaken for each other.</source>
        <translation>قد تُخلط طريقتان تحملان الاسم نفسه إحداهما بالأخرى.</translation>
    </message>
    <message>
        <source>Unlock with the other way and rename it, or remove it first.</source>
        <translation>افتح القفل بالطريقة الأخرى وأعد تسميتها، أو أزلها أولًا.</translation>
    </message>
    <message>
        <source>Choose another name. Capital letters alone make no difference.</source>
        <translation>اختر اسمًا آخر. الأحرف الكبيرة وحدها لا تصنع فرقًا.</translation>
    </message>
    <message>
        <source>This cannot be a name</source>
        <translation>هذا لا يصلح اسمًا</translation>
    </message>
    <message>
        <source>Choose a plain one.</source>
        <extracomment>a name</extracomment>
        <translation>اختر اسمًا بسيطًا.</translation>
    </message>
    <message>
        <source>This word stands for a kind of way</source>
        <translation>هذه الكلمة تدل على نوع من الطرق</translation>
    </message>
    <message>
        <source>On the command line it means all ways of that kind, so none of them can be called so.</source>
        <translation>في سطر الأوامر تعني كل الطرق من ذلك النوع، فلا يمكن تسمية أي منها بها.</translation>
    </message>
    <message>
        <source>Add something to it, such as where it is kept.</source>
        <extracomment>to the name</extracomment>
        <translation>أضف إليها شيئًا، مثل مكان الحفظ.</translation>
    </message>
    <message>
        <source>This name looks like a number of Coffer’s</source>
        <translation>هذا الاسم يشبه رقمًا من أرقام Coffer</translation>
    </message>
    <message>
        <source>Coffer numbers the ways with such letters and digits.</source>
        <translation>يرقّم Coffer الطرق بمثل هذه الأحرف والأرقام.</translation>
    </message>
    <message>
        <source>Add a word to it.</source>
        <translation>أضف إليه كلمة.</translation>
    </message>
    <message>
        <source>This password opens the backup already</source>
        <translation>كلمة المرور هذه تفتح النسخة الاحتياطية بالفعل</translation>
    </message>
    <message>
        <source>The same one twice would be one way in, not two.</source>
        <translation>كلمة المرور نفسها مرتين طريق فتح واحد لا طريقان.</translation>
    </message>
    <message>
        <source>Choose another password, or another kind of way.</source>
        <translation>اختر كلمة مرور أخرى أو نوعًا آخر من الطرق.</translation>
    </message>
    <message>
        <source>That is not this password, or it has a slip in it.</source>
        <translation>ليست هذه هي كلمة المرور المقصودة، أو فيها خطأ.</translation>
    </message>
    <message>
        <source>Type it again. If it never opens, add another way, then remove this one.</source>
        <translation>اكتبها من جديد. وإن لم تنجح أبدًا فأضف طريقة أخرى ثم أزل هذه.</translation>
    </message>
    <message>
        <source>That password does not open this backup</source>
        <translation>كلمة المرور هذه لا تفتح هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>It has a slip in it, is of another backup, or was removed. Capitals count.</source>
        <translation>فيها خطأ، أو هي لنسخة احتياطية أخرى، أو أُزيلت. يُفرَّق بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>That is the key of another sheet: it was typed without a slip.</source>
        <translation>هذا مفتاح ورقة أخرى: فقد كُتب بلا خطأ.</translation>
    </message>
    <message>
        <source>Fetch the right sheet. If it is lost, add another way, then remove this one.</source>
        <translation>أحضر الورقة الصحيحة. وإن ضاعت فأضف طريقة أخرى ثم أزل هذه.</translation>
    </message>
    <message>
        <source>That recovery key does not open this backup</source>
        <translation>مفتاح الاسترداد هذا لا يفتح هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>It was typed without a slip, but is of another backup, or was removed or replaced since.</source>
        <translation>كُتب بلا خطأ، لكنه لنسخة احتياطية أخرى، أو أُزيل أو استُبدل منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Fetch the newest sheet, or use another way to unlock.</source>
        <translation>أحضر أحدث ورقة، أو استخدم طريقة أخرى لفتح القفل.</translation>
    </message>
    <message>
        <source>One of the two is wrong. Which one, nothing can tell.</source>
        <translation>أحدهما غير صحيح. ولا شيء يمكنه أن يحدد أيهما.</translation>
    </message>
    <message>
        <source>Type the password again, or take another key or way.</source>
        <translation>اكتب كلمة المرور من جديد، أو استخدم مفتاحًا آخر أو طريقة أخرى.</translation>
    </message>
    <message>
        <source>Something that was asked for is not possible.</source>
        <translation>شيء مما طُلب غير ممكن.</translation>
    </message>
    <message>
        <source>This does not open the backup</source>
        <translation>هذا لا يفتح النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Type the whole password or recovery key.</source>
        <translation>اكتب كلمة المرور كاملة أو مفتاح الاسترداد كاملًا.</translation>
    </message>
    <message>
        <source>What was used does not open this backup, or was typed with a slip.</source>
        <translation>ما استُخدم لا يفتح هذه النسخة الاحتياطية، أو كُتب وفيه خطأ.</translation>
    </message>
    <message>
        <source>What was used does not belong to this way to unlock, or was typed with a slip. The backup is not affected.</source>
        <translation>ما استُخدم لا يخص طريقة فتح القفل هذه، أو كُتب وفيه خطأ. النسخة الاحتياطية لم تتأثر.</translation>
    </message>
    <message>
        <source>It was no longer there when Coffer came to read it.</source>
        <translation>لم يعد موجودًا عندما أراد Coffer قراءته.</translation>
    </message>
    <message>
        <source>The answer was not the same as before</source>
        <translation>لم تكن الإجابة مطابقة لما كانت عليه من قبل</translation>
    </message>
    <message>
        <source>That PIN is wrong</source>
        <translation>رقم PIN هذا خاطئ</translation>
    </message>
    <message>
        <source>The key must be plugged in again</source>
        <translation>يجب توصيل المفتاح من جديد</translation>
    </message>
    <message>
        <source>This PIN is not accepted</source>
        <translation>رقم PIN هذا غير مقبول</translation>
    </message>
    <message>
        <source>This key or passkey cannot open backups</source>
        <translation>مفتاح الأمان أو مفتاح المرور هذا لا يستطيع فتح النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Nobody touched the key in time</source>
        <translation>لم يلمس أحد المفتاح في الوقت المحدد</translation>
    </message>
    <message>
        <source>The answer could not be trusted</source>
        <translation>تعذّر الوثوق بالإجابة</translation>
    </message>
    <message>
        <source>No usable answer came</source>
        <translation>لم تصل إجابة صالحة للاستخدام</translation>
    </message>
    <message>
        <source>Somebody has changed the data of another way to unlock</source>
        <translation>غيّر أحدهم بيانات طريقة أخرى لفتح القفل</translation>
    </message>
    <message>
        <source>Only somebody who could open the backup can have done that, and new keys might reach that person.</source>
        <translation>لا يمكن أن يكون قد فعل ذلك إلا من كان يستطيع فتح النسخة الاحتياطية، وقد تصل المفاتيح الجديدة إلى ذلك الشخص.</translation>
    </message>
    <message>
        <source>The password and the key together do not open the backup</source>
        <translation>كلمة المرور والمفتاح معًا لا يفتحان النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>It is empty or too long, or holds a backslash or something that cannot be seen.</source>
        <translation>إنه فارغ أو طويل جدًا، أو يحتوي على شرطة مائلة عكسية أو على شيء لا يُرى.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Go to the top</source>
        <translation>الانتقال إلى الأعلى</translation>
    </message>
    <message>
        <source>Some entries of this folder cannot be told: parts of the backup are damaged or not there.</source>
        <translation>لا يمكن ذكر بعض عناصر هذا المجلد: أجزاء من النسخة الاحتياطية تالفة أو غير موجودة.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>هذا المجلد فارغ</translation>
    </message>
    <message>
        <source>It was empty when it was backed up.</source>
        <translation>كان فارغًا عندما نُسخ احتياطيًا.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>الملفات والمجلدات</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Special file</source>
        <translation>ملف خاص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file or folder, %2 its size, or that it is a folder</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It changed while it was being backed up</source>
        <translation>تغيّر أثناء نسخه احتياطيًا</translation>
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
        <source>That is not group %1. Compare it with the sheet.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>ليست هذه المجموعة %1. قارنها بالورقة.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>المجموعة %1 من مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>This group is right.</source>
        <translation>هذه المجموعة صحيحة.</translation>
    </message>
    <message>
        <source>A group has five letters and digits.</source>
        <translation>في المجموعة خمسة من الأحرف والأرقام.</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message numerus="yes">
        <source>Added in the last %Ln day(s)</source>
        <extracomment>%Ln is a number of days</extracomment>
        <translation>
            <numerusform>ما أُضيف اليوم</numerusform>
            <numerusform>ما أُضيف في اليوم الأخير</numerusform>
            <numerusform>ما أُضيف في آخر يومين</numerusform>
            <numerusform>ما أُضيف في آخر %Ln أيام</numerusform>
            <numerusform>ما أُضيف في آخر %Ln يومًا</numerusform>
            <numerusform>ما أُضيف في آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added per day, last %Ln day(s)</source>
        <extracomment>%Ln is a number of days</extracomment>
        <translation>
            <numerusform>ما أُضيف اليوم</numerusform>
            <numerusform>ما أُضيف في اليوم الأخير</numerusform>
            <numerusform>ما أُضيف كل يوم، في آخر يومين</numerusform>
            <numerusform>ما أُضيف كل يوم، في آخر %Ln أيام</numerusform>
            <numerusform>ما أُضيف كل يوم، في آخر %Ln يومًا</numerusform>
            <numerusform>ما أُضيف كل يوم، في آخر %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpApps</name>
    <message>
        <source>As of August 2026. Names of menus change.</source>
        <extracomment>a month; when the steps of an app were last looked up</extracomment>
        <translation>حسب الحال في أغسطس 2026. أسماء القوائم تتغير.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>phone Android iPhone crypt15 export</source>
        <translation>هاتف أندرويد Android آيفون iPhone واتساب crypt15 تصدير export</translation>
    </message>
    <message>
        <source>Open a chat, choose “Export chat”, with media</source>
        <translation>افتح دردشة واختر «تصدير الدردشة» مع الوسائط</translation>
    </message>
    <message>
        <source>The file goes to this computer by cable, mail or a shared folder; then drop it here. An export holds about 10,000 messages with media or 40,000 without, the newest ones, and says nothing when it leaves some out.</source>
        <translation>ينتقل الملف إلى هذا الكمبيوتر بكابل أو بالبريد أو عبر مجلد مشترك؛ ثم أفلته هنا. يحتوي الملف المصدَّر على نحو 10,000 رسالة مع الوسائط أو 40,000 من دونها، وهي الأحدث، ولا يذكر شيئًا عندما يُسقط بعضها.</translation>
    </message>
    <message>
        <source>For everything, on Android: copy the folder Android/media/com.whatsapp</source>
        <translation>لحفظ كل شيء على Android: انسخ المجلد Android/media/com.whatsapp</translation>
    </message>
    <message>
        <source>It holds the app’s own backup, encrypted. Keep the whole folder: media lie beside it.</source>
        <translation>يحتوي على النسخة الاحتياطية الخاصة بالتطبيق، مشفّرة. احفظ المجلد كله: ملفات الوسائط موجودة بجانبها.</translation>
    </message>
    <message>
        <source>Keep the app’s 64-digit key with it</source>
        <translation>احفظ معه مفتاح التطبيق المكوّن من 64 رقمًا</translation>
    </message>
    <message>
        <source>Only with that key can the copied file be opened outside WhatsApp. With a passkey or a password nobody but WhatsApp holds the key.</source>
        <translation>لا يمكن فتح الملف المنسوخ خارج WhatsApp إلا بذلك المفتاح. أما مع مفتاح مرور أو كلمة مرور فلا يملك المفتاح أحد سوى WhatsApp.</translation>
    </message>
    <message>
        <source>Settings, Chats, Chat backup, End-to-end encrypted backup, Turn on. A passkey is offered first; “More options” has a password or a 64-digit key. Turning it off and on again makes a new key, and older backups then stay closed. On an iPhone, iCloud Backup of the whole device takes along a copy of the chats that is not encrypted.</source>
        <translation>الإعدادات، ثم الدردشات، ثم النسخ الاحتياطي للدردشات، ثم النسخ الاحتياطي المشفّر تمامًا بين الطرفين، ثم تشغيل. يُعرض مفتاح المرور أولًا؛ وفي «مزيد من الخيارات» كلمة مرور أو مفتاح من 64 رقمًا. إيقافه ثم تشغيله من جديد ينشئ مفتاحًا جديدًا، وتبقى النسخ الاحتياطية الأقدم مغلقة عندئذ. على iPhone يأخذ النسخ الاحتياطي للجهاز كله في iCloud معه نسخة غير مشفّرة من الدردشات.</translation>
    </message>
    <message>
        <source>The app’s own backup file can go back into WhatsApp when the app is set up anew. An export of a chat is for reading, and Telegram on a phone can take it in.</source>
        <translation>يمكن أن يعود ملف النسخة الاحتياطية الخاص بالتطبيق إلى WhatsApp عند إعداد التطبيق من جديد. أما الملف المصدَّر من دردشة فهو للقراءة، ويستطيع Telegram على الهاتف استقباله.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>phone Android desktop jsonl takeout backup</source>
        <translation>هاتف أندرويد Android سطح المكتب desktop سيجنال jsonl takeout نسخة احتياطية backup</translation>
    </message>
    <message>
        <source>Use the app’s plain export, where it has one</source>
        <translation>استخدم التصدير غير المشفّر في التطبيق، حيثما توفر</translation>
    </message>
    <message>
        <source>It writes a folder with main.jsonl, metadata.json and files. Disappearing messages are left out.</source>
        <translation>يكتب مجلدًا يحتوي على main.jsonl وmetadata.json وملفات. تُستبعد منه الرسائل ذاتية الاختفاء.</translation>
    </message>
    <message>
        <source>Or copy its own backup</source>
        <translation>أو انسخ نسخته الاحتياطية الخاصة</translation>
    </message>
    <message>
        <source>On Android and on the desktop a folder named SignalBackups, opened with the 64 characters of the recovery key; on older Android one file that ends in .backup, opened with 30 digits.</source>
        <translation>على Android وعلى سطح المكتب: مجلد اسمه SignalBackups، يُفتح بمفتاح الاسترداد المكوّن من 64 حرفًا؛ وعلى إصدارات Android الأقدم: ملف واحد امتداده backup، يُفتح بـ 30 رقمًا.</translation>
    </message>
    <message>
        <source>Drop the folder or file here</source>
        <translation>أفلت المجلد أو الملف هنا</translation>
    </message>
    <message>
        <source>The plain export can be read by anybody who finds it: delete it once it is in the backup.</source>
        <translation>يستطيع أي شخص يجد التصدير غير المشفّر أن يقرأه: احذفه بمجرد أن يصبح في النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Signal’s backups are always encrypted. Write down the recovery key that the app shows: when it is lost, that backup is lost.</source>
        <translation>النسخ الاحتياطية في Signal مشفّرة دائمًا. دوّن مفتاح الاسترداد الذي يعرضه التطبيق: إذا ضاع، ضاعت تلك النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Its own backup can go back into Signal, with its key. The plain export is for reading.</source>
        <translation>يمكن أن تعود نسخته الاحتياطية الخاصة إلى Signal، مع مفتاحها. أما التصدير غير المشفّر فهو للقراءة.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>desktop JSON HTML result.json</source>
        <translation>سطح المكتب desktop تيليجرام JSON HTML result.json</translation>
    </message>
    <message>
        <source>On a computer, in Telegram Desktop, export the data</source>
        <translation>على كمبيوتر، صدّر البيانات من Telegram Desktop</translation>
    </message>
    <message>
        <source>Choose the machine-readable form (JSON); it holds more than the HTML.</source>
        <translation>اختر الصيغة المقروءة آليًا (JSON)؛ فهي تحتوي على أكثر مما في HTML.</translation>
    </message>
    <message>
        <source>Raise the limits before you start</source>
        <translation>ارفع الحدود قبل أن تبدأ</translation>
    </message>
    <message>
        <source>By default only photos up to 8 MB are taken, and of groups and channels only your own messages.</source>
        <translation>تؤخذ افتراضيًا الصور حتى 8 ميغابايت فقط، ومن المجموعات والقنوات رسائلك أنت فقط.</translation>
    </message>
    <message>
        <source>Drop the folder with result.json here</source>
        <translation>أفلت هنا المجلد الذي فيه result.json</translation>
    </message>
    <message>
        <source>Coffer keeps the media beside it as they are.</source>
        <translation>يحفظ Coffer ملفات الوسائط التي بجانبه كما هي.</translation>
    </message>
    <message>
        <source>Readable only: Telegram Desktop takes no export back.</source>
        <translation>للقراءة فقط: لا يستقبل Telegram Desktop أي ملف مصدَّر من جديد.</translation>
    </message>
    <message>
        <source>Messenger and Instagram</source>
        <translation>تطبيقا Messenger وInstagram</translation>
    </message>
    <message>
        <source>Facebook Meta download information JSON</source>
        <translation>فيسبوك Facebook ميتا Meta إنستغرام تنزيل المعلومات JSON</translation>
    </message>
    <message>
        <source>Download your information, as JSON</source>
        <translation>نزّل معلوماتك بصيغة JSON</translation>
    </message>
    <message>
        <source>The archive has a folder “messages” with one folder for each conversation.</source>
        <translation>في الأرشيف مجلد «messages» وفيه مجلد لكل محادثة.</translation>
    </message>
    <message>
        <source>Download encrypted chats as well</source>
        <translation>نزّل الدردشات المشفّرة أيضًا</translation>
    </message>
    <message>
        <source>They come separately, from messenger.com under secure storage, as a file for each chat and a folder “media”.</source>
        <translation>تأتي على حدة، من messenger.com ضمن التخزين الآمن، كملف لكل دردشة ومجلد «media».</translation>
    </message>
    <message>
        <source>Drop both here</source>
        <translation>أفلت كليهما هنا</translation>
    </message>
    <message>
        <source>HTML holds less: choose JSON where it is offered.</source>
        <translation>تحتوي صيغة HTML على أقل: اختر JSON حيثما عُرضت.</translation>
    </message>
    <message>
        <source>Readable only.</source>
        <translation>للقراءة فقط.</translation>
    </message>
    <message>
        <source>LINE and KakaoTalk</source>
        <translation>تطبيقا LINE وKakaoTalk</translation>
    </message>
    <message>
        <source>text export Japan Korea</source>
        <translation>تصدير نص text export لاين كاكاو اليابان كوريا Japan Korea</translation>
    </message>
    <message>
        <source>Export a chat as text</source>
        <translation>صدّر دردشة كنص</translation>
    </message>
    <message>
        <source>LINE’s text holds no media and no time zone; KakaoTalk can add media in a zip file.</source>
        <translation>لا يحتوي نص LINE على وسائط ولا على منطقة زمنية؛ ويستطيع KakaoTalk إضافة الوسائط في ملف zip.</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>أفلت الملف هنا</translation>
    </message>
    <message>
        <source>One file for each chat.</source>
        <translation>ملف واحد لكل دردشة.</translation>
    </message>
    <message>
        <source>Readable only. Telegram on a phone can take in such a text.</source>
        <translation>للقراءة فقط. يستطيع Telegram على الهاتف استقبال نص كهذا.</translation>
    </message>
    <message>
        <source>iMessage and SMS</source>
        <translation>رسائل iMessage وSMS</translation>
    </message>
    <message>
        <source>iPhone Mac Android Apple messages text</source>
        <translation>آيفون iPhone ماك Mac أندرويد Android أبل Apple رسائل نصية messages text</translation>
    </message>
    <message>
        <source>On a Mac: the folder Library/Messages</source>
        <translation>على Mac: المجلد Library/Messages</translation>
    </message>
    <message>
        <source>The file chat.db and the folder Attachments beside it belong together.</source>
        <translation>الملف chat.db والمجلد Attachments الذي بجانبه لا ينفصلان.</translation>
    </message>
    <message>
        <source>On Android: SMS Backup &amp; Restore</source>
        <translation>على Android: تطبيق SMS Backup &amp; Restore</translation>
    </message>
    <message>
        <source>That app writes an XML file with messages, pictures and calls.</source>
        <translation>يكتب ذلك التطبيق ملف XML فيه الرسائل والصور والمكالمات.</translation>
    </message>
    <message>
        <source>Drop them here</source>
        <translation>أفلتها هنا</translation>
    </message>
    <message>
        <source>A backup of an iPhone made by a computer can be kept, too.</source>
        <translation>يمكن أيضًا حفظ نسخة احتياطية من iPhone أنشأها كمبيوتر.</translation>
    </message>
    <message>
        <source>The XML file can go back into an Android phone with the same app. Messages of an iPhone are readable only.</source>
        <translation>يمكن أن يعود ملف XML إلى هاتف Android بالتطبيق نفسه. أما رسائل iPhone فهي للقراءة فقط.</translation>
    </message>
    <message>
        <source>Discord, Slack, Matrix, Google Chat</source>
        <translation>خدمات Discord وSlack وMatrix وGoogle Chat</translation>
    </message>
    <message>
        <source>work team element takeout data package zip</source>
        <translation>عمل work فريق team element takeout حزمة البيانات data package zip ديسكورد سلاك</translation>
    </message>
    <message>
        <source>Ask for your data, or export the room</source>
        <translation>اطلب بياناتك، أو صدّر الغرفة</translation>
    </message>
    <message>
        <source>Discord’s own package holds only your own messages. Slack’s zip file holds links instead of files. Element exports a room as JSON. Google Takeout has a folder for Chat.</source>
        <translation>لا تحتوي حزمة Discord إلا على رسائلك أنت. ويحتوي ملف zip من Slack على روابط بدلًا من الملفات. ويصدّر Element الغرفة بصيغة JSON. وفي Google Takeout مجلد لخدمة Chat.</translation>
    </message>
    <message>
        <source>Drop the file or folder here</source>
        <translation>أفلت الملف أو المجلد هنا</translation>
    </message>
    <message>
        <source>What it leaves out is not in the backup either.</source>
        <translation>ما يُسقطه لا يكون في النسخة الاحتياطية أيضًا.</translation>
    </message>
</context>
<context>
    <name>HelpArticle</name>
    <message>
        <source>The app’s own encrypted backup</source>
        <translation>النسخة الاحتياطية المشفّرة الخاصة بالتطبيق</translation>
    </message>
    <message>
        <source>What can go back into the app</source>
        <translation>ما يمكن أن يعود إلى التطبيق</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to setting up</source>
        <translation>العودة إلى الإعداد</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>It is all on this computer; nothing is fetched.</source>
        <translation>كلها على هذا الكمبيوتر؛ لا يُجلب شيء من الإنترنت.</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>البحث عن</translation>
    </message>
    <message>
        <source>Look for a word or two</source>
        <translation>البحث عن كلمة أو كلمتين</translation>
    </message>
    <message>
        <source>No page has “%1”. Try another word.</source>
        <extracomment>%1 is what somebody looked for</extracomment>
        <translation>لا صفحة فيها «%1». جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>Getting chats here</source>
        <translation>نقل الدردشات إلى هنا</translation>
    </message>
    <message>
        <source>All of help</source>
        <translation>كل مواضيع المساعدة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s), the best first.</source>
        <extracomment>%Ln is a number of pages of help</extracomment>
        <translation>
            <numerusform>لا صفحات.</numerusform>
            <numerusform>صفحة واحدة.</numerusform>
            <numerusform>صفحتان، الأفضل أولًا.</numerusform>
            <numerusform>%Ln صفحات، الأفضل أولًا.</numerusform>
            <numerusform>%Ln صفحة، الأفضل أولًا.</numerusform>
            <numerusform>%Ln صفحة، الأفضل أولًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpQuestions</name>
    <message>
        <source>What opens my backup?</source>
        <translation>ما الذي يفتح نسختي الاحتياطية؟</translation>
    </message>
    <message>
        <source>passkey password recovery key security key unlock</source>
        <translation>مفتاح مرور passkey كلمة مرور password مفتاح استرداد مفتاح أمان فتح القفل</translation>
    </message>
    <message>
        <source>Everything in the list “Ways to unlock”, each by itself: the recovery key on paper, a password, a security key, a passkey. Nothing else does. Coffer has no key of its own and cannot help anybody in.</source>
        <translation>كل ما في القائمة «طرق فتح القفل»، كلٌّ بمفرده: مفتاح الاسترداد على الورق، وكلمة مرور، ومفتاح أمان، ومفتاح مرور. ولا شيء غير ذلك. ليس لدى Coffer مفتاح خاص به ولا يستطيع مساعدة أحد على الدخول.</translation>
    </message>
    <message>
        <source>Keep two that are not lost together, and at least one that needs neither this computer nor an account. That is what “Protected” means.</source>
        <translation>احتفظ بطريقتين لا تضيعان معًا، وواحدة على الأقل لا تحتاج إلى هذا الكمبيوتر ولا إلى حساب. هذا ما تعنيه كلمة «محمية».</translation>
    </message>
    <message>
        <source>A password is only as strong as it is long: a computer can try passwords without limit. A security key with a PIN cannot be guessed so.</source>
        <translation>قوة كلمة المرور بقدر طولها لا أكثر: يستطيع كمبيوتر تجربة كلمات المرور بلا حد. أما مفتاح الأمان ذو رقم PIN فلا يمكن تخمينه بهذه الطريقة.</translation>
    </message>
    <message>
        <source>I have lost something. What now?</source>
        <translation>ضاع مني شيء. ماذا أفعل الآن؟</translation>
    </message>
    <message>
        <source>lost stolen phone key computer everything forgotten</source>
        <translation>ضاع فُقد سُرق هاتف مفتاح كمبيوتر كل شيء نسيت lost stolen</translation>
    </message>
    <message>
        <source>As long as one way to unlock is left, nothing is lost. Open “Something happened” and choose what it was: it shuts the lost thing out and ends with a test.</source>
        <translation>ما دامت هناك طريقة واحدة باقية لفتح القفل فلا شيء ضائع. افتح «حدث شيء ما» واختر ما حدث: فيُحظر الشيء المفقود وينتهي الأمر باختبار.</translation>
    </message>
    <message>
        <source>With the recovery key alone: install Coffer on any computer, choose “I have a backup already”, show it the folder or disk, and type the 13 groups.</source>
        <translation>بمفتاح الاسترداد وحده: ثبّت Coffer على أي كمبيوتر، واختر «لديّ نسخة احتياطية بالفعل»، وحدّد له المجلد أو القرص، واكتب المجموعات الثلاث عشرة.</translation>
    </message>
    <message>
        <source>When every way to unlock is gone, nobody can open the backup, and neither can Coffer. That is the price of a backup that only you can read.</source>
        <translation>عندما تزول كل طرق فتح القفل لا يستطيع أحد فتح النسخة الاحتياطية، ولا حتى Coffer. هذا هو ثمن نسخة احتياطية لا يستطيع أحد سواك قراءتها.</translation>
    </message>
    <message>
        <source>What does Coffer see, and who else does?</source>
        <translation>ما الذي يراه Coffer، ومن يرى غيره؟</translation>
    </message>
    <message>
        <source>privacy cloud storage telemetry account server encrypted</source>
        <translation>خصوصية سحابة cloud تخزين storage قياس عن بُعد telemetry حساب خادم server مشفّر</translation>
    </message>
    <message>
        <source>Coffer has no server and no account, and sends nothing about you to anybody.</source>
        <translation>ليس لدى Coffer خادم ولا حساب، ولا يرسل شيئًا عنك إلى أحد.</translation>
    </message>
    <message>
        <source>Whoever runs the storage sees the sizes and times of encrypted files and which kinds of ways to unlock there are. They see no names, no chats and no people.</source>
        <translation>يرى من يشغّل خدمة التخزين أحجام الملفات المشفّرة وأوقاتها وأنواع طرق فتح القفل الموجودة. ولا يرى أسماء ولا دردشات ولا أشخاصًا.</translation>
    </message>
    <message>
        <source>A thief of this computer’s own key can add to the backup and read nothing of it. Unlocking brings a secret to the computer that you unlock on: unlock only on computers you trust.</source>
        <translation>من يسرق المفتاح الخاص بهذا الكمبيوتر يستطيع الإضافة إلى النسخة الاحتياطية ولا يستطيع قراءة شيء منها. فتح القفل يُحضر سرًا إلى الكمبيوتر الذي تفتح القفل عليه: لا تفتح القفل إلا على أجهزة كمبيوتر تثق بها.</translation>
    </message>
    <message>
        <source>How is it opened without Coffer?</source>
        <translation>كيف تُفتح من دون Coffer؟</translation>
    </message>
    <message>
        <source>python reader format future program HOW-TO-OPEN</source>
        <translation>بايثون python برنامج القراءة reader صيغة format المستقبل HOW-TO-OPEN</translation>
    </message>
    <message>
        <source>In the backup’s folder lies HOW-TO-OPEN.txt. It says how to read everything with the small program in the folder “reader”, which needs Python 3 and nothing of Coffer.</source>
        <translation>في مجلد النسخة الاحتياطية ملف HOW-TO-OPEN.txt. يشرح كيف تقرأ كل شيء بالبرنامج الصغير الموجود في المجلد «reader»، وهو يحتاج إلى Python 3 ولا يحتاج إلى شيء من Coffer.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 of that program with the one on your recovery sheet first: the storage could have swapped it.</source>
        <translation>قارن أولًا تجزئة SHA-256 لذلك البرنامج بالتجزئة المكتوبة على ورقة الاسترداد: فقد تكون جهة التخزين استبدلته.</translation>
    </message>
    <message>
        <source>The format is published, with examples, so that anybody can write another reader.</source>
        <translation>الصيغة منشورة، مع أمثلة، كي يستطيع أي شخص كتابة برنامج قراءة آخر.</translation>
    </message>
    <message>
        <source>How do I know that it works?</source>
        <translation>كيف أعرف أنها تعمل؟</translation>
    </message>
    <message>
        <source>test proof verify restore damaged</source>
        <translation>اختبار test إثبات proof تحقق verify استعادة restore تالف</translation>
    </message>
    <message>
        <source>Each unlocking proves the way that it was done with, and Home says when each was last proven. A test also reads back a sample of what is stored, and writes down what it found.</source>
        <translation>كل فتح للقفل يُثبت الطريقة التي تم بها، وتذكر «الرئيسية» متى كان آخر إثبات لكل منها. والاختبار يقرأ أيضًا عينة مما خُزّن، ويسجّل ما وجده.</translation>
    </message>
    <message>
        <source>A backup that is reported done stays whole, whatever happens afterwards: a crash, a full disk, a drive that is pulled. Damage of the disk itself is found, named, and mended with the next backup from what is still on this computer.</source>
        <translation>النسخة الاحتياطية التي أُعلن عن اكتمالها تبقى كاملة مهما حدث بعد ذلك: عطل، أو قرص ممتلئ، أو قرص فُصل. أما تلف القرص نفسه فيُكتشف ويُذكر ويُصلَح مع النسخ الاحتياطي التالي مما بقي على هذا الكمبيوتر.</translation>
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
        <source>Last backup</source>
        <translation>آخر نسخ احتياطي</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>no backup was made yet</extracomment>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>By this computer</source>
        <extracomment>below the time of the last backup</extracomment>
        <translation>من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>In the backup</source>
        <extracomment>above the number of messages or files in the backup</extracomment>
        <translation>في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>طرق فتح القفل</translation>
    </message>
    <message>
        <source>All proven</source>
        <extracomment>all ways to unlock were shown to work</extracomment>
        <translation>ثبتت صلاحيتها جميعًا</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <extracomment>%1 is how many ways to unlock were shown to work</extracomment>
        <translation>ما ثبتت صلاحيته: %1</translation>
    </message>
    <message>
        <source>All media files are here</source>
        <translation>كل ملفات الوسائط موجودة</translation>
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
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Everything is in order. Last backup: %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>كل شيء على ما يرام. آخر نسخ احتياطي: %1.</translation>
    </message>
    <message>
        <source>The state of the backup could not be found out.</source>
        <translation>تعذّرت معرفة حالة النسخة الاحتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>It opens. %Ln thing(s) make it weaker than it should be.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>تُفتح. لا شيء يجعلها أضعف مما ينبغي.</numerusform>
            <numerusform>تُفتح. شيء واحد يجعلها أضعف مما ينبغي.</numerusform>
            <numerusform>تُفتح. شيئان يجعلانها أضعف مما ينبغي.</numerusform>
            <numerusform>تُفتح. %Ln أشياء تجعلها أضعف مما ينبغي.</numerusform>
            <numerusform>تُفتح. %Ln شيئًا يجعلها أضعف مما ينبغي.</numerusform>
            <numerusform>تُفتح. %Ln شيء يجعلها أضعف مما ينبغي.</numerusform>
        </translation>
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
        <extracomment>heading: the key that backs up by itself can add and read nothing</extracomment>
        <translation>النسخ الاحتياطي لا يستطيع القراءة</translation>
    </message>
    <message>
        <source>What runs on this computer can add to it and open nothing.</source>
        <extracomment>what runs by itself: the backup program</extracomment>
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
        <source>Every way opened it at least once. Oldest proof: %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>كل طريقة فتحتها مرة واحدة على الأقل. أقدم إثبات: %1.</translation>
    </message>
    <message>
        <source>The place where the backup lies sees sizes, times and which kinds of ways to unlock there are, nothing else.</source>
        <translation>المكان الذي توجد فيه النسخة الاحتياطية يرى الأحجام والأوقات وأنواع طرق فتح القفل الموجودة، ولا شيء غير ذلك.</translation>
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
    <message>
        <source>Add a way</source>
        <translation>إضافة طريقة</translation>
    </message>
    <message>
        <source>Test a way</source>
        <translation>اختبار طريقة</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>Cannot be undone:</source>
        <extracomment>followed by a sentence that begins with a small letter in English</extracomment>
        <translation>لا يمكن التراجع عنه:</translation>
    </message>
    <message>
        <source>The last unlocking is more than ten minutes ago. Unlock once more: an open window does not show that you are its owner.</source>
        <translation>مرّ أكثر من عشر دقائق على آخر فتح للقفل. افتح القفل مرة أخرى: فوجود نافذة مفتوحة لا يبيّن أنك مالكها.</translation>
    </message>
    <message>
        <source>The backup is locked. Unlock it with a way that you still have.</source>
        <translation>النسخة الاحتياطية مقفلة. افتح قفلها بطريقة ما زالت لديك.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
</context>
<context>
    <name>IncidentEnd</name>
    <message>
        <source>Destroy every sheet of the old key, and keep the new one with your passport.</source>
        <translation>أتلف كل ورقة للمفتاح القديم، واحفظ الجديد مع جواز سفرك.</translation>
    </message>
    <message>
        <source>This computer does not add to the backup, so the test is not written down in it.</source>
        <translation>هذا الكمبيوتر لا يضيف إلى النسخة الاحتياطية، لذلك لم يُسجَّل الاختبار فيها.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Go to the first backup</source>
        <translation>الانتقال إلى النسخ الاحتياطي الأول</translation>
    </message>
    <message>
        <source>Add a way to unlock</source>
        <translation>إضافة طريقة لفتح القفل</translation>
    </message>
    <message>
        <source>That version is kept for good</source>
        <translation>أصبح ذلك الإصدار محفوظًا دائمًا</translation>
    </message>
    <message>
        <source>This computer goes on from here</source>
        <translation>يتابع هذا الكمبيوتر من هنا</translation>
    </message>
    <message>
        <source>There is no version yet that could be read back.</source>
        <translation>لا يوجد بعد أي إصدار يمكن قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>Read back and good: %Ln file(s).</source>
        <extracomment>%Ln is how many files were read back as a test</extracomment>
        <translation>
            <numerusform>لم يُقرأ أي ملف.</numerusform>
            <numerusform>قُرئ ملف واحد، وهو سليم.</numerusform>
            <numerusform>قُرئ ملفان، وهما سليمان.</numerusform>
            <numerusform>قُرئت %Ln ملفات، وكلها سليمة.</numerusform>
            <numerusform>قُرئ %Ln ملفًا، وكلها سليمة.</numerusform>
            <numerusform>قُرئ %Ln ملف، وكلها سليمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old recovery key no longer opens this backup</source>
        <translation>مفتاح الاسترداد القديم لم يعد يفتح هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>%1 no longer adds to this backup</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>لم يعد %1 يضيف إلى هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>%1 no longer opens this backup</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>هذه النسخة الاحتياطية لم تعد تُفتح باستخدام %1</translation>
    </message>
    <message>
        <source>Shut out with that computer, as they lived in it: %1</source>
        <extracomment>%1 is the name of a way to unlock that lived in a computer, or several of them</extracomment>
        <translation>حُظر مع ذلك الكمبيوتر ما كان موجودًا فيه من طرق فتح القفل: %1</translation>
    </message>
    <message>
        <source>What opens the backup now</source>
        <translation>ما يفتح النسخة الاحتياطية الآن</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>What happened?</source>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>Each one ends with a test, so that you know where you stand.</source>
        <translation>ينتهي كل منها باختبار، لتعرف أين أنت.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 is the number of this step, %2 how many steps there are</extracomment>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>IncidentRest</name>
    <message>
        <source>Opens the backup</source>
        <extracomment>above names of ways to unlock</extracomment>
        <translation>ما يفتح النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Is shut out as well</source>
        <extracomment>above names of ways to unlock that lived in a computer that is shut out</extracomment>
        <translation>ما يُحظر أيضًا</translation>
    </message>
</context>
<context>
    <name>IncidentStepHead</name>
    <message>
        <source>Put the new recovery key on paper</source>
        <translation>ضع مفتاح الاسترداد الجديد على الورق</translation>
    </message>
    <message>
        <source>Type two groups from the new sheet</source>
        <translation>اكتب مجموعتين من الورقة الجديدة</translation>
    </message>
    <message>
        <source>What is this computer to keep?</source>
        <translation>ماذا تريد أن يحفظ هذا الكمبيوتر؟</translation>
    </message>
    <message>
        <source>The new key opens nothing yet, and the old one still opens the backup. Nothing has changed until you have typed two groups back.</source>
        <translation>المفتاح الجديد لا يفتح شيئًا بعد، والقديم ما زال يفتح النسخة الاحتياطية. لا يتغير شيء قبل أن تكتب مجموعتين من الورقة.</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory. Then Coffer opens the backup with the new key, and only when that works does the old one go.</source>
        <translation>اكتبهما من الورق أو الملف لا من الذاكرة. ثم يفتح Coffer النسخة الاحتياطية بالمفتاح الجديد، ولا يزول القديم إلا إذا نجح ذلك.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. The old computer is retired when you press “Take over here”.</source>
        <translation>لم يتغير شيء بعد. يخرج الكمبيوتر القديم من الخدمة عندما تضغط على «التولّي هنا».</translation>
    </message>
</context>
<context>
    <name>IncidentSteps</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Working. Wait until it is done.</source>
        <translation>جارٍ العمل. انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>Choose something to keep to go on.</source>
        <translation>اختر شيئًا لحفظه للمتابعة.</translation>
    </message>
    <message>
        <source>Choose one to go on.</source>
        <extracomment>one of the ways to unlock, computers or versions that are listed</extracomment>
        <translation>اختر واحدًا للمتابعة.</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>التحقق من الورقة</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>إنشاء مفتاح جديد</translation>
    </message>
    <message>
        <source>Replace the old key</source>
        <translation>استبدال المفتاح القديم</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Take over here</source>
        <translation>التولّي هنا</translation>
    </message>
    <message>
        <source>Keep for good</source>
        <translation>حفظ دائم</translation>
    </message>
    <message>
        <source>Shut the computer out</source>
        <translation>حظر الكمبيوتر</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>heading over what will be so when it is done</extracomment>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>مفتاح الاسترداد الجديد</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>اكتب كلتا المجموعتين للمتابعة.</translation>
    </message>
</context>
<context>
    <name>IncidentSubjects</name>
    <message>
        <source>Which computer is gone?</source>
        <translation>أي كمبيوتر فُقد؟</translation>
    </message>
    <message>
        <source>Which recovery key was seen?</source>
        <translation>أي مفتاح استرداد رآه غيرك؟</translation>
    </message>
    <message>
        <source>Only the way that you have just unlocked with opens this backup. Add another one first, then shut this one out.</source>
        <translation>لا يفتح هذه النسخة الاحتياطية سوى الطريقة التي فتحت القفل بها للتو. أضف طريقة أخرى أولًا، ثم احظر هذه.</translation>
    </message>
    <message>
        <source>Everything as it was then</source>
        <translation>كل شيء كما كان آنذاك</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Last wrote %1</source>
        <extracomment>%1 is the day when a computer last wrote to the backup</extracomment>
        <translation>آخر كتابة: %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <extracomment>%1 is the day when a way to unlock was added</extracomment>
        <translation>تاريخ الإضافة: %1</translation>
    </message>
    <message>
        <source>Add a way to unlock</source>
        <translation>إضافة طريقة لفتح القفل</translation>
    </message>
    <message>
        <source>No other computer adds to this backup</source>
        <translation>لا يوجد كمبيوتر آخر يضيف إلى هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>This backup has no recovery key</source>
        <translation>ليس لهذه النسخة الاحتياطية مفتاح استرداد</translation>
    </message>
    <message>
        <source>No passkey of a password manager opens this backup</source>
        <translation>لا يفتح هذه النسخة الاحتياطية أي مفتاح مرور من مدير كلمات مرور</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>لا يوجد إصدار بعد</translation>
    </message>
    <message>
        <source>No other way to unlock</source>
        <translation>لا توجد طريقة أخرى لفتح القفل</translation>
    </message>
    <message>
        <source>The first backup makes one.</source>
        <translation>النسخ الاحتياطي الأول ينشئ واحدًا.</translation>
    </message>
    <message>
        <source>Which computer does this one replace?</source>
        <translation>أي كمبيوتر يحل هذا محله؟</translation>
    </message>
    <message>
        <source>Which passkey was in the password manager?</source>
        <translation>أي مفتاح مرور كان في مدير كلمات المرور؟</translation>
    </message>
    <message>
        <source>Which version is the last one from before the reinstall?</source>
        <translation>أي إصدار هو الأخير قبل إعادة التثبيت؟</translation>
    </message>
    <message>
        <source>Which way to unlock is gone?</source>
        <translation>أي طريقة لفتح القفل فُقدت؟</translation>
    </message>
    <message>
        <source>There is no computer to shut out. For what was lost with a computer, such as a security key, choose “Replace a lost phone or key”.</source>
        <translation>لا يوجد كمبيوتر لحظره. أما ما فُقد مع كمبيوتر، مثل مفتاح أمان، فاختر له «استبدال هاتف أو مفتاح مفقود».</translation>
    </message>
    <message>
        <source>There is no computer that this one could replace.</source>
        <translation>لا يوجد كمبيوتر يمكن أن يحل هذا محله.</translation>
    </message>
    <message>
        <source>So nobody can have seen it. A recovery key on paper opens the backup when every device is gone.</source>
        <translation>لذلك لا يمكن أن يكون أحد قد رآه. مفتاح استرداد على الورق يفتح النسخة الاحتياطية عندما لا يبقى أي جهاز.</translation>
    </message>
    <message>
        <source>There is no passkey to shut out. The way that was just used for unlocking is not offered: if that is the one, unlock with another way first.</source>
        <translation>لا يوجد مفتاح مرور لحظره. الطريقة التي استُخدمت للتو لفتح القفل لا تُعرض: إن كانت هي المقصودة فافتح القفل بطريقة أخرى أولًا.</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>On the new computer, with the backup unlocked there.</source>
        <translation>على الكمبيوتر الجديد، بعد فتح قفل النسخة الاحتياطية عليه.</translation>
    </message>
    <message>
        <source>One minute. What the backup holds stays in it.</source>
        <translation>دقيقة واحدة. ما تحتويه النسخة الاحتياطية يبقى فيها.</translation>
    </message>
    <message>
        <source>Five minutes. You need a way to unlock that you still have.</source>
        <translation>خمس دقائق. تحتاج إلى طريقة لفتح القفل ما زالت لديك.</translation>
    </message>
    <message>
        <source>what that computer had open, somebody may have read. Backups that it made until now stay.</source>
        <translation>ما كان مفتوحًا على ذلك الكمبيوتر ربما قرأه شخص ما. والنسخ الاحتياطية التي أنشأها حتى الآن تبقى.</translation>
    </message>
    <message>
        <source>the old computer adds nothing more once this one has taken over.</source>
        <translation>لا يضيف الكمبيوتر القديم شيئًا بعد أن يتولّى هذا الكمبيوتر العمل.</translation>
    </message>
    <message>
        <source>whoever has the old key and an old copy of the backup can still read what was backed up before today.</source>
        <translation>من لديه المفتاح القديم ونسخة قديمة من النسخة الاحتياطية ما زال يستطيع قراءة ما نُسخ احتياطيًا قبل اليوم.</translation>
    </message>
    <message>
        <source>whoever gets into that account and has an old copy of the backup can still read what was backed up before today.</source>
        <translation>من يدخل إلى ذلك الحساب ولديه نسخة قديمة من النسخة الاحتياطية ما زال يستطيع قراءة ما نُسخ احتياطيًا قبل اليوم.</translation>
    </message>
    <message>
        <source>chats that were in the app and in no backup are not in Coffer either.</source>
        <translation>الدردشات التي كانت في التطبيق ولم تكن في أي نسخة احتياطية ليست في Coffer أيضًا.</translation>
    </message>
    <message>
        <source>Shut out a stolen computer</source>
        <translation>حظر كمبيوتر مسروق</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>الانتقال إلى كمبيوتر جديد</translation>
    </message>
    <message>
        <source>Replace a recovery key someone saw</source>
        <translation>استبدال مفتاح استرداد رآه شخص آخر</translation>
    </message>
    <message>
        <source>Do without a password manager</source>
        <translation>الاستغناء عن مدير كلمات مرور</translation>
    </message>
    <message>
        <source>Keep chats after a reinstall</source>
        <translation>الاحتفاظ بالدردشات بعد إعادة التثبيت</translation>
    </message>
    <message>
        <source>Replace a lost phone or key</source>
        <translation>استبدال هاتف أو مفتاح مفقود</translation>
    </message>
    <message>
        <source>Someone else may have it</source>
        <extracomment>&quot;it&quot; is a computer</extracomment>
        <translation>قد يكون لدى شخص آخر</translation>
    </message>
    <message>
        <source>Go on where the old one stopped</source>
        <extracomment>&quot;the old one&quot; is a computer</extracomment>
        <translation>المتابعة من حيث توقف القديم</translation>
    </message>
    <message>
        <source>A photo, a glance, a lost sheet</source>
        <translation>صورة أو نظرة عابرة أو ورقة مفقودة</translation>
    </message>
    <message>
        <source>Its account is closed or gone</source>
        <extracomment>&quot;its&quot; of a password manager</extracomment>
        <translation>حسابه مغلق أو لم يعد موجودًا</translation>
    </message>
    <message>
        <source>The app started again from zero</source>
        <translation>بدأ التطبيق من الصفر من جديد</translation>
    </message>
    <message>
        <source>It was lost, broken or stolen</source>
        <extracomment>&quot;it&quot; is a phone or key</extracomment>
        <translation>ضاع أو تعطل أو سُرق</translation>
    </message>
    <message>
        <source>Say which computer is gone</source>
        <extracomment>a step; &quot;it&quot; is a computer</extracomment>
        <translation>حدّد الكمبيوتر المفقود</translation>
    </message>
    <message>
        <source>Shut it out</source>
        <translation>احظره</translation>
    </message>
    <message>
        <source>Nothing that it adds from now on counts, and ways to unlock that live in it go, too</source>
        <translation>لا شيء مما يضيفه من الآن فصاعدًا يُحسب، وتزول معه طرق فتح القفل الموجودة فيه</translation>
    </message>
    <message>
        <source>Read a sample back</source>
        <translation>اقرأ عينة</translation>
    </message>
    <message>
        <source>Ends with a test of what you still have</source>
        <translation>ينتهي باختبار ما زال لديك</translation>
    </message>
    <message>
        <source>Choose what to keep here</source>
        <translation>اختر ما تريد حفظه هنا</translation>
    </message>
    <message>
        <source>What is in the backup already is not stored again</source>
        <translation>ما هو في النسخة الاحتياطية بالفعل لا يُخزَّن مرة أخرى</translation>
    </message>
    <message>
        <source>Ends with a test, and the first backup from here</source>
        <translation>ينتهي باختبار، وبالنسخ الاحتياطي الأول من هنا</translation>
    </message>
    <message>
        <source>Put a new recovery key on paper</source>
        <translation>ضع مفتاح استرداد جديدًا على الورق</translation>
    </message>
    <message>
        <source>Print it, and type two groups back</source>
        <translation>اطبعه واكتب مجموعتين منه</translation>
    </message>
    <message>
        <source>Open the backup with it</source>
        <translation>افتح النسخة الاحتياطية به</translation>
    </message>
    <message>
        <source>Coffer does this by itself: the new key is proven first</source>
        <translation>يقوم Coffer بهذا من تلقاء نفسه: تُثبَت صلاحية المفتاح الجديد أولًا</translation>
    </message>
    <message>
        <source>Shut the old key out</source>
        <translation>احظر المفتاح القديم</translation>
    </message>
    <message>
        <source>Destroy every sheet of it</source>
        <translation>أتلف كل ورقة له</translation>
    </message>
    <message>
        <source>Say which passkey was in it</source>
        <translation>حدّد مفتاح المرور الذي كان فيه</translation>
    </message>
    <message>
        <source>Add another way and test it</source>
        <translation>أضف طريقة أخرى واختبرها</translation>
    </message>
    <message>
        <source>Ends with two ways in, both proven</source>
        <translation>ينتهي بطريقَي فتح ثبتت صلاحيتهما</translation>
    </message>
    <message>
        <source>Choose the last version from before</source>
        <translation>اختر آخر إصدار مما قبل ذلك</translation>
    </message>
    <message>
        <source>It holds the chats as they were</source>
        <translation>يحتوي على الدردشات كما كانت</translation>
    </message>
    <message>
        <source>Keep it for good</source>
        <translation>احفظه دائمًا</translation>
    </message>
    <message>
        <source>No rule forgets it, and new exports go into versions of their own</source>
        <translation>لا قاعدة تزيله، والملفات المصدَّرة الجديدة تدخل في إصدارات خاصة بها</translation>
    </message>
    <message>
        <source>Coffer lists all that open the backup</source>
        <translation>يسرد Coffer كل ما يفتح النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Nothing backed up from now on opens with it</source>
        <translation>ما يُنسخ احتياطيًا من الآن فصاعدًا لا يُفتح به</translation>
    </message>
    <message>
        <source>whoever has the lost device, its PIN and an old copy of the backup can still read what was backed up before today.</source>
        <translation>من لديه الجهاز المفقود ورقم PIN الخاص به ونسخة قديمة من النسخة الاحتياطية ما زال يستطيع قراءة ما نُسخ احتياطيًا قبل اليوم.</translation>
    </message>
    <message>
        <source>Coffer shows when each one last wrote to the backup</source>
        <translation>يبيّن Coffer متى كتب كل كمبيوتر آخر مرة في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Say which computer this one replaces</source>
        <translation>حدّد الكمبيوتر الذي يحل هذا محله</translation>
    </message>
    <message>
        <source>The old computer is retired</source>
        <translation>يخرج الكمبيوتر القديم من الخدمة</translation>
    </message>
    <message>
        <source>Coffer lists the passkeys of browsers and accounts</source>
        <translation>يسرد Coffer مفاتيح المرور الخاصة بالمتصفحات والحسابات</translation>
    </message>
    <message>
        <source>Nothing backed up from now on opens with it; do the same for every other passkey there</source>
        <translation>ما يُنسخ احتياطيًا من الآن فصاعدًا لا يُفتح به؛ كرّر ذلك مع كل مفتاح مرور آخر هناك</translation>
    </message>
    <message>
        <source>Ends with a test; with “Restore” you get the chats back</source>
        <translation>ينتهي باختبار؛ وعبر «استعادة» تسترجع الدردشات</translation>
    </message>
    <message>
        <source>Say which phone or key is gone</source>
        <translation>حدّد الهاتف أو المفتاح المفقود</translation>
    </message>
    <message>
        <source>Add the new phone or key and test it</source>
        <translation>أضف الهاتف أو المفتاح الجديد واختبره</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep this version for good?</source>
        <translation>هل تريد حفظ هذا الإصدار دائمًا؟</translation>
    </message>
    <message>
        <source>No longer keep it for good?</source>
        <extracomment>&quot;it&quot; is a version of the backup</extracomment>
        <translation>هل تريد إنهاء الحفظ الدائم لهذا الإصدار؟</translation>
    </message>
    <message>
        <source>From then on the rules decide how long it stays. Nothing is taken away now.</source>
        <extracomment>&quot;it&quot; is a version of the backup</extracomment>
        <translation>من ذلك الحين تحدد القواعد مدة بقائه. لا يُزال شيء الآن.</translation>
    </message>
    <message>
        <source>Keep the version</source>
        <translation>حفظ الإصدار دائمًا</translation>
    </message>
    <message>
        <source>Release the version</source>
        <translation>إنهاء الحفظ الدائم</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>السبب، لسجل النشاط</translation>
    </message>
    <message>
        <source>It may stay empty</source>
        <translation>يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>No rule will take this version away until somebody releases it. The log says who keeps it and why.</source>
        <translation>لن تزيل أي قاعدة هذا الإصدار إلى أن يُنهي أحدٌ حفظه الدائم. ويبيّن سجل النشاط من يحفظه ولماذا.</translation>
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
    <name>LossPart</name>
    <message numerus="yes">
        <source>%Ln way(s) left</source>
        <extracomment>%Ln is a number of ways to unlock that would still open the backup</extracomment>
        <translation>
            <numerusform>لا تبقى أي طريقة</numerusform>
            <numerusform>تبقى طريقة واحدة</numerusform>
            <numerusform>تبقى طريقتان</numerusform>
            <numerusform>تبقى %Ln طرق</numerusform>
            <numerusform>تبقى %Ln طريقة</numerusform>
            <numerusform>تبقى %Ln طريقة</numerusform>
        </translation>
    </message>
    <message>
        <source>No way left</source>
        <translation>لا تبقى أي طريقة</translation>
    </message>
    <message>
        <source>Keys and bag</source>
        <extracomment>behind “If you lose”: every security key at once</extracomment>
        <translation>المفاتيح والحقيبة</translation>
    </message>
    <message>
        <source>Phone and password manager</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>الهاتف ومدير كلمات المرور</translation>
    </message>
    <message>
        <source>All paper</source>
        <extracomment>behind “If you lose”: every sheet with a recovery key</extracomment>
        <translation>جميع الأوراق</translation>
    </message>
    <message>
        <source>Your password</source>
        <extracomment>behind “If you lose”: forget it</extracomment>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>All your computers</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>جميع أجهزة الكمبيوتر</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>هذا الكمبيوتر</translation>
    </message>
</context>
<context>
    <name>LossStrip</name>
    <message>
        <source>If you lose</source>
        <extracomment>followed by things such as “This computer”, and below each how many ways to unlock are left then</extracomment>
        <translation>إذا فقدت</translation>
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
        <extracomment>&quot;it&quot; is the backup or the restore that runs</extracomment>
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
    <message>
        <source>Its key is not added to the backup. Finish that first; if you close now, destroy the sheet.</source>
        <extracomment>of a recovery sheet that was printed or saved</extracomment>
        <translation>لم يُضف مفتاحها إلى النسخة الاحتياطية بعد. أكمل ذلك أولًا؛ وإن أغلقت الآن فأتلف الورقة.</translation>
    </message>
    <message>
        <source>Your new recovery sheet opens nothing yet</source>
        <translation>ورقة الاسترداد الجديدة لا تفتح شيئًا بعد</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>أغلق على أي حال</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Use another way</source>
        <translation>استخدام طريقة أخرى</translation>
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
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password for the backup</source>
        <translation>كلمة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>above a field in which the password is typed a second time</extracomment>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>The same.</source>
        <extracomment>whether both passwords are the same</extracomment>
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
        <extracomment>of a password</extracomment>
        <translation>جيدة.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>جيدة جدًّا.</translation>
    </message>
    <message>
        <source>A long one that you use nowhere else.</source>
        <extracomment>a password</extracomment>
        <translation>كلمة مرور طويلة لا تستخدمها في أي مكان آخر.</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>New PIN</source>
        <translation>رقم PIN جديد</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رقم PIN</translation>
    </message>
    <message>
        <source>PIN of this computer’s way in</source>
        <translation>رقم PIN لطريق الفتح الخاص بهذا الكمبيوتر</translation>
    </message>
    <message>
        <source>PIN of the security key</source>
        <translation>رقم PIN لمفتاح الأمان</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>The same.</source>
        <translation>متطابقان.</translation>
    </message>
    <message>
        <source>Not the same yet.</source>
        <translation>غير متطابقين بعد.</translation>
    </message>
    <message>
        <source>The PIN once more</source>
        <translation>رقم PIN مرة أخرى</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>تعيين رقم PIN هذا</translation>
    </message>
    <message>
        <source>Try this PIN</source>
        <translation>تجربة رقم PIN هذا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) or more.</source>
        <extracomment>%Ln is the fewest characters that a new PIN may have</extracomment>
        <translation>
            <numerusform>بأي طول.</numerusform>
            <numerusform>حرف واحد أو أكثر.</numerusform>
            <numerusform>حرفان أو أكثر.</numerusform>
            <numerusform>%Ln أحرف أو أكثر.</numerusform>
            <numerusform>%Ln حرفًا أو أكثر.</numerusform>
            <numerusform>%Ln حرف أو أكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(s) left.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>لم تبقَ محاولات.</numerusform>
            <numerusform>بقيت محاولة واحدة.</numerusform>
            <numerusform>بقيت محاولتان.</numerusform>
            <numerusform>بقيت %Ln محاولات.</numerusform>
            <numerusform>بقيت %Ln محاولة.</numerusform>
            <numerusform>بقيت %Ln محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not its PIN.</source>
        <translation>هذا ليس رقم PIN الخاص به.</translation>
    </message>
    <message numerus="yes">
        <source>That is not its PIN. %Ln try(s) left; then this computer’s chip refuses every PIN for a while.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>هذا ليس رقم PIN الخاص به. لم تبقَ محاولات؛ ترفض شريحة هذا الكمبيوتر كل أرقام PIN لبعض الوقت.</numerusform>
            <numerusform>هذا ليس رقم PIN الخاص به. بقيت محاولة واحدة؛ بعدها ترفض شريحة هذا الكمبيوتر كل أرقام PIN لبعض الوقت.</numerusform>
            <numerusform>هذا ليس رقم PIN الخاص به. بقيت محاولتان؛ بعدهما ترفض شريحة هذا الكمبيوتر كل أرقام PIN لبعض الوقت.</numerusform>
            <numerusform>هذا ليس رقم PIN الخاص به. بقيت %Ln محاولات؛ بعدها ترفض شريحة هذا الكمبيوتر كل أرقام PIN لبعض الوقت.</numerusform>
            <numerusform>هذا ليس رقم PIN الخاص به. بقيت %Ln محاولة؛ بعدها ترفض شريحة هذا الكمبيوتر كل أرقام PIN لبعض الوقت.</numerusform>
            <numerusform>هذا ليس رقم PIN الخاص به. بقيت %Ln محاولة؛ بعدها ترفض شريحة هذا الكمبيوتر كل أرقام PIN لبعض الوقت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not its PIN. %Ln try(s) left; after the last one the key locks itself, and only erasing it helps.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>هذا ليس رقم PIN الخاص به. لم تبقَ محاولات؛ يقفل المفتاح نفسه، ولا ينفع إلا محوه.</numerusform>
            <numerusform>هذا ليس رقم PIN الخاص به. بقيت محاولة واحدة؛ بعدها يقفل المفتاح نفسه، ولا ينفع إلا محوه.</numerusform>
            <numerusform>هذا ليس رقم PIN الخاص به. بقيت محاولتان؛ بعد الأخيرة يقفل المفتاح نفسه، ولا ينفع إلا محوه.</numerusform>
            <numerusform>هذا ليس رقم PIN الخاص به. بقيت %Ln محاولات؛ بعد الأخيرة يقفل المفتاح نفسه، ولا ينفع إلا محوه.</numerusform>
            <numerusform>هذا ليس رقم PIN الخاص به. بقيت %Ln محاولة؛ بعد الأخيرة يقفل المفتاح نفسه، ولا ينفع إلا محوه.</numerusform>
            <numerusform>هذا ليس رقم PIN الخاص به. بقيت %Ln محاولة؛ بعد الأخيرة يقفل المفتاح نفسه، ولا ينفع إلا محوه.</numerusform>
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
        <translation>الاختبارات</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>حدث شيء ما</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
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
        <translation>فُتحت باستخدام %1</translation>
    </message>
    <message>
        <source>a version that is gone</source>
        <translation>إصدار لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Everything in the version of %1</source>
        <extracomment>%1 is the day and time of a version</extracomment>
        <translation>كل ما في الإصدار بتاريخ %1</translation>
    </message>
    <message>
        <source>A sample of the version of %1</source>
        <comment>%1 is the day and time of a version</comment>
        <translation>عينة من الإصدار بتاريخ %1</translation>
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
        <translation>كل طرق فتح القفل عرضة للضياع معًا</translation>
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
        <translation>أحدهما نسخة، أو سُرق المفتاح. أزل الكمبيوتر الذي يخصه المفتاح ثم أضفه من جديد.</translation>
    </message>
    <message>
        <source>A way to unlock was added</source>
        <translation>أُضيفت طريقة لفتح القفل</translation>
    </message>
    <message>
        <source>If it was not you, remove it at once.</source>
        <translation>إن لم تكن أنت من أضافها فأزلها فورًا.</translation>
    </message>
    <message>
        <source>A way to unlock was removed</source>
        <translation>أُزيلت طريقة لفتح القفل</translation>
    </message>
    <message>
        <source>If it was not you, look which ways are left.</source>
        <translation>إن لم تكن أنت من أزالها فتحقق من الطرق الباقية.</translation>
    </message>
    <message>
        <source>Older versions are not whole</source>
        <translation>الإصدارات الأقدم ليست كاملة</translation>
    </message>
    <message>
        <source>Not all that was damaged or gone could be stored again. Checking the backup says which versions that costs.</source>
        <translation>لم يمكن تخزين كل ما تلف أو فُقد مرة أخرى. فحص النسخة الاحتياطية يبيّن الإصدارات التي لم تعد كاملة بسبب ذلك.</translation>
    </message>
    <message>
        <source>Files of ways to unlock were put back</source>
        <translation>أُعيدت ملفات طرق لفتح القفل</translation>
    </message>
    <message>
        <source>They were missing from the backup’s place; this computer had copies.</source>
        <translation>كانت مفقودة من مكان النسخة الاحتياطية؛ وكانت لدى هذا الكمبيوتر نسخ منها.</translation>
    </message>
    <message>
        <source>One of their two copies was missing or damaged.</source>
        <translation>كانت إحدى نسختيها مفقودة أو تالفة.</translation>
    </message>
    <message>
        <source>This computer’s notes about its backups were made anew</source>
        <translation>أُنشئت ملاحظات هذا الكمبيوتر عن نسخه الاحتياطية من جديد</translation>
    </message>
    <message>
        <source>They were damaged. The next backup reads everything once.</source>
        <translation>كانت تالفة. النسخ الاحتياطي التالي يقرأ كل شيء مرة واحدة.</translation>
    </message>
    <message>
        <source>The reader that lies beside the backup was not as it should be</source>
        <translation>لم يكن برنامج القراءة الموجود بجانب النسخة الاحتياطية كما ينبغي</translation>
    </message>
    <message>
        <source>It opens the backup without Coffer, with a recovery key or a password.</source>
        <translation>إنه يفتح النسخة الاحتياطية من دون Coffer، بمفتاح استرداد أو كلمة مرور.</translation>
    </message>
    <message>
        <source>Something could not be written down</source>
        <translation>تعذّر تسجيل شيء ما</translation>
    </message>
    <message>
        <source>The backup is as it was.</source>
        <translation>النسخة الاحتياطية كما كانت.</translation>
    </message>
    <message>
        <source>Coffer noticed something about the backup</source>
        <translation>لاحظ Coffer شيئًا في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>This computer cannot remember what it sees of the backup</source>
        <translation>لا يستطيع هذا الكمبيوتر أن يتذكر ما يراه من النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>It would not notice the backup going back in time. Its folder for notes is full, or may not be written.</source>
        <translation>لن يلاحظ إن عادت النسخة الاحتياطية إلى الوراء في الزمن. مجلد ملاحظاته ممتلئ أو لا تجوز الكتابة فيه.</translation>
    </message>
    <message>
        <source>Another computer says that something is missing</source>
        <translation>يقول كمبيوتر آخر إن شيئًا ما مفقود</translation>
    </message>
    <message>
        <source>Let the folder finish synchronising. If nothing is missing then, that computer’s key may be in other hands.</source>
        <translation>دع مزامنة المجلد تنتهي. فإن لم يكن شيء مفقودًا عندئذ فقد يكون مفتاح ذلك الكمبيوتر في أيدٍ أخرى.</translation>
    </message>
    <message>
        <source>A change of the ways to unlock is missing here</source>
        <translation>ينقص هنا تغيير في طرق فتح القفل</translation>
    </message>
    <message>
        <source>A computer has seen it. Let the folder finish synchronising, or back up on that computer, which puts it back.</source>
        <translation>رآه أحد أجهزة الكمبيوتر. دع مزامنة المجلد تنتهي، أو أنشئ نسخة احتياطية على ذلك الكمبيوتر فيعيده إلى مكانه.</translation>
    </message>
    <message>
        <source>A removed way to unlock was used</source>
        <translation>استُخدمت طريقة لفتح القفل كانت قد أُزيلت</translation>
    </message>
    <message>
        <source>What it signed after its removal does not count. The activity shows what it was.</source>
        <translation>ما وقّعته بعد إزالتها لا يُحتسب. يُظهر النشاط ما كان ذلك.</translation>
    </message>
    <message>
        <source>Computers that were added with this way go on</source>
        <translation>أجهزة الكمبيوتر التي أُضيفت بهذه الطريقة تواصل العمل</translation>
    </message>
    <message>
        <source>They can still add backups. What is not yours can be shut out under “Something happened”.</source>
        <translation>ما زالت تستطيع إضافة نسخ احتياطية. وما ليس لك منها يمكن حظره ضمن «حدث شيء ما».</translation>
    </message>
    <message>
        <source>Something was not backed up for long</source>
        <translation>شيء ما لم يُنسخ احتياطيًا منذ وقت طويل</translation>
    </message>
    <message>
        <source>Backups were made since, and it was not part of them. If it is no longer kept, take it out of the settings.</source>
        <translation>أُنشئت نسخ احتياطية منذ ذلك الحين ولم يكن جزءًا منها. إذا لم يعد يُحفظ فأزله من الإعدادات.</translation>
    </message>
    <message>
        <source>Something went away while it was backed up</source>
        <translation>اختفى شيء ما أثناء نسخه احتياطيًا</translation>
    </message>
    <message>
        <source>The last backup may lack a part of it. Was a drive pulled out? Connect it and back up again.</source>
        <translation>قد ينقص جزء منه في آخر نسخ احتياطي. هل فُصل قرص؟ صِله وأعد النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>Some files went away before they were read</source>
        <translation>اختفت بعض الملفات قبل قراءتها</translation>
    </message>
    <message>
        <source>They were deleted or moved during the backup, and are not in it.</source>
        <translation>حُذفت أو نُقلت أثناء النسخ الاحتياطي، وليست فيه.</translation>
    </message>
    <message>
        <source>The newest message is old</source>
        <translation>أحدث رسالة قديمة</translation>
    </message>
    <message>
        <source>What was written since is in no backup. Export the chats again, and put the export where the old one lies.</source>
        <translation>ما كُتب منذ ذلك الحين ليس في أي نسخة احتياطية. صدّر الدردشات من جديد، وضع الملف المصدَّر حيث يوجد القديم.</translation>
    </message>
    <message>
        <source>There is only one way to unlock that lasts</source>
        <translation>لا توجد سوى طريقة واحدة تدوم لفتح القفل</translation>
    </message>
    <message>
        <source>A way that lives in this computer is gone with it, so it does not count as the second one. Add one that lives elsewhere.</source>
        <translation>الطريقة الموجودة في هذا الكمبيوتر تزول معه، فلا تُحسب طريقة ثانية. أضف طريقة موجودة في مكان آخر.</translation>
    </message>
    <message>
        <source>A recovery sheet was made that opens nothing</source>
        <translation>أُنشئت ورقة استرداد لا تفتح شيئًا</translation>
    </message>
    <message>
        <source>Its key was not added. Destroy the sheet, so that nobody relies on it.</source>
        <translation>لم يُضَف مفتاحها. أتلف الورقة كي لا يعتمد عليها أحد.</translation>
    </message>
    <message>
        <source>Somebody has changed the data of a way to unlock</source>
        <translation>غيّر أحدهم بيانات إحدى طرق فتح القفل</translation>
    </message>
    <message>
        <source>Only somebody who could open the backup can have done that. Unlock with that way and rename it, which sets it right, or remove it.</source>
        <translation>لا يمكن أن يكون قد فعل ذلك إلا من كان يستطيع فتح النسخة الاحتياطية. افتح القفل بتلك الطريقة وأعد تسميتها، فهذا يصحّح الأمر، أو أزلها.</translation>
    </message>
    <message>
        <source>The records of the retired computer are not whole</source>
        <translation>سجلات الكمبيوتر الذي أُخرج من الخدمة غير كاملة</translation>
    </message>
    <message>
        <source>If the backup’s folder is synchronised, let that finish. What is still missing a day from now counts as lost; until then less space can be given back.</source>
        <translation>إذا كان مجلد النسخة الاحتياطية قيد المزامنة فدعها تكتمل. ما يبقى مفقودًا بعد يوم من الآن يُعدّ ضائعًا؛ وحتى ذلك الحين يمكن تحرير مساحة أقل.</translation>
    </message>
    <message>
        <source>A way to unlock was renamed</source>
        <translation>أُعيدت تسمية طريقة لفتح القفل</translation>
    </message>
    <message>
        <source>If it was not you, test each way before you remove one: its name may be wrong.</source>
        <translation>إن لم تكن أنت الفاعل فاختبر كل طريقة قبل أن تزيل إحداها: فقد يكون اسمها غير صحيح.</translation>
    </message>
    <message>
        <source>A setting could not be written down</source>
        <translation>تعذّر حفظ أحد الإعدادات</translation>
    </message>
    <message>
        <source>It holds until Coffer is closed. The disk with your own folder may be full, or may not be written.</source>
        <translation>يسري إلى أن يُغلق Coffer. قد يكون القرص الذي عليه مجلدك الشخصي ممتلئًا أو لا تجوز الكتابة فيه.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Made on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>تاريخ الإنشاء: %1</translation>
    </message>
    <message>
        <source>This backup lies at</source>
        <translation>مكان هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Another sheet is kept at</source>
        <translation>مكان حفظ ورقة أخرى</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>تاريخ الاختبار</translation>
    </message>
    <message>
        <source>To be written by hand, if you like</source>
        <translation>للكتابة باليد، إن شئت</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>This paper opens an encrypted backup of chats when every device and every other way in is gone. Whoever reads it can open the backup, too.</source>
        <translation>تفتح هذه الورقة نسخة احتياطية مشفّرة من الدردشات عندما لا يبقى أي جهاز ولا أي طريق فتح آخر. من يقرؤها يستطيع هو أيضًا فتح النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Digits and capital letters only. There is no letter I, L, O or U in it. The last character of each group reveals a slip in that group.</source>
        <translation>أرقام وأحرف كبيرة فقط. وليس فيه أي من الأحرف I أو L أو O أو U. الحرف الأخير من كل مجموعة يكشف الخطأ في تلك المجموعة.</translation>
    </message>
    <message>
        <source>*Nobody from Coffer will ever ask for this key.* Not by phone, not by mail, not in a chat. Do not photograph it.</source>
        <translation>*لن يطلب منك أحد من Coffer هذا المفتاح أبدًا.* لا بالهاتف ولا بالبريد ولا في دردشة. لا تصوّره.</translation>
    </message>
    <message>
        <source>With Coffer, on any computer</source>
        <translation>باستخدام Coffer، على أي كمبيوتر</translation>
    </message>
    <message>
        <source>Install Coffer and choose *I have a backup already*.</source>
        <translation>ثبّت Coffer واختر *لديّ نسخة احتياطية بالفعل*.</translation>
    </message>
    <message>
        <source>Show it the folder or disk that holds the backup.</source>
        <translation>حدّد له المجلد أو القرص الذي يحتوي على النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Choose *Restore* and type the 13 groups.</source>
        <translation>اختر *استعادة* واكتب المجموعات الثلاث عشرة.</translation>
    </message>
    <message>
        <source>Choose what you want back.</source>
        <translation>اختر ما تريد أن تستعيده.</translation>
    </message>
    <message>
        <source>Without Coffer</source>
        <translation>من دون Coffer</translation>
    </message>
    <message>
        <source>Open the backup’s folder and read *HOW-TO-OPEN.txt*.</source>
        <translation>افتح مجلد النسخة الاحتياطية واقرأ *HOW-TO-OPEN.txt*.</translation>
    </message>
    <message>
        <source>You need Python 3 and the program in the folder *reader*.</source>
        <translation>تحتاج إلى Python 3 وإلى البرنامج الموجود في المجلد *reader*.</translation>
    </message>
    <message>
        <source>Its SHA-256 must be the one below, as the storage could have swapped it. Its option *--genesis*, with the digits below, makes sure that this is your backup and not another put in its place.</source>
        <translation>يجب أن تكون تجزئة SHA-256 له هي المكتوبة أدناه، فقد تكون جهة التخزين استبدلته. وخياره *‎--genesis*، مع الأرقام أدناه، يضمن أن هذه نسختك الاحتياطية وليست نسخة أخرى وُضعت مكانها.</translation>
    </message>
    <message>
        <source>The reader, SHA-256</source>
        <translation>برنامج القراءة، SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the backup (genesis)</source>
        <translation>بصمة النسخة الاحتياطية (genesis)</translation>
    </message>
    <message>
        <source>Number of the backup</source>
        <translation>رقم النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Keep with your passport, away from the computer. Once this key is replaced, destroy every sheet of it.</source>
        <translation>احفظها مع جواز سفرك، بعيدًا عن الكمبيوتر. بعد استبدال هذا المفتاح أتلف كل ورقة له.</translation>
    </message>
</context>
<context>
    <name>RenamedFact</name>
    <message>
        <source>Is it the one you mean?</source>
        <translation>أهذه هي التي تقصدها؟</translation>
    </message>
    <message>
        <source>It was called “%1” before it was renamed by somebody who had unlocked with “%2”.</source>
        <extracomment>%1 is an earlier name of this way to unlock, %2 the name of the way to unlock with which somebody gave it the new one</extracomment>
        <translation>كان اسمها «%1» قبل أن يعيد تسميتها شخص فتح القفل باستخدام «%2».</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <comment>keep *.txt as it is</comment>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Each file is read back from the folder once more. Stopping is safe.</source>
        <translation>يُقرأ كل ملف من المجلد مرة أخرى. الإيقاف آمن.</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>حفظ في مكان آخر</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>حُفظ التقرير</translation>
    </message>
    <message>
        <source>A report with a hash of every file</source>
        <translation>تقرير فيه تجزئة لكل ملف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were read back from the folder.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>لم يُقرأ أي ملف من المجلد.</numerusform>
            <numerusform>قُرئ ملف واحد من المجلد.</numerusform>
            <numerusform>قُرئ ملفان من المجلد.</numerusform>
            <numerusform>قُرئت %Ln ملفات من المجلد.</numerusform>
            <numerusform>قُرئ %Ln ملفًا من المجلد.</numerusform>
            <numerusform>قُرئ %Ln ملف من المجلد.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names what came back, what did not and why, and can be compared on any computer.</source>
        <translation>يذكر ما استُعيد وما لم يُستعَد والسبب، ويمكن مقارنته على أي كمبيوتر.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>الحفظ مرة أخرى</translation>
    </message>
    <message>
        <source>Hash of the list (SHA-256)</source>
        <translation>تجزئة القائمة (SHA-256)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not there.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>كل الملفات موجودة.</numerusform>
            <numerusform>ملف واحد غير موجود.</numerusform>
            <numerusform>ملفان غير موجودين.</numerusform>
            <numerusform>%Ln ملفات غير موجودة.</numerusform>
            <numerusform>%Ln ملفًا غير موجود.</numerusform>
            <numerusform>%Ln ملف غير موجود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestFact</name>
    <message>
        <source>Cannot be lost together</source>
        <extracomment>verdict about the ways to unlock that stay</extracomment>
        <translation>لا يمكن أن تضيع معًا</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>غير محمية</translation>
    </message>
    <message>
        <source>One accident takes at most one of these ways, and one of them opens the backup on any computer.</source>
        <translation>الحادث الواحد يذهب بواحدة من هذه الطرق على الأكثر، وإحداها تفتح النسخة الاحتياطية على أي كمبيوتر.</translation>
    </message>
    <message>
        <source>Nothing opens the backup any more.</source>
        <translation>لم يعد شيء يفتح النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>One way to unlock is left. When that is lost, nobody can open this backup: add another one at once.</source>
        <translation>بقيت طريقة واحدة لفتح القفل. إذا ضاعت فلن يستطيع أحد فتح هذه النسخة الاحتياطية: أضف طريقة أخرى فورًا.</translation>
    </message>
    <message>
        <source>One accident takes all that is left. Add a way that has nothing in common with them.</source>
        <extracomment>&quot;them&quot; are the ways to unlock that are left</extracomment>
        <translation>حادث واحد يذهب بكل ما بقي. أضف طريقة لا تشترك معها في شيء.</translation>
    </message>
    <message>
        <source>What lives in one computer is gone with it and does not count as the second way. Add one that lives elsewhere: until then the backup counts as not protected.</source>
        <translation>ما يوجد في كمبيوتر واحد يضيع معه ولا يُعدّ طريقة ثانية. أضف طريقة توجد في مكان آخر: إلى ذلك الحين تُعدّ النسخة الاحتياطية غير محمية.</translation>
    </message>
    <message>
        <source>All that is left needs a computer or a password manager. Add a printed recovery key or a security key.</source>
        <translation>كل ما بقي يحتاج إلى كمبيوتر بعينه أو إلى مدير كلمات مرور. أضف مفتاح استرداد مطبوعًا أو مفتاح أمان.</translation>
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
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Restoring changes no version.</source>
        <translation>الاستعادة لا تغيّر أي إصدار.</translation>
    </message>
    <message>
        <source>Where should it go?</source>
        <translation>إلى أين تريد أن يُستعاد؟</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Choose at least one to go on.</source>
        <translation>اختر واحدًا على الأقل للمتابعة.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
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
        <translation>قورن كل بايت بالنسخة الاحتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back. All others were compared with the backup, byte for byte.</source>
        <extracomment>%Ln is a number of files</extracomment>
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
        <source>In %1</source>
        <extracomment>%1 is how long it took, as in &quot;6 minutes&quot;</extracomment>
        <translation>المدة: %1</translation>
    </message>
    <message>
        <source>Opened with</source>
        <extracomment>above the name of a way to unlock</extracomment>
        <translation>فُتحت باستخدام</translation>
    </message>
    <message>
        <source>With the same content</source>
        <translation>بالمحتوى نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them belong to you now, or have today’s time, as this computer allows nothing else.</source>
        <extracomment>%Ln is a number of files and folders that were restored</extracomment>
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
    <message>
        <source>Size of all files</source>
        <translation>حجم كل الملفات</translation>
    </message>
    <message>
        <source>Already in the folder</source>
        <extracomment>above a number of files that did not have to be restored</extracomment>
        <translation>موجودة في المجلد من قبل</translation>
    </message>
</context>
<context>
    <name>RestoreReview</name>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>ما يصلح له</translation>
    </message>
    <message>
        <source>Every file as it was. Exports of chats can be read; no app takes them back.</source>
        <translation>كل ملف كما كان. الملفات المصدَّرة من الدردشات يمكن قراءتها؛ ولا يستقبلها أي تطبيق من جديد.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>المجلد ليس فارغًا.</translation>
    </message>
    <message>
        <source>Nothing in it is overwritten.</source>
        <translation>لا يُستبدل شيء فيه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <extracomment>%Ln is a number of chats</extracomment>
        <translation>
            <numerusform>لا دردشات</numerusform>
            <numerusform>دردشة واحدة</numerusform>
            <numerusform>دردشتان</numerusform>
            <numerusform>%Ln دردشات</numerusform>
            <numerusform>%Ln دردشة</numerusform>
            <numerusform>%Ln دردشة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or folder(s), with all that is in them</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>لا ملفات ولا مجلدات</numerusform>
            <numerusform>ملف أو مجلد واحد، بكل ما فيه</numerusform>
            <numerusform>ملفان أو مجلدان، بكل ما فيهما</numerusform>
            <numerusform>%Ln ملفات أو مجلدات، بكل ما فيها</numerusform>
            <numerusform>%Ln ملفًا أو مجلدًا، بكل ما فيها</numerusform>
            <numerusform>%Ln ملف أو مجلد، بكل ما فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it</source>
        <translation>كل ما فيه</translation>
    </message>
</context>
<context>
    <name>RestoreWhat</name>
    <message>
        <source>Newest version: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>أحدث إصدار: %1</translation>
    </message>
    <message>
        <source>Choose another version</source>
        <translation>اختيار إصدار آخر</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>ما تريد استعادته</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>الدردشات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Every file of this version comes back exactly as it was. Chats in it are exports: they can be read anywhere, but the app that they are from takes no export back.</source>
        <translation>يعود كل ملف في هذا الإصدار تمامًا كما كان. والدردشات فيه ملفات مصدَّرة: يمكن قراءتها في أي مكان، لكن التطبيق الذي جاءت منه لا يستقبل أي ملف مصدَّر من جديد.</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <comment>%1 is a day and time</comment>
        <translation>الإصدار: %1</translation>
    </message>
</context>
<context>
    <name>RestoreWhere</name>
    <message>
        <source>No folder chosen yet</source>
        <translation>لم يُختر مجلد بعد</translation>
    </message>
    <message>
        <source>Original files, exactly as they were backed up.</source>
        <translation>الملفات الأصلية، تمامًا كما نُسخت احتياطيًا.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>المجلد ليس فارغًا.</translation>
    </message>
    <message>
        <source>What is there stays as it is. A file that differs from the backup is left alone and named in the report.</source>
        <translation>ما فيه يبقى كما هو. أي ملف يختلف عن النسخة الاحتياطية يُترك دون مساس ويُذكر في التقرير.</translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Put them only where you need them.</source>
        <translation>الملفات المستعادة غير مشفّرة. لا تضعها إلا حيث تحتاج إليها.</translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message>
        <source>Retire %1?</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>هل تريد إخراج %1 من الخدمة؟</translation>
    </message>
    <message>
        <source>A copy of its key has added to the backup, too. Choose which history is its own: what stands only in the others counts no more.</source>
        <extracomment>of a computer whose key was copied; its own history is one of those listed below</extracomment>
        <translation>أضافت نسخة من مفتاحه أيضًا إلى النسخة الاحتياطية. اختر أي سجل هو سجله: ما لا يوجد إلا في السجلات الأخرى لا يُحسب بعد ذلك.</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>إخراج من الخدمة</translation>
    </message>
    <message>
        <source>Nothing that it adds from now on counts. What it has backed up so far stays and can be restored. This cannot be undone.</source>
        <extracomment>what happens when a computer is retired; &quot;it&quot; is that computer</extracomment>
        <translation>لا شيء مما يضيفه من الآن فصاعدًا يُحسب. ما نسخه احتياطيًا حتى الآن يبقى ويمكن استعادته. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), the last: %1</source>
        <extracomment>%Ln is a number of entries in a log; %1 a moment, as in &quot;Today, 20:02&quot;</extracomment>
        <translation>
            <numerusform>لا أسطر، الأخير: %1</numerusform>
            <numerusform>سطر واحد، وقته: %1</numerusform>
            <numerusform>سطران، آخرهما: %1</numerusform>
            <numerusform>%Ln أسطر، آخرها: %1</numerusform>
            <numerusform>%Ln سطرًا، آخرها: %1</numerusform>
            <numerusform>%Ln سطر، آخرها: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the computer that you sit at: it makes no more backups.</source>
        <translation>هذا هو الكمبيوتر الذي تجلس أمامه: لن ينشئ نسخًا احتياطية بعد ذلك.</translation>
    </message>
    <message>
        <source>Ways to unlock that live in it still open the backup: remove them as well if it is not yours any more.</source>
        <extracomment>stands behind sentences about a computer that is retired</extracomment>
        <translation>طرق فتح القفل الموجودة فيه ما زالت تفتح النسخة الاحتياطية: أزلها أيضًا إذا لم يعد الكمبيوتر لك.</translation>
    </message>
</context>
<context>
    <name>RuleNumbers</name>
    <message>
        <source>The newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>إصدارات</translation>
    </message>
    <message>
        <source>One a day</source>
        <translation>واحد كل يوم</translation>
    </message>
    <message>
        <source>for as many days</source>
        <translation>لهذا العدد من الأيام</translation>
    </message>
    <message>
        <source>One a week</source>
        <translation>واحد كل أسبوع</translation>
    </message>
    <message>
        <source>for as many weeks</source>
        <translation>لهذا العدد من الأسابيع</translation>
    </message>
    <message>
        <source>One a month</source>
        <translation>واحد كل شهر</translation>
    </message>
    <message>
        <source>for as many months</source>
        <translation>لهذا العدد من الأشهر</translation>
    </message>
    <message>
        <source>One a year</source>
        <translation>واحد كل سنة</translation>
    </message>
    <message>
        <source>for as many years</source>
        <translation>لهذا العدد من السنوات</translation>
    </message>
    <message>
        <source>All 0: every version stays.</source>
        <translation>الكل 0: يبقى كل إصدار.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>How long versions stay</source>
        <translation>مدة بقاء الإصدارات</translation>
    </message>
    <message>
        <source>Versions that you keep for good, and the newest good one of each source, stay whatever the numbers say.</source>
        <translation>الإصدارات المحفوظة دائمًا، وأحدث إصدار سليم من كل مصدر، تبقى مهما كانت الأرقام.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>فتح القفل من جديد</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>إظهار ما سيُزال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) would go</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>لن يُزال أي إصدار</numerusform>
            <numerusform>سيُزال إصدار واحد</numerusform>
            <numerusform>سيُزال إصداران</numerusform>
            <numerusform>ستُزال %Ln إصدارات</numerusform>
            <numerusform>سيُزال %Ln إصدارًا</numerusform>
            <numerusform>سيُزال %Ln إصدار</numerusform>
        </translation>
    </message>
    <message>
        <source>Every version stays</source>
        <translation>يبقى كل إصدار</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln version(s) away</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>عدم إزالة أي إصدار</numerusform>
            <numerusform>إزالة إصدار واحد</numerusform>
            <numerusform>إزالة إصدارين</numerusform>
            <numerusform>إزالة %Ln إصدارات</numerusform>
            <numerusform>إزالة %Ln إصدارًا</numerusform>
            <numerusform>إزالة %Ln إصدار</numerusform>
        </translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>استخدام هذه القواعد</translation>
    </message>
    <message>
        <source>What would happen to each version</source>
        <translation>ما سيحدث لكل إصدار</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln version(s) out of the backup?</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>ألا تريد إخراج أي إصدار من النسخة الاحتياطية؟</numerusform>
            <numerusform>هل تريد إخراج إصدار واحد من النسخة الاحتياطية؟</numerusform>
            <numerusform>هل تريد إخراج إصدارين من النسخة الاحتياطية؟</numerusform>
            <numerusform>هل تريد إخراج %Ln إصدارات من النسخة الاحتياطية؟</numerusform>
            <numerusform>هل تريد إخراج %Ln إصدارًا من النسخة الاحتياطية؟</numerusform>
            <numerusform>هل تريد إخراج %Ln إصدار من النسخة الاحتياطية؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Use these rules from now on?</source>
        <translation>هل تريد استخدام هذه القواعد من الآن فصاعدًا؟</translation>
    </message>
    <message>
        <source>They leave the list and cannot be brought back. What only they hold is gone for good as soon as space is given back.</source>
        <translation>تخرج من القائمة ولا يمكن إعادتها. وما لا يوجد إلا فيها يزول نهائيًا بمجرد تحرير المساحة.</translation>
    </message>
    <message>
        <source>Nothing goes now. Later versions are judged by these numbers when somebody looks here again.</source>
        <translation>لا يُزال شيء الآن. وسيُحكم على الإصدارات اللاحقة بهذه الأرقام عندما ينظر أحدٌ هنا مرة أخرى.</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Use the rules</source>
        <translation>استخدام القواعد</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>السبب، لسجل النشاط</translation>
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
    <name>SameDisk</name>
    <message>
        <source>This is the disk that your chats are on</source>
        <translation>هذا هو القرص الذي عليه دردشاتك</translation>
    </message>
    <message>
        <source>When it dies, both are gone. Another disk, a stick or a synchronised folder protects better; you may go on all the same.</source>
        <translation>عندما يتعطل نهائيًا يضيع كلاهما. قرص آخر أو ذاكرة USB أو مجلد متزامن يحمي بشكل أفضل؛ ومع ذلك يمكنك المتابعة.</translation>
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
    <name>SettingsComputers</name>
    <message>
        <source>Computers</source>
        <translation>أجهزة الكمبيوتر</translation>
    </message>
    <message>
        <source>Computers that add to this backup</source>
        <translation>أجهزة الكمبيوتر التي تضيف إلى هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Their names can be read when the backup is unlocked.</source>
        <translation>يمكن قراءة أسمائها عندما يكون قفل النسخة الاحتياطية مفتوحًا.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>أثبت أنك أنت</translation>
    </message>
    <message>
        <source>A computer that adds to the backup can open nothing by itself. Retire it when it is sold, lost or set up anew.</source>
        <translation>الكمبيوتر الذي يضيف إلى النسخة الاحتياطية لا يستطيع فتح شيء بمفرده. أخرجه من الخدمة إذا بيع أو ضاع أو أُعيد إعداده من جديد.</translation>
    </message>
</context>
<context>
    <name>SettingsLock</name>
    <message>
        <source>Locking</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <extracomment>the backup is locked</extracomment>
        <translation>القفل عندما لا يكون أحد موجودًا</translation>
    </message>
    <message>
        <source>5 min</source>
        <extracomment>as short as can be: minutes after which the backup locks</extracomment>
        <translation>5 دقائق</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 دقائق</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>After this long without a key press or a click. The backup also locks when the computer sleeps and with the screen; a restore that runs is finished first, except before sleep.</source>
        <translation>بعد هذه المدة دون ضغط مفتاح أو نقرة. وتُقفل النسخة الاحتياطية أيضًا عند دخول الكمبيوتر في وضع السكون ومع قفل الشاشة؛ والاستعادة الجارية تكتمل أولًا، إلا قبل السكون.</translation>
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
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Or the same as everything else on this computer.</source>
        <translation>أو مثل كل شيء آخر على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Takes effect when Coffer is started again.</source>
        <translation>يسري عند تشغيل Coffer من جديد.</translation>
    </message>
</context>
<context>
    <name>SettingsSchedule</name>
    <message>
        <source>All good</source>
        <translation>كل شيء سليم</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>تعذّرت قراءة بعض الأشياء</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>الاطلاع من جديد</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>النسخ الاحتياطي التلقائي</translation>
    </message>
    <message>
        <source>At times that somebody has written into the system’s own files.</source>
        <translation>في أوقات كتبها أحدٌ في ملفات النظام نفسه.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>From 00:00 to 23:59.</source>
        <translation>من 00:00 إلى 23:59.</translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <extracomment>%1 is a day and a time of day</extracomment>
        <translation>المرة التالية: %1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <extracomment>%1 is a day and a time of day</extracomment>
        <translation>آخر مرة: %1</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Without a window, so that watched folders are looked after.</source>
        <translation>بلا نافذة، كي تُتابَع المجلدات المراقبة.</translation>
    </message>
    <message>
        <source>The backup did not finish</source>
        <translation>لم يكتمل النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Also while Coffer is closed. A backup that was missed while the computer was off is made later.</source>
        <translation>حتى عندما يكون Coffer مغلقًا. والنسخ الاحتياطي الذي فات أثناء إيقاف الكمبيوتر يُجرى لاحقًا.</translation>
    </message>
</context>
<context>
    <name>SettingsSources</name>
    <message>
        <source>What is kept</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>heading of what is not backed up</extracomment>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>nothing is left out of the backup</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pattern(s)</source>
        <extracomment>%Ln is a number of patterns for names of files</extracomment>
        <translation>
            <numerusform>لا أنماط</numerusform>
            <numerusform>نمط واحد</numerusform>
            <numerusform>نمطان</numerusform>
            <numerusform>%Ln أنماط</numerusform>
            <numerusform>%Ln نمطًا</numerusform>
            <numerusform>%Ln نمط</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1 again</source>
        <extracomment>%1 is a pattern such as *.tmp</extracomment>
        <translation>حفظ %1 من جديد</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>ما تريد استبعاده</translation>
    </message>
    <message>
        <source>*.tmp, or the path of a folder</source>
        <translation>نمط مثل ‎*.tmp أو مسار مجلد</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>button: files whose names match the pattern are not backed up</extracomment>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>This is no pattern. Write a name such as *.tmp, or a whole path.</source>
        <translation>هذا ليس نمطًا. اكتب اسمًا مثل ‎*.tmp أو مسارًا كاملًا.</translation>
    </message>
    <message>
        <source>Changes count from the next backup on</source>
        <translation>تسري التغييرات ابتداءً من النسخ الاحتياطي التالي</translation>
    </message>
</context>
<context>
    <name>SettingsStorage</name>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Its disk is not connected.</source>
        <extracomment>the disk that the folder of the backup is on</extracomment>
        <translation>قرصها غير متصل.</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <extracomment>%1 is a size, what is free on a disk; %2 the size of the disk</extracomment>
        <translation>المساحة الخالية: %1 من %2</translation>
    </message>
</context>
<context>
    <name>SetupFirstWay</name>
    <message>
        <source>Whichever you choose, unlocking brings a secret to this computer. Unlock your backup only on computers you trust.</source>
        <translation>أيًّا كان اختيارك، فإن فتح القفل يُحضر سرًا إلى هذا الكمبيوتر. لا تفتح قفل نسختك الاحتياطية إلا على أجهزة كمبيوتر تثق بها.</translation>
    </message>
    <message>
        <source>How do you want to open your backup?</source>
        <translation>كيف تريد فتح نسختك الاحتياطية؟</translation>
    </message>
    <message>
        <source>With a passkey there is nothing to remember and nothing to type. Choose where it is kept. A second way in, on paper, comes with the next step.</source>
        <translation>مع مفتاح المرور لا شيء تتذكره ولا شيء تكتبه. اختر مكان حفظه. وفي الخطوة التالية طريق فتح ثانٍ على الورق.</translation>
    </message>
    <message>
        <source>Create passkey</source>
        <translation>إنشاء مفتاح مرور</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>مزيد من الخيارات</translation>
    </message>
    <message>
        <source>A password, or only the recovery key</source>
        <translation>كلمة مرور، أو مفتاح الاسترداد فقط</translation>
    </message>
</context>
<context>
    <name>SetupLeave</name>
    <message>
        <source>Give up setting up?</source>
        <translation>هل تريد التخلي عن الإعداد؟</translation>
    </message>
    <message>
        <source>No backup has been made so far, and none will be. What you chose is forgotten.</source>
        <translation>لم تُنشأ أي نسخة احتياطية حتى الآن، ولن تُنشأ. وما اخترته يُنسى.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>التخلي عن الإعداد</translation>
    </message>
    <message>
        <source>Go on setting up</source>
        <translation>متابعة الإعداد</translation>
    </message>
    <message>
        <source>The recovery sheet that you have opens nothing: destroy it.</source>
        <translation>ورقة الاسترداد التي لديك لا تفتح شيئًا: أتلفها.</translation>
    </message>
    <message>
        <source>The recovery key that was shown opens nothing: throw away what you wrote down of it.</source>
        <translation>مفتاح الاسترداد الذي عُرض لا يفتح شيئًا: تخلّص مما كتبته منه.</translation>
    </message>
    <message>
        <source>The passkey that was made stays on the key or in the password manager, opens nothing, and can be deleted there.</source>
        <translation>مفتاح المرور الذي أُنشئ يبقى على المفتاح أو في مدير كلمات المرور، ولا يفتح شيئًا، ويمكن حذفه هناك.</translation>
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
        <source>It opens the backup when every device is gone. Coffer keeps no copy: if the paper and all other ways in are lost, nothing opens the backup.</source>
        <translation>يفتح النسخة الاحتياطية عندما لا يبقى أي جهاز. لا يحتفظ Coffer بأي نسخة منه: إذا ضاعت الورقة وضاعت كل طرق الفتح الأخرى، فلا شيء يفتح النسخة الاحتياطية.</translation>
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
        <source>Best on another disk, or in a folder that is synchronised. All that Coffer puts there is encrypted.</source>
        <translation>الأفضل على قرص آخر أو في مجلد متزامن. كل ما يضعه Coffer هناك مشفّر.</translation>
    </message>
    <message>
        <source>Still on a phone?</source>
        <translation>ما زالت على هاتف؟</translation>
    </message>
    <message>
        <source>How to get the chats off, and switch on the app’s own encrypted backup.</source>
        <translation>كيف تنقل الدردشات منه وتشغّل النسخ الاحتياطي المشفّر الخاص بالتطبيق.</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>أرني كيف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory: this shows that the sheet can be read.</source>
        <translation>اكتبهما من الورق أو الملف لا من الذاكرة: فهذا يبيّن أن ورقة الاسترداد قابلة للقراءة.</translation>
    </message>
    <message>
        <source>No backup has been made so far. It is made when you press “Create the backup”.</source>
        <translation>لم تُنشأ أي نسخة احتياطية حتى الآن. تُنشأ عندما تضغط على «إنشاء النسخة الاحتياطية».</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>اكتب كلتا المجموعتين للمتابعة.</translation>
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
    <message>
        <source>It may not fit: what you keep takes %1, and %2 is free.</source>
        <extracomment>both are sizes: of what is to be kept, and of what is free at the place that was chosen</extracomment>
        <translation>قد لا يتسع المكان: ما تحتفظ به يحتاج إلى %1، والمتاح %2.</translation>
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
        <extracomment>where the backup is kept</extracomment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>What opens it</source>
        <extracomment>ways to unlock the backup</extracomment>
        <translation>ما يفتحها</translation>
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
        <extracomment>of the recovery sheet</extracomment>
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
        <source>None. A recovery key can be added later.</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>لا يوجد. يمكن إضافة مفتاح استرداد لاحقًا.</translation>
    </message>
    <message>
        <source>On paper, and two groups typed back</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>على الورق، مع كتابة مجموعتين للتحقق</translation>
    </message>
    <message>
        <source>Printed, not checked yet</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>مطبوعة، ولم يُتحقق منها بعد</translation>
    </message>
    <message>
        <source>“%1”, and nothing else</source>
        <extracomment>%1 is the name that the person gave a way to unlock, as in &quot;Blue YubiKey&quot;</extracomment>
        <translation>«%1»، ولا شيء غير ذلك</translation>
    </message>
    <message>
        <source>The recovery key, and “%1”</source>
        <translation>مفتاح الاسترداد و«%1»</translation>
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
        <translation>مراقبة</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>مراقبة %1</translation>
    </message>
    <message>
        <source>A folder that is watched is backed up as soon as a new file has arrived in it whole, while Coffer is open.</source>
        <translation>المجلد المراقب يُنسخ احتياطيًا بمجرد وصول ملف جديد إليه كاملًا، ما دام Coffer مفتوحًا.</translation>
    </message>
    <message>
        <source>WhatsApp exports are recognised, and what is missing from them is told. Other files are kept as they are.</source>
        <translation>يتم التعرف على الملفات المصدَّرة من WhatsApp، ويُذكر ما ينقصها. وتُحفظ الملفات الأخرى كما هي.</translation>
    </message>
</context>
<context>
    <name>SheetCheck</name>
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
    <name>SheetView</name>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسلت إلى الطابعة.</translation>
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
        <source>Recovery key, %1 groups</source>
        <extracomment>%1 is a number of groups of five characters</extracomment>
        <translation>مفتاح الاسترداد، عدد المجموعات: %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بتنسيق PDF</translation>
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
    <message>
        <source>PDF page (*.pdf)</source>
        <extracomment>the kind of file, in a file dialog</extracomment>
        <translation>صفحة PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet that you saved or printed before opens nothing any more.</source>
        <extracomment>a recovery sheet: a page with a recovery key. Another one was made since.</extracomment>
        <translation>الورقة التي حفظتها أو طبعتها من قبل لم تعد تفتح شيئًا.</translation>
    </message>
    <message>
        <source>Destroy it and use this one.</source>
        <extracomment>&quot;it&quot; is the earlier recovery sheet, &quot;this one&quot; the one on the screen</extracomment>
        <translation>أتلفها واستخدم هذه.</translation>
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
        <source>%1, %Ln thing(s) to do</source>
        <extracomment>%1 is the name of a page, %Ln how many things on it need the person</extracomment>
        <translation>
            <numerusform>%1، لا مهام</numerusform>
            <numerusform>%1، مهمة واحدة</numerusform>
            <numerusform>%1، مهمتان</numerusform>
            <numerusform>%1، %Ln مهام</numerusform>
            <numerusform>%1، %Ln مهمة</numerusform>
            <numerusform>%1، %Ln مهمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpaceCard</name>
    <message>
        <source>%1 more waits until every computer has backed up once.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>تنتظر مساحة أخرى قدرها %1 إلى أن يُجري كل كمبيوتر نسخًا احتياطيًا مرة واحدة.</translation>
    </message>
    <message>
        <source>Taking versions away does not free space by itself.</source>
        <translation>إزالة الإصدارات لا تحرّر مساحة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>تحرير المساحة</translation>
    </message>
    <message>
        <source>Look for space</source>
        <translation>البحث عن مساحة</translation>
    </message>
    <message>
        <source>Stopping is safe: whatever a version needs stays.</source>
        <translation>الإيقاف آمن: كل ما يحتاج إليه أي إصدار يبقى.</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>فتح القفل من جديد</translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>هل تريد تحرير %1؟</translation>
    </message>
    <message>
        <source>What no version in the list needs is removed for good. That cannot be undone.</source>
        <translation>ما لا يحتاج إليه أي إصدار في القائمة يُزال نهائيًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Space that no version needs</source>
        <translation>المساحة التي لا يحتاج إليها أي إصدار</translation>
    </message>
    <message>
        <source>%1 that no version needs</source>
        <extracomment>%1 is a size</extracomment>
        <translation>مساحة لا يحتاج إليها أي إصدار: %1</translation>
    </message>
    <message>
        <source>No space to give back now</source>
        <translation>لا توجد مساحة لتحريرها الآن</translation>
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
        <source>On a disk, a stick or in a folder that is synchronised. Nothing there is changed.</source>
        <translation>على قرص أو ذاكرة USB أو في مجلد متزامن. لا يتغير شيء هناك.</translation>
    </message>
    <message>
        <source>The folder of the backup</source>
        <translation>مجلد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Is there a backup already?</source>
        <translation>هل توجد نسخة احتياطية بالفعل؟</translation>
    </message>
    <message>
        <source>I have a backup already</source>
        <translation>لديّ نسخة احتياطية بالفعل</translation>
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
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 is the number of this step, %2 how many steps there are</extracomment>
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
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>استُعيدت كل الملفات</numerusform>
            <numerusform>ملف واحد لم يُستعَد</numerusform>
            <numerusform>ملفان لم يُستعادا</numerusform>
            <numerusform>%Ln ملفات لم تُستعَد</numerusform>
            <numerusform>%Ln ملفًا لم يُستعَد</numerusform>
            <numerusform>%Ln ملف لم يُستعَد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proven: the newest version holds no files</source>
        <translation>لم يثبت شيء: أحدث إصدار لا يحتوي على ملفات</translation>
    </message>
    <message>
        <source>All good</source>
        <extracomment>heading: what a test found</extracomment>
        <translation>كل شيء سليم</translation>
    </message>
    <message>
        <source>Not everything came back</source>
        <translation>لم يُستعَد كل شيء</translation>
    </message>
    <message>
        <source>opened with %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>فُتحت باستخدام %1</translation>
    </message>
    <message>
        <source>%1. A sample: %2 of %3 files.</source>
        <extracomment>%1 is what a test found, %2 and %3 are numbers of files</extracomment>
        <translation>%1. عينة: %2 من %3 من الملفات.</translation>
    </message>
    <message>
        <source>This test is not in the log: only a computer that adds to this backup can write there.</source>
        <translation>هذا الاختبار ليس في سجل النشاط: لا يستطيع الكتابة فيه إلا كمبيوتر يضيف إلى هذه النسخة الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>TestReport</name>
    <message>
        <source>%1 opens this backup</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>هذه النسخة الاحتياطية تُفتح باستخدام %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>There is no version yet that could be read back.</source>
        <translation>لا يوجد بعد أي إصدار يمكن قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>Read back %1; %Ln could not be read. A backup stores again what is still on this computer.</source>
        <extracomment>%1 is what could be read, as in &quot;3 files&quot;; %Ln is a number of files</extracomment>
        <translation>
            <numerusform>ما قُرئ: %1، ولا ملفات تعذّرت قراءتها. النسخ الاحتياطي يخزّن من جديد ما بقي على هذا الكمبيوتر.</numerusform>
            <numerusform>ما قُرئ: %1؛ وتعذّرت قراءة ملف واحد. النسخ الاحتياطي يخزّن من جديد ما بقي على هذا الكمبيوتر.</numerusform>
            <numerusform>ما قُرئ: %1؛ وتعذّرت قراءة ملفين. النسخ الاحتياطي يخزّن من جديد ما بقي على هذا الكمبيوتر.</numerusform>
            <numerusform>ما قُرئ: %1؛ وتعذّرت قراءة %Ln ملفات. النسخ الاحتياطي يخزّن من جديد ما بقي على هذا الكمبيوتر.</numerusform>
            <numerusform>ما قُرئ: %1؛ وتعذّرت قراءة %Ln ملفًا. النسخ الاحتياطي يخزّن من جديد ما بقي على هذا الكمبيوتر.</numerusform>
            <numerusform>ما قُرئ: %1؛ وتعذّرت قراءة %Ln ملف. النسخ الاحتياطي يخزّن من جديد ما بقي على هذا الكمبيوتر.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample was read back, all good: %1, %2.</source>
        <extracomment>%1 is what was read, as in &quot;84,201 messages, 25 files&quot;, %2 a size</extracomment>
        <translation>قُرئت عينة، وكلها سليمة: %1، %2.</translation>
    </message>
</context>
<context>
    <name>TestsPage</name>
    <message>
        <source>Tests</source>
        <translation>الاختبارات</translation>
    </message>
    <message>
        <source>A test reads the newest version back as a restore would, and keeps nothing of it.</source>
        <translation>يقرأ الاختبار أحدث إصدار كما تفعل الاستعادة، ولا يحتفظ بشيء منه.</translation>
    </message>
    <message>
        <source>Test everything</source>
        <translation>اختبار كل شيء</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>الاختبار الآن</translation>
    </message>
    <message>
        <source>A test opens the backup</source>
        <translation>الاختبار يفتح النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Unlock it with the way that you want to be sure of: that alone proves that it opens.</source>
        <translation>افتح قفلها بالطريقة التي تريد أن تتأكد منها: فهذا وحده يُثبت أنها تفتحها.</translation>
    </message>
    <message>
        <source>Stopping is safe: a test changes nothing, and one that was stopped proves nothing.</source>
        <translation>الإيقاف آمن: الاختبار لا يغيّر شيئًا، والاختبار الذي أُوقف لا يُثبت شيئًا.</translation>
    </message>
    <message>
        <source>When each way opened it</source>
        <translation>متى فتحتها كل طريقة</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>الاختبارات السابقة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>Nothing was read back yet. “Test now” takes about a minute.</source>
        <translation>لم يُقرأ شيء بعد. يستغرق «الاختبار الآن» نحو دقيقة.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Coffer</source>
        <translation>إظهار Coffer</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>إيقاف النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>%1 is a percentage such as &quot;40 %&quot;</extracomment>
        <translation>جارٍ النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Backing up: %1</source>
        <translation>جارٍ النسخ الاحتياطي: %1</translation>
    </message>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Backed up</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>تم النسخ الاحتياطي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the new version.</source>
        <translation>
            <numerusform>لا ملفات في الإصدار الجديد.</numerusform>
            <numerusform>ملف واحد في الإصدار الجديد.</numerusform>
            <numerusform>ملفان في الإصدار الجديد.</numerusform>
            <numerusform>%Ln ملفات في الإصدار الجديد.</numerusform>
            <numerusform>%Ln ملفًا في الإصدار الجديد.</numerusform>
            <numerusform>%Ln ملف في الإصدار الجديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up, but for some files</source>
        <translation>تم النسخ الاحتياطي، ما عدا بعض الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>لا ملفات تعذّرت قراءتها.</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد.</numerusform>
            <numerusform>تعذّرت قراءة ملفين.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفات.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفًا.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping the backup</source>
        <translation>جارٍ إيقاف النسخ الاحتياطي</translation>
    </message>
</context>
<context>
    <name>UnlockFoot</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading a sample back</source>
        <translation>جارية قراءة عينة</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>جارٍ فتح القفل</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>بدء الاختبار</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>UnlockHead</name>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>اختبار %1</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>أثبت أنك أنت</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <extracomment>%1 is what the person calls the backup</extracomment>
        <translation>فتح قفل %1</translation>
    </message>
    <message>
        <source>A test opens the backup with this way alone, reads a sample back and writes down that it works.</source>
        <translation>يفتح الاختبار النسخة الاحتياطية بهذه الطريقة وحدها، ويقرأ عينة، ويسجّل أنها تعمل.</translation>
    </message>
    <message>
        <source>Restoring everything asks you to unlock once more.</source>
        <translation>استعادة كل شيء تطلب منك فتح القفل مرة أخرى.</translation>
    </message>
    <message>
        <source>With what you have at hand. Everything else stays as it is.</source>
        <extracomment>below the title “Unlock …”: any way to unlock may be used</extracomment>
        <translation>بما هو في متناول يدك. كل شيء آخر يبقى كما هو.</translation>
    </message>
    <message>
        <source>Only somebody who can open the backup can add a way to unlock it.</source>
        <translation>لا يمكن أن يضيف طريقة لفتح النسخة الاحتياطية إلا من يستطيع فتحها.</translation>
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
        <source>Unlocking brings a secret to this computer. Unlock your backup only on computers you trust. Nobody from Coffer will ever ask for your recovery key.</source>
        <translation>فتح القفل يُحضر سرًا إلى هذا الكمبيوتر. لا تفتح قفل نسختك الاحتياطية إلا على أجهزة كمبيوتر تثق بها. لن يطلب منك أحد من Coffer مفتاح الاسترداد أبدًا.</translation>
    </message>
</context>
<context>
    <name>UnlockPassword</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password of this backup</source>
        <translation>كلمة مرور هذه النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>Stays</source>
        <extracomment>of a version, when the rules are applied</extracomment>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>سيُزال</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a day and time, %2 &quot;Stays&quot; or &quot;Would go&quot;, %3 why</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>no rule is set</source>
        <extracomment>why a version stays: this and the next ones stand behind “Stays”, several in a row with commas</extracomment>
        <translation>لم تُحدَّد قاعدة</translation>
    </message>
    <message>
        <source>among the newest</source>
        <translation>من بين الأحدث</translation>
    </message>
    <message>
        <source>of its day</source>
        <extracomment>the one version of its day that a rule keeps</extracomment>
        <translation>إصدار يومه</translation>
    </message>
    <message>
        <source>of its week</source>
        <translation>إصدار أسبوعه</translation>
    </message>
    <message>
        <source>of its month</source>
        <translation>إصدار شهره</translation>
    </message>
    <message>
        <source>of its year</source>
        <translation>إصدار سنته</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>محفوظ دائمًا</translation>
    </message>
    <message>
        <source>the newest that was tested</source>
        <translation>أحدث إصدار اختُبر</translation>
    </message>
    <message>
        <source>the newest with all its content</source>
        <extracomment>the newest version with all its content</extracomment>
        <translation>أحدث إصدار بكل محتواه</translation>
    </message>
    <message>
        <source>the only one of its kind</source>
        <extracomment>of a kind of content, as when it alone holds a chat</extracomment>
        <translation>الوحيد من نوعه</translation>
    </message>
</context>
<context>
    <name>VerifyStrip</name>
    <message>
        <source>Quick check</source>
        <translation>فحص سريع</translation>
    </message>
    <message>
        <source>Check all data</source>
        <translation>فحص كل البيانات</translation>
    </message>
    <message>
        <source>Stopping is safe: a check changes nothing.</source>
        <translation>الإيقاف آمن: الفحص لا يغيّر شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read back</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>لا ملفات تتعذر قراءتها</numerusform>
            <numerusform>ملف واحد تتعذر قراءته</numerusform>
            <numerusform>ملفان تتعذر قراءتهما</numerusform>
            <numerusform>%Ln ملفات تتعذر قراءتها</numerusform>
            <numerusform>%Ln ملفًا تتعذر قراءته</numerusform>
            <numerusform>%Ln ملف تتعذر قراءته</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that cannot be read back</source>
        <translation>ملفات تتعذر قراءتها</translation>
    </message>
    <message>
        <source>Never checked on this computer</source>
        <translation>لم تُفحص قط على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>A check sees that all is there; checking all data also reads every byte.</source>
        <extracomment>of the whole backup</extracomment>
        <translation>يتحقق الفحص من أن كل شيء موجود؛ وفحص كل البيانات يقرأ أيضًا كل بايت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) miss nothing</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>لا إصدارات كاملة</numerusform>
            <numerusform>إصدار واحد لا ينقصه شيء</numerusform>
            <numerusform>إصداران لا ينقصهما شيء</numerusform>
            <numerusform>%Ln إصدارات لا ينقصها شيء</numerusform>
            <numerusform>%Ln إصدارًا لا ينقصها شيء</numerusform>
            <numerusform>%Ln إصدار لا ينقصها شيء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) lost something</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>لا إصدارات فقدت شيئًا</numerusform>
            <numerusform>إصدار واحد فقد شيئًا</numerusform>
            <numerusform>إصداران فقدا شيئًا</numerusform>
            <numerusform>%Ln إصدارات فقدت شيئًا</numerusform>
            <numerusform>%Ln إصدارًا فقدت شيئًا</numerusform>
            <numerusform>%Ln إصدار فقدت شيئًا</numerusform>
        </translation>
    </message>
    <message>
        <source>all data was read, %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>قُرئت كل البيانات، %1</translation>
    </message>
    <message>
        <source>no data was read</source>
        <translation>لم تُقرأ أي بيانات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the backup may still be arriving</source>
        <extracomment>%Ln is a number of files at the backup&apos;s place</extracomment>
        <translation>
            <numerusform>لا ملفات للنسخة الاحتياطية ما زالت في طريقها</numerusform>
            <numerusform>ملف واحد للنسخة الاحتياطية ربما ما زال في طريقه</numerusform>
            <numerusform>ملفان للنسخة الاحتياطية ربما ما زالا في طريقهما</numerusform>
            <numerusform>%Ln ملفات للنسخة الاحتياطية ربما ما زالت في طريقها</numerusform>
            <numerusform>%Ln ملفًا للنسخة الاحتياطية ربما ما زالت في طريقها</numerusform>
            <numerusform>%Ln ملف للنسخة الاحتياطية ربما ما زالت في طريقها</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is whole. Last check: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>كل شيء كامل. آخر فحص: %1</translation>
    </message>
    <message>
        <source>Not everything is whole. Last check: %1</source>
        <comment>%1 is a day and time</comment>
        <translation>ليس كل شيء كاملًا. آخر فحص: %1</translation>
    </message>
    <message>
        <source>Nothing is missing. Last check: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>لا ينقص شيء. آخر فحص: %1</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>From</source>
        <extracomment>which computer made this version</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>what this version holds</extracomment>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>which files and folders this version keeps</extracomment>
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
        <extracomment>beside “Kept for good”</extracomment>
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
        <translation>المضاف</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>عرض ما فيه</translation>
    </message>
    <message>
        <source>No longer keep</source>
        <translation>إنهاء الحفظ الدائم</translation>
    </message>
    <message>
        <source>Keep for good</source>
        <translation>حفظ دائم</translation>
    </message>
    <message>
        <source>Not read back by a test yet</source>
        <translation>لم يُقرأ في اختبار بعد</translation>
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
        <source>%1: %2</source>
        <extracomment>%1 is a day and time, %2 what that version of the backup holds</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The log entry of this version is damaged</source>
        <translation>سطر هذا الإصدار في سجل النشاط تالف</translation>
    </message>
</context>
<context>
    <name>VersionSelect</name>
    <message>
        <source>None</source>
        <extracomment>no version is chosen</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: one version older</source>
        <extracomment>%1 is &quot;Earlier&quot; or &quot;Later&quot;: which of two versions</extracomment>
        <translation>%1: الانتقال إلى إصدار أقدم</translation>
    </message>
    <message>
        <source>%1: one version newer</source>
        <extracomment>%1 is &quot;Earlier&quot; or &quot;Later&quot;: which of two versions</extracomment>
        <translation>%1: الانتقال إلى إصدار أحدث</translation>
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
        <source>Compare two</source>
        <translation>مقارنة اثنين</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>فتح القفل من جديد</translation>
    </message>
    <message>
        <source>How long versions stay</source>
        <translation>مدة بقاء الإصدارات</translation>
    </message>
</context>
<context>
    <name>WayButtons</name>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>خيارات أخرى: %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>WayDialogs</name>
    <message>
        <source>Rename %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>The name shows which one it is: “Blue YubiKey”, “Key in the safe”.</source>
        <translation>يبيّن الاسم أي طريقة هي: «YubiKey الأزرق» أو «المفتاح في الخزنة».</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>هل تريد إزالة %1؟</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>أثبت أنك أنت</translation>
    </message>
    <message>
        <source>Afterwards the backup opens with: %1.</source>
        <extracomment>%1 are the names of one or more ways to unlock</extracomment>
        <translation>بعد ذلك تُفتح النسخة الاحتياطية باستخدام: %1.</translation>
    </message>
    <message>
        <source>The passkey itself stays on the key or in the password manager until it is deleted there.</source>
        <translation>يبقى مفتاح المرور نفسه على المفتاح أو في مدير كلمات المرور إلى أن يُحذف هناك.</translation>
    </message>
    <message>
        <source>Destroy the printed sheet afterwards.</source>
        <translation>أتلف الورقة المطبوعة بعد ذلك.</translation>
    </message>
    <message>
        <source>It opens nothing that is backed up from now on. Whoever kept an old copy of the backup’s folder can still open that copy with it. This cannot be undone.</source>
        <extracomment>what happens when a way to unlock is removed; &quot;it&quot; is that way to unlock</extracomment>
        <translation>لا تفتح شيئًا مما يُنسخ احتياطيًا من الآن فصاعدًا. ومن احتفظ بنسخة قديمة من مجلد النسخة الاحتياطية ما زال يستطيع فتح تلك النسخة بها. لا يمكن التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>WayHeads</name>
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
</context>
<context>
    <name>WayProofRow</name>
    <message>
        <source>No proof yet</source>
        <translation>لا إثبات بعد</translation>
    </message>
    <message>
        <source>Opened the backup just now</source>
        <translation>فتح ناجح للنسخة الاحتياطية للتو</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>When it was added</source>
        <extracomment>in the column “Last proven”: this way to unlock was proven only then</extracomment>
        <translation>عند الإضافة</translation>
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
        <extracomment>where a password is</extracomment>
        <translation>في ذاكرتك</translation>
    </message>
    <message>
        <source>On the key itself</source>
        <extracomment>where the passkey of a security key is</extracomment>
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
        <extracomment>where a passkey is: copied to other devices by the account of a password manager</extracomment>
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
        <source>Opened the backup</source>
        <translation>فتح ناجح للنسخة الاحتياطية</translation>
    </message>
    <message>
        <source>added: %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>تاريخ الإضافة: %1</translation>
    </message>
    <message>
        <source>Not used for a long time</source>
        <translation>لم تُستخدم منذ وقت طويل</translation>
    </message>
    <message>
        <source>Tried once, not since</source>
        <extracomment>tried when it was added, and not used since</extracomment>
        <translation>جُرّبت مرة واحدة، ولم تُجرَّب بعدها</translation>
    </message>
    <message>
        <source>Opened the backup just now</source>
        <translation>فتح ناجح للنسخة الاحتياطية للتو</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
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
        <source>Phone or password manager</source>
        <translation>هاتف أو مدير كلمات مرور</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Of a kind that this Coffer does not know</source>
        <extracomment>of a way to unlock that a newer version of Coffer added</extracomment>
        <translation>من نوع لا يعرفه هذا الإصدار</translation>
    </message>
    <message>
        <source>A sheet of paper that you print and keep away from this computer. It opens the backup when every device is gone.</source>
        <translation>ورقة تطبعها وتحفظها بعيدًا عن هذا الكمبيوتر. تفتح النسخة الاحتياطية عندما لا يبقى أي جهاز.</translation>
    </message>
    <message>
        <source>A YubiKey or similar that you plug in and touch. It works on any computer, and outlives this one.</source>
        <translation>مفتاح YubiKey أو ما يشبهه تصله وتلمسه. يعمل على أي كمبيوتر، ويبقى بعد هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>A passkey kept by Google, Apple, 1Password or another service, and there again on your next phone. Deleting it there closes this way in.</source>
        <translation>مفتاح مرور تحفظه Google أو Apple أو 1Password أو خدمة أخرى، وتجده من جديد على هاتفك التالي. حذفه هناك يغلق طريق الفتح هذا.</translation>
    </message>
    <message>
        <source>The security chip in this computer, with a PIN. It is gone if the computer is lost or set up anew.</source>
        <translation>شريحة الأمان في هذا الكمبيوتر، مع رقم PIN. تزول إذا ضاع الكمبيوتر أو أُعيد إعداده من جديد.</translation>
    </message>
    <message>
        <source>Plug your key in. You enter its PIN and touch it.</source>
        <translation>صِل مفتاحك. تُدخل رقم PIN الخاص به وتلمسه.</translation>
    </message>
    <message>
        <source>A page opens in your browser and asks for the passkey.</source>
        <translation>تُفتح صفحة في متصفحك وتطلب مفتاح المرور.</translation>
    </message>
    <message>
        <source>You enter the PIN that you chose for this computer.</source>
        <translation>تُدخل رقم PIN الذي اخترته لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This computer does not let you use it.</source>
        <translation>لا يسمح لك هذا الكمبيوتر باستخدامها.</translation>
    </message>
    <message>
        <source>Not on this computer.</source>
        <translation>ليست على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Neither opens the backup alone, so whoever finds the key or learns the password still stands outside. Losing either closes this way in.</source>
        <extracomment>about a password and a security key that are used together</extracomment>
        <translation>لا يفتح أي منهما النسخة الاحتياطية بمفرده، فمن يجد المفتاح أو يعرف كلمة المرور يبقى خارجها. فقدان أي منهما يغلق طريق الفتح هذا.</translation>
    </message>
    <message>
        <source>You may not use its security chip. Whoever manages this computer can allow it.</source>
        <extracomment>stands behind the name of a kind of way to unlock, as in “This computer”</extracomment>
        <translation>ليس لديك إذن باستخدام شريحة الأمان فيه. يستطيع من يدير هذا الكمبيوتر أن يسمح بذلك.</translation>
    </message>
    <message>
        <source>No security chip that can be used.</source>
        <extracomment>stands behind the name of a kind of way to unlock, as in “This computer”</extracomment>
        <translation>لا توجد شريحة أمان يمكن استخدامها.</translation>
    </message>
    <message>
        <source>A password is as strong as it is long: nothing limits how often somebody can guess. Four or five random words are good.</source>
        <translation>قوة كلمة المرور بقدر طولها: لا شيء يحدّ من عدد المرات التي يمكن لأحدٍ أن يخمّن فيها. أربع أو خمس كلمات عشوائية جيدة.</translation>
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
        <source>Add a way</source>
        <translation>إضافة طريقة</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>أثبت أنك أنت</translation>
    </message>
    <message>
        <source>Every unlocking proves the way that it was done with. Adding or removing a way asks for it again when the last time is more than ten minutes ago. Before only one would be left, that one is tested; the last one cannot be removed.</source>
        <extracomment>&quot;way&quot; and &quot;one&quot; are ways to unlock</extracomment>
        <translation>كل فتح للقفل يُثبت الطريقة التي تم بها. وإضافة طريقة أو إزالتها تتطلب منك فتح القفل مرة أخرى إن مضى على آخر مرة أكثر من عشر دقائق. وقبل إزالةٍ لا تبقى بعدها سوى طريقة واحدة، تُختبر تلك الطريقة الباقية؛ والأخيرة لا يمكن إزالتها.</translation>
    </message>
</context>
<context>
    <name>WindowDrop</name>
    <message>
        <source>This is not a file</source>
        <translation>هذا ليس ملفًا</translation>
    </message>
    <message>
        <source>Coffer keeps files and folders of this computer. Save it as a file, then drop that.</source>
        <translation>يحفظ Coffer ملفات هذا الكمبيوتر ومجلداته. احفظه كملف ثم أفلت الملف.</translation>
    </message>
    <message>
        <source>This computer does not add to this backup</source>
        <translation>هذا الكمبيوتر لا يضيف إلى هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>What you dropped stays where it is. With “Something happened”, “Move to a new computer”, this computer goes on where another one stopped.</source>
        <translation>ما أفلتّه يبقى في مكانه. من خلال «حدث شيء ما» ثم «الانتقال إلى كمبيوتر جديد» يتابع هذا الكمبيوتر من حيث توقف كمبيوتر آخر.</translation>
    </message>
    <message>
        <source>The backup is being made</source>
        <translation>يجري إنشاء النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Drop it again when that is done.</source>
        <translation>أفلته من جديد عندما ينتهي ذلك.</translation>
    </message>
    <message>
        <source>Added to what is kept</source>
        <extracomment>what was dropped on the window</extracomment>
        <translation>أُضيف إلى ما يُحفظ</translation>
    </message>
    <message>
        <source>The first step and the review list it.</source>
        <translation>تجده في الخطوة الأولى وفي المراجعة.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln file(s) or folder(s)?</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>لا ملفات ولا مجلدات للحفظ؟</numerusform>
            <numerusform>هل تريد حفظ ملف أو مجلد واحد؟</numerusform>
            <numerusform>هل تريد حفظ ملفين أو مجلدين؟</numerusform>
            <numerusform>هل تريد حفظ %Ln ملفات أو مجلدات؟</numerusform>
            <numerusform>هل تريد حفظ %Ln ملفًا أو مجلدًا؟</numerusform>
            <numerusform>هل تريد حفظ %Ln ملف أو مجلد؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>the last in a list of names of files and folders: how many more there are</extracomment>
        <translation>
            <numerusform>لا شيء غيرها</numerusform>
            <numerusform>واحد غيرها</numerusform>
            <numerusform>اثنان غيرها</numerusform>
            <numerusform>%Ln غيرها</numerusform>
            <numerusform>%Ln غيرها</numerusform>
            <numerusform>%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>From the next backup on, Coffer keeps: %1. The originals stay where they are.</source>
        <extracomment>%1 is a list of names of files and folders</extracomment>
        <translation>ابتداءً من النسخ الاحتياطي التالي، يحفظ Coffer: %1. تبقى العناصر الأصلية حيث هي.</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>all good</source>
        <extracomment>what a test found; stands in a row with other facts</extracomment>
        <translation>كل شيء سليم</translation>
    </message>
    <message>
        <source>not all good</source>
        <translation>ليس كل شيء سليمًا</translation>
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
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>مفتاح أمان</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>مفتاح مرور</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Security key and password</source>
        <translation>مفتاح أمان وكلمة مرور</translation>
    </message>
</context>
<context>
    <name>coffer::ui::IncidentFlow</name>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
</context>
<context>
    <name>coffer::ui::RestoreFlow</name>
    <message>
        <source>Restored from the version %1</source>
        <translation>استُعيد من الإصدار %1</translation>
    </message>
    <message>
        <source>Into %1, %2</source>
        <translation>إلى %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), compared with the backup byte for byte</source>
        <translation>
            <numerusform>لا ملفات قورنت بالنسخة الاحتياطية بايتًا ببايت</numerusform>
            <numerusform>ملف واحد، قورن بالنسخة الاحتياطية بايتًا ببايت</numerusform>
            <numerusform>ملفان، قورنا بالنسخة الاحتياطية بايتًا ببايت</numerusform>
            <numerusform>%Ln ملفات، قورنت بالنسخة الاحتياطية بايتًا ببايت</numerusform>
            <numerusform>%Ln ملفًا، قورنت بالنسخة الاحتياطية بايتًا ببايت</numerusform>
            <numerusform>%Ln ملف، قورنت بالنسخة الاحتياطية بايتًا ببايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <translation>
            <numerusform>استُعيدت كل الملفات</numerusform>
            <numerusform>ملف واحد لم يُستعَد</numerusform>
            <numerusform>ملفان لم يُستعادا</numerusform>
            <numerusform>%Ln ملفات لم تُستعَد</numerusform>
            <numerusform>%Ln ملفًا لم يُستعَد</numerusform>
            <numerusform>%Ln ملف لم يُستعَد</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of each file as it lies in the folder; sha256sum -c compares them:</source>
        <translation>تجزئة SHA-256 لكل ملف كما هو في المجلد؛ الأمر sha256sum -c يقارنها:</translation>
    </message>
</context>
<context>
    <name>coffer::ui::SetupFlow</name>
    <message>
        <source>Recovery key</source>
        <extracomment>The name that a new backup&apos;s recovery key gets; the person can change it.</extracomment>
        <translation>مفتاح الاسترداد</translation>
    </message>
</context>
</TS>
