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
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>T&amp;ables</source>
        <translation>T&amp;ableaux</translation>
    </message>
    <message>
        <source>Read all articles ane&amp;w...</source>
        <translation>&amp;Relire tous les articles...</translation>
    </message>
    <message>
        <source>Re&amp;view queue</source>
        <translation>File de re&amp;vue</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>Écrire une &amp;note</translation>
    </message>
    <message>
        <source>&amp;Export a snapshot...</source>
        <translation>Exporter un instan&amp;tané...</translation>
    </message>
    <message>
        <source>Export a &amp;dossier report...</source>
        <translation>Exporter un rapport de &amp;dossier...</translation>
    </message>
    <message>
        <source>Chec&amp;k a snapshot...</source>
        <translation>&amp;Vérifier un instantané...</translation>
    </message>
    <message>
        <source>Compare with a snapsho&amp;t...</source>
        <translation>Comparer à un in&amp;stantané...</translation>
    </message>
    <message>
        <source>Sanctions and control lis&amp;ts...</source>
        <translation>Listes de sanctions et de con&amp;trôle...</translation>
    </message>
    <message>
        <source>Mer&amp;ge a colleague's dossier...</source>
        <translation>&amp;Fusionner le dossier d'un collègue...</translation>
    </message>
    <message>
        <source>Put all hits of the search on the &amp;desk</source>
        <translation>Mettre tous les résultats de la recherche sur le &amp;bureau</translation>
    </message>
    <message>
        <source>Put all documents of this &amp;entity on the desk</source>
        <translation>Mettre tous les documents de cette &amp;entité sur le bureau</translation>
    </message>
    <message>
        <source>Look for &amp;routes in all documents</source>
        <translation>Chercher des &amp;parcours dans tous les documents</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>polarity, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>the best of more</source>
        <translation>les meilleurs parmi d’autres</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Words, "a phrase", word*, AND OR NOT, NEAR(a b, 5), title: word;  &gt; for commands</source>
        <translation>Mots, "une expression", mot*, AND OR NOT, NEAR(a b, 5), title: mot ;  &gt; pour les commandes</translation>
    </message>
    <message>
        <source>The passage of this link is not in this dossier</source>
        <translation>Le passage de ce lien n’est pas dans ce dossier</translation>
    </message>
    <message>
        <source>not on the desk</source>
        <translation>pas sur le bureau</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>“%1”</source>
        <comment>a title</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
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
        <translation>%1. Déduction de l’auteur ; %2.</translation>
    </message>
    <message>
        <source>%1. “%2” (%3; %4)</source>
        <comment>claim, sentence, who says so, document</comment>
        <translation>%1. « %2 » (%3 ; %4)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
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
        <comment>from date to date</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 sanctioned</source>
        <translation>%1 sanctionné</translation>
    </message>
    <message>
        <source>%1 restricted</source>
        <translation>%1 restreint</translation>
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
        <source>No supported path from %1 to %2 in these documents.</source>
        <translation>Aucun parcours étayé de %1 à %2 dans ces documents.</translation>
    </message>
    <message>
        <source>From %1 to %2: routes found: %3</source>
        <translation>De %1 à %2 : parcours trouvés : %3</translation>
    </message>
    <message>
        <source>Shows by which routes an item, or what a party has, reached another party.</source>
        <translation>Montre par quels parcours un objet, ou ce que détient une partie, est parvenu à une autre.</translation>
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
        <source>A step of this route is only said to be possible.</source>
        <translation>Une étape de ce parcours est seulement dite possible.</translation>
    </message>
    <message>
        <source>Capitals and accents do not matter. word* finds all words that begin so; "two words", AND, OR, NOT and
NEAR(a b, 5), -word and title: word are understood.</source>
        <translation>Majuscules et accents sont indifférents. mot* trouve tous les mots qui commencent ainsi ; "deux mots", AND, OR, NOT,
NEAR(a b, 5), -mot et title: mot sont compris.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of an article</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a citation</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>words of an article, and where it is from</comment>
        <translation>« %1 » (%2)</translation>
    </message>
    <message>
        <source>correct that place or put the words in quotation marks</source>
        <translation>corrigez cet endroit ou mettez les mots entre guillemets</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>a parenthesis is not closed</source>
        <translation>une parenthèse n’est pas fermée</translation>
    </message>
    <message>
        <source>a parenthesis closes that was not opened</source>
        <translation>une parenthèse se ferme sans avoir été ouverte</translation>
    </message>
    <message>
        <source>nothing stands before AND, OR or NOT</source>
        <translation>il n’y a rien avant AND, OR ou NOT</translation>
    </message>
    <message>
        <source>nothing stands after AND, OR or NOT</source>
        <translation>il n’y a rien après AND, OR ou NOT</translation>
    </message>
    <message>
        <source>there are the fields title: and text: only</source>
        <translation>il n’y a que les champs title: et text:</translation>
    </message>
    <message>
        <source>no word stands after the field</source>
        <translation>aucun mot ne suit le champ</translation>
    </message>
    <message>
        <source>NEAR( ) needs words</source>
        <translation>NEAR( ) demande des mots</translation>
    </message>
    <message>
        <source>after its comma NEAR( ) needs a number of words</source>
        <translation>après la virgule, NEAR( ) demande un nombre de mots</translation>
    </message>
    <message>
        <source>the parentheses are empty</source>
        <translation>les parenthèses sont vides</translation>
    </message>
    <message>
        <source>it only says what is not wanted</source>
        <translation>elle ne dit que ce qui n’est pas voulu</translation>
    </message>
    <message>
        <source>%1 documents read anew; %2 claims before, %3 now</source>
        <translation>%1 documents relus ; %2 affirmations avant, %3 maintenant</translation>
    </message>
    <message>
        <source>%1 decisions went over to rows that had moved; %2 decided claims were kept beside</source>
        <translation>%1 décisions sont passées à des lignes déplacées ; %2 affirmations décidées ont été gardées à côté</translation>
    </message>
    <message>
        <source>as it was: %1</source>
        <translation>tel qu’il était : %1</translation>
    </message>
    <message>
        <source>Reads all documents of a dossier anew with this version of Clew.</source>
        <translation>Relit tous les documents d’un dossier avec cette version de Clew.</translation>
    </message>
    <message>
        <source>What people confirmed, rejected, entered and noted stays. A copy of the dossier as it was is
laid beside it first.</source>
        <translation>Ce que des personnes ont confirmé, rejeté, saisi et noté reste. Une copie du dossier tel qu’il était est
d’abord placée à côté.</translation>
    </message>
    <message>
        <source>Tells what was added, changed and withdrawn between two snapshots.</source>
        <translation>Dit ce qui a été ajouté, changé et retiré entre deux instantanés.</translation>
    </message>
    <message>
        <source>Entities, claims and judgements, with who decided it and why. OLD and NEW are snapshots or dossiers.</source>
        <translation>Entités, affirmations et jugements, avec qui en a décidé et pourquoi. OLD et NEW sont des instantanés ou des dossiers.</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>en JSON</translation>
    </message>
    <message>
        <source>as a page of its own</source>
        <translation>en page autonome</translation>
    </message>
    <message>
        <source>write to this file instead of standard output</source>
        <translation>écrire dans ce fichier au lieu de la sortie standard</translation>
    </message>
    <message>
        <source>No retelling here changed what its origin tells.</source>
        <translation>Ici, aucune reprise n’a changé ce que dit son origine.</translation>
    </message>
    <message>
        <source>%1, against %2</source>
        <translation>%1, comparé à %2</translation>
    </message>
    <message>
        <source>Contradictions:</source>
        <translation>Contradictions :</translation>
    </message>
    <message>
        <source>Dates that need a judgement:</source>
        <translation>Dates qui demandent un jugement :</translation>
    </message>
    <message>
        <source>proposed: %1, as in %2</source>
        <translation>proposé : %1, comme dans %2</translation>
    </message>
    <message>
        <source>Shows what retellings changed, what documents tell against each other, and dates in conflict.</source>
        <translation>Montre ce que des reprises ont changé, où des documents se contredisent et les dates en conflit.</translation>
    </message>
    <message>
        <source>Speakers, numbers, hedges, denials and go-betweens, each with both sentences. Without OUT JSON goes to
standard output.</source>
        <translation>Locuteurs, nombres, réserves, démentis et intermédiaires, chacun avec les deux phrases. Sans OUT, le JSON va
sur la sortie standard.</translation>
    </message>
    <message>
        <source>gexf, graphml, ftm, neo4j, jsonld, csv, dot, svg, png, json, html or pdf</source>
        <translation>gexf, graphml, ftm, neo4j, jsonld, csv, dot, svg, png, json, html ou pdf</translation>
    </message>
    <message>
        <source>of the report: en, de, fr or zh_CN</source>
        <translation>du rapport : en, de, fr ou zh_CN</translation>
    </message>
    <message>
        <source>Writes a snapshot of a dossier that can be published, verified and compared.</source>
        <translation>Écrit un instantané d’un dossier, qui peut être publié, vérifié et comparé.</translation>
    </message>
    <message>
        <source>OUT is a folder, an archive (out.zip), or for one format a file of its kind (out.gexf, out.json).
A snapshot holds manifest.json, the formats, and the record that `verify` and `diff` read. The same
dossier gives the same bytes. Prints SHA-256 and name of every file.</source>
        <translation>OUT est un répertoire, une archive (out.zip) ou, pour un seul format, un fichier de ce type (out.gexf,
out.json). Un instantané contient manifest.json, les formats et le registre que lisent `verify` et `diff`.
Le même dossier donne les mêmes octets. Affiche SHA-256 et nom de chaque fichier.</translation>
    </message>
    <message>
        <source>there is no type %1</source>
        <translation>il n’y a pas de type %1</translation>
    </message>
    <message>
        <source>--routes-from and --routes-to belong together</source>
        <translation>--routes-from et --routes-to vont ensemble</translation>
    </message>
    <message>
        <source>only claims that a person confirmed or entered</source>
        <translation>seulement les affirmations confirmées ou saisies par une personne</translation>
    </message>
    <message>
        <source>only what happened on that date or later: 2022, 2022-10, 2022-10-07</source>
        <translation>seulement ce qui s’est passé à cette date ou après : 2022, 2022-10, 2022-10-07</translation>
    </message>
    <message>
        <source>only what happened on that date or earlier</source>
        <translation>seulement ce qui s’est passé à cette date ou avant</translation>
    </message>
    <message>
        <source>with --from or --to: also claims that bear no date</source>
        <translation>avec --from ou --to : aussi les affirmations sans date</translation>
    </message>
    <message>
        <source>only claims between these: Person,Organization,Product...</source>
        <translation>seulement les affirmations entre : Person,Organization,Product...</translation>
    </message>
    <message>
        <source>only claims of the routes from this name ...</source>
        <translation>seulement les affirmations des parcours depuis ce nom...</translation>
    </message>
    <message>
        <source>... to this one, with what speaks against them</source>
        <translation>... jusqu’à celui-ci, avec ce qui va à leur encontre</translation>
    </message>
    <message>
        <source>offsets without the words, where rights forbid quoting</source>
        <translation>les positions sans les mots, si les droits interdisent de citer</translation>
    </message>
    <message>
        <source>mask the words for unnamed speakers, and names of entities tagged "informant"</source>
        <translation>masquer les mots désignant les locuteurs non nommés, et les noms des entités étiquetées « informant »</translation>
    </message>
    <message>
        <source>%1 is no date; write 2022, 2022-10 or 2022-10-07</source>
        <translation>%1 n’est pas une date ; écrivez 2022, 2022-10 ou 2022-10-07</translation>
    </message>
    <message>
        <source>there is no format %1</source>
        <translation>il n’y a pas de format %1</translation>
    </message>
    <message>
        <source>--format is needed, once or several times</source>
        <translation>--format est nécessaire, une ou plusieurs fois</translation>
    </message>
    <message>
        <source>svg, png, html and pdf are drawn by the program clew, which is not there</source>
        <translation>svg, png, html et pdf sont dessinés par le programme clew, qui est introuvable</translation>
    </message>
    <message>
        <source>only one format that is one file can go to standard output</source>
        <translation>seul un format unique tenant en un fichier peut aller sur la sortie standard</translation>
    </message>
    <message>
        <source>Names that were taken for one:</source>
        <translation>Noms tenus pour un seul :</translation>
    </message>
    <message>
        <source>May be one, for a person to decide:</source>
        <translation>Peut-être les mêmes, à décider par une personne :</translation>
    </message>
    <message>
        <source>Decided by persons:</source>
        <translation>Décidé par des personnes :</translation>
    </message>
    <message>
        <source>Shows which names are one, which may be, and who decided so.</source>
        <translation>Montre quels noms n’en font qu’un, lesquels peut-être, et qui en a décidé.</translation>
    </message>
    <message>
        <source>The log holds one judgement a line, as resolvers of FollowTheMoney read it:
[id, id, positive|negative|unsure, score, user, time].</source>
        <translation>Le journal contient un jugement par ligne, lisible par les résolveurs de FollowTheMoney :
[id, id, positive|negative|unsure, score, user, time].</translation>
    </message>
    <message>
        <source>write all judgements to this file</source>
        <translation>écrire tous les jugements dans ce fichier</translation>
    </message>
    <message>
        <source>%1  %2: here %3, there %4</source>
        <extracomment>an id, a claim or a name, what is decided here, what is decided there</extracomment>
        <translation>%1  %2 : ici %3, là-bas %4</translation>
    </message>
    <message>
        <source>Would add: documents %1, decisions %2; conflicts: %3</source>
        <translation>Serait ajouté : documents %1, décisions %2 ; conflits : %3</translation>
    </message>
    <message>
        <source>Added: documents %1, decisions %2; conflicts: %3, of them decided for theirs: %4</source>
        <translation>Ajouté : documents %1, décisions %2 ; conflits : %3, dont tranchés en faveur de l’autre : %4</translation>
    </message>
    <message>
        <source>Left out, as it speaks of what is not here: %1</source>
        <translation>Omis, car il y est question de ce qui n’est pas ici : %1</translation>
    </message>
    <message>
        <source>Merges a colleague's dossier into one's own; conflicts are shown one by one.</source>
        <translation>Fusionne le dossier d’un collègue avec le vôtre ; les conflits sont montrés un par un.</translation>
    </message>
    <message>
        <source>show what would be merged, and change nothing</source>
        <translation>montrer ce qui serait fusionné, sans rien changer</translation>
    </message>
    <message>
        <source>decide the conflict about this for theirs: claim:12, entity:5</source>
        <translation>trancher ce conflit en faveur de l’autre : claim:12, entity:5</translation>
    </message>
    <message>
        <source>decide all conflicts for theirs</source>
        <translation>trancher tous les conflits en faveur de l’autre</translation>
    </message>
    <message>
        <source>Copies a dossier for a colleague, with or without the files as they were imported.</source>
        <translation>Copie un dossier pour un collègue, avec ou sans les fichiers tels qu’ils ont été importés.</translation>
    </message>
    <message>
        <source>Without originals the cleaned texts stay, and with them every claim and quotation.</source>
        <translation>Sans les originaux, les textes nettoyés restent, et avec eux chaque affirmation et citation.</translation>
    </message>
    <message>
        <source>leave out the bytes of the imported files</source>
        <translation>omettre les octets des fichiers importés</translation>
    </message>
    <message>
        <source>retells %1</source>
        <translation>reprend %1</translation>
    </message>
    <message>
        <source> in one passage</source>
        <translation> dans un passage</translation>
    </message>
    <message>
        <source>What retellings claim of their own:</source>
        <translation>Ce que les reprises affirment d’elles-mêmes :</translation>
    </message>
    <message>
        <source>Proposed, for a person to decide (counts for nothing until then):</source>
        <translation>Proposé, à décider par une personne (ne compte pas d’ici là) :</translation>
    </message>
    <message>
        <source>%1 may retell %2 (%3)</source>
        <translation>%1 reprend peut-être %2 (%3)</translation>
    </message>
    <message>
        <source>Shows which documents retell which, the words that prove it, and what they add.</source>
        <translation>Montre quels documents reprennent lesquels, les mots qui le prouvent et ce qu’ils ajoutent.</translation>
    </message>
    <message>
        <source>However many documents retell a report, it is one origin. JSON also tells the origins of every claim
