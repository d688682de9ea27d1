<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>Step %1 %2, %n note(s)</source>
        <translation>
            <numerusform>Step %1 %2, %n note</numerusform>
            <numerusform>Step %1 %2, %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group of %n note(s)</source>
        <translation>
            <numerusform>Group of %n note</numerusform>
            <numerusform>Group of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parking lot, %n idea(s)</source>
        <translation>
            <numerusform>Parking lot, %n idea</numerusform>
            <numerusform>Parking lot, %n ideas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CanvasFile</name>
    <message numerus="yes">
        <source>%n note(s) come into their blocks.</source>
        <translation>
            <numerusform>%n note comes into its block.</numerusform>
            <numerusform>%n notes come into their blocks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) lie in no block and come to the idea board.</source>
        <translation>
            <numerusform>%n text lies in no block and comes to the idea board.</numerusform>
            <numerusform>%n texts lie in no block and come to the idea board.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) come with them.</source>
        <translation>
            <numerusform>%n link comes with them.</numerusform>
            <numerusform>%n links come with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are in the plan already.</source>
        <translation>
            <numerusform>%n note is in the plan already.</numerusform>
            <numerusform>%n notes are in the plan already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) stay out: empty, or longer than a note may be.</source>
        <translation>
            <numerusform>%n text stays out: empty, or longer than a note may be.</numerusform>
            <numerusform>%n texts stay out: empty, or longer than a note may be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) stay out: files and web pages.</source>
        <translation>
            <numerusform>%n other thing stays out: files and web pages.</numerusform>
            <numerusform>%n other things stay out: files and web pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) stay out: the method has no such link.</source>
        <translation>
            <numerusform>%n connection stays out: the method has no such link.</numerusform>
            <numerusform>%n connections stay out: the method has no such link.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteeSheet</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation><numerusform>%n plan</numerusform><numerusform>%n plans</numerusform></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>colour %n note(s)</source>
        <translation>
            <numerusform>colour %n note</numerusform>
            <numerusform>colour %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n note(s) to step %2</source>
        <translation>
            <numerusform>move %n note to step %2</numerusform>
            <numerusform>move %n notes to step %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n note(s)</source>
        <translation>
            <numerusform>delete %n note</numerusform>
            <numerusform>delete %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n capital item(s)</source>
        <translation>
            <numerusform>delete %n capital item</numerusform>
            <numerusform>delete %n capital items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>send %n capital item(s) to step 7</source>
        <translation>
            <numerusform>send %n capital item to step 7</numerusform>
            <numerusform>send %n capital items to step 7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n goal(s)</source>
        <translation>
            <numerusform>delete %n goal</numerusform>
            <numerusform>delete %n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n photo(s)</source>
        <translation>
            <numerusform>add %n photo</numerusform>
            <numerusform>add %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n photo(s)</source>
        <translation>
            <numerusform>delete %n photo</numerusform>
            <numerusform>delete %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n note(s) to step %2</source>
        <translation>
            <numerusform>add %n note to step %2</numerusform>
            <numerusform>add %n notes to step %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy %n note(s) to step %2</source>
        <translation>
            <numerusform>copy %n note to step %2</numerusform>
            <numerusform>copy %n notes to step %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n note(s)</source>
        <translation>
            <numerusform>duplicate %n note</numerusform>
            <numerusform>duplicate %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>split a note into %n</source>
        <translation>
            <numerusform>split a note into %n</numerusform>
            <numerusform>split a note into %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %n note(s) into a group</source>
        <translation>
            <numerusform>merge %n note into a group</numerusform>
            <numerusform>merge %n notes into a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>say how %n note(s) are known</source>
        <translation>
            <numerusform>say how %n note are known</numerusform>
            <numerusform>say how %n notes are known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>describe %n customer(s)</source>
        <translation>
            <numerusform>describe %n customer</numerusform>
            <numerusform>describe %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>park %n note(s)</source>
        <translation>
            <numerusform>park %n note</numerusform>
            <numerusform>park %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bring %n idea(s) into step %2</source>
        <translation>
            <numerusform>bring %n idea into step %2</numerusform>
            <numerusform>bring %n ideas into step %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n idea(s)</source>
        <translation>
            <numerusform>delete %n idea</numerusform>
            <numerusform>delete %n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n agenda item(s)</source>
        <translation>
            <numerusform>delete %n agenda item</numerusform>
            <numerusform>delete %n agenda items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n line(s) of people who came</source>
        <translation>
            <numerusform>delete %n line of people who came</numerusform>
            <numerusform>delete %n lines of people who came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark the group of %n note(s)</source>
        <translation>
            <numerusform>mark the group of %n note</numerusform>
            <numerusform>mark the group of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gather %n note(s) of a group</source>
        <translation>
            <numerusform>gather %n note of a group</numerusform>
            <numerusform>gather %n notes of a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bring in %n note(s) from a canvas file</source>
        <translation>
            <numerusform>bring in %n note from a canvas file</numerusform>
            <numerusform>bring in %n notes from a canvas file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanBook</name>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message numerus="yes">
        <source>%n note(s) in all</source>
        <translation>
            <numerusform>%n note in all</numerusform>
            <numerusform>%n notes in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n remark(s) that must be mended</source>
        <translation><numerusform>%n remark that must be mended</numerusform><numerusform>%n remarks that must be mended</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation><numerusform>%n piece of advice</numerusform><numerusform>%n pieces of advice</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of praise</source>
        <translation><numerusform>%n word of praise</numerusform><numerusform>%n words of praise</numerusform></translation>
    </message>
