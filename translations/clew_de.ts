<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New dossier...</source>
        <translation>&amp;Neues Dossier...</translation>
    </message>
    <message>
        <source>&amp;Open dossier...</source>
        <translation>Dossier ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;sample dossier</source>
        <translation>&amp;Beispieldossier öffnen</translation>
    </message>
    <message>
        <source>&amp;Import articles...</source>
        <translation>Artikel &amp;importieren...</translation>
    </message>
    <message>
        <source>Import a &amp;folder...</source>
        <translation>&amp;Ordner importieren...</translation>
    </message>
    <message>
        <source>Import the clip&amp;board</source>
        <translation>&amp;Zwischenablage importieren</translation>
    </message>
    <message>
        <source>Save a &amp;copy...</source>
        <translation>&amp;Kopie speichern...</translation>
    </message>
    <message>
        <source>Save a &amp;picture of the window...</source>
        <translation>&amp;Bild des Fensters speichern...</translation>
    </message>
    <message>
        <source>C&amp;lose dossier</source>
        <translation>Dossier &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Leser</translation>
    </message>
    <message>
        <source>Lift all &amp;filters</source>
        <translation>Alle &amp;Filter aufheben</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Se&amp;ttings...</source>
        <translation>&amp;Einstellungen...</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>E&amp;ntity</source>
        <translation>&amp;Entität</translation>
    </message>
    <message>
        <source>&amp;Trace routes to here</source>
        <translation>&amp;Wege hierher verfolgen</translation>
    </message>
    <message>
        <source>Trace routes &amp;from here</source>
        <translation>Wege &amp;von hier verfolgen</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>Au&amp;ssage</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;How Clew works</source>
        <translation>&amp;Wie Clew arbeitet</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Clew</source>
        <translation>&amp;Über Clew</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>T&amp;ables</source>
        <translation>&amp;Tabellen</translation>
    </message>
    <message>
        <source>Read all articles ane&amp;w...</source>
        <translation>Alle Artikel &amp;neu lesen...</translation>
    </message>
    <message>
        <source>Re&amp;view queue</source>
        <translation>&amp;Prüfliste</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>&amp;Export a snapshot...</source>
        <translation>&amp;Momentaufnahme exportieren...</translation>
    </message>
    <message>
        <source>Export a &amp;dossier report...</source>
        <translation>Dossierbe&amp;richt exportieren...</translation>
    </message>
    <message>
        <source>Chec&amp;k a snapshot...</source>
        <translation>Momentaufnahme &amp;prüfen...</translation>
    </message>
    <message>
        <source>Compare with a snapsho&amp;t...</source>
        <translation>Mit Momentaufnahme &amp;vergleichen...</translation>
    </message>
    <message>
        <source>Sanctions and control lis&amp;ts...</source>
        <translation>Sanktions- und Kontrolllis&amp;ten...</translation>
    </message>
    <message>
        <source>Mer&amp;ge a colleague's dossier...</source>
        <translation>Dossier &amp;zusammenführen...</translation>
    </message>
    <message>
        <source>Put all hits of the search on the &amp;desk</source>
        <translation>Alle Treffer der Suche auf den &amp;Schreibtisch legen</translation>
    </message>
    <message>
        <source>Put all documents of this &amp;entity on the desk</source>
        <translation>Alle Dokumente dieser &amp;Entität auf den Schreibtisch legen</translation>
    </message>
    <message>
        <source>Look for &amp;routes in all documents</source>
        <translation>&amp;Wege in allen Dokumenten suchen</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>%1 · %2</source>
        <comment>type of an entity, number of its mentions</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n Nennung</numerusform>
            <numerusform>%n Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>polarity, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>the best of more</source>
        <translation>die besten von mehr</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>Words, "a phrase", word*, AND OR NOT, NEAR(a b, 5), title: word;  &gt; for commands</source>
        <translation>Wörter, "eine Wendung", wort*, AND OR NOT, NEAR(a b, 5), title: wort;  &gt; für Befehle</translation>
    </message>
    <message>
        <source>The passage of this link is not in this dossier</source>
        <translation>Die Stelle dieses Links ist nicht in diesem Dossier</translation>
    </message>
    <message>
        <source>not on the desk</source>
        <translation>nicht auf dem Schreibtisch</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>“%1”</source>
        <comment>a title</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>a claim, its polarity</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a claim, its date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. Inference of the author; %2.</source>
        <comment>claim, document</comment>
        <translation>%1. Schlussfolgerung der Verfasserin oder des Verfassers; %2.</translation>
    </message>
    <message>
        <source>%1. “%2” (%3; %4)</source>
        <comment>claim, sentence, who says so, document</comment>
        <translation>%1. „%2“ (%3; %4)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>published: %1</source>
        <translation>veröffentlicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>%n veröffentlicht</numerusform>
            <numerusform>%n veröffentlicht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from date to date</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 sanctioned</source>
        <translation>%1 sanktioniert</translation>
    </message>
    <message>
        <source>%1 restricted</source>
        <translation>%1 beschränkt</translation>
    </message>
</context>
<context>
    <name>clew</name>
    <message>
        <source>%1: not in English; read without claims</source>
        <translation>%1: nicht auf Englisch; ohne Aussagen gelesen</translation>
    </message>
    <message>
        <source>Writes what articles say, as JSON, without a dossier.</source>
        <translation>Schreibt als JSON, was Artikel sagen, ohne Dossier.</translation>
    </message>
    <message>
        <source>write to this file (default: standard output)</source>
        <translation>in diese Datei schreiben (sonst: Standardausgabe)</translation>
    </message>
    <message>
        <source>--sentence takes a number from 1.</source>
        <translation>--sentence erwartet eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>Shows how articles are read, sentence by sentence.</source>
        <translation>Zeigt Satz für Satz, wie Artikel gelesen werden.</translation>
    </message>
    <message>
        <source>Words with their tags, the tree, names, mentions, dates in EDTF, claims with the frame
that made them, and the chains of mentions with the rule behind every link. - reads an
article from standard input.</source>
        <translation>Wörter mit ihren Marken, den Baum, Namen, Nennungen, Daten in EDTF, Aussagen mit dem Rahmen,
der sie gebildet hat, und die Ketten der Nennungen mit der Regel hinter jedem Glied. - liest
einen Artikel von der Standardeingabe.</translation>
    </message>
    <message>
        <source>only this sentence, counted from 1</source>
        <translation>nur dieser Satz, gezählt ab 1</translation>
    </message>
    <message>
        <source>There are only %1 sentences.</source>
        <translation>Es gibt nur %1 Sätze.</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>Titel: %1</translation>
    </message>
    <message>
        <source>published: %1, %2</source>
        <translation>veröffentlicht: %1, %2</translation>
    </message>
    <message>
        <source>sentence %1 of %2</source>
        <translation>Satz %1 von %2</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>not understood, though it speaks of</source>
        <translation>nicht verstanden, obwohl die Rede ist von</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>nicht aufgelöst</translation>
    </message>
    <message>
        <source>frame %1, by the words "%2"</source>
        <translation>Rahmen %1, durch die Wörter „%2“</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>via</source>
        <translation>über</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>said by</source>
        <translation>gesagt von</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source> (unnamed) </source>
        <translation> (ungenannt) </translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 a check failed (an input was refused), 2 wrong use or input.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 eine Prüfung schlug fehl (eine Eingabe wurde abgelehnt), 2 falscher Aufruf oder falsche Eingabe.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>Reads articles, and traces how goods reached a party. A dossier is one file, *.clew.</source>
        <translation>Liest Artikel und verfolgt, wie Güter zu jemandem kamen. Ein Dossier ist eine Datei, *.clew.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>how to use a verb</source>
        <translation>wie ein Befehl verwendet wird</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>die Version des Programms</translation>
    </message>
    <message>
        <source>Where a file is written, - stands for standard output.</source>
        <translation>Wo eine Datei geschrieben wird, steht - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>known already  %1</source>
        <translation>schon bekannt  %1</translation>
    </message>
    <message>
        <source>added          %1</source>
        <translation>hinzugefügt    %1</translation>
    </message>
    <message>
        <source>[headline only]</source>
        <translation>[nur Überschrift]</translation>
    </message>
    <message>
        <source>[credits %1]</source>
        <translation>[beruft sich auf %1]</translation>
    </message>
    <message>
        <source>%1 added, %2 known already, %3 refused</source>
        <translation>%1 hinzugefügt, %2 schon bekannt, %3 abgelehnt</translation>
    </message>
    <message>
        <source>Imports articles into a dossier; makes the dossier where there is none.</source>
        <translation>Importiert Artikel in ein Dossier; legt es an, wenn es keines gibt.</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Lists the documents of a dossier.</source>
        <translation>Listet die Dokumente eines Dossiers auf.</translation>
    </message>
    <message>
        <source>write JSON to this file instead of a table</source>
        <translation>JSON in diese Datei schreiben statt einer Tabelle</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Etwas fehlt.</translation>
    </message>
    <message>
        <source>That is too much: %1</source>
        <translation>Das ist zu viel: %1</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>Was soll getan werden?</translation>
    </message>
    <message>
        <source>There is no verb "%1".</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Weakest: hop %1</source>
        <translation>Schwächstes Glied: Schritt %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlt: %1</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>Dagegen spricht:</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>(ungenannt)</translation>
    </message>
    <message>
        <source>%1; says: %2; %3</source>
        <comment>polarity, speaker, document</comment>
        <translation>%1; sagt: %2; %3</translation>
    </message>
    <message>
        <source>No document holds that.</source>
        <translation>Kein Dokument enthält das.</translation>
    </message>
    <message>
        <source>Finds words in the texts and titles of a dossier.</source>
        <translation>Findet Wörter in Texten und Titeln eines Dossiers.</translation>
    </message>
    <message>
        <source>No supported path from %1 to %2 in these documents.</source>
        <translation>Kein belegter Weg von %1 zu %2 in diesen Dokumenten.</translation>
    </message>
    <message>
        <source>From %1 to %2: routes found: %3</source>
        <translation>Von %1 zu %2: gefundene Wege: %3</translation>
    </message>
    <message>
        <source>Shows by which routes an item, or what a party has, reached another party.</source>
        <translation>Zeigt, auf welchen Wegen eine Ware oder der Besitz einer Partei zu einer anderen kam.</translation>
    </message>
    <message>
        <source>an item, or a party that has it</source>
        <translation>eine Ware oder eine Partei, die sie hat</translation>
    </message>
    <message>
        <source>the party that it reached</source>
        <translation>die Partei, zu der sie kam</translation>
    </message>
    <message>
        <source>write JSON to this file instead of text</source>
        <translation>JSON in diese Datei schreiben statt Text</translation>
    </message>
    <message>
        <source>an unnamed party</source>
        <translation>eine ungenannte Partei</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>subject, predicate, object</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a claim and the item that it is about</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <comment>a claim and a go-between</comment>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: day, short month, year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: day, month, year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format: short month, year</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format: month, year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>date format: year</comment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from date to date</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a file name, %2 a place in it such as "line 3, column 7"
----------
%1 says what is wrong, %2 is a detail: a limit, a name, what another program said</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>stopped at your request; nothing was changed</source>
        <translation>auf Ihren Wunsch angehalten; nichts wurde verändert</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>eine solche Datei oder einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>cannot be read to its end</source>
        <translation>lässt sich nicht bis zum Ende lesen</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>das ist kein Text</translation>
    </message>
    <message>
        <source>this kind of file is not known</source>
        <translation>diese Art von Datei ist nicht bekannt</translation>
    </message>
    <message>
        <source>some bytes are no characters of the encoding of this file</source>
        <translation>einige Bytes sind keine Zeichen in der Kodierung dieser Datei</translation>
    </message>
    <message>
        <source>larger than Clew reads</source>
        <translation>größer, als Clew liest</translation>
    </message>
    <message>
        <source>nested deeper than any article is</source>
        <translation>tiefer verschachtelt als jeder Artikel</translation>
    </message>
    <message>
        <source>the structure of the file is damaged</source>
        <translation>der Aufbau der Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <translation>die Datei endet mittendrin</translation>
    </message>
    <message>
        <source>holds no article and no headline</source>
        <translation>enthält weder Artikel noch Überschrift</translation>
    </message>
    <message>
        <source>this is not a dossier of Clew</source>
        <translation>das ist kein Dossier von Clew</translation>
    </message>
    <message>
        <source>this dossier was written by a later version of Clew</source>
        <translation>dieses Dossier wurde von einer späteren Version von Clew geschrieben</translation>
    </message>
    <message>
        <source>the dossier is damaged</source>
        <translation>das Dossier ist beschädigt</translation>
    </message>
    <message>
        <source>another program is using this dossier</source>
        <translation>ein anderes Programm benutzt dieses Dossier</translation>
    </message>
    <message>
        <source>the database refused</source>
        <translation>die Datenbank hat es verweigert</translation>
    </message>
    <message>
        <source>nothing in this dossier has that name</source>
        <translation>nichts in diesem Dossier heißt so</translation>
    </message>
    <message>
        <source>this search cannot be understood</source>
        <translation>diese Suche ist nicht verständlich</translation>
    </message>
    <message>
        <source>a data file of Clew itself is damaged</source>
        <translation>eine Datendatei von Clew selbst ist beschädigt</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>this was not asked in a way that Clew understands</source>
        <translation>so versteht Clew die Bitte nicht</translation>
    </message>
    <message>
        <source>start it again when you like</source>
        <translation>starten Sie es erneut, wann Sie möchten</translation>
    </message>
    <message>
        <source>check the path and the spelling</source>
        <translation>prüfen Sie Pfad und Schreibweise</translation>
    </message>
    <message>
        <source>check that you may read it and that it is a file</source>
        <translation>prüfen Sie, ob Sie sie lesen dürfen und ob es eine Datei ist</translation>
    </message>
    <message>
        <source>copy it to this computer and try again</source>
        <translation>kopieren Sie sie auf diesen Rechner und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>check the free space and that you may write there</source>
        <translation>prüfen Sie den freien Platz und ob Sie dort schreiben dürfen</translation>
    </message>
    <message>
        <source>save the article again and check that it holds text</source>
        <translation>speichern Sie den Artikel neu und prüfen Sie, ob er Text enthält</translation>
    </message>
    <message>
        <source>save the article as text, Markdown or HTML</source>
        <translation>speichern Sie den Artikel als Text, Markdown oder HTML</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>split it into single articles</source>
        <translation>teilen Sie sie in einzelne Artikel</translation>
    </message>
    <message>
        <source>save the article as plain text</source>
        <translation>speichern Sie den Artikel als reinen Text</translation>
    </message>
    <message>
        <source>correct that place or save the article as plain text</source>
        <translation>berichtigen Sie die Stelle oder speichern Sie den Artikel als reinen Text</translation>
    </message>
    <message>
        <source>download or copy it again</source>
        <translation>laden oder kopieren Sie sie erneut</translation>
    </message>
    <message>
        <source>open the page itself and drop its text</source>
        <translation>öffnen Sie die Seite selbst und ziehen Sie ihren Text herüber</translation>
    </message>
    <message>
        <source>choose a file that ends in .clew</source>
        <translation>wählen Sie eine Datei mit der Endung .clew</translation>
    </message>
    <message>
        <source>install that version</source>
        <translation>installieren Sie jene Version</translation>
    </message>
    <message>
        <source>open a copy from your backup</source>
        <translation>öffnen Sie eine Kopie aus Ihrer Sicherung</translation>
    </message>
    <message>
        <source>close it there and try again</source>
        <translation>schließen Sie es dort und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>try one of the names of the entity list</source>
        <translation>nehmen Sie einen Namen aus der Liste der Entitäten</translation>
    </message>
    <message>
        <source>install Clew again</source>
        <translation>installieren Sie Clew neu</translation>
    </message>
    <message>
        <source>every change has been taken back</source>
        <translation>alle Änderungen sind zurückgenommen</translation>
    </message>
    <message>
        <source>no change has been taken back</source>
        <translation>keine Änderung wurde zurückgenommen</translation>
    </message>
    <message>
        <source>see the help</source>
        <translation>siehe Hilfe</translation>
    </message>
    <message>
        <source>Error: %1; %2.</source>
        <comment>%1 what is wrong, %2 what to do</comment>
        <translation>Fehler: %1; %2.</translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <comment>%1 file, %2 what is wrong, %3 what to do</comment>
        <translation>%1: %2; %3.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Regierung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>H</source>
        <comment>letter for Person (human)</comment>
        <extracomment>One letter for a type of entity; no two types of the list may share one.</extracomment>
        <translation>H</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter for Organization</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>G</source>
        <comment>letter for Government</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter for Place (location)</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter for Product</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter for Document</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>U</source>
        <comment>letter for Group (unnamed people or firms)</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter for Money</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>letter for Quantity</comment>
        <translation>Q</translation>
    </message>
    <message>
        <source>produces</source>
        <translation>produziert</translation>
    </message>
    <message>
        <source>sells to</source>
        <translation>verkauft an</translation>
    </message>
    <message>
        <source>buys from</source>
        <translation>kauft von</translation>
    </message>
    <message>
        <source>buys through</source>
        <translation>kauft über</translation>
    </message>
    <message>
        <source>rents to</source>
        <translation>vermietet an</translation>
    </message>
    <message>
        <source>provides access to</source>
        <translation>gewährt Zugang</translation>
    </message>
    <message>
        <source>owns or is parent of</source>
        <translation>besitzt oder ist Mutter von</translation>
    </message>
    <message>
        <source>founded by</source>
        <translation>gegründet von</translation>
    </message>
    <message>
        <source>employed by</source>
        <translation>angestellt bei</translation>
    </message>
    <message>
        <source>located in</source>
        <translation>ansässig in</translation>
    </message>
    <message>
        <source>sanctions</source>
        <translation>sanktioniert</translation>
    </message>
    <message>
        <source>restricts</source>
        <translation>beschränkt</translation>
    </message>
    <message>
        <source>stockpiles</source>
        <translation>hortet</translation>
    </message>
    <message>
        <source>builds</source>
        <translation>baut</translation>
    </message>
    <message>
        <source>funds</source>
        <translation>finanziert</translation>
    </message>
    <message>
        <source>supplies</source>
        <translation>beliefert</translation>
    </message>
    <message>
        <source>evades through</source>
        <translation>umgeht mittels</translation>
    </message>
    <message>
        <source>controls via shell</source>
        <translation>kontrolliert über Briefkastenfirma</translation>
    </message>
    <message>
        <source>investigates</source>
        <translation>untersucht</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>antwortet auf</translation>
    </message>
    <message>
        <source>partner of</source>
        <translation>Partner von</translation>
    </message>
    <message>
        <source>related to</source>
        <translation>verbunden mit</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>negated</source>
        <translation>verneint</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>the publication itself</source>
        <translation>die Publikation selbst</translation>
    </message>
    <message>
        <source>named source</source>
        <translation>namentliche Quelle</translation>
    </message>
    <message>
        <source>source known by role</source>
        <translation>Quelle mit Funktion</translation>
    </message>
    <message>
        <source>several unnamed sources</source>
        <translation>mehrere ungenannte Quellen</translation>
    </message>
    <message>
        <source>anonymous source</source>
        <translation>anonyme Quelle</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>lines joined</source>
        <translation>Zeilen verbunden</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>Leerraum</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>related story</source>
        <translation>verwandter Beitrag</translation>
    </message>
    <message>
        <source>offer or notice</source>
        <translation>Angebot oder Hinweis</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>Seitenbeiwerk</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>index terms</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>encrypted data</source>
        <translation>verschlüsselte Daten</translation>
    </message>
    <message>
        <source>picture caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>credit line</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>misread letters repaired</source>
        <translation>verlesene Buchstaben berichtigt</translation>
    </message>
    <message>
        <source>unreadable bytes replaced</source>
        <translation>unlesbare Bytes ersetzt</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>front matter record</source>
        <translation>Datensatz mit Kopfdaten</translation>
    </message>
    <message>
        <source>text of a web page</source>
        <translation>Text einer Webseite</translation>
    </message>
    <message>
        <source>database export</source>
        <translation>Datenbankexport</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>selected text</source>
        <translation>ausgewählter Text</translation>
    </message>
    <message>
        <source>Who supplied %1 is not in these documents.</source>
        <translation>Wer %1 geliefert hat, steht nicht in diesen Dokumenten.</translation>
    </message>
    <message>
        <source>Who supplied %1 to %2 is not in these documents.</source>
        <translation>Wer %1 an %2 geliefert hat, steht nicht in diesen Dokumenten.</translation>
    </message>
    <message>
        <source>The text leaves a party of this route unnamed.</source>
        <translation>Der Text nennt eine Partei dieses Weges nicht.</translation>
    </message>
    <message>
        <source>Who is meant by “%1” is not said.</source>
        <translation>Wer mit „%1“ gemeint ist, wird nicht gesagt.</translation>
    </message>
    <message>
        <source>A step of this route is only said to be possible.</source>
        <translation>Ein Schritt dieses Weges wird nur als möglich bezeichnet.</translation>
    </message>
    <message>
        <source>Capitals and accents do not matter. word* finds all words that begin so; "two words", AND, OR, NOT and
NEAR(a b, 5), -word and title: word are understood.</source>
        <translation>Großschreibung und Akzente spielen keine Rolle. wort* findet alle Wörter, die so beginnen; "zwei Wörter", AND, OR, NOT,
