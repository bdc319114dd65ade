<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>check an application by the rules of its call</source>
        <translation>einen Antrag nach den Regeln seines Aufrufs prüfen</translation>
    </message>
    <message>
        <source>The application is complete.</source>
        <translation>Der Antrag ist vollständig.</translation>
    </message>
    <message>
        <source>write an application as data, as a copy for a partner, or its signature page</source>
        <translation>einen Antrag als Daten, als Kopie für einen Partner oder seine Unterschriftenseite ausgeben</translation>
    </message>
    <message>
        <source>where it goes; “-” for standard output</source>
        <translation>wohin geschrieben wird; „-“ für die Standardausgabe</translation>
    </message>
    <message>
        <source>json (all revisions), content (what counts), fwork, signature-page</source>
        <translation>json (alle Fassungen), content (was gilt), fwork, signature-page</translation>
    </message>
    <message>
        <source>passphrase of a .fwork file, known to the partner</source>
        <translation>Passphrase einer .fwork-Datei, die der Partner kennt</translation>
    </message>
    <message>
        <source>list the applications of the workspace</source>
        <translation>die Anträge des Arbeitsbereichs auflisten</translation>
    </message>
    <message>
        <source>take a partner’s working copies in and merge them</source>
        <translation>Arbeitskopien eines Partners einlesen und zusammenführen</translation>
    </message>
    <message>
        <source>passphrase of the .fwork files</source>
        <translation>Passphrase der .fwork-Dateien</translation>
    </message>
    <message>
        <source>start an application to a call of the workspace</source>
        <translation>einen Antrag zu einem Aufruf des Arbeitsbereichs beginnen</translation>
    </message>
    <message>
        <source>the call, if there are several</source>
        <translation>der Aufruf, falls es mehrere gibt</translation>
    </message>
    <message>
        <source>answer an application from an answer sheet</source>
        <translation>einen Antrag aus einem Antwortbogen ausfüllen</translation>
    </message>
    <message>
        <source>id, reference or short name</source>
        <translation>Kennung, Aktenzeichen oder Kurzname</translation>
    </message>
    <message>
        <source>hand in: lock the content and seal it for the office</source>
        <translation>einreichen: Inhalt sperren und für die Geschäftsstelle versiegeln</translation>
    </message>
    <message>
        <source>folder for the .fsub file and the signature page</source>
        <translation>Ordner für die .fsub-Datei und die Unterschriftenseite</translation>
    </message>
    <message>
        <source>%1 has too few reviewers.</source>
        <translation>%1 hat zu wenige Gutachtende.</translation>
    </message>
    <message>
        <source>check a call file and name every fault with its place</source>
        <translation>eine Aufrufdatei prüfen und jeden Fehler mit seiner Stelle nennen</translation>
    </message>
    <message>
        <source>The call file has no faults.</source>
        <translation>Die Aufrufdatei ist fehlerfrei.</translation>
    </message>
    <message>
        <source>publish a call from this office as a signed .fcall file</source>
        <translation>einen Aufruf dieser Geschäftsstelle als signierte .fcall-Datei veröffentlichen</translation>
    </message>
    <message>
        <source>where the .fcall file goes</source>
        <translation>wohin die .fcall-Datei geschrieben wird</translation>
    </message>
    <message>
        <source>show what a call asks and how it is judged</source>
        <translation>zeigen, was ein Aufruf verlangt und wie bewertet wird</translation>
    </message>
    <message>
        <source>list the calls that come with the program, or write one</source>
        <translation>die mitgelieferten Aufrufe auflisten oder einen davon ausgeben</translation>
    </message>
    <message>
        <source>where to write the named one; “-” for standard output</source>
        <translation>wohin der genannte geschrieben wird; „-“ für die Standardausgabe</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>write the dossier of an application</source>
        <translation>das Dossier eines Antrags ausgeben</translation>
    </message>
    <message>
        <source>where the PDF goes</source>
        <translation>wohin die PDF-Datei geschrieben wird</translation>
    </message>
    <message>
        <source>write the accessible HTML too</source>
        <translation>auch das barrierefreie HTML ausgeben</translation>
    </message>
    <message>
        <source>0  done</source>
        <translation>0  erledigt</translation>
    </message>
    <message>
        <source>1  done, but the content has errors or findings</source>
        <translation>1  erledigt, aber der Inhalt hat Fehler oder Befunde</translation>
    </message>
    <message>
        <source>2  the command line is wrong</source>
        <translation>2  die Befehlszeile ist falsch</translation>
    </message>
    <message>
        <source>3  the input was refused; the message says why</source>
        <translation>3  die Eingabe wurde abgewiesen; die Meldung sagt, warum</translation>
    </message>
    <message>
        <source>4  a file or the workspace cannot be written</source>
        <translation>4  eine Datei oder der Arbeitsbereich lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>6  cancelled; no half files are left</source>
        <translation>6  abgebrochen; es bleiben keine halben Dateien zurück</translation>
    </message>
    <message>
        <source>70 a fault of the program</source>
        <translation>70 ein Fehler des Programms</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>diese Hilfe</translation>
    </message>
    <message>
        <source>write results and errors as JSON</source>
        <translation>Ergebnisse und Fehler als JSON ausgeben</translation>
    </message>
    <message>
        <source>language of messages: en, de, zh_CN</source>
        <translation>Sprache der Meldungen: en, de, zh_CN</translation>
    </message>
    <message>
        <source>workspace folder to work on</source>
        <translation>Ordner des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>file with the passphrase of the workspace (or set TANDEM_PASSPHRASE)</source>
        <translation>Datei mit der Passphrase des Arbeitsbereichs (oder TANDEM_PASSPHRASE setzen)</translation>
    </message>
    <message>
        <source>Usage: tandem-cli NOUN VERB [options]</source>
        <translation>Aufruf: tandem-cli GEGENSTAND TÄTIGKEIT [Optionen]</translation>
    </message>
    <message>
        <source>“tandem-cli NOUN VERB --help” explains one command.</source>
        <translation>„tandem-cli GEGENSTAND TÄTIGKEIT --help“ erklärt einen einzelnen Befehl.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
    <message>
        <source>Usage: tandem-cli %1 [options]</source>
        <translation>Aufruf: tandem-cli %1 [Optionen]</translation>
    </message>
    <message>
        <source>send made-up applications through every file and step</source>
        <translation>erfundene Anträge durch alle Dateien und Schritte schicken</translation>
    </message>
    <message>
        <source>new or empty folder for everything</source>
        <translation>neuer oder leerer Ordner für alles</translation>
    </message>
    <message>
        <source>how many applications (8)</source>
        <translation>Anzahl der Anträge (8)</translation>
    </message>
    <message>
        <source>how many reviewers (8)</source>
        <translation>Anzahl der Gutachtenden (8)</translation>
    </message>
    <message>
        <source>same seed, same data and documents (1)</source>
        <translation>gleicher Startwert, gleiche Daten und Dokumente (1)</translation>
    </message>
    <message>
        <source>call file; else the call for proven projects</source>
        <translation>Aufrufdatei; sonst der Aufruf für erprobte Projekte</translation>
    </message>
    <message>
        <source>shuffle the order in which the office reads files</source>
        <translation>die Reihenfolge mischen, in der die Geschäftsstelle Dateien einliest</translation>
    </message>
    <message>
        <source>the shipped sample applications apply</source>
        <translation>die mitgelieferten Beispielanträge verwenden</translation>
    </message>
    <message>
        <source>walk the chain of the log and hold it against known points</source>
        <translation>die Kette des Protokolls durchgehen und mit bekannten Punkten vergleichen</translation>
    </message>
    <message>
        <source>The log is whole: %1 events.</source>
        <translation>Das Protokoll ist unversehrt: %1 Einträge.</translation>
    </message>
    <message>
        <source>The log is broken at event %1 (%2).</source>
        <translation>Das Protokoll bricht bei Eintrag %1 (%2).</translation>
    </message>
    <message>
        <source>decide on admission where the secretariats differ</source>
        <translation>über die Zulassung entscheiden, wo die Geschäftsstellen voneinander abweichen</translation>
    </message>
    <message>
        <source>admitted, not-eligible or in-repair (admitted)</source>
        <translation>admitted (zugelassen), not-eligible (unzulässig) oder in-repair (nachzubessern); sonst admitted</translation>
    </message>
    <message>
        <source>the reason of the chairs</source>
        <translation>die Begründung der Vorsitzenden</translation>
    </message>
    <message>
        <source>assign a reviewer to an application, or take the assignment back</source>
        <translation>eine gutachtende Person einem Antrag zuteilen oder die Zuteilung aufheben</translation>
    </message>
    <message>
        <source>take the assignment back</source>
        <translation>die Zuteilung aufheben</translation>
    </message>
    <message>
        <source>answer formal checks for one side</source>
        <translation>formale Prüfungen für eine Seite beantworten</translation>
    </message>
    <message>
        <source>the side whose secretariat answers</source>
        <translation>die Seite, deren Geschäftsstelle antwortet</translation>
    </message>
    <message>
        <source>why; kept with the answers</source>
        <translation>warum; wird mit den Antworten aufbewahrt</translation>
    </message>
    <message>
        <source>take files in: submissions, reviews, calls, receipts, packets</source>
        <translation>Dateien einlesen: Einreichungen, Gutachten, Aufrufe, Empfangsbestätigungen, Mappen</translation>
    </message>
    <message>
        <source>folder for the receipts of submissions</source>
        <translation>Ordner für die Empfangsbestätigungen der Einreichungen</translation>
    </message>
    <message>
        <source>list received applications and how far their formal check is</source>
        <translation>eingegangene Anträge und den Stand ihrer formalen Prüfung auflisten</translation>
    </message>
    <message>
        <source>write the sealed packets for all reviewers</source>
        <translation>die versiegelten Mappen für alle Gutachtenden ausgeben</translation>
    </message>
    <message>
        <source>folder for the .fpack files</source>
        <translation>Ordner für die .fpack-Dateien</translation>
    </message>
    <message>
        <source>return date, “2027-05-31”</source>
        <translation>Rückgabedatum, „2027-05-31“</translation>
    </message>
    <message>
        <source>propose who reviews what</source>
        <translation>vorschlagen, wer was begutachtet</translation>
    </message>
    <message>
        <source>turn the proposal into assignments</source>
        <translation>den Vorschlag in Zuteilungen übernehmen</translation>
    </message>
    <message>
        <source>add a reviewer from an identity card, or list the reviewers</source>
        <translation>eine gutachtende Person aus ihrer Identitätsdatei aufnehmen oder alle auflisten</translation>
    </message>
    <message>
        <source>short name outside the secretariat, “G1”</source>
        <translation>Kurzname außerhalb der Geschäftsstelle, „G1“</translation>
    </message>
    <message>
        <source>side of the reviewer</source>
        <translation>Seite der gutachtenden Person</translation>
    </message>
    <message>
        <source>content languages, “zh,en”</source>
        <translation>Inhaltssprachen, „zh,en“</translation>
    </message>
    <message>
        <source>directions they know, “industry,park”</source>
        <translation>vertraute Richtungen, „industry,park“</translation>
    </message>
    <message>
        <source>where they work</source>
        <translation>Arbeitsstelle</translation>
    </message>
    <message>
        <source>most applications (10)</source>
        <translation>Höchstzahl an Anträgen (10)</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>passphrase of a .fwork file</source>
        <translation>Passphrase einer .fwork-Datei</translation>
    </message>
    <message>
        <source>set or clear a consensus mark</source>
        <translation>eine Konsensnote setzen oder löschen</translation>
    </message>
    <message>
        <source>why the panel agrees on this mark</source>
        <translation>warum sich die Jury auf diese Note einigt</translation>
    </message>
    <message>
        <source>content language of the reason</source>
        <translation>Inhaltssprache der Begründung</translation>
    </message>
    <message>
        <source>take the mark back</source>
        <translation>die Note zurücknehmen</translation>
    </message>
    <message>
        <source>show the ranking, or write it as CSV and JSON</source>
        <translation>die Rangfolge zeigen oder als CSV und JSON ausgeben</translation>
    </message>
    <message>
        <source>write the ranking as CSV</source>
        <translation>die Rangfolge als CSV ausgeben</translation>
    </message>
    <message>
        <source>write the ranking as JSON for recomputing</source>
        <translation>die Rangfolge zum Nachrechnen als JSON ausgeben</translation>
    </message>
    <message>
        <source>set the recommendation of the panel</source>
        <translation>die Empfehlung der Jury festhalten</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>show all marks side by side and what must be discussed</source>
        <translation>alle Noten nebeneinander zeigen, und was zu besprechen ist</translation>
    </message>
    <message>
        <source>write the panel report, or the evaluation of one application</source>
        <translation>den Bericht der Jury oder die Begutachtungszusammenfassung eines Antrags ausgeben</translation>
    </message>
    <message>
        <source>the ranking as CSV (panel report)</source>
        <translation>die Rangfolge als CSV (Bericht der Jury)</translation>
    </message>
    <message>
        <source>the ranking as JSON (panel report)</source>
        <translation>die Rangfolge als JSON (Bericht der Jury)</translation>
    </message>
    <message>
        <source>write signed reviews as a sealed .frev file for the office</source>
        <translation>unterzeichnete Gutachten als versiegelte .frev-Datei für die Geschäftsstelle ausgeben</translation>
    </message>
    <message>
        <source>where the .frev file goes</source>
        <translation>wohin die .frev-Datei geschrieben wird</translation>
    </message>
    <message>
        <source>the packet, if there are several</source>
        <translation>die Mappe, falls es mehrere gibt</translation>
    </message>
    <message>
        <source>list the packets here and how far their reviews are</source>
        <translation>die vorhandenen Mappen und den Stand ihrer Gutachten auflisten</translation>
    </message>
    <message>
        <source>write marks, reasons and conflict answers from a file into a draft</source>
        <translation>Noten, Begründungen und Antworten zur Befangenheit aus einer Datei in einen Entwurf übernehmen</translation>
    </message>
    <message>
        <source>sign a review, or stand aside because of a conflict</source>
        <translation>ein Gutachten unterzeichnen oder wegen Befangenheit zurücktreten</translation>
    </message>
    <message>
        <source>stand aside from this application</source>
        <translation>von der Begutachtung dieses Antrags zurücktreten</translation>
    </message>
    <message>
        <source>copy the whole workspace, checked, into a new folder</source>
        <translation>den ganzen Arbeitsbereich geprüft in einen neuen Ordner kopieren</translation>
    </message>
    <message>
        <source>check the database of the workspace</source>
        <translation>die Datenbank des Arbeitsbereichs prüfen</translation>
    </message>
    <message>
        <source>The workspace is whole.</source>
        <translation>Der Arbeitsbereich ist unversehrt.</translation>
    </message>
    <message>
        <source>make a workspace with fresh keys</source>
        <translation>einen Arbeitsbereich mit neuen Schlüsseln anlegen</translation>
    </message>
    <message>
        <source>applicant, office or reviewer</source>
        <translation>applicant (Antragstellende), office (Geschäftsstelle) oder reviewer (Gutachtende)</translation>
    </message>
    <message>
        <source>who works here</source>
        <translation>wer hier arbeitet</translation>
    </message>
    <message>
        <source>their organisation</source>
        <translation>zugehörige Organisation</translation>
    </message>
    <message>
        <source>fill it with the sample world (office only)</source>
        <translation>mit den Beispieldaten füllen (nur office)</translation>
    </message>
    <message>
        <source>work factor of the passphrase, 10 to 22 (18)</source>
        <translation>Rechenaufwand der Passphrase, 10 bis 22 (18)</translation>
    </message>
    <message>
        <source>make a workspace from a backup</source>
        <translation>einen Arbeitsbereich aus einer Sicherung herstellen</translation>
    </message>
    <message>
        <source>find words in all applications</source>
        <translation>Wörter in allen Anträgen finden</translation>
    </message>
    <message>
        <source>ask for a repair: write the sealed request for the applicant</source>
        <translation>Nachbesserung verlangen: die versiegelte Aufforderung für die antragstellende Stelle schreiben</translation>
    </message>
    <message>
        <source>folder for the .fack file</source>
        <translation>Ordner für die .fack-Datei</translation>
    </message>
    <message>
        <source>what to put right besides what the checks found</source>
        <translation>was außer dem, was die Prüfungen ergaben, nachzubessern ist</translation>
    </message>
    <message>
        <source>the last day, “2027-05-31”</source>
        <translation>der letzte Tag, „2027-05-31“</translation>
    </message>
    <message>
        <source>open a package: take it in, or write out what it holds</source>
        <translation>ein Paket öffnen: es einlesen oder seinen Inhalt ausgeben</translation>
    </message>
    <message>
        <source>only write the content into this folder; nothing is taken in</source>
        <translation>nur den Inhalt in diesen Ordner schreiben; eingelesen wird nichts</translation>
    </message>
    <message>
        <source>hold PDF files against the rules of archives and screen readers</source>
        <translation>PDF-Dateien an den Regeln für Archive und Vorleseprogramme prüfen</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>tell what a file is without opening its seal, and whether it is whole if it has none</source>
        <translation>sagen, was eine Datei ist, ohne ihr Siegel zu öffnen, und ob sie vollständig ist, wenn sie keines hat</translation>
    </message>
    <message>
        <source>Whether the content is whole shows when it is opened.</source>
        <translation>Ob der Inhalt vollständig ist, zeigt sich beim Öffnen.</translation>
    </message>
    <message>
        <source>The content is whole and its signature holds.</source>
        <translation>Der Inhalt ist vollständig, und seine Signatur ist gültig.</translation>
    </message>
    <message>
        <source>write everything of an application for a ministry, with hashes</source>
        <translation>alles zu einem Antrag für ein Ministerium schreiben, mit Prüfsummen</translation>
    </message>
    <message>
        <source>a ZIP file, or a new folder; in a folder that is there, one with a fitting name</source>
        <translation>eine ZIP-Datei oder ein neuer Ordner; in einem vorhandenen Ordner einer mit passendem Namen</translation>
    </message>
    <message>
        <source>public, programme (the default), a side such as “de”, or everything</source>
        <translation>public, programme (Vorgabe), eine Seite wie „de“ oder everything (alles)</translation>
    </message>
    <message>
        <source>“de” or “zh,de”; else the pair of the call</source>
        <translation>„de“ oder „zh,de“; sonst das Paar des Aufrufs</translation>
    </message>
    <message>
        <source>public, programme or a side such as “de”: what others may not see is left out; else everything</source>
        <translation>public, programme oder eine Seite wie „de“: was andere nicht sehen dürfen, fehlt; sonst alles</translation>
    </message>
    <message>
        <source>Nothing was left out for the claimed class of “%1”: it names no field and no file.</source>
        <translation>Für die angegebene Schutzklasse von „%1“ wurde nichts geschwärzt: Die Angabe nennt weder Feld noch Datei.</translation>
    </message>
    <message>
        <source>%1 is for one side only, but nobody said which; it was left out.</source>
        <translation>%1 ist nur für eine Seite bestimmt, aber niemand hat gesagt, für welche; es wurde geschwärzt.</translation>
    </message>
    <message>
        <source>write a document about an application or a call</source>
        <translation>ein Dokument zu einem Antrag oder Aufruf schreiben</translation>
    </message>
    <message>
        <source>write the table as CSV too</source>
        <translation>die Tabelle auch als CSV schreiben</translation>
    </message>
    <message>
        <source>of letters: “de”</source>
        <translation>bei Schreiben: „de“</translation>
    </message>
    <message>
        <source>of letters, 2027-06-15; else today</source>
        <translation>bei Schreiben, 2027-06-15; sonst heute</translation>
    </message>
    <message>
        <source>of documents for one side: “CN”</source>
        <translation>bei Dokumenten für eine Seite: „CN“</translation>
    </message>
    <message>
        <source>write the dossiers of all applications; unchanged ones are skipped</source>
        <translation>die Dossiers aller Anträge schreiben; unveränderte werden übersprungen</translation>
    </message>
    <message>
        <source>folder for the dossiers; made if need be</source>
        <translation>Ordner für die Dossiers; wird bei Bedarf angelegt</translation>
    </message>
    <message>
        <source>dossiers written at the same time; else one a core</source>
        <translation>gleichzeitig geschriebene Dossiers; sonst eines je Kern</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) written</source>
        <translation>
            <numerusform>%n Dossier geschrieben</numerusform>
            <numerusform>%n Dossiers geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) unchanged since the last run</source>
        <translation>
            <numerusform>%n Dossier seit dem letzten Lauf unverändert</numerusform>
            <numerusform>%n Dossiers seit dem letzten Lauf unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>where the PDF goes; a folder gets a fitting name</source>
        <translation>wohin die PDF kommt; in einem Ordner mit passendem Namen</translation>
    </message>
    <message>
        <source>“pages” appends them (default), “embedded” only carries the files inside, “none” only lists them</source>
        <translation>„pages“ hängt sie als Seiten an (Vorgabe), „embedded“ bettet nur die Dateien ein, „none“ führt sie nur auf</translation>
    </message>
    <message>
        <source>5  no passphrase or password, a wrong one, or the workspace is in use</source>
        <translation>5  keine oder eine falsche Passphrase, kein oder ein falsches Passwort, oder der Arbeitsbereich ist in Benutzung</translation>
    </message>
    <message>
        <source>record what the ministry of one side decided</source>
        <translation>festhalten, was das Ministerium einer Seite entschieden hat</translation>
    </message>
    <message>
        <source>the side of the ministry: “CN”</source>
        <translation>die Seite des Ministeriums: „CN“</translation>
    </message>
    <message>
        <source>who signed for the ministry</source>
        <translation>wer für das Ministerium gezeichnet hat</translation>
    </message>
    <message>
        <source>day of the decision, 2027-06-15; else today</source>
        <translation>Tag der Entscheidung, 2027-06-15; sonst heute</translation>
    </message>
    <message>
        <source>what the applicants owe, in the language of the reason</source>
        <translation>was die Antragstellenden zu erfüllen haben, in der Sprache der Begründung</translation>
    </message>
    <message>
        <source>show who signed PDF files, when, and whether it holds (1: not all do, or a file is not signed)</source>
        <translation>zeigen, wer PDF-Dateien wann signiert hat und ob es gilt (1: nicht alle gelten oder eine Datei ist nicht signiert)</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>NOT VALID: the document was changed after signing</source>
        <translation>UNGÜLTIG: Das Dokument wurde nach dem Signieren verändert</translation>
    </message>
    <message>
        <source>NOT VALID: the signature cannot be read</source>
        <translation>UNGÜLTIG: Die Signatur ist nicht lesbar</translation>
    </message>
    <message>
        <source>NOT VALID: the certificate was not valid when it was signed</source>
        <translation>UNGÜLTIG: Das Zertifikat galt beim Signieren nicht</translation>
    </message>
    <message>
        <source>self-made certificate: nobody else vouches for the name</source>
        <translation>selbst ausgestelltes Zertifikat: Niemand sonst bürgt für den Namen</translation>
    </message>
    <message>
        <source>certificate issued by %1, whom this computer does not know</source>
        <translation>Zertifikat ausgestellt von %1; dieser Computer kennt die Stelle nicht</translation>
    </message>
    <message>
        <source>certificate issued by %1, whom this computer trusts</source>
        <translation>Zertifikat ausgestellt von %1; dieser Computer vertraut der Stelle</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>signiert von %1</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation>signiert am %1</translation>
    </message>
    <message>
        <source>covers the whole file</source>
        <translation>umfasst die ganze Datei</translation>
    </message>
    <message>
        <source>does NOT cover the whole file: something was added</source>
        <translation>umfasst NICHT die ganze Datei: Es wurde etwas angefügt</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>certificate and key as PKCS#12 (.p12, .pfx)</source>
        <translation>Zertifikat und Schlüssel als PKCS#12 (.p12, .pfx)</translation>
    </message>
    <message>
        <source>file with the password of the certificate</source>
        <translation>Datei mit dem Passwort des Zertifikats</translation>
    </message>
    <message>
        <source>where the signed PDF goes</source>
        <translation>wohin die signierte PDF-Datei kommt</translation>
    </message>
    <message>
        <source>compare the values of texts in two languages, a pair in each row of a table (tabs between language, text, language, text)</source>
        <translation>Werte von Texten in zwei Sprachen vergleichen, ein Paar je Zeile einer Tabelle (Tabulatoren zwischen Sprache, Text, Sprache, Text)</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>file names, fields such as “I09” or content classes, by commas; the other attachments are only listed</source>
        <translation>Dateinamen, Felder wie „I09“ oder Schutzklassen, durch Kommas getrennt; die übrigen Anlagen werden nur aufgeführt</translation>
    </message>
    <message>
        <source>covers the file as it was then: only further signatures were added</source>
        <translation>deckt die Datei ab, wie sie damals war: nur weitere Signaturen kamen hinzu</translation>
    </message>
    <message>
        <source>sign a dossier or report with a certificate (PAdES), also on top of the signatures of others; with --workspace its log keeps that</source>
        <translation>Dossier oder Bericht mit einem Zertifikat signieren (PAdES), auch zusätzlich zu den Signaturen anderer; mit --workspace steht es in dessen Protokoll</translation>
    </message>
    <message>
        <source>list what merged copies disagree on, or choose what holds</source>
        <translation>auflisten, worin zusammengeführte Kopien abweichen, oder wählen, was gilt</translation>
    </message>
    <message>
        <source>the version in the list that is to hold; a block: kept or removed</source>
        <translation>die Fassung der Liste, die gelten soll; bei einem Block: kept oder removed</translation>
    </message>
    <message>
        <source>the block that --take keeps or removes</source>
        <translation>der Block, den --take behält oder entfernt</translation>
    </message>
    <message>
        <source>The copies agree; nothing is open.</source>
        <translation>Die Kopien stimmen überein; nichts ist offen.</translation>
    </message>
    <message>
        <source>look into files that are to be attached: real format, damage, passwords, scripts, size</source>
        <translation>Dateien prüfen, die angehängt werden sollen: wirkliches Format, Schäden, Kennwörter, Skripte, Größe</translation>
    </message>
    <message>
        <source>call file whose limits hold, together with --field</source>
        <translation>Aufrufdatei, deren Grenzen gelten, zusammen mit --field</translation>
    </message>
    <message>
        <source>question of the call the files are attached to</source>
        <translation>Frage des Aufrufs, an die die Dateien angehängt werden</translation>
    </message>
    <message>
        <source>“%1” can be attached.</source>
        <translation>„%1“ kann angehängt werden.</translation>
    </message>
</context>
<context>
    <name>ContentClass</name>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>own side only</source>
        <translation>nur eigene Seite</translation>
    </message>
    <message>
        <source>applicant only</source>
        <translation>nur Antragsteller</translation>
    </message>
</context>
<context>
    <name>DesktopPrompter</name>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
