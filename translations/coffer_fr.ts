<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Backed up</source>
        <translation>Sauvegarde effectuée</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillage effectué</translation>
    </message>
    <message>
        <source>A version is kept for good</source>
        <translation>Une version est gardée pour toujours</translation>
    </message>
    <message>
        <source>A version is no longer kept for good</source>
        <translation>Une version n’est plus gardée pour toujours</translation>
    </message>
    <message>
        <source>Versions were taken out of the list</source>
        <translation>Des versions ont été retirées de la liste</translation>
    </message>
    <message>
        <source>Space that no version needs was marked</source>
        <extracomment>the first of two steps; the second gives the space back</extracomment>
        <translation>L’espace dont aucune version n’a besoin a été marqué</translation>
    </message>
    <message>
        <source>Space that no version needs was given back</source>
        <translation>L’espace dont aucune version n’a besoin a été libéré</translation>
    </message>
    <message>
        <source>Unlocking was refused</source>
        <translation>Le déverrouillage a été refusé</translation>
    </message>
    <message>
        <source>Adding a way to unlock was refused</source>
        <translation>L’ajout d’un moyen de déverrouiller a été refusé</translation>
    </message>
    <message>
        <source>Files were restored</source>
        <translation>Des fichiers ont été restaurés</translation>
    </message>
    <message>
        <source>The backup was set up</source>
        <translation>La sauvegarde a été configurée</translation>
    </message>
    <message>
        <source>A way to unlock was added: %1</source>
        <translation>Un moyen de déverrouiller a été ajouté&#x202f;: %1</translation>
    </message>
    <message>
        <source>A way to unlock was removed: %1</source>
        <translation>Un moyen de déverrouiller a été retiré&#x202f;: %1</translation>
    </message>
    <message>
        <source>A way to unlock was renamed: %1, before: %2</source>
        <translation>Un moyen de déverrouiller a été renommé&#x202f;: %1, auparavant %2</translation>
    </message>
    <message>
        <source>A computer was added: %1</source>
        <translation>Un ordinateur a été ajouté&#x202f;: %1</translation>
    </message>
    <message>
        <source>The keys were renewed</source>
        <translation>Les clés ont été renouvelées</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Test effectué</translation>
    </message>
    <message>
        <source>Tested: not all was good</source>
        <translation>Test&#x202f;: tout n’était pas bon</translation>
    </message>
    <message>
        <source>Tested: all good</source>
        <translation>Test&#x202f;: tout est bon</translation>
    </message>
    <message>
        <source>Everything in the version of %1</source>
        <translation>Tout dans la version du %1</translation>
    </message>
    <message>
        <source>A sample of the version of %1</source>
        <translation>Un échantillon de la version du %1</translation>
    </message>
    <message>
        <source>opened with %1</source>
        <translation>ouverte avec %1</translation>
    </message>
    <message>
        <source>everything in a version</source>
        <translation>tout le contenu d’une version</translation>
    </message>
    <message>
        <source>some files of a version</source>
        <translation>certains fichiers d’une version</translation>
    </message>
    <message>
        <source>its entry is damaged</source>
        <translation>son entrée est endommagée</translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>%1 is a size: what was added to the backup</extracomment>
        <translation>%1 ajoutés</translation>
    </message>
    <message>
        <source>signed with %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>signé avec %1</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>clé de récupération</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>clé de sécurité</translation>
    </message>
    <message>
        <source>passkey in the browser</source>
        <translation>clé d’accès dans le navigateur</translation>
    </message>
    <message>
        <source>PIN of a computer</source>
        <translation>code PIN d’un ordinateur</translation>
    </message>
    <message>
        <source>password and security key</source>
        <translation>mot de passe et clé de sécurité</translation>
    </message>
    <message>
        <source>it gave another secret than before</source>
        <extracomment>“it” is a security key or passkey</extracomment>
        <translation>a donné un autre secret qu’auparavant</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>code PIN incorrect</translation>
    </message>
    <message>
        <source>too many wrong PINs in a row</source>
        <translation>trop de codes PIN incorrects d’affilée</translation>
    </message>
    <message>
        <source>its PIN is blocked for good</source>
        <extracomment>“its” of a security key</extracomment>
        <translation>son code PIN est bloqué définitivement</translation>
    </message>
    <message>
        <source>wrong fingerprint</source>
        <translation>empreinte digitale non reconnue</translation>
    </message>
    <message>
        <source>too many wrong fingerprints</source>
        <translation>trop d’empreintes digitales non reconnues</translation>
    </message>
    <message>
        <source>the TPM refuses every PIN for a while</source>
        <translation>le TPM refuse tout code PIN pendant un moment</translation>
    </message>
    <message>
        <source>A computer was retired: %1</source>
        <translation>Un ordinateur a été retiré&#x202f;: %1</translation>
    </message>
    <message>
        <source>The rules for how long versions stay were changed</source>
        <translation>Les règles de durée de conservation des versions ont été modifiées</translation>
    </message>
    <message>
        <source>Changes made in two places at once were brought together</source>
        <translation>Des modifications faites à deux endroits en même temps ont été réunies</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>it does not open this backup</source>
        <extracomment>why unlocking was refused; stands behind the kind of a way to unlock</extracomment>
        <translation>n’ouvre pas cette sauvegarde</translation>
    </message>
    <message>
        <source>not one of the ways to unlock this backup</source>
        <translation>ne fait pas partie des moyens de déverrouiller cette sauvegarde</translation>
    </message>
    <message>
        <source>the answer did not match what Coffer asked</source>
        <translation>la réponse ne correspondait pas à ce que Coffer avait demandé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln tentative</numerusform>
            <numerusform>%Ln tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <translation>
            <numerusform>%Ln fichier n’est pas revenu</numerusform>
            <numerusform>%Ln fichiers ne sont pas revenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>joins the moments of several versions, which have commas of their own</extracomment>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>ActivityFilter</name>
    <message>
        <source>Kind</source>
        <extracomment>of what is listed: backups, unlocks, tests…</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>kinds of lines in the log; &quot;Refusals&quot; are unlocks and changes that were refused, &quot;Other&quot; all other kinds</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>Déverrouillages</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Moyens de déverrouiller</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>Restaurations</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>All computers</source>
        <translation>Tous les ordinateurs</translation>
    </message>
    <message>
        <source>Find words</source>
        <extracomment>placeholder of a field for searching in the log</extracomment>
        <translation>Rechercher des mots</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <extracomment>only lines that were not seen before</extracomment>
        <translation>Nouveautés seulement</translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>%1 is what was done, %2 with what or why, %3 a day and time</extracomment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>marks a line of the log that was not seen before</extracomment>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), each signed.</source>
        <extracomment>%Ln is a number of acts: backups, unlocks, changes</extracomment>
        <translation>
            <numerusform>%Ln ligne, signée.</numerusform>
            <numerusform>%Ln lignes, toutes signées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln since you last looked.</source>
        <comment>%Ln is a number of lines of the log</comment>
        <translation>
            <numerusform>%Ln depuis votre dernière visite.</numerusform>
            <numerusform>%Ln depuis votre dernière visite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Enregistrer ce qui est affiché</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <comment>keep *.csv as it is</comment>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <comment>keep *.txt as it is</comment>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>The log is in the backup</source>
        <translation>Le journal est dans la sauvegarde</translation>
    </message>
    <message>
        <source>Who did what, and when, can be read when the backup is unlocked.</source>
        <translation>Qui a fait quoi, et quand&#x202f;: cela peut être lu quand la sauvegarde est déverrouillée.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>button: reads the log again</extracomment>
        <translation>Lire à nouveau</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>The file is not encrypted. It holds names of computers and of ways to unlock.</source>
        <translation>Le fichier n’est pas chiffré. Il contient des noms d’ordinateurs et de moyens de déverrouiller.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Rien n’a encore été fait</translation>
    </message>
    <message>
        <source>Backups, unlocks and changes will stand here.</source>
        <translation>Les sauvegardes, les déverrouillages et les modifications apparaîtront ici.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>no line of the log fits the filters</extracomment>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>The log has other lines. Change the filters above to see them.</source>
        <translation>Le journal contient d’autres lignes. Modifiez les filtres ci-dessus pour les voir.</translation>
    </message>
</context>
<context>
    <name>CeremonyView</name>
    <message>
        <source>Simulator: opens nothing that matters</source>
        <extracomment>name of a stand-in for a security key, in builds for developers</extracomment>
        <translation>Simulateur&#x202f;: n’ouvre rien d’important</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
</context>
<context>
    <name>CeremonyWords</name>
    <message>
        <source>Plug your security key in</source>
        <translation>Branchez votre clé de sécurité</translation>
    </message>
    <message>
        <source>Touch the key that you mean</source>
        <extracomment>several security keys are plugged in, and one has to be chosen</extracomment>
        <translation>Touchez la clé que vous voulez utiliser</translation>
    </message>
    <message>
        <source>Touch it again</source>
        <translation>Touchez-la à nouveau</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>Touchez votre clé de sécurité</translation>
    </message>
    <message>
        <source>Put your finger on the key</source>
        <translation>Posez votre doigt sur la clé</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Continuez dans votre navigateur</translation>
    </message>
    <message>
        <source>The key was pulled out</source>
        <translation>La clé a été débranchée</translation>
    </message>
    <message>
        <source>Enter the PIN of this computer’s way in</source>
        <extracomment>the PIN with which this computer’s security chip opens the backup</extracomment>
        <translation>Saisissez le code PIN de l’accès par cet ordinateur</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key</source>
        <translation>Saisissez le code PIN de votre clé de sécurité</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Choisissez un code PIN</translation>
    </message>
    <message>
        <source>This key has no PIN yet: choose one</source>
        <translation>Cette clé n’a pas encore de code PIN&#x202f;: choisissez-en un</translation>
    </message>
    <message>
        <source>The key asks for another PIN</source>
        <translation>La clé demande un autre code PIN</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Into any port of this computer. Coffer goes on by itself.</source>
        <extracomment>below &quot;Plug your security key in&quot;</extracomment>
        <translation>Dans n’importe quel port de cet ordinateur. Coffer continue tout seul.</translation>
    </message>
    <message>
        <source>Several are here, and all of them blink.</source>
        <extracomment>security keys that are plugged in</extracomment>
        <translation>Il y en a plusieurs ici, et toutes clignotent.</translation>
    </message>
    <message>
        <source>%1 is blinking. Lay a finger on it.</source>
        <extracomment>%1 is what a security key calls itself</extracomment>
        <translation>%1 clignote. Posez un doigt dessus.</translation>
    </message>
    <message>
        <source>A page has opened there and asks for a passkey of this computer, a phone or a password manager. If none opened, copy this address into a browser of this computer. It works once; show it to nobody.</source>
        <extracomment>below &quot;Go on in your browser&quot;</extracomment>
        <translation>Une page s’y est ouverte et demande une clé d’accès de cet ordinateur, d’un téléphone ou d’un gestionnaire de mots de passe. Si aucune ne s’est ouverte, copiez cette adresse dans un navigateur de cet ordinateur. Elle ne fonctionne qu’une fois&#x202f;; ne la montrez à personne.</translation>
    </message>
    <message>
        <source>It is asked for at every unlocking. Keep it where you find it again.</source>
        <extracomment>below &quot;Choose a PIN&quot;; &quot;it&quot; is that PIN</extracomment>
        <translation>Il est demandé à chaque déverrouillage. Gardez-le là où vous le retrouverez.</translation>
    </message>
    <message>
        <source>It is asked for whenever the key is used, here and elsewhere. Keep it where you find it again.</source>
        <extracomment>below &quot;This key has no PIN yet: choose one&quot;; &quot;it&quot; is that PIN</extracomment>
        <translation>Il est demandé chaque fois que la clé sert, ici et ailleurs. Gardez-le là où vous le retrouverez.</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>En attente de la clé</translation>
    </message>
    <message>
        <source>Waiting for your finger</source>
        <translation>En attente de votre doigt</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>En attente du navigateur</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Traitement en cours</translation>
    </message>
    <message>
        <source>Touch the key once more: this is its first test</source>
        <translation>Touchez la clé encore une fois&#x202f;: c’est son premier test</translation>
    </message>
    <message>
        <source>Put your finger on the key once more: this is its first test</source>
        <translation>Posez encore une fois votre doigt sur la clé&#x202f;: c’est son premier test</translation>
    </message>
    <message>
        <source>Use the passkey once more in the browser: this is its first test</source>
        <translation>Utilisez la clé d’accès encore une fois dans le navigateur&#x202f;: c’est son premier test</translation>
    </message>
    <message>
        <source>The first test is running</source>
        <translation>Le premier test est en cours</translation>
    </message>
    <message>
        <source>The new way to unlock is made. This touch shows that it really opens the backup.</source>
        <translation>Le nouveau moyen de déverrouiller est créé. Ce contact montre qu’il ouvre vraiment la sauvegarde.</translation>
    </message>
    <message>
        <source>The key is blinking. Lay a finger on it.</source>
        <translation>La clé clignote. Posez un doigt dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(s) left; then the key asks for its PIN.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>%Ln essai restant&#x202f;; ensuite, la clé demande son code PIN.</numerusform>
            <numerusform>%Ln essais restants&#x202f;; ensuite, la clé demande son code PIN.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN that you chose when you added this computer as a way to unlock.</source>
        <translation>Le code PIN que vous avez choisi en ajoutant cet ordinateur comme moyen de déverrouiller.</translation>
    </message>
    <message>
        <source>The PIN that you set on the key itself, not the PIN of this computer.</source>
        <translation>Le code PIN que vous avez défini sur la clé elle-même, pas celui de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ChatChoice</name>
    <message>
        <source>Its files are all there; they are listed under Files.</source>
        <extracomment>&quot;it&quot; is one version of the backup; “Files” is what stands on the switch beside “Chats”</extracomment>
        <translation>Ses fichiers sont tous là&#x202f;; ils sont listés sous Fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>The chats in %Ln file(s) cannot be listed: parts of the backup are damaged or not there.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>Les discussions de %Ln fichier ne peuvent pas être listées&#x202f;: des parties de la sauvegarde sont endommagées ou absentes.</numerusform>
            <numerusform>Les discussions de %Ln fichiers ne peuvent pas être listées&#x202f;: des parties de la sauvegarde sont endommagées ou absentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are exports. They can be read anywhere, but WhatsApp takes no export back.</source>
        <translation>Ce sont des exports. Ils peuvent être lus partout, mais WhatsApp ne reprend aucun export.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>No chats were recognised in this version</source>
        <translation>Aucune discussion n’a été reconnue dans cette version</translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is the name of a chat, %2 what it holds, %3 from when to when</extracomment>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln people</source>
        <extracomment>%1 is an app (&quot;whatsapp&quot;), %Ln a number of people</extracomment>
        <translation>
            <numerusform>%1, %Ln personne</numerusform>
            <numerusform>%1, %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates not known</source>
        <translation>Dates inconnues</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are days: from when to when</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Parts of it are gone from the backup</source>
        <extracomment>&quot;it&quot; is a chat</extracomment>
        <translation>Certaines de ses parties ont disparu de la sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) missing</source>
        <extracomment>%Ln is a number of photos and other files that a chat names</extracomment>
        <translation>
            <numerusform>%Ln média manquant</numerusform>
            <numerusform>%Ln médias manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it could not be read</source>
        <translation>Une partie de la discussion n’a pas pu être lue</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare two versions</source>
        <translation>Comparer deux versions</translation>
    </message>
    <message>
        <source>What the later one has that the earlier one has not, and the other way round.</source>
        <extracomment>two versions of the backup are compared</extracomment>
        <translation>Ce que la plus récente contient et pas la plus ancienne, et inversement.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus ancienne</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus récente</translation>
    </message>
    <message>
        <source>Stopping is safe: comparing changes nothing.</source>
        <translation>Arrêter est sans danger&#x202f;: comparer ne modifie rien.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Only in the later one</source>
        <extracomment>files that only the later of two versions has</extracomment>
        <translation>Seulement dans la plus récente</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparus</translation>
    </message>
    <message>
        <source>Only in the earlier one</source>
        <extracomment>files that only the earlier of two versions has</extracomment>
        <translation>Seulement dans la plus ancienne</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with another date only</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln autre dont seule la date diffère</numerusform>
            <numerusform>%Ln autres dont seule la date diffère</numerusform>
        </translation>
    </message>
    <message>
        <source>With other content</source>
        <extracomment>a number of files stands above</extracomment>
        <translation>Avec un autre contenu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) could not be read whole, so something may not be told.</source>
        <extracomment>%Ln is a number of folders</extracomment>
        <translation>
            <numerusform>%Ln dossier n’a pas pu être lu en entier&#x202f;; il se peut donc que quelque chose ne soit pas indiqué.</numerusform>
            <numerusform>%Ln dossiers n’ont pas pu être lus en entier&#x202f;; il se peut donc que quelque chose ne soit pas indiqué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two versions that are not the same.</source>
        <translation>Choisissez deux versions différentes.</translation>
    </message>
    <message>
        <source>Both hold the same files with the same content.</source>
        <translation>Les deux contiennent les mêmes fichiers avec le même contenu.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>ComputerRow</name>
    <message>
        <source>last backup: %1</source>
        <extracomment>%1 is a moment, as in &quot;Today, 20:02&quot;</extracomment>
        <translation>dernière sauvegarde&#x202f;: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aucune sauvegarde pour l’instant</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Has not seen the newest change</source>
        <extracomment>beside a computer that has not made a backup since ways to unlock or computers were added or removed</extracomment>
        <translation>N’a pas vu la dernière modification</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>beside a computer that may add nothing more to the backup</extracomment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Retire</source>
        <extracomment>of a computer: nothing that it adds from then on counts</extracomment>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>What is in this version</source>
        <translation>Ce que contient cette version</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <extracomment>%Ln is a number of chats</extracomment>
        <translation>
            <numerusform>%Ln discussion</numerusform>
            <numerusform>%Ln discussions</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Restore from it</source>
        <translation>Restaurer depuis cette version</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DifferenceRow</name>
    <message>
        <source>New</source>
        <extracomment>a file that only the later version has, only the earlier one, or that differs</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a difference</comment>
        <extracomment>%1 is &quot;New&quot;, &quot;Gone&quot; or &quot;Changed&quot;, %2 the path of a file</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>EnrolChoices</name>
    <message>
        <source>Only the recovery key, for now</source>
        <extracomment>a choice in setting up: no other way to unlock is added now</extracomment>
        <translation>La clé de récupération seulement, pour l’instant</translation>
    </message>
    <message>
        <source>Best here: a key is plugged in</source>
        <extracomment>beside a kind of way to unlock that suits best</extracomment>
        <translation>Le mieux ici&#x202f;: une clé est branchée</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <extracomment>beside a kind of way to unlock: what is done happens in the browser</extracomment>
        <translation>S’ouvre dans le navigateur</translation>
    </message>
    <message>
        <source>Found in this computer</source>
        <extracomment>beside a kind of way to unlock: this computer has a security chip</extracomment>
        <translation>Puce trouvée dans cet ordinateur</translation>
    </message>
    <message>
        <source>%1 is ready. You enter its PIN and touch it.</source>
        <extracomment>%1 is what a security key calls itself</extracomment>
        <translation>%1 est prête. Vous saisissez son code PIN et la touchez.</translation>
    </message>
    <message>
        <source>Plug it in when you are asked. You enter its PIN and touch it.</source>
        <translation>Branchez-la quand on vous le demande. Vous saisissez son code PIN et la touchez.</translation>
    </message>
    <message>
        <source>Two pages open one after the other: the first makes the passkey, the second tries it.</source>
        <translation>Deux pages s’ouvrent l’une après l’autre&#x202f;: la première crée la clé d’accès, la seconde l’essaie.</translation>
    </message>
    <message>
        <source>You print it or save it as a page, and type two groups of it back.</source>
        <extracomment>&quot;it&quot; is the recovery key</extracomment>
        <translation>Vous l’imprimez ou l’enregistrez sous forme de page, et vous en ressaisissez deux groupes.</translation>
    </message>
    <message>
        <source>You choose a password, then enter the key’s PIN and touch it.</source>
        <translation>Vous choisissez un mot de passe, puis saisissez le code PIN de la clé et la touchez.</translation>
    </message>
    <message>
        <source>You choose a PIN of six characters or more.</source>
        <translation>Vous choisissez un code PIN de six caractères ou plus.</translation>
    </message>
</context>
<context>
    <name>EnrolKinds</name>
    <message>
        <source>More ways</source>
        <extracomment>opens a list of more kinds of ways to unlock</extracomment>
        <translation>Autres moyens</translation>
    </message>
</context>
<context>
    <name>EnrolName</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>So that you know later which one it is: “Blue YubiKey”, “Key in the safe”.</source>
        <translation>Pour que vous sachiez plus tard lequel c’est&#x202f;: «&#x202f;YubiKey bleue&#x202f;», «&#x202f;Clé dans le coffre-fort&#x202f;».</translation>
    </message>
    <message>
        <source>Name of this way to unlock</source>
        <translation>Nom de ce moyen de déverrouiller</translation>
    </message>
    <message>
        <source>It lives in this computer alone. Setting the computer up anew, clearing its security chip or a new mainboard ends it.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>Il n’existe que dans cet ordinateur. Réinstaller l’ordinateur, effacer sa puce de sécurité ou changer la carte mère y met fin.</translation>
    </message>
    <message>
        <source>It ends when its passkey is deleted in the browser or password manager: the passkey’s name there says what it opens.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>Il prend fin quand sa clé d’accès est supprimée dans le navigateur ou le gestionnaire de mots de passe&#x202f;: le nom qu’elle y porte dit ce qu’elle ouvre.</translation>
    </message>
    <message>
        <source>It ends when the key is lost or reset. A second key in another place is wise.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>Il prend fin quand la clé est perdue ou réinitialisée. Une seconde clé à un autre endroit est une sage précaution.</translation>
    </message>
    <message>
        <source>Nobody can reset it. Write it down and keep it apart from this computer if you might forget it.</source>
        <extracomment>&quot;it&quot; is the password that is being named</extracomment>
        <translation>Personne ne peut le réinitialiser. Si vous risquez de l’oublier, notez-le et gardez-le loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>It ends when the key is lost or reset, or the password is forgotten: it takes both.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>Il prend fin quand la clé est perdue ou réinitialisée, ou quand le mot de passe est oublié&#x202f;: il faut les deux.</translation>
    </message>
    <message>
        <source>It ends when its sheet is lost. A second sheet at another address is wise.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>Il prend fin quand sa feuille est perdue. Une seconde feuille à une autre adresse est une sage précaution.</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Add a way to unlock</source>
        <translation>Ajouter un moyen de déverrouiller</translation>
    </message>