NEAR(a b, 5), -wort und title: wort werden verstanden.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of an article</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a citation</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>words of an article, and where it is from</comment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>correct that place or put the words in quotation marks</source>
        <translation>berichtigen Sie die Stelle oder setzen Sie die Wörter in Anführungszeichen</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a parenthesis is not closed</source>
        <translation>eine Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a parenthesis closes that was not opened</source>
        <translation>eine Klammer schließt, die nicht geöffnet wurde</translation>
    </message>
    <message>
        <source>nothing stands before AND, OR or NOT</source>
        <translation>vor AND, OR oder NOT steht nichts</translation>
    </message>
    <message>
        <source>nothing stands after AND, OR or NOT</source>
        <translation>nach AND, OR oder NOT steht nichts</translation>
    </message>
    <message>
        <source>there are the fields title: and text: only</source>
        <translation>es gibt nur die Felder title: und text:</translation>
    </message>
    <message>
        <source>no word stands after the field</source>
        <translation>nach dem Feld steht kein Wort</translation>
    </message>
    <message>
        <source>NEAR( ) needs words</source>
        <translation>NEAR( ) braucht Wörter</translation>
    </message>
    <message>
        <source>after its comma NEAR( ) needs a number of words</source>
        <translation>nach dem Komma braucht NEAR( ) eine Zahl von Wörtern</translation>
    </message>
    <message>
        <source>the parentheses are empty</source>
        <translation>die Klammern sind leer</translation>
    </message>
    <message>
        <source>it only says what is not wanted</source>
        <translation>sie sagt nur, was nicht gewünscht ist</translation>
    </message>
    <message>
        <source>%1 documents read anew; %2 claims before, %3 now</source>
        <translation>%1 Dokumente neu gelesen; %2 Aussagen vorher, %3 jetzt</translation>
    </message>
    <message>
        <source>%1 decisions went over to rows that had moved; %2 decided claims were kept beside</source>
        <translation>%1 Entscheidungen gingen auf verschobene Zeilen über; %2 entschiedene Aussagen wurden daneben behalten</translation>
    </message>
    <message>
        <source>as it was: %1</source>
        <translation>wie es war: %1</translation>
    </message>
    <message>
        <source>Reads all documents of a dossier anew with this version of Clew.</source>
        <translation>Liest alle Dokumente eines Dossiers mit dieser Version von Clew neu.</translation>
    </message>
    <message>
        <source>What people confirmed, rejected, entered and noted stays. A copy of the dossier as it was is
laid beside it first.</source>
        <translation>Was Menschen bestätigt, verworfen, eingetragen und notiert haben, bleibt. Zuvor wird eine Kopie des Dossiers,
wie es war, danebengelegt.</translation>
    </message>
    <message>
        <source>Tells what was added, changed and withdrawn between two snapshots.</source>
        <translation>Sagt, was zwischen zwei Momentaufnahmen hinzukam, sich änderte und zurückgezogen wurde.</translation>
    </message>
    <message>
        <source>Entities, claims and judgements, with who decided it and why. OLD and NEW are snapshots or dossiers.</source>
        <translation>Entitäten, Aussagen und Urteile, mit wem und warum. OLD und NEW sind Momentaufnahmen oder Dossiers.</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>als JSON</translation>
    </message>
    <message>
        <source>as a page of its own</source>
        <translation>als eigene Seite</translation>
    </message>
    <message>
        <source>write to this file instead of standard output</source>
        <translation>in diese Datei schreiben statt in die Standardausgabe</translation>
    </message>
    <message>
        <source>No retelling here changed what its origin tells.</source>
        <translation>Keine Nacherzählung hier hat verändert, was ihr Ursprung sagt.</translation>
    </message>
    <message>
        <source>%1, against %2</source>
        <translation>%1, verglichen mit %2</translation>
    </message>
    <message>
        <source>Contradictions:</source>
        <translation>Widersprüche:</translation>
    </message>
    <message>
        <source>Dates that need a judgement:</source>
        <translation>Daten, die ein Urteil brauchen:</translation>
    </message>
    <message>
        <source>proposed: %1, as in %2</source>
        <translation>vorgeschlagen: %1, wie in %2</translation>
    </message>
    <message>
        <source>Shows what retellings changed, what documents tell against each other, and dates in conflict.</source>
        <translation>Zeigt, was Nacherzählungen verändert haben, was Dokumente gegeneinander sagen und strittige Daten.</translation>
    </message>
    <message>
        <source>Speakers, numbers, hedges, denials and go-betweens, each with both sentences. Without OUT JSON goes to
standard output.</source>
        <translation>Sprecher, Zahlen, Einschränkungen, Dementis und Mittler, jeweils mit beiden Sätzen. Ohne OUT geht JSON
an die Standardausgabe.</translation>
    </message>
    <message>
        <source>gexf, graphml, ftm, neo4j, jsonld, csv, dot, svg, png, json, html or pdf</source>
        <translation>gexf, graphml, ftm, neo4j, jsonld, csv, dot, svg, png, json, html oder pdf</translation>
    </message>
    <message>
        <source>of the report: en, de, fr or zh_CN</source>
        <translation>des Berichts: en, de, fr oder zh_CN</translation>
    </message>
    <message>
        <source>Writes a snapshot of a dossier that can be published, verified and compared.</source>
        <translation>Schreibt eine Momentaufnahme eines Dossiers, die sich veröffentlichen, prüfen und vergleichen lässt.</translation>
    </message>
    <message>
        <source>OUT is a folder, an archive (out.zip), or for one format a file of its kind (out.gexf, out.json).
A snapshot holds manifest.json, the formats, and the record that `verify` and `diff` read. The same
dossier gives the same bytes. Prints SHA-256 and name of every file.</source>
        <translation>OUT ist ein Ordner, ein Archiv (out.zip) oder bei nur einem Format eine Datei seiner Art (out.gexf, out.json).
Eine Momentaufnahme enthält manifest.json, die Formate und den Datensatz, den `verify` und `diff` lesen.
Dasselbe Dossier ergibt dieselben Bytes. Gibt SHA-256 und Namen jeder Datei aus.</translation>
    </message>
    <message>
        <source>there is no type %1</source>
        <translation>es gibt keine Art %1</translation>
    </message>
    <message>
        <source>--routes-from and --routes-to belong together</source>
        <translation>--routes-from und --routes-to gehören zusammen</translation>
    </message>
    <message>
        <source>only claims that a person confirmed or entered</source>
        <translation>nur von einer Person bestätigte oder eingetragene Aussagen</translation>
    </message>
    <message>
        <source>only what happened on that date or later: 2022, 2022-10, 2022-10-07</source>
        <translation>nur, was an diesem Tag oder später geschah: 2022, 2022-10, 2022-10-07</translation>
    </message>
    <message>
        <source>only what happened on that date or earlier</source>
        <translation>nur, was an diesem Tag oder früher geschah</translation>
    </message>
    <message>
        <source>with --from or --to: also claims that bear no date</source>
        <translation>mit --from oder --to: auch Aussagen ohne Datum</translation>
    </message>
    <message>
        <source>only claims between these: Person,Organization,Product...</source>
        <translation>nur Aussagen zwischen diesen: Person,Organization,Product...</translation>
    </message>
    <message>
        <source>only claims of the routes from this name ...</source>
        <translation>nur Aussagen der Wege von diesem Namen ...</translation>
    </message>
    <message>
        <source>... to this one, with what speaks against them</source>
        <translation>... bis zu diesem, mit dem, was gegen sie spricht</translation>
    </message>
    <message>
        <source>offsets without the words, where rights forbid quoting</source>
        <translation>Positionen ohne die Wörter, wo Rechte das Zitieren verbieten</translation>
    </message>
    <message>
        <source>mask the words for unnamed speakers, and names of entities tagged "informant"</source>
        <translation>Bezeichnungen ungenannter Sprecher und Namen von Entitäten mit dem Schlagwort „informant“ schwärzen</translation>
    </message>
    <message>
        <source>%1 is no date; write 2022, 2022-10 or 2022-10-07</source>
        <translation>%1 ist kein Datum; schreiben Sie 2022, 2022-10 oder 2022-10-07</translation>
    </message>
    <message>
        <source>there is no format %1</source>
        <translation>es gibt kein Format %1</translation>
    </message>
    <message>
        <source>--format is needed, once or several times</source>
        <translation>--format ist nötig, einmal oder mehrmals</translation>
    </message>
    <message>
        <source>svg, png, html and pdf are drawn by the program clew, which is not there</source>
        <translation>svg, png, html und pdf zeichnet das Programm clew, das hier fehlt</translation>
    </message>
    <message>
        <source>only one format that is one file can go to standard output</source>
        <translation>nur ein einzelnes Format aus einer einzigen Datei kann an die Standardausgabe gehen</translation>
    </message>
    <message>
        <source>Names that were taken for one:</source>
        <translation>Namen, die als einer gelten:</translation>
    </message>
    <message>
        <source>May be one, for a person to decide:</source>
        <translation>Vielleicht eins, von einer Person zu entscheiden:</translation>
    </message>
    <message>
        <source>Decided by persons:</source>
        <translation>Von Personen entschieden:</translation>
    </message>
    <message>
        <source>Shows which names are one, which may be, and who decided so.</source>
        <translation>Zeigt, welche Namen eins sind, welche es sein könnten und wer das entschieden hat.</translation>
    </message>
    <message>
        <source>The log holds one judgement a line, as resolvers of FollowTheMoney read it:
[id, id, positive|negative|unsure, score, user, time].</source>
        <translation>Das Protokoll enthält ein Urteil je Zeile, wie Resolver von FollowTheMoney es lesen:
[id, id, positive|negative|unsure, score, user, time].</translation>
    </message>
    <message>
        <source>write all judgements to this file</source>
        <translation>alle Urteile in diese Datei schreiben</translation>
    </message>
    <message>
        <source>%1  %2: here %3, there %4</source>
        <extracomment>an id, a claim or a name, what is decided here, what is decided there</extracomment>
        <translation>%1  %2: hier %3, dort %4</translation>
    </message>
    <message>
        <source>Would add: documents %1, decisions %2; conflicts: %3</source>
        <translation>Würde hinzufügen: Dokumente %1, Entscheidungen %2; Konflikte: %3</translation>
    </message>
    <message>
        <source>Added: documents %1, decisions %2; conflicts: %3, of them decided for theirs: %4</source>
        <translation>Hinzugefügt: Dokumente %1, Entscheidungen %2; Konflikte: %3, davon für die anderen entschieden: %4</translation>
    </message>
    <message>
        <source>Left out, as it speaks of what is not here: %1</source>
        <translation>Ausgelassen, da es von etwas spricht, das hier fehlt: %1</translation>
    </message>
    <message>
        <source>Merges a colleague's dossier into one's own; conflicts are shown one by one.</source>
        <translation>Führt ein fremdes Dossier mit dem eigenen zusammen; Konflikte werden einzeln gezeigt.</translation>
    </message>
    <message>
        <source>show what would be merged, and change nothing</source>
        <translation>zeigen, was zusammengeführt würde, und nichts ändern</translation>
    </message>
    <message>
        <source>decide the conflict about this for theirs: claim:12, entity:5</source>
        <translation>den Konflikt hierüber für die andere Seite entscheiden: claim:12, entity:5</translation>
    </message>
    <message>
        <source>decide all conflicts for theirs</source>
        <translation>alle Konflikte für die andere Seite entscheiden</translation>
    </message>
    <message>
        <source>Copies a dossier for a colleague, with or without the files as they were imported.</source>
        <translation>Kopiert ein Dossier zum Weitergeben, mit oder ohne die importierten Originaldateien.</translation>
    </message>
    <message>
        <source>Without originals the cleaned texts stay, and with them every claim and quotation.</source>
        <translation>Ohne Originale bleiben die bereinigten Texte und mit ihnen jede Aussage und jedes Zitat.</translation>
    </message>
    <message>
        <source>leave out the bytes of the imported files</source>
        <translation>die Bytes der importierten Dateien weglassen</translation>
    </message>
    <message>
        <source>retells %1</source>
        <translation>erzählt %1 nach</translation>
    </message>
    <message>
        <source> in one passage</source>
        <translation> in einer Passage</translation>
    </message>
    <message>
        <source>What retellings claim of their own:</source>
        <translation>Was Nacherzählungen von sich aus behaupten:</translation>
    </message>
    <message>
        <source>Proposed, for a person to decide (counts for nothing until then):</source>
        <translation>Vorgeschlagen, von einer Person zu entscheiden (zählt bis dahin nicht):</translation>
    </message>
    <message>
        <source>%1 may retell %2 (%3)</source>
        <translation>%1 erzählt vielleicht %2 nach (%3)</translation>
    </message>
    <message>
        <source>Shows which documents retell which, the words that prove it, and what they add.</source>
        <translation>Zeigt, welche Dokumente welche nacherzählen, die Wörter, die es belegen, und was sie hinzufügen.</translation>
    </message>
    <message>
        <source>However many documents retell a report, it is one origin. JSON also tells the origins of every claim
and relation. Without OUT it goes to standard output.</source>
        <translation>Wie viele Dokumente einen Bericht auch nacherzählen, er ist ein Ursprung. JSON nennt auch die Ursprünge
jeder Aussage und Beziehung. Ohne OUT geht es an die Standardausgabe.</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>Daneben steht:</translation>
    </message>
    <message>
        <source>Near: %1</source>
        <translation>Nahe dran: %1</translation>
    </message>
    <message>
        <source>As far as there:</source>
        <translation>Bis dorthin:</translation>
    </message>
    <message>
        <source>And from there:</source>
        <translation>Und von dort:</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 Ursprung</translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n Ursprung</numerusform>
            <numerusform>%n Ursprünge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3; %4)</source>
        <comment>kind, sentence, polarity, document</comment>
        <translation>%1: %2 (%3; %4)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, what is wrong</comment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>the dossier holds no list; --list names one</source>
        <translation>das Dossier enthält keine Liste; --list gibt eine an</translation>
    </message>
    <message>
        <source>either a dossier or --names is needed</source>
        <translation>ein Dossier oder --names ist nötig</translation>
    </message>
    <message>
        <source>--list is needed</source>
        <translation>--list ist nötig</translation>
    </message>
    <message>
        <source>Looks the parties of a dossier up in sanctions and control lists.</source>
        <translation>Sucht die Parteien eines Dossiers in Sanktions- und Kontrolllisten.</translation>
    </message>
    <message>
        <source>Reads the Consolidated Screening List (CSV, JSON), OFAC's delimited files (names, other names and
addresses: give each with a --list of its own), the Denied Persons List and OpenSanctions' targets.simple.csv.
Every hit tells which listed name was met, how well and why, and whether claims about the party were
before its listing. A party that is not found is "not in the lists loaded", never cleared.</source>
        <translation>Liest die Consolidated Screening List (CSV, JSON), die OFAC-Dateien mit Trennzeichen (Namen, andere Namen
und Anschriften: jede mit eigenem --list angeben), die Denied Persons List und targets.simple.csv von OpenSanctions.
Jeder Treffer sagt, welcher gelistete Name getroffen wurde, wie gut und warum, und ob Aussagen über die Partei
vor ihrer Listung liegen. Eine nicht gefundene Partei ist „nicht in den geladenen Listen“, nie entlastet.</translation>
    </message>
    <message>
        <source>a file of a list; may be given several times. Default: those the dossier keeps</source>
        <translation>eine Datei einer Liste; mehrfach möglich. Sonst: die im Dossier behaltenen</translation>
    </message>
    <message>
        <source>keep the lists in the dossier</source>
        <translation>die Listen im Dossier behalten</translation>
    </message>
    <message>
        <source>screen the names of this file, one a line, instead of a dossier</source>
        <translation>statt eines Dossiers die Namen dieser Datei abgleichen, einen je Zeile</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>%1: %2, file of %3, %4 rows, %5 entries, %6 names, SHA-256 %7</source>
        <translation>%1: %2, Stand: %3, %4 Zeilen, %5 Einträge, %6 Namen, SHA-256 %7</translation>
    </message>
    <message>
        <source>the list does not say since when</source>
        <translation>die Liste sagt nicht, seit wann</translation>
    </message>
    <message>
        <source>listed since %1</source>
        <translation>gelistet seit %1</translation>
    </message>
    <message>
        <source>in effect from %1</source>
        <translation>wirksam ab %1</translation>
    </message>
    <message>
        <source>dismissed by %1</source>
        <translation>abgewiesen von %1</translation>
    </message>
    <message>
        <source>accepted by %1</source>
        <translation>angenommen von %1</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>%1  “%2” for “%3”: %4</source>
        <comment>score, listed name, own name, reasons</comment>
        <translation>%1  „%2“ für „%3“: %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>date of a claim, then or not yet, its sentence</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>its parent %1 is listed; that does not list it by itself</source>
        <translation>die Mutter %1 ist gelistet; das allein listet die Partei nicht</translation>
    </message>
    <message>
        <source>Lists loaded:</source>
        <translation>Geladene Listen:</translation>
    </message>
    <message>
        <source>Not in the lists loaded:</source>
        <translation>Nicht in den geladenen Listen:</translation>
    </message>
    <message>
        <source>any listed party</source>
        <translation>jede gelistete Partei</translation>
    </message>
    <message>
        <source>--%1 wants a number, at least %2</source>
        <translation>--%1 erwartet eine Zahl, mindestens %2</translation>
    </message>
    <message>
        <source>--%1 wants a date: 2023, 2023-05 or 2023-05-17</source>
        <translation>--%1 erwartet ein Datum: 2023, 2023-05 oder 2023-05-17</translation>
    </message>
    <message>
        <source>--from and one of --to and --to-listed are needed</source>
        <translation>--from und entweder --to oder --to-listed sind nötig</translation>
    </message>
    <message>
        <source>Every hop is shown with the sentences that say so, who says it, the document, and how many
independent origins stand behind it; then what is missing, what speaks against it, and what
stands beside: the law, the money, the owners. To have the use of a thing is told apart from
having it. Denied and negated claims carry no route; what is only said to be possible is
marked. "No supported path" is an answer as well, and shows how near the evidence comes.

The JSON holds routes[] with reach, hops[] (from, relation, to, item, kind, polarity, origins,
claims[]), weakest (the index of a hop), missing[], counter[] and beside[]; misses[] with kind,
from, to, claims[], before[] and after[]; and entities[] with all names of whoever is named.</source>
        <translation>Jeder Schritt wird mit den Sätzen gezeigt, die ihn belegen, mit Sprecher, Dokument und der Zahl
unabhängiger Ursprünge dahinter; dann, was fehlt, was dagegen spricht und was daneben
steht: das Recht, das Geld, die Eigentümer. Etwas nutzen zu können wird davon unterschieden,
es zu haben. Bestrittene und verneinte Aussagen tragen keinen Weg; was nur möglich sein soll,
ist gekennzeichnet. „Kein belegter Weg“ ist auch eine Antwort und zeigt, wie nahe die Belege kommen.

Das JSON enthält routes[] mit reach, hops[] (from, relation, to, item, kind, polarity, origins,
claims[]), weakest (der Index eines Schritts), missing[], counter[] und beside[]; misses[] mit kind,
from, to, claims[], before[] und after[]; und entities[] mit allen Namen der Genannten.</translation>
    </message>
    <message>
        <source>any party that a loaded list names or that the documents say is listed</source>
        <translation>jede Partei, die eine geladene Liste nennt oder die laut den Dokumenten gelistet ist</translation>
    </message>
    <message>
        <source>how many routes (8)</source>
        <translation>wie viele Wege (8)</translation>
    </message>
    <message>
        <source>hops of a route (6)</source>
        <translation>Schritte eines Weges (6)</translation>
    </message>
    <message>
        <source>independent origins behind every hop, at least (0)</source>
        <translation>unabhängige Ursprünge hinter jedem Schritt, mindestens (0)</translation>
    </message>
    <message>
        <source>leave out what is dated before this</source>
        <translation>auslassen, was früher datiert ist</translation>
    </message>
    <message>
        <source>leave out what is dated after this</source>
        <translation>auslassen, was später datiert ist</translation>
    </message>
    <message>
        <source>only claims that a person confirmed</source>
        <translation>nur von einer Person bestätigte Aussagen</translation>
    </message>
    <message>
        <source>write JSON to this file instead of text; - is standard output</source>
        <translation>JSON in diese Datei schreiben statt Text; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>Checks a snapshot: files, record, ids, and quotations against the texts.</source>
        <translation>Prüft eine Momentaufnahme: Dateien, Datensatz, Kennungen und Zitate anhand der Texte.</translation>
    </message>
    <message>
        <source>Exit code 1 where anything is wrong. The texts are those of analysis.json in the snapshot, or those of
the dossier.</source>
        <translation>Rückgabewert 1, wenn etwas nicht stimmt. Die Texte sind die aus analysis.json in der Momentaufnahme