</context>
<context>
    <name>DocumentChoice</name>
    <message>
        <source>Authorities of one side: %1</source>
        <translation>Behörden einer Seite: %1</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Die Öffentlichkeit</translation>
    </message>
    <message>
        <source>Both ministries and the panel</source>
        <translation>Beide Ministerien und die Jury</translation>
    </message>
    <message>
        <source>The programme office: everything</source>
        <translation>Die Geschäftsstelle: alles</translation>
    </message>
    <message>
        <source>In all but the first, content of higher protection classes is left out and replaced by black bars, in the embedded data too.</source>
        <translation>In allen außer der ersten fehlen Inhalte höherer Schutzklassen, auch in den eingebetteten Daten; schwarze Balken stehen an ihrer Stelle.</translation>
    </message>
    <message>
        <source>The class claimed for “%1” left nothing out: it names no field and no file.</source>
        <translation>Die für „%1“ angegebene Schutzklasse hat nichts geschwärzt: Die Angabe nennt weder Feld noch Datei.</translation>
    </message>
    <message>
        <source>%1 is for one side only, but nobody said which; it was left out.</source>
        <translation>%1 ist nur für eine Seite bestimmt, aber niemand hat gesagt, für welche; es wurde geschwärzt.</translation>
    </message>
    <message>
        <source>Please look at the copy before it leaves the house</source>
        <translation>Bitte die Fassung ansehen, bevor sie das Haus verlässt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field id and name</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The application is damaged: “%1” should be a text.</source>
        <translation>Der Antrag ist beschädigt: „%1“ sollte ein Text sein.</translation>
    </message>
    <message>
        <source>The application cannot be read: “%1” has more than %2 characters.</source>
        <translation>Der Antrag ist nicht lesbar: „%1“ hat mehr als %2 Zeichen.</translation>
    </message>
    <message>
        <source>The application is damaged: “%1” should be an identifier (UUID).</source>
        <translation>Der Antrag ist beschädigt: „%1“ sollte eine Kennung (UUID) sein.</translation>
    </message>
    <message>
        <source>The application is damaged: “%1” should be a time in UTC.</source>
        <translation>Der Antrag ist beschädigt: „%1“ sollte ein Zeitpunkt in UTC sein.</translation>
    </message>
    <message>
        <source>The application is damaged: “%1” should be a list.</source>
        <translation>Der Antrag ist beschädigt: „%1“ sollte eine Liste sein.</translation>
    </message>
    <message>
        <source>The application cannot be read: “%1” has more than %2 entries.</source>
        <translation>Der Antrag ist nicht lesbar: „%1“ hat mehr als %2 Einträge.</translation>
    </message>
    <message>
        <source>The application is damaged: “%1” repeats the identifier %2.</source>
        <translation>Der Antrag ist beschädigt: „%1“ wiederholt die Kennung %2.</translation>
    </message>
    <message>
        <source>The application is damaged: “%1” should be an object.</source>
        <translation>Der Antrag ist beschädigt: „%1“ sollte ein Objekt sein.</translation>
    </message>
    <message>
        <source>The application cannot be read: “%1” is unknown here. It may come from a newer version of the program.</source>
        <translation>Der Antrag ist nicht lesbar: „%1“ ist hier unbekannt. Er stammt vielleicht aus einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>The application is damaged: “%1” should be a whole number from 1.</source>
        <translation>Der Antrag ist beschädigt: „%1“ sollte eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>The application cannot be read: “%1” is not a status known here.</source>
        <translation>Der Antrag ist nicht lesbar: „%1“ ist kein hier bekannter Stand.</translation>
    </message>
    <message>
        <source>The application is damaged: “%1” is not a value of any known kind.</source>
        <translation>Der Antrag ist beschädigt: „%1“ ist kein Wert einer bekannten Art.</translation>
    </message>
    <message>
        <source>The application is damaged: “%1” should be true or false.</source>
        <translation>Der Antrag ist beschädigt: „%1“ sollte wahr oder falsch (true oder false) sein.</translation>
    </message>
    <message>
        <source>The application cannot be read: the answer at “%1” has more than %2 versions.</source>
        <translation>Der Antrag ist nicht lesbar: Die Antwort bei „%1“ hat mehr als %2 Fassungen.</translation>
    </message>
    <message>
        <source>The application is damaged: “%1” should be a SHA-256 checksum.</source>
        <translation>Der Antrag ist beschädigt: „%1“ sollte eine SHA-256-Prüfsumme sein.</translation>
    </message>
    <message>
        <source>The application is damaged: “%1” should be the size of a file in bytes.</source>
        <translation>Der Antrag ist beschädigt: „%1“ sollte die Größe einer Datei in Byte sein.</translation>
    </message>
    <message>
        <source>The application is damaged: in the history of “%1” the earlier version %2 is missing.</source>
        <translation>Der Antrag ist beschädigt: Im Verlauf von „%1“ fehlt die frühere Fassung %2.</translation>
    </message>
    <message>
        <source>The application is damaged: the history of “%1” runs in a circle.</source>
        <translation>Der Antrag ist beschädigt: Der Verlauf von „%1“ läuft im Kreis.</translation>
    </message>
    <message>
        <source>%1: please attach a file.</source>
        <translation>%1: Bitte fügen Sie eine Datei an.</translation>
    </message>
    <message>
        <source>%1: please answer this question.</source>
        <translation>%1: Bitte beantworten Sie diese Frage.</translation>
    </message>
    <message>
        <source>%1: this declaration has to be made.</source>
        <translation>%1: Diese Erklärung muss abgegeben werden.</translation>
    </message>
    <message>
        <source>%1: the text in %2 is missing.</source>
        <translation>%1: Der Text (%2) fehlt.</translation>
    </message>
    <message>
        <source>%1: nobody has confirmed yet that the texts in %2 say the same.</source>
        <translation>%1: Noch niemand hat bestätigt, dass die Texte (%2) dasselbe sagen.</translation>
    </message>
    <message>
        <source>%1: %2 is older than %3. Please compare the texts.</source>
        <translation>%1: %2 ist älter als %3. Bitte vergleichen Sie die Texte.</translation>
    </message>
    <message>
        <source>%1 was changed in two places at once. Please choose what holds.</source>
        <translation>%1 wurde an zwei Stellen zugleich geändert. Bitte wählen Sie, was gilt.</translation>
    </message>
    <message>
        <source>%1: %2 was changed in two places at once. Please choose what holds.</source>
        <translation>%1: %2 wurde an zwei Stellen zugleich geändert. Bitte wählen Sie, was gilt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n block(s) are too few, at least %2 are needed.</source>
        <translation>
            <numerusform>%1: %n Block ist zu wenig, mindestens %2 sind nötig.</numerusform>
            <numerusform>%1: %n Blöcke sind zu wenig, mindestens %2 sind nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n block(s) are too many, at most %2 are allowed.</source>
        <translation>
            <numerusform>%1: %n Block ist zu viel, höchstens %2 sind erlaubt.</numerusform>
            <numerusform>%1: %n Blöcke sind zu viel, höchstens %2 sind erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no partner leads for the side “%2” yet.</source>
        <translation>%1: Für die Seite „%2“ gibt es noch keinen federführenden Partner.</translation>
    </message>
    <message>
        <source>%1: more than one partner leads for the side “%2”.</source>
        <translation>%1: Für die Seite „%2“ gibt es mehr als einen federführenden Partner.</translation>
    </message>
    <message>
        <source>%1: this partner leads for “%2” but belongs to the other side.</source>
        <translation>%1: Dieser Partner ist federführend für „%2“, gehört aber zur anderen Seite.</translation>
    </message>
    <message>
        <source>A unified social credit code has 18 characters, “%1” has %2.</source>
        <translation>Ein Einheitlicher Sozialkreditcode hat 18 Zeichen, „%1“ hat %2.</translation>
    </message>
    <message>
        <source>“%1” has a character that a unified social credit code cannot have: only digits and capital letters without I, O, S, V and Z, and digits only in places 3 to 8.</source>
        <translation>„%1“ enthält ein Zeichen, das in einem Einheitlichen Sozialkreditcode nicht vorkommen kann: nur Ziffern und Großbuchstaben ohne I, O, S, V und Z, an den Stellen 3 bis 8 nur Ziffern.</translation>
    </message>
    <message>
        <source>The check character of the unified social credit code “%1” does not fit. Please compare it with the licence.</source>
        <translation>Das Prüfzeichen des Einheitlichen Sozialkreditcodes „%1“ passt nicht. Bitte vergleichen Sie ihn mit der Gewerbelizenz.</translation>
    </message>
    <message>
        <source>The organisation code inside the unified social credit code “%1” has an unusual check character.</source>
        <translation>Der Organisationscode im Einheitlichen Sozialkreditcode „%1“ hat ein ungewöhnliches Prüfzeichen.</translation>
    </message>
    <message>
        <source>A German VAT number is “DE” and nine digits, not “%1”.</source>
        <translation>Eine deutsche Umsatzsteuer-Identifikationsnummer besteht aus „DE“ und neun Ziffern, nicht aus „%1“.</translation>
    </message>
    <message>
        <source>The check digit of the VAT number “%1” does not fit.</source>
        <translation>Die Prüfziffer der Umsatzsteuer-Identifikationsnummer „%1“ passt nicht.</translation>
    </message>
    <message>
        <source>An LEI has 20 digits and capital letters, not “%1”.</source>
        <translation>Ein LEI besteht aus 20 Ziffern und Großbuchstaben, nicht aus „%1“.</translation>
    </message>
    <message>
        <source>The check digits of the LEI “%1” do not fit.</source>
        <translation>Die Prüfziffern des LEI „%1“ passen nicht.</translation>
    </message>
    <message>
        <source>“%1” does not end with a register number such as “HRB 12345”.</source>
        <translation>„%1“ endet nicht mit einer Registernummer wie „HRB 12345“.</translation>
    </message>
    <message>
        <source>The register number “%1” needs its court, for example “Amtsgericht München HRB 12345”: the number alone is not unique.</source>
        <translation>Zur Registernummer „%1“ gehört das Gericht, zum Beispiel „Amtsgericht München HRB 12345“: Die Nummer allein ist nicht eindeutig.</translation>
    </message>
    <message>
        <source>“%1” does not look like a NACE or WZ code such as “28.94” or “28.94.0”.</source>
        <translation>„%1“ sieht nicht wie ein NACE- oder WZ-Code aus, zum Beispiel „28.94“ oder „28.94.0“.</translation>
    </message>
    <message>
        <source>“%1” does not look like a GB/T 4754 code: a letter from A to T and two to four digits, for example “C3670”.</source>
        <translation>„%1“ sieht nicht wie ein Code nach GB/T 4754 aus: ein Buchstabe von A bis T und zwei bis vier Ziffern, zum Beispiel „C3670“.</translation>
    </message>
    <message>
        <source>%1: please fill in this row.</source>
        <translation>%1: Bitte füllen Sie diese Zeile aus.</translation>
    </message>
    <message>
        <source>%1: please fill in this cell.</source>
        <translation>%1: Bitte füllen Sie diese Zelle aus.</translation>
    </message>
    <message>
        <source>%1: the call has no column “%2”.</source>
        <translation>%1: Der Aufruf hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>%1: the numbers add up to %2 instead of %3.</source>
        <translation>%1: Die Zahlen ergeben zusammen %2 statt %3.</translation>
    </message>
    <message>
        <source>%1: the numbers are too large to be added up to %2.</source>
        <translation>%1: Die Zahlen sind zu groß, um sie zu %2 zusammenzuzählen.</translation>
    </message>
    <message>
        <source>%1: “%2” is chosen twice.</source>
        <translation>%1: „%2“ ist zweimal gewählt.</translation>
    </message>
    <message>
        <source>%1: the amount is given in “%2” but must be in %3.</source>
        <translation>%1: Der Betrag ist in „%2“ angegeben, muss aber in %3 sein.</translation>
    </message>
    <message>
        <source>%1: the start of the period is missing.</source>
        <translation>%1: Der Beginn des Zeitraums fehlt.</translation>
    </message>
    <message>
        <source>%1: the end of the period is missing.</source>
        <translation>%1: Das Ende des Zeitraums fehlt.</translation>
    </message>
    <message>
        <source>%1: the period ends on %3, before it starts on %2.</source>
        <translation>%1: Der Zeitraum endet am %3, bevor er am %2 beginnt.</translation>
    </message>
    <message>
        <source>%1: please choose the edition of the code (%2).</source>
        <translation>%1: Bitte wählen Sie die Ausgabe des Verzeichnisses (%2).</translation>
    </message>
    <message>
        <source>%1: the address needs at least a country and a place.</source>
        <translation>%1: Die Anschrift braucht mindestens Land und Ort.</translation>
    </message>
    <message>
        <source>%1: the family name is missing.</source>
        <translation>%1: Der Nachname fehlt.</translation>
    </message>
    <message>
        <source>%1: “%2” is not one of the answers to choose from.</source>
        <translation>%1: „%2“ steht nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>%1: %2 is less than the least allowed, %3.</source>
        <translation>%1: %2 ist weniger als das Mindeste, %3.</translation>
    </message>
    <message>
        <source>%1: %2 is more than the most allowed, %3.</source>
        <translation>%1: %2 ist mehr als das Höchste, %3.</translation>
    </message>
    <message>
        <source>%1: an attached file is not there any more. Please attach it again.</source>
        <translation>%1: Eine angefügte Datei ist nicht mehr da. Bitte fügen Sie sie erneut an.</translation>
    </message>
    <message>
        <source>%1: the file “%2” has another format than those asked for: %3.</source>
        <translation>%1: Die Datei „%2“ hat ein anderes Format als die verlangten: %3.</translation>
    </message>
    <message>
        <source>%1: the file “%2” is larger than %3 MB.</source>
        <translation>%1: Die Datei „%2“ ist größer als %3 MB.</translation>
    </message>
    <message>
        <source>%1: the answer is of another kind than the question. Please answer it again.</source>
        <translation>%1: Die Antwort ist von anderer Art als die Frage. Bitte antworten Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(s) are too few, at least %2 are needed.</source>
        <translation>
            <numerusform>%1: %n Eintrag ist zu wenig, mindestens %2 sind nötig.</numerusform>
            <numerusform>%1: %n Einträge sind zu wenig, mindestens %2 sind nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(s) are too many, at most %2 are allowed.</source>
        <translation>
            <numerusform>%1: %n Eintrag ist zu viel, höchstens %2 sind erlaubt.</numerusform>
            <numerusform>%1: %n Einträge sind zu viel, höchstens %2 sind erlaubt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n character(s) over the limit of %2.</source>
        <translation>
            <numerusform>%1 liegt %n Zeichen über der Grenze von %2.</numerusform>
            <numerusform>%1 liegt %n Zeichen über der Grenze von %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 is %n character(s) over the limit of %3.</source>
        <translation>
            <numerusform>%1: %2 liegt %n Zeichen über der Grenze von %3.</numerusform>
            <numerusform>%1: %2 liegt %n Zeichen über der Grenze von %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full; “%1” was not written. Free some space or choose another folder, then try again. The earlier file is untouched.</source>
        <translation>Der Datenträger ist voll; „%1“ wurde nicht geschrieben. Schaffen Sie Platz oder wählen Sie einen anderen Ordner und versuchen Sie es erneut. Die frühere Datei ist unberührt.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, because the folder or the file is write-protected. Choose another folder.</source>
        <translation>„%1“ lässt sich nicht schreiben, weil der Ordner oder die Datei schreibgeschützt ist. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder for “%1” does not exist. Choose another folder.</source>
        <translation>Den Ordner für „%1“ gibt es nicht. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the disk or choose another folder; the earlier file is untouched.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Prüfen Sie den Datenträger oder wählen Sie einen anderen Ordner; die frühere Datei ist unberührt.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Check the folder and choose it again.</source>
        <translation>„%1“ ist nicht mehr da. Prüfen Sie den Ordner und wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that it is a file and that you may read it.</source>
        <translation>„%1“ lässt sich nicht öffnen. Prüfen Sie, ob es eine Datei ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” is larger than the allowed %2 MB. Choose a smaller file.</source>
        <translation>„%1“ ist größer als die erlaubten %2 MB. Wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>“%1” changed or vanished while it was being read. Nothing was taken over; try again.</source>
        <translation>„%1“ wurde während des Lesens geändert oder entfernt. Nichts wurde übernommen; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a character that text may not contain. The file is damaged; ask for it again.</source>
        <translation>Zeile %1, Spalte %2: ein Zeichen, das in Text nicht vorkommen darf. Die Datei ist beschädigt; bitten Sie erneut um sie.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the content is nested deeper than any file of Tandem. It was not read.</source>
        <translation>Zeile %1, Spalte %2: Der Inhalt ist tiefer verschachtelt als jede Datei von Tandem. Er wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” stands twice in the same object. Remove one of the two.</source>
        <translation>Zeile %1, Spalte %2: „%3“ steht zweimal im selben Objekt. Entfernen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>The content is larger than the allowed %1 MB. It was not read.</source>
        <translation>Der Inhalt ist größer als die erlaubten %1 MB. Er wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file starts with a byte order mark. Save it as UTF-8 without one.</source>
        <translation>Zeile %1, Spalte %2: Die Datei beginnt mit einer Bytereihenfolge-Marke (BOM). Speichern Sie sie als UTF-8 ohne diese Marke.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not valid JSON. Correct the place or ask for the file again.</source>
        <translation>Zeile %1, Spalte %2: Das ist kein gültiges JSON. Berichtigen Sie die Stelle oder bitten Sie erneut um die Datei.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the content must be one JSON object.</source>
        <translation>Zeile %1, Spalte %2: Der Inhalt muss aus einem einzigen JSON-Objekt bestehen.</translation>
    </message>
    <message>
        <source>“%1” is not known here and was left out. Check the spelling.</source>
        <translation>„%1“ ist hier unbekannt und wurde weggelassen. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>“%1” is not a UUID in small letters, such as 0192f3a4-5b6c-7d8e-9f01-23456789abcd.</source>
        <translation>„%1“ ist keine UUID in Kleinbuchstaben wie 0192f3a4-5b6c-7d8e-9f01-23456789abcd.</translation>
    </message>
    <message>
        <source>This is not a call file of Tandem: “format” must be “tandem-call”. Choose another file.</source>
        <translation>Das ist keine Aufrufdatei von Tandem: „format“ muss „tandem-call“ sein. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This call was made for a newer version of Tandem (format %1; this version reads format %2). Install the current version.</source>
        <translation>Dieser Aufruf wurde für eine neuere Version von Tandem gemacht (Format %1; diese Version liest Format %2). Installieren Sie die aktuelle Version.</translation>
    </message>
    <message>
        <source>The call file has a fault in line %1, column %2 (%3): %4</source>
        <translation>Die Aufrufdatei hat einen Fehler in Zeile %1, Spalte %2 (%3): %4</translation>
    </message>
    <message>
        <source>The id “%1” is used above already. Choose another one.</source>
        <translation>Die Kennung „%1“ ist oben schon vergeben. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Exactly two languages must be required, one of each side; here there are %1.</source>
        <translation>Genau zwei Sprachen müssen verlangt sein, eine je Seite; hier sind es %1.</translation>
    </message>
    <message>
        <source>A call has exactly two sides; here there are %1.</source>
        <translation>Ein Aufruf hat genau zwei Seiten; hier sind es %1.</translation>
    </message>
    <message>
        <source>The language of this side must be “%1”, because the required languages stand in the order of the sides.</source>
        <translation>Die Sprache dieser Seite muss „%1“ sein, denn die verlangten Sprachen stehen in der Reihenfolge der Seiten.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known. Use a name such as “Europe/Berlin”.</source>
        <translation>Die Zeitzone „%1“ ist unbekannt. Verwenden Sie einen Namen wie „Europe/Berlin“.</translation>
    </message>
    <message>
        <source>The call closes before it opens.</source>
        <translation>Der Aufruf schließt, bevor er öffnet.</translation>
    </message>
    <message>
        <source>There is no field “%1” in this call.</source>
        <translation>Das Feld „%1“ gibt es in diesem Aufruf nicht.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here, because it is of type “%2”. Needed: %3.</source>
        <translation>„%1“ kann hier nicht stehen, denn es ist vom Typ „%2“. Nötig ist: %3.</translation>
    </message>
    <message>
        <source>“%1” must stand in the repeated section of the partners.</source>
        <translation>„%1“ muss im wiederholten Abschnitt der Partner stehen.</translation>
    </message>
    <message>
        <source>“%1” stands several times; here a field is needed that stands once.</source>
        <translation>„%1“ steht mehrmals; hier ist ein Feld nötig, das nur einmal steht.</translation>
    </message>
    <message>
        <source>Name the field “partnerRole” first; “%1” must be one of its options.</source>
        <translation>Nennen Sie zuerst das Feld „partnerRole“; „%1“ muss eine seiner Optionen sein.</translation>
    </message>
    <message>
        <source>This call has no side “%1”.</source>
        <translation>Die Seite „%1“ gibt es in diesem Aufruf nicht.</translation>
    </message>
    <message>
        <source>“%1” is no value of the field “%2”. Its values: %3.</source>
        <translation>„%1“ ist kein Wert des Feldes „%2“. Seine Werte: %3.</translation>
    </message>
    <message>
        <source>The weights of the criteria add up to %1; they must add up to 100.</source>
        <translation>Die Gewichte der Kriterien ergeben zusammen %1; es müssen 100 sein.</translation>
    </message>
    <message>
        <source>%1 criteria cannot reach their threshold, because only %2 have one.</source>
        <translation>%1 Kriterien können ihren Schwellenwert nicht erreichen, weil nur %2 einen haben.</translation>
    </message>
    <message>
        <source>The mark %1 has a word already.</source>
        <translation>Die Note %1 hat schon eine Bezeichnung.</translation>
    </message>
    <message>
        <source>There is no criterion “%1” in this call.</source>
        <translation>Das Kriterium „%1“ gibt es in diesem Aufruf nicht.</translation>
    </message>
    <message>
        <source>“%1” is neither “any” nor a language of this call.</source>
        <translation>„%1“ ist weder „any“ noch eine Sprache dieses Aufrufs.</translation>
    </message>
    <message>
        <source>There is no recommendation “%1” in this call.</source>
        <translation>Die Empfehlung „%1“ gibt es in diesem Aufruf nicht.</translation>
    </message>
    <message>
        <source>“{%1}” is not filled in by Tandem. Places are: %2.</source>
        <translation>„{%1}“ wird von Tandem nicht ausgefüllt. Platzhalter sind: %2.</translation>
    </message>
    <message>
        <source>An exchange rate must be larger than zero.</source>
        <translation>Ein Wechselkurs muss größer als null sein.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Use three capital letters: EUR.</source>
        <translation>„%1“ ist keine Währung. Verwenden Sie drei Großbuchstaben: EUR.</translation>
    </message>
    <message>
        <source>The knock-out criterion “%1” needs a threshold.</source>
        <translation>Das Ausschlusskriterium „%1“ braucht einen Schwellenwert.</translation>
    </message>
    <message>
        <source>The threshold of the total must be from 0 to 100 points with at most one digit behind the point.</source>
        <translation>Der Schwellenwert der Gesamtpunktzahl muss zwischen 0 und 100 Punkten liegen und darf höchstens eine Nachkommastelle haben.</translation>
    </message>
    <message>
        <source>%1 reviewers of each side are more than the %2 reviewers of an application.</source>
        <translation>%1 Gutachtende je Seite sind mehr als die %2 Gutachtenden eines Antrags.</translation>
    </message>
    <message>
        <source>No scale goes from %1 to %2 in steps of %3. The last mark must be larger than the first by 1 to %4 whole steps; use at most two digits behind the point and numbers up to 1000.</source>
        <translation>Keine Skala führt von %1 bis %2 in Schritten von %3. Die letzte Note muss um 1 bis %4 ganze Schritte größer sein als die erste; verwenden Sie höchstens zwei Nachkommastellen und Zahlen bis 1000.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Use one of: %2.</source>
        <translation>„%1“ ist hier unbekannt. Verwenden Sie eines von: %2.</translation>
    </message>
    <message>
        <source>The minimum %1 is larger than the maximum %2.</source>
        <translation>Der Mindestwert %1 ist größer als der Höchstwert %2.</translation>
    </message>
    <message>
        <source>“%1” is not a file ending. Write it in small letters without the dot: pdf.</source>
        <translation>„%1“ ist keine Dateiendung. Schreiben Sie sie klein und ohne Punkt: pdf.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here; only these types have it: %2.</source>
        <translation>„%1“ hat hier keine Bedeutung; nur diese Typen haben es: %2.</translation>
    </message>
    <message>
        <source>“%1” does not fit here: limits of bilingual texts are given per language of the call, all others as “any”.</source>
        <translation>„%1“ passt hier nicht: Grenzen zweisprachiger Texte gelten je Sprache des Aufrufs, alle anderen für „any“.</translation>
    </message>
    <message>
        <source>There is nothing to choose from. Add “options”.</source>
        <translation>Es gibt nichts zur Auswahl. Fügen Sie „options“ hinzu.</translation>
    </message>
    <message>
        <source>A table needs “columns”.</source>
        <translation>Eine Tabelle braucht „columns“.</translation>
    </message>
    <message>
        <source>There are %1 fixed rows, but the table may only have %2 rows.</source>
        <translation>Es gibt %1 feste Zeilen, die Tabelle darf aber nur %2 Zeilen haben.</translation>
    </message>
    <message>
        <source>A column cannot be of type “%1”. Columns are text, choice, number, money, date, code or declaration.</source>
        <translation>Eine Spalte kann nicht vom Typ „%1“ sein. Spalten sind Text, Auswahl, Zahl, Betrag, Datum, Code oder Erklärung.</translation>
    </message>
    <message>
        <source>A condition needs a choice, multiple choice or declaration; “%1” is none of these.</source>
        <translation>Eine Bedingung braucht eine Auswahl, Mehrfachauswahl oder Erklärung; „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>“%1” stands several times, so no field outside its block can depend on it.</source>
        <translation>„%1“ steht mehrmals, deshalb kann kein Feld außerhalb seines Blocks davon abhängen.</translation>
    </message>
    <message>
        <source>A condition without values can never be met.</source>
        <translation>Eine Bedingung ohne Werte kann nie erfüllt werden.</translation>
    </message>
    <message>
        <source>The condition of “%1” depends on the field itself.</source>
        <translation>Die Bedingung von „%1“ hängt vom Feld selbst ab.</translation>
    </message>
    <message>
        <source>A field of a repeated section cannot repeat itself as well.</source>
        <translation>Ein Feld eines wiederholten Abschnitts kann sich nicht auch selbst wiederholen.</translation>
    </message>
    <message>
        <source>“%1” has %2 entries; at most %3 are allowed. Remove some.</source>
        <translation>„%1“ hat %2 Einträge; höchstens %3 sind erlaubt. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>An object in braces { } is expected here.</source>
        <translation>Hier wird ein Objekt in geschweiften Klammern { } erwartet.</translation>
    </message>
    <message>
        <source>“%1” is missing here. Add it.</source>
        <translation>„%1“ fehlt hier. Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>“%1” must be a list in brackets [ ].</source>
        <translation>„%1“ muss eine Liste in eckigen Klammern [ ] sein.</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotation marks.</source>
        <translation>„%1“ muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>„%1“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as an id. Use at most 40 letters, digits, “_” and “-”, beginning with a letter or digit.</source>
        <translation>„%1“ kann keine Kennung sein. Verwenden Sie höchstens 40 Buchstaben, Ziffern, „_“ und „-“, beginnend mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>“%1” must hold one text per language: {&quot;en&quot;: &quot;...&quot;}.</source>
        <translation>„%1“ muss je Sprache einen Text enthalten: {&quot;en&quot;: &quot;...&quot;}.</translation>
    </message>
    <message>
        <source>“%1” is not a language of this call. Use one of %2, or add it to “languages”.</source>
        <translation>„%1“ ist keine Sprache dieses Aufrufs. Verwenden Sie eine von %2 oder ergänzen Sie sie in „languages“.</translation>
    </message>
    <message>
        <source>“%1” has no text in “%2”, a language every text must have.</source>
        <translation>„%1“ hat keinen Text auf „%2“, einer Sprache, die jeder Text haben muss.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>Hier wird eine ganze Zahl von %1 bis %2 erwartet.</translation>
    </message>
    <message>
        <source>“%1” must be true or false, without quotation marks.</source>
        <translation>„%1“ muss true oder false sein, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” must be a number such as &quot;3.5&quot;, with a point and at most nine digits behind it.</source>
        <translation>„%1“ muss eine Zahl wie &quot;3.5&quot; sein, mit Punkt und höchstens neun Stellen dahinter.</translation>
    </message>
    <message>
        <source>%1 is not a mark of the scale, which goes from %2 to %3 in steps of %4.</source>
        <translation>%1 ist keine Note der Skala, die von %2 bis %3 in Schritten von %4 geht.</translation>
    </message>
    <message>
        <source>%1 is not a distance on the scale; use whole steps of %2.</source>
        <translation>%1 ist kein Abstand auf der Skala; verwenden Sie ganze Schritte von %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write year, month and day: 2026-10-30.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie Jahr, Monat und Tag: 2026-10-30.</translation>
    </message>
    <message>
        <source>“%1” is not an instant in UTC. Write it like 2027-03-31T10:00:00Z.</source>
        <translation>„%1“ ist kein Zeitpunkt in UTC. Schreiben Sie ihn wie 2027-03-31T10:00:00Z.</translation>
    </message>
    <message>
        <source>A text in quotation marks is expected here.</source>
        <translation>Hier wird ein Text in Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>“%1” must be an object in braces { }.</source>
        <translation>„%1“ muss ein Objekt in geschweiften Klammern { } sein.</translation>
    </message>
    <message>
        <source>Writing the document was cancelled.</source>
        <translation>Das Schreiben des Dokuments wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The font “%1” was not found at “%2”. Install the package %3 and try again.</source>
        <translation>Die Schrift „%1“ wurde unter „%2“ nicht gefunden. Installieren Sie das Paket %3 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The text “%1” does not fit into a QR code. Shorten it to at most 2,300 bytes without zero characters.</source>
        <translation>Der Text „%1“ passt nicht in einen QR-Code. Kürzen Sie ihn auf höchstens 2.300 Byte ohne Nullzeichen.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be read. Attach it again as JPEG or PNG.</source>
        <translation>Das Bild „%1“ ist nicht lesbar. Fügen Sie es erneut als JPEG oder PNG an.</translation>
    </message>
    <message>
        <source>The seal of the file is damaged. Ask for the file again.</source>
        <translation>Das Siegel der Datei ist beschädigt. Bitten Sie erneut um die Datei.</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again.</source>
        <translation>Die Datei ist leer. Bitten Sie erneut um sie.</translation>
    </message>
    <message>
        <source>This is not a sealed file of Tandem. Choose another file.</source>
        <translation>Das ist keine versiegelte Datei von Tandem. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file is sealed in a newer way that this version of Tandem does not know. Install the newest version.</source>
        <translation>Die Datei ist auf eine neuere Art versiegelt, die diese Version von Tandem nicht kennt. Installieren Sie die neueste Version.</translation>
    </message>
    <message>
        <source>The sealed file is incomplete: its end is missing. Ask for it again.</source>
        <translation>Die versiegelte Datei ist unvollständig: Das Ende fehlt. Bitten Sie erneut um sie.</translation>
    </message>
    <message>
        <source>Opening this file with a passphrase would take more memory and time than Tandem allows. Ask for a file sealed by Tandem.</source>
        <translation>Diese Datei mit einer Passphrase zu öffnen, brauchte mehr Speicher und Zeit, als Tandem zulässt. Bitten Sie um eine von Tandem versiegelte Datei.</translation>
    </message>
    <message>
        <source>There is not enough memory for the passphrase check. Close other programs and try again.</source>
        <translation>Für die Prüfung der Passphrase reicht der Speicher nicht. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file is locked with a passphrase. Enter it to open the file.</source>
        <translation>Die Datei ist mit einer Passphrase verschlossen. Geben Sie sie ein, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>The file is not sealed to you: none of your keys opens it. Ask the sender to seal it to your identity card.</source>
        <translation>Die Datei ist nicht für Sie versiegelt: Keiner Ihrer Schlüssel öffnet sie. Bitten Sie die absendende Stelle, sie für Ihre Identitätsdatei zu versiegeln.</translation>
    </message>
    <message>
        <source>The sealed file was changed or damaged on its way, or its end is missing. Nothing was read; ask for it again.</source>
        <translation>Die versiegelte Datei wurde unterwegs verändert oder beschädigt, oder ihr Ende fehlt. Nichts wurde gelesen; bitten Sie erneut um sie.</translation>
    </message>
    <message>
        <source>This is not a secret key of Tandem or age, or it has a typing error. It starts with AGE-SECRET-KEY-1 and has 74 characters.</source>
        <translation>Das ist kein geheimer Schlüssel von Tandem oder age, oder er enthält einen Tippfehler. Er beginnt mit AGE-SECRET-KEY-1 und hat 74 Zeichen.</translation>
    </message>
    <message>
        <source>Nobody is named to whom the file should be sealed. Choose at least one recipient.</source>
        <translation>Niemand ist genannt, für den die Datei versiegelt werden soll. Wählen Sie mindestens einen Empfänger.</translation>
    </message>
    <message>
        <source>A file can be sealed to at most %1 recipients.</source>
        <translation>Eine Datei kann für höchstens %1 Empfänger versiegelt werden.</translation>
    </message>
    <message>
        <source>“%1” is not a key that a file can be sealed to. Ask its owner for their identity card.</source>
        <translation>„%1“ ist kein Schlüssel, für den eine Datei versiegelt werden kann. Bitten Sie um die zugehörige Identitätsdatei.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Enter one to lock the file.</source>
        <translation>Die Passphrase ist leer. Geben Sie eine ein, um die Datei zu verschließen.</translation>
    </message>
    <message>
        <source>The work factor of a passphrase must lie between 1 and %1.</source>
        <translation>Der Rechenaufwand einer Passphrase muss zwischen 1 und %1 liegen.</translation>
    </message>
    <message>
        <source>The seal of the file was changed after it was made. Do not trust this file; ask for it again.</source>
        <translation>Das Siegel der Datei wurde nachträglich verändert. Vertrauen Sie dieser Datei nicht; bitten Sie erneut um sie.</translation>
    </message>
    <message>
        <source>This is not a complete identity: a key or the role is missing or wrong. Ask for the file again.</source>
        <translation>Das ist keine vollständige Identität: Ein Schlüssel oder die Rolle fehlt oder ist falsch. Bitten Sie erneut um die Datei.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs at least %1 characters. A few words in a row are easy to remember.</source>
        <translation>Die Passphrase ist zu kurz: Sie braucht mindestens %1 Zeichen. Einige Wörter hintereinander merken sich leicht.</translation>
    </message>
    <message>
        <source>The description of the package is wrong at “%1”. Ask the sender to write the file again.</source>
        <translation>Die Beschreibung des Pakets ist bei „%1“ falsch. Bitten Sie die absendende Stelle, die Datei erneut zu schreiben.</translation>
    </message>
    <message>
        <source>The file was made by version %1 of the file format and needs at least version %2; this program reads version %3. Install the newest version of Tandem.</source>
        <translation>Die Datei hat Version %1 des Dateiformats und braucht mindestens Version %2; dieses Programm liest Version %3. Installieren Sie die neueste Version von Tandem.</translation>
    </message>
    <message>
        <source>“%1” is empty. Ask for the file again.</source>
        <translation>„%1“ ist leer. Bitten Sie erneut um die Datei.</translation>
    </message>
    <message>
        <source>The content of “%1” is not what its ending promises. It may have been renamed; ask the sender which file this is.</source>
        <translation>Der Inhalt von „%1“ ist nicht das, was die Endung verspricht. Die Datei wurde vielleicht umbenannt; fragen Sie die absendende Stelle, um welche Datei es sich handelt.</translation>
    </message>
    <message>
        <source>This is not a file of Tandem. Choose another file.</source>
        <translation>Das ist keine Datei von Tandem. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The package says something under “%1” that this version of Tandem does not know. The rest was read.</source>
        <translation>Das Paket enthält unter „%1“ eine Angabe, die diese Version von Tandem nicht kennt. Der Rest wurde gelesen.</translation>
    </message>
    <message>
        <source>The package is not signed. Do not trust it; ask the sender for a new one.</source>
        <translation>Das Paket ist nicht signiert. Vertrauen Sie ihm nicht; bitten Sie die absendende Stelle um ein neues.</translation>
    </message>
    <message>
        <source>The package should be sealed, but it is open. Someone unpacked it on the way; ask the sender for the sealed file.</source>
        <translation>Das Paket sollte versiegelt sein, ist aber offen. Jemand hat es unterwegs entpackt; bitten Sie die absendende Stelle um die versiegelte Datei.</translation>
    </message>
    <message>
        <source>The sender did not address this package to you: someone else passed it on. Ask the sender for a file of your own.</source>
        <translation>Dieses Paket ist nicht an Sie gerichtet: Jemand anderes hat es weitergegeben. Bitten Sie die absendende Stelle um eine eigene Datei.</translation>
    </message>
    <message>
        <source>This is a “%1” file, but a “%2” file is needed here. Choose another file.</source>
        <translation>Das ist eine „%1“-Datei, hier wird aber eine „%2“-Datei gebraucht. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The package is signed by somebody else than expected. Compare the fingerprint %1 with the sender by phone before you trust it.</source>
        <translation>Das Paket ist von jemand anderem signiert als erwartet. Vergleichen Sie den Fingerabdruck %1 telefonisch mit der absendenden Stelle, bevor Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>The file belongs to another call or another version of it. Open it in the workspace of its own call.</source>
        <translation>Die Datei gehört zu einem anderen Aufruf oder einer anderen Version davon. Öffnen Sie sie im Arbeitsbereich ihres eigenen Aufrufs.</translation>
    </message>
    <message>
        <source>The call in the package is not the one the office published. Ask the sender which call file was used.</source>
        <translation>Der Aufruf im Paket ist nicht der, den die Geschäftsstelle veröffentlicht hat. Fragen Sie die absendende Stelle, welche Aufrufdatei verwendet wurde.</translation>
    </message>
    <message>
        <source>“%1” is missing in the package. Ask the sender for the file again.</source>
        <translation>„%1“ fehlt im Paket. Bitten Sie die absendende Stelle erneut um die Datei.</translation>
    </message>
    <message>
        <source>“%1” is not the file that was signed. Do not trust the package; ask the sender for a new one.</source>
        <translation>„%1“ ist nicht die Datei, die signiert wurde. Vertrauen Sie dem Paket nicht; bitten Sie die absendende Stelle um ein neues.</translation>
    </message>
    <message>
        <source>The package holds “%1”, which its sender did not sign. Do not trust it; ask the sender for a new one.</source>
        <translation>Das Paket enthält „%1“, das nicht mitsigniert wurde. Vertrauen Sie ihm nicht; bitten Sie die absendende Stelle um ein neues.</translation>
    </message>
    <message>
        <source>The package holds “%1”, which this version of Tandem does not know. The rest was read.</source>
        <translation>Das Paket enthält „%1“, das diese Version von Tandem nicht kennt. Der Rest wurde gelesen.</translation>
    </message>
    <message>
        <source>Two contents of the package have the same number %1. Ask the sender to write the file again.</source>
        <translation>Zwei Inhalte des Pakets haben dieselbe Nummer %1. Bitten Sie die absendende Stelle, die Datei erneut zu schreiben.</translation>
    </message>
    <message>
        <source>The content of “%1” has another number than its name. Ask the sender to write the file again.</source>
        <translation>Der Inhalt von „%1“ hat eine andere Nummer als sein Name. Bitten Sie die absendende Stelle, die Datei erneut zu schreiben.</translation>
    </message>
    <message>
        <source>The call in the package is not the one its description names. Ask the sender to write the file again.</source>
        <translation>Der Aufruf im Paket ist nicht der, den die Beschreibung nennt. Bitten Sie die absendende Stelle, die Datei erneut zu schreiben.</translation>
    </message>
    <message>
        <source>The call in the package is not signed by the office. Ask the office for the call file.</source>
        <translation>Der Aufruf im Paket ist nicht von der Geschäftsstelle signiert. Bitten Sie die Geschäftsstelle um die Aufrufdatei.</translation>
    </message>
    <message>
        <source>The attachment “%1” is missing in the package or is not the file the application names. Ask the sender to write the file again.</source>
        <translation>Die Anlage „%1“ fehlt im Paket oder ist nicht die Datei, die der Antrag nennt. Bitten Sie die absendende Stelle, die Datei erneut zu schreiben.</translation>
    </message>
    <message>
        <source>“%1” is larger than the allowed %2 MB. Make the file smaller and try again.</source>
        <translation>„%1“ ist größer als die erlaubten %2 MB. Verkleinern Sie die Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” was changed or damaged since it was attached. Attach the file again.</source>
        <translation>„%1“ wurde seit dem Anfügen verändert oder beschädigt. Fügen Sie die Datei erneut an.</translation>
    </message>
    <message>
        <source>Only a working copy can be locked with a passphrase, and then not be sealed to anyone besides. Choose one of the two.</source>
        <translation>Nur eine Arbeitskopie kann mit einer Passphrase verschlossen werden, und dann nicht zusätzlich für jemanden versiegelt. Wählen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Nobody is named to whom the file should go. Choose at least one recipient.</source>
        <translation>Niemand ist genannt, an den die Datei gehen soll. Wählen Sie mindestens einen Empfänger.</translation>
    </message>
    <message>
        <source>The receipt does not say which package was received, or when. Ask the office for a new one.</source>
        <translation>Die Empfangsbestätigung sagt nicht, welches Paket wann eingegangen ist. Bitten Sie die Geschäftsstelle um eine neue.</translation>
    </message>
    <message>
        <source>The receipt is for another file than this one. Look for the receipt that came after you handed in.</source>
        <translation>Die Empfangsbestätigung gehört zu einer anderen Datei. Suchen Sie die Bestätigung, die nach Ihrer Einreichung kam.</translation>
    </message>
    <message>
        <source>The office received something else than you sent: the content differs. Call the office and hand in again.</source>
        <translation>Die Geschäftsstelle hat etwas anderes erhalten, als Sie gesendet haben: Der Inhalt weicht ab. Rufen Sie die Geschäftsstelle an und reichen Sie erneut ein.</translation>
    </message>
    <message>
        <source>The signature does not fit the content: the package was changed after it was signed. Do not trust it; ask the sender for a new one.</source>
        <translation>Die Signatur passt nicht zum Inhalt: Das Paket wurde nach dem Signieren verändert. Vertrauen Sie ihm nicht; bitten Sie die absendende Stelle um ein neues.</translation>
    </message>
    <message>
        <source>The package is not signed by the one it names as its sender. Do not trust it; ask the sender for a new one.</source>
        <translation>Das Paket ist nicht von der Stelle signiert, die es als Absender nennt. Vertrauen Sie ihm nicht; bitten Sie die absendende Stelle um ein neues.</translation>
    </message>
    <message>
        <source>The table of contents of the package is damaged or was not written by Tandem. Ask for the file again.</source>
        <translation>Das Inhaltsverzeichnis des Pakets ist beschädigt oder stammt nicht von Tandem. Bitten Sie erneut um die Datei.</translation>
    </message>
    <message>
        <source>The entry “%1” does not have the size the package states for it. Nothing was read; ask for the file again.</source>
        <translation>Der Eintrag „%1“ hat nicht die Größe, die das Paket angibt. Nichts wurde gelesen; bitten Sie erneut um die Datei.</translation>
    </message>
    <message>
        <source>This is not a package of Tandem. Choose another file.</source>
        <translation>Das ist kein Paket von Tandem. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The package is incomplete: its end is missing. Ask for the file again.</source>
        <translation>Das Paket ist unvollständig: Das Ende fehlt. Bitten Sie erneut um die Datei.</translation>
    </message>
    <message>
        <source>The end of the package is missing, was changed or has something appended to it. Ask for the file again.</source>
        <translation>Das Ende des Pakets fehlt, wurde verändert, oder es ist etwas angehängt. Bitten Sie erneut um die Datei.</translation>
    </message>
    <message>
        <source>The package holds an entry with the forbidden name “%1”. Tandem does not write such names: do not trust this file.</source>
        <translation>Das Paket enthält einen Eintrag mit dem verbotenen Namen „%1“. Tandem schreibt solche Namen nicht: Vertrauen Sie dieser Datei nicht.</translation>
    </message>
    <message>
        <source>The package holds the entry “%1” twice. Tandem does not write such files: do not trust this one.</source>
        <translation>Das Paket enthält den Eintrag „%1“ zweimal. Tandem schreibt solche Dateien nicht: Vertrauen Sie dieser nicht.</translation>
    </message>
    <message>
        <source>The entry “%1” is encrypted in a way Tandem does not use. Ask for the file as Tandem wrote it.</source>
        <translation>Der Eintrag „%1“ ist auf eine Art verschlüsselt, die Tandem nicht verwendet. Bitten Sie um die Datei, wie Tandem sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The entry “%1” is packed in a way Tandem does not use. Ask for the file as Tandem wrote it.</source>
        <translation>Der Eintrag „%1“ ist auf eine Art gepackt, die Tandem nicht verwendet. Bitten Sie um die Datei, wie Tandem sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The entry “%1” is a link or carries file rights. Tandem does not write such entries: do not trust this file.</source>
        <translation>Der Eintrag „%1“ ist ein Verweis oder trägt Dateirechte. Tandem schreibt solche Einträge nicht: Vertrauen Sie dieser Datei nicht.</translation>
    </message>
    <message>
        <source>The package describes the entry “%1” in two different ways. Do not trust this file; ask for it again.</source>
        <translation>Das Paket beschreibt den Eintrag „%1“ auf zwei verschiedene Arten. Vertrauen Sie dieser Datei nicht; bitten Sie erneut um sie.</translation>
    </message>
    <message>
        <source>The entries of the package overlap or leave gaps. Tandem does not write such files: do not trust this one.</source>
        <translation>Die Einträge des Pakets überlappen sich oder lassen Lücken. Tandem schreibt solche Dateien nicht: Vertrauen Sie dieser nicht.</translation>
    </message>
    <message>
        <source>The entry “%1” is missing in the package. Ask for the file again.</source>
        <translation>Der Eintrag „%1“ fehlt im Paket. Bitten Sie erneut um die Datei.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the package. Close other programs and try again.</source>
        <translation>Der Speicher reicht nicht, um das Paket zu öffnen. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The entry “%1” is damaged. Nothing was read; ask for the file again.</source>
        <translation>Der Eintrag „%1“ ist beschädigt. Nichts wurde gelesen; bitten Sie erneut um die Datei.</translation>
    </message>
    <message>
        <source>The file would become larger than the allowed %1 MB. Split it into several files or leave out attachments.</source>
        <translation>Die Datei würde größer als die erlaubten %1 MB. Teilen Sie sie auf oder lassen Sie Anlagen weg.</translation>
    </message>
    <message>
        <source>“%1” is not a name that an entry of a package may have.</source>
        <translation>„%1“ ist kein Name, den ein Eintrag eines Pakets haben darf.</translation>
    </message>
    <message>
        <source>The entry “%1” would stand in the package twice.</source>
        <translation>Der Eintrag „%1“ stünde zweimal im Paket.</translation>
    </message>
    <message>
        <source>The entry “%1” is larger than the allowed %2 MB. Make the file smaller and try again.</source>
        <translation>Der Eintrag „%1“ ist größer als die erlaubten %2 MB. Verkleinern Sie die Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A package may hold at most %1 entries. Split it into several files.</source>
        <translation>Ein Paket darf höchstens %1 Einträge enthalten. Teilen Sie es auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>There is not enough memory to write the package. Close other programs and try again.</source>
        <translation>Der Speicher reicht nicht, um das Paket zu schreiben. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The reliability of one reviewer must lie between 0 and 1.</source>
        <translation>Die Verlässlichkeit eines einzelnen Gutachtens muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>Agreement needs at least two applications with two marks each.</source>
        <translation>Übereinstimmung braucht mindestens zwei Anträge mit je zwei Noten.</translation>
    </message>
    <message>
        <source>All marks are equal: agreement cannot be told from chance.</source>
        <translation>Alle Noten sind gleich: Übereinstimmung lässt sich nicht vom Zufall unterscheiden.</translation>
    </message>
    <message>
        <source>Reliability needs at least one reviewer.</source>
        <translation>Verlässlichkeit braucht mindestens ein Gutachten.</translation>
    </message>
    <message>
        <source>The wanted reliability must be at least 0 and below 1.</source>
        <translation>Die gewünschte Verlässlichkeit muss mindestens 0 und kleiner als 1 sein.</translation>
    </message>
    <message>
        <source>No sensible number of reviewers reaches this reliability.</source>
        <translation>Keine sinnvolle Zahl von Gutachten erreicht diese Verlässlichkeit.</translation>
    </message>
    <message>
        <source>Please answer all questions on conflicts of interest first.</source>
        <translation>Bitte beantworten Sie zuerst alle Fragen zur Befangenheit.</translation>
    </message>
    <message>
        <source>You have declared a conflict of interest that excludes you from this application. Please decline the review.</source>
        <translation>Sie haben eine Befangenheit erklärt, die Sie von diesem Antrag ausschließt. Bitte lehnen Sie die Begutachtung ab.</translation>
    </message>
    <message>
        <source>%1: the mark is missing.</source>
        <translation>%1: Die Note fehlt.</translation>
    </message>
    <message>
        <source>%1: the mark lies outside the scale from %2 to %3.</source>
        <translation>%1: Die Note liegt außerhalb der Skala von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1: please give a reason for the mark.</source>
        <translation>%1: Bitte begründen Sie die Note.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the reason in %2 has %n character(s), at least %3 are needed.</source>
        <translation>
            <numerusform>%1: Die Begründung (%2) hat %n Zeichen, nötig sind mindestens %3.</numerusform>
            <numerusform>%1: Die Begründung (%2) hat %n Zeichen, nötig sind mindestens %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call has no criterion “%1”, so its mark cannot count.</source>
        <translation>Der Aufruf hat kein Kriterium „%1“, seine Note kann daher nicht zählen.</translation>
    </message>
    <message>
        <source>The answer to %1 does not fit the call. Correct the answer sheet.</source>
        <translation>Die Antwort zu %1 passt nicht zum Aufruf. Berichtigen Sie den Antwortbogen.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) still keep the application from being handed in. Open “What is left” and settle them.</source>
        <translation>
            <numerusform>%n Fehler steht dem Einreichen des Antrags noch entgegen. Öffnen Sie „Was noch fehlt“ und beheben Sie ihn.</numerusform>
            <numerusform>%n Fehler stehen dem Einreichen des Antrags noch entgegen. Öffnen Sie „Was noch fehlt“ und beheben Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>This application was handed in already. Its content is locked.</source>
        <translation>Dieser Antrag wurde schon eingereicht. Sein Inhalt ist gesperrt.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose the file again.</source>
        <translation>„%1“ ist leer. Wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Only an application that was handed in can be opened for a repair.</source>
        <translation>Nur ein eingereichter Antrag kann zur Nachbesserung geöffnet werden.</translation>
    </message>
    <message>
        <source>A decision of the chairs needs its reason. Write one sentence.</source>
        <translation>Eine Entscheidung der Vorsitzenden braucht ihre Begründung. Schreiben Sie einen Satz.</translation>
    </message>
    <message>
        <source>No reviewer has an assigned application. Confirm the assignment first.</source>
        <translation>Niemandem ist ein Antrag zugeteilt. Bestätigen Sie zuerst die Zuteilung.</translation>
    </message>
    <message>
        <source>Sending was cancelled; no packet was written.</source>
        <translation>Das Versenden wurde abgebrochen; keine Mappe wurde geschrieben.</translation>
    </message>
    <message>
        <source>This call did not come as a signed call file, so Tandem does not know for whom to seal. Open the .fcall file of the programme office first.</source>
        <translation>Dieser Aufruf kam nicht als signierte Aufrufdatei, daher weiß Tandem nicht, für wen zu versiegeln ist. Öffnen Sie zuerst die .fcall-Datei der Geschäftsstelle.</translation>
    </message>
    <message>
        <source>A consensus mark for %1 needs its reason in at least one language.</source>
        <translation>Eine Konsensnote für %1 braucht eine Begründung in mindestens einer Sprache.</translation>
    </message>
    <message>
        <source>The mark for %1 is not on the scale of the call.</source>
        <translation>Die Note für %1 liegt nicht auf der Skala des Aufrufs.</translation>
    </message>
    <message>
        <source>Your keys are locked. Enter the passphrase of this workspace first.</source>
        <translation>Ihre Schlüssel sind gesperrt. Geben Sie zuerst die Passphrase dieses Arbeitsbereichs ein.</translation>
    </message>
    <message>
        <source>This application is not before the panel: it was not admitted.</source>
        <translation>Dieser Antrag liegt der Jury nicht vor: Er wurde nicht zugelassen.</translation>
    </message>
    <message>
        <source>This call is not in the workspace. Open its .fcall file first.</source>
        <translation>Dieser Aufruf ist nicht im Arbeitsbereich. Öffnen Sie zuerst seine .fcall-Datei.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty. Choose a new one for the journey.</source>
        <translation>Der Ordner „%1“ ist nicht leer. Wählen Sie für den Durchlauf einen neuen.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>A journey has 1 to %1 applications and 2 to %2 reviewers.</source>
        <translation>Ein Durchlauf hat 1 bis %1 Anträge und 2 bis %2 Gutachtende.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Die Datei „%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The journey was cancelled. Every file that was written so far is whole.</source>
        <translation>Der Durchlauf wurde abgebrochen. Jede bis dahin geschriebene Datei ist vollständig.</translation>
    </message>
    <message>
        <source>The packet does not say for which reviewer it is. Ask the secretariat to send it again.</source>
        <translation>Die Mappe sagt nicht, für wen sie bestimmt ist. Bitten Sie die Geschäftsstelle, sie erneut zu senden.</translation>
    </message>
    <message>
        <source>This packet is not in the workspace. Open the .fpack file again.</source>
        <translation>Diese Mappe ist nicht im Arbeitsbereich. Öffnen Sie die .fpack-Datei erneut.</translation>
    </message>
    <message>
        <source>The packet brought no dossier for this application. Ask the secretariat to send the packet again.</source>
        <translation>Die Mappe enthielt kein Dossier zu diesem Antrag. Bitten Sie die Geschäftsstelle, sie erneut zu senden.</translation>
    </message>
    <message>
        <source>No review of this packet is signed yet. Sign at least one, then return the file.</source>
        <translation>Noch kein Gutachten dieser Mappe ist unterzeichnet. Unterzeichnen Sie mindestens eines und senden Sie dann die Datei zurück.</translation>
    </message>
    <message>
        <source>Application %1 was handed in before with other content and no repair was asked for. The first one stands; ask for a repair if this one is to count.</source>
        <translation>Antrag %1 wurde schon mit anderem Inhalt eingereicht, und um Nachbesserung war nicht gebeten. Die erste Einreichung gilt; verlangen Sie eine Nachbesserung, wenn diese gelten soll.</translation>
    </message>
    <message>
        <source>This review is of a reviewer or an application that this office did not assign. Check that it belongs to this call.</source>
        <translation>Dieses Gutachten gehört zu einer Person oder einem Antrag, die diese Geschäftsstelle nicht zugeteilt hat. Prüfen Sie, ob es zu diesem Aufruf gehört.</translation>
    </message>
    <message>
        <source>“%1” belongs to a call that is not in this workspace. Check that the file was meant for this office, or open the call file first.</source>
        <translation>„%1“ gehört zu einem Aufruf, der nicht in diesem Arbeitsbereich ist. Prüfen Sie, ob die Datei für diese Geschäftsstelle bestimmt war, oder öffnen Sie zuerst die Aufrufdatei.</translation>
    </message>
    <message>
        <source>“%1” was written to another text of the call than the one published here. Ask the sender which call file they used.</source>
        <translation>„%1“ wurde zu einem anderen Wortlaut des Aufrufs geschrieben als dem hier veröffentlichten. Fragen Sie die absendende Stelle, welche Aufrufdatei sie verwendet hat.</translation>
    </message>
    <message>
        <source>“%1” confirms a file that was not handed in from this workspace. Open it where the application was handed in.</source>
        <translation>„%1“ bestätigt eine Datei, die nicht aus diesem Arbeitsbereich eingereicht wurde. Öffnen Sie sie dort, wo der Antrag eingereicht wurde.</translation>
    </message>
    <message>
        <source>“%1” does not confirm what was handed in here: the office or the content is another one. Call the office and compare.</source>
        <translation>„%1“ bestätigt nicht, was hier eingereicht wurde: Geschäftsstelle oder Inhalt sind andere. Rufen Sie die Geschäftsstelle an und vergleichen Sie.</translation>
    </message>
    <message>
        <source>“%1” is an identity file. Open it at the reviewer or partner it belongs to.</source>
        <translation>„%1“ ist eine Identitätsdatei. Öffnen Sie sie bei der gutachtenden Person oder dem Partner, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>“%1” was not taken in because the work was cancelled.</source>
        <translation>„%1“ wurde nicht eingelesen, weil der Vorgang abgebrochen wurde.</translation>
    </message>
    <message>
        <source>“%1” was taken in.</source>
        <translation>„%1“ wurde eingelesen.</translation>
    </message>
    <message>
        <source>“%1” brought a newer state, which now counts.</source>
        <translation>„%1“ brachte einen neueren Stand, der jetzt gilt.</translation>
    </message>
    <message>
        <source>“%1” was here already; nothing changed.</source>
        <translation>„%1“ war schon da; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>“%1” is older than what is here; it was recorded, but does not count.</source>
        <translation>„%1“ ist älter als der vorhandene Stand; es wurde vermerkt, zählt aber nicht.</translation>
    </message>
    <message>
        <source>“%1” says something else under the same revision; the chair must choose.</source>
        <translation>„%1“ sagt unter derselben Fassung etwas anderes; der Vorsitz muss wählen.</translation>
    </message>
    <message>
        <source>“%1” was not taken in.</source>
        <translation>„%1“ wurde nicht eingelesen.</translation>
    </message>
    <message>
        <source>The application %1 is not in this workspace any more.</source>
        <translation>Der Antrag %1 ist nicht mehr in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Another application of this call has the number “%1” already. Choose another number.</source>
        <translation>Ein anderer Antrag dieses Aufrufs hat schon die Nummer „%1“. Wählen Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>The application %1 is in this workspace already.</source>
        <translation>Der Antrag %1 ist schon in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Only a draft can be removed; this application was handed in. Withdraw it instead.</source>
        <translation>Nur ein Entwurf kann entfernt werden; dieser Antrag wurde eingereicht. Ziehen Sie ihn stattdessen zurück.</translation>
    </message>
    <message>
        <source>The application or the reviewer is not in this workspace any more, so the change was not saved.</source>
        <translation>Der Antrag oder die gutachtende Person ist nicht mehr in diesem Arbeitsbereich, daher wurde die Änderung nicht gespeichert.</translation>
    </message>
    <message>
        <source>The packet went out to this reviewer already, so the assignment stays on record.</source>
        <translation>Die Mappe ging schon an diese Person, daher bleibt die Zuteilung vermerkt.</translation>
    </message>
    <message>
        <source>This reviewer is not assigned to the application any more.</source>
        <translation>Diese Person ist dem Antrag nicht mehr zugeteilt.</translation>
    </message>
    <message>
        <source>The backup was cancelled. Nothing was kept of it.</source>
        <translation>Die Sicherung wurde abgebrochen. Nichts davon blieb zurück.</translation>
    </message>
    <message>
        <source>The copy was made but could not be named “%1”. Choose another place and try again.</source>
        <translation>Die Kopie wurde angelegt, ließ sich aber nicht „%1“ nennen. Wählen Sie einen anderen Ort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” exists already and is not an empty folder. Choose a new folder for the workspace.</source>
        <translation>„%1“ gibt es schon und ist kein leerer Ordner. Wählen Sie für den Arbeitsbereich einen neuen Ordner.</translation>
    </message>
    <message>
        <source>“%1” does not name an attachment. The application is damaged; take it in again.</source>
        <translation>„%1“ bezeichnet keine Anlage. Der Antrag ist beschädigt; lesen Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>An attachment is missing from the workspace (%1). Restore it from a backup or take the application in again.</source>
        <translation>Im Arbeitsbereich fehlt eine Anlage (%1). Stellen Sie sie aus einer Sicherung wieder her oder lesen Sie den Antrag erneut ein.</translation>
    </message>
    <message>
        <source>An attachment in the workspace is damaged (%1). Restore it from a backup or take the application in again.</source>
        <translation>Im Arbeitsbereich ist eine Anlage beschädigt (%1). Stellen Sie sie aus einer Sicherung wieder her oder lesen Sie den Antrag erneut ein.</translation>
    </message>
    <message>
        <source>The call %1, version %2, is not in this workspace. Open its call file first.</source>
        <translation>Der Aufruf %1, Version %2, ist nicht in diesem Arbeitsbereich. Öffnen Sie zuerst seine Aufrufdatei.</translation>
    </message>
    <message>
        <source>Version %2 of the call “%1” is published and cannot be changed any more. Make a new version.</source>
        <translation>Version %2 des Aufrufs „%1“ ist veröffentlicht und kann nicht mehr geändert werden. Legen Sie eine neue Version an.</translation>
    </message>
    <message>
        <source>The call “%1”, version %2, is damaged in this workspace. Restore the latest backup.</source>
        <translation>Der Aufruf „%1“, Version %2, ist in diesem Arbeitsbereich beschädigt. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Applications were started with the call “%1”, version %2. Remove them first.</source>
        <translation>Mit dem Aufruf „%1“, Version %2, wurden schon Anträge begonnen. Entfernen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>The workspace “%1” is open already: in %2 on the computer “%3” (process %4). Close it there, then try again.</source>
        <translation>Der Arbeitsbereich „%1“ ist schon geöffnet: in %2 auf dem Rechner „%3“ (Prozess %4). Schließen Sie ihn dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Tandem (workspace version %2; this program knows up to %3). Install the newer version to open it.</source>
        <translation>„%1“ wurde von einem neueren Tandem geschrieben (Arbeitsbereich Version %2; dieses Programm kennt bis %3). Installieren Sie die neuere Version, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>The reviewer %1 is not in this workspace any more.</source>
        <translation>Die gutachtende Person %1 ist nicht mehr in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The entry of the reviewer %1 is damaged. Restore the latest backup.</source>
        <translation>Der Eintrag der gutachtenden Person %1 ist beschädigt. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Another reviewer is already called “%1”. Choose another short name.</source>
        <translation>Eine andere gutachtende Person heißt schon „%1“. Wählen Sie einen anderen Kurznamen.</translation>
    </message>
    <message>
        <source>The reviewer has applications to judge or has judged some, and stays on record. Remove the assignments first.</source>
        <translation>Diese Person hat Anträge zu begutachten oder schon begutachtet und bleibt vermerkt. Entfernen Sie zuerst die Zuteilungen.</translation>
    </message>
    <message>
        <source>This review is a draft that was not signed. Ask the reviewer to sign it and send it again.</source>
        <translation>Dieses Gutachten ist ein nicht unterzeichneter Entwurf. Bitten Sie darum, es zu unterzeichnen und erneut zu senden.</translation>
    </message>
    <message>
        <source>The chosen review is not in this workspace any more.</source>
        <translation>Das gewählte Gutachten ist nicht mehr in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The application was changed elsewhere since it was opened, so this change was not saved. Open it again and repeat the change.</source>
        <translation>Der Antrag wurde seit dem Öffnen anderswo geändert, daher wurde diese Änderung nicht gespeichert. Öffnen Sie ihn erneut und wiederholen Sie die Änderung.</translation>
    </message>
    <message>
        <source>The application %1 is damaged in this workspace and cannot be read. Restore the latest backup.</source>
        <translation>Der Antrag %1 ist in diesem Arbeitsbereich beschädigt und nicht lesbar. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The search index is not complete yet, so some texts are not found. It goes on when you search again.</source>
        <translation>Das Suchverzeichnis ist noch nicht vollständig, einige Texte werden daher nicht gefunden. Es wird bei der nächsten Suche fortgesetzt.</translation>
    </message>
    <message>
        <source>The setting “%1” belongs to the workspace itself and cannot be changed.</source>
        <translation>Die Einstellung „%1“ gehört zum Arbeitsbereich selbst und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>The disk is full; the last change was not saved in “%1”. Free some space, then save again. Everything saved earlier is safe.</source>
        <translation>Der Datenträger ist voll; die letzte Änderung wurde in „%1“ nicht gespeichert. Schaffen Sie Platz und speichern Sie erneut. Alles früher Gespeicherte ist sicher.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, because the folder or the file is write-protected. Copy the workspace to a folder of your own and open it there.</source>
        <translation>„%1“ lässt sich nicht schreiben, weil der Ordner oder die Datei schreibgeschützt ist. Kopieren Sie den Arbeitsbereich in einen eigenen Ordner und öffnen Sie ihn dort.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Restore the latest backup into a new folder.</source>
        <translation>„%1“ ist beschädigt und wurde nicht angetastet. Stellen Sie die letzte Sicherung in einem neuen Ordner wieder her.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program and the change was not saved. Close the other program, then try again.</source>
        <translation>„%1“ wird von einem anderen Programm benutzt, die Änderung wurde nicht gespeichert. Schließen Sie das andere Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk reported an error with “%1” and the change was not saved. Check the disk and its free space, then try again.</source>
        <translation>Der Datenträger meldete einen Fehler bei „%1“, die Änderung wurde nicht gespeichert. Prüfen Sie den Datenträger und seinen freien Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The change contradicts what is kept in “%1” and was not saved.</source>
        <translation>Die Änderung widerspricht dem, was in „%1“ steht, und wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Nothing was changed; the log has the details.</source>
        <translation>„%1“ konnte nicht gelesen oder geschrieben werden. Nichts wurde geändert; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>A part of this change could not be saved, so none of it was saved in “%1”. Try again.</source>
        <translation>Ein Teil dieser Änderung ließ sich nicht speichern, daher wurde in „%1“ nichts davon gespeichert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Check that the folder above it exists and that you may write there.</source>
        <translation>Der Ordner „%1“ ließ sich nicht anlegen. Prüfen Sie, ob der übergeordnete Ordner vorhanden ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>“%1” is on a network drive, where saved work is not safe. Keep the workspace on this computer; backups and packages may lie anywhere.</source>
        <translation>„%1“ liegt auf einem Netzlaufwerk, wo Gespeichertes nicht sicher ist. Bewahren Sie den Arbeitsbereich auf diesem Rechner auf; Sicherungen und Pakete dürfen überall liegen.</translation>
    </message>
    <message>
        <source>There is no workspace in “%1”. Choose another folder or make a new workspace.</source>
        <translation>In „%1“ ist kein Arbeitsbereich. Wählen Sie einen anderen Ordner oder legen Sie einen neuen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a workspace. Choose another folder.</source>
        <translation>„%1“ ist eine Datenbank eines anderen Programms, kein Arbeitsbereich. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is not a number. The last number is kept.</source>
        <translation>„%1“ ist keine Zahl. Die vorige Zahl bleibt stehen.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept exactly. Give an amount with a currency and no fractions of a cent or fen.</source>
        <translation>„%1“ lässt sich nicht genau festhalten. Geben Sie einen Betrag mit Währung und ohne Bruchteile von Cent oder Fen an.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2; the last date is kept.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie %2; das vorige Datum bleibt stehen.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices. The last choice is kept.</source>
        <translation>„%1“ steht nicht zur Auswahl. Die vorige Auswahl bleibt bestehen.</translation>
    </message>
    <message>
        <source>There is no format “%1”. Use json, content, fwork or signature-page.</source>
        <translation>Das Format „%1“ gibt es nicht. Verwenden Sie json, content, fwork oder signature-page.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>No call “%1” comes with the program.</source>
        <translation>Ein Aufruf „%1“ gehört nicht zum Programm.</translation>
    </message>
    <message>
        <source>The command line is not understood: %1</source>
        <translation>Die Befehlszeile ist nicht verständlich: %1</translation>
    </message>
    <message>
        <source>The arguments do not fit. Usage: tandem-cli %1</source>
        <translation>Die Angaben passen nicht. Aufruf: tandem-cli %1</translation>
    </message>
    <message>
        <source>There is no command “%1”. “tandem-cli --help” lists all.</source>
        <translation>Den Befehl „%1“ gibt es nicht. „tandem-cli --help“ nennt alle.</translation>
    </message>
    <message>
        <source>The output cannot be written: the disk is full or nobody reads.</source>
        <translation>Die Ausgabe lässt sich nicht schreiben: Der Datenträger ist voll oder niemand liest mit.</translation>
    </message>
    <message>
        <source>The keys of this workspace need a passphrase. Name a file that holds it with --passphrase-file, or set TANDEM_PASSPHRASE.</source>
        <translation>Die Schlüssel dieses Arbeitsbereichs brauchen eine Passphrase. Geben Sie mit --passphrase-file eine Datei an, die sie enthält, oder setzen Sie TANDEM_PASSPHRASE.</translation>
    </message>
    <message>
        <source>There is no application “%1” here. “tandem-cli application list” shows those there are.</source>
        <translation>Einen Antrag „%1“ gibt es hier nicht. „tandem-cli application list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Die Option --%1 fehlt.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 muss eine ganze Zahl von %2 bis %3 sein, nicht „%4“.</translation>
    </message>
    <message>
        <source>The workspace has no such call.</source>
        <translation>Diesen Aufruf gibt es im Arbeitsbereich nicht.</translation>
    </message>
    <message>
        <source>The workspace has several calls. Name one with --call.</source>
        <translation>Der Arbeitsbereich enthält mehrere Aufrufe. Nennen Sie einen mit --call.</translation>
    </message>
    <message>
        <source>The chairs decide admitted, not-eligible or in-repair, not “%1”.</source>
        <translation>Die Vorsitzenden entscheiden admitted, not-eligible oder in-repair, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no reviewer “%1” here. “tandem-cli office reviewer” lists those there are.</source>
        <translation>Eine gutachtende Person „%1“ gibt es hier nicht. „tandem-cli office reviewer“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>“%1” is no answer to a formal check of this call. Write for example F1=yes; answers are yes, no and repair.</source>
        <translation>„%1“ ist keine Antwort auf eine formale Prüfung dieses Aufrufs. Schreiben Sie zum Beispiel F1=yes; Antworten sind yes, no und repair.</translation>
    </message>
    <message>
        <source>The call has no side “%1”.</source>
        <translation>Die Seite „%1“ gibt es in diesem Aufruf nicht.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write for example 2027-05-31.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie zum Beispiel 2027-05-31.</translation>
    </message>
    <message>
        <source>The call has no criterion “%1”.</source>
        <translation>Das Kriterium „%1“ gibt es in diesem Aufruf nicht.</translation>
    </message>
    <message>
        <source>“%1” is no mark of the scale of this call.</source>
        <translation>„%1“ ist keine Note der Skala dieses Aufrufs.</translation>
    </message>
    <message>
        <source>The call has no recommendation “%1”.</source>
        <translation>Die Empfehlung „%1“ gibt es in diesem Aufruf nicht.</translation>
    </message>
    <message>
        <source>Name the packet with --packet; “tandem-cli review list” shows them.</source>
        <translation>Nennen Sie die Mappe mit --packet; „tandem-cli review list“ zeigt alle.</translation>
    </message>
    <message>
        <source>“%1” does not fit the call: it is no criterion or question of it, or its mark is not on the scale. Correct the file of marks.</source>
        <translation>„%1“ passt nicht zum Aufruf: Es ist kein Kriterium und keine Frage daraus, oder die Note liegt nicht auf der Skala. Berichtigen Sie die Notendatei.</translation>
    </message>
    <message>
        <source>No packet in this workspace brought this application. Open the .fpack file first.</source>
        <translation>Keine Mappe in diesem Arbeitsbereich enthielt diesen Antrag. Öffnen Sie zuerst die .fpack-Datei.</translation>
    </message>
    <message>
        <source>A workspace is for an applicant, office or reviewer, not “%1”.</source>
        <translation>Ein Arbeitsbereich ist für applicant, office oder reviewer, nicht für „%1“.</translation>
    </message>
    <message>
        <source>The folder “%1” for pictures cannot be made.</source>
        <translation>Der Ordner „%1“ für die Bilder lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The sample workspace could not be put to “%1”. Check that the folder can be written.</source>
        <translation>Der Beispiel-Arbeitsbereich ließ sich nicht nach „%1“ kopieren. Prüfen Sie, ob Sie in den Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>The passphrase is not the one the file was locked with. Check capital letters and the keyboard’s language, then try again.</source>
        <translation>Mit dieser Passphrase wurde die Datei nicht verschlossen. Achten Sie auf Großbuchstaben und die Tastatursprache und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” is not a file of Tandem. Tandem’s files end in .fcall, .fid, .fwork, .fsub, .fpack, .frev or .fack.</source>
        <translation>„%1“ ist keine Datei von Tandem. Deren Namen enden auf .fcall, .fid, .fwork, .fsub, .fpack, .frev oder .fack.</translation>
    </message>
    <message>
        <source>The office’s signature does not fit the call in the package: the call was changed. Ask the office for the call file.</source>
        <translation>Die Signatur der Geschäftsstelle passt nicht zum Aufruf im Paket: Der Aufruf wurde verändert. Bitten Sie die Geschäftsstelle um die Aufrufdatei.</translation>
    </message>
    <message>
        <source>This workspace holds no sealed file of this application, because it was not handed in from here.</source>
        <translation>Dieser Arbeitsbereich enthält keine versiegelte Datei dieses Antrags, denn er wurde nicht von hier eingereicht.</translation>
    </message>
    <message>
        <source>The request for repair does not hold together at “%1”: it is missing, of the wrong kind or too long. The office must write it again.</source>
        <translation>Die Aufforderung zur Nachbesserung stimmt an der Stelle „%1“ nicht: Die Angabe fehlt, ist von falscher Art oder zu lang. Die Geschäftsstelle muss sie neu schreiben.</translation>
    </message>
    <message>
        <source>Only an application under formal check can be sent back for a repair. This one is already further on or was never received.</source>
        <translation>Nur ein Antrag in der formalen Prüfung kann zur Nachbesserung zurückgegeben werden. Dieser ist schon weiter oder ging nie ein.</translation>
    </message>
    <message>
        <source>No repair was asked for yet. Say what must be put right, and ask for it.</source>
        <translation>Eine Nachbesserung ist noch nicht verlangt. Schreiben Sie, was nachzubessern ist, und verlangen Sie sie.</translation>
    </message>
    <message>
        <source>No check asks for a repair and no reason is given. Write what the applicants must put right.</source>
        <translation>Keine Prüfung verlangt eine Nachbesserung, und eine Begründung fehlt. Schreiben Sie, was die Antragsteller nachbessern müssen.</translation>
    </message>
    <message>
        <source>Tandem does not know from whom this application came, so it cannot seal the request for them. Import its .fsub file once more and try again.</source>
        <translation>Tandem weiß nicht, von wem dieser Antrag kam, und kann die Aufforderung daher für niemanden versiegeln. Importieren Sie seine .fsub-Datei noch einmal und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1”: the office asks for a repair. The application is open for changes; put it right and hand it in again.</source>
        <translation>„%1“: Die Geschäftsstelle bittet um Nachbesserung. Der Antrag ist für Änderungen offen; bessern Sie ihn nach und reichen Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>“%1”: the office asks for a repair until %2. The application is open for changes; put it right and hand it in again.</source>
        <translation>„%1“: Die Geschäftsstelle bittet um Nachbesserung bis %2. Der Antrag ist für Änderungen offen; bessern Sie ihn nach und reichen Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>The file states more than the allowed %1 recipients or an oversized seal. It was not opened; ask for it again.</source>
        <translation>Die Datei nennt mehr als die erlaubten %1 Empfänger oder hat ein übergroßes Siegel. Sie wurde nicht geöffnet; bitten Sie noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>“%1” in the package cannot be read: it is damaged or comes from a newer version of Tandem. Install the newest version or ask the sender to write the file again.</source>
        <translation>„%1“ im Paket ist nicht lesbar: Der Inhalt ist beschädigt oder stammt aus einer neueren Version von Tandem. Installieren Sie die neueste Version oder bitten Sie die absendende Stelle, die Datei erneut zu schreiben.</translation>
    </message>
    <message>
        <source>“%1” is larger than the allowed %2 MB. The package was not read; ask the sender for a smaller file.</source>
        <translation>„%1“ ist größer als die erlaubten %2 MB. Das Paket wurde nicht gelesen; bitten Sie die absendende Stelle um eine kleinere Datei.</translation>
    </message>
    <message>
        <source>The package has no number or no date. Ask the sender to write the file again.</source>
        <translation>Das Paket hat keine Nummer oder kein Datum. Bitten Sie die absendende Stelle, die Datei erneut zu schreiben.</translation>
    </message>
    <message>
        <source>The package does not hold the call it belongs to. Ask the sender to write the file again.</source>
        <translation>Das Paket enthält den Aufruf nicht, zu dem es gehört. Bitten Sie die absendende Stelle, die Datei erneut zu schreiben.</translation>
    </message>
    <message>
        <source>The package does not say which call it belongs to. Ask the sender to write the file again.</source>
        <translation>Das Paket sagt nicht, zu welchem Aufruf es gehört. Bitten Sie die absendende Stelle, die Datei erneut zu schreiben.</translation>
    </message>
    <message>
        <source>The package must hold exactly one application. Ask the sender to write the file again.</source>
        <translation>Das Paket muss genau einen Antrag enthalten. Bitten Sie die absendende Stelle, die Datei erneut zu schreiben.</translation>
    </message>
    <message>
        <source>The packet does not hold any application. Ask the sender to write the file again.</source>
        <translation>Die Mappe enthält keinen Antrag. Bitten Sie die absendende Stelle, die Datei erneut zu schreiben.</translation>
    </message>
    <message>
        <source>The file does not hold any review. Ask the sender to write the file again.</source>
        <translation>Die Datei enthält kein Gutachten. Bitten Sie die absendende Stelle, die Datei erneut zu schreiben.</translation>
    </message>
    <message>
        <source>An application may have at most %1 attachments; this one has %2. Ask the sender to take some out.</source>
        <translation>Ein Antrag darf höchstens %1 Anlagen haben; dieser hat %2. Bitten Sie die absendende Stelle, einige herauszunehmen.</translation>
    </message>
    <message>
        <source>The package is larger than the allowed %1 MB. It was not opened; ask the sender for a smaller one.</source>
        <translation>Das Paket ist größer als die erlaubten %1 MB. Es wurde nicht geöffnet; bitten Sie die absendende Stelle um ein kleineres.</translation>
    </message>
    <message>
        <source>The package states more than the allowed %1 entries. It was not opened; ask for the file again.</source>
        <translation>Das Paket nennt mehr als die erlaubten %1 Einträge. Es wurde nicht geöffnet; bitten Sie noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>The entry “%1” is larger than the allowed %2 MB. The package was not opened; ask for the file again.</source>
        <translation>Der Eintrag „%1“ ist größer als die erlaubten %2 MB. Das Paket wurde nicht geöffnet; bitten Sie noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1” was taken in, but says something that this version of Tandem does not know. Install the newest version to see all of it.</source>
        <translation>„%1“ wurde eingelesen, sagt aber etwas, das diese Version von Tandem nicht kennt. Installieren Sie die neueste Version, um alles zu sehen.</translation>
    </message>
    <message>
        <source>“%1” was not signed by the office this call is known from. Compare the fingerprint %2 with the office by phone; do not trust the file before.</source>
        <translation>„%1“ ist nicht von der Stelle signiert, von der dieser Aufruf bekannt ist. Vergleichen Sie den Fingerabdruck %2 telefonisch mit der Geschäftsstelle; vertrauen Sie der Datei vorher nicht.</translation>
    </message>
    <message>
        <source>“%1” holds a review that this call does not allow. Ask the reviewer to complete it and to write the file again.</source>
        <translation>„%1“ enthält ein Gutachten, das dieser Aufruf nicht zulässt. Bitten Sie die begutachtende Person, es zu vervollständigen und die Datei erneut zu schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not a PDF.</source>
        <translation>„%1“ ist keine PDF-Datei.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: the PDF cannot be read to its end.</source>
        <translation>„%1“ ist beschädigt oder abgeschnitten: Die PDF-Datei lässt sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>“%1” is encrypted; an archive copy must not be.</source>
        <translation>„%1“ ist verschlüsselt; eine Archivfassung darf das nicht sein.</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than this program reads.</source>
        <translation>„%1“ ist entpackt größer, als dieses Programm liest.</translation>
    </message>
    <message>
        <source>Checking “%1” was cancelled.</source>
        <translation>Die Prüfung von „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>An object is damaged: %1.</source>
        <translation>Ein Objekt ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The file does not claim PDF/A-2a or PDF/A-3a.</source>
        <translation>Die Datei gibt sich nicht als PDF/A-2a oder PDF/A-3a aus.</translation>
    </message>
    <message>
        <source>The file does not claim PDF/UA-1.</source>
        <translation>Die Datei gibt sich nicht als PDF/UA-1 aus.</translation>
    </message>
    <message>
        <source>The metadata use a schema they do not describe.</source>
        <translation>Die Metadaten verwenden ein Schema, das sie nicht beschreiben.</translation>
    </message>
    <message>
        <source>The file has no title in its metadata.</source>
        <translation>Die Metadaten der Datei nennen keinen Titel.</translation>
    </message>
    <message>
        <source>“%1” differs between properties and metadata.</source>
        <translation>„%1“ ist in Eigenschaften und Metadaten verschieden.</translation>
    </message>
    <message>
        <source>The file does not say what its colours mean: no output intent with an RGB profile.</source>
        <translation>Die Datei sagt nicht, was ihre Farben bedeuten: Ein Ausgabeprofil (RGB) fehlt.</translation>
    </message>
    <message>
        <source>The file does not say that it is tagged (MarkInfo).</source>
        <translation>Die Datei gibt nicht an, dass sie ausgezeichnet ist (MarkInfo).</translation>
    </message>
    <message>
        <source>Readers are not told to show the title (DisplayDocTitle).</source>
        <translation>Anzeigeprogramme werden nicht angewiesen, den Titel zu zeigen (DisplayDocTitle).</translation>
    </message>
    <message>
        <source>The document does not name its language (Lang).</source>
        <translation>Das Dokument nennt seine Sprache nicht (Lang).</translation>
    </message>
    <message>
        <source>The file has no readable XMP metadata.</source>
        <translation>Die Datei hat keine lesbaren XMP-Metadaten.</translation>
    </message>
    <message>
        <source>Marked content or a saved state is not closed, or closed twice.</source>
        <translation>Ausgezeichneter Inhalt oder ein gemerkter Zustand ist nicht oder doppelt geschlossen.</translation>
    </message>
    <message>
        <source>A colour for four printing inks (CMYK) is used.</source>
        <translation>Eine Druckfarbe (CMYK) wird verwendet.</translation>
    </message>
    <message>
        <source>Marked content lies in other marked content or in an artifact.</source>
        <translation>Ausgezeichneter Inhalt liegt in anderem ausgezeichneten Inhalt oder in Beiwerk.</translation>
    </message>
    <message>
        <source>Marked content %1 is there twice.</source>
        <translation>Den ausgezeichneten Inhalt %1 gibt es zweimal.</translation>
    </message>
    <message>
        <source>A text is set in a font that is not there.</source>
        <translation>Ein Text steht in einer Schrift, die fehlt.</translation>
    </message>
    <message>
        <source>Something is painted that is neither content of the structure nor marked as an artifact.</source>
        <translation>Gezeichnet wird etwas, das weder zur Struktur gehört noch als Beiwerk gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>A text ends in half a character.</source>
        <translation>Ein Text endet mit einem halben Zeichen.</translation>
    </message>
    <message>
        <source>A picture is shown that is not there.</source>
        <translation>Ein gezeigtes Bild fehlt.</translation>
    </message>
    <message>
        <source>Pictures lie in each other without end.</source>
        <translation>Bilder liegen endlos ineinander.</translation>
    </message>
    <message>
        <source>A picture asks to be smoothed.</source>
        <translation>Ein Bild verlangt, geglättet zu werden.</translation>
    </message>
    <message>
        <source>The tab key does not follow the structure (Tabs).</source>
        <translation>Die Tabulatortaste folgt nicht der Struktur (Tabs).</translation>
    </message>
    <message>
        <source>Object %1: no end of line before “endstream”.</source>
        <translation>Objekt %1: Vor „endstream“ fehlt das Zeilenende.</translation>
    </message>
    <message>
        <source>Object %1: the data lie outside of the file.</source>
        <translation>Objekt %1: Die Daten liegen außerhalb der Datei.</translation>
    </message>
    <message>
        <source>The file holds an action that runs by itself or a script.</source>
        <translation>Die Datei enthält eine selbsttätige Aktion oder ein Skript.</translation>
    </message>
    <message>
        <source>An embedded file lacks its name (F and UF).</source>
        <translation>Einer eingebetteten Datei fehlt der Name (F und UF).</translation>
    </message>
    <message>
        <source>Embedded file “%1”: what it is to the document is not said (AFRelationship).</source>
        <translation>Eingebettete Datei „%1“: Ihre Beziehung zum Dokument ist nicht angegeben (AFRelationship).</translation>
    </message>
    <message>
        <source>Embedded file “%1” is named but not there.</source>
        <translation>Die eingebettete Datei „%1“ ist genannt, aber nicht vorhanden.</translation>
    </message>
    <message>
        <source>Embedded file “%1”: its media type is not said.</source>
        <translation>Eingebettete Datei „%1“: Ihr Medientyp ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Embedded file “%1” is not listed as associated with the document (AF).</source>
        <translation>Die eingebettete Datei „%1“ ist dem Dokument nicht zugeordnet (AF).</translation>
    </message>
    <message>
        <source>The file has no identifier (ID).</source>
        <translation>Die Datei hat keine Kennung (ID).</translation>
    </message>
    <message>
        <source>Opening the file starts an action (OpenAction).</source>
        <translation>Beim Öffnen der Datei startet eine Aktion (OpenAction).</translation>
    </message>
    <message>
        <source>Font %1 is not embedded.</source>
        <translation>Die Schrift %1 ist nicht eingebettet.</translation>
    </message>
    <message>
        <source>Font %1: the text of a character is missing (ToUnicode).</source>
        <translation>Schrift %1: Der Text eines Zeichens fehlt (ToUnicode).</translation>
    </message>
    <message>
        <source>Font %1: a character means nothing that can be read (zero, mark or private use).</source>
        <translation>Schrift %1: Ein Zeichen bedeutet nichts Lesbares (Null, Marke oder privater Bereich).</translation>
    </message>
    <message>
        <source>Font %1: codes are not those of its glyphs (Identity-H).</source>
        <translation>Schrift %1: Die Codes sind nicht die ihrer Glyphen (Identity-H).</translation>
    </message>
    <message>
        <source>Font %1 cannot be read.</source>
        <translation>Die Schrift %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Font %1 does not say which glyph a code shows (CIDToGIDMap).</source>
        <translation>Die Schrift %1 sagt nicht, welche Glyphe ein Code zeigt (CIDToGIDMap).</translation>
    </message>
    <message>
        <source>Font %1 has no glyph for a character.</source>
        <translation>Der Schrift %1 fehlt die Glyphe eines Zeichens.</translation>
    </message>
    <message>
        <source>Font %1: the width of a character is another one than its font says.</source>
        <translation>Schrift %1: Die Breite eines Zeichens weicht von der Schriftdatei ab.</translation>
    </message>
    <message>
        <source>The file has no structure for screen readers.</source>
        <translation>Die Datei hat keine Struktur für Vorleseprogramme.</translation>
    </message>
    <message>
        <source>The structure runs in a circle.</source>
        <translation>Die Struktur läuft im Kreis.</translation>
    </message>
    <message>
        <source>A part of the structure does not know what it is a part of.</source>
        <translation>Ein Teil der Struktur weiß nicht, wozu er gehört.</translation>
    </message>
    <message>
        <source>The structure has a part of no known kind.</source>
        <translation>Die Struktur hat einen Teil unbekannter Art.</translation>
    </message>
    <message>
        <source>A %1 stands where it must not.</source>
        <translation>%1 steht, wo es nicht stehen darf.</translation>
    </message>
    <message>
        <source>A figure has no text alternative (Alt).</source>
        <translation>Eine Abbildung hat keinen Ersatztext (Alt).</translation>
    </message>
    <message>
        <source>A note has no name (ID).</source>
        <translation>Eine Anmerkung hat keinen Namen (ID).</translation>
    </message>
    <message>
        <source>The head of a table does not say whether it heads a row or a column (Scope).</source>
        <translation>Der Kopf einer Tabelle sagt nicht, ob er für Zeile oder Spalte steht (Scope).</translation>
    </message>
    <message>
        <source>A table has rows of different lengths.</source>
        <translation>Eine Tabelle hat Zeilen verschiedener Länge.</translation>
    </message>
    <message>
        <source>A heading skips a level.</source>
        <translation>Eine Überschrift überspringt eine Ebene.</translation>
    </message>
    <message>
        <source>A part of the structure lies on no page.</source>
        <translation>Ein Teil der Struktur liegt auf keiner Seite.</translation>
    </message>
    <message>
        <source>The same content belongs to the structure twice.</source>
        <translation>Derselbe Inhalt gehört zweimal zur Struktur.</translation>
    </message>
    <message>
        <source>The structure names content that the page does not have.</source>
        <translation>Die Struktur nennt Inhalt, den die Seite nicht hat.</translation>
    </message>
    <message>
        <source>Content does not lead back to its place in the structure (ParentTree).</source>
        <translation>Inhalt führt nicht an seine Stelle in der Struktur zurück (ParentTree).</translation>
    </message>
    <message>
        <source>A link or field stands in a part of another kind.</source>
        <translation>Ein Verweis oder Feld steht in einem Teil anderer Art.</translation>
    </message>
    <message>
        <source>Content of a page is in no part of the structure.</source>
        <translation>Inhalt einer Seite gehört zu keinem Teil der Struktur.</translation>
    </message>
    <message>
        <source>A link or field may be missing in print (F).</source>
        <translation>Ein Verweis oder Feld kann im Druck fehlen (F).</translation>
    </message>
    <message>
        <source>A link or field does not say what it is (Contents).</source>
        <translation>Ein Verweis oder Feld sagt nicht, was es ist (Contents).</translation>
    </message>
    <message>
        <source>A link or field is no part of the structure.</source>
        <translation>Ein Verweis oder Feld gehört nicht zur Struktur.</translation>
    </message>
    <message>
        <source>A field has no picture of itself (AP).</source>
        <translation>Ein Feld hat kein Erscheinungsbild (AP).</translation>
    </message>
    <message>
        <source>No identity file has come yet from: %1. Nothing can be sealed for them; ask for their .fid files and take them in.</source>
        <translation>Noch keine Identitätsdatei gibt es von: %1. Für sie kann nichts versiegelt werden; bitten Sie um ihre .fid-Dateien und lesen Sie sie ein.</translation>
    </message>
    <message>
        <source>%1: “%2” was looked at by %3 and set aside: %4</source>
        <translation>%1: „%2“ wurde von %3 geprüft und beiseitegelegt: %4</translation>
    </message>
    <message>
        <source>There is no audience “%1” in this call. Choose one of: %2.</source>
        <translation>Der Aufruf kennt keine Zielgruppe „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>“{lastDay}” needs a number of days in “redressDays”.</source>
        <translation>„{lastDay}“ braucht eine Zahl von Tagen in „redressDays“.</translation>
    </message>
    <message>
        <source>The document could not be signed with this certificate. Ask who gave it to you whether it is meant for signing.</source>
        <translation>Das Dokument ließ sich mit diesem Zertifikat nicht signieren. Fragen Sie die ausstellende Stelle, ob es zum Signieren bestimmt ist.</translation>
    </message>
    <message>
        <source>The program “tandem-pages”, which reads attachments, is missing beside Tandem or does not start. Install Tandem again, or write the dossier without pages of attachments.</source>
        <translation>Das Programm „tandem-pages“, das Anlagen liest, fehlt neben Tandem oder startet nicht. Installieren Sie Tandem neu, oder schreiben Sie das Dossier ohne Seiten von Anlagen.</translation>
    </message>
    <message>
        <source>“%1” was not written by this program, or was changed since. Only dossiers, reports and signature pages of Tandem are signed here: write the document anew.</source>
        <translation>„%1“ wurde nicht von diesem Programm geschrieben oder seither verändert. Hier werden nur Dossiers, Berichte und Unterschriftenseiten von Tandem signiert: Schreiben Sie das Dokument neu.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate with its key. Choose a PKCS#12 file (.p12 or .pfx).</source>
        <translation>„%1“ enthält kein Zertifikat mit Schlüssel. Wählen Sie eine PKCS#12-Datei (.p12 oder .pfx).</translation>
    </message>
    <message>
        <source>The password does not open “%1”. Type it once more.</source>
        <translation>Das Passwort öffnet „%1“ nicht. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>“%1” holds no private key with its certificate. Export both together from where the certificate was made.</source>
        <translation>„%1“ enthält keinen privaten Schlüssel zum Zertifikat. Exportieren Sie beide zusammen dort, wo das Zertifikat erstellt wurde.</translation>
    </message>
    <message>
        <source>The key in “%1” is too weak or of a kind that documents are not signed with: RSA from 2048 bits on, or an elliptic curve.</source>
        <translation>Der Schlüssel in „%1“ ist zu schwach oder nicht zum Signieren von Dokumenten geeignet: RSA ab 2048 Bit oder eine elliptische Kurve.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Ask for a new one.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen. Beantragen Sie ein neues.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 only. Look whether the clock of this computer is right.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2. Prüfen Sie, ob die Uhr dieses Computers stimmt.</translation>
    </message>
    <message>
        <source>Writing the bundle was cancelled. Nothing of it is left.</source>
        <translation>Das Schreiben der Unterlagen wurde abgebrochen. Es ist nichts davon übrig.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose a new name, or put it away first.</source>
        <translation>„%1“ gibt es schon. Bitte einen neuen Namen wählen oder es vorher wegräumen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the free space and your rights there.</source>
        <translation>„%1“ lässt sich nicht schreiben. Bitte freien Platz und Rechte dort prüfen.</translation>
    </message>
    <message>
        <source>The path to “%1” would have more than %2 characters, which archives refuse. Choose a folder with a shorter path.</source>
        <translation>Der Pfad zu „%1“ hätte mehr als %2 Zeichen, was Archive ablehnen. Bitte einen Ordner mit kürzerem Pfad wählen.</translation>
    </message>
    <message>
        <source>The call has no language “%1”. Choose from: %2.</source>
        <translation>Der Aufruf hat keine Sprache „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>A document of this kind is about one application. Name the application.</source>
        <translation>Ein solches Dokument handelt von einem Antrag. Nennen Sie den Antrag.</translation>
    </message>
    <message>
        <source>A document of this kind is about a call. Name the call.</source>
        <translation>Ein solches Dokument handelt von einem Aufruf. Nennen Sie den Aufruf.</translation>
    </message>
    <message>
        <source>A document of this kind is for one side. Sides of this call are: %1.</source>
        <translation>Ein solches Dokument ist für eine Seite bestimmt. Seiten dieses Aufrufs sind: %1.</translation>
    </message>
    <message>
        <source>A letter is in one language. Languages of this call are: %1.</source>
        <translation>Ein Schreiben ist in einer Sprache. Sprachen dieses Aufrufs sind: %1.</translation>
    </message>
    <message>
        <source>There is no such call in this workspace.</source>
        <translation>Diesen Aufruf gibt es in diesem Arbeitsbereich nicht.</translation>
    </message>
    <message>
        <source>This document goes out without the names of reviewers, but a text in it names “%1”. Have that text changed first.</source>
        <translation>Dieses Dokument geht ohne Namen von Gutachtenden hinaus, doch ein Text darin nennt „%1“. Lassen Sie zuerst diesen Text ändern.</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4) are different values.</source>
        <translation>%1: „%3“ (%2) und „%5“ (%4) sind verschiedene Werte.</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) has no counterpart in %4.</source>
        <translation>%1: „%3“ (%2) hat keine Entsprechung in %4.</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4) differ by the factor %6.</source>
        <translation>%1: „%3“ (%2) und „%5“ (%4) unterscheiden sich um den Faktor %6.</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4) have different units.</source>
        <translation>%1: „%3“ (%2) und „%5“ (%4) haben verschiedene Einheiten.</translation>
    </message>
    <message>
        <source>%1: of “%3” (%2) and “%5” (%4) only one names a unit or currency.</source>
        <translation>%1: Von „%3“ (%2) und „%5“ (%4) nennt nur eines eine Einheit oder Währung.</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4) are in different currencies.</source>
        <translation>%1: „%3“ (%2) und „%5“ (%4) stehen in verschiedenen Währungen.</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4): per cent are not percentage points.</source>
        <translation>%1: „%3“ (%2) und „%5“ (%4): Prozent sind keine Prozentpunkte.</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4) are different dates.</source>
        <translation>%1: „%3“ (%2) und „%5“ (%4) sind verschiedene Daten.</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4): one date says more than the other.</source>
        <translation>%1: „%3“ (%2) und „%5“ (%4): Ein Datum ist genauer als das andere.</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4): day and month may be exchanged.</source>
        <translation>%1: „%3“ (%2) und „%5“ (%4): Tag und Monat sind vielleicht vertauscht.</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4): one text says more than, the other less than.</source>
        <translation>%1: „%3“ (%2) und „%5“ (%4): Ein Text sagt „mehr als“, der andere „weniger als“.</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4): the point or comma can be read in two ways.</source>
        <translation>%1: „%3“ (%2) und „%5“ (%4): Punkt oder Komma lassen sich auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4) are equal only if rounded.</source>
        <translation>%1: „%3“ (%2) und „%5“ (%4) sind nur gerundet gleich.</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4): a German Billion is 10¹², an English billion 10⁹, 亿 10⁸.</source>
        <translation>%1: „%3“ (%2) und „%5“ (%4): Eine deutsche Billion ist 10¹², englisch „billion“ 10⁹, 亿 10⁸.</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4) are different numbers or designations.</source>
        <translation>%1: „%3“ (%2) und „%5“ (%4) sind verschiedene Nummern oder Bezeichnungen.</translation>
    </message>
    <message>
        <source>%1: the name “%3” (%2) is spelt “%5” in %4.</source>
        <translation>%1: Der Name „%3“ (%2) ist in %4 „%5“ geschrieben.</translation>
    </message>
    <message>
        <source>%1: the text in %2 is not translated.</source>
        <translation>%1: Der Text in %2 ist nicht übersetzt.</translation>
    </message>
    <message>
        <source>%1: in %2 a passage is not translated: “%3”.</source>
        <translation>%1: In %2 ist eine Stelle nicht übersetzt: „%3“.</translation>
    </message>
    <message>
        <source>%1: the text in %2 is much shorter than the one in %5. Is something missing?</source>
        <translation>%1: Der Text in %2 ist viel kürzer als der in %5. Fehlt etwas?</translation>
    </message>
    <message>
        <source>%1: “%3” is not a punctuation mark of %2.</source>
        <translation>%1: „%3“ ist kein Satzzeichen von %2.</translation>
    </message>
    <message>
        <source>%1: %2 has other quotation marks than “%3”.</source>
        <translation>%1: %2 hat andere Anführungszeichen als „%3“.</translation>
    </message>
    <message>
        <source>%1: in %2 “%3” stands twice in a row.</source>
        <translation>%1: In %2 steht „%3“ zweimal hintereinander.</translation>
    </message>
    <message>
        <source>%1: the text in %2 does not use the agreed term (%4).</source>
        <translation>%1: Der Text in %2 verwendet den vereinbarten Begriff nicht (%4).</translation>
    </message>
    <message>
        <source>%1: in %2 please write “%4” instead of “%3”.</source>
        <translation>%1: Bitte schreiben Sie in %2 „%4“ statt „%3“.</translation>
    </message>
    <message>
        <source>The term base cannot be read: line %1 has another number of cells than the first line.</source>
        <translation>Die Terminologie kann nicht gelesen werden: Zeile %1 hat eine andere Zahl von Zellen als die erste Zeile.</translation>
    </message>
    <message>
        <source>The term base cannot be read: its first line must name at least two languages.</source>
        <translation>Die Terminologie kann nicht gelesen werden: Die erste Zeile muss mindestens zwei Sprachen nennen.</translation>
    </message>
    <message>
        <source>There is no document “%1”. Kinds are: %2.</source>
        <translation>Es gibt kein Dokument „%1“. Arten sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2027-06-15.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als 2027-06-15.</translation>
    </message>
    <message>
        <source>A document of this kind is no table; leave --csv out.</source>
        <translation>Ein solches Dokument ist keine Tabelle; lassen Sie --csv weg.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Check its place and your rights.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen. Bitte Ort und Rechte prüfen.</translation>
    </message>
    <message>
        <source>--attachments must be pages, embedded or none, not “%1”.</source>
        <translation>--attachments muss pages, embedded oder none sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns. It needs four, with tabs between them: language, text, language, text.</source>
        <translation>Zeile %1 hat %2 Spalten. Nötig sind vier mit Tabulatoren dazwischen: Sprache, Text, Sprache, Text.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” is no language. Write zh, de or en.</source>
        <translation>Zeile %1, Spalte %2: „%3“ ist keine Sprache. Schreiben Sie zh, de oder en.</translation>
    </message>
    <message>
        <source>Line %1 is no UTF-8 text. Please save the table as UTF-8.</source>
        <translation>Zeile %1 ist kein UTF-8-Text. Bitte speichern Sie die Tabelle als UTF-8.</translation>
    </message>
    <message>
        <source>“%1” was changed after it was signed. Nothing is signed on top of that: ask for the file as its signers left it, or write the document anew.</source>
        <translation>„%1“ wurde nach dem Signieren verändert. Darauf wird nichts signiert: Bitten Sie um die Datei, wie ihre Unterzeichner sie hinterlassen haben, oder schreiben Sie das Dokument neu.</translation>
    </message>
    <message>
        <source>“%1” names no attachment of this application. Name a file, a field such as %2, or a content class.</source>
        <translation>„%1“ nennt keine Anlage dieses Antrags. Nennen Sie eine Datei, ein Feld wie %2 oder eine Schutzklasse.</translation>
    </message>
    <message>
        <source>How firmly the ranking stands can only be said of at least two applications with a total, two reviewers and two criteria.</source>
        <translation>Wie fest die Rangfolge steht, lässt sich erst bei mindestens zwei Anträgen mit Gesamtwert, zwei Gutachtenden und zwei Kriterien sagen.</translation>
    </message>
    <message>
        <source>%1: the blocks were put in two different orders at once. Please choose which one holds.</source>
        <translation>%1: Die Blöcke wurden gleichzeitig in zwei verschiedene Reihenfolgen gebracht. Bitte wählen Sie, welche gilt.</translation>
    </message>
    <message>
        <source>%1: this block was removed in one place and changed in another at once. Please choose whether it stays.</source>
        <translation>%1: Dieser Block wurde an einer Stelle entfernt und gleichzeitig an einer anderen geändert. Bitte wählen Sie, ob er bleibt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it takes too much time or memory, or makes the program that reads it fail. Save or print it anew and attach that.</source>
        <translation>„%1“ lässt sich nicht lesen: Die Datei braucht zu viel Zeit oder Speicher oder bringt das lesende Programm zum Absturz. Bitte neu speichern oder drucken und das Ergebnis anhängen.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Save it without a password and attach it again.</source>
        <translation>„%1“ ist durch ein Kennwort geschützt. Bitte ohne Kennwort speichern und noch einmal anhängen.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. Save it anew in the program it comes from and attach it again.</source>
        <translation>„%1“ ist beschädigt und nicht lesbar. Bitte im ursprünglichen Programm neu speichern und noch einmal anhängen.</translation>
    </message>
    <message>
        <source>“%1” is a program. Attach documents, pictures and tables only.</source>
        <translation>„%1“ ist ein Programm. Bitte nur Dokumente, Bilder und Tabellen anhängen.</translation>
    </message>
    <message>
        <source>“%1” contains macros. Save it without macros (XLSX, DOCX or ODS) and attach that.</source>
        <translation>„%1“ enthält Makros. Bitte ohne Makros speichern (XLSX, DOCX oder ODS) und das Ergebnis anhängen.</translation>
    </message>
    <message>
        <source>“%1” is no %2 file, whatever its name says. Open it in the program it comes from and save it as %2.</source>
        <translation>„%1“ ist trotz des Namens keine %2-Datei. Bitte im ursprünglichen Programm öffnen und als %2 speichern.</translation>
    </message>
    <message>
        <source>“%1” is named like a %2 file but holds another format: %3. Save it as %2 and attach that.</source>
        <translation>„%1“ heißt wie eine %2-Datei, enthält aber ein anderes Format: %3. Bitte als %2 speichern und das Ergebnis anhängen.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than a document holds. Save it anew in the program it comes from and attach that.</source>
        <translation>„%1“ entpackt sich zu weit mehr, als ein Dokument enthält. Bitte im ursprünglichen Programm neu speichern und das Ergebnis anhängen.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels, more than can be shown. Scale it down to less than 100 million pixels.</source>
        <translation>„%1“ hat %2 × %3 Pixel, mehr als sich zeigen lässt. Bitte auf weniger als 100 Millionen Pixel verkleinern.</translation>
    </message>
    <message>
        <source>“%1” is an XFA form, which only few programs can show. Print it to a new PDF and attach that.</source>
        <translation>„%1“ ist ein XFA-Formular, das nur wenige Programme zeigen können. Bitte in ein neues PDF drucken und dieses anhängen.</translation>
    </message>
    <message>
        <source>“%1” is a collection of files. Attach each of them by itself.</source>
        <translation>„%1“ ist eine Sammlung mehrerer Dateien. Bitte jede einzeln anhängen.</translation>
    </message>
    <message>
        <source>“%1” carries other files inside, which reviewers will not see. Attach each of them by itself.</source>
        <translation>„%1“ enthält weitere Dateien, die die Gutachter nicht sehen. Bitte jede einzeln anhängen.</translation>
    </message>
    <message>
        <source>“%1” contains a script (JavaScript). It is never run here; better print the file to a new PDF and attach that.</source>
        <translation>„%1“ enthält ein Skript (JavaScript). Es wird hier nie ausgeführt; besser die Datei in ein neues PDF drucken und dieses anhängen.</translation>
    </message>
    <message>
        <source>“%1” is made to open programs or files, to send data or to play media. Nothing of that happens here; better print it to a new PDF and attach that.</source>
        <translation>„%1“ will Programme oder Dateien öffnen, Daten senden oder Medien abspielen. Nichts davon geschieht hier; besser in ein neues PDF drucken und dieses anhängen.</translation>
    </message>
    <message>
        <source>“%1” is protected against changes, so its pages cannot be shown in the dossier. Save it without protection if you may.</source>
        <translation>„%1“ ist gegen Änderungen geschützt, deshalb können die Seiten nicht in der Akte gezeigt werden. Bitte ohne Schutz speichern, sofern erlaubt.</translation>
    </message>
    <message>
        <source>“%1” is damaged but can still be read. Compare its pages, or save it anew and attach that.</source>
        <translation>„%1“ ist beschädigt, aber noch lesbar. Bitte die Seiten vergleichen oder die Datei neu speichern und anhängen.</translation>
    </message>
    <message>
        <source>“%1” takes very long to show. Print it to a new PDF and attach that.</source>
        <translation>„%1“ braucht sehr lange zur Anzeige. Bitte in ein neues PDF drucken und dieses anhängen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n page(s); the dossier shows the first %2. The whole file travels along.</source>
        <translation>
            <numerusform>„%1“ hat %n Seite; die Akte zeigt die ersten %2. Die ganze Datei reist mit.</numerusform>
            <numerusform>„%1“ hat %n Seiten; die Akte zeigt die ersten %2. Die ganze Datei reist mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has only %2 × %3 pixels: over the width of a page that is %4 dots per inch. Attach it with at least %5 pixels along its longer side.</source>
        <translation>„%1“ hat nur %2 × %3 Pixel: Über die Breite einer Seite sind das %4 Punkte pro Zoll. Bitte mit mindestens %5 Pixeln an der längeren Seite anhängen.</translation>
    </message>
    <message>
        <source>“%1” is not saved as UTF-8: umlauts and Chinese characters may be shown wrong. Save it as UTF-8 and attach that.</source>
        <translation>„%1“ ist nicht als UTF-8 gespeichert: Umlaute und chinesische Zeichen können falsch erscheinen. Bitte als UTF-8 speichern und das Ergebnis anhängen.</translation>
    </message>
    <message>
        <source>A part of “%1” is damaged or missing. Open it and look, or attach it again.</source>
        <translation>Ein Teil von „%1“ ist beschädigt oder fehlt. Bitte öffnen und ansehen oder noch einmal anhängen.</translation>
    </message>
    <message>
        <source>“%1” has the same content as “%2”. One of them is enough.</source>
        <translation>„%1“ hat denselben Inhalt wie „%2“. Eine davon genügt.</translation>
    </message>
    <message>
        <source>“%1” has the same content as “%2”, attached at %3. One of them is enough, unless both questions ask for it.</source>
        <translation>„%1“ hat denselben Inhalt wie „%2“, angehängt bei %3. Eine davon genügt, sofern nicht beide Fragen danach verlangen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was merged. %n place(s) were changed on both sides: choose what holds.</source>
        <translation>
            <numerusform>„%1“ wurde zusammengeführt. %n Stelle wurde auf beiden Seiten geändert: Wählen Sie, was gilt.</numerusform>
            <numerusform>„%1“ wurde zusammengeführt. %n Stellen wurden auf beiden Seiten geändert: Wählen Sie, was gilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” brings changes to an application that was handed in already, so nothing was taken over. If the office asks for a repair, open it for the repair first.</source>
        <translation>„%1“ bringt Änderungen an einem Antrag, der schon eingereicht ist; daher wurde nichts übernommen. Verlangt die Geschäftsstelle eine Nachbesserung, öffnen Sie ihn zuerst dafür.</translation>
    </message>
    <message>
        <source>No open conflict has this version or block. List the conflicts again.</source>
        <translation>Kein offener Konflikt hat diese Fassung oder diesen Block. Listen Sie die Konflikte neu auf.</translation>
    </message>
    <message>
        <source>“%1” is no call that can be used. “call check” names its faults.</source>
        <translation>„%1“ ist kein brauchbarer Aufruf. „call check“ nennt die Fehler.</translation>
    </message>
    <message>
        <source>“%1” is no question of this call that takes files.</source>
        <translation>„%1“ ist keine Frage dieses Aufrufs, zu der Dateien gehören.</translation>
    </message>
