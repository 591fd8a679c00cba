<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New dossier...</source>
        <translation>&amp;Nouveau dossier...</translation>
    </message>
    <message>
        <source>&amp;Open dossier...</source>
        <translation>&amp;Ouvrir un dossier...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>Open the &amp;sample dossier</source>
        <translation>Ouvrir le dossier d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Import articles...</source>
        <translation>&amp;Importer des articles...</translation>
    </message>
    <message>
        <source>Import a &amp;folder...</source>
        <translation>Importer un &amp;répertoire...</translation>
    </message>
    <message>
        <source>Import the clip&amp;board</source>
        <translation>Importer le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>Save a &amp;copy...</source>
        <translation>Enregistrer une &amp;copie...</translation>
    </message>
    <message>
        <source>&amp;Export the graph...</source>
        <translation>&amp;Exporter le graphe...</translation>
    </message>
    <message>
        <source>Save a &amp;picture of the window...</source>
        <translation>Enregistrer une i&amp;mage de la fenêtre...</translation>
    </message>
    <message>
        <source>C&amp;lose dossier</source>
        <translation>&amp;Fermer le dossier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Lecteur</translation>
    </message>
    <message>
        <source>Lift all &amp;filters</source>
        <translation>Lever tous les &amp;filtres</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Se&amp;ttings...</source>
        <translation>&amp;Paramètres...</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>E&amp;ntity</source>
        <translation>E&amp;ntité</translation>
    </message>
    <message>
        <source>&amp;Trace routes to here</source>
        <translation>&amp;Tracer les parcours jusqu’ici</translation>
    </message>
    <message>
        <source>Trace routes &amp;from here</source>
        <translation>Tracer les parcours &amp;depuis ici</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>Affir&amp;mation</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;How Clew works</source>
        <translation>&amp;Comment fonctionne Clew</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Clew</source>
        <translation>À &amp;propos de Clew</translation>
    </message>
</context>
<context>
    <name>clew</name>
    <message>
        <source>%1: not in English; read without claims</source>
        <translation>%1 : pas en anglais ; lu sans affirmations</translation>
    </message>
    <message>
        <source>Writes what articles say, as JSON, without a dossier.</source>
        <translation>Écrit en JSON ce que disent des articles, sans dossier.</translation>
    </message>
    <message>
        <source>Reads plain text, Markdown, records, database exports, newsletters and HTML. A folder stands for
the files in it. The format, clew-analysis-1, is described in the README.</source>
        <translation>Lit le texte brut, Markdown, les notices, les exports de bases de données, les lettres d’information et HTML.
Un répertoire vaut pour ses fichiers. Le format, clew-analysis-1, est décrit dans le README.</translation>
    </message>
    <message>
        <source>write to this file (default: standard output)</source>
        <translation>écrire dans ce fichier (par défaut : sortie standard)</translation>
    </message>
    <message>
        <source>--sentence takes a number from 1.</source>
        <translation>--sentence attend un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>Shows how articles are read, sentence by sentence.</source>
        <translation>Montre, phrase par phrase, comment les articles sont lus.</translation>
    </message>
    <message>
        <source>Words with their tags, the tree, names, mentions, dates in EDTF, claims with the frame
that made them, and the chains of mentions with the rule behind every link. - reads an
article from standard input.</source>
        <translation>Les mots et leurs étiquettes, l’arbre, les noms, les mentions, les dates en EDTF, les affirmations avec
