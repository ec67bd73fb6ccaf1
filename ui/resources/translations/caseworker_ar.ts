<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Reading every record and every entry of the ledger…</source>
        <translation>جارٍ قراءة كل سجل وكل قيد في دفتر القيود…</translation>
    </message>
    <message>
        <source>Check the records and the ledger</source>
        <translation>فحص السجلات ودفتر القيود</translation>
    </message>
    <message>
        <source>With thanks</source>
        <translation>مع الشكر</translation>
    </message>
    <message>
        <source>Inter and Noto Sans: typefaces under the SIL Open Font License.</source>
        <translation>‏Inter و Noto Sans: خطوط بموجب رخصة SIL Open Font License.</translation>
    </message>
    <message>
        <source>Lucide: icons under the ISC licence. Qt for Python: under the LGPL.</source>
        <translation>‏Lucide: أيقونات بموجب رخصة ISC. و Qt for Python: بموجب رخصة LGPL.</translation>
    </message>
    <message>
        <source>Forms and sending follow the open standards of ODK.</source>
        <translation>تتبع الاستمارات والإرسال معايير ODK المفتوحة.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The records lie in</source>
        <translation>مكان السجلات</translation>
    </message>
    <message>
        <source>Encrypted. Nobody can read them without a passphrase or the recovery code.</source>
        <translation>مشفّرة. لا يستطيع أحد قراءتها دون عبارة المرور أو رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Nobody should work on until someone has looked at this.</source>
        <translation>على الجميع التوقف عن العمل إلى أن ينظر أحد في هذا.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is as it was written. The ledger has %n entries.</source>
        <translation>
            <numerusform>كل شيء كما كُتب. لا قيود في دفتر القيود.</numerusform>
            <numerusform>كل شيء كما كُتب. في دفتر القيود قيد واحد.</numerusform>
            <numerusform>كل شيء كما كُتب. في دفتر القيود قيدان.</numerusform>
            <numerusform>كل شيء كما كُتب. في دفتر القيود %n قيود.</numerusform>
            <numerusform>كل شيء كما كُتب. في دفتر القيود %n قيدًا.</numerusform>
            <numerusform>كل شيء كما كُتب. في دفتر القيود %n قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its newest record is {anchor}.</source>
        <translation>أحدث سجل فيه هو ⁨{anchor}⁩.</translation>
    </message>
</context>
<context>
    <name>AboutToday</name>
    <message>
        <source>About today</source>
        <translation>عن هذا اليوم</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>أين أنتم؟</translation>
    </message>
    <message>
        <source>Why can they not do it online alone?</source>
        <translation>لماذا لا يستطيع الشخص فعل ذلك وحده على الإنترنت؟</translation>
    </message>
    <message>
        <source>Somebody else speaks for them today</source>
        <translation>شخص آخر يتكلم نيابة عنه اليوم</translation>
    </message>
    <message>
        <source>Talk to the person alone for a moment. Ask if they want this, and what they want it for. Begin only if they say so themselves. If something does not feel right, stop and tell your manager.</source>
        <translation>تحدث مع الشخص على انفراد لحظة. اسأله هل يريد هذا، ولماذا يريده. لا تبدأ إلا إذا قال ذلك بنفسه. إذا شعرت أن شيئًا ليس على ما يرام، فتوقف وأخبر مديرك.</translation>
    </message>
    <message>
        <source>At this desk</source>
        <translation>في هذا المكتب</translation>
    </message>
    <message>
        <source>At their home</source>
        <translation>في منزله</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>على الهاتف</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختر …</translation>
    </message>
    <message>
        <source>No phone or computer for it</source>
        <translation>ليس لديه هاتف أو حاسوب مناسب</translation>
    </message>
    <message>
        <source>No internet at home</source>
        <translation>لا إنترنت في المنزل</translation>
    </message>
    <message>
        <source>No email address</source>
        <translation>لا بريد إلكتروني لديه</translation>
    </message>
    <message>
        <source>They have not learned how</source>
        <translation>لم يتعلم كيف يفعل ذلك</translation>
    </message>
    <message>
        <source>They do not feel sure enough alone</source>
        <translation>لا يشعر بالثقة وحده</translation>
    </message>
    <message>
        <source>Health or a disability</source>
        <translation>الصحة أو إعاقة</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>They do not trust it online</source>
        <translation>لا يثق بفعل ذلك على الإنترنت</translation>
    </message>
    <message>
        <source>The website did not work for them</source>
        <translation>لم يعمل الموقع معه</translation>
    </message>
    <message>
        <source>They would rather not say</source>
        <translation>يفضل عدم القول</translation>
    </message>
    <message>
        <source>Choose where you are.</source>
        <translation>اختر أين أنتم.</translation>
    </message>
    <message>
        <source>Choose why. “They would rather not say” is fine.</source>
        <translation>اختر السبب. يمكن اختيار «يفضل عدم القول».</translation>
    </message>
</context>
<context>
    <name>Acknowledgement</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>ActingCard</name>
    <message>
        <source>Add somebody</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Who may act for {name}</source>
        <translation>من ينوب عن ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Nobody. They speak for themself.</source>
        <translation>لا أحد. يتكلم الشخص عن نفسه.</translation>
    </message>
    <message>
        <source>End this</source>
        <translation>إنهاء هذا</translation>
    </message>
    <message>
        <source>End this: {name}</source>
        <translation>إنهاء هذا: ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>ActingPage</name>
    <message>
        <source>Who may act for them</source>
        <translation>من ينوب عن الشخص</translation>
    </message>
    <message>
        <source>This says who may speak or sign for the person. It is not their permission.</source>
        <translation>يبيّن هذا من يحق له الكلام أو التوقيع عن الشخص. وليس هذا إذنًا منه.</translation>
    </message>
    <message>
        <source>Opening the record</source>
        <translation>جارٍ فتح السجل</translation>
    </message>
    <message>
        <source>Put it on record</source>
        <translation>حفظه في السجل</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>عدم الإضافة</translation>
    </message>
    <message>
        <source>Who may act for {name}</source>
        <translation>من ينوب عن ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Put this right first</source>
        <translation>أصلح هذا أولًا</translation>
    </message>
    <message>
        <source>Type the name of the person or the organisation.</source>
        <translation>اكتب اسم الشخص أو المؤسسة.</translation>
    </message>
    <message>
        <source>Choose why they may act.</source>
        <translation>اختر سبب النيابة.</translation>
    </message>
    <message>
        <source>Tick at least one thing that they may do.</source>
        <translation>ضع علامة على شيء واحد على الأقل مما يحق له.</translation>
    </message>
    <message>
        <source>Tick the services, or choose “Everything here”.</source>
        <translation>ضع علامة على الخدمات، أو اختر «كل شيء هنا».</translation>
    </message>
    <message>
        <source>Write down what you have seen that proves it.</source>
        <translation>دوّن ما رأيته مما يثبت ذلك.</translation>
    </message>
    <message>
        <source>Type the date as day, month and year, such as 1 3 2027.</source>
        <translation>اكتب التاريخ يومًا وشهرًا وسنة، مثل ⁦1 3 2027⁩.</translation>
    </message>
    <message>
        <source>This day is over. Check the year.</source>
        <translation>مضى هذا اليوم. راجع السنة.</translation>
    </message>
    <message>
        <source>A helper they name is named for six months at most. Choose an earlier day.</source>
        <translation>يُعيَّن المساعد الذي يسميه الشخص لستة أشهر على الأكثر. اختر يومًا أقرب.</translation>
    </message>
</context>
<context>
    <name>AddServicePage</name>
    <message>
        <source>Add a service</source>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>A service is a form written as a spreadsheet (XLSForm). It is checked before anything is changed.</source>
        <translation>الخدمة استمارة مكتوبة في جدول بيانات (XLSForm). تُفحص قبل أن يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Checking the form</source>
        <translation>جارٍ فحص الاستمارة</translation>
    </message>
    <message>
        <source>Putting it on offer</source>
        <translation>جارٍ إتاحة الخدمة</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>جارٍ فحص ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Forms ({endings})</source>
        <translation>استمارات ({endings})</translation>
    </message>
    <message>
        <source>Choose a form</source>
        <translation>اختيار استمارة</translation>
    </message>
</context>
<context>
    <name>AdviserForm</name>
    <message>
        <source>Your passphrase now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>إضافة زميل</translation>
    </message>
    <message>
        <source>Let your colleague type the passphrase. Nobody else needs to know it.</source>
        <translation>دع زميلك يكتب عبارة المرور. لا حاجة لأن يعرفها أحد غيره.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Add this colleague</source>
        <translation>إضافة هذا الزميل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>That is not your passphrase.</source>
        <translation>هذه ليست عبارة المرور الخاصة بك.</translation>
    </message>
</context>
<context>
    <name>AdvisersPage</name>
    <message>
        <source>Advisers</source>
        <translation>المستشارون</translation>
    </message>
    <message>
        <source>Everybody signs in with a name and passphrase of their own.</source>
        <translation>لكل شخص اسم وعبارة مرور خاصان به لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>إضافة زميل</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>جارٍ صنع المفاتيح…</translation>
    </message>
    <message>
        <source>Stop {name} signing in?</source>
        <translation>منع ⁨{name}⁩ من تسجيل الدخول؟</translation>
    </message>
    <message>
        <source>They can no longer sign in here. What they did stays in the ledger, with their name.</source>
        <translation>لن يعود تسجيل الدخول هنا ممكنًا بهذا الحساب. ويبقى في دفتر القيود ما جرى باسمه.</translation>
    </message>
    <message>
        <source>Stop their sign-in</source>
        <translation>منع تسجيل الدخول</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>AnnotatedAnswer</name>
    <message>
        <source>Choose a photo to draw on…</source>
        <translation>اختيار صورة للرسم عليها…</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>لا يعرف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>للعودة إليه</translation>
    </message>
    <message>
        <source>Look at {file}</source>
        <translation>النظر في ⁨{file}⁩</translation>
    </message>
</context>
<context>
    <name>ApartSheet</name>
    <message>
        <source>Make two records again?</source>
        <translation>فصلهما إلى سجلين من جديد؟</translation>
    </message>
    <message>
        <source>The forms, permissions and promises of {name} go back to their own record.</source>
        <translation>تعود استمارات ⁨{name}⁩ وكل إذن ووعد إلى السجل الخاص.</translation>
    </message>
    <message>
        <source>What was begun since then stays with the record that is open now.</source>
        <translation>ما بدأ بعد ذلك يبقى مع السجل المفتوح الآن.</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Keep one record</source>
        <translation>إبقاء سجل واحد</translation>
    </message>
</context>
<context>
    <name>BackupPlacePage</name>
    <message>
        <source>Where should backups go?</source>
        <translation>أين تُحفظ النسخ الاحتياطية؟</translation>
    </message>
    <message>
        <source>If this computer breaks or is stolen, a backup brings the records back.</source>
        <translation>إذا تعطل هذا الحاسوب أو سُرق، فالنسخة الاحتياطية تعيد السجلات.</translation>
    </message>
    <message>
        <source>Choose a folder on a USB stick or on a network drive, not on this computer.</source>
        <translation>اختر مجلدًا على ذاكرة USB أو على قرص في الشبكة، لا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A backup is locked like the records themselves. Nobody can read it without a key.</source>
        <translation>النسخة الاحتياطية مقفلة مثل السجلات نفسها. لا يستطيع أحد قراءتها دون مفتاح.</translation>
    </message>
    <message>
        <source>Making the first backup and reading it back…</source>
        <translation>جارٍ صنع أول نسخة احتياطية وقراءتها للتحقق…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Later, remind me</source>
        <translation>لاحقًا، ذكّرني</translation>
    </message>
    <message>
        <source>The first backup is there. It was read back and is whole.</source>
        <translation>النسخة الاحتياطية الأولى موجودة. قُرئت من جديد وهي سليمة.</translation>
    </message>
    <message>
        <source>But this folder is on the same disk as the records: if the disk breaks, both are lost.</source>
        <translation>لكن هذا المجلد على القرص نفسه مع السجلات: إذا تعطل القرص ضاعا معًا.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>اختيار مجلد للنسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backup and recovery</source>
        <translation>النسخ الاحتياطي والاسترداد</translation>
    </message>
    <message>
        <source>If this computer breaks or is stolen, a backup brings the records back.</source>
        <translation>إذا تعطل هذا الحاسوب أو سُرق، فالنسخة الاحتياطية تعيد السجلات.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>صنع نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>صنع رمز استرداد جديد</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>It stands on paper and opens the records when nobody can sign in. Make a new one if it is lost.</source>
        <translation>هو على ورق، ويفتح السجلات حين لا يستطيع أحد تسجيل الدخول. اصنع رمزًا جديدًا إذا ضاع.</translation>
    </message>
    <message>
        <source>Making a backup and reading it back…</source>
        <translation>جارٍ صنع نسخة احتياطية وقراءتها للتحقق…</translation>
    </message>
    <message>
        <source>Making a new code…</source>
        <translation>جارٍ صنع رمز جديد…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Beside the records</source>
        <translation>بجانب السجلات</translation>
    </message>
    <message>
        <source>Lost together with them. Choose a folder elsewhere.</source>
        <translation>تضيع معها. اختر مجلدًا في مكان آخر.</translation>
    </message>
    <message>
        <source>On the same disk as the records: lost together with them.</source>
        <translation>على القرص نفسه مع السجلات: تضيع معها.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation>مكان النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>اختيار مجلد للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>صنع رمز استرداد جديد؟</translation>
    </message>
    <message>
        <source>The paper from before opens nothing any more. Have a printer or a pen ready.</source>
        <translation>لن تفتح الورقة السابقة شيئًا بعد الآن. جهّز طابعة أو قلمًا.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>صنع رمز جديد</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>الاحتفاظ بالرمز القديم</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Public services, filled in together.</source>
        <translation>خدمات عامة، نملأ استماراتها معًا.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted, until you send it.</source>
        <translation>كل شيء يبقى على هذا الحاسوب مشفّرًا إلى أن ترسله.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Opening the form …</source>
        <translation>جارٍ فتح الاستمارة …</translation>
    </message>
    <message>
        <source>Checking the answers …</source>
        <translation>جارٍ فحص الإجابات …</translation>
    </message>
    <message>
        <source>Changing the language …</source>
        <translation>جارٍ تغيير اللغة …</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Take a picture</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>التقاط الصورة</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامها</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>التقاطها مرة أخرى</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Switching the camera on…</source>
        <translation>جارٍ تشغيل الكاميرا…</translation>
    </message>
    <message>
        <source>The part of Caseworker that works the camera is not installed. Choose a file instead.</source>
        <translation>الجزء الذي يشغّل الكاميرا في Caseworker غير مثبّت. اختر ملفًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>No camera is connected to this computer. Choose a file, or scan the paper instead.</source>
        <translation>لا كاميرا موصولة بهذا الحاسوب. اختر ملفًا، أو امسح الورقة ضوئيًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Hold it flat and in good light, so that the small print can be read.</source>
        <translation>أمسكها مستوية في ضوء جيد، كي يُقرأ الخط الصغير.</translation>
    </message>
    <message>
        <source>The camera shows nothing. Another program may be using it, or the computer’s settings do not allow it. Close the other program and try again, or choose a file instead.</source>
        <translation>لا تعرض الكاميرا شيئًا. ربما يستخدمها برنامج آخر، أو لا تسمح بها إعدادات الحاسوب. أغلق البرنامج الآخر وحاول مرة أخرى، أو اختر ملفًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Can it be read? Then use it.</source>
        <translation>هل هي مقروءة؟ إذن استخدمها.</translation>
    </message>
    <message>
        <source>The picture taken</source>
        <translation>الصورة الملتقطة</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Citizens read these words, and they stand in the letter they take home. Speak to them: “you”.</source>
        <translation>يقرأ المواطنون هذه الكلمات، وهي في الرسالة التي يأخذونها. خاطبهم مباشرة: «أنت».</translation>
    </message>
    <message>
        <source>This is still missing.</source>
        <translation>هذا ما زال ناقصًا.</translation>
    </message>
    <message>
        <source>Type a whole number, such as 30.</source>
        <translation>اكتب عددًا صحيحًا، مثل 30.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>ما الغرض منها؟</translation>
    </message>
    <message>
        <source>One or two sentences.</source>
        <translation>جملة أو جملتان.</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>من يقرر؟</translation>
    </message>
    <message>
        <source>Such as “Northfield Council, travel team”.</source>
        <translation>مثل «مجلس نورثفيلد، فريق المواصلات».</translation>
    </message>
    <message>
        <source>Their phone and hours</source>
        <translation>هاتف الجهة وساعات عملها</translation>
    </message>
    <message>
        <source>Such as “01632 960 011, Monday to Friday, 9am to 5pm”.</source>
        <translation>مثل «⁦01632 960 011⁩، من الاثنين إلى الجمعة، من 9 صباحًا إلى 5 مساءً».</translation>
    </message>
    <message>
        <source>The phone number alone</source>
        <translation>رقم الهاتف وحده</translation>
    </message>
    <message>
        <source>How long does it take? A sentence</source>
        <translation>كم يستغرق ذلك؟ جملة</translation>
    </message>
    <message>
        <source>Such as “About 40 minutes.”</source>
        <translation>مثل «نحو 40 دقيقة.»</translation>
    </message>
    <message>
        <source>Minutes at the desk</source>
        <translation>عدد الدقائق في المكتب</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>ما يجب إحضاره</translation>
    </message>
    <message>
        <source>One thing on each line.</source>
        <translation>شيء واحد في كل سطر.</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>ماذا يحدث بعد ذلك؟</translation>
    </message>
    <message>
        <source>One step on each line. Promise nothing.</source>
        <translation>خطوة واحدة في كل سطر. لا تعد بشيء.</translation>
    </message>
    <message>
        <source>How long does this desk keep the answers? A sentence</source>
        <translation>كم يحتفظ هذا المكتب بالإجابات؟ جملة</translation>
    </message>
    <message>
        <source>Days this desk keeps them after the office has them</source>
        <translation>عدد الأيام التي يحتفظ فيها هذا المكتب بها بعد وصولها إلى الجهة</translation>
    </message>
    <message>
        <source>How long does the office keep them? A sentence</source>
        <translation>كم تحتفظ بها الجهة؟ جملة</translation>
    </message>
    <message>
        <source>What do they agree to?</source>
        <translation>على ماذا يوافق المواطن؟</translation>
    </message>
    <message>
        <source>Word for word, with how to stop it: “I agree that this help desk …”.</source>
        <translation>حرفيًا، مع طريقة التراجع: «أوافق على أن هذا المكتب …».</translation>
    </message>
    <message>
        <source>The longest their permission lasts, in days</source>
        <translation>أطول مدة للإذن، بالأيام</translation>
    </message>
    <message>
        <source>At most 183.</source>
        <translation>183 يومًا على الأكثر.</translation>
    </message>
</context>
<context>
    <name>CarryOnCard</name>
    <message>
        <source>Carry on</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>names show when you point at them</source>
        <translation>تظهر الأسماء عند الإشارة إليها</translation>
    </message>
    <message>
        <source>Forms to carry on with</source>
        <translation>استمارات لمتابعتها</translation>
    </message>
    <message>
        <source>No form is half done. What you begin and leave stands here.</source>
        <translation>لا استمارات ناقصة. ما تبدأه ثم تتركه يظهر هنا.</translation>
    </message>
    <message>
        <source>home visit</source>
        <translation>زيارة منزلية</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>No record kept</source>
        <translation>لم يُحفظ سجل</translation>
    </message>
</context>
<context>
    <name>CentrePage</name>
    <message>
        <source>Centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>This stands on every letter.</source>
        <translation>هذا يظهر على كل رسالة.</translation>
    </message>
    <message>
        <source>Keep the details</source>
        <translation>حفظ البيانات</translation>
    </message>
    <message>
        <source>Whose bank holidays?</source>
        <translation>العطل الرسمية لأي بلد؟</translation>
    </message>
    <message>
        <source>England</source>
        <translation>إنجلترا</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>ويلز</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>اسكتلندا</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>أيرلندا الشمالية</translation>
    </message>
</context>
<context>
    <name>ChoiceAnswer</name>
    <message>
        <source>There is nothing to choose from here. You can go on.</source>
        <translation>لا شيء هنا للاختيار منه. يمكنك المتابعة.</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Use this</source>
        <translation>استخدام هذا</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>ChoiceSounds</name>
    <message>
        <source>The form has recordings of the answers. They cannot be played here: read them out.</source>
        <translation>في الاستمارة تسجيلات للإجابات. لا يمكن تشغيلها هنا: اقرأها بصوت مسموع.</translation>
    </message>
    <message>
        <source>Hear “{answer}”</source>
        <translation>الاستماع إلى «⁨{answer}⁩»</translation>
    </message>
</context>
<context>
    <name>CitizenView</name>
    <message>
        <source>Large view. Press Escape to go back.</source>
        <translation>عرض كبير. اضغط Escape للعودة.</translation>
    </message>
    <message>
        <source>A file is given.</source>
        <translation>أُعطي ملف.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>CloserLook</name>
    <message>
        <source>What to bring</source>
        <translation>ما يجب إحضاره</translation>
    </message>
    <message>
        <source>Something is missing before it can be begun. Open it to put that right.</source>
        <translation>ينقص شيء قبل أن يمكن البدء بها. افتحها لإكماله.</translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation>اختيار هذه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>طباعة هذه القائمة</translation>
    </message>
    <message>
        <source>{where}.</source>
        <translation>⁨{where}⁩.</translation>
    </message>
</context>
<context>
    <name>CodeDoubtedPage</name>
    <message>
        <source>Is the recovery code on paper?</source>
        <translation>هل رمز الاسترداد على ورق؟</translation>
    </message>
    <message>
        <source>It was made, but nobody has confirmed it. Caseworker may have been closed in between.</source>
        <translation>صُنع الرمز، لكن أحدًا لم يؤكده. ربما أُغلق Caseworker في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Without it, a forgotten passphrase means that the records are lost.</source>
        <translation>من دونه، إذا نُسيت عبارة المرور ضاعت السجلات.</translation>
    </message>
    <message>
        <source>A new code takes a minute. A paper with the code from before opens nothing then.</source>
        <translation>الرمز الجديد يستغرق دقيقة. وعندها لا تفتح ورقة الرمز السابق شيئًا.</translation>
    </message>
    <message>
        <source>Making a new code…</source>
        <translation>جارٍ صنع رمز جديد…</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>صنع رمز جديد</translation>
    </message>
    <message>
        <source>Not now, ask me again</source>
        <translation>ليس الآن، اسألني لاحقًا</translation>
    </message>
</context>
<context>
    <name>CodeShownPage</name>
    <message>
        <source>Keep this code on paper</source>
        <translation>احتفظ بهذا الرمز على ورق</translation>
    </message>
    <message>
        <source>It opens the records when nobody can sign in. It is shown only once.</source>
        <translation>يفتح السجلات حين لا يستطيع أحد تسجيل الدخول. لا يظهر إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>Lock the paper away, where you keep keys. Who has the code can read every record.</source>
        <translation>أقفل على الورقة حيث تحفظ المفاتيح. من يملك الرمز يستطيع قراءة كل سجل.</translation>
    </message>
    <message>
        <source>Without it, a forgotten passphrase means that the records are lost.</source>
        <translation>من دونه، إذا نُسيت عبارة المرور ضاعت السجلات.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>طباعته</translation>
    </message>
    <message>
        <source>Save as PDF to print</source>
        <translation>حفظ بصيغة PDF للطباعة</translation>
    </message>
    <message>
        <source>I wrote it down by hand</source>
        <translation>كتبته بخط اليد</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>It is on its way to the printer. Look that it comes out and can be read.</source>
        <translation>هو في الطريق إلى الطابعة. تأكد أن الورقة خرجت وأنها مقروءة.</translation>
    </message>
    <message>
        <source>Saved. Print the file now, then delete it: it is a key.</source>
        <translation>تم الحفظ. اطبع الملف الآن ثم احذفه: فهو مفتاح.</translation>
    </message>
    <message>
        <source>recovery-code.pdf</source>
        <translation>رمز-الاسترداد.pdf</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>حفظ الرمز</translation>
    </message>
</context>
<context>
    <name>CodeTypedBackPage</name>
    <message>
        <source>Take the paper and type two groups</source>
        <translation>خذ الورقة واكتب مجموعتين</translation>
    </message>
    <message>
        <source>This shows that the code can be read when it is needed.</source>
        <translation>هذا يبيّن أن الرمز مقروء عند الحاجة إليه.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>المجموعة {number}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>إظهار الرمز مرة أخرى</translation>
    </message>
    <message>
        <source>This is not what the paper should say. Look at it again, sign by sign.</source>
        <translation>هذا ليس ما ينبغي أن يكون على الورقة. انظر فيها مرة أخرى، حرفًا حرفًا.</translation>
    </message>
</context>
<context>
    <name>CompletingCard</name>
    <message>
        <source>This service cannot be begun yet: something is missing</source>
        <translation>لا يمكن البدء بهذه الخدمة بعد: ينقص شيء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Make a copy to take away</source>
        <translation>صنع نسخة لأخذها</translation>
    </message>
    <message>
        <source>The copy has all that this desk holds about them: to read, for a computer, and their files.</source>
        <translation>في النسخة كل ما لدى هذا المكتب عن الشخص: للقراءة، وللحاسوب، مع ملفاته.</translation>
    </message>
    <message>
        <source>It is not encrypted. Anyone who gets the stick can read it. Give it to them, and keep none here.</source>
        <translation>هي غير مشفّرة. يستطيع من يحصل على الذاكرة قراءتها. أعطها للشخص ولا تحتفظ بنسخة هنا.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>اختيار المكان</translation>
    </message>
    <message>
        <source>Make no copy</source>
        <translation>عدم صنع نسخة</translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <source>Correct the answers?</source>
        <translation>تصحيح الإجابات؟</translation>
    </message>
    <message>
        <source>You go through the answers again, with all that was given.</source>
        <translation>تمرّ على الإجابات مرة أخرى، ومعها كل ما أُعطي.</translation>
    </message>
    <message>
        <source>The corrected form is read back and sent like the first one. It takes its place there.</source>
        <translation>تُقرأ الاستمارة المصححة وتُرسل مثل الأولى، وتحل محلها هناك.</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation>ما الخطأ الذي كان؟</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>تصحيحها</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>The day is missing. Type a number from 1 to 31.</source>
        <translation>اليوم ناقص. اكتب رقمًا من 1 إلى 31.</translation>
    </message>
    <message>
        <source>The month is missing. Type its number or its name.</source>
        <translation>الشهر ناقص. اكتب رقمه أو اسمه.</translation>
    </message>
    <message>
        <source>The year is missing. Type four figures, such as 1957.</source>
        <translation>السنة ناقصة. اكتب أربعة أرقام، مثل 1957.</translation>
    </message>
    <message>
        <source>The day must be a number from 1 to 31.</source>
        <translation>يجب أن يكون اليوم رقمًا من 1 إلى 31.</translation>
    </message>
    <message>
        <source>The month must be a number from 1 to 12, or its name.</source>
        <translation>يجب أن يكون الشهر رقمًا من 1 إلى 12، أو اسمه.</translation>
    </message>
    <message>
        <source>The year must have four figures, such as 1957.</source>
        <translation>يجب أن تكون السنة من أربعة أرقام، مثل 1957.</translation>
    </message>
    <message>
        <source>That month does not have that day. Check the date.</source>
        <translation>لا يوجد هذا اليوم في ذلك الشهر. راجع التاريخ.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Days near by</source>
        <translation>أيام قريبة</translation>
    </message>
    <message>
        <source>Suggested: {day}</source>
        <translation>مقترح: ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Next working day: {day}</source>
        <translation>يوم العمل القادم: ⁨{day}⁩</translation>
    </message>
    <message>
        <source>In 5 working days: {day}</source>
        <translation>بعد 5 أيام عمل: ⁨{day}⁩</translation>
    </message>
    <message>
        <source>In 10 working days: {day}</source>
        <translation>بعد 10 أيام عمل: ⁨{day}⁩</translation>
    </message>
</context>
<context>
    <name>DayOffBox</name>
    <message>
        <source>{day} is a bank holiday. The next working day is {next}.</source>
        <translation>⁨{day}⁩ عطلة رسمية. يوم العمل القادم هو ⁨{next}⁩.</translation>
    </message>
    <message>
        <source>{day} is at a weekend. The next working day is {next}.</source>
        <translation>⁨{day}⁩ في عطلة نهاية الأسبوع. يوم العمل القادم هو ⁨{next}⁩.</translation>
    </message>
    <message>
        <source>Take {day}</source>
        <translation>اختيار ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Keep {day}</source>
        <translation>إبقاء ⁨{day}⁩</translation>
    </message>