</context>
<context>
    <name>PanelCharts</name>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Profile by criterion</source>
        <translation>Profil nach Kriterien</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Single marks</source>
        <translation>Einzelne Noten</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Gesamtpunkte</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Ø %1</source>
        <translation>Ø %1</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Passphrase wieder&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Apply</source>
        <translation>Beantragen</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Geschäfts­stelle</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gutachten</translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>Request for repair</source>
        <translation>Aufforderung zur Nachbesserung</translation>
    </message>
    <message>
        <source>What the checks found goes along</source>
        <translation>Was die Prüfungen ergaben, geht mit</translation>
    </message>
    <message>
        <source>&amp;What must the applicants put right? Both sides read it: write it in both languages.</source>
        <translation>&amp;Was ist nachzubessern? Beide Seiten lesen es: Schreiben Sie in beiden Sprachen.</translation>
    </message>
    <message>
        <source>&amp;Last day; leave it empty for none</source>
        <translation>&amp;Letzter Tag; leer lassen, wenn es keinen gibt</translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>Reviewer</source>
        <translation>Gutachtende Person</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Pseudonym</source>
        <translation>&amp;Pseudonym</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>Spr&amp;achen</translation>
    </message>
    <message>
        <source>&amp;Directions</source>
        <translation>&amp;Richtungen</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Former organisations, one a line</source>
        <translation>&amp;Frühere Organisationen, eine je Zeile</translation>
    </message>
    <message>
        <source>&amp;Most applications</source>
        <translation>&amp;Höchstzahl an Anträgen</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Unlock your keys</source>
        <translation>Schlüssel entsperren</translation>
    </message>
    <message>
        <source>Sealing, signing and opening sealed files needs the passphrase of this workspace.</source>
        <translation>Zum Versiegeln, Unterzeichnen und Öffnen versiegelter Dateien wird die Passphrase dieses Arbeitsbereichs gebraucht.</translation>
    </message>