</context>
<context>
    <name>EnrolSteps</name>
    <message>
        <source>Use another way</source>
        <translation>Utiliser un autre moyen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Montrez que c’est bien vous</translation>
    </message>
    <message>
        <source>Nothing blinks?</source>
        <extracomment>question of somebody who was told to touch a blinking security key</extracomment>
        <translation>Rien ne clignote&#x202f;?</translation>
    </message>
    <message>
        <source>Pull the key out, plug it in again, and Coffer goes on by itself. If a browser window is asking for a key, close it first.</source>
        <translation>Débranchez la clé, rebranchez-la, et Coffer continue tout seul. Si une fenêtre du navigateur demande une clé, fermez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>EnrolWords</name>
    <message>
        <source>Kind of way</source>
        <translation>Type de moyen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Connect and touch</source>
        <translation>Brancher et toucher</translation>
    </message>
    <message>
        <source>First test</source>
        <translation>Premier test</translation>
    </message>
    <message>
        <source>What else should open your backup?</source>
        <translation>Qu’est-ce qui doit aussi ouvrir votre sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Choisissez un mot de passe</translation>
    </message>
    <message>
        <source>Put the new recovery key on paper</source>
        <translation>Mettez la nouvelle clé de récupération sur papier</translation>
    </message>
    <message>
        <source>Type two groups from the sheet</source>
        <translation>Saisissez deux groupes de la feuille</translation>
    </message>
    <message>
        <source>It works. What do you want to call it?</source>
        <translation>Cela fonctionne. Comment voulez-vous l’appeler&#x202f;?</translation>
    </message>
    <message>
        <source>What do you want to call it?</source>
        <translation>Comment voulez-vous l’appeler&#x202f;?</translation>
    </message>
    <message>
        <source>%1 opens your backup now</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>%1 ouvre désormais votre sauvegarde</translation>
    </message>
    <message>
        <source>It opens the backup only together with the security key, which comes next.</source>
        <extracomment>&quot;it&quot; is the password</extracomment>
        <translation>Il n’ouvre la sauvegarde qu’avec la clé de sécurité, qui vient ensuite.</translation>
    </message>
    <message>
        <source>It opens the backup when every device is gone. Coffer keeps no copy. It counts once you have added it at the end.</source>
        <extracomment>&quot;it&quot; is the recovery key</extracomment>
        <translation>Elle ouvre la sauvegarde quand tous les appareils ont disparu. Coffer n’en garde aucune copie. Elle ne compte qu’une fois que vous l’avez ajoutée, à la fin.</translation>
    </message>
    <message>
        <source>The backup was opened with it once before it was added.</source>
        <translation>La sauvegarde a été ouverte une fois avec lui avant son ajout.</translation>
    </message>
    <message>
        <source>Choose one to go on.</source>
        <extracomment>one of the kinds of ways to unlock</extracomment>
        <translation>Faites un choix pour continuer.</translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>Rien n’a été modifié jusqu’ici.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>Vérifier la feuille</translation>
    </message>
    <message>
        <source>Add this way</source>
        <extracomment>button: adds the new way to unlock</extracomment>
        <translation>Ajouter ce moyen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Best is a way that is not lost together with the others. With a passkey there is nothing to remember and nothing to type.</source>
        <translation>Le mieux est un moyen qui ne se perd pas en même temps que les autres. Avec une clé d’accès, il n’y a rien à retenir et rien à saisir.</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory: this shows that the sheet can be read.</source>
        <translation>Saisissez-les depuis le papier ou le fichier, et non de mémoire&#x202f;: cela montre que la feuille est lisible.</translation>
    </message>
    <message>
        <source>The new way to unlock was tried twice and gave the same secret both times.</source>
        <translation>Le nouveau moyen de déverrouiller a été essayé deux fois et a donné les deux fois le même secret.</translation>
    </message>
    <message>
        <source>Type a longer password to go on.</source>
        <translation>Saisissez un mot de passe plus long pour continuer.</translation>
    </message>
    <message>
        <source>Type the same password twice to go on.</source>
        <translation>Saisissez deux fois le même mot de passe pour continuer.</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>Saisissez les deux groupes pour continuer.</translation>
    </message>
    <message>
        <source>Type a name to go on.</source>
        <translation>Saisissez un nom pour continuer.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The backup could not be looked at</source>
        <translation>La sauvegarde n’a pas pu être examinée</translation>
    </message>
    <message>
        <source>This folder could not be opened as a backup</source>
        <translation>Ce dossier n’a pas pu être ouvert comme sauvegarde</translation>
    </message>
    <message>
        <source>This cannot be kept</source>
        <translation>Cela ne peut pas être sauvegardé</translation>
    </message>
    <message>
        <source>The backup cannot go there</source>
        <translation>La sauvegarde ne peut pas être placée là</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>La sauvegarde n’a pas été créée</translation>
    </message>
    <message>
        <source>The sheet was not saved</source>
        <translation>La feuille n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The backup did not finish</source>
        <translation>La sauvegarde ne s’est pas terminée</translation>
    </message>
    <message>
        <source>The backup stays locked</source>
        <translation>La sauvegarde reste verrouillée</translation>
    </message>
    <message>
        <source>The backup could not be read</source>
        <translation>La sauvegarde n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>The files cannot go there</source>
        <translation>Les fichiers ne peuvent pas être placés là</translation>
    </message>
    <message>
        <source>The restore did not finish</source>
        <translation>La restauration ne s’est pas terminée</translation>
    </message>
    <message>
        <source>Not in this backup</source>
        <translation>Absent de cette sauvegarde</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Non restauré</translation>
    </message>
    <message>
        <source>Look at the details, change it and try again.</source>
        <translation>Consultez les détails, corrigez la demande et réessayez.</translation>
    </message>
    <message>
        <source>Something that is needed is not there.</source>
        <translation>Quelque chose de nécessaire n’est pas là.</translation>
    </message>
    <message>
        <source>Look at the details for what is missing.</source>
        <translation>Consultez les détails pour savoir ce qui manque.</translation>
    </message>
    <message>
        <source>It opens another backup, or was replaced since.</source>
        <translation>Cela ouvre une autre sauvegarde, ou a été remplacé depuis.</translation>
    </message>
    <message>
        <source>Use another way to unlock.</source>
        <translation>Utilisez un autre moyen de déverrouiller.</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were stored.</source>
        <translation>Le disque a rendu d’autres octets que ceux qui avaient été enregistrés.</translation>
    </message>
    <message>
        <source>Back up again: what is still on this computer is stored anew.</source>
        <translation>Sauvegardez à nouveau&#x202f;: ce qui est encore sur cet ordinateur est enregistré de nouveau.</translation>
    </message>
    <message>
        <source>Something at the backup’s place was changed by other hands than yours.</source>
        <translation>À l’emplacement de la sauvegarde, quelque chose a été modifié par d’autres mains que les vôtres.</translation>
    </message>
    <message>
        <source>Look for the newest good copy of the backup’s folder.</source>
        <translation>Cherchez la copie intacte la plus récente du dossier de la sauvegarde.</translation>
    </message>
    <message>
        <source>It was written by a newer Coffer than this one.</source>
        <extracomment>the backup, or a part of it</extracomment>
        <translation>Cela a été écrit par un Coffer plus récent que celui-ci.</translation>
    </message>
    <message>
        <source>Install the newest version of Coffer.</source>
        <translation>Installez la dernière version de Coffer.</translation>
    </message>
    <message>
        <source>Another program is using it now.</source>
        <translation>Un autre programme l’utilise en ce moment.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The system does not permit it.</source>
        <translation>Le système ne le permet pas.</translation>
    </message>
    <message>
        <source>Allow it in the folder’s properties, or choose another folder.</source>
        <translation>Autorisez-le dans les propriétés du dossier, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make room on it and try again.</source>
        <translation>Libérez de la place dessus et réessayez.</translation>
    </message>
    <message>
        <source>The disk or device does not answer.</source>
        <translation>Le disque ou l’appareil ne répond pas.</translation>
    </message>
    <message>
        <source>Connect it, wait a moment and try again.</source>
        <translation>Branchez-le, patientez un instant et réessayez.</translation>
    </message>
    <message>
        <source>It would put the backup, or what you have, at risk.</source>
        <translation>Cela mettrait en danger la sauvegarde, ou ce que vous avez.</translation>
    </message>
    <message>
        <source>Look at the details for what stands against it.</source>
        <translation>Consultez les détails pour savoir ce qui s’y oppose.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>what was being done</extracomment>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>The backup’s disk is not connected</source>
        <translation>Le disque de la sauvegarde n’est pas branché</translation>
    </message>
    <message>
        <source>Its folder is not there, so nothing can be said of it now.</source>
        <translation>Son dossier n’est pas là, on ne peut donc rien en dire pour l’instant.</translation>
    </message>
    <message>
        <source>Connect the disk.</source>
        <translation>Branchez le disque.</translation>
    </message>
    <message>
        <source>There is no backup in this folder</source>
        <translation>Il n’y a pas de sauvegarde dans ce dossier</translation>
    </message>
    <message>
        <source>A backup’s folder holds the file HOW-TO-OPEN.txt and a folder named keys.</source>
        <translation>Le dossier d’une sauvegarde contient le fichier HOW-TO-OPEN.txt et un dossier nommé keys.</translation>
    </message>
    <message>
        <source>Choose the folder that holds those.</source>
        <translation>Choisissez le dossier qui les contient.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <extracomment>a file or folder that was chosen</extracomment>
        <translation>Cela n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Copy it to this computer, then add it.</source>
        <translation>Copiez-le sur cet ordinateur, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>The folder holds other things.</source>
        <translation>Le dossier contient autre chose.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a disk.</source>
        <translation>Choisissez un dossier vide, ou un disque.</translation>
    </message>
    <message>
        <source>There is no such folder or disk.</source>
        <translation>Ce dossier ou ce disque n’existe pas.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Vous n’avez pas le droit d’y écrire.</translation>
    </message>
    <message>
        <source>A file of that name exists, the folder belongs to the backup, or the disk does not keep files private.</source>
        <translation>Un fichier de ce nom existe, le dossier appartient à la sauvegarde, ou le disque ne permet pas de garder un fichier privé.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>The backup’s disk, or everything that is to be kept, is not there.</source>
        <translation>Le disque de la sauvegarde, ou tout ce qui doit être sauvegardé, n’est pas là.</translation>
    </message>
    <message>
        <source>Connect the disk and start again; what is stored stays.</source>
        <translation>Branchez le disque et recommencez&#x202f;; ce qui est enregistré reste.</translation>
    </message>
    <message>
        <source>The backup stopped before its end</source>
        <translation>La sauvegarde s’est arrêtée avant la fin</translation>
    </message>
    <message>
        <source>The backup’s disk does not answer.</source>
        <translation>Le disque de la sauvegarde ne répond pas.</translation>
    </message>
    <message>
        <source>Connect it and start again: it goes on where it stopped.</source>
        <translation>Branchez-le et recommencez&#x202f;: elle reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>The backup’s disk is full.</source>
        <translation>Le disque de la sauvegarde est plein.</translation>
    </message>
    <message>
        <source>Make room on it and start again: it goes on where it stopped.</source>
        <translation>Libérez de la place dessus et recommencez&#x202f;: elle reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>A backup is running already</source>
        <translation>Une sauvegarde est déjà en cours</translation>
    </message>
    <message>
        <source>Another run works for this computer now.</source>
        <translation>Une autre exécution est en cours pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>It belongs to another backup, was replaced since, or is a password with a slip in it. The backup is not affected.</source>
        <translation>Cela appartient à une autre sauvegarde, a été remplacé depuis, ou est un mot de passe avec une faute de frappe. La sauvegarde n’est pas affectée.</translation>
    </message>
    <message>
        <source>Type it again, or use another way to unlock.</source>
        <translation>Saisissez-le à nouveau, ou utilisez un autre moyen de déverrouiller.</translation>
    </message>
    <message>
        <source>The backup’s folder is not there.</source>
        <translation>Le dossier de la sauvegarde n’est pas là.</translation>
    </message>
    <message>
        <source>Connect its disk.</source>
        <translation>Branchez son disque.</translation>
    </message>
    <message>
        <source>Nothing that could open it was typed.</source>
        <translation>Rien qui puisse l’ouvrir n’a été saisi.</translation>
    </message>
    <message>
        <source>The folder belongs to the backup itself.</source>
        <translation>Le dossier appartient à la sauvegarde elle-même.</translation>
    </message>
    <message>
        <source>Choose a folder outside the backup.</source>
        <translation>Choisissez un dossier en dehors de la sauvegarde.</translation>
    </message>
    <message>
        <source>The disk that the files go to is full.</source>
        <translation>Le disque où vont les fichiers est plein.</translation>
    </message>
    <message>
        <source>Make room and start again: what has arrived is not copied twice.</source>
        <translation>Libérez de la place et recommencez&#x202f;: ce qui est arrivé n’est pas copié deux fois.</translation>
    </message>
    <message>
        <source>A disk does not answer.</source>
        <translation>Un disque ne répond pas.</translation>
    </message>
    <message>
        <source>Connect it and start again: what has arrived is not copied twice.</source>
        <translation>Branchez-le et recommencez&#x202f;: ce qui est arrivé n’est pas copié deux fois.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <extracomment>a file or folder</extracomment>
        <translation>Vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>Allow yourself to read it, then back up again.</source>
        <translation>Donnez-vous le droit de le lire, puis sauvegardez à nouveau.</translation>
    </message>
    <message>
        <source>Something else has that name there, and nothing is overwritten.</source>
        <translation>Autre chose porte déjà ce nom à cet endroit, et rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Restore into an empty folder.</source>
        <translation>Restaurez dans un dossier vide.</translation>
    </message>
    <message>
        <source>A part of it is missing from the backup.</source>
        <translation>Une partie manque dans la sauvegarde.</translation>
    </message>
    <message>
        <source>Restore it from another version.</source>
        <translation>Restaurez-le depuis une autre version.</translation>
    </message>
    <message>
        <source>A part of it is damaged in the backup.</source>
        <translation>Une partie est endommagée dans la sauvegarde.</translation>
    </message>
    <message>
        <source>The recovery key has a slip in it</source>
        <translation>La clé de récupération contient une faute de frappe</translation>
    </message>
    <message>
        <source>One group is not as it is printed, or characters are missing.</source>
        <translation>Un groupe n’est pas tel qu’il est imprimé, ou il manque des caractères.</translation>
    </message>
    <message>
        <source>Compare the marked group with the sheet.</source>
        <translation>Comparez le groupe marqué avec la feuille.</translation>
    </message>
    <message>
        <source>There is a backup in this folder already</source>
        <translation>Il y a déjà une sauvegarde dans ce dossier</translation>
    </message>
    <message>
        <source>A new one needs a folder of its own.</source>
        <translation>Une nouvelle a besoin d’un dossier à elle.</translation>
    </message>
    <message>
        <source>Choose another folder, or open the backup that is there.</source>
        <translation>Choisissez un autre dossier, ou ouvrez la sauvegarde qui s’y trouve.</translation>
    </message>
    <message>
        <source>This computer does not add to this backup</source>
        <translation>Cet ordinateur n’ajoute rien à cette sauvegarde</translation>
    </message>
    <message>
        <source>It has no key for it. The backup can be opened and restored all the same.</source>
        <translation>Il n’a pas de clé pour elle. La sauvegarde peut tout de même être ouverte et restaurée.</translation>
    </message>
    <message>
        <source>Unlock it to see and restore what it holds.</source>
        <translation>Déverrouillez-la pour voir et restaurer ce qu’elle contient.</translation>
    </message>
    <message>
        <source>This computer’s keychain is locked</source>
        <translation>Le trousseau de cet ordinateur est verrouillé</translation>
    </message>
    <message>
        <source>Coffer keeps this computer’s key there.</source>
        <translation>Coffer y garde la clé de cet ordinateur.</translation>
    </message>
    <message>
        <source>Unlock the keychain when it asks, then try again.</source>
        <translation>Déverrouillez le trousseau quand il le demande, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain did not give Coffer its key</source>
        <translation>Le trousseau n’a pas donné sa clé à Coffer</translation>
    </message>
    <message>
        <source>Allow it when asked.</source>
        <translation>Autorisez-le quand on vous le demande.</translation>
    </message>
    <message>
        <source>This computer has no keychain that works</source>
        <translation>Cet ordinateur n’a pas de trousseau qui fonctionne</translation>
    </message>
    <message>
        <source>Coffer keeps this computer’s key in the system’s keychain, so that nobody else can use it.</source>
        <translation>Coffer garde la clé de cet ordinateur dans le trousseau du système, pour que personne d’autre ne puisse l’utiliser.</translation>
    </message>
    <message>
        <source>Install or set up the keychain of your desktop, then try again.</source>
        <translation>Installez ou configurez le trousseau de votre bureau, puis réessayez.</translation>
    </message>
    <message>
        <source>Show once more that it is you</source>
        <translation>Montrez encore une fois que c’est bien vous</translation>
    </message>
    <message>
        <source>Unlock it again.</source>
        <translation>Déverrouillez-la à nouveau.</translation>
    </message>
    <message>
        <source>The setting was not changed</source>
        <translation>Le réglage n’a pas été modifié</translation>
    </message>
    <message>
        <source>The schedule is not known</source>
        <translation>La planification n’est pas connue</translation>
    </message>
    <message>
        <source>The check did not finish</source>
        <translation>La vérification ne s’est pas terminée</translation>
    </message>
    <message>
        <source>The test did not finish</source>
        <translation>Le test ne s’est pas terminé</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Le fichier n’a pas été enregistré</translation>
    </message>
    <message>
        <source>It cannot be read back</source>
        <extracomment>a file of the backup</extracomment>
        <translation>La relecture est impossible</translation>
    </message>
    <message>
        <source>These rules would keep nothing.</source>
        <translation>Ces règles ne garderaient rien.</translation>
    </message>
    <message>
        <source>Give at least one number above 0.</source>
        <translation>Indiquez au moins un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>It would take away a version that must stay, or something that is needed cannot be read now.</source>
        <translation>Cela retirerait une version qui doit rester, ou quelque chose de nécessaire ne peut pas être lu en ce moment.</translation>
    </message>
    <message>
        <source>Look at the details for which one.</source>
        <translation>Consultez les détails pour savoir laquelle.</translation>
    </message>
    <message>
        <source>That folder belongs to the backup itself.</source>
        <translation>Ce dossier appartient à la sauvegarde elle-même.</translation>
    </message>
    <message>
        <source>This computer starts no backups by itself</source>
        <translation>Cet ordinateur ne lance aucune sauvegarde tout seul</translation>
    </message>
    <message>
        <source>Its system has no scheduler for you that Coffer knows (systemd on Linux).</source>
        <translation>Son système n’a pas de planificateur pour vous que Coffer connaisse (systemd sous Linux).</translation>
    </message>
    <message>
        <source>Back up from Home, or watch folders while Coffer is open.</source>
        <translation>Sauvegardez depuis l’Accueil, ou surveillez des dossiers pendant que Coffer est ouvert.</translation>
    </message>
    <message>
        <source>The backup was unlocked more than ten minutes ago, and an open window is not enough for this.</source>
        <translation>La sauvegarde a été déverrouillée il y a plus de dix minutes, et une fenêtre ouverte ne suffit pas pour cela.</translation>
    </message>
    <message>
        <source>The system refused, or you did.</source>
        <translation>Le système a refusé, ou vous avez refusé.</translation>
    </message>
    <message>
        <source>The sheet was not printed</source>
        <translation>La feuille n’a pas été imprimée</translation>
    </message>
    <message>
        <source>That did not show that it is you</source>
        <translation>Cela n’a pas montré que c’est bien vous</translation>
    </message>
    <message>
        <source>The test did not succeed</source>
        <translation>Le test n’a pas réussi</translation>
    </message>
    <message>
        <source>The test is not written down</source>
        <translation>Le test n’est pas consigné</translation>
    </message>
    <message>
        <source>Try again, or use another way.</source>
        <translation>Réessayez, ou utilisez un autre moyen.</translation>
    </message>
    <message>
        <source>Try again. If it never opens, add another way, then remove this one.</source>
        <translation>Réessayez. Si cela n’ouvre jamais, ajoutez un autre moyen, puis retirez celui-ci.</translation>
    </message>
    <message>
        <source>This computer does not add to the backup.</source>
        <translation>Cet ordinateur n’ajoute rien à la sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing of that kind is connected</source>
        <translation>Rien de ce type n’est branché</translation>
    </message>
    <message>
        <source>This computer finds no such key or chip.</source>
        <translation>Cet ordinateur ne trouve aucune clé ni puce de ce type.</translation>
    </message>
    <message>
        <source>Plug the key in, or use another way.</source>
        <translation>Branchez la clé, ou utilisez un autre moyen.</translation>
    </message>
    <message>
        <source>This key does not open this backup</source>
        <translation>Cette clé n’ouvre pas cette sauvegarde</translation>
    </message>
    <message>
        <source>It is another one than was added, or it was reset since.</source>
        <extracomment>“it” is a security key</extracomment>
        <translation>Ce n’est pas celle qui a été ajoutée, ou elle a été réinitialisée depuis.</translation>
    </message>
    <message>
        <source>Take the key that was added, or use another way.</source>
        <translation>Prenez la clé qui a été ajoutée, ou utilisez un autre moyen.</translation>
    </message>
    <message>
        <source>This key opens the backup already</source>
        <translation>Cette clé ouvre déjà la sauvegarde</translation>
    </message>
    <message>
        <source>The same key twice would be one way in, not two.</source>
        <translation>La même clé deux fois serait un seul accès, pas deux.</translation>
    </message>
    <message>
        <source>Take another key, or choose another kind of way.</source>
        <translation>Prenez une autre clé, ou choisissez un autre type de moyen.</translation>
    </message>
    <message>
        <source>What it gives must be the same every time, or it would not open the backup later. Nothing was changed.</source>
        <extracomment>“it” is a security key or passkey</extracomment>
        <translation>Ce qui est donné doit être identique à chaque fois, sinon cela n’ouvrirait pas la sauvegarde plus tard. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, use another one.</source>
        <extracomment>“one” is a security key or passkey</extracomment>
        <translation>Essayez encore une fois. Si cela se reproduit, utilisez une autre clé.</translation>
    </message>
    <message>
        <source>Too many wrong ones lock it.</source>
        <extracomment>wrong PINs, and the key or chip</extracomment>
        <translation>Trop de codes incorrects le bloquent.</translation>
    </message>
    <message>
        <source>Look the PIN up before you try again, or use another way.</source>
        <translation>Recherchez le code PIN avant de réessayer, ou utilisez un autre moyen.</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row: it takes none now, not even the right one.</source>
        <extracomment>“it” is a security key</extracomment>
        <translation>Trois codes PIN incorrects d’affilée&#x202f;: elle n’en accepte plus aucun maintenant, pas même le bon.</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again and try once more.</source>
        <translation>Débranchez-la, rebranchez-la et essayez encore une fois.</translation>
    </message>
    <message>
        <source>The key’s PIN is locked for good</source>
        <translation>Le code PIN de la clé est bloqué définitivement</translation>
    </message>
    <message>
        <source>Too many wrong ones were entered. Only erasing the key helps, and that ends it as a way to unlock.</source>
        <translation>Trop de codes incorrects ont été saisis. Seul l’effacement de la clé y remédie, et elle cesse alors d’être un moyen de déverrouiller.</translation>
    </message>
    <message>
        <source>Use another way to unlock, then remove this one.</source>
        <translation>Utilisez un autre moyen de déverrouiller, puis retirez celui-ci.</translation>
    </message>
    <message>
        <source>The key has no PIN</source>
        <translation>La clé n’a pas de code PIN</translation>
    </message>
    <message>
        <source>Without one, whoever finds the key could open the backup.</source>
        <translation>Sans code PIN, quiconque trouve la clé pourrait ouvrir la sauvegarde.</translation>
    </message>
    <message>
        <source>Try again and choose a PIN for it.</source>
        <translation>Réessayez et choisissez-lui un code PIN.</translation>
    </message>
    <message>
        <source>It is too short, too long, or one that it had before.</source>
        <translation>Il est trop court, trop long, ou a déjà servi auparavant.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <extracomment>a PIN</extracomment>
        <translation>Choisissez-en un plus long.</translation>
    </message>
    <message>
        <source>The finger was not recognised</source>
        <translation>Le doigt n’a pas été reconnu</translation>
    </message>
    <message>
        <source>It was another finger, or not flat on the reader.</source>
        <translation>C’était un autre doigt, ou il n’était pas posé à plat sur le lecteur.</translation>
    </message>
    <message>
        <source>Wipe it dry and try again, or use the key’s PIN.</source>
        <translation>Essuyez-le et réessayez, ou utilisez le code PIN de la clé.</translation>
    </message>
    <message>
        <source>The finger failed too often</source>
        <extracomment>the fingerprint was not recognised too often</extracomment>
        <translation>Trop d’essais avec un doigt non reconnu</translation>
    </message>
    <message>
        <source>The key asks for its PIN now.</source>
        <translation>La clé demande maintenant son code PIN.</translation>
    </message>
    <message>
        <source>Try again with its PIN.</source>
        <translation>Réessayez avec son code PIN.</translation>
    </message>
    <message>
        <source>This computer’s chip takes no PIN for a while</source>
        <translation>La puce de cet ordinateur n’accepte aucun code PIN pendant un moment</translation>
    </message>
    <message>
        <source>Too many were wrong. It refuses the right one as well, and other programs too, until some time has passed.</source>
        <translation>Trop de codes étaient incorrects. Elle refuse aussi le bon, et refuse de même les autres programmes, jusqu’à ce qu’un certain temps soit passé.</translation>
    </message>
    <message>
        <source>Use another way to unlock, or try again later.</source>
        <translation>Utilisez un autre moyen de déverrouiller, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The key is full</source>
        <translation>La clé est pleine</translation>
    </message>
    <message>
        <source>It has no room for another passkey.</source>
        <translation>Elle n’a plus de place pour une autre clé d’accès.</translation>
    </message>
    <message>
        <source>Delete one on it that you no longer need, or take another key.</source>
        <translation>Supprimez-y une clé d’accès dont vous n’avez plus besoin, ou prenez une autre clé.</translation>
    </message>
    <message>
        <source>It can sign in to websites, but it cannot give the secret that opens a backup.</source>
        <translation>Elle peut servir à se connecter à des sites web, mais elle ne peut pas donner le secret qui ouvre une sauvegarde.</translation>
    </message>
    <message>
        <source>Take another one. Security keys of recent years can.</source>
        <extracomment>a security key or passkey</extracomment>
        <translation>Prenez-en une autre. Les clés de sécurité des dernières années le peuvent.</translation>
    </message>
    <message>
        <source>The key was pulled out</source>
        <translation>La clé a été débranchée</translation>
    </message>
    <message>
        <source>It went away before it was done. Nothing was changed.</source>
        <extracomment>a security key</extracomment>
        <translation>Elle a disparu avant la fin. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Plug it in and try again.</source>
        <translation>Branchez-la et réessayez.</translation>
    </message>
    <message>
        <source>Another program is using it</source>
        <extracomment>a security key</extracomment>
        <translation>Un autre programme l’utilise</translation>
    </message>
    <message>
        <source>One program at a time can talk to it.</source>
        <translation>Un seul programme à la fois peut communiquer avec elle.</translation>
    </message>
    <message>
        <source>Close a browser window that asks for a key, and try again.</source>
        <translation>Fermez toute fenêtre du navigateur qui demande une clé, et réessayez.</translation>
    </message>
    <message>
        <source>This computer does not let you use it</source>
        <translation>Cet ordinateur ne vous permet pas de l’utiliser</translation>
    </message>
    <message>
        <source>The system keeps its device for other users.</source>
        <translation>Le système réserve son accès à d’autres utilisateurs.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, or use another way.</source>
        <translation>Adressez-vous à la personne qui gère cet ordinateur, ou utilisez un autre moyen.</translation>
    </message>
    <message>
        <source>It stopped waiting. Nothing was changed.</source>
        <extracomment>a security key</extracomment>
        <translation>Elle n’attend plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try again and touch it while it blinks.</source>
        <translation>Réessayez et touchez-la pendant qu’elle clignote.</translation>
    </message>
    <message>
        <source>The browser gave no passkey</source>
        <translation>Le navigateur n’a donné aucune clé d’accès</translation>
    </message>
    <message>
        <source>It was cancelled there, took too long, or the passkey is not on this device.</source>
        <extracomment>in the browser</extracomment>
        <translation>La demande y a été annulée, cela a pris trop de temps, ou la clé d’accès n’est pas sur cet appareil.</translation>
    </message>
    <message>
        <source>What this way needs is not there any more</source>
        <translation>Ce dont ce moyen a besoin n’est plus là</translation>
    </message>
    <message>
        <source>The page was closed, or the computer’s chip was cleared.</source>
        <translation>La page a été fermée, ou la puce de l’ordinateur a été effacée.</translation>
    </message>
    <message>
        <source>It contradicts what was asked. Nothing was changed.</source>
        <extracomment>the answer of a security key or passkey</extracomment>
        <translation>Elle contredit ce qui a été demandé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in and try once more, or use another one.</source>
        <translation>Débranchez-la, rebranchez-la et essayez encore une fois, ou utilisez-en une autre.</translation>
    </message>
    <message>
        <source>The last way to unlock stays</source>
        <translation>Le dernier moyen de déverrouiller reste</translation>
    </message>
    <message>
        <source>Without it nobody could ever open the backup again.</source>
        <translation>Sans lui, plus personne ne pourrait jamais ouvrir la sauvegarde.</translation>
    </message>
    <message>
        <source>Add another way first.</source>
        <translation>Ajoutez d’abord un autre moyen.</translation>
    </message>
    <message>
        <source>Test the other way first</source>
        <translation>Testez d’abord l’autre moyen</translation>
    </message>
    <message>
        <source>Only one would be left to rely on, and nothing has shown in the last 90 days that it works.</source>
        <translation>Il n’en resterait qu’un sur lequel compter, et rien n’a montré au cours des 90 derniers jours qu’il fonctionne.</translation>
    </message>
    <message>
        <source>Press Test beside it. Then this one can be removed.</source>
        <extracomment>“it” is the other way to unlock</extracomment>
        <translation>Appuyez sur Tester à côté de lui. Ensuite, celui-ci pourra être retiré.</translation>
    </message>
    <message>
        <source>Nothing would open the backup on a new computer</source>
        <translation>Rien n’ouvrirait la sauvegarde sur un nouvel ordinateur</translation>
    </message>
    <message>
        <source>Every way that would be left needs a computer or a password manager.</source>
        <translation>Chaque moyen qui resterait a besoin d’un ordinateur ou d’un gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>Add a recovery key or a security key first.</source>
        <translation>Ajoutez d’abord une clé de récupération ou une clé de sécurité.</translation>
    </message>
    <message>
        <source>Another way has this name</source>
        <translation>Un autre moyen porte ce nom</translation>
    </message>
    <message>
        <source>Two of one name could be mistaken for each other.</source>
        <translation>Deux moyens du même nom pourraient être confondus.</translation>
    </message>
    <message>
        <source>Unlock with the other way and rename it, or remove it first.</source>
        <translation>D’abord, déverrouillez avec l’autre moyen et renommez-le, ou retirez-le.</translation>
    </message>
    <message>
        <source>Choose another name. Capital letters alone make no difference.</source>
        <translation>Choisissez un autre nom. Changer seulement les majuscules ne suffit pas.</translation>
    </message>
    <message>
        <source>This cannot be a name</source>
        <translation>Cela ne peut pas servir de nom</translation>
    </message>
    <message>
        <source>Choose a plain one.</source>
        <extracomment>a name</extracomment>
        <translation>Choisissez un nom simple.</translation>
    </message>
    <message>
        <source>This word stands for a kind of way</source>
        <translation>Ce mot désigne un type de moyen</translation>
    </message>
    <message>
        <source>On the command line it means all ways of that kind, so none of them can be called so.</source>
        <translation>En ligne de commande, il désigne tous les moyens de ce type&#x202f;; aucun d’eux ne peut donc s’appeler ainsi.</translation>
    </message>
    <message>
        <source>Add something to it, such as where it is kept.</source>
        <extracomment>to the name</extracomment>
        <translation>Ajoutez-y quelque chose, par exemple l’endroit où il est gardé.</translation>
    </message>
    <message>
        <source>This name looks like a number of Coffer’s</source>
        <translation>Ce nom ressemble à un numéro de Coffer</translation>
    </message>
    <message>
        <source>Coffer numbers the ways with such letters and digits.</source>
        <translation>Coffer numérote les moyens avec des lettres et des chiffres de ce genre.</translation>
    </message>
    <message>
        <source>Add a word to it.</source>
        <translation>Ajoutez-y un mot.</translation>
    </message>
    <message>
        <source>This password opens the backup already</source>
        <translation>Ce mot de passe ouvre déjà la sauvegarde</translation>
    </message>
    <message>
        <source>The same one twice would be one way in, not two.</source>
        <translation>Deux fois le même serait un seul accès, pas deux.</translation>
    </message>
    <message>
        <source>Choose another password, or another kind of way.</source>
        <translation>Choisissez un autre mot de passe, ou un autre type de moyen.</translation>
    </message>
    <message>
        <source>That is not this password, or it has a slip in it.</source>
        <translation>Ce n’est pas ce mot de passe, ou il contient une faute de frappe.</translation>
    </message>
    <message>
        <source>Type it again. If it never opens, add another way, then remove this one.</source>
        <translation>Saisissez-le à nouveau. S’il n’ouvre jamais, ajoutez un autre moyen, puis retirez celui-ci.</translation>
    </message>
    <message>
        <source>That password does not open this backup</source>
        <translation>Ce mot de passe n’ouvre pas cette sauvegarde</translation>
    </message>
    <message>
        <source>It has a slip in it, is of another backup, or was removed. Capitals count.</source>
        <translation>Il contient une faute de frappe, appartient à une autre sauvegarde, ou a été retiré. Les majuscules comptent.</translation>
    </message>
    <message>
        <source>That is the key of another sheet: it was typed without a slip.</source>
        <translation>C’est la clé d’une autre feuille&#x202f;: elle a été saisie sans faute de frappe.</translation>
    </message>
    <message>
        <source>Fetch the right sheet. If it is lost, add another way, then remove this one.</source>
        <translation>Allez chercher la bonne feuille. Si elle est perdue, ajoutez un autre moyen, puis retirez celui-ci.</translation>
    </message>
    <message>
        <source>That recovery key does not open this backup</source>
        <translation>Cette clé de récupération n’ouvre pas cette sauvegarde</translation>
    </message>
    <message>
        <source>It was typed without a slip, but is of another backup, or was removed or replaced since.</source>
        <translation>Elle a été saisie sans faute de frappe, mais appartient à une autre sauvegarde, ou a été retirée ou remplacée depuis.</translation>
    </message>
    <message>
        <source>Fetch the newest sheet, or use another way to unlock.</source>
        <translation>Allez chercher la feuille la plus récente, ou utilisez un autre moyen de déverrouiller.</translation>
    </message>
    <message>
        <source>One of the two is wrong. Which one, nothing can tell.</source>
        <translation>L’un des deux n’est pas le bon. Lequel, rien ne peut le dire.</translation>
    </message>
    <message>
        <source>Type the password again, or take another key or way.</source>
        <translation>Saisissez à nouveau le mot de passe, ou prenez une autre clé ou un autre moyen.</translation>
    </message>
    <message>
        <source>Something that was asked for is not possible.</source>
        <translation>Une partie de ce qui a été demandé n’est pas possible.</translation>
    </message>
    <message>
        <source>This does not open the backup</source>
        <translation>Cela n’ouvre pas la sauvegarde</translation>
    </message>
    <message>
        <source>Type the whole password or recovery key.</source>
        <translation>Saisissez le mot de passe ou la clé de récupération en entier.</translation>
    </message>
    <message>
        <source>What was used does not open this backup, or was typed with a slip.</source>
        <translation>Ce qui a été utilisé n’ouvre pas cette sauvegarde, ou a été saisi avec une faute de frappe.</translation>
    </message>
    <message>
        <source>What was used does not belong to this way to unlock, or was typed with a slip. The backup is not affected.</source>
        <translation>Ce qui a été utilisé n’appartient pas à ce moyen de déverrouiller, ou a été saisi avec une faute de frappe. La sauvegarde n’est pas affectée.</translation>
    </message>
    <message>
        <source>It was no longer there when Coffer came to read it.</source>
        <translation>Il n’était plus là quand Coffer a voulu le lire.</translation>
    </message>
    <message>
        <source>The answer was not the same as before</source>
        <translation>La réponse n’était pas la même qu’auparavant</translation>
    </message>
    <message>
        <source>That PIN is wrong</source>
        <translation>Ce code PIN est incorrect</translation>
    </message>
    <message>
        <source>The key must be plugged in again</source>
        <translation>La clé doit être rebranchée</translation>
    </message>
    <message>
        <source>This PIN is not accepted</source>
        <translation>Ce code PIN n’est pas accepté</translation>
    </message>
    <message>
        <source>This key or passkey cannot open backups</source>
        <translation>Cette clé de sécurité ou clé d’accès ne peut pas ouvrir de sauvegarde</translation>
    </message>
    <message>
        <source>Nobody touched the key in time</source>
        <translation>Personne n’a touché la clé à temps</translation>
    </message>
    <message>
        <source>The answer could not be trusted</source>
        <translation>La réponse n’était pas digne de confiance</translation>
    </message>
    <message>
        <source>No usable answer came</source>
        <translation>Aucune réponse utilisable n’est arrivée</translation>
    </message>
    <message>
        <source>Somebody has changed the data of another way to unlock</source>
        <translation>Quelqu’un a modifié les données d’un autre moyen de déverrouiller</translation>
    </message>
    <message>
        <source>Only somebody who could open the backup can have done that, and new keys might reach that person.</source>
        <translation>Seul quelqu’un qui pouvait ouvrir la sauvegarde a pu le faire, et de nouvelles clés pourraient parvenir à cette personne.</translation>
    </message>
    <message>
        <source>The password and the key together do not open the backup</source>
        <translation>Ensemble, le mot de passe et la clé n’ouvrent pas la sauvegarde</translation>
    </message>
    <message>
        <source>It is empty or too long, or holds a backslash or something that cannot be seen.</source>
        <translation>C’est vide ou trop long, ou cela contient une barre oblique inverse ou quelque chose d’invisible.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Top</source>
        <translation>Racine</translation>
    </message>
    <message>
        <source>Go to the top</source>
        <translation>Aller à la racine</translation>
    </message>
    <message>
        <source>Some entries of this folder cannot be told: parts of the backup are damaged or not there.</source>
        <translation>Certaines entrées de ce dossier ne peuvent pas être indiquées&#x202f;: des parties de la sauvegarde sont endommagées ou absentes.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Ce dossier est vide</translation>
    </message>
    <message>
        <source>It was empty when it was backed up.</source>
        <translation>Il était vide quand il a été sauvegardé.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Fichiers et dossiers</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Special file</source>
        <translation>Fichier spécial</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file or folder, %2 its size, or that it is a folder</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>It changed while it was being backed up</source>
        <translation>Modifié pendant la sauvegarde</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Open; press to fold it</source>
        <translation>Déplié&#x202f;; appuyez pour replier</translation>
    </message>
    <message>
        <source>Folded; press to open it</source>
        <translation>Replié&#x202f;; appuyez pour déplier</translation>
    </message>
