<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Ynglŷn â Caseworker</translation>
    </message>
    <message>
        <source>Reading every record and every entry of the ledger…</source>
        <translation>Yn darllen pob cofnod a phob eitem yn y llyfr cofnodi…</translation>
    </message>
    <message>
        <source>Check the records and the ledger</source>
        <translation>Gwirio’r cofnodion a’r llyfr cofnodi</translation>
    </message>
    <message>
        <source>With thanks</source>
        <translation>Gyda diolch</translation>
    </message>
    <message>
        <source>Inter and Noto Sans: typefaces under the SIL Open Font License.</source>
        <translation>Inter a Noto Sans: ffontiau o dan y SIL Open Font License.</translation>
    </message>
    <message>
        <source>Lucide: icons under the ISC licence. Qt for Python: under the LGPL.</source>
        <translation>Lucide: eiconau o dan drwydded ISC. Qt for Python: o dan yr LGPL.</translation>
    </message>
    <message>
        <source>Forms and sending follow the open standards of ODK.</source>
        <translation>Mae ffurflenni ac anfon yn dilyn safonau agored ODK.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>The records lie in</source>
        <translation>Mae’r cofnodion yn</translation>
    </message>
    <message>
        <source>Encrypted. Nobody can read them without a passphrase or the recovery code.</source>
        <translation>Wedi’u hamgryptio. Ni all neb eu darllen heb gyfrinymadrodd neu’r cod adfer.</translation>
    </message>
    <message>
        <source>Nobody should work on until someone has looked at this.</source>
        <translation>Ni ddylai neb weithio ymlaen nes bydd rhywun wedi edrych ar hyn.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is as it was written. The ledger has %n entries.</source>
        <translation>
            <numerusform>Mae popeth fel yr ysgrifennwyd ef. Eitemau yn y llyfr cofnodi: %n.</numerusform>
            <numerusform>Mae popeth fel yr ysgrifennwyd ef. Eitemau yn y llyfr cofnodi: %n.</numerusform>
            <numerusform>Mae popeth fel yr ysgrifennwyd ef. Eitemau yn y llyfr cofnodi: %n.</numerusform>
            <numerusform>Mae popeth fel yr ysgrifennwyd ef. Eitemau yn y llyfr cofnodi: %n.</numerusform>
            <numerusform>Mae popeth fel yr ysgrifennwyd ef. Eitemau yn y llyfr cofnodi: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its newest record is {anchor}.</source>
        <translation>Ei eitem ddiweddaraf yw {anchor}.</translation>
    </message>
</context>
<context>
    <name>AboutToday</name>
    <message>
        <source>About today</source>
        <translation>Am heddiw</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Ble ydych chi?</translation>
    </message>
    <message>
        <source>Why can they not do it online alone?</source>
        <translation>Pam na allan nhw ei wneud ar-lein ar eu pen eu hunain?</translation>
    </message>
    <message>
        <source>Somebody else speaks for them today</source>
        <translation>Mae rhywun arall yn siarad ar eu rhan heddiw</translation>
    </message>
    <message>
        <source>Talk to the person alone for a moment. Ask if they want this, and what they want it for. Begin only if they say so themselves. If something does not feel right, stop and tell your manager.</source>
        <translation>Siaradwch â’r person ar ei ben ei hun am funud. Gofynnwch a ydyn nhw eisiau hyn, ac ar gyfer beth. Dechreuwch dim ond os ydyn nhw eu hunain yn dweud hynny. Os nad yw rhywbeth yn teimlo’n iawn, stopiwch a dywedwch wrth eich rheolwr.</translation>
    </message>
    <message>
        <source>At this desk</source>
        <translation>Wrth y ddesg hon</translation>
    </message>
    <message>
        <source>At their home</source>
        <translation>Yn eu cartref</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Ar y ffôn</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Dewiswch …</translation>
    </message>
    <message>
        <source>No phone or computer for it</source>
        <translation>Dim ffôn na chyfrifiadur ar ei gyfer</translation>
    </message>
    <message>
        <source>No internet at home</source>
        <translation>Dim rhyngrwyd gartref</translation>
    </message>
    <message>
        <source>No email address</source>
        <translation>Dim cyfeiriad e-bost</translation>
    </message>
    <message>
        <source>They have not learned how</source>
        <translation>Nid ydyn nhw wedi dysgu sut</translation>
    </message>
    <message>
        <source>They do not feel sure enough alone</source>
        <translation>Nid ydyn nhw’n teimlo’n ddigon hyderus ar eu pen eu hunain</translation>
    </message>
    <message>
        <source>Health or a disability</source>
        <translation>Iechyd neu anabledd</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>Yr iaith</translation>
    </message>
    <message>
        <source>They do not trust it online</source>
        <translation>Nid ydyn nhw’n ymddiried yn hyn ar-lein</translation>
    </message>
    <message>
        <source>The website did not work for them</source>
        <translation>Nid oedd y wefan yn gweithio iddyn nhw</translation>
    </message>
    <message>
        <source>They would rather not say</source>
        <translation>Byddai’n well ganddyn nhw beidio â dweud</translation>
    </message>
    <message>
        <source>Choose where you are.</source>
        <translation>Dewiswch ble rydych chi.</translation>
    </message>
    <message>
        <source>Choose why. “They would rather not say” is fine.</source>
        <translation>Dewiswch pam. Mae “Byddai’n well ganddyn nhw beidio â dweud” yn iawn.</translation>
    </message>
</context>
<context>
    <name>Acknowledgement</name>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Bylchwr</translation>
    </message>
</context>
<context>
    <name>ActingCard</name>
    <message>
        <source>Add somebody</source>
        <translation>Ychwanegu rhywun</translation>
    </message>
    <message>
        <source>Who may act for {name}</source>
        <translation>Pwy gaiff weithredu dros {name}</translation>
    </message>
    <message>
        <source>Nobody. They speak for themself.</source>
        <translation>Neb. Mae’n siarad drosto ei hun.</translation>
    </message>
    <message>
        <source>End this</source>
        <translation>Dod â hyn i ben</translation>
    </message>
    <message>
        <source>End this: {name}</source>
        <translation>Dod â hyn i ben: {name}</translation>
    </message>
</context>
<context>
    <name>ActingPage</name>
    <message>
        <source>Who may act for them</source>
        <translation>Pwy gaiff weithredu drosto</translation>
    </message>
    <message>
        <source>This says who may speak or sign for the person. It is not their permission.</source>
        <translation>Mae hyn yn dweud pwy gaiff siarad neu lofnodi dros y person. Nid ei ganiatâd ydyw.</translation>
    </message>
    <message>
        <source>Opening the record</source>
        <translation>Yn agor y cofnod</translation>
    </message>
    <message>
        <source>Put it on record</source>
        <translation>Ei roi ar gofnod</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Peidio ag ychwanegu</translation>
    </message>
    <message>
        <source>Who may act for {name}</source>
        <translation>Pwy gaiff weithredu dros {name}</translation>
    </message>
    <message>
        <source>Put this right first</source>
        <translation>Cywirwch hyn yn gyntaf</translation>
    </message>
    <message>
        <source>Type the name of the person or the organisation.</source>
        <translation>Teipiwch enw’r person neu’r sefydliad.</translation>
    </message>
    <message>
        <source>Choose why they may act.</source>
        <translation>Dewiswch pam y caiff weithredu.</translation>
    </message>
    <message>
        <source>Tick at least one thing that they may do.</source>
        <translation>Ticiwch o leiaf un peth y caiff ei wneud.</translation>
    </message>
    <message>
        <source>Tick the services, or choose “Everything here”.</source>
        <translation>Ticiwch y gwasanaethau, neu dewiswch “Popeth yma”.</translation>
    </message>
    <message>
        <source>Write down what you have seen that proves it.</source>
        <translation>Ysgrifennwch beth a welsoch sy’n ei brofi.</translation>
    </message>
    <message>
        <source>Type the date as day, month and year, such as 1 3 2027.</source>
        <translation>Teipiwch y dyddiad fel diwrnod, mis a blwyddyn, megis 1 3 2027.</translation>
    </message>
    <message>
        <source>This day is over. Check the year.</source>
        <translation>Mae’r diwrnod hwn wedi mynd heibio. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
        <source>A helper they name is named for six months at most. Choose an earlier day.</source>
        <translation>Enwir cynorthwyydd am chwe mis ar y mwyaf. Dewiswch ddiwrnod cynharach.</translation>
    </message>
</context>
<context>
    <name>AddServicePage</name>
    <message>
        <source>Add a service</source>
        <translation>Ychwanegu gwasanaeth</translation>
    </message>
    <message>
        <source>A service is a form written as a spreadsheet (XLSForm). It is checked before anything is changed.</source>
        <translation>Ffurflen wedi’i hysgrifennu fel taenlen (XLSForm) yw gwasanaeth. Caiff ei gwirio cyn i ddim gael ei newid.</translation>
    </message>
    <message>
        <source>Checking the form</source>
        <translation>Yn gwirio’r ffurflen</translation>
    </message>
    <message>
        <source>Putting it on offer</source>
        <translation>Yn ei gynnig</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Yn gwirio {file}</translation>
    </message>
    <message>
        <source>Forms ({endings})</source>
        <translation>Ffurflenni ({endings})</translation>
    </message>
    <message>
        <source>Choose a form</source>
        <translation>Dewis ffurflen</translation>
    </message>
</context>
<context>
    <name>AdviserForm</name>
    <message>
        <source>Your passphrase now</source>
        <translation>Eich cyfrinymadrodd nawr</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>Newid eich cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Ychwanegu cydweithiwr</translation>
    </message>
    <message>
        <source>Let your colleague type the passphrase. Nobody else needs to know it.</source>
        <translation>Gadewch i’ch cydweithiwr deipio’r cyfrinymadrodd. Nid oes angen i neb arall ei wybod.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ei newid</translation>
    </message>
    <message>
        <source>Add this colleague</source>
        <translation>Ychwanegu’r cydweithiwr hwn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>That is not your passphrase.</source>
        <translation>Nid dyna’ch cyfrinymadrodd.</translation>
    </message>
</context>
<context>
    <name>AdvisersPage</name>
    <message>
        <source>Advisers</source>
        <translation>Cynghorwyr</translation>
    </message>
    <message>
        <source>Everybody signs in with a name and passphrase of their own.</source>
        <translation>Mae pawb yn mewngofnodi gyda’i enw a’i gyfrinymadrodd ei hun.</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Ychwanegu cydweithiwr</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>Newid eich cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Yn darllen…</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>Yn creu’r allweddi…</translation>
    </message>
    <message>
        <source>Stop {name} signing in?</source>
        <translation>Atal {name} rhag mewngofnodi?</translation>
    </message>
    <message>
        <source>Stop their sign-in</source>
        <translation>Atal eu mewngofnodi</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei gadael fel y mae</translation>
    </message>
    <message>
        <source>They can no longer sign in here. What they did stays in the ledger, with their name.</source>
        <translation>Ni allan nhw fewngofnodi yma mwyach. Mae’r hyn a wnaethon nhw’n aros yn y llyfr cofnodi, gyda’u henw.</translation>
    </message>
</context>
<context>
    <name>AnnotatedAnswer</name>
    <message>
        <source>Choose a photo to draw on…</source>
        <translation>Dewiswch lun i dynnu arno…</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>Ddim yn gwybod</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>I ddod yn ôl ato</translation>
    </message>
    <message>
        <source>Look at {file}</source>
        <translation>Edrych ar {file}</translation>
    </message>
</context>
<context>
    <name>ApartSheet</name>
    <message>
        <source>Make two records again?</source>
        <translation>Gwneud dau gofnod eto?</translation>
    </message>
    <message>
        <source>The forms, permissions and promises of {name} go back to their own record.</source>
        <translation>Mae ffurflenni, caniatâd ac addewidion {name} yn mynd yn ôl i’w cofnod eu hunain.</translation>
    </message>
    <message>
        <source>What was begun since then stays with the record that is open now.</source>
        <translation>Mae’r hyn a ddechreuwyd ers hynny’n aros gyda’r cofnod sydd ar agor nawr.</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Gwahanu</translation>
    </message>
    <message>
        <source>Keep one record</source>
        <translation>Cadw un cofnod</translation>
    </message>
</context>
<context>
    <name>BackupPlacePage</name>
    <message>
        <source>Where should backups go?</source>
        <translation>Ble dylai copïau wrth gefn fynd?</translation>
    </message>
    <message>
        <source>If this computer breaks or is stolen, a backup brings the records back.</source>
        <translation>Os bydd y cyfrifiadur hwn yn torri neu’n cael ei ddwyn, bydd copi wrth gefn yn dod â’r cofnodion yn ôl.</translation>
    </message>
    <message>
        <source>Choose a folder on a USB stick or on a network drive, not on this computer.</source>
        <translation>Dewiswch ffolder ar gof bach USB neu ar yriant rhwydwaith, nid ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>A backup is locked like the records themselves. Nobody can read it without a key.</source>
        <translation>Mae copi wrth gefn wedi’i gloi fel y cofnodion eu hunain. Ni all neb ei ddarllen heb allwedd.</translation>
    </message>
    <message>
        <source>Making the first backup and reading it back…</source>
        <translation>Yn gwneud y copi wrth gefn cyntaf ac yn ei ddarllen yn ôl…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Dewis ffolder</translation>
    </message>
    <message>
        <source>Later, remind me</source>
        <translation>Yn nes ymlaen, atgoffwch fi</translation>
    </message>
    <message>
        <source>The first backup is there. It was read back and is whole.</source>
        <translation>Mae’r copi wrth gefn cyntaf yno. Cafodd ei ddarllen yn ôl ac mae’n gyflawn.</translation>
    </message>
    <message>
        <source>But this folder is on the same disk as the records: if the disk breaks, both are lost.</source>
        <translation>Ond mae’r ffolder hon ar yr un ddisg â’r cofnodion: os bydd y ddisg yn torri, bydd y ddau’n cael eu colli.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Dewis ffolder arall</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Dewis ffolder ar gyfer copïau wrth gefn</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backup and recovery</source>
        <translation>Copi wrth gefn ac adfer</translation>
    </message>
    <message>
        <source>If this computer breaks or is stolen, a backup brings the records back.</source>
        <translation>Os bydd y cyfrifiadur hwn yn torri neu’n cael ei ddwyn, bydd copi wrth gefn yn dod â’r cofnodion yn ôl.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Gwneud copi nawr</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Dewis ffolder arall</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Gwneud cod adfer newydd</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Y cod adfer</translation>
    </message>
    <message>
        <source>It stands on paper and opens the records when nobody can sign in. Make a new one if it is lost.</source>
        <translation>Mae ar bapur ac mae’n agor y cofnodion pan na all neb fewngofnodi. Gwnewch un newydd os yw ar goll.</translation>
    </message>
    <message>
        <source>Making a backup and reading it back…</source>
        <translation>Yn gwneud copi wrth gefn ac yn ei ddarllen yn ôl…</translation>
    </message>
    <message>
        <source>Making a new code…</source>
        <translation>Yn gwneud cod newydd…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Yn darllen…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Erioed</translation>
    </message>
    <message>
        <source>Beside the records</source>
        <translation>Wrth ymyl y cofnodion</translation>
    </message>
    <message>
        <source>Lost together with them. Choose a folder elsewhere.</source>
        <translation>Byddai’n cael ei golli gyda nhw. Dewiswch ffolder yn rhywle arall.</translation>
    </message>
    <message>
        <source>On the same disk as the records: lost together with them.</source>
        <translation>Ar yr un ddisg â’r cofnodion: byddai’n cael ei golli gyda nhw.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Copi wrth gefn diwethaf</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation>Mae copïau wrth gefn yn mynd i</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Dewis ffolder ar gyfer copïau wrth gefn</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Gwneud cod adfer newydd?</translation>
    </message>
    <message>
        <source>The paper from before opens nothing any more. Have a printer or a pen ready.</source>
        <translation>Ni fydd yr hen bapur yn agor dim mwyach. Byddwch ag argraffydd neu feiro yn barod.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Gwneud cod newydd</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Cadw’r hen un</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Public services, filled in together.</source>
        <translation>Gwasanaethau cyhoeddus, wedi’u llenwi gyda’n gilydd.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted, until you send it.</source>
        <translation>Mae popeth yn aros ar y cyfrifiadur hwn, wedi’i amgryptio, nes i chi ei anfon.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Opening the form …</source>
        <translation>Yn agor y ffurflen …</translation>
    </message>
    <message>
        <source>Checking the answers …</source>
        <translation>Yn gwirio’r atebion …</translation>
    </message>
    <message>
        <source>Changing the language …</source>
        <translation>Yn newid yr iaith …</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Take a picture</source>
        <translation>Tynnu llun</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Tynnu’r llun</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Ei ddefnyddio</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Ei dynnu eto</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Troi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Switching the camera on…</source>
        <translation>Yn troi’r camera ymlaen…</translation>
    </message>
    <message>
        <source>The part of Caseworker that works the camera is not installed. Choose a file instead.</source>
        <translation>Nid yw’r rhan o Caseworker sy’n gweithio’r camera wedi’i gosod. Dewiswch ffeil yn lle hynny.</translation>
    </message>
    <message>
        <source>No camera is connected to this computer. Choose a file, or scan the paper instead.</source>
        <translation>Nid oes camera wedi’i gysylltu â’r cyfrifiadur hwn. Dewiswch ffeil, neu sganiwch y papur yn lle hynny.</translation>
    </message>
    <message>
        <source>Hold it flat and in good light, so that the small print can be read.</source>
        <translation>Daliwch ef yn wastad ac mewn golau da, fel y gellir darllen y print mân.</translation>
    </message>
    <message>
        <source>The camera shows nothing. Another program may be using it, or the computer’s settings do not allow it. Close the other program and try again, or choose a file instead.</source>
        <translation>Nid yw’r camera’n dangos dim. Efallai fod rhaglen arall yn ei ddefnyddio, neu nad yw gosodiadau’r cyfrifiadur yn ei ganiatáu. Caewch y rhaglen arall a rhowch gynnig arall arni, neu dewiswch ffeil yn lle hynny.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Can it be read? Then use it.</source>
        <translation>A ellir ei ddarllen? Yna defnyddiwch ef.</translation>
    </message>
    <message>
        <source>The picture taken</source>
        <translation>Y llun a dynnwyd</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Beth mae’r camera’n ei weld</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Citizens read these words, and they stand in the letter they take home. Speak to them: “you”.</source>
        <translation>Mae dinasyddion yn darllen y geiriau hyn, ac maen nhw yn y llythyr maen nhw’n mynd ag ef adref. Siaradwch â nhw: “chi”.</translation>
    </message>
    <message>
        <source>This is still missing.</source>
        <translation>Mae hyn ar goll o hyd.</translation>
    </message>
    <message>
        <source>Type a whole number, such as 30.</source>
        <translation>Teipiwch rif cyfan, fel 30.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Beth yw ei ddiben?</translation>
    </message>
    <message>
        <source>One or two sentences.</source>
        <translation>Un neu ddwy frawddeg.</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Pwy sy’n penderfynu?</translation>
    </message>
    <message>
        <source>Such as “Northfield Council, travel team”.</source>
        <translation>Fel “Northfield Council, tîm teithio”.</translation>
    </message>
    <message>
        <source>Their phone and hours</source>
        <translation>Eu ffôn a’u horiau</translation>
    </message>
    <message>
        <source>Such as “01632 960 011, Monday to Friday, 9am to 5pm”.</source>
        <translation>Fel “01632 960 011, dydd Llun i ddydd Gwener, 9am i 5pm”.</translation>
    </message>
    <message>
        <source>The phone number alone</source>
        <translation>Y rhif ffôn yn unig</translation>
    </message>
    <message>
        <source>How long does it take? A sentence</source>
        <translation>Faint o amser mae’n ei gymryd? Brawddeg</translation>
    </message>
    <message>
        <source>Such as “About 40 minutes.”</source>
        <translation>Fel “Tua 40 munud.”</translation>
    </message>
    <message>
        <source>Minutes at the desk</source>
        <translation>Munudau wrth y ddesg</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Beth i ddod gyda chi</translation>
    </message>
    <message>
        <source>One thing on each line.</source>
        <translation>Un peth ar bob llinell.</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>Beth sy’n digwydd nesaf?</translation>
    </message>
    <message>
        <source>One step on each line. Promise nothing.</source>
        <translation>Un cam ar bob llinell. Peidiwch ag addo dim.</translation>
    </message>
    <message>
        <source>How long does this desk keep the answers? A sentence</source>
        <translation>Am faint mae’r ddesg hon yn cadw’r atebion? Brawddeg</translation>
    </message>
    <message>
        <source>Days this desk keeps them after the office has them</source>
        <translation>Diwrnodau mae’r ddesg hon yn eu cadw ar ôl i’r swyddfa eu cael</translation>
    </message>
    <message>
        <source>How long does the office keep them? A sentence</source>
        <translation>Am faint mae’r swyddfa’n eu cadw? Brawddeg</translation>
    </message>
    <message>
        <source>What do they agree to?</source>
        <translation>I beth maen nhw’n cytuno?</translation>
    </message>
    <message>
        <source>Word for word, with how to stop it: “I agree that this help desk …”.</source>
        <translation>Air am air, gyda sut i’w atal: “Rwy’n cytuno y caiff y ddesg gymorth hon …”.</translation>
    </message>
    <message>
        <source>The longest their permission lasts, in days</source>
        <translation>Yr hiraf y mae eu caniatâd yn para, mewn diwrnodau</translation>
    </message>
    <message>
        <source>At most 183.</source>
        <translation>183 ar y mwyaf.</translation>
    </message>
</context>
<context>
    <name>CarryOnCard</name>
    <message>
        <source>Carry on</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>names show when you point at them</source>
        <translation>mae enwau’n ymddangos pan bwyntiwch atyn nhw</translation>
    </message>
    <message>
        <source>Forms to carry on with</source>
        <translation>Ffurflenni i fynd ymlaen â nhw</translation>
    </message>
    <message>
        <source>No form is half done. What you begin and leave stands here.</source>
        <translation>Nid oes ffurflen ar ei hanner. Bydd yr hyn a ddechreuwch ac a adewch i’w weld yma.</translation>
    </message>
    <message>
        <source>home visit</source>
        <translation>ymweliad cartref</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>dros y ffôn</translation>
    </message>
    <message>
        <source>No record kept</source>
        <translation>Dim cofnod yn cael ei gadw</translation>
    </message>
</context>
<context>
    <name>CentrePage</name>
    <message>
        <source>Centre</source>
        <translation>Canolfan</translation>
    </message>
    <message>
        <source>This stands on every letter.</source>
        <translation>Mae hyn ar bob llythyr.</translation>
    </message>
    <message>
        <source>Keep the details</source>
        <translation>Cadw’r manylion</translation>
    </message>
    <message>
        <source>Whose bank holidays?</source>
        <translation>Gwyliau banc pwy?</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Yr Alban</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Gogledd Iwerddon</translation>
    </message>
</context>
<context>
    <name>ChoiceAnswer</name>
    <message>
        <source>There is nothing to choose from here. You can go on.</source>
        <translation>Nid oes dim i ddewis ohono yma. Gallwch fynd ymlaen.</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Use this</source>
        <translation>Defnyddio hwn</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Ei gadael fel y mae</translation>
    </message>
</context>
<context>
    <name>ChoiceSounds</name>
    <message>
        <source>The form has recordings of the answers. They cannot be played here: read them out.</source>
        <translation>Mae gan y ffurflen recordiadau o’r atebion. Ni ellir eu chwarae yma: darllenwch nhw’n uchel.</translation>
    </message>
    <message>
        <source>Hear “{answer}”</source>
        <translation>Clywed “{answer}”</translation>
    </message>
</context>
<context>
    <name>CitizenView</name>
    <message>
        <source>Large view. Press Escape to go back.</source>
        <translation>Golwg fawr. Pwyswch Escape i fynd yn ôl.</translation>
    </message>
    <message>
        <source>A file is given.</source>
        <translation>Mae ffeil wedi’i rhoi.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
</context>
<context>
    <name>CloserLook</name>
    <message>
        <source>What to bring</source>
        <translation>Beth i ddod gyda chi</translation>
    </message>
    <message>
        <source>Something is missing before it can be begun. Open it to put that right.</source>
        <translation>Mae rhywbeth ar goll cyn y gellir ei ddechrau. Agorwch ef i gywiro hynny.</translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation>Dewis hwn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>Argraffu’r rhestr hon</translation>
    </message>
    <message>
        <source>{where}.</source>
        <translation>{where}.</translation>
    </message>
</context>
<context>
    <name>CodeDoubtedPage</name>
    <message>
        <source>Is the recovery code on paper?</source>
        <translation>A yw’r cod adfer ar bapur?</translation>
    </message>
    <message>
        <source>It was made, but nobody has confirmed it. Caseworker may have been closed in between.</source>
        <translation>Cafodd ei wneud, ond nid oes neb wedi’i gadarnhau. Efallai fod Caseworker wedi’i gau yn y cyfamser.</translation>
    </message>
    <message>
        <source>Without it, a forgotten passphrase means that the records are lost.</source>
        <translation>Hebddo, mae anghofio cyfrinymadrodd yn golygu bod y cofnodion wedi’u colli.</translation>
    </message>
    <message>
        <source>A new code takes a minute. A paper with the code from before opens nothing then.</source>
        <translation>Mae cod newydd yn cymryd munud. Wedyn ni fydd papur gyda’r hen god yn agor dim.</translation>
    </message>
    <message>
        <source>Making a new code…</source>
        <translation>Yn gwneud cod newydd…</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Gwneud cod newydd</translation>
    </message>
    <message>
        <source>Not now, ask me again</source>
        <translation>Nid nawr, gofynnwch eto</translation>
    </message>
</context>
<context>
    <name>CodeShownPage</name>
    <message>
        <source>Keep this code on paper</source>
        <translation>Cadwch y cod hwn ar bapur</translation>
    </message>
    <message>
        <source>It opens the records when nobody can sign in. It is shown only once.</source>
        <translation>Mae’n agor y cofnodion pan na all neb fewngofnodi. Dim ond unwaith mae’n cael ei ddangos.</translation>
    </message>
    <message>
        <source>Lock the paper away, where you keep keys. Who has the code can read every record.</source>
        <translation>Clowch y papur i ffwrdd, lle rydych yn cadw allweddi. Gall pwy bynnag sydd â’r cod ddarllen pob cofnod.</translation>
    </message>
    <message>
        <source>Without it, a forgotten passphrase means that the records are lost.</source>
        <translation>Hebddo, mae anghofio cyfrinymadrodd yn golygu bod y cofnodion wedi’u colli.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Argraffydd</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Ei argraffu</translation>
    </message>
    <message>
        <source>Save as PDF to print</source>
        <translation>Cadw fel PDF i’w argraffu</translation>
    </message>
    <message>
        <source>I wrote it down by hand</source>
        <translation>Ysgrifennais ef â llaw</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>It is on its way to the printer. Look that it comes out and can be read.</source>
        <translation>Mae ar ei ffordd i’r argraffydd. Gwiriwch ei fod yn dod allan a bod modd ei ddarllen.</translation>
    </message>
    <message>
        <source>Saved. Print the file now, then delete it: it is a key.</source>
        <translation>Wedi’i gadw. Argraffwch y ffeil nawr, yna dilëwch hi: allwedd ydyw.</translation>
    </message>
    <message>
        <source>recovery-code.pdf</source>
        <translation>cod-adfer.pdf</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Cadw’r cod</translation>
    </message>
</context>
<context>
    <name>CodeTypedBackPage</name>
    <message>
        <source>Take the paper and type two groups</source>
        <translation>Cymerwch y papur a theipiwch ddau grŵp</translation>
    </message>
    <message>
        <source>This shows that the code can be read when it is needed.</source>
        <translation>Mae hyn yn dangos bod modd darllen y cod pan fydd ei angen.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grŵp {number}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Dangos y cod eto</translation>
    </message>
    <message>
        <source>This is not what the paper should say. Look at it again, sign by sign.</source>
        <translation>Nid dyma ddylai fod ar y papur. Edrychwch arno eto, fesul nod.</translation>
    </message>
</context>
<context>
    <name>CompletingCard</name>
    <message>
        <source>This service cannot be begun yet: something is missing</source>
        <translation>Ni ellir dechrau’r gwasanaeth hwn eto: mae rhywbeth ar goll</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei gadael fel y mae</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Make a copy to take away</source>
        <translation>Gwneud copi i fynd ag ef</translation>
    </message>
    <message>
        <source>The copy has all that this desk holds about them: to read, for a computer, and their files.</source>
        <translation>Mae’r copi’n cynnwys popeth sydd gan y ddesg hon amdanynt: i’w ddarllen, ar gyfer cyfrifiadur, a’u ffeiliau.</translation>
    </message>
    <message>
        <source>It is not encrypted. Anyone who gets the stick can read it. Give it to them, and keep none here.</source>
        <translation>Nid yw wedi’i amgryptio. Gall pwy bynnag sy’n cael y cof bach ei ddarllen. Rhowch ef iddynt, a pheidiwch â chadw un yma.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Dewis ble</translation>
    </message>
    <message>
        <source>Make no copy</source>
        <translation>Peidio â gwneud copi</translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <source>Correct the answers?</source>
        <translation>Cywiro’r atebion?</translation>
    </message>
    <message>
        <source>You go through the answers again, with all that was given.</source>
        <translation>Rydych yn mynd drwy’r atebion eto, gyda phopeth a roddwyd.</translation>
    </message>
    <message>
        <source>The corrected form is read back and sent like the first one. It takes its place there.</source>
        <translation>Mae’r ffurflen wedi’i chywiro yn cael ei darllen yn ôl a’i hanfon fel yr un gyntaf. Mae’n cymryd ei lle yno.</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation>Beth oedd o’i le?</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Ei gywiro</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei gadael fel y mae</translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>The day is missing. Type a number from 1 to 31.</source>
        <translation>Mae’r diwrnod ar goll. Teipiwch rif o 1 i 31.</translation>
    </message>
    <message>
        <source>The month is missing. Type its number or its name.</source>
        <translation>Mae’r mis ar goll. Teipiwch ei rif neu ei enw.</translation>
    </message>
    <message>
        <source>The year is missing. Type four figures, such as 1957.</source>
        <translation>Mae’r flwyddyn ar goll. Teipiwch bedwar ffigur, fel 1957.</translation>
    </message>
    <message>
        <source>The day must be a number from 1 to 31.</source>
        <translation>Rhaid i’r diwrnod fod yn rhif o 1 i 31.</translation>
    </message>
    <message>
        <source>The month must be a number from 1 to 12, or its name.</source>
        <translation>Rhaid i’r mis fod yn rhif o 1 i 12, neu ei enw.</translation>
    </message>
    <message>
        <source>The year must have four figures, such as 1957.</source>
        <translation>Rhaid i’r flwyddyn fod â phedwar ffigur, fel 1957.</translation>
    </message>
    <message>
        <source>That month does not have that day. Check the date.</source>
        <translation>Nid oes gan y mis hwnnw’r diwrnod hwnnw. Gwiriwch y dyddiad.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Days near by</source>
        <translation>Diwrnodau agos</translation>
    </message>
    <message>
        <source>Suggested: {day}</source>
        <translation>Awgrym: {day}</translation>
    </message>
    <message>
        <source>Next working day: {day}</source>
        <translation>Y diwrnod gwaith nesaf: {day}</translation>
    </message>
    <message>
        <source>In 5 working days: {day}</source>
        <translation>Ymhen 5 diwrnod gwaith: {day}</translation>
    </message>
    <message>
        <source>In 10 working days: {day}</source>
        <translation>Ymhen 10 diwrnod gwaith: {day}</translation>
    </message>
</context>
<context>
    <name>DayOffBox</name>
    <message>
        <source>{day} is a bank holiday. The next working day is {next}.</source>
        <translation>Mae {day} yn ŵyl banc. Y diwrnod gwaith nesaf yw {next}.</translation>
    </message>
    <message>
        <source>{day} is at a weekend. The next working day is {next}.</source>
        <translation>Mae {day} ar benwythnos. Y diwrnod gwaith nesaf yw {next}.</translation>
    </message>
    <message>
        <source>Take {day}</source>
        <translation>Dewis {day}</translation>
    </message>
    <message>
        <source>Keep {day}</source>
        <translation>Cadw {day}</translation>
    </message>