</context>
<context>
    <name>DeleteLine</name>
    <message>
        <source>Leave it there</source>
        <translation>تركها هناك</translation>
    </message>
    <message>
        <source>Delete it there</source>
        <translation>حذفها هناك</translation>
    </message>
    <message>
        <source>This paper is safe in Caseworker now. Delete it from the scanner’s folder?</source>
        <translation>هذه الورقة آمنة الآن في Caseworker. حذفها من مجلد الماسح الضوئي؟</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Who are you helping?</source>
        <translation>من تساعد الآن؟</translation>
    </message>
    <message>
        <source>Name, postcode, phone or reference</source>
        <translation>الاسم أو الرمز البريدي أو الهاتف أو الرقم المرجعي</translation>
    </message>
    <message>
        <source>Looking at the desk</source>
        <translation>جارٍ النظر في المكتب</translation>
    </message>
    <message>
        <source>Type a name, postcode, phone number or reference. You can help someone without keeping a record of them.</source>
        <translation>اكتب اسمًا أو رمزًا بريديًا أو رقم هاتف أو رقمًا مرجعيًا. يمكنك مساعدة شخص دون حفظ سجل له.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Help without a record</source>
        <translation>المساعدة دون سجل</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Choose one to see what happened to it and what can be done.</source>
        <translation>اختر واحدًا لترى ما حدث له وما يمكن فعله.</translation>
    </message>
    <message>
        <source>No record kept</source>
        <translation>لم يُحفظ سجل</translation>
    </message>
    <message>
        <source>They wrote: “{words}”</source>
        <translation>كتبوا: «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>On {day} at {time}.</source>
        <translation>يوم ⁨{day}⁩ الساعة {time}.</translation>
    </message>
    <message>
        <source>Their reference: {reference}</source>
        <translation>الرقم المرجعي لدى الجهة: ⁨{reference}⁩</translation>
    </message>
    <message>
        <source>The person wants it stopped, but it may have reached the office before that.</source>
        <translation>يريد الشخص إيقافه، لكنه ربما وصل إلى الجهة قبل ذلك.</translation>
    </message>
    <message>
        <source>It was sent, then the line went quiet before the office could answer. So it may be there.</source>
        <translation>أُرسل ثم انقطع الخط قبل أن تجيب الجهة. فربما وصل إليها.</translation>
    </message>
    <message>
        <source>Sending the same form again does no harm: the office keeps it once.</source>
        <translation>لا ضرر من إرسال الاستمارة نفسها مرة أخرى: الجهة تحتفظ بها مرة واحدة.</translation>
    </message>
    <message>
        <source>Nothing is lost: all answers are on this computer.</source>
        <translation>لم يضع شيء: كل الإجابات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Correct it with {name}</source>
        <translation>تصحيحها مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>تصحيحها</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message>
        <source>Write down what the office said</source>
        <translation>تدوين ما قالته الجهة</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>إيقافها</translation>
    </message>
    <message>
        <source>Print a letter for {name}</source>
        <translation>طباعة رسالة إلى ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Print a letter</source>
        <translation>طباعة رسالة</translation>
    </message>
    <message>
        <source>Open the record of {name}</source>
        <translation>فتح سجل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Look at the account with this office</source>
        <translation>النظر في الحساب لدى هذه الجهة</translation>
    </message>
    <message>
        <source>Choose one to see what was promised, and to say what came of it.</source>
        <translation>اختر واحدًا لترى ما وُعد به ولتقول ماذا نتج عنه.</translation>
    </message>
    <message>
        <source>Safe contact: {words}</source>
        <translation>اتصال آمن: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Phone: {number}</source>
        <translation>الهاتف: ⁦{number}⁩</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>يوم آخر</translation>
    </message>
    <message>
        <source>Open their record</source>
        <translation>فتح سجله</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>It is to be kept after all</source>
        <translation>يجب الوفاء بها رغم ذلك</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>Promised {day} by {name}.</source>
        <translation>وُعد به ⁨{day}⁩، ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Moved from {old} to {new}.</source>
        <translation>نُقل من ⁨{old}⁩ إلى ⁨{new}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more tries or notes</source>
        <translation>
            <numerusform>إظهار محاولات أو ملاحظات أخرى</numerusform>
            <numerusform>إظهار محاولة أو ملاحظة أخرى</numerusform>
            <numerusform>إظهار محاولتين أو ملاحظتين أخريين</numerusform>
            <numerusform>إظهار %n محاولات أو ملاحظات أخرى</numerusform>
            <numerusform>إظهار %n محاولة أو ملاحظة أخرى</numerusform>
            <numerusform>إظهار %n محاولة أو ملاحظة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that has happened is shown.</source>
        <translation>ظهر كل ما حدث.</translation>
    </message>
</context>
<context>
    <name>DoubtLine</name>
    <message>
        <source>Is this right? A National Insurance number is two letters, six figures and a letter.</source>
        <translation>هل هذا صحيح؟ رقم التأمين الوطني حرفان وستة أرقام وحرف.</translation>
    </message>
    <message>
        <source>Is this right? A postcode looks like NE1 4ST.</source>
        <translation>هل هذا صحيح؟ شكل الرمز البريدي مثل NE1 4ST.</translation>
    </message>
    <message>
        <source>Is this right? It does not look like a phone number.</source>
        <translation>هل هذا صحيح؟ لا يبدو رقم هاتف.</translation>
    </message>
    <message>
        <source>Is this right? An email address looks like name@example.org.</source>
        <translation>هل هذا صحيح؟ شكل البريد الإلكتروني مثل name@example.org.</translation>
    </message>
    <message>
        <source>Is this right? It does not look like an NHS number. It has 10 figures.</source>
        <translation>هل هذا صحيح؟ لا يبدو رقمًا للخدمة الصحية NHS. فهو من 10 أرقام.</translation>
    </message>
    <message>
        <source>Is this right? A sort code has 6 figures.</source>
        <translation>هل هذا صحيح؟ رمز فرع البنك من 6 أرقام.</translation>
    </message>
    <message>
        <source>Is this right? An account number has 8 figures.</source>
        <translation>هل هذا صحيح؟ رقم الحساب من 8 أرقام.</translation>
    </message>
</context>
<context>
    <name>DrawnAnswer</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Drawn on paper? Choose a photo of it…</source>
        <translation>رُسم على ورق؟ اختر صورة له…</translation>
    </message>
    <message>
        <source>The drawing is kept.</source>
        <translation>حُفظ الرسم.</translation>
    </message>
</context>
<context>
    <name>DropSheet</name>
    <message>
        <source>Drop this follow-up?</source>
        <translation>ترك هذه المتابعة؟</translation>
    </message>
    <message>
        <source>If they still wait for it, tell them that you will not do it.</source>
        <translation>إذا كان الشخص ما زال ينتظر، فأخبره أنك لن تفعل ذلك.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Such as “They have heard already”.</source>
        <translation>مثل «عرف الشخص من قبل».</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Keep it on the list</source>
        <translation>إبقاؤها في القائمة</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>اذكر السبب في كلمات قليلة.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Choose the spreadsheet (.xlsx), or drag it here.</source>
        <translation>اختر جدول البيانات (‎.xlsx)، أو اسحبه إلى هنا.</translation>
    </message>
    <message>
        <source>Pictures and lists of the form lie beside it, in a folder that has its name and “-media”.</source>
        <translation>صور الاستمارة وقوائمها بجانبه، في مجلد يحمل اسمه مع ‎“-media”.</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>May {name} not act any more?</source>
        <translation>إنهاء نيابة ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>From now on {name} is not told anything here, and does not answer or sign.</source>
        <translation>من الآن لا يُقال هنا شيء إلى ⁨{name}⁩، ولا إجابة منه ولا توقيع.</translation>
    </message>
    <message>
        <source>What {name} permitted before still stands. Take it back under “permission” if it should stop.</source>
        <translation>ما أذن به ⁨{name}⁩ من قبل ما زال قائمًا. اسحبه من «الإذن» إذا وجب أن يتوقف.</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>لماذا ينتهي؟</translation>
    </message>
    <message>
        <source>Such as “they are well again”.</source>
        <translation>مثل «تعافى الشخص».</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاؤه</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Write down why it ends.</source>
        <translation>دوّن لماذا ينتهي.</translation>
    </message>
</context>
<context>
    <name>EndingCover</name>
    <message>
        <source>Signing out …</source>
        <translation>جارٍ تسجيل الخروج …</translation>
    </message>
    <message>
        <source>What is being saved, sent or printed ends first.</source>
        <translation>ينتهي أولًا ما يجري حفظه أو إرساله أو طباعته.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase the record of {name}?</source>
        <translation>محو سجل ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>This goes: the record, all answers and files, open forms, promises, and who may act for them.</source>
        <translation>يُمحى: السجل، وكل إجابة وملف، وكل استمارة مفتوحة، والوعود، ومن ينوب عنه.</translation>
    </message>
    <message>
        <source>This stays, without a name: that help was given, the references, days and receipts, and the log.</source>
        <translation>يبقى دون اسم: أن المساعدة قُدمت، وكل رقم مرجعي، والأيام والإيصالات، وقائمة ما جرى.</translation>
    </message>
    <message>
        <source>What an office has already stays there. Older backups keep the record until they are replaced.</source>
        <translation>ما لدى جهة من قبل يبقى هناك. وكل نسخة من النسخ الاحتياطي الأقدم تحتفظ بالسجل إلى أن تُستبدل.</translation>
    </message>
    <message>
        <source>This cannot be undone. Make a copy to take away first, if they want one.</source>
        <translation>لا يمكن التراجع عن هذا. اصنع أولًا نسخة لأخذها، إذا أراد الشخص ذلك.</translation>
    </message>
    <message>
        <source>They ask for it themself</source>
        <translation>يطلب الشخص ذلك بنفسه</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>إبقاء السجل</translation>
    </message>
    <message>
        <source>It cannot be erased now. This is still in the outbox:</source>
        <translation>لا يمكن محوه الآن. هذا ما زال في صندوق الصادر:</translation>
    </message>
    <message>
        <source>Stop it there, or wait until the office has it.</source>
        <translation>أوقفه هناك، أو انتظر إلى أن يصل إلى الجهة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>About this service</source>
        <translation>عن هذه الخدمة</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>من يقرر</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>هاتف الجهة</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>من يستلمها</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>في المكتب</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>here since {day}</source>
        <translation>هنا منذ ⁨{day}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n kept for forms begun with them</source>
        <translation>
            <numerusform>لا إصدارات محفوظة لاستمارات بدأت بها</numerusform>
            <numerusform>إصدار واحد محفوظ لاستمارات بدأت به</numerusform>
            <numerusform>إصداران محفوظان لاستمارات بدأت بهما</numerusform>
            <numerusform>%n إصدارات محفوظة لاستمارات بدأت بها</numerusform>
            <numerusform>%n إصدارًا محفوظًا لاستمارات بدأت بها</numerusform>
            <numerusform>%n إصدار محفوظ لاستمارات بدأت بها</numerusform>
        </translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>إصدارات أقدم</translation>
    </message>
    <message>
        <source>Send it to</source>
        <translation>الإرسال إلى</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>اختر جهة</translation>
    </message>
</context>
<context>
    <name>FaultTable</name>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message numerus="yes">
        <source>And %n more. Put these right first.</source>
        <translation>
            <numerusform>ولا غيرها. أصلح هذه أولًا.</numerusform>
            <numerusform>وخطأ آخر. أصلح هذه أولًا.</numerusform>
            <numerusform>وخطآن آخران. أصلح هذه أولًا.</numerusform>
            <numerusform>و%n أخطاء أخرى. أصلح هذه أولًا.</numerusform>
            <numerusform>و%n خطأ آخر. أصلح هذه أولًا.</numerusform>
            <numerusform>و%n خطأ آخر. أصلح هذه أولًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultyPart</name>
    <message>
        <source>Nothing was changed. Put right what is listed, save the file, and check it again.</source>
        <translation>لم يتغير شيء. أصلح ما في القائمة واحفظ الملف ثم افحصه مرة أخرى.</translation>
    </message>
    <message>
        <source>Must be put right</source>
        <translation>يجب إصلاحه</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>يحسن أن تعرف</translation>
    </message>
    <message>
        <source>Check it again</source>
        <translation>فحصه مرة أخرى</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>اختيار ملف آخر</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n faults in {file}</source>
        <translation>
            <numerusform>لا أخطاء في ⁨{file}⁩</numerusform>
            <numerusform>خطأ واحد في ⁨{file}⁩</numerusform>
            <numerusform>خطآن في ⁨{file}⁩</numerusform>
            <numerusform>%n أخطاء في ⁨{file}⁩</numerusform>
            <numerusform>%n خطأ في ⁨{file}⁩</numerusform>
            <numerusform>%n خطأ في ⁨{file}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is copied.</source>
        <translation>نُسخت القائمة.</translation>
    </message>
</context>
<context>
    <name>FetchedCard</name>
    <message>
        <source>Services of the office</source>
        <translation>خدمات الجهة</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) fetched.</source>
        <translation>
            <numerusform>لم تُجلب خدمات.</numerusform>
            <numerusform>جُلبت خدمة واحدة.</numerusform>
            <numerusform>جُلبت خدمتان.</numerusform>
            <numerusform>جُلبت %n خدمات.</numerusform>
            <numerusform>جُلبت %n خدمة.</numerusform>
            <numerusform>جُلبت %n خدمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) here already, unchanged.</source>
        <translation>
            <numerusform>لا خدمات موجودة هنا من قبل.</numerusform>
            <numerusform>خدمة واحدة موجودة هنا من قبل، دون تغيير.</numerusform>
            <numerusform>خدمتان موجودتان هنا من قبل، دون تغيير.</numerusform>
            <numerusform>%n خدمات موجودة هنا من قبل، دون تغيير.</numerusform>
            <numerusform>%n خدمة موجودة هنا من قبل، دون تغيير.</numerusform>
            <numerusform>%n خدمة موجودة هنا من قبل، دون تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>{form} cannot be used: {why}</source>
        <translation>لا يمكن استخدام الاستمارة ⁨{form}⁩: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>The office offers no forms to this desk yet.</source>
        <translation>لا تتيح الجهة استمارات لهذا المكتب بعد.</translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name of the centre</source>
        <translation>اسم المركز</translation>
    </message>
    <message>
        <source>As people know it. It stands at the head of every letter.</source>
        <translation>كما يعرفه الناس. يظهر في رأس كل رسالة.</translation>
    </message>
    <message>
        <source>Letters that begin every reference</source>
        <translation>الحروف التي يبدأ بها كل رقم مرجعي</translation>
    </message>
    <message>
        <source>Two to four. A reference is what people quote when they call you.</source>
        <translation>من حرفين إلى أربعة. الرقم المرجعي هو ما يذكره الناس حين يتصلون بكم.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>As on an envelope, without the postcode.</source>
        <translation>كما على الظرف، دون الرمز البريدي.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Such as NF1 2AB.</source>
        <translation>مثل NF1 2AB.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>People call this number.</source>
        <translation>يتصل الناس بهذا الرقم.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>One line for each kind of day, such as: Monday to Friday, 9am to 5pm</source>
        <translation>سطر لكل نوع من الأيام، مثل: من الاثنين إلى الجمعة، من 9 صباحًا إلى 5 مساءً</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As letters show it.</source>
        <translation>كما تعرضه الرسائل.</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>اسم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Short, such as priya.</source>
        <translation>قصير، مثل priya.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>At least 12 characters. Best are three or four words that do not belong together.</source>
        <translation>12 حرفًا على الأقل. الأفضل ثلاث كلمات أو أربع لا علاقة بينها.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>عبارة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>This is too long. Use at most {most} characters a line.</source>
        <translation>هذا طويل جدًا. استخدم {most} حرفًا في السطر على الأكثر.</translation>
    </message>
    <message>
        <source>This has signs that cannot be printed. Type it again.</source>
        <translation>فيه علامات لا يمكن طباعتها. اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>Use two to four letters from A to Z, such as NFL.</source>
        <translation>استخدم من حرفين إلى أربعة حروف من A إلى Z، مثل NFL.</translation>
    </message>
    <message>
        <source>Type a whole postcode, such as NF1 2AB.</source>
        <translation>اكتب الرمز البريدي كاملًا، مثل NF1 2AB.</translation>
    </message>
    <message>
        <source>Type a phone number, such as 01632 960 100.</source>
        <translation>اكتب رقم هاتف، مثل ⁦01632 960 100⁩.</translation>
    </message>
    <message>
        <source>Type an email address, such as desk@library.example.</source>
        <translation>اكتب بريدًا إلكترونيًا، مثل desk@library.example.</translation>
    </message>
    <message>
        <source>A passphrase needs at least 12 characters.</source>
        <translation>تحتاج عبارة المرور إلى 12 حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>This would be guessed too soon. Use three or four words that do not belong together.</source>
        <translation>هذه سهلة التخمين. استخدم ثلاث كلمات أو أربعًا لا علاقة بينها.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type it again.</source>
        <translation>عبارتا المرور مختلفتان. اكتب عبارة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>Someone at this desk has that sign-in name. Choose another.</source>
        <translation>لزميل في هذا المكتب اسم تسجيل الدخول هذا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Too short yet. It needs at least 12 characters.</source>
        <translation>ما زالت قصيرة. تحتاج إلى 12 حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>Long enough, but it would be guessed too soon.</source>
        <translation>طولها كافٍ، لكنها سهلة التخمين.</translation>
    </message>
    <message>
        <source>Good. Longer is better still.</source>
        <translation>جيدة. والأطول أفضل.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>جيدة جدًا.</translation>
    </message>
    <message>
        <source>Type the name of your centre.</source>
        <translation>اكتب اسم مركزك.</translation>
    </message>
    <message>
        <source>Type two to four letters, such as NFL.</source>
        <translation>اكتب من حرفين إلى أربعة حروف، مثل NFL.</translation>
    </message>
    <message>
        <source>Type the address, as it stands on an envelope.</source>
        <translation>اكتب العنوان، كما على الظرف.</translation>
    </message>
    <message>
        <source>Type the postcode.</source>
        <translation>اكتب الرمز البريدي.</translation>
    </message>
    <message>
        <source>Type the phone number.</source>
        <translation>اكتب رقم الهاتف.</translation>
    </message>
    <message>
        <source>Type the name, first name and surname.</source>
        <translation>اكتب الاسم: الاسم الأول واسم العائلة.</translation>
    </message>
    <message>
        <source>Type a short name to sign in with.</source>
        <translation>اكتب اسمًا قصيرًا لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>اكتب عبارة مرور.</translation>
    </message>
    <message>
        <source>Type something here.</source>
        <translation>اكتب شيئًا هنا.</translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>Choose which one is right: {list}</source>
        <translation>اختر أيها الصحيح: ⁨{list}⁩</translation>
    </message>
    <message>
        <source>The record that stays</source>
        <translation>السجل الذي يبقى</translation>
    </message>
    <message>
        <source>The record that joins it</source>
        <translation>السجل الذي ينضم إليه</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n forms</source>
        <translation>
            <numerusform>⁨{name}⁩، لا استمارات</numerusform>
            <numerusform>⁨{name}⁩، استمارة واحدة</numerusform>
            <numerusform>⁨{name}⁩، استمارتان</numerusform>
            <numerusform>⁨{name}⁩، %n استمارات</numerusform>
            <numerusform>⁨{name}⁩، %n استمارة</numerusform>
            <numerusform>⁨{name}⁩، %n استمارة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>FileAnswer</name>
    <message>
        <source>Take it away</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Or drag the file here. It may have up to {size}.</source>
        <translation>أو اسحب الملف إلى هنا. حجمه {size} على الأكثر.</translation>
    </message>
    <message>
        <source>Given: {kind}, {size}</source>
        <translation>أُعطي: ⁨{kind}⁩، {size}</translation>
    </message>
    <message>
        <source>A file was given, but it cannot be shown.</source>
        <translation>أُعطي ملف، لكن لا يمكن عرضه.</translation>
    </message>
    <message>
        <source>Nothing is given yet.</source>
        <translation>لم يُعطَ شيء بعد.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>اختيار غيره…</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation>جارٍ تجهيزه…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Fitting files ({patterns})</source>
        <translation>الملفات المناسبة ({patterns})</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>This kind of file cannot be shown here. It is kept as it was given.</source>
        <translation>لا يمكن عرض هذا النوع من الملفات هنا. الملف محفوظ كما أُعطي.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>تسجيل صوتي</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that it is still there.</source>
        <translation>لا يمكن فتح هذا الملف. تأكد أنه ما زال هناك.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>هذا الملف فارغ. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This file is too big. It may have up to {size}.</source>
        <translation>هذا الملف كبير جدًا. حجمه {size} على الأكثر.</translation>
    </message>
    <message>
        <source>This kind of file is not asked for here. Choose another one.</source>
        <translation>هذا النوع من الملفات غير مطلوب هنا. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Choose a JPEG or PNG.</source>
        <translation>هذه ليست صورة يمكن قراءتها. اختر صورة JPEG أو PNG.</translation>
    </message>
    <message>
        <source>This photo is in a form that only some phones read (HEIC). Save it as JPEG on the phone first.</source>
        <translation>هذه الصورة بصيغة لا تقرؤها إلا بعض الهواتف (HEIC). احفظها على الهاتف بصيغة JPEG أولًا.</translation>
    </message>
    <message>
        <source>This document has several pages, and one picture is asked for. Scan or photograph that page alone.</source>
        <translation>في هذا المستند عدة صفحات، والمطلوب صورة واحدة. امسح تلك الصفحة وحدها ضوئيًا أو صوّرها.</translation>
    </message>
    <message>
        <source>These are several files. Give the one that is asked for here.</source>
        <translation>هذه عدة ملفات. أعطِ الملف المطلوب هنا.</translation>
    </message>
    <message>
        <source>This is a folder. Open it, and give the file that is in it.</source>
        <translation>هذا مجلد. افتحه وأعطِ الملف الذي فيه.</translation>
    </message>
</context>
<context>
    <name>FirstMorningCard</name>
    <message>
        <source>Your first morning</source>
        <translation>صباحك الأول</translation>
    </message>
    <message>
        <source>The desk is ready and nobody is on record yet. This is how a morning goes:</source>
        <translation>المكتب جاهز ولا أحد في السجلات بعد. هكذا يمضي الصباح:</translation>
    </message>
    <message>
        <source>Somebody comes. Put them on record, or help them without a record.</source>
        <translation>يأتي شخص. أنشئ له سجلًا، أو ساعده دون سجل.</translation>
    </message>
    <message>
        <source>Choose what they need, and ask for their permission.</source>
        <translation>اختر ما يحتاج إليه، واطلب منه الإذن.</translation>
    </message>
    <message>
        <source>Go through the questions together, one at a time. Each answer is saved as you give it.</source>
        <translation>أجيبا عن الأسئلة معًا، سؤالًا سؤالًا. تُحفظ كل إجابة فور إعطائها.</translation>
    </message>
    <message>
        <source>Read it back, put it in the outbox and print the letter. It goes when there is a connection.</source>
        <translation>اقرأ الإجابات عليه، وضعها في صندوق الصادر، واطبع الرسالة. تُرسل حين يتوفر اتصال.</translation>
    </message>
    <message>
        <source>Put somebody on record</source>
        <translation>إنشاء سجل لشخص</translation>
    </message>
    <message>
        <source>See what you can help with</source>
        <translation>انظر بماذا يمكنك أن تساعد</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>What is your centre called?</source>
        <translation>ما اسم مركزكم؟</translation>
    </message>
    <message>
        <source>Where do people find it?</source>
        <translation>أين يجده الناس؟</translation>
    </message>
    <message>
        <source>This stands on every letter.</source>
        <translation>هذا يظهر على كل رسالة.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>You are the first adviser. Colleagues are added later.</source>
        <translation>أنت المستشار الأول. يُضاف الزملاء لاحقًا.</translation>
    </message>
    <message>
        <source>Make the records</source>
        <translation>إنشاء السجلات</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Your centre</source>
        <translation>مركزكم</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>First office</source>
        <translation>الجهة الأولى</translation>
    </message>
</context>
<context>
    <name>FixedAnswer</name>
    <message>
        <source>The form filled this in. It cannot be changed here.</source>
        <translation>ملأت الاستمارة هذا بنفسها. لا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
</context>
<context>
    <name>FixedFile</name>
    <message>
        <source>No file</source>
        <translation>لا ملف</translation>
    </message>
    <message>
        <source>Given: {kind}, {size}</source>
        <translation>أُعطي: ⁨{kind}⁩، {size}</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Call them</source>
        <translation>الاتصال به</translation>
    </message>
    <message>
        <source>Visit them</source>
        <translation>زيارته</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>الكتابة إليه</translation>
    </message>
    <message>
        <source>Ask the office</source>
        <translation>سؤال الجهة</translation>
    </message>
    <message>
        <source>They come back</source>
        <translation>يعود الشخص</translation>
    </message>
    <message>
        <source>They know more</source>
        <translation>عرف المزيد</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>صدر القرار</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>مهارات</translation>
    </message>
    <message>
        <source>More help</source>
        <translation>مساعدة أخرى</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>تعذر الوصول إليه</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>No record kept</source>
        <translation>لم يُحفظ سجل</translation>
    </message>
    <message>
        <source>Follow-up kept</source>
        <translation>تمت المتابعة</translation>
    </message>
    <message>
        <source>Follow-up dropped</source>
        <translation>تُركت المتابعة</translation>
    </message>
    <message>
        <source>The permission ends on {day}.</source>
        <translation>ينتهي الإذن يوم ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>The office was to answer by {day}.</source>
        <translation>كان على الجهة أن تجيب حتى ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>The office answers by {day}.</source>
        <translation>تجيب الجهة حتى ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Promised for {day}.</source>
        <translation>وُعد به ليوم ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>وعود</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>متابعة جديدة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Everyone’s</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>What I promised</source>
        <translation>ما وعدت به</translation>
    </message>
    <message>
        <source>Nothing is promised</source>
        <translation>لا وعود</translation>
    </message>
    <message>
        <source>What you promise somebody for a day stands here until it is done.</source>
        <translation>ما تعد به أحدًا ليوم معين يظهر هنا إلى أن يتم.</translation>
    </message>
    <message>
        <source>Follow-ups, by the day they are due</source>
        <translation>المتابعات، بحسب يوم استحقاقها</translation>
    </message>
    <message>
        <source>Reading the follow-ups</source>
        <translation>جارٍ قراءة المتابعات</translation>
    </message>
</context>
<context>
    <name>FoundPeople</name>
    <message>
        <source>People found</source>
        <translation>الأشخاص الذين وُجدوا</translation>
    </message>
    <message>
        <source>Put them on record</source>
        <translation>إنشاء سجل له</translation>
    </message>
    <message>
        <source>Try the family name alone, the postcode, or the end of the phone number.</source>
        <translation>جرّب اسم العائلة وحده، أو الرمز البريدي، أو نهاية رقم الهاتف.</translation>
    </message>
    <message>
        <source>Nobody on record fits “{typed}”.</source>
        <translation>لا أحد في السجلات يطابق «⁨{typed}⁩».</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people who fit. Type more to find fewer.</source>
        <translation>
            <numerusform>لا أحد مطابق. اكتب المزيد.</numerusform>
            <numerusform>أول شخص مطابق. اكتب المزيد لتقليل النتائج.</numerusform>
            <numerusform>أول شخصين مطابقين. اكتب المزيد لتقليل النتائج.</numerusform>
            <numerusform>أول %n أشخاص مطابقين. اكتب المزيد لتقليل النتائج.</numerusform>
            <numerusform>أول %n شخصًا مطابقًا. اكتب المزيد لتقليل النتائج.</numerusform>
            <numerusform>أول %n شخص مطابق. اكتب المزيد لتقليل النتائج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people fit.</source>
        <translation>
            <numerusform>لا أحد مطابق.</numerusform>
            <numerusform>شخص واحد مطابق.</numerusform>
            <numerusform>شخصان مطابقان.</numerusform>
            <numerusform>%n أشخاص مطابقون.</numerusform>
            <numerusform>%n شخصًا مطابقًا.</numerusform>
            <numerusform>%n شخص مطابق.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>This program helps you to fill in, send and follow forms with people. It works without a connection.</source>
        <translation>يساعدك هذا البرنامج على ملء الاستمارات مع الناس وإرسالها ومتابعتها. وهو يعمل دون اتصال.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>عمَّ تبحث؟</translation>
    </message>
    <message>
        <source>Nothing here has these words. Try another word, or fewer.</source>
        <translation>لا شيء هنا فيه هذه الكلمات. جرّب كلمة أخرى أو كلمات أقل.</translation>
    </message>