</context>
<context>
    <name>GroupCheck</name>
    <message>
        <source>Group %1</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>That is not group %1. Compare it with the sheet.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Ce n’est pas le groupe %1. Comparez-le avec la feuille.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Groupe %1 de la clé de récupération</translation>
    </message>
    <message>
        <source>This group is right.</source>
        <translation>Ce groupe est correct.</translation>
    </message>
    <message>
        <source>A group has five letters and digits.</source>
        <translation>Un groupe a cinq caractères&#x202f;: des lettres et des chiffres.</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message numerus="yes">
        <source>Added in the last %Ln day(s)</source>
        <extracomment>%Ln is a number of days</extracomment>
        <translation>
            <numerusform>Ajouté sur %Ln jour</numerusform>
            <numerusform>Ajouté au cours des %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added per day, last %Ln day(s)</source>
        <extracomment>%Ln is a number of days</extracomment>
        <translation>
            <numerusform>Ajouté par jour, sur %Ln jour</numerusform>
            <numerusform>Ajouté par jour, %Ln derniers jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpApps</name>
    <message>
        <source>As of August 2026. Names of menus change.</source>
        <extracomment>a month; when the steps of an app were last looked up</extracomment>
        <translation>Situation en août 2026. Les noms des menus changent.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>phone Android iPhone crypt15 export</source>
        <translation>téléphone Android iPhone crypt15 export</translation>
    </message>
    <message>
        <source>Open a chat, choose “Export chat”, with media</source>
        <translation>Ouvrez une discussion, choisissez «&#x202f;Exporter la discussion&#x202f;», avec les médias</translation>
    </message>
    <message>
        <source>The file goes to this computer by cable, mail or a shared folder; then drop it here. An export holds about 10,000 messages with media or 40,000 without, the newest ones, and says nothing when it leaves some out.</source>
        <translation>Le fichier arrive sur cet ordinateur par câble, par e-mail ou par un dossier partagé&#x202f;; déposez-le ensuite ici. Un export contient environ 10&#xa0;000 messages avec médias ou 40&#xa0;000 sans, les plus récents, et ne dit rien quand il en omet.</translation>
    </message>
    <message>
        <source>For everything, on Android: copy the folder Android/media/com.whatsapp</source>
        <translation>Pour tout avoir, sur Android&#x202f;: copiez le dossier Android/media/com.whatsapp</translation>
    </message>
    <message>
        <source>It holds the app’s own backup, encrypted. Keep the whole folder: media lie beside it.</source>
        <translation>Il contient la sauvegarde propre à l’application, chiffrée. Gardez le dossier entier&#x202f;: les médias se trouvent à côté.</translation>
    </message>
    <message>
        <source>Keep the app’s 64-digit key with it</source>
        <translation>Joignez-y la clé à 64 chiffres de l’application</translation>
    </message>
    <message>
        <source>Only with that key can the copied file be opened outside WhatsApp. With a passkey or a password nobody but WhatsApp holds the key.</source>
        <translation>Seule cette clé permet d’ouvrir le fichier copié en dehors de WhatsApp. Avec une clé d’accès ou un mot de passe, personne d’autre que WhatsApp ne détient la clé.</translation>
    </message>
    <message>
        <source>Settings, Chats, Chat backup, End-to-end encrypted backup, Turn on. A passkey is offered first; “More options” has a password or a 64-digit key. Turning it off and on again makes a new key, and older backups then stay closed. On an iPhone, iCloud Backup of the whole device takes along a copy of the chats that is not encrypted.</source>
        <translation>Paramètres, Discussions, Sauvegarde des discussions, Sauvegarde chiffrée de bout en bout, Activer. Une clé d’accès est proposée d’abord&#x202f;; «&#x202f;Plus d’options&#x202f;» offre un mot de passe ou une clé à 64 chiffres. La désactiver puis la réactiver crée une nouvelle clé, et les sauvegardes plus anciennes restent alors fermées. Sur un iPhone, la sauvegarde iCloud de l’appareil entier emporte une copie des discussions qui n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>The app’s own backup file can go back into WhatsApp when the app is set up anew. An export of a chat is for reading, and Telegram on a phone can take it in.</source>
        <translation>Le fichier de sauvegarde propre à l’application peut revenir dans WhatsApp quand l’application est de nouveau configurée. Un export d’une discussion sert à être lu, et Telegram sur un téléphone peut le reprendre.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>phone Android desktop jsonl takeout backup</source>
        <translation>téléphone Android ordinateur de bureau desktop jsonl takeout sauvegarde</translation>
    </message>
    <message>
        <source>Use the app’s plain export, where it has one</source>
        <translation>Utilisez l’export en clair de l’application, là où elle en a un</translation>
    </message>
    <message>
        <source>It writes a folder with main.jsonl, metadata.json and files. Disappearing messages are left out.</source>
        <translation>Il écrit un dossier avec main.jsonl, metadata.json et files. Les messages éphémères sont omis.</translation>
    </message>
    <message>
        <source>Or copy its own backup</source>
        <translation>Ou copiez sa propre sauvegarde</translation>
    </message>
    <message>
        <source>On Android and on the desktop a folder named SignalBackups, opened with the 64 characters of the recovery key; on older Android one file that ends in .backup, opened with 30 digits.</source>
        <translation>Sur Android et sur l’ordinateur, un dossier nommé SignalBackups, qui s’ouvre avec les 64 caractères de la clé de récupération&#x202f;; sur un Android plus ancien, un seul fichier qui se termine par .backup, qui s’ouvre avec 30 chiffres.</translation>
    </message>
    <message>
        <source>Drop the folder or file here</source>
        <translation>Déposez le dossier ou le fichier ici</translation>
    </message>
    <message>
        <source>The plain export can be read by anybody who finds it: delete it once it is in the backup.</source>
        <translation>L’export en clair peut être lu par quiconque le trouve&#x202f;: supprimez-le une fois qu’il est dans la sauvegarde.</translation>
    </message>
    <message>
        <source>Signal’s backups are always encrypted. Write down the recovery key that the app shows: when it is lost, that backup is lost.</source>
        <translation>Les sauvegardes de Signal sont toujours chiffrées. Notez la clé de récupération que l’application affiche&#x202f;: si elle est perdue, cette sauvegarde-là est perdue.</translation>
    </message>
    <message>
        <source>Its own backup can go back into Signal, with its key. The plain export is for reading.</source>
        <translation>Sa propre sauvegarde peut revenir dans Signal, avec sa clé. L’export en clair sert à être lu.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>desktop JSON HTML result.json</source>
        <translation>ordinateur bureau desktop JSON HTML result.json</translation>
    </message>
    <message>
        <source>On a computer, in Telegram Desktop, export the data</source>
        <translation>Sur un ordinateur, dans Telegram Desktop, exportez les données</translation>
    </message>
    <message>
        <source>Choose the machine-readable form (JSON); it holds more than the HTML.</source>
        <translation>Choisissez le format lisible par machine (JSON)&#x202f;; il contient plus que le HTML.</translation>
    </message>
    <message>
        <source>Raise the limits before you start</source>
        <translation>Relevez les limites avant de commencer</translation>
    </message>
    <message>
        <source>By default only photos up to 8 MB are taken, and of groups and channels only your own messages.</source>
        <translation>Par défaut, seules les photos jusqu’à 8&#xa0;Mo sont prises, et, des groupes et des canaux, seulement vos propres messages.</translation>
    </message>
    <message>
        <source>Drop the folder with result.json here</source>
        <translation>Déposez le dossier avec result.json ici</translation>
    </message>
    <message>
        <source>Coffer keeps the media beside it as they are.</source>
        <translation>Coffer garde tels quels les médias qui l’accompagnent.</translation>
    </message>
    <message>
        <source>Readable only: Telegram Desktop takes no export back.</source>
        <translation>Pour la lecture seulement&#x202f;: Telegram Desktop ne reprend aucun export.</translation>
    </message>
    <message>
        <source>Messenger and Instagram</source>
        <translation>Messenger et Instagram</translation>
    </message>
    <message>
        <source>Facebook Meta download information JSON</source>
        <translation>Facebook Meta télécharger informations JSON</translation>
    </message>
    <message>
        <source>Download your information, as JSON</source>
        <translation>Téléchargez vos informations, au format JSON</translation>
    </message>
    <message>
        <source>The archive has a folder “messages” with one folder for each conversation.</source>
        <translation>L’archive contient un dossier «&#x202f;messages&#x202f;» avec un dossier pour chaque conversation.</translation>
    </message>
    <message>
        <source>Download encrypted chats as well</source>
        <translation>Téléchargez aussi les discussions chiffrées</translation>
    </message>
    <message>
        <source>They come separately, from messenger.com under secure storage, as a file for each chat and a folder “media”.</source>
        <translation>Elles viennent séparément, depuis messenger.com sous Stockage sécurisé, sous forme d’un fichier par discussion et d’un dossier «&#x202f;media&#x202f;».</translation>
    </message>
    <message>
        <source>Drop both here</source>
        <translation>Déposez les deux ici</translation>
    </message>
    <message>
        <source>HTML holds less: choose JSON where it is offered.</source>
        <translation>Le HTML contient moins&#x202f;: choisissez JSON là où il est proposé.</translation>
    </message>
    <message>
        <source>Readable only.</source>
        <translation>Pour la lecture seulement.</translation>
    </message>
    <message>
        <source>LINE and KakaoTalk</source>
        <translation>LINE et KakaoTalk</translation>
    </message>
    <message>
        <source>text export Japan Korea</source>
        <translation>texte export Japon Corée</translation>
    </message>
    <message>
        <source>Export a chat as text</source>
        <translation>Exportez une discussion sous forme de texte</translation>
    </message>
    <message>
        <source>LINE’s text holds no media and no time zone; KakaoTalk can add media in a zip file.</source>
        <translation>Le texte de LINE ne contient ni médias ni fuseau horaire&#x202f;; KakaoTalk peut ajouter les médias dans un fichier zip.</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Déposez le fichier ici</translation>
    </message>
    <message>
        <source>One file for each chat.</source>
        <translation>Un fichier par discussion.</translation>
    </message>
    <message>
        <source>Readable only. Telegram on a phone can take in such a text.</source>
        <translation>Pour la lecture seulement. Telegram sur un téléphone peut reprendre un tel texte.</translation>
    </message>
    <message>
        <source>iMessage and SMS</source>
        <translation>iMessage et SMS</translation>
    </message>
    <message>
        <source>iPhone Mac Android Apple messages text</source>
        <translation>iPhone Mac Android Apple messages texte</translation>
    </message>
    <message>
        <source>On a Mac: the folder Library/Messages</source>
        <translation>Sur un Mac&#x202f;: le dossier Library/Messages</translation>
    </message>
    <message>
        <source>The file chat.db and the folder Attachments beside it belong together.</source>
        <translation>Le fichier chat.db et le dossier Attachments à côté de lui vont ensemble.</translation>
    </message>
    <message>
        <source>On Android: SMS Backup &amp; Restore</source>
        <translation>Sur Android&#x202f;: SMS Backup &amp; Restore</translation>
    </message>
    <message>
        <source>That app writes an XML file with messages, pictures and calls.</source>
        <translation>Cette application écrit un fichier XML avec les messages, les images et les appels.</translation>
    </message>
    <message>
        <source>Drop them here</source>
        <translation>Déposez-les ici</translation>
    </message>
    <message>
        <source>A backup of an iPhone made by a computer can be kept, too.</source>
        <translation>Une sauvegarde d’iPhone faite par un ordinateur peut aussi être ajoutée.</translation>
    </message>
    <message>
        <source>The XML file can go back into an Android phone with the same app. Messages of an iPhone are readable only.</source>
        <translation>Le fichier XML peut revenir sur un téléphone Android avec la même application. Les messages d’un iPhone ne peuvent qu’être lus.</translation>
    </message>
    <message>
        <source>Discord, Slack, Matrix, Google Chat</source>
        <translation>Discord, Slack, Matrix, Google Chat</translation>
    </message>
    <message>
        <source>work team element takeout data package zip</source>
        <translation>travail équipe element takeout données paquet zip</translation>
    </message>
    <message>
        <source>Ask for your data, or export the room</source>
        <translation>Demandez vos données, ou exportez le salon</translation>
    </message>
    <message>
        <source>Discord’s own package holds only your own messages. Slack’s zip file holds links instead of files. Element exports a room as JSON. Google Takeout has a folder for Chat.</source>
        <translation>Le paquet de données de Discord ne contient que vos propres messages. Le fichier zip de Slack contient des liens au lieu des fichiers. Element exporte un salon au format JSON. Google Takeout a un dossier pour Chat.</translation>
    </message>
    <message>
        <source>Drop the file or folder here</source>
        <translation>Déposez le fichier ou le dossier ici</translation>
    </message>
    <message>
        <source>What it leaves out is not in the backup either.</source>
        <translation>Ce qu’il omet n’est pas non plus dans la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>HelpArticle</name>
    <message>
        <source>The app’s own encrypted backup</source>
        <translation>La sauvegarde chiffrée propre à l’application</translation>
    </message>
    <message>
        <source>What can go back into the app</source>
        <translation>Ce qui peut revenir dans l’application</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to setting up</source>
        <translation>Retour à la configuration</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>It is all on this computer; nothing is fetched.</source>
        <translation>Tout est sur cet ordinateur&#x202f;; rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Look for a word or two</source>
        <translation>Cherchez un mot ou deux</translation>
    </message>
    <message>
        <source>No page has “%1”. Try another word.</source>
        <extracomment>%1 is what somebody looked for</extracomment>
        <translation>Aucune page ne contient «&#x202f;%1&#x202f;». Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Getting chats here</source>
        <translation>Faire venir les discussions ici</translation>
    </message>
    <message>
        <source>All of help</source>
        <translation>Toute l’aide</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s), the best first.</source>
        <extracomment>%Ln is a number of pages of help</extracomment>
        <translation>
            <numerusform>%Ln page.</numerusform>
            <numerusform>%Ln pages, la meilleure d’abord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpQuestions</name>
    <message>
        <source>What opens my backup?</source>
        <translation>Qu’est-ce qui ouvre ma sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>passkey password recovery key security key unlock</source>
        <translation>clé d’accès mot de passe clé de récupération clé de sécurité déverrouiller</translation>
    </message>
    <message>
        <source>Everything in the list “Ways to unlock”, each by itself: the recovery key on paper, a password, a security key, a passkey. Nothing else does. Coffer has no key of its own and cannot help anybody in.</source>
        <translation>Tout ce qui figure dans la liste «&#x202f;Moyens de déverrouiller&#x202f;», chacun à lui seul&#x202f;: la clé de récupération sur papier, un mot de passe, une clé de sécurité, une clé d’accès. Rien d’autre. Coffer n’a pas de clé à lui et ne peut aider personne à entrer.</translation>
    </message>
    <message>
        <source>Keep two that are not lost together, and at least one that needs neither this computer nor an account. That is what “Protected” means.</source>
        <translation>Gardez-en deux qui ne se perdent pas ensemble, dont au moins un qui n’a besoin ni de cet ordinateur ni d’un compte. C’est ce que veut dire «&#x202f;Protégée&#x202f;».</translation>
    </message>
    <message>
        <source>A password is only as strong as it is long: a computer can try passwords without limit. A security key with a PIN cannot be guessed so.</source>
        <translation>Un mot de passe n’est fort qu’à la mesure de sa longueur&#x202f;: un ordinateur peut essayer des mots de passe sans limite. Une clé de sécurité avec un code PIN ne peut pas être devinée ainsi.</translation>
    </message>
    <message>
        <source>I have lost something. What now?</source>
        <translation>J’ai perdu quelque chose. Que faire&#x202f;?</translation>
    </message>
    <message>
        <source>lost stolen phone key computer everything forgotten</source>
        <translation>perdu volé téléphone clé ordinateur tout oublié</translation>
    </message>
    <message>
        <source>As long as one way to unlock is left, nothing is lost. Open “Something happened” and choose what it was: it shuts the lost thing out and ends with a test.</source>
        <translation>Tant qu’il reste un moyen de déverrouiller, rien n’est perdu. Ouvrez «&#x202f;En cas d’incident&#x202f;» et choisissez ce que c’était&#x202f;: l’accès de ce qui est perdu est révoqué, et cela se termine par un test.</translation>
    </message>
    <message>
        <source>With the recovery key alone: install Coffer on any computer, choose “I have a backup already”, show it the folder or disk, and type the 13 groups.</source>
        <translation>Avec la clé de récupération seule&#x202f;: installez Coffer sur n’importe quel ordinateur, choisissez «&#x202f;J’ai déjà une sauvegarde&#x202f;», montrez-lui le dossier ou le disque, et saisissez les 13 groupes.</translation>
    </message>
    <message>
        <source>When every way to unlock is gone, nobody can open the backup, and neither can Coffer. That is the price of a backup that only you can read.</source>
        <translation>Quand tous les moyens de déverrouiller ont disparu, personne ne peut ouvrir la sauvegarde, et Coffer non plus. C’est le prix d’une sauvegarde que personne d’autre que vous ne peut lire.</translation>
    </message>
    <message>
        <source>What does Coffer see, and who else does?</source>
        <translation>Que voit Coffer, et qui d’autre&#x202f;?</translation>
    </message>
    <message>
        <source>privacy cloud storage telemetry account server encrypted</source>
        <translation>vie privée cloud stockage télémétrie compte serveur chiffré</translation>
    </message>
    <message>
        <source>Coffer has no server and no account, and sends nothing about you to anybody.</source>
        <translation>Coffer n’a ni serveur ni compte, et n’envoie rien sur vous à personne.</translation>
    </message>
    <message>
        <source>Whoever runs the storage sees the sizes and times of encrypted files and which kinds of ways to unlock there are. They see no names, no chats and no people.</source>
        <translation>Quiconque gère le stockage voit la taille, la date et l’heure de fichiers chiffrés, et quels types de moyens de déverrouiller existent. Il ne voit ni noms, ni discussions, ni personnes.</translation>
    </message>
    <message>
        <source>A thief of this computer’s own key can add to the backup and read nothing of it. Unlocking brings a secret to the computer that you unlock on: unlock only on computers you trust.</source>
        <translation>Quiconque vole la clé propre à cet ordinateur peut ajouter des données à la sauvegarde et ne rien en lire. Déverrouiller amène un secret sur l’ordinateur où vous déverrouillez&#x202f;: ne déverrouillez que sur des ordinateurs auxquels vous faites confiance.</translation>
    </message>
    <message>
        <source>How is it opened without Coffer?</source>
        <translation>Comment l’ouvrir sans Coffer&#x202f;?</translation>
    </message>
    <message>
        <source>python reader format future program HOW-TO-OPEN</source>
        <translation>python lecteur format avenir programme HOW-TO-OPEN</translation>
    </message>
    <message>
        <source>In the backup’s folder lies HOW-TO-OPEN.txt. It says how to read everything with the small program in the folder “reader”, which needs Python 3 and nothing of Coffer.</source>
        <translation>Dans le dossier de la sauvegarde se trouve HOW-TO-OPEN.txt. Il dit comment tout lire avec le petit programme du dossier «&#x202f;reader&#x202f;», qui a besoin de Python 3 et de rien de Coffer.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 of that program with the one on your recovery sheet first: the storage could have swapped it.</source>
        <translation>Comparez d’abord le SHA-256 de ce programme avec celui de votre feuille de récupération&#x202f;: le stockage aurait pu le remplacer.</translation>
    </message>
    <message>
        <source>The format is published, with examples, so that anybody can write another reader.</source>
        <translation>Le format est publié, avec des exemples, pour que chacun puisse écrire un autre programme de lecture.</translation>
    </message>
    <message>
        <source>How do I know that it works?</source>
        <translation>Comment savoir si cela fonctionne&#x202f;?</translation>
    </message>
    <message>
        <source>test proof verify restore damaged</source>
        <translation>test preuve vérifier restaurer endommagé</translation>
    </message>
    <message>
        <source>Each unlocking proves the way that it was done with, and Home says when each was last proven. A test also reads back a sample of what is stored, and writes down what it found.</source>
        <translation>Chaque déverrouillage éprouve le moyen avec lequel il a été fait, et l’Accueil dit quand chacun a été éprouvé pour la dernière fois. Un test relit en plus un échantillon de ce qui est enregistré, et consigne ce qu’il a trouvé.</translation>
    </message>
    <message>
        <source>A backup that is reported done stays whole, whatever happens afterwards: a crash, a full disk, a drive that is pulled. Damage of the disk itself is found, named, and mended with the next backup from what is still on this computer.</source>
        <translation>Une sauvegarde annoncée comme terminée reste intacte, quoi qu’il arrive ensuite&#x202f;: un plantage, un disque plein, un disque débranché. Un dommage du disque lui-même est trouvé, nommé, et réparé à la prochaine sauvegarde à partir de ce qui est encore sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>HomeFigures</name>
    <message>
        <source>Newest message</source>
        <translation>Message le plus récent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) were not there</source>
        <extracomment>%Ln is a number of photos and other files that chats name</extracomment>
        <translation>
            <numerusform>%Ln média n’était pas là</numerusform>
            <numerusform>%Ln médias n’étaient pas là</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>no backup was made yet</extracomment>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>By this computer</source>
        <extracomment>below the time of the last backup</extracomment>
        <translation>Par cet ordinateur</translation>
    </message>
    <message>
        <source>In the backup</source>
        <extracomment>above the number of messages or files in the backup</extracomment>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Moyens de déverrouiller</translation>
    </message>
    <message>
        <source>All proven</source>
        <extracomment>all ways to unlock were shown to work</extracomment>
        <translation>Tous éprouvés</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <extracomment>%1 is how many ways to unlock were shown to work</extracomment>
        <translation>Éprouvés&#x202f;: %1</translation>
    </message>
    <message>
        <source>All media files are here</source>
        <translation>Tous les médias sont là</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>Last read back by a test: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Dernière relecture par un test&#x202f;: %1</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégée</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande votre attention</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protégée</translation>
    </message>
    <message>
        <source>Not protected yet</source>
        <translation>Pas encore protégée</translation>
    </message>
    <message numerus="yes">
        <source>It opens and restores. %Ln thing(s) make it weaker than it should be.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>La sauvegarde s’ouvre et se restaure. %Ln point la rend plus faible qu’elle ne devrait l’être.</numerusform>
            <numerusform>La sauvegarde s’ouvre et se restaure. %Ln points la rendent plus faible qu’elle ne devrait l’être.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is running.</source>
        <translation>Une sauvegarde est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand between your chats and a backup that you can rely on.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>%Ln point sépare vos discussions d’une sauvegarde sur laquelle vous pouvez compter.</numerusform>
            <numerusform>%Ln points séparent vos discussions d’une sauvegarde sur laquelle vous pouvez compter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation>Examen de la sauvegarde…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Everything is in order. Last backup: %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Tout est en ordre. Dernière sauvegarde&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The state of the backup could not be found out.</source>
        <translation>L’état de la sauvegarde n’a pas pu être déterminé.</translation>
    </message>
    <message numerus="yes">
        <source>It opens. %Ln thing(s) make it weaker than it should be.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>La sauvegarde s’ouvre. %Ln point la rend plus faible qu’elle ne devrait l’être.</numerusform>
            <numerusform>La sauvegarde s’ouvre. %Ln points la rendent plus faible qu’elle ne devrait l’être.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Look again</source>
        <translation>Examiner à nouveau</translation>
    </message>
    <message>
        <source>Stopping is safe: what is stored stays, the next run goes on.</source>
        <translation>Arrêter est sans danger&#x202f;: ce qui est enregistré reste, la prochaine exécution continue.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>HomePromises</name>
    <message>
        <source>In order, as of %1</source>
        <extracomment>%1 is the time of day when this was found out</extracomment>
        <translation>En ordre, à %1</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>Personne d’autre que vous ne peut la lire</translation>
    </message>
    <message>
        <source>Backing up cannot read</source>
        <extracomment>heading: the key that backs up by itself can add and read nothing</extracomment>
        <translation>Sauvegarder ne permet pas de lire</translation>
    </message>
    <message>
        <source>What runs on this computer can add to it and open nothing.</source>
        <extracomment>what runs by itself: the backup program</extracomment>
        <translation>Ce qui tourne sur cet ordinateur peut y ajouter des données et ne peut rien ouvrir.</translation>
    </message>
    <message>
        <source>Never one way in</source>
        <translation>Jamais un seul accès</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open it.</source>
        <extracomment>%Ln is a number of ways to unlock</extracomment>
        <translation>
            <numerusform>%Ln moyen l’ouvre.</numerusform>
            <numerusform>%Ln moyens l’ouvrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven, not hoped</source>
        <translation>Des preuves, pas des espoirs</translation>
    </message>
    <message>
        <source>Every way opened it at least once. Oldest proof: %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Chaque moyen l’a ouverte au moins une fois. Preuve la plus ancienne&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The place where the backup lies sees sizes, times and which kinds of ways to unlock there are, nothing else.</source>
        <translation>L’emplacement où se trouve la sauvegarde voit les tailles, les dates et heures et quels types de moyens de déverrouiller existent, rien d’autre.</translation>
    </message>