</context>
<context>
    <name>DeleteLine</name>
    <message>
        <source>Leave it there</source>
        <translation>Ei adael yno</translation>
    </message>
    <message>
        <source>Delete it there</source>
        <translation>Ei ddileu yno</translation>
    </message>
    <message>
        <source>This paper is safe in Caseworker now. Delete it from the scanner’s folder?</source>
        <translation>Mae’r papur hwn yn ddiogel yn Caseworker nawr. Ei ddileu o ffolder y sganiwr?</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Who are you helping?</source>
        <translation>Pwy rydych yn ei helpu?</translation>
    </message>
    <message>
        <source>Name, postcode, phone or reference</source>
        <translation>Enw, cod post, ffôn neu gyfeirnod</translation>
    </message>
    <message>
        <source>Looking at the desk</source>
        <translation>Yn edrych ar y ddesg</translation>
    </message>
    <message>
        <source>Type a name, postcode, phone number or reference. You can help someone without keeping a record of them.</source>
        <translation>Teipiwch enw, cod post, rhif ffôn neu gyfeirnod. Gallwch helpu rhywun heb gadw cofnod.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Person newydd</translation>
    </message>
    <message>
        <source>Help without a record</source>
        <translation>Helpu heb gofnod</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Choose one to see what happened to it and what can be done.</source>
        <translation>Dewiswch un i weld beth ddigwyddodd iddi a beth y gellir ei wneud.</translation>
    </message>
    <message>
        <source>No record kept</source>
        <translation>Dim cofnod yn cael ei gadw</translation>
    </message>
    <message>
        <source>They wrote: “{words}”</source>
        <translation>Ysgrifennon nhw: “{words}”</translation>
    </message>
    <message>
        <source>On {day} at {time}.</source>
        <translation>Ar {day} am {time}.</translation>
    </message>
    <message>
        <source>Their reference: {reference}</source>
        <translation>Eu cyfeirnod: {reference}</translation>
    </message>
    <message>
        <source>The person wants it stopped, but it may have reached the office before that.</source>
        <translation>Mae’r person am ei hatal, ond efallai ei bod wedi cyrraedd y swyddfa cyn hynny.</translation>
    </message>
    <message>
        <source>It was sent, then the line went quiet before the office could answer. So it may be there.</source>
        <translation>Cafodd ei hanfon, yna aeth y llinell yn dawel cyn i’r swyddfa allu ateb. Felly efallai ei bod yno.</translation>
    </message>
    <message>
        <source>Sending the same form again does no harm: the office keeps it once.</source>
        <translation>Nid yw anfon yr un ffurflen eto’n gwneud drwg: mae’r swyddfa’n ei chadw unwaith.</translation>
    </message>
    <message>
        <source>Nothing is lost: all answers are on this computer.</source>
        <translation>Nid oes dim wedi’i golli: mae’r holl atebion ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Correct it with {name}</source>
        <translation>Ei gywiro gyda {name}</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Ei gywiro</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Ei hanfon eto</translation>
    </message>
    <message>
        <source>Write down what the office said</source>
        <translation>Ysgrifennu beth ddywedodd y swyddfa</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Ei hatal</translation>
    </message>
    <message>
        <source>Print a letter for {name}</source>
        <translation>Argraffu llythyr i {name}</translation>
    </message>
    <message>
        <source>Print a letter</source>
        <translation>Argraffu llythyr</translation>
    </message>
    <message>
        <source>Open the record of {name}</source>
        <translation>Agor cofnod {name}</translation>
    </message>
    <message>
        <source>Look at the account with this office</source>
        <translation>Edrych ar y cyfrif gyda’r swyddfa hon</translation>
    </message>
    <message>
        <source>Choose one to see what was promised, and to say what came of it.</source>
        <translation>Dewiswch un i weld beth a addawyd, ac i ddweud beth ddaeth ohono.</translation>
    </message>
    <message>
        <source>Safe contact: {words}</source>
        <translation>Cyswllt diogel: {words}</translation>
    </message>
    <message>
        <source>Phone: {number}</source>
        <translation>Ffôn: {number}</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Mae wedi’i wneud</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Diwrnod arall</translation>
    </message>
    <message>
        <source>Open their record</source>
        <translation>Agor y cofnod</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Ei ollwng</translation>
    </message>
    <message>
        <source>It is to be kept after all</source>
        <translation>Mae i’w gadw wedi’r cyfan</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Beth sydd wedi digwydd</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>cydweithiwr</translation>
    </message>
    <message>
        <source>Promised {day} by {name}.</source>
        <translation>Addawyd {day} gan {name}.</translation>
    </message>
    <message>
        <source>Moved from {old} to {new}.</source>
        <translation>Symudwyd o {old} i {new}.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more tries or notes</source>
        <translation>
            <numerusform>Dangos rhagor o geisiadau neu nodiadau: %n</numerusform>
            <numerusform>Dangos rhagor o geisiadau neu nodiadau: %n</numerusform>
            <numerusform>Dangos rhagor o geisiadau neu nodiadau: %n</numerusform>
            <numerusform>Dangos rhagor o geisiadau neu nodiadau: %n</numerusform>
            <numerusform>Dangos rhagor o geisiadau neu nodiadau: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that has happened is shown.</source>
        <translation>Mae popeth sydd wedi digwydd yn cael ei ddangos.</translation>
    </message>
</context>
<context>
    <name>DoubtLine</name>
    <message>
        <source>Is this right? A National Insurance number is two letters, six figures and a letter.</source>
        <translation>A yw hyn yn gywir? Dwy lythyren, chwe ffigur a llythyren yw rhif Yswiriant Gwladol.</translation>
    </message>
    <message>
        <source>Is this right? A postcode looks like NE1 4ST.</source>
        <translation>A yw hyn yn gywir? Mae cod post yn edrych fel NE1 4ST.</translation>
    </message>
    <message>
        <source>Is this right? It does not look like a phone number.</source>
        <translation>A yw hyn yn gywir? Nid yw’n edrych fel rhif ffôn.</translation>
    </message>
    <message>
        <source>Is this right? An email address looks like name@example.org.</source>
        <translation>A yw hyn yn gywir? Mae cyfeiriad e-bost yn edrych fel name@example.org.</translation>
    </message>
    <message>
        <source>Is this right? It does not look like an NHS number. It has 10 figures.</source>
        <translation>A yw hyn yn gywir? Nid yw’n edrych fel rhif GIG. Mae ganddo 10 ffigur.</translation>
    </message>
    <message>
        <source>Is this right? A sort code has 6 figures.</source>
        <translation>A yw hyn yn gywir? Mae gan god didoli 6 ffigur.</translation>
    </message>
    <message>
        <source>Is this right? An account number has 8 figures.</source>
        <translation>A yw hyn yn gywir? Mae gan rif cyfrif 8 ffigur.</translation>
    </message>
</context>
<context>
    <name>DrawnAnswer</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Drawn on paper? Choose a photo of it…</source>
        <translation>Wedi’i dynnu ar bapur? Dewiswch lun ohono…</translation>
    </message>
    <message>
        <source>The drawing is kept.</source>
        <translation>Mae’r llun wedi’i gadw.</translation>
    </message>
</context>
<context>
    <name>DropSheet</name>
    <message>
        <source>Drop this follow-up?</source>
        <translation>Gollwng y gwaith dilynol hwn?</translation>
    </message>
    <message>
        <source>If they still wait for it, tell them that you will not do it.</source>
        <translation>Os ydynt yn dal i aros amdano, dywedwch wrthynt na fyddwch yn ei wneud.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message>
        <source>Such as “They have heard already”.</source>
        <translation>Megis “Maent wedi clywed yn barod”.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Ei ollwng</translation>
    </message>
    <message>
        <source>Keep it on the list</source>
        <translation>Ei gadw ar y rhestr</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Dywedwch pam mewn ychydig eiriau.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a file</source>
        <translation>Dewis ffeil</translation>
    </message>
    <message>
        <source>Choose the spreadsheet (.xlsx), or drag it here.</source>
        <translation>Dewiswch y daenlen (.xlsx), neu llusgwch hi yma.</translation>
    </message>
    <message>
        <source>Pictures and lists of the form lie beside it, in a folder that has its name and “-media”.</source>
        <translation>Mae lluniau a rhestri’r ffurflen wrth ei hochr, mewn ffolder gyda’i henw a “-media”.</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>May {name} not act any more?</source>
        <translation>Gweithredu o hyn ymlaen: {name} – na chaiff mwyach?</translation>
    </message>
    <message>
        <source>From now on {name} is not told anything here, and does not answer or sign.</source>
        <translation>O hyn ymlaen ni ddywedir dim yma wrth {name}, ac nid oes ganddo hawl i roi ateb na llofnodi.</translation>
    </message>
    <message>
        <source>What {name} permitted before still stands. Take it back under “permission” if it should stop.</source>
        <translation>Mae’r hyn a ganiatawyd gan {name} o’r blaen yn dal i sefyll. Tynnwch ef yn ôl o dan “caniatâd” os dylai ddod i ben.</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>Pam mae’n dod i ben?</translation>
    </message>
    <message>
        <source>Such as “they are well again”.</source>
        <translation>Megis “mae’n iach eto”.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Dod ag ef i ben</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Write down why it ends.</source>
        <translation>Ysgrifennwch pam mae’n dod i ben.</translation>
    </message>
</context>
<context>
    <name>EndingCover</name>
    <message>
        <source>Signing out …</source>
        <translation>Wrthi’n allgofnodi …</translation>
    </message>
    <message>
        <source>What is being saved, sent or printed ends first.</source>
        <translation>Mae’r hyn sy’n cael ei gadw, ei anfon neu ei argraffu yn gorffen yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase the record of {name}?</source>
        <translation>Dileu cofnod {name}?</translation>
    </message>
    <message>
        <source>This goes: the record, all answers and files, open forms, promises, and who may act for them.</source>
        <translation>Mae hyn yn mynd: y cofnod, pob ateb a ffeil, ffurflenni agored, addewidion, a phwy gaiff weithredu drosto.</translation>
    </message>
    <message>
        <source>This stays, without a name: that help was given, the references, days and receipts, and the log.</source>
        <translation>Mae hyn yn aros, heb enw: bod cymorth wedi’i roi, pob cyfeirnod, y dyddiau a’r derbynebau, a’r log.</translation>
    </message>
    <message>
        <source>What an office has already stays there. Older backups keep the record until they are replaced.</source>
        <translation>Mae’r hyn sydd gan swyddfa eisoes yn aros yno. Mae pob hen gopi wrth gefn yn cadw’r cofnod nes ei ddisodli.</translation>
    </message>
    <message>
        <source>This cannot be undone. Make a copy to take away first, if they want one.</source>
        <translation>Ni ellir dadwneud hyn. Gwnewch gopi i fynd ag ef yn gyntaf, os oes eisiau un.</translation>
    </message>
    <message>
        <source>They ask for it themself</source>
        <translation>Mae’r person yn gofyn amdano ei hun</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Cadw’r cofnod</translation>
    </message>
    <message>
        <source>It cannot be erased now. This is still in the outbox:</source>
        <translation>Ni ellir ei ddileu nawr. Mae hwn yn dal yn y blwch anfon:</translation>
    </message>
    <message>
        <source>Stop it there, or wait until the office has it.</source>
        <translation>Stopiwch ef yno, neu arhoswch nes bydd gan y swyddfa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>About this service</source>
        <translation>Am y gwasanaeth hwn</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Pwy sy’n penderfynu</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Eu ffôn</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Pwy sy’n ei dderbyn</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Wrth y ddesg</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ieithoedd</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>here since {day}</source>
        <translation>yma ers {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n kept for forms begun with them</source>
        <translation>
            <numerusform>Wedi’u cadw ar gyfer ffurflenni a ddechreuwyd gyda nhw: %n</numerusform>
            <numerusform>Wedi’u cadw ar gyfer ffurflenni a ddechreuwyd gyda nhw: %n</numerusform>
            <numerusform>Wedi’u cadw ar gyfer ffurflenni a ddechreuwyd gyda nhw: %n</numerusform>
            <numerusform>Wedi’u cadw ar gyfer ffurflenni a ddechreuwyd gyda nhw: %n</numerusform>
            <numerusform>Wedi’u cadw ar gyfer ffurflenni a ddechreuwyd gyda nhw: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Fersiynau hŷn</translation>
    </message>
    <message>
        <source>Send it to</source>
        <translation>Ei anfon at</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>Dewis swyddfa</translation>
    </message>
</context>
<context>
    <name>FaultTable</name>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Beth sy’n anghywir</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Beth i’w wneud</translation>
    </message>
    <message numerus="yes">
        <source>And %n more. Put these right first.</source>
        <translation>
            <numerusform>A rhagor: %n. Cywirwch y rhain yn gyntaf.</numerusform>
            <numerusform>A rhagor: %n. Cywirwch y rhain yn gyntaf.</numerusform>
            <numerusform>A rhagor: %n. Cywirwch y rhain yn gyntaf.</numerusform>
            <numerusform>A rhagor: %n. Cywirwch y rhain yn gyntaf.</numerusform>
            <numerusform>A rhagor: %n. Cywirwch y rhain yn gyntaf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultyPart</name>
    <message>
        <source>Nothing was changed. Put right what is listed, save the file, and check it again.</source>
        <translation>Ni newidiwyd dim. Cywirwch yr hyn a restrir, cadwch y ffeil, a’i gwirio eto.</translation>
    </message>
    <message>
        <source>Must be put right</source>
        <translation>Rhaid ei gywiro</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gwerth gwybod</translation>
    </message>
    <message>
        <source>Check it again</source>
        <translation>Ei gwirio eto</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Dewis ffeil arall</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copïo’r rhestr</translation>
    </message>
    <message numerus="yes">
        <source>%n faults in {file}</source>
        <translation>
            <numerusform>Gwallau yn {file}: %n</numerusform>
            <numerusform>Gwallau yn {file}: %n</numerusform>
            <numerusform>Gwallau yn {file}: %n</numerusform>
            <numerusform>Gwallau yn {file}: %n</numerusform>
            <numerusform>Gwallau yn {file}: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is copied.</source>
        <translation>Copïwyd y rhestr.</translation>
    </message>
</context>
<context>
    <name>FetchedCard</name>
    <message>
        <source>Services of the office</source>
        <translation>Gwasanaethau’r swyddfa</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) fetched.</source>
        <translation>
            <numerusform>Gwasanaethau a gyrchwyd: %n.</numerusform>
            <numerusform>Gwasanaethau a gyrchwyd: %n.</numerusform>
            <numerusform>Gwasanaethau a gyrchwyd: %n.</numerusform>
            <numerusform>Gwasanaethau a gyrchwyd: %n.</numerusform>
            <numerusform>Gwasanaethau a gyrchwyd: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) here already, unchanged.</source>
        <translation>
            <numerusform>Gwasanaethau yma eisoes, heb newid: %n.</numerusform>
            <numerusform>Gwasanaethau yma eisoes, heb newid: %n.</numerusform>
            <numerusform>Gwasanaethau yma eisoes, heb newid: %n.</numerusform>
            <numerusform>Gwasanaethau yma eisoes, heb newid: %n.</numerusform>
            <numerusform>Gwasanaethau yma eisoes, heb newid: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{form} cannot be used: {why}</source>
        <translation>Ni ellir defnyddio {form}: {why}</translation>
    </message>
    <message>
        <source>The office offers no forms to this desk yet.</source>
        <translation>Nid yw’r swyddfa’n cynnig ffurflenni i’r ddesg hon eto.</translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Dangos y cyfrinymadrodd</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name of the centre</source>
        <translation>Enw’r ganolfan</translation>
    </message>
    <message>
        <source>As people know it. It stands at the head of every letter.</source>
        <translation>Fel y mae pobl yn ei hadnabod. Mae ar ben pob llythyr.</translation>
    </message>
    <message>
        <source>Letters that begin every reference</source>
        <translation>Llythrennau ar ddechrau pob cyfeirnod</translation>
    </message>
    <message>
        <source>Two to four. A reference is what people quote when they call you.</source>
        <translation>Dwy i bedair. Cyfeirnod yw’r hyn mae pobl yn ei roi pan fyddan nhw’n eich ffonio.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>As on an envelope, without the postcode.</source>
        <translation>Fel ar amlen, heb y cod post.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Such as NF1 2AB.</source>
        <translation>Fel NF1 2AB.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>People call this number.</source>
        <translation>Mae pobl yn ffonio’r rhif hwn.</translation>
    </message>
    <message>
        <source>As letters show it.</source>
        <translation>Fel y mae llythyrau’n ei ddangos.</translation>
    </message>
    <message>
        <source>Short, such as priya.</source>
        <translation>Byr, fel priya.</translation>
    </message>
    <message>
        <source>At least 12 characters. Best are three or four words that do not belong together.</source>
        <translation>O leiaf 12 nod. Y gorau yw tri neu bedwar gair nad ydyn nhw’n perthyn i’w gilydd.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Oriau agor</translation>
    </message>
    <message>
        <source>One line for each kind of day, such as: Monday to Friday, 9am to 5pm</source>
        <translation>Un llinell ar gyfer pob math o ddiwrnod, fel: Dydd Llun i ddydd Gwener, 9am i 5pm</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Enw mewngofnodi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Yr un cyfrinymadrodd eto</translation>
    </message>
    <message>
        <source>This is too long. Use at most {most} characters a line.</source>
        <translation>Mae hyn yn rhy hir. Defnyddiwch hyd at {most} nod y llinell.</translation>
    </message>
    <message>
        <source>This has signs that cannot be printed. Type it again.</source>
        <translation>Mae nodau yma na ellir eu hargraffu. Teipiwch ef eto.</translation>
    </message>
    <message>
        <source>Use two to four letters from A to Z, such as NFL.</source>
        <translation>Defnyddiwch ddwy i bedair llythyren o A i Z, fel NFL.</translation>
    </message>
    <message>
        <source>Type a whole postcode, such as NF1 2AB.</source>
        <translation>Teipiwch god post cyfan, fel NF1 2AB.</translation>
    </message>
    <message>
        <source>Type a phone number, such as 01632 960 100.</source>
        <translation>Teipiwch rif ffôn, fel 01632 960 100.</translation>
    </message>
    <message>
        <source>Type an email address, such as desk@library.example.</source>
        <translation>Teipiwch gyfeiriad e-bost, fel desk@library.example.</translation>
    </message>
    <message>
        <source>A passphrase needs at least 12 characters.</source>
        <translation>Mae angen o leiaf 12 nod ar gyfrinymadrodd.</translation>
    </message>
    <message>
        <source>This would be guessed too soon. Use three or four words that do not belong together.</source>
        <translation>Byddai hwn yn cael ei ddyfalu’n rhy fuan. Defnyddiwch dri neu bedwar gair nad ydyn nhw’n perthyn i’w gilydd.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type it again.</source>
        <translation>Nid yw’r ddau gyfrinymadrodd yr un fath. Teipiwch ef eto.</translation>
    </message>
    <message>
        <source>Someone at this desk has that sign-in name. Choose another.</source>
        <translation>Mae gan rywun wrth y ddesg hon yr enw mewngofnodi hwnnw. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>Too short yet. It needs at least 12 characters.</source>
        <translation>Rhy fyr o hyd. Mae angen o leiaf 12 nod.</translation>
    </message>
    <message>
        <source>Long enough, but it would be guessed too soon.</source>
        <translation>Digon hir, ond byddai’n cael ei ddyfalu’n rhy fuan.</translation>
    </message>
    <message>
        <source>Good. Longer is better still.</source>
        <translation>Da. Mae hirach yn well fyth.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Da iawn.</translation>
    </message>
    <message>
        <source>Type the name of your centre.</source>
        <translation>Teipiwch enw’ch canolfan.</translation>
    </message>
    <message>
        <source>Type two to four letters, such as NFL.</source>
        <translation>Teipiwch ddwy i bedair llythyren, fel NFL.</translation>
    </message>
    <message>
        <source>Type the address, as it stands on an envelope.</source>
        <translation>Teipiwch y cyfeiriad, fel y mae ar amlen.</translation>
    </message>
    <message>
        <source>Type the postcode.</source>
        <translation>Teipiwch y cod post.</translation>
    </message>
    <message>
        <source>Type the phone number.</source>
        <translation>Teipiwch y rhif ffôn.</translation>
    </message>
    <message>
        <source>Type the name, first name and surname.</source>
        <translation>Teipiwch yr enw, enw cyntaf a chyfenw.</translation>
    </message>
    <message>
        <source>Type a short name to sign in with.</source>
        <translation>Teipiwch enw byr i fewngofnodi ag ef.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Teipiwch gyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Type something here.</source>
        <translation>Teipiwch rywbeth yma.</translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>Choose which one is right: {list}</source>
        <translation>Dewiswch pa un sy’n gywir: {list}</translation>
    </message>
    <message>
        <source>The record that stays</source>
        <translation>Y cofnod sy’n aros</translation>
    </message>
    <message>
        <source>The record that joins it</source>
        <translation>Y cofnod sy’n ymuno ag ef</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n forms</source>
        <translation>
            <numerusform>{name}, ffurflenni: %n</numerusform>
            <numerusform>{name}, ffurflenni: %n</numerusform>
            <numerusform>{name}, ffurflenni: %n</numerusform>
            <numerusform>{name}, ffurflenni: %n</numerusform>
            <numerusform>{name}, ffurflenni: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
</context>
<context>
    <name>FileAnswer</name>
    <message>
        <source>Take it away</source>
        <translation>Ei dynnu i ffwrdd</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dewis ffeil…</translation>
    </message>
    <message>
        <source>Or drag the file here. It may have up to {size}.</source>
        <translation>Neu llusgwch y ffeil yma. Gall fod hyd at {size}.</translation>
    </message>
    <message>
        <source>Given: {kind}, {size}</source>
        <translation>Wedi’i roi: {kind}, {size}</translation>
    </message>
    <message>
        <source>A file was given, but it cannot be shown.</source>
        <translation>Rhoddwyd ffeil, ond ni ellir ei dangos.</translation>
    </message>
    <message>
        <source>Nothing is given yet.</source>
        <translation>Nid oes dim wedi’i roi eto.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Dewis un arall…</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation>Yn ei baratoi…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Fitting files ({patterns})</source>
        <translation>Ffeiliau addas ({patterns})</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>This kind of file cannot be shown here. It is kept as it was given.</source>
        <translation>Ni ellir dangos y math hwn o ffeil yma. Mae wedi’i chadw fel y’i rhoddwyd.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>a picture</source>
        <translation>llun</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>recordiad sain</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>fideo</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>dogfen PDF</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>dogfen</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that it is still there.</source>
        <translation>Ni ellir agor y ffeil hon. Gwiriwch ei bod yno o hyd.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Mae’r ffeil hon yn wag. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>This file is too big. It may have up to {size}.</source>
        <translation>Mae’r ffeil hon yn rhy fawr. Gall fod hyd at {size}.</translation>
    </message>
    <message>
        <source>This kind of file is not asked for here. Choose another one.</source>
        <translation>Ni ofynnir am y math hwn o ffeil yma. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Choose a JPEG or PNG.</source>
        <translation>Nid llun y gellir ei ddarllen yw hwn. Dewiswch JPEG neu PNG.</translation>
    </message>
    <message>
        <source>This photo is in a form that only some phones read (HEIC). Save it as JPEG on the phone first.</source>
        <translation>Mae’r llun hwn mewn ffurf na all ond rhai ffonau ei darllen (HEIC). Cadwch ef fel JPEG ar y ffôn yn gyntaf.</translation>
    </message>
    <message>
        <source>This document has several pages, and one picture is asked for. Scan or photograph that page alone.</source>
        <translation>Mae sawl tudalen yn y ddogfen hon, a gofynnir am un llun. Sganiwch neu tynnwch lun o’r dudalen honno’n unig.</translation>
    </message>
    <message>
        <source>These are several files. Give the one that is asked for here.</source>
        <translation>Mae sawl ffeil yma. Rhowch yr un y gofynnir amdani yma.</translation>
    </message>
    <message>
        <source>This is a folder. Open it, and give the file that is in it.</source>
        <translation>Ffolder yw hwn. Agorwch ef, a rhowch y ffeil sydd ynddo.</translation>
    </message>
</context>
<context>
    <name>FirstMorningCard</name>
    <message>
        <source>Your first morning</source>
        <translation>Eich bore cyntaf</translation>
    </message>
    <message>
        <source>The desk is ready and nobody is on record yet. This is how a morning goes:</source>
        <translation>Mae’r ddesg yn barod ac nid oes cofnod o neb eto. Dyma sut mae bore’n mynd:</translation>
    </message>
    <message>
        <source>Somebody comes. Put them on record, or help them without a record.</source>
        <translation>Daw rhywun. Gwnewch gofnod, neu helpwch heb gofnod.</translation>
    </message>
    <message>
        <source>Choose what they need, and ask for their permission.</source>
        <translation>Dewiswch beth sydd ei angen, a gofynnwch am ganiatâd.</translation>
    </message>
    <message>
        <source>Go through the questions together, one at a time. Each answer is saved as you give it.</source>
        <translation>Ewch drwy’r cwestiynau gyda’ch gilydd, un ar y tro. Mae pob ateb yn cael ei gadw wrth i chi ei roi.</translation>
    </message>
    <message>
        <source>Read it back, put it in the outbox and print the letter. It goes when there is a connection.</source>
        <translation>Darllenwch yn ôl, rhowch yn y blwch anfon ac argraffwch y llythyr. Bydd yn mynd pan fydd cysylltiad.</translation>
    </message>
    <message>
        <source>Put somebody on record</source>
        <translation>Gwneud cofnod o rywun</translation>
    </message>
    <message>
        <source>See what you can help with</source>
        <translation>Gweld â beth y gallwch helpu</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>What is your centre called?</source>
        <translation>Beth yw enw’ch canolfan?</translation>
    </message>
    <message>
        <source>Where do people find it?</source>
        <translation>Ble mae pobl yn dod o hyd iddi?</translation>
    </message>
    <message>
        <source>This stands on every letter.</source>
        <translation>Mae hyn ar bob llythyr.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Pwy ydych chi?</translation>
    </message>
    <message>
        <source>You are the first adviser. Colleagues are added later.</source>
        <translation>Chi yw’r cynghorydd cyntaf. Ychwanegir cydweithwyr yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Make the records</source>
        <translation>Creu’r cofnodion</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Beth yw ei diben</translation>
    </message>
    <message>
        <source>Your centre</source>
        <translation>Eich canolfan</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Cod adfer</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copi wrth gefn</translation>
    </message>
    <message>
        <source>First office</source>
        <translation>Swyddfa gyntaf</translation>
    </message>
</context>
<context>
    <name>FixedAnswer</name>
    <message>
        <source>The form filled this in. It cannot be changed here.</source>
        <translation>Y ffurflen lenwodd hwn. Ni ellir ei newid yma.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Dim ateb</translation>
    </message>
</context>
<context>
    <name>FixedFile</name>
    <message>
        <source>No file</source>
        <translation>Dim ffeil</translation>
    </message>
    <message>
        <source>Given: {kind}, {size}</source>
        <translation>Wedi’i roi: {kind}, {size}</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Call them</source>
        <translation>Ffonio</translation>
    </message>
    <message>
        <source>Visit them</source>
        <translation>Ymweld</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>Ysgrifennu</translation>
    </message>
    <message>
        <source>Ask the office</source>
        <translation>Gofyn i’r swyddfa</translation>
    </message>
    <message>
        <source>They come back</source>
        <translation>Maent yn dod yn ôl</translation>
    </message>
    <message>
        <source>They know more</source>
        <translation>Gwyddant fwy</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Penderfynwyd</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Sgiliau</translation>
    </message>
    <message>
        <source>More help</source>
        <translation>Mwy o gymorth</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Heb gyrraedd</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Rhywbeth arall</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Yr wythnos hon</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Yn nes ymlaen</translation>
    </message>
    <message>
        <source>No record kept</source>
        <translation>Dim cofnod yn cael ei gadw</translation>
    </message>
    <message>
        <source>Follow-up kept</source>
        <translation>Cadwyd y gwaith dilynol</translation>
    </message>
    <message>
        <source>Follow-up dropped</source>
        <translation>Gollyngwyd y gwaith dilynol</translation>
    </message>
    <message>
        <source>The permission ends on {day}.</source>
        <translation>Daw’r caniatâd i ben ar {day}.</translation>
    </message>
    <message>
        <source>The office was to answer by {day}.</source>
        <translation>Roedd y swyddfa i roi ateb erbyn {day}.</translation>
    </message>
    <message>
        <source>The office answers by {day}.</source>
        <translation>Bydd y swyddfa’n rhoi ateb erbyn {day}.</translation>
    </message>
    <message>
        <source>Promised for {day}.</source>
        <translation>Addawyd ar gyfer {day}.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Addawyd</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>Gwaith dilynol</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Gwaith dilynol newydd</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Pwy biau</translation>
    </message>
    <message>
        <source>Everyone’s</source>
        <translation>Gan bawb</translation>
    </message>
    <message>
        <source>What I promised</source>
        <translation>Beth a addewais i</translation>
    </message>
    <message>
        <source>Nothing is promised</source>
        <translation>Nid oes dim wedi’i addo</translation>
    </message>
    <message>
        <source>What you promise somebody for a day stands here until it is done.</source>
        <translation>Mae’r hyn a addewch i rywun ar gyfer diwrnod yn sefyll yma nes ei wneud.</translation>
    </message>
    <message>
        <source>Follow-ups, by the day they are due</source>
        <translation>Gwaith dilynol, yn ôl y diwrnod y mae’n ddyledus</translation>
    </message>
    <message>
        <source>Reading the follow-ups</source>
        <translation>Yn darllen y gwaith dilynol</translation>
    </message>
</context>
<context>
    <name>FoundPeople</name>
    <message>
        <source>People found</source>
        <translation>Pobl a ganfuwyd</translation>
    </message>
    <message>
        <source>Put them on record</source>
        <translation>Gwneud cofnod ohonyn nhw</translation>
    </message>
    <message>
        <source>Try the family name alone, the postcode, or the end of the phone number.</source>
        <translation>Rhowch gynnig ar y cyfenw’n unig, y cod post, neu ddiwedd y rhif ffôn.</translation>
    </message>
    <message>
        <source>Nobody on record fits “{typed}”.</source>
        <translation>Nid oes cofnod sy’n cyfateb i “{typed}”.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people who fit. Type more to find fewer.</source>
        <translation>
            <numerusform>Y rhai cyntaf sy’n cyfateb: %n. Teipiwch ragor i ddod o hyd i lai.</numerusform>
            <numerusform>Y rhai cyntaf sy’n cyfateb: %n. Teipiwch ragor i ddod o hyd i lai.</numerusform>
            <numerusform>Y rhai cyntaf sy’n cyfateb: %n. Teipiwch ragor i ddod o hyd i lai.</numerusform>
            <numerusform>Y rhai cyntaf sy’n cyfateb: %n. Teipiwch ragor i ddod o hyd i lai.</numerusform>
            <numerusform>Y rhai cyntaf sy’n cyfateb: %n. Teipiwch ragor i ddod o hyd i lai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people fit.</source>
        <translation>
            <numerusform>Yn cyfateb: %n.</numerusform>
            <numerusform>Yn cyfateb: %n.</numerusform>
            <numerusform>Yn cyfateb: %n.</numerusform>
            <numerusform>Yn cyfateb: %n.</numerusform>
            <numerusform>Yn cyfateb: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>This program helps you to fill in, send and follow forms with people. It works without a connection.</source>
        <translation>Mae’r rhaglen hon yn eich helpu i lenwi, anfon a dilyn ffurflenni gyda phobl. Mae’n gweithio heb gysylltiad.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Am beth ydych chi’n chwilio?</translation>
    </message>
    <message>
        <source>Nothing here has these words. Try another word, or fewer.</source>
        <translation>Nid oes dim yma â’r geiriau hyn. Rhowch gynnig ar air arall, neu lai.</translation>
    </message>