le cadre qui les a produites, et les chaînes de mentions avec la règle de chaque lien. - lit un
article sur l’entrée standard.</translation>
    </message>
    <message>
        <source>only this sentence, counted from 1</source>
        <translation>seulement cette phrase, comptée à partir de 1</translation>
    </message>
    <message>
        <source>There are only %1 sentences.</source>
        <translation>Il n’y a que %1 phrases.</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>titre : %1</translation>
    </message>
    <message>
        <source>published: %1, %2</source>
        <translation>publié : %1, %2</translation>
    </message>
    <message>
        <source>sentence %1 of %2</source>
        <translation>phrase %1 sur %2</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>arbre</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>mentions</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>affirmations</translation>
    </message>
    <message>
        <source>not understood, though it speaks of</source>
        <translation>non compris, bien qu’il soit question de</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>non résolu</translation>
    </message>
    <message>
        <source>frame %1, by the words "%2"</source>
        <translation>cadre %1, par les mots « %2 »</translation>
    </message>
    <message>
        <source>item</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>via</source>
        <translation>via</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>said by</source>
        <translation>dit par</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>entités</translation>
    </message>
    <message>
        <source> (unnamed) </source>
        <translation> (non nommé) </translation>
    </message>
    <message>
        <source>--format is json or graphml</source>
        <translation>--format vaut json ou graphml</translation>
    </message>
    <message>
        <source>Writes a dossier in a format that other programs read.</source>
        <translation>Écrit un dossier dans un format que lisent d’autres programmes.</translation>
    </message>
    <message>
        <source>json: the documents as `analyse` writes them. graphml: the network, for Gephi, yEd or NetworkX.</source>
        <translation>json : les documents tels que `analyse` les écrit. graphml : le réseau, pour Gephi, yEd ou NetworkX.</translation>
    </message>
    <message>
        <source>json or graphml</source>
        <translation>json ou graphml</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 a check failed (an input was refused), 2 wrong use or input.</source>
        <translation>Codes de retour : 0 terminé, 1 un contrôle a échoué (une entrée a été refusée), 2 mauvais usage ou mauvaise entrée.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage : %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>ce texte</translation>
    </message>
    <message>
        <source>Reads articles, and traces how goods reached a party. A dossier is one file, *.clew.</source>
        <translation>Lit des articles et retrace comment des biens sont parvenus à quelqu’un. Un dossier est un fichier, *.clew.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Verbes :</translation>
    </message>
    <message>
        <source>how to use a verb</source>
        <translation>comment employer un verbe</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>la version du programme</translation>
    </message>
    <message>
        <source>Where a file is written, - stands for standard output.</source>
        <translation>Là où un fichier est écrit, - désigne la sortie standard.</translation>
    </message>
    <message>
        <source>known already  %1</source>
        <translation>déjà connu     %1</translation>
    </message>
    <message>
        <source>added          %1</source>
        <translation>ajouté         %1</translation>
    </message>
    <message>
        <source>[headline only]</source>
        <translation>[titre seul]</translation>
    </message>
    <message>
        <source>[credits %1]</source>
        <translation>[cite %1]</translation>
    </message>
    <message>
        <source>%1 added, %2 known already, %3 refused</source>
        <translation>%1 ajoutés, %2 déjà connus, %3 refusés</translation>
    </message>
    <message>
        <source>Imports articles into a dossier; makes the dossier where there is none.</source>
        <translation>Importe des articles dans un dossier ; le crée s’il n’existe pas.</translation>
    </message>
    <message>
        <source>A folder stands for the files in it. All articles of one call are one import, which undoes as one
change. A file that cannot be read is refused with its reason and does not stop the others.</source>
        <translation>Un répertoire vaut pour ses fichiers. Tous les articles d’un appel forment un import, annulé en une fois.
Un fichier illisible est refusé avec la raison et n’arrête pas les autres.</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>Lists the documents of a dossier.</source>
        <translation>Énumère les documents d’un dossier.</translation>
    </message>
    <message>
        <source>write JSON to this file instead of a table</source>
        <translation>écrire du JSON dans ce fichier au lieu d’un tableau</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>That is too much: %1</source>
        <translation>C’est trop : %1</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>Que faut-il faire ?</translation>
    </message>
    <message>
        <source>There is no verb "%1".</source>
        <translation>Il n’y a pas de verbe « %1 ».</translation>
    </message>
    <message>
        <source>Weakest: hop %1</source>
        <translation>Maillon faible : étape %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Il manque : %1</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>À l’encontre :</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>(non nommé)</translation>
    </message>
    <message>
        <source>%1; says: %2; %3</source>
        <comment>polarity, speaker, document</comment>
        <translation>%1 ; selon : %2 ; %3</translation>
    </message>
    <message>
        <source>No document holds that.</source>
        <translation>Aucun document ne contient cela.</translation>
    </message>
    <message>
        <source>Finds words in the texts and titles of a dossier.</source>
        <translation>Trouve des mots dans les textes et titres d’un dossier.</translation>
    </message>
    <message>
        <source>Capitals and accents do not matter. word* finds all words that begin so; "two words", AND, OR, NOT and
NEAR(a b) are understood.</source>
        <translation>Majuscules et accents sont indifférents. mot* trouve tous les mots qui commencent ainsi ; "deux mots", AND, OR, NOT
et NEAR(a b) sont compris.</translation>
    </message>
    <message>
        <source>No supported path from %1 to %2 in these documents.</source>
        <translation>Aucun parcours étayé de %1 à %2 dans ces documents.</translation>
    </message>
    <message>
        <source>From %1 to %2: routes found: %3</source>
        <translation>De %1 à %2 : parcours trouvés : %3</translation>
    </message>
    <message>
        <source>--from and --to are needed</source>
        <translation>--from et --to sont nécessaires</translation>
    </message>
    <message>
        <source>Shows by which routes an item, or what a party has, reached another party.</source>
        <translation>Montre par quels parcours un objet, ou ce que détient une partie, est parvenu à une autre.</translation>
    </message>
    <message>
        <source>Every hop is shown with the sentence that says so, who says it, and the document. "No supported
path" is an answer as well.</source>
        <translation>Chaque étape est montrée avec la phrase qui l’énonce, son auteur et le document. « Aucun parcours