oder die des Dossiers.</translation>
    </message>
    <message>
        <source>compare quotations with the texts of this dossier</source>
        <translation>Zitate mit den Texten dieses Dossiers vergleichen</translation>
    </message>
    <message>
        <source>the network with dates and colours, for Gephi</source>
        <translation>das Netz mit Daten und Farben, für Gephi</translation>
    </message>
    <message>
        <source>the network, for Graphia, Cytoscape, yEd and NetworkX</source>
        <translation>das Netz, für Graphia, Cytoscape, yEd und NetworkX</translation>
    </message>
    <message>
        <source>entities and statements, for Aleph and OpenSanctions' tools</source>
        <translation>Entitäten und Statements, für Aleph und die Werkzeuge von OpenSanctions</translation>
    </message>
    <message>
        <source>tables with headers, for the import of a graph database</source>
        <translation>Tabellen mit Kopfzeilen, für den Import in eine Graphdatenbank</translation>
    </message>
    <message>
        <source>where each claim comes from, as linked data (PROV-O)</source>
        <translation>woher jede Aussage stammt, als verknüpfte Daten (PROV-O)</translation>
    </message>
    <message>
        <source>claims and edges as tables, for a spreadsheet or a script</source>
        <translation>Aussagen und Kanten als Tabellen, für eine Tabellenkalkulation oder ein Skript</translation>
    </message>
    <message>
        <source>the network, for Graphviz</source>
        <translation>das Netz, für Graphviz</translation>
    </message>
    <message>
        <source>a drawing of the network as you see it, for print</source>
        <translation>eine Zeichnung des Netzes, wie Sie es sehen, für den Druck</translation>
    </message>
    <message>
        <source>a picture of the network as you see it, for the web</source>
        <translation>ein Bild des Netzes, wie Sie es sehen, für das Web</translation>
    </message>
    <message>
        <source>everything with texts and offsets, for programs of your own</source>
        <translation>alles mit Texten und Positionen, für eigene Programme</translation>
    </message>
    <message>
        <source>a report with routes and quotations, for every browser</source>
        <translation>ein Bericht mit Wegen und Zitaten, für jeden Browser</translation>
    </message>
    <message>
        <source>the same report, for print and for lawyers</source>
        <translation>derselbe Bericht, für den Druck und für Juristen</translation>
    </message>
    <message>
        <source>Gephi: File &gt; Open, choose network.gexf, and keep "Directed" and "Don't merge" edges. The timeline is at the bottom of the window.</source>
        <translation>Gephi: File &gt; Open, network.gexf wählen und bei den Kanten „Directed“ und „Don't merge“ lassen. Die Zeitleiste ist unten im Fenster.</translation>
    </message>
    <message>
        <source>Graphia and Cytoscape: File &gt; Open or File &gt; Import &gt; Network from File, choose network.graphml.</source>
        <translation>Graphia und Cytoscape: File &gt; Open oder File &gt; Import &gt; Network from File, network.graphml wählen.</translation>
    </message>
    <message>
        <source>Aleph: alephclient write-entities -i ftm/entities.ftm.json -f NAME. The statements are for nomenklatura.</source>
        <translation>Aleph: alephclient write-entities -i ftm/entities.ftm.json -f NAME. Die Statements sind für nomenklatura.</translation>
    </message>
    <message>
        <source>Neo4j: stop the database, and run the command of neo4j/import.txt in that folder.</source>
        <translation>Neo4j: die Datenbank anhalten und den Befehl aus neo4j/import.txt in jenem Ordner ausführen.</translation>
    </message>
    <message>
        <source>Any reader of JSON-LD or RDF; provenance.jsonld needs no network.</source>
        <translation>Jedes Programm, das JSON-LD oder RDF liest; provenance.jsonld braucht kein Netzwerk.</translation>
    </message>
    <message>
        <source>A spreadsheet: open claims-spreadsheet.csv. Gephi: File &gt; Import spreadsheet, nodes.csv first and then edges.csv.</source>
        <translation>Eine Tabellenkalkulation: claims-spreadsheet.csv öffnen. Gephi: File &gt; Import spreadsheet, erst nodes.csv, dann edges.csv.</translation>
    </message>
    <message>
        <source>Graphviz: sfdp -Tsvg network.dot -o network.svg</source>
        <translation>Graphviz: sfdp -Tsvg network.dot -o network.svg</translation>
    </message>
    <message>
        <source>Inkscape, a browser, or any program for drawing: network.svg.</source>
        <translation>Inkscape, ein Browser oder jedes Zeichenprogramm: network.svg.</translation>
    </message>
    <message>
        <source>Any program that shows pictures: network.png.</source>
        <translation>Jedes Programm, das Bilder anzeigt: network.png.</translation>
    </message>
    <message>
        <source>A script: analysis.json. Offsets count Unicode characters, as in Python.</source>
        <translation>Ein Skript: analysis.json. Positionen zählen Unicode-Zeichen, wie in Python.</translation>
    </message>
    <message>
        <source>Any browser: report.html. It is one file and fetches nothing.</source>
        <translation>Jeder Browser: report.html. Es ist eine einzige Datei und lädt nichts nach.</translation>
    </message>
    <message>
        <source>Any program that shows PDF documents: report.pdf.</source>
        <translation>Jedes Programm, das PDF-Dokumente anzeigt: report.pdf.</translation>
    </message>
    <message>
        <source>what was judged to be one</source>
        <translation>was als eins beurteilt wurde</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>These are snapshots of two different dossiers.</source>
        <translation>Dies sind Momentaufnahmen zweier verschiedener Dossiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n entities were added</source>
        <translation>
            <numerusform>%n Entität kam hinzu</numerusform>
            <numerusform>%n Entitäten kamen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities have changed</source>
        <translation>
            <numerusform>%n Entität hat sich geändert</numerusform>
            <numerusform>%n Entitäten haben sich geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities were withdrawn</source>
        <translation>
            <numerusform>%n Entität wurde zurückgezogen</numerusform>
            <numerusform>%n Entitäten wurden zurückgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims were added</source>
        <translation>
            <numerusform>%n Aussage kam hinzu</numerusform>
            <numerusform>%n Aussagen kamen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims have changed</source>
        <translation>
            <numerusform>%n Aussage hat sich geändert</numerusform>
            <numerusform>%n Aussagen haben sich geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims were withdrawn</source>
        <translation>
            <numerusform>%n Aussage wurde zurückgezogen</numerusform>
            <numerusform>%n Aussagen wurden zurückgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgements were added</source>
        <translation>
            <numerusform>%n Urteil kam hinzu</numerusform>
            <numerusform>%n Urteile kamen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgements have changed</source>
        <translation>
            <numerusform>%n Urteil hat sich geändert</numerusform>
            <numerusform>%n Urteile haben sich geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgements were withdrawn</source>
        <translation>
            <numerusform>%n Urteil wurde zurückgezogen</numerusform>
            <numerusform>%n Urteile wurden zurückgezogen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>der Maschine</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a file and a place in it, %2 what is wrong there, %3 a detail</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation>Was sich von %1 zu %2 geändert hat</translation>
    </message>
    <message>
        <source>the manifest lists this file, but it is not there</source>
        <translation>das Manifest führt diese Datei auf, aber sie fehlt</translation>
    </message>
    <message>
        <source>the file is not the one that was published</source>
        <translation>die Datei ist nicht die veröffentlichte</translation>
    </message>
    <message>
        <source>the manifest does not list this file</source>
        <translation>das Manifest führt diese Datei nicht auf</translation>
    </message>
    <message>
        <source>a field is missing or has a value that is not known</source>
        <translation>ein Feld fehlt oder hat einen unbekannten Wert</translation>
    </message>
    <message>
        <source>names something that is not in the snapshot</source>
        <translation>nennt etwas, das nicht in der Momentaufnahme ist</translation>
    </message>
    <message>
        <source>the place of the quotation is impossible</source>
        <translation>die Stelle des Zitats ist unmöglich</translation>
    </message>
    <message>
        <source>the text has other words at that place</source>
        <translation>der Text hat an dieser Stelle andere Wörter</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n files checked.</source>
        <translation>
            <numerusform>%n Datei geprüft.</numerusform>
            <numerusform>%n Dateien geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims checked.</source>
        <translation>
            <numerusform>%n Aussage geprüft.</numerusform>
            <numerusform>%n Aussagen geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations compared with the texts.</source>
        <translation>
            <numerusform>%n Zitat mit den Texten verglichen.</numerusform>
            <numerusform>%n Zitate mit den Texten verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations could not be compared: the snapshot does not hold the texts.</source>
        <translation>
            <numerusform>%n Zitat ließ sich nicht vergleichen: Die Momentaufnahme enthält die Texte nicht.</numerusform>
            <numerusform>%n Zitate ließen sich nicht vergleichen: Die Momentaufnahme enthält die Texte nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n faults are listed; there are more.</source>
        <translation>
            <numerusform>Der erste Fehler (%n) ist aufgeführt; es gibt weitere.</numerusform>
            <numerusform>Die ersten %n Fehler sind aufgeführt; es gibt weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults were found.</source>
        <translation>
            <numerusform>%n Fehler wurde gefunden.</numerusform>
            <numerusform>%n Fehler wurden gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the documents say</source>
        <translation>Was die Dokumente sagen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>When it happened, as the documents say; a pale bar has an open end.</source>
        <translation>Wann es geschah, laut den Dokumenten; ein blasser Balken hat ein offenes Ende.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Who stands in which relation to whom, as the documents say.</source>
        <translation>Wer zu wem in welcher Beziehung steht, laut den Dokumenten.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n Entität</numerusform>
            <numerusform>%n Entitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>No supported path to a party under sanctions is in these documents.</source>
        <translation>In diesen Dokumenten ist kein belegter Weg zu einer Partei unter Sanktionen.</translation>
    </message>
    <message>
        <source>By which routes did %1 reach %2?</source>
        <translation>Auf welchen Wegen kam %1 zu %2?</translation>
    </message>
    <message>
        <source>No supported path is in these documents.</source>
        <translation>In diesen Dokumenten ist kein belegter Weg.</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Weg %1</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <extracomment>%1 and %2 are parties, %3 is a relation such as "rents to"</extracomment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>the weakest step</source>
        <translation>der schwächste Schritt</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>Nothing in these documents is denied or negated.</source>
        <translation>In diesen Dokumenten wird nichts bestritten oder verneint.</translation>
    </message>
    <message>
        <source>Listing status</source>
        <translation>Stand der Listung</translation>
    </message>
    <message>
        <source>No document says that one of the parties is on a list.</source>
        <translation>Kein Dokument sagt, dass eine der Parteien auf einer Liste steht.</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Ursprünge</translation>
    </message>
    <message>
        <source>Documents that retell one report are one origin, however many they are.</source>
        <translation>Dokumente, die denselben Bericht nacherzählen, sind ein Ursprung, wie viele es auch sind.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Methode und Grenzen</translation>
    </message>
    <message>
        <source>Clew %1 read the documents on one computer, without a network. It proposes claims by rules over the grammar of each sentence; persons confirm, correct and reject them. Every claim rests on the sentence that is quoted for it.</source>
        <translation>Clew %1 hat die Dokumente auf einem einzigen Rechner gelesen, ohne Netzwerk. Es schlägt Aussagen nach Regeln über die Grammatik jedes Satzes vor; Personen bestätigen, berichtigen und verwerfen sie. Jede Aussage beruht auf dem Satz, der für sie zitiert wird.</translation>
    </message>
    <message>
        <source>The report holds what these documents say, not what is true. A claim that the program did not find is missing here, and one that it misread may be wrong unless a person has confirmed it. That a name is on no list does not clear it.</source>
        <translation>Der Bericht enthält, was diese Dokumente sagen, nicht, was wahr ist. Eine Aussage, die das Programm nicht gefunden hat, fehlt hier, und eine, die es falsch gelesen hat, kann falsch sein, sofern keine Person sie bestätigt hat. Dass ein Name auf keiner Liste steht, entlastet ihn nicht.</translation>
    </message>
    <message>
        <source>According to: %1.</source>
        <translation>Laut: %1.</translation>
    </message>
    <message>
        <source>Date: %1.</source>
        <translation>Datum: %1.</translation>
    </message>
    <message>
        <source>Confirmed by a person.</source>
        <translation>Von einer Person bestätigt.</translation>
    </message>
    <message>
        <source>An inference of a person; no sentence says so.</source>
        <translation>Schlussfolgerung einer Person; kein Satz sagt es.</translation>
    </message>
    <message>
        <source>Characters %1 to %2</source>
        <translation>Zeichen %1 bis %2</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>durch ein Passwort geschützt</translation>
    </message>
    <message>
        <source>this is no sanctions or control list that Clew reads</source>
        <translation>das ist keine Sanktions- oder Kontrollliste, die Clew liest</translation>
    </message>
    <message>
        <source>save the article as PDF, DOCX, HTML or text</source>
        <translation>speichern Sie den Artikel als PDF, DOCX, HTML oder Text</translation>
    </message>
    <message>
        <source>save it without the password</source>
        <translation>speichern Sie die Datei ohne Passwort</translation>
    </message>
    <message>
        <source>choose the Consolidated Screening List (CSV or JSON), the delimited files of OFAC, the Denied Persons List or targets.simple.csv of OpenSanctions</source>
        <translation>wählen Sie die Consolidated Screening List (CSV oder JSON), die OFAC-Dateien mit Trennzeichen, die Denied Persons List oder targets.simple.csv von OpenSanctions</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>word processor document</source>
        <translation>Textdokument</translation>
    </message>
    <message>
        <source>book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>entry of a feed</source>
        <translation>Eintrag eines Feeds</translation>
    </message>
    <message>
        <source>JSON article</source>
        <translation>JSON-Artikel</translation>
    </message>
    <message>
        <source>credits it</source>
        <translation>beruft sich darauf</translation>
    </message>
    <message>
        <source>links to it</source>
        <translation>verlinkt darauf</translation>
    </message>
    <message>
        <source>has the same address</source>
        <translation>hat dieselbe Adresse</translation>
    </message>
    <message>
        <source>has or names the same reporter</source>
        <translation>hat oder nennt denselben Reporter oder dieselbe Reporterin</translation>
    </message>
    <message>
        <source>has the same headline</source>
        <translation>hat dieselbe Überschrift</translation>
    </message>
    <message>
        <source>has the same quotation</source>
        <translation>hat dasselbe Zitat</translation>
    </message>
    <message>
        <source>tells as many things in the same order</source>
        <translation>sagt ebenso vieles in derselben Reihenfolge</translation>
    </message>
    <message>
        <source>shares runs of words</source>
        <translation>teilt Wortfolgen</translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation>von einer Person entschieden</translation>
    </message>
    <message>
        <source>is the maker</source>
        <comment>how a hop of a route is known</comment>
        <translation>ist der Hersteller</translation>
    </message>
    <message>
        <source>is said to have it</source>
        <comment>how a hop of a route is known</comment>
        <translation>soll es haben</translation>
    </message>
    <message>
        <source>changes hands</source>
        <comment>how a hop of a route is known</comment>
        <translation>wechselt den Besitzer</translation>
    </message>
    <message>
        <source>use only, not possession</source>
        <comment>how a hop of a route is known</comment>
        <translation>nur Nutzung, kein Besitz</translation>
    </message>
    <message>
        <source>got by way of</source>
        <comment>how a hop of a route is known</comment>
        <translation>beschafft über</translation>
    </message>
    <message>
        <source>belongs to the receiver</source>
        <comment>how a hop of a route is known</comment>
        <translation>gehört dem Empfänger</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>Das Recht</translation>
    </message>
    <message>
        <source>The money</source>
        <translation>Das Geld</translation>
    </message>
    <message>
        <source>Who stands behind</source>
        <translation>Wer dahintersteht</translation>
    </message>
    <message>
        <source>Under whose name</source>
        <translation>Unter wessen Namen</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>What reached %1 is called “%2”; that this means %3 is assumed.</source>
        <translation>Was zu %1 kam, heißt „%2“; dass damit %3 gemeint ist, ist angenommen.</translation>
    </message>
    <message>
        <source>That what reached %1 was %2 is assumed: the sentence does not name it.</source>
        <translation>Dass %2 gemeint ist, wo etwas zu %1 kam, ist angenommen: Der Satz nennt es nicht.</translation>
    </message>
    <message>
        <source>That it went on to %1, to whom the receiver belongs, is not said.</source>
        <translation>Der Empfänger gehört zu %1; dass es dorthin weiterging, wird nicht gesagt.</translation>
    </message>
    <message>
        <source>%1 belongs to %2; that %3 went on from one to the other is not said.</source>
        <translation>%1 gehört zu %2; dass %3 vom einen zum anderen weiterging, wird nicht gesagt.</translation>
    </message>
    <message>
        <source>What brings it to %1 is dated before the step that must come first.</source>
        <translation>Was es zu %1 bringt, ist früher datiert als der Schritt, der vorausgehen muss.</translation>
    </message>
    <message>
        <source>The evidence leads as far as %1, and from %2 to the end. Nothing joins the two.</source>
        <translation>Die Belege führen bis %1 und von %2 bis zum Ende. Nichts verbindet die beiden.</translation>
    </message>
    <message>
        <source>That %1 passed it on to %2 is negated.</source>
        <translation>Dass %1 es an %2 weitergab, wird verneint.</translation>
    </message>
    <message>
        <source>That %1 passed it on to %2 is only denied, and nobody says that it did.</source>
        <translation>Dass %1 es an %2 weitergab, wird nur bestritten, und niemand sagt, dass es so war.</translation>
    </message>
    <message>
        <source>Only a retelling joins %1 and %2; the report that it retells does not.</source>
        <translation>Nur eine Nacherzählung verbindet %1 und %2; der nacherzählte Bericht tut es nicht.</translation>
    </message>
    <message>
        <source>%1 passed other goods on to %2.</source>
        <translation>%1 gab andere Güter an %2 weiter.</translation>
    </message>
    <message>
        <source>Reads plain text, Markdown, records, database exports, newsletters, HTML, PDF, DOCX, ODT, RTF,
EPUB, mails, feeds, JSON and archives of these. A folder stands for
the files in it. The format, clew-analysis-1, is described in the README.
With --stream, a worker: an article as JSON a line on standard input (text or html, and
optionally id, title, publisher, published, url), an answer a line on standard output,
in the same order; a bad line is answered by its error. import --analyses takes them.</source>
        <translation>Liest Text, Markdown, Datensätze, Datenbankexporte, Newsletter, HTML, PDF, DOCX, ODT, RTF,
EPUB, Mails, Feeds, JSON und Archive davon. Ein Ordner steht für
die Dateien darin. Das Format, clew-analysis-1, ist im README beschrieben.
Mit --stream ein Arbeiter: ein Artikel als JSON je Zeile auf der Standardeingabe (text oder html, dazu
wahlweise id, title, publisher, published, url), eine Antwort je Zeile auf der Standardausgabe,
in derselben Reihenfolge; eine schlechte Zeile wird mit ihrem Fehler beantwortet. import --analyses nimmt sie.</translation>
    </message>
    <message>
        <source>answer articles on standard input line by line</source>
        <translation>Artikel der Standardeingabe Zeile für Zeile beantworten</translation>
    </message>
    <message>
        <source>with --stream: how the articles are called (default: by their id)</source>
        <translation>mit --stream: wie die Artikel heißen (Vorgabe: nach ihrer id)</translation>
    </message>
    <message>
        <source>left out       %1 (the dossier itself)</source>
        <translation>ausgelassen    %1 (das Dossier selbst)</translation>
    </message>
    <message>
        <source>%1 of %2 files; %3 added, %4 known already, %5 refused.</source>
        <translation>%1 von %2 Dateien; %3 hinzugefügt, %4 schon bekannt, %5 abgelehnt.</translation>
    </message>
    <message>
        <source>%1 files; %2 added, %3 known already, %4 refused.</source>
        <translation>%1 Dateien; %2 hinzugefügt, %3 schon bekannt, %4 abgelehnt.</translation>
    </message>
    <message>
        <source>No import was broken off.</source>
        <translation>Kein Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A folder stands for the files in it. All articles of one call are one import, which undoes as one
change. A file that cannot be read is refused with its reason and does not stop the others.
Articles are saved in batches: an import that was killed goes on where it stood when the same
is imported again, or with --resume, and ends as if it had never been killed.</source>
        <translation>Ein Ordner steht für die Dateien darin. Alle Artikel eines Aufrufs sind ein Import, der sich als eine
Änderung zurücknehmen lässt. Eine unlesbare Datei wird mit Grund abgelehnt und hält die anderen nicht auf.
Artikel werden stapelweise gesichert: Ein abgebrochener Import geht weiter, wo er stand, wenn dasselbe
wieder importiert wird, oder mit --resume, und endet, als wäre er nie abgebrochen worden.</translation>
    </message>
    <message>
        <source>take what analyse --stream made; may be given several times</source>
        <translation>nehmen, was analyse --stream erzeugt hat; mehrfach möglich</translation>
    </message>
    <message>
        <source>write what became of every article: .csv, .json, else text</source>
        <translation>schreiben, was aus jedem Artikel wurde: .csv, .json, sonst Text</translation>
    </message>
    <message>
        <source>go on with imports that were broken off</source>
        <translation>abgebrochene Importe fortsetzen</translation>
    </message>
    <message>
        <source>tell the progress on standard error, a line each second</source>
        <translation>den Fortschritt auf der Standardfehlerausgabe melden, eine Zeile je Sekunde</translation>
    </message>
    <message>
        <source>how many articles are read at a time (default: one a core)</source>
        <translation>wie viele Artikel zugleich gelesen werden (Vorgabe: einer je Kern)</translation>
    </message>
    <message>
        <source>articles that are saved together (default: 200)</source>
        <translation>Artikel, die zusammen gesichert werden (Vorgabe: 200)</translation>
    </message>
    <message>
        <source>Documents, claims by hand, reviews, dates, names, judgements, sources, control lists, notes and tags travel.