and relation. Without OUT it goes to standard output.</source>
        <translation>Si nombreux que soient les documents qui reprennent un reportage, c’est une seule origine. Le JSON donne
aussi les origines de chaque affirmation et relation. Sans OUT, il va sur la sortie standard.</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>À côté :</translation>
    </message>
    <message>
        <source>Near: %1</source>
        <translation>Presque : %1</translation>
    </message>
    <message>
        <source>As far as there:</source>
        <translation>Jusque-là :</translation>
    </message>
    <message>
        <source>And from there:</source>
        <translation>Et à partir de là :</translation>
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
        <source>%1: %2 (%3; %4)</source>
        <comment>kind, sentence, polarity, document</comment>
        <translation>%1 : %2 (%3 ; %4)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, what is wrong</comment>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>the dossier holds no list; --list names one</source>
        <translation>le dossier ne contient aucune liste ; --list en indique une</translation>
    </message>
    <message>
        <source>either a dossier or --names is needed</source>
        <translation>un dossier ou --names est nécessaire</translation>
    </message>
    <message>
        <source>--list is needed</source>
        <translation>--list est nécessaire</translation>
    </message>
    <message>
        <source>Looks the parties of a dossier up in sanctions and control lists.</source>
        <translation>Recherche les parties d’un dossier dans les listes de sanctions et de contrôle.</translation>
    </message>
    <message>
        <source>Reads the Consolidated Screening List (CSV, JSON), OFAC's delimited files (names, other names and
addresses: give each with a --list of its own), the Denied Persons List and OpenSanctions' targets.simple.csv.
Every hit tells which listed name was met, how well and why, and whether claims about the party were
before its listing. A party that is not found is "not in the lists loaded", never cleared.</source>
        <translation>Lit la Consolidated Screening List (CSV, JSON), les fichiers délimités de l’OFAC (noms, autres noms et
adresses : donnez chacun avec son propre --list), la Denied Persons List et targets.simple.csv d’OpenSanctions.
Chaque correspondance indique le nom inscrit, sa proximité, pourquoi, et si des affirmations sur la partie
précèdent son inscription. Une partie introuvable est « absente des listes chargées », jamais mise hors de cause.</translation>
    </message>
    <message>
        <source>a file of a list; may be given several times. Default: those the dossier keeps</source>
        <translation>un fichier d’une liste ; peut être donné plusieurs fois. Par défaut : ceux que garde le dossier</translation>
    </message>
    <message>
        <source>keep the lists in the dossier</source>
        <translation>garder les listes dans le dossier</translation>
    </message>
    <message>
        <source>screen the names of this file, one a line, instead of a dossier</source>
        <translation>contrôler les noms de ce fichier, un par ligne, au lieu d’un dossier</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>%1: %2, file of %3, %4 rows, %5 entries, %6 names, SHA-256 %7</source>
        <translation>%1 : %2, fichier du %3, %4 lignes, %5 entrées, %6 noms, SHA-256 %7</translation>
    </message>
    <message>
        <source>the list does not say since when</source>
        <translation>la liste ne dit pas depuis quand</translation>
    </message>
    <message>
        <source>listed since %1</source>
        <translation>inscrit depuis %1</translation>
    </message>
    <message>
        <source>in effect from %1</source>
        <translation>en vigueur depuis %1</translation>
    </message>
    <message>
        <source>dismissed by %1</source>
        <translation>écarté par %1</translation>
    </message>
    <message>
        <source>accepted by %1</source>
        <translation>accepté par %1</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>%1  “%2” for “%3”: %4</source>
        <comment>score, listed name, own name, reasons</comment>
        <translation>%1  « %2 » pour « %3 » : %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>date of a claim, then or not yet, its sentence</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>its parent %1 is listed; that does not list it by itself</source>
        <translation>sa maison mère %1 est inscrite ; cela ne suffit pas à l’inscrire</translation>
    </message>
    <message>
        <source>Lists loaded:</source>
        <translation>Listes chargées :</translation>
    </message>
    <message>
        <source>Not in the lists loaded:</source>
        <translation>Absents des listes chargées :</translation>
    </message>
    <message>
        <source>any listed party</source>
        <translation>toute partie inscrite sur une liste</translation>
    </message>
    <message>
        <source>--%1 wants a number, at least %2</source>
        <translation>--%1 attend un nombre, au moins %2</translation>
    </message>
    <message>
        <source>--%1 wants a date: 2023, 2023-05 or 2023-05-17</source>
        <translation>--%1 attend une date : 2023, 2023-05 ou 2023-05-17</translation>
    </message>
    <message>
        <source>--from and one of --to and --to-listed are needed</source>
        <translation>--from et soit --to, soit --to-listed sont nécessaires</translation>
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
        <translation>Chaque étape est montrée avec les phrases qui l’énoncent, leur auteur, le document et le nombre
d’origines indépendantes ; puis ce qui manque, ce qui va à l’encontre et ce qui se trouve à côté :
la loi, l’argent, les propriétaires. Avoir l’usage d’une chose est distingué de la détenir. Les
affirmations démenties ou niées ne portent aucun parcours ; ce qui est seulement dit possible est
marqué. « Aucun parcours étayé » est aussi une réponse, et montre jusqu’où vont les preuves.

Le JSON contient routes[] avec reach, hops[] (from, relation, to, item, kind, polarity, origins,
claims[]), weakest (l’indice d’une étape), missing[], counter[] et beside[] ; misses[] avec kind,
from, to, claims[], before[] et after[] ; et entities[] avec tous les noms de qui est nommé.</translation>
    </message>
    <message>
        <source>any party that a loaded list names or that the documents say is listed</source>
        <translation>toute partie que nomme une liste chargée ou que les documents disent inscrite</translation>
    </message>
    <message>
        <source>how many routes (8)</source>
        <translation>nombre de parcours (8)</translation>
    </message>
    <message>
        <source>hops of a route (6)</source>
        <translation>étapes d’un parcours (6)</translation>
    </message>
    <message>
        <source>independent origins behind every hop, at least (0)</source>
        <translation>origines indépendantes derrière chaque étape, au moins (0)</translation>
    </message>
    <message>
        <source>leave out what is dated before this</source>
        <translation>omettre ce qui est daté d’avant</translation>
    </message>
    <message>
        <source>leave out what is dated after this</source>
        <translation>omettre ce qui est daté d’après</translation>
    </message>
    <message>
        <source>only claims that a person confirmed</source>
        <translation>seulement les affirmations confirmées par une personne</translation>
    </message>
    <message>
        <source>write JSON to this file instead of text; - is standard output</source>
        <translation>écrire du JSON dans ce fichier au lieu de texte ; - désigne la sortie standard</translation>
    </message>
    <message>
        <source>Checks a snapshot: files, record, ids, and quotations against the texts.</source>
        <translation>Vérifie un instantané : fichiers, registre, identifiants, et citations par rapport aux textes.</translation>
    </message>
    <message>
        <source>Exit code 1 where anything is wrong. The texts are those of analysis.json in the snapshot, or those of
the dossier.</source>
        <translation>Code de retour 1 dès que quelque chose ne va pas. Les textes sont ceux d’analysis.json dans l’instantané,
ou ceux du dossier.</translation>
    </message>
    <message>
        <source>compare quotations with the texts of this dossier</source>
        <translation>comparer les citations aux textes de ce dossier</translation>
    </message>
    <message>
        <source>the network with dates and colours, for Gephi</source>
        <translation>le réseau avec dates et couleurs, pour Gephi</translation>
    </message>
    <message>
        <source>the network, for Graphia, Cytoscape, yEd and NetworkX</source>
        <translation>le réseau, pour Graphia, Cytoscape, yEd et NetworkX</translation>
    </message>
    <message>
        <source>entities and statements, for Aleph and OpenSanctions' tools</source>
        <translation>entités et déclarations, pour Aleph et les outils d’OpenSanctions</translation>
    </message>
    <message>
        <source>tables with headers, for the import of a graph database</source>
        <translation>tableaux avec en-têtes, pour l’import dans une base de données de graphes</translation>
    </message>
    <message>
        <source>where each claim comes from, as linked data (PROV-O)</source>
        <translation>d’où vient chaque affirmation, en données liées (PROV-O)</translation>
    </message>
    <message>
        <source>claims and edges as tables, for a spreadsheet or a script</source>
        <translation>affirmations et arêtes en tableaux, pour un tableur ou un script</translation>
    </message>
    <message>
        <source>the network, for Graphviz</source>
        <translation>le réseau, pour Graphviz</translation>
    </message>
    <message>
        <source>a drawing of the network as you see it, for print</source>
        <translation>un dessin du réseau tel que vous le voyez, pour l’impression</translation>
    </message>
    <message>
        <source>a picture of the network as you see it, for the web</source>
        <translation>une image du réseau tel que vous le voyez, pour le web</translation>
    </message>
    <message>
        <source>everything with texts and offsets, for programs of your own</source>
        <translation>tout, avec textes et positions, pour vos propres programmes</translation>
    </message>
    <message>
        <source>a report with routes and quotations, for every browser</source>
        <translation>un rapport avec parcours et citations, pour tout navigateur</translation>
    </message>
    <message>
        <source>the same report, for print and for lawyers</source>
        <translation>le même rapport, pour l’impression et les juristes</translation>
    </message>
    <message>
        <source>Gephi: File &gt; Open, choose network.gexf, and keep "Directed" and "Don't merge" edges. The timeline is at the bottom of the window.</source>
        <translation>Gephi : File &gt; Open, choisissez network.gexf, et gardez les arêtes « Directed » et « Don't merge ». La chronologie est en bas de la fenêtre.</translation>
    </message>
    <message>
        <source>Graphia and Cytoscape: File &gt; Open or File &gt; Import &gt; Network from File, choose network.graphml.</source>
        <translation>Graphia et Cytoscape : File &gt; Open ou File &gt; Import &gt; Network from File, choisissez network.graphml.</translation>
    </message>
    <message>
        <source>Aleph: alephclient write-entities -i ftm/entities.ftm.json -f NAME. The statements are for nomenklatura.</source>
        <translation>Aleph : alephclient write-entities -i ftm/entities.ftm.json -f NAME. Les déclarations (statements) sont pour nomenklatura.</translation>
    </message>
    <message>
        <source>Neo4j: stop the database, and run the command of neo4j/import.txt in that folder.</source>
        <translation>Neo4j : arrêtez la base de données et lancez la commande de neo4j/import.txt dans ce répertoire.</translation>
    </message>
    <message>
        <source>Any reader of JSON-LD or RDF; provenance.jsonld needs no network.</source>
        <translation>Tout lecteur de JSON-LD ou de RDF ; provenance.jsonld n’a pas besoin de réseau.</translation>
    </message>
    <message>
        <source>A spreadsheet: open claims-spreadsheet.csv. Gephi: File &gt; Import spreadsheet, nodes.csv first and then edges.csv.</source>
        <translation>Un tableur : ouvrez claims-spreadsheet.csv. Gephi : File &gt; Import spreadsheet, d’abord nodes.csv, puis edges.csv.</translation>
    </message>
    <message>
        <source>Graphviz: sfdp -Tsvg network.dot -o network.svg</source>
        <translation>Graphviz : sfdp -Tsvg network.dot -o network.svg</translation>
    </message>
    <message>
        <source>Inkscape, a browser, or any program for drawing: network.svg.</source>
        <translation>Inkscape, un navigateur ou tout programme de dessin : network.svg.</translation>
    </message>
    <message>
        <source>Any program that shows pictures: network.png.</source>
        <translation>Tout programme qui affiche des images : network.png.</translation>
    </message>
    <message>
        <source>A script: analysis.json. Offsets count Unicode characters, as in Python.</source>
        <translation>Un script : analysis.json. Les positions comptent des caractères Unicode, comme en Python.</translation>
    </message>
    <message>
        <source>Any browser: report.html. It is one file and fetches nothing.</source>
        <translation>Tout navigateur : report.html. C’est un seul fichier, qui ne va rien chercher en ligne.</translation>
    </message>
    <message>
        <source>Any program that shows PDF documents: report.pdf.</source>
        <translation>Tout programme qui affiche des documents PDF : report.pdf.</translation>
    </message>
    <message>
        <source>what was judged to be one</source>
        <translation>ce qui a été jugé identique</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revue</translation>
    </message>
    <message>
        <source>These are snapshots of two different dossiers.</source>
        <translation>Ce sont des instantanés de deux dossiers différents.</translation>
    </message>
    <message numerus="yes">
        <source>%n entities were added</source>
        <translation>
            <numerusform>%n entité a été ajoutée</numerusform>
            <numerusform>%n entités ont été ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities have changed</source>
        <translation>
            <numerusform>%n entité a changé</numerusform>
            <numerusform>%n entités ont changé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities were withdrawn</source>
        <translation>
            <numerusform>%n entité a été retirée</numerusform>
            <numerusform>%n entités ont été retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims were added</source>
        <translation>
            <numerusform>%n affirmation a été ajoutée</numerusform>
            <numerusform>%n affirmations ont été ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims have changed</source>
        <translation>
            <numerusform>%n affirmation a changé</numerusform>
            <numerusform>%n affirmations ont changé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims were withdrawn</source>
        <translation>
            <numerusform>%n affirmation a été retirée</numerusform>
            <numerusform>%n affirmations ont été retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgements were added</source>
        <translation>
            <numerusform>%n jugement a été ajouté</numerusform>
            <numerusform>%n jugements ont été ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgements have changed</source>
        <translation>
            <numerusform>%n jugement a changé</numerusform>
            <numerusform>%n jugements ont changé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgements were withdrawn</source>
        <translation>
            <numerusform>%n jugement a été retiré</numerusform>
            <numerusform>%n jugements ont été retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>la machine</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a file and a place in it, %2 what is wrong there, %3 a detail</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation>Ce qui a changé de %1 à %2</translation>
    </message>
    <message>
        <source>the manifest lists this file, but it is not there</source>
        <translation>le manifeste mentionne ce fichier, mais il n’est pas là</translation>
    </message>
    <message>
        <source>the file is not the one that was published</source>
        <translation>le fichier n’est pas celui qui a été publié</translation>
    </message>
    <message>
        <source>the manifest does not list this file</source>
        <translation>le manifeste ne mentionne pas ce fichier</translation>
    </message>
    <message>
        <source>a field is missing or has a value that is not known</source>
        <translation>un champ manque ou a une valeur inconnue</translation>
    </message>
    <message>
        <source>names something that is not in the snapshot</source>
        <translation>nomme quelque chose qui n’est pas dans l’instantané</translation>
    </message>
    <message>
        <source>the place of the quotation is impossible</source>
        <translation>l’emplacement de la citation est impossible</translation>
    </message>
    <message>
        <source>the text has other words at that place</source>
        <translation>le texte contient d’autres mots à cet endroit</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1 : %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n files checked.</source>
        <translation>
            <numerusform>%n fichier vérifié.</numerusform>
            <numerusform>%n fichiers vérifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims checked.</source>
        <translation>
            <numerusform>%n affirmation vérifiée.</numerusform>
            <numerusform>%n affirmations vérifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations compared with the texts.</source>
        <translation>
            <numerusform>%n citation comparée aux textes.</numerusform>
            <numerusform>%n citations comparées aux textes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations could not be compared: the snapshot does not hold the texts.</source>
        <translation>
            <numerusform>%n citation n’a pas pu être comparée : l’instantané ne contient pas les textes.</numerusform>
            <numerusform>%n citations n’ont pas pu être comparées : l’instantané ne contient pas les textes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Aucun défaut.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n faults are listed; there are more.</source>
        <translation>
            <numerusform>Le premier défaut est affiché (%n) ; il y en a d’autres.</numerusform>
            <numerusform>Les %n premiers défauts sont affichés ; il y en a d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults were found.</source>
        <translation>
            <numerusform>%n défaut a été trouvé.</numerusform>
            <numerusform>%n défauts ont été trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the documents say</source>
        <translation>Ce que disent les documents</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>When it happened, as the documents say; a pale bar has an open end.</source>
        <translation>Quand cela s’est passé, selon les documents ; une barre pâle a une extrémité ouverte.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Who stands in which relation to whom, as the documents say.</source>
        <translation>Qui est en relation avec qui, et laquelle, selon les documents.</translation>
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
        <source>Routes</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>No supported path to a party under sanctions is in these documents.</source>
        <translation>Aucun parcours étayé vers une partie sous sanctions dans ces documents.</translation>
    </message>
    <message>
        <source>By which routes did %1 reach %2?</source>
        <translation>Par quels parcours %1 est-il parvenu à %2 ?</translation>
    </message>
    <message>
        <source>No supported path is in these documents.</source>
        <translation>Aucun parcours étayé dans ces documents.</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Parcours %1</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <extracomment>%1 and %2 are parties, %3 is a relation such as "rents to"</extracomment>
        <translation>%1 → %2 : %3</translation>
    </message>
    <message>
        <source>the weakest step</source>
        <translation>l’étape la plus faible</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ce qui va à l’encontre</translation>
    </message>
    <message>
        <source>Nothing in these documents is denied or negated.</source>
        <translation>Rien n’est démenti ni nié dans ces documents.</translation>
    </message>
    <message>
        <source>Listing status</source>
        <translation>Inscription sur des listes</translation>
    </message>
    <message>
        <source>No document says that one of the parties is on a list.</source>
        <translation>Aucun document ne dit qu’une des parties figure sur une liste.</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origines</translation>
    </message>
    <message>
        <source>Documents that retell one report are one origin, however many they are.</source>
        <translation>Les documents qui reprennent un même reportage forment une seule origine, si nombreux soient-ils.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Méthode et limites</translation>
    </message>
    <message>
        <source>Clew %1 read the documents on one computer, without a network. It proposes claims by rules over the grammar of each sentence; persons confirm, correct and reject them. Every claim rests on the sentence that is quoted for it.</source>
        <translation>Clew %1 a lu les documents sur un seul ordinateur, sans réseau. Il propose des affirmations par des règles sur la grammaire de chaque phrase ; des personnes les confirment, les corrigent et les rejettent. Chaque affirmation repose sur la phrase citée à son appui.</translation>
    </message>
    <message>
        <source>The report holds what these documents say, not what is true. A claim that the program did not find is missing here, and one that it misread may be wrong unless a person has confirmed it. That a name is on no list does not clear it.</source>
        <translation>Le rapport contient ce que disent ces documents, non ce qui est vrai. Une affirmation que le programme n’a pas trouvée manque ici, et une affirmation mal lue peut être fausse tant qu’une personne ne l’a pas confirmée. Qu’un nom ne figure sur aucune liste ne le met pas hors de cause.</translation>
    </message>
    <message>
        <source>According to: %1.</source>
        <translation>Selon : %1.</translation>
    </message>
    <message>
        <source>Date: %1.</source>
        <translation>Date : %1.</translation>
    </message>
    <message>
        <source>Confirmed by a person.</source>
        <translation>Confirmé par une personne.</translation>
    </message>
    <message>
        <source>An inference of a person; no sentence says so.</source>
        <translation>Déduction d’une personne ; aucune phrase ne le dit.</translation>
    </message>
    <message>
        <source>Characters %1 to %2</source>
        <translation>Caractères %1 à %2</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>protégé par un mot de passe</translation>
    </message>
    <message>
        <source>this is no sanctions or control list that Clew reads</source>
        <translation>ce n’est pas une liste de sanctions ou de contrôle que lit Clew</translation>
    </message>
    <message>
        <source>save the article as PDF, DOCX, HTML or text</source>
        <translation>enregistrez l’article en PDF, DOCX, HTML ou texte</translation>
    </message>
    <message>
        <source>save it without the password</source>
        <translation>enregistrez-le sans mot de passe</translation>
    </message>
    <message>
        <source>choose the Consolidated Screening List (CSV or JSON), the delimited files of OFAC, the Denied Persons List or targets.simple.csv of OpenSanctions</source>
        <translation>choisissez la Consolidated Screening List (CSV ou JSON), les fichiers délimités de l’OFAC, la Denied Persons List ou targets.simple.csv d’OpenSanctions</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>word processor document</source>
        <translation>document de traitement de texte</translation>
    </message>
    <message>
        <source>book</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>entry of a feed</source>
        <translation>entrée d’un flux</translation>
    </message>
    <message>
        <source>JSON article</source>
        <translation>article JSON</translation>
    </message>
    <message>
        <source>credits it</source>
        <translation>le cite</translation>
    </message>
    <message>
        <source>links to it</source>
        <translation>y renvoie par un lien</translation>
    </message>
    <message>
        <source>has the same address</source>
        <translation>a la même adresse</translation>
    </message>
    <message>
        <source>has or names the same reporter</source>
        <translation>a ou nomme le même reporter</translation>
    </message>
    <message>
        <source>has the same headline</source>
        <translation>a le même titre</translation>
    </message>
    <message>
        <source>has the same quotation</source>
        <translation>a la même citation</translation>
    </message>
    <message>
        <source>tells as many things in the same order</source>
        <translation>dit autant de choses dans le même ordre</translation>
    </message>
    <message>
        <source>shares runs of words</source>
        <translation>a des suites de mots en commun</translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation>décidé par une personne</translation>
    </message>
    <message>
        <source>is the maker</source>
        <comment>how a hop of a route is known</comment>
        <translation>est le fabricant</translation>
    </message>
    <message>
        <source>is said to have it</source>
        <comment>how a hop of a route is known</comment>
        <translation>le détient, selon le texte</translation>
    </message>
    <message>
        <source>changes hands</source>
        <comment>how a hop of a route is known</comment>
        <translation>change de mains</translation>
    </message>
    <message>
        <source>use only, not possession</source>
        <comment>how a hop of a route is known</comment>
        <translation>usage seul, sans possession</translation>
    </message>
    <message>
        <source>got by way of</source>
        <comment>how a hop of a route is known</comment>
        <translation>obtenu par un détour</translation>
    </message>
    <message>
        <source>belongs to the receiver</source>
        <comment>how a hop of a route is known</comment>
        <translation>appartient au destinataire</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>La loi</translation>
    </message>
    <message>
        <source>The money</source>
        <translation>L’argent</translation>
    </message>
    <message>
        <source>Who stands behind</source>
        <translation>Qui est derrière</translation>
    </message>
    <message>
        <source>Under whose name</source>
        <translation>Sous le nom de qui</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Transmis plus loin</translation>
    </message>
    <message>
        <source>What reached %1 is called “%2”; that this means %3 is assumed.</source>
        <translation>Ce qui est parvenu à %1 est appelé « %2 » ; qu’il s’agisse de %3 est une supposition.</translation>
    </message>
    <message>
        <source>That what reached %1 was %2 is assumed: the sentence does not name it.</source>
        <translation>Que %2 soit ce qui est parvenu à %1 est une supposition : la phrase ne le nomme pas.</translation>
    </message>
    <message>
        <source>That it went on to %1, to whom the receiver belongs, is not said.</source>
        <translation>Qu’il soit ensuite passé à %1, à qui appartient le destinataire, n’est pas dit.</translation>
    </message>
    <message>
        <source>%1 belongs to %2; that %3 went on from one to the other is not said.</source>
        <translation>%1 appartient à %2 ; que %3 soit passé de l’un à l’autre n’est pas dit.</translation>
    </message>
    <message>
        <source>What brings it to %1 is dated before the step that must come first.</source>
        <translation>Ce qui l’amène à %1 est daté d’avant l’étape qui doit le précéder.</translation>
    </message>
    <message>
        <source>The evidence leads as far as %1, and from %2 to the end. Nothing joins the two.</source>
        <translation>Les preuves mènent jusqu’à %1, puis de %2 à la fin. Rien ne relie les deux.</translation>
    </message>
    <message>
        <source>That %1 passed it on to %2 is negated.</source>
        <translation>Que %1 l’ait transmis à %2 est nié.</translation>
    </message>
    <message>
        <source>That %1 passed it on to %2 is only denied, and nobody says that it did.</source>
        <translation>Que %1 l’ait transmis à %2 est seulement démenti, et personne ne dit que ce fut le cas.</translation>
    </message>
    <message>
        <source>Only a retelling joins %1 and %2; the report that it retells does not.</source>
        <translation>Seule une reprise relie %1 à %2 ; le reportage qu’elle reprend ne le fait pas.</translation>
    </message>
    <message>
        <source>%1 passed other goods on to %2.</source>
        <translation>%1 a transmis d’autres biens à %2.</translation>
    </message>
    <message>
        <source>Reads plain text, Markdown, records, database exports, newsletters, HTML, PDF, DOCX, ODT, RTF,