étayé » est aussi une réponse.</translation>
    </message>
    <message>
        <source>an item, or a party that has it</source>
        <translation>un objet, ou une partie qui le détient</translation>
    </message>
    <message>
        <source>the party that it reached</source>
        <translation>la partie à laquelle il est parvenu</translation>
    </message>
    <message>
        <source>write JSON to this file instead of text</source>
        <translation>écrire du JSON dans ce fichier au lieu de texte</translation>
    </message>
    <message>
        <source>window, text, threads</source>
        <translation>fenêtre, texte, fils d’exécution</translation>
    </message>
    <message>
        <source>the density strip of the timeline</source>
        <translation>la bande de densité de la chronologie</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>the dossier file and its full-text search</source>
        <translation>le fichier du dossier et sa recherche plein texte</translation>
    </message>
    <message>
        <source>sentences, words, character sets</source>
        <translation>phrases, mots, jeux de caractères</translation>
    </message>
    <message>
        <source>guessing a character set</source>
        <translation>détection d’un jeu de caractères</translation>
    </message>
    <message>
        <source>reading HTML</source>
        <translation>lecture de HTML</translation>
    </message>
    <message>
        <source>reading Markdown</source>
        <translation>lecture de Markdown</translation>
    </message>
    <message>
        <source>reading front matter</source>
        <translation>lecture des en-têtes</translation>
    </message>
    <message>
        <source>typefaces, where they are installed</source>
        <translation>polices, là où elles sont installées</translation>
    </message>
    <message>
        <source>an unnamed party</source>
        <translation>une partie non nommée</translation>
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
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: day, short month, year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: day, month, year</comment>
        <translation>d MMMM yyyy</translation>
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
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
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
        <translation>arrêté à votre demande ; rien n’a été modifié</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ce fichier ou répertoire n’existe pas</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>ne peut être ouvert</translation>
    </message>
    <message>
        <source>cannot be read to its end</source>
        <translation>ne peut être lu jusqu’au bout</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>ne peut être écrit</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>ce n’est pas un texte</translation>
    </message>
    <message>
        <source>this kind of file is not known</source>
        <translation>ce type de fichier n’est pas connu</translation>
    </message>
    <message>
        <source>some bytes are no characters of the encoding of this file</source>
        <translation>certains octets ne sont pas des caractères de l’encodage de ce fichier</translation>
    </message>
    <message>
        <source>larger than Clew reads</source>
        <translation>plus grand que ce que Clew lit</translation>
    </message>
    <message>
        <source>nested deeper than any article is</source>
        <translation>imbriqué plus profondément que tout article</translation>
    </message>
    <message>
        <source>the structure of the file is damaged</source>
        <translation>la structure du fichier est endommagée</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <translation>le fichier s’arrête au milieu</translation>
    </message>
    <message>
        <source>holds no article and no headline</source>
        <translation>ne contient ni article ni titre</translation>
    </message>
    <message>
        <source>this is not a dossier of Clew</source>
        <translation>ce n’est pas un dossier de Clew</translation>
    </message>
    <message>
        <source>this dossier was written by a later version of Clew</source>
        <translation>ce dossier a été écrit par une version plus récente de Clew</translation>
    </message>
    <message>
        <source>the dossier is damaged</source>
        <translation>le dossier est endommagé</translation>
    </message>
    <message>
        <source>another program is using this dossier</source>
        <translation>un autre programme utilise ce dossier</translation>
    </message>
    <message>
        <source>the database refused</source>
        <translation>la base de données a refusé</translation>
    </message>
    <message>
        <source>nothing in this dossier has that name</source>
        <translation>rien dans ce dossier ne porte ce nom</translation>
    </message>
    <message>
        <source>this search cannot be understood</source>
        <translation>cette recherche est incompréhensible</translation>
    </message>
    <message>
        <source>a data file of Clew itself is damaged</source>
        <translation>un fichier de données de Clew est endommagé</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>this was not asked in a way that Clew understands</source>
        <translation>Clew ne comprend pas cette demande</translation>
    </message>
    <message>
        <source>start it again when you like</source>
        <translation>relancez-le quand vous voulez</translation>
    </message>
    <message>
        <source>check the path and the spelling</source>
        <translation>vérifiez le chemin et l’orthographe</translation>
    </message>
    <message>
        <source>check that you may read it and that it is a file</source>
        <translation>vérifiez que vous pouvez le lire et que c’est un fichier</translation>
    </message>
    <message>
        <source>copy it to this computer and try again</source>
        <translation>copiez-le sur cet ordinateur et réessayez</translation>
    </message>
    <message>
        <source>check the free space and that you may write there</source>
        <translation>vérifiez l’espace libre et que vous pouvez y écrire</translation>
    </message>
    <message>
        <source>save the article again and check that it holds text</source>
        <translation>enregistrez l’article de nouveau et vérifiez qu’il contient du texte</translation>
    </message>
    <message>
        <source>save the article as text, Markdown or HTML</source>
        <translation>enregistrez l’article en texte, Markdown ou HTML</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>split it into single articles</source>
        <translation>divisez-le en articles séparés</translation>
    </message>
    <message>
        <source>save the article as plain text</source>
        <translation>enregistrez l’article en texte brut</translation>
    </message>
    <message>
        <source>correct that place or save the article as plain text</source>
        <translation>corrigez cet endroit ou enregistrez l’article en texte brut</translation>
    </message>
    <message>
        <source>download or copy it again</source>
        <translation>téléchargez-le ou copiez-le de nouveau</translation>
    </message>
    <message>
        <source>open the page itself and drop its text</source>
        <translation>ouvrez la page elle-même et déposez son texte</translation>
    </message>
    <message>
        <source>choose a file that ends in .clew</source>
        <translation>choisissez un fichier se terminant par .clew</translation>
    </message>
    <message>
        <source>install that version</source>
        <translation>installez cette version</translation>
    </message>
    <message>
        <source>open a copy from your backup</source>
        <translation>ouvrez une copie de votre sauvegarde</translation>
    </message>
    <message>
        <source>close it there and try again</source>
        <translation>fermez-le là-bas et réessayez</translation>
    </message>
    <message>
        <source>try one of the names of the entity list</source>
        <translation>essayez un des noms de la liste des entités</translation>
    </message>
    <message>
        <source>put the words in quotation marks</source>
        <translation>mettez les mots entre guillemets</translation>
    </message>
    <message>
        <source>install Clew again</source>
        <translation>réinstallez Clew</translation>
    </message>
    <message>
        <source>every change has been taken back</source>
        <translation>toutes les modifications ont été annulées</translation>
    </message>
    <message>
        <source>no change has been taken back</source>
        <translation>aucune modification n’a été annulée</translation>
    </message>
    <message>
        <source>see the help</source>
        <translation>voir l’aide</translation>
    </message>
    <message>
        <source>Error: %1; %2.</source>
        <comment>%1 what is wrong, %2 what to do</comment>
        <translation>Erreur : %1 ; %2.</translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <comment>%1 file, %2 what is wrong, %3 what to do</comment>
        <translation>%1 : %2 ; %3.</translation>
    </message>
    <message>
        <source>withdrawing an import</source>
        <translation>retrait d’un import</translation>
    </message>
    <message>
        <source>importing documents</source>
        <translation>import de documents</translation>
    </message>
    <message>
        <source>placing a node</source>
        <translation>placement d’un nœud</translation>
    </message>
    <message>
        <source>freeing a node</source>
        <translation>libération d’un nœud</translation>
    </message>
    <message>
        <source>setting a claim back to proposed</source>
        <translation>retour d’une affirmation à l’état proposé</translation>
    </message>
    <message>
        <source>confirming a claim</source>
        <translation>confirmation d’une affirmation</translation>
    </message>
    <message>
        <source>rejecting a claim</source>
        <translation>rejet d’une affirmation</translation>
    </message>
    <message>
        <source>withdrawing a judgement</source>
        <translation>retrait d’un jugement</translation>
    </message>
    <message>
        <source>merging two entities</source>
        <translation>fusion de deux entités</translation>
    </message>
    <message>
        <source>keeping two entities apart</source>
        <translation>séparation de deux entités</translation>
    </message>
    <message>
        <source>leaving open whether two entities are one</source>
        <translation>indécision sur l’identité de deux entités</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
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
        <translation>produit</translation>
    </message>
    <message>
        <source>sells to</source>
        <translation>vend à</translation>
    </message>
    <message>
        <source>buys from</source>
        <translation>achète à</translation>
    </message>
    <message>
        <source>buys through</source>
        <translation>achète par l’intermédiaire de</translation>
    </message>
    <message>
        <source>rents to</source>
        <translation>loue à</translation>
    </message>
    <message>
        <source>provides access to</source>
        <translation>donne accès à</translation>
    </message>
    <message>
        <source>owns or is parent of</source>
        <translation>possède ou est la maison mère de</translation>
    </message>
    <message>
        <source>founded by</source>
        <translation>fondé par</translation>
    </message>
    <message>
        <source>employed by</source>
        <translation>employé par</translation>
    </message>
    <message>
        <source>located in</source>
        <translation>situé à</translation>
    </message>
    <message>
        <source>sanctions</source>
        <translation>sanctionne</translation>
    </message>
    <message>
        <source>restricts</source>
        <translation>restreint</translation>
    </message>
    <message>
        <source>stockpiles</source>
        <translation>stocke</translation>
    </message>
    <message>
        <source>builds</source>
        <translation>construit</translation>
    </message>
    <message>
        <source>funds</source>
        <translation>finance</translation>
    </message>
    <message>
        <source>supplies</source>
        <translation>fournit</translation>
    </message>
    <message>
        <source>evades through</source>
        <translation>contourne par</translation>
    </message>
    <message>
        <source>controls via shell</source>
        <translation>contrôle via une société-écran</translation>
    </message>
    <message>
        <source>investigates</source>
        <translation>enquête sur</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>répond à</translation>
    </message>
    <message>
        <source>partner of</source>
        <translation>partenaire de</translation>
    </message>
    <message>
        <source>related to</source>
        <translation>lié à</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>affirmé</translation>
    </message>
    <message>
        <source>negated</source>
        <translation>nié</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>the publication itself</source>
        <translation>la publication elle-même</translation>
    </message>
    <message>
        <source>named source</source>
        <translation>source nommée</translation>
    </message>
    <message>
        <source>source known by role</source>
        <translation>source désignée par sa fonction</translation>
    </message>
    <message>
        <source>several unnamed sources</source>
        <translation>plusieurs sources non nommées</translation>
    </message>
    <message>
        <source>anonymous source</source>
        <translation>source anonyme</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>balisage</translation>
    </message>
    <message>
        <source>lines joined</source>
        <translation>lignes réunies</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>espaces</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>navigation</translation>
    </message>
    <message>
        <source>related story</source>
        <translation>article lié</translation>
    </message>
    <message>
        <source>offer or notice</source>
        <translation>offre ou avis</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>habillage de page</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>métadonnées</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>index terms</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <source>encrypted data</source>
        <translation>données chiffrées</translation>
    </message>
    <message>
        <source>picture caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>credit line</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>misread letters repaired</source>
        <translation>lettres mal lues corrigées</translation>
    </message>
    <message>
        <source>unreadable bytes replaced</source>
        <translation>octets illisibles remplacés</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texte brut</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>front matter record</source>
        <translation>notice à en-tête</translation>
    </message>
    <message>
        <source>text of a web page</source>
        <translation>texte d’une page web</translation>
    </message>
    <message>
        <source>database export</source>
        <translation>export de base de données</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>lettre d’information</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>selected text</source>
        <translation>texte sélectionné</translation>
    </message>
    <message>
        <source>Who supplied %1 is not in these documents.</source>
        <translation>Qui a fourni %1 n’est pas dit dans ces documents.</translation>
    </message>
    <message>
        <source>Who supplied %1 to %2 is not in these documents.</source>
        <translation>Qui a fourni %1 à %2 n’est pas dit dans ces documents.</translation>
    </message>
    <message>
        <source>The text leaves a party of this route unnamed.</source>
        <translation>Le texte ne nomme pas une des parties de ce parcours.</translation>
    </message>
    <message>
        <source>Who is meant by “%1” is not said.</source>
        <translation>Qui est désigné par « %1 » n’est pas dit.</translation>
    </message>
    <message>
        <source>That %1 is meant here is assumed: a sentence of this route does not name it.</source>
        <translation>Qu’il s’agisse ici de %1 est une supposition : une phrase de ce parcours ne le nomme pas.</translation>
    </message>
    <message>
        <source>A step of this route is only said to be possible.</source>
        <translation>Une étape de ce parcours est seulement dite possible.</translation>
    </message>