</context>
<context>
    <name>StatusShape</name>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>older than the other language</source>
        <translation>älter als die andere Sprache</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>results differ</source>
        <translation>Ergebnisse weichen ab</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>Befangenheit</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>first side</source>
        <translation>erste Seite</translation>
    </message>
    <message>
        <source>second side</source>
        <translation>zweite Seite</translation>
    </message>
    <message>
        <source>first side, proposed</source>
        <translation>erste Seite, vorgeschlagen</translation>
    </message>
    <message>
        <source>second side, proposed</source>
        <translation>zweite Seite, vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Tandem</source>
        <translation>Willkommen bei Tandem</translation>
    </message>
    <message>
        <source>Tandem keeps everything you write in one folder of this computer, the workspace. Who are you?</source>
        <translation>Tandem bewahrt alles, was Sie schreiben, in einem Ordner dieses Rechners auf, dem Arbeitsbereich. Wer sind Sie?</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>You mostly &amp;work as</source>
        <translation>Ihre H&amp;auptaufgabe</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Antragstellung</translation>
    </message>
    <message>
        <source>Programme office</source>
        <translation>Geschäftsstelle</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Begutachtung</translation>
    </message>
    <message>
        <source>&amp;Passphrase for your keys, at least 12 characters</source>
        <translation>&amp;Passphrase für Ihre Schlüssel, mindestens 12 Zeichen</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Passphrase wieder&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Folder of the workspace</source>
        <translation>Or&amp;dner des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Look around with samples</source>
        <translation>Mit &amp;Beispielen umsehen</translation>
    </message>
    <message>
        <source>Open a &amp;workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Bilingual applications, reviews and dossiers for flagship projects.</source>
        <translation>Zweisprachige Anträge, Gutachten und Dossiers für Leuchtturmprojekte.</translation>
    </message>
    <message>
        <source>Open this workspace folder.</source>
        <translation>Diesen Ordner als Arbeitsbereich öffnen.</translation>
    </message>
    <message>
        <source>Open the sample world to look around.</source>
        <translation>Die Beispieldaten zum Umsehen öffnen.</translation>
    </message>
    <message>
        <source>Save pictures of all pages of the sample world and end.</source>
        <translation>Bilder aller Seiten der Beispieldaten speichern und beenden.</translation>
    </message>
    <message>
        <source>Files of Tandem to take in.</source>
        <translation>Dateien von Tandem, die eingelesen werden sollen.</translation>
    </message>