</context>
<context>
    <name>HomeReasons</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Ajouter un moyen</translation>
    </message>
    <message>
        <source>Test a way</source>
        <translation>Tester un moyen</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>Cannot be undone:</source>
        <extracomment>followed by a sentence that begins with a small letter in English</extracomment>
        <translation>Irréversible&#x202f;:</translation>
    </message>
    <message>
        <source>The last unlocking is more than ten minutes ago. Unlock once more: an open window does not show that you are its owner.</source>
        <translation>Le dernier déverrouillage remonte à plus de dix minutes. Déverrouillez encore une fois&#x202f;: une fenêtre ouverte ne montre pas que la sauvegarde est à vous.</translation>
    </message>
    <message>
        <source>The backup is locked. Unlock it with a way that you still have.</source>
        <translation>La sauvegarde est verrouillée. Déverrouillez-la avec un moyen que vous avez encore.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>IncidentEnd</name>
    <message>
        <source>Destroy every sheet of the old key, and keep the new one with your passport.</source>
        <translation>Détruisez chaque feuille de l’ancienne clé, et gardez la nouvelle avec votre passeport.</translation>
    </message>
    <message>
        <source>This computer does not add to the backup, so the test is not written down in it.</source>
        <translation>Cet ordinateur n’ajoute rien à la sauvegarde, le test n’y est donc pas consigné.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Go to the first backup</source>
        <translation>Aller à la première sauvegarde</translation>
    </message>
    <message>
        <source>Add a way to unlock</source>
        <translation>Ajouter un moyen de déverrouiller</translation>
    </message>
    <message>
        <source>That version is kept for good</source>
        <translation>Cette version est gardée pour toujours</translation>
    </message>
    <message>
        <source>This computer goes on from here</source>
        <translation>Cet ordinateur prend la suite</translation>
    </message>
    <message>
        <source>There is no version yet that could be read back.</source>
        <translation>Il n’y a pas encore de version qui pourrait être relue.</translation>
    </message>
    <message numerus="yes">
        <source>Read back and good: %Ln file(s).</source>
        <extracomment>%Ln is how many files were read back as a test</extracomment>
        <translation>
            <numerusform>Relu et bon&#x202f;: %Ln fichier.</numerusform>
            <numerusform>Relus et bons&#x202f;: %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old recovery key no longer opens this backup</source>
        <translation>L’ancienne clé de récupération n’ouvre plus cette sauvegarde</translation>
    </message>
    <message>
        <source>%1 no longer adds to this backup</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>%1 n’ajoute plus rien à cette sauvegarde</translation>
    </message>
    <message>
        <source>%1 no longer opens this backup</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>%1 n’ouvre plus cette sauvegarde</translation>
    </message>
    <message>
        <source>Shut out with that computer, as they lived in it: %1</source>
        <extracomment>%1 is the name of a way to unlock that lived in a computer, or several of them</extracomment>
        <translation>Ce qui se trouvait dans l’ordinateur a été révoqué avec lui&#x202f;: %1</translation>
    </message>
    <message>
        <source>What opens the backup now</source>
        <translation>Ce qui ouvre désormais la sauvegarde</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>Each one ends with a test, so that you know where you stand.</source>
        <translation>Chaque cas se termine par un test, pour que vous sachiez où vous en êtes.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 is the number of this step, %2 how many steps there are</extracomment>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>IncidentRest</name>
    <message>
        <source>Opens the backup</source>
        <extracomment>above names of ways to unlock</extracomment>
        <translation>Pour ouvrir la sauvegarde</translation>
    </message>
    <message>
        <source>Is shut out as well</source>
        <extracomment>above names of ways to unlock that lived in a computer that is shut out</extracomment>
        <translation>Ce qui est révoqué aussi</translation>
    </message>
</context>
<context>
    <name>IncidentStepHead</name>
    <message>
        <source>Put the new recovery key on paper</source>
        <translation>Mettez la nouvelle clé de récupération sur papier</translation>
    </message>
    <message>
        <source>Type two groups from the new sheet</source>
        <translation>Saisissez deux groupes de la nouvelle feuille</translation>
    </message>
    <message>
        <source>What is this computer to keep?</source>
        <translation>Que doit sauvegarder cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>The new key opens nothing yet, and the old one still opens the backup. Nothing has changed until you have typed two groups back.</source>
        <translation>La nouvelle clé n’ouvre rien pour l’instant, et l’ancienne ouvre toujours la sauvegarde. Rien n’est modifié tant que vous n’avez pas ressaisi deux groupes.</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory. Then Coffer opens the backup with the new key, and only when that works does the old one go.</source>
        <translation>Saisissez-les depuis le papier ou le fichier, et non de mémoire. Coffer ouvre ensuite la sauvegarde avec la nouvelle clé, et l’ancienne n’est retirée qu’une fois que cela a fonctionné.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. The old computer is retired when you press “Take over here”.</source>
        <translation>Rien n’a été modifié pour l’instant. L’ancien ordinateur est retiré lorsque vous appuyez sur «&#x202f;Prendre la suite ici&#x202f;».</translation>
    </message>
</context>
<context>
    <name>IncidentSteps</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Working. Wait until it is done.</source>
        <translation>Traitement en cours. Attendez la fin.</translation>
    </message>
    <message>
        <source>Choose something to keep to go on.</source>
        <translation>Choisissez quoi sauvegarder pour continuer.</translation>
    </message>
    <message>
        <source>Choose one to go on.</source>
        <extracomment>one of the ways to unlock, computers or versions that are listed</extracomment>
        <translation>Faites un choix pour continuer.</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>Vérifier la feuille</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>Replace the old key</source>
        <translation>Remplacer l’ancienne clé</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Take over here</source>
        <translation>Prendre la suite ici</translation>
    </message>
    <message>
        <source>Keep for good</source>
        <translation>Garder pour toujours</translation>
    </message>
    <message>
        <source>Shut the computer out</source>
        <translation>Révoquer l’ordinateur</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>heading over what will be so when it is done</extracomment>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>La nouvelle clé de récupération</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>Saisissez les deux groupes pour continuer.</translation>
    </message>