</context>
<context>
    <name>clew::AboutDialog</name>
    <message>
        <source>About Clew</source>
        <translation>À propos de Clew</translation>
    </message>
    <message>
        <source>Clew %1</source>
        <translation>Clew %1</translation>
    </message>
    <message>
        <source>&lt;i&gt;clew&lt;/i&gt;, noun: a ball of thread that leads the way through a labyrinth; the word from which “clue” comes.</source>
        <translation>&lt;i&gt;clew&lt;/i&gt;, mot anglais : pelote de fil qui guide dans un labyrinthe ; de là vient « clue », l’indice.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure (GPL-3.0-or-later). Sans aucune garantie.</translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation>Il repose sur :</translation>
    </message>
    <message>
        <source>Libraries and models with their licences</source>
        <translation>Bibliothèques et modèles avec leurs licences</translation>
    </message>
    <message>
        <source>It reads with these models:</source>
        <translation>Il lit à l’aide de ces modèles :</translation>
    </message>
</context>
<context>
    <name>clew::Article</name>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>This record holds only a headline. The article itself is not in the dossier.</source>
        <translation>Cette notice ne contient qu’un titre. L’article lui-même n’est pas dans le dossier.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>clew::ClaimModel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarité</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>clew::ClaimTable</name>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>No claim in this window</source>
        <translation>Aucune affirmation dans cette période</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Pas encore d’affirmations</translation>
    </message>
    <message>
        <source>Lift the time window or the filter to see more.</source>
        <translation>Levez la période ou le filtre pour en voir plus.</translation>
    </message>
    <message>
        <source>They appear here when articles have been imported.</source>
        <translation>Elles apparaîtront ici quand des articles auront été importés.</translation>
    </message>