</context>
<context>
    <name>HideCover</name>
    <message>
        <source>Press Esc, or Shift three times, to go on.</source>
        <translation>Pwyswch Esc, neu Shift deirgwaith, i fynd ymlaen.</translation>
    </message>
    <message>
        <source>The screen is hidden</source>
        <translation>Mae’r sgrin wedi’i chuddio</translation>
    </message>
    <message>
        <source>Press Escape to go on.</source>
        <translation>Pwyswch Escape i fynd ymlaen.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>a colleague</source>
        <translation>cydweithiwr</translation>
    </message>
    <message>
        <source>Put in the outbox by {who}</source>
        <translation>Rhoddwyd yn y blwch anfon gan {who}</translation>
    </message>
    <message>
        <source>Sending began</source>
        <translation>Dechreuodd yr anfon</translation>
    </message>
    <message>
        <source>A part of it arrived</source>
        <translation>Cyrhaeddodd rhan ohoni</translation>
    </message>
    <message>
        <source>Sent, but no answer came</source>
        <translation>Anfonwyd, ond ni ddaeth ateb</translation>
    </message>
    <message>
        <source>Sending broke off: the program or the computer stopped</source>
        <translation>Torrwyd ar yr anfon: stopiodd y rhaglen neu’r cyfrifiadur</translation>
    </message>
    <message>
        <source>The office told {who} that they have it</source>
        <translation>Dywedodd y swyddfa wrth {who} ei bod ganddyn nhw</translation>
    </message>
    <message>
        <source>Received by the office</source>
        <translation>Wedi’i derbyn gan y swyddfa</translation>
    </message>
    <message>
        <source>Handed over to the office</source>
        <translation>Wedi’i throsglwyddo i’r swyddfa</translation>
    </message>
    <message>
        <source>The office would not take it</source>
        <translation>Ni dderbyniodd y swyddfa hi</translation>
    </message>
    <message>
        <source>The office told {who} that they do not have it</source>
        <translation>Dywedodd y swyddfa wrth {who} nad yw ganddyn nhw</translation>
    </message>
    <message>
        <source>Not tried again by itself</source>
        <translation>Ni roddir cynnig arall arni’n awtomatig</translation>
    </message>
    <message>
        <source>Not sent: the permission had ended</source>
        <translation>Heb ei hanfon: roedd y caniatâd wedi dod i ben</translation>
    </message>
    <message>
        <source>{who} noted that it is to be stopped</source>
        <translation>Nododd {who} y dylid ei hatal</translation>
    </message>
    <message>
        <source>{who} let it be sent again</source>
        <translation>Gadawodd {who} iddi gael ei hanfon eto</translation>
    </message>
    <message>
        <source>Replaced by a corrected form</source>
        <translation>Cymerodd ffurflen wedi’i chywiro ei lle</translation>
    </message>
    <message>
        <source>Withdrawn by {who}</source>
        <translation>Tynnwyd yn ôl gan {who}</translation>
    </message>
    <message>
        <source>Came back from a backup</source>
        <translation>Daeth yn ôl o gopi wrth gefn</translation>
    </message>
    <message>
        <source>The office did not accept this desk’s account</source>
        <translation>Ni dderbyniodd y swyddfa gyfrif y ddesg hon</translation>
    </message>
    <message>
        <source>Sending was stopped here before anything left</source>
        <translation>Ataliwyd yr anfon yma cyn i ddim adael</translation>
    </message>
    <message>
        <source>The office could not be reached; nothing left</source>
        <translation>Ni ellid cyrraedd y swyddfa; ni adawodd dim</translation>
    </message>
</context>
<context>
    <name>InformationCard</name>
    <message>
        <source>Print everything we hold</source>
        <translation>Argraffu popeth sydd gennym</translation>
    </message>
    <message>
        <source>Make a copy to take away</source>
        <translation>Gwneud copi i fynd ag ef</translation>
    </message>
    <message>
        <source>Correct something</source>
        <translation>Cywiro rhywbeth</translation>
    </message>
    <message>
        <source>Erase this record</source>
        <translation>Dileu’r cofnod hwn</translation>
    </message>
    <message>
        <source>Full list of who has seen it</source>
        <translation>Rhestr lawn o bwy a’i gwelodd</translation>
    </message>
    <message>
        <source>{name}’s information</source>
        <translation>Gwybodaeth {name}</translation>
    </message>
    <message>
        <source>Seen by: {list}</source>
        <translation>Gwelwyd gan: {list}</translation>
    </message>
</context>
<context>
    <name>InterpreterFields</name>
    <message>
        <source>Does somebody interpret?</source>
        <translation>A oes rhywun yn cyfieithu ar y pryd?</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Yr enw</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Pa iaith?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Sut?</translation>
    </message>
    <message>
        <source>Which service, or what are they to the person?</source>
        <translation>Pa wasanaeth, neu beth ydynt i’r person?</translation>
    </message>
    <message>
        <source>Why can nobody else do it today?</source>
        <translation>Pam na all neb arall ei wneud heddiw?</translation>
    </message>
    <message>
        <source>Such as “no telephone interpreter was free”</source>
        <translation>Megis “nid oedd cyfieithydd ar y ffôn ar gael”</translation>
    </message>
    <message>
        <source>Nobody under 18 can interpret. Choose somebody else, or nobody.</source>
        <translation>Ni all neb dan 18 gyfieithu. Dewiswch rywun arall, neu neb.</translation>
    </message>
    <message>
        <source>Write down who interprets.</source>
        <translation>Ysgrifennwch pwy sy’n cyfieithu.</translation>
    </message>
    <message>
        <source>Write down the language.</source>
        <translation>Ysgrifennwch yr iaith.</translation>
    </message>
    <message>
        <source>Write down why nobody else can do it today.</source>
        <translation>Ysgrifennwch pam na all neb arall ei wneud heddiw.</translation>
    </message>
    <message>
        <source>An interpreter from a service</source>
        <translation>Cyfieithydd o wasanaeth</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Cydweithiwr</translation>
    </message>
    <message>
        <source>A friend or neighbour</source>
        <translation>Ffrind neu gymydog</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>Perthynas</translation>
    </message>
    <message>
        <source>Somebody under 18</source>
        <translation>Rhywun dan 18</translation>
    </message>
    <message>
        <source>No, we speak the same language</source>
        <translation>Na, rydym yn siarad yr un iaith</translation>
    </message>
    <message>
        <source>Here with us</source>
        <translation>Yma gyda ni</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Dros y ffôn</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Drwy fideo</translation>
    </message>
    <message>
        <source>A child cannot interpret. It is too much for them, and they may hear what they should not.</source>
        <translation>Ni all plentyn gyfieithu. Mae’n ormod iddo, ac efallai y clyw yr hyn na ddylai.</translation>
    </message>
    <message>
        <source>Call a telephone interpreter, or make another appointment.</source>
        <translation>Ffoniwch gyfieithydd ar y ffôn, neu gwnewch apwyntiad arall.</translation>
    </message>
    <message>
        <source>Somebody close may leave things out, answer for the person or press them, or hear what they should not.</source>
        <translation>Gall rhywun agos adael pethau allan, ateb dros y person neu bwyso arno, neu glywed yr hyn na ddylai.</translation>
    </message>
    <message>
        <source>A telephone interpreter is better. Ask the person, without the other one, what they want.</source>
        <translation>Mae cyfieithydd ar y ffôn yn well. Gofynnwch i’r person, heb y llall, beth mae’n ei ddymuno.</translation>
    </message>
</context>
<context>
    <name>InterpreterSheet</name>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Cadw hyn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Everything is kept. Nothing has been sent.</source>
        <translation>Cadwyd popeth. Nid oes dim wedi’i anfon.</translation>
    </message>
    <message>
        <source>Questions answered so far: {count}.</source>
        <translation>Cwestiynau a atebwyd hyd yma: {count}.</translation>
    </message>
    <message>
        <source>Their permission ends on {day}.</source>
        <translation>Daw eu caniatâd i ben ar {day}.</translation>
    </message>
</context>
<context>
    <name>KeptSheet</name>
    <message>
        <source>What came of it?</source>
        <translation>Beth ddaeth ohono?</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Mewn ychydig eiriau</translation>
    </message>
    <message>
        <source>Such as “Showed how to check progress by phone”.</source>
        <translation>Megis “Dangoswyd sut i wirio’r hynt dros y ffôn”.</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Mae wedi’i gadw</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Choose what came of it.</source>
        <translation>Dewiswch beth ddaeth ohono.</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>The keys</source>
        <translation>Yr allweddi</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>Welcome to Caseworker</source>
        <translation>Croeso i Caseworker</translation>
    </message>
    <message>
        <source>Set up this desk in about three minutes, then help the first person.</source>
        <translation>Sefydlwch y ddesg hon mewn tua thair munud, yna helpwch y person cyntaf.</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>I ymarfer</translation>
    </message>
    <message>
        <source>For training, with invented people. An office on this computer answers. Nothing leaves it.</source>
        <translation>Ar gyfer hyfforddi, gyda phobl ddychmygol. Swyddfa ar y cyfrifiadur hwn sy’n ateb. Nid oes dim yn ei adael.</translation>
    </message>
    <message>
        <source>To help real people</source>
        <translation>I helpu pobl go iawn</translation>
    </message>
    <message>
        <source>Applications go to real offices, such as your council. Practise first in a folder of its own.</source>
        <translation>Mae ceisiadau’n mynd i swyddfeydd go iawn, fel eich cyngor. Ymarferwch yn gyntaf mewn ffolder ar wahân.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Bring a desk back from a backup</source>
        <translation>Dod â desg yn ôl o gopi wrth gefn</translation>
    </message>
    <message>
        <source>What is this desk for?</source>
        <translation>Beth yw diben y ddesg hon?</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Dewiswch un o’r ddau.</translation>
    </message>
</context>
<context>
    <name>LabelMedia</name>
    <message>
        <source>Play the recording of this question</source>
        <translation>Chwarae’r recordiad o’r cwestiwn hwn</translation>
    </message>
    <message>
        <source>The form has a recording of this question, {name}. It cannot be played here: read it out.</source>
        <translation>Mae gan y ffurflen recordiad o’r cwestiwn hwn, {name}. Ni ellir ei chwarae yma: darllenwch ef yn uchel.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>{name} – not yet checked by a native reader</source>
        <translation>{name} – heb ei wirio eto gan siaradwr brodorol</translation>
    </message>
</context>
<context>
    <name>Large</name>
    <message>
        <source>chosen</source>
        <translation>wedi’i ddewis</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>What is left</source>
        <translation>Beth sydd ar ôl</translation>
    </message>
    <message>
        <source>Still to bring</source>
        <translation>I ddod ag ef o hyd</translation>
    </message>
    <message>
        <source>To bring, if they have not shown it yet</source>
        <translation>I ddod ag ef, os nad yw wedi’i ddangos eto</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>Cwestiynau: %n</numerusform>
            <numerusform>Cwestiynau: %n</numerusform>
            <numerusform>Cwestiynau: %n</numerusform>
            <numerusform>Cwestiynau: %n</numerusform>
            <numerusform>Cwestiynau: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question is answered. What is left is to read it back and confirm it.</source>
        <translation>Atebwyd pob cwestiwn. Yr hyn sydd ar ôl yw ei ddarllen yn ôl a’i gadarnhau.</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>Page before</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>See it in its real size</source>
        <translation>Ei weld yn ei wir faint</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Tudalen {page} o {pages}</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Y llythyr</translation>
    </message>
</context>
<context>
    <name>LetterRows</name>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>As they like it best</source>
        <translation>Fel sydd orau ganddyn nhw</translation>
    </message>
    <message>
        <source>Print size</source>
        <translation>Maint y print</translation>
    </message>
    <message>
        <source>Include a copy of the answers</source>
        <translation>Cynnwys copi o’r atebion</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Pages in all: {pages}</source>
        <translation>Tudalennau i gyd: {pages}</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copïau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Argraffydd</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>Yn chwilio am argraffyddion</translation>
    </message>
    <message>
        <source>Save it as a PDF, or print it later at the office.</source>
        <translation>Cadwch ef fel PDF, neu argraffwch ef yn nes ymlaen yn y swyddfa.</translation>
    </message>
    <message>
        <source>No printer is set up here</source>
        <translation>Nid oes argraffydd wedi’i osod yma</translation>
    </message>
    <message>
        <source>It is stopped: letters wait in it.</source>
        <translation>Mae wedi stopio: mae llythyrau’n aros ynddo.</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Iaith y llythyr</translation>
    </message>
    <message>
        <source>Large – 18 point</source>
        <translation>Bras – 18 pwynt</translation>
    </message>
    <message>
        <source>Usual – 14 point</source>
        <translation>Arferol – 14 pwynt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters to print</source>
        <translation>Llythyrau i’w hargraffu</translation>
    </message>
    <message>
        <source>Each letter says what is true when it is printed.</source>
        <translation>Mae pob llythyr yn dweud beth sy’n wir pan gaiff ei argraffu.</translation>
    </message>
    <message>
        <source>No letters wait</source>
        <translation>Nid oes llythyrau’n aros</translation>
    </message>
    <message>
        <source>Choose “Print later at the office” beside a letter, and it waits here.</source>
        <translation>Dewiswch “Argraffu’n nes ymlaen yn y swyddfa” wrth ymyl llythyr, a bydd yn aros yma.</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Argraffu’r cyfan</translation>
    </message>
    <message>
        <source>Print this one</source>
        <translation>Argraffu hwn</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Ei dynnu oddi ar y rhestr</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Agor y cofnod</translation>
    </message>
    <message>
        <source>Printing {now} of {of}</source>
        <translation>Yn argraffu {now} o {of}</translation>
    </message>
    <message>
        <source>Reading the letters</source>
        <translation>Yn darllen y llythyrau</translation>
    </message>
    <message>
        <source>Permission: {service}</source>
        <translation>Caniatâd: {service}</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>Copïau: %n</numerusform>
            <numerusform>Copïau: %n</numerusform>
            <numerusform>Copïau: %n</numerusform>
            <numerusform>Copïau: %n</numerusform>
            <numerusform>Copïau: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No record kept</source>
        <translation>Dim cofnod yn cael ei gadw</translation>
    </message>
    <message>
        <source>For anybody</source>
        <translation>I unrhyw un</translation>
    </message>
    <message>
        <source>Cannot be said now</source>
        <translation>Ni ellir dweud nawr</translation>
    </message>
    <message>
        <source>What is left: {service}</source>
        <translation>Beth sydd ar ôl: {service}</translation>
    </message>
    <message>
        <source>What to bring: {service}</source>
        <translation>Beth i ddod ag ef: {service}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Argraffydd</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>Yn chwilio am argraffyddion</translation>
    </message>
    <message>
        <source>The letters wait here until there is one.</source>
        <translation>Mae’r llythyrau’n aros yma nes bydd un.</translation>
    </message>
    <message>
        <source>No printer is set up here</source>
        <translation>Nid oes argraffydd wedi’i osod yma</translation>
    </message>
    <message numerus="yes">
        <source>%n given to the printer.</source>
        <translation>
            <numerusform>Rhoddwyd i’r argraffydd: %n.</numerusform>
            <numerusform>Rhoddwyd i’r argraffydd: %n.</numerusform>
            <numerusform>Rhoddwyd i’r argraffydd: %n.</numerusform>
            <numerusform>Rhoddwyd i’r argraffydd: %n.</numerusform>
            <numerusform>Rhoddwyd i’r argraffydd: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>It will not be printed. You can make the letter again from the outbox.</source>
        <translation>Ni chaiff ei argraffu. Gallwch wneud y llythyr eto o’r blwch anfon.</translation>
    </message>
    <message>
        <source>Take it off the list?</source>
        <translation>Ei dynnu oddi ar y rhestr?</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Ei dynnu</translation>
    </message>
</context>
<context>
    <name>LikelyCard</name>
    <message>
        <source>This is them</source>
        <translation>Dyma’r person</translation>
    </message>
    <message>
        <source>This is them: {name}</source>
        <translation>Dyma’r person: {name}</translation>
    </message>
    <message>
        <source>date of birth differs</source>
        <translation>dyddiad geni gwahanol</translation>
    </message>
    <message>
        <source>postcode differs</source>
        <translation>cod post gwahanol</translation>
    </message>
    <message>
        <source>date of birth or postcode differs</source>
        <translation>dyddiad geni neu god post gwahanol</translation>
    </message>
    <message>
        <source>name is alike</source>
        <translation>mae’r enw’n debyg</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>yr un dyddiad geni</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>yr un cod post</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>yr un rhif ffôn</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>yr un e-bost</translation>
    </message>