Where both decided differently, one's own stands and the other is kept in a note, unless theirs is chosen.</source>
        <translation>Dokumente, eigene Aussagen, Prüfungen, Daten, Namen, Urteile, Quellen, Kontrolllisten, Notizen und Schlagwörter werden übernommen.
Wo beide verschieden entschieden haben, gilt die eigene Entscheidung, und die andere bleibt in einer Notiz, sofern nicht ihre gewählt wird.</translation>
    </message>
    <message>
        <source>the same name; no person has checked it</source>
        <translation>derselbe Name; niemand hat es geprüft</translation>
    </message>
    <message>
        <source>perhaps the same party; no person has checked it</source>
        <translation>vielleicht derselbe Beteiligte; niemand hat es geprüft</translation>
    </message>
    <message>
        <source>%1, bundled with Clew</source>
        <translation>%1, mit Clew geliefert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not in the lists loaded: %1.</source>
        <translation>Nicht in den geladenen Listen: %1.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Met by the name “%1”: %2.</source>
        <translation>Getroffen über den Namen „%1“: %2.</translation>
    </message>
    <message>
        <source>Published: %1.</source>
        <translation>Veröffentlicht: %1.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a file of a list</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a date, then or not yet listed, what happened</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Its parent %1 is listed. That does not list it by itself; whether it is meant as well depends on the list and on the share held.</source>
        <translation>Die Muttergesellschaft %1 ist gelistet. Dadurch allein ist es diese nicht; ob sie mitgemeint ist, hängt von der Liste und vom gehaltenen Anteil ab.</translation>
    </message>
    <message>
        <source>Lists compared:</source>
        <translation>Verglichene Listen:</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>The best one</source>
        <translation>Der beste</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>Its weakest step rests on %n independent origins: %1.</source>
        <translation>
            <numerusform>Sein schwächster Schritt stützt sich auf einen unabhängigen Ursprung: %1.</numerusform>
            <numerusform>Sein schwächster Schritt stützt sich auf %n unabhängige Ursprünge: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of an authority was compared for this report.</source>
        <translation>Für diesen Bericht wurde keine Liste einer Behörde verglichen.</translation>
    </message>
    <message>
        <source>What the documents say:</source>
        <translation>Was die Dokumente sagen:</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <comment>where an article is from, the page</comment>
        <translation>%1, S. %2</translation>
    </message>
    <message>
        <source>Documents marked = are versions of the article above them: copies, records, reprints, updates.</source>
        <translation>Mit = bezeichnete Dokumente sind Fassungen des Artikels darüber: Kopien, Datenbanksätze, Nachdrucke, Aktualisierungen.</translation>
    </message>
    <message>
        <source>%1 may be the same article as %2 (%3)</source>
        <translation>%1 ist vielleicht derselbe Artikel wie %2 (%3)</translation>
    </message>
    <message>
        <source>The two were exported with different options, so that some of what is missing in one may only have been left out.</source>
        <translation>Die beiden wurden mit verschiedenen Optionen exportiert; was im einen fehlt, kann auch nur ausgelassen worden sein.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>a decision about a claim</comment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>a decision about a claim</comment>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>left open again</source>
        <comment>a decision about a claim</comment>
        <translation>wieder offen gelassen</translation>
    </message>
    <message>
        <source>named by hand</source>
        <translation>von Hand benannt</translation>
    </message>
    <message>
        <source>given its type by hand</source>
        <translation>Art von Hand bestimmt</translation>
    </message>
    <message>
        <source>mentions marked or taken away by hand</source>
        <translation>Erwähnungen von Hand bezeichnet oder entfernt</translation>
    </message>
    <message>
        <source>dated by hand</source>
        <translation>von Hand datiert</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>removed by hand</source>
        <translation>von Hand entfernt</translation>
    </message>
    <message>
        <source>an earlier decision was taken back</source>
        <translation>eine frühere Entscheidung wurde zurückgenommen</translation>
    </message>
    <message>
        <source>documents were added or withdrawn</source>
        <translation>Dokumente kamen hinzu oder wurden entfernt</translation>
    </message>
    <message>
        <source>the documents were read anew</source>
        <translation>die Dokumente wurden neu gelesen</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>%1: this is a dossier of Clew and no article; open it by itself, or merge it into this one.</source>
        <extracomment>%1 is a file name; "merge" as in the command "Merge a colleague's dossier"</extracomment>
        <translation>%1: Das ist ein Dossier von Clew und kein Artikel; öffnen Sie es für sich oder führen Sie es mit diesem zusammen.</translation>
    </message>
    <message>
        <source>What was imported until then is kept. The same import again, or --resume, goes on from there.</source>
        <translation>Was bis dahin importiert war, bleibt erhalten. Derselbe Import noch einmal, oder --resume, macht dort weiter.</translation>
    </message>
    <message>
        <source>the dossier was moved, deleted or replaced while it was open</source>
        <translation>das Dossier wurde verschoben, gelöscht oder ersetzt, während es offen war</translation>
    </message>
    <message>
        <source>save a copy of what is shown, or open it where it is now</source>
        <translation>sichern Sie eine Kopie dessen, was gezeigt wird, oder öffnen Sie es dort, wo es jetzt ist</translation>
    </message>
    <message>
        <source>the dossier was changed in another window meanwhile, and nothing was done</source>
        <translation>das Dossier wurde inzwischen in einem anderen Fenster geändert, und nichts wurde getan</translation>
    </message>
    <message>
        <source>look at it as it is now, and do it again if you still want to</source>
        <translation>sehen Sie es an, wie es jetzt ist, und wiederholen Sie den Schritt, wenn Sie noch wollen</translation>
    </message>
    <message>
        <source>its folder cannot keep two programs from writing at once</source>
        <translation>sein Ordner kann nicht verhindern, dass zwei Programme zugleich schreiben</translation>
    </message>
    <message>
        <source>copy the dossier to a folder of this computer and open it there</source>
        <translation>kopieren Sie das Dossier in einen Ordner dieses Rechners und öffnen Sie es dort</translation>
    </message>
    <message>
        <source>this is a pipe or a device and no file</source>
        <translation>das ist eine Pipe oder ein Gerät und keine Datei</translation>
    </message>
    <message>
        <source>save what it gives into a file</source>
        <translation>sichern Sie, was sie liefert, in einer Datei</translation>
    </message>
    <message>
        <source>its name promises a file of the kind %1, and its content is none</source>
        <translation>ihr Name verspricht eine Datei der Art %1, ihr Inhalt ist keine</translation>
    </message>
    <message>
        <source>What it is part of</source>
        <translation>Wovon es ein Teil ist</translation>
    </message>
    <message>
        <source>What reached %1 is %2, which holds %3, as these documents say.</source>
        <translation>Was zu %1 kam, ist %2; darin steckt %3, wie diese Dokumente sagen.</translation>
    </message>
</context>
<context>
    <name>clew::AboutDialog</name>
    <message>
        <source>About Clew</source>
        <translation>Über Clew</translation>
    </message>
    <message>
        <source>Clew %1</source>
        <translation>Clew %1</translation>
    </message>
    <message>
        <source>&lt;i&gt;clew&lt;/i&gt;, noun: a ball of thread that leads the way through a labyrinth; the word from which “clue” comes.</source>
        <translation>&lt;i&gt;clew&lt;/i&gt;, englisch: ein Garnknäuel, das den Weg durch ein Labyrinth weist; daher kommt „clue“, die Spur.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later). Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation>Es beruht auf:</translation>
    </message>
    <message>
        <source>Libraries and models with their licences</source>
        <translation>Bibliotheken und Modelle mit ihren Lizenzen</translation>
    </message>
    <message>
        <source>It reads with these models:</source>
        <translation>Es liest mit diesen Modellen:</translation>
    </message>
    <message>
        <source>window, text, threads</source>
        <translation>Fenster, Text, Threads</translation>
    </message>
    <message>
        <source>the density strip of the timeline</source>
        <translation>der Dichtestreifen der Zeitleiste</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>the dossier file and its full-text search</source>
        <translation>die Dossierdatei und ihre Volltextsuche</translation>
    </message>
    <message>
        <source>sentences, words, character sets</source>
        <translation>Sätze, Wörter, Zeichensätze</translation>
    </message>
    <message>
        <source>guessing a character set</source>
        <translation>Erraten eines Zeichensatzes</translation>
    </message>
    <message>
        <source>reading Markdown</source>
        <translation>Lesen von Markdown</translation>
    </message>
    <message>
        <source>reading front matter</source>
        <translation>Lesen von Kopfdaten</translation>
    </message>
    <message>
        <source>reading PDF</source>
        <translation>Lesen von PDF</translation>
    </message>
    <message>
        <source>reading mails</source>
        <translation>Lesen von E-Mails</translation>
    </message>
    <message>
        <source>reading archives</source>
        <translation>Lesen von Archiven</translation>
    </message>
    <message>
        <source>typefaces, where they are installed</source>
        <translation>Schriften, wo sie installiert sind</translation>
    </message>
</context>
<context>
    <name>clew::Article</name>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>This record holds only a headline. The article itself is not in the dossier.</source>
        <translation>Dieser Datensatz enthält nur eine Überschrift. Der Artikel selbst ist nicht im Dossier.</translation>
    </message>
    <message numerus="yes">
        <source> … and %n more characters</source>
        <translation>
            <numerusform> … und %n weiteres Zeichen</numerusform>
            <numerusform> … und %n weitere Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>clew::ChangeWords</name>
    <message>
        <source>withdrawing an import</source>
        <translation>Zurückziehen eines Imports</translation>
    </message>
    <message>
        <source>importing documents</source>
        <translation>Importieren von Dokumenten</translation>
    </message>
    <message>
        <source>placing a node</source>
        <translation>Platzieren eines Knotens</translation>
    </message>
    <message>
        <source>freeing a node</source>
        <translation>Lösen eines Knotens</translation>
    </message>
    <message>
        <source>setting a claim back to proposed</source>
        <translation>Zurücksetzen einer Aussage auf „vorgeschlagen“</translation>
    </message>
    <message>
        <source>confirming a claim</source>
        <translation>Bestätigen einer Aussage</translation>
    </message>
    <message>
        <source>rejecting a claim</source>
        <translation>Verwerfen einer Aussage</translation>
    </message>
    <message>
        <source>withdrawing the judgement on %1 and %2</source>
        <translation>Zurückziehen des Urteils über %1 und %2</translation>
    </message>
    <message>
        <source>withdrawing a judgement</source>
        <translation>Zurückziehen eines Urteils</translation>
    </message>
    <message>
        <source>merging %1 and %2</source>
        <translation>Zusammenführen von %1 und %2</translation>
    </message>
    <message>
        <source>merging two entities</source>
        <translation>Zusammenführen zweier Entitäten</translation>
    </message>
    <message>
        <source>keeping %1 and %2 apart</source>
        <translation>Auseinanderhalten von %1 und %2</translation>
    </message>
    <message>
        <source>keeping two entities apart</source>
        <translation>Auseinanderhalten zweier Entitäten</translation>
    </message>
    <message>
        <source>leaving open whether two entities are one</source>
        <translation>Offenlassen, ob zwei Entitäten eine sind</translation>
    </message>
    <message>
        <source>adding the entity %1</source>
        <translation>Hinzufügen der Entität %1</translation>
    </message>
    <message>
        <source>removing the entity %1</source>
        <translation>Entfernen der Entität %1</translation>
    </message>
    <message>
        <source>marking a mention</source>
        <translation>Markieren einer Nennung</translation>
    </message>
    <message>
        <source>removing a mention</source>
        <translation>Entfernen einer Nennung</translation>
    </message>
    <message>
        <source>adding the claim “%1”</source>
        <translation>Eintragen der Aussage „%1“</translation>
    </message>
    <message>
        <source>removing the claim “%1”</source>
        <translation>Entfernen der Aussage „%1“</translation>
    </message>
    <message>
        <source>dating a claim</source>
        <translation>Datieren einer Aussage</translation>
    </message>
    <message>
        <source>taking back the date of a claim</source>
        <translation>Zurücknehmen des Datums einer Aussage</translation>
    </message>
    <message>
        <source>giving an entity back its name from the texts</source>
        <translation>Rückgabe des Namens aus den Texten</translation>
    </message>
    <message>
        <source>renaming an entity to %1</source>
        <translation>Umbenennen einer Entität in %1</translation>
    </message>
    <message>
        <source>renaming %1 to %2</source>
        <translation>Umbenennen von %1 in %2</translation>
    </message>
    <message>
        <source>changing the type of an entity</source>
        <translation>Ändern der Art einer Entität</translation>
    </message>
    <message>
        <source>changing the type of %1</source>
        <translation>Ändern der Art von %1</translation>
    </message>
    <message>
        <source>writing a note</source>
        <translation>Schreiben einer Notiz</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>Löschen einer Notiz</translation>
    </message>
    <message>
        <source>changing tags</source>
        <translation>Ändern von Schlagwörtern</translation>
    </message>
    <message>
        <source>marking a document as read</source>
        <translation>Markieren eines Dokuments als gelesen</translation>
    </message>
    <message>
        <source>marking a document as unread</source>
        <translation>Markieren eines Dokuments als ungelesen</translation>
    </message>
    <message>
        <source>saving the search “%1”</source>
        <translation>Speichern der Suche „%1“</translation>
    </message>
    <message>
        <source>forgetting the search “%1”</source>
        <translation>Vergessen der Suche „%1“</translation>
    </message>
    <message>
        <source>dismissing a sentence from the review</source>
        <translation>Entlassen eines Satzes aus der Prüfung</translation>
    </message>
    <message>
        <source>offering a sentence for review again</source>
        <translation>Erneutes Vorlegen eines Satzes</translation>
    </message>
    <message>
        <source>correcting a claim</source>
        <translation>Berichtigen einer Aussage</translation>
    </message>
    <message>
        <source>splitting an entity</source>
        <translation>Trennen einer Entität</translation>
    </message>
    <message>
        <source>adding an entity</source>
        <translation>Hinzufügen einer Entität</translation>
    </message>
    <message>
        <source>several changes</source>
        <translation>mehrere Änderungen</translation>
    </message>
    <message>
        <source>loading a control list</source>
        <translation>Laden einer Kontrollliste</translation>
    </message>
    <message>
        <source>unloading a control list</source>
        <translation>Entladen einer Kontrollliste</translation>
    </message>
    <message>
        <source>taking back a verdict on a list hit</source>
        <translation>Zurücknehmen eines Urteils über einen Listentreffer</translation>
    </message>
    <message>
        <source>taking back the verdict on a list hit of %1</source>
        <translation>Zurücknehmen des Urteils über einen Listentreffer zu %1</translation>
    </message>
    <message>
        <source>accepting a list hit</source>
        <translation>Annehmen eines Listentreffers</translation>
    </message>
    <message>
        <source>accepting a list hit of %1</source>
        <translation>Annehmen eines Listentreffers zu %1</translation>
    </message>
    <message>
        <source>dismissing a list hit</source>
        <translation>Abweisen eines Listentreffers</translation>
    </message>
    <message>
        <source>dismissing a list hit of %1</source>
        <translation>Abweisen eines Listentreffers zu %1</translation>
    </message>
    <message>
        <source>withdrawing a decision on who retells whom</source>
        <translation>Zurückziehen einer Entscheidung, wer wen nacherzählt</translation>
    </message>
    <message>
        <source>deciding that a document does not retell another</source>
        <translation>Entscheidung, dass ein Dokument ein anderes nicht nacherzählt</translation>
    </message>
    <message>
        <source>deciding that a document retells another</source>
        <translation>Entscheidung, dass ein Dokument ein anderes nacherzählt</translation>
    </message>
    <message>
        <source>merging a dossier</source>
        <translation>Zusammenführen eines Dossiers</translation>
    </message>
    <message>
        <source>deciding that two documents are not the same article</source>
        <translation>die Entscheidung, dass zwei Dokumente nicht derselbe Artikel sind</translation>
    </message>
    <message>
        <source>deciding that two documents are the same article</source>
        <translation>die Entscheidung, dass zwei Dokumente derselbe Artikel sind</translation>
    </message>
</context>
<context>
    <name>clew::ClaimForm</name>
    <message>
        <source>Who?</source>
        <translation>Wer?</translation>
    </message>
    <message>
        <source>To whom, or what?</source>
        <translation>Wem oder was?</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Güter</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Says who? Empty: the publication</source>
        <translation>Sagt wer? Leer: die Publikation</translation>
    </message>
    <message>
        <source>My &amp;inference: no sentence says so</source>
        <translation>Meine &amp;Schlussfolgerung: kein Satz sagt es</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Kept as it is written, without a date.</source>
        <translation>Bleibt, wie es geschrieben steht, ohne Datum.</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>Swap the two ends (Alt+W)</source>
        <translation>Beide Enden tauschen (Alt+W)</translation>
    </message>
    <message>
        <source>Swap the two ends</source>
        <translation>Beide Enden tauschen</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Neue Aussage</translation>
    </message>
    <message>
        <source>Correct a claim</source>
        <translation>Aussage berichtigen</translation>
    </message>
    <message>
        <source>Edit a claim</source>
        <translation>Aussage bearbeiten</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Type what is claimed: “sells to”, “owns” ...</source>
        <translation>Was wird ausgesagt: „verkauft an“, „besitzt“ ...</translation>
    </message>
    <message>
        <source>“%1” is none of the relations that Clew knows. Press the down key for the list.</source>
        <translation>„%1“ ist keine Beziehung, die Clew kennt. Die Pfeiltaste nach unten zeigt die Liste.</translation>
    </message>
    <message>
        <source>Name at least one end of the claim.</source>
        <translation>Nennen Sie mindestens ein Ende der Aussage.</translation>
    </message>
    <message>
        <source>This claim is in the dossier already.</source>
        <translation>Diese Aussage ist schon im Dossier.</translation>
    </message>
</context>
<context>
    <name>clew::ClaimRows</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Ursprünge</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>der Maschine</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>clew::ComparisonDialog</name>
    <message>
        <source>The first entity</source>
        <translation>Die erste Entität</translation>
    </message>
    <message>
        <source>The second entity</source>
        <translation>Die zweite Entität</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Nicht dasselbe</translation>
    </message>
    <message>
        <source>Merge two entities</source>
        <translation>Zwei Entitäten zusammenführen</translation>
    </message>
    <message>
        <source>Keep two entities apart</source>
        <translation>Zwei Entitäten auseinanderhalten</translation>
    </message>
    <message>
        <source>Name of the second entity</source>
        <translation>Name der zweiten Entität</translation>
    </message>
    <message>
        <source>Name of the merged entity</source>
        <translation>Name der zusammengeführten Entität</translation>
    </message>
    <message>
        <source>Why? For example: same address, one letterhead, the company confirmed it</source>
        <translation>Warum? Zum Beispiel: gleiche Anschrift, ein Briefkopf, die Firma bestätigt es</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Name of the first entity</source>
        <translation>Name der ersten Entität</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Heißt</translation>
    </message>
    <message>
        <source>Type the name of the entity to compare with.</source>
        <translation>Geben Sie den Namen der Entität ein, mit der verglichen wird.</translation>
    </message>
    <message>
        <source>Merged, they are one node: %1 and %2 of “%3” will also count for “%4”. Nothing is overwritten; Undo parts them again.</source>
        <translation>Zusammengeführt sind sie ein Knoten: %1 und %2 von „%3“ zählen dann auch für „%4“. Nichts wird überschrieben; Rückgängig trennt sie wieder.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n Nennung</numerusform>
            <numerusform>%n Nennungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take that judgement back and merge them all the same</source>
        <translation>Jenes Urteil zurücknehmen und trotzdem zusammenführen</translation>
    </message>
    <message>
        <source>These cannot be merged: %1 said that “%2” and “%3” are not the same.</source>
        <translation>Diese lassen sich nicht zusammenführen: %1 hat geurteilt, dass „%2“ und „%3“ nicht dasselbe sind.</translation>
    </message>
    <message>
        <source>That was on %1.</source>
        <translation>Das war am %1.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Der Grund: %1</translation>
    </message>
</context>
<context>
    <name>clew::DateForm</name>
    <message>
        <source>The text gives no date, and the document bears none.</source>
        <translation>Der Text nennt kein Datum, und das Dokument trägt keines.</translation>
    </message>
    <message>
        <source>The text gives no date. Published %1.</source>
        <translation>Der Text nennt kein Datum. Veröffentlicht %1.</translation>
    </message>
    <message>
        <source>The text says “%1”; the document bears no date.</source>
        <translation>Im Text steht „%1“; das Dokument trägt kein Datum.</translation>
    </message>
    <message>
        <source>The text says “%1”. Published %2.</source>
        <translation>Im Text steht „%1“. Veröffentlicht %2.</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Datum setzen</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Date of a claim</source>
        <translation>Datum einer Aussage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>2022-10, October 2022, since 2019, last spring</source>
        <translation>2022-10, October 2022, since 2019, last spring</translation>
    </message>
    <message>
        <source>As the text has it</source>
        <translation>Wie im Text</translation>
    </message>
    <message>
        <source>A day, a month, a year, an open span; plain words or EDTF.</source>
        <translation>Ein Tag, ein Monat, ein Jahr, ein offener Zeitraum; in englischen Worten oder EDTF.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Gelesen als %1.</translation>
    </message>
    <message>
        <source>Not understood yet. Try “October 2022”, “2022-10” or “since 2019”.</source>
        <translation>Noch nicht verstanden. Versuchen Sie „October 2022“, „2022-10“ oder „since 2019“.</translation>
    </message>