</context>
<context>
    <name>IncidentSubjects</name>
    <message>
        <source>Which computer is gone?</source>
        <translation>Quel ordinateur a disparu&#x202f;?</translation>
    </message>
    <message>
        <source>Which recovery key was seen?</source>
        <translation>Quelle clé de récupération a été vue&#x202f;?</translation>
    </message>
    <message>
        <source>Only the way that you have just unlocked with opens this backup. Add another one first, then shut this one out.</source>
        <translation>Seul le moyen avec lequel vous venez de déverrouiller ouvre cette sauvegarde. Ajoutez-en d’abord un autre, puis révoquez celui-ci.</translation>
    </message>
    <message>
        <source>Everything as it was then</source>
        <translation>Tout, tel que c’était alors</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d’écrit pour l’instant</translation>
    </message>
    <message>
        <source>Last wrote %1</source>
        <extracomment>%1 is the day when a computer last wrote to the backup</extracomment>
        <translation>Dernière écriture&#x202f;: %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <extracomment>%1 is the day when a way to unlock was added</extracomment>
        <translation>Ajout&#x202f;: %1</translation>
    </message>
    <message>
        <source>Add a way to unlock</source>
        <translation>Ajouter un moyen de déverrouiller</translation>
    </message>
    <message>
        <source>No other computer adds to this backup</source>
        <translation>Aucun autre ordinateur n’ajoute de données à cette sauvegarde</translation>
    </message>
    <message>
        <source>This backup has no recovery key</source>
        <translation>Cette sauvegarde n’a pas de clé de récupération</translation>
    </message>
    <message>
        <source>No passkey of a password manager opens this backup</source>
        <translation>Aucune clé d’accès d’un gestionnaire de mots de passe n’ouvre cette sauvegarde</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Aucune version pour l’instant</translation>
    </message>
    <message>
        <source>No other way to unlock</source>
        <translation>Aucun autre moyen de déverrouiller</translation>
    </message>
    <message>
        <source>The first backup makes one.</source>
        <translation>La première sauvegarde en crée une.</translation>
    </message>
    <message>
        <source>Which computer does this one replace?</source>
        <translation>Quel ordinateur celui-ci remplace-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Which passkey was in the password manager?</source>
        <translation>Quelle clé d’accès se trouvait dans le gestionnaire de mots de passe&#x202f;?</translation>
    </message>
    <message>
        <source>Which version is the last one from before the reinstall?</source>
        <translation>Quelle est la dernière version d’avant la réinstallation&#x202f;?</translation>
    </message>
    <message>
        <source>Which way to unlock is gone?</source>
        <translation>Quel moyen de déverrouiller a disparu&#x202f;?</translation>
    </message>
    <message>
        <source>There is no computer to shut out. For what was lost with a computer, such as a security key, choose “Replace a lost phone or key”.</source>
        <translation>Il n’y a aucun ordinateur à révoquer. Pour ce qui a été perdu avec un ordinateur, comme une clé de sécurité, choisissez «&#x202f;Remplacer un téléphone ou une clé perdus&#x202f;».</translation>
    </message>
    <message>
        <source>There is no computer that this one could replace.</source>
        <translation>Il n’y a aucun ordinateur que celui-ci pourrait remplacer.</translation>
    </message>
    <message>
        <source>So nobody can have seen it. A recovery key on paper opens the backup when every device is gone.</source>
        <translation>Personne ne peut donc en avoir vu une. Une clé de récupération sur papier ouvre la sauvegarde quand tous les appareils ont disparu.</translation>
    </message>
    <message>
        <source>There is no passkey to shut out. The way that was just used for unlocking is not offered: if that is the one, unlock with another way first.</source>
        <translation>Il n’y a aucune clé d’accès à révoquer. Le moyen qui vient de servir à déverrouiller n’est pas proposé&#x202f;: si c’est celui-là, déverrouillez d’abord avec un autre.</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>On the new computer, with the backup unlocked there.</source>
        <translation>À faire sur le nouvel ordinateur, avec la sauvegarde déverrouillée.</translation>
    </message>
    <message>
        <source>One minute. What the backup holds stays in it.</source>
        <translation>Une minute. Ce que la sauvegarde contient y reste.</translation>
    </message>
    <message>
        <source>Five minutes. You need a way to unlock that you still have.</source>
        <translation>Cinq minutes. Il vous faut un moyen de déverrouiller que vous avez encore.</translation>
    </message>
    <message>
        <source>what that computer had open, somebody may have read. Backups that it made until now stay.</source>
        <translation>ce que cet ordinateur avait d’ouvert, quelqu’un l’a peut-être lu. Les sauvegardes qu’il a faites jusqu’ici restent.</translation>
    </message>
    <message>
        <source>the old computer adds nothing more once this one has taken over.</source>
        <translation>l’ancien ordinateur n’ajoute plus rien une fois que celui-ci a pris la suite.</translation>
    </message>
    <message>
        <source>whoever has the old key and an old copy of the backup can still read what was backed up before today.</source>
        <translation>quiconque a l’ancienne clé et une ancienne copie de la sauvegarde peut encore lire ce qui a été sauvegardé avant aujourd’hui.</translation>
    </message>
    <message>
        <source>whoever gets into that account and has an old copy of the backup can still read what was backed up before today.</source>
        <translation>quiconque parvient à entrer dans ce compte et a une ancienne copie de la sauvegarde peut encore lire ce qui a été sauvegardé avant aujourd’hui.</translation>
    </message>
    <message>
        <source>chats that were in the app and in no backup are not in Coffer either.</source>
        <translation>les discussions qui étaient dans l’application et dans aucune sauvegarde ne sont pas non plus dans Coffer.</translation>
    </message>
    <message>
        <source>Shut out a stolen computer</source>
        <translation>Révoquer un ordinateur volé</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>Passer à un nouvel ordinateur</translation>
    </message>
    <message>
        <source>Replace a recovery key someone saw</source>
        <translation>Remplacer une clé de récupération que quelqu’un a vue</translation>
    </message>
    <message>
        <source>Do without a password manager</source>
        <translation>Se passer d’un gestionnaire de mots de passe</translation>
    </message>
    <message>
        <source>Keep chats after a reinstall</source>
        <translation>Garder les discussions après une réinstallation</translation>
    </message>
    <message>
        <source>Replace a lost phone or key</source>
        <translation>Remplacer un téléphone ou une clé perdus</translation>
    </message>
    <message>
        <source>Someone else may have it</source>
        <extracomment>&quot;it&quot; is a computer</extracomment>
        <translation>Quelqu’un d’autre l’a peut-être</translation>
    </message>
    <message>
        <source>Go on where the old one stopped</source>
        <extracomment>&quot;the old one&quot; is a computer</extracomment>
        <translation>Continuer là où l’ancien s’est arrêté</translation>
    </message>
    <message>
        <source>A photo, a glance, a lost sheet</source>
        <translation>Une photo, un regard, une feuille perdue</translation>
    </message>
    <message>
        <source>Its account is closed or gone</source>
        <extracomment>&quot;its&quot; of a password manager</extracomment>
        <translation>Son compte est fermé ou a disparu</translation>
    </message>
    <message>
        <source>The app started again from zero</source>
        <translation>L’application est repartie de zéro</translation>
    </message>
    <message>
        <source>It was lost, broken or stolen</source>
        <extracomment>&quot;it&quot; is a phone or key</extracomment>
        <translation>Perdu, cassé ou volé</translation>
    </message>
    <message>
        <source>Say which computer is gone</source>
        <extracomment>a step; &quot;it&quot; is a computer</extracomment>
        <translation>Indiquez quel ordinateur a disparu</translation>
    </message>
    <message>
        <source>Shut it out</source>
        <translation>Révoquez son accès</translation>
    </message>
    <message>
        <source>Nothing that it adds from now on counts, and ways to unlock that live in it go, too</source>
        <translation>Rien de ce qu’il ajoute désormais ne compte, et les moyens de déverrouiller qui s’y trouvent disparaissent aussi</translation>
    </message>
    <message>
        <source>Read a sample back</source>
        <translation>Relisez un échantillon</translation>
    </message>
    <message>
        <source>Ends with a test of what you still have</source>
        <translation>Se termine par un test de ce que vous avez encore</translation>
    </message>
    <message>
        <source>Choose what to keep here</source>
        <translation>Choisissez quoi sauvegarder ici</translation>
    </message>
    <message>
        <source>What is in the backup already is not stored again</source>
        <translation>Ce qui est déjà dans la sauvegarde n’est pas enregistré une seconde fois</translation>
    </message>
    <message>
        <source>Ends with a test, and the first backup from here</source>
        <translation>Se termine par un test, et la première sauvegarde depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Put a new recovery key on paper</source>
        <translation>Mettez une nouvelle clé de récupération sur papier</translation>
    </message>
    <message>
        <source>Print it, and type two groups back</source>
        <translation>Imprimez-la, et ressaisissez deux groupes</translation>
    </message>
    <message>
        <source>Open the backup with it</source>
        <translation>Ouvrez la sauvegarde avec elle</translation>
    </message>
    <message>
        <source>Coffer does this by itself: the new key is proven first</source>
        <translation>Coffer le fait tout seul&#x202f;: la nouvelle clé est d’abord éprouvée</translation>
    </message>
    <message>
        <source>Shut the old key out</source>
        <translation>Révoquez l’ancienne clé</translation>
    </message>
    <message>
        <source>Destroy every sheet of it</source>
        <translation>Détruisez chacune de ses feuilles</translation>
    </message>
    <message>
        <source>Say which passkey was in it</source>
        <translation>Indiquez quelle clé d’accès s’y trouvait</translation>
    </message>
    <message>
        <source>Add another way and test it</source>
        <translation>Ajoutez un autre moyen et testez-le</translation>
    </message>
    <message>
        <source>Ends with two ways in, both proven</source>
        <translation>Se termine par deux accès, tous deux éprouvés</translation>
    </message>
    <message>
        <source>Choose the last version from before</source>
        <translation>Choisissez la dernière version d’avant la réinstallation</translation>
    </message>
    <message>
        <source>It holds the chats as they were</source>
        <translation>Elle contient les discussions telles qu’elles étaient</translation>
    </message>
    <message>
        <source>Keep it for good</source>
        <translation>Gardez-la pour toujours</translation>
    </message>
    <message>
        <source>No rule forgets it, and new exports go into versions of their own</source>
        <translation>Aucune règle ne l’oublie, et les nouveaux exports vont dans leurs propres versions</translation>
    </message>
    <message>
        <source>Coffer lists all that open the backup</source>
        <translation>Coffer liste tous ceux qui ouvrent la sauvegarde</translation>
    </message>
    <message>
        <source>Nothing backed up from now on opens with it</source>
        <translation>Les sauvegardes faites à partir de maintenant ne s’ouvrent plus avec lui</translation>
    </message>
    <message>
        <source>whoever has the lost device, its PIN and an old copy of the backup can still read what was backed up before today.</source>
        <translation>quiconque a l’appareil perdu, son code PIN et une ancienne copie de la sauvegarde peut encore lire ce qui a été sauvegardé avant aujourd’hui.</translation>
    </message>
    <message>
        <source>Coffer shows when each one last wrote to the backup</source>
        <translation>Coffer montre quand chacun a écrit pour la dernière fois dans la sauvegarde</translation>
    </message>
    <message>
        <source>Say which computer this one replaces</source>
        <translation>Indiquez quel ordinateur celui-ci remplace</translation>
    </message>
    <message>
        <source>The old computer is retired</source>
        <translation>L’ancien ordinateur est retiré</translation>
    </message>
    <message>
        <source>Coffer lists the passkeys of browsers and accounts</source>
        <translation>Coffer liste les clés d’accès des navigateurs et des comptes</translation>
    </message>
    <message>
        <source>Nothing backed up from now on opens with it; do the same for every other passkey there</source>
        <translation>Les sauvegardes faites à partir de maintenant ne s’ouvrent plus avec elle&#x202f;; faites de même pour chaque autre clé d’accès qui s’y trouve</translation>
    </message>
    <message>
        <source>Ends with a test; with “Restore” you get the chats back</source>
        <translation>Se termine par un test&#x202f;; avec «&#x202f;Restaurer&#x202f;», vous récupérez les discussions</translation>
    </message>
    <message>
        <source>Say which phone or key is gone</source>
        <translation>Indiquez quel téléphone ou quelle clé a disparu</translation>
    </message>
    <message>
        <source>Add the new phone or key and test it</source>
        <translation>Ajoutez et testez le nouveau téléphone ou la nouvelle clé</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep this version for good?</source>
        <translation>Garder cette version pour toujours&#x202f;?</translation>
    </message>
    <message>
        <source>No longer keep it for good?</source>
        <extracomment>&quot;it&quot; is a version of the backup</extracomment>
        <translation>Ne plus la garder pour toujours&#x202f;?</translation>
    </message>
    <message>
        <source>From then on the rules decide how long it stays. Nothing is taken away now.</source>
        <extracomment>&quot;it&quot; is a version of the backup</extracomment>
        <translation>À partir de là, les règles décident combien de temps elle reste. Rien n’est retiré maintenant.</translation>
    </message>
    <message>
        <source>Keep the version</source>
        <translation>Garder la version</translation>
    </message>
    <message>
        <source>Release the version</source>
        <translation>Libérer la version</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>Pourquoi, pour le journal</translation>
    </message>
    <message>
        <source>It may stay empty</source>
        <translation>Peut rester vide</translation>
    </message>
    <message>
        <source>No rule will take this version away until somebody releases it. The log says who keeps it and why.</source>
        <translation>Aucune règle ne retirera cette version tant que personne ne l’aura libérée. Le journal indique qui la garde et pourquoi.</translation>
    </message>
</context>
<context>
    <name>KeyGroup</name>
    <message>
        <source>Group %1 of %2</source>
        <extracomment>Read by a screen reader. %1 is the number of a group of the recovery key, %2 how many groups there are</extracomment>
        <translation>Groupe %1 sur %2</translation>
    </message>
</context>
<context>
    <name>KeyInput</name>
    <message>
        <source>Recovery key, group by group</source>
        <translation>Clé de récupération, groupe par groupe</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>Unlocked</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Lock the backup</source>
        <translation>Verrouiller la sauvegarde</translation>
    </message>
    <message>
        <source>Unlock the backup</source>
        <translation>Déverrouiller la sauvegarde</translation>
    </message>
</context>
<context>
    <name>LockedState</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>LossPart</name>
    <message numerus="yes">
        <source>%Ln way(s) left</source>
        <extracomment>%Ln is a number of ways to unlock that would still open the backup</extracomment>
        <translation>
            <numerusform>Il reste %Ln moyen</numerusform>
            <numerusform>Il reste %Ln moyens</numerusform>
        </translation>
    </message>
    <message>
        <source>No way left</source>
        <translation>Il ne reste aucun moyen</translation>
    </message>
    <message>
        <source>Keys and bag</source>
        <extracomment>behind “If you lose”: every security key at once</extracomment>
        <translation>Les clés et le sac</translation>
    </message>
    <message>
        <source>Phone and password manager</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>Le téléphone et le gestionnaire de mots de passe</translation>
    </message>
    <message>
        <source>All paper</source>
        <extracomment>behind “If you lose”: every sheet with a recovery key</extracomment>
        <translation>Tous les papiers</translation>
    </message>
    <message>
        <source>Your password</source>
        <extracomment>behind “If you lose”: forget it</extracomment>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>All your computers</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>Tous vos ordinateurs</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>LossStrip</name>
    <message>
        <source>If you lose</source>
        <extracomment>followed by things such as “This computer”, and below each how many ways to unlock are left then</extracomment>
        <translation>Si vous perdez</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A backup is running</source>
        <translation>Une sauvegarde est en cours</translation>
    </message>
    <message>
        <source>A restore is running</source>
        <translation>Une restauration est en cours</translation>
    </message>
    <message>
        <source>Closing stops it, and that is safe: what is done stays, and the next run goes on from there.</source>
        <extracomment>&quot;it&quot; is the backup or the restore that runs</extracomment>
        <translation>Fermer l’arrête, et c’est sans danger&#x202f;: ce qui est fait reste, et la prochaine exécution reprend à partir de là.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>Its key is not added to the backup. Finish that first; if you close now, destroy the sheet.</source>
        <extracomment>of a recovery sheet that was printed or saved</extracomment>
        <translation>Sa clé n’est pas encore ajoutée à la sauvegarde. Terminez d’abord&#x202f;; si vous fermez maintenant, détruisez la feuille.</translation>
    </message>
    <message>
        <source>Your new recovery sheet opens nothing yet</source>
        <translation>Votre nouvelle feuille de récupération n’ouvre encore rien</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Use another way</source>
        <translation>Utiliser un autre moyen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of way to unlock, %2 a sentence that says why it cannot be used</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>PasswordPair</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password for the backup</source>
        <translation>Mot de passe de la sauvegarde</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>above a field in which the password is typed a second time</extracomment>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>The same.</source>
        <extracomment>whether both passwords are the same</extracomment>
        <translation>Identique.</translation>
    </message>
    <message>
        <source>Not the same yet.</source>
        <translation>Pas encore identique.</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>Le mot de passe encore une fois</translation>
    </message>
    <message>
        <source>Easy to guess.</source>
        <translation>Facile à deviner.</translation>
    </message>
    <message>
        <source>Not good enough yet: make it longer.</source>
        <translation>Pas encore assez bon&#x202f;: allongez-le.</translation>
    </message>
    <message>
        <source>Good.</source>
        <extracomment>of a password</extracomment>
        <translation>Bon.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Très bon.</translation>
    </message>
    <message>
        <source>A long one that you use nowhere else.</source>
        <extracomment>a password</extracomment>
        <translation>Un long, que vous n’utilisez nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>PIN of this computer’s way in</source>
        <translation>Code PIN de l’accès par cet ordinateur</translation>
    </message>
    <message>
        <source>PIN of the security key</source>
        <translation>Code PIN de la clé de sécurité</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>The same.</source>
        <translation>Identique.</translation>
    </message>
    <message>
        <source>Not the same yet.</source>
        <translation>Pas encore identique.</translation>
    </message>
    <message>
        <source>The PIN once more</source>
        <translation>Le code PIN encore une fois</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Définir ce code PIN</translation>
    </message>
    <message>
        <source>Try this PIN</source>
        <translation>Essayer ce code PIN</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) or more.</source>
        <extracomment>%Ln is the fewest characters that a new PIN may have</extracomment>
        <translation>
            <numerusform>%Ln caractère ou plus.</numerusform>
            <numerusform>%Ln caractères ou plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(s) left.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>%Ln essai restant.</numerusform>
            <numerusform>%Ln essais restants.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not its PIN.</source>
        <translation>Ce n’est pas le bon code PIN.</translation>
    </message>
    <message numerus="yes">
        <source>That is not its PIN. %Ln try(s) left; then this computer’s chip refuses every PIN for a while.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>Ce n’est pas le bon code PIN. %Ln essai restant&#x202f;; ensuite, la puce de cet ordinateur refuse tout code PIN pendant un moment.</numerusform>
            <numerusform>Ce n’est pas le bon code PIN. %Ln essais restants&#x202f;; ensuite, la puce de cet ordinateur refuse tout code PIN pendant un moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not its PIN. %Ln try(s) left; after the last one the key locks itself, and only erasing it helps.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>Ce n’est pas le bon code PIN. %Ln essai restant&#x202f;; après le dernier, la clé se bloque elle-même, et seul son effacement y remédie.</numerusform>
            <numerusform>Ce n’est pas le bon code PIN. %Ln essais restants&#x202f;; après le dernier, la clé se bloque elle-même, et seul son effacement y remédie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Moyens de déverrouiller</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>En cas d’incident</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>ProblemView</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ProofRow</name>
    <message>
        <source>opened with %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>ouverte avec %1</translation>
    </message>
    <message>
        <source>a version that is gone</source>
        <translation>une version qui a disparu</translation>
    </message>
    <message>
        <source>Everything in the version of %1</source>
        <extracomment>%1 is the day and time of a version</extracomment>
        <translation>Toute la version&#x202f;: %1</translation>
    </message>
    <message>
        <source>A sample of the version of %1</source>
        <comment>%1 is the day and time of a version</comment>
        <translation>Un échantillon de la version&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>There is no backup yet</source>
        <translation>Il n’y a pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>A computer that belongs to this backup has stored nothing so far.</source>
        <translation>Un ordinateur qui appartient à cette sauvegarde n’a rien enregistré jusqu’ici.</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>La dernière sauvegarde est ancienne</translation>
    </message>
    <message>
        <source>What came since then is only on the computer.</source>
        <translation>Ce qui est arrivé depuis n’est que sur l’ordinateur.</translation>
    </message>
    <message>
        <source>The backup went back in time</source>
        <translation>La sauvegarde est revenue en arrière</translation>
    </message>
    <message>
        <source>It lacks something that this computer has seen in it. Look for the newest copy of its folder.</source>
        <translation>Il lui manque quelque chose que cet ordinateur y a vu. Cherchez la copie la plus récente de son dossier.</translation>
    </message>
    <message>
        <source>The ways to unlock were changed in two places at once</source>
        <translation>Les moyens de déverrouiller ont été modifiés à deux endroits à la fois</translation>
    </message>
    <message>
        <source>Both changes count until somebody says which one holds.</source>
        <translation>Les deux modifications comptent jusqu’à ce que quelqu’un dise laquelle vaut.</translation>
    </message>
    <message>
        <source>Something is missing from the backup’s records</source>
        <translation>Il manque quelque chose dans le journal de la sauvegarde</translation>
    </message>
    <message>
        <source>If the folder is synchronised, let that finish. Otherwise files were lost.</source>
        <translation>Si le dossier est synchronisé, laissez la synchronisation se terminer. Sinon, des fichiers ont été perdus.</translation>
    </message>
    <message>
        <source>Two computers work with the same key</source>
        <translation>Deux ordinateurs travaillent avec la même clé</translation>
    </message>
    <message>
        <source>A part of the backup’s records cannot be read</source>
        <translation>Une partie du journal de la sauvegarde ne peut pas être lue</translation>
    </message>
    <message>
        <source>Unlocking shows what it is about.</source>
        <translation>Déverrouiller montre de quoi il s’agit.</translation>
    </message>
    <message>
        <source>A computer has not seen the newest change</source>
        <translation>Un ordinateur n’a pas vu la dernière modification</translation>
    </message>
    <message>
        <source>Ways to unlock or computers were changed since its last backup. Its next one takes that up.</source>
        <translation>Des moyens de déverrouiller ou des ordinateurs ont été modifiés depuis sa dernière sauvegarde. Sa prochaine en tient compte.</translation>
    </message>
    <message>
        <source>There is only one way to unlock</source>
        <translation>Il n’y a qu’un seul moyen de déverrouiller</translation>
    </message>
    <message>
        <source>If it is lost, nothing opens the backup.</source>
        <translation>S’il est perdu, rien n’ouvre plus la sauvegarde.</translation>
    </message>
    <message>
        <source>No way to unlock is left at the backup’s place</source>
        <translation>Il ne reste aucun moyen de déverrouiller à l’emplacement de la sauvegarde</translation>
    </message>
    <message>
        <source>The files that hold them are gone. Look for another copy of the backup’s folder.</source>
        <translation>Les fichiers qui les contiennent ont disparu. Cherchez une autre copie du dossier de la sauvegarde.</translation>
    </message>
    <message>
        <source>A way to unlock is missing from the backup’s place</source>
        <translation>Un moyen de déverrouiller manque à l’emplacement de la sauvegarde</translation>
    </message>
    <message>
        <source>This computer keeps a copy of its file and puts it back with the next backup.</source>
        <translation>Cet ordinateur garde une copie de son fichier et la remet en place à la prochaine sauvegarde.</translation>
    </message>
    <message>
        <source>All ways to unlock would be lost together</source>
        <translation>Tous les moyens de déverrouiller seraient perdus ensemble</translation>
    </message>
    <message>
        <source>One accident takes them all. A printed recovery key is another thing.</source>
        <translation>Un seul accident les emporte tous. Une clé de récupération imprimée est une chose à part.</translation>
    </message>
    <message>
        <source>Nothing opens the backup on a new computer</source>
        <translation>Rien n’ouvre la sauvegarde sur un nouvel ordinateur</translation>
    </message>
    <message>
        <source>Every way to unlock needs this computer or a password manager.</source>
        <translation>Chaque moyen de déverrouiller a besoin de cet ordinateur ou d’un gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>The password is easy to guess</source>
        <translation>Le mot de passe est facile à deviner</translation>
    </message>
    <message>
        <source>Whoever gets the backup’s files can try passwords as fast as computers can.</source>
        <translation>Quiconque obtient les fichiers de la sauvegarde peut essayer des mots de passe aussi vite que les ordinateurs le peuvent.</translation>
    </message>
    <message>
        <source>A way to unlock was not used for long</source>
        <translation>Un moyen de déverrouiller n’a pas servi depuis longtemps</translation>
    </message>
    <message>
        <source>Unlocking with it shows that it still works.</source>
        <translation>Déverrouiller avec lui montre qu’il fonctionne encore.</translation>
    </message>
    <message>
        <source>This computer was removed from the backup</source>
        <translation>Cet ordinateur a été retiré de la sauvegarde</translation>
    </message>
    <message>
        <source>What it adds does not count any more.</source>
        <translation>Ce qu’il ajoute ne compte plus.</translation>
    </message>
    <message>
        <source>A way to unlock has only one copy left at the backup’s place</source>
        <translation>Un moyen de déverrouiller n’a plus qu’une copie à l’emplacement de la sauvegarde</translation>
    </message>
    <message>
        <source>Unlocking writes the second one again.</source>
        <translation>Déverrouiller écrit à nouveau la seconde.</translation>
    </message>
    <message>
        <source>The backup lies on the same disk as what it keeps</source>
        <translation>La sauvegarde est sur le même disque que ce qui est sauvegardé</translation>
    </message>
    <message>
        <source>If the disk dies, both are gone. Keep a copy of its folder on another disk.</source>
        <translation>Si le disque meurt, les deux sont perdus. Gardez une copie de son dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Some files could not be read</source>
        <translation>Certains fichiers n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>They are not in the last backup. Running it again shows which they are.</source>
        <translation>Ils ne sont pas dans la dernière sauvegarde. La relancer montre lesquels.</translation>
    </message>
    <message>
        <source>Something that is kept was nearly emptied</source>
        <translation>Quelque chose qui est sauvegardé a été presque vidé</translation>
    </message>
    <message>
        <source>The last backup holds much less than the one before. Look whether that was meant.</source>
        <translation>La dernière sauvegarde contient beaucoup moins que la précédente. Vérifiez si c’était voulu.</translation>
    </message>
    <message>
        <source>A test found that a version cannot be read back whole</source>
        <translation>Un test a montré qu’une version ne peut pas être relue en entier</translation>
    </message>
    <message>
        <source>Backing up stores again what is still on this computer.</source>
        <translation>Sauvegarder enregistre à nouveau ce qui est encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A part of the backup is damaged</source>
        <translation>Une partie de la sauvegarde est endommagée</translation>
    </message>
    <message>
        <source>No test has read this backup back</source>
        <translation>Aucun test n’a relu cette sauvegarde</translation>
    </message>
    <message>
        <source>A test opens it and reads a sample, and shows that it can be restored.</source>
        <translation>Un test l’ouvre et lit un échantillon, et montre qu’elle peut être restaurée.</translation>
    </message>
    <message>
        <source>This computer’s notes about its backups were damaged or altered</source>
        <translation>Les notes de cet ordinateur sur ses sauvegardes ont été endommagées ou altérées</translation>
    </message>
    <message>
        <source>The next backup writes them anew.</source>
        <translation>La prochaine sauvegarde les écrit à nouveau.</translation>
    </message>
    <message>
        <source>A computer’s clock is wrong</source>
        <translation>L’horloge d’un ordinateur n’est pas à l’heure</translation>
    </message>
    <message>
        <source>Its last backup claims a time in the future. Set its clock.</source>
        <translation>Sa dernière sauvegarde indique une heure dans le futur. Réglez son horloge.</translation>
    </message>
    <message>
        <source>Stored files are gone from the backup’s place</source>
        <translation>Des fichiers enregistrés ont disparu de l’emplacement de la sauvegarde</translation>
    </message>
    <message>
        <source>One of them is a copy, or the key was stolen. Remove the computer that the key belongs to and add it anew.</source>
        <translation>L’un d’eux est une copie, ou la clé a été volée. Retirez l’ordinateur auquel appartient la clé et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>A way to unlock was added</source>
        <translation>Un moyen de déverrouiller a été ajouté</translation>
    </message>
    <message>
        <source>If it was not you, remove it at once.</source>
        <translation>Si ce n’était pas vous, retirez-le tout de suite.</translation>
    </message>
    <message>
        <source>A way to unlock was removed</source>
        <translation>Un moyen de déverrouiller a été retiré</translation>
    </message>
    <message>
        <source>If it was not you, look which ways are left.</source>
        <translation>Si ce n’était pas vous, regardez quels moyens restent.</translation>
    </message>
    <message>
        <source>Older versions are not whole</source>
        <translation>Des versions plus anciennes ne sont pas intactes</translation>
    </message>
    <message>
        <source>Not all that was damaged or gone could be stored again. Checking the backup says which versions that costs.</source>
        <translation>Une partie de ce qui était endommagé ou disparu n’a pas pu être enregistrée de nouveau. Vérifier la sauvegarde montre quelles versions en pâtissent.</translation>
    </message>
    <message>
        <source>Files of ways to unlock were put back</source>
        <translation>Des fichiers de moyens de déverrouiller ont été remis en place</translation>
    </message>
    <message>
        <source>They were missing from the backup’s place; this computer had copies.</source>
        <translation>Ils manquaient à l’emplacement de la sauvegarde&#x202f;; cet ordinateur en avait des copies.</translation>
    </message>
    <message>
        <source>One of their two copies was missing or damaged.</source>
        <translation>L’une de leurs deux copies manquait ou était endommagée.</translation>
    </message>
    <message>
        <source>This computer’s notes about its backups were made anew</source>
        <translation>Les notes de cet ordinateur sur ses sauvegardes ont été refaites</translation>
    </message>
    <message>
        <source>They were damaged. The next backup reads everything once.</source>
        <translation>Elles étaient endommagées. La prochaine sauvegarde relit tout une fois.</translation>
    </message>
    <message>
        <source>The reader that lies beside the backup was not as it should be</source>
        <translation>Le programme de lecture placé à côté de la sauvegarde n’était pas tel qu’il devrait être</translation>
    </message>
    <message>
        <source>It opens the backup without Coffer, with a recovery key or a password.</source>
        <translation>Il ouvre la sauvegarde sans Coffer, avec une clé de récupération ou un mot de passe.</translation>
    </message>
    <message>
        <source>Something could not be written down</source>
        <translation>Quelque chose n’a pas pu être consigné</translation>
    </message>
    <message>
        <source>The backup is as it was.</source>
        <translation>La sauvegarde est telle qu’elle était.</translation>
    </message>
    <message>
        <source>Coffer noticed something about the backup</source>
        <translation>Coffer a remarqué quelque chose au sujet de la sauvegarde</translation>
    </message>
    <message>
        <source>This computer cannot remember what it sees of the backup</source>
        <translation>Cet ordinateur ne peut pas retenir ce qu’il voit de la sauvegarde</translation>
    </message>
    <message>
        <source>It would not notice the backup going back in time. Its folder for notes is full, or may not be written.</source>
        <translation>Il ne remarquerait pas un retour en arrière de la sauvegarde. Son dossier de notes est plein ou protégé en écriture.</translation>
    </message>
    <message>
        <source>Another computer says that something is missing</source>
        <translation>Un autre ordinateur signale qu’il manque quelque chose</translation>
    </message>
    <message>
        <source>Let the folder finish synchronising. If nothing is missing then, that computer’s key may be in other hands.</source>
        <translation>Laissez la synchronisation du dossier se terminer. Si rien ne manque alors, la clé de cet ordinateur est peut-être entre d’autres mains.</translation>
    </message>
    <message>
        <source>A change of the ways to unlock is missing here</source>
        <translation>Une modification des moyens de déverrouiller manque ici</translation>
    </message>
    <message>
        <source>A computer has seen it. Let the folder finish synchronising, or back up on that computer, which puts it back.</source>
        <translation>Un ordinateur l’a vue. Laissez la synchronisation du dossier se terminer, ou sauvegardez sur cet ordinateur, qui la remettra en place.</translation>
    </message>
    <message>
        <source>A removed way to unlock was used</source>
        <translation>Un moyen de déverrouiller retiré a été utilisé</translation>
    </message>
    <message>
        <source>What it signed after its removal does not count. The activity shows what it was.</source>
        <translation>Ce qu’il a signé après son retrait ne compte pas. L’activité montre ce que c’était.</translation>
    </message>
    <message>
        <source>Computers that were added with this way go on</source>
        <translation>Les ordinateurs ajoutés avec ce moyen continuent</translation>
    </message>
    <message>
        <source>They can still add backups. What is not yours can be shut out under “Something happened”.</source>
        <translation>Ils peuvent encore ajouter des sauvegardes. Ce qui n’est pas à vous peut être révoqué dans « En cas d’incident ».</translation>
    </message>
    <message>
        <source>Something was not backed up for long</source>
        <translation>Quelque chose n’a pas été sauvegardé depuis longtemps</translation>
    </message>
    <message>
        <source>Backups were made since, and it was not part of them. If it is no longer kept, take it out of the settings.</source>
        <translation>Des sauvegardes ont été faites depuis, et cela n’en faisait pas partie. Si cela n’est plus à sauvegarder, retirez-le des paramètres.</translation>
    </message>
    <message>
        <source>Something went away while it was backed up</source>
        <translation>Quelque chose a disparu pendant sa sauvegarde</translation>
    </message>
    <message>
        <source>The last backup may lack a part of it. Was a drive pulled out? Connect it and back up again.</source>
        <translation>Il en manque peut-être une partie dans la dernière sauvegarde. Un disque a-t-il été débranché&#x202f;? Rebranchez-le et sauvegardez à nouveau.</translation>
    </message>
    <message>
        <source>Some files went away before they were read</source>
        <translation>Certains fichiers ont disparu avant d’être lus</translation>
    </message>
    <message>
        <source>They were deleted or moved during the backup, and are not in it.</source>
        <translation>Ils ont été supprimés ou déplacés pendant la sauvegarde, et n’y figurent pas.</translation>
    </message>
    <message>
        <source>The newest message is old</source>
        <translation>Le message le plus récent est ancien</translation>
    </message>
    <message>
        <source>What was written since is in no backup. Export the chats again, and put the export where the old one lies.</source>
        <translation>Ce qui a été écrit depuis n’est dans aucune sauvegarde. Exportez à nouveau les discussions, et mettez l’export là où se trouve l’ancien.</translation>
    </message>
    <message>
        <source>There is only one way to unlock that lasts</source>
        <translation>Il n’y a qu’un seul moyen durable de déverrouiller</translation>
    </message>
    <message>
        <source>A way that lives in this computer is gone with it, so it does not count as the second one. Add one that lives elsewhere.</source>
        <translation>Un moyen qui se trouve dans cet ordinateur disparaît avec lui, il ne compte donc pas comme le second. Ajoutez-en un qui se trouve ailleurs.</translation>
    </message>
    <message>
        <source>A recovery sheet was made that opens nothing</source>
        <translation>Une feuille de récupération qui n’ouvre rien a été créée</translation>
    </message>
    <message>
        <source>Its key was not added. Destroy the sheet, so that nobody relies on it.</source>
        <translation>Sa clé n’a pas été ajoutée. Détruisez la feuille, pour que personne ne compte sur elle.</translation>
    </message>
    <message>
        <source>Somebody has changed the data of a way to unlock</source>
        <translation>Quelqu’un a modifié les données d’un moyen de déverrouiller</translation>
    </message>
    <message>
        <source>Only somebody who could open the backup can have done that. Unlock with that way and rename it, which sets it right, or remove it.</source>
        <translation>Seul quelqu’un qui pouvait ouvrir la sauvegarde a pu le faire. Déverrouillez avec ce moyen et renommez-le, ce qui remet les choses en ordre, ou retirez-le.</translation>
    </message>
    <message>
        <source>The records of the retired computer are not whole</source>
        <translation>Les enregistrements de l’ordinateur retiré ne sont pas complets</translation>
    </message>
    <message>
        <source>If the backup’s folder is synchronised, let that finish. What is still missing a day from now counts as lost; until then less space can be given back.</source>
        <translation>Si le dossier de la sauvegarde est synchronisé, laissez la synchronisation se terminer. Ce qui manque encore dans un jour compte comme perdu&#x202f;; d’ici là, moins d’espace peut être libéré.</translation>
    </message>
    <message>
        <source>A way to unlock was renamed</source>
        <translation>Un moyen de déverrouiller a été renommé</translation>
    </message>
    <message>
        <source>If it was not you, test each way before you remove one: its name may be wrong.</source>
        <translation>Si ce n’était pas vous, testez chaque moyen avant d’en retirer un&#x202f;: son nom peut être faux.</translation>
    </message>
    <message>
        <source>A setting could not be written down</source>
        <translation>Un réglage n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>It holds until Coffer is closed. The disk with your own folder may be full, or may not be written.</source>
        <translation>Il vaut jusqu’à la fermeture de Coffer. Le disque de votre dossier personnel est peut-être plein ou protégé en écriture.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Made on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Créée le %1</translation>
    </message>
    <message>
        <source>This backup lies at</source>
        <translation>Emplacement de cette sauvegarde</translation>
    </message>
    <message>
        <source>Another sheet is kept at</source>
        <translation>Lieu d’une autre feuille</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Testée le</translation>
    </message>
    <message>
        <source>To be written by hand, if you like</source>
        <translation>À remplir à la main, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>This paper opens an encrypted backup of chats when every device and every other way in is gone. Whoever reads it can open the backup, too.</source>
        <translation>Ce papier ouvre une sauvegarde chiffrée de discussions quand tous les appareils et tous les autres accès ont disparu. Quiconque le lit peut aussi ouvrir la sauvegarde.</translation>
    </message>
    <message>
        <source>Digits and capital letters only. There is no letter I, L, O or U in it. The last character of each group reveals a slip in that group.</source>
        <translation>Chiffres et majuscules seulement. La clé ne contient aucune lettre I, L, O ou U. Le dernier caractère de chaque groupe révèle une faute de frappe dans ce groupe.</translation>
    </message>
    <message>
        <source>*Nobody from Coffer will ever ask for this key.* Not by phone, not by mail, not in a chat. Do not photograph it.</source>
        <translation>*Personne de Coffer ne demandera jamais cette clé.* Ni par téléphone, ni par e-mail, ni dans une discussion. Ne la photographiez pas.</translation>
    </message>
    <message>
        <source>With Coffer, on any computer</source>
        <translation>Avec Coffer, sur n’importe quel ordinateur</translation>
    </message>
    <message>
        <source>Install Coffer and choose *I have a backup already*.</source>
        <translation>Installez Coffer et choisissez *J’ai déjà une sauvegarde*.</translation>
    </message>
    <message>
        <source>Show it the folder or disk that holds the backup.</source>
        <translation>Montrez-lui le dossier ou le disque qui contient la sauvegarde.</translation>
    </message>
    <message>
        <source>Choose *Restore* and type the 13 groups.</source>
        <translation>Choisissez *Restaurer* et saisissez les 13 groupes.</translation>
    </message>
    <message>
        <source>Choose what you want back.</source>
        <translation>Choisissez ce que vous voulez récupérer.</translation>
    </message>
    <message>
        <source>Without Coffer</source>
        <translation>Sans Coffer</translation>
    </message>
    <message>
        <source>Open the backup’s folder and read *HOW-TO-OPEN.txt*.</source>
        <translation>Ouvrez le dossier de la sauvegarde et lisez *HOW-TO-OPEN.txt*.</translation>
    </message>
    <message>
        <source>You need Python 3 and the program in the folder *reader*.</source>
        <translation>Il vous faut Python 3 et le programme du dossier *reader*.</translation>
    </message>
    <message>
        <source>Its SHA-256 must be the one below, as the storage could have swapped it. Its option *--genesis*, with the digits below, makes sure that this is your backup and not another put in its place.</source>
        <translation>Son SHA-256 doit être celui ci-dessous, car le stockage aurait pu le remplacer. Son option *--genesis*, avec les chiffres ci-dessous, garantit que c’est bien votre sauvegarde et non une autre mise à sa place.</translation>
    </message>
    <message>
        <source>The reader, SHA-256</source>
        <translation>Le programme de lecture, SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the backup (genesis)</source>
        <translation>Empreinte de la sauvegarde (genesis)</translation>
    </message>
    <message>
        <source>Number of the backup</source>
        <translation>Numéro de la sauvegarde</translation>
    </message>
    <message>
        <source>Keep with your passport, away from the computer. Once this key is replaced, destroy every sheet of it.</source>
        <translation>À garder avec votre passeport, loin de l’ordinateur. Une fois cette clé remplacée, détruisez chacune de ses feuilles.</translation>
    </message>