</context>
<context>
    <name>HideCover</name>
    <message>
        <source>Press Esc, or Shift three times, to go on.</source>
        <translation>اضغط Esc، أو Shift ثلاث مرات، للمتابعة.</translation>
    </message>
    <message>
        <source>The screen is hidden</source>
        <translation>الشاشة مخفية</translation>
    </message>
    <message>
        <source>Press Escape to go on.</source>
        <translation>اضغط Escape للمتابعة.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>a colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>Put in the outbox by {who}</source>
        <translation>وضعها ⁨{who}⁩ في صندوق الصادر</translation>
    </message>
    <message>
        <source>Sending began</source>
        <translation>بدأ الإرسال</translation>
    </message>
    <message>
        <source>A part of it arrived</source>
        <translation>وصل جزء منها</translation>
    </message>
    <message>
        <source>Sent, but no answer came</source>
        <translation>أُرسلت، لكن لم يصل جواب</translation>
    </message>
    <message>
        <source>Sending broke off: the program or the computer stopped</source>
        <translation>انقطع الإرسال: توقف البرنامج أو الحاسوب</translation>
    </message>
    <message>
        <source>The office told {who} that they have it</source>
        <translation>أخبرت الجهة ⁨{who}⁩ أنها لديها</translation>
    </message>
    <message>
        <source>Received by the office</source>
        <translation>استلمتها الجهة</translation>
    </message>
    <message>
        <source>Handed over to the office</source>
        <translation>سُلّمت إلى الجهة</translation>
    </message>
    <message>
        <source>The office would not take it</source>
        <translation>لم تقبلها الجهة</translation>
    </message>
    <message>
        <source>The office told {who} that they do not have it</source>
        <translation>أخبرت الجهة ⁨{who}⁩ أنها ليست لديها</translation>
    </message>
    <message>
        <source>Not tried again by itself</source>
        <translation>لا تُجرَّب مرة أخرى تلقائيًا</translation>
    </message>
    <message>
        <source>Not sent: the permission had ended</source>
        <translation>لم تُرسل: انتهى الإذن</translation>
    </message>
    <message>
        <source>{who} noted that it is to be stopped</source>
        <translation>سجّل ⁨{who}⁩ أنه يجب إيقافها</translation>
    </message>
    <message>
        <source>{who} let it be sent again</source>
        <translation>سمح ⁨{who}⁩ بإرسالها مرة أخرى</translation>
    </message>
    <message>
        <source>Replaced by a corrected form</source>
        <translation>حلت محلها استمارة مصححة</translation>
    </message>
    <message>
        <source>Withdrawn by {who}</source>
        <translation>سحبها ⁨{who}⁩</translation>
    </message>
    <message>
        <source>Came back from a backup</source>
        <translation>عادت من نسخة احتياطية</translation>
    </message>
    <message>
        <source>The office did not accept this desk’s account</source>
        <translation>لم تقبل الجهة حساب هذا المكتب</translation>
    </message>
    <message>
        <source>Sending was stopped here before anything left</source>
        <translation>أُوقف الإرسال هنا قبل أن يخرج شيء</translation>
    </message>
    <message>
        <source>The office could not be reached; nothing left</source>
        <translation>تعذر الوصول إلى الجهة؛ لم يخرج شيء</translation>
    </message>
</context>
<context>
    <name>InformationCard</name>
    <message>
        <source>Print everything we hold</source>
        <translation>طباعة كل ما لدينا</translation>
    </message>
    <message>
        <source>Make a copy to take away</source>
        <translation>صنع نسخة لأخذها</translation>
    </message>
    <message>
        <source>Correct something</source>
        <translation>تصحيح شيء</translation>
    </message>
    <message>
        <source>Erase this record</source>
        <translation>محو هذا السجل</translation>
    </message>
    <message>
        <source>Full list of who has seen it</source>
        <translation>القائمة الكاملة لمن رآه</translation>
    </message>
    <message>
        <source>{name}’s information</source>
        <translation>معلومات ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Seen by: {list}</source>
        <translation>رآه: ⁨{list}⁩</translation>
    </message>
</context>
<context>
    <name>InterpreterFields</name>
    <message>
        <source>Does somebody interpret?</source>
        <translation>هل يترجم أحد؟</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>أي لغة؟</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>كيف؟</translation>
    </message>
    <message>
        <source>Which service, or what are they to the person?</source>
        <translation>أي خدمة، أو ما صلته بالشخص؟</translation>
    </message>
    <message>
        <source>Why can nobody else do it today?</source>
        <translation>لماذا لا يستطيع أحد غيره ذلك اليوم؟</translation>
    </message>
    <message>
        <source>Such as “no telephone interpreter was free”</source>
        <translation>مثل «لم يكن هناك مترجم هاتفي متاح»</translation>
    </message>
    <message>
        <source>Nobody under 18 can interpret. Choose somebody else, or nobody.</source>
        <translation>لا يمكن لمن هو دون 18 سنة أن يترجم. اختر شخصًا آخر، أو لا أحد.</translation>
    </message>
    <message>
        <source>Write down who interprets.</source>
        <translation>دوّن من يترجم.</translation>
    </message>
    <message>
        <source>Write down the language.</source>
        <translation>دوّن اللغة.</translation>
    </message>
    <message>
        <source>Write down why nobody else can do it today.</source>
        <translation>دوّن لماذا لا يستطيع أحد غيره ذلك اليوم.</translation>
    </message>
    <message>
        <source>An interpreter from a service</source>
        <translation>مترجم من خدمة ترجمة</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>A friend or neighbour</source>
        <translation>صديق أو جار</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>قريب</translation>
    </message>
    <message>
        <source>Somebody under 18</source>
        <translation>شخص دون 18 سنة</translation>
    </message>
    <message>
        <source>No, we speak the same language</source>
        <translation>لا، نتكلم اللغة نفسها</translation>
    </message>
    <message>
        <source>Here with us</source>
        <translation>هنا معنا</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>بالفيديو</translation>
    </message>
    <message>
        <source>A child cannot interpret. It is too much for them, and they may hear what they should not.</source>
        <translation>لا يمكن لطفل أن يترجم. هذا فوق طاقته، وقد يسمع ما لا ينبغي أن يسمعه.</translation>
    </message>
    <message>
        <source>Call a telephone interpreter, or make another appointment.</source>
        <translation>اتصل بمترجم هاتفي، أو حدد موعدًا آخر.</translation>
    </message>
    <message>
        <source>Somebody close may leave things out, answer for the person or press them, or hear what they should not.</source>
        <translation>قد يُسقط القريب أشياء، أو يعطي إجابة بدل الشخص أو يضغط عليه، أو يسمع ما لا ينبغي أن يسمعه.</translation>
    </message>
    <message>
        <source>A telephone interpreter is better. Ask the person, without the other one, what they want.</source>
        <translation>المترجم الهاتفي أفضل. اسأل الشخص على انفراد ماذا يريد.</translation>
    </message>
</context>
<context>
    <name>InterpreterSheet</name>
    <message>
        <source>Interpreter</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>الاحتفاظ بهذا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Everything is kept. Nothing has been sent.</source>
        <translation>حُفظ كل شيء. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Questions answered so far: {count}.</source>
        <translation>أسئلة أُجيب عنها حتى الآن: {count}.</translation>
    </message>
    <message>
        <source>Their permission ends on {day}.</source>
        <translation>ينتهي إذنه يوم ⁨{day}⁩.</translation>
    </message>
</context>
<context>
    <name>KeptSheet</name>
    <message>
        <source>What came of it?</source>
        <translation>ماذا نتج عنها؟</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>في كلمات قليلة</translation>
    </message>
    <message>
        <source>Such as “Showed how to check progress by phone”.</source>
        <translation>مثل «بيّنّا كيف يُسأل عن التقدم بالهاتف».</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>تم الوفاء بها</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Choose what came of it.</source>
        <translation>اختر ماذا نتج عنها.</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>The keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>Welcome to Caseworker</source>
        <translation>مرحبًا بك في Caseworker</translation>
    </message>
    <message>
        <source>Set up this desk in about three minutes, then help the first person.</source>
        <translation>جهّز هذا المكتب في نحو ثلاث دقائق، ثم ساعد أول شخص.</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>للتدريب</translation>
    </message>
    <message>
        <source>For training, with invented people. An office on this computer answers. Nothing leaves it.</source>
        <translation>للتعلم، مع أشخاص غير حقيقيين. تجيب جهة على هذا الحاسوب. لا يخرج منه شيء.</translation>
    </message>
    <message>
        <source>To help real people</source>
        <translation>لمساعدة أشخاص حقيقيين</translation>
    </message>
    <message>
        <source>Applications go to real offices, such as your council. Practise first in a folder of its own.</source>
        <translation>تذهب الطلبات إلى جهات حقيقية، مثل مجلس مدينتك. تدرب أولًا في مجلد خاص بالتدريب.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Bring a desk back from a backup</source>
        <translation>استعادة مكتب من نسخة احتياطية</translation>
    </message>
    <message>
        <source>What is this desk for?</source>
        <translation>ما الغرض من هذا المكتب؟</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>اختر واحدًا من الاثنين.</translation>
    </message>
</context>
<context>
    <name>LabelMedia</name>
    <message>
        <source>Play the recording of this question</source>
        <translation>تشغيل تسجيل هذا السؤال</translation>
    </message>
    <message>
        <source>The form has a recording of this question, {name}. It cannot be played here: read it out.</source>
        <translation>في الاستمارة تسجيل لهذا السؤال، ⁨{name}⁩. لا يمكن تشغيله هنا: اقرأ السؤال بصوت مسموع.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>{name} – not yet checked by a native reader</source>
        <translation>⁨{name}⁩ – لم يراجعها متحدث أصلي بعد</translation>
    </message>
</context>
<context>
    <name>Large</name>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>What is left</source>
        <translation>ما بقي</translation>
    </message>
    <message>
        <source>Still to bring</source>
        <translation>ما زال يجب إحضاره</translation>
    </message>
    <message>
        <source>To bring, if they have not shown it yet</source>
        <translation>يجب إحضاره، إن لم يُعرض بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question is answered. What is left is to read it back and confirm it.</source>
        <translation>أُجيب عن كل سؤال. بقي أن تُقرأ الإجابات وتُؤكَّد.</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>See it in its real size</source>
        <translation>عرضها بحجمها الحقيقي</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>LetterRows</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>As they like it best</source>
        <translation>كما يفضل الشخص</translation>
    </message>
    <message>
        <source>Print size</source>
        <translation>حجم الطباعة</translation>
    </message>
    <message>
        <source>Include a copy of the answers</source>
        <translation>إرفاق نسخة من الإجابات</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Pages in all: {pages}</source>
        <translation>عدد الصفحات: {pages}</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>جارٍ البحث عن طابعات</translation>
    </message>
    <message>
        <source>Save it as a PDF, or print it later at the office.</source>
        <translation>احفظها بصيغة PDF، أو اطبعها لاحقًا في المكتب.</translation>
    </message>
    <message>
        <source>No printer is set up here</source>
        <translation>لا طابعة مجهزة هنا</translation>
    </message>
    <message>
        <source>It is stopped: letters wait in it.</source>
        <translation>هي متوقفة: تنتظر فيها رسائل.</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>لغة الرسالة</translation>
    </message>
    <message>
        <source>Large – 18 point</source>
        <translation>كبير – 18 نقطة</translation>
    </message>
    <message>
        <source>Usual – 14 point</source>
        <translation>معتاد – 14 نقطة</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters to print</source>
        <translation>رسائل للطباعة</translation>
    </message>
    <message>
        <source>Each letter says what is true when it is printed.</source>
        <translation>تقول كل رسالة ما هو صحيح وقت طباعتها.</translation>
    </message>
    <message>
        <source>No letters wait</source>
        <translation>لا رسائل تنتظر</translation>
    </message>
    <message>
        <source>Choose “Print later at the office” beside a letter, and it waits here.</source>
        <translation>اختر «الطباعة لاحقًا في المكتب» بجانب رسالة، فتنتظر هنا.</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>طباعة الكل</translation>
    </message>
    <message>
        <source>Print this one</source>
        <translation>طباعة هذه</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>إزالتها من القائمة</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Printing {now} of {of}</source>
        <translation>جارٍ طباعة {now} من {of}</translation>
    </message>
    <message>
        <source>Reading the letters</source>
        <translation>جارٍ قراءة الرسائل</translation>
    </message>
    <message>
        <source>Permission: {service}</source>
        <translation>الإذن: ⁨{service}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>No record kept</source>
        <translation>لم يُحفظ سجل</translation>
    </message>
    <message>
        <source>For anybody</source>
        <translation>لأي شخص</translation>
    </message>
    <message>
        <source>Cannot be said now</source>
        <translation>لا يمكن معرفته الآن</translation>
    </message>
    <message>
        <source>What is left: {service}</source>
        <translation>ما بقي: ⁨{service}⁩</translation>
    </message>
    <message>
        <source>What to bring: {service}</source>
        <translation>ما يجب إحضاره: ⁨{service}⁩</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>جارٍ البحث عن طابعات</translation>
    </message>
    <message>
        <source>The letters wait here until there is one.</source>
        <translation>تنتظر الرسائل هنا إلى أن توجد طابعة.</translation>
    </message>
    <message>
        <source>No printer is set up here</source>
        <translation>لا طابعة مجهزة هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n given to the printer.</source>
        <translation>
            <numerusform>لم يُسلَّم شيء إلى الطابعة.</numerusform>
            <numerusform>سُلّمت رسالة واحدة إلى الطابعة.</numerusform>
            <numerusform>سُلّمت رسالتان إلى الطابعة.</numerusform>
            <numerusform>سُلّمت %n رسائل إلى الطابعة.</numerusform>
            <numerusform>سُلّمت %n رسالة إلى الطابعة.</numerusform>
            <numerusform>سُلّمت %n رسالة إلى الطابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It will not be printed. You can make the letter again from the outbox.</source>
        <translation>لن تُطبع. يمكنك صنع الرسالة مرة أخرى من صندوق الصادر.</translation>
    </message>
    <message>
        <source>Take it off the list?</source>
        <translation>إزالتها من القائمة؟</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>إزالتها</translation>
    </message>
</context>
<context>
    <name>LikelyCard</name>
    <message>
        <source>This is them</source>
        <translation>هذا هو الشخص</translation>
    </message>
    <message>
        <source>This is them: {name}</source>
        <translation>هذا هو الشخص: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>date of birth differs</source>
        <translation>تاريخ الميلاد مختلف</translation>
    </message>
    <message>
        <source>postcode differs</source>
        <translation>الرمز البريدي مختلف</translation>
    </message>
    <message>
        <source>date of birth or postcode differs</source>
        <translation>تاريخ الميلاد أو الرمز البريدي مختلف</translation>
    </message>
    <message>
        <source>name is alike</source>
        <translation>الاسم متشابه</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>تاريخ الميلاد نفسه</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>الرمز البريدي نفسه</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>رقم الهاتف نفسه</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>البريد الإلكتروني نفسه</translation>
    </message>
</context>
<context>
    <name>LikelyPeople</name>
    <message>
        <source>Compare the date of birth and the address with them. One person should have one record.</source>
        <translation>قارن معه تاريخ الميلاد والعنوان. لكل شخص سجل واحد.</translation>
    </message>
    <message>
        <source>Change what I typed</source>
        <translation>تغيير ما كتبته</translation>
    </message>
    <message>
        <source>Is {name} on record already?</source>
        <translation>هل ⁨{name}⁩ في السجلات من قبل؟</translation>
    </message>
    <message>
        <source>Somebody else: add {name}</source>
        <translation>شخص آخر: إضافة ⁨{name}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n people on record may be the same person.</source>
        <translation>
            <numerusform>لا أحد في السجلات قد يكون الشخص نفسه.</numerusform>
            <numerusform>شخص واحد في السجلات قد يكون الشخص نفسه.</numerusform>
            <numerusform>شخصان في السجلات قد يكونان الشخص نفسه.</numerusform>
            <numerusform>%n أشخاص في السجلات قد يكون أحدهم الشخص نفسه.</numerusform>
            <numerusform>%n شخصًا في السجلات قد يكون أحدهم الشخص نفسه.</numerusform>
            <numerusform>%n شخص في السجلات قد يكون أحدهم الشخص نفسه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListBox</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Caseworker is locked</source>
        <translation>‏Caseworker مقفل</translation>
    </message>
    <message>
        <source>That is not the passphrase. Type it again.</source>
        <translation>هذه ليست عبارة المرور. اكتبها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>{adviser} is signed in. Sending goes on.</source>
        <translation>الدخول مسجَّل باسم ⁨{adviser}⁩. الإرسال مستمر.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>جارٍ فحص عبارة المرور…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>تسجيل الدخول باسم آخر</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>اكتب عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>For everybody who works on this computer. It changes at once.</source>
        <translation>لكل من يعمل على هذا الحاسوب. يتغير فورًا.</translation>
    </message>
    <message>
        <source>No native reader has checked it yet.</source>
        <translation>لم يراجعها متحدث أصلي بعد.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>كما في إعداد الحاسوب</translation>
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
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Making the records</source>
        <translation>جارٍ إنشاء السجلات</translation>
    </message>
    <message>
        <source>Making the keys and the locked records…</source>
        <translation>جارٍ صنع المفاتيح والسجلات المقفلة…</translation>
    </message>
    <message>
        <source>Your passphrase is turned into a key. This is slow on purpose: so is guessing.</source>
        <translation>تتحول عبارة المرور إلى مفتاح. هذا بطيء عن قصد: وكذلك يصبح التخمين.</translation>
    </message>
    <message>
        <source>Everything that is kept on this computer is locked with it.</source>
        <translation>كل ما يُحفظ على هذا الحاسوب مقفل بها.</translation>
    </message>
</context>
<context>
    <name>MatterSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Show in the outbox</source>
        <translation>عرضها في صندوق الصادر</translation>
    </message>
</context>
<context>
    <name>MendLine</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Open it again here</source>
        <translation>فتحها هنا من جديد</translation>
    </message>
    <message>
        <source>Ask for permission again</source>
        <translation>طلب الإذن مرة أخرى</translation>
    </message>
</context>
<context>
    <name>MomentAnswer</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Such as 14:30 or 2.30pm</source>
        <translation>مثل 14:30 أو ⁦2.30pm⁩</translation>
    </message>
    <message>
        <source>This is not a time. Type it like 14:30 or 2.30pm.</source>
        <translation>هذا ليس وقتًا. اكتبه مثل 14:30 أو ⁦2.30pm⁩.</translation>
    </message>
    <message>
        <source>The time is missing. Type it like 14:30 or 2.30pm.</source>
        <translation>الوقت ناقص. اكتبه مثل 14:30 أو ⁦2.30pm⁩.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>التاريخ ناقص.</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Promise it for another day</source>
        <translation>الوعد بها ليوم آخر</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>أي يوم؟</translation>
    </message>
    <message>
        <source>Tell them, too: they count on the day that you promised.</source>
        <translation>أخبر الشخص أيضًا: فهو يعتمد على اليوم الذي وعدت به.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>نقلها</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Choose a day, or type one.</source>
        <translation>اختر يومًا، أو اكتبه.</translation>
    </message>
    <message>
        <source>That day is over. Choose today or a later day.</source>
        <translation>مضى ذلك اليوم. اختر اليوم أو يومًا لاحقًا.</translation>
    </message>
</context>
<context>
    <name>NeedLine</name>
    <message>
        <source>Safe contact: {words}</source>
        <translation>اتصال آمن: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>The office wrote: {words}</source>
        <translation>كتبت الجهة: ⁨{words}⁩</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Nothing. Everything goes its way.</source>
        <translation>لا شيء. كل الأمور تسير كما ينبغي.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters to print</source>
        <translation>
            <numerusform>لا رسائل للطباعة</numerusform>
            <numerusform>رسالة واحدة للطباعة</numerusform>
            <numerusform>رسالتان للطباعة</numerusform>
            <numerusform>%n رسائل للطباعة</numerusform>
            <numerusform>%n رسالة للطباعة</numerusform>
            <numerusform>%n رسالة للطباعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more follow-ups</source>
        <translation>
            <numerusform>لا متابعات أخرى</numerusform>
            <numerusform>متابعة أخرى</numerusform>
            <numerusform>متابعتان أخريان</numerusform>
            <numerusform>%n متابعات أخرى</numerusform>
            <numerusform>%n متابعة أخرى</numerusform>
            <numerusform>%n متابعة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>No record kept</source>
        <translation>لم يُحفظ سجل</translation>
    </message>
    <message>
        <source>{whose} – {what}</source>
        <translation>⁨{whose}⁩ – ⁨{what}⁩</translation>
    </message>
    <message>
        <source>{whose} – {service}</source>
        <translation>⁨{whose}⁩ – ⁨{service}⁩</translation>
    </message>
</context>
<context>
    <name>NewerFormLine</name>
    <message>
        <source>See what is different</source>
        <translation>عرض الفرق</translation>
    </message>
    <message>
        <source>This form has a newer version.</source>
        <translation>لهذه الاستمارة إصدار أحدث.</translation>
    </message>
    <message>
        <source>The form goes on in its newer version.</source>
        <translation>تستمر الاستمارة في إصدارها الأحدث.</translation>
    </message>
</context>
<context>
    <name>NewerFormSheet</name>
    <message>
        <source>The newer version of this form</source>
        <translation>الإصدار الأحدث من هذه الاستمارة</translation>
    </message>
    <message>
        <source>Comparing the two</source>
        <translation>جارٍ مقارنة الإصدارين</translation>
    </message>
    <message>
        <source>Go on in the newer version</source>
        <translation>المتابعة في الإصدار الأحدث</translation>
    </message>
    <message>
        <source>Stay with this one</source>
        <translation>البقاء على هذا الإصدار</translation>
    </message>
    <message>
        <source>Answers that have no place in it</source>
        <translation>إجابات لا مكان لها فيه</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>أسئلة جديدة</translation>
    </message>
    <message>
        <source>Questions that are gone</source>
        <translation>أسئلة حُذفت</translation>
    </message>
    <message>
        <source>Questions that changed</source>
        <translation>أسئلة تغيرت</translation>
    </message>
    <message>
        <source>All other answers go along.</source>
        <translation>تنتقل كل الإجابات الأخرى معها.</translation>
    </message>
    <message>
        <source>All answers go along.</source>
        <translation>تنتقل كل الإجابات معها.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>This question needs an answer, or has a choice for not knowing.</source>
        <translation>هذا السؤال يحتاج إلى إجابة، أو فيه اختيار لعدم المعرفة.</translation>
    </message>
</context>
<context>
    <name>NoticeBox</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Tell whoever helps you with this computer: {code}</source>
        <translation>أخبر من يساعدك في هذا الحاسوب: ⁨{code}⁩</translation>
    </message>
</context>
<context>
    <name>NumberAnswer</name>
    <message>
        <source>Degrees from 0 to 360</source>
        <translation>درجات من 0 إلى 360</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>أقل بواحد</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>أكثر بواحد</translation>
    </message>
    <message>
        <source>This is not a number. Type figures, such as 12.</source>
        <translation>هذا ليس رقمًا. اكتب أرقامًا، مثل 12.</translation>
    </message>
    <message>
        <source>Type a whole number, with nothing after the point.</source>
        <translation>اكتب عددًا صحيحًا، دون شيء بعد الفاصلة.</translation>
    </message>
    <message>
        <source>This number is too long. Check the figures.</source>
        <translation>هذا الرقم طويل جدًا. راجع الأرقام.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Told before – ask if it still holds:</source>
        <translation>قيل من قبل – اسأل هل ما زال صحيحًا:</translation>
    </message>
    <message>
        <source>Use “{answer}”, from their record</source>
        <translation>استخدام «⁨{answer}⁩»، من سجله</translation>
    </message>
    <message>
        <source>Use “{answer}”, from {service}, {day}</source>
        <translation>استخدام «⁨{answer}⁩»، من ⁨{service}⁩، ⁨{day}⁩</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>with a link</source>
        <translation>برابط</translation>
    </message>
    <message>
        <source>with a name and a password</source>
        <translation>باسم وكلمة مرور</translation>
    </message>
    <message>
        <source>with a token</source>
        <translation>برمز وصول</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Fetch its services</source>
        <translation>جلب خدماتها</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Asking the office…</source>
        <translation>جارٍ سؤال الجهة…</translation>
    </message>
    <message>
        <source>Fetching its services…</source>
        <translation>جارٍ جلب خدماتها…</translation>
    </message>
    <message>
        <source>Needs a new link or password</source>
        <translation>تحتاج إلى رابط جديد أو كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>تعذر الوصول إليها</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>A new way to {office}</source>
        <translation>طريق جديد إلى ⁨{office}⁩</translation>
    </message>
    <message>
        <source>Which office do you send to?</source>
        <translation>إلى أي جهة ترسلون؟</translation>
    </message>
    <message>
        <source>Type what is new; what you leave empty stays.</source>
        <translation>اكتب ما هو جديد؛ وما تتركه فارغًا يبقى كما هو.</translation>
    </message>
    <message>
        <source>An office with ODK Central, KoboToolbox or Ona. It gave you a link or a password.</source>
        <translation>جهة لديها ODK Central أو KoboToolbox أو Ona. أعطتكم رابطًا أو كلمة مرور.</translation>
    </message>
    <message>
        <source>Add this office</source>
        <translation>إضافة هذه الجهة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>What did the office give you?</source>
        <translation>ماذا أعطتكم الجهة؟</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>ODK Central calls it an app user’s link. It is all that is needed.</source>
        <translation>تسميه ODK Central رابط مستخدم التطبيق. وهو كل ما يلزم.</translation>
    </message>
    <message>
        <source>An address, a name and a password</source>
        <translation>عنوان واسم وكلمة مرور</translation>
    </message>
    <message>
        <source>An address and a token</source>
        <translation>عنوان ورمز وصول</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>اسم الجهة</translation>
    </message>
    <message>
        <source>As people know it, such as Northfield Council.</source>
        <translation>كما يعرفها الناس، مثل Northfield Council.</translation>
    </message>
    <message>
        <source>Link or address</source>
        <translation>الرابط أو العنوان</translation>
    </message>
    <message>
        <source>The whole of it. It begins with https.</source>
        <translation>كاملًا. يبدأ بـ https.</translation>
    </message>
    <message>
        <source>Name at the office</source>
        <translation>الاسم لدى الجهة</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>كلمة المرور أو رمز الوصول</translation>
    </message>
    <message>
        <source>This is not the address of an office. Copy the whole link; it begins with https.</source>
        <translation>هذا ليس عنوان جهة. انسخ الرابط كاملًا؛ يبدأ بـ https.</translation>
    </message>
    <message>
        <source>This desk is for practice, so it only knows offices on this computer.</source>
        <translation>هذا المكتب للتدريب، فلا يعرف إلا جهات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Type the name of the office.</source>
        <translation>اكتب اسم الجهة.</translation>
    </message>
    <message>
        <source>Paste the link or address that the office gave you.</source>
        <translation>ألصق الرابط أو العنوان الذي أعطتكم إياه الجهة.</translation>
    </message>
    <message>
        <source>Type the name that the office gave you.</source>
        <translation>اكتب الاسم الذي أعطتكم إياه الجهة.</translation>
    </message>
    <message>
        <source>Type the password or token that the office gave you.</source>
        <translation>اكتب كلمة المرور أو رمز الوصول الذي أعطتكم إياه الجهة.</translation>
    </message>
    <message>
        <source>Asking the office…</source>
        <translation>جارٍ سؤال الجهة…</translation>
    </message>
    <message>
        <source>Keeping the office…</source>
        <translation>جارٍ حفظ الجهة…</translation>
    </message>
    <message>
        <source>Fetching the services of the office…</source>
        <translation>جارٍ جلب خدمات الجهة…</translation>
    </message>
</context>
<context>
    <name>OfficesPage</name>
    <message>
        <source>Offices</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>This desk is for practice: it knows offices on this computer only.</source>
        <translation>هذا المكتب للتدريب: لا يعرف إلا جهات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>They receive what is sent from here.</source>
        <translation>هي التي تستلم ما يُرسل من هنا.</translation>
    </message>
    <message>
        <source>Reading the offices…</source>
        <translation>جارٍ قراءة الجهات…</translation>
    </message>
    <message>
        <source>No office yet. Add the first one to send anything.</source>
        <translation>لا جهة بعد. أضف الأولى لتتمكن من الإرسال.</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>إضافة جهة</translation>
    </message>
</context>
<context>
    <name>OneOfMany</name>
    <message>
        <source>Type a few letters</source>
        <translation>اكتب بضعة حروف</translation>
    </message>
    <message>
        <source>Getting the list ready…</source>
        <translation>جارٍ تجهيز القائمة…</translation>
    </message>
    <message>
        <source>The list could not be read. You can go on without an answer.</source>
        <translation>تعذرت قراءة القائمة. يمكنك المتابعة دون إجابة.</translation>
    </message>
    <message>
        <source>Nothing in the list matches. Try fewer letters.</source>
        <translation>لا شيء في القائمة يطابق. جرّب حروفًا أقل.</translation>
    </message>
    <message>
        <source>The first {shown} of {all}. Type more letters to find the right one.</source>
        <translation>أول {shown} من {all}. اكتب حروفًا أكثر لتجد المطلوب.</translation>
    </message>
    <message>
        <source>To choose from: {count}</source>
        <translation>عدد الاختيارات: {count}</translation>
    </message>
    <message>
        <source>Chosen: {choice}</source>
        <translation>المختار: ⁨{choice}⁩</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take back {choice}</source>
        <translation>سحب ⁨{choice}⁩</translation>
    </message>
    <message>
        <source>Choose a line of the list, or clear the letters.</source>
        <translation>اختر سطرًا من القائمة، أو امسح الحروف.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Opening the desk</source>
        <translation>جارٍ فتح المكتب</translation>
    </message>
    <message>
        <source>Putting the sample services on the desk…</source>
        <translation>جارٍ وضع نماذج الخدمات في المكتب…</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>No record kept</source>
        <translation>لم يُحفظ سجل</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>استُبدل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>{sent} of {total}</source>
        <translation>‏{sent} من {total}</translation>
    </message>
    <message>
        <source>Sent back {when}</source>
        <translation>أُعيد ⁨{when}⁩</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Received by offices this week</source>
        <translation>استلمته الجهات هذا الأسبوع</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>الإرسال الآن</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>إيقاف هذه</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>What you put in the outbox stands here, with its true state.</source>
        <translation>يظهر هنا ما تضعه في صندوق الصادر، بحالته الحقيقية.</translation>
    </message>
    <message>
        <source>Applications in the outbox</source>
        <translation>الطلبات في صندوق الصادر</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Reading the outbox</source>
        <translation>جارٍ قراءة صندوق الصادر</translation>
    </message>
    <message>
        <source>Sending {now} of {of}: {bytes}</source>
        <translation>جارٍ إرسال {now} من {of}: {bytes}</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>متابعة الإرسال</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>الإرسال متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>The same form goes to the same office again.</source>
        <translation>تذهب الاستمارة نفسها إلى الجهة نفسها مرة أخرى.</translation>
    </message>
    <message>
        <source>If the office has it already, it keeps it once.</source>
        <translation>إذا كانت لدى الجهة من قبل، فهي تحتفظ بها مرة واحدة.</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>إرسالها مرة أخرى؟</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message>
        <source>It may have reached the office already. We note the wish, and you pass it on to the office.</source>
        <translation>ربما وصلت إلى الجهة. ندوّن الرغبة، وأنت تبلغها للجهة.</translation>
    </message>
    <message>
        <source>It will not be sent. The answers stay in the record until their time is over.</source>
        <translation>لن تُرسل. تبقى الإجابات في السجل إلى أن تنتهي مدتها.</translation>
    </message>
    <message>
        <source>Stop it?</source>
        <translation>إيقافها؟</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>إيقافها</translation>
    </message>