EPUB, mails, feeds, JSON and archives of these. A folder stands for
the files in it. The format, clew-analysis-1, is described in the README.
With --stream, a worker: an article as JSON a line on standard input (text or html, and
optionally id, title, publisher, published, url), an answer a line on standard output,
in the same order; a bad line is answered by its error. import --analyses takes them.</source>
        <translation>Lit texte, Markdown, fiches, exports de bases, lettres, HTML, PDF, DOCX, ODT, RTF,
EPUB, courriels, flux, JSON et archives de ceux-ci. Un dossier vaut pour
les fichiers qu’il contient. Le format, clew-analysis-1, est décrit dans le README.
Avec --stream, un ouvrier : un article en JSON par ligne sur l’entrée standard (text ou html, et
au choix id, title, publisher, published, url), une réponse par ligne sur la sortie standard,
dans le même ordre ; une mauvaise ligne reçoit son erreur. import --analyses les prend.</translation>
    </message>
    <message>
        <source>answer articles on standard input line by line</source>
        <translation>répondre ligne à ligne aux articles de l’entrée standard</translation>
    </message>
    <message>
        <source>with --stream: how the articles are called (default: by their id)</source>
        <translation>avec --stream : comment s’appellent les articles (par défaut : leur id)</translation>
    </message>
    <message>
        <source>left out       %1 (the dossier itself)</source>
        <translation>omis           %1 (le dossier lui-même)</translation>
    </message>
    <message>
        <source>%1 of %2 files; %3 added, %4 known already, %5 refused.</source>
        <translation>%1 fichiers sur %2 ; %3 ajoutés, %4 déjà connus, %5 refusés.</translation>
    </message>
    <message>
        <source>%1 files; %2 added, %3 known already, %4 refused.</source>
        <translation>%1 fichiers ; %2 ajoutés, %3 déjà connus, %4 refusés.</translation>
    </message>
    <message>
        <source>No import was broken off.</source>
        <translation>Aucun import n’a été interrompu.</translation>
    </message>
    <message>
        <source>A folder stands for the files in it. All articles of one call are one import, which undoes as one
change. A file that cannot be read is refused with its reason and does not stop the others.
Articles are saved in batches: an import that was killed goes on where it stood when the same
is imported again, or with --resume, and ends as if it had never been killed.</source>
        <translation>Un dossier vaut pour les fichiers qu’il contient. Tous les articles d’un appel forment un import, qui s’annule en
une fois. Un fichier illisible est refusé avec sa raison et n’arrête pas les autres.
Les articles sont enregistrés par lots : un import interrompu reprend où il en était quand on importe à nouveau
la même chose, ou avec --resume, et finit comme s’il n’avait jamais été interrompu.</translation>
    </message>
    <message>
        <source>take what analyse --stream made; may be given several times</source>
        <translation>prendre ce qu’a produit analyse --stream ; peut être répété</translation>
    </message>
    <message>
        <source>write what became of every article: .csv, .json, else text</source>
        <translation>écrire ce qu’est devenu chaque article : .csv, .json, sinon texte</translation>
    </message>
    <message>
        <source>go on with imports that were broken off</source>
        <translation>reprendre les imports interrompus</translation>
    </message>
    <message>
        <source>tell the progress on standard error, a line each second</source>
        <translation>indiquer l’avancement sur la sortie d’erreur, une ligne par seconde</translation>
    </message>
    <message>
        <source>how many articles are read at a time (default: one a core)</source>
        <translation>combien d’articles sont lus à la fois (par défaut : un par cœur)</translation>
    </message>
    <message>
        <source>articles that are saved together (default: 200)</source>
        <translation>articles enregistrés ensemble (par défaut : 200)</translation>
    </message>
    <message>
        <source>Documents, claims by hand, reviews, dates, names, judgements, sources, control lists, notes and tags travel.
Where both decided differently, one's own stands and the other is kept in a note, unless theirs is chosen.</source>
        <translation>Documents, affirmations saisies à la main, relectures, dates, noms, jugements, sources, listes de contrôle, notes et étiquettes sont repris.