</context>
<context>
    <name>tandem::forms::AddressEditor</name>
    <message>
        <source>Country (two letters)</source>
        <translation>Land (zwei Buchstaben)</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Province or Land</source>
        <translation>Provinz oder Bundesland</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Whole address in Latin script</source>
        <translation>Ganze Anschrift in lateinischer Schrift</translation>
    </message>
</context>
<context>
    <name>tandem::forms::CellTableModel</name>
    <message>
        <source>%1: sum %2 of %3</source>
        <translation>%1: Summe %2 von %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>column and language</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tandem::forms::ChartWithData</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Chart or data</source>
        <translation>Diagramm oder Daten</translation>
    </message>
</context>
<context>
    <name>tandem::forms::ChoiceEditor</name>
    <message>
        <source>– please choose –</source>
        <translation>– bitte wählen –</translation>
    </message>
</context>
<context>
    <name>tandem::forms::CodeEditor</name>
    <message>
        <source>The form of the identifier is right.</source>
        <translation>Die Form der Kennung stimmt.</translation>
    </message>
    <message>
        <source>%1, edition</source>
        <translation>%1, Ausgabe</translation>
    </message>
</context>
<context>
    <name>tandem::forms::ConflictDeclarationPane</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Remark, for the chairs only</source>
        <translation>Bemerkung, nur für die Vorsitzenden</translation>
    </message>
    <message>
        <source>Please answer every question. The application opens afterwards.</source>
        <translation>Bitte beantworten Sie jede Frage. Danach öffnet sich der Antrag.</translation>
    </message>
    <message>
        <source>No conflict of interest: you may review this application.</source>
        <translation>Keine Befangenheit: Sie dürfen diesen Antrag begutachten.</translation>
    </message>
    <message>
        <source>The chairs will decide whether you review this application.</source>
        <translation>Die Vorsitzenden entscheiden, ob Sie diesen Antrag begutachten.</translation>
    </message>
    <message>
        <source>You cannot review this application. The secretariat will name somebody else.</source>
        <translation>Sie können diesen Antrag nicht begutachten. Die Geschäftsstelle benennt eine andere Person.</translation>
    </message>