</context>
<context>
    <name>RenamedFact</name>
    <message>
        <source>Is it the one you mean?</source>
        <translation>Est-ce bien celui auquel vous pensez&#x202f;?</translation>
    </message>
    <message>
        <source>It was called “%1” before it was renamed by somebody who had unlocked with “%2”.</source>
        <extracomment>%1 is an earlier name of this way to unlock, %2 the name of the way to unlock with which somebody gave it the new one</extracomment>
        <translation>Il s’appelait «&#x202f;%1&#x202f;» avant d’être renommé par quelqu’un qui avait déverrouillé avec «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <comment>keep *.txt as it is</comment>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Each file is read back from the folder once more. Stopping is safe.</source>
        <translation>Chaque fichier est relu encore une fois depuis le dossier. Arrêter est sans danger.</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Le rapport est enregistré</translation>
    </message>
    <message>
        <source>A report with a hash of every file</source>
        <translation>Un rapport avec l’empreinte de chaque fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were read back from the folder.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln fichier a été relu depuis le dossier.</numerusform>
            <numerusform>%Ln fichiers ont été relus depuis le dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names what came back, what did not and why, and can be compared on any computer.</source>
        <translation>Il nomme ce qui est revenu, ce qui n’est pas revenu et pourquoi, et peut être comparé sur n’importe quel ordinateur.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Hash of the list (SHA-256)</source>
        <translation>Empreinte de la liste (SHA-256)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not there.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln fichier n’est pas là.</numerusform>
            <numerusform>%Ln fichiers ne sont pas là.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestFact</name>
    <message>
        <source>Cannot be lost together</source>
        <extracomment>verdict about the ways to unlock that stay</extracomment>
        <translation>Ne peuvent pas être perdus ensemble</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protégée</translation>
    </message>
    <message>
        <source>One accident takes at most one of these ways, and one of them opens the backup on any computer.</source>
        <translation>Un accident emporte au plus un de ces moyens, et l’un d’eux ouvre la sauvegarde sur n’importe quel ordinateur.</translation>
    </message>
    <message>
        <source>Nothing opens the backup any more.</source>
        <translation>Plus rien n’ouvre la sauvegarde.</translation>
    </message>
    <message>
        <source>One way to unlock is left. When that is lost, nobody can open this backup: add another one at once.</source>
        <translation>Il reste un seul moyen de déverrouiller. S’il est perdu, personne ne peut ouvrir cette sauvegarde&#x202f;: ajoutez-en un autre tout de suite.</translation>
    </message>
    <message>
        <source>One accident takes all that is left. Add a way that has nothing in common with them.</source>
        <extracomment>&quot;them&quot; are the ways to unlock that are left</extracomment>
        <translation>Un seul accident emporte tous les moyens qui restent. Ajoutez-en un qui n’a rien en commun avec eux.</translation>
    </message>
    <message>
        <source>What lives in one computer is gone with it and does not count as the second way. Add one that lives elsewhere: until then the backup counts as not protected.</source>
        <translation>Ce qui se trouve dans un seul ordinateur disparaît avec lui et ne compte pas comme deuxième moyen. Ajoutez-en un qui se trouve ailleurs : d’ici là, la sauvegarde est considérée comme non protégée.</translation>
    </message>
    <message>
        <source>All that is left needs a computer or a password manager. Add a printed recovery key or a security key.</source>
        <translation>Tous les moyens qui restent ont besoin d’un ordinateur ou d’un gestionnaire de mots de passe. Ajoutez une clé de récupération imprimée ou une clé de sécurité.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>What do you want back?</source>
        <translation>Que voulez-vous récupérer&#x202f;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder to go on.</source>
        <translation>Choisissez un dossier pour continuer.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>Où mettre les fichiers</translation>
    </message>
    <message>
        <source>Stopping is safe: what is restored stays, and starting again with the same folder goes on.</source>
        <translation>Arrêter est sans danger&#x202f;: ce qui est restauré reste, et si vous recommencez avec le même dossier, la restauration continue.</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>La restauration a été arrêtée</translation>
    </message>
    <message>
        <source>What is restored stays. Starting again with the same folder goes on.</source>
        <translation>Ce qui est restauré reste. Si vous recommencez avec le même dossier, la restauration continue.</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>Déverrouiller à nouveau</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Restoring changes no version.</source>
        <translation>Restaurer ne modifie aucune version.</translation>
    </message>
    <message>
        <source>Where should it go?</source>
        <translation>Où faut-il mettre les fichiers&#x202f;?</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>Est-ce correct&#x202f;?</translation>
    </message>
    <message>
        <source>Choose at least one to go on.</source>
        <translation>Choisissez au moins un élément pour continuer.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>RestoreReport</name>
    <message numerus="yes">
        <source>%Ln file(s) restored</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln fichier restauré</numerusform>
            <numerusform>%Ln fichiers restaurés</numerusform>
        </translation>
    </message>
    <message>
        <source>Every byte was compared with the backup.</source>
        <translation>Chaque octet a été comparé avec la sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back. All others were compared with the backup, byte for byte.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln fichier n’est pas revenu. Tous les autres ont été comparés avec la sauvegarde, octet par octet.</numerusform>
            <numerusform>%Ln fichiers ne sont pas revenus. Tous les autres ont été comparés avec la sauvegarde, octet par octet.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is how long it took, as in &quot;6 minutes&quot;</extracomment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Opened with</source>
        <extracomment>above the name of a way to unlock</extracomment>
        <translation>Ouverte avec</translation>
    </message>
    <message>
        <source>With the same content</source>
        <translation>Avec le même contenu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them belong to you now, or have today’s time, as this computer allows nothing else.</source>
        <extracomment>%Ln is a number of files and folders that were restored</extracomment>
        <translation>
            <numerusform>%Ln d’entre eux vous appartient désormais, ou porte l’heure d’aujourd’hui, car cet ordinateur ne permet rien d’autre.</numerusform>
            <numerusform>%Ln d’entre eux vous appartiennent désormais, ou portent l’heure d’aujourd’hui, car cet ordinateur ne permet rien d’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Keep them only where you need them.</source>
        <translation>Les fichiers restaurés ne sont pas chiffrés. Ne les gardez que là où vous en avez besoin.</translation>
    </message>
    <message>
        <source>Size of all files</source>
        <translation>Taille de tous les fichiers</translation>
    </message>
    <message>
        <source>Already in the folder</source>
        <extracomment>above a number of files that did not have to be restored</extracomment>
        <translation>Déjà dans le dossier</translation>
    </message>
</context>
<context>
    <name>RestoreReview</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>Ce que cela permet</translation>
    </message>
    <message>
        <source>Every file as it was. Exports of chats can be read; no app takes them back.</source>
        <translation>Chaque fichier tel qu’il était. Les exports de discussions peuvent être lus&#x202f;; aucune application ne les reprend.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Le dossier n’est pas vide.</translation>
    </message>
    <message>
        <source>Nothing in it is overwritten.</source>
        <translation>Rien n’y est écrasé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <extracomment>%Ln is a number of chats</extracomment>
        <translation>
            <numerusform>%Ln discussion</numerusform>
            <numerusform>%Ln discussions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or folder(s), with all that is in them</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>%Ln fichier ou dossier, avec tout ce qu’il contient</numerusform>
            <numerusform>%Ln fichiers ou dossiers, avec tout ce qu’ils contiennent</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it</source>
        <translation>Tout ce qu’elle contient</translation>
    </message>
</context>
<context>
    <name>RestoreWhat</name>
    <message>
        <source>Newest version: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Version la plus récente&#x202f;: %1</translation>
    </message>
    <message>
        <source>Choose another version</source>
        <translation>Choisir une autre version</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>Quoi restaurer</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Every file of this version comes back exactly as it was. Chats in it are exports: they can be read anywhere, but the app that they are from takes no export back.</source>
        <translation>Chaque fichier de cette version revient exactement tel qu’il était. Les discussions qu’elle contient sont des exports&#x202f;: ils peuvent être lus partout, mais l’application dont ils viennent ne reprend aucun export.</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <comment>%1 is a day and time</comment>
        <translation>Version&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>RestoreWhere</name>
    <message>
        <source>No folder chosen yet</source>
        <translation>Aucun dossier choisi pour l’instant</translation>
    </message>
    <message>
        <source>Original files, exactly as they were backed up.</source>
        <translation>Fichiers d’origine, exactement tels qu’ils ont été sauvegardés.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Le dossier n’est pas vide.</translation>
    </message>
    <message>
        <source>What is there stays as it is. A file that differs from the backup is left alone and named in the report.</source>
        <translation>Ce qui s’y trouve reste tel quel. Un fichier qui diffère de la sauvegarde n’est pas touché, et il est nommé dans le rapport.</translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Put them only where you need them.</source>
        <translation>Les fichiers restaurés ne sont pas chiffrés. Ne les mettez que là où vous en avez besoin.</translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message>
        <source>Retire %1?</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>Retirer %1&#x202f;?</translation>
    </message>
    <message>
        <source>A copy of its key has added to the backup, too. Choose which history is its own: what stands only in the others counts no more.</source>
        <extracomment>of a computer whose key was copied; its own history is one of those listed below</extracomment>
        <translation>Une copie de sa clé a aussi ajouté des données à la sauvegarde. Choisissez quel historique est le sien&#x202f;: ce qui ne figure que dans les autres ne compte plus.</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Nothing that it adds from now on counts. What it has backed up so far stays and can be restored. This cannot be undone.</source>
        <extracomment>what happens when a computer is retired; &quot;it&quot; is that computer</extracomment>
        <translation>Rien de ce qu’il ajoute à partir de maintenant ne compte. Ce qu’il a sauvegardé jusqu’ici reste et peut être restauré. C’est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), the last: %1</source>
        <extracomment>%Ln is a number of entries in a log; %1 a moment, as in &quot;Today, 20:02&quot;</extracomment>
        <translation>
            <numerusform>%Ln entrée, la dernière&#x202f;: %1</numerusform>
            <numerusform>%Ln entrées, la dernière&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the computer that you sit at: it makes no more backups.</source>
        <translation>C’est l’ordinateur devant lequel vous êtes&#x202f;: il ne fera plus de sauvegardes.</translation>
    </message>
    <message>
        <source>Ways to unlock that live in it still open the backup: remove them as well if it is not yours any more.</source>
        <extracomment>stands behind sentences about a computer that is retired</extracomment>
        <translation>Les moyens de déverrouiller qui se trouvent dans cet ordinateur ouvrent toujours la sauvegarde&#x202f;: retirez-les aussi s’il n’est plus à vous.</translation>
    </message>