Où les deux ont décidé autrement, la sienne l'emporte et l'autre est gardée dans une note, sauf si la leur est choisie.</translation>
    </message>
    <message>
        <source>the same name; no person has checked it</source>
        <translation>le même nom ; personne ne l’a vérifié</translation>
    </message>
    <message>
        <source>perhaps the same party; no person has checked it</source>
        <translation>peut-être la même partie ; personne ne l’a vérifié</translation>
    </message>
    <message>
        <source>%1, bundled with Clew</source>
        <translation>%1, fournie avec Clew</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not in the lists loaded: %1.</source>
        <translation>Pas dans les listes chargées : %1.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>Met by the name “%1”: %2.</source>
        <translation>Trouvé par le nom « %1 » : %2.</translation>
    </message>
    <message>
        <source>Published: %1.</source>
        <translation>Publiée : %1.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a file of a list</comment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a date, then or not yet listed, what happened</comment>
        <translation>%1 : %2 (%3)</translation>
    </message>
    <message>
        <source>Its parent %1 is listed. That does not list it by itself; whether it is meant as well depends on the list and on the share held.</source>
        <translation>Sa société mère %1 est listée. Cela ne suffit pas à la lister ; qu’elle soit visée aussi dépend de la liste et de la part détenue.</translation>
    </message>
    <message>
        <source>Lists compared:</source>
        <translation>Listes comparées :</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>The best one</source>
        <translation>Le meilleur</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>Its weakest step rests on %n independent origins: %1.</source>
        <translation>
            <numerusform>Son étape la plus faible repose sur une origine indépendante : %1.</numerusform>
            <numerusform>Son étape la plus faible repose sur %n origines indépendantes : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of an authority was compared for this report.</source>
        <translation>Aucune liste officielle n’a été comparée pour ce rapport.</translation>
    </message>
    <message>
        <source>What the documents say:</source>
        <translation>Ce que disent les documents :</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <comment>where an article is from, the page</comment>
        <translation>%1, p. %2</translation>
    </message>
    <message>
        <source>Documents marked = are versions of the article above them: copies, records, reprints, updates.</source>
        <translation>Les documents marqués = sont des versions de l’article qui les précède : copies, notices, reprises, mises à jour.</translation>
    </message>
    <message>
        <source>%1 may be the same article as %2 (%3)</source>
        <translation>%1 est peut-être le même article que %2 (%3)</translation>
    </message>
    <message>
        <source>The two were exported with different options, so that some of what is missing in one may only have been left out.</source>
        <translation>Les deux ont été exportés avec des options différentes ; ce qui manque dans l’un a peut-être seulement été omis.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>a decision about a claim</comment>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>a decision about a claim</comment>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>left open again</source>
        <comment>a decision about a claim</comment>
        <translation>laissée de nouveau ouverte</translation>
    </message>
    <message>
        <source>named by hand</source>
        <translation>nommé à la main</translation>
    </message>
    <message>
        <source>given its type by hand</source>
        <translation>type donné à la main</translation>
    </message>
    <message>
        <source>mentions marked or taken away by hand</source>
        <translation>mentions marquées ou retirées à la main</translation>
    </message>
    <message>
        <source>dated by hand</source>
        <translation>daté à la main</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>removed by hand</source>
        <translation>retiré à la main</translation>
    </message>
    <message>
        <source>an earlier decision was taken back</source>
        <translation>une décision antérieure a été annulée</translation>
    </message>
    <message>
        <source>documents were added or withdrawn</source>
        <translation>des documents ont été ajoutés ou retirés</translation>
    </message>
    <message>
        <source>the documents were read anew</source>
        <translation>les documents ont été relus</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>%1: this is a dossier of Clew and no article; open it by itself, or merge it into this one.</source>
        <extracomment>%1 is a file name; "merge" as in the command "Merge a colleague's dossier"</extracomment>
        <translation>%1 : c’est un dossier de Clew et non un article ; ouvrez-le à part ou fusionnez-le avec celui-ci.</translation>
    </message>
    <message>
        <source>What was imported until then is kept. The same import again, or --resume, goes on from there.</source>
        <translation>Ce qui a été importé jusque-là est conservé. Le même import, ou --resume, reprend à cet endroit.</translation>
    </message>
    <message>
        <source>the dossier was moved, deleted or replaced while it was open</source>
        <translation>le dossier a été déplacé, supprimé ou remplacé pendant qu’il était ouvert</translation>
    </message>
    <message>
        <source>save a copy of what is shown, or open it where it is now</source>
        <translation>enregistrez une copie de ce qui est affiché, ou ouvrez-le là où il se trouve maintenant</translation>
    </message>
    <message>
        <source>the dossier was changed in another window meanwhile, and nothing was done</source>
        <translation>le dossier a été modifié entre-temps dans une autre fenêtre, et rien n’a été fait</translation>
    </message>
    <message>
        <source>look at it as it is now, and do it again if you still want to</source>
        <translation>regardez-le tel qu’il est maintenant, et recommencez si vous le voulez toujours</translation>
    </message>
    <message>
        <source>its folder cannot keep two programs from writing at once</source>
        <translation>son emplacement ne peut pas empêcher deux programmes d’écrire en même temps</translation>
    </message>
    <message>
        <source>copy the dossier to a folder of this computer and open it there</source>
        <translation>copiez le dossier dans un dossier de cet ordinateur et ouvrez-le là</translation>
    </message>
    <message>
        <source>this is a pipe or a device and no file</source>
        <translation>c’est un tube ou un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>save what it gives into a file</source>
        <translation>enregistrez ce qu’il fournit dans un fichier</translation>
    </message>
    <message>
        <source>its name promises a file of the kind %1, and its content is none</source>
        <translation>son nom annonce un fichier de type %1, son contenu n’en est pas un</translation>
    </message>
    <message>
        <source>What it is part of</source>
        <translation>Ce dont il fait partie</translation>
    </message>
    <message>
        <source>What reached %1 is %2, which holds %3, as these documents say.</source>
        <translation>Ce qui est parvenu à %1 est %2, qui contient %3, d’après ces documents.</translation>
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
        <source>reading Markdown</source>
        <translation>lecture de Markdown</translation>
    </message>
    <message>
        <source>reading front matter</source>
        <translation>lecture des en-têtes</translation>
    </message>
    <message>
        <source>reading PDF</source>
        <translation>lecture de PDF</translation>
    </message>
    <message>
        <source>reading mails</source>
        <translation>lecture de courriels</translation>
    </message>
    <message>
        <source>reading archives</source>
        <translation>lecture d’archives</translation>
    </message>
    <message>
        <source>typefaces, where they are installed</source>
        <translation>polices, là où elles sont installées</translation>
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
        <source> … and %n more characters</source>
        <translation>
            <numerusform> … et %n autre caractère</numerusform>
            <numerusform> … et %n autres caractères</numerusform>
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
    <name>clew::ChangeWords</name>
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
        <source>withdrawing the judgement on %1 and %2</source>
        <translation>retrait du jugement sur %1 et %2</translation>
    </message>
    <message>
        <source>withdrawing a judgement</source>
        <translation>retrait d’un jugement</translation>
    </message>
    <message>
        <source>merging %1 and %2</source>
        <translation>fusion de %1 et %2</translation>
    </message>
    <message>
        <source>merging two entities</source>
        <translation>fusion de deux entités</translation>
    </message>
    <message>
        <source>keeping %1 and %2 apart</source>
        <translation>distinction de %1 et %2</translation>
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
        <source>adding the entity %1</source>
        <translation>ajout de l’entité %1</translation>
    </message>
    <message>
        <source>removing the entity %1</source>
        <translation>retrait de l’entité %1</translation>
    </message>
    <message>
        <source>marking a mention</source>
        <translation>marquage d’une mention</translation>
    </message>
    <message>
        <source>removing a mention</source>
        <translation>retrait d’une mention</translation>
    </message>
    <message>
        <source>adding the claim “%1”</source>
        <translation>ajout de l’affirmation « %1 »</translation>
    </message>
    <message>
        <source>removing the claim “%1”</source>
        <translation>retrait de l’affirmation « %1 »</translation>
    </message>
    <message>
        <source>dating a claim</source>
        <translation>datation d’une affirmation</translation>
    </message>
    <message>
        <source>taking back the date of a claim</source>
        <translation>reprise de la date d’une affirmation</translation>
    </message>
    <message>
        <source>giving an entity back its name from the texts</source>
        <translation>retour au nom des textes</translation>
    </message>
    <message>
        <source>renaming an entity to %1</source>
        <translation>changement du nom d’une entité en %1</translation>
    </message>
    <message>
        <source>renaming %1 to %2</source>
        <translation>changement du nom de %1 en %2</translation>
    </message>
    <message>
        <source>changing the type of an entity</source>
        <translation>changement du type d’une entité</translation>
    </message>
    <message>
        <source>changing the type of %1</source>
        <translation>changement du type de %1</translation>
    </message>
    <message>
        <source>writing a note</source>
        <translation>écriture d’une note</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>suppression d’une note</translation>
    </message>
    <message>
        <source>changing tags</source>
        <translation>changement d’étiquettes</translation>
    </message>
    <message>
        <source>marking a document as read</source>
        <translation>marquage d’un document comme lu</translation>
    </message>
    <message>
        <source>marking a document as unread</source>
        <translation>marquage d’un document comme non lu</translation>
    </message>
    <message>
        <source>saving the search “%1”</source>
        <translation>enregistrement de la recherche « %1 »</translation>
    </message>
    <message>
        <source>forgetting the search “%1”</source>
        <translation>oubli de la recherche « %1 »</translation>
    </message>
    <message>
        <source>dismissing a sentence from the review</source>
        <translation>retrait d’une phrase de la revue</translation>
    </message>
    <message>
        <source>offering a sentence for review again</source>
        <translation>nouvel examen d’une phrase</translation>
    </message>
    <message>
        <source>correcting a claim</source>
        <translation>correction d’une affirmation</translation>
    </message>
    <message>
        <source>splitting an entity</source>
        <translation>séparation d’une entité</translation>
    </message>
    <message>
        <source>adding an entity</source>
        <translation>ajout d’une entité</translation>
    </message>
    <message>
        <source>several changes</source>
        <translation>plusieurs modifications</translation>
    </message>
    <message>
        <source>loading a control list</source>
        <translation>chargement d’une liste de contrôle</translation>
    </message>
    <message>
        <source>unloading a control list</source>
        <translation>déchargement d’une liste de contrôle</translation>
    </message>
    <message>
        <source>taking back a verdict on a list hit</source>
        <translation>reprise d’un verdict sur une correspondance de liste</translation>
    </message>
    <message>
        <source>taking back the verdict on a list hit of %1</source>
        <translation>reprise du verdict sur une correspondance de liste de %1</translation>
    </message>
    <message>
        <source>accepting a list hit</source>
        <translation>acceptation d’une correspondance de liste</translation>
    </message>
    <message>
        <source>accepting a list hit of %1</source>
        <translation>acceptation d’une correspondance de liste de %1</translation>
    </message>
    <message>
        <source>dismissing a list hit</source>
        <translation>mise à l’écart d’une correspondance de liste</translation>
    </message>
    <message>
        <source>dismissing a list hit of %1</source>
        <translation>mise à l’écart d’une correspondance de liste de %1</translation>
    </message>
    <message>
        <source>withdrawing a decision on who retells whom</source>
        <translation>retrait d’une décision sur qui reprend qui</translation>
    </message>
    <message>
        <source>deciding that a document does not retell another</source>
        <translation>décision qu’un document n’en reprend pas un autre</translation>
    </message>
    <message>
        <source>deciding that a document retells another</source>
        <translation>décision qu’un document en reprend un autre</translation>
    </message>
    <message>
        <source>merging a dossier</source>
        <translation>fusion d'un dossier</translation>
    </message>
    <message>
        <source>deciding that two documents are not the same article</source>
        <translation>la décision que deux documents ne sont pas le même article</translation>
    </message>
    <message>
        <source>deciding that two documents are the same article</source>
        <translation>la décision que deux documents sont le même article</translation>
    </message>
</context>
<context>
    <name>clew::ClaimForm</name>
    <message>
        <source>Who?</source>
        <translation>Qui ?</translation>
    </message>
    <message>
        <source>To whom, or what?</source>
        <translation>À qui, ou quoi ?</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Biens</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par</translation>
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
        <source>Says who? Empty: the publication</source>
        <translation>Selon qui ? Vide : la publication</translation>
    </message>
    <message>
        <source>My &amp;inference: no sentence says so</source>
        <translation>Ma &amp;déduction : aucune phrase ne le dit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Kept as it is written, without a date.</source>
        <translation>Gardé tel quel, sans date.</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarité</translation>
    </message>
    <message>
        <source>Swap the two ends (Alt+W)</source>
        <translation>Échanger les deux extrémités (Alt+W)</translation>
    </message>
    <message>
        <source>Swap the two ends</source>
        <translation>Échanger les deux extrémités</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Nouvelle affirmation</translation>
    </message>
    <message>
        <source>Correct a claim</source>
        <translation>Corriger une affirmation</translation>
    </message>
    <message>
        <source>Edit a claim</source>
        <translation>Modifier une affirmation</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Type what is claimed: “sells to”, “owns” ...</source>
        <translation>Ce qui est affirmé : « vend à », « possède »...</translation>
    </message>
    <message>
        <source>“%1” is none of the relations that Clew knows. Press the down key for the list.</source>
        <translation>« %1 » n’est pas une relation que Clew connaît. La flèche vers le bas montre la liste.</translation>
    </message>
    <message>
        <source>Name at least one end of the claim.</source>
        <translation>Nommez au moins une extrémité de l’affirmation.</translation>
    </message>
    <message>
        <source>This claim is in the dossier already.</source>
        <translation>Cette affirmation est déjà dans le dossier.</translation>
    </message>
</context>
<context>
    <name>clew::ClaimRows</name>
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
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
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
        <source>Origins</source>
        <translation>Origines</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>la machine</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>clew::ComparisonDialog</name>
    <message>
        <source>The first entity</source>
        <translation>La première entité</translation>
    </message>
    <message>
        <source>The second entity</source>
        <translation>La seconde entité</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Pas le même</translation>
    </message>
    <message>
        <source>Merge two entities</source>
        <translation>Fusionner deux entités</translation>
    </message>
    <message>
        <source>Keep two entities apart</source>
        <translation>Distinguer deux entités</translation>
    </message>
    <message>
        <source>Name of the second entity</source>
        <translation>Nom de la seconde entité</translation>
    </message>
    <message>
        <source>Name of the merged entity</source>
        <translation>Nom de l’entité fusionnée</translation>
    </message>
    <message>
        <source>Why? For example: same address, one letterhead, the company confirmed it</source>
        <translation>Pourquoi ? Par exemple : même adresse, même en-tête, la société l’a confirmé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Name of the first entity</source>
        <translation>Nom de la première entité</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>Type the name of the entity to compare with.</source>
        <translation>Tapez le nom de l’entité à comparer.</translation>
    </message>
    <message>
        <source>Merged, they are one node: %1 and %2 of “%3” will also count for “%4”. Nothing is overwritten; Undo parts them again.</source>
        <translation>Fusionnées, elles forment un nœud : %1 et %2 de « %3 » compteront aussi pour « %4 ». Rien n’est écrasé ; Annuler les sépare de nouveau.</translation>
    </message>
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
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>Take that judgement back and merge them all the same</source>
        <translation>Retirer ce jugement et les fusionner quand même</translation>
    </message>
    <message>
        <source>These cannot be merged: %1 said that “%2” and “%3” are not the same.</source>
        <translation>Fusion impossible : %1 a jugé que « %2 » et « %3 » ne sont pas la même chose.</translation>
    </message>
    <message>
        <source>That was on %1.</source>
        <translation>C’était le %1.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>La raison : %1</translation>
    </message>
</context>
<context>
    <name>clew::DateForm</name>
    <message>
        <source>The text gives no date, and the document bears none.</source>
        <translation>Le texte ne donne pas de date, et le document n’en porte pas.</translation>
    </message>
    <message>
        <source>The text gives no date. Published %1.</source>
        <translation>Le texte ne donne pas de date. Publié : %1.</translation>
    </message>
    <message>
        <source>The text says “%1”; the document bears no date.</source>
        <translation>Le texte dit « %1 » ; le document ne porte pas de date.</translation>
    </message>
    <message>
        <source>The text says “%1”. Published %2.</source>
        <translation>Le texte dit « %1 ». Publié : %2.</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Dater</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Date of a claim</source>
        <translation>Date d’une affirmation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>2022-10, October 2022, since 2019, last spring</source>
        <translation>2022-10, October 2022, since 2019, last spring</translation>
    </message>
    <message>
        <source>As the text has it</source>
        <translation>Comme dans le texte</translation>
    </message>
    <message>
        <source>A day, a month, a year, an open span; plain words or EDTF.</source>
        <translation>Un jour, un mois, une année, une période ouverte ; en anglais courant ou EDTF.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Lu comme %1.</translation>
    </message>
    <message>
        <source>Not understood yet. Try “October 2022”, “2022-10” or “since 2019”.</source>
        <translation>Pas encore compris. Essayez « October 2022 », « 2022-10 » ou « since 2019 ».</translation>
    </message>
</context>
<context>
    <name>clew::DensityStrip</name>
    <message>
        <source>Claims and documents a month</source>
        <translation>Affirmations et documents par mois</translation>
    </message>
    <message>
        <source>Arrows move the time window, Shift and arrows its end, Ctrl and arrows its begin; Esc lifts it.</source>
        <translation>Les flèches déplacent la période, avec Maj sa fin, avec Ctrl son début ; Échap la lève.</translation>
    </message>
    <message>
        <source>Drag to select a time window, drag it or its ends to change it; Esc lifts it</source>
        <translation>Glissez pour choisir une période, glissez-la ou ses bords pour la changer ; Échap la lève</translation>
    </message>
    <message>
        <source>Time window: %1</source>
        <translation>Période : %1</translation>
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
    <message>
        <source>↳ copy in</source>
        <translation>↳ copie dans</translation>
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
    <message>
        <source>%1 of %2</source>
        <comment>documents on the desk, documents of the dossier</comment>
        <translation>%1 sur %2</translation>
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
    <message>
        <source>the same article as the one above</source>
        <translation>le même article que celui ci-dessus</translation>
    </message>
    <message>
        <source>retells the article above</source>
        <translation>reprend l’article ci-dessus</translation>
    </message>
    <message>
        <source>shown by: “%1”</source>
        <translation>d’après : « %1 »</translation>
    </message>
    <message>
        <source>%1, %2, version of the article above</source>
        <comment>title, date</comment>
        <translation>%1, %2, version de l’article ci-dessus</translation>
    </message>