</context>
<context>
    <name>PaperLine</name>
    <message>
        <source>Print the paper</source>
        <translation>طباعة الورقة</translation>
    </message>
    <message>
        <source>See it here</source>
        <translation>عرضها هنا</translation>
    </message>
    <message>
        <source>It is with the printer. Read it with them before they sign.</source>
        <translation>هي عند الطابعة. اقرأها معه قبل أن يوقّع.</translation>
    </message>
    <message>
        <source>Keep the signed paper where your office keeps such papers.</source>
        <translation>احتفظ بالورقة الموقعة حيث يحفظ مكتبك مثل هذه الأوراق.</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Letters go to this printer, unless another is chosen there.</source>
        <translation>تذهب الرسائل إلى هذه الطابعة، ما لم تُختر غيرها هناك.</translation>
    </message>
    <message>
        <source>This computer has no printer that Caseworker can use. Letters can be saved as PDF, or put by and printed at the office.</source>
        <translation>ليس لهذا الحاسوب طابعة يستطيع Caseworker استخدامها. يمكن حفظ الرسائل بصيغة PDF، أو تركها لتُطبع في المكتب.</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>طباعة صفحة تجريبية</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مرة أخرى</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>جارٍ البحث عن طابعات…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Stopped: letters wait until somebody starts it again.</source>
        <translation>متوقفة: تنتظر الرسائل إلى أن يشغّلها أحد.</translation>
    </message>
    <message>
        <source>The default printer of this computer</source>
        <translation>الطابعة الافتراضية لهذا الحاسوب</translation>
    </message>
    <message>
        <source>This is a test page</source>
        <translation>هذه صفحة تجريبية</translation>
    </message>
    <message>
        <source>Name of the citizen</source>
        <translation>اسم المواطن</translation>
    </message>
    <message>
        <source>Fold it as a letter and put it in an envelope with a window.</source>
        <translation>اطوِها كرسالة وضعها في ظرف له نافذة.</translation>
    </message>
    <message>
        <source>The address, and nothing else, is to be seen in the window.</source>
        <translation>يجب أن يظهر العنوان وحده في النافذة.</translation>
    </message>
    <message>
        <source>If this page can be read to its edges, letters can be printed here.</source>
        <translation>إذا كانت هذه الصفحة مقروءة حتى أطرافها، فيمكن طباعة الرسائل هنا.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Name, postcode, phone or reference</source>
        <translation>الاسم أو الرمز البريدي أو الهاتف أو الرقم المرجعي</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Nobody is on record yet</source>
        <translation>لا أحد في السجلات بعد</translation>
    </message>
    <message>
        <source>Whoever you help more than once is worth a record. Press New person to begin.</source>
        <translation>من تساعده أكثر من مرة يستحق سجلًا. اضغط «شخص جديد» للبدء.</translation>
    </message>
    <message>
        <source>Everybody on record, by name</source>
        <translation>كل من في السجلات، بحسب الاسم</translation>
    </message>
    <message>
        <source>Show more people</source>
        <translation>إظهار أشخاص آخرين</translation>
    </message>
    <message>
        <source>Reading the list of people</source>
        <translation>جارٍ قراءة قائمة الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>%n people are on record. Names show when you point at them.</source>
        <translation>
            <numerusform>لا أحد في السجلات.</numerusform>
            <numerusform>شخص واحد في السجلات. يظهر الاسم عند الإشارة إليه.</numerusform>
            <numerusform>شخصان في السجلات. تظهر الأسماء عند الإشارة إليها.</numerusform>
            <numerusform>%n أشخاص في السجلات. تظهر الأسماء عند الإشارة إليها.</numerusform>
            <numerusform>%n شخصًا في السجلات. تظهر الأسماء عند الإشارة إليها.</numerusform>
            <numerusform>%n شخص في السجلات. تظهر الأسماء عند الإشارة إليها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PermissionPage</name>
    <message>
        <source>Opening the service …</source>
        <translation>جارٍ فتح الخدمة …</translation>
    </message>
    <message>
        <source>Beginning the form …</source>
        <translation>جارٍ بدء الاستمارة …</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>They thought again</source>
        <translation>غيّر الشخص رأيه</translation>
    </message>
    <message>
        <source>The paper they sign</source>
        <translation>الورقة التي تُوقَّع</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Ask {name} first</source>
        <translation>اسأل ⁨{name}⁩ أولًا</translation>
    </message>
    <message>
        <source>Ask them first</source>
        <translation>اسأل الشخص أولًا</translation>
    </message>
    <message>
        <source>The permission before has ended. The draft is kept, and goes on once they agree again.</source>
        <translation>انتهى الإذن السابق. المسودة محفوظة، وتستمر بعد موافقته من جديد.</translation>
    </message>
    <message>
        <source>Nothing is written down until they say yes.</source>
        <translation>لا يُكتب شيء قبل أن يقول نعم.</translation>
    </message>
    <message>
        <source>Read this to {name}</source>
        <translation>اقرأ هذا على ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Read this to them</source>
        <translation>اقرأ هذا على الشخص</translation>
    </message>
    <message>
        <source>{name} agrees. Go on</source>
        <translation>موافقة ⁨{name}⁩: المتابعة</translation>
    </message>
    <message>
        <source>{name} agrees. Begin</source>
        <translation>موافقة ⁨{name}⁩: البدء</translation>
    </message>
    <message>
        <source>They agree. Go on</source>
        <translation>موافقة الشخص: المتابعة</translation>
    </message>
    <message>
        <source>They agree. Begin</source>
        <translation>موافقة الشخص: البدء</translation>
    </message>
    <message>
        <source>{name} does not agree</source>
        <translation>لا موافقة من ⁨{name}⁩</translation>
    </message>
    <message>
        <source>They do not agree</source>
        <translation>الشخص لا يوافق</translation>
    </message>
    <message>
        <source>Read it in</source>
        <translation>لغة القراءة</translation>
    </message>
    <message>
        <source>No native reader has checked this language of the form yet.</source>
        <translation>لم يراجع متحدث أصلي هذه اللغة من الاستمارة بعد.</translation>
    </message>
    <message>
        <source>That is their right. The draft stays here, and nothing of it is sent.</source>
        <translation>هذا حقه. تبقى المسودة هنا، ولا يُرسل منها شيء.</translation>
    </message>
    <message>
        <source>That is their right. Nothing was written down, and nothing was kept.</source>
        <translation>هذا حقه. لم يُكتب شيء ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Back to {name}’s page</source>
        <translation>العودة إلى صفحة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>العودة إلى المكتب</translation>
    </message>
</context>
<context>
    <name>PermissionsCard</name>
    <message>
        <source>{name}’s permission</source>
        <translation>الإذن من ⁨{name}⁩</translation>
    </message>
    <message>
        <source>None stands today. It is asked for when a service is started.</source>
        <translation>لا إذن قائم اليوم. يُطلب الإذن عند بدء خدمة.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>سحب: ⁨{what}⁩</translation>
    </message>
</context>
<context>
    <name>PersonBar</name>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Close this person’s record. Everything stays saved.</source>
        <translation>إغلاق سجل هذا الشخص. يبقى كل شيء محفوظًا.</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <translation>إخفاء الشاشة</translation>
    </message>
    <message>
        <source>No record kept</source>
        <translation>لم يُحفظ سجل</translation>
    </message>
    <message>
        <source>You are helping {name}.</source>
        <translation>أنت تساعد ⁨{name}⁩.</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Usual print (14 point)</source>
        <translation>طباعة معتادة (14 نقطة)</translation>
    </message>
    <message>
        <source>Large print (18 point)</source>
        <translation>طباعة كبيرة (18 نقطة)</translation>
    </message>
    <message>
        <source>Size of print</source>
        <translation>حجم الطباعة</translation>
    </message>
    <message>
        <source>What becomes of a letter</source>
        <translation>ماذا يُفعل بالرسالة</translation>
    </message>
    <message>
        <source>They take it with them</source>
        <translation>يأخذها معه</translation>
    </message>
    <message>
        <source>We post it to them</source>
        <translation>نرسلها إليه بالبريد</translation>
    </message>
    <message>
        <source>They want no letters</source>
        <translation>لا يريد رسائل</translation>
    </message>
    <message>
        <source>Whole name, as they write it</source>
        <translation>الاسم كاملًا، كما يكتبه الشخص</translation>
    </message>
    <message>
        <source>What they like to be called</source>
        <translation>الاسم الذي يفضله الشخص</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Such as 27 3 57 or 27 March 1957.</source>
        <translation>مثل ⁦27 3 57⁩ أو ⁦27 March 1957⁩.</translation>
    </message>
    <message>
        <source>Address, without the postcode</source>
        <translation>العنوان، دون الرمز البريدي</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>How and when is it safe to reach them, in their words?</source>
        <translation>كيف ومتى يكون الوصول إليه آمنًا، بكلماته؟</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>من هو</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>كيف نصل إليه</translation>
    </message>
    <message>
        <source>Their letters</source>
        <translation>رسائله</translation>
    </message>
    <message>
        <source>Type their name. It is the one thing a record needs.</source>
        <translation>اكتب اسمه. هو الشيء الوحيد الذي يحتاج إليه السجل.</translation>
    </message>
    <message>
        <source>This name is too long. Write at most {number} letters.</source>
        <translation>هذا الاسم طويل جدًا. اكتب {number} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Type the date as day, month and year, such as 27 3 1957.</source>
        <translation>اكتب التاريخ يومًا وشهرًا وسنة، مثل ⁦27 3 1957⁩.</translation>
    </message>
    <message>
        <source>There is no such day. Check the day and the month.</source>
        <translation>لا يوجد مثل هذا اليوم. راجع اليوم والشهر.</translation>
    </message>
    <message>
        <source>This day has not come yet. Check the year.</source>
        <translation>هذا اليوم لم يأتِ بعد. راجع السنة.</translation>
    </message>
    <message>
        <source>This is too long ago. Check the year.</source>
        <translation>هذا قديم جدًا. راجع السنة.</translation>
    </message>
    <message>
        <source>Type the whole phone number, such as 01632 960 123.</source>
        <translation>اكتب رقم الهاتف كاملًا، مثل ⁦01632 960 123⁩.</translation>
    </message>
    <message>
        <source>Type the whole e-mail address, such as name@example.org.</source>
        <translation>اكتب البريد الإلكتروني كاملًا، مثل name@example.org.</translation>
    </message>
</context>
<context>
    <name>PersonFormPage</name>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Correct something</source>
        <translation>تصحيح شيء</translation>
    </message>
    <message>
        <source>Only the name is needed. Leave the rest empty unless you will use it.</source>
        <translation>الاسم وحده ضروري. اترك الباقي فارغًا ما لم تكن ستستخدمه.</translation>
    </message>
    <message>
        <source>Change what is wrong, then save it.</source>
        <translation>غيّر ما هو خطأ ثم احفظه.</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>إضافة هذا الشخص</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>عدم الإضافة</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>تركه كما كان</translation>
    </message>
    <message>
        <source>Put this right first</source>
        <translation>أصلح هذا أولًا</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Start a service</source>
        <translation>بدء خدمة</translation>
    </message>
    <message>
        <source>Opening the record</source>
        <translation>جارٍ فتح السجل</translation>
    </message>
    <message>
        <source>Make a copy to take away</source>
        <translation>صنع نسخة لأخذها</translation>
    </message>
    <message>
        <source>Copies (*.zip)</source>
        <translation>نسخ (*.zip)</translation>
    </message>
</context>
<context>
    <name>PhotoAnswer</name>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Use the camera…</source>
        <translation>استخدام الكاميرا…</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Or drag it here, or paste it with Ctrl+V. It may have up to {size}; it is made smaller, to about 1 MB, before it is sent.</source>
        <translation>أو اسحبها إلى هنا، أو ألصقها بالمفتاحين Ctrl+V. حجمها {size} على الأكثر؛ وتُصغَّر إلى نحو 1 MB قبل إرسالها.</translation>
    </message>
    <message>
        <source>Given: a photo, {size}. Where it was taken is not passed on.</source>
        <translation>أُعطيت صورة، {size}. لا يُنقل مكان التقاطها.</translation>
    </message>
    <message>
        <source>Given: a photo, {size}. It was {before} before. Where it was taken is not passed on.</source>
        <translation>أُعطيت صورة، {size}. كانت ⁨{before}⁩ من قبل. لا يُنقل مكان التقاطها.</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>This recording cannot be played here. Read the words out instead.</source>
        <translation>لا يمكن تشغيل هذا التسجيل هنا. اقرأ الكلمات بصوت مسموع بدلًا منه.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>PointAnswer</name>
    <message>
        <source>Copied from a map, such as 54.9783, -1.6178, or a grid reference, such as NZ 245 645. If you do not have it, go on without.</source>
        <translation>منسوخ من خريطة، مثل ⁦54.9783, -1.6178⁩، أو رقم مرجعي على الشبكة، مثل ⁦NZ 245 645⁩. إذا لم يكن لديك، فتابع دونه.</translation>
    </message>
    <message>
        <source>Latitude and longitude, or grid reference</source>
        <translation>خط العرض وخط الطول، أو رقم مرجعي على الشبكة</translation>
    </message>
    <message>
        <source>How many metres may it be off?</source>
        <translation>كم مترًا قد يكون الفرق؟</translation>
    </message>
</context>
<context>
    <name>PointsAnswer</name>
    <message>
        <source>The corners of the area in order</source>
        <translation>زوايا المساحة بالترتيب</translation>
    </message>
    <message>
        <source>The points in order</source>
        <translation>النقاط بالترتيب</translation>
    </message>
    <message>
        <source>One on each line: such as 54.9783, -1.6178, or a grid reference, such as NZ 245 645.</source>
        <translation>واحدة في كل سطر: مثل ⁦54.9783, -1.6178⁩، أو رقم مرجعي على الشبكة، مثل ⁦NZ 245 645⁩.</translation>
    </message>
    <message>
        <source>Points: {count}</source>
        <translation>النقاط: {count}</translation>
    </message>
    <message>
        <source>Line {number}: {fault}</source>
        <translation>السطر {number}: ⁨{fault}⁩</translation>
    </message>
</context>
<context>
    <name>PrintButtons</name>
    <message>
        <source>Print later at the office</source>
        <translation>الطباعة لاحقًا في المكتب</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>PromiseFields</name>
    <message>
        <source>What will happen?</source>
        <translation>ماذا سيحدث؟</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>في كلمات قليلة</translation>
    </message>
    <message>
        <source>Leave their name out: it stands beside it in the list.</source>
        <translation>لا تكتب اسمه: فهو بجانبه في القائمة.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>عن ماذا؟</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>أي يوم؟</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>في أي ساعة؟</translation>
    </message>
    <message>
        <source>Such as “after 2pm”. It is printed in their letter.</source>
        <translation>مثل «بعد الساعة 2 ظهرًا». يُطبع ذلك في رسالته.</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>Say in a few words what you promise.</source>
        <translation>اذكر بماذا تعد في كلمات قليلة.</translation>
    </message>
    <message>
        <source>That day is over. Choose today or a later day.</source>
        <translation>مضى ذلك اليوم. اختر اليوم أو يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>Choose a day, or type one.</source>
        <translation>اختر يومًا، أو اكتبه.</translation>
    </message>
    <message>
        <source>Ask if we may go on helping</source>
        <translation>السؤال هل نواصل المساعدة</translation>
    </message>
    <message>
        <source>Call about {service}</source>
        <translation>اتصال بشأن ⁨{service}⁩</translation>
    </message>
    <message>
        <source>Visit about {service}</source>
        <translation>زيارة بشأن ⁨{service}⁩</translation>
    </message>
    <message>
        <source>Write about {service}</source>
        <translation>كتابة بشأن ⁨{service}⁩</translation>
    </message>
    <message>
        <source>Ask what became of {service}</source>
        <translation>السؤال عما حدث بشأن ⁨{service}⁩</translation>
    </message>
    <message>
        <source>They come back about {service}</source>
        <translation>عودة الشخص بشأن ⁨{service}⁩</translation>
    </message>
</context>
<context>
    <name>PromisePage</name>
    <message>
        <source>New follow-up</source>
        <translation>متابعة جديدة</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>الوعد به</translation>
    </message>
    <message>
        <source>Do not promise it</source>
        <translation>عدم الوعد به</translation>
    </message>
    <message>
        <source>What do you promise {name}?</source>
        <translation>بماذا تعد ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>What do you promise?</source>
        <translation>بماذا تعد؟</translation>
    </message>
</context>
<context>
    <name>PromisedBox</name>
    <message>
        <source>Promised: {how}, {day}.</source>
        <translation>وُعد: ⁨{how}⁩، ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>متابعة جديدة</translation>
    </message>
    <message>
        <source>Promise to look again on {day}</source>
        <translation>الوعد بالنظر مرة أخرى يوم ⁨{day}⁩</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>ا&amp;ختيار</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;بحث في:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;مجلد جديد</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>التبديل إلى عرض التفاصيل</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>التبديل إلى عرض القائمة</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ا&amp;سم الملف:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع الملفات:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>الانتقال إلى الأمام</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>الانتقال إلى المجلد الأعلى</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>قائمة الأماكن والإشارات المرجعية</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>إظهار </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>إظهار الملفات ال&amp;مخفية</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 موجود من قبل.
هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
الملف غير موجود.
تأكد من كتابة اسم الملف الصحيح.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
المجلد غير موجود.
تأكد من كتابة اسم المجلد الصحيح.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>‏&apos;%1&apos; محمي من الكتابة.
هل تريد حذفه مع ذلك؟</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>هل تريد فعلًا حذف &apos;%1&apos;؟</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>تعذر حذف المجلد.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>نسخ موقع ال&amp;رابط</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <source>They know after all</source>
        <translation>يعرف رغم ذلك</translation>
    </message>
    <message>
        <source>They do not know</source>
        <translation>لا يعرف</translation>
    </message>
    <message>
        <source>The answer from before is used.</source>
        <translation>استُخدمت الإجابة السابقة.</translation>
    </message>
</context>
<context>
    <name>QuestionWidget</name>
    <message>
        <source>Needs an answer.</source>
        <translation>يحتاج إلى إجابة.</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>يمكنك ترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>This cannot be changed.</source>
        <translation>لا يمكن تغيير هذا.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Where to go</source>
        <translation>إلى أين</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>لا شيء بانتظار الإرسال</numerusform>
            <numerusform>واحد بانتظار الإرسال</numerusform>
            <numerusform>اثنان بانتظار الإرسال</numerusform>
            <numerusform>%n بانتظار الإرسال</numerusform>
            <numerusform>%n بانتظار الإرسال</numerusform>
            <numerusform>%n بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>لا شيء مستحق</numerusform>
            <numerusform>واحدة مستحقة</numerusform>
            <numerusform>اثنتان مستحقتان</numerusform>
            <numerusform>%n مستحقة</numerusform>
            <numerusform>%n مستحقة</numerusform>
            <numerusform>%n مستحقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to print</source>
        <translation>
            <numerusform>لا شيء للطباعة</numerusform>
            <numerusform>واحدة للطباعة</numerusform>
            <numerusform>اثنتان للطباعة</numerusform>
            <numerusform>%n للطباعة</numerusform>
            <numerusform>%n للطباعة</numerusform>
            <numerusform>%n للطباعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Alt+{number}</source>
        <translation>Alt+{number}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>RangeSlider</name>
    <message>
        <source>A number from {least} to {most}, in steps of {step}</source>
        <translation>رقم من {least} إلى {most}، بخطوات من {step}</translation>
    </message>
    <message>
        <source>A number from {least} to {most}</source>
        <translation>رقم من {least} إلى {most}</translation>
    </message>
    <message>
        <source>This is not on the scale. Look at the line under it.</source>
        <translation>هذا ليس على المقياس. انظر إلى السطر تحته.</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>شريط تمرير</translation>
    </message>
</context>
<context>
    <name>RangeTiles</name>
    <message>
        <source>Clear the answer</source>
        <translation>مسح الإجابة</translation>
    </message>
</context>
<context>
    <name>RankAnswer</name>
    <message>
        <source>Put them in order, the first at the top.</source>
        <translation>رتّبها، والأول في الأعلى.</translation>
    </message>
    <message>
        <source>This order is right</source>
        <translation>هذا الترتيب صحيح</translation>
    </message>
    <message>
        <source>{choice} is number {place}</source>
        <translation>⁨{choice}⁩ رقم {place}</translation>
    </message>
</context>
<context>
    <name>RankRow</name>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Move {choice} up</source>
        <translation>نقل ⁨{choice}⁩ إلى أعلى</translation>
    </message>
    <message>
        <source>Move {choice} down</source>
        <translation>نقل ⁨{choice}⁩ إلى أسفل</translation>
    </message>
    <message>
        <source>{place} of {count}: {choice}</source>
        <translation>‏{place} من {count}: ⁨{choice}⁩</translation>
    </message>
    <message>
        <source>Alt and the up or down arrow move it.</source>
        <translation>تنقلها Alt مع سهم الأعلى أو الأسفل.</translation>
    </message>
</context>
<context>
    <name>ReadAloudCard</name>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>The question and its choices, never an answer.</source>
        <translation>السؤال واختياراته، ولا تُقرأ إجابة أبدًا.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Read this question aloud</source>
        <translation>قراءة هذا السؤال بصوت مسموع</translation>
    </message>
</context>
<context>
    <name>ReadBackPage</name>
    <message>
        <source>Read this back</source>
        <translation>اقرأ هذا عليه</translation>
    </message>
    <message>
        <source>Nothing has been sent. Change anything that is not right.</source>
        <translation>لم يُرسل شيء. غيّر كل ما ليس صحيحًا.</translation>
    </message>
    <message>
        <source>Stop here for today</source>
        <translation>التوقف هنا لهذا اليوم</translation>
    </message>
    <message>
        <source>Getting the answers ready</source>
        <translation>جارٍ تجهيز الإجابات</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>ماذا يحدث لها</translation>
    </message>
    <message>
        <source>Put in the outbox</source>
        <translation>وضعها في صندوق الصادر</translation>
    </message>
    <message>
        <source>Putting it in the outbox</source>
        <translation>جارٍ وضعها في صندوق الصادر</translation>
    </message>
    <message>
        <source>Read this back to {name}</source>
        <translation>اقرأ هذا على ⁨{name}⁩</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>{who} can stop it here. After that we ask {office} for {who}.</source>
        <translation>يمكن إيقافها هنا بطلب من ⁨{who}⁩. بعد ذلك نطلب من ⁨{office}⁩ باسم ⁨{who}⁩.</translation>
    </message>
    <message>
        <source>Nothing that can be read. From then on only {office} can, so the letter has no copy.</source>
        <translation>لا شيء يمكن قراءته. من ذلك الحين لا يقرؤها إلا ⁨{office}⁩، لذلك ليست في الرسالة نسخة.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>تذهب إلى</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>تُحفظ هناك</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>تُحفظ هنا</translation>
    </message>
    <message>
        <source>Until it is sent</source>
        <translation>إلى أن تُرسل</translation>
    </message>
    <message>
        <source>Open it again here</source>
        <translation>فتحها هنا من جديد</translation>
    </message>
    <message>
        <source>Ask for permission again</source>
        <translation>طلب الإذن مرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n to put right before it can go</source>
        <translation>
            <numerusform>لا شيء يجب إصلاحه قبل الإرسال</numerusform>
            <numerusform>شيء واحد يجب إصلاحه قبل الإرسال</numerusform>
            <numerusform>شيئان يجب إصلاحهما قبل الإرسال</numerusform>
            <numerusform>%n أشياء يجب إصلاحها قبل الإرسال</numerusform>
            <numerusform>%n شيئًا يجب إصلاحه قبل الإرسال</numerusform>
            <numerusform>%n شيء يجب إصلاحه قبل الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file is not on this computer any more. Add it again.</source>
        <translation>لم يعد ملفه على هذا الحاسوب. أضفه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ReadyPart</name>
    <message>
        <source>The form does not say this. Ask the office, then write it here.</source>
        <translation>الاستمارة لا تقول هذا. اسأل الجهة ثم اكتبه هنا.</translation>
    </message>
    <message>
        <source>Worth knowing: the form works, but could be kinder</source>
        <translation>يحسن أن تعرف: الاستمارة تعمل، لكنها قد تكون أيسر</translation>
    </message>
    <message>
        <source>Put it on offer</source>
        <translation>إتاحتها</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>اختيار ملف آخر</translation>
    </message>
    <message>
        <source>“{title}” can be used</source>
        <translation>يمكن استخدام «⁨{title}⁩»</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Who receives it?</source>
        <translation>من يستلمها؟</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>اختر جهة</translation>
    </message>
    <message>
        <source>Choose the office that receives it.</source>
        <translation>اختر الجهة التي تستلمها.</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>Record a sound</source>
        <translation>تسجيل صوت</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامها</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>تشغيله</translation>
    </message>
    <message>
        <source>Record it again</source>
        <translation>تسجيله مرة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The part of Caseworker that records is not installed. Choose a file instead.</source>
        <translation>جزء التسجيل في Caseworker غير مثبّت. اختر ملفًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>No microphone is connected to this computer. Choose a file instead.</source>
        <translation>لا ميكروفون موصول بهذا الحاسوب. اختر ملفًا بدلًا من ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n minutes can be recorded. Tell everybody in the room first.</source>
        <translation>
            <numerusform>لا يمكن التسجيل. أخبر كل من في الغرفة أولًا.</numerusform>
            <numerusform>يمكن تسجيل دقيقة واحدة على الأكثر. أخبر كل من في الغرفة أولًا.</numerusform>
            <numerusform>يمكن تسجيل دقيقتين على الأكثر. أخبر كل من في الغرفة أولًا.</numerusform>
            <numerusform>يمكن تسجيل %n دقائق على الأكثر. أخبر كل من في الغرفة أولًا.</numerusform>
            <numerusform>يمكن تسجيل %n دقيقة على الأكثر. أخبر كل من في الغرفة أولًا.</numerusform>
            <numerusform>يمكن تسجيل %n دقيقة على الأكثر. أخبر كل من في الغرفة أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>جارٍ التسجيل…</translation>
    </message>
    <message>
        <source>Nothing was heard. Try again.</source>
        <translation>لم يُسمع شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Listen to it. Then use it.</source>
        <translation>استمع إليه. ثم استخدمه.</translation>
    </message>
    <message>
        <source>The microphone cannot be used. Another program may have it, or the computer’s settings do not allow it. Try again, or choose a file instead.</source>
        <translation>لا يمكن استخدام الميكروفون. ربما يستخدمه برنامج آخر، أو لا تسمح به إعدادات الحاسوب. حاول مرة أخرى، أو اختر ملفًا بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Open with the recovery code</source>
        <translation>الفتح برمز الاسترداد</translation>
    </message>
    <message>
        <source>Take the printed code. You choose a new passphrase, and the code is replaced by a new one.</source>
        <translation>خذ الرمز المطبوع. تختار عبارة مرور جديدة، ويحل رمز جديد محل الرمز.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Seven groups of five, from the newest paper. Capitals and hyphens do not matter.</source>
        <translation>سبع مجموعات من خمسة، من أحدث ورقة. لا فرق بين الحروف الكبيرة والصغيرة ولا أهمية للشرطات.</translation>
    </message>
    <message>
        <source>Opening the desk…</source>
        <translation>جارٍ فتح المكتب…</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>فتح المكتب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>On a phone another app would answer this. Here you can answer it, or leave it out.</source>
        <translation>على الهاتف يجيب تطبيق آخر عن هذا. هنا يمكنك الإجابة أو تركه.</translation>
    </message>
    <message>
        <source>The form asks for one that is made now, not for an old one.</source>
        <translation>تطلب الاستمارة واحدًا يُصنع الآن، لا واحدًا قديمًا.</translation>
    </message>
    <message>
        <source>On a phone this form shows another calendar. Type the date of the everyday calendar.</source>
        <translation>على الهاتف تعرض هذه الاستمارة تقويمًا آخر. اكتب التاريخ بالتقويم المعتاد.</translation>
    </message>
    <message>
        <source>On a phone this shows a map or a picture to tap. Here it is a list.</source>
        <translation>على الهاتف تظهر خريطة أو صورة للمسها. هنا قائمة.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Bring the records back</source>
        <translation>استعادة السجلات</translation>
    </message>
    <message>
        <source>The records become what they were on the day of the backup.</source>
        <translation>تعود السجلات كما كانت يوم النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>What is here now is set aside, not deleted.</source>
        <translation>ما هو هنا الآن يوضع جانبًا ولا يُحذف.</translation>
    </message>
    <message>
        <source>What was sent since that day is marked “may have arrived” and is checked again.</source>
        <translation>ما أُرسل منذ ذلك اليوم يُعلَّم بعبارة «ربما وصل» ويُفحص من جديد.</translation>
    </message>
    <message>
        <source>Close Caseworker on every other computer that uses these records.</source>
        <translation>أغلق Caseworker على كل حاسوب آخر يستخدم هذه السجلات.</translation>
    </message>
    <message>
        <source>No backup was found here. Choose the folder or the drive where it is.</source>
        <translation>لا نسخة احتياطية هنا. اختر المجلد أو القرص الذي هي فيه.</translation>
    </message>
    <message>
        <source>Put this backup in place</source>
        <translation>وضع هذه النسخة الاحتياطية مكانها</translation>
    </message>
    <message>
        <source>Look in another folder</source>
        <translation>البحث في مجلد آخر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>جارٍ البحث عن النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Putting the backup in place…</source>
        <translation>جارٍ وضع النسخة الاحتياطية مكانها…</translation>
    </message>
    <message>
        <source>Where is the backup?</source>
        <translation>أين النسخة الاحتياطية؟</translation>
    </message>