</context>
<context>
    <name>LikelyPeople</name>
    <message>
        <source>Compare the date of birth and the address with them. One person should have one record.</source>
        <translation>Cymharwch y dyddiad geni a’r cyfeiriad gyda’r person. Dylai un person fod ag un cofnod.</translation>
    </message>
    <message>
        <source>Change what I typed</source>
        <translation>Newid yr hyn a deipiais</translation>
    </message>
    <message>
        <source>Is {name} on record already?</source>
        <translation>A oes cofnod o {name} eisoes?</translation>
    </message>
    <message>
        <source>Somebody else: add {name}</source>
        <translation>Rhywun arall: ychwanegu {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n people on record may be the same person.</source>
        <translation>
            <numerusform>Cofnodion a all fod yr un person: %n.</numerusform>
            <numerusform>Cofnodion a all fod yr un person: %n.</numerusform>
            <numerusform>Cofnodion a all fod yr un person: %n.</numerusform>
            <numerusform>Cofnodion a all fod yr un person: %n.</numerusform>
            <numerusform>Cofnodion a all fod yr un person: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListBox</name>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Caseworker is locked</source>
        <translation>Mae Caseworker wedi’i gloi</translation>
    </message>
    <message>
        <source>That is not the passphrase. Type it again.</source>
        <translation>Nid dyna’r cyfrinymadrodd. Teipiwch ef eto.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Wedi’i gloi</translation>
    </message>
    <message>
        <source>{adviser} is signed in. Sending goes on.</source>
        <translation>Mae {adviser} wedi mewngofnodi. Mae’r anfon yn parhau.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Yn gwirio’r cyfrinymadrodd…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Datgloi</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Mewngofnodi fel rhywun arall</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Teipiwch eich cyfrinymadrodd.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Look</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>For everybody who works on this computer. It changes at once.</source>
        <translation>I bawb sy’n gweithio ar y cyfrifiadur hwn. Mae’n newid ar unwaith.</translation>
    </message>
    <message>
        <source>No native reader has checked it yet.</source>
        <translation>Nid oes siaradwr brodorol wedi’i gwirio eto.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Iaith y ffenestr</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Fel y mae’r cyfrifiadur wedi’i osod</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Making the records</source>
        <translation>Creu’r cofnodion</translation>
    </message>
    <message>
        <source>Making the keys and the locked records…</source>
        <translation>Yn creu’r allweddi a’r cofnodion wedi’u cloi…</translation>
    </message>
    <message>
        <source>Your passphrase is turned into a key. This is slow on purpose: so is guessing.</source>
        <translation>Mae eich cyfrinymadrodd yn cael ei droi’n allwedd. Mae hyn yn araf o fwriad: felly hefyd ddyfalu.</translation>
    </message>
    <message>
        <source>Everything that is kept on this computer is locked with it.</source>
        <translation>Mae popeth a gedwir ar y cyfrifiadur hwn wedi’i gloi ag ef.</translation>
    </message>
</context>
<context>
    <name>MatterSheet</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Show in the outbox</source>
        <translation>Dangos yn y blwch anfon</translation>
    </message>
</context>
<context>
    <name>MendLine</name>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Open it again here</source>
        <translation>Ei hagor eto yma</translation>
    </message>
    <message>
        <source>Ask for permission again</source>
        <translation>Gofyn am ganiatâd eto</translation>
    </message>
</context>
<context>
    <name>MomentAnswer</name>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Such as 14:30 or 2.30pm</source>
        <translation>Fel 14:30 neu 2.30pm</translation>
    </message>
    <message>
        <source>This is not a time. Type it like 14:30 or 2.30pm.</source>
        <translation>Nid amser yw hwn. Teipiwch ef fel 14:30 neu 2.30pm.</translation>
    </message>
    <message>
        <source>The time is missing. Type it like 14:30 or 2.30pm.</source>
        <translation>Mae’r amser ar goll. Teipiwch ef fel 14:30 neu 2.30pm.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Mae’r dyddiad ar goll.</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Promise it for another day</source>
        <translation>Ei addo ar gyfer diwrnod arall</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Pa ddiwrnod?</translation>
    </message>
    <message>
        <source>Tell them, too: they count on the day that you promised.</source>
        <translation>Dywedwch wrthynt hefyd: maent yn dibynnu ar y diwrnod a addawoch.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Ei symud</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei gadael fel y mae</translation>
    </message>
    <message>
        <source>Choose a day, or type one.</source>
        <translation>Dewiswch ddiwrnod, neu deipiwch un.</translation>
    </message>
    <message>
        <source>That day is over. Choose today or a later day.</source>
        <translation>Mae’r diwrnod hwnnw wedi mynd heibio. Dewiswch heddiw neu ddiwrnod diweddarach.</translation>
    </message>
</context>
<context>
    <name>NeedLine</name>
    <message>
        <source>Safe contact: {words}</source>
        <translation>Cyswllt diogel: {words}</translation>
    </message>
    <message>
        <source>The office wrote: {words}</source>
        <translation>Ysgrifennodd y swyddfa: {words}</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <source>Needs you</source>
        <translation>Angen eich sylw</translation>
    </message>
    <message>
        <source>Nothing. Everything goes its way.</source>
        <translation>Dim. Mae popeth yn mynd yn iawn.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters to print</source>
        <translation>
            <numerusform>Llythyrau i’w hargraffu: %n</numerusform>
            <numerusform>Llythyrau i’w hargraffu: %n</numerusform>
            <numerusform>Llythyrau i’w hargraffu: %n</numerusform>
            <numerusform>Llythyrau i’w hargraffu: %n</numerusform>
            <numerusform>Llythyrau i’w hargraffu: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more follow-ups</source>
        <translation>
            <numerusform>Gwaith dilynol arall: %n</numerusform>
            <numerusform>Gwaith dilynol arall: %n</numerusform>
            <numerusform>Gwaith dilynol arall: %n</numerusform>
            <numerusform>Gwaith dilynol arall: %n</numerusform>
            <numerusform>Gwaith dilynol arall: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No record kept</source>
        <translation>Dim cofnod yn cael ei gadw</translation>
    </message>
    <message>
        <source>{whose} – {what}</source>
        <translation>{whose} – {what}</translation>
    </message>
    <message>
        <source>{whose} – {service}</source>
        <translation>{whose} – {service}</translation>
    </message>
</context>
<context>
    <name>NewerFormLine</name>
    <message>
        <source>See what is different</source>
        <translation>Gweld beth sy’n wahanol</translation>
    </message>
    <message>
        <source>This form has a newer version.</source>
        <translation>Mae fersiwn fwy newydd o’r ffurflen hon.</translation>
    </message>
    <message>
        <source>The form goes on in its newer version.</source>
        <translation>Mae’r ffurflen yn mynd ymlaen yn ei fersiwn fwy newydd.</translation>
    </message>
</context>
<context>
    <name>NewerFormSheet</name>
    <message>
        <source>The newer version of this form</source>
        <translation>Y fersiwn fwy newydd o’r ffurflen hon</translation>
    </message>
    <message>
        <source>Comparing the two</source>
        <translation>Yn cymharu’r ddwy</translation>
    </message>
    <message>
        <source>Go on in the newer version</source>
        <translation>Mynd ymlaen yn y fersiwn fwy newydd</translation>
    </message>
    <message>
        <source>Stay with this one</source>
        <translation>Aros gyda hon</translation>
    </message>
    <message>
        <source>Answers that have no place in it</source>
        <translation>Atebion nad oes lle iddyn nhw ynddi</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>Cwestiynau newydd</translation>
    </message>
    <message>
        <source>Questions that are gone</source>
        <translation>Cwestiynau sydd wedi mynd</translation>
    </message>
    <message>
        <source>Questions that changed</source>
        <translation>Cwestiynau sydd wedi newid</translation>
    </message>
    <message>
        <source>All other answers go along.</source>
        <translation>Mae pob ateb arall yn mynd hefyd.</translation>
    </message>
    <message>
        <source>All answers go along.</source>
        <translation>Mae pob ateb yn mynd hefyd.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a rhagor: %n</numerusform>
            <numerusform>a rhagor: %n</numerusform>
            <numerusform>a rhagor: %n</numerusform>
            <numerusform>a rhagor: %n</numerusform>
            <numerusform>a rhagor: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>This question needs an answer, or has a choice for not knowing.</source>
        <translation>Mae angen ateb ar y cwestiwn hwn, neu mae ganddo ddewis ar gyfer peidio â gwybod.</translation>
    </message>
</context>
<context>
    <name>NoticeBox</name>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Tell whoever helps you with this computer: {code}</source>
        <translation>Dywedwch wrth bwy bynnag sy’n eich helpu gyda’r cyfrifiadur hwn: {code}</translation>
    </message>
</context>
<context>
    <name>NumberAnswer</name>
    <message>
        <source>Degrees from 0 to 360</source>
        <translation>Graddau o 0 i 360</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Un yn llai</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un yn fwy</translation>
    </message>
    <message>
        <source>This is not a number. Type figures, such as 12.</source>
        <translation>Nid rhif yw hwn. Teipiwch ffigurau, fel 12.</translation>
    </message>
    <message>
        <source>Type a whole number, with nothing after the point.</source>
        <translation>Teipiwch rif cyfan, heb ddim ar ôl y pwynt.</translation>
    </message>
    <message>
        <source>This number is too long. Check the figures.</source>
        <translation>Mae’r rhif hwn yn rhy hir. Gwiriwch y ffigurau.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Told before – ask if it still holds:</source>
        <translation>Dywedwyd o’r blaen – gofynnwch a yw’n dal yn wir:</translation>
    </message>
    <message>
        <source>Use “{answer}”, from their record</source>
        <translation>Defnyddio “{answer}”, o’u cofnod</translation>
    </message>
    <message>
        <source>Use “{answer}”, from {service}, {day}</source>
        <translation>Defnyddio “{answer}”, o {service}, {day}</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>with a link</source>
        <translation>gyda dolen</translation>
    </message>
    <message>
        <source>with a name and a password</source>
        <translation>gydag enw a chyfrinair</translation>
    </message>
    <message>
        <source>with a token</source>
        <translation>gyda thocyn</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Profi’r cysylltiad</translation>
    </message>
    <message>
        <source>Fetch its services</source>
        <translation>Cyrchu ei gwasanaethau</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Asking the office…</source>
        <translation>Yn gofyn i’r swyddfa…</translation>
    </message>
    <message>
        <source>Fetching its services…</source>
        <translation>Yn cyrchu ei gwasanaethau…</translation>
    </message>
    <message>
        <source>Needs a new link or password</source>
        <translation>Angen dolen neu gyfrinair newydd</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Ni ellid ei chyrraedd</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Ar waith</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>A new way to {office}</source>
        <translation>Ffordd newydd at {office}</translation>
    </message>
    <message>
        <source>Which office do you send to?</source>
        <translation>At ba swyddfa rydych yn anfon?</translation>
    </message>
    <message>
        <source>Type what is new; what you leave empty stays.</source>
        <translation>Teipiwch yr hyn sy’n newydd; bydd yr hyn a adewch yn wag yn aros.</translation>
    </message>
    <message>
        <source>An office with ODK Central, KoboToolbox or Ona. It gave you a link or a password.</source>
        <translation>Swyddfa gydag ODK Central, KoboToolbox neu Ona. Rhoddodd ddolen neu gyfrinair i chi.</translation>
    </message>
    <message>
        <source>Add this office</source>
        <translation>Ychwanegu’r swyddfa hon</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Profi’r cysylltiad</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Yn nes ymlaen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>What did the office give you?</source>
        <translation>Beth roddodd y swyddfa i chi?</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Dolen</translation>
    </message>
    <message>
        <source>ODK Central calls it an app user’s link. It is all that is needed.</source>
        <translation>Mae ODK Central yn ei galw’n ddolen defnyddiwr ap. Dyma’r cyfan sydd ei angen.</translation>
    </message>
    <message>
        <source>An address, a name and a password</source>
        <translation>Cyfeiriad, enw a chyfrinair</translation>
    </message>
    <message>
        <source>An address and a token</source>
        <translation>Cyfeiriad a thocyn</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Enw’r swyddfa</translation>
    </message>
    <message>
        <source>As people know it, such as Northfield Council.</source>
        <translation>Fel y mae pobl yn ei hadnabod, fel Northfield Council.</translation>
    </message>
    <message>
        <source>Link or address</source>
        <translation>Dolen neu gyfeiriad</translation>
    </message>
    <message>
        <source>The whole of it. It begins with https.</source>
        <translation>Y cyfan ohono. Mae’n dechrau gyda https.</translation>
    </message>
    <message>
        <source>Name at the office</source>
        <translation>Enw yn y swyddfa</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Cyfrinair neu docyn</translation>
    </message>
    <message>
        <source>This is not the address of an office. Copy the whole link; it begins with https.</source>
        <translation>Nid cyfeiriad swyddfa yw hwn. Copïwch y ddolen gyfan; mae’n dechrau gyda https.</translation>
    </message>
    <message>
        <source>This desk is for practice, so it only knows offices on this computer.</source>
        <translation>Mae’r ddesg hon ar gyfer ymarfer, felly dim ond swyddfeydd ar y cyfrifiadur hwn mae’n eu hadnabod.</translation>
    </message>
    <message>
        <source>Type the name of the office.</source>
        <translation>Teipiwch enw’r swyddfa.</translation>
    </message>
    <message>
        <source>Paste the link or address that the office gave you.</source>
        <translation>Gludwch y ddolen neu’r cyfeiriad a roddodd y swyddfa i chi.</translation>
    </message>
    <message>
        <source>Type the name that the office gave you.</source>
        <translation>Teipiwch yr enw a roddodd y swyddfa i chi.</translation>
    </message>
    <message>
        <source>Type the password or token that the office gave you.</source>
        <translation>Teipiwch y cyfrinair neu’r tocyn a roddodd y swyddfa i chi.</translation>
    </message>
    <message>
        <source>Asking the office…</source>
        <translation>Yn gofyn i’r swyddfa…</translation>
    </message>
    <message>
        <source>Keeping the office…</source>
        <translation>Yn cadw’r swyddfa…</translation>
    </message>
    <message>
        <source>Fetching the services of the office…</source>
        <translation>Yn cyrchu gwasanaethau’r swyddfa…</translation>
    </message>
</context>
<context>
    <name>OfficesPage</name>
    <message>
        <source>Offices</source>
        <translation>Swyddfeydd</translation>
    </message>
    <message>
        <source>This desk is for practice: it knows offices on this computer only.</source>
        <translation>Mae’r ddesg hon ar gyfer ymarfer: dim ond swyddfeydd ar y cyfrifiadur hwn mae’n eu hadnabod.</translation>
    </message>
    <message>
        <source>They receive what is sent from here.</source>
        <translation>Maen nhw’n derbyn yr hyn a anfonir oddi yma.</translation>
    </message>
    <message>
        <source>Reading the offices…</source>
        <translation>Yn darllen y swyddfeydd…</translation>
    </message>
    <message>
        <source>No office yet. Add the first one to send anything.</source>
        <translation>Dim swyddfa eto. Ychwanegwch yr un gyntaf er mwyn anfon unrhyw beth.</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>Ychwanegu swyddfa</translation>
    </message>
</context>
<context>
    <name>OneOfMany</name>
    <message>
        <source>Type a few letters</source>
        <translation>Teipiwch ychydig lythrennau</translation>
    </message>
    <message>
        <source>Getting the list ready…</source>
        <translation>Yn paratoi’r rhestr…</translation>
    </message>
    <message>
        <source>The list could not be read. You can go on without an answer.</source>
        <translation>Ni ellid darllen y rhestr. Gallwch fynd ymlaen heb ateb.</translation>
    </message>
    <message>
        <source>Nothing in the list matches. Try fewer letters.</source>
        <translation>Nid oes dim yn y rhestr yn cyfateb. Rhowch gynnig ar lai o lythrennau.</translation>
    </message>
    <message>
        <source>The first {shown} of {all}. Type more letters to find the right one.</source>
        <translation>Y {shown} cyntaf o {all}. Teipiwch ragor o lythrennau i ddod o hyd i’r un cywir.</translation>
    </message>
    <message>
        <source>To choose from: {count}</source>
        <translation>I ddewis ohonyn nhw: {count}</translation>
    </message>
    <message>
        <source>Chosen: {choice}</source>
        <translation>Wedi’i ddewis: {choice}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tynnu’n ôl</translation>
    </message>
    <message>
        <source>Take back {choice}</source>
        <translation>Tynnu {choice} yn ôl</translation>
    </message>
    <message>
        <source>Choose a line of the list, or clear the letters.</source>
        <translation>Dewiswch linell o’r rhestr, neu cliriwch y llythrennau.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>rhestr</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Opening the desk</source>
        <translation>Agor y ddesg</translation>
    </message>
    <message>
        <source>Putting the sample services on the desk…</source>
        <translation>Yn rhoi’r gwasanaethau enghreifftiol ar y ddesg…</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>No record kept</source>
        <translation>Dim cofnod yn cael ei gadw</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Angen eich sylw</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Yn anfon</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Heb ei chadarnhau</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Trosglwyddwyd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Disodlwyd</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Yn aros</translation>
    </message>
    <message>
        <source>{sent} of {total}</source>
        <translation>{sent} o {total}</translation>
    </message>
    <message>
        <source>Sent back {when}</source>
        <translation>Anfonwyd yn ôl {when}</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>Outbox</source>
        <translation>Blwch anfon</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Yn aros i’w hanfon</translation>
    </message>
    <message>
        <source>Received by offices this week</source>
        <translation>Wedi’u derbyn gan swyddfeydd yr wythnos hon</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Blwch anfon</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Oedi</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Anfon nawr</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>Atal hon</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Dim byd yma</translation>
    </message>
    <message>
        <source>What you put in the outbox stands here, with its true state.</source>
        <translation>Mae’r hyn a rowch yn y blwch anfon i’w weld yma, gyda’i wir gyflwr.</translation>
    </message>
    <message>
        <source>Applications in the outbox</source>
        <translation>Ceisiadau yn y blwch anfon</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Cais</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Reading the outbox</source>
        <translation>Yn darllen y blwch anfon</translation>
    </message>
    <message>
        <source>Sending {now} of {of}: {bytes}</source>
        <translation>Yn anfon {now} o {of}: {bytes}</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Parhau i anfon</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>Mae’r anfon wedi’i oedi.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Yn aros</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Angen eich sylw</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>The same form goes to the same office again.</source>
        <translation>Mae’r un ffurflen yn mynd i’r un swyddfa eto.</translation>
    </message>
    <message>
        <source>If the office has it already, it keeps it once.</source>
        <translation>Os yw gan y swyddfa eisoes, mae’n ei chadw unwaith.</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>Ei hanfon eto?</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Ei hanfon eto</translation>
    </message>
    <message>
        <source>It may have reached the office already. We note the wish, and you pass it on to the office.</source>
        <translation>Efallai ei bod wedi cyrraedd y swyddfa eisoes. Rydym yn nodi’r dymuniad, a chi sy’n ei roi i’r swyddfa.</translation>
    </message>
    <message>
        <source>It will not be sent. The answers stay in the record until their time is over.</source>
        <translation>Ni chaiff ei hanfon. Mae’r atebion yn aros yn y cofnod nes daw eu hamser i ben.</translation>
    </message>
    <message>
        <source>Stop it?</source>
        <translation>Ei hatal?</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Ei hatal</translation>
    </message>
</context>
<context>
    <name>PaperLine</name>
    <message>
        <source>Print the paper</source>
        <translation>Argraffu’r papur</translation>
    </message>
    <message>
        <source>See it here</source>
        <translation>Ei weld yma</translation>
    </message>
    <message>
        <source>It is with the printer. Read it with them before they sign.</source>
        <translation>Mae gyda’r argraffydd. Darllenwch ef gyda nhw cyn iddyn nhw lofnodi.</translation>
    </message>
    <message>
        <source>Keep the signed paper where your office keeps such papers.</source>
        <translation>Cadwch y papur wedi’i lofnodi lle mae’ch swyddfa’n cadw papurau o’r fath.</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Printers</source>
        <translation>Argraffyddion</translation>
    </message>
    <message>
        <source>Letters go to this printer, unless another is chosen there.</source>
        <translation>Mae llythyrau’n mynd i’r argraffydd hwn, oni ddewisir un arall yno.</translation>
    </message>
    <message>
        <source>This computer has no printer that Caseworker can use. Letters can be saved as PDF, or put by and printed at the office.</source>
        <translation>Nid oes gan y cyfrifiadur hwn argraffydd y gall Caseworker ei ddefnyddio. Gellir cadw llythyrau fel PDF, neu eu rhoi o’r neilltu a’u hargraffu yn y swyddfa.</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Argraffu tudalen brawf</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Edrych eto</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Yn chwilio am argraffyddion…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Yn argraffu…</translation>
    </message>
    <message>
        <source>Stopped: letters wait until somebody starts it again.</source>
        <translation>Wedi stopio: mae llythyrau’n aros nes bydd rhywun yn ei ailgychwyn.</translation>
    </message>
    <message>
        <source>The default printer of this computer</source>
        <translation>Argraffydd diofyn y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>This is a test page</source>
        <translation>Tudalen brawf yw hon</translation>
    </message>
    <message>
        <source>Name of the citizen</source>
        <translation>Enw’r dinesydd</translation>
    </message>
    <message>
        <source>Fold it as a letter and put it in an envelope with a window.</source>
        <translation>Plygwch hi fel llythyr a’i rhoi mewn amlen â ffenestr.</translation>
    </message>
    <message>
        <source>The address, and nothing else, is to be seen in the window.</source>
        <translation>Y cyfeiriad, a dim byd arall, ddylai fod i’w weld yn y ffenestr.</translation>
    </message>
    <message>
        <source>If this page can be read to its edges, letters can be printed here.</source>
        <translation>Os gellir darllen y dudalen hon hyd ei hymylon, gellir argraffu llythyrau yma.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Name, postcode, phone or reference</source>
        <translation>Enw, cod post, ffôn neu gyfeirnod</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Person newydd</translation>
    </message>
    <message>
        <source>Nobody is on record yet</source>
        <translation>Nid oes cofnod o neb eto</translation>
    </message>
    <message>
        <source>Whoever you help more than once is worth a record. Press New person to begin.</source>
        <translation>Mae’n werth cadw cofnod o bawb rydych yn eu helpu fwy nag unwaith. Pwyswch Person newydd i ddechrau.</translation>
    </message>
    <message>
        <source>Everybody on record, by name</source>
        <translation>Pawb sydd â chofnod, yn ôl enw</translation>
    </message>
    <message>
        <source>Show more people</source>
        <translation>Dangos rhagor o bobl</translation>
    </message>
    <message>
        <source>Reading the list of people</source>
        <translation>Yn darllen y rhestr o bobl</translation>
    </message>
    <message numerus="yes">
        <source>%n people are on record. Names show when you point at them.</source>
        <translation>
            <numerusform>Pobl â chofnod: %n. Mae enwau’n ymddangos pan bwyntiwch atyn nhw.</numerusform>
            <numerusform>Pobl â chofnod: %n. Mae enwau’n ymddangos pan bwyntiwch atyn nhw.</numerusform>
            <numerusform>Pobl â chofnod: %n. Mae enwau’n ymddangos pan bwyntiwch atyn nhw.</numerusform>
            <numerusform>Pobl â chofnod: %n. Mae enwau’n ymddangos pan bwyntiwch atyn nhw.</numerusform>
            <numerusform>Pobl â chofnod: %n. Mae enwau’n ymddangos pan bwyntiwch atyn nhw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PermissionPage</name>
    <message>
        <source>Opening the service …</source>
        <translation>Yn agor y gwasanaeth …</translation>
    </message>
    <message>
        <source>Beginning the form …</source>
        <translation>Yn dechrau’r ffurflen …</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd</translation>
    </message>
    <message>
        <source>They thought again</source>
        <translation>Maen nhw wedi ailfeddwl</translation>
    </message>
    <message>
        <source>The paper they sign</source>
        <translation>Y papur maen nhw’n ei lofnodi</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Caniatâd</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Ask {name} first</source>
        <translation>Gofynnwch i {name} yn gyntaf</translation>
    </message>
    <message>
        <source>Ask them first</source>
        <translation>Gofynnwch iddyn nhw yn gyntaf</translation>
    </message>
    <message>
        <source>The permission before has ended. The draft is kept, and goes on once they agree again.</source>
        <translation>Mae’r caniatâd blaenorol wedi dod i ben. Mae’r drafft wedi’i gadw, a bydd yn mynd ymlaen pan fyddan nhw’n cytuno eto.</translation>
    </message>
    <message>
        <source>Nothing is written down until they say yes.</source>
        <translation>Ni chaiff dim ei ysgrifennu nes iddyn nhw gytuno.</translation>
    </message>
    <message>
        <source>Read this to {name}</source>
        <translation>Darllenwch hwn i {name}</translation>
    </message>
    <message>
        <source>Read this to them</source>
        <translation>Darllenwch hwn iddyn nhw</translation>
    </message>
    <message>
        <source>{name} agrees. Go on</source>
        <translation>Mae {name} yn cytuno. Ymlaen</translation>
    </message>
    <message>
        <source>{name} agrees. Begin</source>
        <translation>Mae {name} yn cytuno. Dechrau</translation>
    </message>
    <message>
        <source>They agree. Go on</source>
        <translation>Maen nhw’n cytuno. Ymlaen</translation>
    </message>
    <message>
        <source>They agree. Begin</source>
        <translation>Maen nhw’n cytuno. Dechrau</translation>
    </message>
    <message>
        <source>They do not agree</source>
        <translation>Nid ydyn nhw’n cytuno</translation>
    </message>
    <message>
        <source>{name} does not agree</source>
        <translation>Nid yw {name} yn cytuno</translation>
    </message>
    <message>
        <source>No native reader has checked this language of the form yet.</source>
        <translation>Nid oes siaradwr brodorol wedi gwirio’r iaith hon o’r ffurflen eto.</translation>
    </message>
    <message>
        <source>That is their right. The draft stays here, and nothing of it is sent.</source>
        <translation>Dyna eu hawl. Mae’r drafft yn aros yma, ac ni chaiff dim ohono ei anfon.</translation>
    </message>
    <message>
        <source>That is their right. Nothing was written down, and nothing was kept.</source>
        <translation>Dyna eu hawl. Ni ysgrifennwyd dim, ac ni chadwyd dim.</translation>
    </message>
    <message>
        <source>Back to {name}’s page</source>
        <translation>Yn ôl i dudalen {name}</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Yn ôl at y ddesg</translation>
    </message>
    <message>
        <source>Read it in</source>
        <translation>Darllen yn</translation>
    </message>
</context>
<context>
    <name>PermissionsCard</name>
    <message>
        <source>{name}’s permission</source>
        <translation>Caniatâd {name}</translation>
    </message>
    <message>
        <source>None stands today. It is asked for when a service is started.</source>
        <translation>Nid oes un mewn grym heddiw. Gofynnir amdano pan ddechreuir gwasanaeth.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tynnu’n ôl</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Tynnu’n ôl: {what}</translation>
    </message>
</context>
<context>
    <name>PersonBar</name>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Close this person’s record. Everything stays saved.</source>
        <translation>Cau cofnod y person hwn. Mae popeth yn aros wedi’i gadw.</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <translation>Cuddio’r sgrin</translation>
    </message>
    <message>
        <source>No record kept</source>
        <translation>Dim cofnod yn cael ei gadw</translation>
    </message>
    <message>
        <source>You are helping {name}.</source>
        <translation>Rydych yn helpu {name}.</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Usual print (14 point)</source>
        <translation>Print arferol (14 pwynt)</translation>
    </message>
    <message>
        <source>Large print (18 point)</source>
        <translation>Print bras (18 pwynt)</translation>
    </message>
    <message>
        <source>Size of print</source>
        <translation>Maint y print</translation>
    </message>
    <message>
        <source>What becomes of a letter</source>
        <translation>Beth sy’n digwydd i lythyr</translation>
    </message>
    <message>
        <source>They take it with them</source>
        <translation>Maen nhw’n mynd ag ef gyda nhw</translation>
    </message>
    <message>
        <source>We post it to them</source>
        <translation>Rydym yn ei bostio atyn nhw</translation>
    </message>
    <message>
        <source>They want no letters</source>
        <translation>Nid ydyn nhw am gael llythyrau</translation>
    </message>
    <message>
        <source>What they like to be called</source>
        <translation>Beth hoffen nhw gael eu galw</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Such as 27 3 57 or 27 March 1957.</source>
        <translation>Fel 27 3 57 neu 27 Mawrth 1957.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Rhif ffôn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>How and when is it safe to reach them, in their words?</source>
        <translation>Sut a phryd mae’n ddiogel cysylltu â nhw, yn eu geiriau nhw?</translation>
    </message>
    <message>
        <source>Whole name, as they write it</source>
        <translation>Enw llawn, fel maen nhw’n ei ysgrifennu</translation>
    </message>
    <message>
        <source>Address, without the postcode</source>
        <translation>Cyfeiriad, heb y cod post</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Pwy ydyn nhw</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Sut i gysylltu â nhw</translation>
    </message>
    <message>
        <source>Their letters</source>
        <translation>Eu llythyrau</translation>
    </message>
    <message>
        <source>Type their name. It is the one thing a record needs.</source>
        <translation>Teipiwch eu henw. Dyma’r un peth sydd ei angen ar gofnod.</translation>
    </message>
    <message>
        <source>This name is too long. Write at most {number} letters.</source>
        <translation>Mae’r enw hwn yn rhy hir. Ysgrifennwch hyd at {number} o lythrennau.</translation>
    </message>
    <message>
        <source>Type the date as day, month and year, such as 27 3 1957.</source>
        <translation>Teipiwch y dyddiad fel diwrnod, mis a blwyddyn, fel 27 3 1957.</translation>
    </message>
    <message>
        <source>There is no such day. Check the day and the month.</source>
        <translation>Nid oes diwrnod o’r fath. Gwiriwch y diwrnod a’r mis.</translation>
    </message>
    <message>
        <source>This day has not come yet. Check the year.</source>
        <translation>Nid yw’r diwrnod hwn wedi dod eto. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
        <source>This is too long ago. Check the year.</source>
        <translation>Mae hyn yn rhy bell yn ôl. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
        <source>Type the whole phone number, such as 01632 960 123.</source>
        <translation>Teipiwch y rhif ffôn cyfan, fel 01632 960 123.</translation>
    </message>
    <message>
        <source>Type the whole e-mail address, such as name@example.org.</source>
        <translation>Teipiwch y cyfeiriad e-bost cyfan, fel enw@example.org.</translation>
    </message>
</context>
<context>
    <name>PersonFormPage</name>
    <message>
        <source>New person</source>
        <translation>Person newydd</translation>
    </message>
    <message>
        <source>Correct something</source>
        <translation>Cywiro rhywbeth</translation>
    </message>
    <message>
        <source>Only the name is needed. Leave the rest empty unless you will use it.</source>
        <translation>Dim ond yr enw sydd ei angen. Gadewch y gweddill yn wag oni bai y byddwch yn ei ddefnyddio.</translation>
    </message>
    <message>
        <source>Change what is wrong, then save it.</source>
        <translation>Newidiwch yr hyn sy’n anghywir, yna cadwch ef.</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Ychwanegu’r person hwn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Peidio ag ychwanegu</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Ei adael fel yr oedd</translation>
    </message>
    <message>
        <source>Put this right first</source>
        <translation>Cywirwch hyn yn gyntaf</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Start a service</source>
        <translation>Dechrau gwasanaeth</translation>
    </message>
    <message>
        <source>Opening the record</source>
        <translation>Yn agor y cofnod</translation>
    </message>
    <message>
        <source>Make a copy to take away</source>
        <translation>Gwneud copi i fynd ag ef</translation>
    </message>
    <message>
        <source>Copies (*.zip)</source>
        <translation>Copïau (*.zip)</translation>
    </message>
</context>
<context>
    <name>PhotoAnswer</name>
    <message>
        <source>Turn</source>
        <translation>Troi</translation>
    </message>
    <message>
        <source>Use the camera…</source>
        <translation>Defnyddio’r camera…</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Dewis llun…</translation>
    </message>
    <message>
        <source>Or drag it here, or paste it with Ctrl+V. It may have up to {size}; it is made smaller, to about 1 MB, before it is sent.</source>
        <translation>Neu llusgwch ef yma, neu gludwch ef gyda Ctrl+V. Caiff fod hyd at {size}; fe’i gwneir yn llai, i tua 1 MB, cyn ei anfon.</translation>
    </message>
    <message>
        <source>Given: a photo, {size}. Where it was taken is not passed on.</source>
        <translation>Rhoddwyd: llun, {size}. Nid yw lle y tynnwyd ef yn cael ei drosglwyddo.</translation>
    </message>
    <message>
        <source>Given: a photo, {size}. It was {before} before. Where it was taken is not passed on.</source>
        <translation>Wedi’i roi: llun, {size}. Roedd yn {before} cyn hynny. Ni roddir gwybod ble y’i tynnwyd.</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>This recording cannot be played here. Read the words out instead.</source>
        <translation>Ni ellir chwarae’r recordiad hwn yma. Darllenwch y geiriau’n uchel yn lle hynny.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
</context>
<context>
    <name>PointAnswer</name>
    <message>
        <source>Copied from a map, such as 54.9783, -1.6178, or a grid reference, such as NZ 245 645. If you do not have it, go on without.</source>
        <translation>Wedi’i gopïo o fap, megis 54.9783, -1.6178, neu gyfeirnod grid, megis NZ 245 645. Os nad yw gennych, ewch ymlaen hebddo.</translation>
    </message>
    <message>
        <source>Latitude and longitude, or grid reference</source>
        <translation>Lledred a hydred, neu gyfeirnod grid</translation>
    </message>
    <message>
        <source>How many metres may it be off?</source>
        <translation>Sawl metr o’i le y gall fod?</translation>
    </message>
</context>
<context>
    <name>PointsAnswer</name>
    <message>
        <source>The corners of the area in order</source>
        <translation>Corneli’r ardal yn eu trefn</translation>
    </message>
    <message>
        <source>The points in order</source>
        <translation>Y pwyntiau yn eu trefn</translation>
    </message>
    <message>
        <source>One on each line: such as 54.9783, -1.6178, or a grid reference, such as NZ 245 645.</source>
        <translation>Un ar bob llinell: megis 54.9783, -1.6178, neu gyfeirnod grid, megis NZ 245 645.</translation>
    </message>
    <message>
        <source>Points: {count}</source>
        <translation>Pwyntiau: {count}</translation>
    </message>
    <message>
        <source>Line {number}: {fault}</source>
        <translation>Llinell {number}: {fault}</translation>
    </message>
</context>
<context>
    <name>PrintButtons</name>
    <message>
        <source>Print later at the office</source>
        <translation>Argraffu’n nes ymlaen yn y swyddfa</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
</context>
<context>
    <name>PromiseFields</name>
    <message>
        <source>What will happen?</source>
        <translation>Beth fydd yn digwydd?</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Mewn ychydig eiriau</translation>
    </message>
    <message>
        <source>Leave their name out: it stands beside it in the list.</source>
        <translation>Gadewch yr enw allan: mae’n sefyll wrth ei ymyl yn y rhestr.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Am beth mae?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Pa ddiwrnod?</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>Am faint o’r gloch?</translation>
    </message>
    <message>
        <source>Such as “after 2pm”. It is printed in their letter.</source>
        <translation>Megis “ar ôl 2pm”. Caiff ei argraffu yn eu llythyr.</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Dim byd penodol</translation>
    </message>
    <message>
        <source>Say in a few words what you promise.</source>
        <translation>Dywedwch mewn ychydig eiriau beth yr ydych yn ei addo.</translation>
    </message>
    <message>
        <source>That day is over. Choose today or a later day.</source>
        <translation>Mae’r diwrnod hwnnw wedi mynd heibio. Dewiswch heddiw neu ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>Choose a day, or type one.</source>
        <translation>Dewiswch ddiwrnod, neu deipiwch un.</translation>
    </message>
    <message>
        <source>Ask if we may go on helping</source>
        <translation>Gofyn a gawn barhau i helpu</translation>
    </message>
    <message>
        <source>Call about {service}</source>
        <translation>Ffonio ynghylch {service}</translation>
    </message>
    <message>
        <source>Visit about {service}</source>
        <translation>Ymweld ynghylch {service}</translation>
    </message>
    <message>
        <source>Write about {service}</source>
        <translation>Ysgrifennu ynghylch {service}</translation>
    </message>
    <message>
        <source>Ask what became of {service}</source>
        <translation>Gofyn beth ddaeth o {service}</translation>
    </message>
    <message>
        <source>They come back about {service}</source>
        <translation>Dod yn ôl ynghylch {service}</translation>
    </message>
</context>
<context>
    <name>PromisePage</name>
    <message>
        <source>New follow-up</source>
        <translation>Gwaith dilynol newydd</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un eiliad</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>Ei addo</translation>
    </message>
    <message>
        <source>Do not promise it</source>
        <translation>Peidio â’i addo</translation>
    </message>
    <message>
        <source>What do you promise {name}?</source>
        <translation>Beth ydych chi’n ei addo? ({name})</translation>
    </message>
    <message>
        <source>What do you promise?</source>
        <translation>Beth ydych chi’n ei addo?</translation>
    </message>
</context>
<context>
    <name>PromisedBox</name>
    <message>
        <source>Promised: {how}, {day}.</source>
        <translation>Addawyd: {how}, {day}.</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Gwaith dilynol newydd</translation>
    </message>
    <message>
        <source>Promise to look again on {day}</source>
        <translation>Addo edrych eto ar {day}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Dewis</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Edrych yn:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ffolder &amp;newydd</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ailenwi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Newid i olwg fanwl</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Newid i olwg rhestr</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Golwg fanwl</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Ffolderi</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ffolder:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Enw’r ffeil:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Ffeiliau o’r &amp;math:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Mynd i’r ffolder uwch</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Golwg rhestr</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Rhestr o leoedd a nodau tudalen</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ffolder uwch</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Dangos </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Dangos ffeiliau &amp;cudd</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bar ochr</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mae %1 yn bodoli eisoes.
Ydych chi am ei ddisodli?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Ni chafwyd hyd i’r ffeil.
Gwiriwch fod enw’r ffeil yn gywir.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ni chafwyd hyd i’r ffolder.
Gwiriwch fod enw’r ffolder yn gywir.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>Mae ‘%1’ wedi’i ddiogelu rhag ysgrifennu.
Ydych chi am ei ddileu beth bynnag?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Ydych chi’n siŵr eich bod am ddileu ‘%1’?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Ni ellid dileu’r ffolder.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Cyfrifiadur</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dyddiad newid</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Na</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y cyfan</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copïo cyfeiriad y &amp;ddolen</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <source>They know after all</source>
        <translation>Maent yn gwybod wedi’r cyfan</translation>
    </message>
    <message>
        <source>They do not know</source>
        <translation>Nid ydynt yn gwybod</translation>
    </message>
    <message>
        <source>The answer from before is used.</source>
        <translation>Defnyddir yr ateb o’r blaen.</translation>
    </message>
</context>
<context>
    <name>QuestionWidget</name>
    <message>
        <source>Needs an answer.</source>
        <translation>Mae angen ateb.</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Gallwch adael hwn yn wag.</translation>
    </message>
    <message>
        <source>This cannot be changed.</source>
        <translation>Ni ellir newid hwn.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Where to go</source>
        <translation>Ble i fynd</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>Yn aros i’w hanfon: %n</numerusform>
            <numerusform>Yn aros i’w hanfon: %n</numerusform>
            <numerusform>Yn aros i’w hanfon: %n</numerusform>
            <numerusform>Yn aros i’w hanfon: %n</numerusform>
            <numerusform>Yn aros i’w hanfon: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>Dyledus: %n</numerusform>
            <numerusform>Dyledus: %n</numerusform>
            <numerusform>Dyledus: %n</numerusform>
            <numerusform>Dyledus: %n</numerusform>
            <numerusform>Dyledus: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to print</source>
        <translation>
            <numerusform>I’w hargraffu: %n</numerusform>
            <numerusform>I’w hargraffu: %n</numerusform>
            <numerusform>I’w hargraffu: %n</numerusform>
            <numerusform>I’w hargraffu: %n</numerusform>
            <numerusform>I’w hargraffu: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desg</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Gwasanaethau</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Blwch anfon</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Gwaith dilynol</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Llythyrau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Alt+{number}</source>
        <translation>Alt+{number}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Allgofnodi</translation>
    </message>
</context>
<context>
    <name>RangeSlider</name>
    <message>
        <source>A number from {least} to {most}, in steps of {step}</source>
        <translation>Rhif o {least} i {most}, fesul {step}</translation>
    </message>
    <message>
        <source>A number from {least} to {most}</source>
        <translation>Rhif o {least} i {most}</translation>
    </message>
    <message>
        <source>This is not on the scale. Look at the line under it.</source>
        <translation>Nid yw hyn ar y raddfa. Edrychwch ar y llinell oddi tani.</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>llithrydd</translation>
    </message>
</context>
<context>
    <name>RangeTiles</name>
    <message>
        <source>Clear the answer</source>
        <translation>Clirio’r ateb</translation>
    </message>
</context>
<context>
    <name>RankAnswer</name>
    <message>
        <source>Put them in order, the first at the top.</source>
        <translation>Rhowch nhw mewn trefn, y cyntaf ar y brig.</translation>
    </message>
    <message>
        <source>This order is right</source>
        <translation>Mae’r drefn hon yn gywir</translation>
    </message>
    <message>
        <source>{choice} is number {place}</source>
        <translation>{choice} yw rhif {place}</translation>
    </message>
</context>
<context>
    <name>RankRow</name>
    <message>
        <source>Up</source>
        <translation>I fyny</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>I lawr</translation>
    </message>
    <message>
        <source>Move {choice} up</source>
        <translation>Symud {choice} i fyny</translation>
    </message>
    <message>
        <source>Move {choice} down</source>
        <translation>Symud {choice} i lawr</translation>
    </message>
    <message>
        <source>{place} of {count}: {choice}</source>
        <translation>{place} o {count}: {choice}</translation>
    </message>
    <message>
        <source>Alt and the up or down arrow move it.</source>
        <translation>Mae Alt a’r saeth i fyny neu i lawr yn ei symud.</translation>
    </message>
</context>
<context>
    <name>ReadAloudCard</name>
    <message>
        <source>Read aloud</source>
        <translation>Darllen yn uchel</translation>
    </message>
    <message>
        <source>The question and its choices, never an answer.</source>
        <translation>Y cwestiwn a’i ddewisiadau, byth ateb.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stopio darllen</translation>
    </message>
    <message>
        <source>Read this question aloud</source>
        <translation>Darllen y cwestiwn hwn yn uchel</translation>
    </message>
</context>
<context>
    <name>ReadBackPage</name>
    <message>
        <source>Read this back</source>
        <translation>Darllenwch hwn yn ôl</translation>
    </message>
    <message>
        <source>Nothing has been sent. Change anything that is not right.</source>
        <translation>Nid oes dim wedi’i anfon. Newidiwch unrhyw beth nad yw’n iawn.</translation>
    </message>
    <message>
        <source>Stop here for today</source>
        <translation>Stopio yma am heddiw</translation>
    </message>
    <message>
        <source>Getting the answers ready</source>
        <translation>Yn paratoi’r atebion</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Beth sy’n digwydd iddi</translation>
    </message>
    <message>
        <source>Put in the outbox</source>
        <translation>Rhoi yn y blwch anfon</translation>
    </message>
    <message>
        <source>Putting it in the outbox</source>
        <translation>Yn ei rhoi yn y blwch anfon</translation>
    </message>
    <message>
        <source>Read this back to {name}</source>
        <translation>Darllenwch hwn yn ôl i {name}</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>y person</translation>
    </message>
    <message>
        <source>{who} can stop it here. After that we ask {office} for {who}.</source>
        <translation>Gall {who} ei hatal yma. Wedi hynny byddwn yn gofyn i {office} ar ran {who}.</translation>
    </message>
    <message>
        <source>Nothing that can be read. From then on only {office} can, so the letter has no copy.</source>
        <translation>Dim y gellir ei ddarllen. O hynny ymlaen dim ond {office} all wneud hynny, felly nid oes copi yn y llythyr.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Yn mynd at</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>Cedwir yno</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Cedwir yma</translation>
    </message>
    <message>
        <source>Until it is sent</source>
        <translation>Nes caiff ei hanfon</translation>
    </message>
    <message>
        <source>Open it again here</source>
        <translation>Ei hagor eto yma</translation>
    </message>
    <message>
        <source>Ask for permission again</source>
        <translation>Gofyn am ganiatâd eto</translation>
    </message>
    <message numerus="yes">
        <source>%n to put right before it can go</source>
        <translation>
            <numerusform>I’w cywiro cyn y gall fynd: %n</numerusform>
            <numerusform>I’w cywiro cyn y gall fynd: %n</numerusform>
            <numerusform>I’w cywiro cyn y gall fynd: %n</numerusform>
            <numerusform>I’w cywiro cyn y gall fynd: %n</numerusform>
            <numerusform>I’w cywiro cyn y gall fynd: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file is not on this computer any more. Add it again.</source>
        <translation>Nid yw ei ffeil ar y cyfrifiadur hwn bellach. Ychwanegwch hi eto.</translation>
    </message>
</context>
<context>
    <name>ReadyPart</name>
    <message>
        <source>The form does not say this. Ask the office, then write it here.</source>
        <translation>Nid yw’r ffurflen yn dweud hyn. Gofynnwch i’r swyddfa, yna ysgrifennwch ef yma.</translation>
    </message>
    <message>
        <source>Worth knowing: the form works, but could be kinder</source>
        <translation>Gwerth gwybod: mae’r ffurflen yn gweithio, ond gallai fod yn fwy caredig</translation>
    </message>
    <message>
        <source>Put it on offer</source>
        <translation>Ei gynnig</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Dewis ffeil arall</translation>
    </message>
    <message>
        <source>“{title}” can be used</source>
        <translation>Gellir defnyddio “{title}”</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Cwestiynau</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ieithoedd</translation>
    </message>
    <message>
        <source>Who receives it?</source>
        <translation>Pwy sy’n ei dderbyn?</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>Dewis swyddfa</translation>
    </message>
    <message>
        <source>Choose the office that receives it.</source>
        <translation>Dewiswch y swyddfa sy’n ei dderbyn.</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>Record a sound</source>
        <translation>Recordio sain</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Recordio</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Stopio’r recordiad</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Ei ddefnyddio</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Ei chwarae</translation>
    </message>
    <message>
        <source>Record it again</source>
        <translation>Ei recordio eto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>The part of Caseworker that records is not installed. Choose a file instead.</source>
        <translation>Nid yw’r rhan o Caseworker sy’n recordio wedi’i gosod. Dewiswch ffeil yn lle hynny.</translation>
    </message>
    <message>
        <source>No microphone is connected to this computer. Choose a file instead.</source>
        <translation>Nid oes meicroffon wedi’i gysylltu â’r cyfrifiadur hwn. Dewiswch ffeil yn lle hynny.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n minutes can be recorded. Tell everybody in the room first.</source>
        <translation>
            <numerusform>Gellir recordio hyd at y nifer hwn o funudau: %n. Dywedwch wrth bawb yn yr ystafell yn gyntaf.</numerusform>
            <numerusform>Gellir recordio hyd at y nifer hwn o funudau: %n. Dywedwch wrth bawb yn yr ystafell yn gyntaf.</numerusform>
            <numerusform>Gellir recordio hyd at y nifer hwn o funudau: %n. Dywedwch wrth bawb yn yr ystafell yn gyntaf.</numerusform>
            <numerusform>Gellir recordio hyd at y nifer hwn o funudau: %n. Dywedwch wrth bawb yn yr ystafell yn gyntaf.</numerusform>
            <numerusform>Gellir recordio hyd at y nifer hwn o funudau: %n. Dywedwch wrth bawb yn yr ystafell yn gyntaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Recordiad ar waith…</translation>
    </message>
    <message>
        <source>Nothing was heard. Try again.</source>
        <translation>Ni chlywyd dim. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Listen to it. Then use it.</source>
        <translation>Gwrandewch arno. Yna defnyddiwch ef.</translation>
    </message>
    <message>
        <source>The microphone cannot be used. Another program may have it, or the computer’s settings do not allow it. Try again, or choose a file instead.</source>
        <translation>Ni ellir defnyddio’r meicroffon. Efallai ei fod gan raglen arall, neu nad yw gosodiadau’r cyfrifiadur yn ei ganiatáu. Rhowch gynnig arall arni, neu dewiswch ffeil yn lle hynny.</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Open with the recovery code</source>
        <translation>Agor gyda’r cod adfer</translation>
    </message>
    <message>
        <source>Take the printed code. You choose a new passphrase, and the code is replaced by a new one.</source>
        <translation>Cymerwch y cod printiedig. Byddwch yn dewis cyfrinymadrodd newydd, a bydd cod newydd yn cymryd lle’r hen un.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Cod adfer</translation>
    </message>
    <message>
        <source>Seven groups of five, from the newest paper. Capitals and hyphens do not matter.</source>
        <translation>Saith grŵp o bump, o’r papur diweddaraf. Nid oes ots am briflythrennau na chysylltnodau.</translation>
    </message>
    <message>
        <source>Opening the desk…</source>
        <translation>Yn agor y ddesg…</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Agor y ddesg</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>On a phone another app would answer this. Here you can answer it, or leave it out.</source>
        <translation>Ar ffôn byddai ap arall yn ateb hwn. Yma gallwch ei ateb, neu ei adael allan.</translation>
    </message>
    <message>
        <source>The form asks for one that is made now, not for an old one.</source>
        <translation>Mae’r ffurflen yn gofyn am un a wneir nawr, nid am hen un.</translation>
    </message>
    <message>
        <source>On a phone this form shows another calendar. Type the date of the everyday calendar.</source>
        <translation>Ar ffôn mae’r ffurflen hon yn dangos calendr arall. Teipiwch ddyddiad y calendr bob dydd.</translation>
    </message>
    <message>
        <source>On a phone this shows a map or a picture to tap. Here it is a list.</source>
        <translation>Ar ffôn mae hwn yn dangos map neu lun i’w dapio. Yma, rhestr ydyw.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Bring the records back</source>
        <translation>Dod â’r cofnodion yn ôl</translation>
    </message>
    <message>
        <source>The records become what they were on the day of the backup.</source>
        <translation>Bydd y cofnodion fel yr oedden nhw ar ddiwrnod y copi wrth gefn.</translation>
    </message>
    <message>
        <source>What is here now is set aside, not deleted.</source>
        <translation>Caiff yr hyn sydd yma nawr ei roi o’r neilltu, nid ei ddileu.</translation>
    </message>
    <message>
        <source>What was sent since that day is marked “may have arrived” and is checked again.</source>
        <translation>Caiff yr hyn a anfonwyd ers y diwrnod hwnnw ei nodi “efallai wedi cyrraedd” a’i wirio eto.</translation>
    </message>
    <message>
        <source>Close Caseworker on every other computer that uses these records.</source>
        <translation>Caewch Caseworker ar bob cyfrifiadur arall sy’n defnyddio’r cofnodion hyn.</translation>
    </message>
    <message>
        <source>No backup was found here. Choose the folder or the drive where it is.</source>
        <translation>Ni chafwyd hyd i gopi wrth gefn yma. Dewiswch y ffolder neu’r gyriant lle mae.</translation>
    </message>
    <message>
        <source>Put this backup in place</source>
        <translation>Rhoi’r copi hwn yn ei le</translation>
    </message>
    <message>
        <source>Look in another folder</source>
        <translation>Edrych mewn ffolder arall</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Yn chwilio am gopïau wrth gefn…</translation>
    </message>
    <message>
        <source>Putting the backup in place…</source>
        <translation>Yn rhoi’r copi wrth gefn yn ei le…</translation>
    </message>
    <message>
        <source>Where is the backup?</source>
        <translation>Ble mae’r copi wrth gefn?</translation>
    </message>
</context>
<context>
    <name>RowsBlock</name>
    <message>
        <source>Add another</source>
        <translation>Ychwanegu un arall</translation>
    </message>
    <message>
        <source>What you told us</source>
        <translation>Beth ddywedoch wrthym</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>Hyd yn hyn: %n</numerusform>
            <numerusform>Hyd yn hyn: %n</numerusform>
            <numerusform>Hyd yn hyn: %n</numerusform>
            <numerusform>Hyd yn hyn: %n</numerusform>
            <numerusform>Hyd yn hyn: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Dim byd yma eto.</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Ychwanegu un</translation>
    </message>
    <message>
        <source>Removed. You can put it back.</source>
        <translation>Wedi’i dynnu. Gallwch ei roi yn ôl.</translation>
    </message>
    <message>
        <source>{what} {number}</source>
        <translation>{what} {number}</translation>
    </message>
    <message>
        <source>Nothing answered yet</source>
        <translation>Dim wedi’i ateb eto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>Newid {what}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Add a copy of {what}</source>
        <translation>Ychwanegu copi: {what}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Tynnu {what}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>Move {what} up</source>
        <translation>Symud i fyny: {what}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Symud i lawr</translation>
    </message>
    <message>
        <source>Move {what} down</source>
        <translation>Symud i lawr: {what}</translation>
    </message>
    <message>
        <source>It is number {number} now.</source>
        <translation>Rhif {number} ydyw nawr.</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Wedi’i dynnu: {what}</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Wedi’i dynnu.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Ei roi yn ôl</translation>
    </message>
</context>
<context>
    <name>SafeContact</name>
    <message>
        <source>Safe contact: {words}</source>
        <translation>Cyswllt diogel: {words}</translation>
    </message>
</context>
<context>
    <name>SameCard</name>
    <message>
        <source>A colleague is to say whether this is the same person: {name}</source>
        <translation>Mae cydweithiwr i ddweud ai’r un person yw hwn: {name}</translation>
    </message>
    <message>
        <source>May be the same person as {name}</source>
        <translation>Gall fod yr un person: {name}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>Compare with {name}</source>
        <translation>Cymharu â {name}</translation>
    </message>
    <message>
        <source>The record of {name} was joined to this one on {day}.</source>
        <translation>Unwyd cofnod {name} â’r un hwn ar {day}.</translation>
    </message>
    <message>
        <source>It can be taken apart until {day}.</source>
        <translation>Gellir ei wahanu tan {day}.</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Gwahanu</translation>
    </message>
    <message>
        <source>Take apart: {name}</source>
        <translation>Gwahanu: {name}</translation>
    </message>
</context>
<context>
    <name>SamePage</name>
    <message>
        <source>Is this one person?</source>
        <translation>Ai un person yw hwn?</translation>
    </message>
    <message>
        <source>Compare with them. Both records stay as they are until somebody agrees. For 30 days it can be undone.</source>
        <translation>Cymharwch gyda’r person. Mae’r ddau gofnod yn aros fel y maent nes bydd rhywun yn cytuno. Gellir ei ddadwneud am 30 diwrnod.</translation>
    </message>
    <message>
        <source>Opening both records</source>
        <translation>Yn agor y ddau gofnod</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation>Un person ydynt</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Dau berson ydynt</translation>
    </message>
    <message>
        <source>Leave both as they are</source>
        <translation>Gadael y ddau fel y maent</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Save the letter as a PDF</source>
        <translation>Cadw’r llythyr fel PDF</translation>
    </message>
    <message>
        <source>The file will not be protected. Anyone who can use this computer or the stick can read it.</source>
        <translation>Ni fydd y ffeil wedi’i diogelu. Gall unrhyw un sy’n gallu defnyddio’r cyfrifiadur hwn neu’r cof bach ei darllen.</translation>
    </message>
    <message>
        <source>Delete it once it is printed.</source>
        <translation>Dilëwch hi ar ôl ei hargraffu.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Dewis ble</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Peidio â chadw</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Print the letter</source>
        <translation>Argraffu’r llythyr</translation>
    </message>
    <message>
        <source>Print letter</source>
        <translation>Argraffu llythyr</translation>
    </message>
    <message>
        <source>Making the letter</source>
        <translation>Yn gwneud y llythyr</translation>
    </message>
    <message>
        <source>Start another service</source>
        <translation>Dechrau gwasanaeth arall</translation>
    </message>
    <message>
        <source>Print the letter for {name}</source>
        <translation>Argraffu’r llythyr i {name}</translation>
    </message>
    <message>
        <source>Anything else for {name}?</source>
        <translation>Unrhyw beth arall i {name}?</translation>
    </message>
    <message>
        <source>Open the record of {name}</source>
        <translation>Agor cofnod {name}</translation>
    </message>
    <message>
        <source>Finish with {name}</source>
        <translation>Gorffen gyda {name}</translation>
    </message>
    <message>
        <source>Anything else?</source>
        <translation>Unrhyw beth arall?</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
</context>
<context>
    <name>SaysCard</name>
    <message>
        <source>Before it goes, {name} says</source>
        <translation>Cyn iddi fynd, mae {name} yn dweud</translation>
    </message>
    <message>
        <source>Before it goes, they say</source>
        <translation>Cyn iddi fynd, maen nhw’n dweud</translation>
    </message>
    <message>
        <source>Tick each thing once they have said it.</source>
        <translation>Ticiwch bob peth ar ôl iddyn nhw ei ddweud.</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Take the newest scan</source>
        <translation>Cymryd y sgan diweddaraf</translation>
    </message>
    <message>
        <source>Use this scan</source>
        <translation>Defnyddio’r sgan hwn</translation>
    </message>
    <message>
        <source>Choose from the folder…</source>
        <translation>Dewis o’r ffolder…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Looking into the scanner’s folder…</source>
        <translation>Yn edrych yn ffolder y sganiwr…</translation>
    </message>
    <message>
        <source>A scan is arriving…</source>
        <translation>Mae sgan yn cyrraedd…</translation>
    </message>
    <message>
        <source>Look that it is the right paper, and that it can be read.</source>
        <translation>Gwiriwch mai’r papur cywir ydyw, a bod modd ei ddarllen.</translation>
    </message>
    <message>
        <source>Nothing has arrived in the scanner’s folder since you opened this form. Scan the paper now: it appears here by itself.</source>
        <translation>Nid oes dim wedi cyrraedd ffolder y sganiwr ers i chi agor y ffurflen hon. Sganiwch y papur nawr: mae’n ymddangos yma ohono’i hun.</translation>
    </message>
    <message>
        <source>Scans, the newest first</source>
        <translation>Sganiau, y diweddaraf yn gyntaf</translation>
    </message>
</context>
<context>
    <name>Scanned</name>
    <message>
        <source>Take the newest scan…</source>
        <translation>Cymryd y sgan diweddaraf…</translation>
    </message>
    <message>
        <source>It is still in the scanner’s folder.</source>
        <translation>Mae’n dal yn ffolder y sganiwr.</translation>
    </message>
    <message>
        <source>It is deleted from the scanner’s folder.</source>
        <translation>Mae wedi’i ddileu o ffolder y sganiwr.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation>Sganiwr</translation>
    </message>
    <message>
        <source>Many office scanners put their files into a folder. Tell Caseworker which one it is.</source>
        <translation>Mae llawer o sganwyr swyddfa’n rhoi eu ffeiliau mewn ffolder. Dywedwch wrth Caseworker pa un ydyw.</translation>
    </message>
    <message>
        <source>Only scans that arrive while a form is open are shown, never older ones.</source>
        <translation>Dim ond sganiau sy’n cyrraedd tra bydd ffurflen ar agor a ddangosir, byth rai hŷn.</translation>
    </message>
    <message>
        <source>Nothing in that folder is deleted unless you say so, each time.</source>
        <translation>Ni ddileir dim yn y ffolder hwnnw oni bai i chi ddweud hynny, bob tro.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Dewis y ffolder…</translation>
    </message>
    <message>
        <source>Do not look for scans</source>
        <translation>Peidio â chwilio am sganiau</translation>
    </message>
    <message>
        <source>None is chosen</source>
        <translation>Nid oes un wedi’i ddewis</translation>
    </message>
    <message>
        <source>Scans arrive in</source>
        <translation>Mae sganiau’n cyrraedd yn</translation>
    </message>
    <message>
        <source>Choose the scanner’s folder</source>
        <translation>Dewis ffolder y sganiwr</translation>
    </message>
</context>
<context>
    <name>SectionButton</name>
    <message>
        <source>done</source>
        <translation>wedi’i wneud</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>heb ei orffen</translation>
    </message>
    <message>
        <source>to come back to</source>
        <translation>i ddod yn ôl ato</translation>
    </message>
    <message>
        <source>something must be put right</source>
        <translation>rhaid cywiro rhywbeth</translation>
    </message>
    <message>
        <source>{state}, you are here</source>
        <translation>{state}, rydych chi yma</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Adrannau’r gosodiadau</translation>
    </message>
</context>
<context>
    <name>SectionMenu</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Centre</source>
        <translation>Canolfan</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Swyddfeydd</translation>
    </message>
    <message>
        <source>Advisers</source>
        <translation>Cynghorwyr</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Argraffyddion</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Sganiwr</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Backup and recovery</source>
        <translation>Copi wrth gefn ac adfer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynglŷn â Caseworker</translation>
    </message>
</context>
<context>
    <name>SectionsPanel</name>
    <message>
        <source>Sections</source>
        <translation>Adrannau</translation>
    </message>
    <message>
        <source>Stop here for today</source>
        <translation>Stopio yma am heddiw</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Caniatâd</translation>
    </message>
    <message>
        <source>Read back and send</source>
        <translation>Darllen yn ôl ac anfon</translation>
    </message>
    <message>
        <source>One question a page</source>
        <translation>Un cwestiwn ar bob tudalen</translation>
    </message>
    <message>
        <source>A section a page</source>
        <translation>Adran gyfan ar bob tudalen</translation>
    </message>
    <message>
        <source>End the try</source>
        <translation>Gorffen y prawf</translation>
    </message>
    <message>
        <source>This is a try: nothing is kept.</source>
        <translation>Prawf yw hwn: ni chedwir dim.</translation>
    </message>
    <message>
        <source>Each answer is saved on this computer as it is given</source>
        <translation>Mae pob ateb yn cael ei gadw ar y cyfrifiadur hwn wrth iddo gael ei roi</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Yn cadw …</translation>
    </message>
    <message>
        <source>The last answers are not saved yet</source>
        <translation>Nid yw’r atebion diwethaf wedi’u cadw eto</translation>
    </message>
    <message>
        <source>Saved on this computer a moment ago</source>
        <translation>Wedi’i gadw ar y cyfrifiadur hwn funud yn ôl</translation>
    </message>
    <message>
        <source>Saved on this computer {minutes} min ago</source>
        <translation>Wedi’i gadw ar y cyfrifiadur hwn {minutes} mun yn ôl</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Cwestiynau</translation>
    </message>
</context>
<context>
    <name>SeenSheet</name>
    <message>
        <source>Who has seen this record</source>
        <translation>Pwy sydd wedi gweld y cofnod hwn</translation>
    </message>
    <message>
        <source>Each adviser is told once a day.</source>
        <translation>Nodir pob cynghorydd unwaith y dydd.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Find the person first</source>
        <translation>Dod o hyd i’r person yn gyntaf</translation>
    </message>
    <message>
        <source>Try it without sending</source>
        <translation>Rhoi cynnig arno heb anfon</translation>
    </message>
    <message>
        <source>Opening the service</source>
        <translation>Yn agor y gwasanaeth</translation>
    </message>
    <message>
        <source>Start with {name}</source>
        <translation>Dechrau gyda {name}</translation>
    </message>
    <message>
        <source>Start without a record</source>
        <translation>Dechrau heb gofnod</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>What do they need?</source>
        <translation>Beth sydd ei angen arnyn nhw?</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Gwasanaethau</translation>
    </message>
    <message>
        <source>In plain words, such as “parking”</source>
        <translation>Mewn geiriau plaen, fel “parcio”</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Ychwanegu gwasanaeth</translation>
    </message>
    <message>
        <source>No service is on offer yet</source>
        <translation>Nid oes gwasanaeth ar gynnig eto</translation>
    </message>
    <message>
        <source>Add one from a spreadsheet, or fetch those of an office in Settings.</source>
        <translation>Ychwanegwch un o daenlen, neu cyrchwch rai swyddfa yn Gosodiadau.</translation>
    </message>
    <message>
        <source>Reading the list of services</source>
        <translation>Yn darllen y rhestr o wasanaethau</translation>
    </message>
    <message>
        <source>What does {name} need?</source>
        <translation>Beth sydd ei angen ar {name}?</translation>
    </message>
    <message>
        <source>No service fits these words. Try another word for it, or fewer words.</source>
        <translation>Nid oes gwasanaeth yn cyfateb i’r geiriau hyn. Rhowch gynnig ar air arall, neu lai o eiriau.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) fit.</source>
        <translation>
            <numerusform>Gwasanaethau sy’n addas: %n.</numerusform>
            <numerusform>Gwasanaethau sy’n addas: %n.</numerusform>
            <numerusform>Gwasanaethau sy’n addas: %n.</numerusform>
            <numerusform>Gwasanaethau sy’n addas: %n.</numerusform>
            <numerusform>Gwasanaethau sy’n addas: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a service. Nothing is begun before they give their permission.</source>
        <translation>Dewiswch wasanaeth. Ni chaiff dim ei ddechrau cyn iddyn nhw roi eu caniatâd.</translation>
    </message>
    <message>
        <source>What you can help with here, who receives it and what to bring.</source>
        <translation>Â beth y gallwch helpu yma, pwy sy’n ei dderbyn a beth i ddod.</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Ddim yn barod</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Why this is asked</source>
        <translation>Pam y gofynnir hyn</translation>
    </message>
    <message>
        <source>What they get:</source>
        <translation>Beth maen nhw’n ei gael:</translation>
    </message>
    <message>
        <source>Who sees it:</source>
        <translation>Pwy sy’n ei weld:</translation>
    </message>
    <message>
        <source>Read it in</source>
        <translation>Darllen yn</translation>
    </message>
    <message>
        <source>And under it, in</source>
        <translation>Ac oddi tano, yn</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>dim arall</translation>
    </message>
    <message>
        <source>No native reader has checked this yet: {languages}.</source>
        <translation>Nid oes siaradwr brodorol wedi gwirio hyn eto: {languages}.</translation>
    </message>
    <message>
        <source>Still to bring</source>
        <translation>I ddod ag ef o hyd</translation>
    </message>
    <message>
        <source>Leave questions about these for later: Ctrl+Enter.</source>
        <translation>Gadewch gwestiynau am y rhain tan yn nes ymlaen: Ctrl+Enter.</translation>
    </message>
    <message>
        <source>{name}’s view</source>
        <translation>Golwg {name}</translation>
    </message>
    <message>
        <source>Their view</source>
        <translation>Eu golwg nhw</translation>
    </message>
    <message>
        <source>Turn this screen to them: large text, nothing else.</source>
        <translation>Trowch y sgrin hon atyn nhw: testun mawr, dim byd arall.</translation>
    </message>
    <message>
        <source>On the second screen, as you go: large text, nothing else.</source>
        <translation>Ar yr ail sgrin, wrth i chi fynd: testun mawr, dim byd arall.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Ei dangos</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Mewngofnodi</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Enw mewngofnodi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Opening the desk…</source>
        <translation>Yn agor y ddesg…</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Rwyf wedi anghofio fy nghyfrinymadrodd</translation>
    </message>
    <message>
        <source>Bring the records back from a backup</source>
        <translation>Dod â’r cofnodion yn ôl o gopi wrth gefn</translation>
    </message>
    <message>
        <source>Type your sign-in name.</source>
        <translation>Teipiwch eich enw mewngofnodi.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Teipiwch eich cyfrinymadrodd.</translation>
    </message>