</context>
<context>
    <name>clew::DensityStrip</name>
    <message>
        <source>Events and documents a month</source>
        <translation>Événements et documents par mois</translation>
    </message>
    <message>
        <source>Drag to select a time window; Esc lifts it.</source>
        <translation>Glissez pour choisir une période ; Échap la lève.</translation>
    </message>
    <message>
        <source>Drag to select a time window; Esc lifts it</source>
        <translation>Glissez pour choisir une période ; Échap la lève</translation>
    </message>
</context>
<context>
    <name>clew::DocumentDelegate</name>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>↳ record of</source>
        <translation>↳ notice de</translation>
    </message>
    <message>
        <source>↳ retold by</source>
        <translation>↳ repris par</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
</context>
<context>
    <name>clew::DocumentList</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Pas encore de documents</translation>
    </message>
    <message>
        <source>Drop articles on this window.</source>
        <translation>Déposez des articles sur cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>clew::DocumentModel</name>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>only a headline</source>
        <translation>un titre seulement</translation>
    </message>
    <message>
        <source>retells %1, which is not in this dossier</source>
        <translation>reprend %1, absent de ce dossier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, retelling</source>
        <comment>title, date</comment>
        <translation>%1, %2, reprise</translation>
    </message>
</context>
<context>
    <name>clew::DropArea</name>
    <message>
        <source>Drop articles here</source>
        <translation>Déposez des articles ici</translation>
    </message>
    <message>
        <source>Files, folders, a link or selected text from a browser</source>
        <translation>Fichiers, répertoires, un lien ou du texte sélectionné dans un navigateur</translation>
    </message>
