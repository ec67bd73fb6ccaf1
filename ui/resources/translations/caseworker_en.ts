<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message numerus="yes">
        <source>Everything is as it was written. The ledger has %n entries.</source>
        <translation>
            <numerusform>Everything is as it was written. The ledger has %n entry.</numerusform>
            <numerusform>Everything is as it was written. The ledger has %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message numerus="yes">
        <source>Show %n more tries or notes</source>
        <translation>
            <numerusform>Show %n more try or note</numerusform>
            <numerusform>Show %n more tries or notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message numerus="yes">
        <source>%n kept for forms begun with them</source>
        <translation>
            <numerusform>%n kept for forms begun with it</numerusform>
            <numerusform>%n kept for forms begun with them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultTable</name>
    <message numerus="yes">
        <source>And %n more. Put these right first.</source>
        <translation>
            <numerusform>And %n more. Put these right first.</numerusform>
            <numerusform>And %n more. Put these right first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultyPart</name>
    <message numerus="yes">
        <source>%n faults in {file}</source>
        <translation>
            <numerusform>%n fault in {file}</numerusform>
            <numerusform>%n faults in {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchedCard</name>
    <message numerus="yes">
        <source>%n service(s) fetched.</source>
        <translation>
            <numerusform>%n service fetched.</numerusform>
            <numerusform>%n services fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) here already, unchanged.</source>
        <translation>
            <numerusform>%n service here already, unchanged.</numerusform>
            <numerusform>%n services here already, unchanged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message numerus="yes">
        <source>{name}, %n forms</source>
        <translation>
            <numerusform>{name}, %n form</numerusform>
            <numerusform>{name}, %n forms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundPeople</name>
    <message numerus="yes">
        <source>The first %n people who fit. Type more to find fewer.</source>
        <translation>
            <numerusform>The first person who fits. Type more to find fewer.</numerusform>
            <numerusform>The first %n people who fit. Type more to find fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people fit.</source>
        <translation>
            <numerusform>%n person fits.</numerusform>
            <numerusform>%n people fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given to the printer.</source>
        <translation>
            <numerusform>%n given to the printer.</numerusform>
            <numerusform>%n given to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LikelyPeople</name>
    <message numerus="yes">
        <source>%n people on record may be the same person.</source>
        <translation>
            <numerusform>%n person on record may be the same person.</numerusform>
            <numerusform>%n people on record may be the same person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message numerus="yes">
        <source>%n letters to print</source>
        <translation>
            <numerusform>%n letter to print</numerusform>
            <numerusform>%n letters to print</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more follow-ups</source>
        <translation>
            <numerusform>%n more follow-up</numerusform>
            <numerusform>%n more follow-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewerFormSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n people are on record. Names show when you point at them.</source>
        <translation>
            <numerusform>%n person is on record. Names show when you point at them.</numerusform>
            <numerusform>%n people are on record. Names show when you point at them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to print</source>
        <translation>
            <numerusform>%n to print</numerusform>
            <numerusform>%n to print</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadBackPage</name>
    <message numerus="yes">
        <source>%n to put right before it can go</source>
        <translation>
            <numerusform>%n to put right before it can go</numerusform>
            <numerusform>%n to put right before it can go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message numerus="yes">
        <source>Up to %n minutes can be recorded. Tell everybody in the room first.</source>
        <translation>
            <numerusform>Up to one minute can be recorded. Tell everybody in the room first.</numerusform>
            <numerusform>Up to %n minutes can be recorded. Tell everybody in the room first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsBlock</name>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>%n so far</numerusform>
            <numerusform>%n so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message numerus="yes">
        <source>%n service(s) fit.</source>
        <translation>
            <numerusform>%n service fits.</numerusform>
            <numerusform>%n services fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message numerus="yes">
        <source>%n waiting to send.</source>
        <translation>
            <numerusform>%n waiting to send.</numerusform>
            <numerusform>%n waiting to send.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsCard</name>
    <message numerus="yes">
        <source>And %n more, once these are seen to.</source>
        <translation>
            <numerusform>And %n more, once these are seen to.</numerusform>
            <numerusform>And %n more, once these are seen to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message numerus="yes">
        <source>It offers %n form(s)</source>
        <translation>
            <numerusform>It offers %n form</numerusform>
            <numerusform>It offers %n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) ahead of the office’s. Set the clock.</source>
        <translation>
            <numerusform>This computer’s clock is %n minute ahead of the office’s. Set the clock.</numerusform>
            <numerusform>This computer’s clock is %n minutes ahead of the office’s. Set the clock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) behind the office’s. Set the clock.</source>
        <translation>
            <numerusform>This computer’s clock is %n minute behind the office’s. Set the clock.</numerusform>
            <numerusform>This computer’s clock is %n minutes behind the office’s. Set the clock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnfinishedView</name>
    <message numerus="yes">
        <source>%n to come back to. You can also read it back now.</source>
        <translation>
            <numerusform>%n to come back to. You can also read it back now.</numerusform>
            <numerusform>%n to come back to. You can also read it back now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n still waiting to be sent.</source>
        <translation>
            <numerusform>%n still waiting to be sent.</numerusform>
            <numerusform>%n still waiting to be sent.</numerusform>
        </translation>
    </message>
</context>
</TS>