</context>
<context>
    <name>SignatureAnswer</name>
    <message>
        <source>Signed on paper? Choose a photo of it…</source>
        <translation>Wedi’i lofnodi ar bapur? Dewiswch lun ohono…</translation>
    </message>
    <message>
        <source>The signature is kept.</source>
        <translation>Mae’r llofnod wedi’i gadw.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here</source>
        <translation>Llofnodwch yma</translation>
    </message>
    <message>
        <source>Sign with the mouse, a pen or a finger.</source>
        <translation>Llofnodwch gyda’r llygoden, beiro neu fys.</translation>
    </message>
</context>
<context>
    <name>SoundAnswer</name>
    <message>
        <source>Play what was given</source>
        <translation>Chwarae’r hyn a roddwyd</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Recordio…</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>From: {document}</source>
        <translation>O: {document}</translation>
    </message>
    <message>
        <source>Said by {who}</source>
        <translation>Dywedwyd gan {who}</translation>
    </message>
    <message>
        <source>Told before, in {service}</source>
        <translation>Dywedwyd o’r blaen, yn {service}</translation>
    </message>
    <message>
        <source>From their record</source>
        <translation>O’u cofnod</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>Ddim yn gwybod</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>I ddod yn ôl ato</translation>
    </message>
</context>
<context>
    <name>SourceSheet</name>
    <message>
        <source>Who gives this answer?</source>
        <translation>Pwy sy’n rhoi’r ateb hwn?</translation>
    </message>
    <message>
        <source>{name} says it</source>
        <translation>{name} sy’n ei ddweud</translation>
    </message>
    <message>
        <source>They say it themselves</source>
        <translation>Nhw eu hunain sy’n ei ddweud</translation>
    </message>
    <message>
        <source>From another document</source>
        <translation>O ddogfen arall</translation>
    </message>
    <message>
        <source>From a document</source>
        <translation>O ddogfen</translation>
    </message>
    <message>
        <source>Somebody who is with them says it</source>
        <translation>Rhywun sydd gyda nhw sy’n ei ddweud</translation>
    </message>
    <message>
        <source>Which document?</source>
        <translation>Pa ddogfen?</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Yr enw</translation>
    </message>
    <message>
        <source>What are they to the person?</source>
        <translation>Beth ydynt i’r person?</translation>
    </message>
    <message>
        <source>Such as daughter or neighbour</source>
        <translation>Megis merch neu gymydog</translation>
    </message>
    <message>
        <source>From here on, until somebody else answers</source>
        <translation>O hyn ymlaen, nes bydd rhywun arall yn ateb</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Cadw hyn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Choose who gives the answer.</source>
        <translation>Dewiswch pwy sy’n rhoi’r ateb.</translation>
    </message>
    <message>
        <source>Write down who or what.</source>
        <translation>Ysgrifennwch pwy neu beth.</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>The reference was copied.</source>
        <translation>Copïwyd y cyfeirnod.</translation>
    </message>
    <message>
        <source>Look at it in the outbox</source>
        <translation>Edrych arni yn y blwch anfon</translation>
    </message>
    <message>
        <source>Saved in the outbox</source>
        <translation>Wedi’i chadw yn y blwch anfon</translation>
    </message>
    <message>
        <source>Being sent now</source>
        <translation>Yn cael ei hanfon nawr</translation>
    </message>
    <message>
        <source>Sent, but not confirmed yet</source>
        <translation>Wedi’i hanfon, ond heb ei chadarnhau eto</translation>
    </message>
    <message>
        <source>Received by the office</source>
        <translation>Wedi’i derbyn gan y swyddfa</translation>
    </message>
    <message>
        <source>Handed over to the office</source>
        <translation>Wedi’i throsglwyddo i’r swyddfa</translation>
    </message>
    <message>
        <source>This needs you</source>
        <translation>Mae angen eich sylw ar hon</translation>
    </message>
    <message>
        <source>Wait a moment: it is not known yet if it arrives.</source>
        <translation>Arhoswch funud: nid yw’n hysbys eto a fydd yn cyrraedd.</translation>
    </message>
    <message>
        <source>It may have arrived; the office has not said so yet. It is checked again by itself.</source>
        <translation>Efallai ei bod wedi cyrraedd; nid yw’r swyddfa wedi dweud eto. Caiff ei gwirio eto’n awtomatig.</translation>
    </message>
    <message>
        <source>Do not fill in the form a second time.</source>
        <translation>Peidiwch â llenwi’r ffurflen yr ail waith.</translation>
    </message>
    <message>
        <source>It has not been sent yet. It goes as soon as this computer is online.</source>
        <translation>Nid yw wedi’i hanfon eto. Bydd yn mynd cyn gynted ag y bydd y cyfrifiadur hwn ar-lein.</translation>
    </message>
    <message>
        <source>{name} does not need to do anything today.</source>
        <translation>Nid oes angen i {name} wneud dim heddiw.</translation>
    </message>
    <message>
        <source>{office} confirmed it on {day} at {time}.</source>
        <translation>Cadarnhaodd {office} hynny ar {day} am {time}.</translation>
    </message>
    <message>
        <source>{office} told one of us that they have it; written down on {day} at {time}.</source>
        <translation>Dywedodd {office} wrth un ohonom ei bod ganddyn nhw; ysgrifennwyd hynny ar {day} am {time}.</translation>
    </message>
    <message>
        <source>Their reference: {reference}</source>
        <translation>Eu cyfeirnod: {reference}</translation>
    </message>
    <message>
        <source>What they decide comes later, from them.</source>
        <translation>Daw’r penderfyniad yn nes ymlaen, ganddyn nhw.</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Come back to this later</source>
        <translation>Dod yn ôl at hwn yn nes ymlaen</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Ei ddarllen yn ôl</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>Carry on</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Forms to carry on with</source>
        <translation>Ffurflenni i fynd ymlaen â nhw</translation>
    </message>
    <message>
        <source>Nothing yet. Press Start a service to begin.</source>
        <translation>Dim byd eto. Pwyswch Dechrau gwasanaeth i ddechrau.</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Gwaith dilynol newydd</translation>
    </message>
    <message>
        <source>What we have done with {name}</source>
        <translation>Beth rydym wedi’i wneud gyda {name}</translation>
    </message>
    <message>
        <source>The permission has ended. It is asked for again first.</source>
        <translation>Mae’r caniatâd wedi dod i ben. Gofynnir amdano eto yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Practice</source>
        <translation>Ymarfer</translation>
    </message>
    <message>
        <source>Bring the connection back</source>
        <translation>Dod â’r cysylltiad yn ôl</translation>
    </message>
    <message>
        <source>Cut the connection</source>
        <translation>Torri’r cysylltiad</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to send.</source>
        <translation>
            <numerusform>Yn aros i’w hanfon: %n.</numerusform>
            <numerusform>Yn aros i’w hanfon: %n.</numerusform>
            <numerusform>Yn aros i’w hanfon: %n.</numerusform>
            <numerusform>Yn aros i’w hanfon: %n.</numerusform>
            <numerusform>Yn aros i’w hanfon: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nid oes dim yn aros.</translation>
    </message>
    <message>
        <source>Everything you do is saved on this computer.</source>
        <translation>Mae popeth a wnewch yn cael ei gadw ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>All-lein.</translation>
    </message>
    <message>
        <source>Sending {now} of {of}</source>
        <translation>Yn anfon {now} o {of}</translation>
    </message>
    <message>
        <source>Online.</source>
        <translation>Ar-lein.</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>Mae’r anfon wedi’i oedi.</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Wedi’i gadw ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Last sent today, {time}</source>
        <translation>Anfonwyd ddiwethaf heddiw, {time}</translation>
    </message>
    <message>
        <source>Last sent yesterday, {time}</source>
        <translation>Anfonwyd ddiwethaf ddoe, {time}</translation>
    </message>
    <message>
        <source>Last sent {day}</source>
        <translation>Anfonwyd ddiwethaf {day}</translation>
    </message>
</context>
<context>
    <name>SuggestionsCard</name>
    <message>
        <source>You might also promise</source>
        <translation>Gallech hefyd addo</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, once these are seen to.</source>
        <translation>
            <numerusform>A rhagor, wedi gofalu am y rhain: %n.</numerusform>
            <numerusform>A rhagor, wedi gofalu am y rhain: %n.</numerusform>
            <numerusform>A rhagor, wedi gofalu am y rhain: %n.</numerusform>
            <numerusform>A rhagor, wedi gofalu am y rhain: %n.</numerusform>
            <numerusform>A rhagor, wedi gofalu am y rhain: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>Ei addo</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Dim angen</translation>
    </message>
    <message>
        <source>Promise it: {what}</source>
        <translation>Ei addo: {what}</translation>
    </message>
    <message>
        <source>Not needed: {what}</source>
        <translation>Dim angen: {what}</translation>
    </message>
</context>
<context>
    <name>TakeBackSheet</name>
    <message>
        <source>Take back this permission?</source>
        <translation>Tynnu’r caniatâd hwn yn ôl?</translation>
    </message>
    <message>
        <source>From now on nothing more is filled in or sent for {service}.</source>
        <translation>O hyn ymlaen ni chaiff dim arall ei lenwi na’i anfon ar gyfer {service}.</translation>
    </message>
    <message>
        <source>What waits in the outbox for it stays here and is not sent.</source>
        <translation>Bydd yr hyn sy’n aros yn y blwch anfon ar ei gyfer yn aros yma ac ni chaiff ei anfon.</translation>
    </message>
    <message>
        <source>What {office} has already cannot be called back. Call them to say that it should stop.</source>
        <translation>Ni ellir galw’n ôl yr hyn sydd gan {office} eisoes. Ffoniwch nhw i ddweud y dylai stopio.</translation>
    </message>
    <message>
        <source>The record stays. They can give their permission again at any time.</source>
        <translation>Mae’r cofnod yn aros. Gallan nhw roi caniatâd eto unrhyw bryd.</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Beth ddywedon nhw?</translation>
    </message>
    <message>
        <source>Such as “at the desk: I will do it myself”.</source>
        <translation>Fel “wrth y ddesg: fe wnaf i hynny fy hun”.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ei dynnu’n ôl</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
</context>
<context>
    <name>TakeHomePage</name>
    <message>
        <source>Stop here for today</source>
        <translation>Stopio yma am heddiw</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Beth i ddod gyda chi</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Yn gwneud y papur</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Ei argraffu</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>Mynd ymlaen â’r cwestiynau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Save the list as a PDF</source>
        <translation>Cadw’r rhestr fel PDF</translation>
    </message>
    <message>
        <source>The paper in its real size</source>
        <translation>Y papur yn ei faint go iawn</translation>
    </message>
    <message>
        <source>Give them a sheet that says what is left and how to go on. No answer stands on it.</source>
        <translation>Rhowch daflen iddynt sy’n dweud beth sydd ar ôl a sut i fynd ymlaen. Nid oes ateb arni.</translation>
    </message>
    <message>
        <source>A list to tick, for anybody to take home. Nothing personal is on it.</source>
        <translation>Rhestr i’w thicio, i unrhyw un fynd â hi adref. Nid oes dim personol arni.</translation>
    </message>
    <message>
        <source>What to bring: {service}</source>
        <translation>Beth i ddod ag ef: {service}</translation>
    </message>
    <message>
        <source>Finish with {name}</source>
        <translation>Gorffen gyda {name}</translation>
    </message>
</context>
<context>
    <name>TellingCards</name>
    <message>
        <source>What to bring</source>
        <translation>Beth i ddod gyda chi</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>Argraffu’r rhestr hon</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Beth sy’n digwydd nesaf</translation>
    </message>
    <message>
        <source>Who keeps the answers, and how long</source>
        <translation>Pwy sy’n cadw’r atebion, ac am faint</translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>Show what is typed</source>
        <translation>Dangos beth a deipir</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Cuddio beth a deipir</translation>
    </message>
    <message>
        <source>Type figures only here.</source>
        <translation>Teipiwch ffigurau’n unig yma.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>{label} (if you like)</source>
        <translation>{label} (os mynnwch)</translation>
    </message>
</context>
<context>
    <name>TimeAnswer</name>
    <message>
        <source>Such as 14:30 or 2.30pm</source>
        <translation>Fel 14:30 neu 2.30pm</translation>
    </message>
    <message>
        <source>This is not a time. Type it like 14:30 or 2.30pm.</source>
        <translation>Nid amser yw hwn. Teipiwch ef fel 14:30 neu 2.30pm.</translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>It asks about: {topics}.</source>
        <translation>Mae’n gofyn am: {topics}.</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Faint o amser mae’n ei gymryd</translation>
    </message>
    <message>
        <source>What to have at hand</source>
        <translation>Beth i’w gael wrth law</translation>
    </message>
    <message>
        <source>Tick what is here today. What is missing is noted, and can be brought later.</source>
        <translation>Ticiwch yr hyn sydd yma heddiw. Nodir yr hyn sydd ar goll, a gellir dod ag ef yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Pwy sy’n penderfynu</translation>
    </message>
    <message>
        <source>Who sees the answers</source>
        <translation>Pwy sy’n gweld yr atebion</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Am faint y caiff ei gadw</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>question {number} of {count}</source>
        <translation>cwestiwn {number} o {count}</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>tudalen {number} o {count}</translation>
    </message>
    <message>
        <source>{what} {number}</source>
        <translation>{what} {number}</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>The test of the connection</source>
        <translation>Prawf y cysylltiad</translation>
    </message>
    <message>
        <source>The office was reached.</source>
        <translation>Cyrhaeddwyd y swyddfa.</translation>
    </message>
    <message>
        <source>It knows this desk.</source>
        <translation>Mae’n adnabod y ddesg hon.</translation>
    </message>
    <message numerus="yes">
        <source>It offers %n form(s)</source>
        <translation>
            <numerusform>Ffurflenni y mae’n eu cynnig: %n</numerusform>
            <numerusform>Ffurflenni y mae’n eu cynnig: %n</numerusform>
            <numerusform>Ffurflenni y mae’n eu cynnig: %n</numerusform>
            <numerusform>Ffurflenni y mae’n eu cynnig: %n</numerusform>
            <numerusform>Ffurflenni y mae’n eu cynnig: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It offers no forms yet.</source>
        <translation>Nid yw’n cynnig ffurflenni eto.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) ahead of the office’s. Set the clock.</source>
        <translation>
            <numerusform>Mae cloc y cyfrifiadur hwn ar y blaen i gloc y swyddfa. Munudau: %n. Gosodwch y cloc.</numerusform>
            <numerusform>Mae cloc y cyfrifiadur hwn ar y blaen i gloc y swyddfa. Munudau: %n. Gosodwch y cloc.</numerusform>
            <numerusform>Mae cloc y cyfrifiadur hwn ar y blaen i gloc y swyddfa. Munudau: %n. Gosodwch y cloc.</numerusform>
            <numerusform>Mae cloc y cyfrifiadur hwn ar y blaen i gloc y swyddfa. Munudau: %n. Gosodwch y cloc.</numerusform>
            <numerusform>Mae cloc y cyfrifiadur hwn ar y blaen i gloc y swyddfa. Munudau: %n. Gosodwch y cloc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) behind the office’s. Set the clock.</source>
        <translation>
            <numerusform>Mae cloc y cyfrifiadur hwn y tu ôl i gloc y swyddfa. Munudau: %n. Gosodwch y cloc.</numerusform>
            <numerusform>Mae cloc y cyfrifiadur hwn y tu ôl i gloc y swyddfa. Munudau: %n. Gosodwch y cloc.</numerusform>
            <numerusform>Mae cloc y cyfrifiadur hwn y tu ôl i gloc y swyddfa. Munudau: %n. Gosodwch y cloc.</numerusform>
            <numerusform>Mae cloc y cyfrifiadur hwn y tu ôl i gloc y swyddfa. Munudau: %n. Gosodwch y cloc.</numerusform>
            <numerusform>Mae cloc y cyfrifiadur hwn y tu ôl i gloc y swyddfa. Munudau: %n. Gosodwch y cloc.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TriedPage</name>
    <message>
        <source>Tried</source>
        <translation>Wedi’i brofi</translation>
    </message>
    <message>
        <source>Trying: nothing was kept, and nothing was sent.</source>
        <translation>Prawf: ni chadwyd dim, ac ni anfonwyd dim.</translation>
    </message>
    <message>
        <source>Checking the answers …</source>
        <translation>Yn gwirio’r atebion …</translation>
    </message>
    <message>
        <source>End the try</source>
        <translation>Gorffen y prawf</translation>
    </message>
    <message>
        <source>Try again from the start</source>
        <translation>Rhoi cynnig arall o’r dechrau</translation>
    </message>
    <message>
        <source>Tried: {service}</source>
        <translation>Wedi’i brofi: {service}</translation>
    </message>
    <message>
        <source>This try is over. Nothing of it was kept or sent.</source>
        <translation>Mae’r prawf hwn ar ben. Ni chadwyd nac anfonwyd dim ohono.</translation>
    </message>
    <message>
        <source>Go to the services</source>
        <translation>Mynd i’r gwasanaethau</translation>
    </message>
    <message>
        <source>It could be sent like this</source>
        <translation>Gellid ei anfon fel hyn</translation>
    </message>
    <message>
        <source>Every question that needs an answer has one, and every answer keeps the rules of the form.</source>
        <translation>Mae ateb i bob cwestiwn y mae angen un arno, ac mae pob ateb yn cadw at reolau’r ffurflen.</translation>
    </message>
    <message>
        <source>It would go to {office}: {size}, and files: {files}.</source>
        <translation>Byddai’n mynd i {office}: {size}, a ffeiliau: {files}.</translation>
    </message>
    <message>
        <source>It would not be taken like this</source>
        <translation>Ni fyddai’n cael ei derbyn fel hyn</translation>
    </message>