</context>
<context>
    <name>clew::EntityDelegate</name>
    <message>
        <source>SANCTIONED %1</source>
        <translation>SANCTIONNÉ %1</translation>
    </message>
    <message>
        <source>SANCTIONED</source>
        <translation>SANCTIONNÉ</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>non nommé</translation>
    </message>
    <message numerus="yes">
        <source>%n spellings</source>
        <translation>
            <numerusform>%n graphie</numerusform>
            <numerusform>%n graphies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::EntityList</name>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>No entities yet</source>
        <translation>Pas encore d’entités</translation>
    </message>
    <message>
        <source>They appear here when articles have been imported.</source>
        <translation>Elles apparaîtront ici quand des articles auront été importés.</translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation>Filtrer les entités</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entities shown, entities in all</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>clew::EntityModel</name>
    <message>
        <source>also: %1</source>
        <translation>aussi : %1</translation>
    </message>
    <message>
        <source>Sanctioned, according to these documents</source>
        <translation>Sanctionné, selon ces documents</translation>
    </message>
    <message>
        <source>Sanctioned %1, according to these documents</source>
        <translation>Sanctionné %1, selon ces documents</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, type, number of mentions</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 mention</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Chercher dans cet article</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of a match, count of matches</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>clew::HelpWindow</name>
    <message>
        <source>How Clew works</source>
        <translation>Comment fonctionne Clew</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Chercher dans l’aide</translation>
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
        <translation>Ce qui a été importé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>clew::Inspector</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed in the text</source>
        <translation>non nommé dans le texte</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>aussi : %1</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 mention</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 document</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>No claim in these documents speaks of it.</source>
        <translation>Aucune affirmation de ces documents n’en parle.</translation>
    </message>
    <message>
        <source>Named together with</source>
        <translation>Nommé avec</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 origine</translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n origine</numerusform>
            <numerusform>%n origines</numerusform>
        </translation>
    </message>
    <message>
        <source>An inference of a person; no sentence says so.</source>
        <translation>Déduction d’une personne ; aucune phrase ne le dit.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <comment>the words of a date</comment>
        <translation> (« %1 »)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>rule %1, confidence %2</source>
        <translation>règle %1, confiance %2</translation>
    </message>
</context>
<context>
    <name>clew::InspectorView</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>The sentence does say so</source>
        <translation>La phrase le dit bien</translation>
    </message>
    <message>
        <source>The sentence does not say so: the claim leaves network and routes</source>
        <translation>La phrase ne le dit pas : l’affirmation quitte réseau et parcours</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Click a name in the text, a node, a hop or a row.</source>
        <translation>Cliquez sur un nom du texte, un nœud, une étape ou une ligne.</translation>
    </message>
    <message>
        <source>Open a dossier, or drop articles here to begin one.</source>
        <translation>Ouvrez un dossier, ou déposez ici des articles pour en commencer un.</translation>
    </message>
</context>
<context>
    <name>clew::JobStatus</name>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the import (Esc)</source>
        <translation>Annuler l’import (Échap)</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Import : %1 sur %2</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Import en cours…</translation>
    </message>
</context>
<context>
    <name>clew::Jobs</name>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Retellings</source>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>Only a headline</source>
        <translation>Titre seul</translation>
    </message>
    <message>
        <source>Already in the dossier</source>
        <translation>Déjà dans le dossier</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>retells %1</source>
        <translation>reprend %1</translation>
    </message>
    <message>
        <source>The import was cancelled. The dossier is as it was before.</source>
        <translation>L’import a été annulé. Le dossier est comme avant.</translation>
    </message>
    <message>
        <source>1 article was added.</source>
        <translation>1 article a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles were added.</source>
        <translation>
            <numerusform>%n article a été ajouté.</numerusform>
            <numerusform>%n articles ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>1 was in the dossier already.</source>
        <translation>1 était déjà dans le dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n were in the dossier already.</source>
        <translation>
            <numerusform>%n était déjà dans le dossier.</numerusform>
            <numerusform>%n étaient déjà dans le dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be read.</source>
        <translation>1 n’a pas pu être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n n’a pas pu être lu.</numerusform>
            <numerusform>%n n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::LanesView</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message numerus="yes">
        <source>%n undated: give a dateline</source>
        <translation>
            <numerusform>%n non daté : indiquez une date</numerusform>
            <numerusform>%n non datés : indiquez une date</numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 affirmation</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 document</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates such as “last year” in documents without a date of their own. A click shows the next one.</source>
        <translation>Des dates comme « l’an dernier » dans des documents non datés. Un clic montre la suivante.</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>publié : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>%n publié</numerusform>
            <numerusform>%n publiés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
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
        <translation>Documents et entités</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation>Tableau des affirmations</translation>
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
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entité</numerusform>
            <numerusform>%n entités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>Clew dossiers (*.clew)</source>
        <translation>Dossiers Clew (*.clew)</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un répertoire</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>Exporter le graphe</translation>
    </message>
    <message>
        <source>GraphML (*.graphml)</source>
        <translation>GraphML (*.graphml)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Enregistrer une image</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Only the titles of the links were kept: Clew never goes online. Save the pages from the browser and drop the files.</source>
        <translation>Seuls les titres des liens ont été gardés : Clew ne va jamais en ligne. Enregistrez les pages dans le navigateur et déposez les fichiers.</translation>
    </message>