</context>
<context>
    <name>RuleNumbers</name>
    <message>
        <source>The newest</source>
        <translation>Les plus récentes</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>One a day</source>
        <translation>Une par jour</translation>
    </message>
    <message>
        <source>for as many days</source>
        <translation>pendant autant de jours</translation>
    </message>
    <message>
        <source>One a week</source>
        <translation>Une par semaine</translation>
    </message>
    <message>
        <source>for as many weeks</source>
        <translation>pendant autant de semaines</translation>
    </message>
    <message>
        <source>One a month</source>
        <translation>Une par mois</translation>
    </message>
    <message>
        <source>for as many months</source>
        <translation>pendant autant de mois</translation>
    </message>
    <message>
        <source>One a year</source>
        <translation>Une par an</translation>
    </message>
    <message>
        <source>for as many years</source>
        <translation>pendant autant d’années</translation>
    </message>
    <message>
        <source>All 0: every version stays.</source>
        <translation>Tout à 0&#x202f;: chaque version reste.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>How long versions stay</source>
        <translation>Durée de conservation des versions</translation>
    </message>
    <message>
        <source>Versions that you keep for good, and the newest good one of each source, stay whatever the numbers say.</source>
        <translation>Les versions que vous gardez pour toujours, et la version en bon état la plus récente de chaque source, restent quels que soient les nombres.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>Déverrouiller à nouveau</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>Afficher ce qui partirait</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) would go</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>%Ln version partirait</numerusform>
            <numerusform>%Ln versions partiraient</numerusform>
        </translation>
    </message>
    <message>
        <source>Every version stays</source>
        <translation>Chaque version reste</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln version(s) away</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>Retirer %Ln version</numerusform>
            <numerusform>Retirer %Ln versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Utiliser ces règles</translation>
    </message>
    <message>
        <source>What would happen to each version</source>
        <translation>Ce qu’il adviendrait de chaque version</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln version(s) out of the backup?</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>Retirer %Ln version de la sauvegarde&#x202f;?</numerusform>
            <numerusform>Retirer %Ln versions de la sauvegarde&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Use these rules from now on?</source>
        <translation>Utiliser désormais ces règles&#x202f;?</translation>
    </message>
    <message>
        <source>They leave the list and cannot be brought back. What only they hold is gone for good as soon as space is given back.</source>
        <translation>Elles quittent la liste et ne peuvent pas être récupérées. Ce qu’elles seules contiennent est définitivement perdu dès que de l’espace est libéré.</translation>
    </message>
    <message>
        <source>Nothing goes now. Later versions are judged by these numbers when somebody looks here again.</source>
        <translation>Rien ne part maintenant. Les versions ultérieures seront jugées d’après ces nombres quand quelqu’un reviendra voir ici.</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Use the rules</source>
        <translation>Utiliser les règles</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>Pourquoi, pour le journal</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>The backup was stopped</source>
        <translation>La sauvegarde a été arrêtée</translation>
    </message>
    <message>
        <source>What is stored stays. The next run goes on from there.</source>
        <translation>Ce qui est enregistré reste. La prochaine exécution reprend à partir de là.</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Sauvegardé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Backed up, but for some files</source>
        <translation>Sauvegarde effectuée, sauf certains fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not in this backup</source>
        <extracomment>%Ln is a number of files that could not be read</extracomment>
        <translation>
            <numerusform>%Ln fichier absent de cette sauvegarde</numerusform>
            <numerusform>%Ln fichiers absents de cette sauvegarde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>%1 is a size: what the backup&apos;s place grew by</extracomment>
        <translation>%1 ajoutés</translation>
    </message>
</context>
<context>
    <name>SameDisk</name>
    <message>
        <source>This is the disk that your chats are on</source>
        <translation>C’est le disque où se trouvent vos discussions</translation>
    </message>
    <message>
        <source>When it dies, both are gone. Another disk, a stick or a synchronised folder protects better; you may go on all the same.</source>
        <translation>S’il meurt, les deux sont perdus. Un autre disque, une clé USB ou un dossier synchronisé protège mieux&#x202f;; vous pouvez continuer quand même.</translation>
    </message>
</context>
<context>
    <name>SecretDisplay</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>SecretGroup</name>
    <message>
        <source>Group %1: %2</source>
        <extracomment>Read aloud by a screen reader. %1 is the number of a group of the recovery key, %2 its five characters</extracomment>
        <translation>Groupe %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Group %1: hidden</source>
        <extracomment>Read aloud by a screen reader. %1 is the number of a group of the recovery key</extracomment>
        <translation>Groupe %1&#x202f;: masqué</translation>
    </message>
</context>
<context>
    <name>SettingsComputers</name>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Computers that add to this backup</source>
        <translation>Ordinateurs qui ajoutent des données à cette sauvegarde</translation>
    </message>
    <message>
        <source>Their names can be read when the backup is unlocked.</source>
        <translation>Leurs noms peuvent être lus quand la sauvegarde est déverrouillée.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Montrez que c’est bien vous</translation>
    </message>
    <message>
        <source>A computer that adds to the backup can open nothing by itself. Retire it when it is sold, lost or set up anew.</source>
        <translation>Un ordinateur qui ajoute des données à la sauvegarde ne peut rien ouvrir à lui seul. Retirez-le quand il est vendu, perdu ou réinstallé.</translation>
    </message>
</context>
<context>
    <name>SettingsLock</name>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <extracomment>the backup is locked</extracomment>
        <translation>Verrouiller quand personne n’est là</translation>
    </message>
    <message>
        <source>5 min</source>
        <extracomment>as short as can be: minutes after which the backup locks</extracomment>
        <translation>5&#xa0;min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10&#xa0;min</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30&#xa0;min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>After this long without a key press or a click. The backup also locks when the computer sleeps and with the screen; a restore that runs is finished first, except before sleep.</source>
        <translation>Après ce délai sans frappe au clavier ni clic. La sauvegarde se verrouille aussi quand l’ordinateur se met en veille, et en même temps que l’écran&#x202f;; une restauration en cours est d’abord terminée, sauf avant la mise en veille.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claire ou sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Or the same as everything else on this computer.</source>
        <translation>Ou comme tout le reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Takes effect when Coffer is started again.</source>
        <translation>Prend effet au prochain démarrage de Coffer.</translation>
    </message>
</context>
<context>
    <name>SettingsSchedule</name>
    <message>
        <source>All good</source>
        <translation>Tout est bon</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Une partie n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examiner à nouveau</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>Sauvegarder automatiquement</translation>
    </message>
    <message>
        <source>At times that somebody has written into the system’s own files.</source>
        <translation>À des heures que quelqu’un a écrites dans les fichiers propres au système.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>From 00:00 to 23:59.</source>
        <translation>De 00:00 à 23:59.</translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <extracomment>%1 is a day and a time of day</extracomment>
        <translation>Prochaine exécution&#x202f;: %1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <extracomment>%1 is a day and a time of day</extracomment>
        <translation>Dernière exécution&#x202f;: %1</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Démarrer à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>Without a window, so that watched folders are looked after.</source>
        <translation>Sans fenêtre, pour que les dossiers surveillés soient pris en charge.</translation>
    </message>
    <message>
        <source>The backup did not finish</source>
        <translation>La sauvegarde ne s’est pas terminée</translation>
    </message>
    <message>
        <source>Also while Coffer is closed. A backup that was missed while the computer was off is made later.</source>
        <translation>Même quand Coffer est fermé. Une sauvegarde manquée pendant que l’ordinateur était éteint est faite plus tard.</translation>
    </message>
</context>
<context>
    <name>SettingsSources</name>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est sauvegardé</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>heading of what is not backed up</extracomment>
        <translation>Exclusions</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>nothing is left out of the backup</extracomment>
        <translation>Aucune</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pattern(s)</source>
        <extracomment>%Ln is a number of patterns for names of files</extracomment>
        <translation>
            <numerusform>%Ln motif</numerusform>
            <numerusform>%Ln motifs</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1 again</source>
        <extracomment>%1 is a pattern such as *.tmp</extracomment>
        <translation>Sauvegarder à nouveau %1</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Quoi exclure</translation>
    </message>
    <message>
        <source>*.tmp, or the path of a folder</source>
        <translation>*.tmp, ou le chemin d’un dossier</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>button: files whose names match the pattern are not backed up</extracomment>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>This is no pattern. Write a name such as *.tmp, or a whole path.</source>
        <translation>Ce n’est pas un motif. Écrivez un nom tel que *.tmp, ou un chemin entier.</translation>
    </message>
    <message>
        <source>Changes count from the next backup on</source>
        <translation>Les modifications comptent à partir de la prochaine sauvegarde</translation>
    </message>
</context>
<context>
    <name>SettingsStorage</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Its disk is not connected.</source>
        <extracomment>the disk that the folder of the backup is on</extracomment>
        <translation>Son disque n’est pas branché.</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <extracomment>%1 is a size, what is free on a disk; %2 the size of the disk</extracomment>
        <translation>%1 libres sur %2</translation>
    </message>
</context>
<context>
    <name>SetupFirstWay</name>
    <message>
        <source>Whichever you choose, unlocking brings a secret to this computer. Unlock your backup only on computers you trust.</source>
        <translation>Quel que soit votre choix, déverrouiller amène un secret sur cet ordinateur. Ne déverrouillez votre sauvegarde que sur des ordinateurs auxquels vous faites confiance.</translation>
    </message>
    <message>
        <source>How do you want to open your backup?</source>
        <translation>Comment voulez-vous ouvrir votre sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>With a passkey there is nothing to remember and nothing to type. Choose where it is kept. A second way in, on paper, comes with the next step.</source>
        <translation>Avec une clé d’accès, rien à retenir et rien à saisir. Choisissez où la garder. Un second accès, sur papier, vient à l’étape suivante.</translation>
    </message>
    <message>
        <source>Create passkey</source>
        <translation>Créer la clé d’accès</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>A password, or only the recovery key</source>
        <translation>Un mot de passe, ou la clé de récupération seulement</translation>
    </message>
</context>
<context>
    <name>SetupLeave</name>
    <message>
        <source>Give up setting up?</source>
        <translation>Abandonner la configuration&#x202f;?</translation>
    </message>
    <message>
        <source>No backup has been made so far, and none will be. What you chose is forgotten.</source>
        <translation>Aucune sauvegarde n’a été créée jusqu’ici, et aucune ne le sera. Ce que vous avez choisi est oublié.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on setting up</source>
        <translation>Continuer la configuration</translation>
    </message>
    <message>
        <source>The recovery sheet that you have opens nothing: destroy it.</source>
        <translation>La feuille de récupération que vous avez n’ouvre rien&#x202f;: détruisez-la.</translation>
    </message>
    <message>
        <source>The recovery key that was shown opens nothing: throw away what you wrote down of it.</source>
        <translation>La clé de récupération qui a été affichée n’ouvre rien&#x202f;: jetez ce que vous en avez noté.</translation>
    </message>
    <message>
        <source>The passkey that was made stays on the key or in the password manager, opens nothing, and can be deleted there.</source>
        <translation>La clé d’accès qui a été créée reste sur la clé de sécurité ou dans le gestionnaire de mots de passe, n’ouvre rien, et peut y être supprimée.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Set up your backup</source>
        <translation>Configurer votre sauvegarde</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Quoi sauvegarder</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Où la garder</translation>
    </message>
    <message>
        <source>A first way in</source>
        <translation>Un premier accès</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>Vérifier et commencer</translation>
    </message>
    <message>
        <source>You can add or leave out more at any time.</source>
        <translation>Vous pouvez en ajouter ou en exclure à tout moment.</translation>
    </message>
    <message>
        <source>Do this later</source>
        <translation>Faire plus tard</translation>
    </message>
    <message>
        <source>Create the backup</source>
        <translation>Créer la sauvegarde</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>Vérifier la feuille</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>What do you want to keep?</source>
        <translation>Que voulez-vous sauvegarder&#x202f;?</translation>
    </message>
    <message>
        <source>Where do you want to keep it?</source>
        <translation>Où voulez-vous garder la sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>Put your recovery key on paper</source>
        <translation>Mettez votre clé de récupération sur papier</translation>
    </message>
    <message>
        <source>Type two groups from the sheet</source>
        <translation>Saisissez deux groupes de la feuille</translation>
    </message>
    <message>
        <source>Look it over and start</source>
        <translation>Vérifiez, puis commencez</translation>
    </message>
    <message>
        <source>Exports and folders of chat apps, or any folder. Coffer reads them and never changes them.</source>
        <translation>Exports et dossiers d’applications de messagerie, ou n’importe quel dossier. Coffer les lit et ne les modifie jamais.</translation>
    </message>
    <message>
        <source>It opens the backup when every device is gone. Coffer keeps no copy: if the paper and all other ways in are lost, nothing opens the backup.</source>
        <translation>Elle ouvre la sauvegarde quand tous les appareils ont disparu. Coffer n’en garde aucune copie&#x202f;: si le papier et tous les autres accès sont perdus, rien n’ouvre plus la sauvegarde.</translation>
    </message>
    <message>
        <source>Choose something to keep to go on.</source>
        <translation>Choisissez quoi sauvegarder pour continuer.</translation>
    </message>
    <message>
        <source>Choose a folder to go on.</source>
        <translation>Choisissez un dossier pour continuer.</translation>
    </message>
    <message>
        <source>Best on another disk, or in a folder that is synchronised. All that Coffer puts there is encrypted.</source>
        <translation>De préférence sur un autre disque, ou dans un dossier synchronisé. Tout ce que Coffer y met est chiffré.</translation>
    </message>
    <message>
        <source>Still on a phone?</source>
        <translation>Encore sur un téléphone&#x202f;?</translation>
    </message>
    <message>
        <source>How to get the chats off, and switch on the app’s own encrypted backup.</source>
        <translation>Comment en sortir les discussions, et activer la sauvegarde chiffrée propre à l’application.</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Me montrer comment</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory: this shows that the sheet can be read.</source>
        <translation>Saisissez-les depuis le papier ou le fichier, et non de mémoire&#x202f;: cela montre que la feuille est lisible.</translation>
    </message>
    <message>
        <source>No backup has been made so far. It is made when you press “Create the backup”.</source>
        <translation>Aucune sauvegarde n’a été créée jusqu’ici. Elle est créée lorsque vous appuyez sur «&#x202f;Créer la sauvegarde&#x202f;».</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>Saisissez les deux groupes pour continuer.</translation>
    </message>
</context>
<context>
    <name>SetupPlace</name>
    <message>
        <source>No folder chosen yet</source>
        <translation>Aucun dossier choisi pour l’instant</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is a size, as in &quot;120 GB&quot;</extracomment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>An empty folder, or one in which Coffer makes its own.</source>
        <translation>Un dossier vide, ou un dossier où Coffer crée le sien.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>You see it on the first page. It is not part of the secret.</source>
        <translation>Vous voyez ce nom sur la première page. Il ne fait pas partie du secret.</translation>
    </message>
    <message>
        <source>What you call the backup</source>
        <translation>Comment vous appelez la sauvegarde</translation>
    </message>
    <message>
        <source>Where to keep the backup</source>
        <translation>Où garder la sauvegarde</translation>
    </message>
    <message>
        <source>It may not fit: what you keep takes %1, and %2 is free.</source>
        <extracomment>both are sizes: of what is to be kept, and of what is free at the place that was chosen</extracomment>
        <translation>La place risque de manquer&#x202f;: ce que vous gardez occupe %1, et %2 sont libres.</translation>
    </message>
</context>
<context>
    <name>SetupReview</name>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est sauvegardé</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>where the backup is kept</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>What opens it</source>
        <extracomment>ways to unlock the backup</extracomment>
        <translation>Ce qui l’ouvre</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>La clé de récupération</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Saved, not checked yet</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>Enregistrée, pas encore vérifiée</translation>
    </message>
    <message>
        <source>Not on paper yet</source>
        <translation>Pas encore sur papier</translation>
    </message>
    <message>
        <source>The first backup starts at once and can be stopped at any time. It goes on where it stopped.</source>
        <translation>La première sauvegarde commence aussitôt et peut être arrêtée à tout moment. Elle reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>None. A recovery key can be added later.</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>Aucune. Une clé de récupération peut être ajoutée plus tard.</translation>
    </message>
    <message>
        <source>On paper, and two groups typed back</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>Sur papier, et deux groupes ressaisis</translation>
    </message>
    <message>
        <source>Printed, not checked yet</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>Imprimée, pas encore vérifiée</translation>
    </message>
    <message>
        <source>“%1”, and nothing else</source>
        <extracomment>%1 is the name that the person gave a way to unlock, as in &quot;Blue YubiKey&quot;</extracomment>
        <translation>«&#x202f;%1&#x202f;», et rien d’autre</translation>
    </message>
    <message>
        <source>The recovery key, and “%1”</source>
        <translation>La clé de récupération et «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>SetupSources</name>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>Exclure %1</translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <extracomment>%1 is a number of files (&quot;120 files&quot;), %2 their size</extracomment>
        <translation>%1, %2 jusqu’ici</translation>
    </message>
    <message>
        <source>Drop an export, a backup file or a folder here</source>
        <translation>Déposez ici un export, un fichier de sauvegarde ou un dossier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>A folder to keep</source>
        <translation>Un dossier à sauvegarder</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <translation>Des fichiers à sauvegarder</translation>
    </message>
    <message>
        <source>Watch</source>
        <extracomment>beside a folder: whether it is backed up as soon as something new arrives in it</extracomment>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Surveiller %1</translation>
    </message>
    <message>
        <source>A folder that is watched is backed up as soon as a new file has arrived in it whole, while Coffer is open.</source>
        <translation>Un dossier surveillé est sauvegardé dès qu’un nouveau fichier y est arrivé en entier, pendant que Coffer est ouvert.</translation>
    </message>
    <message>
        <source>WhatsApp exports are recognised, and what is missing from them is told. Other files are kept as they are.</source>
        <translation>Les exports de WhatsApp sont reconnus, et ce qui leur manque est indiqué. Les autres fichiers sont sauvegardés tels quels.</translation>
    </message>
</context>
<context>
    <name>SheetCheck</name>
    <message>
        <source>Both groups are right: the sheet can be read.</source>
        <translation>Les deux groupes sont corrects&#x202f;: la feuille est lisible.</translation>
    </message>
    <message>
        <source>Upper and lower case do not matter. There is no letter I, L, O or U in it.</source>
        <translation>Majuscules ou minuscules, peu importe. La clé ne contient aucune lettre I, L, O ou U.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Enregistrée. Imprimez-la, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>One page to print. A file of it is no safe place.</source>
        <translation>Une page à imprimer. Un fichier n’est pas un endroit sûr pour elle.</translation>
    </message>
    <message>
        <source>Recovery key, %1 groups</source>
        <extracomment>%1 is a number of groups of five characters</extracomment>
        <translation>Clé de récupération, %1 groupes</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Nobody will ever ask for it</source>
        <translation>Personne ne vous la demandera jamais</translation>
    </message>
    <message>
        <source>Not Coffer, not support, not a bank. Whoever reads this key can open your backup.</source>
        <translation>Ni Coffer, ni l’assistance, ni une banque. Quiconque lit cette clé peut ouvrir votre sauvegarde.</translation>
    </message>
    <message>
        <source>Keep it with your passport</source>
        <translation>Gardez-la avec votre passeport</translation>
    </message>
    <message>
        <source>Away from this computer and its bag. A second sheet at another address is wise, a photo is not.</source>
        <translation>Loin de cet ordinateur et de sa sacoche. Une seconde feuille à une autre adresse est une sage précaution, une photo non.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la feuille de récupération</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <extracomment>the kind of file, in a file dialog</extracomment>
        <translation>Page PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet that you saved or printed before opens nothing any more.</source>
        <extracomment>a recovery sheet: a page with a recovery key. Another one was made since.</extracomment>
        <translation>La feuille que vous avez enregistrée ou imprimée auparavant n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Destroy it and use this one.</source>
        <extracomment>&quot;it&quot; is the earlier recovery sheet, &quot;this one&quot; the one on the screen</extracomment>
        <translation>Détruisez-la et utilisez celle-ci.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The folder of the backup</source>
        <translation>Le dossier de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places to go</source>
        <translation>Rubriques</translation>
    </message>
</context>
<context>
    <name>SidebarItem</name>
    <message numerus="yes">
        <source>%1, %Ln thing(s) to do</source>
        <extracomment>%1 is the name of a page, %Ln how many things on it need the person</extracomment>
        <translation>
            <numerusform>%1, %Ln point à traiter</numerusform>
            <numerusform>%1, %Ln points à traiter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpaceCard</name>
    <message>
        <source>%1 more waits until every computer has backed up once.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 de plus attendent que chaque ordinateur ait sauvegardé une fois.</translation>
    </message>
    <message>
        <source>Taking versions away does not free space by itself.</source>
        <translation>Retirer des versions ne libère pas d’espace à lui seul.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Look for space</source>
        <translation>Chercher de l’espace</translation>
    </message>
    <message>
        <source>Stopping is safe: whatever a version needs stays.</source>
        <translation>Arrêter est sans danger&#x202f;: tout ce dont une version a besoin reste.</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>Déverrouiller à nouveau</translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Libérer %1&#x202f;?</translation>
    </message>
    <message>
        <source>What no version in the list needs is removed for good. That cannot be undone.</source>
        <translation>Ce dont aucune version de la liste n’a besoin est supprimé définitivement. C’est irréversible.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Space that no version needs</source>
        <translation>Espace dont aucune version n’a besoin</translation>
    </message>
    <message>
        <source>%1 that no version needs</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 dont aucune version n’a besoin</translation>
    </message>
    <message>
        <source>No space to give back now</source>
        <translation>Aucun espace à libérer maintenant</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Keep your chats</source>
        <translation>Gardez vos discussions</translation>
    </message>
    <message>
        <source>An encrypted backup that only you can open, with more than one way in, and with proof that it can be restored.</source>
        <translation>Une sauvegarde chiffrée que personne d’autre que vous ne peut ouvrir, avec plus d’un accès, et avec la preuve qu’elle peut être restaurée.</translation>
    </message>
    <message>
        <source>Set up a backup</source>
        <translation>Configurer une sauvegarde</translation>
    </message>
    <message>
        <source>Five steps: what to keep, where, a way to open it, a recovery key on paper, and go.</source>
        <translation>Cinq étapes&#x202f;: quoi sauvegarder, où, un moyen de l’ouvrir, une clé de récupération sur papier, et c’est parti.</translation>
    </message>
    <message>
        <source>On a disk, a stick or in a folder that is synchronised. Nothing there is changed.</source>
        <translation>Sur un disque, une clé USB ou dans un dossier synchronisé. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>The folder of the backup</source>
        <translation>Le dossier de la sauvegarde</translation>
    </message>
    <message>
        <source>Is there a backup already?</source>
        <translation>Y a-t-il déjà une sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>I have a backup already</source>
        <translation>J’ai déjà une sauvegarde</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>étape en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 is the number of this step, %2 how many steps there are</extracomment>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Stopping as soon as the file at hand is done.</source>
        <translation>Arrêt dès que le fichier en cours est terminé.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Lecture de la sauvegarde</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <extracomment>%1 is how many files are done, %2 how many there are</extracomment>
        <translation>%1 sur %2 fichiers</translation>
    </message>
    <message>
        <source>Looking for what has changed</source>
        <translation>Recherche de ce qui a changé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is how much is done (&quot;3.1 GB&quot;), %2 how much there is</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>TestOutcome</name>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln fichier n’est pas revenu</numerusform>
            <numerusform>%Ln fichiers ne sont pas revenus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proven: the newest version holds no files</source>
        <translation>Rien n’est prouvé&#x202f;: la version la plus récente ne contient aucun fichier</translation>
    </message>
    <message>
        <source>All good</source>
        <extracomment>heading: what a test found</extracomment>
        <translation>Tout est bon</translation>
    </message>
    <message>
        <source>Not everything came back</source>
        <translation>Tout n’est pas revenu</translation>
    </message>
    <message>
        <source>opened with %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>ouverte avec %1</translation>
    </message>
    <message>
        <source>%1. A sample: %2 of %3 files.</source>
        <extracomment>%1 is what a test found, %2 and %3 are numbers of files</extracomment>
        <translation>%1. Un échantillon&#x202f;: %2 fichiers sur %3.</translation>
    </message>
    <message>
        <source>This test is not in the log: only a computer that adds to this backup can write there.</source>
        <translation>Ce test n’est pas dans le journal&#x202f;: seul un ordinateur qui ajoute des données à cette sauvegarde peut y écrire.</translation>
    </message>
</context>
<context>
    <name>TestReport</name>
    <message>
        <source>%1 opens this backup</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>%1 ouvre cette sauvegarde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>There is no version yet that could be read back.</source>
        <translation>Il n’y a pas encore de version qui pourrait être relue.</translation>
    </message>
    <message numerus="yes">
        <source>Read back %1; %Ln could not be read. A backup stores again what is still on this computer.</source>
        <extracomment>%1 is what could be read, as in &quot;3 files&quot;; %Ln is a number of files</extracomment>
        <translation>
            <numerusform>Relu&#x202f;: %1&#x202f;; %Ln n’a pas pu être lu. Une sauvegarde enregistre à nouveau ce qui est encore sur cet ordinateur.</numerusform>
            <numerusform>Relu&#x202f;: %1&#x202f;; %Ln n’ont pas pu être lus. Une sauvegarde enregistre à nouveau ce qui est encore sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample was read back, all good: %1, %2.</source>
        <extracomment>%1 is what was read, as in &quot;84,201 messages, 25 files&quot;, %2 a size</extracomment>
        <translation>Un échantillon a été relu, tout est bon&#x202f;: %1, %2.</translation>
    </message>