</context>
<context>
    <name>Submitting</name>
    <message numerus="yes">
        <source>%n thing(s) must be mended or accepted with a reason before the plan can be sent.</source>
        <translation><numerusform>%n thing must be mended or accepted with a reason before the plan can be sent.</numerusform><numerusform>%n things must be mended or accepted with a reason before the plan can be sent.</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::AccountsView</name>
    <message numerus="yes">
        <source>%n further total(s) differ.</source>
        <translation>
            <numerusform>%n further total differ.</numerusform>
            <numerusform>%n further totals differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::AssessmentPage</name>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::CanvasPage</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n note(s) into step %1?</source>
        <translation>
            <numerusform>Paste %n note into step %1?</numerusform>
            <numerusform>Paste %n notes into step %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) are left out: at most 200 at a time.</source>
        <translation>
            <numerusform>%n further row are left out: at most 200 at a time.</numerusform>
            <numerusform>%n further rows are left out: at most 200 at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are too long and are left out.</source>
        <translation>
            <numerusform>%n row are too long and are left out.</numerusform>
            <numerusform>%n rows are too long and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parking lot, %n idea(s)</source>
        <translation>
            <numerusform>Parking lot, %n idea</numerusform>
            <numerusform>Parking lot, %n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::CanvasView</name>
    <message numerus="yes">
        <source>%n note(s) deleted</source>
        <translation>
            <numerusform>%n note deleted</numerusform>
            <numerusform>%n notes deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are one group now. Type its title.</source>
        <translation>
            <numerusform>%n note are one group now. Type its title.</numerusform>
            <numerusform>%n notes are one group now. Type its title.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) parked.</source>
        <translation>
            <numerusform>%n note parked.</numerusform>
            <numerusform>%n notes parked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) went with them.</source>
        <translation>
            <numerusform>%n link went with them.</numerusform>
            <numerusform>%n links went with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The titles of %n group(s) are gone.</source>
        <translation>
            <numerusform>The titles of %n group are gone.</numerusform>
            <numerusform>The titles of %n groups are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are on their own again.</source>
        <translation>
            <numerusform>%n note are on their own again.</numerusform>
            <numerusform>%n notes are on their own again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 %2, %n note(s)</source>
        <translation>
            <numerusform>Step %1 %2, %n note</numerusform>
            <numerusform>Step %1 %2, %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n lines. Choose a note to see its own.</source>
        <translation>
            <numerusform>There are %n lines. Choose a note to see its own.</numerusform>
            <numerusform>There are %n lines. Choose a note to see its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::CapitalPage</name>
    <message numerus="yes">
        <source>%n item(s) of capital</source>
        <translation>
            <numerusform>%n item of capital</numerusform>
            <numerusform>%n items of capital</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not linked</source>
        <translation>
            <numerusform>%n not linked</numerusform>
            <numerusform>%n not linked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::CapitalSummary</name>
    <message numerus="yes">
        <source>Not fully used: %n item(s)</source>
        <translation>
            <numerusform>Not fully used: %n item</numerusform>
            <numerusform>Not fully used: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::ClosingView</name>
    <message numerus="yes">
        <source>%n parked idea(s) not decided yet</source>
        <translation>
            <numerusform>%n parked idea not decided yet</numerusform>
            <numerusform>%n parked ideas not decided yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without someone who sees to it</source>
        <translation>
            <numerusform>%n goal without someone who sees to it</numerusform>
            <numerusform>%n goals without someone who sees to it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of flipcharts</source>
        <translation>
            <numerusform>%n picture of flipcharts</numerusform>
            <numerusform>%n pictures of flipcharts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::ColumnDialog</name>
    <message numerus="yes">
        <source>%n row(s) will be added.</source>
        <translation>
            <numerusform>%n row will be added.</numerusform>
            <numerusform>%n rows will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) are left out: at most 200 at a time.</source>
        <translation>
            <numerusform>%n further row are left out: at most 200 at a time.</numerusform>
            <numerusform>%n further rows are left out: at most 200 at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are too long and are left out.</source>
        <translation>
            <numerusform>%n row are too long and are left out.</numerusform>
            <numerusform>%n rows are too long and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::ComparePage</name>
    <message numerus="yes">
        <source>%n note(s) word for word the same</source>
        <translation><numerusform>%n note word for word the same</numerusform><numerusform>%n notes word for word the same</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::DamagedDialog</name>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation><numerusform>%n file could not be read</numerusform><numerusform>%n files could not be read</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::EntryImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) will be added, from %1 to %2.</source>
        <translation>
            <numerusform>%n row will be added, from %1 to %2.</numerusform>
            <numerusform>%n rows will be added, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) of the book will be kept.</source>
        <translation>
            <numerusform>%n total of the book will be kept.</numerusform>
            <numerusform>%n totals of the book will be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new household(s).</source>
        <translation>
            <numerusform>%n new household.</numerusform>
            <numerusform>%n new households.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already in the account, word for word: %n row(s).</source>
        <translation>
            <numerusform>Already in the account, word for word: %n row.</numerusform>
            <numerusform>Already in the account, word for word: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) are left out: at most 20,000 at a time.</source>
        <translation>
            <numerusform>%n further row are left out: at most 20,000 at a time.</numerusform>
            <numerusform>%n further rows are left out: at most 20,000 at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with too long a text are left out.</source>
        <translation>
            <numerusform>%n row with too long a text are left out.</numerusform>
            <numerusform>%n rows with too long a text are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in all were not understood.</source>
        <translation>
            <numerusform>%n row in all were not understood.</numerusform>
            <numerusform>%n rows in all were not understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::FindingMap</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%n worth a look</numerusform>
            <numerusform>%n worth a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::FindingsView</name>
    <message numerus="yes">
        <source>In order: %n thing(s)</source>
        <translation>
            <numerusform>In order: %n thing</numerusform>
            <numerusform>In order: %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::FramePage</name>
    <message numerus="yes">
        <source>%n figure(s) of the area</source>
        <translation>
            <numerusform>%n figure of the area</numerusform>
            <numerusform>%n figures of the area</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-plan(s)</source>
        <translation>
            <numerusform>%n sub-plan</numerusform>
            <numerusform>%n sub-plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::GapsDialog</name>
    <message numerus="yes">
        <source>%n new goal(s)</source>
        <translation>
            <numerusform>%n new goal</numerusform>
            <numerusform>%n new goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::GatherDialog</name>
    <message numerus="yes">
        <source>Bring in %n note(s)</source>
        <translation>
            <numerusform>Bring in %n note</numerusform>
            <numerusform>Bring in %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::GiveBackDialog</name>
    <message numerus="yes">
        <source>Written for %n plan(s).</source>
        <translation><numerusform>Written for %n plan.</numerusform><numerusform>Written for %n plans.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) could not be written:</source>
        <translation><numerusform>%n plan could not be written:</numerusform><numerusform>%n plans could not be written:</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::GoalsModel</name>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::GoalsPage</name>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within 60 days</source>
        <translation>
            <numerusform>%n due within 60 days</numerusform>
            <numerusform>%n due within 60 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::GroupsView</name>
    <message numerus="yes">
        <source>%n idea(s) outside the nine steps</source>
        <translation>
            <numerusform>%n idea outside the nine steps</numerusform>
            <numerusform>%n ideas outside the nine steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::HelpersCard</name>
    <message numerus="yes">
        <source>%n more need help</source>
        <translation>
            <numerusform>%n more need help</numerusform>
            <numerusform>%n more need help</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::HistoryDialog</name>
    <message numerus="yes">
        <source>This undoes %n step(s).</source>
        <translation>
            <numerusform>This undoes %n step.</numerusform>
            <numerusform>This undoes %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This does %n step(s) again.</source>
        <translation>
            <numerusform>This does %n step again.</numerusform>
            <numerusform>This does %n steps again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::HouseholdsPage</name>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of accounts</source>
        <translation>
            <numerusform>%n line of accounts</numerusform>
            <numerusform>%n lines of accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>%n debt</numerusform>
            <numerusform>%n debts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::IncomeGridView</name>
    <message numerus="yes">
        <source>%n cell(s) still ask which income could come from there.</source>
        <translation>
            <numerusform>%n cell still ask which income could come from there.</numerusform>
            <numerusform>%n cells still ask which income could come from there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::LibraryWindow</name>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation><numerusform>%n file could not be read</numerusform><numerusform>%n files could not be read</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) added.</source>
        <translation><numerusform>%n plan added.</numerusform><numerusform>%n plans added.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them a further version of a plan that was here.</source>
        <translation><numerusform>%n of them a further version of a plan that was here.</numerusform><numerusform>%n of them a further version of a plan that was here.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation><numerusform>%n known already.</numerusform><numerusform>%n known already.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation><numerusform>%n file could not be read.</numerusform><numerusform>%n files could not be read.</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::MainWindow</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::MapView</name>
    <message numerus="yes">
        <source>%n group(s) walk with us</source>
        <translation>
            <numerusform>%n group walk with us</numerusform>
            <numerusform>%n groups walk with us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) noted</source>
        <translation>
            <numerusform>%n relation noted</numerusform>
            <numerusform>%n relations noted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::MergeDialog</name>
    <message numerus="yes">
        <source>%n conflict(s) to decide; what you leave stays as this plan has it.</source>
        <translation><numerusform>%n conflict to decide; what you leave stays as this plan has it.</numerusform><numerusform>%n conflicts to decide; what you leave stays as this plan has it.</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::NavigationRail</name>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1, %n finding</numerusform>
            <numerusform>%1, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::NowView</name>
    <message numerus="yes">
        <source>%n person(s) came</source>
        <translation>
            <numerusform>%n person came</numerusform>
            <numerusform>%n persons came</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::NumbersPage</name>
    <message numerus="yes">
        <source>Income: %n line(s)</source>
        <translation>
            <numerusform>Income: %n line</numerusform>
            <numerusform>Income: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Costs: %n line(s)</source>
        <translation>
            <numerusform>Costs: %n line</numerusform>
            <numerusform>Costs: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guessed ≈ %n line(s)</source>
        <translation>
            <numerusform>Guessed ≈ %n line</numerusform>
            <numerusform>Guessed ≈ %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::OutlookView</name>
    <message numerus="yes">
        <source>What was paid for things bought once has come back after %n month(s).</source>
        <translation>
            <numerusform>What was paid for things bought once has come back after %n month.</numerusform>
            <numerusform>What was paid for things bought once has come back after %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::PartnersPage</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::PasteDialog</name>
    <message numerus="yes">
        <source>%n note(s) will be added.</source>
        <translation>
            <numerusform>%n note will be added.</numerusform>
            <numerusform>%n notes will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) are left out: at most 200 at a time.</source>
        <translation>
            <numerusform>%n further row are left out: at most 200 at a time.</numerusform>
            <numerusform>%n further rows are left out: at most 200 at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are too long and are left out.</source>
        <translation>
            <numerusform>%n row are too long and are left out.</numerusform>
            <numerusform>%n rows are too long and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::PeopleDialog</name>
    <message numerus="yes">
        <source>other texts, %n time(s)</source>
        <translation>
            <numerusform>other texts, %n time</numerusform>
            <numerusform>other texts, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::PeopleView</name>
    <message numerus="yes">
        <source>%n person(s) came</source>
        <translation>
            <numerusform>%n person came</numerusform>
            <numerusform>%n persons came</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::PhotosPage</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n read</numerusform>
            <numerusform>%n read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::PlanPreview</name>
    <message numerus="yes">
        <source>%n workshop(s)</source>
        <translation><numerusform>%n workshop</numerusform><numerusform>%n workshops</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n people</numerusform><numerusform>%n people</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::PlanShell</name>
    <message numerus="yes">
        <source>Reading %n photo(s)…</source>
        <translation>
            <numerusform>Reading %n photo…</numerusform>
            <numerusform>Reading %n photos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other photo(s) could not be added either.</source>
        <translation>
            <numerusform>%n other photo could not be added either.</numerusform>
            <numerusform>%n other photos could not be added either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>%n photo added.</numerusform>
            <numerusform>%n photos added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::PlansPage</name>
    <message numerus="yes">
        <source>%n plan(s) now have the status “%1”.</source>
        <translation><numerusform>%n plan now have the status “%1”.</numerusform><numerusform>%n plans now have the status “%1”.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation><numerusform>%n text</numerusform><numerusform>%n texts</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::PointsPage</name>
    <message numerus="yes">
        <source>The review is in the plan: %n remark(s).</source>
        <translation><numerusform>The review is in the plan: %n remark.</numerusform><numerusform>The review is in the plan: %n remarks.</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::PortfolioPage</name>
    <message numerus="yes">
        <source>Counted from %n plan(s), the newest version of each</source>
        <translation><numerusform>Counted from %n plan, the newest version of each</numerusform><numerusform>Counted from %n plans, the newest version of each</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::Presentation</name>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>%n people came</numerusform>
            <numerusform>%n people came</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::RecentRow</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>%1 is what to continue with</extracomment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::ReviewPage</name>
    <message numerus="yes">
        <source>Read today: %n plan(s)</source>
        <translation><numerusform>Read today: %n plan</numerusform><numerusform>Read today: %n plans</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::SecretVoteDialog</name>
    <message numerus="yes">
        <source>%n dot(s) left</source>
        <translation>
            <numerusform>%n dot left</numerusform>
            <numerusform>%n dots left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::StepHelper</name>
    <message numerus="yes">
        <source>%n photo(s) of this step</source>
        <translation>
            <numerusform>%n photo of this step</numerusform>
            <numerusform>%n photos of this step</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::StepPage</name>
    <message numerus="yes">
        <source>%1 %2, %n note(s)</source>
        <translation>
            <numerusform>%1 %2, %n note</numerusform>
            <numerusform>%1 %2, %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Votes: %n dot(s) each</source>
        <translation>
            <numerusform>Votes: %n dot each</numerusform>
            <numerusform>Votes: %n dots each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::StoryText</name>
    <message numerus="yes">
        <source>Not in the story yet: %n note(s)</source>
        <translation>
            <numerusform>Not in the story yet: %n note</numerusform>
            <numerusform>Not in the story yet: %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::Transcription</name>
    <message numerus="yes">
        <source>%n note(s) from this photo</source>
        <translation>
            <numerusform>%n note from this photo</numerusform>
            <numerusform>%n notes from this photo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::VersionPicture</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::VersionsDialog</name>
    <message numerus="yes">
        <source>%n come(s) back</source>
        <translation>
            <numerusform>%n come back</numerusform>
            <numerusform>%n comes back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es)</source>
        <translation>
            <numerusform>%n go(es)</numerusform>
            <numerusform>%n go(es)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::VotesView</name>
    <message numerus="yes">
        <source>%n dot(s) too many: count again?</source>
        <translation>
            <numerusform>%n dot too many: count again?</numerusform>
            <numerusform>%n dots too many: count again?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tambon::WorkshopPage</name>
    <message numerus="yes">
        <source>%n workshop(s)</source>
        <translation>
            <numerusform>%n workshop</numerusform>
            <numerusform>%n workshops</numerusform>
        </translation>
    </message>
</context>
</TS>