</context>
<context>
    <name>clew::DocumentRows</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Retells</source>
        <translation>Reprend</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>clew::DriftWords</name>
    <message>
        <source>another speaker</source>
        <translation>autre locuteur</translation>
    </message>
    <message>
        <source>informants called otherwise</source>
        <translation>informateurs désignés autrement</translation>
    </message>
    <message>
        <source>more or fewer speakers</source>
        <translation>plus ou moins de locuteurs</translation>
    </message>
    <message>
        <source>nobody says it any more</source>
        <translation>plus personne ne le dit</translation>
    </message>
    <message>
        <source>number rounded</source>
        <translation>nombre arrondi</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>autre nombre</translation>
    </message>
    <message>
        <source>possible became certain</source>
        <translation>du possible au certain</translation>
    </message>
    <message>
        <source>certain became possible</source>
        <translation>du certain au possible</translation>
    </message>
    <message>
        <source>denial left out</source>
        <translation>démenti omis</translation>
    </message>
    <message>
        <source>denial turned round</source>
        <translation>démenti inversé</translation>
    </message>
    <message>
        <source>two channels made one</source>
        <translation>deux filières confondues</translation>
    </message>
    <message>
        <source>by way of somebody else</source>
        <translation>par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>go-between left out</source>
        <translation>intermédiaire omis</translation>
    </message>
    <message>
        <source>another date</source>
        <translation>autre date</translation>
    </message>
    <message>
        <source>claim added</source>
        <translation>affirmation ajoutée</translation>
    </message>
    <message>
        <source>%1: “%2” became “%3”</source>
        <comment>what changed, what it was, what it is now</comment>
        <translation>%1 : « %2 » est devenu « %3 »</translation>
    </message>
    <message>
        <source>One says so, another says not</source>
        <translation>L’un l’affirme, l’autre le nie</translation>
    </message>
    <message>
        <source>Different numbers</source>
        <translation>Nombres différents</translation>
    </message>
    <message>
        <source>Copies of one article bear different dates</source>
        <translation>Des copies d’un article portent des dates différentes</translation>
    </message>
    <message>
        <source>A record's date stands beside that of publication</source>
        <translation>La date d’une notice diffère de celle de publication</translation>
    </message>
    <message>
        <source>A retelling without a date</source>
        <translation>Une reprise sans date</translation>
    </message>
    <message>
        <source>An event is dated differently</source>
        <translation>Un événement est daté différemment</translation>
    </message>
    <message>
        <source>goods told more broadly</source>
        <translation>marchandise désignée plus largement</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>une autre réponse</translation>
    </message>
    <message>
        <source>an informant's words told as a fact</source>
        <translation>les mots d'un informateur présentés comme un fait</translation>
    </message>
    <message>
        <source>Different posts of one person</source>
        <translation>Des fonctions différentes pour une même personne</translation>
    </message>
    <message>
        <source>Goods went to different parties</source>
        <translation>La marchandise est allée à des parties différentes</translation>
    </message>
    <message>
        <source>One document says it in two ways</source>
        <translation>Un même document le dit de deux façons</translation>
    </message>
    <message>
        <source>denial left out: %1</source>
        <comment>who denied</comment>
        <translation>démenti omis : %1</translation>
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
    <name>clew::EdgeClaimModel</name>
    <message>
        <source>Said to be</source>
        <translation>Présenté comme</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
</context>
<context>
    <name>clew::EdgeClaims</name>
    <message>
        <source>%1, in %2</source>
        <comment>origin, and who retells it</comment>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>an inference, by hand</source>
        <translation>une déduction, à la main</translation>
    </message>
    <message>
        <source>%1 (entered by hand)</source>
        <translation>%1 (saisi à la main)</translation>
    </message>
    <message>
        <source>Claims behind the relation</source>
        <translation>Affirmations derrière la relation</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the claims</source>
        <translation>Fermer les affirmations</translation>
    </message>
</context>
<context>
    <name>clew::EntityActions</name>
    <message>
        <source>&amp;Merge with ...</source>
        <translation>&amp;Fusionner avec...</translation>
    </message>
    <message>
        <source>&amp;Split ...</source>
        <translation>&amp;Séparer...</translation>
    </message>
    <message>
        <source>&amp;Not the same as ...</source>
        <translation>&amp;Pas le même que...</translation>
    </message>
    <message>
        <source>&amp;Rename ...</source>
        <translation>&amp;Renommer...</translation>
    </message>
    <message>
        <source>Change the t&amp;ype ...</source>
        <translation>Changer le t&amp;ype...</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>What shall it be called? Leave it empty for the name from the texts.</source>
        <translation>Comment l’appeler ? Laissez vide pour le nom des textes.</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu’est-ce ?</translation>
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
    <message>
        <source>LISTED %1</source>
        <translation>LISTÉ %1</translation>
    </message>
    <message>
        <source>LISTED</source>
        <translation>LISTÉ</translation>
    </message>
</context>
<context>
    <name>clew::EntityField</name>
    <message>
        <source>Not in the dossier yet: %1. Click to change its type.</source>
        <translation>Pas encore dans le dossier : %1. Cliquez pour changer le type.</translation>
    </message>
</context>
<context>
    <name>clew::EntityForm</name>
    <message>
        <source>New mention</source>
        <translation>Nouvelle mention</translation>
    </message>
    <message>
        <source>Name of the entity, or of one in the dossier</source>
        <translation>Nom de l’entité, nouvelle ou déjà dans le dossier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message numerus="yes">
        <source>Also where it stands &amp;elsewhere in this article: %n</source>
        <translation>
            <numerusform>Aussi à l’&amp;autre endroit de l’article : %n</numerusform>
            <numerusform>Aussi aux &amp;autres endroits de l’article : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Mention of a known entity</source>
        <translation>Mention d’une entité connue</translation>
    </message>
    <message>
        <source>New entity</source>
        <translation>Nouvelle entité</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Tapez un nom.</translation>
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
    <message>
        <source>On a list that is loaded</source>
        <translation>Sur une liste chargée</translation>
    </message>
    <message>
        <source>On a list that is loaded, since %1</source>
        <translation>Sur une liste chargée, depuis %1</translation>
    </message>