</context>
<context>
    <name>TrueSizeSheet</name>
    <message>
        <source>The letter in its real size</source>
        <translation>Y llythyr yn ei wir faint</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Y llythyr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>UnfinishedView</name>
    <message>
        <source>Before you read it back</source>
        <translation>Cyn i chi ddarllen yn ôl</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>I ddod yn ôl ato</translation>
    </message>
    <message>
        <source>These answers still need you:</source>
        <translation>Mae angen eich sylw ar yr atebion hyn o hyd:</translation>
    </message>
    <message numerus="yes">
        <source>%n to come back to. You can also read it back now.</source>
        <translation>
            <numerusform>I ddod yn ôl atynt: %n. Gallwch hefyd ei ddarllen yn ôl nawr.</numerusform>
            <numerusform>I ddod yn ôl atynt: %n. Gallwch hefyd ei ddarllen yn ôl nawr.</numerusform>
            <numerusform>I ddod yn ôl atynt: %n. Gallwch hefyd ei ddarllen yn ôl nawr.</numerusform>
            <numerusform>I ddod yn ôl atynt: %n. Gallwch hefyd ei ddarllen yn ôl nawr.</numerusform>
            <numerusform>I ddod yn ôl atynt: %n. Gallwch hefyd ei ddarllen yn ôl nawr.</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} – does not know</source>
        <translation>{question} – ddim yn gwybod</translation>
    </message>
</context>
<context>
    <name>Unsupported</name>
    <message>
        <source>This question can only be answered on a phone or tablet.</source>
        <translation>Dim ond ar ffôn neu lechen y gellir ateb y cwestiwn hwn.</translation>
    </message>
    <message>
        <source>The form asks for an answer all the same. Tell the office that made it, and go on for now.</source>
        <translation>Mae’r ffurflen yn gofyn am ateb beth bynnag. Dywedwch wrth y swyddfa a’i gwnaeth, ac ewch ymlaen am y tro.</translation>
    </message>
    <message>
        <source>You can go on without an answer.</source>
        <translation>Gallwch fynd ymlaen heb ateb.</translation>
    </message>
</context>
<context>
    <name>VerdictSheet</name>
    <message>
        <source>What did the office say?</source>
        <translation>Beth ddywedodd y swyddfa?</translation>
    </message>
    <message>
        <source>Call {office} and ask if the form has arrived. Give them the reference.</source>
        <translation>Ffoniwch {office} a gofyn a yw’r ffurflen wedi cyrraedd. Rhowch y cyfeirnod iddyn nhw.</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>Mae ganddyn nhw</translation>
    </message>
    <message>
        <source>They are sure that they do not have it</source>
        <translation>Maen nhw’n siŵr nad yw ganddyn nhw</translation>
    </message>
    <message>
        <source>Who told you, and when?</source>
        <translation>Pwy ddywedodd wrthych, a phryd?</translation>
    </message>
    <message>
        <source>For example: Ms Lowe on the phone, 24 November, 10:15</source>
        <translation>Er enghraifft: Ms Lowe ar y ffôn, 24 Tachwedd, 10:15</translation>
    </message>
    <message>
        <source>Their own number for it</source>
        <translation>Eu rhif eu hunain ar ei chyfer</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Ei ysgrifennu</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei gadael fel y mae</translation>
    </message>
    <message>
        <source>Choose what they said.</source>
        <translation>Dewiswch beth ddywedon nhw.</translation>
    </message>
    <message>
        <source>Write down who told you, and when.</source>
        <translation>Ysgrifennwch pwy ddywedodd wrthych, a phryd.</translation>
    </message>
</context>
<context>
    <name>WhatCard</name>
    <message>
        <source>What they may do</source>
        <translation>Beth y caiff ei wneud</translation>
    </message>
    <message>
        <source>Be told how things stand</source>
        <translation>Cael gwybod sut mae pethau</translation>
    </message>
    <message>
        <source>Answer the questions of a form</source>
        <translation>Ateb cwestiynau ffurflen</translation>
    </message>
    <message>
        <source>Give permission and sign in their place</source>
        <translation>Rhoi caniatâd a llofnodi yn ei le</translation>
    </message>
    <message>
        <source>A helper they name does not sign: they sign themself.</source>
        <translation>Nid yw cynorthwyydd a enwir yn llofnodi: mae’r person yn llofnodi ei hun.</translation>
    </message>
    <message>
        <source>For what?</source>
        <translation>Ar gyfer beth?</translation>
    </message>
    <message>
        <source>Everything here</source>
        <translation>Popeth yma</translation>
    </message>
    <message>
        <source>Only some services</source>
        <translation>Rhai gwasanaethau yn unig</translation>
    </message>
    <message>
        <source>Leave it empty for “until it is taken back”. A helper they name: {day} at the latest.</source>
        <translation>Gadewch ef yn wag ar gyfer “nes y caiff ei dynnu’n ôl”. Cynorthwyydd a enwir: {day} fan bellaf.</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Tan ba ddiwrnod?</translation>
    </message>
    <message>
        <source>What have you seen that proves it?</source>
        <translation>Beth a welsoch sy’n ei brofi?</translation>
    </message>
    <message>
        <source>In words, such as “power of attorney, every page stamped”. Keep no copy.</source>
        <translation>Mewn geiriau, megis “pŵer atwrnai, pob tudalen wedi’i stampio”. Peidiwch â chadw copi.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ddoe</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ddoe</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>ar {day}</translation>
    </message>
</context>
<context>
    <name>WhoBox</name>
    <message>
        <source>Name, postcode, phone or reference</source>
        <translation>Enw, cod post, ffôn neu gyfeirnod</translation>
    </message>
    <message>
        <source>No record is kept of them</source>
        <translation>Ni chedwir cofnod ohonynt</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>I bwy mae?</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Who they are</source>
        <translation>Pwy ydyn nhw</translation>
    </message>
    <message>
        <source>Name of the person or organisation</source>
        <translation>Enw’r person neu’r sefydliad</translation>
    </message>
    <message>
        <source>Why may they act?</source>
        <translation>Pam y caiff weithredu?</translation>
    </message>
    <message>
        <source>Who are they to the person?</source>
        <translation>Pwy ydynt i’r person?</translation>
    </message>
    <message>
        <source>Such as daughter or carer.</source>
        <translation>Megis merch neu ofalwr.</translation>
    </message>
    <message>
        <source>Appointee</source>
        <translation>Penodai</translation>
    </message>
    <message>
        <source>Named by the benefits office</source>
        <translation>Wedi’i enwi gan y swyddfa fudd-daliadau</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Pŵer atwrnai</translation>
    </message>
    <message>
        <source>Registered, and in force</source>
        <translation>Wedi’i gofrestru, ac mewn grym</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Dirprwy</translation>
    </message>
    <message>
        <source>Named by a court</source>
        <translation>Wedi’i enwi gan lys</translation>
    </message>
    <message>
        <source>Parent of a child</source>
        <translation>Rhiant plentyn</translation>
    </message>
    <message>
        <source>With parental responsibility</source>
        <translation>Gyda chyfrifoldeb rhiant</translation>
    </message>
    <message>
        <source>A helper they name today</source>
        <translation>Cynorthwyydd a enwir heddiw</translation>
    </message>
    <message>
        <source>They are here and say so</source>
        <translation>Mae’r person yma ac yn dweud hynny</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Pwy sy’n ateb</translation>
    </message>
    <message>
        <source>Somebody or something else</source>
        <translation>Rhywun neu rywbeth arall</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Y person</translation>
    </message>
    <message>
        <source>{name} themself</source>
        <translation>{name} yn bersonol</translation>
    </message>
    <message>
        <source>from here on</source>
        <translation>o hyn ymlaen</translation>
    </message>
    <message>
        <source>this answer</source>
        <translation>yr ateb hwn</translation>
    </message>
    <message>
        <source>Somebody interprets</source>
        <translation>Mae rhywun yn cyfieithu</translation>
    </message>
    <message>
        <source>{name} interprets ({language})</source>
        <translation>{name} sy’n cyfieithu ({language})</translation>
    </message>
    <message>
        <source>Change who interprets</source>
        <translation>Newid pwy sy’n cyfieithu</translation>
    </message>
</context>
<context>
    <name>WhoSays</name>
    <message>
        <source>Who says yes?</source>
        <translation>Pwy sy’n dweud ie?</translation>
    </message>
    <message>
        <source>{name} themself</source>
        <translation>{name} yn bersonol</translation>
    </message>
    <message>
        <source>{name} themself.</source>
        <translation>{name} yn bersonol.</translation>
    </message>
    <message>
        <source>{name} may act for {citizen}, but does not sign for this service.</source>
        <translation>Caiff {name} weithredu dros {citizen}, ond nid yw’n llofnodi ar gyfer y gwasanaeth hwn.</translation>
    </message>
    <message>
        <source>Choose who says yes.</source>
        <translation>Dewiswch pwy sy’n dweud ie.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close Caseworker?</source>
        <translation>Cau Caseworker?</translation>
    </message>
    <message>
        <source>They are safe on this computer and go when Caseworker is open and online.</source>
        <translation>Maen nhw’n ddiogel ar y cyfrifiadur hwn a byddan nhw’n mynd pan fydd Caseworker ar agor ac ar-lein.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Allgofnodi?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Allgofnodi</translation>
    </message>
    <message>
        <source>They are safe on this computer and go when somebody is signed in and online.</source>
        <translation>Maen nhw’n ddiogel ar y cyfrifiadur hwn a byddan nhw’n mynd pan fydd rhywun wedi mewngofnodi ac ar-lein.</translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting to be sent.</source>
        <translation>
            <numerusform>Yn aros i’w hanfon o hyd: %n.</numerusform>
            <numerusform>Yn aros i’w hanfon o hyd: %n.</numerusform>
            <numerusform>Yn aros i’w hanfon o hyd: %n.</numerusform>
            <numerusform>Yn aros i’w hanfon o hyd: %n.</numerusform>
            <numerusform>Yn aros i’w hanfon o hyd: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Aros</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>If they are one person: who says so?</source>
        <translation>Os un person ydynt: pwy sy’n dweud hynny?</translation>
    </message>
    <message>
        <source>{name} said that these are one person.</source>
        <translation>Dywedodd {name} mai un person yw’r rhain.</translation>
    </message>
    <message>
        <source>{name} is here and says so</source>
        <translation>Mae {name} yma ac yn dweud hynny</translation>
    </message>
    <message>
        <source>I have looked at both, and I say so, too</source>
        <translation>Rwyf wedi edrych ar y ddau, a dywedaf hynny hefyd</translation>
    </message>
    <message>
        <source>I think so. A colleague looks at it, too, before anything changes</source>
        <translation>Rwy’n credu hynny. Mae cydweithiwr yn edrych hefyd, cyn i ddim newid</translation>
    </message>
    <message>
        <source>Who says that they are one person?</source>
        <translation>Pwy sy’n dweud mai un person ydynt?</translation>
    </message>
    <message>
        <source>Choose who says that they are one person.</source>
        <translation>Dewiswch pwy sy’n dweud mai un person ydynt.</translation>
    </message>
</context>
<context>
    <name>YesCard</name>
    <message>
        <source>Who else heard it?</source>
        <translation>Pwy arall glywodd hynny?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>How do they say yes?</source>
        <translation>Sut maen nhw’n cytuno?</translation>
    </message>
    <message>
        <source>They sign on this screen</source>
        <translation>Maen nhw’n llofnodi ar y sgrin hon</translation>
    </message>
    <message>
        <source>They sign on paper</source>
        <translation>Maen nhw’n llofnodi ar bapur</translation>
    </message>
    <message>
        <source>They say it, and somebody else hears it</source>
        <translation>Maen nhw’n ei ddweud, ac mae rhywun arall yn ei glywed</translation>
    </message>
    <message>
        <source>Or they type their name</source>
        <translation>Neu maen nhw’n teipio eu henw</translation>
    </message>
    <message>
        <source>Their name. It cannot be you: a colleague or a friend.</source>
        <translation>Eu henw. Ni all fod yn chi: cydweithiwr neu ffrind.</translation>
    </message>
    <message>
        <source>The signature is still missing.</source>
        <translation>Mae’r llofnod ar goll o hyd.</translation>
    </message>
    <message>
        <source>Write down who else heard it.</source>
        <translation>Ysgrifennwch pwy arall glywodd hynny.</translation>
    </message>
    <message>
        <source>You cannot be the witness yourself. Write down somebody else who heard it.</source>
        <translation>Ni allwch fod yn dyst eich hun. Ysgrifennwch enw rhywun arall a’i clywodd.</translation>
    </message>
    <message>
        <source>Choose how they say yes.</source>
        <translation>Dewiswch sut maen nhw’n cytuno.</translation>
    </message>
</context>
<context>
    <name>_AdviserRow</name>
    <message>
        <source>Signs in as {name}, here since {day}</source>
        <translation>Yn mewngofnodi fel {name}, yma ers {day}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Stop sign-in</source>
        <translation>Atal mewngofnodi</translation>
    </message>
    <message>
        <source>Stop {name} signing in</source>
        <translation>Atal {name} rhag mewngofnodi</translation>
    </message>
</context>
<context>
    <name>_GeoAnswer</name>
    <message>
        <source>Type latitude, a comma, and longitude, such as 54.9783, -1.6178, or a grid reference.</source>
        <translation>Teipiwch ledred, coma, a hydred, megis 54.9783, -1.6178, neu gyfeirnod grid.</translation>
    </message>
    <message>
        <source>The first number, the latitude, must lie between -90 and 90.</source>
        <translation>Rhaid i’r rhif cyntaf, y lledred, fod rhwng -90 a 90.</translation>
    </message>
    <message>
        <source>The second number, the longitude, must lie between -180 and 180.</source>
        <translation>Rhaid i’r ail rif, yr hydred, fod rhwng -180 a 180.</translation>
    </message>
    <message>
        <source>Type how many metres it may be off as a number, such as 10.</source>
        <translation>Teipiwch fel rhif sawl metr o’i le y gall fod, fel 10.</translation>
    </message>
    <message>
        <source>A line needs at least two points.</source>
        <translation>Mae angen o leiaf ddau bwynt ar linell.</translation>
    </message>
    <message>
        <source>An area needs at least three different points.</source>
        <translation>Mae angen o leiaf dri phwynt gwahanol ar ardal.</translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message>
        <source>Group {number}: {signs}</source>
        <translation>Grŵp {number}: {signs}</translation>
    </message>
</context>
<context>
    <name>_StepLine</name>
    <message>
        <source>{step}, done</source>
        <translation>{step}, wedi’i wneud</translation>
    </message>
    <message>
        <source>{step}, this page</source>
        <translation>{step}, y dudalen hon</translation>
    </message>
    <message>
        <source>{step}, later</source>
        <translation>{step}, yn nes ymlaen</translation>
    </message>
