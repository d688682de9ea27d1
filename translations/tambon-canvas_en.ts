<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>Step %1 %2, %n note(s)</source>
        <translation><numerusform>Step %1 %2, %n note</numerusform><numerusform>Step %1 %2, %n notes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>%n more</numerusform><numerusform>%n more</numerusform></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>colour %n note(s)</source>
        <translation><numerusform>colour %n note</numerusform><numerusform>colour %n notes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>move %n note(s) to step %2</source>
        <translation><numerusform>move %n note to step %2</numerusform><numerusform>move %n notes to step %2</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>delete %n note(s)</source>
        <translation><numerusform>delete %n note</numerusform><numerusform>delete %n notes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>delete %n capital item(s)</source>
        <translation><numerusform>delete %n capital item</numerusform><numerusform>delete %n capital items</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>send %n capital item(s) to step 7</source>
        <translation><numerusform>send %n capital item to step 7</numerusform><numerusform>send %n capital items to step 7</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>delete %n goal(s)</source>
        <translation><numerusform>delete %n goal</numerusform><numerusform>delete %n goals</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>add %n photo(s)</source>
        <translation><numerusform>add %n photo</numerusform><numerusform>add %n photos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>delete %n photo(s)</source>
        <translation><numerusform>delete %n photo</numerusform><numerusform>delete %n photos</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::CanvasPage</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation><numerusform>%n note</numerusform><numerusform>%n notes</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::CapitalPage</name>
    <message numerus="yes">
        <source>%n item(s) of capital</source>
        <translation><numerusform>%n item of capital</numerusform><numerusform>%n items of capital</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>%n selected</numerusform><numerusform>%n selected</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n not linked</source>
        <translation><numerusform>%n not linked</numerusform><numerusform>%n not linked</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::CapitalSummary</name>
    <message numerus="yes">
        <source>Not fully used: %n item(s)</source>
        <translation><numerusform>Not fully used: %n item</numerusform><numerusform>Not fully used: %n items</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::CheckPage</name>
    <message numerus="yes">
        <source>In order: %n thing(s)</source>
        <translation><numerusform>In order: %n thing</numerusform><numerusform>In order: %n things</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::FindingMap</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation><numerusform>%n to mend</numerusform><numerusform>%n to mend</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation><numerusform>%n worth a look</numerusform><numerusform>%n worth a look</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::GoalsPage</name>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation><numerusform>%n goal</numerusform><numerusform>%n goals</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n due within 60 days</source>
        <translation><numerusform>%n due within 60 days</numerusform><numerusform>%n due within 60 days</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::MainWindow</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation><numerusform>%n finding</numerusform><numerusform>%n findings</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::NavigationRail</name>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation><numerusform>%1, %n finding</numerusform><numerusform>%1, %n findings</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::PhotosPage</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation><numerusform>%n photo</numerusform><numerusform>%n photos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation><numerusform>%n read</numerusform><numerusform>%n read</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::PlanShell</name>
    <message numerus="yes">
        <source>Reading %n photo(s)…</source>
        <translation><numerusform>Reading %n photo…</numerusform><numerusform>Reading %n photos…</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n other photo(s) could not be added either.</source>
        <translation><numerusform>%n other photo could not be added either.</numerusform><numerusform>%n other photos could not be added either.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation><numerusform>%n photo added.</numerusform><numerusform>%n photos added.</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::StepHelper</name>
    <message numerus="yes">
        <source>%n photo(s) of this step</source>
        <translation><numerusform>%n photo of this step</numerusform><numerusform>%n photos of this step</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::StepPage</name>
    <message numerus="yes">
        <source>%1 %2, %n note(s)</source>
        <translation><numerusform>%1 %2, %n note</numerusform><numerusform>%1 %2, %n notes</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::Transcription</name>
    <message numerus="yes">
        <source>%n note(s) from this photo</source>
        <translation><numerusform>%n note from this photo</numerusform><numerusform>%n notes from this photo</numerusform></translation>
    </message>
</context>
</TS>