</context>
<context>
    <name>clew::EntityRows</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origines</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>%1 (also %2)</source>
        <translation>%1 (aussi %2)</translation>
    </message>
    <message>
        <source>%1: %2; %3 and %4</source>
        <comment>an entity: its type; two counts</comment>
        <translation>%1 : %2 ; %3 et %4</translation>
    </message>
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
            <numerusform>%n origine indépendante</numerusform>
            <numerusform>%n origines indépendantes</numerusform>
        </translation>
    </message>
    <message>
        <source>On lists</source>
        <translation>Sur des listes</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>listé</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>clew::EventRows</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarité</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Dernier récit</translation>
    </message>
    <message>
        <source>Days until told</source>
        <translation>Jours avant le récit</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>au jour près</translation>
    </message>
    <message>
        <source>to the month</source>
        <translation>au mois près</translation>
    </message>
    <message>
        <source>a few months</source>
        <translation>quelques mois</translation>
    </message>
    <message>
        <source>to the year</source>
        <translation>à l’année près</translation>
    </message>
    <message>
        <source>several years</source>
        <translation>plusieurs années</translation>
    </message>
    <message>
        <source>by a person, %1</source>
        <comment>%1 is a precision</comment>
        <translation>par une personne, %1</translation>
    </message>
    <message>
        <source>about, %1</source>
        <comment>%1 is a precision</comment>
        <translation>environ, %1</translation>
    </message>
    <message>
        <source>guessed, %1</source>
        <comment>%1 is a precision</comment>
        <translation>supposé, %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>clew::ExportDialog</name>
    <message>
        <source>Export a snapshot</source>
        <translation>Exporter un instantané</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Only claims that were &amp;confirmed</source>
        <translation>Seulement les affirmations &amp;confirmées</translation>
    </message>
    <message>
        <source>Claims that a person confirmed or entered</source>
        <translation>Affirmations confirmées ou saisies par une personne</translation>
    </message>
    <message>
        <source>Only the &amp;time window of the filter</source>
        <translation>Seulement la période du &amp;filtre</translation>
    </message>
    <message>
        <source>As set on the timeline</source>
        <translation>Telle que réglée sur la chronologie</translation>
    </message>
    <message>
        <source>Only the &amp;routes of the present trace</source>
        <translation>Seulement les pa&amp;rcours du tracé actuel</translation>
    </message>
    <message>
        <source>Their claims, and what speaks against them</source>
        <translation>Leurs affirmations, et ce qui va à leur encontre</translation>
    </message>
    <message>
        <source>With &amp;quotations</source>
        <translation>Avec ci&amp;tations</translation>
    </message>
    <message>
        <source>Without them only offsets are written, where rights forbid quoting</source>
        <translation>Sans elles, seules les positions sont écrites, si les droits interdisent de citer</translation>
    </message>
    <message>
        <source>&amp;Mask informants</source>
        <translation>&amp;Masquer les informateurs</translation>
    </message>
    <message>
        <source>Unnamed speakers, and entities with the tag "informant", in every name and text</source>
        <translation>Les locuteurs non nommés, et les entités portant l’étiquette « informant », dans tous les noms et textes</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Folder or archive to write</source>
        <translation>Répertoire ou archive à écrire</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>C&amp;hoisir...</translation>
    </message>
    <message>
        <source>As one ZIP &amp;archive</source>
        <translation>En une seule &amp;archive ZIP</translation>
    </message>
    <message>
        <source>Otherwise a folder</source>
        <translation>Sinon un répertoire</translation>
    </message>
    <message>
        <source>How to open what was written</source>
        <translation>Comment ouvrir ce qui a été écrit</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le répertoire</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>Co&amp;pier le chemin</translation>
    </message>
    <message>
        <source>Chec&amp;k it</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Where the snapshot goes</source>
        <translation>Où va l’instantané</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archives ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>Répertoires (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Writing the snapshot ...</source>
        <translation>Écriture de l’instantané...</translation>
    </message>
    <message>
        <source>manifest.json tells what the snapshot holds, with a hash of every file, and what each format cannot hold. Publish it along.</source>
        <translation>manifest.json dit ce que contient l’instantané, avec une empreinte de chaque fichier, et ce que chaque format ne peut contenir. Publiez-le avec.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>%n fichier a été écrit.</numerusform>
            <numerusform>%n fichiers ont été écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the t&amp;ypes that the filter shows</source>
        <translation>Seulement les t&amp;ypes que montre le filtre</translation>
    </message>
    <message>
        <source>Claims between persons, organizations, products ... that are not hidden</source>
        <translation>Affirmations entre personnes, organisations, produits… qui ne sont pas masqués</translation>
    </message>
</context>
<context>
    <name>clew::FilterPanel</name>
    <message>
        <source>2022 or 2022-10</source>
        <translation>2022 ou 2022-10</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Confirmed claims only</source>
        <translation>Affirmations confirmées seulement</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Only documents that hold these words</source>
        <translation>Seulement les documents contenant ces mots</translation>
    </message>
    <message>
        <source>words of the articles</source>
        <translation>mots des articles</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Least number of origins</source>
        <translation>Nombre minimal d’origines</translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation>Lever tous les filtres</translation>
    </message>
    <message>
        <source>Documents that hold</source>
        <translation>Documents contenant</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Origins, at least</source>
        <translation>Origines, au moins</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
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
    <name>clew::Identity</name>
    <message>
        <source>They bear the same name.</source>
        <translation>Ils portent le même nom.</translation>
    </message>
    <message>
        <source>The same last name, and no first name.</source>
        <translation>Même nom de famille, sans prénom.</translation>
    </message>
    <message>
        <source>The same name, read as two kinds of things.</source>
        <translation>Le même nom, lu comme deux sortes de choses.</translation>
    </message>
    <message>
        <source>They differ in letters that scanners confuse.</source>
        <translation>Ils diffèrent par des lettres que les scanners confondent.</translation>
    </message>
    <message>
        <source>The same words, written as one or apart.</source>
        <translation>Les mêmes mots, joints ou séparés.</translation>
    </message>
    <message>
        <source>The same words in another order.</source>
        <translation>Les mêmes mots dans un autre ordre.</translation>
    </message>
    <message>
        <source>The one is made of the initials of the other.</source>
        <translation>L’un est formé des initiales de l’autre.</translation>
    </message>
    <message>
        <source>The one is a part of the other.</source>
        <translation>L’un est une partie de l’autre.</translation>
    </message>
    <message>
        <source>The one is how the other ends.</source>
        <translation>L’un est la fin de l’autre.</translation>
    </message>
    <message>
        <source>The one is put together from the beginnings of the other's words.</source>
        <translation>L’un est composé des débuts des mots de l’autre.</translation>
    </message>
    <message>
        <source>They differ by one letter.</source>
        <translation>Ils diffèrent d’une lettre.</translation>
    </message>
    <message>
        <source>They may be two transliterations of one name.</source>
        <translation>Ce sont peut-être deux translittérations d’un même nom.</translation>
    </message>
    <message>
        <source>A document puts the one beside the other as its name.</source>
        <translation>Un document place l’un à côté de l’autre comme son nom.</translation>
    </message>
    <message>
        <source>The documents say the same of both.</source>
        <translation>Les documents disent la même chose des deux.</translation>
    </message>
    <message>
        <source>Retellings of one report say the same of both, with the same date.</source>
        <translation>Des reprises d’un même reportage disent la même chose des deux, avec la même date.</translation>
    </message>
    <message>
        <source>Two retellings of one report describe them alike.</source>
        <translation>Deux reprises d’un même reportage les décrivent de la même façon.</translation>
    </message>
    <message>
        <source>A retelling describes with the words of the name whom another names.</source>
        <translation>Une reprise décrit avec les mots du nom celui qu’une autre nomme.</translation>
    </message>
    <message>
        <source>They say the same in two retellings of one report.</source>
        <translation>Ils disent la même chose dans deux reprises d’un même reportage.</translation>
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
    <message>
        <source>&amp;Save report...</source>
        <translation>&amp;Enregistrer le compte rendu...</translation>
    </message>
    <message>
        <source>&amp;Try refused files again</source>
        <translation>&amp;Réessayer les fichiers refusés</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le compte rendu</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json);;Text (*.txt)</source>
        <translation>Tableau (*.csv);;JSON (*.json);;Texte (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the report.</source>
        <translation>
            <numerusform>Un autre figure dans le compte rendu.</numerusform>
            <numerusform>%n autres figurent dans le compte rendu.</numerusform>
        </translation>
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
    <message>
        <source>entered by hand</source>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>named by hand</source>
        <translation>nommé à la main</translation>
    </message>
    <message>
        <source>My inference: no sentence says so.</source>
        <translation>Ma déduction : aucune phrase ne le dit.</translation>
    </message>
    <message>
        <source>undated, by hand</source>
        <translation>non daté, à la main</translation>
    </message>
    <message>
        <source>%1, dated by hand</source>
        <translation>%1, daté à la main</translation>
    </message>
    <message>
        <source>a person, entered by hand</source>
        <translation>une personne, saisi à la main</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>No claim was found in this document.</source>
        <translation>Aucune affirmation n’a été trouvée dans ce document.</translation>
    </message>
    <message>
        <source>an unnamed party</source>
        <translation>une partie non nommée</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a route</comment>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hops</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: an addition of its own, not in what it retells</source>
        <translation>%1 : un ajout propre, absent de ce qui est repris</translation>
    </message>
    <message>
        <source>On lists</source>
        <translation>Sur des listes</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>accepted by %1</source>
        <translation>accepté par %1</translation>
    </message>
    <message>
        <source>dismissed by %1</source>
        <translation>écarté par %1</translation>
    </message>
    <message>
        <source>the same name; not checked yet</source>
        <translation>le même nom ; pas encore vérifié</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>the list does not say since when</source>
        <translation>la liste ne dit pas depuis quand</translation>
    </message>
    <message>
        <source>listed since %1</source>
        <translation>inscrit depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>%1 % by “%2”: %3</source>
        <comment>score in percent, listed name, reasons</comment>
        <translation>%1 % avec « %2 » : %3</translation>
    </message>
    <message>
        <source>bundled with Clew</source>
        <translation>fourni avec Clew</translation>
    </message>
    <message>
        <source>%1 of %2, line %3</source>
        <comment>a file of a list, its date</comment>
        <translation>%1 du %2, ligne %3</translation>
    </message>
    <message>
        <source>Not in the lists loaded.</source>
        <translation>Absent des listes chargées.</translation>
    </message>
    <message>
        <source>Its parent %1 is listed. That does not list it by itself; whether it is meant as well depends on the list and on the share held.</source>
        <translation>Sa société mère %1 est listée. Cela ne suffit pas à la lister ; qu’elle soit visée aussi dépend de la liste et de la part détenue.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a party, a list, listed then or not yet</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
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
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Change who, what and when; it is marked as entered by hand</source>
        <translation>Changer qui, quoi et quand ; ce sera marqué comme saisi à la main</translation>
    </message>
    <message>
        <source>Take away this claim that was entered by hand</source>
        <translation>Retirer cette affirmation saisie à la main</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Parcours</translation>
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
    <message>
        <source>&amp;Pause the import</source>
        <translation>Mettre l’import en &amp;pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the import (Ctrl+Alt+B)</source>
        <translation>Mettre l’import en pause (Ctrl+Alt+B)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The import is paused</source>
        <translation>L’import est en pause</translation>
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
    <message>
        <source>Other versions of an article</source>
        <translation>Autres versions d’un article</translation>
    </message>
    <message>
        <source>Files of the dossier itself</source>
        <translation>Fichiers du dossier lui-même</translation>
    </message>
    <message>
        <source>1 file is this dossier itself and was left out.</source>
        <translation>1 fichier est ce dossier lui-même et a été omis.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are this dossier itself and were left out.</source>
        <translation>
            <numerusform>Un fichier est ce dossier lui-même et a été omis.</numerusform>
            <numerusform>%n fichiers sont ce dossier lui-même et ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the import was stopped: import the same again to go on where it stood, or undo it.</source>
        <translation>Puis l’import a été arrêté : importez à nouveau la même chose pour reprendre, ou annulez.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Moins d’une minute restante.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>Environ une minute restante.</numerusform>
            <numerusform>Environ %n minutes restantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hours left.</source>
        <translation>
            <numerusform>Environ une heure restante.</numerusform>
            <numerusform>Environ %n heures restantes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::LanesView</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Left and right arrow go from event to event, Enter selects, D dates it. The table of events holds the same as rows.</source>
        <translation>Flèches gauche et droite vont d’événement en événement, Entrée choisit, D date. Le tableau des événements montre la même chose en lignes.</translation>
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
        <translation>Phrases qui énoncent la même affirmation</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences are told in both</source>
        <translation>
            <numerusform>%n phrase est dans les deux</numerusform>
            <numerusform>%n phrases sont dans les deux</numerusform>
        </translation>
    </message>
    <message>
        <source>Both tell this.</source>
        <translation>Les deux le disent.</translation>
    </message>
    <message>
        <source>One tells this, the other denies or negates it.</source>
        <translation>L’un le dit, l’autre le dément ou le nie.</translation>
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
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Ouvrir à côté</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Read all articles anew</source>
        <translation>Relire tous les articles</translation>
    </message>
    <message numerus="yes">
        <source>This version of Clew reads all %n articles again. What you confirmed, rejected, entered and noted stays. A copy of the dossier as it is now is laid beside it first.</source>
        <translation>
            <numerusform>Cette version de Clew relit l’article (%n). Ce que vous avez confirmé, rejeté, saisi et noté reste. Une copie du dossier tel qu’il est maintenant est d’abord placée à côté.</numerusform>
            <numerusform>Cette version de Clew relit les %n articles. Ce que vous avez confirmé, rejeté, saisi et noté reste. Une copie du dossier tel qu’il est maintenant est d’abord placée à côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading anew ...</source>
        <translation>Relecture...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n claims before</source>
        <translation>
            <numerusform>%n affirmation avant</numerusform>
            <numerusform>%n affirmations avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims now</source>
        <translation>
            <numerusform>%n affirmation maintenant</numerusform>
            <numerusform>%n affirmations maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims that you had decided are no longer found; they were kept.</source>
        <translation>
            <numerusform>%n affirmation que vous aviez tranchée n’est plus trouvée ; elle a été gardée.</numerusform>
            <numerusform>%n affirmations que vous aviez tranchées ne sont plus trouvées ; elles ont été gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was: %1</source>
        <translation>Tel qu’il était : %1</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>Snapshots (manifest.json *.zip)</source>
        <translation>Instantanés (manifest.json *.zip)</translation>
    </message>
    <message>
        <source>Check a snapshot</source>
        <translation>Vérifier un instantané</translation>
    </message>
    <message>
        <source>Compare the dossier with a snapshot</source>
        <translation>Comparer le dossier à un instantané</translation>
    </message>
    <message>
        <source>What has changed since %1</source>
        <translation>Ce qui a changé depuis %1</translation>
    </message>
    <message>
        <source>%1 (read only) — Clew</source>
        <translation>%1 (lecture seule) — Clew</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Clew. It is shown as far as this version understands it; nothing can be changed.</source>
        <translation>%1 a été écrit par une version plus récente de Clew. Il est montré dans la mesure où cette version le comprend ; rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>This dossier cannot be written. It can be read; nothing can be changed.</source>
        <translation>Ce dossier ne peut pas être écrit. Il peut être lu ; rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>An import into this dossier was broken off. What was imported until then is here, and nothing will be imported twice.</source>
        <translation>Un import dans ce dossier a été interrompu. Ce qui était importé jusque-là est ici, et rien ne sera importé deux fois.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>&amp;Leave it at that</source>
        <translation>En &amp;rester là</translation>
    </message>
    <message>
        <source>Checking %1 ...</source>
        <translation>Vérification de %1 ...</translation>
    </message>
    <message>
        <source>Comparing with %1 ...</source>
        <translation>Comparaison avec %1 ...</translation>
    </message>
    <message>
        <source>Merge a colleague's dossier</source>
        <translation>Fusionner le dossier d'un collègue</translation>
    </message>
    <message>
        <source>Dossiers (*.clew)</source>
        <translation>Dossiers (*.clew)</translation>
    </message>
    <message>
        <source>Opening %1 ...</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other versions</source>
        <comment>documents, and versions of these</comment>
        <translation>
            <numerusform>%1 et une autre version</numerusform>
            <numerusform>%1 et %n autres versions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced while it was open. What was in it is still shown, but nothing can be changed until it is saved as a copy.</source>
        <translation>%1 a été déplacé, supprimé ou remplacé pendant qu’il était ouvert. Son contenu est encore affiché, mais rien ne peut être modifié tant qu’il n’est pas enregistré comme copie.</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>&amp;Close the dossier</source>
        <translation>&amp;Fermer le dossier</translation>
    </message>
    <message>
        <source>&amp;Go on looking</source>
        <translation>&amp;Continuer à regarder</translation>
    </message>
    <message>
        <source>Putting documents on the desk ...</source>
        <translation>Mise des documents sur le bureau…</translation>
    </message>
    <message numerus="yes">
        <source>%n documents were put on the desk.</source>
        <translation>
            <numerusform>%n document a été mis sur le bureau.</numerusform>
            <numerusform>%n documents ont été mis sur le bureau.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these documents lie on the desk already.</source>
        <translation>Tous ces documents sont déjà sur le bureau.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n documents on the desk</source>
        <translation>
            <numerusform>%1 sur %n document sur le bureau</numerusform>
            <numerusform>%1 sur %n documents sur le bureau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::MergeDialog</name>
    <message>
        <source>Comparing the two dossiers ...</source>
        <translation>Comparaison des deux dossiers ...</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner %1</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>Avancement de la fusion</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>You decided differently about these. Yours stands unless you tick theirs; a decision of theirs that does not stand is kept in the note, so nothing is lost.</source>
        <translation>Ici, vos décisions diffèrent. La vôtre l’emporte sauf si vous cochez la leur ; une décision qui ne l’emporte pas est gardée dans la note, rien n’est perdu.</translation>
    </message>
    <message>
        <source>What you and your colleague decided differently</source>
        <translation>Ce que vous et votre collègue avez décidé différemment</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>What the decision is about</source>
        <translation>Ce sur quoi porte la décision</translation>
    </message>
    <message>
        <source>All &amp;yours</source>
        <translation>Toutes les &amp;vôtres</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>Toutes les &amp;leurs</translation>
    </message>
    <message>
        <source>A claim that is not on show</source>
        <translation>Une affirmation non affichée</translation>
    </message>
    <message>
        <source>An entity that is not on show</source>
        <translation>Une entité non affichée</translation>
    </message>
    <message>
        <source>A document that is not on show</source>
        <translation>Un document non affiché</translation>
    </message>
    <message>
        <source>A route</source>
        <translation>Une route</translation>
    </message>
    <message numerus="yes">
        <source>%n new documents</source>
        <translation>
            <numerusform>un nouveau document</numerusform>
            <numerusform>%n nouveaux documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new control lists</source>
        <translation>
            <numerusform>une nouvelle liste de contrôle</numerusform>
            <numerusform>%n nouvelles listes de contrôle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims, names and mentions entered by hand</source>
        <translation>
            <numerusform>une affirmation, un nom ou une mention saisis à la main</numerusform>
            <numerusform>%n affirmations, noms et mentions saisis à la main</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews and dates</source>
        <translation>
            <numerusform>une relecture ou une date</numerusform>
            <numerusform>%n relectures et dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions on who is who</source>
        <translation>
            <numerusform>une décision sur l’identité</numerusform>
            <numerusform>%n décisions sur l’identité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes and tags</source>
        <translation>
            <numerusform>une note ou étiquette</numerusform>
            <numerusform>%n notes et étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other decisions</source>
        <translation>
            <numerusform>une autre décision</numerusform>
            <numerusform>%n autres décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>All that this dossier holds is in yours already.</source>
        <translation>Tout ce que contient ce dossier est déjà dans le vôtre.</translation>
    </message>
    <message>
        <source>Your colleague's dossier adds:</source>
        <translation>Le dossier de votre collègue ajoute :</translation>
    </message>
    <message>
        <source>nothing but the decisions below</source>
        <translation>rien que les décisions ci-dessous</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Votre note : %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Merging ...</source>
        <translation>Fusion ...</translation>
    </message>
    <message>
        <source>Stopped. Your dossier is as it was.</source>
        <translation>Arrêté. Votre dossier est inchangé.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents were added.</source>
        <translation>
            <numerusform>Un document a été ajouté.</numerusform>
            <numerusform>%n documents ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions were taken over.</source>
        <translation>
            <numerusform>Une décision a été reprise.</numerusform>
            <numerusform>%n décisions ont été reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions of theirs that do not stand are kept in notes.</source>
        <translation>
            <numerusform>Une de leurs décisions, non retenue, est gardée dans une note.</numerusform>
            <numerusform>%n de leurs décisions, non retenues, sont gardées dans des notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions speak of what is not here and were left out.</source>
        <translation>
            <numerusform>Une décision parle de ce qui n’est pas ici et a été omise.</numerusform>
            <numerusform>%n décisions parlent de ce qui n’est pas ici et ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>One Undo takes all of it back.</source>
        <translation>Une seule annulation défait le tout.</translation>
    </message>
    <message>
        <source>The dossiers are merged.</source>
        <translation>Les dossiers sont fusionnés.</translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation>Arrêt en cours ...</translation>
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
        <translation>%1 (%2 : %3)</translation>
    </message>
    <message>
        <source>a name that is not here</source>
        <translation>un nom qui n’est pas ici</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>the date %1</source>
        <translation>la date %1</translation>
    </message>
    <message>
        <source>the name “%1”</source>
        <translation>le nom « %1 »</translation>
    </message>
    <message>
        <source>the type “%1”</source>
        <translation>le type « %1 »</translation>
    </message>
    <message>
        <source>no judgement</source>
        <translation>aucun jugement</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>identique à %1</translation>
    </message>
    <message>
        <source>not the same as %1</source>
        <translation>différent de %1</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>peut-être %1</translation>
    </message>
    <message>
        <source>the words at %1 name %2</source>
        <translation>les mots à %1 désignent %2</translation>
    </message>
    <message>
        <source>the words at %1 are no name</source>
        <translation>les mots à %1 ne sont pas un nom</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>is the one on the list: %1</source>
        <translation>est celui de la liste : %1</translation>
    </message>
    <message>
        <source>is not the one on the list: %1</source>
        <translation>n’est pas celui de la liste : %1</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>aucune décision</translation>
    </message>
    <message>
        <source>the other document</source>
        <translation>l’autre document</translation>
    </message>
    <message>
        <source>retells %1</source>
        <translation>reprend %1</translation>
    </message>
    <message>
        <source>does not retell %1</source>
        <translation>ne reprend pas %1</translation>
    </message>
    <message>
        <source>is the same article as %1</source>
        <translation>est le même article que %1</translation>
    </message>
    <message>
        <source>A colleague decided otherwise: %1</source>
        <translation>Un collègue a décidé autrement : %1</translation>
    </message>
    <message>
        <source>is not the same article as %1</source>
        <translation>n’est pas le même article que %1</translation>
    </message>
</context>
<context>
    <name>clew::Minimap</name>
    <message>
        <source>Overview of the network</source>
        <translation>Vue d’ensemble du réseau</translation>
    </message>
    <message>
        <source>Drag to move the view.</source>
        <translation>Glissez pour déplacer la vue.</translation>
    </message>
</context>
<context>
    <name>clew::NetworkCanvas</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
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
        <source>SANCTIONED</source>
        <translation>SANCTIONNÉ</translation>
    </message>
    <message>
        <source>SANCTIONED %1</source>
        <comment>since a year</comment>
        <translation>SANCTIONNÉ %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>a node that stands for several</comment>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>more independent origins</source>
        <translation>plus d’origines indépendantes</translation>
    </message>
    <message>
        <source>goods, from the dot on</source>
        <translation>biens, à partir du point</translation>
    </message>
    <message>
        <source>entered by a person</source>
        <translation>saisi par une personne</translation>
    </message>
    <message>
        <source>said to be sanctioned</source>
        <translation>dit sanctionné</translation>
    </message>
    <message>
        <source>stands for several</source>
        <translation>en représente plusieurs</translation>
    </message>
    <message>
        <source>pinned by hand</source>
        <translation>épinglé à la main</translation>
    </message>
    <message>
        <source>selected, or on the route</source>
        <translation>sélectionné, ou sur le parcours</translation>
    </message>
    <message>
        <source>&amp;Pin or Free</source>
        <translation>&amp;Épingler ou libérer</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Show All That Is &amp;Hidden</source>
        <translation>Montrer tout ce qui est &amp;masqué</translation>
    </message>
    <message>
        <source>Show Neigh&amp;bours</source>
        <translation>Montrer les &amp;voisins</translation>
    </message>
    <message>
        <source>Draw What Hangs on It &amp;as One</source>
        <translation>Dessiner ce qui en dépend comme &amp;un seul</translation>
    </message>
    <message>
        <source>Draw Selected as &amp;One Node</source>
        <translation>Dessiner la sélection comme &amp;un nœud</translation>
    </message>
    <message>
        <source>Draw &amp;Unnamed Parties as One</source>
        <translation>Dessiner les non nommés comme un se&amp;ul</translation>
    </message>
    <message>
        <source>Draw All Nodes &amp;Apart</source>
        <translation>Dessiner tous les nœuds &amp;séparément</translation>
    </message>
    <message>
        <source>Only the &amp;Neighbours</source>
        <translation>Seulement les &amp;voisins</translation>
    </message>
    <message>
        <source>Only Neighbours and &amp;Theirs</source>
        <translation>Seulement les voisins et les &amp;leurs</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Whole Picture</source>
        <translation>Retour à l’&amp;ensemble</translation>
    </message>
    <message>
        <source>Show Every &amp;Entity</source>
        <translation>Montrer toutes les &amp;entités</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>In&amp;vert the Selection</source>
        <translation>In&amp;verser la sélection</translation>
    </message>
    <message>
        <source>Undo Change of the &amp;View</source>
        <translation>Annuler le changement de &amp;vue</translation>
    </message>
    <message>
        <source>Redo Change of the Vie&amp;w</source>
        <translation>Rétablir le changement de v&amp;ue</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;ltre</translation>
    </message>
    <message>
        <source>&amp;Claims of the Relation</source>
        <translation>&amp;Affirmations de la relation</translation>
    </message>
    <message>
        <source>Overview &amp;Map</source>
        <translation>&amp;Carte d’ensemble</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Lé&amp;gende</translation>
    </message>
    <message>
        <source>Save a Picture of the Network...</source>
        <translation>Enregistrer une image du réseau...</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <comment>from, relation, to</comment>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>Save a picture of the network</source>
        <translation>Enregistrer une image du réseau</translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png);;PDF documents (*.pdf)</source>
        <translation>Dessins (*.svg);;Images (*.png);;Documents PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>stands also for: %1</source>
        <translation>représente aussi : %1</translation>
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
        <source>said to be sanctioned since %1</source>
        <translation>dit sanctionné depuis %1</translation>
    </message>
    <message>
        <source>%1, unnamed</source>
        <translation>%1, non nommé</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>aussi : %1</translation>
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
    <message>
        <source>Arranging the network … Esc stops it.</source>
        <translation>Disposition du réseau… Échap l’arrête.</translation>
    </message>
    <message>
        <source>Everything is hidden. Shift+H shows it again.</source>
        <translation>Tout est masqué. Maj+H le montre de nouveau.</translation>
    </message>
    <message>
        <source>%1, filtered</source>
        <translation>%1, filtré</translation>
    </message>
    <message>
        <source>arranging, %1 %</source>
        <translation>disposition, %1 %</translation>
    </message>
    <message>
        <source>LISTED</source>
        <translation>LISTÉ</translation>
    </message>
    <message>
        <source>LISTED %1</source>
        <comment>since a year</comment>
        <translation>LISTÉ %1</translation>
    </message>
    <message>
        <source>on a list that is loaded</source>
        <translation>sur une liste chargée</translation>
    </message>
    <message>
        <source>on a list that is loaded, since %1</source>
        <translation>sur une liste chargée, depuis %1</translation>
    </message>