</context>
<context>
    <name>RowsBlock</name>
    <message>
        <source>Add another</source>
        <translation>إضافة غيره</translation>
    </message>
    <message>
        <source>What you told us</source>
        <translation>ما أخبرتنا به</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>لا شيء حتى الآن</numerusform>
            <numerusform>واحد حتى الآن</numerusform>
            <numerusform>اثنان حتى الآن</numerusform>
            <numerusform>%n حتى الآن</numerusform>
            <numerusform>%n حتى الآن</numerusform>
            <numerusform>%n حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>إضافة واحد</translation>
    </message>
    <message>
        <source>Removed. You can put it back.</source>
        <translation>أُزيل. يمكنك إعادته.</translation>
    </message>
    <message>
        <source>{what} {number}</source>
        <translation>⁨{what}⁩ {number}</translation>
    </message>
    <message>
        <source>Nothing answered yet</source>
        <translation>لا إجابات بعد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>تغيير ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Add a copy of {what}</source>
        <translation>إضافة نسخة من ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>إزالة ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move {what} up</source>
        <translation>نقل ⁨{what}⁩ إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Move {what} down</source>
        <translation>نقل ⁨{what}⁩ إلى أسفل</translation>
    </message>
    <message>
        <source>It is number {number} now.</source>
        <translation>رقمه الآن {number}.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>أُزيل: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>أُزيل.</translation>
    </message>
</context>
<context>
    <name>SafeContact</name>
    <message>
        <source>Safe contact: {words}</source>
        <translation>اتصال آمن: ⁨{words}⁩</translation>
    </message>
</context>
<context>
    <name>SameCard</name>
    <message>
        <source>A colleague is to say whether this is the same person: {name}</source>
        <translation>على زميل أن يقول هل هذا هو الشخص نفسه: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>May be the same person as {name}</source>
        <translation>قد يكون الشخص نفسه: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare with {name}</source>
        <translation>مقارنة مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>The record of {name} was joined to this one on {day}.</source>
        <translation>ضُم سجل ⁨{name}⁩ إلى هذا السجل يوم ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>It can be taken apart until {day}.</source>
        <translation>يمكن فصله حتى ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Take apart: {name}</source>
        <translation>فصل: ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>SamePage</name>
    <message>
        <source>Is this one person?</source>
        <translation>هل هذا شخص واحد؟</translation>
    </message>
    <message>
        <source>Compare with them. Both records stay as they are until somebody agrees. For 30 days it can be undone.</source>
        <translation>قارن مع الشخص. يبقى كل سجل كما هو إلى أن يوافق أحد. يمكن التراجع عن ذلك 30 يومًا.</translation>
    </message>
    <message>
        <source>Opening both records</source>
        <translation>جارٍ فتح كل سجل منهما</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation>هما شخص واحد</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>هما شخصان</translation>
    </message>
    <message>
        <source>Leave both as they are</source>
        <translation>ترك الاثنين كما هما</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Save the letter as a PDF</source>
        <translation>حفظ الرسالة بصيغة PDF</translation>
    </message>
    <message>
        <source>The file will not be protected. Anyone who can use this computer or the stick can read it.</source>
        <translation>لن يكون الملف محميًا. يستطيع كل من يستخدم هذا الحاسوب أو الذاكرة قراءته.</translation>
    </message>
    <message>
        <source>Delete it once it is printed.</source>
        <translation>احذفه بعد طباعته.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>اختيار المكان</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Print the letter</source>
        <translation>طباعة الرسالة</translation>
    </message>
    <message>
        <source>Print letter</source>
        <translation>طباعة الرسالة</translation>
    </message>
    <message>
        <source>Making the letter</source>
        <translation>جارٍ صنع الرسالة</translation>
    </message>
    <message>
        <source>Start another service</source>
        <translation>بدء خدمة أخرى</translation>
    </message>
    <message>
        <source>Print the letter for {name}</source>
        <translation>طباعة الرسالة إلى ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Anything else for {name}?</source>
        <translation>هل من شيء آخر إلى ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>Open the record of {name}</source>
        <translation>فتح سجل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Finish with {name}</source>
        <translation>الإنهاء مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Anything else?</source>
        <translation>هل من شيء آخر؟</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>SaysCard</name>
    <message>
        <source>Before it goes, {name} says</source>
        <translation>قبل إرسالها، يلزم قول ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Before it goes, they say</source>
        <translation>قبل إرسالها، يقول الشخص</translation>
    </message>
    <message>
        <source>Tick each thing once they have said it.</source>
        <translation>ضع علامة على كل شيء بعد أن يقوله.</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Take the newest scan</source>
        <translation>أخذ أحدث مسح ضوئي</translation>
    </message>
    <message>
        <source>Use this scan</source>
        <translation>استخدام هذا المسح الضوئي</translation>
    </message>
    <message>
        <source>Choose from the folder…</source>
        <translation>الاختيار من المجلد…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Looking into the scanner’s folder…</source>
        <translation>جارٍ النظر في مجلد الماسح الضوئي…</translation>
    </message>
    <message>
        <source>A scan is arriving…</source>
        <translation>مسح ضوئي في الطريق…</translation>
    </message>
    <message>
        <source>Look that it is the right paper, and that it can be read.</source>
        <translation>تأكد أنها الورقة الصحيحة وأنها مقروءة.</translation>
    </message>
    <message>
        <source>Nothing has arrived in the scanner’s folder since you opened this form. Scan the paper now: it appears here by itself.</source>
        <translation>لم يصل شيء إلى مجلد الماسح الضوئي منذ فتحت هذه الاستمارة. امسح الورقة ضوئيًا الآن: تظهر هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Scans, the newest first</source>
        <translation>المسح الضوئي، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>Scanned</name>
    <message>
        <source>Take the newest scan…</source>
        <translation>أخذ أحدث مسح ضوئي…</translation>
    </message>
    <message>
        <source>It is still in the scanner’s folder.</source>
        <translation>ما زالت في مجلد الماسح الضوئي.</translation>
    </message>
    <message>
        <source>It is deleted from the scanner’s folder.</source>
        <translation>حُذفت من مجلد الماسح الضوئي.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation>الماسح الضوئي</translation>
    </message>
    <message>
        <source>Many office scanners put their files into a folder. Tell Caseworker which one it is.</source>
        <translation>كثير من أجهزة المسح الضوئي في المكاتب تضع ملفاتها في مجلد. حدد المجلد لبرنامج Caseworker.</translation>
    </message>
    <message>
        <source>Only scans that arrive while a form is open are shown, never older ones.</source>
        <translation>لا يظهر إلا ما يصل أثناء فتح استمارة، ولا يظهر الأقدم أبدًا.</translation>
    </message>
    <message>
        <source>Nothing in that folder is deleted unless you say so, each time.</source>
        <translation>لا يُحذف شيء من ذلك المجلد إلا إذا طلبت ذلك في كل مرة.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <source>Do not look for scans</source>
        <translation>عدم البحث عن مسح ضوئي</translation>
    </message>
    <message>
        <source>None is chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Scans arrive in</source>
        <translation>يصل المسح الضوئي إلى</translation>
    </message>
    <message>
        <source>Choose the scanner’s folder</source>
        <translation>اختيار مجلد الماسح الضوئي</translation>
    </message>
</context>
<context>
    <name>SectionButton</name>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>to come back to</source>
        <translation>للعودة إليه</translation>
    </message>
    <message>
        <source>something must be put right</source>
        <translation>يجب إصلاح شيء</translation>
    </message>
    <message>
        <source>{state}, you are here</source>
        <translation>‏{state}، أنت هنا</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
</context>
<context>
    <name>SectionMenu</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Advisers</source>
        <translation>المستشارون</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح الضوئي</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Backup and recovery</source>
        <translation>النسخ الاحتياطي والاسترداد</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
</context>
<context>
    <name>SectionsPanel</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Stop here for today</source>
        <translation>التوقف هنا لهذا اليوم</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Read back and send</source>
        <translation>القراءة والإرسال</translation>
    </message>
    <message>
        <source>One question a page</source>
        <translation>سؤال في كل صفحة</translation>
    </message>
    <message>
        <source>A section a page</source>
        <translation>قسم في كل صفحة</translation>
    </message>
    <message>
        <source>End the try</source>
        <translation>إنهاء التجربة</translation>
    </message>
    <message>
        <source>This is a try: nothing is kept.</source>
        <translation>هذه تجربة: لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Each answer is saved on this computer as it is given</source>
        <translation>تُحفظ كل إجابة على هذا الحاسوب فور إعطائها</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>The last answers are not saved yet</source>
        <translation>لم تُحفظ الإجابات الأخيرة بعد</translation>
    </message>
    <message>
        <source>Saved on this computer a moment ago</source>
        <translation>حُفظ على هذا الحاسوب قبل لحظة</translation>
    </message>
    <message>
        <source>Saved on this computer {minutes} min ago</source>
        <translation>حُفظ على هذا الحاسوب قبل {minutes} دقيقة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
</context>
<context>
    <name>SeenSheet</name>
    <message>
        <source>Who has seen this record</source>
        <translation>من رأى هذا السجل</translation>
    </message>
    <message>
        <source>Each adviser is told once a day.</source>
        <translation>يُذكر كل مستشار مرة في اليوم.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Find the person first</source>
        <translation>البحث عن الشخص أولًا</translation>
    </message>
    <message>
        <source>Try it without sending</source>
        <translation>تجربتها دون إرسال</translation>
    </message>
    <message>
        <source>Opening the service</source>
        <translation>جارٍ فتح الخدمة</translation>
    </message>
    <message>
        <source>Start with {name}</source>
        <translation>البدء مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Start without a record</source>
        <translation>البدء دون سجل</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>What do they need?</source>
        <translation>ما الذي يحتاج إليه الشخص؟</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>In plain words, such as “parking”</source>
        <translation>بكلمات بسيطة، مثل «موقف السيارة»</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>No service is on offer yet</source>
        <translation>لا خدمة متاحة بعد</translation>
    </message>
    <message>
        <source>Add one from a spreadsheet, or fetch those of an office in Settings.</source>
        <translation>أضف خدمة من جدول بيانات، أو اجلب خدمات جهة من الإعدادات.</translation>
    </message>
    <message>
        <source>Reading the list of services</source>
        <translation>جارٍ قراءة قائمة الخدمات</translation>
    </message>
    <message>
        <source>What does {name} need?</source>
        <translation>ما الذي يحتاج إليه ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>No service fits these words. Try another word for it, or fewer words.</source>
        <translation>لا خدمة تطابق هذه الكلمات. جرّب كلمة أخرى أو كلمات أقل.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) fit.</source>
        <translation>
            <numerusform>لا خدمات مطابقة.</numerusform>
            <numerusform>خدمة واحدة مطابقة.</numerusform>
            <numerusform>خدمتان مطابقتان.</numerusform>
            <numerusform>%n خدمات مطابقة.</numerusform>
            <numerusform>%n خدمة مطابقة.</numerusform>
            <numerusform>%n خدمة مطابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a service. Nothing is begun before they give their permission.</source>
        <translation>اختر خدمة. لا يبدأ شيء قبل أن يعطي الشخص الإذن.</translation>
    </message>
    <message>
        <source>What you can help with here, who receives it and what to bring.</source>
        <translation>بماذا يمكنك أن تساعد هنا، ومن يستلمه، وما يجب إحضاره.</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>غير جاهزة</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Why this is asked</source>
        <translation>لماذا نسأل هذا</translation>
    </message>
    <message>
        <source>What they get:</source>
        <translation>ما يحصل عليه:</translation>
    </message>
    <message>
        <source>Who sees it:</source>
        <translation>من يراها:</translation>
    </message>
    <message>
        <source>Read it in</source>
        <translation>لغة القراءة</translation>
    </message>
    <message>
        <source>And under it, in</source>
        <translation>وتحتها باللغة</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>No native reader has checked this yet: {languages}.</source>
        <translation>لم يراجع متحدث أصلي هذا بعد: ⁨{languages}⁩.</translation>
    </message>
    <message>
        <source>Still to bring</source>
        <translation>ما زال يجب إحضاره</translation>
    </message>
    <message>
        <source>Leave questions about these for later: Ctrl+Enter.</source>
        <translation>اترك أسئلة هذه إلى ما بعد: Ctrl+Enter.</translation>
    </message>
    <message>
        <source>{name}’s view</source>
        <translation>ما يراه ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Their view</source>
        <translation>ما يراه الشخص</translation>
    </message>
    <message>
        <source>Turn this screen to them: large text, nothing else.</source>
        <translation>أدر هذه الشاشة نحوه: نص كبير ولا شيء غيره.</translation>
    </message>
    <message>
        <source>On the second screen, as you go: large text, nothing else.</source>
        <translation>على الشاشة الثانية أثناء العمل: نص كبير ولا شيء غيره.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهارها</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>اسم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Opening the desk…</source>
        <translation>جارٍ فتح المكتب…</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>نسيت عبارة المرور</translation>
    </message>
    <message>
        <source>Bring the records back from a backup</source>
        <translation>استعادة السجلات من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Type your sign-in name.</source>
        <translation>اكتب اسم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>اكتب عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>SignatureAnswer</name>
    <message>
        <source>Signed on paper? Choose a photo of it…</source>
        <translation>وُقّع على ورق؟ اختر صورة للتوقيع…</translation>
    </message>
    <message>
        <source>The signature is kept.</source>
        <translation>حُفظ التوقيع.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here</source>
        <translation>وقّع هنا</translation>
    </message>
    <message>
        <source>Sign with the mouse, a pen or a finger.</source>
        <translation>وقّع بالفأرة أو بقلم أو بالإصبع.</translation>
    </message>
</context>
<context>
    <name>SoundAnswer</name>
    <message>
        <source>Play what was given</source>
        <translation>تشغيل ما أُعطي</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>تسجيل…</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>From: {document}</source>
        <translation>من: ⁨{document}⁩</translation>
    </message>
    <message>
        <source>Said by {who}</source>
        <translation>قاله ⁨{who}⁩</translation>
    </message>
    <message>
        <source>Told before, in {service}</source>
        <translation>قيل من قبل، في ⁨{service}⁩</translation>
    </message>
    <message>
        <source>From their record</source>
        <translation>من سجله</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>لا يعرف</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>للعودة إليه</translation>
    </message>
</context>
<context>
    <name>SourceSheet</name>
    <message>
        <source>Who gives this answer?</source>
        <translation>من يعطي هذه الإجابة؟</translation>
    </message>
    <message>
        <source>{name} says it</source>
        <translation>القول من ⁨{name}⁩</translation>
    </message>
    <message>
        <source>They say it themselves</source>
        <translation>يقوله الشخص بنفسه</translation>
    </message>
    <message>
        <source>From another document</source>
        <translation>من مستند آخر</translation>
    </message>
    <message>
        <source>From a document</source>
        <translation>من مستند</translation>
    </message>
    <message>
        <source>Somebody who is with them says it</source>
        <translation>يقوله شخص معه</translation>
    </message>
    <message>
        <source>Which document?</source>
        <translation>أي مستند؟</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What are they to the person?</source>
        <translation>ما صلته بالشخص؟</translation>
    </message>
    <message>
        <source>Such as daughter or neighbour</source>
        <translation>مثل ابنة أو جار</translation>
    </message>
    <message>
        <source>From here on, until somebody else answers</source>
        <translation>من الآن، إلى أن يعطي الإجابة شخص آخر</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>الاحتفاظ بهذا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose who gives the answer.</source>
        <translation>اختر من يعطي الإجابة.</translation>
    </message>
    <message>
        <source>Write down who or what.</source>
        <translation>دوّن من أو ما هو.</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Reference</source>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The reference was copied.</source>
        <translation>نُسخ الرقم المرجعي.</translation>
    </message>
    <message>
        <source>Look at it in the outbox</source>
        <translation>عرضها في صندوق الصادر</translation>
    </message>
    <message>
        <source>Saved in the outbox</source>
        <translation>محفوظة في صندوق الصادر</translation>
    </message>
    <message>
        <source>Being sent now</source>
        <translation>تُرسل الآن</translation>
    </message>
    <message>
        <source>Sent, but not confirmed yet</source>
        <translation>أُرسلت، لكن لم تتأكد بعد</translation>
    </message>
    <message>
        <source>Received by the office</source>
        <translation>استلمتها الجهة</translation>
    </message>
    <message>
        <source>Handed over to the office</source>
        <translation>سُلّمت إلى الجهة</translation>
    </message>
    <message>
        <source>This needs you</source>
        <translation>هذا يحتاج إليك</translation>
    </message>
    <message>
        <source>Wait a moment: it is not known yet if it arrives.</source>
        <translation>انتظر لحظة: لا يُعرف بعد هل تصل.</translation>
    </message>
    <message>
        <source>It may have arrived; the office has not said so yet. It is checked again by itself.</source>
        <translation>ربما وصلت؛ لم تقل الجهة ذلك بعد. يُتحقق منها من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>Do not fill in the form a second time.</source>
        <translation>لا تملأ الاستمارة مرة ثانية.</translation>
    </message>
    <message>
        <source>It has not been sent yet. It goes as soon as this computer is online.</source>
        <translation>لم تُرسل بعد. تُرسل حالما يتصل هذا الحاسوب بالإنترنت.</translation>
    </message>
    <message>
        <source>{name} does not need to do anything today.</source>
        <translation>لا شيء مطلوب اليوم من ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{office} confirmed it on {day} at {time}.</source>
        <translation>أكدت الجهة ⁨{office}⁩ ذلك يوم ⁨{day}⁩ الساعة {time}.</translation>
    </message>
    <message>
        <source>{office} told one of us that they have it; written down on {day} at {time}.</source>
        <translation>أخبرت الجهة ⁨{office}⁩ أحدنا أنها لديها؛ دُوّن ذلك يوم ⁨{day}⁩ الساعة {time}.</translation>
    </message>
    <message>
        <source>Their reference: {reference}</source>
        <translation>الرقم المرجعي لدى الجهة: ⁨{reference}⁩</translation>
    </message>
    <message>
        <source>What they decide comes later, from them.</source>
        <translation>أما القرار فيأتي لاحقًا، منهم.</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Come back to this later</source>
        <translation>العودة إلى هذا لاحقًا</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>قراءة الإجابات عليه</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>Carry on</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Forms to carry on with</source>
        <translation>استمارات لمتابعتها</translation>
    </message>
    <message>
        <source>Nothing yet. Press Start a service to begin.</source>
        <translation>لا شيء بعد. اضغط «بدء خدمة» للبدء.</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>متابعة جديدة</translation>
    </message>
    <message>
        <source>What we have done with {name}</source>
        <translation>ما فعلناه مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>The permission has ended. It is asked for again first.</source>
        <translation>انتهى الإذن. يُطلب مرة أخرى أولًا.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Bring the connection back</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Cut the connection</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to send.</source>
        <translation>
            <numerusform>لا شيء بانتظار الإرسال.</numerusform>
            <numerusform>واحد بانتظار الإرسال.</numerusform>
            <numerusform>اثنان بانتظار الإرسال.</numerusform>
            <numerusform>%n بانتظار الإرسال.</numerusform>
            <numerusform>%n بانتظار الإرسال.</numerusform>
            <numerusform>%n بانتظار الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>Everything you do is saved on this computer.</source>
        <translation>كل ما تفعله يُحفظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>غير متصل.</translation>
    </message>
    <message>
        <source>Sending {now} of {of}</source>
        <translation>جارٍ إرسال {now} من {of}</translation>
    </message>
    <message>
        <source>Online.</source>
        <translation>متصل.</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>الإرسال متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Last sent today, {time}</source>
        <translation>آخر إرسال اليوم، {time}</translation>
    </message>
    <message>
        <source>Last sent yesterday, {time}</source>
        <translation>آخر إرسال أمس، {time}</translation>
    </message>
    <message>
        <source>Last sent {day}</source>
        <translation>آخر إرسال ⁨{day}⁩</translation>
    </message>
</context>
<context>
    <name>SuggestionsCard</name>
    <message>
        <source>You might also promise</source>
        <translation>يمكنك أيضًا أن تعد</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, once these are seen to.</source>
        <translation>
            <numerusform>ولا غيرها.</numerusform>
            <numerusform>وواحدة أخرى بعد هذه.</numerusform>
            <numerusform>واثنتان أخريان بعد هذه.</numerusform>
            <numerusform>و%n أخرى بعد هذه.</numerusform>
            <numerusform>و%n غيرها بعد هذه.</numerusform>
            <numerusform>و%n غيرها بعد هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>الوعد به</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>Promise it: {what}</source>
        <translation>الوعد به: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Not needed: {what}</source>
        <translation>غير لازم: ⁨{what}⁩</translation>
    </message>
</context>
<context>
    <name>TakeBackSheet</name>
    <message>
        <source>Take back this permission?</source>
        <translation>سحب هذا الإذن؟</translation>
    </message>
    <message>
        <source>From now on nothing more is filled in or sent for {service}.</source>
        <translation>من الآن لا يُملأ ولا يُرسل شيء آخر لخدمة ⁨{service}⁩.</translation>
    </message>
    <message>
        <source>What waits in the outbox for it stays here and is not sent.</source>
        <translation>ما ينتظر من أجلها في صندوق الصادر يبقى هنا ولا يُرسل.</translation>
    </message>
    <message>
        <source>What {office} has already cannot be called back. Call them to say that it should stop.</source>
        <translation>ما وصل إلى ⁨{office}⁩ لا يمكن استرجاعه. اتصل بهم وقل إنه يجب أن يتوقف.</translation>
    </message>
    <message>
        <source>The record stays. They can give their permission again at any time.</source>
        <translation>يبقى السجل. يمكن إعطاء الإذن من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>ماذا قال الشخص؟</translation>
    </message>
    <message>
        <source>Such as “at the desk: I will do it myself”.</source>
        <translation>مثل «في المكتب: سأفعل ذلك بنفسي».</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
</context>
<context>
    <name>TakeHomePage</name>
    <message>
        <source>Stop here for today</source>
        <translation>التوقف هنا لهذا اليوم</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>ما يجب إحضاره</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>جارٍ صنع الورقة</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>طباعته</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>متابعة الأسئلة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save the list as a PDF</source>
        <translation>حفظ القائمة بصيغة PDF</translation>
    </message>
    <message>
        <source>The paper in its real size</source>
        <translation>الورقة بحجمها الحقيقي</translation>
    </message>
    <message>
        <source>Give them a sheet that says what is left and how to go on. No answer stands on it.</source>
        <translation>أعطِ الشخص ورقة تقول ما بقي وكيف يتابع. لا إجابة عليها.</translation>
    </message>
    <message>
        <source>A list to tick, for anybody to take home. Nothing personal is on it.</source>
        <translation>قائمة لوضع العلامات، يأخذها أي شخص إلى منزله. لا شيء شخصيًا عليها.</translation>
    </message>
    <message>
        <source>What to bring: {service}</source>
        <translation>ما يجب إحضاره: ⁨{service}⁩</translation>
    </message>
    <message>
        <source>Finish with {name}</source>
        <translation>الإنهاء مع ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>TellingCards</name>
    <message>
        <source>What to bring</source>
        <translation>ما يجب إحضاره</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>طباعة هذه القائمة</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ماذا يحدث بعد ذلك</translation>
    </message>
    <message>
        <source>Who keeps the answers, and how long</source>
        <translation>من يحتفظ بالإجابات، وكم من الوقت</translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء ما يُكتب</translation>
    </message>
    <message>
        <source>Type figures only here.</source>
        <translation>اكتب أرقامًا فقط هنا.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>{label} (if you like)</source>
        <translation>‏{label} (إن شئت)</translation>
    </message>
</context>
<context>
    <name>TimeAnswer</name>
    <message>
        <source>Such as 14:30 or 2.30pm</source>
        <translation>مثل 14:30 أو ⁦2.30pm⁩</translation>
    </message>
    <message>
        <source>This is not a time. Type it like 14:30 or 2.30pm.</source>
        <translation>هذا ليس وقتًا. اكتبه مثل 14:30 أو ⁦2.30pm⁩.</translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>It asks about: {topics}.</source>
        <translation>تسأل عن: ⁨{topics}⁩.</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>كم تستغرق</translation>
    </message>
    <message>
        <source>What to have at hand</source>
        <translation>ما يحسن أن يكون في اليد</translation>
    </message>
    <message>
        <source>Tick what is here today. What is missing is noted, and can be brought later.</source>
        <translation>ضع علامة على ما هو هنا اليوم. ما ينقص يُدوَّن ويمكن إحضاره لاحقًا.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>من يقرر</translation>
    </message>
    <message>
        <source>Who sees the answers</source>
        <translation>من يرى الإجابات</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>كم تُحفظ</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>question {number} of {count}</source>
        <translation>السؤال {number} من {count}</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>{what} {number}</source>
        <translation>⁨{what}⁩ {number}</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>The test of the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>The office was reached.</source>
        <translation>تم الوصول إلى الجهة.</translation>
    </message>
    <message>
        <source>It knows this desk.</source>
        <translation>تعرف هذا المكتب.</translation>
    </message>
    <message numerus="yes">
        <source>It offers %n form(s)</source>
        <translation>
            <numerusform>لا تتيح استمارات</numerusform>
            <numerusform>تتيح استمارة واحدة</numerusform>
            <numerusform>تتيح استمارتين</numerusform>
            <numerusform>تتيح %n استمارات</numerusform>
            <numerusform>تتيح %n استمارة</numerusform>
            <numerusform>تتيح %n استمارة</numerusform>
        </translation>
    </message>
    <message>
        <source>It offers no forms yet.</source>
        <translation>لا تتيح استمارات بعد.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) ahead of the office’s. Set the clock.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب مطابقة لساعة الجهة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة دقيقة واحدة عن ساعة الجهة. اضبط الساعة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة دقيقتين عن ساعة الجهة. اضبط الساعة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقائق عن ساعة الجهة. اضبط الساعة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقيقة عن ساعة الجهة. اضبط الساعة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقيقة عن ساعة الجهة. اضبط الساعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) behind the office’s. Set the clock.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب مطابقة لساعة الجهة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة دقيقة واحدة عن ساعة الجهة. اضبط الساعة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة دقيقتين عن ساعة الجهة. اضبط الساعة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقائق عن ساعة الجهة. اضبط الساعة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقيقة عن ساعة الجهة. اضبط الساعة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقيقة عن ساعة الجهة. اضبط الساعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TriedPage</name>
    <message>
        <source>Tried</source>
        <translation>جُرّبت</translation>
    </message>
    <message>
        <source>Trying: nothing was kept, and nothing was sent.</source>
        <translation>تجربة: لم يُحفظ شيء ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Checking the answers …</source>
        <translation>جارٍ فحص الإجابات …</translation>
    </message>
    <message>
        <source>End the try</source>
        <translation>إنهاء التجربة</translation>
    </message>
    <message>
        <source>Try again from the start</source>
        <translation>التجربة مرة أخرى من البداية</translation>
    </message>
    <message>
        <source>Tried: {service}</source>
        <translation>جُرّبت: ⁨{service}⁩</translation>
    </message>
    <message>
        <source>This try is over. Nothing of it was kept or sent.</source>
        <translation>انتهت هذه التجربة. لم يُحفظ منها شيء ولم يُرسل.</translation>
    </message>
    <message>
        <source>Go to the services</source>
        <translation>الذهاب إلى الخدمات</translation>
    </message>
    <message>
        <source>It could be sent like this</source>
        <translation>يمكن إرسالها هكذا</translation>
    </message>
    <message>
        <source>Every question that needs an answer has one, and every answer keeps the rules of the form.</source>
        <translation>لكل سؤال يحتاج إلى إجابة إجابة، وكل إجابة تتبع قواعد الاستمارة.</translation>
    </message>
    <message>
        <source>It would go to {office}: {size}, and files: {files}.</source>
        <translation>تذهب إلى ⁨{office}⁩: {size}، والملفات: ⁨{files}⁩.</translation>
    </message>
    <message>
        <source>It would not be taken like this</source>
        <translation>لن تُقبل هكذا</translation>
    </message>