</context>
<context>
    <name>clew::NetworkCanvas</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>%1, unnamed</source>
        <translation>%1, non nommé</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 affirmation</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 document</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned by hand</source>
        <translation>Épinglé à la main</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 origine</translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n origine</numerusform>
            <numerusform>%n origines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: goods of %2</source>
        <translation>%1 : biens de %2</translation>
    </message>
</context>
<context>
    <name>clew::NetworkView</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>&amp;Fit Network</source>
        <translation>A&amp;juster le réseau</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Release Pinned Nodes</source>
        <translation>&amp;Libérer les nœuds épinglés</translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation>Aucun dossier n’est ouvert</translation>
    </message>
    <message>
        <source>Open or make a dossier, then drop articles on this window.</source>
        <translation>Ouvrez ou créez un dossier, puis déposez des articles sur cette fenêtre.</translation>
    </message>
    <message>
        <source>No relations yet</source>
        <translation>Pas encore de relations</translation>
    </message>
    <message>
        <source>Drop articles on this window: who sells, rents or passes what to whom is drawn here.</source>
        <translation>Déposez des articles sur cette fenêtre : qui vend, loue ou transmet quoi à qui est dessiné ici.</translation>
    </message>
    <message>
        <source>Arranging the network …</source>
        <translation>Disposition du réseau…</translation>
    </message>
    <message>
        <source>The filter leaves nothing to show. Esc lifts it.</source>
        <translation>Le filtre ne laisse rien à montrer. Échap le lève.</translation>
    </message>
    <message>
        <source>%1 of %2 entities</source>
        <translation>%1 sur %2 entités</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>affirmé</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>denied or negated</source>
        <translation>démenti ou nié</translation>
    </message>
    <message>
        <source>more origins</source>
        <translation>plus d’origines</translation>
    </message>
</context>
<context>
    <name>clew::Reader</name>
    <message>
        <source>1 mention</source>
        <translation>1 mention</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 document</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 affirmation</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed in the text</source>
        <translation>non nommé dans le texte</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>aussi : %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>1 range repaired: %1</source>
        <translation>1 passage corrigé : %1</translation>
    </message>
    <message>
        <source>1 range cut: %1</source>
        <translation>1 passage coupé : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ranges cut or repaired: %1</source>
        <translation>
            <numerusform>%n passage coupé ou corrigé : %1</numerusform>
            <numerusform>%n passages coupés ou corrigés : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ranges cut: %1</source>
        <translation>
            <numerusform>%n passage coupé : %1</numerusform>
            <numerusform>%n passages coupés : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change of form alone</source>
        <translation>1 changement de forme seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of form alone</source>
        <translation>
            <numerusform>%n changement de forme seulement</numerusform>
            <numerusform>%n changements de forme seulement</numerusform>
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
        <translation>1 origine</translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n origine</numerusform>
            <numerusform>%n origines</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>retells %1</source>
        <translation>reprend %1</translation>
    </message>
    <message>
        <source>origin of 1 other document</source>
        <translation>origine de 1 autre document</translation>
    </message>
    <message numerus="yes">
        <source>origin of %n other documents</source>
        <translation>
            <numerusform>origine de %n autre document</numerusform>
            <numerusform>origine de %n autres documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::ReaderView</name>
    <message>
        <source>Next mention</source>
        <translation>Mention suivante</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Mention précédente</translation>
    </message>
    <message>
        <source>Show what was cut</source>
        <translation>Montrer ce qui a été coupé</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Chercher dans cet article</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>No article yet</source>
        <translation>Pas encore d’article</translation>
    </message>
    <message>
        <source>Drop files, folders, a link or selected text on this window.</source>
        <translation>Déposez des fichiers, des répertoires, un lien ou du texte sélectionné sur cette fenêtre.</translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation>Aucun dossier n’est ouvert</translation>
    </message>
    <message>
        <source>Open a dossier, or drop articles here to begin one.</source>
        <translation>Ouvrez un dossier, ou déposez ici des articles pour en commencer un.</translation>
    </message>
    <message>
        <source>This article cannot be shown</source>
        <translation>Cet article ne peut être affiché</translation>
    </message>
