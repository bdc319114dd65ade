<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n dossier(s) written</source>
        <translation>
            <numerusform>%n dossier written</numerusform>
            <numerusform>%n dossiers written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) unchanged since the last run</source>
        <translation>
            <numerusform>%n dossier unchanged since the last run</numerusform>
            <numerusform>%n dossiers unchanged since the last run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <source>%1: %n block(s) are too few, at least %2 are needed.</source>
        <translation>
            <numerusform>%1: %n block is too few, at least %2 are needed.</numerusform>
            <numerusform>%1: %n blocks are too few, at least %2 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n block(s) are too many, at most %2 are allowed.</source>
        <translation>
            <numerusform>%1: %n block is too many, at most %2 are allowed.</numerusform>
            <numerusform>%1: %n blocks are too many, at most %2 are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(s) are too few, at least %2 are needed.</source>
        <translation>
            <numerusform>%1: %n entry is too few, at least %2 are needed.</numerusform>
            <numerusform>%1: %n entries are too few, at least %2 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(s) are too many, at most %2 are allowed.</source>
        <translation>
            <numerusform>%1: %n entry is too many, at most %2 are allowed.</numerusform>
            <numerusform>%1: %n entries are too many, at most %2 are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n character(s) over the limit of %2.</source>
        <translation>
            <numerusform>%1 is %n character over the limit of %2.</numerusform>
            <numerusform>%1 is %n characters over the limit of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 is %n character(s) over the limit of %3.</source>
        <translation>
            <numerusform>%1: %2 is %n character over the limit of %3.</numerusform>
            <numerusform>%1: %2 is %n characters over the limit of %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the reason in %2 has %n character(s), at least %3 are needed.</source>
        <translation>
            <numerusform>%1: the reason in %2 has %n character, at least %3 are needed.</numerusform>
            <numerusform>%1: the reason in %2 has %n characters, at least %3 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) still keep the application from being handed in. Open “What is left” and settle them.</source>
        <translation>
            <numerusform>%n error still keeps the application from being handed in. Open “What is left” and settle it.</numerusform>
            <numerusform>%n errors still keep the application from being handed in. Open “What is left” and settle them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was merged. %n place(s) were changed on both sides: choose what holds.</source>
        <translation>
            <numerusform>“%1” was merged. %n place was changed on both sides: choose what holds.</numerusform>
            <numerusform>“%1” was merged. %n places were changed on both sides: choose what holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n page(s); the dossier shows the first %2. The whole file travels along.</source>
        <translation>
            <numerusform>“%1” has %n page; the dossier shows the first %2. The whole file travels along.</numerusform>
            <numerusform>“%1” has %n pages; the dossier shows the first %2. The whole file travels along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::forms::DeadlineClock</name>
    <message numerus="yes">
        <source>%n hours left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::forms::GuidancePane</name>
    <message numerus="yes">
        <source>at least %n entries</source>
        <translation>
            <numerusform>at least %n entry</numerusform>
            <numerusform>at least %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n entries</source>
        <translation>
            <numerusform>at most %n entry</numerusform>
            <numerusform>at most %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::forms::ListEditor</name>
    <message numerus="yes">
        <source>%n entries, one on each line</source>
        <translation>
            <numerusform>%n entry, one on each line</numerusform>
            <numerusform>%n entries, one on each line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::forms::PassphraseDialog</name>
    <message numerus="yes">
        <source>%n more character(s) are needed.</source>
        <translation>
            <numerusform>%n more character is needed.</numerusform>
            <numerusform>%n more characters are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::forms::TableEditor</name>
    <message numerus="yes">
        <source>%n pasted cells could not be read and were left as they were.</source>
        <translation>
            <numerusform>%n pasted cell could not be read and was left as it was.</numerusform>
            <numerusform>%n pasted cells could not be read and were left as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::pages::AssignPage</name>
    <message numerus="yes">
        <source>Accept %n proposal(s)</source>
        <translation>
            <numerusform>Accept %n proposal</numerusform>
            <numerusform>Accept %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) stay short of reviewers.</source>
        <translation>
            <numerusform>%n application stays short of reviewers.</numerusform>
            <numerusform>%n applications stay short of reviewers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) are in the folder.</source>
        <translation>
            <numerusform>%n packet is in the folder.</numerusform>
            <numerusform>%n packets are in the folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) written</source>
        <translation>
            <numerusform>%n packet written</numerusform>
            <numerusform>%n packets written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::pages::ConflictNote</name>
    <message numerus="yes">
        <source>%n place(s) were changed on both sides.</source>
        <translation>
            <numerusform>%n place was changed on both sides.</numerusform>
            <numerusform>%n places were changed on both sides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::pages::ConflictPane</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::pages::DeadlineCard</name>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::pages::FormAttachments</name>
    <message numerus="yes">
        <source>Looking into %n file(s)</source>
        <translation>
            <numerusform>Looking into %n file</numerusform>
            <numerusform>Looking into %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not attached</source>
        <translation>
            <numerusform>%n file was not attached</numerusform>
            <numerusform>%n files were not attached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::pages::HandInPage</name>
    <message numerus="yes">
        <source>Possible as soon as nothing keeps it back any more (%n point(s)).</source>
        <translation>
            <numerusform>Possible as soon as nothing keeps it back any more (%n point).</numerusform>
            <numerusform>Possible as soon as nothing keeps it back any more (%n points).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) keep it back</source>
        <translation>
            <numerusform>%n point keeps it back</numerusform>
            <numerusform>%n points keep it back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::pages::IntakePage</name>
    <message numerus="yes">
        <source>%n dossier(s) written.</source>
        <translation>
            <numerusform>%n dossier written.</numerusform>
            <numerusform>%n dossiers written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) unchanged since the last run.</source>
        <translation>
            <numerusform>%n dossier unchanged since the last run.</numerusform>
            <numerusform>%n dossiers unchanged since the last run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::pages::ReviewersPage</name>
    <message numerus="yes">
        <source>%n reviewer(s); others see only the pseudonyms</source>
        <translation>
            <numerusform>%n reviewer; others see only the pseudonym</numerusform>
            <numerusform>%n reviewers; others see only the pseudonyms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::pages::SearchPage</name>
    <message numerus="yes">
        <source>The first %n place(s)</source>
        <translation>
            <numerusform>The first place</numerusform>
            <numerusform>The first %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::pages::StartPage</name>
    <message numerus="yes">
        <source>%n text(s) of %1 older than in the other language</source>
        <translation>
            <numerusform>%n text of %1 is older than in the other language</numerusform>
            <numerusform>%n texts of %1 are older than in the other language</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of %1 are missing</source>
        <translation>
            <numerusform>%n answer of %1 is missing</numerusform>
            <numerusform>%n answers of %1 are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup of the workspace is %n day(s) old</source>
        <translation>
            <numerusform>Backup of the workspace is %n day old</numerusform>
            <numerusform>Backup of the workspace is %n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::pages::TakenInDialog</name>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) taken in</source>
        <translation>
            <numerusform>%1 of %n file taken in</numerusform>
            <numerusform>%1 of %n files taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved</source>
        <translation>
            <numerusform>%n receipt saved</numerusform>
            <numerusform>%n receipts saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::pages::WelcomeDialog</name>
    <message numerus="yes">
        <source>The passphrase needs %n more character(s).</source>
        <translation>
            <numerusform>The passphrase needs %n more character.</numerusform>
            <numerusform>The passphrase needs %n more characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