</context>
<context>
    <name>clew::NotesEditor</name>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kept as soon as you go on; Esc takes back what was typed</source>
        <translation>Gardé dès que vous continuez ; Échap reprend ce qui a été tapé</translation>
    </message>
</context>
<context>
    <name>clew::NotesList</name>
    <message>
        <source>%1 to %2</source>
        <comment>a route</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Filter by words or tags</source>
        <translation>Filtrer par mots ou étiquettes</translation>
    </message>
    <message>
        <source>Something that is withdrawn at present</source>
        <translation>Quelque chose de retiré pour l’instant</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Pas encore de notes</translation>
    </message>
    <message>
        <source>No note has these words</source>
        <translation>Aucune note ne contient ces mots</translation>
    </message>
    <message>
        <source>Select a document, an entity, a claim or a route, and write on its card.</source>
        <translation>Choisissez un document, une entité, une affirmation ou un parcours, et écrivez sur sa fiche.</translation>
    </message>
    <message>
        <source>Clear the filter to see all notes.</source>
        <translation>Videz le filtre pour voir toutes les notes.</translation>
    </message>
</context>
<context>
    <name>clew::Pocket</name>
    <message>
        <source>Claims without a date</source>
        <translation>Affirmations sans date</translation>
    </message>
    <message>
        <source>Enter or D gives the claim a date.</source>
        <translation>Entrée ou D donne une date à l’affirmation.</translation>
    </message>
</context>
<context>
    <name>clew::PocketModel</name>
    <message>
        <source>“%1”: the text does not date that event</source>
        <translation>« %1 » : le texte ne date pas cet événement</translation>
    </message>
    <message>
        <source>“%1”: the document bears no date</source>
        <translation>« %1 » : le document ne porte pas de date</translation>
    </message>
    <message>
        <source>“%1”: not understood</source>
        <translation>« %1 » : non compris</translation>
    </message>
    <message>
        <source>no date in the text</source>
        <translation>pas de date dans le texte</translation>
    </message>
    <message>
        <source>%1
%2
Double click or D: give a date</source>
        <comment>claim, its words of time</comment>
        <translation>%1
%2
Double clic ou D : donner une date</translation>
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
        <translation>Fait quoi ?</translation>
    </message>
    <message>
        <source>What is claimed</source>
        <translation>Ce qui est affirmé</translation>
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
    <message>
        <source>by a person</source>
        <translation>par une personne</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of a page, count of pages</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>✓ read</source>
        <translation>✓ lu</translation>
    </message>
    <message>
        <source>● not read yet</source>
        <translation>● pas encore lu</translation>
    </message>
    <message>
        <source>the same article in %1</source>
        <translation>le même article dans %1</translation>
    </message>
</context>
<context>
    <name>clew::ReaderPane</name>
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
        <source>%1: %2</source>
        <comment>publisher, title of an article</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Affirmation suivante</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Affirmation précédente</translation>
    </message>
    <message>
        <source>Compare with a second article</source>
        <translation>Comparer à un second article</translation>
    </message>
    <message>
        <source>Next sentence that both tell</source>
        <translation>Phrase commune suivante</translation>
    </message>
    <message>
        <source>Previous sentence that both tell</source>
        <translation>Phrase commune précédente</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Chercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Chercher le précédent</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Copy link to passage</source>
        <translation>Copier le lien vers le passage</translation>
    </message>
    <message>
        <source>Letters on mentions</source>
        <translation>Lettres sur les mentions</translation>
    </message>
    <message>
        <source>Short lines</source>
        <translation>Lignes courtes</translation>
    </message>
    <message>
        <source>Comfortable lines</source>
        <translation>Lignes confortables</translation>
    </message>
    <message>
        <source>Long lines</source>
        <translation>Lignes longues</translation>
    </message>
    <message>
        <source>Lines as wide as the window</source>
        <translation>Lignes aussi larges que la fenêtre</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Longueur des lignes</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Ouvrir à côté</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Fold what was cut here</source>
        <translation>Replier ce qui a été coupé ici</translation>
    </message>
    <message>
        <source>Show what was cut here</source>
        <translation>Montrer ce qui a été coupé ici</translation>
    </message>
    <message>
        <source>Copy what was cut here</source>
        <translation>Copier ce qui a été coupé ici</translation>
    </message>
    <message>
        <source>Copied the citation.</source>
        <translation>Référence copiée.</translation>
    </message>
    <message>
        <source>Copied the passage with its citation.</source>
        <translation>Passage copié avec sa référence.</translation>
    </message>
    <message>
        <source>Copied a link to the passage on the web.</source>
        <translation>Lien vers le passage sur le web copié.</translation>
    </message>
    <message>
        <source>New claim from the selection</source>
        <translation>Nouvelle affirmation depuis la sélection</translation>
    </message>
    <message>
        <source>Correct the claim</source>
        <translation>Corriger l’affirmation</translation>
    </message>
    <message>
        <source>New mention from the selection</source>
        <translation>Nouvelle mention depuis la sélection</translation>
    </message>
    <message>
        <source>The article is read</source>
        <translation>L’article est lu</translation>
    </message>
    <message>
        <source>Print the article...</source>
        <translation>Imprimer l’article...</translation>
    </message>
    <message>
        <source>The claim is in the dossier.</source>
        <translation>L’affirmation est dans le dossier.</translation>
    </message>
    <message>
        <source>The mention is in the dossier.</source>
        <translation>La mention est dans le dossier.</translation>
    </message>
    <message>
        <source>Select the words that make the claim, then press C.</source>
        <translation>Sélectionnez les mots de l’affirmation, puis tapez C.</translation>
    </message>
    <message>
        <source>Select the words that name something, then press E.</source>
        <translation>Sélectionnez les mots qui nomment quelque chose, puis tapez E.</translation>
    </message>
    <message>
        <source>Close the second article</source>
        <translation>Fermer le second article</translation>
    </message>
    <message>
        <source>There is no second article in this dossier to compare with.</source>
        <translation>Il n’y a pas de second article à comparer dans ce dossier.</translation>
    </message>
    <message>
        <source>Copied a reference to the passage in this dossier.</source>
        <translation>Référence au passage dans ce dossier copiée.</translation>
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
        <translation>Selon : %1</translation>
    </message>
    <message>
        <source>Rule %1, right in %2 of 100 such claims</source>
        <translation>Règle %1, juste pour %2 affirmations sur 100</translation>
    </message>
    <message>
        <source>No claim was made of this sentence. Does it make one?</source>
        <translation>Aucune affirmation n’a été tirée de cette phrase. En fait-elle une ?</translation>
    </message>
    <message>
        <source>Are these two one?</source>
        <translation>Ces deux-là ne font-ils qu’un ?</translation>
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
        <source>%n claims</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2 ?</source>
        <comment>two names that may be one</comment>
        <translation>%1 = %2 ?</translation>
    </message>
    <message>
        <source>Is this party the one on the list?</source>
        <translation>Est-ce la partie qui figure sur la liste ?</translation>
    </message>
    <message>
        <source>%1 %: “%2” for “%3”</source>
        <comment>score in percent, listed name, own name</comment>
        <translation>%1 % : « %2 » pour « %3 »</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a file of a list</comment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>the list does not say since when</source>
        <translation>la liste ne dit pas depuis quand</translation>
    </message>
    <message>
        <source>listed since %1</source>
        <translation>inscrit depuis %1</translation>
    </message>
    <message>
        <source>%1 on a list: %2 ?</source>
        <comment>a party, a listed name</comment>
        <translation>%1 sur une liste : %2 ?</translation>
    </message>
    <message>
        <source>Are these two the same article?</source>
        <translation>Ces deux articles n’en font-ils qu’un ?</translation>
    </message>
    <message>
        <source>Does the first retell the second?</source>
        <translation>Le premier reprend-il le second ?</translation>
    </message>
    <message>
        <source>As long as nobody overrules it, the two count as one origin.</source>
        <translation>Tant que personne ne s’y oppose, les deux comptent pour une seule origine.</translation>
    </message>
    <message>
        <source>Until somebody confirms it, they count as two origins.</source>
        <translation>Tant que personne ne le confirme, ils comptent pour deux origines.</translation>
    </message>
    <message>
        <source>%1 retells %2 ?</source>
        <comment>two documents</comment>
        <translation>%1 reprend-il %2 ?</translation>
    </message>
</context>
<context>
    <name>clew::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>What to review</source>
        <translation>Quoi examiner</translation>
    </message>
    <message>
        <source>Of which document</source>
        <translation>De quel document</translation>
    </message>
    <message>
        <source>Which claims</source>
        <translation>Quelles affirmations</translation>
    </message>
    <message>
        <source>How sure the machine is</source>
        <translation>À quel point la machine est sûre</translation>
    </message>
    <message>
        <source>What to decide</source>
        <translation>Quoi décider</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>File de revue</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Indécis</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Maj+Espace</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Any predicate</source>
        <translation>Toute relation</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>Toute confiance</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À partir de %1</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>reste %n</numerusform>
            <numerusform>restent %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Rien à examiner</translation>
    </message>
    <message>
        <source>Nothing left by this filter</source>
        <translation>Ce filtre ne laisse rien</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>Tout est examiné</translation>
    </message>
    <message>
        <source>Open a dossier, or drop articles here to begin one.</source>
        <translation>Ouvrez un dossier, ou déposez ici des articles pour en commencer un.</translation>
    </message>
    <message>
        <source>Choose “Everything” above to see what else waits.</source>
        <translation>Choisissez « Tout » ci-dessus pour voir ce qui attend encore.</translation>
    </message>
    <message>
        <source>Import more articles, or select words in the reader and press C to add a claim that was missed.</source>
        <translation>Importez d’autres articles, ou sélectionnez des mots dans le lecteur et tapez C pour ajouter une affirmation manquée.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation>Ajouter une affirmation</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas le même</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Rien dedans</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Hits on lists</source>
        <translation>Correspondances de listes</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>C’est elle</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Who retells whom</source>
        <translation>Qui reprend qui</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>Une seule origine</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Indépendants</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
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
    <message>
        <source>%1: %2</source>
        <comment>what stands beside a route, a sentence</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Route %1, to %2</source>
        <comment>number, party</comment>
        <translation>Parcours %1, vers %2</translation>
    </message>
    <message>
        <source>has the use of it, not the thing</source>
        <translation>en a l’usage, non la chose</translation>
    </message>
    <message>
        <source>how it is got is not said</source>
        <translation>comment il est obtenu n’est pas dit</translation>
    </message>
    <message>
        <source>reaches a firm of that party</source>
        <translation>parvient à une société de cette partie</translation>
    </message>
    <message>
        <source>Told by a retelling alone</source>
        <translation>Énoncé seulement par une reprise</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>Presque un parcours</translation>
    </message>
    <message>
        <source>1 hop is told</source>
        <translation>1 étape est énoncée</translation>
    </message>
    <message numerus="yes">
        <source>%n hops are told</source>
        <translation>
            <numerusform>%n étape est énoncée</numerusform>
            <numerusform>%n étapes sont énoncées</numerusform>
        </translation>
    </message>
    <message>
        <source>▾ Less</source>
        <translation>▾ Moins</translation>
    </message>
    <message>
        <source>▸ 1 more sentence says so</source>
        <translation>▸ 1 autre phrase le dit</translation>
    </message>
    <message numerus="yes">
        <source>▸ %n more sentences say so</source>
        <translation>
            <numerusform>▸ %n autre phrase le dit</numerusform>
            <numerusform>▸ %n autres phrases le disent</numerusform>
        </translation>
    </message>
    <message>
        <source>any listed party</source>
        <translation>toute partie inscrite sur une liste</translation>
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
    <message>
        <source>%1 of %2 routes</source>
        <translation>%1 sur %2 parcours</translation>
    </message>
    <message>
        <source>No route in this window</source>
        <translation>Aucun parcours dans cette période</translation>
    </message>
    <message numerus="yes">
        <source>Lift the time window or the filter to see %n routes.</source>
        <translation>
            <numerusform>Levez la période ou le filtre pour voir %n parcours.</numerusform>
            <numerusform>Levez la période ou le filtre pour voir %n parcours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trace to any listed party</source>
        <translation>Tracer vers toute partie inscrite sur une liste</translation>
    </message>
    <message>
        <source>Show all evidence of routes</source>
        <translation>Montrer toutes les preuves des parcours</translation>
    </message>
    <message>
        <source>Any listed party</source>
        <translation>Toute partie inscrite sur une liste</translation>
    </message>
    <message>
        <source>no supported path</source>
        <translation>aucun parcours étayé</translation>
    </message>
    <message>
        <source>no supported path in all documents</source>
        <translation>aucun parcours attesté dans tous les documents</translation>
    </message>
    <message>
        <source>looking in all documents ...</source>
        <translation>recherche dans tous les documents…</translation>
    </message>
    <message>
        <source>no supported path on the desk</source>
        <translation>aucun parcours attesté sur le bureau</translation>
    </message>
    <message>
        <source>No supported path on the desk</source>
        <translation>Aucun parcours attesté sur le bureau</translation>
    </message>
    <message>
        <source>No chain of claims in the documents on the desk leads from %1 to %2. The other documents were not looked at.</source>
        <translation>Aucune chaîne d’affirmations dans les documents sur le bureau ne mène de %1 à %2. Les autres documents n’ont pas été examinés.</translation>
    </message>
    <message>
        <source>Looking in all documents ...</source>
        <translation>Recherche dans tous les documents…</translation>
    </message>
    <message>
        <source>No chain of claims in the documents on the desk leads from %1 to %2.</source>
        <translation>Aucune chaîne d’affirmations dans les documents sur le bureau ne mène de %1 à %2.</translation>
    </message>
    <message>
        <source>No supported path was found</source>
        <translation>Aucun parcours attesté n’a été trouvé</translation>
    </message>
    <message numerus="yes">
        <source>All documents of the dossier were looked through: no chain of up to %n claims leads from %1 to %2.</source>
        <translation>
            <numerusform>Tous les documents du dossier ont été parcourus : aucune chaîne de %n affirmation au plus ne mène de %1 à %2.</numerusform>
            <numerusform>Tous les documents du dossier ont été parcourus : aucune chaîne de %n affirmations au plus ne mène de %1 à %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 there are too many claims to follow all of them. Put documents on the desk by a search, and trace again.</source>
        <translation>De %1 à %2, il y a trop d’affirmations pour les suivre toutes. Mettez des documents sur le bureau par une recherche, puis tracez à nouveau.</translation>
    </message>
    <message>
        <source>All documents of the dossier were looked through. The shortest chains of claims that join %1 and %2 lie on the desk now; none of them is a supported path.</source>
        <translation>Tous les documents du dossier ont été parcourus. Les plus courtes chaînes d’affirmations qui relient %1 et %2 sont maintenant sur le bureau ; aucune n’est un parcours attesté.</translation>
    </message>