</context>
<context>
    <name>clew::RouteDelegate</name>
    <message>
        <source>weakest hop</source>
        <translation>étape la plus faible</translation>
    </message>
</context>
<context>
    <name>clew::Routes</name>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Parcours %1</translation>
    </message>
    <message>
        <source>1 hop</source>
        <translation>1 étape</translation>
    </message>
    <message numerus="yes">
        <source>%n hops</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>À l’encontre : %1</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 document</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 origine</translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n origine</numerusform>
            <numerusform>%n origines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>documents, origins</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>the weakest hop of the route</source>
        <translation>l’étape la plus faible du parcours</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>weakest</source>
        <translation>la plus faible</translation>
    </message>
</context>
<context>
    <name>clew::RoutesView</name>
    <message>
        <source>Routes</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Tracer</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>Copier avec les références</translation>
    </message>
    <message>
        <source>An item, or a party that has it</source>
        <translation>Un objet, ou une partie qui le détient</translation>
    </message>
    <message>
        <source>The party that it reached</source>
        <translation>La partie à laquelle il est parvenu</translation>
    </message>
    <message>
        <source>Look for the routes between the two</source>
        <translation>Chercher les parcours entre les deux</translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation>Aucun dossier n’est ouvert</translation>
    </message>
    <message>
        <source>Open a dossier, or drop articles here to begin one.</source>
        <translation>Ouvrez un dossier, ou déposez ici des articles pour en commencer un.</translation>
    </message>
    <message>
        <source>No trace yet</source>
        <translation>Pas encore de tracé</translation>
    </message>
    <message>
        <source>Choose both ends and press Trace.</source>
        <translation>Choisissez les deux extrémités et appuyez sur Tracer.</translation>
    </message>
    <message>
        <source>1 route</source>
        <translation>1 parcours</translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n parcours</numerusform>
            <numerusform>%n parcours</numerusform>
        </translation>
    </message>
    <message>
        <source>No supported path</source>
        <translation>Aucun parcours étayé</translation>
    </message>
    <message>
        <source>No chain of claims in these documents leads from %1 to %2.</source>
        <translation>Aucune chaîne d’affirmations de ces documents ne mène de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>clew::SearchBox</name>
    <message>
        <source>Search articles, entities, commands   Ctrl+K</source>
        <translation>Chercher articles, entités, commandes   Ctrl+K</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Rien trouvé pour « %1 »</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>clew::SettingsDialog</name>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Réduire les animations</translation>
    </message>
    <message>
        <source>&amp;Open the last dossier at the start</source>
        <translation>&amp;Ouvrir le dernier dossier au démarrage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>the name of your account</source>
        <translation>le nom de votre compte</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs :</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>The language can be changed when the import is done.</source>
        <translation>La langue pourra être changée quand l’import sera terminé.</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>Votre &amp;nom :</translation>
    </message>
    <message>
        <source>It signs what you decide: merges, verdicts and notes. It is kept in the dossier and goes nowhere else.</source>
        <translation>Il signe ce que vous décidez : fusions, verdicts et notes. Il reste dans le dossier et ne va nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Every edit is written to the dossier at once and can be undone, also after a restart. There is nothing to save.</source>
        <translation>Chaque modification est écrite aussitôt dans le dossier et peut être annulée, même après un redémarrage. Il n’y a rien à enregistrer.</translation>
    </message>
</context>
<context>
    <name>clew::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>Filtrer par mots ou touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>clew::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation>Aucun dossier n’est ouvert</translation>
    </message>
    <message>
        <source>Open or make a dossier, then drop articles on this window.</source>
        <translation>Ouvrez ou créez un dossier, puis déposez des articles sur cette fenêtre.</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Pas encore de dates</translation>
    </message>
    <message>
        <source>Drop articles on this window: what they date appears here, beside the days on which they were published.</source>
        <translation>Déposez des articles sur cette fenêtre : ce qu’ils datent apparaît ici, à côté des jours de leur publication.</translation>
    </message>
    <message>
        <source>%1 · Esc lifts it</source>
        <translation>%1 · Échap lève</translation>
    </message>
    <message>
        <source>%1 dated · %2 without a date</source>
        <translation>%1 datés · %2 sans date</translation>
    </message>
</context>
<context>
    <name>clew::WelcomePage</name>
    <message>
        <source>Follow how a restricted thing reached a sanctioned firm: step by step, each with the sentence that says so.</source>
        <translation>Suivez comment un bien interdit est parvenu à une société sanctionnée : étape par étape, chacune avec la phrase qui l’énonce.</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Everything stays on this machine. Clew never goes online.</source>
        <translation>Tout reste sur cette machine. Clew ne va jamais en ligne.</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>Ouvrir le dossier d’exemple</translation>
    </message>
    <message>
        <source>A traced route to look at, in a copy of your own</source>
        <translation>Un parcours tracé à regarder, dans une copie à vous</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>One file that holds an investigation</source>
        <translation>Un fichier qui contient une enquête</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>Reprendre là où vous en étiez</translation>
    </message>
</context>
</TS>