</context>
<context>
    <name>acting</name>
    <message>
        <source>appointee for benefits</source>
        <translation>penodai ar gyfer budd-daliadau</translation>
    </message>
    <message>
        <source>power of attorney</source>
        <translation>pŵer atwrnai</translation>
    </message>
    <message>
        <source>deputy named by a court</source>
        <translation>dirprwy a enwyd gan lys</translation>
    </message>
    <message>
        <source>parent of a child</source>
        <translation>rhiant plentyn</translation>
    </message>
    <message>
        <source>helper they named themself</source>
        <translation>cynorthwyydd a enwodd y person ei hun</translation>
    </message>
    <message>
        <source>be told</source>
        <translation>cael gwybod</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ateb</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>llofnodi</translation>
    </message>
    <message>
        <source>may {list}</source>
        <translation>caiff {list}</translation>
    </message>
    <message>
        <source>for everything here</source>
        <translation>ar gyfer popeth yma</translation>
    </message>
    <message>
        <source>until it is taken back</source>
        <translation>nes y caiff ei dynnu’n ôl</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tan {day}</translation>
    </message>
    <message>
        <source>Ended {day}: {why}</source>
        <translation>Daeth i ben {day}: {why}</translation>
    </message>
    <message>
        <source>This has run out.</source>
        <translation>Mae hyn wedi dod i ben.</translation>
    </message>
    <message>
        <source>Seen {day} by {name}: {document}</source>
        <translation>Gwelwyd {day} gan {name}: {document}</translation>
    </message>
    <message>
        <source>Told {day} to {name}</source>
        <translation>Dywedwyd {day} wrth {name}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A Wi-Fi sign-in page, not the office, answered. Nothing was sent and nothing is lost.</source>
        <translation>Tudalen mewngofnodi Wi-Fi atebodd, nid y swyddfa. Ni chafodd dim ei anfon ac nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>A file is too large for the office.</source>
        <translation>Mae ffeil yn rhy fawr i’r swyddfa.</translation>
    </message>
    <message>
        <source>A file of this form was damaged on this computer. It was not sent.</source>
        <translation>Cafodd ffeil o’r ffurflen hon ei difrodi ar y cyfrifiadur hwn. Ni chafodd ei hanfon.</translation>
    </message>
    <message>
        <source>A file was damaged on this computer.</source>
        <translation>Cafodd ffeil ei difrodi ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>A newer Caseworker wrote these records. This one is too old to read them. Nothing was changed.</source>
        <translation>Caseworker mwy newydd ysgrifennodd y cofnodion hyn. Mae’r un hwn yn rhy hen i’w darllen. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {number} characters.</source>
        <translation>Mae angen o leiaf {number} nod ar gyfrinymadrodd.</translation>
    </message>
    <message>
        <source>A photo or file of this form is missing, so it cannot be sent. Nothing is lost.</source>
        <translation>Mae llun neu ffeil o’r ffurflen hon ar goll, felly ni ellir ei hanfon. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>A question that takes a file now offers the newest scan, too.</source>
        <translation>Mae cwestiwn sy’n cymryd ffeil nawr yn cynnig y sgan diweddaraf hefyd.</translation>
    </message>
    <message>
        <source>A recovery code has {groups} groups of {letters}. Nothing is lost.</source>
        <translation>Mae gan god adfer {groups} grŵp o {letters}. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>Add a new one if something else was promised.</source>
        <translation>Ychwanegwch un newydd os addawyd rhywbeth arall.</translation>
    </message>
    <message>
        <source>Add a smaller photo and confirm the form again.</source>
        <translation>Ychwanegwch lun llai a chadarnhewch y ffurflen eto.</translation>
    </message>
    <message>
        <source>Add another adviser first.</source>
        <translation>Ychwanegwch gynghorydd arall yn gyntaf.</translation>
    </message>
    <message>
        <source>Another window is using the records. The last change was not saved. Nothing else is lost.</source>
        <translation>Mae ffenestr arall yn defnyddio’r cofnodion. Ni chafodd y newid diwethaf ei gadw. Nid oes dim arall wedi’i golli.</translation>
    </message>
    <message>
        <source>Ask a telephone interpreter, or make another appointment.</source>
        <translation>Gofynnwch i gyfieithydd ar y ffôn, neu gwnewch apwyntiad arall.</translation>
    </message>
    <message>
        <source>Ask the author of the form to give it a new version number.</source>
        <translation>Gofynnwch i awdur y ffurflen roi rhif fersiwn newydd iddi.</translation>
    </message>
    <message>
        <source>Ask the office for a new access link or password, then enter it in the settings of the office.</source>
        <translation>Gofynnwch i’r swyddfa am ddolen fynediad neu gyfrinair newydd, yna rhowch hynny yng ngosodiadau’r swyddfa.</translation>
    </message>
    <message>
        <source>Ask the office for an address that begins with https:// and enter it in the office&apos;s settings.</source>
        <translation>Gofynnwch i’r swyddfa am gyfeiriad sy’n dechrau gyda https:// a’i roi yng ngosodiadau’r swyddfa.</translation>
    </message>
    <message>
        <source>Ask the office for its new address and enter it in the settings of the office.</source>
        <translation>Gofynnwch i’r swyddfa am ei chyfeiriad newydd a’i roi yng ngosodiadau’r swyddfa.</translation>
    </message>
    <message>
        <source>Ask the office to give this desk access to the form, then send it again.</source>
        <translation>Gofynnwch i’r swyddfa roi mynediad i’r ddesg hon at y ffurflen, yna anfonwch hi eto.</translation>
    </message>
    <message>
        <source>Ask the person for their permission, then send it again.</source>
        <translation>Gofynnwch i’r person am ganiatâd, yna anfonwch hi eto.</translation>
    </message>
    <message>
        <source>Ask the person for their permission, then try again.</source>
        <translation>Gofynnwch i’r person am ganiatâd, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Ask the person themself, or look at who may act for them on their page.</source>
        <translation>Gofynnwch i’r person ei hun, neu edrychwch ar ei dudalen i weld pwy gaiff weithredu drosto.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to let your account write to the desk&apos;s folder.</source>
        <translation>Gofynnwch i’r person sy’n gofalu am y cyfrifiadur hwn adael i’ch cyfrif ysgrifennu yn ffolder y ddesg.</translation>
    </message>
    <message>
        <source>Ask the person, or let a colleague open this record.</source>
        <translation>Gofynnwch i’r person, neu gadewch i gydweithiwr agor y cofnod hwn.</translation>
    </message>
    <message>
        <source>Being sent now</source>
        <translation>Yn cael ei hanfon nawr</translation>
    </message>
    <message>
        <source>Call the office and ask if it has the form. Then write down what they said.</source>
        <translation>Ffoniwch y swyddfa a gofyn a yw’r ffurflen ganddi. Yna ysgrifennwch beth ddywedwyd.</translation>
    </message>
    <message>
        <source>Call the office and ask what they have.</source>
        <translation>Ffoniwch y swyddfa a gofyn beth sydd ganddi.</translation>
    </message>
    <message>
        <source>Call the office and ask when it will.</source>
        <translation>Ffoniwch y swyddfa a gofyn pryd y bydd yn ei derbyn.</translation>
    </message>
    <message>
        <source>Call the office and ask why before you send it again.</source>
        <translation>Ffoniwch y swyddfa a gofyn pam cyn i chi ei hanfon eto.</translation>
    </message>
    <message>
        <source>Call the office and say that it was stopped here.</source>
        <translation>Ffoniwch y swyddfa a dweud ei bod wedi’i hatal yma.</translation>
    </message>
    <message>
        <source>Call the office, and say what is to be changed.</source>
        <translation>Ffoniwch y swyddfa a dweud beth sydd i’w newid.</translation>
    </message>
    <message>
        <source>Call the office. Do not fill in the form again before.</source>
        <translation>Ffoniwch y swyddfa. Peidiwch â llenwi’r ffurflen eto cyn hynny.</translation>
    </message>
    <message>
        <source>Call the office: pass on the wish and ask if it has the form. Then write down what they said.</source>
        <translation>Ffoniwch y swyddfa: rhowch wybod am y dymuniad a gofyn a yw’r ffurflen ganddi. Yna ysgrifennwch beth ddywedwyd.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed by it.</source>
        <translation>Wedi’i ganslo. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Check it against the printed sheet, group by group. Only the newest sheet works.</source>
        <translation>Gwiriwch ef yn erbyn y daflen brintiedig, fesul grŵp. Dim ond y daflen ddiweddaraf sy’n gweithio.</translation>
    </message>
    <message>
        <source>Check that it is still there and that this computer is connected to it. It is chosen in the settings.</source>
        <translation>Gwiriwch ei fod yn dal yno a bod y cyfrifiadur hwn wedi’i gysylltu ag ef. Caiff ei ddewis yn y gosodiadau.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that your computer account may write to the folder.</source>
        <translation>Gwiriwch nad yw’r ddisg yn llawn a bod eich cyfrif cyfrifiadur yn cael ysgrifennu yn y ffolder.</translation>
    </message>
    <message>
        <source>Check that the drive is plugged in and has room, then try again.</source>
        <translation>Gwiriwch fod y gyriant wedi’i gysylltu a bod lle arno, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Check that the printer is on and has paper, then print again. Or save it as a PDF.</source>
        <translation>Gwiriwch fod yr argraffydd ymlaen a bod papur ynddo, yna argraffwch eto. Neu cadwch ef fel PDF.</translation>
    </message>
    <message>
        <source>Check the address in the settings of the office, or ask the office for it.</source>
        <translation>Gwiriwch y cyfeiriad yng ngosodiadau’r swyddfa, neu gofynnwch i’r swyddfa amdano.</translation>
    </message>
    <message>
        <source>Check the connection. It is tried again by itself.</source>
        <translation>Gwiriwch y cysylltiad. Rhoddir cynnig arall arni’n awtomatig.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the Wi-Fi sign-in. It is tried again by itself.</source>
        <translation>Gwiriwch ddyddiad y cyfrifiadur hwn a’r mewngofnodi Wi-Fi. Rhoddir cynnig arall arni’n awtomatig.</translation>
    </message>
    <message>
        <source>Check the form, or ask the office for a sound one.</source>
        <translation>Gwiriwch y ffurflen, neu gofynnwch i’r swyddfa am un gywir.</translation>
    </message>
    <message>
        <source>Check the names that are listed against the form.</source>
        <translation>Gwiriwch yr enwau a restrir yn erbyn y ffurflen.</translation>
    </message>
    <message>
        <source>Check the reference, or look the person up by name.</source>
        <translation>Gwiriwch y cyfeirnod, neu chwiliwch am y person wrth ei enw.</translation>
    </message>
    <message>
        <source>Check where the file is and that you may open it.</source>
        <translation>Gwiriwch ble mae’r ffeil a’ch bod yn cael ei hagor.</translation>
    </message>
    <message>
        <source>Choose a place under Settings, Backup and recovery.</source>
        <translation>Dewiswch le o dan Gosodiadau, Copi wrth gefn ac adfer.</translation>
    </message>
    <message>
        <source>Choose an earlier last day.</source>
        <translation>Dewiswch ddiwrnod olaf cynharach.</translation>
    </message>
    <message>
        <source>Choose another folder, or another stick.</source>
        <translation>Dewiswch ffolder arall, neu gof bach arall.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>Choose another name, for instance with the first letter of the surname.</source>
        <translation>Dewiswch enw arall, er enghraifft gyda llythyren gyntaf y cyfenw.</translation>
    </message>
    <message>
        <source>Choose the folder of another backup. Its name begins with caseworker-.</source>
        <translation>Dewiswch ffolder copi wrth gefn arall. Mae ei enw’n dechrau gyda caseworker-.</translation>
    </message>
    <message>
        <source>Choose three or four words that do not belong together. Spaces are welcome.</source>
        <translation>Dewiswch dri neu bedwar gair nad ydyn nhw’n perthyn i’w gilydd. Mae croeso i fylchau.</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>Dewiswch heddiw neu ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>Close it in the other window, then open the draft again here.</source>
        <translation>Caewch ef yn y ffenestr arall, yna agorwch y drafft eto yma.</translation>
    </message>
    <message>
        <source>Copy the whole link from the office. It begins with https.</source>
        <translation>Copïwch y ddolen gyfan gan y swyddfa. Mae’n dechrau gyda https.</translation>
    </message>
    <message>
        <source>Correct the newer one.</source>
        <translation>Cywirwch yr un mwy newydd.</translation>
    </message>
    <message>
        <source>Delete it there yourself, so that nobody else comes across it.</source>
        <translation>Dilëwch ef yno eich hun, fel na ddaw neb arall ar ei draws.</translation>
    </message>
    <message>
        <source>Do not delete anything. Restore the newest backup.</source>
        <translation>Peidiwch â dileu dim. Adferwch y copi wrth gefn diweddaraf.</translation>
    </message>
    <message>
        <source>Do not delete it. Restore the newest backup.</source>
        <translation>Peidiwch â’i dileu. Adferwch y copi wrth gefn diweddaraf.</translation>
    </message>
    <message>
        <source>Enter the recovery code once. After that, your name and passphrase are enough.</source>
        <translation>Rhowch y cod adfer unwaith. Ar ôl hynny, bydd eich enw a’ch cyfrinymadrodd yn ddigon.</translation>
    </message>
    <message>
        <source>Fetch the services again, or call the office.</source>
        <translation>Cyrchwch y gwasanaethau eto, neu ffoniwch y swyddfa.</translation>
    </message>
    <message>
        <source>Files can be chosen, dragged and pasted as ever.</source>
        <translation>Gellir dewis, llusgo a gludo ffeiliau fel arfer.</translation>
    </message>
    <message>
        <source>Fill in every part of it.</source>
        <translation>Llenwch bob rhan ohono.</translation>
    </message>
    <message>
        <source>Forms do not look for scans any more.</source>
        <translation>Nid yw ffurflenni’n chwilio am sganiau mwyach.</translation>
    </message>
    <message>
        <source>Give every page to them.</source>
        <translation>Rhowch bob tudalen iddynt.</translation>
    </message>
    <message>
        <source>Give it to them, and keep none on this computer.</source>
        <translation>Rhowch ef iddynt, a pheidiwch â chadw un ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Go back to the question and answer it again.</source>
        <translation>Ewch yn ôl at y cwestiwn a’i ateb eto.</translation>
    </message>
    <message>
        <source>Go to each question in the list. All answers are kept.</source>
        <translation>Ewch at bob cwestiwn yn y rhestr. Mae’r holl atebion wedi’u cadw.</translation>
    </message>
    <message>
        <source>Go to each question that is listed.</source>
        <translation>Ewch at bob cwestiwn a restrir.</translation>
    </message>
    <message>
        <source>Group {number} of the recovery code is mistyped. Nothing is lost.</source>
        <translation>Mae grŵp {number} o’r cod adfer wedi’i deipio’n anghywir. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>Handed over to the office</source>
        <translation>Wedi’i throsglwyddo i’r swyddfa</translation>
    </message>
    <message>
        <source>If they forgot it, open the records with the recovery code and give them a new one.</source>
        <translation>Os yw’r person wedi’i anghofio, agorwch y cofnodion gyda’r cod adfer a rhowch un newydd.</translation>
    </message>
    <message>
        <source>Install the newest Caseworker on this computer.</source>
        <translation>Gosodwch y Caseworker diweddaraf ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>It came back from a backup and may have been sent since.</source>
        <translation>Daeth yn ôl o gopi wrth gefn ac efallai ei bod wedi’i hanfon ers hynny.</translation>
    </message>
    <message>
        <source>It has moved on meanwhile, so the letter was made again.</source>
        <translation>Mae pethau wedi symud ymlaen yn y cyfamser, felly cafodd y llythyr ei wneud eto.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Mae fel yr oedd o’r blaen.</translation>
    </message>
    <message>
        <source>It is being sent at this moment. Make the letter when that is done.</source>
        <translation>Mae’n cael ei hanfon ar hyn o bryd. Gwnewch y llythyr pan fydd hynny wedi’i wneud.</translation>
    </message>
    <message>
        <source>It is dropped.</source>
        <translation>Mae wedi’i ollwng.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>Mae wedi’i gadw.</translation>
    </message>
    <message>
        <source>It is promised for another day.</source>
        <translation>Mae wedi’i addo ar gyfer diwrnod arall.</translation>
    </message>
    <message>
        <source>It is promised, and stands under Follow-ups.</source>
        <translation>Mae wedi’i addo, ac mae o dan Gwaith dilynol.</translation>
    </message>
    <message>
        <source>It is put by. Print it from “Letters to print” when you are at the office.</source>
        <translation>Mae wedi’i roi o’r neilltu. Argraffwch ef o “Llythyrau i’w hargraffu” pan fyddwch yn y swyddfa.</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>Mae wedi’i gadw.</translation>
    </message>
    <message>
        <source>It is saved. The file is not protected: delete it after use.</source>
        <translation>Mae wedi’i gadw. Nid yw’r ffeil wedi’i gwarchod: dilëwch hi ar ôl ei defnyddio.</translation>
    </message>
    <message>
        <source>It is to be kept again.</source>
        <translation>Mae i’w gadw eto.</translation>
    </message>
    <message>
        <source>It may have arrived, the office has not said so yet</source>
        <translation>Efallai ei bod wedi cyrraedd, nid yw’r swyddfa wedi dweud eto</translation>
    </message>
    <message>
        <source>It may have arrived, the office has not said so yet.</source>
        <translation>Efallai ei bod wedi cyrraedd, nid yw’r swyddfa wedi dweud eto.</translation>
    </message>
    <message>
        <source>It waits to be sent again.</source>
        <translation>Mae’n aros i gael ei hanfon eto.</translation>
    </message>
    <message>
        <source>It was given to the printer.</source>
        <translation>Fe’i rhoddwyd i’r argraffydd.</translation>
    </message>
    <message>
        <source>It was promised for a day that is over.</source>
        <translation>Fe’i haddawyd ar gyfer diwrnod sydd wedi mynd heibio.</translation>
    </message>
    <message>
        <source>It was sent and the office did not answer.</source>
        <translation>Cafodd ei hanfon ac ni atebodd y swyddfa.</translation>
    </message>
    <message>
        <source>It was sent several times and the office did not answer.</source>
        <translation>Cafodd ei hanfon sawl gwaith ac ni atebodd y swyddfa.</translation>
    </message>
    <message>
        <source>It was sent, but the office did not answer. It may have arrived.</source>
        <translation>Cafodd ei hanfon, ond ni atebodd y swyddfa. Efallai ei bod wedi cyrraedd.</translation>
    </message>
    <message>
        <source>It will not be sent by itself any more.</source>
        <translation>Ni chaiff ei hanfon yn awtomatig bellach.</translation>
    </message>
    <message>
        <source>Leave it: it is checked again by itself. Do not fill in the form a second time.</source>
        <translation>Gadewch hi: caiff ei gwirio eto’n awtomatig. Peidiwch â llenwi’r ffurflen yr ail waith.</translation>
    </message>
    <message>
        <source>Let them read it here. They can sign on this screen, or say yes while somebody else hears it.</source>
        <translation>Gadewch iddyn nhw ei ddarllen yma. Gallan nhw lofnodi ar y sgrin hon, neu gytuno tra bod rhywun arall yn clywed.</translation>
    </message>
    <message>
        <source>Letters are not written in that language yet. Nothing is lost.</source>
        <translation>Nid yw llythyrau ar gael yn yr iaith honno eto. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>Letters bear them from now on.</source>
        <translation>Bydd llythyrau’n eu dangos o hyn ymlaen.</translation>
    </message>
    <message>
        <source>Look at it again, then do what is still needed.</source>
        <translation>Edrychwch arno eto, yna gwnewch yr hyn sydd ei angen o hyd.</translation>
    </message>
    <message>
        <source>Look at it in the outbox, and send what waits there.</source>
        <translation>Edrychwch arni yn y blwch anfon, ac anfonwch beth sy’n aros yno.</translation>
    </message>
    <message>
        <source>Look at it, then go on.</source>
        <translation>Edrychwch arno, yna ewch ymlaen.</translation>
    </message>
    <message>
        <source>Look at the people shown. Open the right one, or say that this is somebody else.</source>
        <translation>Edrychwch ar y bobl a ddangosir. Agorwch yr un iawn, neu dywedwch mai rhywun arall yw hwn.</translation>
    </message>
    <message>
        <source>Look at where it stands in the outbox.</source>
        <translation>Edrychwch ble mae hi yn y blwch anfon.</translation>
    </message>
    <message>
        <source>Look for its whole name in the list of services.</source>
        <translation>Chwiliwch am ei enw llawn yn y rhestr o wasanaethau.</translation>
    </message>
    <message>
        <source>Look if paper comes out before you print again. Or save it as a PDF.</source>
        <translation>Edrychwch a ddaw papur allan cyn i chi argraffu eto. Neu cadwch ef fel PDF.</translation>
    </message>
    <message>
        <source>Look that it comes out and can be read.</source>
        <translation>Gwiriwch ei bod yn dod allan a bod modd ei darllen.</translation>
    </message>
    <message>
        <source>Make a copy to take away instead: everything to read is in it, too.</source>
        <translation>Gwnewch gopi i fynd ag ef yn lle hynny: mae popeth i’w ddarllen ynddo hefyd.</translation>
    </message>
    <message>
        <source>Make room on the disk and check that the drive is connected, then do it again.</source>
        <translation>Gwnewch le ar y ddisg a gwiriwch fod y gyriant wedi’i gysylltu, yna gwnewch hyn eto.</translation>
    </message>
    <message>
        <source>Make room on the disk, then do it again.</source>
        <translation>Gwnewch le ar y ddisg, yna gwnewch hyn eto.</translation>
    </message>
    <message>
        <source>Needs you: a file is too large for the office</source>
        <translation>Angen eich sylw: mae ffeil yn rhy fawr i’r swyddfa</translation>
    </message>
    <message>
        <source>Needs you: a file was damaged on this computer</source>
        <translation>Angen eich sylw: cafodd ffeil ei difrodi ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Needs you: it came back from a backup and may have been sent since</source>
        <translation>Angen eich sylw: daeth yn ôl o gopi wrth gefn ac efallai ei bod wedi’i hanfon ers hynny</translation>
    </message>
    <message>
        <source>Needs you: it was sent and the office did not answer</source>
        <translation>Angen eich sylw: cafodd ei hanfon ac ni atebodd y swyddfa</translation>
    </message>
    <message>
        <source>Needs you: it was sent several times and the office did not answer</source>
        <translation>Angen eich sylw: cafodd ei hanfon sawl gwaith ac ni atebodd y swyddfa</translation>
    </message>
    <message>
        <source>Needs you: the office does not have the form that this one corrects</source>
        <translation>Angen eich sylw: nid yw’r ffurflen y mae hon yn ei chywiro gan y swyddfa</translation>
    </message>
    <message>
        <source>Needs you: the office does not know this form</source>
        <translation>Angen eich sylw: nid yw’r swyddfa’n adnabod y ffurflen hon</translation>
    </message>
    <message>
        <source>Needs you: the office does not know this version of the form</source>
        <translation>Angen eich sylw: nid yw’r swyddfa’n adnabod y fersiwn hon o’r ffurflen</translation>
    </message>
    <message>
        <source>Needs you: the office does not take this form now</source>
        <translation>Angen eich sylw: nid yw’r swyddfa’n derbyn y ffurflen hon nawr</translation>
    </message>
    <message>
        <source>Needs you: the office has a newer version of it</source>
        <translation>Angen eich sylw: mae gan y swyddfa fersiwn fwy newydd ohoni</translation>
    </message>
    <message>
        <source>Needs you: the office has another form with the same number</source>
        <translation>Angen eich sylw: mae gan y swyddfa ffurflen arall gyda’r un rhif</translation>
    </message>
    <message>
        <source>Needs you: the office has deleted it</source>
        <translation>Angen eich sylw: mae’r swyddfa wedi’i dileu</translation>
    </message>
    <message>
        <source>Needs you: the office would not take it</source>
        <translation>Angen eich sylw: ni dderbyniodd y swyddfa hi</translation>
    </message>
    <message>
        <source>Needs you: the permission has ended</source>
        <translation>Angen eich sylw: mae’r caniatâd wedi dod i ben</translation>
    </message>
    <message>
        <source>Needs you: the person has not said yes to these answers</source>
        <translation>Angen eich sylw: nid yw’r person wedi cytuno i’r atebion hyn</translation>
    </message>
    <message>
        <source>Needs you: the person wants it stopped, but the office may have it</source>
        <translation>Angen eich sylw: mae’r person am ei hatal, ond efallai ei bod gan y swyddfa</translation>
    </message>
    <message>
        <source>Needs you: this desk may not send this form</source>
        <translation>Angen eich sylw: ni chaiff y ddesg hon anfon y ffurflen hon</translation>
    </message>
    <message>
        <source>No more than {number} can be added here.</source>
        <translation>Ni ellir ychwanegu mwy na {number} yma.</translation>
    </message>
    <message>
        <source>No office receives this service yet, or it does not say what happens to the answers.</source>
        <translation>Nid oes swyddfa’n derbyn y gwasanaeth hwn eto, neu nid yw’n dweud beth sy’n digwydd i’r atebion.</translation>
    </message>
    <message>
        <source>Nobody at this desk has that sign-in name. Nothing was changed.</source>
        <translation>Nid oes gan neb wrth y ddesg hon yr enw mewngofnodi hwnnw. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Nobody under 18 interprets here. Nothing was noted.</source>
        <translation>Nid oes neb dan 18 yn cyfieithu yma. Ni nodwyd dim.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the question again.</source>
        <translation>Ni newidiwyd dim. Agorwch y cwestiwn eto.</translation>
    </message>
    <message>
        <source>Older backups keep it until they are replaced.</source>
        <translation>Mae pob hen gopi wrth gefn yn ei gadw nes ei ddisodli.</translation>
    </message>
    <message>
        <source>Only your colleague can change their passphrase. Nothing was changed.</source>
        <translation>Dim ond eich cydweithiwr all newid ei gyfrinymadrodd. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Open a new case for the person.</source>
        <translation>Agorwch achos newydd i’r person.</translation>
    </message>
    <message>
        <source>Open a web browser and sign in to the Wi-Fi. It is tried again by itself.</source>
        <translation>Agorwch borwr gwe a mewngofnodwch i’r Wi-Fi. Rhoddir cynnig arall arni’n awtomatig.</translation>
    </message>
    <message>
        <source>Open the form again and add the file once more.</source>
        <translation>Agorwch y ffurflen eto ac ychwanegwch y ffeil unwaith yn rhagor.</translation>
    </message>
    <message>
        <source>Open the form again, look at it once more and confirm it.</source>
        <translation>Agorwch y ffurflen eto, edrychwch arni unwaith yn rhagor a’i chadarnhau.</translation>
    </message>
    <message>
        <source>Open the service, and choose its office or fill in its card.</source>
        <translation>Agorwch y gwasanaeth, a dewiswch ei swyddfa neu lenwi ei gerdyn.</translation>
    </message>
    <message>
        <source>Open the service, and fill in its card.</source>
        <translation>Agorwch y gwasanaeth, a llenwch ei gerdyn.</translation>
    </message>
    <message>
        <source>Print the letter in English, and read it out with an interpreter.</source>
        <translation>Argraffwch y llythyr yn Saesneg, a’i ddarllen yn uchel gyda chyfieithydd.</translation>
    </message>
    <message>
        <source>Promised for today.</source>
        <translation>Addawyd ar gyfer heddiw.</translation>
    </message>
    <message>
        <source>Put right what is listed, or send the list to the author of the form.</source>
        <translation>Cywirwch yr hyn a restrir, neu anfonwch y rhestr at awdur y ffurflen.</translation>
    </message>
    <message>
        <source>Put the other person on record anew.</source>
        <translation>Rhowch y person arall ar gofnod o’r newydd.</translation>
    </message>
    <message>
        <source>Read the answers back to them and ask if they may be sent.</source>
        <translation>Darllenwch yr atebion yn ôl i’r person a gofynnwch a gânt eu hanfon.</translation>
    </message>
    <message>
        <source>Read what the office said, put it right, or call the office.</source>
        <translation>Darllenwch beth ddywedodd y swyddfa, cywirwch ef, neu ffoniwch y swyddfa.</translation>
    </message>
    <message>
        <source>Received by the office</source>
        <translation>Wedi’i derbyn gan y swyddfa</translation>
    </message>
    <message>
        <source>Replaced by a corrected form</source>
        <translation>Cymerodd ffurflen wedi’i chywiro ei lle</translation>
    </message>
    <message>
        <source>Replaced here, but the office has it after all</source>
        <translation>Cymerwyd ei lle yma, ond mae hi gan y swyddfa wedi’r cyfan</translation>
    </message>
    <message>
        <source>Restore the last backup, or add the file again and confirm the form once more.</source>
        <translation>Adferwch y copi wrth gefn diwethaf, neu ychwanegwch y ffeil eto a chadarnhau’r ffurflen unwaith yn rhagor.</translation>
    </message>
    <message>
        <source>Restore the last backup, or fill it in again.</source>
        <translation>Adferwch y copi wrth gefn diwethaf, neu llenwch hi eto.</translation>
    </message>
    <message>
        <source>Save it as a PDF and print it from another program, or put it by and print it at the office.</source>
        <translation>Cadwch ef fel PDF a’i argraffu o raglen arall, neu rhowch ef o’r neilltu a’i argraffu yn y swyddfa.</translation>
    </message>
    <message>
        <source>Saved on this computer, not sent yet</source>
        <translation>Wedi’i chadw ar y cyfrifiadur hwn, heb ei hanfon eto</translation>
    </message>
    <message>
        <source>Say who at the office told you, and when. Nothing was changed.</source>
        <translation>Dywedwch pwy yn y swyddfa ddywedodd wrthych, a phryd. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Send it again when you are ready.</source>
        <translation>Anfonwch hi eto pan fyddwch yn barod.</translation>
    </message>
    <message>
        <source>Send it again: the office keeps it once. Or call the office and ask if it has the form.</source>
        <translation>Anfonwch hi eto: mae’r swyddfa’n ei chadw unwaith. Neu ffoniwch y swyddfa a gofyn a yw’r ffurflen ganddi.</translation>
    </message>
    <message>
        <source>Send the list of faults to the author of the form. Nothing was changed.</source>
        <translation>Anfonwch y rhestr o wallau at awdur y ffurflen. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Sending was stopped. Nothing is lost.</source>
        <translation>Cafodd yr anfon ei atal. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>Set it up again in another folder.</source>
        <translation>Sefydlwch hi eto mewn ffolder arall.</translation>
    </message>
    <message>
        <source>Set up a desk for real offices in a folder of its own.</source>
        <translation>Sefydlwch ddesg ar gyfer swyddfeydd go iawn mewn ffolder ar wahân.</translation>
    </message>
    <message>
        <source>Set up the desk, or choose the folder where its records are.</source>
        <translation>Sefydlwch y ddesg, neu dewiswch y ffolder lle mae ei chofnodion.</translation>
    </message>
    <message>
        <source>Setting up this desk was interrupted, before anything was kept in it.</source>
        <translation>Torrwyd ar draws sefydlu’r ddesg hon, cyn i ddim gael ei gadw ynddi.</translation>
    </message>
    <message>
        <source>Sign in again and look whether it was kept.</source>
        <translation>Mewngofnodwch eto ac edrychwch a gafodd ei gadw.</translation>
    </message>
    <message>
        <source>Sign in as on the day of the backup.</source>
        <translation>Mewngofnodwch fel ar ddiwrnod y copi wrth gefn.</translation>
    </message>
    <message>
        <source>Sign in with the new one.</source>
        <translation>Mewngofnodwch gyda’r un newydd.</translation>
    </message>
    <message>
        <source>Sign in, or choose another folder.</source>
        <translation>Mewngofnodwch, neu dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>Some of the answers belong to no question that this form asks. The others are kept in the draft.</source>
        <translation>Nid yw rhai o’r atebion yn perthyn i unrhyw gwestiwn yn y ffurflen hon. Mae’r lleill wedi’u cadw yn y drafft.</translation>
    </message>
    <message>
        <source>Some questions still need an answer, or an answer is not allowed.</source>
        <translation>Mae angen ateb ar rai cwestiynau o hyd, neu mae ateb na chaniateir.</translation>
    </message>
    <message>
        <source>Some questions still need an answer, or an answer is not allowed. All answers are kept.</source>
        <translation>Mae angen ateb ar rai cwestiynau o hyd, neu mae ateb na chaniateir. Mae’r holl atebion wedi’u cadw.</translation>
    </message>
    <message>
        <source>Somebody else has changed this record meanwhile. Nothing was saved over it.</source>
        <translation>Mae rhywun arall wedi newid y cofnod hwn yn y cyfamser. Ni chadwyd dim drosto.</translation>
    </message>
    <message>
        <source>Somebody else has just changed this follow-up. What you did was not saved.</source>
        <translation>Mae rhywun arall newydd newid y gwaith dilynol hwn. Ni chadwyd yr hyn a wnaethoch.</translation>
    </message>
    <message>
        <source>Someone at this desk has that sign-in name already. Nothing was changed.</source>
        <translation>Mae gan rywun wrth y ddesg hon yr enw mewngofnodi hwnnw eisoes. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Something of theirs is still in the outbox. Nothing was erased.</source>
        <translation>Mae rhywbeth o’u heiddo’n dal yn y blwch anfon. Ni ddilëwyd dim.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you had saved is still there.</source>
        <translation>Aeth rhywbeth o’i le yn y rhaglen. Mae’r hyn oedd wedi’i gadw yno o hyd.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Aeth rhywbeth o’i le.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Dechreuwch eto pan fynnwch.</translation>
    </message>
    <message>
        <source>Stop it there, or wait until the office has it. Then erase the record.</source>
        <translation>Stopiwch ef yno, neu arhoswch nes bydd gan y swyddfa. Yna dilëwch y cofnod.</translation>
    </message>
    <message>
        <source>Take that apart first.</source>
        <translation>Gwahanwch hynny yn gyntaf.</translation>
    </message>
    <message>
        <source>Tell the office that gives out this form. Nothing was sent, and nothing is lost.</source>
        <translation>Dywedwch wrth y swyddfa sy’n rhoi’r ffurflen hon. Ni chafodd dim ei anfon, ac nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>That day is over. Nothing was saved.</source>
        <translation>Mae’r diwrnod hwnnw wedi mynd heibio. Ni chadwyd dim.</translation>
    </message>
    <message>
        <source>That folder is not a whole backup. Nothing was changed.</source>
        <translation>Nid yw’r ffolder honno’n gopi wrth gefn cyflawn. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>That name and passphrase do not fit together. Nothing is lost.</source>
        <translation>Nid yw’r enw a’r cyfrinymadrodd hynny’n cyd-fynd. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>That record is not here.</source>
        <translation>Nid yw’r cofnod hwnnw yma.</translation>
    </message>
    <message>
        <source>That recovery code does not open these records. Nothing is lost.</source>
        <translation>Nid yw’r cod adfer hwnnw’n agor y cofnodion hyn. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>The address of this office is not protected (https). Nothing was sent and nothing is lost.</source>
        <translation>Nid yw cyfeiriad y swyddfa hon wedi’i ddiogelu (https). Ni chafodd dim ei anfon ac nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>The answers are not kept here any more. Nothing was changed.</source>
        <translation>Nid yw’r atebion yn cael eu cadw yma mwyach. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>The backup could not be written. The desk&apos;s records are safe where they are.</source>
        <translation>Ni ellid ysgrifennu’r copi wrth gefn. Mae cofnodion y ddesg yn ddiogel lle maen nhw.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Mae’r copi wrth gefn yn ei le.</translation>
    </message>
    <message>
        <source>The backup is in place. The records from before were set aside, not deleted.</source>
        <translation>Mae’r copi wrth gefn yn ei le. Rhoddwyd y cofnodion blaenorol o’r neilltu, ni chawson nhw eu dileu.</translation>
    </message>
    <message>
        <source>The backup is made. It was read back and is whole.</source>
        <translation>Mae’r copi wrth gefn wedi’i wneud. Cafodd ei ddarllen yn ôl ac mae’n gyflawn.</translation>
    </message>
    <message>
        <source>The copy is saved. It is not encrypted.</source>
        <translation>Mae’r copi wedi’i gadw. Nid yw wedi’i amgryptio.</translation>
    </message>
    <message>
        <source>The desk&apos;s folder cannot be written. Nothing is lost.</source>
        <translation>Ni ellir ysgrifennu yn ffolder y ddesg. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>The desk&apos;s records could not be used.</source>
        <translation>Ni ellid defnyddio cofnodion y ddesg.</translation>
    </message>
    <message>
        <source>The details are kept.</source>
        <translation>Mae’r manylion wedi’u cadw.</translation>
    </message>
    <message>
        <source>The disk does not answer, or it is full. The last change was not saved. Nothing was deleted.</source>
        <translation>Nid yw’r ddisg yn ateb, neu mae’n llawn. Ni chafodd y newid diwethaf ei gadw. Ni chafodd dim ei ddileu.</translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved. All that was saved before is safe.</source>
        <translation>Mae’r ddisg yn llawn. Ni chafodd y newid diwethaf ei gadw. Mae popeth a gadwyd cyn hynny’n ddiogel.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Ni ellir agor y ffeil.</translation>
    </message>
    <message>
        <source>The file could not be written there. The code is still here.</source>
        <translation>Ni ellid ysgrifennu’r ffeil yno. Mae’r cod yma o hyd.</translation>
    </message>
    <message>
        <source>The file with the desk&apos;s records is damaged.</source>
        <translation>Mae’r ffeil gyda chofnodion y ddesg wedi’i difrodi.</translation>
    </message>
    <message>
        <source>The file with the keys of this desk is damaged or missing.</source>
        <translation>Mae’r ffeil gydag allweddi’r ddesg hon wedi’i difrodi neu ar goll.</translation>
    </message>
    <message>
        <source>The form changed but its version number did not, and someone has begun the old one. Nothing was changed.</source>
        <translation>Newidiodd y ffurflen ond nid ei rhif fersiwn, ac mae rhywun wedi dechrau’r hen un. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>The form does not have this language.</source>
        <translation>Nid yw’r iaith hon gan y ffurflen.</translation>
    </message>
    <message>
        <source>The keychain of this computer account did not answer. Nothing is lost.</source>
        <translation>Ni atebodd cadwyn allweddi’r cyfrif cyfrifiadur hwn. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>The keychain of this computer account is locked. Nothing is lost.</source>
        <translation>Mae cadwyn allweddi’r cyfrif cyfrifiadur hwn wedi’i chloi. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>The letter could not be saved there. The letter itself is still here.</source>
        <translation>Ni ellid cadw’r llythyr yno. Mae’r llythyr ei hun yma o hyd.</translation>
    </message>
    <message>
        <source>The letter is put by. Print it from “Letters to print” when you are at the office.</source>
        <translation>Mae’r llythyr wedi’i roi o’r neilltu. Argraffwch ef o “Llythyrau i’w hargraffu” pan fyddwch yn y swyddfa.</translation>
    </message>
    <message>
        <source>The letter is saved. The file is not protected: delete it after use.</source>
        <translation>Mae’r llythyr wedi’i gadw. Nid yw’r ffeil wedi’i diogelu: dilëwch hi ar ôl ei defnyddio.</translation>
    </message>
    <message>
        <source>The letter was given to the printer.</source>
        <translation>Rhoddwyd y llythyr i’r argraffydd.</translation>
    </message>
    <message>
        <source>The office cannot be reached now. It is tried again by itself.</source>
        <translation>Ni ellir cyrraedd y swyddfa nawr. Rhoddir cynnig arall arni’n awtomatig.</translation>
    </message>
    <message>
        <source>The office cannot be reached. Nothing was sent and nothing is lost.</source>
        <translation>Ni ellir cyrraedd y swyddfa. Ni chafodd dim ei anfon ac nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>The office could not be reached.</source>
        <translation>Ni ellid cyrraedd y swyddfa.</translation>
    </message>
    <message>
        <source>The office does not accept this desk&apos;s account. Ask the office for a new access link or password.</source>
        <translation>Nid yw’r swyddfa’n derbyn cyfrif y ddesg hon. Gofynnwch i’r swyddfa am ddolen fynediad neu gyfrinair newydd.</translation>
    </message>
    <message>
        <source>The office does not accept this desk&apos;s account. Nothing is lost.</source>
        <translation>Nid yw’r swyddfa’n derbyn cyfrif y ddesg hon. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>The office does not have the form that this one corrects.</source>
        <translation>Nid yw’r ffurflen y mae hon yn ei chywiro gan y swyddfa.</translation>
    </message>
    <message>
        <source>The office does not know this form.</source>
        <translation>Nid yw’r swyddfa’n adnabod y ffurflen hon.</translation>
    </message>
    <message>
        <source>The office does not know this version of the form.</source>
        <translation>Nid yw’r swyddfa’n adnabod y fersiwn hon o’r ffurflen.</translation>
    </message>
    <message>
        <source>The office does not take this form now.</source>
        <translation>Nid yw’r swyddfa’n derbyn y ffurflen hon nawr.</translation>
    </message>
    <message>
        <source>The office has a newer version of it.</source>
        <translation>Mae gan y swyddfa fersiwn fwy newydd ohoni.</translation>
    </message>
    <message>
        <source>The office has another form with the same number.</source>
        <translation>Mae gan y swyddfa ffurflen arall gyda’r un rhif.</translation>
    </message>
    <message>
        <source>The office has deleted it.</source>
        <translation>Mae’r swyddfa wedi’i dileu.</translation>
    </message>
    <message>
        <source>The office wants forms sent to another address. Nothing was sent and nothing is lost.</source>
        <translation>Mae’r swyddfa am i ffurflenni gael eu hanfon i gyfeiriad arall. Ni chafodd dim ei anfon ac nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>The office would not take it.</source>
        <translation>Ni dderbyniodd y swyddfa hi.</translation>
    </message>
    <message>
        <source>The office&apos;s answer could not be read. Nothing is lost.</source>
        <translation>Ni ellid darllen ateb y swyddfa. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>The office&apos;s secure connection could not be checked. Nothing was sent and nothing is lost.</source>
        <translation>Ni ellid gwirio cysylltiad diogel y swyddfa. Ni chafodd dim ei anfon ac nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>Mae’r dudalen ar ei ffordd i’r argraffydd.</translation>
    </message>
    <message>
        <source>The permission has ended.</source>
        <translation>Mae’r caniatâd wedi dod i ben.</translation>
    </message>
    <message>
        <source>The person has not said yes to sending these answers. Nothing was sent and nothing is lost.</source>
        <translation>Nid yw’r person wedi cytuno i anfon yr atebion hyn. Ni chafodd dim ei anfon ac nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>The person has not said yes to these answers.</source>
        <translation>Nid yw’r person wedi cytuno i’r atebion hyn.</translation>
    </message>
    <message>
        <source>The person wanted it stopped: call {office} and pass that on.</source>
        <translation>Roedd y person am ei hatal: ffoniwch {office} a rhoi gwybod am hynny.</translation>
    </message>
    <message>
        <source>The person wants it stopped, but the office may have it.</source>
        <translation>Mae’r person am ei hatal, ond efallai ei bod gan y swyddfa.</translation>
    </message>
    <message>
        <source>The practice office is closed. Open it on this computer: caseworker practice serve</source>
        <translation>Mae’r swyddfa ymarfer ar gau. Agorwch hi ar y cyfrifiadur hwn: caseworker practice serve</translation>
    </message>
    <message>
        <source>The printer did not answer. It may still print this later. Nothing is lost.</source>
        <translation>Ni atebodd yr argraffydd. Efallai y bydd yn argraffu hwn yn nes ymlaen. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed and nothing is lost.</source>
        <translation>Ni dderbyniodd yr argraffydd ef. Ni chafodd dim ei argraffu ac nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>The record is erased.</source>
        <translation>Mae’r cofnod wedi’i ddileu.</translation>
    </message>
    <message>
        <source>The record that was open is closed. Everything in it is saved.</source>
        <translation>Mae’r cofnod a oedd ar agor wedi’i gau. Mae popeth ynddo wedi’i gadw.</translation>
    </message>
    <message>
        <source>The scan was not deleted. It is still in the scanner&apos;s folder.</source>
        <translation>Ni ddilëwyd y sgan. Mae’n dal yn ffolder y sganiwr.</translation>
    </message>
    <message>
        <source>The scanner&apos;s folder cannot be opened.</source>
        <translation>Ni ellir agor ffolder y sganiwr.</translation>
    </message>
    <message>
        <source>The scanner&apos;s folder is chosen.</source>
        <translation>Mae ffolder y sganiwr wedi’i ddewis.</translation>
    </message>
    <message>
        <source>The service card is not complete. Nothing was changed.</source>
        <translation>Nid yw’r cerdyn gwasanaeth yn gyflawn. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>The service is on offer.</source>
        <translation>Mae’r gwasanaeth ar gynnig.</translation>
    </message>
    <message>
        <source>Their authority does not cover saying yes for this service. Nothing was done.</source>
        <translation>Nid yw eu hawdurdod yn cynnwys dweud ie ar gyfer y gwasanaeth hwn. Ni wnaed dim.</translation>
    </message>
    <message>
        <source>There has been no backup for a week. If this computer breaks, the records are lost.</source>
        <translation>Ni fu copi wrth gefn ers wythnos. Os bydd y cyfrifiadur hwn yn torri, bydd y cofnodion wedi’u colli.</translation>
    </message>
    <message>
        <source>There is no letter for this yet.</source>
        <translation>Nid oes llythyr ar gyfer hyn eto.</translation>
    </message>
    <message>
        <source>There is no office at this address. Nothing is lost.</source>
        <translation>Nid oes swyddfa yn y cyfeiriad hwn. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>There is no permission for this case today.</source>
        <translation>Nid oes caniatâd ar gyfer yr achos hwn heddiw.</translation>
    </message>
    <message>
        <source>There is no permission for this, or it has ended. Nothing was done and nothing is lost.</source>
        <translation>Nid oes caniatâd ar gyfer hyn, neu mae wedi dod i ben. Ni wnaed dim ac nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>Nid oes lle o’r fath.</translation>
    </message>
    <message>
        <source>There is nothing here to add.</source>
        <translation>Nid oes dim i’w ychwanegu yma.</translation>
    </message>
    <message>
        <source>There were several wrong tries. Wait {seconds} seconds. Nothing is lost.</source>
        <translation>Bu sawl cynnig anghywir. Arhoswch {seconds} eiliad. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>These records cannot be taken apart any more. Nothing was changed.</source>
        <translation>Ni ellir gwahanu’r cofnodion hyn mwyach. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>These two records are one already.</source>
        <translation>Un cofnod yw’r ddau hyn eisoes.</translation>
    </message>
    <message>
        <source>They can change the passphrase here.</source>
        <translation>Gallan nhw newid y cyfrinymadrodd yma.</translation>
    </message>
    <message>
        <source>They can no longer sign in. What they did stays in the ledger.</source>
        <translation>Ni allan nhw fewngofnodi mwyach. Mae’r hyn a wnaethon nhw’n aros yn y llyfr cofnodi.</translation>
    </message>
    <message>
        <source>They may not say yes for this person here: their authority has ended. Nothing was done.</source>
        <translation>Ni chânt ddweud ie dros y person hwn yma: mae eu hawdurdod wedi dod i ben. Ni wnaed dim.</translation>
    </message>
    <message>
        <source>This answer cannot be changed.</source>
        <translation>Ni ellir newid yr ateb hwn.</translation>
    </message>
    <message>
        <source>This answer cannot be stored here. All other answers are kept.</source>
        <translation>Ni ellir cadw’r ateb hwn yma. Mae’r atebion eraill i gyd wedi’u cadw.</translation>
    </message>
    <message>
        <source>This answer is longer than {number} characters.</source>
        <translation>Mae’r ateb hwn yn hirach na {number} nod.</translation>
    </message>
    <message>
        <source>This answer is not allowed here.</source>
        <translation>Ni chaniateir yr ateb hwn yma.</translation>
    </message>
    <message>
        <source>This came back from a backup: we do not know yet if it was sent since.</source>
        <translation>Daeth hon yn ôl o gopi wrth gefn: nid ydym yn gwybod eto a gafodd ei hanfon ers hynny.</translation>
    </message>
    <message>
        <source>This cannot be done with this form now. Nothing was changed.</source>
        <translation>Ni ellir gwneud hyn gyda’r ffurflen hon nawr. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>This cannot be moved.</source>
        <translation>Ni ellir symud hwn.</translation>
    </message>
    <message>
        <source>This cannot be removed.</source>
        <translation>Ni ellir tynnu hwn.</translation>
    </message>
    <message>
        <source>This case is closed. Nothing was changed.</source>
        <translation>Mae’r achos hwn wedi’i gau. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>This computer account has no keychain. Nothing is lost.</source>
        <translation>Nid oes cadwyn allweddi gan y cyfrif cyfrifiadur hwn. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>This computer account may not change the desk&apos;s records. Nothing is lost.</source>
        <translation>Ni chaiff y cyfrif cyfrifiadur hwn newid cofnodion y ddesg. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>This computer account was not used for this desk before. Nothing is lost.</source>
        <translation>Ni ddefnyddiwyd y cyfrif cyfrifiadur hwn ar gyfer y ddesg hon o’r blaen. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>This computer has no printer that Caseworker can use.</source>
        <translation>Nid oes argraffydd ar y cyfrifiadur hwn y gall Caseworker ei ddefnyddio.</translation>
    </message>
    <message>
        <source>This computer has no printer that Caseworker can use. Nothing is lost.</source>
        <translation>Nid oes gan y cyfrifiadur hwn argraffydd y gall Caseworker ei ddefnyddio. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>This could not be printed. Nothing is lost.</source>
        <translation>Ni ellid argraffu hwn. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>This desk does not offer a service of that name, or several offices have one.</source>
        <translation>Nid yw’r ddesg hon yn cynnig gwasanaeth o’r enw hwnnw, neu mae gan sawl swyddfa un.</translation>
    </message>
    <message>
        <source>This desk is for practice, and that office is not on this computer. Nothing was changed.</source>
        <translation>Mae’r ddesg hon ar gyfer ymarfer, ac nid yw’r swyddfa honno ar y cyfrifiadur hwn. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>This desk is not set up yet.</source>
        <translation>Nid yw’r ddesg hon wedi’i sefydlu eto.</translation>
    </message>
    <message>
        <source>This desk is set up already. Nothing was changed.</source>
        <translation>Mae’r ddesg hon wedi’i sefydlu eisoes. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>This desk may not send this form.</source>
        <translation>Ni chaiff y ddesg hon anfon y ffurflen hon.</translation>
    </message>
    <message>
        <source>This desk was closed before it could be saved.</source>
        <translation>Caewyd y ddesg hon cyn y gellid ei gadw.</translation>
    </message>
    <message>
        <source>This draft was changed in another window. The last answer given here was not saved.</source>
        <translation>Newidiwyd y drafft hwn mewn ffenestr arall. Ni chafodd yr ateb diwethaf a roddwyd yma ei gadw.</translation>
    </message>
    <message>
        <source>This follow-up is done, or was dropped. Nothing was changed.</source>
        <translation>Mae’r gwaith dilynol hwn wedi’i wneud, neu wedi’i ollwng. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>This form cannot be changed from here any more. Nothing was changed.</source>
        <translation>Ni ellir newid y ffurflen hon oddi yma mwyach. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>This form cannot be opened. Nothing is lost.</source>
        <translation>Ni ellir agor y ffurflen hon. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>This form has faults and was not added. Nothing was changed.</source>
        <translation>Mae gwallau yn y ffurflen hon ac ni chafodd ei hychwanegu. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>This form is finished. Its answers cannot be changed. Nothing is lost.</source>
        <translation>Mae’r ffurflen hon wedi’i gorffen. Ni ellir newid ei hatebion. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>This form is not whole, so it cannot be sent. Nothing is lost.</source>
        <translation>Nid yw’r ffurflen hon yn gyflawn, felly ni ellir ei hanfon. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>This form was corrected before. Nothing was changed.</source>
        <translation>Cafodd y ffurflen hon ei chywiro o’r blaen. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>This form was finished meanwhile, so nothing is left to say.</source>
        <translation>Gorffennwyd y ffurflen hon yn y cyfamser, felly nid oes dim ar ôl i’w ddweud.</translation>
    </message>
    <message>
        <source>This is not a question.</source>
        <translation>Nid cwestiwn yw hwn.</translation>
    </message>
    <message>
        <source>This is not the address of an office. Nothing was added.</source>
        <translation>Nid cyfeiriad swyddfa yw hwn. Ni chafodd dim ei ychwanegu.</translation>
    </message>
    <message>
        <source>This is the only person who can sign in. They were not removed.</source>
        <translation>Dyma’r unig berson sy’n gallu mewngofnodi. Ni chafodd ei dynnu oddi yma.</translation>
    </message>
    <message>
        <source>This letter has writing that cannot be printed here. Nothing is lost.</source>
        <translation>Mae ysgrifen yn y llythyr hwn na ellir ei hargraffu yma. Nid oes dim wedi’i golli.</translation>
    </message>
    <message>
        <source>This letter has {scripts} writing. It cannot be printed here yet.</source>
        <translation>Mae ysgrifen {scripts} yn y llythyr hwn. Ni ellir ei hargraffu yma eto.</translation>
    </message>
    <message>
        <source>This passphrase would be guessed too soon.</source>
        <translation>Byddai’r cyfrinymadrodd hwn yn cael ei ddyfalu’n rhy fuan.</translation>
    </message>
    <message>
        <source>This permission would last too long. Nothing was saved.</source>
        <translation>Byddai’r caniatâd hwn yn para’n rhy hir. Ni chafodd dim ei gadw.</translation>
    </message>
    <message>
        <source>This person may be on record already. Nothing was added.</source>
        <translation>Efallai fod cofnod o’r person hwn eisoes. Ni chafodd dim ei ychwanegu.</translation>
    </message>
    <message>
        <source>This question is not asked now.</source>
        <translation>Ni ofynnir y cwestiwn hwn nawr.</translation>
    </message>
    <message>
        <source>This question is not in the form.</source>
        <translation>Nid yw’r cwestiwn hwn yn y ffurflen.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>Mae angen ateb i’r cwestiwn hwn.</translation>
    </message>
    <message>
        <source>This record belongs to another form.</source>
        <translation>Mae’r cofnod hwn yn perthyn i ffurflen arall.</translation>
    </message>
    <message>
        <source>This record was joined to another since. Nothing was changed.</source>
        <translation>Unwyd y cofnod hwn ag un arall ers hynny. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>This row is not in the form.</source>
        <translation>Nid yw’r rhes hon yn y ffurflen.</translation>
    </message>
    <message>
        <source>This service has no card yet, so nobody knows what to bring.</source>
        <translation>Nid oes cerdyn gan y gwasanaeth hwn eto, felly ni ŵyr neb beth i ddod ag ef.</translation>
    </message>
    <message>
        <source>This service has no card, so a letter cannot say what happens next.</source>
        <translation>Nid oes cerdyn gan y gwasanaeth hwn, felly ni all llythyr ddweud beth sy’n digwydd nesaf.</translation>
    </message>
    <message>
        <source>To change an answer, make a corrected form from it.</source>
        <translation>I newid ateb, gwnewch ffurflen wedi’i chywiro ohoni.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the office.</source>
        <translation>Rhowch gynnig arall arni yn nes ymlaen. Os bydd yn digwydd eto, dywedwch wrth y swyddfa.</translation>
    </message>
    <message>
        <source>Try again, or save it as a PDF and print it from another program.</source>
        <translation>Rhowch gynnig arall arni, neu cadwch ef fel PDF a’i argraffu o raglen arall.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, sign out and start Caseworker again.</source>
        <translation>Rhowch gynnig arall arni. Os bydd yn digwydd eto, allgofnodwch a dechreuwch Caseworker eto.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the person who looks after this computer.</source>
        <translation>Rhowch gynnig arall arni. Os bydd yn digwydd eto, dywedwch wrth y person sy’n gofalu am y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Two records become one when the person is here and agrees, or when a colleague looks, too.</source>
        <translation>Daw dau gofnod yn un pan fydd y person yma ac yn cytuno, neu pan fydd cydweithiwr yn edrych hefyd.</translation>
    </message>
    <message>
        <source>Type both again, slowly. If it does not work, ask a colleague or use the recovery code.</source>
        <translation>Teipiwch y ddau eto, yn araf. Os nad yw’n gweithio, gofynnwch i gydweithiwr neu defnyddiwch y cod adfer.</translation>
    </message>
    <message>
        <source>Type the code from the paper.</source>
        <translation>Teipiwch y cod o’r papur.</translation>
    </message>
    <message>
        <source>Type the name that you sign in with, not the whole name.</source>
        <translation>Teipiwch yr enw rydych yn mewngofnodi ag ef, nid yr enw llawn.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or sign in to the computer again. The recovery code always opens the records.</source>
        <translation>Datglowch y gadwyn allweddi, neu mewngofnodwch i’r cyfrifiadur eto. Mae’r cod adfer bob amser yn agor y cofnodion.</translation>
    </message>
    <message>
        <source>Use an account that has one, or set up the desk without the keychain.</source>
        <translation>Defnyddiwch gyfrif sydd ag un, neu sefydlwch y ddesg heb y gadwyn allweddi.</translation>
    </message>
    <message>
        <source>Wait a minute, then do it again.</source>
        <translation>Arhoswch funud, yna gwnewch hyn eto.</translation>
    </message>
    <message>
        <source>What the office said is written down.</source>
        <translation>Mae’r hyn a ddywedodd y swyddfa wedi’i ysgrifennu.</translation>
    </message>
    <message>
        <source>What you type here is about somebody else.</source>
        <translation>Mae’r hyn rydych yn ei deipio yma am rywun arall.</translation>
    </message>
    <message>
        <source>When a relative or a friend interprets, the reason is written down.</source>
        <translation>Pan fydd perthynas neu ffrind yn cyfieithu, ysgrifennir y rheswm.</translation>
    </message>
    <message>
        <source>Withdrawn here, but the office has it after all</source>
        <translation>Wedi’i thynnu’n ôl yma, ond mae hi gan y swyddfa wedi’r cyfan</translation>
    </message>
    <message>
        <source>Withdrawn, it was not sent</source>
        <translation>Wedi’i thynnu’n ôl, ni chafodd ei hanfon</translation>
    </message>
    <message>
        <source>Write down the name, the time and any reference that they gave.</source>
        <translation>Ysgrifennwch yr enw, yr amser ac unrhyw gyfeirnod a roddwyd.</translation>
    </message>
    <message>
        <source>Write down why nobody else can do it today.</source>
        <translation>Ysgrifennwch pam na all neb arall ei wneud heddiw.</translation>
    </message>
    <message>
        <source>Write that part in Latin letters too, as it stands on the person&apos;s papers. Then print again.</source>
        <translation>Ysgrifennwch y rhan honno mewn llythrennau Lladin hefyd, fel y mae ar bapurau’r person. Yna argraffwch eto.</translation>
    </message>
    <message>
        <source>Your colleague can sign in now.</source>
        <translation>Gall eich cydweithiwr fewngofnodi nawr.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Mae eich cyfrinymadrodd wedi’i newid.</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Sheet {sheet}, row {row}</source>
        <translation>Taflen {sheet}, rhes {row}</translation>
    </message>
    <message>
        <source>Sheet {sheet}</source>
        <translation>Taflen {sheet}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Llinell {line}</translation>
    </message>
    <message>
        <source>The whole form</source>
        <translation>Y ffurflen gyfan</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Open this help</source>
        <translation>Agor y cymorth hwn</translation>
    </message>
    <message>
        <source>Go to the search, from anywhere</source>
        <translation>Mynd i’r chwiliad, o unrhyw le</translation>
    </message>
    <message>
        <source>Go to the first place of the rail; Alt+2 to the second, and so on</source>
        <translation>Mynd i le cyntaf y rheilen; Alt+2 i’r ail, ac yn y blaen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Finish with the person: their record is closed, and everything stays saved</source>
        <translation>Gorffen gyda’r person: caeir y cofnod, ac mae popeth yn aros wedi’i gadw</translation>
    </message>
    <message>
        <source>Lock the screen; sending goes on</source>
        <translation>Cloi’r sgrin; mae’r anfon yn parhau</translation>
    </message>
    <message>
        <source>Pressed three times: hide the screen, and come back to the same place</source>
        <translation>Pwyso deirgwaith: cuddio’r sgrin, a dod yn ôl i’r un lle</translation>
    </message>
    <message>
        <source>Print what the page is about</source>
        <translation>Argraffu’r hyn y mae’r dudalen amdano</translation>
    </message>
    <message>
        <source>Go on: to the next question, or to what the main button does</source>
        <translation>Mynd ymlaen: i’r cwestiwn nesaf, neu at yr hyn a wna’r prif fotwm</translation>
    </message>
    <message>
        <source>Pick the answer with that digit</source>
        <translation>Dewis yr ateb â’r digid hwnnw</translation>
    </message>
    <message>
        <source>Come back to this question later</source>
        <translation>Dod yn ôl at y cwestiwn hwn yn nes ymlaen</translation>
    </message>
    <message>
        <source>They do not know the answer, where the form allows none</source>
        <translation>Nid ydynt yn gwybod yr ateb, lle mae’r ffurflen yn caniatáu dim</translation>
    </message>
    <message>
        <source>Say who gives the answer: the person, a paper, or somebody with them</source>
        <translation>Dweud pwy sy’n rhoi’r ateb: y person, papur, neu rywun gydag ef</translation>
    </message>
    <message>
        <source>Hear the question, where the form has a recording of it</source>
        <translation>Clywed y cwestiwn, lle mae gan y ffurflen recordiad ohono</translation>
    </message>
    <message>
        <source>Go to the next section of the form</source>
        <translation>Mynd i adran nesaf y ffurflen</translation>
    </message>
    <message>
        <source>Go to the section before</source>
        <translation>Mynd i’r adran flaenorol</translation>
    </message>
    <message>
        <source>Ask a section a page, or one question a page</source>
        <translation>Gofyn adran ar bob tudalen, neu un cwestiwn ar bob tudalen</translation>
    </message>
    <message>
        <source>Turn the screen to the person: large text, nothing else; again to come back</source>
        <translation>Troi’r sgrin at y person: testun mawr, dim arall; eto i ddod yn ôl</translation>
    </message>
    <message>
        <source>Stop here for today, with a sheet that says what is left</source>
        <translation>Stopio yma am heddiw, gyda thaflen yn dweud beth sydd ar ôl</translation>
    </message>
    <message>
        <source>A day at the desk</source>
        <translation>Diwrnod wrth y ddesg</translation>
    </message>
    <message>
        <source>Find the person on the desk: a name, a postcode, a phone number or a reference is enough. If they are not here yet, choose “New person”. For help that leaves no name, choose “Help without a record”.</source>
        <translation>Dewch o hyd i’r person ar y ddesg: mae enw, cod post, rhif ffôn neu gyfeirnod yn ddigon. Os nad ydynt yma eto, dewiswch “Person newydd”. I helpu heb adael enw, dewiswch “Helpu heb gofnod”.</translation>
    </message>
    <message>
        <source>Choose “Start a service”. Type what they need in plain words, such as parking. You see what to bring and how many minutes it takes. “Print this list” gives them a sheet to tick at home.</source>
        <translation>Dewiswch “Dechrau gwasanaeth”. Teipiwch beth sydd ei angen arnynt mewn geiriau plaen, megis parcio. Fe welwch beth i ddod ag ef a sawl munud y mae’n ei gymryd. Mae “Argraffu’r rhestr hon” yn rhoi taflen iddynt i’w thicio gartref.</translation>
    </message>
    <message>
        <source>Read the permission to them, and take their yes. Nothing is written down before. They can take it back on any day.</source>
        <translation>Darllenwch y caniatâd iddynt, a chymerwch eu cytundeb. Nid ysgrifennir dim cyn hynny. Gallant ei dynnu’n ôl ar unrhyw ddiwrnod.</translation>
    </message>
    <message>
        <source>Go through the questions. Each answer is kept on this computer as it is given. “Come back to this later” leaves one for the end.</source>
        <translation>Ewch drwy’r cwestiynau. Cedwir pob ateb ar y cyfrifiadur hwn wrth ei roi. Mae “Dod yn ôl at hyn yn nes ymlaen” yn gadael un at y diwedd.</translation>
    </message>
    <message>
        <source>If they must go, choose “Stop here for today”. They get a sheet with what is left and what to bring, and no answer on it. Next time, find them and carry on.</source>
        <translation>Os oes rhaid iddynt fynd, dewiswch “Stopio yma am heddiw”. Cânt daflen â’r hyn sydd ar ôl a beth i ddod ag ef, heb ateb arni. Y tro nesaf, dewch o hyd iddynt a pharhewch.</translation>
    </message>
    <message>
        <source>Read the answers back, let them say that they are right, and choose “Put in the outbox”.</source>
        <translation>Darllenwch yr atebion yn ôl, gadewch iddynt ddweud eu bod yn gywir, a dewiswch “Rhoi yn y blwch anfon”.</translation>
    </message>
    <message>
        <source>Print the letter, put it by with “Print later at the office”, or choose “Save as PDF”. Then choose “Finish”, so that nothing of theirs stays on the screen.</source>
        <translation>Argraffwch y llythyr, rhowch ef o’r neilltu gyda “Argraffu’n ddiweddarach yn y swyddfa”, neu dewiswch “Cadw fel PDF”. Yna dewiswch “Gorffen”, fel nad oes dim o’u heiddo’n aros ar y sgrin.</translation>
    </message>
    <message>
        <source>To see a form before anybody needs it, open it in Services and choose “Try it without sending”. Nothing of a try is kept or sent.</source>
        <translation>I weld ffurflen cyn bod neb ei hangen, agorwch hi yn Gwasanaethau a dewiswch “Rhoi cynnig arno heb anfon”. Ni chedwir nac anfonir dim o brawf.</translation>
    </message>
    <message>
        <source>What each state means</source>
        <translation>Beth mae pob cyflwr yn ei olygu</translation>
    </message>
    <message>
        <source>Saved in the outbox: it lies on this computer, finished and confirmed. Saved is not sent. It goes by itself once this computer is online.</source>
        <translation>Wedi’i chadw yn y blwch anfon: mae ar y cyfrifiadur hwn, wedi’i gorffen a’i chadarnhau. Nid yw cadw yn anfon. Mae’n mynd ohoni’i hun unwaith y bydd y cyfrifiadur hwn ar-lein.</translation>
    </message>
    <message>
        <source>Being sent now: it is on its way. Nobody knows yet if it arrives.</source>
        <translation>Yn cael ei hanfon nawr: mae ar ei ffordd. Ni ŵyr neb eto a fydd yn cyrraedd.</translation>
    </message>
    <message>
        <source>Sent, but not confirmed yet: it may have arrived, but the office has not said so. The program asks again by itself. Do not fill in the form a second time.</source>
        <translation>Wedi’i hanfon, ond heb ei chadarnhau eto: efallai ei bod wedi cyrraedd, ond nid yw’r swyddfa wedi dweud hynny. Mae’r rhaglen yn gofyn eto ohoni’i hun. Peidiwch â llenwi’r ffurflen eilwaith.</translation>
    </message>
    <message>
        <source>Received by the office: the office said that it has it. Received is not granted: what they decide comes from them.</source>
        <translation>Wedi’i derbyn gan y swyddfa: dywedodd y swyddfa ei bod ganddi. Nid yw derbyn yn ganiatáu: ganddynt hwy y daw’r penderfyniad.</translation>
    </message>
    <message>
        <source>Handed over to the office: it was put where the office fetches it. There is no receipt for that.</source>
        <translation>Wedi’i throsglwyddo i’r swyddfa: fe’i rhoddwyd lle mae’r swyddfa’n ei nôl. Nid oes derbynneb am hynny.</translation>
    </message>
    <message>
        <source>This needs you: the office would not take it, or something must be decided by a person. The outbox says why, and what you can do.</source>
        <translation>Mae angen chi ar hyn: ni fyddai’r swyddfa’n ei chymryd, neu rhaid i berson benderfynu rhywbeth. Mae’r blwch anfon yn dweud pam, a beth y gallwch ei wneud.</translation>
    </message>
    <message>
        <source>Withdrawn and replaced: it was stopped before it was sent, or a corrected form went in its place.</source>
        <translation>Wedi’i thynnu’n ôl ac wedi’i disodli: fe’i stopiwyd cyn ei hanfon, neu aeth ffurflen wedi’i chywiro yn ei lle.</translation>
    </message>
    <message>
        <source>What to do when</source>
        <translation>Beth i’w wneud pan</translation>
    </message>
    <message>
        <source>There is no connection: work on. Everything is kept here and goes once there is one. You can also choose “Send now” in the outbox.</source>
        <translation>Nid oes cysylltiad: gweithiwch ymlaen. Cedwir popeth yma ac mae’n mynd unwaith y bydd un. Gallwch hefyd ddewis “Anfon nawr” yn y blwch anfon.</translation>
    </message>
    <message>
        <source>Something needs you: open it in the outbox. You can correct it with the person, send it again, stop it, or write down what the office said.</source>
        <translation>Mae rhywbeth eich angen: agorwch ef yn y blwch anfon. Gallwch ei gywiro gyda’r person, ei anfon eto, ei stopio, neu ysgrifennu beth a ddywedodd y swyddfa.</translation>
    </message>
    <message>
        <source>It is not confirmed for long: call the office with our reference. Then choose “Write down what the office said”.</source>
        <translation>Nid yw wedi’i chadarnhau ers tro: ffoniwch y swyddfa gyda’n cyfeirnod. Yna dewiswch “Ysgrifennu beth a ddywedodd y swyddfa”.</translation>
    </message>
    <message>
        <source>An office cannot be reached: in the settings choose “Test the connection”. It says at which step it ends.</source>
        <translation>Ni ellir cyrraedd swyddfa: yn y gosodiadau dewiswch “Profi’r cysylltiad”. Mae’n dweud ar ba gam y mae’n gorffen.</translation>
    </message>
    <message>
        <source>You forgot your passphrase: nobody can read it, and a colleague cannot change it. Ask whoever keeps the printed recovery code, and choose “I forgot my passphrase” where you sign in.</source>
        <translation>Rydych wedi anghofio’ch cyfrinymadrodd: ni all neb ei ddarllen, ac ni all cydweithiwr ei newid. Gofynnwch i bwy bynnag sy’n cadw’r cod adfer printiedig, a dewiswch “Rwyf wedi anghofio fy nghyfrinymadrodd” lle rydych yn mewngofnodi.</translation>
    </message>
    <message>
        <source>The computer is lost or stolen: tell your manager and whoever looks after data protection at once. The records are encrypted, and open with a passphrase or the recovery code only. Ask each office to shut the account of this desk. Then bring the last backup back on another computer. What was done since then is not in it, and what waited is marked as in doubt.</source>
        <translation>Mae’r cyfrifiadur ar goll neu wedi’i ddwyn: dywedwch wrth eich rheolwr a phwy bynnag sy’n gofalu am ddiogelu data ar unwaith. Mae’r cofnodion wedi’u hamgryptio, a dim ond cyfrinymadrodd neu’r cod adfer sy’n eu hagor. Gofynnwch i bob swyddfa gau cyfrif y ddesg hon. Yna dewch â’r copi wrth gefn diwethaf yn ôl ar gyfrifiadur arall. Nid yw’r hyn a wnaed ers hynny ynddo, a nodir bod yr hyn oedd yn aros mewn amheuaeth.</translation>
    </message>
    <message>
        <source>The power went or the program closed: open it again and sign in. You come back to where you were, with every answer that was given.</source>
        <translation>Aeth y trydan neu caeodd y rhaglen: agorwch hi eto a mewngofnodwch. Rydych yn dod yn ôl i’r lle’r oeddech, gyda phob ateb a roddwyd.</translation>
    </message>
    <message>
        <source>There is no printer: “Save as PDF” stands first, or put it by. What was put by waits under Letters, and says the truth of the day it is printed.</source>
        <translation>Nid oes argraffydd: “Cadw fel PDF” sydd gyntaf, neu rhowch ef o’r neilltu. Mae’r hyn a roddwyd o’r neilltu’n aros o dan Llythyrau, ac yn dweud y gwir ar y diwrnod y caiff ei argraffu.</translation>
    </message>
    <message>
        <source>You found a mistake after it was received: open it in the outbox and choose “Correct something”. The office then gets a corrected form.</source>
        <translation>Cawsoch hyd i gamgymeriad ar ôl ei derbyn: agorwch hi yn y blwch anfon a dewiswch “Cywiro rhywbeth”. Yna caiff y swyddfa ffurflen wedi’i chywiro.</translation>
    </message>
    <message>
        <source>Somebody looks over your shoulder: press Shift three times. After five minutes without a key the screen locks by itself.</source>
        <translation>Mae rhywun yn edrych dros eich ysgwydd: pwyswch Shift deirgwaith. Ar ôl pum munud heb allwedd mae’r sgrin yn cloi ohoni’i hun.</translation>
    </message>
    <message>
        <source>What the person can ask for</source>
        <translation>Am beth y gall y person ofyn</translation>
    </message>
    <message>
        <source>The form in another language: choose it beside the question. The letter comes in the language and size they like best.</source>
        <translation>Y ffurflen mewn iaith arall: dewiswch hi wrth ymyl y cwestiwn. Daw’r llythyr yn yr iaith a’r maint sydd orau ganddynt.</translation>
    </message>
    <message>
        <source>To see the question themselves: F11 turns the screen, and a second screen follows as you go.</source>
        <translation>I weld y cwestiwn eu hunain: mae F11 yn troi’r sgrin, ac mae ail sgrin yn dilyn wrth i chi fynd.</translation>
    </message>
    <message>
        <source>To stop: on any day and without a reason. What the office already has stays with the office.</source>
        <translation>I stopio: ar unrhyw ddiwrnod a heb reswm. Mae’r hyn sydd gan y swyddfa eisoes yn aros gyda’r swyddfa.</translation>
    </message>
    <message>
        <source>To see what is kept about them, to have it put right, or erased: open their record.</source>
        <translation>I weld beth a gedwir amdanynt, i’w gywiro, neu i’w ddileu: agorwch y cofnod.</translation>
    </message>
    <message>
        <source>Larger text, colours, keys and screen readers</source>
        <translation>Testun mwy, lliwiau, allweddi a darllenwyr sgrin</translation>
    </message>
    <message>
        <source>In the settings, Look makes the text up to twice as large, and the colours dark or high in contrast. It also chooses the language of the window.</source>
        <translation>Yn y gosodiadau, mae Golwg yn gwneud y testun hyd at ddwywaith mor fawr, a’r lliwiau’n dywyll neu’n uchel eu cyferbyniad. Mae hefyd yn dewis iaith y ffenestr.</translation>
    </message>
    <message>
        <source>Everything works without a mouse: Tab goes from one thing to the next, Enter or Space presses it. The yellow ring shows where you are.</source>
        <translation>Mae popeth yn gweithio heb lygoden: mae Tab yn mynd o un peth i’r nesaf, Enter neu’r bylchwr yn ei bwyso. Mae’r cylch melyn yn dangos ble rydych.</translation>
    </message>
    <message>
        <source>A screen reader hears the name of each thing, where you are, and what has changed.</source>
        <translation>Mae darllenydd sgrin yn clywed enw pob peth, ble rydych, a beth sydd wedi newid.</translation>
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
        <translation>Ganwyd {day}</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Began to help</source>
        <translation>Dechrau helpu</translation>
    </message>
    <message>
        <source>Permission given</source>
        <translation>Caniatâd wedi’i roi</translation>
    </message>
    <message>
        <source>Permission taken back</source>
        <translation>Caniatâd wedi’i dynnu’n ôl</translation>
    </message>
    <message>
        <source>Permission printed</source>
        <translation>Caniatâd wedi’i argraffu</translation>
    </message>
    <message>
        <source>Form begun</source>
        <translation>Ffurflen wedi’i dechrau</translation>
    </message>
    <message>
        <source>Put in the outbox</source>
        <translation>Wedi’i rhoi yn y blwch anfon</translation>
    </message>
    <message>
        <source>Received by the office</source>
        <translation>Wedi’i derbyn gan y swyddfa</translation>
    </message>
    <message>
        <source>Handed over to the office</source>
        <translation>Wedi’i throsglwyddo i’r swyddfa</translation>
    </message>
    <message>
        <source>The office has it after all</source>
        <translation>Mae hi gan y swyddfa wedi’r cyfan</translation>
    </message>
    <message>
        <source>The office would not take it</source>
        <translation>Ni dderbyniodd y swyddfa hi</translation>
    </message>
    <message>
        <source>They want it stopped</source>
        <translation>Maen nhw am ei hatal</translation>
    </message>
    <message>
        <source>Withdrawn, it was not sent</source>
        <translation>Wedi’i thynnu’n ôl, ni chafodd ei hanfon</translation>
    </message>
    <message>
        <source>Replaced by a corrected form</source>
        <translation>Cymerodd ffurflen wedi’i chywiro ei lle</translation>
    </message>
    <message>
        <source>Letter made</source>
        <translation>Llythyr wedi’i wneud</translation>
    </message>
    <message>
        <source>Letter put by to be printed</source>
        <translation>Llythyr wedi’i roi o’r neilltu i’w argraffu</translation>
    </message>
    <message>
        <source>Letter printed</source>
        <translation>Llythyr wedi’i argraffu</translation>
    </message>
    <message>
        <source>Answers erased here</source>
        <translation>Atebion wedi’u dileu yma</translation>
    </message>
    <message>
        <source>{what} by {name}</source>
        <translation>{what} gan {name}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Yn aros</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Yn cael ei hanfon</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Heb ei chadarnhau</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Angen eich sylw</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Trosglwyddwyd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Disodlwyd</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Heb ei gorffen</translation>
    </message>
    <message>
        <source>Fill in and send {service}, until {day}</source>
        <translation>Llenwi ac anfon {service}, tan {day}</translation>
    </message>
    <message>
        <source>Given {day}, signed on screen.</source>
        <translation>Rhoddwyd {day}, wedi’i lofnodi ar y sgrin.</translation>
    </message>
    <message>
        <source>Given {day}, signed on paper.</source>
        <translation>Rhoddwyd {day}, wedi’i lofnodi ar bapur.</translation>
    </message>
    <message>
        <source>Given {day}, spoken before a witness.</source>
        <translation>Rhoddwyd {day}, ar lafar gerbron tyst.</translation>
    </message>
    <message>
        <source>By {name}, who may act for them.</source>
        <translation>Gan {name}, a gaiff weithredu drosto.</translation>
    </message>
    <message>
        <source>letters in {language}</source>
        <translation>llythyrau yn {language}</translation>
    </message>
    <message>
        <source>prefers post</source>
        <translation>mae’n well ganddynt y post</translation>
    </message>
    <message>
        <source>wants no letters</source>
        <translation>nid oes eisiau llythyrau</translation>
    </message>
    <message>
        <source>letters in large print</source>
        <translation>llythyrau mewn print bras</translation>
    </message>
    <message>
        <source>in large print</source>
        <translation>mewn print bras</translation>
    </message>
    <message>
        <source>in usual print</source>
        <translation>mewn print arferol</translation>
    </message>
    <message>
        <source>taken along</source>
        <translation>mynd â nhw</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>drwy’r post</translation>
    </message>
    <message>
        <source>none wanted</source>
        <translation>dim llythyrau</translation>
    </message>
    <message>
        <source>Letters: {list}</source>
        <translation>Llythyrau: {list}</translation>
    </message>