</context>
<context>
    <name>TrueSizeSheet</name>
    <message>
        <source>The letter in its real size</source>
        <translation>الرسالة بحجمها الحقيقي</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>UnfinishedView</name>
    <message>
        <source>Before you read it back</source>
        <translation>قبل أن تقرأه عليه</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>للعودة إليه</translation>
    </message>
    <message>
        <source>These answers still need you:</source>
        <translation>هذه الإجابات ما زالت تحتاج إليك:</translation>
    </message>
    <message numerus="yes">
        <source>%n to come back to. You can also read it back now.</source>
        <translation>
            <numerusform>لا شيء للعودة إليه. يمكنك أيضًا قراءة الإجابات عليه الآن.</numerusform>
            <numerusform>واحد للعودة إليه. يمكنك أيضًا قراءة الإجابات عليه الآن.</numerusform>
            <numerusform>اثنان للعودة إليهما. يمكنك أيضًا قراءة الإجابات عليه الآن.</numerusform>
            <numerusform>%n للعودة إليها. يمكنك أيضًا قراءة الإجابات عليه الآن.</numerusform>
            <numerusform>%n للعودة إليها. يمكنك أيضًا قراءة الإجابات عليه الآن.</numerusform>
            <numerusform>%n للعودة إليها. يمكنك أيضًا قراءة الإجابات عليه الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} – does not know</source>
        <translation>⁨{question}⁩ – لا يعرف</translation>
    </message>
</context>
<context>
    <name>Unsupported</name>
    <message>
        <source>This question can only be answered on a phone or tablet.</source>
        <translation>لا يمكن الإجابة عن هذا السؤال إلا على هاتف أو جهاز لوحي.</translation>
    </message>
    <message>
        <source>The form asks for an answer all the same. Tell the office that made it, and go on for now.</source>
        <translation>ومع ذلك تطلب الاستمارة إجابة. أخبر الجهة التي صنعتها، وتابع الآن.</translation>
    </message>
    <message>
        <source>You can go on without an answer.</source>
        <translation>يمكنك المتابعة دون إجابة.</translation>
    </message>
</context>
<context>
    <name>VerdictSheet</name>
    <message>
        <source>What did the office say?</source>
        <translation>ماذا قالت الجهة؟</translation>
    </message>
    <message>
        <source>Call {office} and ask if the form has arrived. Give them the reference.</source>
        <translation>اتصل بـ ⁨{office}⁩ واسأل هل وصلت الاستمارة. أعطهم الرقم المرجعي.</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>هي لديهم</translation>
    </message>
    <message>
        <source>They are sure that they do not have it</source>
        <translation>هم متأكدون أنها ليست لديهم</translation>
    </message>
    <message>
        <source>Who told you, and when?</source>
        <translation>من أخبرك، ومتى؟</translation>
    </message>
    <message>
        <source>For example: Ms Lowe on the phone, 24 November, 10:15</source>
        <translation>مثلًا: السيدة Lowe على الهاتف، 24 نوفمبر، 10:15</translation>
    </message>
    <message>
        <source>Their own number for it</source>
        <translation>رقمها لديهم</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>تدوين ذلك</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Choose what they said.</source>
        <translation>اختر ما قالوه.</translation>
    </message>
    <message>
        <source>Write down who told you, and when.</source>
        <translation>دوّن من أخبرك، ومتى.</translation>
    </message>
</context>
<context>
    <name>WhatCard</name>
    <message>
        <source>What they may do</source>
        <translation>ما يحق له</translation>
    </message>
    <message>
        <source>Be told how things stand</source>
        <translation>معرفة إلى أين وصلت الأمور</translation>
    </message>
    <message>
        <source>Answer the questions of a form</source>
        <translation>الإجابة عن أسئلة استمارة</translation>
    </message>
    <message>
        <source>Give permission and sign in their place</source>
        <translation>إعطاء الإذن والتوقيع نيابة عنه</translation>
    </message>
    <message>
        <source>A helper they name does not sign: they sign themself.</source>
        <translation>المساعد الذي يسميه الشخص لا يوقّع: يوقّع الشخص بنفسه.</translation>
    </message>
    <message>
        <source>For what?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Everything here</source>
        <translation>كل شيء هنا</translation>
    </message>
    <message>
        <source>Only some services</source>
        <translation>بعض الخدمات فقط</translation>
    </message>
    <message>
        <source>Leave it empty for “until it is taken back”. A helper they name: {day} at the latest.</source>
        <translation>اتركه فارغًا إذا كان «إلى أن يُسحب». المساعد الذي يسميه الشخص: ⁨{day}⁩ على أبعد تقدير.</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>حتى أي يوم؟</translation>
    </message>
    <message>
        <source>What have you seen that proves it?</source>
        <translation>ما الذي رأيته مما يثبت ذلك؟</translation>
    </message>
    <message>
        <source>In words, such as “power of attorney, every page stamped”. Keep no copy.</source>
        <translation>بالكلمات، مثل «توكيل رسمي، كل صفحة مختومة». لا تحتفظ بنسخة.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>يوم ⁨{day}⁩</translation>
    </message>
</context>
<context>
    <name>WhoBox</name>
    <message>
        <source>Name, postcode, phone or reference</source>
        <translation>الاسم أو الرمز البريدي أو الهاتف أو الرقم المرجعي</translation>
    </message>
    <message>
        <source>No record is kept of them</source>
        <translation>لا سجل محفوظ له</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>لمن هي؟</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Who they are</source>
        <translation>من هو</translation>
    </message>
    <message>
        <source>Name of the person or organisation</source>
        <translation>اسم الشخص أو المؤسسة</translation>
    </message>
    <message>
        <source>Why may they act?</source>
        <translation>لماذا يحق له أن ينوب؟</translation>
    </message>
    <message>
        <source>Who are they to the person?</source>
        <translation>ما صلته بالشخص؟</translation>
    </message>
    <message>
        <source>Such as daughter or carer.</source>
        <translation>مثل ابنة أو مقدم رعاية.</translation>
    </message>
    <message>
        <source>Appointee</source>
        <translation>وكيل معيَّن</translation>
    </message>
    <message>
        <source>Named by the benefits office</source>
        <translation>عيّنته جهة الإعانات</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>توكيل رسمي</translation>
    </message>
    <message>
        <source>Registered, and in force</source>
        <translation>مسجَّل وساري المفعول</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>نائب</translation>
    </message>
    <message>
        <source>Named by a court</source>
        <translation>عيّنته محكمة</translation>
    </message>
    <message>
        <source>Parent of a child</source>
        <translation>أحد والدي طفل</translation>
    </message>
    <message>
        <source>With parental responsibility</source>
        <translation>له المسؤولية الأبوية</translation>
    </message>
    <message>
        <source>A helper they name today</source>
        <translation>مساعد يسميه الشخص اليوم</translation>
    </message>
    <message>
        <source>They are here and say so</source>
        <translation>الشخص هنا ويقول ذلك</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>من يعطي الإجابة</translation>
    </message>
    <message>
        <source>Somebody or something else</source>
        <translation>شخص أو شيء آخر</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>{name} themself</source>
        <translation>⁨{name}⁩ بالذات</translation>
    </message>
    <message>
        <source>from here on</source>
        <translation>من الآن</translation>
    </message>
    <message>
        <source>this answer</source>
        <translation>هذه الإجابة</translation>
    </message>
    <message>
        <source>Somebody interprets</source>
        <translation>هناك من يترجم</translation>
    </message>
    <message>
        <source>{name} interprets ({language})</source>
        <translation>الترجمة: ⁨{name}⁩ (⁨{language}⁩)</translation>
    </message>
    <message>
        <source>Change who interprets</source>
        <translation>تغيير من يترجم</translation>
    </message>
</context>
<context>
    <name>WhoSays</name>
    <message>
        <source>Who says yes?</source>
        <translation>من يقول نعم؟</translation>
    </message>
    <message>
        <source>{name} themself</source>
        <translation>⁨{name}⁩ بالذات</translation>
    </message>
    <message>
        <source>{name} themself.</source>
        <translation>⁨{name}⁩ بالذات.</translation>
    </message>
    <message>
        <source>{name} may act for {citizen}, but does not sign for this service.</source>
        <translation>يحق لـ ⁨{name}⁩ النيابة عن ⁨{citizen}⁩، لكن دون التوقيع لهذه الخدمة.</translation>
    </message>
    <message>
        <source>Choose who says yes.</source>
        <translation>اختر من يقول نعم.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Sign out?</source>
        <translation>تسجيل الخروج؟</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>They are safe on this computer and go when somebody is signed in and online.</source>
        <translation>هي آمنة على هذا الحاسوب وتُرسل حين يكون أحد قد سجل الدخول وهناك اتصال.</translation>
    </message>
    <message>
        <source>Close Caseworker?</source>
        <translation>إغلاق Caseworker؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>They are safe on this computer and go when Caseworker is open and online.</source>
        <translation>هي آمنة على هذا الحاسوب وتُرسل حين يكون Caseworker مفتوحًا ومتصلًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting to be sent.</source>
        <translation>
            <numerusform>لا شيء بانتظار الإرسال.</numerusform>
            <numerusform>واحد ما زال بانتظار الإرسال.</numerusform>
            <numerusform>اثنان ما زالا بانتظار الإرسال.</numerusform>
            <numerusform>%n ما زالت بانتظار الإرسال.</numerusform>
            <numerusform>%n ما زالت بانتظار الإرسال.</numerusform>
            <numerusform>%n ما زالت بانتظار الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>If they are one person: who says so?</source>
        <translation>إذا كانا شخصًا واحدًا: من يقول ذلك؟</translation>
    </message>
    <message>
        <source>{name} said that these are one person.</source>
        <translation>القول إنهما شخص واحد من ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{name} is here and says so</source>
        <translation>بحضور ⁨{name}⁩ وقوله</translation>
    </message>
    <message>
        <source>I have looked at both, and I say so, too</source>
        <translation>نظرت في الاثنين، وأقول ذلك أيضًا</translation>
    </message>
    <message>
        <source>I think so. A colleague looks at it, too, before anything changes</source>
        <translation>أظن ذلك. ينظر فيه زميل أيضًا قبل أن يتغير شيء</translation>
    </message>
    <message>
        <source>Who says that they are one person?</source>
        <translation>من يقول إنهما شخص واحد؟</translation>
    </message>
    <message>
        <source>Choose who says that they are one person.</source>
        <translation>اختر من يقول إنهما شخص واحد.</translation>
    </message>
</context>
<context>
    <name>YesCard</name>
    <message>
        <source>How do they say yes?</source>
        <translation>كيف يقول نعم؟</translation>
    </message>
    <message>
        <source>They sign on this screen</source>
        <translation>يوقّع على هذه الشاشة</translation>
    </message>
    <message>
        <source>They sign on paper</source>
        <translation>يوقّع على ورق</translation>
    </message>
    <message>
        <source>They say it, and somebody else hears it</source>
        <translation>يقولها، ويسمعها شخص آخر</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Or they type their name</source>
        <translation>أو يكتب اسمه</translation>
    </message>
    <message>
        <source>Who else heard it?</source>
        <translation>من سمع ذلك أيضًا؟</translation>
    </message>
    <message>
        <source>Their name. It cannot be you: a colleague or a friend.</source>
        <translation>اسمه. لا يمكن أن يكون أنت: زميل أو صديق.</translation>
    </message>
    <message>
        <source>The signature is still missing.</source>
        <translation>التوقيع ما زال ناقصًا.</translation>
    </message>
    <message>
        <source>Write down who else heard it.</source>
        <translation>دوّن من سمع ذلك أيضًا.</translation>
    </message>
    <message>
        <source>You cannot be the witness yourself. Write down somebody else who heard it.</source>
        <translation>لا يمكنك أن تكون أنت الشاهد. دوّن شخصًا آخر سمع ذلك.</translation>
    </message>
    <message>
        <source>Choose how they say yes.</source>
        <translation>اختر كيف يقول نعم.</translation>
    </message>
</context>
<context>
    <name>_AdviserRow</name>
    <message>
        <source>Signs in as {name}, here since {day}</source>
        <translation>يسجل الدخول باسم ⁨{name}⁩، هنا منذ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Stop sign-in</source>
        <translation>منع تسجيل الدخول</translation>
    </message>
    <message>
        <source>Stop {name} signing in</source>
        <translation>منع ⁨{name}⁩ من تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>_GeoAnswer</name>
    <message>
        <source>Type latitude, a comma, and longitude, such as 54.9783, -1.6178, or a grid reference.</source>
        <translation>اكتب خط العرض، ثم فاصلة، ثم خط الطول، مثل ⁦54.9783, -1.6178⁩، أو رقم مرجعي على الشبكة.</translation>
    </message>
    <message>
        <source>The first number, the latitude, must lie between -90 and 90.</source>
        <translation>يجب أن يكون الرقم الأول، خط العرض، بين ⁦-90⁩ و 90.</translation>
    </message>
    <message>
        <source>The second number, the longitude, must lie between -180 and 180.</source>
        <translation>يجب أن يكون الرقم الثاني، خط الطول، بين ⁦-180⁩ و 180.</translation>
    </message>
    <message>
        <source>Type how many metres it may be off as a number, such as 10.</source>
        <translation>اكتب رقمًا لعدد الأمتار التي قد يكون بها الفرق، مثل 10.</translation>
    </message>
    <message>
        <source>A line needs at least two points.</source>
        <translation>يحتاج الخط إلى نقطتين على الأقل.</translation>
    </message>
    <message>
        <source>An area needs at least three different points.</source>
        <translation>تحتاج المساحة إلى ثلاث نقاط مختلفة على الأقل.</translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message>
        <source>Group {number}: {signs}</source>
        <translation>المجموعة {number}: {signs}</translation>
    </message>
</context>
<context>
    <name>_StepLine</name>
    <message>
        <source>{step}, done</source>
        <translation>‏{step}، تم</translation>
    </message>
    <message>
        <source>{step}, this page</source>
        <translation>‏{step}، هذه الصفحة</translation>
    </message>
    <message>
        <source>{step}, later</source>
        <translation>‏{step}، لاحقًا</translation>
    </message>
