<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>Acknowledgement</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddOfficePage</name>
    <message>
        <source>A new way to {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which office do you send to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what is new; what you leave empty stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office with ODK Central, KoboToolbox or Ona. It gave you a link or a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the office give you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ODK Central calls it an app user’s link. It is all that is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, a name and a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address and a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As people know it, such as Northfield Council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole of it. It begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of an office. Copy the whole link; it begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is for practice, so it only knows offices on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the link or address that the office gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name that the office gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password or token that the office gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the services of the office…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotatedAnswer</name>
    <message>
        <source>Choose a photo to draw on…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupPlacePage</name>
    <message>
        <source>Where should backups go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer breaks or is stolen, a backup brings the records back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on a USB stick or on a network drive, not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is locked like the records themselves. Nobody can read it without a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the first backup and reading it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later, remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first backup is there. It was read back and is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But this folder is on the same disk as the records: if the disk breaks, both are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Public services, filled in together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted, until you send it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarryOnCard</name>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names show when you point at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms to carry on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form is half done. What you begin and leave stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceAnswer</name>
    <message>
        <source>There is nothing to choose from here. You can go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeShownPage</name>
    <message>
        <source>Keep this code on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the records when nobody can sign in. It is shown only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the paper away, where you keep keys. Who has the code can read every record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, a forgotten passphrase means that the records are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Print the file now, then delete it: it is a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery-code.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeTypedBackPage</name>
    <message>
        <source>Take the paper and type two groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shows that the code can be read when it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not what the paper should say. Look at it again, sign by sign.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is missing. Type a number from 1 to 31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month is missing. Type its number or its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is missing. Type four figures, such as 1957.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day must be a number from 1 to 31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month must be a number from 1 to 12, or its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year must have four figures, such as 1957.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That month does not have that day. Check the date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Who are you helping?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, postcode, phone or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, postcode, phone number or reference. You can help someone without keeping a record of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help without a record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawnAnswer</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn on paper? Choose a photo of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FetchedCard</name>
    <message>
        <source>Services of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) fetched.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) here already, unchanged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{form} cannot be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office offers no forms to this desk yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name of the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As people know it. It stands at the head of every letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that begin every reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to four. A reference is what people quote when they call you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on an envelope, without the postcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters tell people to call this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each kind of day, such as: Monday to Friday, 9am to 5pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As letters show it, such as Priya Shah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short, such as priya. Capitals do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three or four words that do not belong together. Spaces are welcome; at least 12 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. Use at most {most} characters a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has signs that cannot be printed. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use two to four letters from A to Z, such as NFL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole postcode, such as NF1 2AB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a phone number, such as 01632 960 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an email address, such as desk@library.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs at least 12 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be guessed too soon. Use three or four words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone at this desk has that sign-in name. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short yet. It needs at least 12 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long enough, but it would be guessed too soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. Longer is better still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of your centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two to four letters, such as NFL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address, as it stands on an envelope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the postcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the phone number that people call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name, first name and surname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a short name to sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type something here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileAnswer</name>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drag the file here. It may have up to {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given: {kind}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was given, but it cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>This kind of file cannot be shown here. It is kept as it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too big. It may have up to {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file is not asked for here. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Choose a JPEG or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is in a form that only some phones read. Save it as JPEG on the phone first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstMorningCard</name>
    <message>
        <source>Your first morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is ready and nobody is on record yet. This is how a morning goes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Somebody comes. Put them on record, or help them without a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Choose what they need, and ask for their permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Go through the questions together, one at a time. Each answer is saved as you give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Read it back, put it in the outbox and print the letter. It is sent when there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put somebody on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what you can help with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>What is your centre called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do people find it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands on every letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are the first adviser. Colleagues are added later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixedAnswer</name>
    <message>
        <source>The form filled this in. It cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixedFile</name>
    <message>
        <source>No file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given: {kind}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundPeople</name>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the family name alone, the postcode, or the end of the phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on record fits “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n people who fit. Type more to find fewer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people fit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>Set up this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about three minutes. What is this desk for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For training, with invented people. An office on this computer answers. Nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To help real people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications go to real offices, such as your council. Practise first in a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a desk back from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelMedia</name>
    <message>
        <source>The form has a recording of this question, {name}. It cannot be played here: read it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>{name} – not yet checked by a native reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it in its real size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LikelyCard</name>
    <message>
        <source>This is them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is them: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birthday or postcode differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name is alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LikelyPeople</name>
    <message>
        <source>Compare the date of birth and the address with them. One person should have one record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what I typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Is this {name}?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else: add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people on record may be the same person.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListBox</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Making the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the keys and the locked records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is turned into a key. This is slow on purpose: so is guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is kept on this computer is locked with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentAnswer</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 14:30 or 2.30pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time. Type it like 14:30 or 2.30pm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is missing. Type it like 14:30 or 2.30pm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedLine</name>
    <message>
        <source>The office wrote: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. Everything goes its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letters to print</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No record kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} – {service}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBox</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for support: {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberAnswer</name>
    <message>
        <source>Degrees from 0 to 360</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number. Type figures, such as 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole number, with nothing after the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too long. Check the figures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneOfMany</name>
    <message>
        <source>Type a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the list ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read. You can go on without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the list matches. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} of {all}. Type more letters to find the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To choose from: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line of the list, or clear the letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Opening the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the sample services on the desk…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by offices this week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonBar</name>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this person’s record. Everything stays saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are helping {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Language of their letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual print (14 point)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print (18 point)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They take it with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We post it to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want no letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they like to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 27 3 57 or 27 March 1957.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the postcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How and when is it safe to reach them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words, such as “call after 2pm, never leave a message”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type their name. It is the one thing a record needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the date as day, month and year, such as 27 3 1957.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Check the day and the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long ago. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the whole phone number, such as 01632 960 123.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the whole e-mail address, such as name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonFormPage</name>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name is needed. Write down no more than you will use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is wrong, then save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this right first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoAnswer</name>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drag it here, or paste it with Ctrl+V. It is made smaller before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given: a photo, {size}. It was {before} before. Where it was taken is not passed on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointAnswer</name>
    <message>
        <source>Copied from a map on the web, such as 54.9783, -1.6178. If you do not have it, go on without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many metres may it be off?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointsAnswer</name>
    <message>
        <source>The corners of the area in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line: latitude, a comma, longitude, such as 54.9783, -1.6178.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionWidget</name>
    <message>
        <source>Needs an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Where to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to print</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeSlider</name>
    <message>
        <source>A number from {least} to {most}, in steps of {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeTiles</name>
    <message>
        <source>Clear the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankAnswer</name>
    <message>
        <source>Put them in order, the first at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice} is number {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankRow</name>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {choice} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {choice} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and the up or down arrow move it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBackPage</name>
    <message>
        <source>Read this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent. Change anything that is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the answers ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this back to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} can stop it here. After that we ask {office} for {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for permission again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to put right before it can go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its file is not on this computer any more. Add it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>On a phone another app would answer this. Here you can answer it, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form asks for one that is made now, not for an old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a phone this form shows another calendar. Type the date of the everyday calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a phone this shows a map or a picture to tap. Here it is a list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureAnswer</name>
    <message>
        <source>Signed on paper? Choose a photo of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with the mouse, a pen or a finger.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Practice: bring the connection back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: cut the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to send.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you do is saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending {now} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sent today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sent yesterday, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sent {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>Type figures only here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>{label} (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeAnswer</name>
    <message>
        <source>Such as 14:30 or 2.30pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time. Type it like 14:30 or 2.30pm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>The test of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It offers %n form(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It offers no forms yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) ahead of the office’s. Set the clock.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) behind the office’s. Set the clock.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrueSizeSheet</name>
    <message>
        <source>The letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unsupported</name>
    <message>
        <source>This question can only be answered on a phone or tablet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form asks for an answer all the same. Tell the office that made it, and go on for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close Caseworker?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting to be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are safe on this computer and go when Caseworker is open and online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesCard</name>
    <message>
        <source>Sign on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else heard it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a colleague or a friend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it goes, {name} says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it goes, they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick each thing once they have said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how they said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down who else heard it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_GeoAnswer</name>
    <message>
        <source>Type latitude, a comma, and longitude, such as 54.9783, -1.6178.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first number, the latitude, must lie between -90 and 90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second number, the longitude, must lie between -180 and 180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many metres it may be off as a number, such as 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line needs at least two points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area needs at least three different points.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message>
        <source>Group {number}: {signs}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_StepLine</name>
    <message>
        <source>{step}, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A Wi-Fi sign-in page, not the office, answered. Nothing was sent and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is too large for the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this form was damaged on this computer. It was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was damaged on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Caseworker wrote these records. This one is too old to read them. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs at least {number} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo or file of this form is missing, so it cannot be sent. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code has {groups} groups of {letters}. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a smaller photo and confirm the form again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another adviser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window is using the records. The last change was not saved. Nothing else is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the author of the form to give it a new version number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office for a new access link or password, then enter it in the settings of the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office for an address that begins with https:// and enter it in the office&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office for its new address and enter it in the settings of the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office to give this desk access to the form, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person for their permission, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person for their permission, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to let your account write to the desk&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the office and ask if it has the form. Then write down what they said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the office and ask what they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the office and ask when it will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the office and ask why before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the office and say that it was stopped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the office. Do not fill in the form again before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the office: pass on the wish and ask if it has the form. Then write down what they said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it against the printed sheet, group by group. Only the newest sheet works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is not full and that your computer account may write to the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the drive is plugged in and has room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the printer is on and has paper, then print again. Or save it as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address in the settings of the office, or ask the office for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer and the Wi-Fi sign-in. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the form, or ask the office for a sound one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the names that are listed against the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the reference, or look the person up by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check where the file is and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an earlier last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, for instance with the first letter of the surname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of another backup. Its name begins with caseworker-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose three or four words that do not belong together. Spaces are welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in the other window, then open the draft again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole link from the office. It begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not delete anything. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not delete it. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the recovery code once. After that, your name and passphrase are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the services again, or call the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in every part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the question and answer it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to each question in the list. All answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to each question that is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number} of the recovery code is mistyped. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they forgot it, open the records with the recovery code and give them a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Caseworker on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back from a backup and may have been sent since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has moved on meanwhile, so the letter was made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being sent at this moment. Make the letter when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have arrived, the office has not said so yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have arrived, the office has not said so yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent and the office did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent several times and the office did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent, but the office did not answer. It may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it: it is checked again by itself. Do not fill in the form a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are not written in that language yet. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in the outbox, and send what waits there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the people shown. Open the right one, or say that this is somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at where it stands in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for its whole name in the list of services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look if paper comes out before you print again. Or save it as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and check that the drive is connected, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you: a file is too large for the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you: a file was damaged on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you: it came back from a backup and may have been sent since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you: it was sent and the office did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you: it was sent several times and the office did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you: the office does not have the form that this one corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you: the office does not know this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you: the office does not know this version of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you: the office does not take this form now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you: the office has a newer version of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you: the office has another form with the same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you: the office has deleted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you: the office would not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you: the permission has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you: the person has not said yes to these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you: the person wants it stopped, but the office may have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you: this desk may not send this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than {number} can be added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody at this desk has that sign-in name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Open the question again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your colleague can change their passphrase. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a new case for the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a web browser and sign in to the Wi-Fi. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the form again and add the file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the form again, look at it once more and confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the letter in English, and read it out with an interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right what is listed, or send the list to the author of the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the answers back to them and ask if they may be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what the office said, put it right, or call the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a corrected form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced here, but the office has it after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup, or add the file again and confirm the form once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup, or fill it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a PDF and print it from another program, or put it by and print it at the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who at the office told you, and when. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again: the office keeps it once. Or call the office and ask if it has the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the list of faults to the author of the form. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending was stopped. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it up again in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a desk for real offices in a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the desk, or choose the folder where its records are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up this desk was interrupted, before anything was kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the answers belong to no question that this form asks. The others are kept in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some questions still need an answer, or an answer is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some questions still need an answer, or an answer is not allowed. All answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone at this desk has that sign-in name already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you had saved is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the office that gives out this form. Nothing was sent, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder is not a whole backup. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name and passphrase do not fit together. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That record is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recovery code does not open these records. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this office is not protected (https). Nothing was sent and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be written. The desk&apos;s records are safe where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s folder cannot be written. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s records could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer, or it is full. The last change was not saved. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved. All that was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written there. The code is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the desk&apos;s records is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the keys of this desk is damaged or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form changed but its version number did not, and someone has begun the old one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form does not have this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer account did not answer. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer account is locked. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter could not be saved there. The letter itself is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office cannot be reached now. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office cannot be reached. Nothing was sent and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office does not accept this desk&apos;s account. Ask the office for a new access link or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office does not accept this desk&apos;s account. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office does not have the form that this one corrects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office does not know this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office does not know this version of the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office does not take this form now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has a newer version of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has another form with the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office wants forms sent to another address. Nothing was sent and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office wants the answers to this form encrypted with its key, and this desk cannot send them so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office would not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s answer could not be read. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s secure connection could not be checked. Nothing was sent and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not said yes to sending these answers. Nothing was sent and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not said yes to these answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person wanted it stopped: call {office} and pass that on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person wants it stopped, but the office may have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice office is closed. Open it on this computer: caseworker practice serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not answer. It may still print this later. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service card is not complete. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter for this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no office at this address. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no permission for this case today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no permission for this, or it has ended. Nothing was done and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were several wrong tries. Wait {seconds} seconds. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer cannot be stored here. All other answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is longer than {number} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is not allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This came back from a backup: we do not know yet if it was sent since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done with this form now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is closed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer account has no keychain. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer account may not change the desk&apos;s records. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer account was not used for this desk before. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no printer that Caseworker can use. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be printed. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk does not offer a service of that name, or several offices have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is for practice, and that office is not on this computer. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is not set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is set up already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk may not send this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft was changed in another window. The last answer given here was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form cannot be opened. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form has faults and was not added. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form is finished. Its answers cannot be changed. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form is not whole, so it cannot be sent. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of an office. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only person who can sign in. They were not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter has writing that cannot be printed here. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter has {scripts} writing. It cannot be printed here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase would be guessed too soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This permission would last too long. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person may be on record already. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is not asked now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is not in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record belongs to another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is not in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service has no card, so a letter cannot say what happens next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change an answer, make a corrected form from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or save it as a PDF and print it from another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, sign out and start Caseworker again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the person who looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type both again, slowly. If it does not work, ask a colleague or use the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name that you sign in with, not the whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, or sign in to the computer again. The recovery code always opens the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an account that has one, or set up the desk without the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn here, but the office has it after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn, it was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the name, the time and any reference that they gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write that part in Latin letters too, as it stands on the person&apos;s papers. Then print again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>The letter in its real size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Began to help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has it after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office would not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn, it was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a corrected form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter put by to be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers erased here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in and send {service}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given {day}, signed on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given {day}, signed on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given {day}, spoken before a witness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in usual print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters: {list}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