</context>
<context>
    <name>tandem::forms::CriterionSheet</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Mark for %1</source>
        <translation>Note für %1</translation>
    </message>
    <message>
        <source>No mark yet. Type a digit or click on the scale.</source>
        <translation>Noch keine Note. Tippen Sie eine Ziffer oder klicken Sie auf die Skala.</translation>
    </message>
    <message>
        <source>Reason: name strengths and weaknesses</source>
        <translation>Begründung: Stärken und Schwächen nennen</translation>
    </message>
    <message>
        <source>Reason for %1 in %2</source>
        <translation>Begründung für %1 (%2)</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>Schwellenwert %1</translation>
    </message>
    <message>
        <source>Read in the dossier:</source>
        <translation>Im Dossier lesen:</translation>
    </message>
    <message>
        <source>Show %1 in the dossier: %2</source>
        <comment>field id and its name</comment>
        <translation>%1 im Dossier zeigen: %2</translation>
    </message>
</context>
<context>
    <name>tandem::forms::DateBox</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Im Kalender auswählen</translation>
    </message>
</context>
<context>
    <name>tandem::forms::DeadlineClock</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n hours left</source>
        <translation>
            <numerusform>noch %n Stunde</numerusform>
            <numerusform>noch %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Geschlossen %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>time on date</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>city and time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tandem::forms::DeclarationEditor</name>
    <message>
        <source>Yes, this applies</source>
        <translation>Ja, das trifft zu</translation>
    </message>
</context>
<context>
    <name>tandem::forms::DocumentChoiceDialog</name>
    <message>
        <source>Languages of the document</source>
        <translation>Sprachen des Dokuments</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>All, page by page behind the document</source>
        <translation>Alle, Seite für Seite hinter dem Dokument</translation>
    </message>
    <message>
        <source>None: only the list of them</source>
        <translation>Keine: nur ihre Liste</translation>
    </message>
    <message>
        <source>These; the others are only listed:</source>
        <translation>Diese; die übrigen nur in der Liste:</translation>
    </message>
</context>
<context>
    <name>tandem::forms::FieldBlock</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>tandem::forms::FieldGroup</name>
    <message>
        <source>%1 %2</source>
        <comment>kind and number of a block</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
</context>
<context>
    <name>tandem::forms::FileEditor</name>
    <message>
        <source>File %1 is not here.</source>
        <translation>Die Datei %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move file up</source>
        <translation>Datei nach oben</translation>
    </message>
    <message>
        <source>Move file down</source>
        <translation>Datei nach unten</translation>
    </message>
    <message>
        <source>Drop files here: %1, up to %2 MB each</source>
        <translation>Dateien hier ablegen: %1, je bis zu %2 MB</translation>
    </message>
    <message>
        <source>Drop files here: %1</source>
        <translation>Dateien hier ablegen: %1</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hier ablegen</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Beschreiben …</translation>
    </message>
    <message>
        <source>Captions, language and class of the file, earlier versions</source>
        <translation>Bildunterschriften, Sprache und Klasse der Datei, frühere Fassungen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
</context>
<context>
    <name>tandem::forms::FormalCheckPane</name>
    <message>
        <source>Checked independently by</source>
        <translation>Unabhängig geprüft von</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Ask for repair</source>
        <translation>Nachbessern</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>%1; the sides differ</source>
        <translation>%1; die Seiten weichen voneinander ab</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>check, side: finding</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>tandem::forms::GuidancePane</name>
    <message>
        <source>Go into a field to see what is asked there.</source>
        <translation>Gehen Sie in ein Feld, um zu sehen, was dort gefragt ist.</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>%1: at most %2 characters</source>
        <translation>%1: höchstens %2 Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>at least %n entries</source>
        <translation>
            <numerusform>mindestens %n Eintrag</numerusform>
            <numerusform>mindestens %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n entries</source>
        <translation>
            <numerusform>höchstens %n Eintrag</numerusform>
            <numerusform>höchstens %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts for criterion</source>
        <translation>Zählt für das Kriterium</translation>
    </message>
    <message>
        <source>%1 % of the total</source>
        <translation>%1 % der Gesamtpunkte</translation>
    </message>
    <message>
        <source>Terms in this field</source>
        <translation>Fachwörter in diesem Feld</translation>
    </message>
    <message>
        <source>Checks on this page</source>
        <translation>Prüfungen auf dieser Seite</translation>
    </message>
    <message>
        <source>Go to field %1</source>
        <translation>Zum Feld %1</translation>
    </message>
    <message>
        <source>Show this finding of %1 again</source>
        <translation>Diesen Hinweis zu %1 wieder zeigen</translation>
    </message>
    <message>
        <source>Set this finding of %1 aside…</source>
        <translation>Diesen Hinweis zu %1 beiseitelegen …</translation>
    </message>
</context>
<context>
    <name>tandem::forms::LanguagePair</name>
    <message>
        <source>required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>Confirm both (F8)</source>
        <translation>Beide bestätigen (F8)</translation>
    </message>
    <message>
        <source>Mark as updated</source>
        <translation>Als angepasst markieren</translation>
    </message>
    <message>
        <source>Wording only, still holds (F8)</source>
        <translation>Nur Wortlaut, gilt noch (F8)</translation>
    </message>
    <message>
        <source>The text in %1 is older than the other one.</source>
        <translation>Der Text (%1) ist älter als der andere.</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>Nur eine Sprache</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Beide geändert</translation>
    </message>
    <message>
        <source>%1 is older</source>
        <translation>%1 ist älter</translation>
    </message>
    <message>
        <source>Both confirmed</source>
        <translation>Beide bestätigt</translation>
    </message>
</context>
<context>
    <name>tandem::forms::LanguagesPromptDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what is asked, in which language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The documents are in all of these languages. Where one is left empty, the other stands alone.</source>
        <translation>Die Dokumente enthalten alle diese Sprachen. Bleibt eine leer, steht die andere allein.</translation>
    </message>
</context>
<context>
    <name>tandem::forms::ListEditor</name>
    <message>
        <source>%1 of at most %2, one on each line</source>
        <translation>%1 von höchstens %2, je Zeile ein Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, one on each line</source>
        <translation>
            <numerusform>%n Eintrag, je Zeile einer</numerusform>
            <numerusform>%n Einträge, je Zeile einer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::forms::MeterBar</name>
    <message>
        <source>%1 / %2</source>
        <comment>characters of the limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, mindestens %2</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>long enough</source>
        <translation>lang genug</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tandem::forms::MoneyEditor</name>
    <message>
        <source>%1, amount</source>
        <translation>%1, Betrag</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>%1, Währung</translation>
    </message>
    <message>
        <source>Type and show the amount in units of 10,000 yuan</source>
        <translation>Betrag in Einheiten von 10.000 Yuan eingeben und anzeigen</translation>
    </message>
</context>
<context>
    <name>tandem::forms::MultipleChoiceEditor</name>
    <message>
        <source>%1 of at most %2 chosen</source>
        <translation>%1 von höchstens %2 gewählt</translation>
    </message>
</context>
<context>
    <name>tandem::forms::PassphraseDialog</name>
    <message numerus="yes">
        <source>%n more character(s) are needed.</source>
        <translation>
            <numerusform>Es fehlt noch %n Zeichen.</numerusform>
            <numerusform>Es fehlen noch %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it a second time; the two differ.</source>
        <translation>Geben Sie sie ein zweites Mal ein; beide unterscheiden sich.</translation>
    </message>
    <message>
        <source>Keep it safe: without it, nobody can open this workspace’s sealed files.</source>
        <translation>Bewahren Sie sie sicher auf: Ohne sie kann niemand die versiegelten Dateien dieses Arbeitsbereichs öffnen.</translation>
    </message>
</context>
<context>
    <name>tandem::forms::PdfContents</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Gliederung des Dokuments</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Kleine Bilder der Seiten</translation>
    </message>
</context>
<context>
    <name>tandem::forms::PdfPane</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>wird gesucht…</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Outline and pages</source>
        <translation>Gliederung und Seiten</translation>
    </message>
</context>
<context>
    <name>tandem::forms::PdfSignatureBar</name>
    <message>
        <source>Signed by %1.</source>
        <translation>Signiert von %1.</translation>
    </message>
    <message>
        <source>Signed by %1 on %2.</source>
        <comment>name, date and time</comment>
        <translation>Signiert von %1 am %2.</translation>
    </message>
    <message>
        <source>Not valid: the document was changed after it was signed.</source>
        <translation>Ungültig: Das Dokument wurde nach dem Signieren verändert.</translation>
    </message>
    <message>
        <source>Not valid: the signature cannot be verified.</source>
        <translation>Ungültig: Die Signatur lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Valid: the whole file is as it was signed.</source>
        <translation>Gültig: Die ganze Datei ist so, wie sie signiert wurde.</translation>
    </message>
    <message>
        <source>Valid for a part of the file only: something was added later.</source>
        <translation>Nur für einen Teil der Datei gültig: Später wurde etwas angefügt.</translation>
    </message>
    <message>
        <source>The certificate was not valid at that time.</source>
        <translation>Das Zertifikat galt zu diesem Zeitpunkt nicht.</translation>
    </message>
    <message>
        <source>This computer trusts the issuer of the certificate.</source>
        <translation>Dieser Computer vertraut der ausstellenden Stelle des Zertifikats.</translation>
    </message>
    <message>
        <source>This computer does not know the issuer of the certificate: ask the signer whether it is theirs.</source>
        <translation>Dieser Computer kennt die ausstellende Stelle des Zertifikats nicht: Fragen Sie bei der signierenden Person nach, ob es ihres ist.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Go to the page with the signature</source>
        <translation>Zur Seite mit der Signatur gehen</translation>
    </message>
    <message>
        <source>Valid for the document as it was then; others have signed since.</source>
        <translation>Gültig für das Dokument, wie es damals war; seither haben andere signiert.</translation>
    </message>
</context>
<context>
    <name>tandem::forms::PdfThumbnails</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>tandem::forms::PdfView</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be shown. Ask for the file again.</source>
        <translation>Diese PDF-Datei ist beschädigt und kann nicht angezeigt werden. Bitten Sie erneut um die Datei.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password. Ask for a copy without one.</source>
        <translation>Diese PDF-Datei ist durch ein Kennwort geschützt. Bitten Sie um eine Fassung ohne Kennwort.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select the text of the page</source>
        <translation>Text der Seite auswählen</translation>
    </message>
</context>
<context>
    <name>tandem::forms::PeriodEditor</name>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, until</source>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>tandem::forms::PersonEditor</name>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name in Latin script</source>
        <translation>Nachname in lateinischer Schrift</translation>
    </message>
    <message>
        <source>Given name in Latin script</source>
        <translation>Vorname in lateinischer Schrift</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>tandem::forms::ScaleBar</name>
    <message>
        <source>not marked yet</source>
        <translation>noch keine Note</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mark: its word</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tandem::forms::TableEditor</name>
    <message numerus="yes">
        <source>%n pasted cells could not be read and were left as they were.</source>
        <translation>
            <numerusform>%n eingefügte Zelle war nicht lesbar und blieb, wie sie war.</numerusform>
            <numerusform>%n eingefügte Zellen waren nicht lesbar und blieben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Move row up</source>
        <translation>Zeile nach oben</translation>
    </message>
    <message>
        <source>Move row down</source>
        <translation>Zeile nach unten</translation>
    </message>
</context>
<context>
    <name>tandem::items::ApplicationTable</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>to be repaired</source>
        <translation>nachbessern</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Being repaired</source>
        <translation>Nachbesserung</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Unzulässig</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Begutachtet</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Lead partners</source>
        <translation>Federführende Partner</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Prüfung %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>tandem::items::AssignmentMatrix</name>
    <message>
        <source>not assigned</source>
        <translation>nicht zugeteilt</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>zugeteilt</translation>
    </message>
    <message>
        <source>possible conflict of interest</source>
        <translation>mögliche Befangenheit</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>declared a conflict of interest</source>
        <translation>Befangenheit erklärt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>stood aside</source>
        <translation>zurückgetreten</translation>
    </message>
</context>
<context>
    <name>tandem::items::ConsensusTable</name>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spannweite</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>tandem::items::RankingTable</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Gleichstand</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Below a threshold</source>
        <translation>Unter einem Schwellenwert</translation>
    </message>
    <message>
        <source>to be decided by the chairs</source>
        <translation>offen (Vorsitz)</translation>
    </message>
</context>
<context>
    <name>tandem::items::ReviewerTable</name>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
</context>
<context>
    <name>tandem::pages::ApplicationPanel</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Seal opened, signature valid · SHA-256 %1…</source>
        <translation>Siegel und Signatur gültig · SHA-256 %1…</translation>
    </message>
    <message>
        <source>Checks differ</source>
        <translation>Prüfungen weichen ab</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4, %5)</source>
        <comment>check, side: remark (by, when)</comment>
        <translation>%1, %2: %3 (%4, %5)</translation>
    </message>
    <message>
        <source>The sides differ on %1.</source>
        <translation>Bei %1 weichen die Seiten voneinander ab.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>Dateien %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Parts of the application</source>
        <translation>Teile des Antrags</translation>
    </message>
    <message>
        <source>You answer for</source>
        <translation>Sie antworten für</translation>
    </message>
    <message>
        <source>Chairs decide…</source>
        <translation>Vorsitz entscheidet…</translation>
    </message>
    <message>
        <source>Write down what both chairs decided where the secretariats differ.</source>
        <translation>Halten Sie fest, was beide Vorsitzenden entschieden haben, wo die Geschäftsstellen voneinander abweichen.</translation>
    </message>
    <message>
        <source>Ask for repair…</source>
        <translation>Nachbesserung…</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Dossier öffnen</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF exportieren…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Request for repair…</source>
        <translation>Aufforderung…</translation>
    </message>
    <message>
        <source>Write a sealed file that opens the application for changes at the applicants.</source>
        <translation>Eine versiegelte Datei schreiben, die den Antrag bei den Antragstellern wieder für Änderungen öffnet.</translation>
    </message>
    <message>
        <source>A repair is agreed, but no request is written yet: save it and send it.</source>
        <translation>Nachbesserung ist vereinbart, aber noch keine Aufforderung geschrieben: Speichern und senden Sie sie.</translation>
    </message>
    <message>
        <source>Repair asked for on %1.</source>
        <translation>Nachbesserung verlangt am %1.</translation>
    </message>
    <message>
        <source>Repair asked for on %1, until %2.</source>
        <translation>Nachbesserung verlangt am %1, bis %2.</translation>
    </message>
</context>
<context>
    <name>tandem::pages::ApplyPage</name>
    <message>
        <source>Applications</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (bis %2)</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neuer Antrag</translation>
    </message>
    <message>
        <source>To which call?</source>
        <translation>Zu welchem Aufruf?</translation>
    </message>
    <message>
        <source>Working copy for your partner</source>
        <translation>Arbeitskopie für Ihren Partner</translation>
    </message>
    <message>
        <source>Agree on a passphrase with your partner by phone. Only those who know it can open the file.</source>
        <translation>Vereinbaren Sie mit Ihrem Partner telefonisch eine Passphrase. Nur wer sie kennt, kann die Datei öffnen.</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Save the working copy</source>
        <translation>Arbeitskopie speichern</translation>
    </message>
    <message>
        <source>Working copies (*.fwork)</source>
        <translation>Arbeitskopien (*.fwork)</translation>
    </message>
    <message>
        <source>Working copy saved</source>
        <translation>Arbeitskopie gespeichert</translation>
    </message>
    <message>
        <source>Open a working copy</source>
        <translation>Arbeitskopie öffnen</translation>
    </message>
    <message>
        <source>Remove the application “%1”?</source>
        <translation>Antrag „%1“ entfernen?</translation>
    </message>
    <message>
        <source>All its answers and their history are deleted from this workspace. This cannot be undone. Working copies you gave away stay as they are.</source>
        <translation>Alle Antworten und ihr Verlauf werden aus diesem Arbeitsbereich gelöscht. Das lässt sich nicht rückgängig machen. Weitergegebene Arbeitskopien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>„%1“ wurde entfernt</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>Neuer Antrag…</translation>
    </message>
    <message>
        <source>Open working copy…</source>
        <translation>Arbeitskopie öffnen…</translation>
    </message>
    <message>
        <source>Find an application</source>
        <translation>Antrag suchen</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message>
        <source>Copy for partner…</source>
        <translation>Kopie für Partner…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>No application yet</source>
        <translation>Noch kein Antrag</translation>
    </message>
    <message>
        <source>Choose a call and start; everything you type is saved at once. If your partner began already, open the working copy they sent you.</source>
        <translation>Wählen Sie einen Aufruf und beginnen Sie; jede Eingabe wird sofort gespeichert. Hat Ihr Partner schon begonnen, öffnen Sie die Arbeitskopie, die Sie von dort erhalten haben.</translation>
    </message>
</context>
<context>
    <name>tandem::pages::AssignPage</name>
    <message>
        <source>Assign reviewers</source>
        <translation>Gutachtende zuteilen</translation>
    </message>
    <message>
        <source>Every application has its reviewers.</source>
        <translation>Alle Anträge haben ihre Gutachtenden.</translation>
    </message>
    <message>
        <source>Too few reviewers: %1</source>
        <translation>Zu wenige Gutachtende: %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag übernehmen</numerusform>
            <numerusform>%n Vorschläge übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for reviewers</source>
        <translation>Gutachtende werden gesucht</translation>
    </message>
    <message>
        <source>A proposal for every application.</source>
        <translation>Für jeden Antrag gibt es einen Vorschlag.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) stay short of reviewers.</source>
        <translation>
            <numerusform>%n Antrag hat weiterhin zu wenige Gutachtende.</numerusform>
            <numerusform>%n Anträge haben weiterhin zu wenige Gutachtende.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposals are assignments now.</source>
        <translation>Die Vorschläge sind jetzt Zuteilungen.</translation>
    </message>
    <message>
        <source>Assign in spite of a conflict of interest?</source>
        <translation>Trotz Befangenheit zuteilen?</translation>
    </message>
    <message>
        <source>The matrix goes on marking this pair. The chairs answer for it.</source>
        <translation>Die Übersicht kennzeichnet dieses Paar weiterhin. Die Vorsitzenden verantworten es.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>Exclude the reviewer</source>
        <translation>Person ausschließen</translation>
    </message>
    <message>
        <source>No conflict of interest</source>
        <translation>Keine Befangenheit</translation>
    </message>
    <message>
        <source>Reason of the chairs, for the log</source>
        <translation>Begründung der Vorsitzenden, für das Protokoll</translation>
    </message>
    <message>
        <source>Folder for the packets</source>
        <translation>Ordner für die Mappen</translation>
    </message>
    <message>
        <source>Make the packets?</source>
        <translation>Mappen erstellen?</translation>
    </message>
    <message>
        <source>Each reviewer with assigned applications gets one sealed file. From then on these assignments count as sent.</source>
        <translation>Wer zugeteilte Anträge hat, erhält eine versiegelte Datei. Von da an gelten diese Zuteilungen als versandt.</translation>
    </message>
    <message>
        <source>Make packets</source>
        <translation>Mappen erstellen</translation>
    </message>
    <message>
        <source>Writing dossiers and sealing packets</source>
        <translation>Dossiers werden geschrieben und Mappen versiegelt</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) are in the folder.</source>
        <translation>
            <numerusform>%n Mappe liegt im Ordner.</numerusform>
            <numerusform>%n Mappen liegen im Ordner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) written</source>
        <translation>
            <numerusform>%n Mappe erstellt</numerusform>
            <numerusform>%n Mappen erstellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Send each file in “%1” to the reviewer whose pseudonym is in its name.</source>
        <translation>Senden Sie jede Datei aus „%1“ an die Person, deren Pseudonym im Namen steht.</translation>
    </message>
    <message>
        <source>%1 admitted · %2 reviewers · %3 each, at least %4 of each side, at most %5 per reviewer</source>
        <translation>%1 Anträge · %2 Gutachtende · je %3, davon %4 je Seite · höchstens %5 je Person</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>zugeteilt</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>assigned in spite of a conflict</source>
        <translation>trotz Befangenheit zugeteilt</translation>
    </message>
    <message>
        <source>chairs decide</source>
        <translation>Vorsitzende entscheiden</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Applications by reviewers</source>
        <translation>Anträge nach Gutachtenden</translation>
    </message>
    <message>
        <source>No application is admitted yet</source>
        <translation>Noch kein Antrag zugelassen</translation>
    </message>
    <message>
        <source>No reviewers yet</source>
        <translation>Noch keine Gutachtenden</translation>
    </message>
    <message>
        <source>Applications appear here once both secretariats passed their formal check.</source>
        <translation>Anträge erscheinen hier, sobald beide Geschäftsstellen ihre formale Prüfung abgeschlossen haben.</translation>
    </message>
    <message>
        <source>Name the reviewers of both sides first.</source>
        <translation>Benennen Sie zuerst die Gutachtenden beider Seiten.</translation>
    </message>
    <message>
        <source>To the formal check</source>
        <translation>Zur formalen Prüfung</translation>
    </message>
    <message>
        <source>To the reviewers</source>
        <translation>Zu den Gutachtenden</translation>
    </message>
    <message>
        <source>excluded, stood aside</source>
        <translation>ausgeschlossen, zurückgetreten</translation>
    </message>
    <message>
        <source>Before packets are made, identity files are needed of: %1</source>
        <translation>Bevor Mappen erstellt werden, fehlen Identitätsdateien von: %1</translation>
    </message>
