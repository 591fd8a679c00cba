<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>%n published</numerusform>
            <numerusform>%n published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew</name>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities were added</source>
        <translation>
            <numerusform>%n entity was added</numerusform>
            <numerusform>%n entities were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities have changed</source>
        <translation>
            <numerusform>%n entity has changed</numerusform>
            <numerusform>%n entities have changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities were withdrawn</source>
        <translation>
            <numerusform>%n entity was withdrawn</numerusform>
            <numerusform>%n entities were withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims were added</source>
        <translation>
            <numerusform>%n claim was added</numerusform>
            <numerusform>%n claims were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims have changed</source>
        <translation>
            <numerusform>%n claim has changed</numerusform>
            <numerusform>%n claims have changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims were withdrawn</source>
        <translation>
            <numerusform>%n claim was withdrawn</numerusform>
            <numerusform>%n claims were withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgements were added</source>
        <translation>
            <numerusform>%n judgement was added</numerusform>
            <numerusform>%n judgements were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgements have changed</source>
        <translation>
            <numerusform>%n judgement has changed</numerusform>
            <numerusform>%n judgements have changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgements were withdrawn</source>
        <translation>
            <numerusform>%n judgement was withdrawn</numerusform>
            <numerusform>%n judgements were withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files checked.</source>
        <translation>
            <numerusform>%n file checked.</numerusform>
            <numerusform>%n files checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims checked.</source>
        <translation>
            <numerusform>%n claim checked.</numerusform>
            <numerusform>%n claims checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations compared with the texts.</source>
        <translation>
            <numerusform>%n quotation compared with the texts.</numerusform>
            <numerusform>%n quotations compared with the texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations could not be compared: the snapshot does not hold the texts.</source>
        <translation>
            <numerusform>%n quotation could not be compared: the snapshot does not hold the texts.</numerusform>
            <numerusform>%n quotations could not be compared: the snapshot does not hold the texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n faults are listed; there are more.</source>
        <translation>
            <numerusform>The first %n fault is listed; there are more.</numerusform>
            <numerusform>The first %n faults are listed; there are more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults were found.</source>
        <translation>
            <numerusform>%n fault was found.</numerusform>
            <numerusform>%n faults were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its weakest step rests on %n independent origins: %1.</source>
        <translation>
            <numerusform>Its weakest step rests on %n independent origin: %1.</numerusform>
            <numerusform>Its weakest step rests on %n independent origins: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::Article</name>
    <message numerus="yes">
        <source> … and %n more characters</source>
        <translation>
            <numerusform> … and %n more character</numerusform>
            <numerusform> … and %n more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::ComparisonDialog</name>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::EntityDelegate</name>
    <message numerus="yes">
        <source>%n spellings</source>
        <translation>
            <numerusform>%n spelling</numerusform>
            <numerusform>%n spellings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::EntityForm</name>
    <message numerus="yes">
        <source>Also where it stands &amp;elsewhere in this article: %n</source>
        <translation>
            <numerusform>Also where it stands &amp;elsewhere in this article: %n</numerusform>
            <numerusform>Also where it stands &amp;elsewhere in this article: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::EntityModel</name>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::EntityRows</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent origins</source>
        <translation>
            <numerusform>%n independent origin</numerusform>
            <numerusform>%n independent origins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::ExportDialog</name>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>%n file was written.</numerusform>
            <numerusform>%n files were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::ImportSummary</name>
    <message numerus="yes">
        <source>%n more are in the report.</source>
        <translation>
            <numerusform>%n more is in the report.</numerusform>
            <numerusform>%n more are in the report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::Inspector</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hops</source>
        <translation>
            <numerusform>%n hop</numerusform>
            <numerusform>%n hops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::Jobs</name>
    <message numerus="yes">
        <source>%n articles were added.</source>
        <translation>
            <numerusform>%n article was added.</numerusform>
            <numerusform>%n articles were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the dossier already.</source>
        <translation>
            <numerusform>%n was in the dossier already.</numerusform>
            <numerusform>%n were in the dossier already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are this dossier itself and were left out.</source>
        <translation>
            <numerusform>%n file is this dossier itself and was left out.</numerusform>
            <numerusform>%n files are this dossier itself and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>About %n minute left.</numerusform>
            <numerusform>About %n minutes left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hours left.</source>
        <translation>
            <numerusform>About %n hour left.</numerusform>
            <numerusform>About %n hours left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::LinkStrip</name>
    <message numerus="yes">
        <source>%n sentences are told in both</source>
        <translation>
            <numerusform>%n sentence is told in both</numerusform>
            <numerusform>%n sentences are told in both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::MainWindow</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This version of Clew reads all %n articles again. What you confirmed, rejected, entered and noted stays. A copy of the dossier as it is now is laid beside it first.</source>
        <translation>
            <numerusform>This version of Clew reads the %n article again. What you confirmed, rejected, entered and noted stays. A copy of the dossier as it is now is laid beside it first.</numerusform>
            <numerusform>This version of Clew reads all %n articles again. What you confirmed, rejected, entered and noted stays. A copy of the dossier as it is now is laid beside it first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims before</source>
        <translation>
            <numerusform>%n claim before</numerusform>
            <numerusform>%n claims before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims now</source>
        <translation>
            <numerusform>%n claim now</numerusform>
            <numerusform>%n claims now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims that you had decided are no longer found; they were kept.</source>
        <translation>
            <numerusform>%n claim that you had decided is no longer found; it was kept.</numerusform>
            <numerusform>%n claims that you had decided are no longer found; they were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other versions</source>
        <comment>documents, and versions of these</comment>
        <translation>
            <numerusform>%1 and %n other version</numerusform>
            <numerusform>%1 and %n other versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents were put on the desk.</source>
        <translation>
            <numerusform>%n document was put on the desk.</numerusform>
            <numerusform>%n documents were put on the desk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n documents on the desk</source>
        <translation>
            <numerusform>%1 of %n document on the desk</numerusform>
            <numerusform>%1 of %n documents on the desk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::MergeDialog</name>
    <message numerus="yes">
        <source>%n new documents</source>
        <translation>
            <numerusform>%n new document</numerusform>
            <numerusform>%n new documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new control lists</source>
        <translation>
            <numerusform>%n new control list</numerusform>
            <numerusform>%n new control lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims, names and mentions entered by hand</source>
        <translation>
            <numerusform>%n claim, name or mention entered by hand</numerusform>
            <numerusform>%n claims, names and mentions entered by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews and dates</source>
        <translation>
            <numerusform>%n review or date</numerusform>
            <numerusform>%n reviews and dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions on who is who</source>
        <translation>
            <numerusform>%n decision on who is who</numerusform>
            <numerusform>%n decisions on who is who</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes and tags</source>
        <translation>
            <numerusform>%n note or tag</numerusform>
            <numerusform>%n notes and tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other decisions</source>
        <translation>
            <numerusform>%n other decision</numerusform>
            <numerusform>%n other decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents were added.</source>
        <translation>
            <numerusform>%n document was added.</numerusform>
            <numerusform>%n documents were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions were taken over.</source>
        <translation>
            <numerusform>%n decision was taken over.</numerusform>
            <numerusform>%n decisions were taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions of theirs that do not stand are kept in notes.</source>
        <translation>
            <numerusform>%n decision of theirs that does not stand is kept in a note.</numerusform>
            <numerusform>%n decisions of theirs that do not stand are kept in notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions speak of what is not here and were left out.</source>
        <translation>
            <numerusform>%n decision speaks of what is not here and was left out.</numerusform>
            <numerusform>%n decisions speak of what is not here and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::NetworkView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::Reader</name>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ranges cut or repaired: %1</source>
        <translation>
            <numerusform>%n range cut or repaired: %1</numerusform>
            <numerusform>%n ranges cut or repaired: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ranges cut: %1</source>
        <translation>
            <numerusform>%n range cut: %1</numerusform>
            <numerusform>%n ranges cut: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of form alone</source>
        <translation>
            <numerusform>%n change of form alone</numerusform>
            <numerusform>%n changes of form alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>origin of %n other documents</source>
        <translation>
            <numerusform>origin of %n other document</numerusform>
            <numerusform>origin of %n other documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::Review</name>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::ReviewPanel</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::Routes</name>
    <message numerus="yes">
        <source>%n hops</source>
        <translation>
            <numerusform>%n hop</numerusform>
            <numerusform>%n hops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hops are told</source>
        <translation>
            <numerusform>%n hop is told</numerusform>
            <numerusform>%n hops are told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▸ %n more sentences say so</source>
        <translation>
            <numerusform>▸ %n more sentence says so</numerusform>
            <numerusform>▸ %n more sentences say so</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::RoutesView</name>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n route</numerusform>
            <numerusform>%n routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lift the time window or the filter to see %n routes.</source>
        <translation>
            <numerusform>Lift the time window or the filter to see %n route.</numerusform>
            <numerusform>Lift the time window or the filter to see %n routes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All documents of the dossier were looked through: no chain of up to %n claims leads from %1 to %2.</source>
        <translation>
            <numerusform>All documents of the dossier were looked through: no chain of up to %n claim leads from %1 to %2.</numerusform>
            <numerusform>All documents of the dossier were looked through: no chain of up to %n claims leads from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::ScreeningDialog</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be read as they stand:</source>
        <translation>
            <numerusform>%n row could not be read as it stands:</numerusform>
            <numerusform>%n rows could not be read as they stand:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parties of this dossier were looked up.</source>
        <translation>
            <numerusform>%n party of this dossier was looked up.</numerusform>
            <numerusform>%n parties of this dossier were looked up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them a name is on a list.</source>
        <translation>
            <numerusform>Of %n of them a name is on a list.</numerusform>
            <numerusform>Of %n of them a name is on a list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits wait for your verdict.</source>
        <translation>
            <numerusform>%n hit waits for your verdict.</numerusform>
            <numerusform>%n hits wait for your verdict.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parties of the documents on the desk were looked up; those of the other documents were not.</source>
        <translation>
            <numerusform>%n party of the documents on the desk was looked up; those of the other documents were not.</numerusform>
            <numerusform>%n parties of the documents on the desk were looked up; those of the other documents were not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::TablePanel</name>
    <message numerus="yes">
        <source>%n undated claims left out</source>
        <translation>
            <numerusform>%n undated claim left out</numerusform>
            <numerusform>%n undated claims left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::TimelineView</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims without a date</source>
        <translation>
            <numerusform>%n claim without a date</numerusform>
            <numerusform>%n claims without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undated claims left out</source>
        <translation>
            <numerusform>%n undated claim left out</numerusform>
            <numerusform>%n undated claims left out</numerusform>
        </translation>
    </message>
</context>
</TS>