</context>
<context>
    <name>clew::DensityStrip</name>
    <message>
        <source>Claims and documents a month</source>
        <translation>Aussagen und Dokumente im Monat</translation>
    </message>
    <message>
        <source>Arrows move the time window, Shift and arrows its end, Ctrl and arrows its begin; Esc lifts it.</source>
        <translation>Pfeiltasten bewegen den Zeitraum, mit Umschalt sein Ende, mit Strg seinen Anfang; Esc hebt ihn auf.</translation>
    </message>
    <message>
        <source>Drag to select a time window, drag it or its ends to change it; Esc lifts it</source>
        <translation>Ziehen wählt einen Zeitraum; er und seine Enden lassen sich ziehen; Esc hebt ihn auf</translation>
    </message>
    <message>
        <source>Time window: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
</context>
<context>
    <name>clew::DocumentDelegate</name>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>↳ record of</source>
        <translation>↳ Datensatz zu</translation>
    </message>
    <message>
        <source>↳ retold by</source>
        <translation>↳ nacherzählt von</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>↳ copy in</source>
        <translation>↳ Kopie in</translation>
    </message>
</context>
<context>
    <name>clew::DocumentList</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>Drop articles on this window.</source>
        <translation>Ziehen Sie Artikel auf dieses Fenster.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>documents on the desk, documents of the dossier</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>clew::DocumentModel</name>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>only a headline</source>
        <translation>nur eine Überschrift</translation>
    </message>
    <message>
        <source>retells %1, which is not in this dossier</source>
        <translation>erzählt %1 nach, das nicht in diesem Dossier ist</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, retelling</source>
        <comment>title, date</comment>
        <translation>%1, %2, Nacherzählung</translation>
    </message>
    <message>
        <source>the same article as the one above</source>
        <translation>derselbe Artikel wie der darüber</translation>
    </message>
    <message>
        <source>retells the article above</source>
        <translation>erzählt den Artikel darüber nach</translation>
    </message>
    <message>
        <source>shown by: “%1”</source>
        <translation>belegt durch: „%1“</translation>
    </message>
    <message>
        <source>%1, %2, version of the article above</source>
        <comment>title, date</comment>
        <translation>%1, %2, Fassung des Artikels darüber</translation>
    </message>
</context>
<context>
    <name>clew::DocumentRows</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Retells</source>
        <translation>Erzählt nach</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>clew::DriftWords</name>
    <message>
        <source>another speaker</source>
        <translation>anderer Sprecher</translation>
    </message>
    <message>
        <source>informants called otherwise</source>
        <translation>Informanten anders bezeichnet</translation>
    </message>
    <message>
        <source>more or fewer speakers</source>
        <translation>mehr oder weniger Sprecher</translation>
    </message>
    <message>
        <source>nobody says it any more</source>
        <translation>niemand sagt es mehr</translation>
    </message>
    <message>
        <source>number rounded</source>
        <translation>Zahl gerundet</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>andere Zahl</translation>
    </message>
    <message>
        <source>possible became certain</source>
        <translation>aus möglich wurde sicher</translation>
    </message>
    <message>
        <source>certain became possible</source>
        <translation>aus sicher wurde möglich</translation>
    </message>
    <message>
        <source>denial left out</source>
        <translation>Dementi ausgelassen</translation>
    </message>
    <message>
        <source>denial turned round</source>
        <translation>Dementi ins Gegenteil verkehrt</translation>
    </message>
    <message>
        <source>two channels made one</source>
        <translation>aus zwei Kanälen wurde einer</translation>
    </message>
    <message>
        <source>by way of somebody else</source>
        <translation>über jemand anderen</translation>
    </message>
    <message>
        <source>go-between left out</source>
        <translation>Mittler ausgelassen</translation>
    </message>
    <message>
        <source>another date</source>
        <translation>anderes Datum</translation>
    </message>
    <message>
        <source>claim added</source>
        <translation>Aussage hinzugefügt</translation>
    </message>
    <message>
        <source>%1: “%2” became “%3”</source>
        <comment>what changed, what it was, what it is now</comment>
        <translation>%1: aus „%2“ wurde „%3“</translation>
    </message>
    <message>
        <source>One says so, another says not</source>
        <translation>Eines sagt ja, ein anderes nein</translation>
    </message>
    <message>
        <source>Different numbers</source>
        <translation>Verschiedene Zahlen</translation>
    </message>
    <message>
        <source>Copies of one article bear different dates</source>
        <translation>Kopien eines Artikels tragen verschiedene Daten</translation>
    </message>
    <message>
        <source>A record's date stands beside that of publication</source>
        <translation>Das Datum eines Datensatzes steht neben dem der Veröffentlichung</translation>
    </message>
    <message>
        <source>A retelling without a date</source>
        <translation>Eine Nacherzählung ohne Datum</translation>
    </message>
    <message>
        <source>An event is dated differently</source>
        <translation>Ein Ereignis ist verschieden datiert</translation>
    </message>
    <message>
        <source>goods told more broadly</source>
        <translation>Ware allgemeiner benannt</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>eine andere Antwort</translation>
    </message>
    <message>
        <source>an informant's words told as a fact</source>
        <translation>Worte eines Informanten als Tatsache berichtet</translation>
    </message>
    <message>
        <source>Different posts of one person</source>
        <translation>Verschiedene Ämter einer Person</translation>
    </message>
    <message>
        <source>Goods went to different parties</source>
        <translation>Ware ging an verschiedene Beteiligte</translation>
    </message>
    <message>
        <source>One document says it in two ways</source>
        <translation>Ein Dokument sagt es auf zwei Arten</translation>
    </message>
    <message>
        <source>denial left out: %1</source>
        <comment>who denied</comment>
        <translation>Dementi weggelassen: %1</translation>
    </message>
</context>
<context>
    <name>clew::DropArea</name>
    <message>
        <source>Drop articles here</source>
        <translation>Artikel hierher ziehen</translation>
    </message>
    <message>
        <source>Files, folders, a link or selected text from a browser</source>
        <translation>Dateien, Ordner, ein Link oder ausgewählter Text aus dem Browser</translation>
    </message>
</context>
<context>
    <name>clew::EdgeClaimModel</name>
    <message>
        <source>Said to be</source>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
</context>
<context>
    <name>clew::EdgeClaims</name>
    <message>
        <source>%1, in %2</source>
        <comment>origin, and who retells it</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>an inference, by hand</source>
        <translation>eine Schlussfolgerung, von Hand</translation>
    </message>
    <message>
        <source>%1 (entered by hand)</source>
        <translation>%1 (von Hand eingetragen)</translation>
    </message>
    <message>
        <source>Claims behind the relation</source>
        <translation>Aussagen hinter der Beziehung</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the claims</source>
        <translation>Aussagen schließen</translation>
    </message>
</context>
<context>
    <name>clew::EntityActions</name>
    <message>
        <source>&amp;Merge with ...</source>
        <translation>&amp;Zusammenführen mit ...</translation>
    </message>
    <message>
        <source>&amp;Split ...</source>
        <translation>&amp;Trennen ...</translation>
    </message>
    <message>
        <source>&amp;Not the same as ...</source>
        <translation>&amp;Nicht dasselbe wie ...</translation>
    </message>
    <message>
        <source>&amp;Rename ...</source>
        <translation>&amp;Umbenennen ...</translation>
    </message>
    <message>
        <source>Change the t&amp;ype ...</source>
        <translation>&amp;Art ändern ...</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>What shall it be called? Leave it empty for the name from the texts.</source>
        <translation>Wie soll es heißen? Leer: der Name aus den Texten.</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
</context>
<context>
    <name>clew::EntityDelegate</name>
    <message>
        <source>SANCTIONED %1</source>
        <translation>SANKTIONIERT %1</translation>
    </message>
    <message>
        <source>SANCTIONED</source>
        <translation>SANKTIONIERT</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>ungenannt</translation>
    </message>
    <message numerus="yes">
        <source>%n spellings</source>
        <translation>
            <numerusform>%n Schreibweise</numerusform>
            <numerusform>%n Schreibweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>LISTED %1</source>
        <translation>GELISTET %1</translation>
    </message>
    <message>
        <source>LISTED</source>
        <translation>GELISTET</translation>
    </message>
</context>
<context>
    <name>clew::EntityField</name>
    <message>
        <source>Not in the dossier yet: %1. Click to change its type.</source>
        <translation>Noch nicht im Dossier: %1. Klicken ändert die Art.</translation>
    </message>
</context>
<context>
    <name>clew::EntityForm</name>
    <message>
        <source>New mention</source>
        <translation>Neue Nennung</translation>
    </message>
    <message>
        <source>Name of the entity, or of one in the dossier</source>
        <translation>Name der Entität, neu oder schon im Dossier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Nennung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message numerus="yes">
        <source>Also where it stands &amp;elsewhere in this article: %n</source>
        <translation>
            <numerusform>Auch an der &amp;anderen Stelle in diesem Artikel: %n</numerusform>
            <numerusform>Auch an den &amp;anderen Stellen in diesem Artikel: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Mention of a known entity</source>
        <translation>Nennung einer bekannten Entität</translation>
    </message>
    <message>
        <source>New entity</source>
        <translation>Neue Entität</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>clew::EntityList</name>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>No entities yet</source>
        <translation>Noch keine Entitäten</translation>
    </message>
    <message>
        <source>They appear here when articles have been imported.</source>
        <translation>Sie erscheinen hier, wenn Artikel importiert sind.</translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation>Entitäten filtern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entities shown, entities in all</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>clew::EntityModel</name>
    <message>
        <source>also: %1</source>
        <translation>auch: %1</translation>
    </message>
    <message>
        <source>Sanctioned, according to these documents</source>
        <translation>Sanktioniert, laut diesen Dokumenten</translation>
    </message>
    <message>
        <source>Sanctioned %1, according to these documents</source>
        <translation>Sanktioniert %1, laut diesen Dokumenten</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, type, number of mentions</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 Nennung</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n Nennung</numerusform>
            <numerusform>%n Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>On a list that is loaded</source>
        <translation>Auf einer geladenen Liste</translation>
    </message>
    <message>
        <source>On a list that is loaded, since %1</source>
        <translation>Auf einer geladenen Liste, seit %1</translation>
    </message>