</context>
<context>
    <name>tandem::pages::AttachmentDialog</name>
    <message>
        <source>Describe the attachment</source>
        <translation>Anlage beschreiben</translation>
    </message>
    <message>
        <source>Caption (%1)</source>
        <translation>Bildtext (%1)</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Sprache der Datei</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Wer sie sehen darf</translation>
    </message>
    <message>
        <source>As its question: %1</source>
        <translation>Wie die Frage: %1</translation>
    </message>
    <message>
        <source>Earlier files, kept on this computer only</source>
        <translation>Frühere Dateien, nur auf diesem Rechner aufbewahrt</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>tandem::pages::AttachmentPreview</name>
    <message>
        <source>Tandem cannot show this kind of file. Save a copy and open it in its own program.</source>
        <translation>Tandem kann diese Art von Datei nicht anzeigen. Speichern Sie eine Kopie und öffnen Sie sie im zugehörigen Programm.</translation>
    </message>
    <message>
        <source>This picture cannot be read. Attach it again.</source>
        <translation>Dieses Bild ist nicht lesbar. Fügen Sie es erneut an.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
</context>
<context>
    <name>tandem::pages::CallChooser</name>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reference of a call: its title</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tandem::pages::CallFacts</name>
    <message>
        <source>Version %1, published; this version is frozen</source>
        <translation>Version %1, veröffentlicht; diese Version steht fest</translation>
    </message>
    <message>
        <source>Version %1, draft; nobody has it yet</source>
        <translation>Version %1, Entwurf; noch niemand hat ihn</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Einreichungsfrist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Gutachtende</translation>
    </message>
    <message>
        <source>%1 for each application, at least %2 of each side, at most %3 applications each</source>
        <translation>%1 je Antrag, davon mindestens %2 jeder Seite; höchstens %3 Anträge je Person</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>at least %1 of 100 points</source>
        <translation>mindestens %1 von 100 Punkten</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>mark</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <comment>mark</comment>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Formal checks</source>
        <translation>Formale Prüfungen</translation>
    </message>
</context>
<context>
    <name>tandem::pages::CallPage</name>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Save call file…</source>
        <translation>Aufrufdatei speichern…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Add a call</source>
        <translation>Aufruf hinzufügen</translation>
    </message>
    <message>
        <source>Calls that come with the program</source>
        <translation>Mitgelieferte Aufrufe</translation>
    </message>
    <message>
        <source>Open a call definition</source>
        <translation>Aufrufdefinition öffnen</translation>
    </message>
    <message>
        <source>Call definitions (*.json)</source>
        <translation>Aufrufdefinitionen (*.json)</translation>
    </message>
    <message>
        <source>Publish the call %1?</source>
        <translation>Aufruf %1 veröffentlichen?</translation>
    </message>
    <message>
        <source>From then on this version cannot be changed. Applicants need the signed call file; you save it now.</source>
        <translation>Danach lässt sich diese Version nicht mehr ändern. Antragstellende brauchen die signierte Aufrufdatei; Sie speichern sie jetzt.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Save the call file</source>
        <translation>Aufrufdatei speichern</translation>
    </message>
    <message>
        <source>Call files (*.fcall)</source>
        <translation>Aufrufdateien (*.fcall)</translation>
    </message>
    <message>
        <source>The call file is in “%1”.</source>
        <translation>Die Aufrufdatei liegt in „%1“.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Calls in this workspace</source>
        <translation>Aufrufe in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Questions and criteria</source>
        <translation>Fragen und Kriterien</translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>Noch kein Aufruf</translation>
    </message>
    <message>
        <source>Add one that comes with the program, or open a call file (.fcall or .json), then publish it.</source>
        <translation>Fügen Sie einen der mitgelieferten hinzu oder öffnen Sie eine Aufrufdatei (.fcall oder .json), und veröffentlichen Sie ihn dann.</translation>
    </message>
</context>
<context>
    <name>tandem::pages::ConflictNote</name>
    <message numerus="yes">
        <source>%n place(s) were changed on both sides.</source>
        <translation>
            <numerusform>%n Stelle wurde auf beiden Seiten geändert.</numerusform>
            <numerusform>%n Stellen wurden auf beiden Seiten geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what holds</source>
        <translation>Wählen, was gilt</translation>
    </message>
</context>
<context>
    <name>tandem::pages::ConflictPane</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mein Stand</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Meinen nehmen</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Diesen nehmen</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Stand des Partners</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>Die andere Seite</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Den des Partners nehmen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Both wrote first</source>
        <translation>Beide schrieben zuerst</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The block stays, with what was written in it meanwhile.</source>
        <translation>Der Block bleibt, mit dem, was inzwischen darin geschrieben wurde.</translation>
    </message>
    <message>
        <source>The block goes, with all its answers and files.</source>
        <translation>Der Block entfällt, mit allen Antworten und Dateien.</translation>
    </message>
    <message>
        <source>The block stays.</source>
        <translation>Der Block bleibt.</translation>
    </message>
    <message>
        <source>The block is removed.</source>
        <translation>Der Block entfällt.</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>Choose what holds</source>
        <translation>Wählen, was gilt</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zum Formular</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Beide Texte behalten</translation>
    </message>
    <message>
        <source>Decide and go on</source>
        <translation>Entscheiden und weiter</translation>
    </message>
    <message>
        <source>Result: take one, keep both, or write it anew</source>
        <translation>Ergebnis: einen nehmen, beide behalten oder neu schreiben</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Places that both sides changed</source>
        <translation>Stellen, die beide Seiten geändert haben</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>The copies agree. What both sides changed in different places was merged.</source>
        <translation>Die Kopien stimmen überein. Was beide Seiten an verschiedenen Stellen geändert haben, ist zusammengeführt.</translation>
    </message>
</context>
<context>
    <name>tandem::pages::ConsensusPage</name>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Stood aside from this application: %1</source>
        <translation>Bei diesem Antrag zurückgetreten: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>pseudonym (side): mark</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>No review of this application has come in yet.</source>
        <translation>Zu diesem Antrag ist noch kein Gutachten eingegangen.</translation>
    </message>
    <message>
        <source>The marks lie far apart.</source>
        <translation>Die Noten liegen weit auseinander.</translation>
    </message>
    <message>
        <source>The means of the two sides differ.</source>
        <translation>Die Mittelwerte der beiden Seiten weichen voneinander ab.</translation>
    </message>
    <message>
        <source>One side is above the threshold, the other below.</source>
        <translation>Eine Seite liegt über dem Schwellenwert, die andere darunter.</translation>
    </message>
    <message>
        <source>One reviewer alone stands on the other side of the scale.</source>
        <translation>Eine einzelne Note steht auf der anderen Seite der Skala.</translation>
    </message>
    <message>
        <source>To be discussed:</source>
        <translation>Zu besprechen:</translation>
    </message>
    <message>
        <source>No mark yet</source>
        <translation>Noch keine Note</translation>
    </message>
    <message>
        <source>Choose the mark the panel agrees on, or write down the minority view.</source>
        <translation>Wählen Sie die Note, auf die sich die Jury einigt, oder halten Sie die Minderheitsmeinung fest.</translation>
    </message>
    <message>
        <source>Agreement on %1 saved</source>
        <translation>Konsens zu %1 gespeichert</translation>
    </message>
    <message>
        <source>Agreement on %1 taken back</source>
        <translation>Konsens zu %1 zurückgenommen</translation>
    </message>
    <message>
        <source>%1 · application %2 of %3</source>
        <comment>title of the application</comment>
        <translation>%1 · Antrag %2 von %3</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Previous application</source>
        <translation>Voriger Antrag</translation>
    </message>
    <message>
        <source>Next application</source>
        <translation>Nächster Antrag</translation>
    </message>
    <message>
        <source>Reason of the panel</source>
        <translation>Begründung der Jury</translation>
    </message>
    <message>
        <source>Minority view, if there is one</source>
        <translation>Minderheitsmeinung, falls es eine gibt</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Mark the panel agrees on</source>
        <translation>Note, auf die sich die Jury einigt</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Nothing to discuss yet</source>
        <translation>Noch nichts zu besprechen</translation>
    </message>
    <message>
        <source>Choose an application in the ranking and open its consensus from there.</source>
        <translation>Wählen Sie in der Rangfolge einen Antrag und öffnen Sie von dort seinen Konsens.</translation>
    </message>
    <message>
        <source>To the ranking</source>
        <translation>Zur Rangfolge</translation>
    </message>
</context>
<context>
    <name>tandem::pages::DeadlineCard</name>
    <message>
        <source>Deadline of the call</source>
        <translation>Einreichungsfrist des Aufrufs</translation>
    </message>
    <message>
        <source>Both clocks show the same moment.</source>
        <translation>Beide Uhren zeigen denselben Augenblick.</translation>
    </message>
    <message>
        <source>No call is here yet. Open the call file (.fcall) that the programme office published.</source>
        <translation>Hier ist noch kein Aufruf. Öffnen Sie die Aufrufdatei (.fcall), die die Geschäftsstelle veröffentlicht hat.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>noch %n Stunde</numerusform>
            <numerusform>noch %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::pages::DeclarationStep</name>
    <message>
        <source>Before you read %1</source>
        <translation>Bevor Sie %1 lesen</translation>
    </message>
    <message>
        <source>Lead partners: %1. The application opens once every question is answered.</source>
        <translation>Federführende Partner: %1. Der Antrag öffnet sich, sobald alle Fragen beantwortet sind.</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Antrag öffnen</translation>
    </message>
    <message>
        <source>Stand aside…</source>
        <translation>Zurücktreten…</translation>
    </message>
</context>
<context>
    <name>tandem::pages::DocumentsButton</name>
    <message>
        <source>Evaluation summary</source>
        <translation>Begutachtungszusammenfassung</translation>
    </message>
    <message>
        <source>Individual reports without names</source>
        <translation>Einzelgutachten ohne Namen</translation>
    </message>
    <message>
        <source>Decision sheet of the ministry</source>
        <translation>Entscheidungsblatt des Ministeriums</translation>
    </message>
    <message>
        <source>Letter to the applicants</source>
        <translation>Schreiben an die Antragstellenden</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Urkunde</translation>
    </message>
    <message>
        <source>Fact sheet for the public</source>
        <translation>Steckbrief für die Öffentlichkeit</translation>
    </message>
    <message>
        <source>Audit extract</source>
        <translation>Protokollauszug</translation>
    </message>
    <message>
        <source>Public list of declared projects</source>
        <translation>Öffentliche Liste der anerkannten Vorhaben</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Leeres Formular</translation>
    </message>
    <message>
        <source>Panel report</source>
        <translation>Bericht der Jury</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents to read, save and print, in the languages of the call.</source>
        <translation>Dokumente zum Lesen, Sichern und Drucken, in den Sprachen des Aufrufs.</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Wird geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>tandem::pages::FileIntake</name>
    <message>
        <source>Open a working copy</source>
        <translation>Arbeitskopie öffnen</translation>
    </message>
    <message>
        <source>Enter the passphrase that you and your partner agreed on for this file.</source>
        <translation>Geben Sie die Passphrase ein, die Sie mit Ihrem Partner für diese Datei vereinbart haben.</translation>
    </message>
</context>
<context>
    <name>tandem::pages::FormAttachments</name>
    <message>
        <source>Attach files to %1</source>
        <translation>Dateien an „%1“ anfügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Files asked for (%1)</source>
        <translation>Verlangte Dateien (%1)</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>„%1“ ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n file(s)</source>
        <translation>
            <numerusform>%n Datei wird geprüft</numerusform>
            <numerusform>%n Dateien werden geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not attached</source>
        <translation>
            <numerusform>%n Datei wurde nicht angehängt</numerusform>
            <numerusform>%n Dateien wurden nicht angehängt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::pages::FormHead</name>
    <message>
        <source>What is left (%1)</source>
        <translation>Was noch fehlt (%1)</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Einreichen…</translation>
    </message>
</context>
<context>
    <name>tandem::pages::FormPage</name>
    <message>
        <source>Section %1, %2 of %3</source>
        <translation>Abschnitt %1, %2 von %3</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>No open field is left</source>
        <translation>Kein offenes Feld mehr</translation>
    </message>
    <message>
        <source>No application is open</source>
        <translation>Kein Antrag ist geöffnet</translation>
    </message>
    <message>
        <source>Choose one of yours or start a new one.</source>
        <translation>Wählen Sie einen Ihrer Anträge oder beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Go to the applications</source>
        <translation>Zu den Anträgen</translation>
    </message>
    <message>
        <source>Languages shown and their order</source>
        <translation>Angezeigte Sprachen und ihre Reihenfolge</translation>
    </message>
    <message>
        <source>Show the guidance</source>
        <translation>Hinweise einblenden</translation>
    </message>
    <message>
        <source>Locked, to read only</source>
        <translation>Gesperrt, nur zum Lesen</translation>
    </message>
    <message>
        <source>Application without a title</source>
        <translation>Antrag ohne Titel</translation>
    </message>
    <message>
        <source>Next open field</source>
        <translation>Nächstes offenes Feld</translation>
    </message>
    <message>
        <source>Previous open field</source>
        <translation>Voriges offenes Feld</translation>
    </message>
    <message>
        <source>Set a finding aside</source>
        <translation>Hinweis beiseitelegen</translation>
    </message>
    <message>
        <source>Why are both texts right as they are?</source>
        <translation>Warum sind beide Texte so richtig?</translation>
    </message>
</context>
<context>
    <name>tandem::pages::GuidanceColumn</name>
    <message>
        <source>Guidance</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Put the guidance away</source>
        <translation>Hinweise ausblenden</translation>
    </message>
    <message>
        <source>All checks: %1 open, %2 notes</source>
        <translation>Alle Prüfungen: %1 offen, %2 Hinweise</translation>
    </message>
</context>
<context>
    <name>tandem::pages::HandInPage</name>
    <message>
        <source>Hand in</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message>
        <source>Ready to be handed in</source>
        <translation>Bereit zum Einreichen</translation>
    </message>
    <message>
        <source>Read the form</source>
        <translation>Formular lesen</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Changes are possible only as a new version that the office asks for.</source>
        <translation>Änderungen sind nur noch als neue Fassung möglich, um die die Geschäftsstelle bittet.</translation>
    </message>
    <message numerus="yes">
        <source>Possible as soon as nothing keeps it back any more (%n point(s)).</source>
        <translation>
            <numerusform>Möglich, sobald nichts mehr entgegensteht (%n Punkt).</numerusform>
            <numerusform>Möglich, sobald nichts mehr entgegensteht (%n Punkte).</numerusform>
        </translation>
    </message>
    <message>
        <source>Locking fixes the content. Nobody can change it afterwards, you included.</source>
        <translation>Mit dem Sperren steht der Inhalt fest. Danach kann ihn niemand mehr ändern, auch Sie nicht.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Nothing keeps it back</source>
        <translation>Nichts steht entgegen</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) keep it back</source>
        <translation>
            <numerusform>%n Punkt steht entgegen</numerusform>
            <numerusform>%n Punkte stehen entgegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Print, sign and stamp</source>
        <translation>Drucken, unterschreiben und stempeln</translation>
    </message>
    <message>
        <source>The signature page carries the checksum of the content. Both sides sign it.</source>
        <translation>Die Unterschriftenseite trägt die Prüfsumme des Inhalts. Beide Seiten unterschreiben sie.</translation>
    </message>
    <message>
        <source>Lock and seal</source>
        <translation>Sperren und versiegeln</translation>
    </message>
    <message>
        <source>Locked %1</source>
        <translation>Gesperrt %1</translation>
    </message>
    <message>
        <source>One file that only the programme office can open</source>
        <translation>Eine Datei, die nur die Geschäftsstelle öffnen kann</translation>
    </message>
    <message>
        <source>Send the file, open the receipt</source>
        <translation>Datei senden, Empfangsbestätigung öffnen</translation>
    </message>
    <message>
        <source>Receipt opened %1</source>
        <translation>Empfangsbestätigung geöffnet %1</translation>
    </message>
    <message>
        <source>The receipt of the office has not been opened here yet</source>
        <translation>Die Empfangsbestätigung der Geschäftsstelle wurde hier noch nicht geöffnet</translation>
    </message>
    <message>
        <source>Lead of the side %1</source>
        <translation>Federführung der Seite %1</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Noch nicht benannt</translation>
    </message>
    <message>
        <source>Lock the content and hand in?</source>
        <translation>Inhalt sperren und einreichen?</translation>
    </message>
    <message>
        <source>The content is fixed with its checksum and sealed for the programme office. Nobody can change it afterwards, you included, unless the office asks for a repair. Nothing is sent: you save a file and send it yourself.</source>
        <translation>Der Inhalt wird mit seiner Prüfsumme festgeschrieben und für die Geschäftsstelle versiegelt. Danach kann ihn niemand mehr ändern, auch Sie nicht, es sei denn, die Geschäftsstelle bittet um Nachbesserung. Gesendet wird nichts: Sie speichern eine Datei und senden sie selbst.</translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation>Versiegelte Datei speichern</translation>
    </message>
    <message>
        <source>Submissions (*.fsub)</source>
        <translation>Einreichungen (*.fsub)</translation>
    </message>
    <message>
        <source>Save the sealed file elsewhere</source>
        <translation>Versiegelte Datei an anderer Stelle speichern</translation>
    </message>
    <message>
        <source>Go on without the sealed file?</source>
        <translation>Ohne die versiegelte Datei fortfahren?</translation>
    </message>
    <message>
        <source>The content is locked, but there is no file to send.</source>
        <translation>Der Inhalt ist gesperrt, aber es gibt keine Datei zum Senden.</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Ohne Datei fortfahren</translation>
    </message>
    <message>
        <source>Handed in: %1</source>
        <translation>Eingereicht: %1</translation>
    </message>
    <message>
        <source>No application is chosen</source>
        <translation>Kein Antrag ist ausgewählt</translation>
    </message>
    <message>
        <source>Choose one of yours first.</source>
        <translation>Wählen Sie zuerst einen Ihrer Anträge.</translation>
    </message>
    <message>
        <source>Go to the applications</source>
        <translation>Zu den Anträgen</translation>
    </message>
    <message>
        <source>Check again (F9)</source>
        <translation>Erneut prüfen (F9)</translation>
    </message>
    <message>
        <source>Keeps you from handing in</source>
        <translation>Steht dem Einreichen entgegen</translation>
    </message>
    <message>
        <source>Nothing. All answers are there and fit together.</source>
        <translation>Nichts. Alle Antworten sind da und passen zusammen.</translation>
    </message>
    <message>
        <source>Please look at</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Lead partners of both sides</source>
        <translation>Federführende Partner beider Seiten</translation>
    </message>
    <message>
        <source>One sealed file for the programme office</source>
        <translation>Eine versiegelte Datei für die Geschäftsstelle</translation>
    </message>
    <message>
        <source>Checksum of the content (SHA-256)</source>
        <translation>Prüfsumme des Inhalts (SHA-256)</translation>
    </message>
    <message>
        <source>Signature page…</source>
        <translation>Unterschriftenseite…</translation>
    </message>
    <message>
        <source>Lock and hand in…</source>
        <translation>Sperren und einreichen…</translation>
    </message>
    <message>
        <source>By e-mail or on a USB stick; the office answers with a receipt</source>
        <translation>Per E-Mail oder auf einem USB-Stick; die Geschäftsstelle antwortet mit einer Empfangsbestätigung</translation>
    </message>
    <message>
        <source>Save the sealed file again…</source>
        <translation>Versiegelte Datei speichern…</translation>
    </message>
    <message>
        <source>Signature page</source>
        <translation>Unterschriftenseite</translation>
    </message>
</context>
<context>
    <name>tandem::pages::IntakeFilterBar</name>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Eingegangen %1</translation>
    </message>
    <message>
        <source>In check %1</source>
        <translation>In Prüfung %1</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>Nachzubessern %1</translation>
    </message>
    <message>
        <source>Checks differ %1</source>
        <translation>Abweichend %1</translation>
    </message>
    <message>
        <source>Admitted %1</source>
        <translation>Zugelassen %1</translation>
    </message>
    <message>
        <source>Not eligible %1</source>
        <translation>Unzulässig %1</translation>
    </message>
    <message>
        <source>Search all texts</source>
        <translation>Alle Texte durchsuchen</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>Alle Richtungen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
</context>
<context>
    <name>tandem::pages::IntakePage</name>
    <message>
        <source>Office</source>
        <translation>Geschäftsstelle</translation>
    </message>
    <message>
        <source>%1, intake</source>
        <translation>%1, Eingang</translation>
    </message>
    <message>
        <source>Import submissions</source>
        <translation>Einreichungen einlesen</translation>
    </message>
    <message>
        <source>Files of Tandem (*.fsub *.frev *.fid)</source>
        <translation>Dateien von Tandem (*.fsub *.frev *.fid)</translation>
    </message>
    <message>
        <source>Import all submissions of a folder</source>
        <translation>Alle Einreichungen eines Ordners einlesen</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts einzulesen</translation>
    </message>
    <message>
        <source>The folder “%1” holds no submission (.fsub) and no review (.frev).</source>
        <translation>Der Ordner „%1“ enthält keine Einreichung (.fsub) und kein Gutachten (.frev).</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Prüfung %1</translation>
    </message>
    <message>
        <source>What did you find? The other side reads it too.</source>
        <translation>Was haben Sie festgestellt? Die andere Seite liest es auch.</translation>
    </message>
    <message>
        <source>Ask for repair</source>
        <translation>Nachbesserung verlangen</translation>
    </message>
    <message>
        <source>Both chairs decide</source>
        <translation>Beide Vorsitzenden entscheiden</translation>
    </message>
    <message>
        <source>What did the chairs of both sides decide?</source>
        <translation>Was haben die Vorsitzenden beider Seiten entschieden?</translation>
    </message>
    <message>
        <source>Admit the application</source>
        <translation>Antrag zulassen</translation>
    </message>
    <message>
        <source>Do not admit it</source>
        <translation>Nicht zulassen</translation>
    </message>
    <message>
        <source>Their reason, for the log</source>
        <translation>Begründung der Vorsitzenden, für das Protokoll</translation>
    </message>
    <message>
        <source>The decision is in the log.</source>
        <translation>Die Entscheidung steht im Protokoll.</translation>
    </message>
    <message>
        <source>Writing the dossier</source>
        <translation>Dossier wird geschrieben</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Export the dossier</source>
        <translation>Dossier exportieren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>The dossier is in “%1”.</source>
        <translation>Das Dossier liegt in „%1“.</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Anlage speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Intake and formal check</source>
        <translation>Eingang und formale Prüfung</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien einlesen…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Applications received</source>
        <translation>Eingegangene Anträge</translation>
    </message>
    <message>
        <source>There is no call yet</source>
        <translation>Noch kein Aufruf</translation>
    </message>
    <message>
        <source>Choose one of the calls that come with the program, or open a call file, and publish it.</source>
        <translation>Wählen Sie einen der mitgelieferten Aufrufe oder öffnen Sie eine Aufrufdatei, und veröffentlichen Sie ihn.</translation>
    </message>
    <message>
        <source>To the calls</source>
        <translation>Zu den Aufrufen</translation>
    </message>
    <message>
        <source>No application has come in yet</source>
        <translation>Noch kein Antrag eingegangen</translation>
    </message>
    <message>
        <source>Import the sealed submissions (.fsub) that applicants sent you, or drop them here. Each is checked, numbered and answered with a receipt.</source>
        <translation>Lesen Sie die versiegelten Einreichungen (.fsub) ein, die Sie erhalten haben, oder legen Sie sie hier ab. Jede wird geprüft, nummeriert und mit einer Empfangsbestätigung beantwortet.</translation>
    </message>
    <message>
        <source>No application matches</source>
        <translation>Kein Antrag passt</translation>
    </message>
    <message>
        <source>The search, the group and the direction leave none over.</source>
        <translation>Suche, Gruppe und Richtung lassen keinen übrig.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>Alle Dossiers</translation>
    </message>
    <message>
        <source>Folder for the dossiers</source>
        <translation>Ordner für die Dossiers</translation>
    </message>
    <message>
        <source>Writing all dossiers</source>
        <translation>Alle Dossiers werden geschrieben</translation>
    </message>
    <message>
        <source>The dossiers are in “%1”.</source>
        <translation>Die Dossiers sind in „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) written.</source>
        <translation>
            <numerusform>%n Dossier geschrieben.</numerusform>
            <numerusform>%n Dossiers geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) unchanged since the last run.</source>
        <translation>
            <numerusform>%n Dossier seit dem letzten Lauf unverändert.</numerusform>
            <numerusform>%n Dossiers seit dem letzten Lauf unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>application, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All dossiers are written</source>
        <translation>Alle Dossiers sind geschrieben</translation>
    </message>
    <message>
        <source>Not all dossiers could be written</source>
        <translation>Nicht alle Dossiers konnten geschrieben werden</translation>
    </message>
    <message>
        <source>All dossiers…</source>
        <translation>Alle Dossiers…</translation>
    </message>
    <message>
        <source>Write the dossiers of all applications into a folder; unchanged ones are skipped</source>
        <translation>Die Dossiers aller Anträge in einen Ordner schreiben; unveränderte werden übersprungen</translation>
    </message>
</context>
<context>
    <name>tandem::pages::NextSteps</name>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
</context>
<context>
    <name>tandem::pages::OfficePage</name>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Gutachtende</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>Places of the office</source>
        <translation>Bereiche der Geschäftsstelle</translation>
    </message>
</context>
<context>
    <name>tandem::pages::PairPanel</name>
    <message>
        <source>Works at a partner: %1</source>
        <translation>Arbeitet bei einem Partner: %1</translation>
    </message>
    <message>
        <source>Worked at a partner: %1</source>
        <translation>Arbeitete bei einem Partner: %1</translation>
    </message>
    <message>
        <source>Entered by the office: %1</source>
        <translation>Von der Geschäftsstelle eingetragen: %1</translation>
    </message>
    <message>
        <source>The chairs must rule on</source>
        <translation>Von den Vorsitzenden zu entscheiden</translation>
    </message>
    <message>
        <source>No conflict…</source>
        <translation>Nicht befangen…</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Ausschließen…</translation>
    </message>
    <message>
        <source>Reviews are due, time of this computer</source>
        <translation>Rückgabe bis (Ortszeit)</translation>
    </message>
    <message>
        <source>Make packets…</source>
        <translation>Mappen erstellen…</translation>
    </message>
    <message>
        <source>No pair chosen</source>
        <translation>Kein Paar ausgewählt</translation>
    </message>
    <message>
        <source>Choose a cell: click it or press Space to assign a reviewer or take them off.</source>
        <translation>Wählen Sie eine Zelle: Ein Klick oder die Leertaste teilt eine Person zu oder nimmt die Zuteilung zurück.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>reviewer for application</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>pseudonym, side, organisation</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Knows this direction</source>
        <translation>Kennt diese Richtung</translation>
    </message>
    <message>
        <source>Knows other directions</source>
        <translation>Kennt andere Richtungen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>%1 of at most %2 applications</source>
        <translation>%1 von höchstens %2 Anträgen</translation>
    </message>
    <message>
        <source>%1, %2: yes to %3 %4</source>
        <comment>application, reviewer, questions, remark</comment>
        <translation>%1, %2: Ja zu %3 %4</translation>
    </message>
    <message>
        <source>Declared a conflict of interest</source>
        <translation>Befangenheit erklärt</translation>
    </message>
    <message>
        <source>Declared a conflict of interest: %1</source>
        <translation>Befangenheit erklärt: %1</translation>
    </message>
    <message>
        <source>Stood aside and judges others only</source>
        <translation>Zurückgetreten; begutachtet nur andere Anträge</translation>
    </message>