</context>
<context>
    <name>acting</name>
    <message>
        <source>appointee for benefits</source>
        <translation>وكيل معيَّن للإعانات</translation>
    </message>
    <message>
        <source>power of attorney</source>
        <translation>توكيل رسمي</translation>
    </message>
    <message>
        <source>deputy named by a court</source>
        <translation>نائب عيّنته محكمة</translation>
    </message>
    <message>
        <source>parent of a child</source>
        <translation>أحد والدي طفل</translation>
    </message>
    <message>
        <source>helper they named themself</source>
        <translation>مساعد سمّاه الشخص بنفسه</translation>
    </message>
    <message>
        <source>be told</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>may {list}</source>
        <translation>يحق له: ⁨{list}⁩</translation>
    </message>
    <message>
        <source>for everything here</source>
        <translation>لكل شيء هنا</translation>
    </message>
    <message>
        <source>until it is taken back</source>
        <translation>إلى أن يُسحب</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Ended {day}: {why}</source>
        <translation>انتهى ⁨{day}⁩: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>This has run out.</source>
        <translation>انتهت مدة هذا.</translation>
    </message>
    <message>
        <source>Seen {day} by {name}: {document}</source>
        <translation>رُئي ⁨{day}⁩، ⁨{name}⁩: ⁨{document}⁩</translation>
    </message>
    <message>
        <source>Told {day} to {name}</source>
        <translation>قيل ⁨{day}⁩ إلى ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A Wi-Fi sign-in page, not the office, answered. Nothing was sent and nothing is lost.</source>
        <translation>أجابت صفحة دخول لشبكة Wi-Fi لا الجهة. لم يُرسل شيء ولم يضع شيء.</translation>
    </message>
    <message>
        <source>A file is too large for the office.</source>
        <translation>الملف أكبر مما تقبله الجهة.</translation>
    </message>
    <message>
        <source>A file of this form was damaged on this computer. It was not sent.</source>
        <translation>تلف ملف من هذه الاستمارة على هذا الحاسوب. لم يُرسل.</translation>
    </message>
    <message>
        <source>A file was damaged on this computer.</source>
        <translation>تلف ملف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A newer Caseworker wrote these records. This one is too old to read them. Nothing was changed.</source>
        <translation>كتب هذه السجلات إصدار أحدث من Caseworker. هذا أقدم من أن يقرأها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {number} characters.</source>
        <translation>تحتاج عبارة المرور إلى {number} حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>A photo or file of this form is missing, so it cannot be sent. Nothing is lost.</source>
        <translation>صورة أو ملف من هذه الاستمارة ناقص، فلا يمكن إرسالها. لم يضع شيء.</translation>
    </message>
    <message>
        <source>A question that takes a file now offers the newest scan, too.</source>
        <translation>كل سؤال يطلب ملفًا يعرض الآن أحدث مسح ضوئي أيضًا.</translation>
    </message>
    <message>
        <source>A recovery code has {groups} groups of {letters}. Nothing is lost.</source>
        <translation>في رمز الاسترداد {groups} مجموعات من {letters} أحرف. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Add a new one if something else was promised.</source>
        <translation>أضف متابعة جديدة إذا وُعد بشيء آخر.</translation>
    </message>
    <message>
        <source>Add a smaller photo and confirm the form again.</source>
        <translation>أضف صورة أصغر وأكّد الاستمارة مرة أخرى.</translation>
    </message>
    <message>
        <source>Add another adviser first.</source>
        <translation>أضف مستشارًا آخر أولًا.</translation>
    </message>
    <message>
        <source>Another window is using the records. The last change was not saved. Nothing else is lost.</source>
        <translation>نافذة أخرى تستخدم السجلات. لم يُحفظ التغيير الأخير. لم يضع شيء آخر.</translation>
    </message>
    <message>
        <source>Ask a telephone interpreter, or make another appointment.</source>
        <translation>اطلب مترجمًا هاتفيًا، أو حدد موعدًا آخر.</translation>
    </message>
    <message>
        <source>Ask the author of the form to give it a new version number.</source>
        <translation>اطلب من كاتب الاستمارة أن يعطيها رقم إصدار جديدًا.</translation>
    </message>
    <message>
        <source>Ask the office for a new access link or password, then enter it in the settings of the office.</source>
        <translation>اطلب من الجهة رابط وصول جديدًا أو كلمة مرور جديدة، ثم أدخلهما في إعدادات الجهة.</translation>
    </message>
    <message>
        <source>Ask the office for an address that begins with https:// and enter it in the office&apos;s settings.</source>
        <translation>اطلب من الجهة عنوانًا يبدأ بـ https:// وأدخله في إعدادات الجهة.</translation>
    </message>
    <message>
        <source>Ask the office for its new address and enter it in the settings of the office.</source>
        <translation>اطلب من الجهة عنوانها الجديد وأدخله في إعدادات الجهة.</translation>
    </message>
    <message>
        <source>Ask the office to give this desk access to the form, then send it again.</source>
        <translation>اطلب من الجهة أن تتيح الاستمارة لهذا المكتب، ثم أرسلها مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask the person for their permission, then send it again.</source>
        <translation>اطلب من الشخص الإذن، ثم أرسلها مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask the person for their permission, then try again.</source>
        <translation>اطلب من الشخص الإذن، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask the person themself, or look at who may act for them on their page.</source>
        <translation>اسأل الشخص نفسه، أو انظر في صفحته من يحق له أن ينوب عنه.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to let your account write to the desk&apos;s folder.</source>
        <translation>اطلب ممن يعتني بهذا الحاسوب أن يسمح لحسابك بالكتابة في مجلد المكتب.</translation>
    </message>
    <message>
        <source>Ask the person, or let a colleague open this record.</source>
        <translation>اسأل الشخص، أو دع زميلًا يفتح هذا السجل.</translation>
    </message>
    <message>
        <source>Being sent now</source>
        <translation>تُرسل الآن</translation>
    </message>
    <message>
        <source>Call the office and ask if it has the form. Then write down what they said.</source>
        <translation>اتصل بالجهة واسأل هل الاستمارة لديها. ثم دوّن ما قالوه.</translation>
    </message>
    <message>
        <source>Call the office and ask what they have.</source>
        <translation>اتصل بالجهة واسأل عما لديها.</translation>
    </message>
    <message>
        <source>Call the office and ask when it will.</source>
        <translation>اتصل بالجهة واسأل متى يكون ذلك.</translation>
    </message>
    <message>
        <source>Call the office and ask why before you send it again.</source>
        <translation>اتصل بالجهة واسأل عن السبب قبل أن ترسلها مرة أخرى.</translation>
    </message>
    <message>
        <source>Call the office and say that it was stopped here.</source>
        <translation>اتصل بالجهة وقل إنها أُوقفت هنا.</translation>
    </message>
    <message>
        <source>Call the office, and say what is to be changed.</source>
        <translation>اتصل بالجهة، وقل ما يجب تغييره.</translation>
    </message>
    <message>
        <source>Call the office. Do not fill in the form again before.</source>
        <translation>اتصل بالجهة. لا تملأ الاستمارة مرة أخرى قبل ذلك.</translation>
    </message>
    <message>
        <source>Call the office: pass on the wish and ask if it has the form. Then write down what they said.</source>
        <translation>اتصل بالجهة: أبلغها الرغبة واسأل هل الاستمارة لديها. ثم دوّن ما قالوه.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed by it.</source>
        <translation>أُلغي. لم يتغير به شيء.</translation>
    </message>
    <message>
        <source>Check it against the printed sheet, group by group. Only the newest sheet works.</source>
        <translation>قارنه بالورقة المطبوعة، مجموعة مجموعة. لا تصلح إلا أحدث ورقة.</translation>
    </message>
    <message>
        <source>Check that it is still there and that this computer is connected to it. It is chosen in the settings.</source>
        <translation>تأكد أنه ما زال هناك وأن هذا الحاسوب متصل به. يُختار من الإعدادات.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that your computer account may write to the folder.</source>
        <translation>تأكد أن القرص غير ممتلئ وأن حسابك على الحاسوب يستطيع الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>Check that the drive is plugged in and has room, then try again.</source>
        <translation>تأكد أن القرص موصول وفيه مكان، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check that the printer is on and has paper, then print again. Or save it as a PDF.</source>
        <translation>تأكد أن الطابعة تعمل وفيها ورق، ثم اطبع مرة أخرى. أو احفظها بصيغة PDF.</translation>
    </message>
    <message>
        <source>Check the address in the settings of the office, or ask the office for it.</source>
        <translation>راجع العنوان في إعدادات الجهة، أو اسأل الجهة عنه.</translation>
    </message>
    <message>
        <source>Check the connection. It is tried again by itself.</source>
        <translation>راجع الاتصال. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the Wi-Fi sign-in. It is tried again by itself.</source>
        <translation>راجع تاريخ هذا الحاسوب وصفحة الدخول لشبكة Wi-Fi. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Check the form, or ask the office for a sound one.</source>
        <translation>راجع الاستمارة، أو اطلب من الجهة استمارة سليمة.</translation>
    </message>
    <message>
        <source>Check the names that are listed against the form.</source>
        <translation>قارن الأسماء المذكورة بالاستمارة.</translation>
    </message>
    <message>
        <source>Check the reference, or look the person up by name.</source>
        <translation>راجع الرقم المرجعي، أو ابحث عن الشخص بالاسم.</translation>
    </message>
    <message>
        <source>Check where the file is and that you may open it.</source>
        <translation>راجع مكان الملف وهل يحق لك فتحه.</translation>
    </message>
    <message>
        <source>Choose a place under Settings, Backup and recovery.</source>
        <translation>اختر مكانًا من الإعدادات، النسخ الاحتياطي والاسترداد.</translation>
    </message>
    <message>
        <source>Choose an earlier last day.</source>
        <translation>اختر يومًا أخيرًا أقرب.</translation>
    </message>
    <message>
        <source>Choose another folder, or another stick.</source>
        <translation>اختر مجلدًا آخر، أو ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another name, for instance with the first letter of the surname.</source>
        <translation>اختر اسمًا آخر، مثلًا مع الحرف الأول من اسم العائلة.</translation>
    </message>
    <message>
        <source>Choose the folder of another backup. Its name begins with caseworker-.</source>
        <translation>اختر مجلد نسخة احتياطية أخرى. يبدأ اسمه بـ ‎caseworker-‎.</translation>
    </message>
    <message>
        <source>Choose three or four words that do not belong together. Spaces are welcome.</source>
        <translation>اختر ثلاث كلمات أو أربعًا لا علاقة بينها. يمكن أن تكون بينها مسافات.</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>اختر اليوم أو يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>Close it in the other window, then open the draft again here.</source>
        <translation>أغلقها في النافذة الأخرى، ثم افتح المسودة هنا من جديد.</translation>
    </message>
    <message>
        <source>Copy the whole link from the office. It begins with https.</source>
        <translation>انسخ الرابط كاملًا من الجهة. يبدأ بـ https.</translation>
    </message>
    <message>
        <source>Correct the newer one.</source>
        <translation>صحّح الأحدث.</translation>
    </message>
    <message>
        <source>Delete it there yourself, so that nobody else comes across it.</source>
        <translation>احذفها هناك بنفسك، كي لا يعثر عليها أحد.</translation>
    </message>
    <message>
        <source>Do not delete anything. Restore the newest backup.</source>
        <translation>لا تحذف شيئًا. استعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Do not delete it. Restore the newest backup.</source>
        <translation>لا تحذفه. استعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Enter the recovery code once. After that, your name and passphrase are enough.</source>
        <translation>أدخل رمز الاسترداد مرة واحدة. بعد ذلك يكفي اسمك وعبارة المرور.</translation>
    </message>
    <message>
        <source>Fetch the services again, or call the office.</source>
        <translation>اجلب الخدمات مرة أخرى، أو اتصل بالجهة.</translation>
    </message>
    <message>
        <source>Files can be chosen, dragged and pasted as ever.</source>
        <translation>يمكن اختيار الملفات وسحبها ولصقها كالمعتاد.</translation>
    </message>
    <message>
        <source>Fill in every part of it.</source>
        <translation>املأ كل جزء منه.</translation>
    </message>
    <message>
        <source>Forms do not look for scans any more.</source>
        <translation>لم تعد الاستمارات تبحث عن مسح ضوئي.</translation>
    </message>
    <message>
        <source>Give every page to them.</source>
        <translation>أعطِ الشخص كل صفحة.</translation>
    </message>
    <message>
        <source>Give it to them, and keep none on this computer.</source>
        <translation>أعطها للشخص، ولا تحتفظ بنسخة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Go back to the question and answer it again.</source>
        <translation>عد إلى السؤال وأجب عنه مرة أخرى.</translation>
    </message>
    <message>
        <source>Go to each question in the list. All answers are kept.</source>
        <translation>انتقل إلى كل سؤال في القائمة. كل الإجابات محفوظة.</translation>
    </message>
    <message>
        <source>Go to each question that is listed.</source>
        <translation>انتقل إلى كل سؤال مذكور.</translation>
    </message>
    <message>
        <source>Group {number} of the recovery code is mistyped. Nothing is lost.</source>
        <translation>المجموعة {number} من رمز الاسترداد مكتوبة خطأ. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Handed over to the office</source>
        <translation>سُلّمت إلى الجهة</translation>
    </message>
    <message>
        <source>If they forgot it, open the records with the recovery code and give them a new one.</source>
        <translation>إذا نسيها، فافتح السجلات برمز الاسترداد وأعطه عبارة جديدة.</translation>
    </message>
    <message>
        <source>Install the newest Caseworker on this computer.</source>
        <translation>ثبّت أحدث إصدار من Caseworker على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It came back from a backup and may have been sent since.</source>
        <translation>عادت من نسخة احتياطية وربما أُرسلت بعدها.</translation>
    </message>
    <message>
        <source>It has moved on meanwhile, so the letter was made again.</source>
        <translation>تغيرت في هذه الأثناء، لذلك صُنعت الرسالة من جديد.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>عاد كما كان من قبل.</translation>
    </message>
    <message>
        <source>It is being sent at this moment. Make the letter when that is done.</source>
        <translation>تُرسل في هذه اللحظة. اصنع الرسالة حين ينتهي ذلك.</translation>
    </message>
    <message>
        <source>It is dropped.</source>
        <translation>تُركت.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>تم الوفاء بها.</translation>
    </message>
    <message>
        <source>It is promised for another day.</source>
        <translation>وُعد بها ليوم آخر.</translation>
    </message>
    <message>
        <source>It is promised, and stands under Follow-ups.</source>
        <translation>وُعد بها، وهي في المتابعات.</translation>
    </message>
    <message>
        <source>It is put by. Print it from “Letters to print” when you are at the office.</source>
        <translation>وُضعت جانبًا. اطبعها من «رسائل للطباعة» حين تكون في المكتب.</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>تم حفظها.</translation>
    </message>
    <message>
        <source>It is saved. The file is not protected: delete it after use.</source>
        <translation>تم حفظها. الملف غير محمي: احذفه بعد استخدامه.</translation>
    </message>
    <message>
        <source>It is to be kept again.</source>
        <translation>يجب الوفاء بها من جديد.</translation>
    </message>
    <message>
        <source>It may have arrived, the office has not said so yet</source>
        <translation>ربما وصلت، لم تقل الجهة ذلك بعد</translation>
    </message>
    <message>
        <source>It may have arrived, the office has not said so yet.</source>
        <translation>ربما وصلت، لم تقل الجهة ذلك بعد.</translation>
    </message>
    <message>
        <source>It waits to be sent again.</source>
        <translation>تنتظر إرسالها مرة أخرى.</translation>
    </message>
    <message>
        <source>It was given to the printer.</source>
        <translation>سُلّمت إلى الطابعة.</translation>
    </message>
    <message>
        <source>It was promised for a day that is over.</source>
        <translation>وُعد به ليوم مضى.</translation>
    </message>
    <message>
        <source>It was sent and the office did not answer.</source>
        <translation>أُرسلت ولم تجب الجهة.</translation>
    </message>
    <message>
        <source>It was sent several times and the office did not answer.</source>
        <translation>أُرسلت عدة مرات ولم تجب الجهة.</translation>
    </message>
    <message>
        <source>It was sent, but the office did not answer. It may have arrived.</source>
        <translation>أُرسلت، لكن الجهة لم تجب. ربما وصلت.</translation>
    </message>
    <message>
        <source>It will not be sent by itself any more.</source>
        <translation>لن تُرسل تلقائيًا بعد الآن.</translation>
    </message>
    <message>
        <source>Leave it: it is checked again by itself. Do not fill in the form a second time.</source>
        <translation>اتركها: يُتحقق منها من جديد تلقائيًا. لا تملأ الاستمارة مرة ثانية.</translation>
    </message>
    <message>
        <source>Let them read it here. They can sign on this screen, or say yes while somebody else hears it.</source>
        <translation>دع الشخص يقرؤها هنا. يمكنه أن يوقّع على هذه الشاشة، أو أن يقول نعم ويسمعه شخص آخر.</translation>
    </message>
    <message>
        <source>Letters are not written in that language yet. Nothing is lost.</source>
        <translation>لا تُكتب الرسائل بهذه اللغة بعد. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Letters bear them from now on.</source>
        <translation>تحملها الرسائل من الآن.</translation>
    </message>
    <message>
        <source>Look at it again, then do what is still needed.</source>
        <translation>انظر فيه مرة أخرى، ثم افعل ما زال يلزم.</translation>
    </message>
    <message>
        <source>Look at it in the outbox, and send what waits there.</source>
        <translation>انظر فيه في صندوق الصادر، وأرسل ما ينتظر هناك.</translation>
    </message>
    <message>
        <source>Look at it, then go on.</source>
        <translation>انظر فيه، ثم تابع.</translation>
    </message>
    <message>
        <source>Look at the people shown. Open the right one, or say that this is somebody else.</source>
        <translation>انظر إلى الأشخاص المعروضين. افتح الصحيح، أو قل إن هذا شخص آخر.</translation>
    </message>
    <message>
        <source>Look at where it stands in the outbox.</source>
        <translation>انظر في حالتها في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Look for its whole name in the list of services.</source>
        <translation>ابحث عن اسمها الكامل في قائمة الخدمات.</translation>
    </message>
    <message>
        <source>Look if paper comes out before you print again. Or save it as a PDF.</source>
        <translation>انظر هل يخرج ورق قبل أن تطبع مرة أخرى. أو احفظها بصيغة PDF.</translation>
    </message>
    <message>
        <source>Look that it comes out and can be read.</source>
        <translation>تأكد أنها خرجت وأنها مقروءة.</translation>
    </message>
    <message>
        <source>Make a copy to take away instead: everything to read is in it, too.</source>
        <translation>اصنع بدلًا من ذلك نسخة لأخذها: فيها أيضًا كل ما يُقرأ.</translation>
    </message>
    <message>
        <source>Make room on the disk and check that the drive is connected, then do it again.</source>
        <translation>أفرغ مكانًا على القرص وتأكد أنه موصول، ثم أعد ذلك.</translation>
    </message>
    <message>
        <source>Make room on the disk, then do it again.</source>
        <translation>أفرغ مكانًا على القرص، ثم أعد ذلك.</translation>
    </message>
    <message>
        <source>Needs you: a file is too large for the office</source>
        <translation>يحتاج إليك: الملف أكبر مما تقبله الجهة</translation>
    </message>
    <message>
        <source>Needs you: a file was damaged on this computer</source>
        <translation>يحتاج إليك: تلف ملف على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Needs you: it came back from a backup and may have been sent since</source>
        <translation>يحتاج إليك: عادت من نسخة احتياطية وربما أُرسلت بعدها</translation>
    </message>
    <message>
        <source>Needs you: it was sent and the office did not answer</source>
        <translation>يحتاج إليك: أُرسلت ولم تجب الجهة</translation>
    </message>
    <message>
        <source>Needs you: it was sent several times and the office did not answer</source>
        <translation>يحتاج إليك: أُرسلت عدة مرات ولم تجب الجهة</translation>
    </message>
    <message>
        <source>Needs you: the office does not have the form that this one corrects</source>
        <translation>يحتاج إليك: ليست لدى الجهة الاستمارة التي تصححها هذه</translation>
    </message>
    <message>
        <source>Needs you: the office does not know this form</source>
        <translation>يحتاج إليك: لا تعرف الجهة هذه الاستمارة</translation>
    </message>
    <message>
        <source>Needs you: the office does not know this version of the form</source>
        <translation>يحتاج إليك: لا تعرف الجهة هذا الإصدار من الاستمارة</translation>
    </message>
    <message>
        <source>Needs you: the office does not take this form now</source>
        <translation>يحتاج إليك: لا تقبل الجهة هذه الاستمارة الآن</translation>
    </message>
    <message>
        <source>Needs you: the office has a newer version of it</source>
        <translation>يحتاج إليك: لدى الجهة إصدار أحدث منها</translation>
    </message>
    <message>
        <source>Needs you: the office has another form with the same number</source>
        <translation>يحتاج إليك: لدى الجهة استمارة أخرى بالرقم نفسه</translation>
    </message>
    <message>
        <source>Needs you: the office has deleted it</source>
        <translation>يحتاج إليك: حذفتها الجهة</translation>
    </message>
    <message>
        <source>Needs you: the office would not take it</source>
        <translation>يحتاج إليك: لم تقبلها الجهة</translation>
    </message>
    <message>
        <source>Needs you: the permission has ended</source>
        <translation>يحتاج إليك: انتهى الإذن</translation>
    </message>
    <message>
        <source>Needs you: the person has not said yes to these answers</source>
        <translation>يحتاج إليك: لم يقل الشخص نعم لهذه الإجابات</translation>
    </message>
    <message>
        <source>Needs you: the person wants it stopped, but the office may have it</source>
        <translation>يحتاج إليك: يريد الشخص إيقافها، لكنها ربما لدى الجهة</translation>
    </message>
    <message>
        <source>Needs you: this desk may not send this form</source>
        <translation>يحتاج إليك: لا يحق لهذا المكتب إرسال هذه الاستمارة</translation>
    </message>
    <message>
        <source>No more than {number} can be added here.</source>
        <translation>لا يمكن إضافة أكثر من {number} هنا.</translation>
    </message>
    <message>
        <source>No office receives this service yet, or it does not say what happens to the answers.</source>
        <translation>لا جهة تستلم هذه الخدمة بعد، أو هي لا تقول ماذا يحدث للإجابات.</translation>
    </message>
    <message>
        <source>Nobody at this desk has that sign-in name. Nothing was changed.</source>
        <translation>لا أحد في هذا المكتب له اسم تسجيل الدخول هذا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nobody under 18 interprets here. Nothing was noted.</source>
        <translation>لا يترجم هنا من هو دون 18 سنة. لم يُدوَّن شيء.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>لم يضع شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the question again.</source>
        <translation>لم يتغير شيء. افتح السؤال مرة أخرى.</translation>
    </message>
    <message>
        <source>Older backups keep it until they are replaced.</source>
        <translation>كل نسخة من النسخ الاحتياطي الأقدم تحتفظ به إلى أن تُستبدل.</translation>
    </message>
    <message>
        <source>Only your colleague can change their passphrase. Nothing was changed.</source>
        <translation>لا يستطيع تغيير عبارة مرور زميلك إلا هو. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Open a new case for the person.</source>
        <translation>افتح معاملة جديدة للشخص.</translation>
    </message>
    <message>
        <source>Open a web browser and sign in to the Wi-Fi. It is tried again by itself.</source>
        <translation>افتح متصفحًا وسجّل الدخول إلى شبكة Wi-Fi. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Open the form again and add the file once more.</source>
        <translation>افتح الاستمارة مرة أخرى وأضف الملف من جديد.</translation>
    </message>
    <message>
        <source>Open the form again, look at it once more and confirm it.</source>
        <translation>افتح الاستمارة مرة أخرى وانظر فيها ثم أكّدها.</translation>
    </message>
    <message>
        <source>Open the service, and choose its office or fill in its card.</source>
        <translation>افتح الخدمة، واختر جهتها أو املأ بطاقتها.</translation>
    </message>
    <message>
        <source>Open the service, and fill in its card.</source>
        <translation>افتح الخدمة، واملأ بطاقتها.</translation>
    </message>
    <message>
        <source>Print the letter in English, and read it out with an interpreter.</source>
        <translation>اطبع الرسالة بالإنجليزية، واقرأها عليه مع مترجم.</translation>
    </message>
    <message>
        <source>Promised for today.</source>
        <translation>وُعد به لليوم.</translation>
    </message>
    <message>
        <source>Put right what is listed, or send the list to the author of the form.</source>
        <translation>أصلح ما في القائمة، أو أرسلها إلى كاتب الاستمارة.</translation>
    </message>
    <message>
        <source>Put the other person on record anew.</source>
        <translation>أنشئ للشخص الآخر سجلًا من جديد.</translation>
    </message>
    <message>
        <source>Read the answers back to them and ask if they may be sent.</source>
        <translation>اقرأ عليه الإجابات واسأله هل يجوز إرسالها.</translation>
    </message>
    <message>
        <source>Read what the office said, put it right, or call the office.</source>
        <translation>اقرأ ما قالته الجهة وأصلحه، أو اتصل بالجهة.</translation>
    </message>
    <message>
        <source>Received by the office</source>
        <translation>استلمتها الجهة</translation>
    </message>
    <message>
        <source>Replaced by a corrected form</source>
        <translation>حلت محلها استمارة مصححة</translation>
    </message>
    <message>
        <source>Replaced here, but the office has it after all</source>
        <translation>استُبدلت هنا، لكنها وصلت إلى الجهة مع ذلك</translation>
    </message>
    <message>
        <source>Restore the last backup, or add the file again and confirm the form once more.</source>
        <translation>استعد آخر نسخة احتياطية، أو أضف الملف مرة أخرى وأكّد الاستمارة من جديد.</translation>
    </message>
    <message>
        <source>Restore the last backup, or fill it in again.</source>
        <translation>استعد آخر نسخة احتياطية، أو املأها مرة أخرى.</translation>
    </message>
    <message>
        <source>Save it as a PDF and print it from another program, or put it by and print it at the office.</source>
        <translation>احفظها بصيغة PDF واطبعها من برنامج آخر، أو اتركها لتُطبع في المكتب.</translation>
    </message>
    <message>
        <source>Saved on this computer, not sent yet</source>
        <translation>محفوظة على هذا الحاسوب، لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Say who at the office told you, and when. Nothing was changed.</source>
        <translation>اذكر من أخبرك لدى الجهة، ومتى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Send it again when you are ready.</source>
        <translation>أرسلها مرة أخرى حين تكون مستعدًا.</translation>
    </message>
    <message>
        <source>Send it again: the office keeps it once. Or call the office and ask if it has the form.</source>
        <translation>أرسلها مرة أخرى: الجهة تحتفظ بها مرة واحدة. أو اتصل بالجهة واسأل هل الاستمارة لديها.</translation>
    </message>
    <message>
        <source>Send the list of faults to the author of the form. Nothing was changed.</source>
        <translation>أرسل قائمة الأخطاء إلى كاتب الاستمارة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Sending was stopped. Nothing is lost.</source>
        <translation>أُوقف الإرسال. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Set it up again in another folder.</source>
        <translation>جهّزه من جديد في مجلد آخر.</translation>
    </message>
    <message>
        <source>Set up a desk for real offices in a folder of its own.</source>
        <translation>جهّز مكتبًا للجهات الحقيقية في مجلد خاص به.</translation>
    </message>
    <message>
        <source>Set up the desk, or choose the folder where its records are.</source>
        <translation>جهّز المكتب، أو اختر المجلد الذي فيه سجلاته.</translation>
    </message>
    <message>
        <source>Setting up this desk was interrupted, before anything was kept in it.</source>
        <translation>انقطع تجهيز هذا المكتب قبل أن يُحفظ فيه شيء.</translation>
    </message>
    <message>
        <source>Sign in again and look whether it was kept.</source>
        <translation>سجّل الدخول مرة أخرى وانظر هل حُفظ.</translation>
    </message>
    <message>
        <source>Sign in as on the day of the backup.</source>
        <translation>سجّل الدخول كما في يوم النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Sign in with the new one.</source>
        <translation>سجّل الدخول بالعبارة الجديدة.</translation>
    </message>
    <message>
        <source>Sign in, or choose another folder.</source>
        <translation>سجّل الدخول، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Some of the answers belong to no question that this form asks. The others are kept in the draft.</source>
        <translation>بعض الإجابات لا يخص أي سؤال في هذه الاستمارة. الإجابات الأخرى محفوظة في المسودة.</translation>
    </message>
    <message>
        <source>Some questions still need an answer, or an answer is not allowed.</source>
        <translation>ما زالت بعض الأسئلة تحتاج إلى إجابة، أو هناك إجابة غير مسموح بها.</translation>
    </message>
    <message>
        <source>Some questions still need an answer, or an answer is not allowed. All answers are kept.</source>
        <translation>ما زالت بعض الأسئلة تحتاج إلى إجابة، أو هناك إجابة غير مسموح بها. كل الإجابات محفوظة.</translation>
    </message>
    <message>
        <source>Somebody else has changed this record meanwhile. Nothing was saved over it.</source>
        <translation>غيّر شخص آخر هذا السجل في هذه الأثناء. لم يُحفظ شيء فوقه.</translation>
    </message>
    <message>
        <source>Somebody else has just changed this follow-up. What you did was not saved.</source>
        <translation>غيّر شخص آخر هذه المتابعة قبل لحظة. لم يُحفظ ما فعلته.</translation>
    </message>
    <message>
        <source>Someone at this desk has that sign-in name already. Nothing was changed.</source>
        <translation>لزميل في هذا المكتب اسم تسجيل الدخول هذا من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Something of theirs is still in the outbox. Nothing was erased.</source>
        <translation>ما زال شيء يخصه في صندوق الصادر. لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you had saved is still there.</source>
        <translation>حدث خطأ في البرنامج. ما حفظته ما زال موجودًا.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ ما.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>ابدأه من جديد حين تشاء.</translation>
    </message>
    <message>
        <source>Stop it there, or wait until the office has it. Then erase the record.</source>
        <translation>أوقفه هناك، أو انتظر إلى أن يصل إلى الجهة. ثم امحُ السجل.</translation>
    </message>
    <message>
        <source>Take that apart first.</source>
        <translation>افصل ذلك أولًا.</translation>
    </message>
    <message>
        <source>Tell the office that gives out this form. Nothing was sent, and nothing is lost.</source>
        <translation>أخبر الجهة التي تصدر هذه الاستمارة. لم يُرسل شيء ولم يضع شيء.</translation>
    </message>
    <message>
        <source>That day is over. Nothing was saved.</source>
        <translation>مضى ذلك اليوم. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>That folder is not a whole backup. Nothing was changed.</source>
        <translation>هذا المجلد ليس نسخة احتياطية كاملة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>That name and passphrase do not fit together. Nothing is lost.</source>
        <translation>الاسم وعبارة المرور لا يتطابقان. لم يضع شيء.</translation>
    </message>
    <message>
        <source>That record is not here.</source>
        <translation>هذا السجل ليس هنا.</translation>
    </message>
    <message>
        <source>That recovery code does not open these records. Nothing is lost.</source>
        <translation>رمز الاسترداد هذا لا يفتح هذه السجلات. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The address of this office is not protected (https). Nothing was sent and nothing is lost.</source>
        <translation>عنوان هذه الجهة غير محمي (https). لم يُرسل شيء ولم يضع شيء.</translation>
    </message>
    <message>
        <source>The answers are not kept here any more. Nothing was changed.</source>
        <translation>لم تعد الإجابات محفوظة هنا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The backup could not be written. The desk&apos;s records are safe where they are.</source>
        <translation>تعذرت كتابة النسخة الاحتياطية. سجلات المكتب آمنة في مكانها.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>النسخة الاحتياطية في مكانها.</translation>
    </message>
    <message>
        <source>The backup is in place. The records from before were set aside, not deleted.</source>
        <translation>النسخة الاحتياطية في مكانها. السجلات السابقة وُضعت جانبًا ولم تُحذف.</translation>
    </message>
    <message>
        <source>The backup is made. It was read back and is whole.</source>
        <translation>صُنعت النسخة الاحتياطية. قُرئت من جديد وهي سليمة.</translation>
    </message>
    <message>
        <source>The copy is saved. It is not encrypted.</source>
        <translation>حُفظت النسخة. وهي غير مشفّرة.</translation>
    </message>
    <message>
        <source>The desk&apos;s folder cannot be written. Nothing is lost.</source>
        <translation>لا تمكن الكتابة في مجلد المكتب. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The desk&apos;s records could not be used.</source>
        <translation>تعذر استخدام سجلات المكتب.</translation>
    </message>
    <message>
        <source>The details are kept.</source>
        <translation>حُفظت البيانات.</translation>
    </message>
    <message>
        <source>The disk does not answer, or it is full. The last change was not saved. Nothing was deleted.</source>
        <translation>القرص لا يستجيب أو هو ممتلئ. لم يُحفظ التغيير الأخير. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved. All that was saved before is safe.</source>
        <translation>القرص ممتلئ. لم يُحفظ التغيير الأخير. كل ما حُفظ من قبل آمن.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>لا يمكن فتح الملف.</translation>
    </message>
    <message>
        <source>The file could not be written there. The code is still here.</source>
        <translation>تعذرت كتابة الملف هناك. الرمز ما زال هنا.</translation>
    </message>
    <message>
        <source>The file with the desk&apos;s records is damaged.</source>
        <translation>ملف سجلات المكتب تالف.</translation>
    </message>
    <message>
        <source>The file with the keys of this desk is damaged or missing.</source>
        <translation>ملف مفاتيح هذا المكتب تالف أو ناقص.</translation>
    </message>
    <message>
        <source>The form changed but its version number did not, and someone has begun the old one. Nothing was changed.</source>
        <translation>تغيرت الاستمارة ولم يتغير رقم إصدارها، وقد بدأ أحد بالقديمة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The form does not have this language.</source>
        <translation>ليست هذه اللغة في الاستمارة.</translation>
    </message>
    <message>
        <source>The keychain of this computer account did not answer. Nothing is lost.</source>
        <translation>لم تستجب سلسلة مفاتيح حساب هذا الحاسوب. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The keychain of this computer account is locked. Nothing is lost.</source>
        <translation>سلسلة مفاتيح حساب هذا الحاسوب مقفلة. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The letter could not be saved there. The letter itself is still here.</source>
        <translation>تعذر حفظ الرسالة هناك. الرسالة نفسها ما زالت هنا.</translation>
    </message>
    <message>
        <source>The letter is put by. Print it from “Letters to print” when you are at the office.</source>
        <translation>وُضعت الرسالة جانبًا. اطبعها من «رسائل للطباعة» حين تكون في المكتب.</translation>
    </message>
    <message>
        <source>The letter is saved. The file is not protected: delete it after use.</source>
        <translation>حُفظت الرسالة. الملف غير محمي: احذفه بعد استخدامه.</translation>
    </message>
    <message>
        <source>The letter was given to the printer.</source>
        <translation>سُلّمت الرسالة إلى الطابعة.</translation>
    </message>
    <message>
        <source>The office cannot be reached now. It is tried again by itself.</source>
        <translation>لا يمكن الوصول إلى الجهة الآن. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The office cannot be reached. Nothing was sent and nothing is lost.</source>
        <translation>لا يمكن الوصول إلى الجهة. لم يُرسل شيء ولم يضع شيء.</translation>
    </message>
    <message>
        <source>The office could not be reached.</source>
        <translation>تعذر الوصول إلى الجهة.</translation>
    </message>
    <message>
        <source>The office does not accept this desk&apos;s account. Ask the office for a new access link or password.</source>
        <translation>لا تقبل الجهة حساب هذا المكتب. اطلب من الجهة رابط وصول جديدًا أو كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>The office does not accept this desk&apos;s account. Nothing is lost.</source>
        <translation>لا تقبل الجهة حساب هذا المكتب. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The office does not have the form that this one corrects.</source>
        <translation>ليست لدى الجهة الاستمارة التي تصححها هذه.</translation>
    </message>
    <message>
        <source>The office does not know this form.</source>
        <translation>لا تعرف الجهة هذه الاستمارة.</translation>
    </message>
    <message>
        <source>The office does not know this version of the form.</source>
        <translation>لا تعرف الجهة هذا الإصدار من الاستمارة.</translation>
    </message>
    <message>
        <source>The office does not take this form now.</source>
        <translation>لا تقبل الجهة هذه الاستمارة الآن.</translation>
    </message>
    <message>
        <source>The office has a newer version of it.</source>
        <translation>لدى الجهة إصدار أحدث منها.</translation>
    </message>
    <message>
        <source>The office has another form with the same number.</source>
        <translation>لدى الجهة استمارة أخرى بالرقم نفسه.</translation>
    </message>
    <message>
        <source>The office has deleted it.</source>
        <translation>حذفتها الجهة.</translation>
    </message>
    <message>
        <source>The office wants forms sent to another address. Nothing was sent and nothing is lost.</source>
        <translation>تريد الجهة إرسال الاستمارات إلى عنوان آخر. لم يُرسل شيء ولم يضع شيء.</translation>
    </message>
    <message>
        <source>The office would not take it.</source>
        <translation>لم تقبلها الجهة.</translation>
    </message>
    <message>
        <source>The office&apos;s answer could not be read. Nothing is lost.</source>
        <translation>تعذرت قراءة إجابة الجهة. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The office&apos;s secure connection could not be checked. Nothing was sent and nothing is lost.</source>
        <translation>تعذر التحقق من الاتصال الآمن بالجهة. لم يُرسل شيء ولم يضع شيء.</translation>
    </message>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>الصفحة في الطريق إلى الطابعة.</translation>
    </message>
    <message>
        <source>The permission has ended.</source>
        <translation>انتهى الإذن.</translation>
    </message>
    <message>
        <source>The person has not said yes to sending these answers. Nothing was sent and nothing is lost.</source>
        <translation>لم يقل الشخص نعم لإرسال هذه الإجابات. لم يُرسل شيء ولم يضع شيء.</translation>
    </message>
    <message>
        <source>The person has not said yes to these answers.</source>
        <translation>لم يقل الشخص نعم لهذه الإجابات.</translation>
    </message>
    <message>
        <source>The person wanted it stopped: call {office} and pass that on.</source>
        <translation>أراد الشخص إيقافها: اتصل بـ ⁨{office}⁩ وأبلغهم ذلك.</translation>
    </message>
    <message>
        <source>The person wants it stopped, but the office may have it.</source>
        <translation>يريد الشخص إيقافها، لكنها ربما لدى الجهة.</translation>
    </message>
    <message>
        <source>The practice office is closed. Open it on this computer: caseworker practice serve</source>
        <translation>جهة التدريب مغلقة. افتحها على هذا الحاسوب: caseworker practice serve</translation>
    </message>
    <message>
        <source>The printer did not answer. It may still print this later. Nothing is lost.</source>
        <translation>لم تستجب الطابعة. قد تطبع هذا لاحقًا. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed and nothing is lost.</source>
        <translation>لم تقبله الطابعة. لم يُطبع شيء ولم يضع شيء.</translation>
    </message>
    <message>
        <source>The record is erased.</source>
        <translation>مُحي السجل.</translation>
    </message>
    <message>
        <source>The record that was open is closed. Everything in it is saved.</source>
        <translation>أُغلق السجل الذي كان مفتوحًا. كل ما فيه محفوظ.</translation>
    </message>
    <message>
        <source>The scan was not deleted. It is still in the scanner&apos;s folder.</source>
        <translation>لم يُحذف المسح الضوئي. ما زال في مجلد الماسح الضوئي.</translation>
    </message>
    <message>
        <source>The scanner&apos;s folder cannot be opened.</source>
        <translation>لا يمكن فتح مجلد الماسح الضوئي.</translation>
    </message>
    <message>
        <source>The scanner&apos;s folder is chosen.</source>
        <translation>تم اختيار مجلد الماسح الضوئي.</translation>
    </message>
    <message>
        <source>The service card is not complete. Nothing was changed.</source>
        <translation>بطاقة الخدمة غير كاملة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The service is on offer.</source>
        <translation>الخدمة متاحة.</translation>
    </message>
    <message>
        <source>Their authority does not cover saying yes for this service. Nothing was done.</source>
        <translation>لا يشمل تفويضه قول نعم لهذه الخدمة. لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>There has been no backup for a week. If this computer breaks, the records are lost.</source>
        <translation>لا نسخة احتياطية منذ أسبوع. إذا تعطل هذا الحاسوب ضاعت السجلات.</translation>
    </message>
    <message>
        <source>There is no letter for this yet.</source>
        <translation>لا رسالة لهذا بعد.</translation>
    </message>
    <message>
        <source>There is no office at this address. Nothing is lost.</source>
        <translation>لا جهة في هذا العنوان. لم يضع شيء.</translation>
    </message>
    <message>
        <source>There is no permission for this case today.</source>
        <translation>لا إذن لهذه المعاملة اليوم.</translation>
    </message>
    <message>
        <source>There is no permission for this, or it has ended. Nothing was done and nothing is lost.</source>
        <translation>لا إذن لهذا، أو انتهى الإذن. لم يُفعل شيء ولم يضع شيء.</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>لا يوجد مثل هذا المكان.</translation>
    </message>
    <message>
        <source>There is nothing here to add.</source>
        <translation>لا شيء هنا لإضافته.</translation>
    </message>
    <message>
        <source>There were several wrong tries. Wait {seconds} seconds. Nothing is lost.</source>
        <translation>كانت هناك عدة محاولات خاطئة. انتظر {seconds} ثانية. لم يضع شيء.</translation>
    </message>
    <message>
        <source>These records cannot be taken apart any more. Nothing was changed.</source>
        <translation>لم يعد فصل هذه السجلات ممكنًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>These two records are one already.</source>
        <translation>هذان سجل واحد من قبل.</translation>
    </message>
    <message>
        <source>They can change the passphrase here.</source>
        <translation>يمكن تغيير عبارة المرور هنا.</translation>
    </message>
    <message>
        <source>They can no longer sign in. What they did stays in the ledger.</source>
        <translation>لن يعود تسجيل الدخول ممكنًا له. يبقى ما فعله في دفتر القيود.</translation>
    </message>
    <message>
        <source>They may not say yes for this person here: their authority has ended. Nothing was done.</source>
        <translation>لا يحق له قول نعم عن هذا الشخص هنا: انتهى تفويضه. لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>This answer cannot be changed.</source>
        <translation>لا يمكن تغيير هذه الإجابة.</translation>
    </message>
    <message>
        <source>This answer cannot be stored here. All other answers are kept.</source>
        <translation>لا يمكن حفظ هذه الإجابة هنا. كل الإجابات الأخرى محفوظة.</translation>
    </message>
    <message>
        <source>This answer is longer than {number} characters.</source>
        <translation>هذه الإجابة أطول من {number} حرفًا.</translation>
    </message>
    <message>
        <source>This answer is not allowed here.</source>
        <translation>هذه الإجابة غير مسموح بها هنا.</translation>
    </message>
    <message>
        <source>This came back from a backup: we do not know yet if it was sent since.</source>
        <translation>عاد هذا من نسخة احتياطية: لا نعرف بعد هل أُرسل بعدها.</translation>
    </message>
    <message>
        <source>This cannot be done with this form now. Nothing was changed.</source>
        <translation>لا يمكن فعل هذا بهذه الاستمارة الآن. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This cannot be moved.</source>
        <translation>لا يمكن نقل هذا.</translation>
    </message>
    <message>
        <source>This cannot be removed.</source>
        <translation>لا يمكن إزالة هذا.</translation>
    </message>
    <message>
        <source>This case is closed. Nothing was changed.</source>
        <translation>هذه المعاملة مغلقة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This computer account has no keychain. Nothing is lost.</source>
        <translation>ليست لحساب هذا الحاسوب سلسلة مفاتيح. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This computer account may not change the desk&apos;s records. Nothing is lost.</source>
        <translation>لا يحق لحساب هذا الحاسوب تغيير سجلات المكتب. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This computer account was not used for this desk before. Nothing is lost.</source>
        <translation>لم يُستخدم حساب هذا الحاسوب لهذا المكتب من قبل. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This computer has no printer that Caseworker can use.</source>
        <translation>ليس لهذا الحاسوب طابعة يستطيع Caseworker استخدامها.</translation>
    </message>
    <message>
        <source>This computer has no printer that Caseworker can use. Nothing is lost.</source>
        <translation>ليس لهذا الحاسوب طابعة يستطيع Caseworker استخدامها. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This could not be printed. Nothing is lost.</source>
        <translation>تعذرت طباعة هذا. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This desk does not offer a service of that name, or several offices have one.</source>
        <translation>لا يتيح هذا المكتب خدمة بهذا الاسم، أو لدى عدة جهات خدمة بهذا الاسم.</translation>
    </message>
    <message>
        <source>This desk is for practice, and that office is not on this computer. Nothing was changed.</source>
        <translation>هذا المكتب للتدريب، وتلك الجهة ليست على هذا الحاسوب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This desk is not set up yet.</source>
        <translation>لم يُجهَّز هذا المكتب بعد.</translation>
    </message>
    <message>
        <source>This desk is set up already. Nothing was changed.</source>
        <translation>هذا المكتب مجهز من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This desk may not send this form.</source>
        <translation>لا يحق لهذا المكتب إرسال هذه الاستمارة.</translation>
    </message>
    <message>
        <source>This desk was closed before it could be saved.</source>
        <translation>أُغلق هذا المكتب قبل أن يمكن حفظه.</translation>
    </message>
    <message>
        <source>This draft was changed in another window. The last answer given here was not saved.</source>
        <translation>تغيرت هذه المسودة في نافذة أخرى. لم تُحفظ آخر إجابة هنا.</translation>
    </message>
    <message>
        <source>This follow-up is done, or was dropped. Nothing was changed.</source>
        <translation>تمت هذه المتابعة أو تُركت. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This form cannot be changed from here any more. Nothing was changed.</source>
        <translation>لم يعد تغيير هذه الاستمارة من هنا ممكنًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This form cannot be opened. Nothing is lost.</source>
        <translation>لا يمكن فتح هذه الاستمارة. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This form has faults and was not added. Nothing was changed.</source>
        <translation>في هذه الاستمارة أخطاء ولم تُضف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This form is finished. Its answers cannot be changed. Nothing is lost.</source>
        <translation>هذه الاستمارة منتهية. لا يمكن تغيير إجاباتها. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This form is not whole, so it cannot be sent. Nothing is lost.</source>
        <translation>هذه الاستمارة غير كاملة، فلا يمكن إرسالها. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This form was corrected before. Nothing was changed.</source>
        <translation>صُححت هذه الاستمارة من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This form was finished meanwhile, so nothing is left to say.</source>
        <translation>اكتملت هذه الاستمارة في هذه الأثناء، فلم يبق ما يقال.</translation>
    </message>
    <message>
        <source>This is not a question.</source>
        <translation>هذا ليس سؤالًا.</translation>
    </message>
    <message>
        <source>This is not the address of an office. Nothing was added.</source>
        <translation>هذا ليس عنوان جهة. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This is the only person who can sign in. They were not removed.</source>
        <translation>هذا هو الوحيد الذي يستطيع تسجيل الدخول. لم تجرِ إزالته.</translation>
    </message>
    <message>
        <source>This letter has writing that cannot be printed here. Nothing is lost.</source>
        <translation>في هذه الرسالة كتابة لا يمكن طباعتها هنا. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This letter has {scripts} writing. It cannot be printed here yet.</source>
        <translation>في هذه الرسالة كتابة ⁨{scripts}⁩. لا يمكن طباعتها هنا بعد.</translation>
    </message>
    <message>
        <source>This passphrase would be guessed too soon.</source>
        <translation>عبارة المرور هذه سهلة التخمين.</translation>
    </message>
    <message>
        <source>This permission would last too long. Nothing was saved.</source>
        <translation>مدة هذا الإذن أطول مما يجوز. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This person may be on record already. Nothing was added.</source>
        <translation>قد يكون هذا الشخص في السجلات من قبل. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This question is not asked now.</source>
        <translation>هذا السؤال لا يُسأل الآن.</translation>
    </message>
    <message>
        <source>This question is not in the form.</source>
        <translation>هذا السؤال ليس في الاستمارة.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>هذا السؤال يحتاج إلى إجابة.</translation>
    </message>
    <message>
        <source>This record belongs to another form.</source>
        <translation>هذا السجل يخص استمارة أخرى.</translation>
    </message>
    <message>
        <source>This record was joined to another since. Nothing was changed.</source>
        <translation>ضُم هذا السجل إلى غيره بعد ذلك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This row is not in the form.</source>
        <translation>هذا الصف ليس في الاستمارة.</translation>
    </message>
    <message>
        <source>This service has no card yet, so nobody knows what to bring.</source>
        <translation>ليست لهذه الخدمة بطاقة بعد، فلا أحد يعرف ما يجب إحضاره.</translation>
    </message>
    <message>
        <source>This service has no card, so a letter cannot say what happens next.</source>
        <translation>ليست لهذه الخدمة بطاقة، فلا تستطيع الرسالة أن تقول ماذا يحدث بعد ذلك.</translation>
    </message>
    <message>
        <source>To change an answer, make a corrected form from it.</source>
        <translation>لتغيير إجابة، اصنع منها استمارة مصححة.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the office.</source>
        <translation>حاول لاحقًا. إذا حدث مرة أخرى فأخبر الجهة.</translation>
    </message>
    <message>
        <source>Try again, or save it as a PDF and print it from another program.</source>
        <translation>حاول مرة أخرى، أو احفظها بصيغة PDF واطبعها من برنامج آخر.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, sign out and start Caseworker again.</source>
        <translation>حاول مرة أخرى. إذا تكرر ذلك فاختر تسجيل الخروج وشغّل Caseworker من جديد.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the person who looks after this computer.</source>
        <translation>حاول مرة أخرى. إذا تكرر ذلك فأخبر من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Two records become one when the person is here and agrees, or when a colleague looks, too.</source>
        <translation>يصبح السجلان سجلًا واحدًا حين يكون الشخص هنا ويوافق، أو حين ينظر زميل أيضًا.</translation>
    </message>
    <message>
        <source>Type both again, slowly. If it does not work, ask a colleague or use the recovery code.</source>
        <translation>اكتب الاثنين مرة أخرى، ببطء. إذا لم ينجح ذلك فاسأل زميلًا أو استخدم رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Type the code from the paper.</source>
        <translation>اكتب الرمز من الورقة.</translation>
    </message>
    <message>
        <source>Type the name that you sign in with, not the whole name.</source>
        <translation>اكتب اسم تسجيل الدخول، لا الاسم الكامل.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or sign in to the computer again. The recovery code always opens the records.</source>
        <translation>افتح قفل سلسلة المفاتيح، أو اختر تسجيل الدخول إلى الحاسوب من جديد. رمز الاسترداد يفتح السجلات دائمًا.</translation>
    </message>
    <message>
        <source>Use an account that has one, or set up the desk without the keychain.</source>
        <translation>استخدم حسابًا له سلسلة مفاتيح، أو جهّز المكتب دون سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Wait a minute, then do it again.</source>
        <translation>انتظر دقيقة، ثم أعد ذلك.</translation>
    </message>
    <message>
        <source>What the office said is written down.</source>
        <translation>دُوّن ما قالته الجهة.</translation>
    </message>
    <message>
        <source>What you type here is about somebody else.</source>
        <translation>ما تكتبه هنا عن شخص آخر.</translation>
    </message>
    <message>
        <source>When a relative or a friend interprets, the reason is written down.</source>
        <translation>حين يترجم قريب أو صديق، يُدوَّن السبب.</translation>
    </message>
    <message>
        <source>Withdrawn here, but the office has it after all</source>
        <translation>سُحبت هنا، لكنها وصلت إلى الجهة مع ذلك</translation>
    </message>
    <message>
        <source>Withdrawn, it was not sent</source>
        <translation>سُحبت ولم تُرسل</translation>
    </message>
    <message>
        <source>Write down the name, the time and any reference that they gave.</source>
        <translation>دوّن الاسم والوقت وأي رقم مرجعي أعطوه.</translation>
    </message>
    <message>
        <source>Write down why nobody else can do it today.</source>
        <translation>دوّن لماذا لا يستطيع أحد غيره ذلك اليوم.</translation>
    </message>
    <message>
        <source>Write that part in Latin letters too, as it stands on the person&apos;s papers. Then print again.</source>
        <translation>اكتب ذلك الجزء بالحروف اللاتينية أيضًا، كما في أوراق الشخص. ثم اطبع مرة أخرى.</translation>
    </message>
    <message>
        <source>Your colleague can sign in now.</source>
        <translation>يستطيع زميلك تسجيل الدخول الآن.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>تغيرت عبارة المرور الخاصة بك.</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Sheet {sheet}, row {row}</source>
        <translation>الورقة ⁨{sheet}⁩، الصف ⁨{row}⁩</translation>
    </message>
    <message>
        <source>Sheet {sheet}</source>
        <translation>الورقة ⁨{sheet}⁩</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>السطر ⁨{line}⁩</translation>
    </message>
    <message>
        <source>The whole form</source>
        <translation>الاستمارة كلها</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Open this help</source>
        <translation>فتح هذه المساعدة</translation>
    </message>
    <message>
        <source>Go to the search, from anywhere</source>
        <translation>الانتقال إلى البحث من أي مكان</translation>
    </message>
    <message>
        <source>Go to the first place of the rail; Alt+2 to the second, and so on</source>
        <translation>الانتقال إلى أول مكان في الشريط؛ و Alt+2 إلى الثاني، وهكذا</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Finish with the person: their record is closed, and everything stays saved</source>
        <translation>الإنهاء مع الشخص: يُغلق سجله ويبقى كل شيء محفوظًا</translation>
    </message>
    <message>
        <source>Lock the screen; sending goes on</source>
        <translation>قفل الشاشة؛ ويستمر الإرسال</translation>
    </message>
    <message>
        <source>Pressed three times: hide the screen, and come back to the same place</source>
        <translation>بالضغط ثلاث مرات: إخفاء الشاشة، والعودة إلى المكان نفسه</translation>
    </message>
    <message>
        <source>Print what the page is about</source>
        <translation>طباعة ما تدور حوله الصفحة</translation>
    </message>
    <message>
        <source>Go on: to the next question, or to what the main button does</source>
        <translation>المتابعة: إلى السؤال التالي، أو إلى ما يفعله الزر الرئيسي</translation>
    </message>
    <message>
        <source>Pick the answer with that digit</source>
        <translation>اختيار الإجابة التي لها ذلك الرقم</translation>
    </message>
    <message>
        <source>Come back to this question later</source>
        <translation>العودة إلى هذا السؤال لاحقًا</translation>
    </message>
    <message>
        <source>They do not know the answer, where the form allows none</source>
        <translation>لا يعرف الإجابة، حيث تسمح الاستمارة بتركها</translation>
    </message>
    <message>
        <source>Say who gives the answer: the person, a paper, or somebody with them</source>
        <translation>تحديد من يعطي الإجابة: الشخص، أو ورقة، أو أحد معه</translation>
    </message>
    <message>
        <source>Hear the question, where the form has a recording of it</source>
        <translation>الاستماع إلى السؤال، حيث يوجد تسجيل له في الاستمارة</translation>
    </message>
    <message>
        <source>Go to the next section of the form</source>
        <translation>الانتقال إلى القسم التالي من الاستمارة</translation>
    </message>
    <message>
        <source>Go to the section before</source>
        <translation>الانتقال إلى القسم السابق</translation>
    </message>
    <message>
        <source>Ask a section a page, or one question a page</source>
        <translation>قسم في كل صفحة، أو سؤال في كل صفحة</translation>
    </message>
    <message>
        <source>Turn the screen to the person: large text, nothing else; again to come back</source>
        <translation>إدارة الشاشة نحو الشخص: نص كبير ولا شيء غيره؛ ومرة أخرى للعودة</translation>
    </message>
    <message>
        <source>Stop here for today, with a sheet that says what is left</source>
        <translation>التوقف هنا لهذا اليوم، مع ورقة تقول ما بقي</translation>
    </message>
    <message>
        <source>A day at the desk</source>
        <translation>يوم في المكتب</translation>
    </message>
    <message>
        <source>Find the person on the desk: a name, a postcode, a phone number or a reference is enough. If they are not here yet, choose “New person”. For help that leaves no name, choose “Help without a record”.</source>
        <translation>ابحث عن الشخص في المكتب: يكفي الاسم أو الرمز البريدي أو رقم الهاتف أو الرقم المرجعي. إذا لم يكن هنا بعد، فاختر «شخص جديد». ولمساعدة لا تترك اسمًا اختر «المساعدة دون سجل».</translation>
    </message>
    <message>
        <source>Choose “Start a service”. Type what they need in plain words, such as parking. You see what to bring and how many minutes it takes. “Print this list” gives them a sheet to tick at home.</source>
        <translation>اختر «بدء خدمة». اكتب ما يحتاج إليه الشخص بكلمات بسيطة، مثل موقف السيارة. ترى ما يجب إحضاره وكم دقيقة تستغرق. «طباعة هذه القائمة» تعطيه ورقة يضع عليها العلامات في منزله.</translation>
    </message>
    <message>
        <source>Read the permission to them, and take their yes. Nothing is written down before. They can take it back on any day.</source>
        <translation>اقرأ الإذن على الشخص وخذ موافقته. لا يُكتب شيء قبل ذلك. ويمكنه سحبه في أي يوم.</translation>
    </message>
    <message>
        <source>Go through the questions. Each answer is kept on this computer as it is given. “Come back to this later” leaves one for the end.</source>
        <translation>امضِ في الأسئلة. تُحفظ كل إجابة على هذا الحاسوب فور إعطائها. «العودة إلى هذا لاحقًا» تترك سؤالًا إلى النهاية.</translation>
    </message>
    <message>
        <source>If they must go, choose “Stop here for today”. They get a sheet with what is left and what to bring, and no answer on it. Next time, find them and carry on.</source>
        <translation>إذا كان عليه أن يذهب، فاختر «التوقف هنا لهذا اليوم». يأخذ ورقة فيها ما بقي وما يجب إحضاره، ولا إجابة عليها. في المرة القادمة ابحث عنه وتابع.</translation>
    </message>
    <message>
        <source>Read the answers back, let them say that they are right, and choose “Put in the outbox”.</source>
        <translation>اقرأ الإجابات عليه، ودعه يقول إنها صحيحة، واختر «وضعها في صندوق الصادر».</translation>
    </message>
    <message>
        <source>Print the letter, put it by with “Print later at the office”, or choose “Save as PDF”. Then choose “Finish”, so that nothing of theirs stays on the screen.</source>
        <translation>اطبع الرسالة، أو ضعها جانبًا بـ «الطباعة لاحقًا في المكتب»، أو اختر «حفظ بصيغة PDF». ثم اختر «إنهاء» كي لا يبقى شيء من بياناته على الشاشة.</translation>
    </message>
    <message>
        <source>To see a form before anybody needs it, open it in Services and choose “Try it without sending”. Nothing of a try is kept or sent.</source>
        <translation>لترى استمارة قبل أن يحتاج إليها أحد، افتحها في «الخدمات» واختر «تجربتها دون إرسال». لا يُحفظ من التجربة شيء ولا يُرسل.</translation>
    </message>
    <message>
        <source>What each state means</source>
        <translation>معنى كل حالة</translation>
    </message>
    <message>
        <source>Saved in the outbox: it lies on this computer, finished and confirmed. Saved is not sent. It goes by itself once this computer is online.</source>
        <translation>محفوظة في صندوق الصادر: هي على هذا الحاسوب، مكتملة ومؤكدة. الحفظ ليس إرسالًا. تُرسل تلقائيًا حالما يتصل هذا الحاسوب بالإنترنت.</translation>
    </message>
    <message>
        <source>Being sent now: it is on its way. Nobody knows yet if it arrives.</source>
        <translation>تُرسل الآن: هي في الطريق. لا أحد يعرف بعد هل تصل.</translation>
    </message>
    <message>
        <source>Sent, but not confirmed yet: it may have arrived, but the office has not said so. The program asks again by itself. Do not fill in the form a second time.</source>
        <translation>أُرسلت، لكن لم تتأكد بعد: ربما وصلت، لكن الجهة لم تقل ذلك. يسأل البرنامج من جديد تلقائيًا. لا تملأ الاستمارة مرة ثانية.</translation>
    </message>
    <message>
        <source>Received by the office: the office said that it has it. Received is not granted: what they decide comes from them.</source>
        <translation>استلمتها الجهة: قالت الجهة إنها لديها. الاستلام ليس قبولًا: أما القرار فيأتي منهم.</translation>
    </message>
    <message>
        <source>Handed over to the office: it was put where the office fetches it. There is no receipt for that.</source>
        <translation>سُلّمت إلى الجهة: وُضعت حيث تأخذها الجهة. لا إيصال لذلك.</translation>
    </message>
    <message>
        <source>This needs you: the office would not take it, or something must be decided by a person. The outbox says why, and what you can do.</source>
        <translation>هذا يحتاج إليك: لم تقبلها الجهة، أو يجب أن يقرر شخص أمرًا. يقول صندوق الصادر السبب وما يمكنك فعله.</translation>
    </message>
    <message>
        <source>Withdrawn and replaced: it was stopped before it was sent, or a corrected form went in its place.</source>
        <translation>سُحبت واستُبدلت: أُوقفت قبل إرسالها، أو حلت محلها استمارة مصححة.</translation>
    </message>
    <message>
        <source>What to do when</source>
        <translation>ماذا تفعل حين</translation>
    </message>
    <message>
        <source>There is no connection: work on. Everything is kept here and goes once there is one. You can also choose “Send now” in the outbox.</source>
        <translation>لا اتصال: واصل العمل. كل شيء محفوظ هنا ويُرسل حين يعود. يمكنك أيضًا اختيار «الإرسال الآن» في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Something needs you: open it in the outbox. You can correct it with the person, send it again, stop it, or write down what the office said.</source>
        <translation>شيء يحتاج إليك: افتحه في صندوق الصادر. يمكنك تصحيحه مع الشخص، أو إرساله مرة أخرى، أو إيقافه، أو تدوين ما قالته الجهة.</translation>
    </message>
    <message>
        <source>It is not confirmed for long: call the office with our reference. Then choose “Write down what the office said”.</source>
        <translation>لم تتأكد منذ مدة: اتصل بالجهة مع الرقم المرجعي. ثم اختر «تدوين ما قالته الجهة».</translation>
    </message>
    <message>
        <source>An office cannot be reached: in the settings choose “Test the connection”. It says at which step it ends.</source>
        <translation>لا يمكن الوصول إلى جهة: اختر «اختبار الاتصال» في الإعدادات. يقول عند أي خطوة ينتهي.</translation>
    </message>
    <message>
        <source>You forgot your passphrase: nobody can read it, and a colleague cannot change it. Ask whoever keeps the printed recovery code, and choose “I forgot my passphrase” where you sign in.</source>
        <translation>نسيت عبارة المرور: لا يستطيع أحد قراءتها، ولا يستطيع زميل تغييرها. اسأل من يحفظ رمز الاسترداد المطبوع، واختر «نسيت عبارة المرور» عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The computer is lost or stolen: tell your manager and whoever looks after data protection at once. The records are encrypted, and open with a passphrase or the recovery code only. Ask each office to shut the account of this desk. Then bring the last backup back on another computer. What was done since then is not in it, and what waited is marked as in doubt.</source>
        <translation>ضاع الحاسوب أو سُرق: أخبر مديرك ومن يعتني بحماية البيانات فورًا. السجلات مشفّرة، ولا يفتحها إلا عبارة المرور أو رمز الاسترداد. اطلب من كل جهة أن تغلق حساب هذا المكتب. ثم استعد آخر نسخة احتياطية على حاسوب آخر. ما جرى بعدها ليس فيها، وما كان ينتظر يُعلَّم بأنه موضع شك.</translation>
    </message>
    <message>
        <source>The power went or the program closed: open it again and sign in. You come back to where you were, with every answer that was given.</source>
        <translation>انقطع التيار أو أُغلق البرنامج: افتحه من جديد واختر تسجيل الدخول. تعود إلى حيث كنت، مع كل إجابة أُعطيت.</translation>
    </message>
    <message>
        <source>There is no printer: “Save as PDF” stands first, or put it by. What was put by waits under Letters, and says the truth of the day it is printed.</source>
        <translation>لا طابعة: «حفظ بصيغة PDF» هو الأول، أو ضعها جانبًا. ما وُضع جانبًا ينتظر في «الرسائل»، ويقول ما هو صحيح يوم طباعته.</translation>
    </message>
    <message>
        <source>You found a mistake after it was received: open it in the outbox and choose “Correct something”. The office then gets a corrected form.</source>
        <translation>وجدت خطأ بعد استلامها: افتحها في صندوق الصادر واختر «تصحيح شيء». عندها تصل إلى الجهة استمارة مصححة.</translation>
    </message>
    <message>
        <source>Somebody looks over your shoulder: press Shift three times. After five minutes without a key the screen locks by itself.</source>
        <translation>أحد ينظر من خلفك: اضغط Shift ثلاث مرات. بعد خمس دقائق دون ضغط مفتاح تُقفل الشاشة تلقائيًا.</translation>
    </message>
    <message>
        <source>What the person can ask for</source>
        <translation>ما يمكن للشخص أن يطلبه</translation>
    </message>
    <message>
        <source>The form in another language: choose it beside the question. The letter comes in the language and size they like best.</source>
        <translation>الاستمارة بلغة أخرى: اخترها بجانب السؤال. تأتي الرسالة باللغة والحجم اللذين يفضلهما.</translation>
    </message>
    <message>
        <source>To see the question themselves: F11 turns the screen, and a second screen follows as you go.</source>
        <translation>رؤية السؤال بنفسه: F11 تدير الشاشة، وتتابع شاشة ثانية أثناء العمل.</translation>
    </message>
    <message>
        <source>To stop: on any day and without a reason. What the office already has stays with the office.</source>
        <translation>التوقف: في أي يوم ودون سبب. ما لدى الجهة من قبل يبقى لدى الجهة.</translation>
    </message>
    <message>
        <source>To see what is kept about them, to have it put right, or erased: open their record.</source>
        <translation>رؤية ما يُحفظ عنه أو تصحيحه أو محوه: افتح سجله.</translation>
    </message>
    <message>
        <source>Larger text, colours, keys and screen readers</source>
        <translation>نص أكبر، وألوان، ومفاتيح، وقارئات الشاشة</translation>
    </message>
    <message>
        <source>In the settings, Look makes the text up to twice as large, and the colours dark or high in contrast. It also chooses the language of the window.</source>
        <translation>في الإعدادات يكبّر «المظهر» النص إلى الضعف، ويجعل الألوان داكنة أو عالية التباين. ويختار أيضًا لغة النافذة.</translation>
    </message>
    <message>
        <source>Everything works without a mouse: Tab goes from one thing to the next, Enter or Space presses it. The yellow ring shows where you are.</source>
        <translation>كل شيء يعمل دون فأرة: Tab ينتقل من شيء إلى التالي، و Enter أو مفتاح المسافة يضغطه. الحلقة الصفراء تبيّن أين أنت.</translation>
    </message>
    <message>
        <source>A screen reader hears the name of each thing, where you are, and what has changed.</source>
        <translation>يسمع قارئ الشاشة اسم كل شيء، وأين أنت، وما الذي تغير.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Born {day}</source>
        <translation>تاريخ الميلاد ⁨{day}⁩</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Began to help</source>
        <translation>بدأت المساعدة</translation>
    </message>
    <message>
        <source>Permission given</source>
        <translation>أُعطي الإذن</translation>
    </message>
    <message>
        <source>Permission taken back</source>
        <translation>سُحب الإذن</translation>
    </message>
    <message>
        <source>Permission printed</source>
        <translation>طُبع الإذن</translation>
    </message>
    <message>
        <source>Form begun</source>
        <translation>بدأت الاستمارة</translation>
    </message>
    <message>
        <source>Put in the outbox</source>
        <translation>وضعها في صندوق الصادر</translation>
    </message>
    <message>
        <source>Received by the office</source>
        <translation>استلمتها الجهة</translation>
    </message>
    <message>
        <source>Handed over to the office</source>
        <translation>سُلّمت إلى الجهة</translation>
    </message>
    <message>
        <source>The office has it after all</source>
        <translation>وصلت إلى الجهة مع ذلك</translation>
    </message>
    <message>
        <source>The office would not take it</source>
        <translation>لم تقبلها الجهة</translation>
    </message>
    <message>
        <source>They want it stopped</source>
        <translation>يريد الشخص إيقافها</translation>
    </message>
    <message>
        <source>Withdrawn, it was not sent</source>
        <translation>سُحبت ولم تُرسل</translation>
    </message>
    <message>
        <source>Replaced by a corrected form</source>
        <translation>حلت محلها استمارة مصححة</translation>
    </message>
    <message>
        <source>Letter made</source>
        <translation>صُنعت رسالة</translation>
    </message>
    <message>
        <source>Letter put by to be printed</source>
        <translation>وُضعت رسالة جانبًا لتُطبع</translation>
    </message>
    <message>
        <source>Letter printed</source>
        <translation>طُبعت رسالة</translation>
    </message>
    <message>
        <source>Answers erased here</source>
        <translation>مُحيت الإجابات هنا</translation>
    </message>
    <message>
        <source>{what} by {name}</source>
        <translation>⁨{what}⁩ – ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>استُبدل</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Fill in and send {service}, until {day}</source>
        <translation>ملء ⁨{service}⁩ وإرسالها، حتى ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Given {day}, signed on screen.</source>
        <translation>أُعطي ⁨{day}⁩، بتوقيع على الشاشة.</translation>
    </message>
    <message>
        <source>Given {day}, signed on paper.</source>
        <translation>أُعطي ⁨{day}⁩، بتوقيع على ورق.</translation>
    </message>
    <message>
        <source>Given {day}, spoken before a witness.</source>
        <translation>أُعطي ⁨{day}⁩، شفهيًا أمام شاهد.</translation>
    </message>
    <message>
        <source>By {name}, who may act for them.</source>
        <translation>أعطاه ⁨{name}⁩ نيابة عن الشخص.</translation>
    </message>
    <message>
        <source>letters in {language}</source>
        <translation>رسائل باللغة ⁨{language}⁩</translation>
    </message>
    <message>
        <source>prefers post</source>
        <translation>يفضل البريد</translation>
    </message>
    <message>
        <source>wants no letters</source>
        <translation>لا يريد رسائل</translation>
    </message>
    <message>
        <source>letters in large print</source>
        <translation>رسائل بطباعة كبيرة</translation>
    </message>
    <message>
        <source>in large print</source>
        <translation>بطباعة كبيرة</translation>
    </message>
    <message>
        <source>in usual print</source>
        <translation>بطباعة معتادة</translation>
    </message>
    <message>
        <source>taken along</source>
        <translation>تؤخذ باليد</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>none wanted</source>
        <translation>لا يريدها</translation>
    </message>
    <message>
        <source>Letters: {list}</source>
        <translation>الرسائل: ⁨{list}⁩</translation>
    </message>
