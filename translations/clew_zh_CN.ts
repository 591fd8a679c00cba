<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New dossier...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open dossier...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import articles...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the clip&amp;board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the graph...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;picture of the window...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift all &amp;filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;ntity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trace routes to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace routes &amp;from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How Clew works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Clew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew</name>
    <message>
        <source>%1: not in English; read without claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what articles say, as JSON, without a dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads plain text, Markdown, records, database exports, newsletters and HTML. A folder stands for
the files in it. The format, clew-analysis-1, is described in the README.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write to this file (default: standard output)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sentence takes a number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how articles are read, sentence by sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words with their tags, the tree, names, mentions, dates in EDTF, claims with the frame
that made them, and the chains of mentions with the rule behind every link. - reads an
article from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this sentence, counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only %1 sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood, though it speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame %1, by the words &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (unnamed) </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is json or graphml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a dossier in a format that other programs read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json: the documents as `analyse` writes them. graphml: the network, for Gephi, yEd or NetworkX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json or graphml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 a check failed (an input was refused), 2 wrong use or input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads articles, and traces how goods reached a party. A dossier is one file, *.clew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to use a verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a file is written, - stands for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known already  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added          %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[headline only]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[credits %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 known already, %3 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports articles into a dossier; makes the dossier where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder stands for the files in it. All articles of one call are one import, which undoes as one
change. A file that cannot be read is refused with its reason and does not stop the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the documents of a dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write JSON to this file instead of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest: hop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; says: %2; %3</source>
        <comment>polarity, speaker, document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document holds that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds words in the texts and titles of a dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals and accents do not matter. word* finds all words that begin so; &quot;two words&quot;, AND, OR, NOT and
NEAR(a b) are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No supported path from %1 to %2 in these documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2: routes found: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from and --to are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows by which routes an item, or what a party has, reached another party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hop is shown with the sentence that says so, who says it, and the document. &quot;No supported
path&quot; is an answer as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item, or a party that has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the party that it reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write JSON to this file instead of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window, text, threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the density strip of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dossier file and its full-text search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentences, words, character sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessing a character set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typefaces, where they are installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unnamed party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>subject, predicate, object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a claim and the item that it is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <comment>a claim and a go-between</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: day, short month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: day, month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format: short month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format: month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>date format: year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from date to date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a file name, %2 a place in it such as &quot;line 3, column 7&quot;
----------
%1 says what is wrong, %2 is a detail: a limit, a name, what another program said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped at your request; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of file is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some bytes are no characters of the encoding of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than Clew reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested deeper than any article is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the structure of the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no article and no headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a dossier of Clew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this dossier was written by a later version of Clew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dossier is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is using this dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in this dossier has that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this search cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a data file of Clew itself is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this was not asked in a way that Clew understands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start it again when you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the path and the spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that you may read it and that it is a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy it to this computer and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the free space and that you may write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the article again and check that it holds text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the article as text, Markdown or HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split it into single articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the article as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct that place or save the article as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download or copy it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the page itself and drop its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file that ends in .clew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install that version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a copy from your backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close it there and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try one of the names of the entity list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the words in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install Clew again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every change has been taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change has been taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1; %2.</source>
        <comment>%1 what is wrong, %2 what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <comment>%1 file, %2 what is wrong, %3 what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawing an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importing documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placing a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freeing a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting a claim back to proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirming a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejecting a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawing a judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merging two entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping two entities apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaving open whether two entities are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <comment>letter for Person (human)</comment>
        <extracomment>One letter for a type of entity; no two types of the list may share one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter for Organization</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <comment>letter for Government</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter for Place (location)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter for Product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter for Document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U</source>
        <comment>letter for Group (unnamed people or firms)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter for Money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q</source>
        <comment>letter for Quantity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>produces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sells to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buys from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buys through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rents to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provides access to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owns or is parent of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>founded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>located in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sanctions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restricts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stockpiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>builds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evades through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controls via shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>investigates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responds to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the publication itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source known by role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several unnamed sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>markup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer or notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misread letters repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable bytes replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front matter record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who supplied %1 is not in these documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who supplied %1 to %2 is not in these documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text leaves a party of this route unnamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is meant by “%1” is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That %1 is meant here is assumed: a sentence of this route does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of this route is only said to be possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::AboutDialog</name>
    <message>
        <source>About Clew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clew %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;i&gt;clew&lt;/i&gt;, noun: a ball of thread that leads the way through a labyrinth; the word from which “clue” comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries and models with their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads with these models:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::Article</name>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record holds only a headline. The article itself is not in the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::ArticlePage</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::ClaimModel</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::ClaimTable</name>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the time window or the filter to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here when articles have been imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::DensityStrip</name>
    <message>
        <source>Events and documents a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to select a time window; Esc lifts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to select a time window; Esc lifts it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::DocumentDelegate</name>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↳ record of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↳ retold by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::DocumentList</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop articles on this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::DocumentModel</name>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retells %1, which is not in this dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, retelling</source>
        <comment>title, date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::DropArea</name>
    <message>
        <source>Drop articles here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, folders, a link or selected text from a browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::EntityDelegate</name>
    <message>
        <source>SANCTIONED %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SANCTIONED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n spellings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::EntityList</name>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entities yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here when articles have been imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entities shown, entities in all</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::EntityModel</name>
    <message>
        <source>also: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanctioned, according to these documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanctioned %1, according to these documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, type, number of mentions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of a match, count of matches</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::HelpWindow</name>
    <message>
        <source>How Clew works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::ImportSummary</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::Inspector</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim in these documents speaks of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named together with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An inference of a person; no sentence says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <comment>the words of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule %1, confidence %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::InspectorView</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence does say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence does not say so: the claim leaves network and routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a name in the text, a node, a hop or a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dossier, or drop articles here to begin one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::JobStatus</name>
    <message>
        <source>Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::Jobs</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retells %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled. The dossier is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n articles were added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 was in the dossier already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n were in the dossier already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::LanesView</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n undated: give a dateline</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dates such as “last year” in documents without a date of their own. A click shows the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::MainWindow</name>
    <message>
        <source>Clew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Clew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clew dossiers (*.clew)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GraphML (*.graphml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the titles of the links were kept: Clew never goes online. Save the pages from the browser and drop the files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::NetworkCanvas</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: goods of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::NetworkView</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release Pinned Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a dossier, then drop articles on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop articles on this window: who sells, rents or passes what to whom is drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranging the network …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter leaves nothing to show. Esc lifts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied or negated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more origins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::Reader</name>
    <message>
        <source>1 mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 range repaired: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 range cut: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ranges cut or repaired: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ranges cut: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 change of form alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes of form alone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>text before and after a repair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retells %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>origin of 1 other document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>origin of %n other documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::ReaderView</name>
    <message>
        <source>Next mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files, folders, a link or selected text on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dossier, or drop articles here to begin one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::RouteDelegate</name>
    <message>
        <source>weakest hop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::Routes</name>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hops</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>documents, origins</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weakest hop of the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weakest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::RoutesView</name>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item, or a party that has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The party that it reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the routes between the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dossier, or drop articles here to begin one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trace yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose both ends and press Trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 route</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No supported path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chain of claims in these documents leads from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::SearchBox</name>
    <message>
        <source>Search articles, entities, commands   Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::SettingsDialog</name>
    <message>
        <source>&amp;Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the last dossier at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language can be changed when the import is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs what you decide: merges, verdicts and notes. It is kept in the dossier and goes nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every edit is written to the dossier at once and can be undone, also after a restart. There is nothing to save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a dossier, then drop articles on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop articles on this window: what they date appears here, beside the days on which they were published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Esc lifts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dated · %2 without a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clew::WelcomePage</name>
    <message>
        <source>Follow how a restricted thing reached a sanctioned firm: step by step, each with the sentence that says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this machine. Clew never goes online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A traced route to look at, in a copy of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file that holds an investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