</context>
<context>
    <name>tandem::pages::PdfDialog</name>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Dokument speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Ihr Zertifikat wählen</translation>
    </message>
    <message>
        <source>Certificates with their key (*.p12 *.pfx)</source>
        <translation>Zertifikate mit Schlüssel (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Sign the document</source>
        <translation>Dokument signieren</translation>
    </message>
    <message>
        <source>Type the passphrase that protects “%1”. It is used once and kept nowhere.</source>
        <translation>Geben Sie die Passphrase ein, die „%1“ schützt. Sie wird einmal verwendet und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Signing the document</source>
        <translation>Das Dokument wird signiert</translation>
    </message>
    <message>
        <source>%1-signed.%2</source>
        <comment>file name and its ending</comment>
        <translation>%1-signiert.%2</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Signieren…</translation>
    </message>
    <message>
        <source>Sign with a certificate; the document itself stays as it is</source>
        <translation>Mit einem Zertifikat signieren; das Dokument selbst bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Wird geschrieben: %1</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Sprache des Dokuments</translation>
    </message>
    <message>
        <source>The same place in another language (%1)</source>
        <translation>Dieselbe Stelle in einer anderen Sprache (%1)</translation>
    </message>
</context>
<context>
    <name>tandem::pages::RankingPage</name>
    <message>
        <source>Panel</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>%1, ranking</source>
        <translation>%1, Rangfolge</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>No total: marks are missing.</source>
        <translation>Keine Gesamtpunktzahl: Es fehlen Noten.</translation>
    </message>
    <message>
        <source>All thresholds are met.</source>
        <translation>Alle Schwellenwerte sind erreicht.</translation>
    </message>
    <message>
        <source>Fails by %1, whatever the total.</source>
        <translation>Scheitert an %1, unabhängig von der Gesamtpunktzahl.</translation>
    </message>
    <message>
        <source>Misses the threshold of %1.</source>
        <translation>Verfehlt den Schwellenwert von %1.</translation>
    </message>
    <message>
        <source>The total is below the threshold.</source>
        <translation>Die Gesamtpunktzahl liegt unter dem Schwellenwert.</translation>
    </message>
    <message>
        <source>Provisional: means stand in where there is no consensus yet.</source>
        <translation>Vorläufig: Wo noch kein Konsens besteht, gilt der Mittelwert.</translation>
    </message>
    <message>
        <source>Equal total; before %1 by rule %2: %3</source>
        <translation>Gleiche Gesamtpunktzahl; vor %1 nach Regel %2: %3</translation>
    </message>
    <message>
        <source>Tied with %1; no rule parts them, the chairs must.</source>
        <translation>Gleichstand mit %1; keine Regel löst ihn, die Vorsitzenden müssen entscheiden.</translation>
    </message>
    <message>
        <source>Recommendation: %1</source>
        <translation>Empfehlung: %1</translation>
    </message>
    <message>
        <source>Stood aside: %1</source>
        <translation>Zurückgetreten: %1</translation>
    </message>
    <message>
        <source>Place %1 among the tied</source>
        <translation>Platz %1 im Gleichstand</translation>
    </message>
    <message>
        <source>The chairs decide the tie</source>
        <translation>Die Vorsitzenden entscheiden den Gleichstand</translation>
    </message>
    <message>
        <source>Where does this application go?</source>
        <translation>An welche Stelle kommt dieser Antrag?</translation>
    </message>
    <message>
        <source>Their reason, for report and log</source>
        <translation>Begründung der Vorsitzenden, für Bericht und Protokoll</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>The panel recommends</source>
        <translation>Die Jury empfiehlt</translation>
    </message>
    <message>
        <source>Reason of the panel, for report and letter</source>
        <translation>Begründung der Jury, für Bericht und Bescheid</translation>
    </message>
    <message>
        <source>The recommendation is in the log.</source>
        <translation>Die Empfehlung steht im Protokoll.</translation>
    </message>
    <message>
        <source>Folder for the panel report</source>
        <translation>Ordner für den Bericht der Jury</translation>
    </message>
    <message>
        <source>Writing the panel report</source>
        <translation>Bericht der Jury wird geschrieben</translation>
    </message>
    <message>
        <source>The panel report is in “%1”.</source>
        <translation>Der Bericht der Jury liegt in „%1“.</translation>
    </message>
    <message>
        <source>The panel report is written</source>
        <translation>Der Bericht der Jury ist fertig</translation>
    </message>
    <message>
        <source>“%1” holds it as PDF and HTML, and the ranking as CSV and JSON.</source>
        <translation>„%1“ enthält ihn als PDF und HTML, dazu die Rangfolge als CSV und JSON.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>%1 of %2 applications pass</source>
        <translation>%1 von %2 Anträgen bestehen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Full screen with larger letters; Esc ends it</source>
        <translation>Vollbild mit größerer Schrift; Esc beendet</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Consensus…</source>
        <translation>Konsens…</translation>
    </message>
    <message>
        <source>Recommend…</source>
        <translation>Empfehlen…</translation>
    </message>
    <message>
        <source>Chairs decide the tie…</source>
        <translation>Gleichstand entscheiden…</translation>
    </message>
    <message>
        <source>Nothing to rank yet</source>
        <translation>Noch keine Rangfolge</translation>
    </message>
    <message>
        <source>Applications appear here once they are admitted. Import the reviewers’ return files (.frev) to see their marks.</source>
        <translation>Anträge erscheinen hier, sobald sie zugelassen sind. Lesen Sie die Rückgabedateien (.frev) der Gutachtenden ein, um deren Noten zu sehen.</translation>
    </message>
    <message>
        <source>To the intake</source>
        <translation>Zum Eingang</translation>
    </message>
    <message>
        <source>Decided, %1: %2</source>
        <translation>Entschieden, %1: %2</translation>
    </message>
    <message>
        <source>Conditions, for decision and letter</source>
        <translation>Auflagen, für Entscheidung und Schreiben</translation>
    </message>
    <message>
        <source>Decision of a ministry</source>
        <translation>Entscheidung eines Ministeriums</translation>
    </message>
    <message>
        <source>Which ministry decided?</source>
        <translation>Welches Ministerium hat entschieden?</translation>
    </message>
    <message>
        <source>What did it decide?</source>
        <translation>Wie hat es entschieden?</translation>
    </message>
    <message>
        <source>Who signed for the ministry?</source>
        <translation>Wer hat für das Ministerium gezeichnet?</translation>
    </message>
    <message>
        <source>The decision is in the log.</source>
        <translation>Die Entscheidung steht im Protokoll.</translation>
    </message>
    <message>
        <source>Panel report</source>
        <translation>Bericht der Jury</translation>
    </message>
    <message>
        <source>Bundle for a ministry</source>
        <translation>Unterlagen für ein Ministerium</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Unterlagen speichern</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Unterlagen werden geschrieben</translation>
    </message>
    <message>
        <source>The bundle is in “%1”.</source>
        <translation>Die Unterlagen sind in „%1“.</translation>
    </message>
    <message>
        <source>Bundle for a ministry…</source>
        <translation>Unterlagen für ein Ministerium…</translation>
    </message>
    <message>
        <source>Dossier, data, attachments, marks and hashes of this application in one file</source>
        <translation>Dossier, Daten, Anlagen, Noten und Prüfsummen dieses Antrags in einer Datei</translation>
    </message>
    <message>
        <source>Decision…</source>
        <translation>Entscheidung…</translation>
    </message>
    <message>
        <source>Write down what a ministry decided about this application.</source>
        <translation>Halten Sie fest, was ein Ministerium über diesen Antrag entschieden hat.</translation>
    </message>
</context>
<context>
    <name>tandem::pages::RepairAsking</name>
    <message>
        <source>Save the request for repair</source>
        <translation>Aufforderung zur Nachbesserung speichern</translation>
    </message>
    <message>
        <source>Receipts and requests (*.fack)</source>
        <translation>Empfangsbestätigungen und Aufforderungen (*.fack)</translation>
    </message>
    <message>
        <source>Sealing the request for repair</source>
        <translation>Die Aufforderung wird versiegelt</translation>
    </message>
    <message>
        <source>Request for repair saved</source>
        <translation>Aufforderung zur Nachbesserung gespeichert</translation>
    </message>
    <message>
        <source>Send “%1” to the applicants. Opened in their Tandem, it opens the application for changes; what they then hand in takes the place of this one.</source>
        <translation>Senden Sie „%1“ an die Antragsteller. In deren Tandem geöffnet, gibt die Datei den Antrag für Änderungen frei; was dann eingereicht wird, tritt an die Stelle dieses Antrags.</translation>
    </message>
</context>
<context>
    <name>tandem::pages::RepairDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>side: remark</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No check asks for a repair: say what must be put right.</source>
        <translation>Keine Prüfung verlangt eine Nachbesserung: Schreiben Sie, was nachzubessern ist.</translation>
    </message>
</context>
<context>
    <name>tandem::pages::RepairNote</name>
    <message>
        <source>The office asks you to put this right and hand in again</source>
        <translation>Die Geschäftsstelle bittet Sie, dies nachzubessern und erneut einzureichen</translation>
    </message>
    <message>
        <source>The office asks you to put this right and hand in again by %1</source>
        <translation>Die Geschäftsstelle bittet Sie, dies bis %1 nachzubessern und erneut einzureichen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side: remark</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>check – remarks</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>tandem::pages::ReviewDraft</name>
    <message>
        <source>Mark of %1</source>
        <translation>Note zu %1</translation>
    </message>
    <message>
        <source>Reason of %1</source>
        <translation>Begründung zu %1</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Erklärung</translation>
    </message>
</context>
<context>
    <name>tandem::pages::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Begutachten</translation>
    </message>
    <message>
        <source>Packet of %1, due %2</source>
        <comment>pseudonym, date</comment>
        <translation>Mappe von %1, Rückgabe bis %2</translation>
    </message>
    <message>
        <source>Review saved</source>
        <translation>Gutachten gespeichert</translation>
    </message>
    <message>
        <source>Signed, revision %1</source>
        <translation>Unterzeichnet, Fassung %1</translation>
    </message>
    <message>
        <source>Complete and saved. You can sign it.</source>
        <translation>Vollständig und gespeichert. Sie können unterzeichnen.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>%1 of %2 applications answered · due %3</source>
        <translation>%1 von %2 Anträgen beantwortet · bis %3</translation>
    </message>
    <message>
        <source>Stand aside from %1?</source>
        <translation>Von %1 zurücktreten?</translation>
    </message>
    <message>
        <source>The secretariat will name somebody else. Your answer goes back with the return file.</source>
        <translation>Die Geschäftsstelle benennt eine andere Person. Ihre Antwort geht mit der Rückgabedatei zurück.</translation>
    </message>
    <message>
        <source>Stand aside</source>
        <translation>Zurücktreten</translation>
    </message>
    <message>
        <source>Sign the review of %1?</source>
        <translation>Gutachten zu %1 unterzeichnen?</translation>
    </message>
    <message>
        <source>A signed review is locked. It leaves this computer only with the return file.</source>
        <translation>Ein unterzeichnetes Gutachten ist gesperrt. Es verlässt diesen Rechner nur mit der Rückgabedatei.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterzeichnen</translation>
    </message>
    <message>
        <source>The review is signed.</source>
        <translation>Das Gutachten ist unterzeichnet.</translation>
    </message>
    <message>
        <source>Save the return file</source>
        <translation>Rückgabedatei speichern</translation>
    </message>
    <message>
        <source>Reviews (*.frev)</source>
        <translation>Gutachten (*.frev)</translation>
    </message>
    <message>
        <source>The return file is ready</source>
        <translation>Die Rückgabedatei ist fertig</translation>
    </message>
    <message>
        <source>Send “%1” to the secretariat. Only they can open it.</source>
        <translation>Senden Sie „%1“ an die Geschäftsstelle. Nur sie kann die Datei öffnen.</translation>
    </message>
    <message>
        <source>Open a packet</source>
        <translation>Mappe öffnen</translation>
    </message>
    <message>
        <source>Packets for reviewers (*.fpack)</source>
        <translation>Mappen für Gutachtende (*.fpack)</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Anlage speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Packets from a programme office</source>
        <translation>Mappen von Geschäftsstellen</translation>
    </message>
    <message>
        <source>Open packet…</source>
        <translation>Mappe öffnen…</translation>
    </message>
    <message>
        <source>Return file…</source>
        <translation>Rückgabedatei…</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>No packet yet</source>
        <translation>Noch keine Mappe</translation>
    </message>
    <message>
        <source>Open the packet (.fpack) the secretariat sent you, or drop it here. It is sealed to you: nobody else can open it.</source>
        <translation>Öffnen Sie die Mappe (.fpack), die Sie von der Geschäftsstelle erhalten haben, oder legen Sie sie hier ab. Sie ist für Sie versiegelt: Niemand sonst kann sie öffnen.</translation>
    </message>
    <message>
        <source>You stood aside from %1</source>
        <translation>Sie sind von %1 zurückgetreten</translation>
    </message>
    <message>
        <source>Your answer goes back to the secretariat with the return file.</source>
        <translation>Ihre Antwort geht mit der Rückgabedatei an die Geschäftsstelle zurück.</translation>
    </message>
    <message>
        <source>Next application</source>
        <translation>Nächster Antrag</translation>
    </message>
</context>
<context>
    <name>tandem::pages::ReviewerDialog</name>
    <message>
        <source>A reviewer needs a name and a pseudonym.</source>
        <translation>Zu einer gutachtenden Person gehören ein Name und ein Pseudonym.</translation>
    </message>
</context>
<context>
    <name>tandem::pages::ReviewersPage</name>
    <message>
        <source>Reviewers</source>
        <translation>Gutachtende</translation>
    </message>
    <message>
        <source>Identity card of %1</source>
        <translation>Identitätsdatei von %1</translation>
    </message>
    <message>
        <source>Identity cards (*.fid)</source>
        <translation>Identitätsdateien (*.fid)</translation>
    </message>
    <message>
        <source>Packets can be sealed to this reviewer now.</source>
        <translation>Für diese Person können jetzt Mappen versiegelt werden.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>A reviewer with assignments or reviews stays.</source>
        <translation>Wer Zuteilungen oder Gutachten hat, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s); others see only the pseudonyms</source>
        <translation>
            <numerusform>%n gutachtende Person; andere sehen nur das Pseudonym</numerusform>
            <numerusform>%n Gutachtende; andere sehen nur die Pseudonyme</numerusform>
        </translation>
    </message>
    <message>
        <source>Add reviewer…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Take identity card…</source>
        <translation>Identitätsdatei…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>No reviewers yet</source>
        <translation>Noch keine Gutachtenden</translation>
    </message>
    <message>
        <source>Add a call first: it says which sides, languages and directions there are.</source>
        <translation>Fügen Sie zuerst einen Aufruf hinzu: Er sagt, welche Seiten, Sprachen und Richtungen es gibt.</translation>
    </message>
    <message>
        <source>Name the reviewers of both sides. Packets are sealed to them once their identity card (.fid) is here.</source>
        <translation>Benennen Sie die Gutachtenden beider Seiten. Mappen werden für sie versiegelt, sobald ihre Identitätsdatei (.fid) vorliegt.</translation>
    </message>
</context>
<context>
    <name>tandem::pages::ScoringDesk</name>
    <message>
        <source>%1 of %2</source>
        <comment>application 2 of 7</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 marks · %3 of %4 in the packet</source>
        <translation>%1 von %2 Noten · %3 von %4 in der Mappe</translation>
    </message>
    <message>
        <source>Attachments %1</source>
        <translation>Anlagen %1</translation>
    </message>
    <message>
        <source>Previous application</source>
        <translation>Voriger Antrag</translation>
    </message>
    <message>
        <source>Next application</source>
        <translation>Nächster Antrag</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Nächste Note</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Unterzeichnen…</translation>
    </message>
</context>
<context>
    <name>tandem::pages::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>Wörter in beliebiger Sprache</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Finds words in every text of every application.</source>
        <translation>Findet Wörter in allen Texten aller Anträge.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s)</source>
        <translation>
            <numerusform>Die erste Fundstelle</numerusform>
            <numerusform>Die ersten %n Fundstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n Fundstelle</numerusform>
            <numerusform>%n Fundstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all applications</source>
        <translation>Alle Anträge durchsuchen</translation>
    </message>
    <message>
        <source>Type a word or a part of a long one. All words must stand in the same text.</source>
        <translation>Geben Sie ein Wort oder den Teil eines langen Wortes ein. Alle Wörter müssen im selben Text stehen.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>Try fewer words, or the same in the other language.</source>
        <translation>Versuchen Sie es mit weniger Wörtern oder in der anderen Sprache.</translation>
    </message>
</context>
<context>
    <name>tandem::pages::SectionColumn</name>
    <message>
        <source>No field and no answer holds “%1”.</source>
        <translation>Kein Feld und keine Antwort enthält „%1“.</translation>
    </message>
    <message>
        <source>Find field or text</source>
        <translation>Feld oder Text suchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Fields found</source>
        <translation>Gefundene Felder</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
</context>
<context>
    <name>tandem::pages::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Save the identity file</source>
        <translation>Identitätsdatei speichern</translation>
    </message>
    <message>
        <source>Identity files (*.fid)</source>
        <translation>Identitätsdateien (*.fid)</translation>
    </message>
    <message>
        <source>Identity file saved</source>
        <translation>Identitätsdatei gespeichert</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Ordner für die Sicherung</translation>
    </message>
    <message>
        <source>Copying the workspace</source>
        <translation>Arbeitsbereich wird kopiert</translation>
    </message>
    <message>
        <source>Backup made in %1</source>
        <translation>Sicherung in %1 angelegt</translation>
    </message>
    <message>
        <source>The log does not fit at entry %1 of %2. Restore a backup.</source>
        <translation>Das Protokoll ist bei Eintrag %1 von %2 nicht stimmig. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>All %1 entries fit together</source>
        <translation>Alle %1 Einträge sind stimmig</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>Letzte Sicherung %1</translation>
    </message>
    <message>
        <source>None made yet</source>
        <translation>Noch keine angelegt</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Shown on the left</source>
        <translation>Links angezeigt</translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source>Apply</source>
        <translation>Beantragen</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Geschäftsstelle</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Begutachten</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Read it out on the telephone so that others can compare it.</source>
        <translation>Lesen Sie ihn am Telefon vor, damit andere ihn vergleichen können.</translation>
    </message>
    <message>
        <source>Save identity file…</source>
        <translation>Identitätsdatei speichern…</translation>
    </message>
    <message>
        <source>A file with your public keys for programme offices and partners. It holds no secrets.</source>
        <translation>Eine Datei mit Ihren öffentlichen Schlüsseln für Geschäftsstellen und Partner. Sie enthält keine Geheimnisse.</translation>
    </message>
</context>
<context>
    <name>tandem::pages::StartPage</name>
    <message>
        <source>Packets (*.fpack)</source>
        <translation>Mappen (*.fpack)</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Guten Morgen, %1</translation>
    </message>
    <message>
        <source>Good day, %1</source>
        <translation>Guten Tag, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Guten Abend, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of %1 older than in the other language</source>
        <translation>
            <numerusform>%n Text von %1 älter als in der anderen Sprache</numerusform>
            <numerusform>%n Texte von %1 älter als in der anderen Sprache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of %1 are missing</source>
        <translation>
            <numerusform>%n Antwort von %1 fehlt</numerusform>
            <numerusform>%n Antworten von %1 fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be handed in</source>
        <translation>%1 kann eingereicht werden</translation>
    </message>
    <message>
        <source>No backup of this workspace was made yet</source>
        <translation>Von diesem Arbeitsbereich gibt es noch keine Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>Backup of the workspace is %n day(s) old</source>
        <translation>
            <numerusform>Sicherung des Arbeitsbereichs ist %n Tag alt</numerusform>
            <numerusform>Sicherung des Arbeitsbereichs ist %n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Ihre nächsten Schritte</translation>
    </message>
    <message>
        <source>Fingerprint of your keys: %1</source>
        <translation>Fingerabdruck Ihrer Schlüssel: %1</translation>
    </message>
    <message>
        <source>Recent work</source>
        <translation>Zuletzt bearbeitet</translation>
    </message>
    <message>
        <source>Find in recent work</source>
        <translation>Zuletzt Bearbeitetes suchen</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you save or send a file.</source>
        <translation>Nichts verlässt diesen Rechner, es sei denn, Sie speichern oder senden eine Datei.</translation>
    </message>
    <message>
        <source>No application yet</source>
        <translation>Noch kein Antrag</translation>
    </message>
    <message>
        <source>Open the call file of the programme office, or start from one of the calls that come with Tandem.</source>
        <translation>Öffnen Sie die Aufrufdatei der Geschäftsstelle, oder beginnen Sie mit einem der mitgelieferten Aufrufe.</translation>
    </message>
    <message>
        <source>Start an application…</source>
        <translation>Antrag beginnen…</translation>
    </message>
    <message>
        <source>Drop any Tandem file here: call, working copy, submission, packet, review or receipt. Tandem checks the seal and says what it is. Space opens a file.</source>
        <translation>Legen Sie eine Datei von Tandem hier ab, ob Aufruf, Mappe, Gutachten oder Empfangsbestätigung. Tandem prüft ihr Siegel. Die Leertaste öffnet eine Datei.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Beantragen</translation>
    </message>
    <message>
        <source>Fill in an application in both languages side by side, merge with your partner, hand in one sealed file.</source>
        <translation>Füllen Sie einen Antrag in beiden Sprachen nebeneinander aus, führen Sie ihn mit Ihrem Partner zusammen, reichen Sie eine versiegelte Datei ein.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Begutachten</translation>
    </message>
    <message>
        <source>Open a packet from a secretariat, declare conflicts, mark beside the dossier. Works offline.</source>
        <translation>Öffnen Sie die Mappe einer Geschäftsstelle, erklären Sie Befangenheiten, bewerten Sie neben dem Dossier. Geht ohne Netz.</translation>
    </message>
    <message>
        <source>Open packet…</source>
        <translation>Mappe öffnen…</translation>
    </message>
    <message>
        <source>Run a call</source>
        <translation>Einen Aufruf durchführen</translation>
    </message>
    <message>
        <source>Design a call, take in applications, check, assign reviewers, prepare the panel.</source>
        <translation>Entwerfen Sie einen Aufruf, nehmen Sie Anträge entgegen, prüfen Sie, teilen Sie Gutachtende zu, bereiten Sie die Jury vor.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>New call…</source>
        <translation>Neuer Aufruf…</translation>
    </message>
    <message>
        <source>%1 came back to be put right</source>
        <translation>%1 kam zur Nachbesserung zurück</translation>
    </message>
    <message>
        <source>%1 came back: put it right by %2</source>
        <translation>%1 kam zurück: nachbessern bis %2</translation>
    </message>
    <message>
        <source>Files of Tandem (*.fcall *.fid *.fwork *.fsub *.fpack *.frev *.fack);;All files (*)</source>
        <translation>Dateien von Tandem (*.fcall *.fid *.fwork *.fsub *.fpack *.frev *.fack);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tandem::pages::TakenInDialog</name>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>%n Datei wird gelesen…</numerusform>
            <numerusform>%n Dateien werden gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking seals and content</source>
        <translation>Siegel und Inhalt werden geprüft</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>Eingegangene Dateien</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Save receipts…</source>
        <translation>Empfangsbestätigungen speichern…</translation>
    </message>
    <message>
        <source>Files and what became of them</source>
        <translation>Dateien und was daraus wurde</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) taken in</source>
        <translation>
            <numerusform>%1 von %n Datei eingelesen</numerusform>
            <numerusform>%1 von %n Dateien eingelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the receipts</source>
        <translation>Ordner für die Empfangsbestätigungen</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved</source>
        <translation>
            <numerusform>%n Empfangsbestätigung gespeichert</numerusform>
            <numerusform>%n Empfangsbestätigungen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Send each applicant the file named after the application. Tandem on their side checks it against what they handed in.</source>
        <translation>Senden Sie jeder antragstellenden Stelle die Datei mit dem Namen ihres Antrags. Tandem vergleicht sie dort mit dem, was eingereicht wurde.</translation>
    </message>
</context>
<context>
    <name>tandem::pages::WelcomeDialog</name>
    <message>
        <source>Your name stands beside what you change and sign.</source>
        <translation>Ihr Name steht bei allem, was Sie ändern und unterzeichnen.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs %n more character(s).</source>
        <translation>
            <numerusform>Der Passphrase fehlt noch %n Zeichen.</numerusform>
            <numerusform>Der Passphrase fehlen noch %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase a second time; the two differ.</source>
        <translation>Geben Sie die Passphrase ein zweites Mal ein; beide unterscheiden sich.</translation>
    </message>
    <message>
        <source>Choose a folder for the workspace.</source>
        <translation>Wählen Sie einen Ordner für den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Keep the passphrase safe. Nobody can open sealed files of this workspace without it.</source>
        <translation>Bewahren Sie die Passphrase sicher auf. Ohne sie kann niemand die versiegelten Dateien dieses Arbeitsbereichs öffnen.</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>Ordner des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
</context>
<context>
    <name>tandem::pages::WorkModel</name>
    <message>
        <source>Untitled application</source>
        <translation>Antrag ohne Titel</translation>
    </message>
    <message>
        <source>Handed in, locked</source>
        <translation>Eingereicht, gesperrt</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>Returned for repair: %1</source>
        <translation>Zur Nachbesserung zurück: %1</translation>
    </message>
    <message>
        <source>Returned for repair</source>
        <translation>Zur Nachbesserung zurück</translation>
    </message>
    <message>
        <source>Repair by %1</source>
        <translation>Nachbessern bis %1</translation>
    </message>
</context>
<context>
    <name>tandem::session::ApplicationEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Add an entry to %1</source>
        <translation>Eintrag zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove an entry from %1</source>
        <translation>Eintrag von %1 entfernen</translation>
    </message>
    <message>
        <source>Move an entry of %1</source>
        <translation>Eintrag von %1 verschieben</translation>
    </message>
    <message>
        <source>Confirm both texts of %1</source>
        <translation>Beide Texte von %1 bestätigen</translation>
    </message>
    <message>
        <source>Attach “%1”</source>
        <translation>„%1“ anfügen</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>„%1“ beschreiben</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Set a finding of %1 aside</source>
        <translation>Hinweis zu %1 beiseitelegen</translation>
    </message>
    <message>
        <source>Show a finding of %1 again</source>
        <translation>Hinweis zu %1 wieder zeigen</translation>
    </message>
    <message>
        <source>Choose what holds in %1</source>
        <translation>Wählen, was in %1 gilt</translation>
    </message>
    <message>
        <source>Keep an entry of %1</source>
        <translation>Eintrag von %1 behalten</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>„%1“ ersetzen</translation>
    </message>
</context>
<context>
    <name>tandem::shell::MainWindow</name>
    <message>
        <source>%1 – Tandem</source>
        <extracomment>Title of the window: what is open, then the program&apos;s name.</extracomment>
        <translation>%1 – Tandem</translation>
    </message>
</context>
<context>
    <name>tandem::shell::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
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
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>Dateien ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>&amp;Hell oder dunkel</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Be&amp;antragen</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>Geschäfts&amp;stelle</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Begutachten</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Jury</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>S&amp;uche</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;About Tandem</source>
        <translation>Ü&amp;ber Tandem</translation>
    </message>
    <message>
        <source>Tandem %1</source>
        <translation>Tandem %1</translation>
    </message>
    <message>
        <source>Bilingual applications, reviews and dossiers for flagship projects. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Zweisprachige Anträge, Gutachten und Dossiers für Leuchtturmprojekte. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Files of Tandem (*.fcall *.fid *.fwork *.fsub *.fpack *.frev *.fack);;All files (*)</source>
        <translation>Dateien von Tandem (*.fcall *.fid *.fwork *.fsub *.fpack *.frev *.fack);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tandem::shell::ProgressRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tandem::shell::StatusLine</name>
    <message>
        <source>Workspace open, all changes saved</source>
        <translation>Arbeitsbereich geöffnet, alles gespeichert</translation>
    </message>
    <message>
        <source>Berlin %1 · Beijing %2</source>
        <translation>Berlin %1 · Peking %2</translation>
    </message>
</context>
</TS>