</context>
<context>
    <name>clew::EntityRows</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Ursprünge</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>%1 (also %2)</source>
        <translation>%1 (auch %2)</translation>
    </message>
    <message>
        <source>%1: %2; %3 and %4</source>
        <comment>an entity: its type; two counts</comment>
        <translation>%1: %2; %3 und %4</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent origins</source>
        <translation>
            <numerusform>%n unabhängiger Ursprung</numerusform>
            <numerusform>%n unabhängige Ursprünge</numerusform>
        </translation>
    </message>
    <message>
        <source>On lists</source>
        <translation>Auf Listen</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>gelistet</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>clew::EventRows</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Zuletzt berichtet</translation>
    </message>
    <message>
        <source>Days until told</source>
        <translation>Tage bis zum Bericht</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>auf den Tag</translation>
    </message>
    <message>
        <source>to the month</source>
        <translation>auf den Monat</translation>
    </message>
    <message>
        <source>a few months</source>
        <translation>einige Monate</translation>
    </message>
    <message>
        <source>to the year</source>
        <translation>auf das Jahr</translation>
    </message>
    <message>
        <source>several years</source>
        <translation>mehrere Jahre</translation>
    </message>
    <message>
        <source>by a person, %1</source>
        <comment>%1 is a precision</comment>
        <translation>von einer Person, %1</translation>
    </message>
    <message>
        <source>about, %1</source>
        <comment>%1 is a precision</comment>
        <translation>ungefähr, %1</translation>
    </message>
    <message>
        <source>guessed, %1</source>
        <comment>%1 is a precision</comment>
        <translation>vermutet, %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>clew::ExportDialog</name>
    <message>
        <source>Export a snapshot</source>
        <translation>Momentaufnahme exportieren</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>Only claims that were &amp;confirmed</source>
        <translation>Nur &amp;bestätigte Aussagen</translation>
    </message>
    <message>
        <source>Claims that a person confirmed or entered</source>
        <translation>Aussagen, die eine Person bestätigt oder eingetragen hat</translation>
    </message>
    <message>
        <source>Only the &amp;time window of the filter</source>
        <translation>Nur der &amp;Zeitraum des Filters</translation>
    </message>
    <message>
        <source>As set on the timeline</source>
        <translation>Wie auf der Zeitleiste gesetzt</translation>
    </message>
    <message>
        <source>Only the &amp;routes of the present trace</source>
        <translation>Nur die gerade &amp;verfolgten Wege</translation>
    </message>
    <message>
        <source>Their claims, and what speaks against them</source>
        <translation>Ihre Aussagen und was gegen sie spricht</translation>
    </message>
    <message>
        <source>With &amp;quotations</source>
        <translation>Mit Zi&amp;taten</translation>
    </message>
    <message>
        <source>Without them only offsets are written, where rights forbid quoting</source>
        <translation>Ohne sie werden nur Positionen geschrieben, wo Rechte das Zitieren verbieten</translation>
    </message>
    <message>
        <source>&amp;Mask informants</source>
        <translation>Informanten &amp;schwärzen</translation>
    </message>
    <message>
        <source>Unnamed speakers, and entities with the tag "informant", in every name and text</source>
        <translation>Ungenannte Sprecher und Entitäten mit dem Schlagwort „informant“, in jedem Namen und Text</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Folder or archive to write</source>
        <translation>Ordner oder Archiv, das geschrieben wird</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>Aus&amp;wählen...</translation>
    </message>
    <message>
        <source>As one ZIP &amp;archive</source>
        <translation>Als ein ZIP-&amp;Archiv</translation>
    </message>
    <message>
        <source>Otherwise a folder</source>
        <translation>Sonst ein Ordner</translation>
    </message>
    <message>
        <source>How to open what was written</source>
        <translation>Wie sich das Geschriebene öffnen lässt</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>P&amp;fad kopieren</translation>
    </message>
    <message>
        <source>Chec&amp;k it</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Where the snapshot goes</source>
        <translation>Wohin die Momentaufnahme geht</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP-Archive (*.zip)</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>Ordner (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Writing the snapshot ...</source>
        <translation>Momentaufnahme wird geschrieben ...</translation>
    </message>
    <message>
        <source>manifest.json tells what the snapshot holds, with a hash of every file, and what each format cannot hold. Publish it along.</source>
        <translation>manifest.json sagt, was die Momentaufnahme enthält, mit einer Prüfsumme jeder Datei, und was jedes Format nicht fassen kann. Veröffentlichen Sie es mit.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>%n Datei wurde geschrieben.</numerusform>
            <numerusform>%n Dateien wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the t&amp;ypes that the filter shows</source>
        <translation>Nur die A&amp;rten, die der Filter zeigt</translation>
    </message>
    <message>
        <source>Claims between persons, organizations, products ... that are not hidden</source>
        <translation>Aussagen zwischen Personen, Organisationen, Waren …, die nicht ausgeblendet sind</translation>
    </message>
</context>
<context>
    <name>clew::FilterPanel</name>
    <message>
        <source>2022 or 2022-10</source>
        <translation>2022 oder 2022-10</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Confirmed claims only</source>
        <translation>Nur bestätigte Aussagen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Only documents that hold these words</source>
        <translation>Nur Dokumente mit diesen Wörtern</translation>
    </message>
    <message>
        <source>words of the articles</source>
        <translation>Wörter der Artikel</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Least number of origins</source>
        <translation>Mindestzahl der Ursprünge</translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>Documents that hold</source>
        <translation>Dokumente, die enthalten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Origins, at least</source>
        <translation>Ursprünge, mindestens</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
</context>
<context>
    <name>clew::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of a match, count of matches</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>clew::HelpWindow</name>
    <message>
        <source>How Clew works</source>
        <translation>Wie Clew arbeitet</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
</context>
<context>
    <name>clew::Identity</name>
    <message>
        <source>They bear the same name.</source>
        <translation>Sie tragen denselben Namen.</translation>
    </message>
    <message>
        <source>The same last name, and no first name.</source>
        <translation>Derselbe Nachname und kein Vorname.</translation>
    </message>
    <message>
        <source>The same name, read as two kinds of things.</source>
        <translation>Derselbe Name, als zweierlei gelesen.</translation>
    </message>
    <message>
        <source>They differ in letters that scanners confuse.</source>
        <translation>Sie unterscheiden sich in Buchstaben, die Scanner verwechseln.</translation>
    </message>
    <message>
        <source>The same words, written as one or apart.</source>
        <translation>Dieselben Wörter, zusammen oder getrennt geschrieben.</translation>
    </message>
    <message>
        <source>The same words in another order.</source>
        <translation>Dieselben Wörter in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>The one is made of the initials of the other.</source>
        <translation>Das eine besteht aus den Anfangsbuchstaben des anderen.</translation>
    </message>
    <message>
        <source>The one is a part of the other.</source>
        <translation>Das eine ist ein Teil des anderen.</translation>
    </message>
    <message>
        <source>The one is how the other ends.</source>
        <translation>Das eine ist das Ende des anderen.</translation>
    </message>
    <message>
        <source>The one is put together from the beginnings of the other's words.</source>
        <translation>Das eine ist aus den Wortanfängen des anderen zusammengesetzt.</translation>
    </message>
    <message>
        <source>They differ by one letter.</source>
        <translation>Sie unterscheiden sich um einen Buchstaben.</translation>
    </message>
    <message>
        <source>They may be two transliterations of one name.</source>
        <translation>Sie könnten zwei Umschriften eines Namens sein.</translation>
    </message>
    <message>
        <source>A document puts the one beside the other as its name.</source>
        <translation>Ein Dokument stellt das eine neben das andere als dessen Namen.</translation>
    </message>
    <message>
        <source>The documents say the same of both.</source>
        <translation>Die Dokumente sagen von beiden dasselbe.</translation>
    </message>
    <message>
        <source>Retellings of one report say the same of both, with the same date.</source>
        <translation>Nacherzählungen eines Berichts sagen von beiden dasselbe, mit demselben Datum.</translation>
    </message>
    <message>
        <source>Two retellings of one report describe them alike.</source>
        <translation>Zwei Nacherzählungen eines Berichts beschreiben sie gleich.</translation>
    </message>
    <message>
        <source>A retelling describes with the words of the name whom another names.</source>
        <translation>Eine Nacherzählung beschreibt mit den Wörtern des Namens, wen eine andere nennt.</translation>
    </message>
    <message>
        <source>They say the same in two retellings of one report.</source>
        <translation>Sie sagen dasselbe in zwei Nacherzählungen eines Berichts.</translation>
    </message>
</context>
<context>
    <name>clew::ImportSummary</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Was importiert wurde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation>Bericht &amp;sichern...</translation>
    </message>
    <message>
        <source>&amp;Try refused files again</source>
        <translation>Abgelehnte Dateien noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json);;Text (*.txt)</source>
        <translation>Tabelle (*.csv);;JSON (*.json);;Text (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the report.</source>
        <translation>
            <numerusform>Eine weitere steht im Bericht.</numerusform>
            <numerusform>%n weitere stehen im Bericht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::Inspector</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed in the text</source>
        <translation>im Text ungenannt</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>auch: %1</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 Nennung</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n Nennung</numerusform>
            <numerusform>%n Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 Dokument</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>No claim in these documents speaks of it.</source>
        <translation>Keine Aussage in diesen Dokumenten spricht davon.</translation>
    </message>
    <message>
        <source>Named together with</source>
        <translation>Zusammen genannt mit</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 Ursprung</translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n Ursprung</numerusform>
            <numerusform>%n Ursprünge</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <comment>the words of a date</comment>
        <translation> („%1“)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden durch</translation>
    </message>
    <message>
        <source>rule %1, confidence %2</source>
        <translation>Regel %1, Zuverlässigkeit %2</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>named by hand</source>
        <translation>von Hand benannt</translation>
    </message>
    <message>
        <source>My inference: no sentence says so.</source>
        <translation>Meine Schlussfolgerung: Kein Satz sagt es.</translation>
    </message>
    <message>
        <source>undated, by hand</source>
        <translation>undatiert, von Hand</translation>
    </message>
    <message>
        <source>%1, dated by hand</source>
        <translation>%1, von Hand datiert</translation>
    </message>
    <message>
        <source>a person, entered by hand</source>
        <translation>einer Person, von Hand eingetragen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>No claim was found in this document.</source>
        <translation>In diesem Dokument wurde keine Aussage gefunden.</translation>
    </message>
    <message>
        <source>an unnamed party</source>
        <translation>eine ungenannte Partei</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a route</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hops</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: an addition of its own, not in what it retells</source>
        <translation>%1: eine eigene Zutat, nicht im nacherzählten Bericht</translation>
    </message>
    <message>
        <source>On lists</source>
        <translation>Auf Listen</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>accepted by %1</source>
        <translation>angenommen von %1</translation>
    </message>
    <message>
        <source>dismissed by %1</source>
        <translation>abgewiesen von %1</translation>
    </message>
    <message>
        <source>the same name; not checked yet</source>
        <translation>derselbe Name; noch nicht geprüft</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>the list does not say since when</source>
        <translation>die Liste sagt nicht, seit wann</translation>
    </message>
    <message>
        <source>listed since %1</source>
        <translation>gelistet seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>%1 % by “%2”: %3</source>
        <comment>score in percent, listed name, reasons</comment>
        <translation>%1 % mit „%2“: %3</translation>
    </message>
    <message>
        <source>bundled with Clew</source>
        <translation>mit Clew geliefert</translation>
    </message>
    <message>
        <source>%1 of %2, line %3</source>
        <comment>a file of a list, its date</comment>
        <translation>%1 vom %2, Zeile %3</translation>
    </message>
    <message>
        <source>Not in the lists loaded.</source>
        <translation>Nicht in den geladenen Listen.</translation>
    </message>
    <message>
        <source>Its parent %1 is listed. That does not list it by itself; whether it is meant as well depends on the list and on the share held.</source>
        <translation>Die Muttergesellschaft %1 ist gelistet. Dadurch allein ist es diese nicht; ob sie mitgemeint ist, hängt von der Liste und vom gehaltenen Anteil ab.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a party, a list, listed then or not yet</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>clew::InspectorView</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The sentence does say so</source>
        <translation>Der Satz sagt das wirklich</translation>
    </message>
    <message>
        <source>The sentence does not say so: the claim leaves network and routes</source>
        <translation>Der Satz sagt das nicht: Die Aussage verlässt Netz und Wege</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Click a name in the text, a node, a hop or a row.</source>
        <translation>Klicken Sie auf einen Namen im Text, einen Knoten, einen Schritt oder eine Zeile.</translation>
    </message>
    <message>
        <source>Open a dossier, or drop articles here to begin one.</source>
        <translation>Öffnen Sie ein Dossier oder ziehen Sie Artikel hierher, um eines zu beginnen.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change who, what and when; it is marked as entered by hand</source>
        <translation>Wer, was und wann ändern; gilt dann als von Hand eingetragen</translation>
    </message>
    <message>
        <source>Take away this claim that was entered by hand</source>
        <translation>Diese von Hand eingetragene Aussage entfernen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
</context>
<context>
    <name>clew::JobStatus</name>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the import (Esc)</source>
        <translation>Import abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Import: %1 von %2</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>&amp;Pause the import</source>
        <translation>Import &amp;anhalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause the import (Ctrl+Alt+B)</source>
        <translation>Import anhalten (Strg+Alt+B)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The import is paused</source>
        <translation>Der Import ist angehalten</translation>
    </message>
</context>
<context>
    <name>clew::Jobs</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Retellings</source>
        <translation>Nacherzählungen</translation>
    </message>
    <message>
        <source>Only a headline</source>
        <translation>Nur eine Überschrift</translation>
    </message>
    <message>
        <source>Already in the dossier</source>
        <translation>Schon im Dossier</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>retells %1</source>
        <translation>erzählt %1 nach</translation>
    </message>
    <message>
        <source>The import was cancelled. The dossier is as it was before.</source>
        <translation>Der Import wurde abgebrochen. Das Dossier ist wie zuvor.</translation>
    </message>
    <message>
        <source>1 article was added.</source>
        <translation>1 Artikel wurde hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles were added.</source>
        <translation>
            <numerusform>%n Artikel wurde hinzugefügt.</numerusform>
            <numerusform>%n Artikel wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>1 was in the dossier already.</source>
        <translation>1 war schon im Dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n were in the dossier already.</source>
        <translation>
            <numerusform>%n war schon im Dossier.</numerusform>
            <numerusform>%n waren schon im Dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be read.</source>
        <translation>1 konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n konnte nicht gelesen werden.</numerusform>
            <numerusform>%n konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other versions of an article</source>
        <translation>Andere Fassungen eines Artikels</translation>
    </message>
    <message>
        <source>Files of the dossier itself</source>
        <translation>Dateien des Dossiers selbst</translation>
    </message>
    <message>
        <source>1 file is this dossier itself and was left out.</source>
        <translation>1 Datei ist dieses Dossier selbst und wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are this dossier itself and were left out.</source>
        <translation>
            <numerusform>Eine Datei ist dieses Dossier selbst und wurde ausgelassen.</numerusform>
            <numerusform>%n Dateien sind dieses Dossier selbst und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the import was stopped: import the same again to go on where it stood, or undo it.</source>
        <translation>Dann wurde der Import abgebrochen: dasselbe noch einmal importieren, um fortzufahren, oder rückgängig machen.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Weniger als eine Minute übrig.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>Noch etwa eine Minute.</numerusform>
            <numerusform>Noch etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hours left.</source>
        <translation>
            <numerusform>Noch etwa eine Stunde.</numerusform>
            <numerusform>Noch etwa %n Stunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::LanesView</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Left and right arrow go from event to event, Enter selects, D dates it. The table of events holds the same as rows.</source>
        <translation>Pfeil links und rechts gehen von Ereignis zu Ereignis, Enter wählt, D datiert. Die Tabelle der Ereignisse zeigt dasselbe als Zeilen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event, its date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>clew::LinkStrip</name>
    <message>
        <source>Sentences that tell the same claim</source>
        <translation>Sätze, die dieselbe Aussage machen</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences are told in both</source>
        <translation>
            <numerusform>%n Satz steht in beiden</numerusform>
            <numerusform>%n Sätze stehen in beiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Both tell this.</source>
        <translation>Beide sagen dies.</translation>
    </message>
    <message>
        <source>One tells this, the other denies or negates it.</source>
        <translation>Einer sagt es, der andere bestreitet oder verneint es.</translation>
    </message>
</context>
<context>
    <name>clew::MainWindow</name>
    <message>
        <source>Clew</source>
        <translation>Clew</translation>
    </message>
    <message>
        <source>Documents and entities</source>
        <translation>Dokumente und Entitäten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>%1 — Clew</source>
        <translation>%1 — Clew</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n Entität</numerusform>
            <numerusform>%n Entitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Clew dossiers (*.clew)</source>
        <translation>Clew-Dossiers (*.clew)</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Neues Dossier</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Dossier öffnen</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Only the titles of the links were kept: Clew never goes online. Save the pages from the browser and drop the files.</source>
        <translation>Nur die Titel der Links wurden behalten: Clew geht nie online. Speichern Sie die Seiten im Browser und ziehen Sie die Dateien herüber.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Daneben öffnen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Read all articles anew</source>
        <translation>Alle Artikel neu lesen</translation>
    </message>
    <message numerus="yes">
        <source>This version of Clew reads all %n articles again. What you confirmed, rejected, entered and noted stays. A copy of the dossier as it is now is laid beside it first.</source>
        <translation>
            <numerusform>Diese Version von Clew liest den %n Artikel neu. Was Sie bestätigt, verworfen, eingetragen und notiert haben, bleibt. Zuvor wird eine Kopie des Dossiers, wie es jetzt ist, danebengelegt.</numerusform>
            <numerusform>Diese Version von Clew liest alle %n Artikel neu. Was Sie bestätigt, verworfen, eingetragen und notiert haben, bleibt. Zuvor wird eine Kopie des Dossiers, wie es jetzt ist, danebengelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading anew ...</source>
        <translation>Wird neu gelesen ...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n claims before</source>
        <translation>
            <numerusform>%n Aussage vorher</numerusform>
            <numerusform>%n Aussagen vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims now</source>
        <translation>
            <numerusform>%n Aussage jetzt</numerusform>
            <numerusform>%n Aussagen jetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims that you had decided are no longer found; they were kept.</source>
        <translation>
            <numerusform>%n Aussage, über die Sie entschieden hatten, wird nicht mehr gefunden; sie wurde behalten.</numerusform>
            <numerusform>%n Aussagen, über die Sie entschieden hatten, werden nicht mehr gefunden; sie wurden behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was: %1</source>
        <translation>Wie es war: %1</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>Snapshots (manifest.json *.zip)</source>
        <translation>Momentaufnahmen (manifest.json *.zip)</translation>
    </message>
    <message>
        <source>Check a snapshot</source>
        <translation>Momentaufnahme prüfen</translation>
    </message>
    <message>
        <source>Compare the dossier with a snapshot</source>
        <translation>Dossier mit einer Momentaufnahme vergleichen</translation>
    </message>
    <message>
        <source>What has changed since %1</source>
        <translation>Was sich seit %1 geändert hat</translation>
    </message>
    <message>
        <source>%1 (read only) — Clew</source>
        <translation>%1 (nur lesbar) — Clew</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Clew. It is shown as far as this version understands it; nothing can be changed.</source>
        <translation>%1 wurde von einer späteren Version von Clew geschrieben. Es wird gezeigt, soweit diese Version es versteht; nichts lässt sich ändern.</translation>
    </message>
    <message>
        <source>This dossier cannot be written. It can be read; nothing can be changed.</source>
        <translation>Dieses Dossier ist nicht beschreibbar. Es lässt sich lesen; nichts lässt sich ändern.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>An import into this dossier was broken off. What was imported until then is here, and nothing will be imported twice.</source>
        <translation>Ein Import in dieses Dossier wurde abgebrochen. Was bis dahin importiert war, ist da, und nichts wird doppelt importiert.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>&amp;Leave it at that</source>
        <translation>Dabei be&amp;lassen</translation>
    </message>
    <message>
        <source>Checking %1 ...</source>
        <translation>%1 wird geprüft ...</translation>
    </message>
    <message>
        <source>Comparing with %1 ...</source>
        <translation>Vergleich mit %1 ...</translation>
    </message>
    <message>
        <source>Merge a colleague's dossier</source>
        <translation>Dossier zusammenführen</translation>
    </message>
    <message>
        <source>Dossiers (*.clew)</source>
        <translation>Dossiers (*.clew)</translation>
    </message>
    <message>
        <source>Opening %1 ...</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other versions</source>
        <comment>documents, and versions of these</comment>
        <translation>
            <numerusform>%1 und eine weitere Fassung</numerusform>
            <numerusform>%1 und %n weitere Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced while it was open. What was in it is still shown, but nothing can be changed until it is saved as a copy.</source>
        <translation>%1 wurde verschoben, gelöscht oder ersetzt, während es offen war. Der Inhalt wird noch gezeigt, aber nichts lässt sich ändern, bis er als Kopie gesichert ist.</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Kopie &amp;sichern…</translation>
    </message>
    <message>
        <source>&amp;Close the dossier</source>
        <translation>Dossier s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Go on looking</source>
        <translation>&amp;Weiter ansehen</translation>
    </message>
    <message>
        <source>Putting documents on the desk ...</source>
        <translation>Dokumente werden auf den Schreibtisch gelegt …</translation>
    </message>
    <message numerus="yes">
        <source>%n documents were put on the desk.</source>
        <translation>
            <numerusform>%n Dokument wurde auf den Schreibtisch gelegt.</numerusform>
            <numerusform>%n Dokumente wurden auf den Schreibtisch gelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these documents lie on the desk already.</source>
        <translation>Alle diese Dokumente liegen schon auf dem Schreibtisch.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n documents on the desk</source>
        <translation>
            <numerusform>%1 von %n Dokument auf dem Schreibtisch</numerusform>
            <numerusform>%1 von %n Dokumenten auf dem Schreibtisch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::MergeDialog</name>
    <message>
        <source>Comparing the two dossiers ...</source>
        <translation>Die beiden Dossiers werden verglichen ...</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>Fortschritt der Zusammenführung</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>You decided differently about these. Yours stands unless you tick theirs; a decision of theirs that does not stand is kept in the note, so nothing is lost.</source>
        <translation>Hier haben Sie verschieden entschieden. Ihre Entscheidung gilt, sofern Sie nicht die andere ankreuzen; eine Entscheidung, die nicht gilt, bleibt in der Notiz, nichts geht verloren.</translation>
    </message>
    <message>
        <source>What you and your colleague decided differently</source>
        <translation>Was Sie und Ihr Kollege verschieden entschieden haben</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deren</translation>
    </message>
    <message>
        <source>What the decision is about</source>
        <translation>Worum es in der Entscheidung geht</translation>
    </message>
    <message>
        <source>All &amp;yours</source>
        <translation>Alle &amp;Ihre</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>Alle &amp;deren</translation>
    </message>
    <message>
        <source>A claim that is not on show</source>
        <translation>Eine nicht angezeigte Aussage</translation>
    </message>
    <message>
        <source>An entity that is not on show</source>
        <translation>Eine nicht angezeigte Entität</translation>
    </message>
    <message>
        <source>A document that is not on show</source>
        <translation>Ein nicht angezeigtes Dokument</translation>
    </message>
    <message>
        <source>A route</source>
        <translation>Eine Route</translation>
    </message>
    <message numerus="yes">
        <source>%n new documents</source>
        <translation>
            <numerusform>ein neues Dokument</numerusform>
            <numerusform>%n neue Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new control lists</source>
        <translation>
            <numerusform>eine neue Kontrollliste</numerusform>
            <numerusform>%n neue Kontrolllisten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims, names and mentions entered by hand</source>
        <translation>
            <numerusform>eine von Hand eingetragene Aussage, Nennung oder ein Name</numerusform>
            <numerusform>%n von Hand eingetragene Aussagen, Namen und Nennungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews and dates</source>
        <translation>
            <numerusform>eine Prüfung oder ein Datum</numerusform>
            <numerusform>%n Prüfungen und Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions on who is who</source>
        <translation>
            <numerusform>eine Entscheidung, wer wer ist</numerusform>
            <numerusform>%n Entscheidungen, wer wer ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes and tags</source>
        <translation>
            <numerusform>eine Notiz oder ein Schlagwort</numerusform>
            <numerusform>%n Notizen und Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other decisions</source>
        <translation>
            <numerusform>eine andere Entscheidung</numerusform>
            <numerusform>%n andere Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All that this dossier holds is in yours already.</source>
        <translation>Alles in diesem Dossier steht schon in Ihrem.</translation>
    </message>
    <message>
        <source>Your colleague's dossier adds:</source>
        <translation>Das andere Dossier bringt hinzu:</translation>
    </message>
    <message>
        <source>nothing but the decisions below</source>
        <translation>nichts als die Entscheidungen unten</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Ihre Notiz: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Merging ...</source>
        <translation>Zusammenführen ...</translation>
    </message>
    <message>
        <source>Stopped. Your dossier is as it was.</source>
        <translation>Abgebrochen. Ihr Dossier ist, wie es war.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents were added.</source>
        <translation>
            <numerusform>Ein Dokument wurde hinzugefügt.</numerusform>
            <numerusform>%n Dokumente wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions were taken over.</source>
        <translation>
            <numerusform>Eine Entscheidung wurde übernommen.</numerusform>
            <numerusform>%n Entscheidungen wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions of theirs that do not stand are kept in notes.</source>
        <translation>
            <numerusform>Eine Entscheidung, die nicht gilt, bleibt in einer Notiz.</numerusform>
            <numerusform>%n Entscheidungen, die nicht gelten, bleiben in Notizen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions speak of what is not here and were left out.</source>
        <translation>
            <numerusform>Eine Entscheidung betrifft, was hier fehlt, und wurde ausgelassen.</numerusform>
            <numerusform>%n Entscheidungen betreffen, was hier fehlt, und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One Undo takes all of it back.</source>
        <translation>Ein Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>The dossiers are merged.</source>
        <translation>Die Dossiers sind zusammengeführt.</translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation>Wird abgebrochen ...</translation>
    </message>
</context>
<context>
    <name>clew::MergeWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a decision; who or why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <comment>a decision; who, why</comment>
        <translation>%1 (%2: %3)</translation>
    </message>
    <message>
        <source>a name that is not here</source>
        <translation>ein Name, der hier fehlt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>the date %1</source>
        <translation>das Datum %1</translation>
    </message>
    <message>
        <source>the name “%1”</source>
        <translation>der Name „%1“</translation>
    </message>
    <message>
        <source>the type “%1”</source>
        <translation>die Art „%1“</translation>
    </message>
    <message>
        <source>no judgement</source>
        <translation>kein Urteil</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>dasselbe wie %1</translation>
    </message>
    <message>
        <source>not the same as %1</source>
        <translation>nicht dasselbe wie %1</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>vielleicht %1</translation>
    </message>
    <message>
        <source>the words at %1 name %2</source>
        <translation>die Wörter bei %1 nennen %2</translation>
    </message>
    <message>
        <source>the words at %1 are no name</source>
        <translation>die Wörter bei %1 sind kein Name</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>is the one on the list: %1</source>
        <translation>ist der auf der Liste: %1</translation>
    </message>
    <message>
        <source>is not the one on the list: %1</source>
        <translation>ist nicht der auf der Liste: %1</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>keine Entscheidung</translation>
    </message>
    <message>
        <source>the other document</source>
        <translation>das andere Dokument</translation>
    </message>
    <message>
        <source>retells %1</source>
        <translation>erzählt %1 nach</translation>
    </message>
    <message>
        <source>does not retell %1</source>
        <translation>erzählt %1 nicht nach</translation>
    </message>
    <message>
        <source>is the same article as %1</source>
        <translation>ist derselbe Artikel wie %1</translation>
    </message>
    <message>
        <source>A colleague decided otherwise: %1</source>
        <translation>Ein Kollege oder eine Kollegin entschied anders: %1</translation>
    </message>
    <message>
        <source>is not the same article as %1</source>
        <translation>ist nicht derselbe Artikel wie %1</translation>
    </message>
</context>
<context>
    <name>clew::Minimap</name>
    <message>
        <source>Overview of the network</source>
        <translation>Übersicht über das Netz</translation>
    </message>
    <message>
        <source>Drag to move the view.</source>
        <translation>Ziehen bewegt den Ausschnitt.</translation>
    </message>
</context>
<context>
    <name>clew::NetworkCanvas</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
</context>
<context>
    <name>clew::NetworkView</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>&amp;Fit Network</source>
        <translation>Netz ein&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Release Pinned Nodes</source>
        <translation>Festgesetzte Knoten &amp;lösen</translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation>Kein Dossier ist offen</translation>
    </message>
    <message>
        <source>Open or make a dossier, then drop articles on this window.</source>
        <translation>Öffnen oder beginnen Sie ein Dossier und ziehen Sie Artikel auf dieses Fenster.</translation>
    </message>
    <message>
        <source>No relations yet</source>
        <translation>Noch keine Beziehungen</translation>
    </message>
    <message>
        <source>Drop articles on this window: who sells, rents or passes what to whom is drawn here.</source>
        <translation>Ziehen Sie Artikel auf dieses Fenster: Hier wird gezeichnet, wer wem was verkauft, vermietet oder weitergibt.</translation>
    </message>
    <message>
        <source>The filter leaves nothing to show. Esc lifts it.</source>
        <translation>Der Filter lässt nichts übrig. Esc hebt ihn auf.</translation>
    </message>
    <message>
        <source>%1 of %2 entities</source>
        <translation>%1 von %2 Entitäten</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>denied or negated</source>
        <translation>bestritten oder verneint</translation>
    </message>
    <message>
        <source>SANCTIONED</source>
        <translation>SANKTIONIERT</translation>
    </message>
    <message>
        <source>SANCTIONED %1</source>
        <comment>since a year</comment>
        <translation>SANKTIONIERT %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>a node that stands for several</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>more independent origins</source>
        <translation>mehr unabhängige Ursprünge</translation>
    </message>
    <message>
        <source>goods, from the dot on</source>
        <translation>Güter, vom Punkt an</translation>
    </message>
    <message>
        <source>entered by a person</source>
        <translation>von einer Person eingetragen</translation>
    </message>
    <message>
        <source>said to be sanctioned</source>
        <translation>laut Texten sanktioniert</translation>
    </message>
    <message>
        <source>stands for several</source>
        <translation>steht für mehrere</translation>
    </message>
    <message>
        <source>pinned by hand</source>
        <translation>von Hand festgesetzt</translation>
    </message>
    <message>
        <source>selected, or on the route</source>
        <translation>ausgewählt oder auf dem Weg</translation>
    </message>
    <message>
        <source>&amp;Pin or Free</source>
        <translation>Fest&amp;setzen oder lösen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>Show All That Is &amp;Hidden</source>
        <translation>Alles &amp;Verborgene zeigen</translation>
    </message>
    <message>
        <source>Show Neigh&amp;bours</source>
        <translation>&amp;Nachbarn zeigen</translation>
    </message>
    <message>
        <source>Draw What Hangs on It &amp;as One</source>
        <translation>Was daran hängt, als &amp;eins zeichnen</translation>
    </message>
    <message>
        <source>Draw Selected as &amp;One Node</source>
        <translation>Auswahl als &amp;einen Knoten zeichnen</translation>
    </message>
    <message>
        <source>Draw &amp;Unnamed Parties as One</source>
        <translation>&amp;Ungenannte als einen zeichnen</translation>
    </message>
    <message>
        <source>Draw All Nodes &amp;Apart</source>
        <translation>Alle Knoten einzeln &amp;zeichnen</translation>
    </message>
    <message>
        <source>Only the &amp;Neighbours</source>
        <translation>Nur die &amp;Nachbarn</translation>
    </message>
    <message>
        <source>Only Neighbours and &amp;Theirs</source>
        <translation>Nur Nachbarn und &amp;deren Nachbarn</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Whole Picture</source>
        <translation>Zurück zum &amp;ganzen Bild</translation>
    </message>
    <message>
        <source>Show Every &amp;Entity</source>
        <translation>Alle &amp;Entitäten zeigen</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>In&amp;vert the Selection</source>
        <translation>Auswahl &amp;umkehren</translation>
    </message>
    <message>
        <source>Undo Change of the &amp;View</source>
        <translation>Änderung der &amp;Ansicht rückgängig</translation>
    </message>
    <message>
        <source>Redo Change of the Vie&amp;w</source>
        <translation>Änderung der Ansicht &amp;wiederholen</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;lter</translation>
    </message>
    <message>
        <source>&amp;Claims of the Relation</source>
        <translation>&amp;Aussagen der Beziehung</translation>
    </message>
    <message>
        <source>Overview &amp;Map</source>
        <translation>Übersichts&amp;karte</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Le&amp;gende</translation>
    </message>
    <message>
        <source>Save a Picture of the Network...</source>
        <translation>Bild des Netzes speichern...</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <comment>from, relation, to</comment>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>Save a picture of the network</source>
        <translation>Bild des Netzes speichern</translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png);;PDF documents (*.pdf)</source>
        <translation>Zeichnungen (*.svg);;Bilder (*.png);;PDF-Dokumente (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>stands also for: %1</source>
        <translation>steht auch für: %1</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 Aussage</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>said to be sanctioned since %1</source>
        <translation>laut Texten seit %1 sanktioniert</translation>
    </message>
    <message>
        <source>%1, unnamed</source>
        <translation>%1, ungenannt</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>auch: %1</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 Dokument</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned by hand</source>
        <translation>Von Hand festgesetzt</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 Ursprung</translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n Ursprung</numerusform>
            <numerusform>%n Ursprünge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: goods of %2</source>
        <translation>%1: Güter von %2</translation>
    </message>
    <message>
        <source>Arranging the network … Esc stops it.</source>
        <translation>Das Netz wird angeordnet … Esc hält an.</translation>
    </message>
    <message>
        <source>Everything is hidden. Shift+H shows it again.</source>
        <translation>Alles ist verborgen. Umschalt+H zeigt es wieder.</translation>
    </message>
    <message>
        <source>%1, filtered</source>
        <translation>%1, gefiltert</translation>
    </message>
    <message>
        <source>arranging, %1 %</source>
        <translation>wird angeordnet, %1 %</translation>
    </message>
    <message>
        <source>LISTED</source>
        <translation>GELISTET</translation>
    </message>
    <message>
        <source>LISTED %1</source>
        <comment>since a year</comment>
        <translation>GELISTET %1</translation>
    </message>
    <message>
        <source>on a list that is loaded</source>
        <translation>auf einer geladenen Liste</translation>
    </message>
    <message>
        <source>on a list that is loaded, since %1</source>
        <translation>auf einer geladenen Liste, seit %1</translation>
    </message>
</context>
<context>
    <name>clew::NotesEditor</name>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Kept as soon as you go on; Esc takes back what was typed</source>
        <translation>Wird behalten, sobald Sie weitergehen; Esc nimmt das Getippte zurück</translation>
    </message>
</context>
<context>
    <name>clew::NotesList</name>
    <message>
        <source>%1 to %2</source>
        <comment>a route</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Filter by words or tags</source>
        <translation>Nach Wörtern oder Schlagwörtern filtern</translation>
    </message>
    <message>
        <source>Something that is withdrawn at present</source>
        <translation>Etwas, das derzeit zurückgezogen ist</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>No note has these words</source>
        <translation>Keine Notiz enthält diese Wörter</translation>
    </message>
    <message>
        <source>Select a document, an entity, a claim or a route, and write on its card.</source>
        <translation>Wählen Sie ein Dokument, eine Entität, eine Aussage oder einen Weg und schreiben Sie auf die Karte.</translation>
    </message>
    <message>
        <source>Clear the filter to see all notes.</source>
        <translation>Leeren Sie den Filter, um alle Notizen zu sehen.</translation>
    </message>
</context>
<context>
    <name>clew::Pocket</name>
    <message>
        <source>Claims without a date</source>
        <translation>Aussagen ohne Datum</translation>
    </message>
    <message>
        <source>Enter or D gives the claim a date.</source>
        <translation>Enter oder D gibt der Aussage ein Datum.</translation>
    </message>
</context>
<context>
    <name>clew::PocketModel</name>
    <message>
        <source>“%1”: the text does not date that event</source>
        <translation>„%1“: der Text datiert dieses Ereignis nicht</translation>
    </message>
    <message>
        <source>“%1”: the document bears no date</source>
        <translation>„%1“: das Dokument trägt kein Datum</translation>
    </message>
    <message>
        <source>“%1”: not understood</source>
        <translation>„%1“: nicht verstanden</translation>
    </message>
    <message>
        <source>no date in the text</source>
        <translation>kein Datum im Text</translation>
    </message>
    <message>
        <source>%1
%2
Double click or D: give a date</source>
        <comment>claim, its words of time</comment>
        <translation>%1
%2
Doppelklick oder D: Datum geben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a claim, its words of time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>clew::PredicateField</name>
    <message>
        <source>Does what?</source>
        <translation>Tut was?</translation>
    </message>
    <message>
        <source>What is claimed</source>
        <translation>Was ausgesagt wird</translation>
    </message>
</context>
<context>
    <name>clew::Reader</name>
    <message>
        <source>1 mention</source>
        <translation>1 Nennung</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n Nennung</numerusform>
            <numerusform>%n Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 Dokument</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 Aussage</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed in the text</source>
        <translation>im Text ungenannt</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>auch: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>1 range repaired: %1</source>
        <translation>1 Stelle berichtigt: %1</translation>
    </message>
    <message>
        <source>1 range cut: %1</source>
        <translation>1 Stelle entfernt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ranges cut or repaired: %1</source>
        <translation>
            <numerusform>%n Stelle entfernt oder berichtigt: %1</numerusform>
            <numerusform>%n Stellen entfernt oder berichtigt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ranges cut: %1</source>
        <translation>
            <numerusform>%n Stelle entfernt: %1</numerusform>
            <numerusform>%n Stellen entfernt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change of form alone</source>
        <translation>1 reine Formänderung</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of form alone</source>
        <translation>
            <numerusform>%n reine Formänderung</numerusform>
            <numerusform>%n reine Formänderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>text before and after a repair</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 Ursprung</translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n Ursprung</numerusform>
            <numerusform>%n Ursprünge</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>retells %1</source>
        <translation>erzählt %1 nach</translation>
    </message>
    <message>
        <source>origin of 1 other document</source>
        <translation>Ursprung von 1 weiteren Dokument</translation>
    </message>
    <message numerus="yes">
        <source>origin of %n other documents</source>
        <translation>
            <numerusform>Ursprung von %n weiteren Dokument</numerusform>
            <numerusform>Ursprung von %n weiteren Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>von einer Person</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of a page, count of pages</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>✓ read</source>
        <translation>✓ gelesen</translation>
    </message>
    <message>
        <source>● not read yet</source>
        <translation>● noch nicht gelesen</translation>
    </message>
    <message>
        <source>the same article in %1</source>
        <translation>derselbe Artikel in %1</translation>
    </message>
</context>
<context>
    <name>clew::ReaderPane</name>
    <message>
        <source>No article yet</source>
        <translation>Noch kein Artikel</translation>
    </message>
    <message>
        <source>Drop files, folders, a link or selected text on this window.</source>
        <translation>Ziehen Sie Dateien, Ordner, einen Link oder ausgewählten Text auf dieses Fenster.</translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation>Kein Dossier ist offen</translation>
    </message>
    <message>
        <source>Open a dossier, or drop articles here to begin one.</source>
        <translation>Öffnen Sie ein Dossier oder ziehen Sie Artikel hierher, um eines zu beginnen.</translation>
    </message>
    <message>
        <source>This article cannot be shown</source>
        <translation>Dieser Artikel kann nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>clew::ReaderView</name>
    <message>
        <source>Next mention</source>
        <translation>Nächste Nennung</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Vorige Nennung</translation>
    </message>
    <message>
        <source>Show what was cut</source>
        <translation>Entferntes zeigen</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>publisher, title of an article</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Nächste Aussage</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Vorige Aussage</translation>
    </message>
    <message>
        <source>Compare with a second article</source>
        <translation>Mit einem zweiten Artikel vergleichen</translation>
    </message>
    <message>
        <source>Next sentence that both tell</source>
        <translation>Nächster Satz, den beide sagen</translation>
    </message>
    <message>
        <source>Previous sentence that both tell</source>
        <translation>Voriger Satz, den beide sagen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Beleg kopieren</translation>
    </message>
    <message>
        <source>Copy link to passage</source>
        <translation>Link zur Stelle kopieren</translation>
    </message>
    <message>
        <source>Letters on mentions</source>
        <translation>Buchstaben an Nennungen</translation>
    </message>
    <message>
        <source>Short lines</source>
        <translation>Kurze Zeilen</translation>
    </message>
    <message>
        <source>Comfortable lines</source>
        <translation>Bequeme Zeilen</translation>
    </message>
    <message>
        <source>Long lines</source>
        <translation>Lange Zeilen</translation>
    </message>
    <message>
        <source>Lines as wide as the window</source>
        <translation>Zeilen so breit wie das Fenster</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Daneben öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Fold what was cut here</source>
        <translation>Hier Entferntes zuklappen</translation>
    </message>
    <message>
        <source>Show what was cut here</source>
        <translation>Hier Entferntes zeigen</translation>
    </message>
    <message>
        <source>Copy what was cut here</source>
        <translation>Hier Entferntes kopieren</translation>
    </message>
    <message>
        <source>Copied the citation.</source>
        <translation>Der Beleg ist kopiert.</translation>
    </message>
    <message>
        <source>Copied the passage with its citation.</source>
        <translation>Die Stelle ist mit Beleg kopiert.</translation>
    </message>
    <message>
        <source>Copied a link to the passage on the web.</source>
        <translation>Ein Link zur Stelle im Web ist kopiert.</translation>
    </message>
    <message>
        <source>New claim from the selection</source>
        <translation>Neue Aussage aus der Auswahl</translation>
    </message>
    <message>
        <source>Correct the claim</source>
        <translation>Aussage berichtigen</translation>
    </message>
    <message>
        <source>New mention from the selection</source>
        <translation>Neue Nennung aus der Auswahl</translation>
    </message>
    <message>
        <source>The article is read</source>
        <translation>Der Artikel ist gelesen</translation>
    </message>
    <message>
        <source>Print the article...</source>
        <translation>Artikel drucken...</translation>
    </message>
    <message>
        <source>The claim is in the dossier.</source>
        <translation>Die Aussage ist im Dossier.</translation>
    </message>
    <message>
        <source>The mention is in the dossier.</source>
        <translation>Die Nennung ist im Dossier.</translation>
    </message>
    <message>
        <source>Select the words that make the claim, then press C.</source>
        <translation>Wählen Sie die Wörter der Aussage und drücken Sie C.</translation>
    </message>
    <message>
        <source>Select the words that name something, then press E.</source>
        <translation>Wählen Sie die Wörter, die etwas nennen, und drücken Sie E.</translation>
    </message>
    <message>
        <source>Close the second article</source>
        <translation>Zweiten Artikel schließen</translation>
    </message>
    <message>
        <source>There is no second article in this dossier to compare with.</source>
        <translation>In diesem Dossier ist kein zweiter Artikel zum Vergleichen.</translation>
    </message>
    <message>
        <source>Copied a reference to the passage in this dossier.</source>
        <translation>Ein Verweis auf die Stelle in diesem Dossier ist kopiert.</translation>
    </message>
</context>
<context>
    <name>clew::ResultModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a result, what is said of it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>clew::Review</name>
    <message>
        <source>Says: %1</source>
        <translation>Sagt: %1</translation>
    </message>
    <message>
        <source>Rule %1, right in %2 of 100 such claims</source>
        <translation>Regel %1, richtig bei %2 von 100 solchen Aussagen</translation>
    </message>
    <message>
        <source>No claim was made of this sentence. Does it make one?</source>
        <translation>Aus diesem Satz wurde keine Aussage. Macht er eine?</translation>
    </message>
    <message>
        <source>Are these two one?</source>
        <translation>Sind diese beiden eins?</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n Nennung</numerusform>
            <numerusform>%n Nennungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2 ?</source>
        <comment>two names that may be one</comment>
        <translation>%1 = %2 ?</translation>
    </message>
    <message>
        <source>Is this party the one on the list?</source>
        <translation>Ist das die Partei auf der Liste?</translation>
    </message>
    <message>
        <source>%1 %: “%2” for “%3”</source>
        <comment>score in percent, listed name, own name</comment>
        <translation>%1 %: „%2“ für „%3“</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a file of a list</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>the list does not say since when</source>
        <translation>die Liste sagt nicht, seit wann</translation>
    </message>
    <message>
        <source>listed since %1</source>
        <translation>gelistet seit %1</translation>
    </message>
    <message>
        <source>%1 on a list: %2 ?</source>
        <comment>a party, a listed name</comment>
        <translation>%1 auf einer Liste: %2?</translation>
    </message>
    <message>
        <source>Are these two the same article?</source>
        <translation>Sind diese beiden derselbe Artikel?</translation>
    </message>
    <message>
        <source>Does the first retell the second?</source>
        <translation>Erzählt der erste den zweiten nach?</translation>
    </message>
    <message>
        <source>As long as nobody overrules it, the two count as one origin.</source>
        <translation>Solange niemand widerspricht, zählen beide als ein Ursprung.</translation>
    </message>
    <message>
        <source>Until somebody confirms it, they count as two origins.</source>
        <translation>Bis jemand es bestätigt, zählen sie als zwei Ursprünge.</translation>
    </message>
    <message>
        <source>%1 retells %2 ?</source>
        <comment>two documents</comment>
        <translation>Erzählt %1 %2 nach?</translation>
    </message>
</context>
<context>
    <name>clew::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What to review</source>
        <translation>Was zu prüfen ist</translation>
    </message>
    <message>
        <source>Of which document</source>
        <translation>Aus welchem Dokument</translation>
    </message>
    <message>
        <source>Which claims</source>
        <translation>Welche Aussagen</translation>
    </message>
    <message>
        <source>How sure the machine is</source>
        <translation>Wie sicher die Maschine ist</translation>
    </message>
    <message>
        <source>What to decide</source>
        <translation>Was zu entscheiden ist</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Umschalt+Leertaste</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Any predicate</source>
        <translation>Jede Beziehung</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>Jede Zuverlässigkeit</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Nothing left by this filter</source>
        <translation>Dieser Filter lässt nichts übrig</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>Alles ist geprüft</translation>
    </message>
    <message>
        <source>Open a dossier, or drop articles here to begin one.</source>
        <translation>Öffnen Sie ein Dossier oder ziehen Sie Artikel hierher, um eines zu beginnen.</translation>
    </message>
    <message>
        <source>Choose “Everything” above to see what else waits.</source>
        <translation>Wählen Sie oben „Alles“, um zu sehen, was noch wartet.</translation>
    </message>
    <message>
        <source>Import more articles, or select words in the reader and press C to add a claim that was missed.</source>
        <translation>Importieren Sie weitere Artikel, oder wählen Sie Wörter im Leser und drücken Sie C, um eine übersehene Aussage einzutragen.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation>Aussage eintragen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Nichts darin</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Hits on lists</source>
        <translation>Treffer auf Listen</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Sie ist es</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Who retells whom</source>
        <translation>Wer wen nacherzählt</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>Ein Ursprung</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Unabhängig</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
</context>
<context>
    <name>clew::RouteDelegate</name>
    <message>
        <source>weakest hop</source>
        <translation>schwächster Schritt</translation>
    </message>
</context>
<context>
    <name>clew::Routes</name>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Weg %1</translation>
    </message>
    <message>
        <source>1 hop</source>
        <translation>1 Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n hops</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>Dagegen: %1</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 Dokument</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 Ursprung</translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n Ursprung</numerusform>
            <numerusform>%n Ursprünge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>documents, origins</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>the weakest hop of the route</source>
        <translation>der schwächste Schritt des Weges</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>weakest</source>
        <translation>schwächster</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what stands beside a route, a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Route %1, to %2</source>
        <comment>number, party</comment>
        <translation>Weg %1, zu %2</translation>
    </message>
    <message>
        <source>has the use of it, not the thing</source>
        <translation>kann es nutzen, hat es aber nicht</translation>
    </message>
    <message>
        <source>how it is got is not said</source>
        <translation>wie es beschafft wird, wird nicht gesagt</translation>
    </message>
    <message>
        <source>reaches a firm of that party</source>
        <translation>erreicht eine Firma dieser Partei</translation>
    </message>
    <message>
        <source>Told by a retelling alone</source>
        <translation>Nur von einer Nacherzählung gesagt</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>Knapp verfehlt</translation>
    </message>
    <message>
        <source>1 hop is told</source>
        <translation>1 Schritt ist belegt</translation>
    </message>
    <message numerus="yes">
        <source>%n hops are told</source>
        <translation>
            <numerusform>%n Schritt ist belegt</numerusform>
            <numerusform>%n Schritte sind belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>▾ Less</source>
        <translation>▾ Weniger</translation>
    </message>
    <message>
        <source>▸ 1 more sentence says so</source>
        <translation>▸ 1 weiterer Satz sagt es</translation>
    </message>
    <message numerus="yes">
        <source>▸ %n more sentences say so</source>
        <translation>
            <numerusform>▸ %n weiterer Satz sagt es</numerusform>
            <numerusform>▸ %n weitere Sätze sagen es</numerusform>
        </translation>
    </message>
    <message>
        <source>any listed party</source>
        <translation>jede gelistete Partei</translation>
    </message>
</context>
<context>
    <name>clew::RoutesView</name>
    <message>
        <source>Routes</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>Mit Belegen kopieren</translation>
    </message>
    <message>
        <source>An item, or a party that has it</source>
        <translation>Eine Ware oder eine Partei, die sie hat</translation>
    </message>
    <message>
        <source>The party that it reached</source>
        <translation>Die Partei, zu der sie kam</translation>
    </message>
    <message>
        <source>Look for the routes between the two</source>
        <translation>Die Wege zwischen beiden suchen</translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation>Kein Dossier ist offen</translation>
    </message>
    <message>
        <source>Open a dossier, or drop articles here to begin one.</source>
        <translation>Öffnen Sie ein Dossier oder ziehen Sie Artikel hierher, um eines zu beginnen.</translation>
    </message>
    <message>
        <source>No trace yet</source>
        <translation>Noch nichts verfolgt</translation>
    </message>
    <message>
        <source>Choose both ends and press Trace.</source>
        <translation>Wählen Sie beide Enden und drücken Sie auf „Verfolgen“.</translation>
    </message>
    <message>
        <source>1 route</source>
        <translation>1 Weg</translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n Weg</numerusform>
            <numerusform>%n Wege</numerusform>
        </translation>
    </message>
    <message>
        <source>No supported path</source>
        <translation>Kein belegter Weg</translation>
    </message>
    <message>
        <source>No chain of claims in these documents leads from %1 to %2.</source>
        <translation>Keine Kette von Aussagen in diesen Dokumenten führt von %1 zu %2.</translation>
    </message>
    <message>
        <source>%1 of %2 routes</source>
        <translation>%1 von %2 Wegen</translation>
    </message>
    <message>
        <source>No route in this window</source>
        <translation>Kein Weg in diesem Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>Lift the time window or the filter to see %n routes.</source>
        <translation>
            <numerusform>Heben Sie Zeitraum oder Filter auf, um %n Weg zu sehen.</numerusform>
            <numerusform>Heben Sie Zeitraum oder Filter auf, um %n Wege zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trace to any listed party</source>
        <translation>Zu jeder gelisteten Partei verfolgen</translation>
    </message>
    <message>
        <source>Show all evidence of routes</source>
        <translation>Alle Belege der Wege zeigen</translation>
    </message>
    <message>
        <source>Any listed party</source>
        <translation>Jede gelistete Partei</translation>
    </message>
    <message>
        <source>no supported path</source>
        <translation>kein belegter Weg</translation>
    </message>
    <message>
        <source>no supported path in all documents</source>
        <translation>kein belegter Weg in allen Dokumenten</translation>
    </message>
    <message>
        <source>looking in all documents ...</source>
        <translation>alle Dokumente werden durchsucht …</translation>
    </message>
    <message>
        <source>no supported path on the desk</source>
        <translation>kein belegter Weg auf dem Schreibtisch</translation>
    </message>
    <message>
        <source>No supported path on the desk</source>
        <translation>Kein belegter Weg auf dem Schreibtisch</translation>
    </message>
    <message>
        <source>No chain of claims in the documents on the desk leads from %1 to %2. The other documents were not looked at.</source>
        <translation>Keine Kette von Aussagen in den Dokumenten auf dem Schreibtisch führt von %1 zu %2. Die anderen Dokumente wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>Looking in all documents ...</source>
        <translation>Alle Dokumente werden durchsucht …</translation>
    </message>
    <message>
        <source>No chain of claims in the documents on the desk leads from %1 to %2.</source>
        <translation>Keine Kette von Aussagen in den Dokumenten auf dem Schreibtisch führt von %1 zu %2.</translation>
    </message>
    <message>
        <source>No supported path was found</source>
        <translation>Kein belegter Weg wurde gefunden</translation>
    </message>
    <message numerus="yes">
        <source>All documents of the dossier were looked through: no chain of up to %n claims leads from %1 to %2.</source>
        <translation>
            <numerusform>Alle Dokumente des Dossiers wurden durchgesehen: keine Kette von bis zu %n Aussage führt von %1 zu %2.</numerusform>
            <numerusform>Alle Dokumente des Dossiers wurden durchgesehen: keine Kette von bis zu %n Aussagen führt von %1 zu %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 there are too many claims to follow all of them. Put documents on the desk by a search, and trace again.</source>
        <translation>Von %1 zu %2 gibt es zu viele Aussagen, um allen zu folgen. Legen Sie durch eine Suche Dokumente auf den Schreibtisch und verfolgen Sie noch einmal.</translation>
    </message>
    <message>
        <source>All documents of the dossier were looked through. The shortest chains of claims that join %1 and %2 lie on the desk now; none of them is a supported path.</source>
        <translation>Alle Dokumente des Dossiers wurden durchgesehen. Die kürzesten Ketten von Aussagen, die %1 und %2 verbinden, liegen jetzt auf dem Schreibtisch; keine davon ist ein belegter Weg.</translation>
    </message>
</context>
<context>
    <name>clew::Screening</name>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>the same but for capitals</source>
        <translation>gleich bis auf die Großschreibung</translation>
    </message>
    <message>
        <source>the same but for hyphens and other marks</source>
        <translation>gleich bis auf Bindestriche und andere Zeichen</translation>
    </message>
    <message>
        <source>written in another script</source>
        <translation>in anderer Schrift geschrieben</translation>
    </message>
    <message>
        <source>another legal form, or none</source>
        <translation>andere oder keine Rechtsform</translation>
    </message>
    <message>
        <source>words in another order</source>
        <translation>Wörter in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>two words written as one</source>
        <translation>zwei Wörter zusammengeschrieben</translation>
    </message>
    <message>
        <source>a letter or two differ</source>
        <translation>ein, zwei Buchstaben weichen ab</translation>
    </message>
    <message>
        <source>another transliteration</source>
        <translation>andere Umschrift</translation>
    </message>
    <message>
        <source>an initial for a name</source>
        <translation>ein Anfangsbuchstabe statt eines Namens</translation>
    </message>
    <message>
        <source>words differ that many names share</source>
        <translation>abweichende Wörter, die viele Namen teilen</translation>
    </message>
    <message>
        <source>each has words that many names share and the other lacks</source>
        <translation>jeder hat Wörter, die viele Namen teilen und die dem anderen fehlen</translation>
    </message>
    <message>
        <source>only a part of the listed name</source>
        <translation>nur ein Teil des gelisteten Namens</translation>
    </message>
    <message>
        <source>more than the listed name: perhaps another firm of the group</source>
        <translation>mehr als der gelistete Name: vielleicht eine andere Firma der Gruppe</translation>
    </message>
    <message>
        <source>a person here, a firm there</source>
        <translation>hier eine Person, dort eine Firma</translation>
    </message>
    <message>
        <source>not yet listed</source>
        <translation>noch nicht gelistet</translation>
    </message>
    <message>
        <source>listed then</source>
        <translation>damals gelistet</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>nicht mehr gelistet</translation>
    </message>
    <message>
        <source>unclear whether listed by then</source>
        <translation>unklar, ob damals schon gelistet</translation>
    </message>
    <message>
        <source>undated: cannot be held against the day of listing</source>
        <translation>undatiert: mit dem Tag der Listung nicht vergleichbar</translation>
    </message>
    <message>
        <source>the list does not say since when</source>
        <translation>die Liste sagt nicht, seit wann</translation>
    </message>
    <message>
        <source>Consolidated Screening List, CSV</source>
        <translation>Consolidated Screening List, CSV</translation>
    </message>
    <message>
        <source>Consolidated Screening List, JSON</source>
        <translation>Consolidated Screening List, JSON</translation>
    </message>
    <message>
        <source>OFAC, names</source>
        <translation>OFAC, Namen</translation>
    </message>
    <message>
        <source>OFAC, other names</source>
        <translation>OFAC, andere Namen</translation>
    </message>
    <message>
        <source>OFAC, addresses</source>
        <translation>OFAC, Anschriften</translation>
    </message>
    <message>
        <source>Denied Persons List</source>
        <translation>Denied Persons List</translation>
    </message>
    <message>
        <source>OpenSanctions, simple CSV</source>
        <translation>OpenSanctions, einfaches CSV</translation>
    </message>
    <message>
        <source>no name; the row is left out</source>
        <translation>kein Name; die Zeile wird ausgelassen</translation>
    </message>
    <message>
        <source>a quotation mark is never closed; the rest of the file is left out</source>
        <translation>ein Anführungszeichen wird nie geschlossen; der Rest der Datei wird ausgelassen</translation>
    </message>
    <message>
        <source>%1 columns, which is not what the file has elsewhere; the row is left out</source>
        <translation>%1 Spalten, anders als sonst in der Datei; die Zeile wird ausgelassen</translation>
    </message>
    <message>
        <source>“%1” is no number of an entry; the row is left out</source>
        <translation>„%1“ ist keine Nummer eines Eintrags; die Zeile wird ausgelassen</translation>
    </message>
    <message>
        <source>“%1” is no name; the row is left out</source>
        <translation>„%1“ ist kein Name; die Zeile wird ausgelassen</translation>
    </message>
    <message>
        <source>“%1” is no date; the entry is kept without it</source>
        <translation>„%1“ ist kein Datum; der Eintrag wird ohne es behalten</translation>
    </message>
    <message>
        <source>entry %1 is in none of the files; load the file of names along with this one</source>
        <translation>Eintrag %1 steht in keiner der Dateien; laden Sie die Datei der Namen zusammen mit dieser</translation>
    </message>
    <message>
        <source>“%1” does not hold what it should</source>
        <translation>„%1“ enthält nicht, was es sollte</translation>
    </message>
    <message>
        <source>entry %1 stands there already; this row is left out</source>
        <translation>Eintrag %1 steht dort schon; diese Zeile wird ausgelassen</translation>
    </message>
</context>
<context>
    <name>clew::ScreeningDialog</name>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Clew does not know this list: see what its authority says.</source>
        <translation>Clew kennt diese Liste nicht: Sehen Sie nach, was die Behörde dazu sagt.</translation>
    </message>
    <message>
        <source>Holds names or addresses for entries of another file.</source>
        <translation>Enthält Namen oder Anschriften zu Einträgen einer anderen Datei.</translation>
    </message>
    <message>
        <source>Every row was read.</source>
        <translation>Jede Zeile wurde gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be read as they stand:</source>
        <translation>
            <numerusform>%n Zeile ließ sich nicht lesen, wie sie dasteht:</numerusform>
            <numerusform>%n Zeilen ließen sich nicht lesen, wie sie dastehen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a row of a list, what is wrong</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>&amp;Load lists...</source>
        <translation>Listen &amp;laden...</translation>
    </message>
    <message>
        <source>Load the &amp;example</source>
        <translation>Das &amp;Beispiel laden</translation>
    </message>
    <message>
        <source>&amp;Unload</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Review the hits</source>
        <translation>Treffer &amp;prüfen</translation>
    </message>
    <message>
        <source>No list is loaded</source>
        <translation>Keine Liste ist geladen</translation>
    </message>
    <message>
        <source>Load a list that you downloaded: the Consolidated Screening List of trade.gov (CSV or JSON), the delimited files of OFAC, the Denied Persons List or targets.simple.csv of OpenSanctions. Clew itself never goes online. The example is OFAC's consolidated list, and it is old.</source>
        <translation>Laden Sie eine Liste, die Sie heruntergeladen haben: die Consolidated Screening List von trade.gov (CSV oder JSON), die Trennzeichen-Dateien von OFAC, die Denied Persons List oder targets.simple.csv von OpenSanctions. Clew selbst geht nie ins Netz. Das Beispiel ist die konsolidierte Liste von OFAC, und es ist alt.</translation>
    </message>
    <message>
        <source>Sanctions and control lists</source>
        <translation>Sanktions- und Kontrolllisten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>File of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Rows unread</source>
        <translation>Ungelesene Zeilen</translation>
    </message>
    <message>
        <source>Lists that are loaded</source>
        <translation>Geladene Listen</translation>
    </message>
    <message>
        <source>About the chosen list</source>
        <translation>Über die gewählte Liste</translation>
    </message>
    <message>
        <source>OFAC's consolidated list, as it came with Clew</source>
        <translation>Die konsolidierte Liste von OFAC, wie sie mit Clew kam</translation>
    </message>
    <message>
        <source>Load lists</source>
        <translation>Listen laden</translation>
    </message>
    <message>
        <source>Lists (*.csv *.json *.txt *.tsv)</source>
        <translation>Listen (*.csv *.json *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n parties of this dossier were looked up.</source>
        <translation>
            <numerusform>%n Partei dieses Dossiers wurde nachgeschlagen.</numerusform>
            <numerusform>%n Parteien dieses Dossiers wurden nachgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them a name is on a list.</source>
        <translation>
            <numerusform>Von %n davon steht ein Name auf einer Liste.</numerusform>
            <numerusform>Von %n davon steht ein Name auf einer Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits wait for your verdict.</source>
        <translation>
            <numerusform>%n Treffer wartet auf Ihr Urteil.</numerusform>
            <numerusform>%n Treffer warten auf Ihr Urteil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is not found is not in the lists loaded, and no more can be said.</source>
        <translation>Wer nicht gefunden wird, steht nicht in den geladenen Listen; mehr lässt sich nicht sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n parties of the documents on the desk were looked up; those of the other documents were not.</source>
        <translation>
            <numerusform>%n Partei der Dokumente auf dem Schreibtisch wurde nachgeschlagen; die der anderen Dokumente nicht.</numerusform>
            <numerusform>%n Parteien der Dokumente auf dem Schreibtisch wurden nachgeschlagen; die der anderen Dokumente nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::SearchBox</name>
    <message>
        <source>Search articles, entities, commands   Ctrl+K</source>
        <translation>Artikel, Entitäten, Befehle suchen   Strg+K</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search</source>
        <translation>Diese Suche &amp;speichern</translation>
    </message>
    <message>
        <source>Words, "a phrase", word*, AND, OR, NOT, NEAR(a b, 5), title: word; &gt; for commands. Up and Down choose, Enter opens.</source>
        <translation>Wörter, "eine Wendung", wort*, AND, OR, NOT, NEAR(a b, 5), title: wort; &gt; für Befehle. Auf und Ab wählen, Enter öffnet.</translation>
    </message>
    <message>
        <source>Save this search (%1)</source>
        <translation>Diese Suche speichern (%1)</translation>
    </message>
    <message>
        <source>Forget this sa&amp;ved search</source>
        <translation>Diese gespeicherte Suche &amp;vergessen</translation>
    </message>
</context>
<context>
    <name>clew::SettingsDialog</name>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>&amp;Open the last dossier at the start</source>
        <translation>Beim Start das letzte Dossier ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>the name of your account</source>
        <translation>der Name Ihres Kontos</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>The language can be changed when the import is done.</source>
        <translation>Die Sprache kann gewechselt werden, wenn der Import fertig ist.</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>Ihr &amp;Name:</translation>
    </message>
    <message>
        <source>It signs what you decide: merges, verdicts and notes. It is kept in the dossier and goes nowhere else.</source>
        <translation>Er zeichnet, was Sie entscheiden: Zusammenführungen, Urteile und Notizen. Er bleibt im Dossier und geht nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>Every edit is written to the dossier at once and can be undone, also after a restart. There is nothing to save.</source>
        <translation>Jede Änderung steht sofort im Dossier und lässt sich rückgängig machen, auch nach einem Neustart. Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>&amp;Documents on the desk:</source>
        <translation>&amp;Dokumente auf dem Schreibtisch:</translation>
    </message>
    <message>
        <source>As many documents of a large dossier are looked at together; every text is searched. More of them need more memory and time. It holds for the next dossier that is opened.</source>
        <translation>So viele Dokumente eines großen Dossiers werden zusammen angesehen; durchsucht wird jeder Text. Mehr davon brauchen mehr Speicher und Zeit. Gilt für das nächste Dossier, das geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>clew::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>Nach Wörtern oder Tasten filtern</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>clew::Sources</name>
    <message>
        <source>Does not tell it.</source>
        <translation>Sagt es nicht.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Proposed: %1, as in %2.</source>
        <translation>Vorgeschlagen: %1, wie in %2.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>publication and date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Does not retell %1</source>
        <translation>Erzählt %1 nicht nach</translation>
    </message>
    <message>
        <source>May retell %1</source>
        <translation>Erzählt vielleicht %1 nach</translation>
    </message>
    <message>
        <source>The same article as in %1</source>
        <translation>Derselbe Artikel wie in %1</translation>
    </message>
    <message>
        <source>Retells %1</source>
        <translation>Erzählt %1 nach</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what shows it, and its words</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Retells %1, which is not at hand</source>
        <translation>Erzählt %1 nach, das nicht vorliegt</translation>
    </message>
    <message>
        <source>Not in this dossier.</source>
        <translation>Nicht in diesem Dossier.</translation>
    </message>
    <message>
        <source>Who retells whom</source>
        <translation>Wer wen nacherzählt</translation>
    </message>
    <message>
        <source>Changed on the way</source>
        <translation>Unterwegs verändert</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Dates in conflict</source>
        <translation>Strittige Daten</translation>
    </message>
    <message>
        <source>Not the same article as in %1</source>
        <translation>Nicht derselbe Artikel wie in %1</translation>
    </message>
    <message>
        <source>May be the same article as in %1</source>
        <translation>Vielleicht derselbe Artikel wie in %1</translation>
    </message>
</context>
<context>
    <name>clew::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Import two articles about one affair: who retells whom, and what changed on the way, will stand here.</source>
        <translation>Importieren Sie zwei Artikel über eine Sache: Wer wen nacherzählt und was sich unterwegs verändert hat, steht dann hier.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Sources and what changed on the way</source>
        <translation>Quellen und was sich unterwegs verändert hat</translation>
    </message>
    <message>
        <source>Both sentences</source>
        <translation>Beide Sätze</translation>
    </message>
    <message>
        <source>comparing %1 of %2 ...</source>
        <translation>%1 von %2 wird verglichen ...</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It retells it</source>
        <translation>Erzählt nach</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>Erzählt nicht nach</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Read both</source>
        <translation>Beide lesen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a heading and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
</context>
<context>
    <name>clew::SplitDialog</name>
    <message>
        <source>%1 — in “%2”
%3</source>
        <translation>%1 — in „%2“
%3</translation>
    </message>
    <message>
        <source>no text names it</source>
        <translation>kein Text nennt es</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Why are these another?</source>
        <translation>Warum sind diese etwas anderes?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Tick the ones that are another entity than the rest.</source>
        <translation>Haken Sie an, was eine andere Entität ist als der Rest.</translation>
    </message>
    <message>
        <source>Only one document names it: there is nothing to split.</source>
        <translation>Nur ein Dokument nennt es: Es gibt nichts zu trennen.</translation>
    </message>
</context>
<context>
    <name>clew::TablePanel</name>
    <message>
        <source>Filter: all words have to occur</source>
        <translation>Filter: alle Wörter müssen vorkommen</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <comment>%1 is the name of a table</comment>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Columns of the table: %1</source>
        <translation>Spalten der Tabelle: %1</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Mit &amp;Beleg kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter the table</source>
        <translation>Tabelle &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Order as in the dossier</source>
        <translation>&amp;Reihenfolge wie im Dossier</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, rows in all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of rows, what the time window leaves out</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n undated claims left out</source>
        <translation>
            <numerusform>%n undatierte Aussage ausgelassen</numerusform>
            <numerusform>%n undatierte Aussagen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>Keine Zeile passt zum Filter</translation>
    </message>
    <message>
        <source>Change the words above, or lift the time window with Esc on the timeline.</source>
        <translation>Ändern Sie die Wörter oben, oder heben Sie den Zeitraum mit Esc auf der Zeitleiste auf.</translation>
    </message>
    <message>
        <source>They appear here when articles have been imported.</source>
        <translation>Sie erscheinen hier, wenn Artikel importiert sind.</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>S&amp;palten</translation>
    </message>
</context>
<context>
    <name>clew::TablesView</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>What was imported; retellings below their origin.</source>
        <translation>Was importiert wurde; Nacherzählungen unter ihrem Ursprung.</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>The nodes of the network as rows.</source>
        <translation>Die Knoten des Netzes als Zeilen.</translation>
    </message>
    <message>
        <source>No entities yet</source>
        <translation>Noch keine Entitäten</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>The edges of the network as rows.</source>
        <translation>Die Kanten des Netzes als Zeilen.</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Noch keine Aussagen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>The timeline as rows, and below it what bears no date.</source>
        <translation>Die Zeitleiste als Zeilen, darunter, was kein Datum trägt.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Table of &amp;documents</source>
        <translation>Tabelle der &amp;Dokumente</translation>
    </message>
    <message>
        <source>Table of &amp;entities</source>
        <translation>Tabelle der &amp;Entitäten</translation>
    </message>
    <message>
        <source>Table of &amp;claims</source>
        <translation>Tabelle der &amp;Aussagen</translation>
    </message>
    <message>
        <source>Table of e&amp;vents</source>
        <translation>Tabelle der E&amp;reignisse</translation>
    </message>
    <message>
        <source>&amp;Confirm selected claims</source>
        <translation>Ausgewählte Aussagen &amp;bestätigen</translation>
    </message>
    <message>
        <source>&amp;Reject selected claims</source>
        <translation>Ausgewählte Aussagen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
</context>
<context>
    <name>clew::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation>Kein Dossier ist offen</translation>
    </message>
    <message>
        <source>Open or make a dossier, then drop articles on this window.</source>
        <translation>Öffnen oder beginnen Sie ein Dossier und ziehen Sie Artikel auf dieses Fenster.</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Drop articles on this window: what they date appears here, beside the days on which they were published.</source>
        <translation>Ziehen Sie Artikel auf dieses Fenster: Was sie datieren, erscheint hier neben den Tagen ihrer Veröffentlichung.</translation>
    </message>
    <message>
        <source>%1 · Esc lifts it</source>
        <translation>%1 · Esc hebt auf</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 Dokument</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom &amp;in on the timeline</source>
        <translation>Zeitleiste ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out on the timeline</source>
        <translation>Zeitleiste ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Whole timeline</source>
        <translation>&amp;Ganze Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Group events by the next</source>
        <translation>Ereignisse &amp;anders gruppieren</translation>
    </message>
    <message>
        <source>&amp;Undated claims</source>
        <translation>&amp;Undatierte Aussagen</translation>
    </message>
    <message>
        <source>&amp;Keep undated claims in a time window</source>
        <translation>Undatierte Aussagen im Zeitraum be&amp;halten</translation>
    </message>
    <message>
        <source>Group events: as they fit, by predicate, by entity, by document (%1)</source>
        <translation>Ereignisse gruppieren: wie es passt, nach Beziehung, nach Entität, nach Dokument (%1)</translation>
    </message>
    <message>
        <source>about</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>dated by a person</source>
        <translation>von einer Person datiert</translation>
    </message>
    <message>
        <source>read against the date of the report that it retells</source>
        <translation>bezogen auf das Datum des nacherzählten Berichts</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 Aussage</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, says %2</source>
        <comment>a quotation, who says it</comment>
        <translation>„%1“, sagt %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two counts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims without a date</source>
        <translation>
            <numerusform>%n Aussage ohne Datum</numerusform>
            <numerusform>%n Aussagen ohne Datum</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · Esc lifts it</source>
        <comment>time window, how many claims it leaves out</comment>
        <translation>%1 · %2 · Esc hebt auf</translation>
    </message>
    <message numerus="yes">
        <source>%n undated claims left out</source>
        <translation>
            <numerusform>%n undatierte Aussage ausgelassen</numerusform>
            <numerusform>%n undatierte Aussagen ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::WelcomePage</name>
    <message>
        <source>Follow how a restricted thing reached a sanctioned firm: step by step, each with the sentence that says so.</source>
        <translation>Verfolgen Sie, wie ein gesperrtes Gut zu einer sanktionierten Firma kam: Schritt für Schritt, jeder mit dem Satz, der ihn belegt.</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>Zuletzt geöffnete Dossiers</translation>
    </message>
    <message>
        <source>Everything stays on this machine. Clew never goes online.</source>
        <translation>Alles bleibt auf diesem Rechner. Clew geht nie online.</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>Beispieldossier öffnen</translation>
    </message>
    <message>
        <source>A traced route to look at, in a copy of your own</source>
        <translation>Ein verfolgter Weg zum Ansehen, in einer eigenen Kopie</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Neues Dossier</translation>
    </message>
    <message>
        <source>One file that holds an investigation</source>
        <translation>Eine Datei, die eine Recherche enthält</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Dossier öffnen</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>Weitermachen, wo Sie aufgehört haben</translation>
    </message>
</context>
</TS>