</context>
<context>
    <name>same</name>
    <message>
        <source>name is alike</source>
        <translation>mae’r enw’n debyg</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>yr un dyddiad geni</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>yr un cod post</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>yr un rhif ffôn</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>yr un e-bost</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Likes to be called</source>
        <translation>Yn hoffi cael ei alw</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Safe to reach</source>
        <translation>Diogel i gysylltu</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Iaith llythyrau</translation>
    </message>
    <message>
        <source>Size of print</source>
        <translation>Maint y print</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Llythyrau</translation>
    </message>
    <message>
        <source>taken along</source>
        <translation>mynd â nhw</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>drwy’r post</translation>
    </message>
    <message>
        <source>none wanted</source>
        <translation>dim llythyrau</translation>
    </message>
    <message>
        <source>{size} point</source>
        <translation>{size} pwynt</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>No office receives it yet</source>
        <translation>Nid oes swyddfa’n ei dderbyn eto</translation>
    </message>
    <message>
        <source>Goes to {office}</source>
        <translation>Yn mynd at {office}</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>tua {minutes} mun</translation>
    </message>
</context>
<context>
    <name>trying</name>
    <message>
        <source>A made-up person</source>
        <translation>Person dychmygol</translation>
    </message>
    <message>
        <source>Trying: nothing is kept or sent</source>
        <translation>Prawf: ni chedwir nac anfonir dim</translation>
    </message>
</context>
</TS>