</context>
<context>
    <name>same</name>
    <message>
        <source>name is alike</source>
        <translation>الاسم متشابه</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>تاريخ الميلاد نفسه</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>الرمز البريدي نفسه</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>رقم الهاتف نفسه</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Likes to be called</source>
        <translation>الاسم المفضل</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Safe to reach</source>
        <translation>اتصال آمن</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>لغة الرسائل</translation>
    </message>
    <message>
        <source>Size of print</source>
        <translation>حجم الطباعة</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>taken along</source>
        <translation>تؤخذ باليد</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>none wanted</source>
        <translation>لا يريدها</translation>
    </message>
    <message>
        <source>{size} point</source>
        <translation>‏{size} نقطة</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>No office receives it yet</source>
        <translation>لا جهة تستلمها بعد</translation>
    </message>
    <message>
        <source>Goes to {office}</source>
        <translation>تذهب إلى ⁨{office}⁩</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>نحو {minutes} دقيقة</translation>
    </message>
</context>
<context>
    <name>trying</name>
    <message>
        <source>A made-up person</source>
        <translation>شخص غير حقيقي</translation>
    </message>
    <message>
        <source>Trying: nothing is kept or sent</source>
        <translation>تجربة: لا يُحفظ شيء ولا يُرسل</translation>
    </message>
</context>
</TS>