</context>
<context>
    <name>clew::Screening</name>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the same but for capitals</source>
        <translation>le même, aux majuscules près</translation>
    </message>
    <message>
        <source>the same but for hyphens and other marks</source>
        <translation>le même, aux traits d’union et autres signes près</translation>
    </message>
    <message>
        <source>written in another script</source>
        <translation>écrit dans une autre écriture</translation>
    </message>
    <message>
        <source>another legal form, or none</source>
        <translation>autre forme juridique, ou aucune</translation>
    </message>
    <message>
        <source>words in another order</source>
        <translation>mots dans un autre ordre</translation>
    </message>
    <message>
        <source>two words written as one</source>
        <translation>deux mots écrits en un</translation>
    </message>
    <message>
        <source>a letter or two differ</source>
        <translation>une ou deux lettres diffèrent</translation>
    </message>
    <message>
        <source>another transliteration</source>
        <translation>autre translittération</translation>
    </message>
    <message>
        <source>an initial for a name</source>
        <translation>une initiale pour un nom</translation>
    </message>
    <message>
        <source>words differ that many names share</source>
        <translation>diffèrent des mots que beaucoup de noms partagent</translation>
    </message>
    <message>
        <source>each has words that many names share and the other lacks</source>
        <translation>chacun a des mots que beaucoup de noms partagent et que l’autre n’a pas</translation>
    </message>
    <message>
        <source>only a part of the listed name</source>
        <translation>seulement une partie du nom inscrit</translation>
    </message>
    <message>
        <source>more than the listed name: perhaps another firm of the group</source>
        <translation>plus que le nom inscrit : peut-être une autre société du groupe</translation>
    </message>
    <message>
        <source>a person here, a firm there</source>
        <translation>ici une personne, là une société</translation>
    </message>
    <message>
        <source>not yet listed</source>
        <translation>pas encore inscrit</translation>
    </message>
    <message>
        <source>listed then</source>
        <translation>inscrit à cette date</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>n’est plus inscrit</translation>
    </message>
    <message>
        <source>unclear whether listed by then</source>
        <translation>pas clair si inscrit à cette date</translation>
    </message>
    <message>
        <source>undated: cannot be held against the day of listing</source>
        <translation>sans date : ne peut être comparé au jour d’inscription</translation>
    </message>
    <message>
        <source>the list does not say since when</source>
        <translation>la liste ne dit pas depuis quand</translation>
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
        <translation>OFAC, noms</translation>
    </message>
    <message>
        <source>OFAC, other names</source>
        <translation>OFAC, autres noms</translation>
    </message>
    <message>
        <source>OFAC, addresses</source>
        <translation>OFAC, adresses</translation>
    </message>
    <message>
        <source>Denied Persons List</source>
        <translation>Denied Persons List</translation>
    </message>
    <message>
        <source>OpenSanctions, simple CSV</source>
        <translation>OpenSanctions, CSV simple</translation>
    </message>
    <message>
        <source>no name; the row is left out</source>
        <translation>pas de nom ; la ligne est omise</translation>
    </message>
    <message>
        <source>a quotation mark is never closed; the rest of the file is left out</source>
        <translation>un guillemet n’est jamais fermé ; le reste du fichier est omis</translation>
    </message>
    <message>
        <source>%1 columns, which is not what the file has elsewhere; the row is left out</source>
        <translation>%1 colonnes, contrairement au reste du fichier ; la ligne est omise</translation>
    </message>
    <message>
        <source>“%1” is no number of an entry; the row is left out</source>
        <translation>« %1 » n’est pas un numéro d’entrée ; la ligne est omise</translation>
    </message>
    <message>
        <source>“%1” is no name; the row is left out</source>
        <translation>« %1 » n’est pas un nom ; la ligne est omise</translation>
    </message>
    <message>
        <source>“%1” is no date; the entry is kept without it</source>
        <translation>« %1 » n’est pas une date ; l’entrée est gardée sans elle</translation>
    </message>
    <message>
        <source>entry %1 is in none of the files; load the file of names along with this one</source>
        <translation>l’entrée %1 n’est dans aucun des fichiers ; chargez le fichier des noms avec celui-ci</translation>
    </message>
    <message>
        <source>“%1” does not hold what it should</source>
        <translation>« %1 » ne contient pas ce qu’il devrait</translation>
    </message>
    <message>
        <source>entry %1 stands there already; this row is left out</source>
        <translation>l’entrée %1 y figure déjà ; cette ligne est omise</translation>
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
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Clew does not know this list: see what its authority says.</source>
        <translation>Clew ne connaît pas cette liste : voyez ce qu’en dit l’autorité.</translation>
    </message>
    <message>
        <source>Holds names or addresses for entries of another file.</source>
        <translation>Contient des noms ou adresses pour les entrées d’un autre fichier.</translation>
    </message>
    <message>
        <source>Every row was read.</source>
        <translation>Toutes les lignes ont été lues.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be read as they stand:</source>
        <translation>
            <numerusform>%n ligne n’a pas pu être lue telle quelle :</numerusform>
            <numerusform>%n lignes n’ont pas pu être lues telles quelles :</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a row of a list, what is wrong</comment>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>&amp;Load lists...</source>
        <translation>&amp;Charger des listes...</translation>
    </message>
    <message>
        <source>Load the &amp;example</source>
        <translation>Charger l’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Unload</source>
        <translation>&amp;Décharger</translation>
    </message>
    <message>
        <source>&amp;Review the hits</source>
        <translation>&amp;Examiner les correspondances</translation>
    </message>
    <message>
        <source>No list is loaded</source>
        <translation>Aucune liste n’est chargée</translation>
    </message>
    <message>
        <source>Load a list that you downloaded: the Consolidated Screening List of trade.gov (CSV or JSON), the delimited files of OFAC, the Denied Persons List or targets.simple.csv of OpenSanctions. Clew itself never goes online. The example is OFAC's consolidated list, and it is old.</source>
        <translation>Chargez une liste que vous avez téléchargée : la Consolidated Screening List de trade.gov (CSV ou JSON), les fichiers délimités de l’OFAC, la Denied Persons List ou targets.simple.csv d’OpenSanctions. Clew ne va jamais en ligne. L’exemple est la liste consolidée de l’OFAC, et il est ancien.</translation>
    </message>
    <message>
        <source>Sanctions and control lists</source>
        <translation>Listes de sanctions et de contrôle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>File of</source>
        <translation>Date du fichier</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Rows unread</source>
        <translation>Lignes non lues</translation>
    </message>
    <message>
        <source>Lists that are loaded</source>
        <translation>Listes chargées</translation>
    </message>
    <message>
        <source>About the chosen list</source>
        <translation>À propos de la liste choisie</translation>
    </message>
    <message>
        <source>OFAC's consolidated list, as it came with Clew</source>
        <translation>La liste consolidée de l’OFAC, telle que fournie avec Clew</translation>
    </message>
    <message>
        <source>Load lists</source>
        <translation>Charger des listes</translation>
    </message>
    <message>
        <source>Lists (*.csv *.json *.txt *.tsv)</source>
        <translation>Listes (*.csv *.json *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n parties of this dossier were looked up.</source>
        <translation>
            <numerusform>%n partie de ce dossier a été recherchée.</numerusform>
            <numerusform>%n parties de ce dossier ont été recherchées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them a name is on a list.</source>
        <translation>
            <numerusform>Le nom de %n d’entre elles figure sur une liste.</numerusform>
            <numerusform>Le nom de %n d’entre elles figure sur une liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits wait for your verdict.</source>
        <translation>
            <numerusform>%n correspondance attend votre verdict.</numerusform>
            <numerusform>%n correspondances attendent votre verdict.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is not found is not in the lists loaded, and no more can be said.</source>
        <translation>Qui n’est pas trouvé est absent des listes chargées ; on ne peut rien en dire de plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n parties of the documents on the desk were looked up; those of the other documents were not.</source>
        <translation>
            <numerusform>%n partie des documents sur le bureau a été recherchée ; celles des autres documents ne l’ont pas été.</numerusform>
            <numerusform>%n parties des documents sur le bureau ont été recherchées ; celles des autres documents ne l’ont pas été.</numerusform>
        </translation>
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
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search</source>
        <translation>Enregistrer cette rec&amp;herche</translation>
    </message>
    <message>
        <source>Words, "a phrase", word*, AND, OR, NOT, NEAR(a b, 5), title: word; &gt; for commands. Up and Down choose, Enter opens.</source>
        <translation>Mots, "une expression", mot*, AND, OR, NOT, NEAR(a b, 5), title: mot ; &gt; pour les commandes. Haut et Bas choisissent, Entrée ouvre.</translation>
    </message>
    <message>
        <source>Save this search (%1)</source>
        <translation>Enregistrer cette recherche (%1)</translation>
    </message>
    <message>
        <source>Forget this sa&amp;ved search</source>
        <translation>Oublier cette rec&amp;herche enregistrée</translation>
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
    <message>
        <source>&amp;Documents on the desk:</source>
        <translation>&amp;Documents sur le bureau :</translation>
    </message>
    <message>
        <source>As many documents of a large dossier are looked at together; every text is searched. More of them need more memory and time. It holds for the next dossier that is opened.</source>
        <translation>Autant de documents d’un grand dossier sont examinés ensemble ; tous les textes sont parcourus par la recherche. Davantage demande plus de mémoire et de temps. Vaut pour le prochain dossier ouvert.</translation>
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
    <name>clew::Sources</name>
    <message>
        <source>Does not tell it.</source>
        <translation>Ne le dit pas.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Proposed: %1, as in %2.</source>
        <translation>Proposé : %1, comme dans %2.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>publication and date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Does not retell %1</source>
        <translation>Ne reprend pas %1</translation>
    </message>
    <message>
        <source>May retell %1</source>
        <translation>Reprend peut-être %1</translation>
    </message>
    <message>
        <source>The same article as in %1</source>
        <translation>Le même article que dans %1</translation>
    </message>
    <message>
        <source>Retells %1</source>
        <translation>Reprend %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what shows it, and its words</comment>
        <translation>%1 : « %2 »</translation>
    </message>
    <message>
        <source>Retells %1, which is not at hand</source>
        <translation>Reprend %1, qui n’est pas disponible</translation>
    </message>
    <message>
        <source>Not in this dossier.</source>
        <translation>Pas dans ce dossier.</translation>
    </message>
    <message>
        <source>Who retells whom</source>
        <translation>Qui reprend qui</translation>
    </message>
    <message>
        <source>Changed on the way</source>
        <translation>Changé en chemin</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Dates in conflict</source>
        <translation>Dates en conflit</translation>
    </message>
    <message>
        <source>Not the same article as in %1</source>
        <translation>Pas le même article que dans %1</translation>
    </message>
    <message>
        <source>May be the same article as in %1</source>
        <translation>Peut-être le même article que dans %1</translation>
    </message>
</context>
<context>
    <name>clew::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Encore rien à comparer</translation>
    </message>
    <message>
        <source>Import two articles about one affair: who retells whom, and what changed on the way, will stand here.</source>
        <translation>Importez deux articles sur une même affaire : qui reprend qui, et ce qui a changé en chemin, se trouvera ici.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Sources and what changed on the way</source>
        <translation>Sources et ce qui a changé en chemin</translation>
    </message>
    <message>
        <source>Both sentences</source>
        <translation>Les deux phrases</translation>
    </message>
    <message>
        <source>comparing %1 of %2 ...</source>
        <translation>comparaison %1 sur %2...</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It retells it</source>
        <translation>Le reprend</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>Ne le reprend pas</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Read both</source>
        <translation>Lire les deux</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a heading and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
</context>
<context>
    <name>clew::SplitDialog</name>
    <message>
        <source>%1 — in “%2”
%3</source>
        <translation>%1 — dans « %2 »
%3</translation>
    </message>
    <message>
        <source>no text names it</source>
        <translation>aucun texte ne le nomme</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Séparer</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Séparer %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Why are these another?</source>
        <translation>Pourquoi est-ce autre chose ?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Tick the ones that are another entity than the rest.</source>
        <translation>Cochez celles qui sont une autre entité que le reste.</translation>
    </message>
    <message>
        <source>Only one document names it: there is nothing to split.</source>
        <translation>Un seul document le nomme : il n’y a rien à séparer.</translation>
    </message>
</context>
<context>
    <name>clew::TablePanel</name>
    <message>
        <source>Filter: all words have to occur</source>
        <translation>Filtre : tous les mots doivent y être</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <comment>%1 is the name of a table</comment>
        <translation>Filtrer %1</translation>
    </message>
    <message>
        <source>Columns of the table: %1</source>
        <translation>Colonnes du tableau : %1</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Copier avec la ré&amp;férence</translation>
    </message>
    <message>
        <source>&amp;Filter the table</source>
        <translation>&amp;Filtrer le tableau</translation>
    </message>
    <message>
        <source>&amp;Order as in the dossier</source>
        <translation>&amp;Ordre du dossier</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, rows in all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of rows, what the time window leaves out</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n undated claims left out</source>
        <translation>
            <numerusform>%n affirmation non datée omise</numerusform>
            <numerusform>%n affirmations non datées omises</numerusform>
        </translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>Aucune ligne ne passe le filtre</translation>
    </message>
    <message>
        <source>Change the words above, or lift the time window with Esc on the timeline.</source>
        <translation>Changez les mots ci-dessus, ou levez la période avec Échap sur la chronologie.</translation>
    </message>
    <message>
        <source>They appear here when articles have been imported.</source>
        <translation>Elles apparaîtront ici quand des articles auront été importés.</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
</context>
<context>
    <name>clew::TablesView</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>What was imported; retellings below their origin.</source>
        <translation>Ce qui a été importé ; les reprises sous leur origine.</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Pas encore de documents</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>The nodes of the network as rows.</source>
        <translation>Les nœuds du réseau en lignes.</translation>
    </message>
    <message>
        <source>No entities yet</source>
        <translation>Pas encore d’entités</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>The edges of the network as rows.</source>
        <translation>Les arêtes du réseau en lignes.</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Pas encore d’affirmations</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>The timeline as rows, and below it what bears no date.</source>
        <translation>La chronologie en lignes, et dessous ce qui n’a pas de date.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Pas encore d’événements</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Table of &amp;documents</source>
        <translation>Tableau des &amp;documents</translation>
    </message>
    <message>
        <source>Table of &amp;entities</source>
        <translation>Tableau des &amp;entités</translation>
    </message>
    <message>
        <source>Table of &amp;claims</source>
        <translation>Tableau des &amp;affirmations</translation>
    </message>
    <message>
        <source>Table of e&amp;vents</source>
        <translation>Tableau des é&amp;vénements</translation>
    </message>
    <message>
        <source>&amp;Confirm selected claims</source>
        <translation>&amp;Confirmer les affirmations choisies</translation>
    </message>
    <message>
        <source>&amp;Reject selected claims</source>
        <translation>&amp;Rejeter les affirmations choisies</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Marquer comme &amp;lu</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Marquer comme &amp;non lu</translation>
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
        <source>%1 (%2)</source>
        <comment>an action, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom &amp;in on the timeline</source>
        <translation>&amp;Agrandir la chronologie</translation>
    </message>
    <message>
        <source>Zoom &amp;out on the timeline</source>
        <translation>&amp;Réduire la chronologie</translation>
    </message>
    <message>
        <source>&amp;Whole timeline</source>
        <translation>Chronologie &amp;entière</translation>
    </message>
    <message>
        <source>&amp;Group events by the next</source>
        <translation>&amp;Grouper autrement les événements</translation>
    </message>
    <message>
        <source>&amp;Undated claims</source>
        <translation>Affirmations non &amp;datées</translation>
    </message>
    <message>
        <source>&amp;Keep undated claims in a time window</source>
        <translation>&amp;Garder les affirmations non datées dans une période</translation>
    </message>
    <message>
        <source>Group events: as they fit, by predicate, by entity, by document (%1)</source>
        <translation>Grouper les événements : au mieux, par relation, par entité, par document (%1)</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>dated by a person</source>
        <translation>daté par une personne</translation>
    </message>
    <message>
        <source>read against the date of the report that it retells</source>
        <translation>lu d’après la date du reportage repris</translation>
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
        <source>“%1”, says %2</source>
        <comment>a quotation, who says it</comment>
        <translation>« %1 », selon %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two counts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims without a date</source>
        <translation>
            <numerusform>%n affirmation sans date</numerusform>
            <numerusform>%n affirmations sans date</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · Esc lifts it</source>
        <comment>time window, how many claims it leaves out</comment>
        <translation>%1 · %2 · Échap lève</translation>
    </message>
    <message numerus="yes">
        <source>%n undated claims left out</source>
        <translation>
            <numerusform>%n affirmation non datée omise</numerusform>
            <numerusform>%n affirmations non datées omises</numerusform>
        </translation>
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