</context>
<context>
    <name>TestsPage</name>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>A test reads the newest version back as a restore would, and keeps nothing of it.</source>
        <translation>Un test relit la version la plus récente comme le ferait une restauration, et n’en garde rien.</translation>
    </message>
    <message>
        <source>Test everything</source>
        <translation>Tout tester</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Tester maintenant</translation>
    </message>
    <message>
        <source>A test opens the backup</source>
        <translation>Un test ouvre la sauvegarde</translation>
    </message>
    <message>
        <source>Unlock it with the way that you want to be sure of: that alone proves that it opens.</source>
        <translation>Déverrouillez-la avec le moyen dont vous voulez vous assurer&#x202f;: cela seul prouve qu’il l’ouvre.</translation>
    </message>
    <message>
        <source>Stopping is safe: a test changes nothing, and one that was stopped proves nothing.</source>
        <translation>Arrêter est sans danger&#x202f;: un test ne modifie rien, et un test arrêté ne prouve rien.</translation>
    </message>
    <message>
        <source>When each way opened it</source>
        <translation>Quand chaque moyen l’a ouverte</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>Tests précédents</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lire à nouveau</translation>
    </message>
    <message>
        <source>Nothing was read back yet. “Test now” takes about a minute.</source>
        <translation>Rien n’a encore été relu. «&#x202f;Tester maintenant&#x202f;» prend environ une minute.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Coffer</source>
        <translation>Afficher Coffer</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>Arrêter la sauvegarde</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>%1 is a percentage such as &quot;40 %&quot;</extracomment>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Backing up: %1</source>
        <translation>Sauvegarde en cours&#x202f;: %1</translation>
    </message>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Backed up</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>Sauvegarde effectuée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the new version.</source>
        <translation>
            <numerusform>%Ln fichier est dans la nouvelle version.</numerusform>
            <numerusform>%Ln fichiers sont dans la nouvelle version.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up, but for some files</source>
        <translation>Sauvegarde effectuée, sauf certains fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping the backup</source>
        <translation>Arrêt de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>UnlockFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading a sample back</source>
        <translation>Relecture d’un échantillon</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Commencer le test</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>UnlockHead</name>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>Tester %1</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Montrez que c’est bien vous</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <extracomment>%1 is what the person calls the backup</extracomment>
        <translation>Déverrouiller %1</translation>
    </message>
    <message>
        <source>A test opens the backup with this way alone, reads a sample back and writes down that it works.</source>
        <translation>Un test ouvre la sauvegarde avec ce seul moyen, relit un échantillon et consigne que ce moyen fonctionne.</translation>
    </message>
    <message>
        <source>Restoring everything asks you to unlock once more.</source>
        <translation>Tout restaurer vous demande de déverrouiller encore une fois.</translation>
    </message>
    <message>
        <source>With what you have at hand. Everything else stays as it is.</source>
        <extracomment>below the title “Unlock …”: any way to unlock may be used</extracomment>
        <translation>Avec ce que vous avez sous la main. Tout le reste demeure inchangé.</translation>
    </message>
    <message>
        <source>Only somebody who can open the backup can add a way to unlock it.</source>
        <translation>Seule une personne qui peut ouvrir la sauvegarde peut ajouter un moyen de la déverrouiller.</translation>
    </message>
</context>
<context>
    <name>UnlockKey</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Group %1 has a slip: compare it with the sheet.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Le groupe %1 contient une faute de frappe&#x202f;: comparez-le avec la feuille.</translation>
    </message>
    <message>
        <source>Digits and capital letters from the printed sheet. There is no letter I, L, O or U in it.</source>
        <translation>Chiffres et majuscules de la feuille imprimée. La clé ne contient aucune lettre I, L, O ou U.</translation>
    </message>
    <message>
        <source>%1 of %2 groups typed without a slip.</source>
        <extracomment>%1 is how many groups of the recovery key were typed rightly, %2 how many there are</extracomment>
        <translation>%1 groupes sur %2 saisis sans faute de frappe.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlocking brings a secret to this computer. Unlock your backup only on computers you trust. Nobody from Coffer will ever ask for your recovery key.</source>
        <translation>Déverrouiller amène un secret sur cet ordinateur. Ne déverrouillez votre sauvegarde que sur des ordinateurs auxquels vous faites confiance. Personne de Coffer ne demandera jamais votre clé de récupération.</translation>
    </message>
</context>
<context>
    <name>UnlockPassword</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of this backup</source>
        <translation>Mot de passe de cette sauvegarde</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>Stays</source>
        <extracomment>of a version, when the rules are applied</extracomment>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>Partirait</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a day and time, %2 &quot;Stays&quot; or &quot;Would go&quot;, %3 why</extracomment>
        <translation>%1&#x202f;: %2. %3</translation>
    </message>
    <message>
        <source>no rule is set</source>
        <extracomment>why a version stays: this and the next ones stand behind “Stays”, several in a row with commas</extracomment>
        <translation>aucune règle n’est définie</translation>
    </message>
    <message>
        <source>among the newest</source>
        <translation>parmi les plus récentes</translation>
    </message>
    <message>
        <source>of its day</source>
        <extracomment>the one version of its day that a rule keeps</extracomment>
        <translation>celle de son jour</translation>
    </message>
    <message>
        <source>of its week</source>
        <translation>celle de sa semaine</translation>
    </message>
    <message>
        <source>of its month</source>
        <translation>celle de son mois</translation>
    </message>
    <message>
        <source>of its year</source>
        <translation>celle de son année</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>gardée pour toujours</translation>
    </message>
    <message>
        <source>the newest that was tested</source>
        <translation>la plus récente qui a été testée</translation>
    </message>
    <message>
        <source>the newest with all its content</source>
        <extracomment>the newest version with all its content</extracomment>
        <translation>la plus récente avec tout son contenu</translation>
    </message>
    <message>
        <source>the only one of its kind</source>
        <extracomment>of a kind of content, as when it alone holds a chat</extracomment>
        <translation>la seule de son genre</translation>
    </message>
</context>
<context>
    <name>VerifyStrip</name>
    <message>
        <source>Quick check</source>
        <translation>Vérification rapide</translation>
    </message>
    <message>
        <source>Check all data</source>
        <translation>Vérifier toutes les données</translation>
    </message>
    <message>
        <source>Stopping is safe: a check changes nothing.</source>
        <translation>Arrêter est sans danger&#x202f;: une vérification ne modifie rien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read back</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln fichier ne peut pas être relu</numerusform>
            <numerusform>%Ln fichiers ne peuvent pas être relus</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that cannot be read back</source>
        <translation>Fichiers qui ne peuvent pas être relus</translation>
    </message>
    <message>
        <source>Never checked on this computer</source>
        <translation>Jamais vérifiée sur cet ordinateur</translation>
    </message>
    <message>
        <source>A check sees that all is there; checking all data also reads every byte.</source>
        <extracomment>of the whole backup</extracomment>
        <translation>Une vérification contrôle que tout est là&#x202f;; vérifier toutes les données lit aussi chaque octet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) miss nothing</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>il ne manque rien à %Ln version</numerusform>
            <numerusform>il ne manque rien à %Ln versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) lost something</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>%Ln version a perdu quelque chose</numerusform>
            <numerusform>%Ln versions ont perdu quelque chose</numerusform>
        </translation>
    </message>
    <message>
        <source>all data was read, %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>toutes les données ont été lues, %1</translation>
    </message>
    <message>
        <source>no data was read</source>
        <translation>aucune donnée n’a été lue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the backup may still be arriving</source>
        <extracomment>%Ln is a number of files at the backup&apos;s place</extracomment>
        <translation>
            <numerusform>%Ln fichier de la sauvegarde est peut-être encore en train d’arriver</numerusform>
            <numerusform>%Ln fichiers de la sauvegarde sont peut-être encore en train d’arriver</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is whole. Last check: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Tout est intact. Dernière vérification&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not everything is whole. Last check: %1</source>
        <comment>%1 is a day and time</comment>
        <translation>Tout n’est pas intact. Dernière vérification&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing is missing. Last check: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Rien ne manque. Dernière vérification&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>From</source>
        <extracomment>which computer made this version</extracomment>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>what this version holds</extracomment>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>which files and folders this version keeps</extracomment>
        <translation>Sauvegardé</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testée</translation>
    </message>
    <message>
        <source>Kept for good</source>
        <translation>Gardée pour toujours</translation>
    </message>
    <message>
        <source>Yes; no rule removes it</source>
        <extracomment>beside “Kept for good”</extracomment>
        <translation>Oui&#x202f;; aucune règle ne la retire</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurer cette version</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) that its chats name</source>
        <extracomment>%Ln is a number of photos and other files that chats name</extracomment>
        <translation>
            <numerusform>%Ln média que ses discussions citent</numerusform>
            <numerusform>%Ln médias que ses discussions citent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that could not be read</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln fichier qui n’a pas pu être lu</numerusform>
            <numerusform>%Ln fichiers qui n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all good</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>%1&#x202f;: tout est bon</translation>
    </message>
    <message>
        <source>%1: something was damaged</source>
        <comment>%1 is a day and time</comment>
        <translation>%1&#x202f;: quelque chose était endommagé</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>Voir ce qu’elle contient</translation>
    </message>
    <message>
        <source>No longer keep</source>
        <translation>Ne plus garder</translation>
    </message>
    <message>
        <source>Keep for good</source>
        <translation>Garder pour toujours</translation>
    </message>
    <message>
        <source>Not read back by a test yet</source>
        <translation>Pas encore relue par un test</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day and time, %2 what that version of the backup holds</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The log entry of this version is damaged</source>
        <translation>L’entrée de cette version dans le journal est endommagée</translation>
    </message>
</context>
<context>
    <name>VersionSelect</name>
    <message>
        <source>None</source>
        <extracomment>no version is chosen</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1: one version older</source>
        <extracomment>%1 is &quot;Earlier&quot; or &quot;Later&quot;: which of two versions</extracomment>
        <translation>%1&#x202f;: reculer d’une version</translation>
    </message>
    <message>
        <source>%1: one version newer</source>
        <extracomment>%1 is &quot;Earlier&quot; or &quot;Later&quot;: which of two versions</extracomment>
        <translation>%1&#x202f;: avancer d’une version</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) in time.</source>
        <extracomment>%Ln is a number of versions of the backup</extracomment>
        <translation>
            <numerusform>%Ln point dans le temps.</numerusform>
            <numerusform>%Ln points dans le temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions are in the backup</source>
        <translation>Les versions sont dans la sauvegarde</translation>
    </message>
    <message>
        <source>What each of them holds can be read when the backup is unlocked.</source>
        <translation>Ce que chacune contient peut être lu quand la sauvegarde est déverrouillée.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lire à nouveau</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Aucune version pour l’instant</translation>
    </message>
    <message>
        <source>The first backup makes one.</source>
        <translation>La première sauvegarde en crée une.</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>En comparer deux</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>Déverrouiller à nouveau</translation>
    </message>
    <message>
        <source>How long versions stay</source>
        <translation>Durée de conservation des versions</translation>
    </message>
</context>
<context>
    <name>WayButtons</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>Plus d’actions pour %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>WayDialogs</name>
    <message>
        <source>Rename %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>The name shows which one it is: “Blue YubiKey”, “Key in the safe”.</source>
        <translation>Le nom montre lequel c’est&#x202f;: «&#x202f;YubiKey bleue&#x202f;», «&#x202f;Clé dans le coffre-fort&#x202f;».</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>Retirer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Montrez que c’est bien vous</translation>
    </message>
    <message>
        <source>Afterwards the backup opens with: %1.</source>
        <extracomment>%1 are the names of one or more ways to unlock</extracomment>
        <translation>Ensuite, la sauvegarde s’ouvre avec&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The passkey itself stays on the key or in the password manager until it is deleted there.</source>
        <translation>La clé d’accès elle-même reste sur la clé ou dans le gestionnaire de mots de passe jusqu’à ce qu’elle y soit supprimée.</translation>
    </message>
    <message>
        <source>Destroy the printed sheet afterwards.</source>
        <translation>Détruisez ensuite la feuille imprimée.</translation>
    </message>
    <message>
        <source>It opens nothing that is backed up from now on. Whoever kept an old copy of the backup’s folder can still open that copy with it. This cannot be undone.</source>
        <extracomment>what happens when a way to unlock is removed; &quot;it&quot; is that way to unlock</extracomment>
        <translation>Ce moyen n’ouvre rien de ce qui est sauvegardé à partir de maintenant. Quiconque a gardé une ancienne copie du dossier de la sauvegarde peut encore ouvrir cette copie avec lui. C’est irréversible.</translation>
    </message>
</context>
<context>
    <name>WayHeads</name>
    <message>
        <source>Way</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Dernière preuve</translation>
    </message>
</context>
<context>
    <name>WayProofRow</name>
    <message>
        <source>No proof yet</source>
        <translation>Pas encore de preuve</translation>
    </message>
    <message>
        <source>Opened the backup just now</source>
        <translation>Vient d’ouvrir la sauvegarde</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>When it was added</source>
        <extracomment>in the column “Last proven”: this way to unlock was proven only then</extracomment>
        <translation>Lors de l’ajout</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>In your head</source>
        <extracomment>where a password is</extracomment>
        <translation>Dans votre tête</translation>
    </message>
    <message>
        <source>On the key itself</source>
        <extracomment>where the passkey of a security key is</extracomment>
        <translation>Sur la clé elle-même</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Only on one computer</source>
        <translation>Sur un seul ordinateur</translation>
    </message>
    <message>
        <source>Synced by its account</source>
        <extracomment>where a passkey is: copied to other devices by the account of a password manager</extracomment>
        <translation>Synchronisée par son compte</translation>
    </message>
    <message>
        <source>Perhaps synced by its account</source>
        <translation>Peut-être synchronisée par son compte</translation>
    </message>
    <message>
        <source>Works on any computer</source>
        <translation>Fonctionne sur tout ordinateur</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Facile à deviner</translation>
    </message>
    <message>
        <source>Opened the backup</source>
        <translation>A ouvert la sauvegarde</translation>
    </message>
    <message>
        <source>added: %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>ajouté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not used for a long time</source>
        <translation>Pas utilisé depuis longtemps</translation>
    </message>
    <message>
        <source>Tried once, not since</source>
        <extracomment>tried when it was added, and not used since</extracomment>
        <translation>Essayé une fois, pas depuis</translation>
    </message>
    <message>
        <source>Opened the backup just now</source>
        <translation>Vient d’ouvrir la sauvegarde</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Clé de sécurité</translation>
    </message>
    <message>
        <source>Security key and password</source>
        <translation>Clé de sécurité et mot de passe</translation>
    </message>
    <message>
        <source>Phone or password manager</source>
        <translation>Téléphone ou gestionnaire de mots de passe</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Of a kind that this Coffer does not know</source>
        <extracomment>of a way to unlock that a newer version of Coffer added</extracomment>
        <translation>D’un type que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>A sheet of paper that you print and keep away from this computer. It opens the backup when every device is gone.</source>
        <translation>Une feuille de papier que vous imprimez et gardez loin de cet ordinateur. Elle ouvre la sauvegarde quand tous les appareils ont disparu.</translation>
    </message>
    <message>
        <source>A YubiKey or similar that you plug in and touch. It works on any computer, and outlives this one.</source>
        <translation>Une YubiKey ou une clé semblable, que vous branchez et touchez. Elle fonctionne sur n’importe quel ordinateur, et survit à celui-ci.</translation>
    </message>
    <message>
        <source>A passkey kept by Google, Apple, 1Password or another service, and there again on your next phone. Deleting it there closes this way in.</source>
        <translation>Une clé d’accès gardée par Google, Apple, 1Password ou un autre service, et que vous retrouvez sur votre prochain téléphone. La supprimer dans ce service ferme cet accès.</translation>
    </message>
    <message>
        <source>The security chip in this computer, with a PIN. It is gone if the computer is lost or set up anew.</source>
        <translation>La puce de sécurité de cet ordinateur, avec un code PIN. Ce moyen disparaît si l’ordinateur est perdu ou réinstallé.</translation>
    </message>
    <message>
        <source>Plug your key in. You enter its PIN and touch it.</source>
        <translation>Branchez votre clé. Vous saisissez son code PIN et la touchez.</translation>
    </message>
    <message>
        <source>A page opens in your browser and asks for the passkey.</source>
        <translation>Une page s’ouvre dans votre navigateur et demande la clé d’accès.</translation>
    </message>
    <message>
        <source>You enter the PIN that you chose for this computer.</source>
        <translation>Vous saisissez le code PIN que vous avez choisi pour cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer does not let you use it.</source>
        <translation>Cet ordinateur ne vous permet pas de l’utiliser.</translation>
    </message>
    <message>
        <source>Not on this computer.</source>
        <translation>Pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Neither opens the backup alone, so whoever finds the key or learns the password still stands outside. Losing either closes this way in.</source>
        <extracomment>about a password and a security key that are used together</extracomment>
        <translation>Aucun des deux n’ouvre la sauvegarde à lui seul&#x202f;: quiconque trouve la clé ou apprend le mot de passe reste donc dehors. Perdre l’un ou l’autre ferme cet accès.</translation>
    </message>
    <message>
        <source>You may not use its security chip. Whoever manages this computer can allow it.</source>
        <extracomment>stands behind the name of a kind of way to unlock, as in “This computer”</extracomment>
        <translation>Vous n’avez pas le droit d’utiliser sa puce de sécurité. La personne qui gère cet ordinateur peut l’autoriser.</translation>
    </message>
    <message>
        <source>No security chip that can be used.</source>
        <extracomment>stands behind the name of a kind of way to unlock, as in “This computer”</extracomment>
        <translation>Aucune puce de sécurité utilisable.</translation>
    </message>
    <message>
        <source>A password is as strong as it is long: nothing limits how often somebody can guess. Four or five random words are good.</source>
        <translation>Un mot de passe est aussi fort qu’il est long&#x202f;: rien ne limite combien de fois quelqu’un peut essayer de le deviner. Quatre ou cinq mots au hasard conviennent bien.</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Ways to unlock</source>
        <translation>Moyens de déverrouiller</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open this backup.</source>
        <extracomment>%Ln is a number of ways to unlock</extracomment>
        <translation>
            <numerusform>%Ln moyen ouvre cette sauvegarde.</numerusform>
            <numerusform>%Ln moyens ouvrent cette sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in the backup</source>
        <translation>La liste est dans la sauvegarde</translation>
    </message>
    <message>
        <source>Their names and where they are kept can be read when the backup is unlocked.</source>
        <translation>Leurs noms et les endroits où ils sont gardés peuvent être lus quand la sauvegarde est déverrouillée.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lire à nouveau</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Ajouter un moyen</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Montrez que c’est bien vous</translation>
    </message>
    <message>
        <source>Every unlocking proves the way that it was done with. Adding or removing a way asks for it again when the last time is more than ten minutes ago. Before only one would be left, that one is tested; the last one cannot be removed.</source>
        <extracomment>&quot;way&quot; and &quot;one&quot; are ways to unlock</extracomment>
        <translation>Chaque déverrouillage éprouve le moyen utilisé. Pour ajouter ou retirer un moyen, vous devez déverrouiller encore une fois si la dernière remonte à plus de dix minutes. Avant qu’il n’en reste qu’un, celui-là est testé&#x202f;; le dernier ne peut pas être retiré.</translation>
    </message>
</context>
<context>
    <name>WindowDrop</name>
    <message>
        <source>This is not a file</source>
        <translation>Ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>Coffer keeps files and folders of this computer. Save it as a file, then drop that.</source>
        <translation>Coffer sauvegarde des fichiers et des dossiers de cet ordinateur. Enregistrez cet élément dans un fichier, puis déposez ce fichier.</translation>
    </message>
    <message>
        <source>This computer does not add to this backup</source>
        <translation>Cet ordinateur n’ajoute rien à cette sauvegarde</translation>
    </message>
    <message>
        <source>What you dropped stays where it is. With “Something happened”, “Move to a new computer”, this computer goes on where another one stopped.</source>
        <translation>Ce que vous avez déposé reste où il est. Avec «&#x202f;En cas d’incident&#x202f;», «&#x202f;Passer à un nouvel ordinateur&#x202f;», cet ordinateur continue là où un autre s’est arrêté.</translation>
    </message>
    <message>
        <source>The backup is being made</source>
        <translation>La sauvegarde est en cours de création</translation>
    </message>
    <message>
        <source>Drop it again when that is done.</source>
        <translation>Recommencez le dépôt quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Added to what is kept</source>
        <extracomment>what was dropped on the window</extracomment>
        <translation>Ajouté à ce qui est sauvegardé</translation>
    </message>
    <message>
        <source>The first step and the review list it.</source>
        <translation>Cet ajout figure à la première étape et à l’étape de vérification.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln file(s) or folder(s)?</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>Sauvegarder %Ln fichier ou dossier&#x202f;?</numerusform>
            <numerusform>Sauvegarder %Ln fichiers ou dossiers&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>the last in a list of names of files and folders: how many more there are</extracomment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>From the next backup on, Coffer keeps: %1. The originals stay where they are.</source>
        <extracomment>%1 is a list of names of files and folders</extracomment>
        <translation>À partir de la prochaine sauvegarde, Coffer sauvegarde&#x202f;: %1. Les originaux restent où ils sont.</translation>
    </message>
</context>
<context>
    <name>WizardFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year, as in 14 Jan; d is the day, MMM the month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as in 14 Jan 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day (&quot;Today&quot;, &quot;14 Jan&quot;), %2 the time of day
----------
two things in a row, as in &quot;12 files, 3 MB&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <extracomment>%Ln is a number of minutes</extracomment>
        <translation>
            <numerusform>Environ %Ln minute restante</numerusform>
            <numerusform>Environ %Ln minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) left</source>
        <extracomment>%Ln is a number of hours</extracomment>
        <translation>
            <numerusform>Environ %Ln heure restante</numerusform>
            <numerusform>Environ %Ln heures restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <extracomment>%Ln is a number of seconds</extracomment>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <extracomment>%Ln is a number of minutes</extracomment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <extracomment>%Ln is a number of hours</extracomment>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <extracomment>%Ln is a number of messages</extracomment>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s)</source>
        <extracomment>%Ln is a number of photos, videos and other files in chats</extracomment>
        <translation>
            <numerusform>%Ln média</numerusform>
            <numerusform>%Ln médias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day and time, %2 what was read back</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>all good</source>
        <extracomment>what a test found; stands in a row with other facts</extracomment>
        <translation>tout est bon</translation>
    </message>
    <message>
        <source>not all good</source>
        <translation>tout n’est pas bon</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences, each with its full stop</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what happened, without its full stop; %2 one or two sentences</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>coffer::ui::EnrolFlow</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Clé de sécurité</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Security key and password</source>
        <translation>Clé de sécurité et mot de passe</translation>
    </message>
</context>
<context>
    <name>coffer::ui::IncidentFlow</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
</context>
<context>
    <name>coffer::ui::RestoreFlow</name>
    <message>
        <source>Restored from the version %1</source>
        <translation>Restauré depuis la version %1</translation>
    </message>
    <message>
        <source>Into %1, %2</source>
        <translation>Dans %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), compared with the backup byte for byte</source>
        <translation>
            <numerusform>%Ln fichier, comparé avec la sauvegarde octet par octet</numerusform>
            <numerusform>%Ln fichiers, comparés avec la sauvegarde octet par octet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <translation>
            <numerusform>%Ln fichier n’est pas revenu</numerusform>
            <numerusform>%Ln fichiers ne sont pas revenus</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of each file as it lies in the folder; sha256sum -c compares them:</source>
        <translation>SHA-256 de chaque fichier tel qu’il se trouve dans le dossier&#x202f;; sha256sum -c les compare&#x202f;:</translation>
    </message>
</context>
<context>
    <name>coffer::ui::SetupFlow</name>
    <message>
        <source>Recovery key</source>
        <extracomment>The name that a new backup&apos;s recovery key gets; the person can change it.</extracomment>
        <translation>Clé de récupération</translation>
    </message>
</context>
</TS>
