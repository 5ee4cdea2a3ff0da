<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CallForms</name>
    <message>
        <source>Redirect</source>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>Goes to another place in the dialplan: %1. A channel that it talks to is hung up, unless both are sent or its dialplan goes on.</source>
        <translation>Geht an eine andere Stelle des Wählplans: %1. Ein Kanal, der damit spricht, wird aufgelegt, außer wenn beide geschickt werden oder sein Wählplan weitergeht.</translation>
    </message>
    <message>
        <source>&amp;Redirect</source>
        <translation>&amp;Umleiten</translation>
    </message>
    <message>
        <source>for instance default</source>
        <translation>zum Beispiel default</translation>
    </message>
    <message>
        <source>&amp;Extension:</source>
        <translation>&amp;Nebenstelle:</translation>
    </message>
    <message>
        <source>for instance 100</source>
        <translation>zum Beispiel 100</translation>
    </message>
    <message>
        <source>&amp;Priority:</source>
        <translation>&amp;Priorität:</translation>
    </message>
    <message>
        <source>Send &amp;both legs</source>
        <translation>&amp;Beide Seiten schicken</translation>
    </message>
    <message>
        <source>Other le&amp;g&apos;s context:</source>
        <translation>Kontext der anderen &amp;Seite:</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>der-/dieselbe</translation>
    </message>
    <message>
        <source>Other leg&apos;s e&amp;xtension:</source>
        <translation>Nebenstelle der an&amp;deren Seite:</translation>
    </message>
    <message>
        <source>Blind Transfer</source>
        <translation>Direkt vermitteln</translation>
    </message>
    <message>
        <source>Attended Transfer</source>
        <translation>Mit Rückfrage vermitteln</translation>
    </message>
    <message>
        <source>Who talks to %1 goes to this extension; the channel itself is free then.</source>
        <translation>Wer mit %1 spricht, geht zu dieser Nebenstelle; der Kanal selbst ist danach frei.</translation>
    </message>
    <message>
        <source>%1 calls this extension, as if its user had dialled the feature code. The transfer is done when it hangs up.</source>
        <translation>%1 ruft diese Nebenstelle an, als hätte der Benutzer den Funktionscode gewählt. Vermittelt ist, sobald er auflegt.</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>&amp;Vermitteln</translation>
    </message>
    <message>
        <source>Add to Conference</source>
        <translation>In eine Konferenz holen</translation>
    </message>
    <message>
        <source>Goes to an extension that enters a conference: %1.</source>
        <translation>Geht zu einer Nebenstelle, die in eine Konferenz führt: %1.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Holen</translation>
    </message>
    <message>
        <source>Conference&apos;s &amp;extension:</source>
        <translation>&amp;Nebenstelle der Konferenz:</translation>
    </message>
    <message>
        <source>for instance 8000</source>
        <translation>zum Beispiel 8000</translation>
    </message>
    <message>
        <source>&amp;Both legs</source>
        <translation>&amp;Beide Seiten</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Waits in a parking lot until somebody takes it: %1.</source>
        <translation>Wartet auf einem Parkplatz, bis es jemand holt: %1.</translation>
    </message>
    <message>
        <source>&amp;Park</source>
        <translation>&amp;Parken</translation>
    </message>
    <message>
        <source>Parking &amp;lot:</source>
        <translation>Park&amp;bereich:</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>der übliche</translation>
    </message>
    <message>
        <source>&amp;Seconds until it comes back:</source>
        <translation>&amp;Sekunden bis zur Rückkehr:</translation>
    </message>
    <message>
        <source>as the lot says</source>
        <translation>wie dort eingestellt</translation>
    </message>
    <message>
        <source>Enter seconds as a number up to 86400.</source>
        <translation>Geben Sie die Sekunden als Zahl bis 86400 ein.</translation>
    </message>
    <message>
        <source>Play Tones</source>
        <translation>Töne spielen</translation>
    </message>
    <message>
        <source>Hears the tones of these keys: %1.</source>
        <translation>Hört die Töne dieser Tasten: %1.</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Spielen</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Tasten:</translation>
    </message>
    <message>
        <source>0 to 9, *, #, A to D</source>
        <translation>0 bis 9, *, #, A bis D</translation>
    </message>
    <message>
        <source>&amp;Milliseconds each:</source>
        <translation>&amp;Millisekunden je Ton:</translation>
    </message>
    <message>
        <source>as the server likes</source>
        <translation>nach Wahl des Servers</translation>
    </message>
    <message>
        <source>Enter milliseconds as a number up to 10000.</source>
        <translation>Geben Sie die Millisekunden als Zahl bis 10000 ein.</translation>
    </message>
    <message>
        <source>Send Text</source>
        <translation>Text senden</translation>
    </message>
    <message>
        <source>Gets this text, where its phone can show one: %1.</source>
        <translation>Erhält diesen Text, sofern sein Telefon einen anzeigen kann: %1.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>Set Variable</source>
        <translation>Variable setzen</translation>
    </message>
    <message>
        <source>A variable of %1, or a function such as CALLERID(name).</source>
        <translation>Eine Variable von %1 oder eine Funktion wie CALLERID(name).</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>for instance CALLERID(name)</source>
        <translation>zum Beispiel CALLERID(name)</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Wert:</translation>
    </message>
    <message>
        <source>Start Recording</source>
        <translation>Aufnahme beginnen</translation>
    </message>
    <message>
        <source>Is recorded into a file below the server&apos;s folder for recordings: %1. {server}, {channel} and {date} stand for their values.</source>
        <translation>Wird in eine Datei im Aufnahmeordner des Servers aufgenommen: %1. {server}, {channel} und {date} stehen für ihre Werte.</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>O&amp;ptions:</source>
        <translation>O&amp;ptionen:</translation>
    </message>
    <message>
        <source>of MixMonitor, for instance b</source>
        <translation>von MixMonitor, zum Beispiel b</translation>
    </message>
    <message>
        <source>16 - normal</source>
        <translation>16 - normal</translation>
    </message>
    <message>
        <source>17 - busy</source>
        <translation>17 - besetzt</translation>
    </message>
    <message>
        <source>18 - no response</source>
        <translation>18 - keine Reaktion</translation>
    </message>
    <message>
        <source>19 - no answer</source>
        <translation>19 - keine Antwort</translation>
    </message>
    <message>
        <source>21 - rejected</source>
        <translation>21 - abgewiesen</translation>
    </message>
    <message>
        <source>34 - no line free</source>
        <translation>34 - keine Leitung frei</translation>
    </message>
    <message>
        <source>38 - network out of order</source>
        <translation>38 - Netz gestört</translation>
    </message>
    <message>
        <source>Hang Up with Cause</source>
        <translation>Auflegen mit Grund</translation>
    </message>
    <message>
        <source>Is hung up: %1. Its phone or trunk is told the cause.</source>
        <translation>Wird aufgelegt: %1. Sein Telefon oder seine Leitung erfährt den Grund.</translation>
    </message>
    <message>
        <source>&amp;Hang Up</source>
        <translation>&amp;Auflegen</translation>
    </message>
    <message>
        <source>&amp;Cause:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>its Q.850 number, 1 to 127</source>
        <translation>seine Nummer nach Q.850, 1 bis 127</translation>
    </message>
    <message>
        <source>Enter a cause as a number from 1 to 127.</source>
        <translation>Geben Sie den Grund als Zahl von 1 bis 127 ein.</translation>
    </message>
    <message>
        <source>&amp;Context:</source>
        <translation>K&amp;ontext:</translation>
    </message>
    <message>
        <source>%1 talks to %2.</source>
        <translation>%1 spricht mit %2.</translation>
    </message>
</context>
<context>
    <name>CallMenu</name>
    <message>
        <source>&amp;Transfer</source>
        <translation>&amp;Vermitteln</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Mit&amp;hören</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>Aufnahm&amp;e</translation>
    </message>
    <message>
        <source>Hold and &amp;Mute</source>
        <translation>Halten und &amp;stummschalten</translation>
    </message>
    <message>
        <source>&amp;Originate…</source>
        <translation>Anr&amp;ufen…</translation>
    </message>
    <message>
        <source>Start a call</source>
        <translation>Ein Gespräch beginnen</translation>
    </message>
    <message>
        <source>&amp;Hang Up</source>
        <translation>&amp;Auflegen</translation>
    </message>
    <message>
        <source>Hang up the selected channels</source>
        <translation>Die ausgewählten Kanäle auflegen</translation>
    </message>
    <message>
        <source>Hang &amp;Up with Cause…</source>
        <translation>Auflegen mit &amp;Grund…</translation>
    </message>
    <message>
        <source>Hang up the selected channels and tell their phones why</source>
        <translation>Die ausgewählten Kanäle auflegen und ihren Telefonen sagen, warum</translation>
    </message>
    <message>
        <source>&amp;Redirect…</source>
        <translation>Um&amp;leiten…</translation>
    </message>
    <message>
        <source>Send the selected channels to another place in the dialplan</source>
        <translation>Die ausgewählten Kanäle an eine andere Stelle des Wählplans schicken</translation>
    </message>
    <message>
        <source>&amp;Blind Transfer…</source>
        <translation>&amp;Direkt vermitteln…</translation>
    </message>
    <message>
        <source>Connect the other side with somebody else</source>
        <translation>Die andere Seite mit jemand anderem verbinden</translation>
    </message>
    <message>
        <source>&amp;Attended Transfer…</source>
        <translation>Mit &amp;Rückfrage vermitteln…</translation>
    </message>
    <message>
        <source>Let the selected channel call somebody first, then connect the other side</source>
        <translation>Den ausgewählten Kanal erst jemanden anrufen lassen, dann die andere Seite verbinden</translation>
    </message>
    <message>
        <source>&amp;Cancel Attended Transfer</source>
        <translation>Rückfrage &amp;abbrechen</translation>
    </message>
    <message>
        <source>Bring the selected channel back to its call</source>
        <translation>Den ausgewählten Kanal zu seinem Gespräch zurückbringen</translation>
    </message>
    <message>
        <source>Connect &amp;with Each Other</source>
        <translation>&amp;Miteinander verbinden</translation>
    </message>
    <message>
        <source>Let the two selected channels talk to each other</source>
        <translation>Die beiden ausgewählten Kanäle miteinander sprechen lassen</translation>
    </message>
    <message>
        <source>&amp;Park…</source>
        <translation>&amp;Parken…</translation>
    </message>
    <message>
        <source>Park the selected channels</source>
        <translation>Die ausgewählten Kanäle parken</translation>
    </message>
    <message>
        <source>Ring my phone and give it the parked call</source>
        <translation>Mein Telefon klingeln lassen und ihm das geparkte Gespräch geben</translation>
    </message>
    <message>
        <source>Add to Con&amp;ference…</source>
        <translation>In eine &amp;Konferenz holen…</translation>
    </message>
    <message>
        <source>Send the selected channels, and who they talk to, into a conference</source>
        <translation>Die ausgewählten Kanäle, und wer mit ihnen spricht, in eine Konferenz schicken</translation>
    </message>
    <message>
        <source>Take out of &amp;Bridge</source>
        <translation>Aus der &amp;Brücke nehmen</translation>
    </message>
    <message>
        <source>End the talk of the selected channels; their dialplan goes on</source>
        <translation>Das Gespräch der ausgewählten Kanäle beenden; ihr Wählplan geht weiter</translation>
    </message>
    <message>
        <source>Take out of Co&amp;nference</source>
        <translation>Aus der Ko&amp;nferenz nehmen</translation>
    </message>
    <message>
        <source>Remove the selected channels from their conference</source>
        <translation>Die ausgewählten Kanäle aus ihrer Konferenz entfernen</translation>
    </message>
    <message>
        <source>Ring my phone and let it hear the selected channel</source>
        <translation>Mein Telefon klingeln und den ausgewählten Kanal hören lassen</translation>
    </message>
    <message>
        <source>&amp;Whisper</source>
        <translation>&amp;Einflüstern</translation>
    </message>
    <message>
        <source>Ring my phone; the selected channel hears me, the other side does not</source>
        <translation>Mein Telefon klingelt; der ausgewählte Kanal hört mich, die andere Seite nicht</translation>
    </message>
    <message>
        <source>&amp;Barge In</source>
        <translation>Sich ein&amp;schalten</translation>
    </message>
    <message>
        <source>Ring my phone; both sides hear me</source>
        <translation>Mein Telefon klingelt; beide Seiten hören mich</translation>
    </message>
    <message>
        <source>&amp;Start Recording…</source>
        <translation>Aufnahme &amp;beginnen…</translation>
    </message>
    <message>
        <source>Record the selected channels on the server</source>
        <translation>Die ausgewählten Kanäle auf dem Server aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Pause Recording</source>
        <translation>Aufnahme &amp;pausieren</translation>
    </message>
    <message>
        <source>Record silence until it goes on</source>
        <translation>Stille aufnehmen, bis es weitergeht</translation>
    </message>
    <message>
        <source>&amp;Continue Recording</source>
        <translation>Aufnahme &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Go on with a recording that was paused</source>
        <translation>Eine pausierte Aufnahme fortsetzen</translation>
    </message>
    <message>
        <source>S&amp;top Recording</source>
        <translation>Aufnahme b&amp;eenden</translation>
    </message>
    <message>
        <source>End the recordings of the selected channels</source>
        <translation>Die Aufnahmen der ausgewählten Kanäle beenden</translation>
    </message>
    <message>
        <source>Ask Phone to &amp;Hold</source>
        <translation>Telefon um &amp;Halten bitten</translation>
    </message>
    <message>
        <source>Ask the phone to hold its call; not every phone listens</source>
        <translation>Das Telefon bitten, sein Gespräch zu halten; nicht jedes folgt</translation>
    </message>
    <message>
        <source>Ask Phone to &amp;Talk</source>
        <translation>Telefon um &amp;Weitersprechen bitten</translation>
    </message>
    <message>
        <source>Ask the phone to answer, or to go on with the call that it holds</source>
        <translation>Das Telefon bitten, abzuheben oder mit dem gehaltenen Gespräch weiterzumachen</translation>
    </message>
    <message>
        <source>Mute What It &amp;Says</source>
        <translation>Sta&amp;tt seiner Stimme Stille</translation>
    </message>
    <message>
        <source>Nobody hears the selected channels</source>
        <translation>Niemand hört die ausgewählten Kanäle</translation>
    </message>
    <message>
        <source>Mute What It H&amp;ears</source>
        <translation>Hört &amp;nichts mehr</translation>
    </message>
    <message>
        <source>The selected channels hear nothing</source>
        <translation>Die ausgewählten Kanäle hören nichts</translation>
    </message>
    <message>
        <source>Mute &amp;Both</source>
        <translation>&amp;Beides stummschalten</translation>
    </message>
    <message>
        <source>The selected channels hear nothing, and nobody hears them</source>
        <translation>Die ausgewählten Kanäle hören nichts, und niemand hört sie</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>Stummschaltung &amp;aufheben</translation>
    </message>
    <message>
        <source>End every muting of the selected channels</source>
        <translation>Jede Stummschaltung der ausgewählten Kanäle beenden</translation>
    </message>
    <message>
        <source>Play Ton&amp;es…</source>
        <translation>&amp;Töne spielen…</translation>
    </message>
    <message>
        <source>Let the selected channels hear the tones of a phone&apos;s keys</source>
        <translation>Die ausgewählten Kanäle die Töne von Telefontasten hören lassen</translation>
    </message>
    <message>
        <source>Show a text on the phones of the selected channels</source>
        <translation>Einen Text auf den Telefonen der ausgewählten Kanäle zeigen</translation>
    </message>
    <message>
        <source>Set &amp;Variable…</source>
        <translation>Var&amp;iable setzen…</translation>
    </message>
    <message>
        <source>Set a variable or function of the selected channels</source>
        <translation>Eine Variable oder Funktion der ausgewählten Kanäle setzen</translation>
    </message>
    <message>
        <source>Take Parke&amp;d Call</source>
        <translation>Geparktes Gespräch h&amp;olen</translation>
    </message>
    <message>
        <source>&amp;Send Text…</source>
        <translation>Te&amp;xt senden…</translation>
    </message>
</context>
<context>
    <name>CallTargets</name>
    <message numerus="yes">
        <source>%1, %Ln channel(s): %2</source>
        <extracomment>A server, how many of its channels, and which</extracomment>
        <translation>
            <numerusform>%1, %Ln Kanal: %2</numerusform>
            <numerusform>%1, %Ln Kanäle: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one channel first.</source>
        <translation>Wählen Sie zuerst einen Kanal.</translation>
    </message>
    <message>
        <source>Select two channels first.</source>
        <translation>Wählen Sie zuerst zwei Kanäle.</translation>
    </message>
    <message>
        <source>Select channels first.</source>
        <translation>Wählen Sie zuerst Kanäle.</translation>
    </message>
    <message>
        <source>Select a parked channel first.</source>
        <translation>Wählen Sie zuerst einen geparkten Kanal.</translation>
    </message>
    <message>
        <source>Select channels in a conference first.</source>
        <translation>Wählen Sie zuerst Kanäle in einer Konferenz.</translation>
    </message>
    <message>
        <source>Asterisk uses a selected channel for itself: nothing can be done with it.</source>
        <translation>Asterisk benutzt einen ausgewählten Kanal für sich selbst: Mit ihm lässt sich nichts tun.</translation>
    </message>
    <message>
        <source>Select channels in a bridge first: a selected one is in none.</source>
        <translation>Wählen Sie zuerst Kanäle in einer Bridge: Ein ausgewählter ist in keiner.</translation>
    </message>
    <message>
        <source>The form was brought up to date: there is nobody on the other side now.</source>
        <translation>Das Formular wurde auf den neuen Stand gebracht: Auf der anderen Seite ist jetzt niemand.</translation>
    </message>
    <message>
        <source>The form was brought up to date: %1</source>
        <translation>Das Formular wurde auf den neuen Stand gebracht: %1</translation>
    </message>
    <message numerus="yes">
        <source>Hang up %Ln channel(s) on %1?</source>
        <translation>
            <numerusform>%Ln Kanal auf %1 auflegen?</numerusform>
            <numerusform>%Ln Kanäle auf %1 auflegen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln channel(s) on %2?</source>
        <translation>
            <numerusform>%1: %Ln Kanal auf %2?</numerusform>
            <numerusform>%1: %Ln Kanäle auf %2?</numerusform>
        </translation>
    </message>
    <message>
        <source>Hang up %1?</source>
        <translation>%1 auflegen?</translation>
    </message>
    <message numerus="yes">
        <source>Hang up %Ln channel(s)?</source>
        <translation>
            <numerusform>%Ln Kanal auflegen?</numerusform>
            <numerusform>%Ln Kanäle auflegen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln channel(s)?</source>
        <translation>
            <numerusform>%1: %Ln Kanal?</numerusform>
            <numerusform>%1: %Ln Kanäle?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallVerbs</name>
    <message>
        <source>Call %1?</source>
        <translation>%1 anrufen?</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <extracomment>Where a call goes that was answered: &quot;100@default&quot;</extracomment>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>phone and target, what became of the call</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The session has ended. Nothing was sent.</source>
        <translation>Die Sitzung ist beendet. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Calling %1…</source>
        <translation>%1 wird angerufen…</translation>
    </message>
    <message>
        <source>The server has taken the order. Ringing…</source>
        <translation>Der Server hat den Auftrag angenommen. Es klingelt…</translation>
    </message>
    <message>
        <source>%1: ring %2?</source>
        <extracomment>What is done, and what rings for it: &quot;Listen: ring PJSIP/100?&quot;</extracomment>
        <translation>%1: %2 läuten lassen?</translation>
    </message>
    <message>
        <source>Enter My phone in the settings of %1 first: it is what rings.</source>
        <translation>Geben Sie zuerst „Mein Telefon“ in den Einstellungen von %1 ein: Es klingelt.</translation>
    </message>
    <message numerus="yes">
        <source>Hung up %Ln channel(s) on %1: %2.</source>
        <translation>
            <numerusform>%Ln Kanal auf %1 aufgelegt: %2.</numerusform>
            <numerusform>%Ln Kanäle auf %1 aufgelegt: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: done for %Ln channel(s) on %2: %3.</source>
        <translation>
            <numerusform>%1: für %Ln Kanal auf %2 erledigt: %3.</numerusform>
            <numerusform>%1: für %Ln Kanäle auf %2 erledigt: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hung up %1 of %2 channels on %3.</source>
        <translation>%1 von %2 Kanälen auf %3 aufgelegt.</translation>
    </message>
    <message>
        <source>%1: done for %2 of %3 channels on %4.</source>
        <translation>%1: für %2 von %3 Kanälen auf %4 erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln channel(s) it is not known: %1</source>
        <extracomment>%1: what is known of the first of them</extracomment>
        <translation>
            <numerusform>Von einem Kanal ist es nicht bekannt: %1</numerusform>
            <numerusform>Von %Ln Kanälen ist es nicht bekannt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Die Sitzung ist beendet.</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Ausgestellt für:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Ausgestellt von:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Gültig:</translation>
    </message>
    <message>
        <source>Trusted before:</source>
        <translation>Bisher vertraut:</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Bisher vertraut</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation>SHA-256-Fingerabdruck:</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Den Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy Fingerprint</source>
        <translation>Fingerabdruck &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Remember this for the next time</source>
        <translation>Für das nächste Mal &amp;merken</translation>
    </message>
    <message>
        <source>Remember this for the next time</source>
        <translation>Für das nächste Mal merken</translation>
    </message>
</context>
<context>
    <name>ChangeConfirmation</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>CommandGuide</name>
    <message>
        <source>whether calls are recorded in CDRs</source>
        <translation>ob Gespräche in CDRs festgehalten werden</translation>
    </message>
    <message>
        <source>start a call</source>
        <translation>einen Anruf beginnen</translation>
    </message>
    <message>
        <source>send a channel to an extension</source>
        <translation>einen Kanal zu einer Nebenstelle schicken</translation>
    </message>
    <message>
        <source>hang up a channel</source>
        <translation>einen Kanal auflegen</translation>
    </message>
    <message>
        <source>conferences</source>
        <translation>Konferenzen</translation>
    </message>
    <message>
        <source>read all configuration again</source>
        <translation>die ganze Konfiguration neu lesen</translation>
    </message>
    <message>
        <source>restart when the last call has ended</source>
        <translation>neu starten, wenn das letzte Gespräch beendet ist</translation>
    </message>
    <message>
        <source>restart at once; calls end</source>
        <translation>sofort neu starten; Gespräche enden</translation>
    </message>
    <message>
        <source>level of debug messages</source>
        <translation>Stufe der Debug-Meldungen</translation>
    </message>
    <message>
        <source>level of verbose messages</source>
        <translation>Stufe der ausführlichen Meldungen</translation>
    </message>
    <message>
        <source>help on a dialplan application</source>
        <translation>Hilfe zu einer Anwendung des Wählplans</translation>
    </message>
    <message>
        <source>dialplan applications</source>
        <translation>Anwendungen des Wählplans</translation>
    </message>
    <message>
        <source>how many calls there are and were</source>
        <translation>wie viele Gespräche es gibt und gab</translation>
    </message>
    <message>
        <source>all about one channel</source>
        <translation>alles über einen Kanal</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>codecs</source>
        <translation>Codecs</translation>
    </message>
    <message>
        <source>help on a dialplan function</source>
        <translation>Hilfe zu einer Funktion des Wählplans</translation>
    </message>
    <message>
        <source>dialplan functions</source>
        <translation>Funktionen des Wählplans</translation>
    </message>
    <message>
        <source>commands, or help on one of them</source>
        <translation>Befehle, oder Hilfe zu einem davon</translation>
    </message>
    <message>
        <source>hints, and who watches them</source>
        <translation>Hints, und wer sie beobachtet</translation>
    </message>
    <message>
        <source>settings of the server</source>
        <translation>Einstellungen des Servers</translation>
    </message>
    <message>
        <source>memory and load of the machine</source>
        <translation>Speicher und Last des Rechners</translation>
    </message>
    <message>
        <source>queues of work inside Asterisk</source>
        <translation>Arbeitsschlangen innerhalb von Asterisk</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>what it costs to convert between codecs</source>
        <translation>was das Umwandeln zwischen Codecs kostet</translation>
    </message>
    <message>
        <source>since when it runs</source>
        <translation>seit wann er läuft</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>stop when the last call has ended</source>
        <translation>anhalten, wenn das letzte Gespräch beendet ist</translation>
    </message>
    <message>
        <source>stop at once; calls end</source>
        <translation>sofort anhalten; Gespräche enden</translation>
    </message>
    <message>
        <source>delete a key of the database</source>
        <translation>einen Schlüssel der Datenbank löschen</translation>
    </message>
    <message>
        <source>delete a family of the database</source>
        <translation>eine Familie der Datenbank löschen</translation>
    </message>
    <message>
        <source>one value of the database</source>
        <translation>einen Wert der Datenbank</translation>
    </message>
    <message>
        <source>write a value into the database</source>
        <translation>einen Wert in die Datenbank schreiben</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>die Datenbank</translation>
    </message>
    <message>
        <source>read the dialplan again</source>
        <translation>den Wählplan neu lesen</translation>
    </message>
    <message>
        <source>the dialplan, or a part of it</source>
        <translation>den Wählplan oder einen Teil davon</translation>
    </message>
    <message>
        <source>the built-in web server</source>
        <translation>der eingebaute Webserver</translation>
    </message>
    <message>
        <source>IAX2 peers</source>
        <translation>IAX2-Gegenstellen</translation>
    </message>
    <message>
        <source>IAX2 registrations</source>
        <translation>IAX2-Anmeldungen</translation>
    </message>
    <message>
        <source>read logger.conf again</source>
        <translation>logger.conf neu lesen</translation>
    </message>
    <message>
        <source>begin new log files</source>
        <translation>neue Protokolldateien beginnen</translation>
    </message>
    <message>
        <source>log files and what goes into them</source>
        <translation>Protokolldateien, und was hineinkommt</translation>
    </message>
    <message>
        <source>sessions of the manager interface</source>
        <translation>Sitzungen der Manager-Schnittstelle</translation>
    </message>
    <message>
        <source>settings of the manager interface</source>
        <translation>Einstellungen der Manager-Schnittstelle</translation>
    </message>
    <message>
        <source>users of the manager interface</source>
        <translation>Benutzer der Manager-Schnittstelle</translation>
    </message>
    <message>
        <source>load a module</source>
        <translation>ein Modul laden</translation>
    </message>
    <message>
        <source>let a module read its configuration again</source>
        <translation>ein Modul seine Konfiguration neu lesen lassen</translation>
    </message>
    <message>
        <source>loaded modules</source>
        <translation>geladene Module</translation>
    </message>
    <message>
        <source>unload a module</source>
        <translation>ein Modul entladen</translation>
    </message>
    <message>
        <source>classes of music on hold</source>
        <translation>Klassen der Wartemusik</translation>
    </message>
    <message>
        <source>parked calls</source>
        <translation>geparkte Gespräche</translation>
    </message>
    <message>
        <source>ask an endpoint whether it is there</source>
        <translation>einen Endpunkt fragen, ob er da ist</translation>
    </message>
    <message>
        <source>read the configuration of PJSIP again</source>
        <translation>die Konfiguration von PJSIP neu lesen</translation>
    </message>
    <message>
        <source>log SIP messages no more</source>
        <translation>SIP-Nachrichten nicht mehr protokollieren</translation>
    </message>
    <message>
        <source>log SIP messages</source>
        <translation>SIP-Nachrichten protokollieren</translation>
    </message>
    <message>
        <source>addresses of record</source>
        <translation>Adressen (AORs)</translation>
    </message>
    <message>
        <source>channels of PJSIP</source>
        <translation>Kanäle von PJSIP</translation>
    </message>
    <message>
        <source>contacts, and how fast they answer</source>
        <translation>Kontakte, und wie schnell sie antworten</translation>
    </message>
    <message>
        <source>all about one endpoint</source>
        <translation>alles über einen Endpunkt</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>where this server is registered</source>
        <translation>wo dieser Server angemeldet ist</translation>
    </message>
    <message>
        <source>transports of PJSIP</source>
        <translation>Transporte von PJSIP</translation>
    </message>
    <message>
        <source>add a member to a queue</source>
        <translation>einer Warteschlange ein Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>take a member out of a queue</source>
        <translation>ein Mitglied aus einer Warteschlange nehmen</translation>
    </message>
    <message>
        <source>queues, their members and callers</source>
        <translation>Warteschlangen, ihre Mitglieder und Anrufer</translation>
    </message>
    <message>
        <source>log RTP packets no more</source>
        <translation>RTP-Pakete nicht mehr protokollieren</translation>
    </message>
    <message>
        <source>log RTP packets</source>
        <translation>RTP-Pakete protokollieren</translation>
    </message>
    <message>
        <source>channels of chan_sip</source>
        <translation>Kanäle von chan_sip</translation>
    </message>
    <message>
        <source>all about one peer of chan_sip</source>
        <translation>alles über eine Gegenstelle von chan_sip</translation>
    </message>
    <message>
        <source>peers of chan_sip</source>
        <translation>Gegenstellen von chan_sip</translation>
    </message>
    <message>
        <source>registrations of chan_sip</source>
        <translation>Anmeldungen von chan_sip</translation>
    </message>
    <message>
        <source>mailboxes</source>
        <translation>Postfächer</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See wirechief --help.</source>
        <translation>Siehe wirechief --help.</translation>
    </message>
    <message>
        <source>Runs Asterisk servers by point and click.</source>
        <translation>Verwaltet Asterisk-Server per Mausklick.</translation>
    </message>
    <message>
        <source>Open the saved server of this name.</source>
        <translation>Den gespeicherten Server dieses Namens öffnen.</translation>
    </message>
    <message>
        <source>Open this server without saving it.</source>
        <translation>Diesen Server öffnen, ohne ihn zu speichern.</translation>
    </message>
    <message>
        <source>Its port: 5038, with --tls 5039, unless given.</source>
        <translation>Sein Port; ohne Angabe 5038, mit --tls 5039.</translation>
    </message>
    <message>
        <source>The manager user.</source>
        <translation>Der Manager-Benutzer.</translation>
    </message>
    <message>
        <source>Encrypt the link.</source>
        <translation>Die Verbindung verschlüsseln.</translation>
    </message>
    <message>
        <source>With --tls: a PEM file of further authorities to trust.</source>
        <translation>Mit --tls: eine PEM-Datei mit weiteren Zertifizierungsstellen, denen vertraut wird.</translation>
    </message>
    <message>
        <source>Open the demo server that is part of this program.</source>
        <translation>Den Demo-Server öffnen, der Teil dieses Programms ist.</translation>
    </message>
    <message>
        <source>Colours for this run: system, light or dark.</source>
        <translation>Farben für diesen Lauf: system, light oder dark.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>--%1 is of use only with --host.</source>
        <translation>--%1 ist nur mit --host sinnvoll.</translation>
    </message>
    <message>
        <source>--host needs --%1 too.</source>
        <translation>--host braucht auch --%1.</translation>
    </message>
    <message>
        <source>--ca is of use only with --tls.</source>
        <translation>--ca ist nur mit --tls sinnvoll.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>Wirechief does not know what to do with “%1”.</source>
        <translation>Wirechief kann mit „%1“ nichts anfangen.</translation>
    </message>
    <message>
        <source>--connect needs the name of a saved server.</source>
        <translation>--connect braucht den Namen eines gespeicherten Servers.</translation>
    </message>
    <message>
        <source>Only one of --connect, --host and --demo can be given.</source>
        <translation>Nur eines von --connect, --host und --demo kann angegeben werden.</translation>
    </message>
    <message>
        <source>--theme is one of system, light and dark.</source>
        <translation>--theme ist eines von system, light und dark.</translation>
    </message>
    <message>
        <source>A file that holds the secret and nothing else; it must be yours, no link, and nobody else may use it (chmod 600).</source>
        <translation>Eine Datei, die das Geheimnis enthält und sonst nichts; sie muss Ihnen gehören, darf kein Link sein, und niemand sonst darf sie benutzen (chmod 600).</translation>
    </message>
    <message>
        <source>What an old server writes in where it is not UTF-8, for instance windows-1251.</source>
        <translation>Worin ein alter Server schreibt, wo es kein UTF-8 ist, zum Beispiel windows-1251.</translation>
    </message>
    <message>
        <source>--encoding is one of %1.</source>
        <translation>--encoding ist eines von %1.</translation>
    </message>
    <message>
        <source>For a report of a fault: let core files and debuggers read the memory of this run, secrets included.</source>
        <translation>Für einen Fehlerbericht: Speicherabzüge und Debugger dürfen den Speicher dieses Laufs lesen, samt Geheimnissen.</translation>
    </message>
</context>
<context>
    <name>DemoServer</name>
    <message>
        <source>The demo server cannot use port %1: %2.</source>
        <translation>Der Demo-Server kann Port %1 nicht benutzen: %2.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Wählen Sie einen anderen Port oder 0 für einen beliebigen freien.</translation>
    </message>
    <message>
        <source>No certificate could be made for the demo server: %1.</source>
        <translation>Für den Demo-Server konnte kein Zertifikat erzeugt werden: %1.</translation>
    </message>
    <message>
        <source>TLS needs the program openssl; Debian&apos;s package has its name.</source>
        <translation>TLS braucht das Programm openssl; Debians Paket heißt ebenso.</translation>
    </message>
    <message>
        <source>openssl wrote something else</source>
        <translation>openssl hat etwas anderes ausgegeben</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Greeting</source>
        <extracomment>The greeting line of a server</extracomment>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Raw text</source>
        <extracomment>A frame that is neither event nor response</extracomment>
        <translation>Rohtext</translation>
    </message>
</context>
<context>
    <name>ModuleVerbs</name>
    <message>
        <source>Select modules first.</source>
        <translation>Wählen Sie zuerst Module.</translation>
    </message>
    <message>
        <source>A selected module is a part of Asterisk itself: it cannot be unloaded.</source>
        <translation>Ein gewähltes Modul ist ein Teil von Asterisk selbst: Es kann nicht entladen werden.</translation>
    </message>
    <message>
        <source>Reload %1 on %2?</source>
        <translation>%1 auf %2 neu laden?</translation>
    </message>
    <message>
        <source>Their configuration is read again; a mistake in a file takes effect.</source>
        <translation>Ihre Konfiguration wird neu gelesen; ein Fehler in einer Datei wird wirksam.</translation>
    </message>
    <message>
        <source>Unload %1 on %2?</source>
        <translation>%1 auf %2 entladen?</translation>
    </message>
    <message>
        <source>What they offer is gone until they are loaded again: applications of the dialplan, commands, phones and trunks. Asterisk refuses what is in use.</source>
        <translation>Was sie bieten, fehlt, bis sie wieder geladen sind: Anwendungen des Wählplans, Befehle, Telefone und Leitungen. Was benutzt wird, verweigert Asterisk.</translation>
    </message>
    <message>
        <source>Unload %1 on %2 and load it again?</source>
        <translation>%1 auf %2 entladen und wieder laden?</translation>
    </message>
    <message>
        <source>What they offer is gone for a moment; if loading fails, until it succeeds. Asterisk refuses what is in use.</source>
        <translation>Was sie bieten, fehlt einen Augenblick lang; misslingt das Laden, dann bis es gelingt. Was benutzt wird, verweigert Asterisk.</translation>
    </message>
    <message>
        <source>Load Module</source>
        <translation>Modul laden</translation>
    </message>
    <message>
        <source>Loads a module that lies in the server&apos;s folder of modules and is not loaded yet.</source>
        <translation>Lädt ein Modul, das im Modulordner des Servers liegt und noch nicht geladen ist.</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>&amp;Module:</source>
        <translation>&amp;Modul:</translation>
    </message>
    <message>
        <source>for instance app_queue.so</source>
        <translation>zum Beispiel app_queue.so</translation>
    </message>
    <message>
        <source>&amp;Load Module…</source>
        <translation>Modul &amp;laden…</translation>
    </message>
    <message>
        <source>Load a module that lies on the server</source>
        <translation>Ein Modul laden, das auf dem Server liegt</translation>
    </message>
    <message>
        <source>&amp;Reload Module</source>
        <translation>Modul &amp;neu laden</translation>
    </message>
    <message>
        <source>Let the selected modules read their configuration again</source>
        <translation>Die gewählten Module ihre Konfiguration neu lesen lassen</translation>
    </message>
    <message>
        <source>&amp;Unload Module</source>
        <translation>Modul &amp;entladen</translation>
    </message>
    <message>
        <source>Take the selected modules out of the server until they are loaded again</source>
        <translation>Die gewählten Module aus dem Server nehmen, bis sie wieder geladen werden</translation>
    </message>
    <message>
        <source>Unload and Load A&amp;gain</source>
        <translation>Entladen und &amp;wieder laden</translation>
    </message>
    <message>
        <source>Unload the selected modules and load them again, as after an update</source>
        <translation>Die gewählten Module entladen und wieder laden, etwa nach einer Aktualisierung</translation>
    </message>
    <message numerus="yes">
        <source>%1: done for %Ln module(s) on %2: %3.</source>
        <translation>
            <numerusform>%1: für %Ln Modul auf %2 erledigt: %3.</numerusform>
            <numerusform>%1: für %Ln Module auf %2 erledigt: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done for %2 of %3 modules on %4.</source>
        <translation>%1: für %2 von %3 Modulen auf %4 erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln module(s) it is not known: %1</source>
        <extracomment>%1: what is known of the first of them</extracomment>
        <translation>
            <numerusform>Von %Ln Modul ist es nicht bekannt: %1</numerusform>
            <numerusform>Von %Ln Modulen ist es nicht bekannt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a module; %2: of a server</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Load %1 on %2?</source>
        <translation>%1 auf %2 laden?</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln Kanal</numerusform>
            <numerusform>%Ln Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Telephony</source>
        <translation>Telefonie</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>&amp;Geheimnis:</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Das Geheimnis zeigen</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Remember it</source>
        <translation>Es &amp;merken</translation>
    </message>
    <message>
        <source>Remember it</source>
        <translation>Es merken</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Add Server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How the server is called in this program</source>
        <translation>Wie der Server in diesem Programm heißt</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where the server stands in the list; empty: at the top</source>
        <translation>Wo der Server in der Liste steht; leer: ganz oben</translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation>&amp;Umgebung:</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host name, IPv4 or IPv6 address of the server</source>
        <translation>Hostname, IPv4- oder IPv6-Adresse des Servers</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Verschlüsselung:</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>CA fi&amp;le:</source>
        <translation>CA-&amp;Datei:</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>PEM file with the authority that signed the certificate of the server</source>
        <translation>PEM-Datei mit der Zertifizierungsstelle, die das Zertifikat des Servers unterschrieben hat</translation>
    </message>
    <message>
        <source>The authorities of this system</source>
        <translation>Die Zertifizierungsstellen dieses Systems</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>Die CA-Datei auswählen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>&amp;Geheimnis:</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Das Geheimnis zeigen</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep it:</source>
        <translation>&amp;Aufbewahrung:</translation>
    </message>
    <message>
        <source>Where the secret is kept</source>
        <translation>Wo das Geheimnis aufbewahrt wird</translation>
    </message>
    <message>
        <source>Allow pl&amp;ain login</source>
        <translation>&amp;Klartext-Anmeldung erlauben</translation>
    </message>
    <message>
        <source>Allow plain login</source>
        <translation>Klartext-Anmeldung erlauben</translation>
    </message>
    <message>
        <source>Send the secret itself where the server refuses the MD5 login</source>
        <translation>Das Geheimnis selbst senden, wenn der Server die MD5-Anmeldung ablehnt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>&amp;Read-only: nothing on this server can be changed</source>
        <translation>Nur &amp;lesen: Auf diesem Server kann nichts geändert werden</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Nothing on this server can be changed from here</source>
        <translation>Von hier aus kann auf diesem Server nichts geändert werden</translation>
    </message>
    <message>
        <source>&amp;Connect when the program starts</source>
        <translation>Beim Programm&amp;start verbinden</translation>
    </message>
    <message>
        <source>Connect when the program starts</source>
        <translation>Beim Programmstart verbinden</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Logs in once with what stands here and logs off again</source>
        <translation>Meldet sich einmal mit diesen Angaben an und wieder ab</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Available act&amp;ions:</source>
        <translation>Vorhandene Akt&amp;ionen:</translation>
    </message>
    <message>
        <source>Names of AMI actions, separated by commas, that count as available even where the server does not list them</source>
        <translation>Namen von AMI-Aktionen, durch Kommas getrennt, die als vorhanden gelten, auch wenn der Server sie nicht nennt</translation>
    </message>
    <message>
        <source>as the server says</source>
        <translation>wie der Server sagt</translation>
    </message>
    <message>
        <source>Available actions</source>
        <translation>Vorhandene Aktionen</translation>
    </message>
    <message>
        <source>Names of AMI actions that count as available, separated by commas</source>
        <translation>Namen von AMI-Aktionen, die als vorhanden gelten, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Missing actions:</source>
        <translation>&amp;Fehlende Aktionen:</translation>
    </message>
    <message>
        <source>Names of AMI actions, separated by commas, that count as not available even where the server lists them</source>
        <translation>Namen von AMI-Aktionen, durch Kommas getrennt, die als nicht vorhanden gelten, auch wenn der Server sie nennt</translation>
    </message>
    <message>
        <source>Missing actions</source>
        <translation>Fehlende Aktionen</translation>
    </message>
    <message>
        <source>Names of AMI actions that count as not available, separated by commas</source>
        <translation>Namen von AMI-Aktionen, die als nicht vorhanden gelten, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>M&amp;y phone:</source>
        <translation>M&amp;ein Telefon:</translation>
    </message>
    <message>
        <source>What rings when you listen to a call, take a parked one, or start one: technology/name</source>
        <translation>Was klingelt, wenn Sie ein Gespräch mithören, ein geparktes holen oder eines beginnen: Technik/Name</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Mein Telefon</translation>
    </message>
    <message>
        <source>The endpoint of this server that rings for you</source>
        <translation>Der Endpunkt dieses Servers, der bei Ihnen klingelt</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Teile des Formulars</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The name in brackets in manager.conf. For all that the pages show it should read system, call, agent, user, reporting and dialplan, and write reporting at least.</source>
        <translation>Der Name in Klammern in manager.conf. Für alles, was die Seiten zeigen, sollte er system, call, agent, user, reporting und dialplan lesen und mindestens reporting schreiben dürfen.</translation>
    </message>
    <message>
        <source>&amp;Its name:</source>
        <translation>E&amp;igener Name:</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Name der Umgebung</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>Fa&amp;rbe:</translation>
    </message>
    <message>
        <source>Colour of the environment</source>
        <translation>Farbe der Umgebung</translation>
    </message>
    <message>
        <source>&amp;Before changes:</source>
        <translation>Vor Ä&amp;nderungen:</translation>
    </message>
    <message>
        <source>Whether this server is changed at once, or after a question</source>
        <translation>Ob dieser Server sofort geändert wird oder nach einer Frage</translation>
    </message>
    <message>
        <source>Before changes</source>
        <translation>Vor Änderungen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Encodin&amp;g:</source>
        <translation>&amp;Zeichensatz:</translation>
    </message>
    <message>
        <source>What names are written in that an old server sends and that are not UTF-8</source>
        <translation>Worin Namen geschrieben sind, die ein alter Server schickt und die kein UTF-8 sind</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Time to c&amp;onnect:</source>
        <translation>Zeit zum &amp;Verbinden:</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Zeit zum Verbinden</translation>
    </message>
    <message>
        <source>How long connecting may take, in seconds</source>
        <translation>Wie lange das Verbinden dauern darf, in Sekunden</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>for a&amp;n answer:</source>
        <translation>f&amp;ür eine Antwort:</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>Zeit für eine Antwort</translation>
    </message>
    <message>
        <source>How long an answer may take, in seconds; commands, reloads and long lists have more</source>
        <translation>Wie lange eine Antwort dauern darf, in Sekunden; Befehle, Neuladen und lange Listen haben mehr</translation>
    </message>
    <message>
        <source>On&amp;ly events of:</source>
        <translation>&amp;Nur Ereignisse von:</translation>
    </message>
    <message>
        <source>Classes of events of manager.conf, separated by commas: others are not asked for, and pages that need them stand still</source>
        <translation>Klassen von Ereignissen aus manager.conf, durch Kommas getrennt: andere werden nicht angefordert, und Seiten, die sie brauchen, stehen still</translation>
    </message>
    <message>
        <source>as the pages need them</source>
        <translation>wie die Seiten sie brauchen</translation>
    </message>
    <message>
        <source>Only events of</source>
        <translation>Nur Ereignisse von</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>Ihr Zerti&amp;fikat:</translation>
    </message>
    <message>
        <source>Your certificate, for a server that wants one of its clients: a PEM file, or a PKCS#12 file (.p12, .pfx)</source>
        <translation>Ihr Zertifikat, für einen Server, der von seinen Clients eines verlangt: eine PEM-Datei oder eine PKCS#12-Datei (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Ihr Zertifikat</translation>
    </message>
    <message>
        <source>None: most servers want none</source>
        <translation>Keines: Die meisten Server verlangen keines</translation>
    </message>
    <message>
        <source>Browse for your certificate</source>
        <translation>Ihr Zertifikat suchen</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Wäh&amp;len…</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>Sein Schlüss&amp;el:</translation>
    </message>
    <message>
        <source>PEM file with the private key of your certificate, where it is not in the same file</source>
        <translation>PEM-Datei mit dem privaten Schlüssel Ihres Zertifikats, wenn er nicht in derselben Datei ist</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>In the same file</source>
        <translation>In derselben Datei</translation>
    </message>
    <message>
        <source>Browse for the key file</source>
        <translation>Die Schlüsseldatei suchen</translation>
    </message>
    <message>
        <source>Brow&amp;se…</source>
        <translation>Wähle&amp;n…</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>What opens the key where a passphrase seals it; it stays on this computer, and is kept where the secret is</source>
        <translation>Was den Schlüssel öffnet, wenn er mit einer Passphrase versiegelt ist; sie bleibt auf diesem Rechner und wird dort aufbewahrt, wo das Geheimnis ist</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Die Passphrase zeigen</translation>
    </message>
    <message>
        <source>SSH &amp;jump:</source>
        <translation>SSH-&amp;Sprung:</translation>
    </message>
    <message>
        <source>A host that ssh connects to first, as you type it for ssh: gate.example.org, me@gate.example.org:2222 or a name of ~/.ssh/config</source>
        <translation>Ein Host, mit dem sich ssh zuerst verbindet, wie Sie ihn für ssh schreiben: gate.example.org, me@gate.example.org:2222 oder ein Name aus ~/.ssh/config</translation>
    </message>
    <message>
        <source>SSH jump</source>
        <translation>SSH-Sprung</translation>
    </message>
    <message>
        <source>None: the server is reached directly</source>
        <translation>Keiner: Der Server wird direkt erreicht</translation>
    </message>
    <message>
        <source>What you want to remember of this server; an export holds it in clear</source>
        <translation>Was Sie sich zu diesem Server merken wollen; ein Export enthält es im Klartext</translation>
    </message>
    <message>
        <source>e.g. pbx-berlin</source>
        <translation>z. B. pbx-berlin</translation>
    </message>
    <message>
        <source>e.g. Branch offices</source>
        <translation>z. B. Filialen</translation>
    </message>
    <message>
        <source>e.g. pbx.example.org</source>
        <translation>z. B. pbx.example.org</translation>
    </message>
    <message>
        <source>e.g. admin</source>
        <translation>z. B. admin</translation>
    </message>
    <message>
        <source>e.g. PJSIP/100</source>
        <translation>z. B. PJSIP/100</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>Zertifikat zeigen…</translation>
    </message>
</context>
<context>
    <name>TextTable</name>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>position %1, priority %2</source>
        <translation>Platz %1, Priorität %2</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>Keine Mitglieder</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Calls taken</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Calls waiting</source>
        <translation>Wartende Anrufe</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>The filter is too long.</source>
        <translation>Der Filter ist zu lang.</translation>
    </message>
    <message>
        <source>There is no “(” for this “)”.</source>
        <translation>Zu dieser „)“ fehlt die „(“.</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>%1 servers</source>
        <translation>%1 Server</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Add Server…</source>
        <translation>Server &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit Server…</source>
        <translation>Server be&amp;arbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove Server…</source>
        <translation>Server &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Next Server</source>
        <translation>&amp;Nächster Server</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Refresh from Server</source>
        <translation>Vom Server &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Konsole</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Console and Log Side &amp;by Side</source>
        <translation>Konsole und Protokoll &amp;nebeneinander</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>Wie das &amp;System</translation>
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
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Reload &amp;Everything</source>
        <translation>&amp;Alles neu laden</translation>
    </message>
    <message>
        <source>Reload &amp;Module…</source>
        <translation>&amp;Modul neu laden…</translation>
    </message>
    <message>
        <source>Open the &amp;Demo Server</source>
        <translation>&amp;Demo-Server öffnen</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Wirechief</source>
        <translation>&amp;Über Wirechief</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>An&amp;ruf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Dars&amp;tellung</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Reload menu</source>
        <translation>Menü zum Neuladen</translation>
    </message>
    <message>
        <source>Reload everything or one module</source>
        <translation>Alles oder ein Modul neu laden</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Show or hide all about the selected channel</source>
        <translation>Alles über den gewählten Kanal zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Search &amp;or Do…</source>
        <translation>Suchen &amp;oder tun…</translation>
    </message>
    <message>
        <source>Find servers, pages, channels and actions by a few letters</source>
        <translation>Server, Seiten, Kanäle und Aktionen mit ein paar Buchstaben finden</translation>
    </message>
    <message>
        <source>Let Changes &amp;Glow</source>
        <translation>Änderungen auf&amp;leuchten lassen</translation>
    </message>
    <message>
        <source>Light up for a moment what has changed in the tables</source>
        <translation>Kurz aufleuchten lassen, was sich in den Tabellen geändert hat</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>Show whether what the window knows is what the server says, and what the session has counted</source>
        <translation>Zeigen, ob das Fenster weiß, was der Server sagt, und was die Sitzung gezählt hat</translation>
    </message>
    <message>
        <source>&amp;Put All Back</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>Arrange the panels as they were when the program was new</source>
        <translation>Ordnet die Bereiche so an, wie sie anfangs waren</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>Be&amp;reiche</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Colours, saved filters and other choices that hold for all servers</source>
        <translation>Farben, gespeicherte Filter und was sonst für alle Server gilt</translation>
    </message>
    <message>
        <source>Mod&amp;ules</source>
        <translation>Mod&amp;ule</translation>
    </message>
    <message>
        <source>&amp;Trusted Certificates…</source>
        <translation>Vertraute &amp;Zertifikate…</translation>
    </message>
    <message>
        <source>Show the servers whose certificate you accepted yourself, and trust them no more</source>
        <translation>Zeigt die Server, deren Zertifikat Sie selbst angenommen haben, und entzieht ihnen das Vertrauen</translation>
    </message>
    <message>
        <source>Rig&amp;hts Used…</source>
        <translation>Benutzte &amp;Rechte…</translation>
    </message>
    <message>
        <source>&amp;New Manager User…</source>
        <translation>Neuer Mana&amp;ger-Benutzer…</translation>
    </message>
    <message>
        <source>Write what manager.conf needs for a login, step by step; no server is needed</source>
        <translation>Schritt für Schritt schreiben, was manager.conf für eine Anmeldung braucht; ein Server ist nicht nötig</translation>
    </message>
    <message>
        <source>Would This Address &amp;Get In?…</source>
        <translation>&amp;Käme diese Adresse hinein?…</translation>
    </message>
    <message>
        <source>Ask what the deny, permit and acl lines of a manager.conf make of an address</source>
        <translation>Fragen, was die Zeilen deny, permit und acl einer manager.conf aus einer Adresse machen</translation>
    </message>
    <message>
        <source>Loc&amp;k the Vault</source>
        <translation>Tre&amp;sor sperren</translation>
    </message>
    <message>
        <source>&amp;Import Servers…</source>
        <translation>Server &amp;importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport Servers…</source>
        <translation>Server e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Add servers from a file: what Wirechief exported, a table (CSV) or a manager.conf</source>
        <translation>Server aus einer Datei hinzufügen: was Wirechief exportiert hat, eine Tabelle (CSV) oder eine manager.conf</translation>
    </message>
    <message>
        <source>Find &amp;Server</source>
        <translation>&amp;Server suchen</translation>
    </message>
    <message>
        <source>Search the servers on the left by name, host, folder, user, notes or environment</source>
        <translation>Die Server links nach Name, Host, Ordner, Benutzer, Notizen oder Umgebung durchsuchen</translation>
    </message>
    <message>
        <source>Quic&amp;k Connect…</source>
        <translation>&amp;Schnell verbinden…</translation>
    </message>
    <message>
        <source>Connect to a server without saving it</source>
        <translation>Mit einem Server verbinden, ohne ihn zu speichern</translation>
    </message>
    <message>
        <source>&amp;Save This Server…</source>
        <translation>Diesen Server s&amp;peichern…</translation>
    </message>
    <message>
        <source>Du&amp;plicate Server…</source>
        <translation>Server d&amp;uplizieren…</translation>
    </message>
    <message>
        <source>&amp;Move to Folder…</source>
        <translation>In Ordner vers&amp;chieben…</translation>
    </message>
    <message>
        <source>&amp;Connect All in Folder</source>
        <translation>Alle im Ordner &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect All in Folder</source>
        <translation>Alle im Ordner &amp;trennen</translation>
    </message>
    <message>
        <source>&amp;New Server in Folder…</source>
        <translation>&amp;Neuer Server im Ordner…</translation>
    </message>
    <message>
        <source>&amp;Rename Folder…</source>
        <translation>Ordner &amp;umbenennen…</translation>
    </message>
    <message>
        <source>R&amp;emove Folder…</source>
        <translation>Ordner &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Ne&amp;w Folder…</source>
        <translation>Neuer Or&amp;dner…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>M&amp;anager User of This Server…</source>
        <translation>Manager-Benut&amp;zer dieses Servers…</translation>
    </message>
    <message>
        <source>Action &amp;Composer…</source>
        <translation>Akti&amp;onen…</translation>
    </message>
    <message>
        <source>Run on Man&amp;y Servers…</source>
        <translation>Auf vielen Servern ausf&amp;ühren…</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>The secret file %1 could not be read: %2.</source>
        <translation>Die Geheimnisdatei %1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Name a file whose first line is the secret.</source>
        <translation>Nennen Sie eine Datei, deren erste Zeile das Geheimnis ist.</translation>
    </message>
    <message>
        <source>The secret file %1 is empty.</source>
        <translation>Die Geheimnisdatei %1 ist leer.</translation>
    </message>
    <message>
        <source>A server that speaks AMI on loopback, with simulated calls.</source>
        <translation>Ein Server, der auf der Loopback-Schnittstelle AMI spricht, mit simulierten Anrufen.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0: any free one.</source>
        <translation>Port auf 127.0.0.1; 0: ein beliebiger freier.</translation>
    </message>
    <message>
        <source>Release to speak like: 22, 1.8 or 1.4.</source>
        <translation>Asterisk-Version, deren Sprache gesprochen wird: 22, 1.8 oder 1.4.</translation>
    </message>
    <message>
        <source>Number that decides what happens.</source>
        <translation>Zahl, die bestimmt, was geschieht.</translation>
    </message>
    <message>
        <source>New calls a minute.</source>
        <translation>Neue Anrufe pro Minute.</translation>
    </message>
    <message>
        <source>Events a second beside those of the calls.</source>
        <translation>Ereignisse pro Sekunde neben denen der Anrufe.</translation>
    </message>
    <message>
        <source>File whose first line is the secret of the user demo.</source>
        <translation>Datei, deren erste Zeile das Geheimnis des Benutzers demo ist.</translation>
    </message>
    <message>
        <source>Recorded session to play instead.</source>
        <translation>Aufgezeichnete Sitzung, die stattdessen abgespielt wird.</translation>
    </message>
    <message>
        <source>An argument cannot be right. Try --help.</source>
        <translation>Ein Argument kann nicht stimmen. Versuchen Sie --help.</translation>
    </message>
    <message>
        <source>Signals cannot be handled.</source>
        <translation>Signale können nicht behandelt werden.</translation>
    </message>
    <message>
        <source>Encrypt, with a certificate made now; needs openssl.</source>
        <translation>Verschlüsseln, mit einem jetzt erzeugten Zertifikat; braucht openssl.</translation>
    </message>
    <message>
        <source>Obey lines on standard input: rate NUMBER, statistics, quit. Its end ends the program.</source>
        <translation>Zeilen der Standardeingabe befolgen: rate ZAHL, statistics, quit. Ihr Ende beendet das Programm.</translation>
    </message>
    <message>
        <source>Channels that the events of --rate are about.</source>
        <translation>Kanäle, um die es in den Ereignissen von --rate geht.</translation>
    </message>
    <message>
        <source>Only calls that pass: without the conference, the transfers, the parked, held and recorded calls that are there at any time.</source>
        <translation>Nur Gespräche, die vorübergehen: ohne die Konferenz, die Weiterleitungen, die geparkten, gehaltenen und aufgezeichneten Gespräche, die es sonst jederzeit gibt.</translation>
    </message>
</context>
<context>
    <name>wirechief::AccessCheck</name>
    <message>
        <source>%1 and newer</source>
        <comment>releases</comment>
        <translation>%1 und neuer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>releases</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>There is no user in this manager.conf.</source>
        <translation>In dieser manager.conf steht kein Benutzer.</translation>
    </message>
    <message>
        <source>A user begins with its name in brackets, for instance [wirechief].</source>
        <translation>Ein Benutzer beginnt mit seinem Namen in Klammern, zum Beispiel [wirechief].</translation>
    </message>
    <message>
        <source>This user has an “acl” line. Add the text of acl.conf, where its lists are.</source>
        <translation>Dieser Benutzer hat eine Zeile „acl“. Geben Sie den Text von acl.conf dazu, wo ihre Listen stehen.</translation>
    </message>
    <message>
        <source>This user has several sections. Only the deny, permit and acl lines of the last one count.</source>
        <translation>Dieser Benutzer hat mehrere Abschnitte. Nur die Zeilen deny, permit und acl des letzten zählen.</translation>
    </message>
    <message>
        <source>This user has no secret, so nobody logs in with it from anywhere.</source>
        <translation>Dieser Benutzer hat kein Geheimnis, also meldet sich mit ihm niemand an, von nirgendwo.</translation>
    </message>
    <message>
        <source>“enabled = yes” is not in the [general] section here. Without it nobody reaches the manager.</source>
        <translation>„enabled = yes“ steht hier nicht im Abschnitt [general]. Ohne das erreicht niemand den Manager.</translation>
    </message>
</context>
<context>
    <name>wirechief::AccessCheckDialog</name>
    <message>
        <source>Would This Address Get In?</source>
        <translation>Käme diese Adresse hinein?</translation>
    </message>
    <message>
        <source>Text of manager.conf</source>
        <translation>Text von manager.conf</translation>
    </message>
    <message>
        <source>Paste the text of manager.conf here, or open the file.</source>
        <translation>Fügen Sie hier den Text von manager.conf ein, oder öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>Text of acl.conf</source>
        <translation>Text von acl.conf</translation>
    </message>
    <message>
        <source>Only for users that have a line with “acl”.</source>
        <translation>Nur für Benutzer mit einer Zeile „acl“.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>From where somebody logs in: IPv4 or IPv6</source>
        <translation>Von wo sich jemand anmeldet: IPv4 oder IPv6</translation>
    </message>
    <message>
        <source>for instance 192.0.2.10 or 2001:db8::1</source>
        <translation>zum Beispiel 192.0.2.10 oder 2001:db8::1</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Configuration (*.conf);;All files (*)</source>
        <translation>Konfiguration (*.conf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing has been asked yet.</source>
        <translation>Es wurde noch nichts gefragt.</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>Geben Sie eine Adresse ein.</translation>
    </message>
    <message>
        <source>This is no address yet.</source>
        <translation>Das ist noch keine Adresse.</translation>
    </message>
    <message>
        <source>Asterisk %1: %2</source>
        <translation>Asterisk %1: %2</translation>
    </message>
    <message>
        <source>✓ It gets in.</source>
        <translation>✓ Sie kommt hinein.</translation>
    </message>
    <message>
        <source>✗ It does not get in.</source>
        <translation>✗ Sie kommt nicht hinein.</translation>
    </message>
    <message>
        <source>▲ It depends on the release of Asterisk.</source>
        <translation>▲ Das hängt von der Version von Asterisk ab.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>▲ It does not get in, unless acl.conf lets it in.</source>
        <translation>▲ Sie kommt nicht hinein, außer wenn acl.conf sie hineinlässt.</translation>
    </message>
    <message>
        <source>Leading zeros are read in several ways: 010 as 10 or 8, 0x10 as 16 or not at all. Write the address without them.</source>
        <translation>Führende Nullen werden verschieden gelesen: 010 als 10 oder 8, 0x10 als 16 oder gar nicht. Schreiben Sie die Adresse ohne sie.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>▲ It gets in, but nobody can log in: this user has no secret.</source>
        <translation>▲ Sie kommt herein, aber niemand kann sich anmelden: Dieser Benutzer hat kein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>wirechief::AccessList</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a line of a file, &quot;permit = 10.0.0.0/8&quot;, %2 &quot;line 12 of manager.conf&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: this release knows no named lists, so nothing comes of it.</source>
        <translation>%1: Diese Version kennt keine benannten Listen, also bewirkt es nichts.</translation>
    </message>
    <message>
        <source>It names “%1” a second time.</source>
        <translation>„%1“ steht ein zweites Mal da.</translation>
    </message>
    <message>
        <source>%1: a server that cannot read its acl.conf when it starts lets everybody through this list.</source>
        <translation>%1: Ein Server, der beim Start seine acl.conf nicht lesen kann, lässt jeden durch diese Liste.</translation>
    </message>
    <message>
        <source>%1: acl.conf has no list “%2”, so nobody gets in.</source>
        <translation>%1: In acl.conf steht keine Liste „%2“, also kommt niemand hinein.</translation>
    </message>
    <message>
        <source>Asterisk leaves out this line.</source>
        <translation>Asterisk lässt diese Zeile aus.</translation>
    </message>
    <message>
        <source>Asterisk leaves out what stands from there on in this line.</source>
        <translation>Asterisk lässt aus, was ab dort in dieser Zeile steht.</translation>
    </message>
    <message>
        <source>This release confuses lists that have both IPv4 and IPv6 (AST-2014-012). Update it, or use one of them alone.</source>
        <translation>Diese Version bringt Listen mit IPv4 und IPv6 durcheinander (AST-2014-012). Aktualisieren Sie sie, oder verwenden Sie nur eines von beiden.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>There are too many rules to tell.</source>
        <translation>Für eine Antwort sind es zu viele Regeln.</translation>
    </message>
    <message>
        <source>Nobody gets in, because Asterisk removes a user with a line that it cannot read: %1.</source>
        <translation>Niemand kommt hinein, weil Asterisk einen Benutzer mit einer unlesbaren Zeile entfernt: %1.</translation>
    </message>
    <message>
        <source>%1 cannot connect: up to release 10 the manager speaks IPv4 alone.</source>
        <translation>%1 kann sich nicht verbinden: Bis Version 10 spricht der Manager nur IPv4.</translation>
    </message>
    <message>
        <source>%1 does not get in: %2 names a list that acl.conf does not have.</source>
        <translation>%1 kommt nicht hinein: %2 nennt eine Liste, die nicht in acl.conf steht.</translation>
    </message>
    <message>
        <source>%1 does not get in: the last line that matches it is %2.</source>
        <translation>%1 kommt nicht hinein: Die letzte passende Zeile ist %2.</translation>
    </message>
    <message>
        <source>%1 gets in: the last line that matches it is %2.</source>
        <translation>%1 kommt hinein: Die letzte passende Zeile ist %2.</translation>
    </message>
    <message>
        <source>%1 gets in: no line matches it, and without one everybody does.</source>
        <translation>%1 kommt hinein: Keine Zeile passt, und ohne eine kommt jeder hinein.</translation>
    </message>
    <message>
        <source>This release takes the line with a mask by chance.</source>
        <translation>Diese Version nimmt die Zeile mit einer zufälligen Maske.</translation>
    </message>
    <message>
        <source>%1 gets in only where the list “%2” of acl.conf lets it in, and that file is not here.</source>
        <translation>%1 kommt nur hinein, wenn die Liste „%2“ in acl.conf sie hineinlässt, und diese Datei liegt hier nicht vor.</translation>
    </message>
    <message>
        <source>%1: Asterisk reads “%2” as %3.</source>
        <translation>%1: Asterisk liest „%2“ als %3.</translation>
    </message>
    <message>
        <source>%1 gets in only where all these lists of acl.conf let it in, and that file is not here: %2.</source>
        <translation>%1 kommt nur hinein, wenn alle diese Listen aus acl.conf sie hineinlassen, und diese Datei liegt nicht vor: %2.</translation>
    </message>
    <message>
        <source>Asterisk 14 and newer removes the whole user because of it.</source>
        <translation>Ab Asterisk 14 wird deswegen der ganze Benutzer entfernt.</translation>
    </message>
</context>
<context>
    <name>wirechief::ActionAnswer</name>
    <message>
        <source>Answer as it came</source>
        <translation>Antwort, wie sie kam</translation>
    </message>
    <message>
        <source>The answer will stand here.</source>
        <translation>Hier wird die Antwort stehen.</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Sort it by a click on a title, filter it by words</source>
        <translation>Sortieren durch Klick auf einen Titel, filtern durch Wörter</translation>
    </message>
    <message>
        <source>M&amp;essages</source>
        <translation>N&amp;achrichten</translation>
    </message>
    <message>
        <source>One by one, with all headers</source>
        <translation>Eine nach der anderen, mit allen Kopfzeilen</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>&amp;Roh</translation>
    </message>
    <message>
        <source>As it came, without secrets</source>
        <translation>Wie sie kam, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Shows the rows that have all these words in any column</source>
        <translation>Zeigt die Zeilen, die alle diese Wörter in irgendeiner Spalte haben</translation>
    </message>
    <message>
        <source>Cop&amp;y Answer</source>
        <translation>Ant&amp;wort kopieren</translation>
    </message>
    <message>
        <source>Copy Answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Copies what is shown; of a table all rows that the filter lets through</source>
        <translation>Kopiert, was zu sehen ist; von einer Tabelle alle Zeilen, die der Filter durchlässt</translation>
    </message>
    <message>
        <source>Messages of the answer</source>
        <translation>Nachrichten der Antwort</translation>
    </message>
    <message>
        <source>Headers of the message</source>
        <translation>Kopfzeilen der Nachricht</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 von %Ln Zeile</numerusform>
            <numerusform>%1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>not all of it is shown</source>
        <translation>nicht alles davon ist zu sehen</translation>
    </message>
</context>
<context>
    <name>wirechief::ActionFields</name>
    <message>
        <source>%1, required</source>
        <translation>%1, nötig</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>A header that an action cannot do without</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>Weitere Kopfzeilen</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>Name: Wert</translation>
    </message>
    <message>
        <source>Headers that have no field above, one a line; a name may come several times</source>
        <translation>Kopfzeilen, die oben kein Feld haben, je eine Zeile; ein Name darf mehrmals vorkommen</translation>
    </message>
    <message>
        <source>More &amp;headers</source>
        <translation>Weitere K&amp;opfzeilen</translation>
    </message>
    <message>
        <source>as it was given</source>
        <translation>wie vorgegeben</translation>
    </message>
</context>
<context>
    <name>wirechief::ActionForm</name>
    <message>
        <source>needs write class: %1</source>
        <translation>braucht die Schreibklasse: %1</translation>
    </message>
    <message>
        <source>needs write class: %1, unless the server itself lacks it</source>
        <translation>braucht die Schreibklasse: %1, außer der Server selbst hat es nicht</translation>
    </message>
    <message>
        <source>%1 belongs to the session, which the program keeps itself.</source>
        <translation>%1 gehört zur Sitzung, um die sich das Programm selbst kümmert.</translation>
    </message>
    <message>
        <source>%1 can bring down a server of this release.</source>
        <translation>%1 kann einen Server dieser Version zum Absturz bringen.</translation>
    </message>
    <message>
        <source>%1 would block or garble the session.</source>
        <translation>%1 würde die Sitzung aufhalten oder durcheinanderbringen.</translation>
    </message>
    <message>
        <source>Ends a call after a number of seconds</source>
        <translation>Beendet einen Anruf nach einer Zahl von Sekunden</translation>
    </message>
    <message>
        <source>Logs in an agent who is called back</source>
        <translation>Meldet einen Agenten an, der zurückgerufen wird</translation>
    </message>
    <message>
        <source>Logs out an agent of a queue</source>
        <translation>Meldet einen Agenten einer Warteschlange ab</translation>
    </message>
    <message>
        <source>All agents and what they do</source>
        <translation>Alle Agenten und was sie tun</translation>
    </message>
    <message>
        <source>Gives a command to a channel that waits in asynchronous AGI</source>
        <translation>Gibt einem Kanal, der in asynchronem AGI wartet, einen Befehl</translation>
    </message>
    <message>
        <source>Tells a channel what its call costs</source>
        <translation>Sagt einem Kanal, was sein Anruf kostet</translation>
    </message>
    <message>
        <source>Begins an attended transfer, as if the phone had dialled it</source>
        <translation>Beginnt eine Vermittlung mit Rückfrage, als hätte das Telefon sie gewählt</translation>
    </message>
    <message>
        <source>Transfers the other side of a call without asking it</source>
        <translation>Vermittelt die andere Seite eines Gesprächs ohne Rückfrage</translation>
    </message>
    <message>
        <source>Lets two channels talk to each other</source>
        <translation>Lässt zwei Kanäle miteinander sprechen</translation>
    </message>
    <message>
        <source>Ends a bridge; those in it are hung up</source>
        <translation>Löst eine Brücke auf; wer darin ist, wird aufgelegt</translation>
    </message>
    <message>
        <source>A bridge and the channels in it</source>
        <translation>Eine Brücke und die Kanäle darin</translation>
    </message>
    <message>
        <source>Puts one channel out of its bridge</source>
        <translation>Nimmt einen Kanal aus seiner Brücke</translation>
    </message>
    <message>
        <source>All bridges</source>
        <translation>Alle Brücken</translation>
    </message>
    <message>
        <source>The technologies that mix bridges</source>
        <translation>Die Techniken, die Brücken mischen</translation>
    </message>
    <message>
        <source>Lets new bridges do without a technology</source>
        <translation>Lässt neue Brücken ohne eine Technik auskommen</translation>
    </message>
    <message>
        <source>Lets new bridges use a technology again</source>
        <translation>Lässt neue Brücken eine Technik wieder benutzen</translation>
    </message>
    <message>
        <source>Calls an attended transfer off</source>
        <translation>Bricht eine Vermittlung mit Rückfrage ab</translation>
    </message>
    <message>
        <source>Asks for what a login by MD5 answers</source>
        <translation>Fragt nach dem, worauf eine Anmeldung mit MD5 antwortet</translation>
    </message>
    <message>
        <source>Goes on recording into another file</source>
        <translation>Nimmt in eine andere Datei weiter auf</translation>
    </message>
    <message>
        <source>Runs a command of the CLI</source>
        <translation>Führt einen Befehl der CLI aus</translation>
    </message>
    <message>
        <source>Puts someone out of a conference</source>
        <translation>Entfernt jemanden aus einer Konferenz</translation>
    </message>
    <message>
        <source>Who is in a conference</source>
        <translation>Wer in einer Konferenz ist</translation>
    </message>
    <message>
        <source>Conferences that somebody is in</source>
        <translation>Konferenzen, in denen jemand ist</translation>
    </message>
    <message>
        <source>Lets nobody else into a conference</source>
        <translation>Lässt niemanden mehr in eine Konferenz</translation>
    </message>
    <message>
        <source>Silences someone in a conference</source>
        <translation>Schaltet jemanden in einer Konferenz stumm</translation>
    </message>
    <message>
        <source>Shows all the video of one participant</source>
        <translation>Zeigt allen das Bild eines Teilnehmers</translation>
    </message>
    <message>
        <source>Begins to record a conference</source>
        <translation>Beginnt, eine Konferenz aufzunehmen</translation>
    </message>
    <message>
        <source>Ends the recording of a conference</source>
        <translation>Beendet die Aufnahme einer Konferenz</translation>
    </message>
    <message>
        <source>Opens a locked conference</source>
        <translation>Öffnet eine gesperrte Konferenz</translation>
    </message>
    <message>
        <source>Lets a silenced participant be heard again</source>
        <translation>Lässt einen stummen Teilnehmer wieder hören</translation>
    </message>
    <message>
        <source>Stops, winds or pauses what is being played to a channel</source>
        <translation>Stoppt, spult oder hält an, was einem Kanal vorgespielt wird</translation>
    </message>
    <message>
        <source>Versions, limits and switches of the server</source>
        <translation>Versionen, Grenzen und Schalter des Servers</translation>
    </message>
    <message>
        <source>Who a channel is connected with, across bridges</source>
        <translation>Mit wem ein Kanal verbunden ist, über Brücken hinweg</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>When the server started and was reloaded, and its number of channels</source>
        <translation>Wann der Server startete und neu geladen wurde, und die Zahl seiner Kanäle</translation>
    </message>
    <message>
        <source>Makes an empty configuration file</source>
        <translation>Legt eine leere Konfigurationsdatei an</translation>
    </message>
    <message>
        <source>Dials on a line that is off the hook</source>
        <translation>Wählt auf einer Leitung, die abgehoben ist</translation>
    </message>
    <message>
        <source>Ends do-not-disturb of a line</source>
        <translation>Beendet die Ruhe vor dem Telefon auf einer Leitung</translation>
    </message>
    <message>
        <source>Lets a line not be disturbed</source>
        <translation>Lässt eine Leitung in Ruhe</translation>
    </message>
    <message>
        <source>Hangs up a line</source>
        <translation>Legt eine Leitung auf</translation>
    </message>
    <message>
        <source>Restarts all DAHDI lines; their calls end</source>
        <translation>Startet alle DAHDI-Leitungen neu; ihre Anrufe enden</translation>
    </message>
    <message>
        <source>All DAHDI lines</source>
        <translation>Alle DAHDI-Leitungen</translation>
    </message>
    <message>
        <source>Alarms and settings of DAHDI spans</source>
        <translation>Alarme und Einstellungen der DAHDI-Anschlüsse</translation>
    </message>
    <message>
        <source>Flashes a line, as for a transfer</source>
        <translation>Gibt einen Flash auf eine Leitung, wie zum Vermitteln</translation>
    </message>
    <message>
        <source>Reads a tree of data that Asterisk had for a while</source>
        <translation>Liest einen Datenbaum, den Asterisk eine Zeit lang hatte</translation>
    </message>
    <message>
        <source>Deletes an entry of the database</source>
        <translation>Löscht einen Eintrag der Datenbank</translation>
    </message>
    <message>
        <source>Deletes a family of the database, or what is below a key</source>
        <translation>Löscht eine Familie der Datenbank oder was unter einem Schlüssel steht</translation>
    </message>
    <message>
        <source>Reads an entry of the database</source>
        <translation>Liest einen Eintrag der Datenbank</translation>
    </message>
    <message>
        <source>Entries of the database below a key</source>
        <translation>Einträge der Datenbank unter einem Schlüssel</translation>
    </message>
    <message>
        <source>Writes an entry of the database</source>
        <translation>Schreibt einen Eintrag der Datenbank</translation>
    </message>
    <message>
        <source>All devices with their state</source>
        <translation>Alle Geräte mit ihrem Zustand</translation>
    </message>
    <message>
        <source>Adds a step to an extension of the dialplan</source>
        <translation>Fügt einer Nebenstelle des Wählplans einen Schritt hinzu</translation>
    </message>
    <message>
        <source>Takes an extension, or one of its steps, out of the dialplan</source>
        <translation>Nimmt eine Nebenstelle oder einen ihrer Schritte aus dem Wählplan</translation>
    </message>
    <message>
        <source>Says which events this session wants</source>
        <translation>Sagt, welche Ereignisse diese Sitzung will</translation>
    </message>
    <message>
        <source>The state behind a hint</source>
        <translation>Der Zustand hinter einem Hint</translation>
    </message>
    <message>
        <source>All hints with their state</source>
        <translation>Alle Hints mit ihrem Zustand</translation>
    </message>
    <message>
        <source>A fax that is under way</source>
        <translation>Ein Fax, das gerade läuft</translation>
    </message>
    <message>
        <source>All faxes that are under way</source>
        <translation>Alle Faxe, die gerade laufen</translation>
    </message>
    <message>
        <source>How many faxes came and went</source>
        <translation>Wie viele Faxe kamen und gingen</translation>
    </message>
    <message>
        <source>Holds events back from this session</source>
        <translation>Hält Ereignisse von dieser Sitzung fern</translation>
    </message>
    <message>
        <source>A configuration file, line by line</source>
        <translation>Eine Konfigurationsdatei, Zeile für Zeile</translation>
    </message>
    <message>
        <source>A configuration file as JSON</source>
        <translation>Eine Konfigurationsdatei als JSON</translation>
    </message>
    <message>
        <source>Reads a variable or function, of a channel or of all</source>
        <translation>Liest eine Variable oder Funktion, eines Kanals oder global</translation>
    </message>
    <message>
        <source>Hangs up a channel, or all whose name fits /a pattern/</source>
        <translation>Legt einen Kanal auf, oder alle, deren Name auf /ein Muster/ passt</translation>
    </message>
    <message>
        <source>Statistics of IAX2 links, as text</source>
        <translation>Statistik der IAX2-Verbindungen, als Text</translation>
    </message>
    <message>
        <source>All IAX2 peers</source>
        <translation>Alle IAX2-Gegenstellen</translation>
    </message>
    <message>
        <source>All IAX2 peers, as old releases list them</source>
        <translation>Alle IAX2-Gegenstellen, wie alte Versionen sie auflisten</translation>
    </message>
    <message>
        <source>Where the server is registered by IAX2</source>
        <translation>Wo der Server über IAX2 angemeldet ist</translation>
    </message>
    <message>
        <source>Sends a message by XMPP</source>
        <translation>Schickt eine Nachricht über XMPP</translation>
    </message>
    <message>
        <source>The sections of a configuration file</source>
        <translation>Die Abschnitte einer Konfigurationsdatei</translation>
    </message>
    <message>
        <source>The actions that this login may send</source>
        <translation>Die Aktionen, die dieser Zugang schicken darf</translation>
    </message>
    <message>
        <source>Lets a Local channel give way to those behind it</source>
        <translation>Lässt einen Local-Kanal den Kanälen dahinter weichen</translation>
    </message>
    <message>
        <source>Begins new log files</source>
        <translation>Beginnt neue Protokolldateien</translation>
    </message>
    <message>
        <source>Logs a session in</source>
        <translation>Meldet eine Sitzung an</translation>
    </message>
    <message>
        <source>Ends the session</source>
        <translation>Beendet die Sitzung</translation>
    </message>
    <message>
        <source>How many messages a mailbox has</source>
        <translation>Wie viele Nachrichten ein Postfach hat</translation>
    </message>
    <message>
        <source>Whether messages wait in a mailbox</source>
        <translation>Ob in einem Postfach Nachrichten warten</translation>
    </message>
    <message>
        <source>Who is in MeetMe conferences</source>
        <translation>Wer in MeetMe-Konferenzen ist</translation>
    </message>
    <message>
        <source>MeetMe conferences that somebody is in</source>
        <translation>MeetMe-Konferenzen, in denen jemand ist</translation>
    </message>
    <message>
        <source>Silences someone in a MeetMe conference</source>
        <translation>Schaltet jemanden in einer MeetMe-Konferenz stumm</translation>
    </message>
    <message>
        <source>Lets someone in a MeetMe conference be heard again</source>
        <translation>Lässt jemanden in einer MeetMe-Konferenz wieder hören</translation>
    </message>
    <message>
        <source>Sends a text message outside of a call</source>
        <translation>Schickt eine Textnachricht außerhalb eines Anrufs</translation>
    </message>
    <message>
        <source>Begins to record a channel</source>
        <translation>Beginnt, einen Kanal aufzunehmen</translation>
    </message>
    <message>
        <source>Leaves one direction out of a recording, or takes it in again</source>
        <translation>Lässt eine Richtung in einer Aufnahme weg oder nimmt sie wieder auf</translation>
    </message>
    <message>
        <source>Whether a module is loaded</source>
        <translation>Ob ein Modul geladen ist</translation>
    </message>
    <message>
        <source>Loads, unloads or reloads a module</source>
        <translation>Lädt oder entlädt ein Modul oder lädt es neu</translation>
    </message>
    <message>
        <source>Begins to record a channel into two files</source>
        <translation>Beginnt, einen Kanal in zwei Dateien aufzunehmen</translation>
    </message>
    <message>
        <source>Silences a channel in one direction or both</source>
        <translation>Schaltet einen Kanal in einer Richtung oder beiden stumm</translation>
    </message>
    <message>
        <source>Forgets mailboxes that others count</source>
        <translation>Vergisst Postfächer, die andere zählen</translation>
    </message>
    <message>
        <source>Mailboxes that others count</source>
        <translation>Postfächer, die andere zählen</translation>
    </message>
    <message>
        <source>Says how many messages a mailbox has that others count</source>
        <translation>Sagt, wie viele Nachrichten ein Postfach hat, das andere zählen</translation>
    </message>
    <message>
        <source>Calls a phone, and then goes on in the dialplan or with an application</source>
        <translation>Ruft ein Telefon an und macht dann im Wählplan oder mit einer Anwendung weiter</translation>
    </message>
    <message>
        <source>Parks a channel</source>
        <translation>Parkt einen Kanal</translation>
    </message>
    <message>
        <source>Calls that are parked</source>
        <translation>Anrufe, die geparkt sind</translation>
    </message>
    <message>
        <source>All parking lots</source>
        <translation>Alle Parkbereiche</translation>
    </message>
    <message>
        <source>Pauses a recording by Monitor</source>
        <translation>Hält eine Aufnahme durch Monitor an</translation>
    </message>
    <message>
        <source>Asks for a sign of life</source>
        <translation>Fragt nach einem Lebenszeichen</translation>
    </message>
    <message>
        <source>Hangs up a PJSIP channel with a code of SIP</source>
        <translation>Legt einen PJSIP-Kanal mit einem Code von SIP auf</translation>
    </message>
    <message>
        <source>Sends a NOTIFY, for instance to restart a phone</source>
        <translation>Schickt ein NOTIFY, zum Beispiel damit ein Telefon neu startet</translation>
    </message>
    <message>
        <source>Asks the phones of an endpoint whether they are there</source>
        <translation>Fragt die Telefone eines Endpunkts, ob sie da sind</translation>
    </message>
    <message>
        <source>Registers now where the server has an account</source>
        <translation>Meldet jetzt dort an, wo der Server ein Konto hat</translation>
    </message>
    <message>
        <source>Takes endpoints out of service, or brings them back</source>
        <translation>Nimmt Endpunkte außer Betrieb oder wieder in Betrieb</translation>
    </message>
    <message>
        <source>All addresses of record</source>
        <translation>Alle Adressen (AOR)</translation>
    </message>
    <message>
        <source>All credentials of PJSIP, without their passwords</source>
        <translation>Alle Zugangsdaten von PJSIP, ohne ihre Passwörter</translation>
    </message>
    <message>
        <source>All contacts, where endpoints can be reached</source>
        <translation>Alle Kontakte, unter denen Endpunkte zu erreichen sind</translation>
    </message>
    <message>
        <source>All about an endpoint</source>
        <translation>Alles über einen Endpunkt</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>Alle Endpunkte</translation>
    </message>
    <message>
        <source>Endpoints that are out of service</source>
        <translation>Endpunkte, die außer Betrieb sind</translation>
    </message>
    <message>
        <source>Whether the registered phones answer</source>
        <translation>Ob die angemeldeten Telefone antworten</translation>
    </message>
    <message>
        <source>Phones that are registered here</source>
        <translation>Telefone, die hier angemeldet sind</translation>
    </message>
    <message>
        <source>Where the server is registered by PJSIP</source>
        <translation>Wo der Server über PJSIP angemeldet ist</translation>
    </message>
    <message>
        <source>Lists that phones can subscribe to</source>
        <translation>Listen, die Telefone abonnieren können</translation>
    </message>
    <message>
        <source>What phones have subscribed to here</source>
        <translation>Was Telefone hier abonniert haben</translation>
    </message>
    <message>
        <source>What the server has subscribed to</source>
        <translation>Was der Server abonniert hat</translation>
    </message>
    <message>
        <source>Gives up a registration elsewhere</source>
        <translation>Gibt eine Anmeldung anderswo auf</translation>
    </message>
    <message>
        <source>Sends a digit to a channel</source>
        <translation>Schickt einem Kanal eine Ziffer</translation>
    </message>
    <message>
        <source>Sends a digit in MF to a channel</source>
        <translation>Schickt einem Kanal eine Ziffer in MF</translation>
    </message>
    <message>
        <source>What somebody says of being there</source>
        <translation>Was jemand über seine Anwesenheit sagt</translation>
    </message>
    <message>
        <source>All presence states that are known</source>
        <translation>Alle Anwesenheiten, die bekannt sind</translation>
    </message>
    <message>
        <source>Writes what PRI says for debugging to a file</source>
        <translation>Schreibt, was PRI zur Fehlersuche sagt, in eine Datei</translation>
    </message>
    <message>
        <source>Writes it to no file any more</source>
        <translation>Schreibt es in keine Datei mehr</translation>
    </message>
    <message>
        <source>How much a PRI span says for debugging</source>
        <translation>Wie viel ein PRI-Anschluss zur Fehlersuche sagt</translation>
    </message>
    <message>
        <source>All PRI spans</source>
        <translation>Alle PRI-Anschlüsse</translation>
    </message>
    <message>
        <source>Adds a member to a queue</source>
        <translation>Fügt einer Warteschlange ein Mitglied hinzu</translation>
    </message>
    <message>
        <source>Lets a caller in a queue wait longer or shorter</source>
        <translation>Lässt einen Anrufer in einer Warteschlange länger oder kürzer warten</translation>
    </message>
    <message>
        <source>Writes a line into the log of queues</source>
        <translation>Schreibt eine Zeile in das Protokoll der Warteschlangen</translation>
    </message>
    <message>
        <source>Whether a member is rung while it talks</source>
        <translation>Ob es bei einem Mitglied klingelt, während es spricht</translation>
    </message>
    <message>
        <source>Pauses a member of a queue, or lets it go on</source>
        <translation>Gibt einem Mitglied einer Warteschlange eine Pause oder beendet sie</translation>
    </message>
    <message>
        <source>Says how late in turn a member is</source>
        <translation>Sagt, wie spät ein Mitglied an die Reihe kommt</translation>
    </message>
    <message>
        <source>Reads queues, members or rules anew</source>
        <translation>Liest Warteschlangen, Mitglieder oder Regeln neu</translation>
    </message>
    <message>
        <source>Takes a member out of a queue</source>
        <translation>Nimmt ein Mitglied aus einer Warteschlange</translation>
    </message>
    <message>
        <source>Begins the statistics of queues anew</source>
        <translation>Beginnt die Statistik der Warteschlangen neu</translation>
    </message>
    <message>
        <source>Rules that change penalties with time</source>
        <translation>Regeln, die Penaltys mit der Zeit ändern</translation>
    </message>
    <message>
        <source>All queues, as text</source>
        <translation>Alle Warteschlangen, als Text</translation>
    </message>
    <message>
        <source>Queues, their members and callers</source>
        <translation>Warteschlangen, ihre Mitglieder und Anrufer</translation>
    </message>
    <message>
        <source>Queues in numbers, one line each</source>
        <translation>Warteschlangen in Zahlen, je eine Zeile</translation>
    </message>
    <message>
        <source>Asks a caller to leave a queue</source>
        <translation>Bittet einen Anrufer, eine Warteschlange zu verlassen</translation>
    </message>
    <message>
        <source>Sends a channel, or two that talk, elsewhere in the dialplan</source>
        <translation>Schickt einen Kanal, oder zwei im Gespräch, an eine andere Stelle im Wählplan</translation>
    </message>
    <message>
        <source>Reads the configuration of a module, or of all, anew</source>
        <translation>Liest die Konfiguration eines Moduls, oder aller, neu</translation>
    </message>
    <message>
        <source>Radio nodes of this server</source>
        <translation>Funkknoten dieses Servers</translation>
    </message>
    <message>
        <source>The state of a radio node</source>
        <translation>Der Zustand eines Funkknotens</translation>
    </message>
    <message>
        <source>Sends a flash to a channel</source>
        <translation>Schickt einem Kanal einen Flash</translation>
    </message>
    <message>
        <source>Sends a text to a channel</source>
        <translation>Schickt einem Kanal einen Text</translation>
    </message>
    <message>
        <source>Writes into the record of a call</source>
        <translation>Schreibt in den Datensatz eines Anrufs</translation>
    </message>
    <message>
        <source>Sets a variable or function, of a channel or of all</source>
        <translation>Setzt eine Variable oder Funktion, eines Kanals oder global</translation>
    </message>
    <message>
        <source>The dialplan, or a part of it</source>
        <translation>Der Wählplan oder ein Teil davon</translation>
    </message>
    <message>
        <source>Sends a NOTIFY by chan_sip</source>
        <translation>Schickt ein NOTIFY über chan_sip</translation>
    </message>
    <message>
        <source>All peers of chan_sip</source>
        <translation>Alle Gegenstellen von chan_sip</translation>
    </message>
    <message>
        <source>Whether peers of chan_sip are there</source>
        <translation>Ob Gegenstellen von chan_sip da sind</translation>
    </message>
    <message>
        <source>Asks a peer of chan_sip whether it is there</source>
        <translation>Fragt eine Gegenstelle von chan_sip, ob sie da ist</translation>
    </message>
    <message>
        <source>All about a peer of chan_sip</source>
        <translation>Alles über eine Gegenstelle von chan_sip</translation>
    </message>
    <message>
        <source>Where the server is registered by chan_sip</source>
        <translation>Wo der Server über chan_sip angemeldet ist</translation>
    </message>
    <message>
        <source>All devices of Skinny</source>
        <translation>Alle Geräte von Skinny</translation>
    </message>
    <message>
        <source>All lines of Skinny</source>
        <translation>Alle Leitungen von Skinny</translation>
    </message>
    <message>
        <source>All about a device of Skinny</source>
        <translation>Alles über ein Gerät von Skinny</translation>
    </message>
    <message>
        <source>All about a line of Skinny</source>
        <translation>Alles über eine Leitung von Skinny</translation>
    </message>
    <message>
        <source>Empties a cache of objects</source>
        <translation>Leert einen Zwischenspeicher von Objekten</translation>
    </message>
    <message>
        <source>Takes an object out of its cache</source>
        <translation>Nimmt ein Objekt aus seinem Zwischenspeicher</translation>
    </message>
    <message>
        <source>Empties a cache of objects and fills it anew</source>
        <translation>Leert einen Zwischenspeicher von Objekten und füllt ihn neu</translation>
    </message>
    <message>
        <source>Lets all objects of a cache count as old</source>
        <translation>Lässt alle Objekte eines Zwischenspeichers als alt gelten</translation>
    </message>
    <message>
        <source>Lets an object of a cache count as old</source>
        <translation>Lässt ein Objekt eines Zwischenspeichers als alt gelten</translation>
    </message>
    <message>
        <source>All about one channel, or about all</source>
        <translation>Alles über einen Kanal oder über alle</translation>
    </message>
    <message>
        <source>Ends the recording of a channel</source>
        <translation>Beendet die Aufnahme eines Kanals</translation>
    </message>
    <message>
        <source>Ends a recording by Monitor</source>
        <translation>Beendet eine Aufnahme durch Monitor</translation>
    </message>
    <message>
        <source>Goes on with a recording by Monitor</source>
        <translation>Setzt eine Aufnahme durch Monitor fort</translation>
    </message>
    <message>
        <source>Changes a configuration file</source>
        <translation>Ändert eine Konfigurationsdatei</translation>
    </message>
    <message>
        <source>Tells all sessions something</source>
        <translation>Sagt allen Sitzungen etwas</translation>
    </message>
    <message>
        <source>The messages in a mailbox</source>
        <translation>Die Nachrichten in einem Postfach</translation>
    </message>
    <message>
        <source>Copies a message into another mailbox</source>
        <translation>Kopiert eine Nachricht in ein anderes Postfach</translation>
    </message>
    <message>
        <source>Moves a message into another folder</source>
        <translation>Verschiebt eine Nachricht in einen anderen Ordner</translation>
    </message>
    <message>
        <source>Looks whether others have changed mailboxes</source>
        <translation>Sieht nach, ob andere Postfächer geändert haben</translation>
    </message>
    <message>
        <source>Deletes a message</source>
        <translation>Löscht eine Nachricht</translation>
    </message>
    <message>
        <source>All mailboxes of voicemail</source>
        <translation>Alle Postfächer der Voicemail</translation>
    </message>
    <message>
        <source>All about a mailbox</source>
        <translation>Alles über ein Postfach</translation>
    </message>
    <message>
        <source>Waits for events; for sessions over HTTP</source>
        <translation>Wartet auf Ereignisse; für Sitzungen über HTTP</translation>
    </message>
    <message>
        <source>DAHDIDialOffhook by its old name</source>
        <translation>DAHDIDialOffhook unter seinem alten Namen</translation>
    </message>
    <message>
        <source>DAHDIDNDoff by its old name</source>
        <translation>DAHDIDNDoff unter seinem alten Namen</translation>
    </message>
    <message>
        <source>DAHDIDNDon by its old name</source>
        <translation>DAHDIDNDon unter seinem alten Namen</translation>
    </message>
    <message>
        <source>DAHDIHangup by its old name</source>
        <translation>DAHDIHangup unter seinem alten Namen</translation>
    </message>
    <message>
        <source>DAHDIRestart by its old name</source>
        <translation>DAHDIRestart unter seinem alten Namen</translation>
    </message>
    <message>
        <source>DAHDIShowChannels by its old name</source>
        <translation>DAHDIShowChannels unter seinem alten Namen</translation>
    </message>
    <message>
        <source>DAHDITransfer by its old name</source>
        <translation>DAHDITransfer unter seinem alten Namen</translation>
    </message>
    <message>
        <source>The program writes %1 itself.</source>
        <translation>%1 schreibt das Programm selbst.</translation>
    </message>
    <message>
        <source>%1 needs: %2.</source>
        <comment>action, names of headers</comment>
        <translation>%1 braucht: %2.</translation>
    </message>
    <message>
        <source>“%1” is no header: write “Name: value”.</source>
        <translation>„%1“ ist keine Kopfzeile: Schreiben Sie „Name: Wert“.</translation>
    </message>
    <message>
        <source>“%1” is no Key=Value.</source>
        <translation>„%1“ ist kein Schlüssel=Wert.</translation>
    </message>
    <message>
        <source>There is no action in it.</source>
        <translation>Es ist keine Aktion darin.</translation>
    </message>
    <message>
        <source>Who pays, and why</source>
        <translation>Wer zahlt, und warum</translation>
    </message>
    <message>
        <source>Account code that the new channel gets</source>
        <translation>Account-Code, den der neue Kanal bekommt</translation>
    </message>
    <message>
        <source>Whether the agent has to press # to take a call</source>
        <translation>Ob der Agent # drücken muss, um einen Anruf anzunehmen</translation>
    </message>
    <message>
        <source>What is done; the number puts changes in order</source>
        <translation>Was getan wird; die Nummer ordnet die Änderungen</translation>
    </message>
    <message>
        <source>Number of the agent</source>
        <translation>Nummer des Agenten</translation>
    </message>
    <message>
        <source>Whether all variables are told too</source>
        <translation>Ob auch alle Variablen genannt werden</translation>
    </message>
    <message>
        <source>The channel that hears where the call is parked</source>
        <translation>Der Kanal, der hört, wo der Anruf geparkt ist</translation>
    </message>
    <message>
        <source>Whether the text is added to what is there</source>
        <translation>Ob der Text an das angehängt wird, was da ist</translation>
    </message>
    <message>
        <source>Application of the dialplan, such as Playback</source>
        <translation>Anwendung des Wählplans, etwa Playback</translation>
    </message>
    <message>
        <source>Arguments of the application</source>
        <translation>Argumente der Anwendung</translation>
    </message>
    <message>
        <source>true: the answer comes at once, and an event says later what became of the call</source>
        <translation>true: Die Antwort kommt sofort, und ein Ereignis sagt später, was aus dem Anruf wurde</translation>
    </message>
    <message>
        <source>How the secret is proved; MD5 is the only way</source>
        <translation>Wie das Geheimnis bewiesen wird; MD5 ist die einzige Art</translation>
    </message>
    <message>
        <source>The text of the message in base64</source>
        <translation>Der Text der Nachricht in Base64</translation>
    </message>
    <message>
        <source>The text of the message</source>
        <translation>Der Text der Nachricht</translation>
    </message>
    <message>
        <source>Name of the technology, such as softmix</source>
        <translation>Name der Technik, etwa softmix</translation>
    </message>
    <message>
        <source>Only bridges of this type</source>
        <translation>Nur Brücken dieses Typs</translation>
    </message>
    <message>
        <source>Id of the bridge</source>
        <translation>Id der Brücke</translation>
    </message>
    <message>
        <source>Name of the cache</source>
        <translation>Name des Zwischenspeichers</translation>
    </message>
    <message>
        <source>Call-ID of a SIP dialog that exists already</source>
        <translation>Call-ID eines SIP-Dialogs, den es schon gibt</translation>
    </message>
    <message>
        <source>Channel of the caller that waits</source>
        <translation>Kanal des Anrufers, der wartet</translation>
    </message>
    <message>
        <source>What the phone shows as caller: &quot;Name&quot; &lt;number&gt;</source>
        <translation>Was das Telefon als Anrufer zeigt: &quot;Name&quot; &lt;Nummer&gt;</translation>
    </message>
    <message>
        <source>Only this section</source>
        <translation>Nur dieser Abschnitt</translation>
    </message>
    <message>
        <source>The section that is changed</source>
        <translation>Der Abschnitt, der geändert wird</translation>
    </message>
    <message>
        <source>Reason for the end, a number of Q.850</source>
        <translation>Grund für das Ende, eine Zahl aus Q.850</translation>
    </message>
    <message>
        <source>Code of SIP, as number or name: 486 or USER_BUSY</source>
        <translation>Code von SIP, als Zahl oder Name: 486 oder USER_BUSY</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>Name des Kanals</translation>
    </message>
    <message>
        <source>What is called: PJSIP/100, or Local/200@default</source>
        <translation>Was angerufen wird: PJSIP/100 oder Local/200@default</translation>
    </message>
    <message>
        <source>Name of the channel, or a pattern for many between slashes</source>
        <translation>Name des Kanals, oder ein Muster für viele zwischen Schrägstrichen</translation>
    </message>
    <message>
        <source>The first channel</source>
        <translation>Der erste Kanal</translation>
    </message>
    <message>
        <source>The second channel</source>
        <translation>Der zweite Kanal</translation>
    </message>
    <message>
        <source>The channel that rings when nobody fetches the call</source>
        <translation>Der Kanal, der klingelt, wenn niemand den Anruf holt</translation>
    </message>
    <message>
        <source>Unique id that the new channel gets</source>
        <translation>Eindeutige Id, die der neue Kanal bekommt</translation>
    </message>
    <message>
        <source>Channels whose names begin so</source>
        <translation>Kanäle, deren Namen so beginnen</translation>
    </message>
    <message>
        <source>What is charged</source>
        <translation>Was berechnet wird</translation>
    </message>
    <message>
        <source>What the charge is for</source>
        <translation>Wofür berechnet wird</translation>
    </message>
    <message>
        <source>Number of the call that is charged</source>
        <translation>Nummer des Anrufs, der berechnet wird</translation>
    </message>
    <message>
        <source>Phone number that is charged</source>
        <translation>Rufnummer, der berechnet wird</translation>
    </message>
    <message>
        <source>Numbering plan of that phone number</source>
        <translation>Nummerierungsplan dieser Rufnummer</translation>
    </message>
    <message>
        <source>Whether charges grow evenly or in steps</source>
        <translation>Ob die Kosten gleichmäßig oder in Stufen wachsen</translation>
    </message>
    <message>
        <source>Number of the special rate</source>
        <translation>Nummer des Sondertarifs</translation>
    </message>
    <message>
        <source>Codecs of the new channel, with commas between them</source>
        <translation>Codecs des neuen Kanals, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>The command, as it is typed in the console</source>
        <translation>Der Befehl, wie er in der Konsole getippt wird</translation>
    </message>
    <message>
        <source>The command of AGI: EXEC Playback hello-world</source>
        <translation>Der Befehl von AGI: EXEC Playback hello-world</translation>
    </message>
    <message>
        <source>A command of the system that is run when the recording ends</source>
        <translation>Ein Systembefehl, der läuft, wenn die Aufnahme endet</translation>
    </message>
    <message>
        <source>What the event about it is told by</source>
        <translation>Woran das Ereignis darüber zu erkennen ist</translation>
    </message>
    <message>
        <source>Name of the conference</source>
        <translation>Name der Konferenz</translation>
    </message>
    <message>
        <source>What the text is, text/plain unless said</source>
        <translation>Was der Text ist, ohne Angabe text/plain</translation>
    </message>
    <message>
        <source>Context of the dialplan</source>
        <translation>Kontext des Wählplans</translation>
    </message>
    <message>
        <source>Context of the mailbox</source>
        <translation>Kontext des Postfachs</translation>
    </message>
    <message>
        <source>What is done to the playback</source>
        <translation>Was mit der Wiedergabe geschieht</translation>
    </message>
    <message>
        <source>The amount, a whole number</source>
        <translation>Der Betrag, eine ganze Zahl</translation>
    </message>
    <message>
        <source>What the amount is multiplied by</source>
        <translation>Womit der Betrag vervielfacht wird</translation>
    </message>
    <message>
        <source>Name of the currency</source>
        <translation>Name der Währung</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Nummer der Leitung</translation>
    </message>
    <message>
        <source>Where it goes: PJSIP/user@endpoint, an endpoint, or an address of SIP</source>
        <translation>Wohin sie geht: PJSIP/user@endpoint, ein Endpunkt oder eine SIP-Adresse</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Name des Geräts</translation>
    </message>
    <message>
        <source>One of 0-9, *, # and A-D</source>
        <translation>Eines von 0-9, *, # und A-D</translation>
    </message>
    <message>
        <source>From the channel, to it, or both</source>
        <translation>Vom Kanal, zu ihm oder beides</translation>
    </message>
    <message>
        <source>in: what comes from the channel; out: what goes to it</source>
        <translation>in: was vom Kanal kommt; out: was zu ihm geht</translation>
    </message>
    <message>
        <source>The file that is written</source>
        <translation>Die Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>How long the digit lasts, in milliseconds</source>
        <translation>Wie lange die Ziffer dauert, in Millisekunden</translation>
    </message>
    <message>
        <source>Whether the call goes on before the phone is picked up</source>
        <translation>Ob der Anruf weitergeht, bevor abgehoben wird</translation>
    </message>
    <message>
        <source>Name of the endpoint</source>
        <translation>Name des Endpunkts</translation>
    </message>
    <message>
        <source>Name of the line, as ENTERQUEUE</source>
        <translation>Name der Zeile, etwa ENTERQUEUE</translation>
    </message>
    <message>
        <source>on, off, or classes with commas between them</source>
        <translation>on, off oder Klassen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Extension of the dialplan</source>
        <translation>Nebenstelle im Wählplan</translation>
    </message>
    <message>
        <source>The other channel, which is sent too</source>
        <translation>Der andere Kanal, der auch geschickt wird</translation>
    </message>
    <message>
        <source>Context for the other channel</source>
        <translation>Kontext für den anderen Kanal</translation>
    </message>
    <message>
        <source>Extension for the other channel</source>
        <translation>Nebenstelle für den anderen Kanal</translation>
    </message>
    <message>
        <source>Priority for the other channel</source>
        <translation>Priorität für den anderen Kanal</translation>
    </message>
    <message>
        <source>Family in the database</source>
        <translation>Familie in der Datenbank</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>Name of the file, such as sip.conf</source>
        <translation>Name der Datei, etwa sip.conf</translation>
    </message>
    <message>
        <source>What is let through or held back</source>
        <translation>Was durchgelassen oder zurückgehalten wird</translation>
    </message>
    <message>
        <source>Only sections with such values: name=value,…</source>
        <translation>Nur Abschnitte mit solchen Werten: Name=Wert,…</translation>
    </message>
    <message>
        <source>Folder of the mailbox, such as INBOX</source>
        <translation>Ordner des Postfachs, etwa INBOX</translation>
    </message>
    <message>
        <source>Format of the sound, such as wav</source>
        <translation>Format des Tons, etwa wav</translation>
    </message>
    <message>
        <source>Who the message is from</source>
        <translation>Von wem die Nachricht ist</translation>
    </message>
    <message>
        <source>How exactly time is counted</source>
        <translation>Wie genau Zeit gezählt wird</translation>
    </message>
    <message>
        <source>The unit of that</source>
        <translation>Die Einheit dazu</translation>
    </message>
    <message>
        <source>Id of the message</source>
        <translation>Id der Nachricht</translation>
    </message>
    <message>
        <source>Whether the order of the queue changes at once</source>
        <translation>Ob sich die Reihenfolge sofort ändert</translation>
    </message>
    <message>
        <source>The member&apos;s phone, such as PJSIP/100</source>
        <translation>Das Telefon des Mitglieds, etwa PJSIP/100</translation>
    </message>
    <message>
        <source>Who gets the message</source>
        <translation>Wer die Nachricht bekommt</translation>
    </message>
    <message>
        <source>Account that sends it</source>
        <translation>Konto, das sie schickt</translation>
    </message>
    <message>
        <source>Key in the database</source>
        <translation>Schlüssel in der Datenbank</translation>
    </message>
    <message>
        <source>The proof of the secret</source>
        <translation>Der Beweis des Geheimnisses</translation>
    </message>
    <message>
        <source>How much is said</source>
        <translation>Wie viel gesagt wird</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>Name der Leitung</translation>
    </message>
    <message>
        <source>Number of the line, from 0, for Insert and Delete</source>
        <translation>Nummer der Zeile, ab 0, für Insert und Delete</translation>
    </message>
    <message>
        <source>What is done with the module</source>
        <translation>Was mit dem Modul geschieht</translation>
    </message>
    <message>
        <source>The mailbox: number, or number@context</source>
        <translation>Das Postfach: Nummer oder Nummer@Kontext</translation>
    </message>
    <message>
        <source>The old value, where several lines have the same name</source>
        <translation>Der alte Wert, wo mehrere Zeilen gleich heißen</translation>
    </message>
    <message>
        <source>What of an event is compared, and how</source>
        <translation>Was an einem Ereignis verglichen wird, und wie</translation>
    </message>
    <message>
        <source>Number of the conference</source>
        <translation>Nummer der Konferenz</translation>
    </message>
    <message>
        <source>Only this member</source>
        <translation>Nur dieses Mitglied</translation>
    </message>
    <message>
        <source>What the member is called</source>
        <translation>Wie das Mitglied heißt</translation>
    </message>
    <message>
        <source>Whether members are read anew</source>
        <translation>Ob Mitglieder neu gelesen werden</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>Whether both files become one at the end</source>
        <translation>Ob aus beiden Dateien am Ende eine wird</translation>
    </message>
    <message>
        <source>Id of the recording; without it all of the channel</source>
        <translation>Id der Aufnahme; ohne sie alle des Kanals</translation>
    </message>
    <message>
        <source>Name of the module, such as app_queue.so</source>
        <translation>Name des Moduls, etwa app_queue.so</translation>
    </message>
    <message>
        <source>Name of the module, or a part of the core, which can only be reloaded</source>
        <translation>Name des Moduls, oder ein Teil des Kerns, der nur neu geladen werden kann</translation>
    </message>
    <message>
        <source>When it is told: before, during or after the call</source>
        <translation>Wann es gesagt wird: vor, in oder nach dem Gespräch</translation>
    </message>
    <message>
        <source>How many messages are new</source>
        <translation>Wie viele Nachrichten neu sind</translation>
    </message>
    <message>
        <source>Number of the radio node</source>
        <translation>Nummer des Funkknotens</translation>
    </message>
    <message>
        <source>The number that is dialled</source>
        <translation>Die Nummer, die gewählt wird</translation>
    </message>
    <message>
        <source>Name of the object</source>
        <translation>Name des Objekts</translation>
    </message>
    <message>
        <source>How many messages were heard</source>
        <translation>Wie viele Nachrichten gehört wurden</translation>
    </message>
    <message>
        <source>Add is the only one</source>
        <translation>Add ist die einzige</translation>
    </message>
    <message>
        <source>Section of pjsip_notify.conf with the message</source>
        <translation>Abschnitt von pjsip_notify.conf mit der Nachricht</translation>
    </message>
    <message>
        <source>Letters of MixMonitor&apos;s options</source>
        <translation>Buchstaben der Optionen von MixMonitor</translation>
    </message>
    <message>
        <source>allowdups, template, ignoreerror, inherit=…, catfilter=…</source>
        <translation>allowdups, template, ignoreerror, inherit=…, catfilter=…</translation>
    </message>
    <message>
        <source>Unique id of the second half of a Local channel</source>
        <translation>Eindeutige Id der zweiten Hälfte eines Local-Kanals</translation>
    </message>
    <message>
        <source>Whether settings of queues are read anew</source>
        <translation>Ob Einstellungen der Warteschlangen neu gelesen werden</translation>
    </message>
    <message>
        <source>Name of the parking lot</source>
        <translation>Name des Parkbereichs</translation>
    </message>
    <message>
        <source>The space that is wanted</source>
        <translation>Der Parkplatz, der gewünscht ist</translation>
    </message>
    <message>
        <source>Where in the tree</source>
        <translation>Wo im Baum</translation>
    </message>
    <message>
        <source>Whether the member has a pause</source>
        <translation>Ob das Mitglied Pause hat</translation>
    </message>
    <message>
        <source>Name of the peer</source>
        <translation>Name der Gegenstelle</translation>
    </message>
    <message>
        <source>The higher, the later the member is in turn</source>
        <translation>Je höher, desto später kommt das Mitglied an die Reihe</translation>
    </message>
    <message>
        <source>Context,extension,priority that the new channel runs first</source>
        <translation>Kontext,Nebenstelle,Priorität, die der neue Kanal zuerst ausführt</translation>
    </message>
    <message>
        <source>Whether what templates give stays as it is</source>
        <translation>Ob bleibt, was Vorlagen geben</translation>
    </message>
    <message>
        <source>Step of the extension, a number or a label</source>
        <translation>Schritt der Nebenstelle, eine Zahl oder ein Name</translation>
    </message>
    <message>
        <source>The higher, the sooner the caller is in turn</source>
        <translation>Je höher, desto eher kommt der Anrufer an die Reihe</translation>
    </message>
    <message>
        <source>Whose presence, such as CustomPresence:anna</source>
        <translation>Wessen Anwesenheit, etwa CustomPresence:anna</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>Name der Warteschlange</translation>
    </message>
    <message>
        <source>How it is charged</source>
        <translation>Wie berechnet wird</translation>
    </message>
    <message>
        <source>Why the member has a pause</source>
        <translation>Warum das Mitglied Pause hat</translation>
    </message>
    <message>
        <source>true: as if the phone had sent it</source>
        <translation>true: als hätte das Telefon sie geschickt</translation>
    </message>
    <message>
        <source>Whether modules that need this one are refreshed too</source>
        <translation>Ob auch Module neu starten, die dieses brauchen</translation>
    </message>
    <message>
        <source>Name of the registration, or *all</source>
        <translation>Name der Anmeldung, oder *all</translation>
    </message>
    <message>
        <source>What is reloaded then: yes, or the name of a module</source>
        <translation>Was danach neu geladen wird: yes oder der Name eines Moduls</translation>
    </message>
    <message>
        <source>Whether the object is read again at once</source>
        <translation>Ob das Objekt sofort neu gelesen wird</translation>
    </message>
    <message>
        <source>Whether a step that is there is replaced</source>
        <translation>Ob ein Schritt ersetzt wird, den es gibt</translation>
    </message>
    <message>
        <source>Whether it rings</source>
        <translation>Ob es klingelt</translation>
    </message>
    <message>
        <source>Only this rule</source>
        <translation>Nur diese Regel</translation>
    </message>
    <message>
        <source>Whether rules are read anew</source>
        <translation>Ob Regeln neu gelesen werden</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Was gesucht wird</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Das Geheimnis</translation>
    </message>
    <message>
        <source>Number of the fax session</source>
        <translation>Nummer der Faxsitzung</translation>
    </message>
    <message>
        <source>true: once the present call has ended</source>
        <translation>true: sobald das jetzige Gespräch zu Ende ist</translation>
    </message>
    <message>
        <source>Number of the span</source>
        <translation>Nummer des Anschlusses</translation>
    </message>
    <message>
        <source>The file that is read</source>
        <translation>Die Datei, die gelesen wird</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>An oder aus</translation>
    </message>
    <message>
        <source>1: silent; 0: to be heard</source>
        <translation>1: stumm; 0: zu hören</translation>
    </message>
    <message>
        <source>The device that says whether the member is free</source>
        <translation>Das Gerät, das sagt, ob das Mitglied frei ist</translation>
    </message>
    <message>
        <source>The time that is charged for</source>
        <translation>Die Zeit, die berechnet wird</translation>
    </message>
    <message>
        <source>So many seconds</source>
        <translation>So viele Sekunden</translation>
    </message>
    <message>
        <source>How long it rings, in milliseconds</source>
        <translation>Wie lange es klingelt, in Millisekunden</translation>
    </message>
    <message>
        <source>How long the call may wait, in milliseconds</source>
        <translation>Wie lange der Anruf warten darf, in Millisekunden</translation>
    </message>
    <message>
        <source>Who the message goes to</source>
        <translation>An wen die Nachricht geht</translation>
    </message>
    <message>
        <source>Context of the other mailbox</source>
        <translation>Kontext des anderen Postfachs</translation>
    </message>
    <message>
        <source>The folder that it goes to</source>
        <translation>Der Ordner, in den sie kommt</translation>
    </message>
    <message>
        <source>The other mailbox</source>
        <translation>Das andere Postfach</translation>
    </message>
    <message>
        <source>Who hears a tone</source>
        <translation>Wer einen Ton hört</translation>
    </message>
    <message>
        <source>Whether it is the whole or a part</source>
        <translation>Ob es das Ganze oder ein Teil ist</translation>
    </message>
    <message>
        <source>Address of SIP, in the place of an endpoint</source>
        <translation>SIP-Adresse, an Stelle eines Endpunkts</translation>
    </message>
    <message>
        <source>Unique id of the call</source>
        <translation>Eindeutige Id des Anrufs</translation>
    </message>
    <message>
        <source>How many units; (1), (2) … for further ones</source>
        <translation>Wie viele Einheiten; (1), (2) … für weitere</translation>
    </message>
    <message>
        <source>Kind of these units</source>
        <translation>Art dieser Einheiten</translation>
    </message>
    <message>
        <source>Name of the event; further headers go along with it</source>
        <translation>Name des Ereignisses; weitere Kopfzeilen gehen mit</translation>
    </message>
    <message>
        <source>Name of the manager user</source>
        <translation>Name des Manager-Benutzers</translation>
    </message>
    <message>
        <source>Number of the participant</source>
        <translation>Nummer des Teilnehmers</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Der Wert</translation>
    </message>
    <message>
        <source>The value; with &gt; before it the line gets =&gt;</source>
        <translation>Der Wert; mit &gt; davor bekommt die Zeile =&gt;</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Name der Variablen</translation>
    </message>
    <message>
        <source>Variables, one a line: name=value</source>
        <translation>Variablen, je eine Zeile: Name=Wert</translation>
    </message>
    <message>
        <source>Variable or function, such as CHANNEL(state)</source>
        <translation>Variable oder Funktion, etwa CHANNEL(state)</translation>
    </message>
    <message>
        <source>Variable or function</source>
        <translation>Variable oder Funktion</translation>
    </message>
    <message>
        <source>Headers and content of the message, one a line: name=value</source>
        <translation>Kopfzeilen und Inhalt der Nachricht, je eine Zeile: Name=Wert</translation>
    </message>
    <message>
        <source>Variables that are told too, with commas between them</source>
        <translation>Variablen, die auch genannt werden, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>What the caller&apos;s dialplan finds in QUEUE_WITHDRAW_INFO</source>
        <translation>Was der Wählplan des Anrufers in QUEUE_WITHDRAW_INFO findet</translation>
    </message>
    <message>
        <source>Seconds of rest after a call</source>
        <translation>Sekunden Ruhe nach einem Anruf</translation>
    </message>
    <message>
        <source>A channel whose phone is told, in the place of an endpoint</source>
        <translation>Ein Kanal, dessen Telefon es bekommt, an Stelle eines Endpunkts</translation>
    </message>
</context>
<context>
    <name>wirechief::ActionTask</name>
    <message>
        <source>The list is incomplete.</source>
        <translation>Die Liste ist unvollständig.</translation>
    </message>
</context>
<context>
    <name>wirechief::AddressPage</name>
    <message>
        <source>The &amp;server itself (127.0.0.1 and ::1)</source>
        <translation>Der &amp;Server selbst (127.0.0.1 und ::1)</translation>
    </message>
    <message>
        <source>Wirechief runs there, or an ssh tunnel leads to it</source>
        <translation>Wirechief läuft dort, oder ein ssh-Tunnel führt dorthin</translation>
    </message>
    <message>
        <source>Addresses and networks</source>
        <translation>Adressen und Netze</translation>
    </message>
    <message>
        <source>Separated by spaces or commas</source>
        <translation>Durch Leerzeichen oder Kommas getrennt</translation>
    </message>
    <message>
        <source>Asterisk lets this user in from the addresses that stand here, and from nowhere else.</source>
        <translation>Asterisk lässt diesen Benutzer von den Adressen hinein, die hier stehen, und von nirgendwo sonst.</translation>
    </message>
    <message>
        <source>If Wirechief runs there, or an ssh tunnel leads to it.</source>
        <translation>Wenn Wirechief dort läuft oder ein ssh-Tunnel dorthin führt.</translation>
    </message>
    <message>
        <source>&amp;Addresses:</source>
        <translation>&amp;Adressen:</translation>
    </message>
    <message>
        <source>T&amp;his Computer</source>
        <translation>Dieser &amp;Rechner</translation>
    </message>
    <message>
        <source>Insert an address of this computer</source>
        <translation>Eine Adresse dieses Rechners einfügen</translation>
    </message>
    <message>
        <source>Single addresses, or networks such as 192.0.2.0/24. Behind a router that translates addresses the server sees that of the router.</source>
        <translation>Einzelne Adressen oder Netze wie 192.0.2.0/24. Hinter einem Router, der Adressen übersetzt, sieht der Server dessen Adresse.</translation>
    </message>
    <message>
        <source>Needs a certificate on the server</source>
        <translation>Braucht ein Zertifikat auf dem Server</translation>
    </message>
    <message>
        <source>Certificate on the server</source>
        <translation>Zertifikat auf dem Server</translation>
    </message>
    <message>
        <source>Private key on the server</source>
        <translation>Privater Schlüssel auf dem Server</translation>
    </message>
    <message>
        <source>Empty: in the same file</source>
        <translation>Leer: in derselben Datei</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>Zertifi&amp;kat:</translation>
    </message>
    <message>
        <source>Private &amp;key:</source>
        <translation>Privater S&amp;chlüssel:</translation>
    </message>
    <message>
        <source>From where?</source>
        <translation>Von wo?</translation>
    </message>
    <message>
        <source>e.g. 192.0.2.10 10.0.0.0/8 2001:db8::/32</source>
        <translation>z. B. 192.0.2.10 10.0.0.0/8 2001:db8::/32</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <extracomment>%1 the path of a file</extracomment>
        <translation>z. B. %1</translation>
    </message>
    <message>
        <source>Encrypt with &amp;TLS</source>
        <translation>Mit &amp;TLS verschlüsseln</translation>
    </message>
    <message>
        <source>TLS is switched on there al&amp;ready</source>
        <translation>TLS ist dort sc&amp;hon eingeschaltet</translation>
    </message>
    <message>
        <source>Port of TLS</source>
        <translation>Port von TLS</translation>
    </message>
    <message>
        <source>Then the text says nothing about it, and needs no certificate</source>
        <translation>Dann sagt der Text nichts dazu und braucht kein Zertifikat</translation>
    </message>
    <message>
        <source>on &amp;port</source>
        <translation>auf &amp;Port</translation>
    </message>
</context>
<context>
    <name>wirechief::AmiAction</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The action has no usable name.</source>
        <translation>Die Aktion hat keinen brauchbaren Namen.</translation>
    </message>
    <message>
        <source>The ActionID is too long or has characters that not every server returns.</source>
        <translation>Die ActionID ist zu lang oder hat Zeichen, die nicht jeder Server zurückgibt.</translation>
    </message>
    <message>
        <source>The action has %1 lines; a server reads at most %2.</source>
        <translation>Die Aktion hat %1 Zeilen; ein Server liest höchstens %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>„%1“ kann nicht der Name eines Headers sein.</translation>
    </message>
    <message>
        <source>The value of %1 holds a line end, which would start another header.</source>
        <translation>Der Wert von %1 enthält ein Zeilenende; damit begänne ein weiterer Header.</translation>
    </message>
    <message>
        <source>The value of %1 is too long: a server reads at most %2 bytes a line.</source>
        <translation>Der Wert von %1 ist zu lang: Ein Server liest höchstens %2 Bytes pro Zeile.</translation>
    </message>
    <message>
        <source>%1 is written by the program itself, once.</source>
        <translation>%1 schreibt das Programm selbst, einmal.</translation>
    </message>
</context>
<context>
    <name>wirechief::AmiClient</name>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Es besteht keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Verbinden Sie sich zuerst.</translation>
    </message>
    <message>
        <source>SMTP or FTP</source>
        <translation>SMTP oder FTP</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet sich</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>Sichert die Verbindung</translation>
    </message>
    <message>
        <source>Waiting for the greeting</source>
        <translation>Wartet auf die Begrüßung</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Meldet sich an</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>Wartet auf neuen Versuch</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>A user name and a secret are needed to log in.</source>
        <translation>Für die Anmeldung werden ein Benutzername und ein Geheimnis gebraucht.</translation>
    </message>
    <message>
        <source>Enter both for this server.</source>
        <translation>Geben Sie beide für diesen Server ein.</translation>
    </message>
    <message>
        <source>%1 is no Asterisk manager: port %2 speaks something else.</source>
        <translation>%1 ist kein Asterisk-Manager: Port %2 spricht etwas anderes.</translation>
    </message>
    <message>
        <source>%1 is no Asterisk manager: port %2 speaks %3.</source>
        <translation>%1 ist kein Asterisk-Manager: Port %2 spricht %3.</translation>
    </message>
    <message>
        <source>Turn on encryption for this server.</source>
        <translation>Schalten Sie für diesen Server die Verschlüsselung ein.</translation>
    </message>
    <message>
        <source>Check the port; AMI usually listens on 5038, with TLS on 5039.</source>
        <translation>Prüfen Sie den Port; AMI lauscht meist auf 5038, mit TLS auf 5039.</translation>
    </message>
    <message>
        <source>The server refused a login by challenge, and the secret is not sent over an unencrypted connection.</source>
        <translation>Der Server hat die Anmeldung per Challenge abgelehnt, und das Geheimnis wird nicht über eine unverschlüsselte Verbindung gesendet.</translation>
    </message>
    <message>
        <source>Use TLS or a tunnel, or allow the plain login for this server.</source>
        <translation>Benutzen Sie TLS oder einen Tunnel, oder erlauben Sie für diesen Server die Klartext-Anmeldung.</translation>
    </message>
    <message>
        <source>%1 says that this user is already logged in.</source>
        <translation>%1 meldet, dass dieser Benutzer schon angemeldet ist.</translation>
    </message>
    <message>
        <source>End the other session, or set allowmultiplelogin=yes for this user in manager.conf.</source>
        <translation>Beenden Sie die andere Sitzung, oder setzen Sie für diesen Benutzer allowmultiplelogin=yes in manager.conf.</translation>
    </message>
    <message>
        <source>%1 is shutting down.</source>
        <translation>%1 fährt herunter.</translation>
    </message>
    <message>
        <source>The connection is tried again.</source>
        <translation>Die Verbindung wird erneut versucht.</translation>
    </message>
    <message>
        <source>Could not log in to %1: the server refused the user name or the secret.</source>
        <translation>Die Anmeldung an %1 ist gescheitert: Der Server hat den Benutzernamen oder das Geheimnis abgelehnt.</translation>
    </message>
    <message>
        <source>Check the user name and the secret, or the permit, deny and acl lines of this user in manager.conf.</source>
        <translation>Prüfen Sie den Benutzernamen und das Geheimnis oder die Zeilen permit, deny und acl dieses Benutzers in manager.conf.</translation>
    </message>
    <message>
        <source>%1 would block or garble the session and is not sent.</source>
        <translation>%1 würde die Sitzung blockieren oder durcheinanderbringen und wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Set Async to true.</source>
        <translation>Setzen Sie Async auf true.</translation>
    </message>
    <message>
        <source>Use the newer action of the same purpose.</source>
        <translation>Benutzen Sie die neuere Aktion mit demselben Zweck.</translation>
    </message>
    <message>
        <source>Too many actions wait for an answer.</source>
        <translation>Zu viele Aktionen warten auf eine Antwort.</translation>
    </message>
    <message>
        <source>Wait for the server.</source>
        <translation>Warten Sie auf den Server.</translation>
    </message>
    <message>
        <source>The server does not read what is sent to it.</source>
        <translation>Der Server liest nicht, was ihm gesendet wird.</translation>
    </message>
    <message>
        <source>%1 has stopped answering.</source>
        <translation>%1 antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2.</source>
        <translation>%1 hat auf Port %2 nicht geantwortet.</translation>
    </message>
    <message>
        <source>A firewall may drop the packets, or the machine is down.</source>
        <translation>Vielleicht verwirft eine Firewall die Pakete, oder der Rechner läuft nicht.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 did not end in time.</source>
        <translation>Der TLS-Handshake mit %1 wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>Port %1 may be the one without encryption; AMI over TLS is usually 5039.</source>
        <translation>Port %1 ist vielleicht der unverschlüsselte; AMI über TLS hat meist Port 5039.</translation>
    </message>
    <message>
        <source>%1 accepted the connection on port %2 and said nothing.</source>
        <translation>%1 hat die Verbindung auf Port %2 angenommen und nichts gesagt.</translation>
    </message>
    <message>
        <source>Check the port; AMI over TLS is usually 5039.</source>
        <translation>Prüfen Sie den Port; AMI über TLS hat meist Port 5039.</translation>
    </message>
    <message>
        <source>The port may speak TLS (usually 5039), or belong to a web server. AMI usually listens on 5038.</source>
        <translation>Vielleicht spricht der Port TLS (meist 5039) oder gehört einem Webserver. AMI lauscht meist auf 5038.</translation>
    </message>
    <message>
        <source>%1 did not answer the login in time.</source>
        <translation>%1 hat die Anmeldung nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the server&apos;s before you trust it. Nothing was sent.</source>
        <translation>Vergleichen Sie seinen Fingerabdruck mit dem des Servers, bevor Sie ihm vertrauen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 was stopped or restarted.</source>
        <translation>%1 wurde angehalten oder neu gestartet.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its greeting.</source>
        <translation>%1 hat die Verbindung vor der Begrüßung geschlossen.</translation>
    </message>
    <message>
        <source>Too many sessions may wait for their login there (authlimit), or the port is no AMI port.</source>
        <translation>Vielleicht warten dort zu viele Sitzungen auf ihre Anmeldung (authlimit), oder der Port ist kein AMI-Port.</translation>
    </message>
    <message>
        <source>%1 closed the connection during the login.</source>
        <translation>%1 hat die Verbindung während der Anmeldung geschlossen.</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>Prüfen Sie Host und Port.</translation>
    </message>
    <message>
        <source>Could not log in to %1: the server says “%2”.</source>
        <translation>Die Anmeldung an %1 ist gescheitert: Der Server meldet „%2“.</translation>
    </message>
    <message>
        <source>The name %1 was not resolved in time.</source>
        <translation>Der Name %1 wurde nicht rechtzeitig aufgelöst.</translation>
    </message>
    <message>
        <source>Check the name server of this machine.</source>
        <translation>Prüfen Sie den Nameserver dieses Rechners.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) were tried.</source>
        <translation>
            <numerusform>%Ln Adresse wurde versucht.</numerusform>
            <numerusform>%Ln Adressen wurden versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP, as a proxy that wants a login</source>
        <translation>HTTP, wie ein Proxy, der eine Anmeldung verlangt</translation>
    </message>
    <message>
        <source>%1 can bring down a server of this release and is not sent.</source>
        <translation>%1 kann einen Server dieser Version zum Absturz bringen und wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Read it of a channel.</source>
        <translation>Lesen Sie es von einem Kanal.</translation>
    </message>
    <message>
        <source>A later release has this mended.</source>
        <translation>In einer späteren Version ist das behoben.</translation>
    </message>
    <message>
        <source>%1 can bring down a server of this release and is not sent again so soon.</source>
        <translation>%1 kann einen Server dieser Version zum Absturz bringen und wird nicht so bald wieder gesendet.</translation>
    </message>
    <message>
        <source>Try again in half a minute.</source>
        <translation>Versuchen Sie es in einer halben Minute wieder.</translation>
    </message>
    <message>
        <source>The certificate of %1 is refused: %2.</source>
        <translation>Das Zertifikat von %1 wird abgelehnt: %2.</translation>
    </message>
    <message>
        <source>Give the server one with an RSA key of at least 2048 bits, or with an elliptic curve. Nothing was sent.</source>
        <translation>Geben Sie dem Server eines mit einem RSA-Schlüssel von mindestens 2048 Bit oder mit einer elliptischen Kurve. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the clock of this machine. Nothing was sent.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is another one than the one that you trusted. Of this one: %2.</source>
        <translation>Das Zertifikat von %1 ist ein anderes als das, dem Sie vertraut haben. Zu diesem: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2.</translation>
    </message>
    <message>
        <source>%1 closed the connection at the login %2 times in a row.</source>
        <translation>%1 hat die Verbindung beim Anmelden %2-mal nacheinander geschlossen.</translation>
    </message>
    <message>
        <source>Perhaps fail2ban or a firewall there blocks this address, or the server is overloaded. It is tried less often now, because a block may last longer with each try.</source>
        <translation>Vielleicht sperrt dort fail2ban oder eine Firewall diese Adresse, oder der Server ist überlastet. Es wird jetzt seltener versucht, weil eine Sperre mit jedem Versuch länger werden kann.</translation>
    </message>
    <message>
        <source>The session is read-only, and %1 may change the server.</source>
        <translation>Die Sitzung ist auf „Nur lesen“ gestellt, und %1 könnte den Server ändern.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Text cannot be converted to %1 on this system.</source>
        <translation>Auf diesem System kann Text nicht nach %1 umgewandelt werden.</translation>
    </message>
    <message>
        <source>Choose another encoding for this server.</source>
        <translation>Wählen Sie einen anderen Zeichensatz für diesen Server.</translation>
    </message>
    <message>
        <source>The user name or the secret has a letter that %1 has not, the encoding of this server.</source>
        <translation>Der Benutzername oder das Geheimnis hat einen Buchstaben, den %1 nicht hat, der Zeichensatz dieses Servers.</translation>
    </message>
    <message>
        <source>Choose another encoding for this server, or “Automatic”.</source>
        <translation>Wählen Sie einen anderen Zeichensatz für diesen Server, oder „Automatisch“.</translation>
    </message>
    <message>
        <source>The jump through %1 did not stand in time.</source>
        <translation>Der Sprung über %1 stand nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Try “ssh %1” in a terminal, or give it more time to connect in the settings of this server.</source>
        <translation>Versuchen Sie „ssh %1“ in einem Terminal, oder geben Sie ihm in den Einstellungen dieses Servers mehr Zeit zum Verbinden.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 and %2 are parts of a sentence; %1 may be several with commas</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>The server may be overloaded.</source>
        <translation>Der Server ist vielleicht überlastet.</translation>
    </message>
    <message>
        <source>%1 began to speak on port %2, and did not end its first line in time.</source>
        <translation>%1 begann auf Port %2 zu sprechen und beendete seine erste Zeile nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The network may be very slow, or port %1 belong to something else. AMI usually listens on 5038.</source>
        <translation>Das Netz ist vielleicht sehr langsam, oder Port %1 gehört zu etwas anderem. AMI lauscht gewöhnlich auf 5038.</translation>
    </message>
</context>
<context>
    <name>wirechief::AnswerTable</name>
    <message>
        <source>Answer as a table</source>
        <translation>Antwort als Tabelle</translation>
    </message>
</context>
<context>
    <name>wirechief::AnswerText</name>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Ereignis: %1</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>wirechief::AnswerWindow</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Sort it by a click on a title, filter it by words</source>
        <translation>Ein Klick auf einen Titel sortiert, Wörter filtern</translation>
    </message>
    <message>
        <source>This answer is no table that the program knows.</source>
        <translation>Diese Antwort ist keine Tabelle, die das Programm kennt.</translation>
    </message>
    <message>
        <source>Compare with another answer, line by line</source>
        <translation>Mit einer anderen Antwort vergleichen, Zeile für Zeile</translation>
    </message>
    <message>
        <source>There is no other answer yet. Run the command again, or on another server.</source>
        <translation>Es gibt noch keine andere Antwort. Führen Sie den Befehl noch einmal aus oder auf einem anderen Server.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln equal line(s)</source>
        <translation>
            <numerusform>⋯ %Ln gleiche Zeile</numerusform>
            <numerusform>⋯ %Ln gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines removed: %1, added: %2.</source>
        <translation>Zeilen entfernt: %1, hinzugefügt: %2.</translation>
    </message>
    <message>
        <source>Both answers are equal.</source>
        <translation>Beide Antworten sind gleich.</translation>
    </message>
    <message>
        <source>There are too many differences to compare line by line.</source>
        <translation>Es gibt zu viele Unterschiede, um Zeile für Zeile zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>changed: %1, gone: %2</source>
        <translation>geändert: %1, verschwunden: %2</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>the server reported an error</source>
        <translation>der Server meldete einen Fehler</translation>
    </message>
    <message>
        <source>not all of it is shown</source>
        <translation>nicht alles wird gezeigt</translation>
    </message>
    <message>
        <source>T&amp;ext</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>As the server wrote it</source>
        <translation>Wie der Server sie schrieb</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Unterschiede</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Shows the rows that have all these words in any column (%1)</source>
        <translation>Zeigt die Zeilen, die alle diese Wörter in irgendeiner Spalte haben (%1)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>The answer to compare with; the older of both stands first</source>
        <translation>Die Antwort, mit der verglichen wird; die ältere steht zuerst</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies what is shown; of a table all rows that the filter lets through</source>
        <translation>Kopiert, was zu sehen ist; von einer Tabelle alle Zeilen, die der Filter durchlässt</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Writes what is shown to a file; a table as CSV</source>
        <translation>Schreibt, was zu sehen ist, in eine Datei; eine Tabelle als CSV</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Beobachten</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Sends the command again and again, and marks what has changed</source>
        <translation>Sendet den Befehl immer wieder und markiert, was sich geändert hat</translation>
    </message>
    <message>
        <source>Seconds between two answers</source>
        <translation>Sekunden zwischen zwei Antworten</translation>
    </message>
    <message>
        <source>Seconds from an answer to the next question</source>
        <translation>Sekunden von einer Antwort bis zur nächsten Frage</translation>
    </message>
    <message>
        <source>every </source>
        <translation>alle </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save Answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tabellen für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textdateien (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 von %Ln Zeile</numerusform>
            <numerusform>%1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::Application</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>There is no saved server called “%1”.</source>
        <translation>Es gibt keinen gespeicherten Server namens „%1“.</translation>
    </message>
    <message>
        <source>No server has been saved yet.</source>
        <translation>Es wurde noch kein Server gespeichert.</translation>
    </message>
    <message>
        <source>Saved are: %1.</source>
        <translation>Gespeichert sind: %1.</translation>
    </message>
    <message>
        <source>Core files and debuggers may read the memory of this run, with every secret in it. For daily work, start without --%1.</source>
        <translation>Speicherabzüge und Debugger dürfen den Speicher dieses Laufs lesen, mit jedem Geheimnis darin. Starten Sie für die tägliche Arbeit ohne --%1.</translation>
    </message>
</context>
<context>
    <name>wirechief::Assistants</name>
    <message numerus="yes">
        <source>The secrets of %Ln server(s) are not saved and are kept for this run only. %1: %2</source>
        <translation>
            <numerusform>Das Geheimnis von %Ln Server ist nicht gespeichert und bleibt nur, bis Sie beenden. %1: %2</numerusform>
            <numerusform>Die Geheimnisse von %Ln Servern sind nicht gespeichert und bleiben nur, bis Sie beenden. %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) imported, read-only until you change that.</source>
        <translation>
            <numerusform>%Ln Server importiert, schreibgeschützt, bis Sie das ändern.</numerusform>
            <numerusform>%Ln Server importiert, schreibgeschützt, bis Sie das ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped.</source>
        <translation>
            <numerusform>%Ln ausgelassen.</numerusform>
            <numerusform>%Ln ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secrets are being saved…</source>
        <translation>Die Geheimnisse werden gespeichert …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) saved.</source>
        <translation>
            <numerusform>%Ln Geheimnis gespeichert.</numerusform>
            <numerusform>%Ln Geheimnisse gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the servers again that were imported last</source>
        <translation>Die zuletzt importierten Server wieder entfernen</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %Ln server(s) removed.</source>
        <translation>
            <numerusform>Der Import wurde zurückgenommen: %Ln Server entfernt.</numerusform>
            <numerusform>Der Import wurde zurückgenommen: %Ln Server entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret was not saved; it is kept until you quit.</source>
        <translation>Das Geheimnis wurde nicht gespeichert; es wird bis zum Beenden behalten.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo Importing %Ln Server(s)</source>
        <translation>
            <numerusform>Import von %Ln Server &amp;rückgängig machen</numerusform>
            <numerusform>Import von %Ln Servern &amp;rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was not taken back: its servers are in use.</source>
        <translation>Der Import wurde nicht zurückgenommen: Seine Server sind in Gebrauch.</translation>
    </message>
    <message>
        <source>Disconnect them first.</source>
        <translation>Trennen Sie sie zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s), changed or in use.</source>
        <translation>
            <numerusform>%Ln bleibt, weil er geändert wurde oder in Gebrauch ist.</numerusform>
            <numerusform>%Ln bleiben, weil sie geändert wurden oder in Gebrauch sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the secret of %1…</source>
        <translation>Das Geheimnis von %1 wird gelesen…</translation>
    </message>
    <message>
        <source>The secret that is kept has characters that cannot stand in manager.conf as they are.</source>
        <translation>Das gespeicherte Geheimnis hat Zeichen, die so nicht in manager.conf stehen können.</translation>
    </message>
    <message>
        <source>Make a new secret for %1?</source>
        <translation>Ein neues Geheimnis für %1 erzeugen?</translation>
    </message>
    <message>
        <source>The assistant can go on with a new one. It takes the place of the one that is kept when the server is saved at the end.</source>
        <translation>Der Assistent kann mit einem neuen weitermachen. Es ersetzt das gespeicherte, wenn der Server am Ende gespeichert wird.</translation>
    </message>
    <message>
        <source>&amp;Make New Secret</source>
        <translation>&amp;Neues Geheimnis erzeugen</translation>
    </message>
    <message numerus="yes">
        <source>Red&amp;o Importing %Ln Server(s)</source>
        <translation>
            <numerusform>Import von %Ln Server &amp;wiederholen</numerusform>
            <numerusform>Import von %Ln Servern &amp;wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the servers again; secrets that came with them are asked for</source>
        <translation>Die Server wieder hinzufügen; nach mitgebrachten Geheimnissen wird gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) imported again, without secrets.</source>
        <translation>
            <numerusform>%Ln Server wieder importiert, ohne Geheimnis.</numerusform>
            <numerusform>%Ln Server wieder importiert, ohne Geheimnisse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::BridgeView</name>
    <message>
        <source>Bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Show Its Details</source>
        <translation>Dessen Details zeigen</translation>
    </message>
    <message>
        <source>Show in Channels</source>
        <translation>In Kanäle zeigen</translation>
    </message>
    <message>
        <source>The channel has ended.</source>
        <translation>Der Kanal ist beendet.</translation>
    </message>
    <message>
        <source>Waits in queue %1, at position %2.</source>
        <translation>Wartet in Warteschlange %1, an Stelle %2.</translation>
    </message>
    <message>
        <source>Waits in queue %1.</source>
        <translation>Wartet in Warteschlange %1.</translation>
    </message>
    <message>
        <source>In conference %1.</source>
        <translation>In Konferenz %1.</translation>
    </message>
    <message>
        <source>Parked in space %1.</source>
        <translation>Geparkt auf Platz %1.</translation>
    </message>
    <message>
        <source>Talks to %1.</source>
        <translation>Spricht mit %1.</translation>
    </message>
    <message>
        <source>In a bridge with others.</source>
        <translation>In einer Brücke mit anderen.</translation>
    </message>
    <message>
        <source>Alone in its bridge.</source>
        <translation>Allein in seiner Brücke.</translation>
    </message>
    <message>
        <source>In no bridge.</source>
        <translation>In keiner Brücke.</translation>
    </message>
    <message>
        <source>In no bridge; it runs %1.</source>
        <translation>In keiner Brücke; führt %1 aus.</translation>
    </message>
    <message>
        <source>In no bridge; it runs %1(%2).</source>
        <translation>In keiner Brücke; führt %1(%2) aus.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Erzeuger</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Unique id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Seen for</source>
        <translation>Gesehen seit</translation>
    </message>
    <message>
        <source>Members: the first %1 of %2</source>
        <translation>Mitglieder: die ersten %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source> · muted</source>
        <translation> · stumm</translation>
    </message>
    <message>
        <source>Since the channel was made</source>
        <translation>Seit der Kanal entstand</translation>
    </message>
    <message>
        <source>In no bridge. What it runs is not known.</source>
        <translation>In keiner Bridge. Was er ausführt, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>wirechief::CallColumns</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Who calls; below it the call&apos;s channels</source>
        <translation>Wer anruft; darunter die Kanäle des Anrufs</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Who is called, or has answered</source>
        <translation>Wer angerufen wird oder sich gemeldet hat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Since the first channel of the call</source>
        <translation>Seit dem ersten Kanal des Anrufs</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Queue, conference or parking space</source>
        <translation>Warteschlange, Konferenz oder Parkplatz</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Dialplan application that runs now</source>
        <translation>Anwendung des Wählplans, die gerade läuft</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Kommend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Gehend</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Told from what the channels&apos; endpoints do; empty where that does not tell</source>
        <translation>Aus dem geschlossen, was die Endpunkte der Kanäle tun; leer, wo das nichts sagt</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>How many channels the call has, without the halves of Local channels</source>
        <translation>Wie viele Kanäle der Anruf hat, ohne die Hälften von Local-Kanälen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why an ended call was hung up, as a number of Q.850</source>
        <translation>Warum ein beendeter Anruf aufgelegt wurde, als Nummer nach Q.850</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Linkedid of the call; below it the Uniqueids of its channels</source>
        <translation>Linkedid des Anrufs; darunter die Uniqueids seiner Kanäle</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>In conference</source>
        <translation>In Konferenz</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This server</source>
        <extracomment>Who calls: nobody but the Asterisk server, by an order (Originate)</extracomment>
        <translation>Dieser Server</translation>
    </message>
</context>
<context>
    <name>wirechief::CallControl</name>
    <message>
        <source>AMI has no hold; a PJSIP phone could be asked to, but: %1</source>
        <translation>AMI kann nicht halten; ein PJSIP-Telefon ließe sich darum bitten, aber: %1</translation>
    </message>
    <message>
        <source>%1 was not hung up</source>
        <translation>%1 wurde nicht aufgelegt</translation>
    </message>
    <message>
        <source>%1 was not muted</source>
        <translation>%1 wurde nicht stumm geschaltet</translation>
    </message>
    <message>
        <source>%1 is as muted as before</source>
        <translation>%1 ist so stumm wie zuvor</translation>
    </message>
    <message>
        <source>%1 cannot be held from here: AMI has no hold, and only a PJSIP phone can be asked to.</source>
        <translation>%1 lässt sich von hier nicht halten: AMI kann das nicht, und nur ein PJSIP-Telefon lässt sich darum bitten.</translation>
    </message>
    <message>
        <source>Park the call, or redirect it to an extension with music.</source>
        <translation>Parken Sie das Gespräch oder leiten Sie es zu einer Nebenstelle mit Musik um.</translation>
    </message>
    <message>
        <source>The phone of %1 was not asked</source>
        <translation>Das Telefon von %1 wurde nicht gebeten</translation>
    </message>
    <message>
        <source>There are too many tones.</source>
        <translation>Das sind zu viele Töne.</translation>
    </message>
    <message>
        <source>Play at most 100.</source>
        <translation>Spielen Sie höchstens 100.</translation>
    </message>
    <message>
        <source>The tones were not played to %1</source>
        <translation>Die Töne wurden %1 nicht vorgespielt</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>There is no text to send.</source>
        <translation>Es gibt keinen Text zu senden.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The text was not sent to %1</source>
        <translation>Der Text wurde nicht an %1 gesendet</translation>
    </message>
    <message>
        <source>Options of a recording have no commas and no bars.</source>
        <translation>Optionen einer Aufnahme haben keine Kommas und keine senkrechten Striche.</translation>
    </message>
    <message>
        <source>The options</source>
        <translation>Die Optionen</translation>
    </message>
    <message>
        <source>The recording of %1 was not started</source>
        <translation>Die Aufnahme von %1 wurde nicht begonnen</translation>
    </message>
    <message>
        <source>The recording&apos;s id</source>
        <translation>Die Kennung der Aufnahme</translation>
    </message>
    <message>
        <source>The recording of %1 was not stopped</source>
        <translation>Die Aufnahme von %1 wurde nicht beendet</translation>
    </message>
    <message>
        <source>The recording of %1 was not paused</source>
        <translation>Die Aufnahme von %1 wurde nicht angehalten</translation>
    </message>
    <message>
        <source>The recording of %1 does not go on</source>
        <translation>Die Aufnahme von %1 geht nicht weiter</translation>
    </message>
    <message>
        <source>%1 cannot be listened to: its name has characters that ChanSpy takes for something else.</source>
        <translation>%1 lässt sich nicht mithören: Der Name hat Zeichen, die ChanSpy für etwas anderes hält.</translation>
    </message>
    <message>
        <source>The value of %1</source>
        <translation>Der Wert von %1</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>Die Anwendung</translation>
    </message>
    <message>
        <source>The application&apos;s data</source>
        <translation>Die Angaben zur Anwendung</translation>
    </message>
    <message>
        <source>The caller ID</source>
        <translation>Die Anruferkennung</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Das Konto</translation>
    </message>
    <message>
        <source>The list of codecs</source>
        <translation>Die Liste der Codecs</translation>
    </message>
    <message>
        <source>The value of %1 has a bar, which this release takes for its end.</source>
        <translation>Der Wert von %1 hat einen senkrechten Strich, den diese Version für sein Ende hält.</translation>
    </message>
    <message>
        <source>%1 was not called</source>
        <translation>%1 wurde nicht angerufen</translation>
    </message>
    <message>
        <source>Too many calls wait for their result.</source>
        <translation>Zu viele Anrufe warten auf ihr Ergebnis.</translation>
    </message>
    <message>
        <source>Wait for some of them.</source>
        <translation>Warten Sie einige davon ab.</translation>
    </message>
    <message>
        <source>The server did not say what became of the call.</source>
        <translation>Der Server hat nicht gesagt, was aus dem Anruf wurde.</translation>
    </message>
    <message>
        <source>Look at the channels. Results come only to logins with the read class call.</source>
        <translation>Sehen Sie bei den Kanälen nach. Ergebnisse bekommen nur Anmeldungen mit der Leseklasse call.</translation>
    </message>
    <message>
        <source>The connection ended before the server told what became of the call.</source>
        <translation>Die Verbindung endete, bevor der Server sagte, was aus dem Anruf wurde.</translation>
    </message>
    <message>
        <source>Look at the channels before you call again.</source>
        <translation>Sehen Sie bei den Kanälen nach, bevor Sie noch einmal anrufen.</translation>
    </message>
    <message>
        <source>This release sends both legs to the same place only.</source>
        <translation>Diese Version schickt beide Seiten nur an dieselbe Stelle.</translation>
    </message>
    <message>
        <source>Choose one place for both.</source>
        <translation>Wählen Sie eine Stelle für beide.</translation>
    </message>
    <message>
        <source>%1 was not redirected</source>
        <translation>%1 wurde nicht umgeleitet</translation>
    </message>
    <message>
        <source>The call of %1 was not transferred</source>
        <translation>Das Gespräch von %1 wurde nicht vermittelt</translation>
    </message>
    <message>
        <source>%1 talks to nobody.</source>
        <translation>%1 spricht mit niemandem.</translation>
    </message>
    <message>
        <source>Only a channel in a call of two can be transferred.</source>
        <translation>Nur ein Kanal in einem Gespräch zu zweit lässt sich vermitteln.</translation>
    </message>
    <message>
        <source>The transfer by %1 was not begun</source>
        <translation>Das Vermitteln durch %1 wurde nicht begonnen</translation>
    </message>
    <message>
        <source>The transfer by %1 was not cancelled</source>
        <translation>Das Vermitteln durch %1 wurde nicht abgebrochen</translation>
    </message>
    <message>
        <source>A channel cannot be connected with itself.</source>
        <translation>Ein Kanal lässt sich nicht mit sich selbst verbinden.</translation>
    </message>
    <message>
        <source>Select two channels.</source>
        <translation>Wählen Sie zwei Kanäle aus.</translation>
    </message>
    <message>
        <source>%1 and %2 were not connected</source>
        <translation>%1 und %2 wurden nicht verbunden</translation>
    </message>
    <message>
        <source>The parking lot&apos;s name</source>
        <translation>Der Name des Parkplatzes</translation>
    </message>
    <message>
        <source>This release parks only a call of two, because it calls the other one back.</source>
        <translation>Diese Version parkt nur ein Gespräch zu zweit, weil sie den anderen zurückruft.</translation>
    </message>
    <message>
        <source>%1 was not parked</source>
        <translation>%1 wurde nicht geparkt</translation>
    </message>
    <message>
        <source>The bridge&apos;s name</source>
        <translation>Der Name der Brücke</translation>
    </message>
    <message>
        <source>%1 was not taken out of its bridge</source>
        <translation>%1 wurde nicht aus seiner Brücke genommen</translation>
    </message>
    <message>
        <source>One conference and one channel of it must be named.</source>
        <translation>Es müssen eine Konferenz und ein Kanal darin genannt sein.</translation>
    </message>
    <message>
        <source>The conference&apos;s name</source>
        <translation>Der Name der Konferenz</translation>
    </message>
    <message>
        <source>%1 was not taken out of its conference</source>
        <translation>%1 wurde nicht aus seiner Konferenz genommen</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Der Wert</translation>
    </message>
    <message>
        <source>%1 was not set</source>
        <translation>%1 wurde nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 wurde nicht gelesen</translation>
    </message>
    <message>
        <source>The variables of %1 were not read</source>
        <translation>Die Variablen von %1 wurden nicht gelesen</translation>
    </message>
    <message>
        <source>%1: its name is no word of a CLI command.</source>
        <translation>%1: Der Name taugt nicht als Wort eines CLI-Befehls.</translation>
    </message>
    <message>
        <source>%1: the server says “%2”.</source>
        <translation>%1: Der Server sagt „%2“.</translation>
    </message>
    <message>
        <source>The call has ended meanwhile.</source>
        <translation>Der Anruf ist inzwischen zu Ende.</translation>
    </message>
    <message>
        <source>%1 has a line end inside.</source>
        <translation>%1: Darin steht ein Zeilenende.</translation>
    </message>
    <message>
        <source>There is no channel to do it with.</source>
        <translation>Es gibt keinen Kanal dafür.</translation>
    </message>
    <message>
        <source>“%1” is no channel: the server would take it for a pattern that matches many calls.</source>
        <translation>„%1“ ist kein Kanal: Der Server hielte es für ein Muster, das auf viele Gespräche passt.</translation>
    </message>
    <message>
        <source>The channel&apos;s name “%1” holds a control character.</source>
        <translation>Der Name des Kanals „%1“ enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>“%1” cannot be rung: write technology/name, for instance PJSIP/100.</source>
        <translation>„%1“ lässt sich nicht anrufen: Schreiben Sie Technik/Name, zum Beispiel PJSIP/100.</translation>
    </message>
    <message>
        <source>“%1” names more than one thing to ring, or a variable.</source>
        <translation>„%1“ nennt mehr als ein Ziel oder eine Variable.</translation>
    </message>
    <message>
        <source>“%1” is no extension: it has letters, digits and * # + . _ - only.</source>
        <translation>„%1“ ist keine Nebenstelle: Sie hat nur Buchstaben, Ziffern und * # + . _ -.</translation>
    </message>
    <message>
        <source>“%1” is no context: it has letters, digits and . _ - only.</source>
        <translation>„%1“ ist kein Kontext: Er hat nur Buchstaben, Ziffern und . _ -.</translation>
    </message>
    <message>
        <source>“%1” is no priority: it is a number or a label.</source>
        <translation>„%1“ ist keine Priorität: Sie ist eine Zahl oder eine Marke.</translation>
    </message>
    <message>
        <source>The variable needs a name.</source>
        <translation>Die Variable braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable.</source>
        <translation>„%1“ ist kein Name einer Variablen.</translation>
    </message>
    <message>
        <source>“%1” cannot be played: tones are 0 to 9, *, #, A to D.</source>
        <translation>„%1“ lässt sich nicht spielen: Töne sind 0 bis 9, *, #, A bis D.</translation>
    </message>
    <message>
        <source>The recording needs a file name.</source>
        <translation>Die Aufnahme braucht einen Dateinamen.</translation>
    </message>
    <message>
        <source>“%1” would leave the server&apos;s folder for recordings.</source>
        <translation>„%1“ läge außerhalb des Ordners für Aufnahmen auf dem Server.</translation>
    </message>
    <message>
        <source>“%1” is no file name for a recording: use letters, digits and . _ - only.</source>
        <translation>„%1“ ist kein Dateiname für eine Aufnahme: Nehmen Sie nur Buchstaben, Ziffern und . _ -.</translation>
    </message>
    <message>
        <source>The call was answered.</source>
        <translation>Der Anruf wurde angenommen.</translation>
    </message>
    <message>
        <source>The call failed: there is no such destination, or it cannot be reached.</source>
        <translation>Der Anruf misslang: Dieses Ziel gibt es nicht, oder es ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The other side hung up or declined before the call was answered.</source>
        <translation>Die andere Seite hat aufgelegt oder abgelehnt, bevor der Anruf angenommen wurde.</translation>
    </message>
    <message>
        <source>Nobody answered in time.</source>
        <translation>Niemand ist rechtzeitig drangegangen.</translation>
    </message>
    <message>
        <source>The call was answered, and then it failed.</source>
        <translation>Der Anruf wurde angenommen und misslang dann.</translation>
    </message>
    <message>
        <source>The destination is busy.</source>
        <translation>Das Ziel ist besetzt.</translation>
    </message>
    <message>
        <source>The destination refused the call, or all lines to it are taken.</source>
        <translation>Das Ziel nimmt den Anruf nicht an, oder alle Leitungen dorthin sind belegt.</translation>
    </message>
    <message>
        <source>The call was not answered (the server gives the reason %1).</source>
        <translation>Der Anruf wurde nicht angenommen (der Server nennt den Grund %1).</translation>
    </message>
    <message>
        <source>The first call has ended meanwhile.</source>
        <translation>Das erste Gespräch ist inzwischen zu Ende.</translation>
    </message>
    <message>
        <source>The second call has ended meanwhile.</source>
        <translation>Das zweite Gespräch ist inzwischen zu Ende.</translation>
    </message>
    <message>
        <source>The other leg has ended meanwhile.</source>
        <translation>Die andere Seite ist inzwischen zu Ende.</translation>
    </message>
    <message>
        <source>Asterisk lets only logins with the write class system use such applications and words (System, Exec, AGI, MixMonitor; SHELL, EVAL, DB, FILE … in the data), harmless ones with such letters in them too.</source>
        <translation>Asterisk lässt solche Anwendungen und Wörter (System, Exec, AGI, MixMonitor; SHELL, EVAL, DB, FILE … in den Angaben) nur Anmeldungen mit der Schreibklasse system benutzen, auch harmlose mit diesen Buchstaben darin.</translation>
    </message>
    <message>
        <source>Asterisk lets only logins with the write class system use this application.</source>
        <translation>Asterisk lässt diese Anwendung nur Anmeldungen mit der Schreibklasse system benutzen.</translation>
    </message>
    <message>
        <source>Reading this needs the write class system.</source>
        <translation>Das zu lesen braucht die Schreibklasse system.</translation>
    </message>
    <message>
        <source>Setting this needs the write class system.</source>
        <translation>Das zu setzen braucht die Schreibklasse system.</translation>
    </message>
    <message>
        <source>Check context and extension in the dialplan.</source>
        <translation>Prüfen Sie Kontext und Nebenstelle im Wählplan.</translation>
    </message>
    <message>
        <source>Try again once the call was answered.</source>
        <translation>Versuchen Sie es noch einmal, wenn der Anruf angenommen ist.</translation>
    </message>
    <message>
        <source>The bridge that the channel is in cannot be transferred.</source>
        <translation>Die Brücke, in der der Kanal ist, lässt sich nicht vermitteln.</translation>
    </message>
    <message>
        <source>The channel talks to nobody, or there is no such extension in the context.</source>
        <translation>Der Kanal spricht mit niemandem, oder die Nebenstelle gibt es im Kontext nicht.</translation>
    </message>
    <message>
        <source>Set atxfer in features.conf, and allow it in Dial with t or T.</source>
        <translation>Setzen Sie atxfer in features.conf und erlauben Sie es in Dial mit t oder T.</translation>
    </message>
    <message>
        <source>This release has no such action, or its module is not loaded.</source>
        <translation>Diese Version hat die Aktion nicht, oder das Modul dafür ist nicht geladen.</translation>
    </message>
    <message>
        <source>This user in manager.conf needs write class: %1.</source>
        <translation>Dieser Benutzer in manager.conf braucht die Schreibklasse: %1.</translation>
    </message>
    <message>
        <source>the server would not know which channel is meant by %1; there are several</source>
        <translation>der Server wüsste nicht, welcher Kanal mit %1 gemeint ist; es gibt mehrere</translation>
    </message>
    <message>
        <source>%1 has ended, or has another name now</source>
        <translation>%1 ist beendet oder heißt jetzt anders</translation>
    </message>
    <message>
        <source>Hanging up %1</source>
        <translation>Auflegen von %1</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Anruf bei %1</translation>
    </message>
    <message>
        <source>Redirecting %1</source>
        <translation>Umleiten von %1</translation>
    </message>
    <message>
        <source>The transfer by %1</source>
        <translation>Die Weitergabe durch %1</translation>
    </message>
    <message>
        <source>Cancelling the transfer by %1</source>
        <translation>Abbruch der Weitergabe durch %1</translation>
    </message>
    <message>
        <source>Connecting %1 and %2</source>
        <translation>Verbinden von %1 und %2</translation>
    </message>
    <message>
        <source>Parking %1</source>
        <translation>Parken von %1</translation>
    </message>
    <message>
        <source>Asking the phone of %1</source>
        <translation>Bitte an das Telefon von %1</translation>
    </message>
    <message>
        <source>Muting of %1</source>
        <translation>Stummschalten von %1</translation>
    </message>
    <message>
        <source>Tones for %1</source>
        <translation>Töne für %1</translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation>Text für %1</translation>
    </message>
    <message>
        <source>The global variable %1</source>
        <translation>Die globale Variable %1</translation>
    </message>
    <message>
        <source>A variable of %1</source>
        <translation>Eine Variable von %1</translation>
    </message>
    <message>
        <source>The recording of %1</source>
        <translation>Die Aufnahme von %1</translation>
    </message>
    <message>
        <source>Taking %1 out of its bridge</source>
        <translation>Entfernen von %1 aus seiner Bridge</translation>
    </message>
    <message>
        <source>Taking %1 out of its conference</source>
        <translation>Entfernen von %1 aus seiner Konferenz</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the call again.</source>
        <translation>Es wurde nichts gesendet. Sehen Sie sich das Gespräch noch einmal an.</translation>
    </message>
    <message>
        <source>%1 and %2 do not talk to each other any more</source>
        <translation>%1 und %2 sprechen nicht mehr miteinander</translation>
    </message>
    <message>
        <source>%1 is not parked in space %2 any more</source>
        <translation>%1 ist nicht mehr auf Platz %2 geparkt</translation>
    </message>
    <message>
        <source>%1 goes to %2</source>
        <translation>%1 geht zu %2</translation>
    </message>
    <message>
        <source>%1 and %2 go to %3</source>
        <translation>%1 und %2 gehen zu %3</translation>
    </message>
    <message>
        <source>%1 goes to %2, and %3 to %4</source>
        <translation>%1 geht zu %2 und %3 zu %4</translation>
    </message>
    <message>
        <source>Who talks to %1 goes to %2</source>
        <translation>Wer mit %1 spricht, geht zu %2</translation>
    </message>
    <message>
        <source>%1, who talked to %2, goes to %3</source>
        <extracomment>A channel, the one that it talked to, an extension</extracomment>
        <translation>%1, bisher mit %2 verbunden, geht zu %3</translation>
    </message>
    <message>
        <source>%1 is not muted any more</source>
        <translation>%1 ist nicht mehr stumm</translation>
    </message>
    <message>
        <source>Nobody hears %1</source>
        <translation>Niemand hört %1</translation>
    </message>
    <message>
        <source>%1 hears nothing</source>
        <translation>%1 hört nichts</translation>
    </message>
    <message>
        <source>%1 hears nothing, and nobody hears it</source>
        <translation>%1 hört nichts und wird nicht gehört</translation>
    </message>
    <message>
        <source>The recording of %1 is paused</source>
        <translation>Die Aufnahme von %1 ist angehalten</translation>
    </message>
    <message>
        <source>The recording of %1 goes on</source>
        <translation>Die Aufnahme von %1 läuft weiter</translation>
    </message>
    <message>
        <source>%1 was hung up</source>
        <translation>%1 wurde aufgelegt</translation>
    </message>
    <message>
        <source>%1 was hung up with cause %2</source>
        <translation>%1 wurde mit Ursache %2 aufgelegt</translation>
    </message>
    <message>
        <source>%1 is called</source>
        <translation>%1 wird angerufen</translation>
    </message>
    <message>
        <source>%1 calls %2 to transfer its call</source>
        <translation>%1 ruft %2 an, um sein Gespräch zu übergeben</translation>
    </message>
    <message>
        <source>The transfer by %1 is cancelled</source>
        <translation>Die Übergabe durch %1 ist abgebrochen</translation>
    </message>
    <message>
        <source>%1 and %2 are connected</source>
        <translation>%1 und %2 sind verbunden</translation>
    </message>
    <message>
        <source>%1 is parked</source>
        <translation>%1 ist geparkt</translation>
    </message>
    <message>
        <source>%1 is parked in %2</source>
        <translation>%1 ist in %2 geparkt</translation>
    </message>
    <message>
        <source>The phone of %1 was asked to hold</source>
        <translation>Das Telefon von %1 wurde gebeten zu halten</translation>
    </message>
    <message>
        <source>The phone of %1 was asked to talk</source>
        <translation>Das Telefon von %1 wurde gebeten zu sprechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tone(s) played to %1</source>
        <translation>
            <numerusform>%Ln Ton an %1 gespielt</numerusform>
            <numerusform>%Ln Töne an %1 gespielt</numerusform>
        </translation>
    </message>
    <message>
        <source>The text went to %1</source>
        <translation>Der Text ging an %1</translation>
    </message>
    <message>
        <source>The global variable %1 is set</source>
        <translation>Die globale Variable %1 ist gesetzt</translation>
    </message>
    <message>
        <source>%1 of %2 is set</source>
        <translation>%1 von %2 ist gesetzt</translation>
    </message>
    <message>
        <source>%1 is recorded into %2</source>
        <translation>%1 wird in %2 aufgenommen</translation>
    </message>
    <message>
        <source>The recording of %1 has ended</source>
        <translation>Die Aufnahme von %1 ist beendet</translation>
    </message>
    <message>
        <source>%1 was taken out of its bridge</source>
        <translation>%1 wurde aus der Bridge genommen</translation>
    </message>
    <message>
        <source>%1 was taken out of conference %2</source>
        <translation>%1 wurde aus der Konferenz %2 genommen</translation>
    </message>
</context>
<context>
    <name>wirechief::CallTrace</name>
    <message>
        <source>New channel</source>
        <extracomment>A channel begins to exist</extracomment>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>Hang-up asked for</source>
        <translation>Auflegen verlangt</translation>
    </message>
    <message>
        <source>Dialing ended</source>
        <translation>Wählen beendet</translation>
    </message>
    <message>
        <source>Dials</source>
        <extracomment>A channel calls another one</extracomment>
        <translation>Ruft an</translation>
    </message>
    <message>
        <source>Enters bridge</source>
        <translation>Betritt Brücke</translation>
    </message>
    <message>
        <source>Leaves bridge</source>
        <translation>Verlässt Brücke</translation>
    </message>
    <message>
        <source>Bridged</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No longer bridged</source>
        <translation>Nicht mehr verbunden</translation>
    </message>
    <message>
        <source>Two halves of a Local channel</source>
        <translation>Zwei Hälften eines Local-Kanals</translation>
    </message>
    <message>
        <source>Puts on hold</source>
        <translation>Hält</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Holt zurück</translation>
    </message>
    <message>
        <source>Music on hold ends</source>
        <translation>Wartemusik endet</translation>
    </message>
    <message>
        <source>Music on hold</source>
        <translation>Wartemusik</translation>
    </message>
    <message>
        <source>Attended transfer</source>
        <translation>Weitergabe mit Rückfrage</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weitergabe</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Retrieved from parking</source>
        <translation>Vom Parkplatz geholt</translation>
    </message>
    <message>
        <source>Parked for too long</source>
        <translation>Zu lange geparkt</translation>
    </message>
    <message>
        <source>Gave up in parking</source>
        <translation>Auf dem Parkplatz aufgelegt</translation>
    </message>
    <message>
        <source>Waits in queue</source>
        <translation>Wartet in Warteschlange</translation>
    </message>
    <message>
        <source>Leaves queue</source>
        <translation>Verlässt Warteschlange</translation>
    </message>
    <message>
        <source>Joins conference</source>
        <translation>Betritt Konferenz</translation>
    </message>
    <message>
        <source>Leaves conference</source>
        <translation>Verlässt Konferenz</translation>
    </message>
    <message>
        <source>Recording begins</source>
        <translation>Aufnahme beginnt</translation>
    </message>
    <message>
        <source>Recording ends</source>
        <translation>Aufnahme endet</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>wirechief::CallTraceReader</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>The other end of a step: a channel or a bridge</extracomment>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>wirechief::CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>No calls.
Nobody is on the phone on %1 at the moment.</source>
        <translation>Keine Anrufe.
Auf %1 telefoniert gerade niemand.</translation>
    </message>
    <message>
        <source>Reading the channels of %1…</source>
        <translation>Die Kanäle von %1 werden gelesen …</translation>
    </message>
    <message>
        <source>Show Channels of &amp;All Calls</source>
        <translation>Kanäle aller Anrufe zeigen</translation>
    </message>
    <message>
        <source>Show Halves of Local Channels</source>
        <translation>Hälften von Local-Kanälen zeigen</translation>
    </message>
</context>
<context>
    <name>wirechief::Capabilities</name>
    <message>
        <source>needs write class: %1</source>
        <translation>braucht die Write-Klasse: %1</translation>
    </message>
    <message>
        <source>this server or this login has no %1</source>
        <translation>%1 gibt es bei diesem Server oder dieser Anmeldung nicht</translation>
    </message>
    <message>
        <source>the settings of this server say that it has no %1</source>
        <translation>laut den Einstellungen dieses Servers hat er kein %1</translation>
    </message>
    <message>
        <source>this server has no %1: its release or a module that is not loaded lacks it</source>
        <translation>dieser Server hat kein %1: es fehlt seiner Version oder steckt in einem Modul, das nicht geladen ist</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between names of write classes, one of which is enough</extracomment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>wirechief::CapturedSession</name>
    <message>
        <source>The recorded session %1 could not be read: %2.</source>
        <translation>Die aufgezeichnete Sitzung %1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Choose a file as tests/data/README.md describes.</source>
        <translation>Wählen Sie eine Datei, wie tests/data/README.md sie beschreibt.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>line %1 is no part of a session</source>
        <translation>Zeile %1 ist kein Teil einer Sitzung</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>The replay cannot use port %1: %2.</source>
        <translation>Die Wiedergabe kann Port %1 nicht benutzen: %2.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Wählen Sie einen anderen Port oder 0 für einen beliebigen freien.</translation>
    </message>
</context>
<context>
    <name>wirechief::CertificateDialog</name>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>%1 (by itself)</source>
        <translation>%1 (von sich selbst)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>&amp;Trust This Certificate</source>
        <translation>Dem Zertifikat &amp;vertrauen</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>The certificate of %1 (%2) is not the one that you trusted before.</source>
        <translation>Das Zertifikat von %1 (%2) ist nicht das, dem Sie bisher vertraut haben.</translation>
    </message>
    <message>
        <source>The certificate of %1 (%2) could not be verified.</source>
        <translation>Das Zertifikat von %1 (%2) konnte nicht überprüft werden.</translation>
    </message>
    <message>
        <source>Either the server has a new certificate, or somebody stands between you and the server. Ask whoever runs it before you go on. Nothing has been sent.</source>
        <translation>Entweder hat der Server ein neues Zertifikat, oder jemand steht zwischen Ihnen und dem Server. Fragen Sie dessen Betreiber, bevor Sie fortfahren. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Trust it only if the fingerprint is the one that the server itself shows:
openssl x509 -noout -fingerprint -sha256 -in CERTIFICATE</source>
        <translation>Vertrauen Sie ihm nur, wenn der Server selbst denselben Fingerabdruck zeigt:
openssl x509 -noout -fingerprint -sha256 -in ZERTIFIKAT</translation>
    </message>
    <message>
        <source>The certificate of %1 (%2) is refused.</source>
        <translation>Das Zertifikat von %1 (%2) wird abgelehnt.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Give the server one with an RSA key of at least 2048 bits, or with an elliptic curve. Nothing has been sent.</source>
        <translation>Geben Sie dem Server eines mit einem RSA-Schlüssel von mindestens 2048 Bit oder mit einer elliptischen Kurve. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Shown now:</source>
        <translation>Jetzt gezeigt:</translation>
    </message>
</context>
<context>
    <name>wirechief::ChangePolicy</name>
    <message>
        <source>%1 servers</source>
        <translation>%1 Server</translation>
    </message>
    <message>
        <source>Select a server first.</source>
        <translation>Wählen Sie zuerst einen Server aus.</translation>
    </message>
    <message>
        <source>Connect to %1 first.</source>
        <translation>Verbinden Sie zuerst mit %1.</translation>
    </message>
    <message>
        <source>%1 is read-only in Wirechief; Edit Server can change that.</source>
        <translation>%1 ist in Wirechief auf „Nur lesen“ gestellt; unter „Server bearbeiten“ lässt sich das ändern.</translation>
    </message>
    <message>
        <source>The server was removed.</source>
        <translation>Der Server wurde entfernt.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 is read-only in Wirechief: nothing was sent.</source>
        <translation>%1 ist in Wirechief schreibgeschützt: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Edit Server can change that.</source>
        <translation>Unter „Server bearbeiten“ lässt sich das ändern.</translation>
    </message>
    <message>
        <source>read-only: nothing is changed here</source>
        <translation>nur lesen: hier wird nichts geändert</translation>
    </message>
    <message>
        <source>asks before it changes anything</source>
        <translation>fragt vor jeder Änderung nach</translation>
    </message>
    <message>
        <source>is changed without a question</source>
        <translation>wird ohne Frage geändert</translation>
    </message>
    <message>
        <source>asks for its name before it changes anything</source>
        <translation>fragt nach seinem Namen, bevor etwas geändert wird</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln command(s) to %1?</source>
        <translation>
            <numerusform>Einen Befehl an %1 senden?</numerusform>
            <numerusform>%Ln Befehle an %1 senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>This may change the server. Commands that only show are sent without a question.</source>
        <translation>Das kann den Server verändern. Befehle, die nur etwas zeigen, werden ohne Frage gesendet.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <translation>%1 an %2 schicken?</translation>
    </message>
    <message>
        <source>This may change the server.</source>
        <translation>Das kann den Server verändern.</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Ohne Umgebung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Name of an environment, names of servers</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wirechief::ChannelColumns</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>Name and number of the other side</source>
        <translation>Name und Nummer der Gegenseite</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>The channel&apos;s name: technology, resource and a number</source>
        <translation>Der Name des Kanals: Technik, Ressource und eine Nummer</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Caller ID name</source>
        <translation>Name aus der Caller-ID</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Caller ID number</source>
        <translation>Nummer aus der Caller-ID</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Dialplan application that runs now</source>
        <translation>Wählplan-Anwendung, die gerade läuft</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Arguments of the application</source>
        <translation>Argumente der Anwendung</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Bridge or channel that this channel talks to</source>
        <translation>Bridge oder Kanal, mit dem dieser Kanal spricht</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Uniqueid</source>
        <translation>Uniqueid</translation>
    </message>
    <message>
        <source>Linkedid</source>
        <translation>Linkedid</translation>
    </message>
    <message>
        <source>The same for all channels of one call</source>
        <translation>Bei allen Kanälen eines Anrufs gleich</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Off hook</source>
        <translation>Abgehoben</translation>
    </message>
    <message>
        <source>Dialing</source>
        <translation>Wählt</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ruft an</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Dialing off hook</source>
        <translation>Wählt abgehoben</translation>
    </message>
    <message>
        <source>Pre-ring</source>
        <translation>Vorklingeln</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Queue, conference or parking space</source>
        <translation>Warteschlange, Konferenz oder Parkplatz</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>hält</translation>
    </message>
    <message>
        <source>hears music</source>
        <translation>hört Musik</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>listened to</source>
        <translation>abgehört</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>hört ab</translation>
    </message>
    <message>
        <source>Local half</source>
        <translation>Local-Hälfte</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Whether it holds, is muted, recorded or listened to, as far as events tell</source>
        <translation>Ob er hält, stumm ist, aufgenommen oder abgehört wird, soweit Ereignisse es sagen</translation>
    </message>
    <message>
        <source>%1, position %2</source>
        <comment>queue</comment>
        <translation>%1, Stelle %2</translation>
    </message>
    <message>
        <source>?</source>
        <extracomment>What stands where a field is not known</extracomment>
        <translation>?</translation>
    </message>
    <message>
        <source>Not known: no event tells it to this login (read class dialplan), and the server&apos;s list has not been read since the channel came.</source>
        <translation>Nicht bekannt: Kein Ereignis meldet es dieser Anmeldung (Leseklasse dialplan), und die Liste des Servers wurde nicht gelesen, seit der Kanal kam.</translation>
    </message>
    <message>
        <source>Asterisk uses this channel for itself; it is nobody&apos;s call.</source>
        <translation>Asterisk benutzt diesen Kanal für sich selbst; er gehört zu keinem Gespräch.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
</context>
<context>
    <name>wirechief::ChannelDetails</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Time Line</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Fields, variables, bridge, quality, time line and ladder</source>
        <translation>Felder, Variablen, Bridge, Qualität, Zeitverlauf und Leiter</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>A button that leads to everything else about a call</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Open in &amp;Window</source>
        <translation>In &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>Show the ladder in a window of its own, with room for many legs</source>
        <translation>Die Leiter in einem eigenen Fenster zeigen, mit Platz für viele Kanäle</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export ladder…</source>
        <translation>Leiter exportieren…</translation>
    </message>
    <message>
        <source>Write the whole ladder as a picture, SVG or PNG</source>
        <translation>Die ganze Leiter als Bild schreiben, SVG oder PNG</translation>
    </message>
    <message>
        <source> (ended)</source>
        <translation> (beendet)</translation>
    </message>
    <message>
        <source>Ladder of %1</source>
        <translation>Leiter von %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export Ladder</source>
        <translation>Leiter exportieren</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg);;PNG pictures (*.png)</source>
        <translation>SVG-Bilder (*.svg);;PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Wrote the ladder to %1.</source>
        <translation>Die Leiter wurde nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>wirechief::Channels</name>
    <message>
        <source>The list of channels could not be read</source>
        <translation>Die Liste der Kanäle konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The last session ended while the server&apos;s list of channels was waited for.</source>
        <translation>Die letzte Sitzung endete, während auf die Kanalliste des Servers gewartet wurde.</translation>
    </message>
    <message>
        <source>It is asked for again in some minutes; F5 asks at once.</source>
        <translation>In einigen Minuten wird wieder danach gefragt; F5 fragt sofort.</translation>
    </message>
    <message>
        <source>This login needs one of these write classes: %1.</source>
        <translation>Diese Anmeldung braucht eine dieser Write-Klassen: %1.</translation>
    </message>
</context>
<context>
    <name>wirechief::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>No channels.
Nobody is on the phone on %1 at the moment.</source>
        <translation>Keine Kanäle.
Auf %1 telefoniert im Augenblick niemand.</translation>
    </message>
    <message>
        <source>Reading the channels of %1…</source>
        <translation>Die Kanäle von %1 werden gelesen…</translation>
    </message>
    <message>
        <source>Channels that begin from now on appear here by themselves, if this user may read call events.</source>
        <translation>Kanäle, die von jetzt an entstehen, erscheinen hier von selbst, wenn dieser Benutzer Ereignisse der Klasse call lesen darf.</translation>
    </message>
</context>
<context>
    <name>wirechief::Cli</name>
    <message>
        <source>The command was not run</source>
        <translation>Der Befehl wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>The server does not say how the command may go on.</source>
        <translation>Der Server sagt nicht, wie der Befehl weitergehen kann.</translation>
    </message>
</context>
<context>
    <name>wirechief::ClientCertificate</name>
    <message>
        <source>%1 holds no private key.</source>
        <translation>%1 enthält keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Choose the PEM file with the key of your certificate as key file.</source>
        <translation>Wählen Sie die PEM-Datei mit dem Schlüssel Ihres Zertifikats als Schlüsseldatei.</translation>
    </message>
    <message>
        <source>%1 is sealed with a passphrase.</source>
        <translation>%1 ist mit einer Passphrase versiegelt.</translation>
    </message>
    <message>
        <source>Enter the passphrase of your certificate.</source>
        <translation>Geben Sie die Passphrase Ihres Zertifikats ein.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>Die Passphrase öffnet %1 nicht.</translation>
    </message>
    <message>
        <source>Enter the passphrase of your certificate again.</source>
        <translation>Geben Sie die Passphrase Ihres Zertifikats noch einmal ein.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Eine Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose the file of your certificate again.</source>
        <translation>Wählen Sie die Datei Ihres Zertifikats noch einmal aus.</translation>
    </message>
    <message>
        <source>%1 is no file of a certificate or key.</source>
        <translation>%1 ist keine Datei mit einem Zertifikat oder Schlüssel.</translation>
    </message>
    <message>
        <source>Choose a PEM or PKCS#12 file.</source>
        <translation>Wählen Sie eine PEM- oder PKCS#12-Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Prüfen Sie, wer sie lesen darf.</translation>
    </message>
    <message>
        <source>The private key in %1 is of a kind that cannot be used here.</source>
        <translation>Der private Schlüssel in %1 ist von einer Art, die hier nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>Use an RSA key or one of an elliptic curve, in PEM form.</source>
        <translation>Verwenden Sie einen RSA-Schlüssel oder einen einer elliptischen Kurve, in PEM-Form.</translation>
    </message>
    <message>
        <source>%1 is sealed in a way that is no longer safe (RC2), and was not opened.</source>
        <translation>%1 ist auf eine Weise versiegelt, die nicht mehr sicher ist (RC2), und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Export the certificate anew, with AES.</source>
        <translation>Exportieren Sie das Zertifikat neu, mit AES.</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read.</source>
        <translation>%1 enthält kein lesbares Zertifikat.</translation>
    </message>
</context>
<context>
    <name>wirechief::CommandCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>Der Server hat noch nicht geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::CommandEntry</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Connect to a server to type commands.</source>
        <translation>Verbinden Sie sich mit einem Server, um Befehle einzugeben.</translation>
    </message>
    <message>
        <source>core show channels</source>
        <translation>core show channels</translation>
    </message>
    <message>
        <source>Working… (%1)</source>
        <translation>Läuft… (%1)</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No longer wait for the answer (Esc). The server cannot be told: it may go on.</source>
        <translation>Nicht länger auf die Antwort warten (Esc). Dem Server kann man es nicht sagen: Er macht vielleicht weiter.</translation>
    </message>
    <message>
        <source>At most %1 commands at a time</source>
        <translation>Höchstens %1 Befehle auf einmal</translation>
    </message>
    <message>
        <source>Tab completes what is typed; from an empty entry it leads on, as Shift+Tab always leads back</source>
        <translation>Die Tabulatortaste vervollständigt, was eingegeben ist; aus einem leeren Feld führt sie weiter, wie sie mit der Umschalttaste immer zurückführt</translation>
    </message>
    <message>
        <source>A command of the server&apos;s CLI. Tab completes it, Up and Down walk through earlier ones, Ctrl+R searches them; F4 leads here.</source>
        <translation>Ein Befehl für die CLI des Servers. Die Tabulatortaste vervollständigt ihn, mit den Pfeiltasten blättern Sie durch frühere, Strg+R sucht in ihnen; F4 führt hierher.</translation>
    </message>
    <message>
        <source>No completion</source>
        <translation>Keine Vervollständigung</translation>
    </message>
</context>
<context>
    <name>wirechief::CommandRisk</name>
    <message>
        <source>Asterisk does not let a manager session run “module load”.</source>
        <translation>Asterisk lässt eine Manager-Sitzung „module load“ nicht ausführen.</translation>
    </message>
    <message>
        <source>Asterisk does not let a manager session run “module unload”.</source>
        <translation>Asterisk lässt eine Manager-Sitzung „module unload“ nicht ausführen.</translation>
    </message>
    <message>
        <source>It writes data that stays.</source>
        <translation>Er schreibt Daten, die bleiben.</translation>
    </message>
    <message>
        <source>It deletes data or ends calls; there is no way back.</source>
        <translation>Er löscht Daten oder beendet Gespräche; es gibt keinen Weg zurück.</translation>
    </message>
    <message>
        <source>It unloads modules: what they offer is gone until they are loaded again.</source>
        <translation>Er entlädt Module: Was sie bieten, fehlt, bis sie wieder geladen sind.</translation>
    </message>
    <message>
        <source>It restarts Asterisk or a part of it: calls end, and the session is lost for a while.</source>
        <translation>Er startet Asterisk oder einen Teil davon neu: Gespräche enden, und die Sitzung ist eine Weile weg.</translation>
    </message>
    <message>
        <source>It stops Asterisk: calls end, and no session can start it again.</source>
        <translation>Er hält Asterisk an: Gespräche enden, und keine Sitzung kann es wieder starten.</translation>
    </message>
    <message>
        <source>Asterisk does not let a manager session run “restart gracefully”.</source>
        <translation>Asterisk lässt eine Manager-Sitzung „restart gracefully“ nicht ausführen.</translation>
    </message>
    <message>
        <source>It ends all calls of the server.</source>
        <translation>Das beendet alle Anrufe des Servers.</translation>
    </message>
</context>
<context>
    <name>wirechief::CommandTask</name>
    <message>
        <source>The output is longer, and was cut.</source>
        <translation>Die Ausgabe ist länger und wurde gekürzt.</translation>
    </message>
    <message>
        <source>Say: action ModuleLoad Module=NAME LoadType=load</source>
        <translation>Sagen Sie: action ModuleLoad Module=NAME LoadType=load</translation>
    </message>
    <message>
        <source>Say: action ModuleLoad Module=NAME LoadType=unload</source>
        <translation>Sagen Sie: action ModuleLoad Module=NAME LoadType=unload</translation>
    </message>
    <message>
        <source>Say: command &quot;%1&quot;</source>
        <translation>Sagen Sie: command &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>wirechief::Composer</name>
    <message>
        <source>Select a server first.</source>
        <translation>Wählen Sie zuerst einen Server.</translation>
    </message>
    <message>
        <source>Connect to %1 first.</source>
        <translation>Verbinden Sie sich zuerst mit %1.</translation>
    </message>
    <message>
        <source>Send any action of the manager interface, from a form</source>
        <translation>Jede Aktion der Manager-Schnittstelle schicken, mit einem Formular</translation>
    </message>
    <message>
        <source>Connect to the servers first.</source>
        <translation>Verbinden Sie sich zuerst mit den Servern.</translation>
    </message>
    <message>
        <source>Send one command or action to several servers, and compare what they answer</source>
        <translation>Einen Befehl oder eine Aktion an mehrere Server schicken und vergleichen, was sie antworten</translation>
    </message>
</context>
<context>
    <name>wirechief::ComposerWindow</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the server refused it</source>
        <translation>der Server hat es abgelehnt</translation>
    </message>
    <message>
        <source>the server refused it: %1</source>
        <translation>der Server hat es abgelehnt: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>erledigt: %1</translation>
    </message>
    <message>
        <source>the list is incomplete</source>
        <translation>die Liste ist unvollständig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht mehr</numerusform>
            <numerusform>%Ln Nachrichten mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Action Composer – %1</source>
        <translation>Aktionen – %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number, how many, name of an action</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>needs no class</source>
        <translation>braucht keine Klasse</translation>
    </message>
    <message>
        <source>needs write class: %1</source>
        <translation>braucht die Schreibklasse: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Releases of Asterisk</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>The server has been asked already.</source>
        <translation>Der Server ist schon gefragt.</translation>
    </message>
    <message>
        <source>%1 would keep the session waiting: set Async to true.</source>
        <translation>%1 würde die Sitzung warten lassen: Setzen Sie Async auf true.</translation>
    </message>
    <message>
        <source>Nothing can be sent yet.</source>
        <translation>Es kann noch nichts geschickt werden.</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Wartet auf den Server…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Name of an action, what became of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Words of its name, or of what it is for</source>
        <translation>Wörter aus ihrem Namen oder aus dem, wozu sie da ist</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Actions that belong together</source>
        <translation>Aktionen, die zusammengehören</translation>
    </message>
    <message>
        <source>What would be sent one after the other; each is sent alone here</source>
        <translation>Was nacheinander geschickt würde; hier wird jede allein geschickt</translation>
    </message>
    <message>
        <source>Action as it goes out</source>
        <translation>Aktion, wie sie hinausgeht</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Fill the form from an action in the clipboard</source>
        <translation>Das Formular aus einer Aktion in der Zwischenablage füllen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the action, with its secrets as dots</source>
        <translation>Die Aktion kopieren, mit Geheimnissen als Punkten</translation>
    </message>
    <message>
        <source>As It &amp;Goes Out</source>
        <translation>Wie sie &amp;hinausgeht</translation>
    </message>
    <message>
        <source>As &amp;wirechiefctl Command</source>
        <translation>Als Befehl für &amp;wirechiefctl</translation>
    </message>
    <message>
        <source>&amp;Many Servers…</source>
        <translation>&amp;Viele Server…</translation>
    </message>
    <message>
        <source>Send it to several servers, and compare what they answer</source>
        <translation>An mehrere Server schicken und vergleichen, was sie antworten</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <source>Wait for the answer no longer</source>
        <translation>Nicht länger auf die Antwort warten</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>%1 – %2 – Action Composer</source>
        <comment>action, server</comment>
        <translation>%1 – %2 – Aktionen</translation>
    </message>
    <message>
        <source>No action has all these words in its name or in what it is for.</source>
        <translation>Keine Aktion hat alle diese Wörter in ihrem Namen oder in dem, wozu sie da ist.</translation>
    </message>
    <message>
        <source>What goes to the server, byte by byte; the ActionID is a number of its own each time, secrets are dots</source>
        <translation>Was an den Server geht, Byte für Byte; die ActionID ist jedes Mal eine eigene Nummer, Geheimnisse sind Punkte</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Das Formular leeren</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The server that the action is sent to; Many Servers sends it to several</source>
        <translation>Der Server, an den die Aktion geht; „Viele Server“ sendet sie an mehrere</translation>
    </message>
    <message>
        <source>O&amp;n server:</source>
        <translation>Au&amp;f Server:</translation>
    </message>
</context>
<context>
    <name>wirechief::ConfigEdit</name>
    <message>
        <source>This is longer than %1 KiB, which no such file is. It was not taken.</source>
        <translation>Das ist länger als %1 KiB, was keine solche Datei ist. Es wurde nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>wirechief::ConfigReader</name>
    <message>
        <source>It has no “]”.</source>
        <translation>Ihr fehlt „]“.</translation>
    </message>
    <message>
        <source>It has no “)”.</source>
        <translation>Ihr fehlt „)“.</translation>
    </message>
    <message>
        <source>It has more than %1 categories.</source>
        <translation>Es sind mehr als %1 Kategorien.</translation>
    </message>
    <message>
        <source>Its filter behind “+” cannot be judged here.</source>
        <translation>Ihr Filter hinter „+“ lässt sich hier nicht beurteilen.</translation>
    </message>
    <message>
        <source>It adds to a category %1 that does not stand before it.</source>
        <translation>Sie ergänzt eine Kategorie %1, die nicht davor steht.</translation>
    </message>
    <message>
        <source>A category inherits from itself: Asterisk would hang over it.</source>
        <translation>Eine Kategorie erbt von sich selbst: Asterisk bliebe daran hängen.</translation>
    </message>
    <message>
        <source>It has more than %1 settings.</source>
        <translation>Es sind mehr als %1 Einstellungen.</translation>
    </message>
    <message>
        <source>It has more than %1 bytes.</source>
        <translation>Es sind mehr als %1 Bytes.</translation>
    </message>
    <message>
        <source>It has too many comments within comments: Asterisk would hang over it.</source>
        <translation>Zu viele Kommentare stehen in Kommentaren: Asterisk bliebe daran hängen.</translation>
    </message>
    <message>
        <source>It includes %1 within too many other includes.</source>
        <translation>Sie bindet %1 innerhalb zu vieler anderer Dateien ein.</translation>
    </message>
    <message>
        <source>It includes more than %1 files.</source>
        <translation>Es werden mehr als %1 Dateien eingebunden.</translation>
    </message>
    <message>
        <source>It is a setting before the first category.</source>
        <translation>Sie ist eine Einstellung vor der ersten Kategorie.</translation>
    </message>
    <message>
        <source>Its backslash stands before nothing that can be escaped.</source>
        <translation>Ihr umgekehrter Schrägstrich steht vor nichts, das er schützen könnte.</translation>
    </message>
    <message>
        <source>What it sets takes too much memory.</source>
        <translation>Was gesetzt wird, braucht zu viel Speicher.</translation>
    </message>
    <message>
        <source>Its inheritance takes too long to follow.</source>
        <translation>Die Vererbung zu verfolgen dauert zu lange.</translation>
    </message>
    <message>
        <source>Asterisk does not take the file because of %1. %2</source>
        <extracomment>%1 &quot;line 12 of manager.conf&quot;, %2 a sentence about it</extracomment>
        <translation>Asterisk nimmt die Datei nicht an, wegen: %1. %2</translation>
    </message>
    <message>
        <source>Correct that line.</source>
        <translation>Berichtigen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>The file cannot be read beyond %1. %2</source>
        <translation>Die Datei ist nicht weiter lesbar als bis: %1. %2</translation>
    </message>
    <message>
        <source>Check that it is a configuration file of Asterisk.</source>
        <translation>Prüfen Sie, ob es eine Konfigurationsdatei von Asterisk ist.</translation>
    </message>
    <message>
        <source>It inherits from “%1”, which does not stand before it.</source>
        <translation>Sie erbt von „%1“, das nicht davor steht.</translation>
    </message>
</context>
<context>
    <name>wirechief::ConfigText</name>
    <message>
        <source>%1 includes %2, which was not read.</source>
        <translation>%1 bindet %2 ein, das nicht gelesen wurde.</translation>
    </message>
    <message>
        <source>%1 takes in what a program says (%2). Wirechief runs no programs of a file.</source>
        <translation>%1 nimmt auf, was ein Programm ausgibt (%2). Wirechief führt keine Programme einer Datei aus.</translation>
    </message>
    <message>
        <source>%1 includes %2, but Asterisk follows no includes within so many others.</source>
        <translation>%1 bindet %2 ein, aber so tief verschachtelt folgt Asterisk nicht mehr.</translation>
    </message>
    <message>
        <source>What %1 includes is taken only in part. %2</source>
        <translation>Was eingebunden wird (%1), wird nur zum Teil genommen. %2</translation>
    </message>
    <message>
        <source>%1 has a directive that Asterisk does not know: %2</source>
        <translation>%1 hat eine Anweisung, die Asterisk nicht kennt: %2</translation>
    </message>
    <message>
        <source>%1 names no file behind %2, so nothing comes of it.</source>
        <translation>%1 nennt hinter %2 keine Datei und bewirkt daher nichts.</translation>
    </message>
    <message>
        <source>%1 has no “=”, so Asterisk leaves it out.</source>
        <translation>%1 hat kein „=“ und wird von Asterisk ausgelassen.</translation>
    </message>
    <message>
        <source>%1 has nothing before its “=”, so Asterisk leaves it out.</source>
        <translation>%1 hat nichts vor dem „=“ und wird von Asterisk ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is longer than Asterisk takes, so it is left out.</source>
        <translation>%1 ist länger, als Asterisk annimmt, und wird ausgelassen.</translation>
    </message>
    <message>
        <source>The comment that begins with “;--” does not end before %1. All of that is left out.</source>
        <translation>Der mit „;--“ begonnene Kommentar endet nicht (%1). Alles darin wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 ends a comment with “--;” that never began. Asterisk leaves out all that follows, up to the next “;--”.</source>
        <translation>%1 beendet mit „--;“ einen Kommentar, der nie begonnen hat. Asterisk lässt alles Folgende aus, bis zum nächsten „;--“.</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
</context>
<context>
    <name>wirechief::ConnectionTest</name>
    <message>
        <source>Logged in. The server speaks AMI %1.</source>
        <translation>Angemeldet. Der Server spricht AMI %1.</translation>
    </message>
    <message>
        <source>Logged in: Asterisk %1.</source>
        <translation>Angemeldet: Asterisk %1.</translation>
    </message>
    <message>
        <source>list of channels</source>
        <translation>Liste der Kanäle</translation>
    </message>
    <message>
        <source>hang up</source>
        <translation>auflegen</translation>
    </message>
    <message>
        <source>transfer, park, connect</source>
        <translation>übergeben, parken, verbinden</translation>
    </message>
    <message>
        <source>start calls, listen</source>
        <translation>Anrufe auslösen, mithören</translation>
    </message>
    <message>
        <source>mute, record</source>
        <translation>stummschalten, aufnehmen</translation>
    </message>
    <message>
        <source>reload</source>
        <translation>neu laden</translation>
    </message>
    <message>
        <source>console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What needs one of some write classes of manager.conf: &quot;hang up (call or system)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This user has every write class that is of use here.</source>
        <translation>Dieser Benutzer hat jede Write-Klasse, die hier von Nutzen ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>… the host has an address …</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>… somebody listens there …</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Greeting</source>
        <extracomment>… and greets as Asterisk does …</extracomment>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Jump</source>
        <extracomment>The steps of a test of a connection, in one line: the jump host lets us through …</extracomment>
        <translation>Sprung</translation>
    </message>
    <message>
        <source>For some things this user lacks the write class: %1.</source>
        <translation>Für manches fehlt diesem Benutzer die Write-Klasse: %1.</translation>
    </message>
    <message>
        <source>This user may do what you chose.</source>
        <translation>Dieser Benutzer darf, was Sie gewählt haben.</translation>
    </message>
</context>
<context>
    <name>wirechief::Connections</name>
    <message>
        <source>%1: %2</source>
        <comment>server, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the vault of Wirechief</source>
        <translation>den Tresor von Wirechief</translation>
    </message>
    <message>
        <source>The secret of this server was put into %1; now %2 is asked, which does not have it.</source>
        <translation>Das Geheimnis dieses Servers wurde abgelegt in: %1. Jetzt wird gefragt: %2; dort ist es nicht.</translation>
    </message>
    <message>
        <source>Start %1 again, or enter the secret.</source>
        <translation>Starten Sie wieder: %1, oder geben Sie das Geheimnis ein.</translation>
    </message>
    <message>
        <source>No secret of this server is kept.</source>
        <translation>Von diesem Server ist kein Geheimnis aufbewahrt.</translation>
    </message>
    <message>
        <source>Enter it when it connects.</source>
        <translation>Geben Sie es beim Verbinden ein.</translation>
    </message>
    <message>
        <source>Another Wirechief has removed what is connected here: %1.</source>
        <translation>Ein anderes Wirechief hat entfernt, was hier verbunden ist: %1.</translation>
    </message>
    <message>
        <source>The session goes on, but the server is not saved. Save This Server in the Server menu keeps it; Disconnect ends the session.</source>
        <translation>Die Sitzung geht weiter, aber der Server ist nicht gespeichert. „Diesen Server speichern“ im Menü Server behält ihn, „Trennen“ beendet die Sitzung.</translation>
    </message>
    <message>
        <source>%1 was removed, but its secret is still kept: %2</source>
        <translation>%1 wurde entfernt, aber das Geheimnis ist noch gespeichert: %2</translation>
    </message>
    <message>
        <source>A program that shows your keyring can remove it. It lies there under io.github.wirechief.Wirechief.</source>
        <translation>Ein Programm, das Ihren Schlüsselbund zeigt, kann es entfernen. Es liegt dort unter io.github.wirechief.Wirechief.</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Ein Server</translation>
    </message>
    <message>
        <source>Another certificate of %1 was trusted since.</source>
        <translation>Seitdem wurde einem anderen Zertifikat von %1 vertraut.</translation>
    </message>
    <message>
        <source>That server was removed since.</source>
        <translation>Dieser Server wurde seitdem entfernt.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <extracomment>A part of “Another Wirechief has saved: …”</extracomment>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) added</source>
        <translation>
            <numerusform>%Ln Server hinzugefügt</numerusform>
            <numerusform>%Ln Server hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>A part of “Another Wirechief has saved: …”</extracomment>
        <translation>%1 geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) changed</source>
        <translation>
            <numerusform>%Ln Server geändert</numerusform>
            <numerusform>%Ln Server geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed</source>
        <extracomment>A part of “Another Wirechief has saved: …”</extracomment>
        <translation>%1 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) removed</source>
        <translation>
            <numerusform>%Ln Server entfernt</numerusform>
            <numerusform>%Ln Server entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Wirechief has saved: %1.</source>
        <translation>Ein anderes Wirechief hat gespeichert: %1.</translation>
    </message>
    <message>
        <source>The session with %1 goes on; the new settings hold from the next one.</source>
        <translation>Die Sitzung mit %1 geht weiter; die neuen Einstellungen gelten ab der nächsten.</translation>
    </message>
    <message>
        <source>No secret is known to log in with.</source>
        <translation>Zum Anmelden ist kein Geheimnis bekannt.</translation>
    </message>
    <message>
        <source>Enter the secret, then test again.</source>
        <translation>Geben Sie das Geheimnis ein, und testen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>wirechief::ConsoleLink</name>
    <message>
        <source>Select a server to send commands to.</source>
        <translation>Wählen Sie einen Server, an den Befehle gesendet werden.</translation>
    </message>
    <message>
        <source>Connect to %1 to send commands.</source>
        <translation>Verbinden Sie sich mit %1, um Befehle zu senden.</translation>
    </message>
    <message>
        <source>The session has ended. Nothing was sent.</source>
        <translation>Die Sitzung ist beendet. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Type it alone for another way.</source>
        <translation>Geben Sie ihn allein ein, um einen anderen Weg zu gehen.</translation>
    </message>
    <message>
        <source>Send “%1” to %2 instead?</source>
        <translation>Stattdessen „%1“ an %2 senden?</translation>
    </message>
    <message>
        <source>Name modules and no options: then it can be done in another way.</source>
        <translation>Nennen Sie Module und keine Optionen: Dann geht es auf anderem Weg.</translation>
    </message>
    <message>
        <source>Load %1 on %2 in another way?</source>
        <translation>%1 auf %2 auf anderem Weg laden?</translation>
    </message>
    <message>
        <source>Unload %1 on %2 in another way?</source>
        <translation>%1 auf %2 auf anderem Weg entladen?</translation>
    </message>
    <message>
        <source>The action ModuleLoad does the same; the page Modules has it too.</source>
        <translation>Die Aktion ModuleLoad tut dasselbe; auch die Seite Module hat sie.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>Not sent: the command before it was not answered.</source>
        <translation>Nicht gesendet: Der Befehl davor wurde nicht beantwortet.</translation>
    </message>
    <message>
        <source>This command may change the server, so it is not repeated by itself.</source>
        <translation>Dieser Befehl kann den Server verändern, deshalb wird er nicht von selbst wiederholt.</translation>
    </message>
    <message>
        <source>There is no session with this server now; it is asked again when there is.</source>
        <translation>Es gibt gerade keine Sitzung mit diesem Server; er wird wieder gefragt, sobald es eine gibt.</translation>
    </message>
    <message>
        <source>Select one server, or use Tools &gt; Run on Many Servers.</source>
        <translation>Wählen Sie einen Server, oder Extras &gt; Auf vielen Servern ausführen.</translation>
    </message>
</context>
<context>
    <name>wirechief::ConsolePane</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Console output</source>
        <translation>Ausgabe der Konsole</translation>
    </message>
    <message>
        <source>Answers to the commands that you type below appear here.</source>
        <translation>Hier erscheinen die Antworten auf die Befehle, die Sie unten eingeben.</translation>
    </message>
    <message>
        <source>Find in output</source>
        <translation>In der Ausgabe suchen</translation>
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
        <source>Close the find bar</source>
        <translation>Die Suchleiste schließen</translation>
    </message>
    <message>
        <source>The answer was longer than this program reads; its end is missing.</source>
        <translation>Die Antwort war länger, als dieses Programm liest; ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>The server reported an error.</source>
        <translation>Der Server hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The oldest %1 lines were removed; %2 lines are kept.</source>
        <translation>Die ältesten %1 Zeilen wurden entfernt; %2 Zeilen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>The newest answer is of %1; commands go to %2 now.</source>
        <translation>Die neueste Antwort ist von %1; Befehle gehen jetzt an %2.</translation>
    </message>
    <message>
        <source>Only the output of %1 is shown.</source>
        <translation>Nur die Ausgabe von %1 wird gezeigt.</translation>
    </message>
</context>
<context>
    <name>wirechief::CsvColumns</name>
    <message>
        <source>The first &amp;row holds titles</source>
        <translation>Die e&amp;rste Zeile enthält Titel</translation>
    </message>
    <message>
        <source>Columns of the table, and its first rows</source>
        <translation>Spalten der Tabelle und ihre ersten Zeilen</translation>
    </message>
    <message>
        <source>This file holds secrets in clear: everybody who can read it has them. Delete it, and its copies, once they are imported.</source>
        <translation>Diese Datei enthält Geheimnisse im Klartext: Wer sie lesen kann, hat sie. Löschen Sie sie und ihre Kopien, sobald sie importiert sind.</translation>
    </message>
    <message>
        <source>%1 is</source>
        <extracomment>%1 the title of a column</extracomment>
        <translation>%1 ist</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>wirechief::CsvServers</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Mein Telefon</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>“%1” does not say whether it has TLS. Write yes or no.</source>
        <translation>„%1“ sagt nicht, ob er TLS hat. Schreiben Sie ja oder nein.</translation>
    </message>
    <message>
        <source>“%1” is no port.</source>
        <translation>„%1“ ist kein Port.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
</context>
<context>
    <name>wirechief::CsvTable</name>
    <message>
        <source>Correct it, or export the table anew.</source>
        <translation>Berichtigen Sie sie, oder exportieren Sie die Tabelle neu.</translation>
    </message>
    <message>
        <source>It has more than %1 lines.</source>
        <translation>Sie hat mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>Take fewer at once.</source>
        <translation>Nehmen Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>A cell in line %1 is too long.</source>
        <translation>Eine Zelle in Zeile %1 ist zu lang.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>Zeile %1 hat mehr als %2 Spalten.</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 has no end.</source>
        <translation>Ein Anführungszeichen in Zeile %1 hat kein Ende.</translation>
    </message>
    <message>
        <source>Something stands behind the quotation marks in line %1.</source>
        <translation>In Zeile %1 steht etwas hinter den Anführungszeichen.</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>Choose a file that Wirechief exported, a CSV file or a manager.conf.</source>
        <translation>Wählen Sie eine Datei, die Wirechief exportiert hat, eine CSV-Datei oder eine manager.conf.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
</context>
<context>
    <name>wirechief::CtlArguments</name>
    <message>
        <source>A saved server; may be given several times.</source>
        <translation>Ein gespeicherter Server; darf mehrmals vorkommen.</translation>
    </message>
    <message>
        <source>All saved servers in this folder and below it.</source>
        <translation>Alle gespeicherten Server in diesem Ordner und darunter.</translation>
    </message>
    <message>
        <source>All saved servers.</source>
        <translation>Alle gespeicherten Server.</translation>
    </message>
    <message>
        <source>A server that need not be saved; may be given several times.</source>
        <translation>Ein Server, der nicht gespeichert sein muss; darf mehrmals vorkommen.</translation>
    </message>
    <message>
        <source>With --host: the manager user.</source>
        <translation>Mit --host: der Manager-Benutzer.</translation>
    </message>
    <message>
        <source>With --host: encrypt the link. The port is then 5039 unless given.</source>
        <translation>Mit --host: die Verbindung verschlüsseln. Der Port ist dann 5039, wenn keiner genannt ist.</translation>
    </message>
    <message>
        <source>With --tls: a PEM file of further authorities to trust.</source>
        <translation>Mit --tls: eine PEM-Datei mit weiteren Stellen, denen vertraut wird.</translation>
    </message>
    <message>
        <source>With --tls: trust the certificate that has this fingerprint, and no other one.</source>
        <translation>Mit --tls: dem Zertifikat mit diesem Fingerabdruck vertrauen, und keinem anderen.</translation>
    </message>
    <message>
        <source>With --host: what an old server writes in where it is not UTF-8, for instance windows-1251.</source>
        <translation>Mit --host: worin ein alter Server schreibt, wo es nicht UTF-8 ist, zum Beispiel windows-1251.</translation>
    </message>
    <message>
        <source>Read the secret from this open file descriptor.</source>
        <translation>Das Geheimnis von diesem offenen Dateideskriptor lesen.</translation>
    </message>
    <message>
        <source>Read the secret from this file; it must be yours, and nobody else may use it (mode 0600).</source>
        <translation>Das Geheimnis aus dieser Datei lesen; sie muss Ihnen gehören, und niemand sonst darf sie verwenden (Modus 0600).</translation>
    </message>
    <message>
        <source>Read the password of Wirechief&apos;s vault from this open file descriptor.</source>
        <translation>Das Passwort von Wirechiefs Tresor von diesem offenen Dateideskriptor lesen.</translation>
    </message>
    <message>
        <source>The same from a file of mode 0600.</source>
        <translation>Dasselbe aus einer Datei mit Modus 0600.</translation>
    </message>
    <message>
        <source>Give up a server after so many seconds.</source>
        <translation>Einen Server nach so vielen Sekunden aufgeben.</translation>
    </message>
    <message>
        <source>Change servers although they are marked as Production.</source>
        <translation>Server ändern, obwohl sie als Produktion gekennzeichnet sind.</translation>
    </message>
    <message>
        <source>The same where the server wants its name.</source>
        <translation>Dasselbe, wo der Server seinen Namen verlangt.</translation>
    </message>
    <message>
        <source>Begin with no further server once one has failed.</source>
        <translation>Keinen weiteren Server beginnen, sobald einer gescheitert ist.</translation>
    </message>
    <message>
        <source>No word on standard error.</source>
        <translation>Kein Wort auf der Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>More words on standard error.</source>
        <translation>Mehr Worte auf der Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>One JSON object a line.</source>
        <translation>Ein JSON-Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Comma-separated values.</source>
        <translation>Durch Kommas getrennte Werte.</translation>
    </message>
    <message>
        <source>A table for people; so it is anyway.</source>
        <translation>Eine Tabelle für Menschen; so ist es ohnehin.</translation>
    </message>
    <message>
        <source>Only what this filter lets through, as in the window.</source>
        <translation>Nur, was dieser Filter durchlässt, wie im Fenster.</translation>
    </message>
    <message>
        <source>These columns, in this order.</source>
        <translation>Diese Spalten, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Go on, and tell what changes.</source>
        <translation>Weitermachen und sagen, was sich ändert.</translation>
    </message>
    <message>
        <source>What is waited for.</source>
        <translation>Worauf gewartet wird.</translation>
    </message>
    <message>
        <source>Where the channel goes in the dialplan.</source>
        <translation>Wohin der Kanal im Wählplan geht.</translation>
    </message>
    <message>
        <source>The application that the channel runs instead.</source>
        <translation>Die Anwendung, die der Kanal stattdessen ausführt.</translation>
    </message>
    <message>
        <source>With --application: its arguments.</source>
        <translation>Mit --application: ihre Argumente.</translation>
    </message>
    <message>
        <source>What the called one sees.</source>
        <translation>Was der Angerufene sieht.</translation>
    </message>
    <message>
        <source>A variable of the channel; may be given several times.</source>
        <translation>Eine Variable des Kanals; darf mehrmals vorkommen.</translation>
    </message>
    <message>
        <source>See wirechiefctl --help.</source>
        <translation>Siehe wirechiefctl --help.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Nothing to do was named.</source>
        <translation>Es wurde nichts genannt, das zu tun ist.</translation>
    </message>
    <message>
        <source>“%1” is nothing that wirechiefctl can do.</source>
        <translation>„%1“ ist nichts, das wirechiefctl kann.</translation>
    </message>
    <message>
        <source>What is missing is %1: wirechiefctl %2 %1</source>
        <translation>Es fehlt %1: wirechiefctl %2 %1</translation>
    </message>
    <message>
        <source>“%1” is too much for %2.</source>
        <translation>„%1“ ist zu viel für %2.</translation>
    </message>
    <message>
        <source>--%1 means nothing to %2.</source>
        <translation>--%1 bedeutet nichts für %2.</translation>
    </message>
    <message>
        <source>--%1 is of use only with --host.</source>
        <translation>--%1 ist nur mit --host von Nutzen.</translation>
    </message>
    <message>
        <source>--host needs --user too.</source>
        <translation>--host braucht auch --user.</translation>
    </message>
    <message>
        <source>--%1 is of use only with --tls.</source>
        <translation>--%1 ist nur mit --tls von Nutzen.</translation>
    </message>
    <message>
        <source>--pin wants a SHA-256 fingerprint: 64 hexadecimal digits.</source>
        <translation>--pin verlangt einen SHA-256-Fingerabdruck: 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>“%1” is no encoding that Wirechief knows.</source>
        <translation>„%1“ ist keine Zeichenkodierung, die Wirechief kennt.</translation>
    </message>
    <message>
        <source>Only one of --%1 and --%2 can be given.</source>
        <translation>Nur eines von --%1 und --%2 kann angegeben werden.</translation>
    </message>
    <message>
        <source>--%1 wants the number of an open file descriptor.</source>
        <translation>--%1 verlangt die Nummer eines offenen Dateideskriptors.</translation>
    </message>
    <message>
        <source>--host needs --secret-fd or --secret-file too.</source>
        <translation>--host braucht auch --secret-fd oder --secret-file.</translation>
    </message>
    <message>
        <source>Only one of --json, --csv and --table can be given.</source>
        <translation>Nur eines von --json, --csv und --table kann angegeben werden.</translation>
    </message>
    <message>
        <source>--timeout wants seconds, at most a week of them.</source>
        <translation>--timeout verlangt Sekunden, höchstens die einer Woche.</translation>
    </message>
    <message>
        <source>Usage: wirechiefctl [SERVERS] %1 %2</source>
        <translation>Aufruf: wirechiefctl [SERVER] %1 %2</translation>
    </message>
    <message>
        <source>Usage: wirechiefctl [SERVERS] [OPTIONS] WHAT [ARGUMENTS]

Runs Asterisk servers from scripts, as Wirechief does by point and click.

WHAT is one of:
</source>
        <translation>Aufruf: wirechiefctl [SERVER] [OPTIONEN] WAS [ARGUMENTE]

Bedient Asterisk-Server aus Skripten, wie Wirechief es mit der Maus tut.

WAS ist eines von:
</translation>
    </message>
    <message>
        <source>Options of it:</source>
        <translation>Optionen dazu:</translation>
    </message>
    <message>
        <source>Servers, and options for all:</source>
        <translation>Server, und Optionen für alle:</translation>
    </message>
    <message>
        <source>A FILTER is words, and conditions on columns, whose names are the keys of --json: state=up, caller:miller, duration&gt;5m, not, or, and brackets.</source>
        <translation>Ein FILTER besteht aus Wörtern und Bedingungen an Spalten, deren Namen die Schlüssel von --json sind: state=up, caller:miller, duration&gt;5m, not, or und Klammern.</translation>
    </message>
    <message>
        <source>For instance: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>It ends with 0 when all was done, 1 when a server said no, 2 when it was called wrongly, 3 when the login was refused, 4 without a connection, 5 when the certificate is not trusted, 6 when time was up, 7 when nobody knows whether it was done, 8 when the output is incomplete, 130 when a signal ended it.</source>
        <translation>Es endet mit 0, wenn alles getan wurde, 1, wenn ein Server nein sagte, 2, wenn es falsch aufgerufen wurde, 3, wenn die Anmeldung abgelehnt wurde, 4 ohne Verbindung, 5, wenn dem Zertifikat nicht vertraut wird, 6, wenn die Zeit um war, 7, wenn niemand weiß, ob es getan wurde, 8, wenn die Ausgabe unvollständig ist, 130, wenn ein Signal es beendet hat.</translation>
    </message>
    <message>
        <source>With profiles add: Production, Test, Development, or a name of your own.</source>
        <translation>Bei profiles add: Production, Test, Development oder ein eigener Name.</translation>
    </message>
    <message>
        <source>With profiles add: nothing is ever changed there.</source>
        <translation>Bei profiles add: Dort wird nie etwas geändert.</translation>
    </message>
    <message>
        <source>--host is empty. Write the name or the address of the server behind it.</source>
        <translation>--host ist leer. Schreiben Sie den Namen oder die Adresse des Servers dahinter.</translation>
    </message>
    <message>
        <source>With profiles export: replace a file that is there.</source>
        <translation>Mit profiles export: eine vorhandene Datei ersetzen.</translation>
    </message>
</context>
<context>
    <name>wirechief::CtlProgram</name>
    <message>
        <source>ssh asks “%1”, and nobody is here to answer: use a key that needs no answer, or an agent.</source>
        <translation>ssh fragt „%1“, und niemand ist hier, um zu antworten: Verwenden Sie einen Schlüssel, der keine Antwort braucht, oder einen Agenten.</translation>
    </message>
    <message>
        <source>There is no saved server called “%1”.</source>
        <translation>Es gibt keinen gespeicherten Server namens „%1“.</translation>
    </message>
    <message>
        <source>There is no folder “%1” with a server in it.</source>
        <translation>Es gibt keinen Ordner „%1“, in dem ein Server ist.</translation>
    </message>
    <message>
        <source>No server is saved.</source>
        <translation>Es ist kein Server gespeichert.</translation>
    </message>
    <message>
        <source>No server was named: --profile NAME, --folder FOLDER, --all or --host HOST.</source>
        <translation>Es wurde kein Server genannt: --profile NAME, --folder ORDNER, --all oder --host HOST.</translation>
    </message>
    <message>
        <source>Wirechief&apos;s vault is locked: name its password with --vault-password-fd or --vault-password-file.</source>
        <translation>Wirechiefs Tresor ist verschlossen: Nennen Sie sein Passwort mit --vault-password-fd oder --vault-password-file.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>wirechief::CtlRun</name>
    <message>
        <source>%1 Its SHA-256 fingerprint is %2.</source>
        <translation>%1 Sein SHA-256-Fingerabdruck ist %2.</translation>
    </message>
    <message>
        <source>If that is the server&apos;s own, trust it in Wirechief, or with --pin where it is not saved.</source>
        <translation>Ist das der des Servers selbst, so vertrauen Sie ihm in Wirechief, oder mit --pin, wo der Server nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ging verloren.</translation>
    </message>
    <message>
        <source>Its secret is not kept: name one with --secret-file or --secret-fd.</source>
        <translation>Sein Geheimnis ist nicht aufbewahrt: Nennen Sie eines mit --secret-file oder --secret-fd.</translation>
    </message>
    <message>
        <source>Logged in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>Given up after %1 s.</source>
        <translation>Nach %1 s aufgegeben.</translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation>Der Server hat nein gesagt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) not begun with.</source>
        <translation>
            <numerusform>%Ln Server wurde nicht begonnen.</numerusform>
            <numerusform>%Ln Server wurden nicht begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change was sent, or about to be; nobody knows whether it was done.</source>
        <translation>Eine Änderung wurde gesendet oder sollte es gerade werden; niemand weiß, ob sie geschehen ist.</translation>
    </message>
</context>
<context>
    <name>wirechief::CtlTask</name>
    <message>
        <source>This server wants a word before it is changed: nothing was sent.</source>
        <translation>Dieser Server verlangt ein Wort, bevor er geändert wird: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This server is marked as %1: nothing was sent.</source>
        <translation>Dieser Server ist als %1 gekennzeichnet: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Name it to change it: --confirm NAME</source>
        <translation>Nennen Sie ihn, um ihn zu ändern: --confirm NAME</translation>
    </message>
    <message>
        <source>Say --yes to change it.</source>
        <translation>Sagen Sie --yes, um ihn zu ändern.</translation>
    </message>
</context>
<context>
    <name>wirechief::CtlVerbs</name>
    <message>
        <source>Runs a command of the CLI and prints what it says.</source>
        <translation>Führt einen Befehl der CLI aus und gibt aus, was er sagt.</translation>
    </message>
    <message>
        <source>Reloads the configuration, of everything or of one module.</source>
        <translation>Lädt die Konfiguration neu, die von allem oder die eines Moduls.</translation>
    </message>
    <message>
        <source>Sends any action of the manager interface.</source>
        <translation>Sendet eine beliebige Aktion der Manager-Schnittstelle.</translation>
    </message>
    <message>
        <source>Lists the channels.</source>
        <translation>Listet die Kanäle auf.</translation>
    </message>
    <message>
        <source>Lists the calls.</source>
        <translation>Listet die Anrufe auf.</translation>
    </message>
    <message>
        <source>Lists the modules that are loaded.</source>
        <translation>Listet die geladenen Module auf.</translation>
    </message>
    <message>
        <source>Prints events as they come, until it is ended.</source>
        <translation>Gibt Ereignisse aus, wie sie kommen, bis es beendet wird.</translation>
    </message>
    <message>
        <source>Calls somebody and leads the call to --to, or runs --application. Done when it was answered.</source>
        <translation>Ruft jemanden an und führt den Anruf nach --to, oder führt --application aus. Getan, wenn er angenommen wurde.</translation>
    </message>
    <message>
        <source>Hangs up a channel: its name or its Uniqueid.</source>
        <translation>Legt einen Kanal auf: sein Name oder seine Uniqueid.</translation>
    </message>
    <message>
        <source>Waits until there is one that --until lets through; --timeout says how long at most.</source>
        <translation>Wartet, bis es etwas gibt, das --until durchlässt; --timeout sagt, wie lange höchstens.</translation>
    </message>
    <message>
        <source>Lists how a command of the CLI may go on.</source>
        <translation>Listet auf, wie ein Befehl der CLI weitergehen kann.</translation>
    </message>
    <message>
        <source>Shows and changes the saved servers.</source>
        <translation>Zeigt und ändert die gespeicherten Server.</translation>
    </message>
</context>
<context>
    <name>wirechief::DetailFacts</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Linkedid</source>
        <translation>Linkedid</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>Uniqueid</source>
        <translation>Uniqueid</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>wirechief::DetailsOverview</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
</context>
<context>
    <name>wirechief::DetailsPane</name>
    <message>
        <source>Select a row to see all about it.</source>
        <translation>Wählen Sie eine Zeile, um alles darüber zu sehen.</translation>
    </message>
</context>
<context>
    <name>wirechief::Diagnostics</name>
    <message numerus="yes">
        <source>at %1, %Ln channel(s), took %2 ms</source>
        <translation>
            <numerusform>um %1, %Ln Kanal, dauerte %2 ms</numerusform>
            <numerusform>um %1, %Ln Kanäle, dauerte %2 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement with the server&apos;s own lists</source>
        <translation>Übereinstimmung mit den Listen des Servers</translation>
    </message>
    <message>
        <source>Last list</source>
        <translation>Letzte Liste</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>Comparisons since the login</source>
        <translation>Vergleiche seit der Anmeldung</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Channels that no event had told of</source>
        <translation>Kanäle, von denen kein Ereignis berichtet hatte</translation>
    </message>
    <message>
        <source>Channels that had gone without an event</source>
        <translation>Kanäle, die ohne Ereignis verschwunden waren</translation>
    </message>
    <message>
        <source>Channels in another state</source>
        <translation>Kanäle in anderem Zustand</translation>
    </message>
    <message>
        <source>Channels in another bridge</source>
        <translation>Kanäle in anderer Brücke</translation>
    </message>
    <message>
        <source>Bridges that no event had told of</source>
        <translation>Brücken, von denen kein Ereignis berichtet hatte</translation>
    </message>
    <message>
        <source>Bridges that had gone without an event</source>
        <translation>Brücken, die ohne Ereignis verschwunden waren</translation>
    </message>
    <message>
        <source>Differences that an event explained in time</source>
        <translation>Unterschiede, die ein Ereignis rechtzeitig erklärte</translation>
    </message>
    <message>
        <source>Healed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Brücken</translation>
    </message>
    <message>
        <source>Doubtful channels (filter: doubt!=&quot;&quot;)</source>
        <translation>Zweifelhafte Kanäle (Filter: doubt!=&quot;&quot;)</translation>
    </message>
    <message>
        <source>Channels and bridges beyond the limits, not kept</source>
        <translation>Kanäle und Brücken über den Grenzen, nicht behalten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>In the last second</source>
        <translation>In der letzten Sekunde</translation>
    </message>
    <message>
        <source>Skipped, because nobody needs them</source>
        <translation>Übersprungen, weil niemand sie braucht</translation>
    </message>
    <message>
        <source>Read, and used by no page</source>
        <translation>Gelesen und von keiner Seite benutzt</translation>
    </message>
    <message>
        <source>Asked of the server</source>
        <extracomment>Event classes as in manager.conf</extracomment>
        <translation>Vom Server verlangt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Die Verbindung</translation>
    </message>
    <message>
        <source>Last answer took</source>
        <translation>Letzte Antwort dauerte</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Bytes empfangen</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes gesendet</translation>
    </message>
    <message>
        <source>Messages read</source>
        <translation>Nachrichten gelesen</translation>
    </message>
    <message>
        <source>Messages that are neither event nor answer</source>
        <translation>Nachrichten, die weder Ereignis noch Antwort sind</translation>
    </message>
    <message>
        <source>Messages that were cut at a limit</source>
        <translation>Nachrichten, die an einer Grenze gekürzt wurden</translation>
    </message>
    <message>
        <source>Bytes beyond a limit, not kept</source>
        <translation>Bytes über einer Grenze, nicht behalten</translation>
    </message>
    <message>
        <source>Events in a list that cannot be genuine</source>
        <translation>Ereignisse in einer Liste, die nicht echt sein können</translation>
    </message>
    <message>
        <source>Answers that nobody waits for</source>
        <translation>Antworten, auf die niemand wartet</translation>
    </message>
    <message>
        <source>Wirechief %1, server %2, Asterisk %3, %4</source>
        <translation>Wirechief %1, Server %2, Asterisk %3, %4</translation>
    </message>
    <message>
        <source>Last compared with the server&apos;s list %1.</source>
        <translation>Zuletzt mit der Liste des Servers verglichen %1.</translation>
    </message>
    <message>
        <source>Model ✓</source>
        <translation>Modell ✓</translation>
    </message>
    <message>
        <source>What the window shows is what the server says: no differences.</source>
        <translation>Das Fenster zeigt, was der Server sagt: keine Unterschiede.</translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln difference(s) healed</source>
        <translation>
            <numerusform>▲ %Ln Unterschied behoben</numerusform>
            <numerusform>▲ %Ln Unterschiede behoben</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s own list said otherwise than its events; the list won.</source>
        <translation>Die Liste des Servers sagte anderes als seine Ereignisse; die Liste gilt.</translation>
    </message>
    <message numerus="yes">
        <source> · ▲ %Ln doubtful</source>
        <translation>
            <numerusform> · ▲ %Ln zweifelhaft</numerusform>
            <numerusform> · ▲ %Ln zweifelhaft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s) look(s) wrong: filter with doubt!=&quot;&quot; to see them.</source>
        <translation>
            <numerusform>%Ln Kanal sieht falsch aus: mit doubt!=&quot;&quot; filtern.</numerusform>
            <numerusform>%Ln Kanäle sehen falsch aus: mit doubt!=&quot;&quot; filtern.</numerusform>
        </translation>
    </message>
    <message>
        <source> · ▲ %1 not kept</source>
        <translation> · ▲ %1 nicht behalten</translation>
    </message>
    <message>
        <source>There are more channels and bridges than the window can keep.</source>
        <translation>Es gibt mehr Kanäle und Brücken, als das Fenster behalten kann.</translation>
    </message>
    <message>
        <source>Click for all counters.</source>
        <translation>Ein Klick zeigt alle Zähler.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the window shows is what the servers say: no differences.</source>
        <translation>Das Fenster zeigt, was die Server sagen: keine Unterschiede.</translation>
    </message>
    <message>
        <source>%1: the channel %2 was there, but no event had told of it. It was added.</source>
        <translation>%1: Den Kanal %2 gab es, aber kein Ereignis hatte von ihm berichtet. Er wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1: the channel %2 had ended, but no event had told of it. It was taken out.</source>
        <translation>%1: Der Kanal %2 war beendet, aber kein Ereignis hatte davon berichtet. Er wurde entfernt.</translation>
    </message>
    <message>
        <source>%1: the channel %2 was in another state. It was corrected.</source>
        <translation>%1: Der Kanal %2 war in einem anderen Zustand. Das wurde berichtigt.</translation>
    </message>
    <message>
        <source>%1: the channel %2 was in another bridge, or in none. It was corrected.</source>
        <translation>%1: Der Kanal %2 war in einer anderen Brücke oder in keiner. Das wurde berichtigt.</translation>
    </message>
    <message>
        <source>%1: the bridge %2 was there, but no event had told of it. It was added.</source>
        <translation>%1: Die Brücke %2 gab es, aber kein Ereignis hatte von ihr berichtet. Sie wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1: the bridge %2 had ended, but no event had told of it. It was taken out.</source>
        <translation>%1: Die Brücke %2 war beendet, aber kein Ereignis hatte davon berichtet. Sie wurde entfernt.</translation>
    </message>
    <message>
        <source>still awaited</source>
        <translation>noch erwartet</translation>
    </message>
    <message>
        <source>incomplete, %1</source>
        <translation>unvollständig, %1</translation>
    </message>
    <message>
        <source>Events that do not come</source>
        <translation>Ereignisse, die nicht kommen</translation>
    </message>
    <message>
        <source>Channels with another caller, connected line, account code or language</source>
        <translation>Kanäle mit anderem Anrufer, anderer Gegenstelle, anderem Konto oder anderer Sprache</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Channels that Asterisk uses for itself</source>
        <translation>Kanäle, die Asterisk für sich selbst benutzt</translation>
    </message>
    <message>
        <source>Linkedids too long to be believed</source>
        <translation>Linkedids, die zu lang sind, um zu stimmen</translation>
    </message>
    <message>
        <source>▲ list not read</source>
        <translation>▲ Liste nicht gelesen</translation>
    </message>
    <message>
        <source>▲ list incomplete</source>
        <translation>▲ Liste unvollständig</translation>
    </message>
    <message>
        <source>▲ list awaited</source>
        <translation>▲ Liste erwartet</translation>
    </message>
    <message>
        <source>The server has not answered %1 yet. Until then nothing is known of its channels but what events tell.</source>
        <translation>Der Server hat %1 noch nicht beantwortet. Bis dahin ist von seinen Kanälen nur bekannt, was Ereignisse melden.</translation>
    </message>
    <message>
        <source>%1: the channel %2 had another caller, connected line, account code or language. It was corrected.</source>
        <translation>%1: Der Kanal %2 hatte einen anderen Anrufer, eine andere Gegenstelle, ein anderes Konto oder eine andere Sprache. Das wurde berichtigt.</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <extracomment>What is wrong with one server, and how many others have something</extracomment>
        <translation>%1, und %2 weitere</translation>
    </message>
    <message>
        <source>Click to go to the first of them.</source>
        <translation>Ein Klick führt zum ersten davon.</translation>
    </message>
</context>
<context>
    <name>wirechief::DiagnosticsWindow</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy all of it as text, for a report</source>
        <translation>Alles als Text kopieren, für einen Bericht</translation>
    </message>
    <message>
        <source>Co&amp;mpare Now</source>
        <translation>Jetzt &amp;vergleichen</translation>
    </message>
    <message>
        <source>Ask the server for its lists and compare them with what is shown</source>
        <translation>Den Server nach seinen Listen fragen und sie mit dem Gezeigten vergleichen</translation>
    </message>
    <message>
        <source>What the session with %1 has counted since it was opened; what is not as it should be has a sign.</source>
        <translation>Was die Sitzung mit %1 seit dem Öffnen gezählt hat; was nicht ist, wie es sein soll, hat ein Zeichen.</translation>
    </message>
    <message>
        <source>Select a server, and connect to it.</source>
        <translation>Wählen Sie einen Server und verbinden Sie sich.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Whose counters are shown</source>
        <translation>Wessen Zähler zu sehen sind</translation>
    </message>
</context>
<context>
    <name>wirechief::DialogPrompter</name>
    <message>
        <source>&amp;Type “%1” to go on:</source>
        <translation>&amp;Geben Sie „%1“ ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Name of what is changed</source>
        <translation>Name dessen, was geändert wird</translation>
    </message>
</context>
<context>
    <name>wirechief::DockCorner</name>
    <message>
        <source>Take the panel in front out of the window</source>
        <translation>Den vorderen Bereich aus dem Fenster lösen</translation>
    </message>
    <message>
        <source>Close the panel in front</source>
        <translation>Den vorderen Bereich schließen</translation>
    </message>
</context>
<context>
    <name>wirechief::DockTitle</name>
    <message>
        <source>Take %1 out of the window, or put it back</source>
        <translation>„%1“ aus dem Fenster lösen oder wieder einsetzen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>„%1“ schließen</translation>
    </message>
</context>
<context>
    <name>wirechief::Doubts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Er</translation>
    </message>
    <message>
        <source>%1 is not in the list that the server gave a moment ago; it goes in some seconds, unless an event tells of it.</source>
        <translation>%1 steht nicht in der Liste, die der Server eben gab; er verschwindet in einigen Sekunden, wenn kein Ereignis von ihm berichtet.</translation>
    </message>
    <message>
        <source>%1 has been ringing for %2; nobody will answer.</source>
        <translation>%1 klingelt seit %2; es wird niemand mehr annehmen.</translation>
    </message>
    <message>
        <source>%1 has not been answered for %2; nobody will answer.</source>
        <translation>%1 wird seit %2 nicht angenommen; es wird niemand mehr annehmen.</translation>
    </message>
    <message>
        <source>%1 is up, but has talked to nobody and run no application for %2.</source>
        <translation>%1 ist verbunden, spricht aber seit %2 mit niemandem und führt keine Anwendung aus.</translation>
    </message>
    <message>
        <source>%1 is what a transfer leaves for a moment, and has been there for %2.</source>
        <translation>%1 ist, was eine Vermittlung kurz hinterlässt, und ist seit %2 da.</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Nicht gelistet</translation>
    </message>
    <message>
        <source>Rings too long</source>
        <translation>Klingelt zu lange</translation>
    </message>
    <message>
        <source>Idle too long</source>
        <translation>Untätig zu lange</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Übrig geblieben</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>What looks wrong: a ghost, or something that is stuck</source>
        <translation>Was falsch aussieht: ein Geist, oder etwas, das hängt</translation>
    </message>
    <message>
        <source>%1 is in the list that the server gives, and yet the server says that there is no such channel; it is probably a left-over.</source>
        <translation>%1 steht in der Liste, die der Server gibt, und doch sagt der Server, dass es diesen Kanal nicht gibt; er ist wahrscheinlich ein Überbleibsel.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Stuck?</source>
        <translation>Hängt?</translation>
    </message>
</context>
<context>
    <name>wirechief::EventsTask</name>
    <message>
        <source>The filter cannot be read: %1</source>
        <translation>Der Filter ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Listening.</source>
        <translation>Hört zu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) left out: the reader is too slow for them.</source>
        <translation>
            <numerusform>%Ln Ereignis weggelassen: Der Leser ist zu langsam dafür.</numerusform>
            <numerusform>%Ln Ereignisse weggelassen: Der Leser ist zu langsam dafür.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::ExportDialog</name>
    <message numerus="yes">
        <source>The secrets of %Ln server(s) could not be read:</source>
        <translation>
            <numerusform>Das Geheimnis von %Ln Server konnte nicht gelesen werden:</numerusform>
            <numerusform>Die Geheimnisse von %Ln Servern konnten nicht gelesen werden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>With their &amp;secrets, sealed with a passphrase</source>
        <translation>Mit ihren &amp;Geheimnissen, versiegelt mit einer Passphrase</translation>
    </message>
    <message>
        <source>Export Servers</source>
        <translation>Server exportieren</translation>
    </message>
    <message>
        <source>Export With&amp;out Them</source>
        <translation>Ohne &amp;sie exportieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Whoever imports the file gets servers that are read-only, do not connect by themselves and trust no certificate yet.</source>
        <translation>Wer die Datei importiert, bekommt Server, die schreibgeschützt sind, sich nicht von selbst verbinden und noch keinem Zertifikat vertrauen.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Choose &amp;All</source>
        <translation>A&amp;lle wählen</translation>
    </message>
    <message>
        <source>Choose &amp;None</source>
        <translation>&amp;Keinen wählen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File of Wirechief, with all settings (JSON)</source>
        <translation>Datei von Wirechief, mit allen Einstellungen (JSON)</translation>
    </message>
    <message>
        <source>Table for spreadsheets, with the usual settings (CSV)</source>
        <translation>Tabelle für Tabellenkalkulationen, mit den üblichen Einstellungen (CSV)</translation>
    </message>
    <message>
        <source>A table has no secrets: it would hold them in clear.</source>
        <translation>Eine Tabelle hat keine Geheimnisse: Sie enthielte sie im Klartext.</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tabellen für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>Servers of Wirechief (*.json)</source>
        <translation>Server von Wirechief (*.json)</translation>
    </message>
    <message>
        <source>Secrets are being read…</source>
        <translation>Geheimnisse werden gelesen …</translation>
    </message>
    <message>
        <source>Secrets are being read: %1 of %2…</source>
        <translation>Geheimnisse werden gelesen: %1 von %2 …</translation>
    </message>
    <message>
        <source>The secrets are being sealed, which takes a moment…</source>
        <translation>Die Geheimnisse werden versiegelt, was einen Augenblick dauert …</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>Die Datei wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln Server nach %1 exportiert.</numerusform>
            <numerusform>%Ln Server nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without a secret.</source>
        <translation>
            <numerusform>%Ln davon ohne Geheimnis.</numerusform>
            <numerusform>%Ln davon ohne Geheimnis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) left out, which are not to be saved.</source>
        <translation>
            <numerusform>%Ln Geheimnis ausgelassen, das nicht gespeichert werden soll.</numerusform>
            <numerusform>%Ln Geheimnisse ausgelassen, die nicht gespeichert werden sollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one server.</source>
        <translation>Wählen Sie mindestens einen Server.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>servers, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wirechief::FactLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>wirechief::FavouriteDialog</name>
    <message>
        <source>A word in braces is asked for each time: core show channel {channel}</source>
        <translation>Ein Wort in geschweiften Klammern wird jedes Mal erfragt: core show channel {channel}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>&amp;Befehl:</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Tasten:</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Er braucht einen Namen.</translation>
    </message>
    <message>
        <source>It needs a command.</source>
        <translation>Er braucht einen Befehl.</translation>
    </message>
    <message>
        <source>Another favourite is called “%1”.</source>
        <translation>Ein anderer Favorit heißt „%1“.</translation>
    </message>
    <message>
        <source>A key that types a letter cannot be one of a favourite: use Ctrl or Alt.</source>
        <translation>Eine Taste, die einen Buchstaben schreibt, kann nicht zu einem Favoriten gehören: Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>“%1” has these keys.</source>
        <translation>„%1“ hat diese Tasten.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus and leads to fields: add Ctrl.</source>
        <translation>Alt mit einem Buchstaben öffnet Menüs und führt zu Feldern: Nehmen Sie Strg dazu.</translation>
    </message>
    <message>
        <source>These keys edit texts, as in every program.</source>
        <translation>Diese Tasten bearbeiten Texte, wie in jedem Programm.</translation>
    </message>
</context>
<context>
    <name>wirechief::FavouriteMenu</name>
    <message>
        <source>Favourites: commands that you have given a name</source>
        <translation>Favoriten: Befehle, denen Sie einen Namen gegeben haben</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Noch keine Favoriten</translation>
    </message>
    <message>
        <source>&amp;Save as Favourite…</source>
        <translation>Als Favorit &amp;speichern…</translation>
    </message>
    <message>
        <source>Type a command first.</source>
        <translation>Geben Sie zuerst einen Befehl ein.</translation>
    </message>
    <message>
        <source>Commands that may hold a secret are not kept.</source>
        <translation>Befehle, die ein Geheimnis enthalten könnten, werden nicht aufgehoben.</translation>
    </message>
    <message>
        <source>There is no room for more.</source>
        <translation>Für weitere ist kein Platz.</translation>
    </message>
    <message>
        <source>Give the command that is typed a name</source>
        <translation>Dem eingegebenen Befehl einen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Manage Favourites…</source>
        <translation>Favoriten &amp;verwalten…</translation>
    </message>
    <message>
        <source>Change, order and delete them, and give them keys</source>
        <translation>Favoriten ändern, ordnen, löschen und mit Tasten belegen</translation>
    </message>
    <message>
        <source>Save as Favourite</source>
        <translation>Als Favorit speichern</translation>
    </message>
</context>
<context>
    <name>wirechief::FavouritesDialog</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Commands of the console. A word in braces is asked for each time: core show channel {channel}</source>
        <translation>Befehle der Konsole. Ein Wort in geschweiften Klammern wird jedes Mal erfragt: core show channel {channel}</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Select a favourite first.</source>
        <translation>Wählen Sie zuerst einen Favoriten.</translation>
    </message>
    <message>
        <source>There is no room for more.</source>
        <translation>Für weitere ist kein Platz.</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>Er ist der erste.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>Er ist der letzte.</translation>
    </message>
    <message>
        <source>Add Favourite</source>
        <translation>Favorit hinzufügen</translation>
    </message>
    <message>
        <source>Edit Favourite</source>
        <translation>Favorit bearbeiten</translation>
    </message>
</context>
<context>
    <name>wirechief::FilterEdit</name>
    <message>
        <source>Words that are somewhere in a row, or conditions: state:up and duration &gt; 5m.
Ctrl+Space shows what there is to ask for.</source>
        <translation>Wörter, die irgendwo in einer Zeile stehen, oder Bedingungen: state:up and duration &gt; 5m.
Strg+Leertaste zeigt, wonach sich fragen lässt.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Rows that the filter lets through, and all rows</source>
        <translation>Zeilen, die der Filter durchlässt, und alle Zeilen</translation>
    </message>
</context>
<context>
    <name>wirechief::FilterExpression</name>
    <message>
        <source>The filter is nested too deeply.</source>
        <translation>Der Filter ist zu tief geschachtelt.</translation>
    </message>
    <message>
        <source>A word or a condition is missing at the end.</source>
        <translation>Am Ende fehlt ein Wort oder eine Bedingung.</translation>
    </message>
    <message>
        <source>A word or a condition is missing before “)”.</source>
        <translation>Vor „)“ fehlt ein Wort oder eine Bedingung.</translation>
    </message>
    <message>
        <source>A word or a condition is missing before “%1”. To look for the word itself, write it in quotes.</source>
        <translation>Vor „%1“ fehlt ein Wort oder eine Bedingung. Um das Wort selbst zu suchen, schreiben Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no “)” for this “(”.</source>
        <translation>Zu dieser „(“ fehlt die „)“.</translation>
    </message>
    <message>
        <source>The name of a column is missing before “%1”. To look for the sign itself, write it in quotes.</source>
        <translation>Vor „%1“ fehlt der Name einer Spalte. Um das Zeichen selbst zu suchen, schreiben Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no column “%1”. To look for this text, write it in quotes.</source>
        <translation>Es gibt keine Spalte „%1“. Um diesen Text zu suchen, schreiben Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“!” must be followed by “=”.</source>
        <translation>Auf „!“ muss „=“ folgen.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write it as 90s, 5m, 1h30m or 1:30.</source>
        <translation>„%1“ ist keine Dauer. Schreiben Sie sie als 90s, 5m, 1h30m oder 1:30.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The quote that begins here has no end.</source>
        <translation>Das Anführungszeichen, das hier beginnt, hat kein Ende.</translation>
    </message>
</context>
<context>
    <name>wirechief::FirstStartPage</name>
    <message>
        <source>Welcome to Wirechief</source>
        <translation>Willkommen bei Wirechief</translation>
    </message>
    <message>
        <source>See what your Asterisk servers are doing, and run them by point and click. Wirechief talks to Asterisk&apos;s manager interface (AMI), from Asterisk 1.4 to the newest release.</source>
        <translation>Sehen Sie, was Ihre Asterisk-Server tun, und verwalten Sie sie per Mausklick. Wirechief spricht mit der Manager-Schnittstelle von Asterisk (AMI), von Asterisk 1.4 bis zur neuesten Version.</translation>
    </message>
    <message>
        <source>&amp;Add a server</source>
        <translation>Server hin&amp;zufügen</translation>
    </message>
    <message>
        <source>A small living telephone system inside this program: nothing to install, nothing can break.</source>
        <translation>Eine kleine lebendige Telefonanlage in diesem Programm: Es ist nichts zu installieren, und nichts kann kaputtgehen.</translation>
    </message>
    <message>
        <source>Try the &amp;demo server</source>
        <translation>&amp;Demo-Server ausprobieren</translation>
    </message>
    <message>
        <source>You need its address, and a user of its manager.conf with the secret.</source>
        <translation>Sie brauchen seine Adresse und einen Benutzer aus seiner manager.conf mit dem Geheimnis.</translation>
    </message>
    <message>
        <source>Set &amp;up a manager user</source>
        <translation>Manager-&amp;Benutzer einrichten</translation>
    </message>
    <message>
        <source>I&amp;mport servers</source>
        <translation>Server i&amp;mportieren</translation>
    </message>
    <message>
        <source>Choose among those in a file that you have: what Wirechief exported, a table, a manager.conf.</source>
        <translation>Wählen Sie unter denen einer Datei, die Sie haben: was Wirechief exportiert hat, eine Tabelle, eine manager.conf.</translation>
    </message>
    <message>
        <source>You have no such user yet? In five steps: say what it is for, put the text that comes of it on the server, save and try it.</source>
        <translation>Sie haben noch keinen solchen Benutzer? In fünf Schritten: sagen, wofür er ist, den Text dafür auf den Server legen, speichern und ausprobieren.</translation>
    </message>
</context>
<context>
    <name>wirechief::FolderActions</name>
    <message>
        <source>the top level</source>
        <translation>die oberste Ebene</translation>
    </message>
    <message>
        <source>Select a folder first, or a server in one.</source>
        <translation>Wählen Sie zuerst einen Ordner aus oder einen Server in einem.</translation>
    </message>
    <message>
        <source>All servers in %1 are connected or on their way.</source>
        <translation>Alle Server in %1 sind verbunden oder auf dem Weg.</translation>
    </message>
    <message>
        <source>Connect to all servers in %1 that are not connected (%2)</source>
        <translation>Mit allen Servern in %1 verbinden, die nicht verbunden sind (%2)</translation>
    </message>
    <message>
        <source>No server in %1 is connected.</source>
        <translation>Kein Server in %1 ist verbunden.</translation>
    </message>
    <message>
        <source>End the sessions with all servers in %1 (%2)</source>
        <translation>Die Sitzungen mit allen Servern in %1 beenden (%2)</translation>
    </message>
    <message>
        <source>Add a server in %1</source>
        <translation>Einen Server in %1 hinzufügen</translation>
    </message>
    <message>
        <source>Give %1 another name</source>
        <translation>%1 einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Forget all servers in %1 (%2)</source>
        <translation>Alle Server in %1 vergessen (%2)</translation>
    </message>
    <message>
        <source>Select one server or folder first.</source>
        <translation>Wählen Sie zuerst einen einzelnen Server oder Ordner aus.</translation>
    </message>
    <message>
        <source>Select a server or a folder first.</source>
        <translation>Wählen Sie zuerst einen Server oder einen Ordner aus.</translation>
    </message>
    <message>
        <source>%1 is not saved, and so it has no folder.</source>
        <translation>%1 ist nicht gespeichert und hat deshalb keinen Ordner.</translation>
    </message>
    <message>
        <source>Move %1 to another folder, or to a new one</source>
        <translation>%1 in einen anderen oder einen neuen Ordner verschieben</translation>
    </message>
    <message>
        <source>Rename Folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>&amp;New name of the folder:</source>
        <translation>&amp;Neuer Name des Ordners:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Renamed %1 to %2.</source>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>Move to Folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>&amp;Folder for %1, for instance Europe/Berlin:</source>
        <translation>&amp;Ordner für %1, zum Beispiel Europa/Berlin:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Oberste Ebene</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) and folder(s)</source>
        <translation>
            <numerusform>%Ln Server oder Ordner</numerusform>
            <numerusform>%Ln Server und Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1 to %2.</source>
        <translation>%1 nach „%2“ verschoben.</translation>
    </message>
    <message>
        <source>%1 is not saved. Save it first.</source>
        <translation>%1 ist nicht gespeichert. Speichern Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Write all servers to a file, for another computer or to be kept</source>
        <translation>Alle Server in eine Datei schreiben, für einen anderen Rechner oder zum Aufheben</translation>
    </message>
    <message>
        <source>Write all servers in %1 to a file, for another computer or to be kept</source>
        <translation>Alle Server in %1 in eine Datei schreiben, für einen anderen Rechner oder zum Aufheben</translation>
    </message>
    <message>
        <source>Write %1 to a file, for another computer or to be kept</source>
        <translation>%1 in eine Datei schreiben, für einen anderen Rechner oder zum Aufheben</translation>
    </message>
    <message>
        <source>Make a folder here, with %1 in it</source>
        <translation>Hier einen Ordner anlegen, mit %1 darin</translation>
    </message>
    <message>
        <source>There is a folder %1 here already. Choose another name, or use Move to Folder.</source>
        <translation>Hier gibt es schon einen Ordner %1. Wählen Sie einen anderen Namen, oder verwenden Sie „In Ordner verschieben“.</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>&amp;Name of the new folder, with %1 in it:</source>
        <translation>&amp;Name des neuen Ordners mit %1 darin:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>&amp;Name of the new folder inside %1, with %2 in it:</source>
        <translation>&amp;Name des neuen Ordners in %1, mit %2 darin:</translation>
    </message>
</context>
<context>
    <name>wirechief::FolderDialog</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>wirechief::ForeignFile</name>
    <message>
        <source>Check its name and its rights.</source>
        <translation>Prüfen Sie ihren Namen und ihre Rechte.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 ist größer als %2 MB.</translation>
    </message>
    <message>
        <source>No file of servers is. Choose another one.</source>
        <translation>Keine Datei mit Servern ist das. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This is a packed file, or a workbook of a spreadsheet.</source>
        <translation>Das ist eine gepackte Datei oder eine Arbeitsmappe einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Unpack it, or save the workbook as CSV.</source>
        <translation>Entpacken Sie sie, oder speichern Sie die Arbeitsmappe als CSV.</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>Choose a file that Wirechief exported, a CSV file or a manager.conf.</source>
        <translation>Wählen Sie eine Datei, die Wirechief exportiert hat, eine CSV-Datei oder eine manager.conf.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
    <message>
        <source>%1 is a link to another file.</source>
        <translation>%1 ist eine Verknüpfung mit einer anderen Datei.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose that file itself, or another name.</source>
        <translation>Es wurde nichts geschrieben. Wählen Sie jene Datei selbst oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation>Es wurde nichts geschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>What was there is unchanged. Choose a folder that you may write to and that has room.</source>
        <translation>Was dort war, ist unverändert. Wählen Sie einen Ordner, in den Sie schreiben dürfen und in dem Platz ist.</translation>
    </message>
    <message>
        <source>Wirechief keeps its own files there.</source>
        <translation>Dort liegen die eigenen Dateien von Wirechief.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another folder.</source>
        <translation>Es wurde nichts geschrieben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>It is no UTF-8 and was read as Windows-1252. Where names look wrong, save it as UTF-8 and open that.</source>
        <translation>Es ist kein UTF-8 und wurde als Windows-1252 gelesen. Wo Namen falsch aussehen, speichern Sie es als UTF-8 und öffnen Sie das.</translation>
    </message>
    <message>
        <source>This is UTF-16 without a byte order mark.</source>
        <translation>Das ist UTF-16 ohne Byte Order Mark.</translation>
    </message>
    <message>
        <source>Open it in an editor, save it as UTF-8, and choose that file.</source>
        <translation>Öffnen Sie es in einem Editor, speichern Sie es als UTF-8 und wählen Sie diese Datei.</translation>
    </message>
</context>
<context>
    <name>wirechief::GroupedRowsModel</name>
    <message>
        <source>opened</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed; Right opens it</source>
        <translation>zugeklappt; Pfeil rechts klappt auf</translation>
    </message>
</context>
<context>
    <name>wirechief::HangupTask</name>
    <message>
        <source>There is no channel %1.</source>
        <translation>Es gibt keinen Kanal %1.</translation>
    </message>
</context>
<context>
    <name>wirechief::HistorySearch</name>
    <message>
        <source>Search history:</source>
        <translation>Verlauf durchsuchen:</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+R or Up: older, Down: newer, Return: take it, Esc: back</source>
        <translation>Strg+R oder Pfeil nach oben: älter, Pfeil nach unten: neuer, Eingabetaste: übernehmen, Esc: zurück</translation>
    </message>
    <message>
        <source>None newer</source>
        <translation>Keine neuere</translation>
    </message>
    <message>
        <source>None older</source>
        <translation>Keine ältere</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>wirechief::ImportDialog</name>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Es wurde noch nichts gelesen.</translation>
    </message>
    <message>
        <source>With &amp;TLS</source>
        <translation>Mit &amp;TLS</translation>
    </message>
    <message>
        <source>Save their &amp;secrets, in the keyring or the vault</source>
        <translation>Ihre &amp;Geheimnisse speichern, im Schlüsselbund oder im Tresor</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Imported servers are read-only and do not connect by themselves, until you change that.</source>
        <translation>Importierte Server sind schreibgeschützt und verbinden sich nicht von selbst, bis Sie das ändern.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Of the server that the file is from: its name or address</source>
        <translation>Des Servers, von dem die Datei ist: sein Name oder seine Adresse</translation>
    </message>
    <message>
        <source>&amp;Host of this server:</source>
        <translation>&amp;Host dieses Servers:</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>dem eingefügten Text</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) in %1</source>
        <translation>
            <numerusform>%Ln Benutzer in %1</numerusform>
            <numerusform>%Ln Benutzer in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one user.</source>
        <translation>Wählen Sie mindestens einen Benutzer.</translation>
    </message>
    <message>
        <source>Saved already as %1. Tick it to have it twice.</source>
        <translation>Schon gespeichert als %1. Haken Sie ihn an, um ihn zweimal zu haben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) opened.</source>
        <translation>
            <numerusform>%Ln Geheimnis geöffnet.</numerusform>
            <numerusform>%Ln Geheimnisse geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Servers</source>
        <translation>Server importieren</translation>
    </message>
    <message>
        <source>Servers in the file</source>
        <translation>Server in der Datei</translation>
    </message>
    <message>
        <source>Choose &amp;All</source>
        <translation>A&amp;lle wählen</translation>
    </message>
    <message>
        <source>Choose &amp;None</source>
        <translation>&amp;Keinen wählen</translation>
    </message>
    <message>
        <source>Files with servers (*.json *.csv *.txt *.conf);;All files (*)</source>
        <translation>Dateien mit Servern (*.json *.csv *.txt *.conf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The clipboard holds too much.</source>
        <translation>Die Zwischenablage enthält zu viel.</translation>
    </message>
    <message>
        <source>Open a file instead.</source>
        <translation>Öffnen Sie stattdessen eine Datei.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) in %1</source>
        <translation>
            <numerusform>%Ln Server in %1</numerusform>
            <numerusform>%Ln Server in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved already</source>
        <translation>
            <numerusform>%Ln schon gespeichert</numerusform>
            <numerusform>%Ln schon gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be used</source>
        <translation>
            <numerusform>%Ln nicht zu gebrauchen</numerusform>
            <numerusform>%Ln nicht zu gebrauchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Warten Sie einen Augenblick.</translation>
    </message>
    <message>
        <source>Open a file that Wirechief exported, a CSV file or a manager.conf, or paste a text of these kinds.</source>
        <translation>Öffnen Sie eine Datei, die Wirechief exportiert hat, eine CSV-Datei oder eine manager.conf, oder fügen Sie einen solchen Text ein.</translation>
    </message>
    <message>
        <source>Choose at least one server.</source>
        <translation>Wählen Sie mindestens einen Server.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the secrets, or clear the passphrase to import without them.</source>
        <translation>Öffnen Sie die Geheimnisse, oder leeren Sie die Passphrase, um ohne sie zu importieren.</translation>
    </message>
    <message>
        <source>e.g. pbx.example.org</source>
        <translation>z. B. pbx.example.org</translation>
    </message>
    <message>
        <source>Open the secrets first.</source>
        <translation>Öffnen Sie zuerst die Geheimnisse.</translation>
    </message>
    <message>
        <source>&amp;User of these servers:</source>
        <translation>&amp;Benutzer dieser Server:</translation>
    </message>
    <message>
        <source>Of all servers in the table: the user that logs in</source>
        <translation>Aller Server in der Tabelle: der Benutzer, der sich anmeldet</translation>
    </message>
    <message>
        <source>e.g. wirechief</source>
        <translation>z. B. wirechief</translation>
    </message>
    <message>
        <source>Choose above the column of “%1”, or enter below what holds for all.</source>
        <translation>Wählen Sie oben die Spalte für „%1“, oder geben Sie unten ein, was für alle gilt.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>wirechief::ImportedServer</name>
    <message>
        <source>Its certificate is not trusted: look at it when it connects.</source>
        <translation>Seinem Zertifikat wird nicht vertraut: Sehen Sie es sich beim Verbinden an.</translation>
    </message>
    <message>
        <source>Its CA file is left out: %1.</source>
        <translation>Seine CA-Datei wird weggelassen: %1.</translation>
    </message>
    <message>
        <source>Its consent to the plain login is left out.</source>
        <translation>Seine Zustimmung zur Anmeldung im Klartext wird weggelassen.</translation>
    </message>
    <message>
        <source>It does not connect at the start.</source>
        <translation>Er verbindet sich nicht beim Start.</translation>
    </message>
    <message>
        <source>Changes are asked about as its environment wants it.</source>
        <translation>Vor Änderungen wird gefragt, wie es seine Umgebung will.</translation>
    </message>
    <message>
        <source>What rings as your phone: %1.</source>
        <translation>Als Ihr Telefon klingelt: %1.</translation>
    </message>
    <message>
        <source>There is a server called %1 already.</source>
        <translation>Es gibt schon einen Server namens %1.</translation>
    </message>
    <message>
        <source>The file of its client&apos;s certificate is left out: %1.</source>
        <translation>Die Datei des Zertifikats für Clients wird weggelassen: %1.</translation>
    </message>
    <message>
        <source>It is reached through another host, by ssh: %1.</source>
        <translation>Er wird über einen anderen Host erreicht, mit ssh: %1.</translation>
    </message>
    <message>
        <source>The same host, port and user as %1 above.</source>
        <translation>Derselbe Host, Port und Benutzer wie %1 weiter oben.</translation>
    </message>
    <message>
        <source>Its name or its folder has characters that cannot be seen; they are shown as signs.</source>
        <translation>Name oder Ordner enthält Zeichen, die man nicht sieht; sie werden als Symbole gezeigt.</translation>
    </message>
</context>
<context>
    <name>wirechief::IpNetwork</name>
    <message>
        <source>Write address/mask, for instance 192.0.2.0/255.255.255.0.</source>
        <translation>Schreiben Sie Adresse/Maske, zum Beispiel 192.0.2.0/255.255.255.0.</translation>
    </message>
    <message>
        <source>/%1 is no number of bits for a mask.</source>
        <translation>/%1 ist keine Anzahl von Bits einer Maske.</translation>
    </message>
    <message>
        <source>%1 is no mask.</source>
        <translation>%1 ist keine Maske.</translation>
    </message>
    <message>
        <source>Of address and mask, one is IPv4 and one IPv6.</source>
        <translation>Von Adresse und Maske ist eines IPv4 und eines IPv6.</translation>
    </message>
    <message>
        <source>“%1” is no address.</source>
        <translation>„%1“ ist keine Adresse.</translation>
    </message>
</context>
<context>
    <name>wirechief::JumpTransport</name>
    <message>
        <source>The jump host %1 does not reach %2 on port %3.</source>
        <translation>Der Sprungrechner %1 erreicht %2 auf Port %3 nicht.</translation>
    </message>
    <message>
        <source>The jump host %1 does not reach %2 on port %3: “%4”.</source>
        <translation>Der Sprungrechner %1 erreicht %2 auf Port %3 nicht: „%4“.</translation>
    </message>
    <message>
        <source>The host is looked up and reached from there. Check host and port, and AllowTcpForwarding at the jump host.</source>
        <translation>Der Server wird von dort aus gesucht und erreicht. Prüfen Sie Host und Port, und AllowTcpForwarding auf dem Sprungrechner.</translation>
    </message>
</context>
<context>
    <name>wirechief::KeychainSecretStore</name>
    <message>
        <source>The keyring gave no secret for this server: it is locked, or the secret was never stored.</source>
        <translation>Der Schlüsselbund hat kein Geheimnis für diesen Server geliefert: Er ist gesperrt, oder das Geheimnis wurde nie gespeichert.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or enter the secret.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, oder geben Sie das Geheimnis ein.</translation>
    </message>
    <message>
        <source>The keyring denied access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Allow it when the keyring asks, or enter the secret at each connect.</source>
        <translation>Erlauben Sie ihn, wenn der Schlüsselbund fragt, oder geben Sie das Geheimnis bei jedem Verbinden ein.</translation>
    </message>
    <message>
        <source>The keyring could not be used (%1).</source>
        <translation>Der Schlüsselbund konnte nicht benutzt werden (%1).</translation>
    </message>
    <message>
        <source>Start a keyring, such as GNOME Keyring or KWallet, or enter the secret at each connect.</source>
        <translation>Starten Sie einen Schlüsselbund, etwa GNOME Keyring oder KWallet, oder geben Sie das Geheimnis bei jedem Verbinden ein.</translation>
    </message>
    <message>
        <source>The keyring gave back another secret than was stored.</source>
        <translation>Der Schlüsselbund hat ein anderes Geheimnis zurückgegeben, als gespeichert wurde.</translation>
    </message>
    <message>
        <source>Enter the secret at each connect, and check the keyring.</source>
        <translation>Geben Sie das Geheimnis bei jedem Verbinden ein und prüfen Sie den Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>There is no keyring: no program keeps secrets in this session.</source>
        <translation>Es gibt keinen Schlüsselbund: Kein Programm verwahrt in dieser Sitzung Geheimnisse.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, make a vault in the preferences, or enter the secret at each connect.</source>
        <translation>Starten Sie einen, etwa GNOME Keyring oder KWallet, legen Sie in den Einstellungen einen Tresor an, oder geben Sie das Geheimnis bei jedem Verbinden ein.</translation>
    </message>
    <message>
        <source>No keyring has been made yet.</source>
        <translation>Es wurde noch kein Schlüsselbund angelegt.</translation>
    </message>
    <message>
        <source>Make one, for instance with Passwords and Keys, make a vault in the preferences, or enter the secret at each connect.</source>
        <translation>Legen Sie einen an, etwa mit Passwörter und Verschlüsselung, oder in den Einstellungen einen Tresor, oder geben Sie das Geheimnis bei jedem Verbinden ein.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the secret.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es noch einmal, oder geben Sie das Geheimnis ein.</translation>
    </message>
    <message>
        <source>The keyring has no secret for this server.</source>
        <translation>Der Schlüsselbund hat kein Geheimnis für diesen Server.</translation>
    </message>
    <message>
        <source>Enter the secret.</source>
        <translation>Geben Sie das Geheimnis ein.</translation>
    </message>
    <message>
        <source>It may ask for its password in a window of its own, perhaps behind this one: unlock it and try again, or enter the secret.</source>
        <translation>Vielleicht fragt er in einem eigenen Fenster nach seinem Passwort, womöglich hinter diesem: Entsperren Sie ihn und versuchen Sie es noch einmal, oder geben Sie das Geheimnis ein.</translation>
    </message>
    <message>
        <source>The keyring was not opened: its question was cancelled or answered with no.</source>
        <translation>Der Schlüsselbund wurde nicht geöffnet: Seine Frage wurde abgebrochen oder mit Nein beantwortet.</translation>
    </message>
    <message>
        <source>Try again and answer it, or enter the secret.</source>
        <translation>Versuchen Sie es noch einmal und beantworten Sie sie, oder geben Sie das Geheimnis ein.</translation>
    </message>
</context>
<context>
    <name>wirechief::LadderView</name>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>The call&apos;s legs as columns and its events as arrows; the time line tells the same as a table</source>
        <translation>Die Kanäle des Anrufs als Spalten und seine Ereignisse als Pfeile; der Zeitverlauf sagt dasselbe als Tabelle</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Das Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing of this call is in the log yet.</source>
        <translation>Im Protokoll steht noch nichts von diesem Anruf.</translation>
    </message>
    <message>
        <source>Bridge %1</source>
        <translation>Brücke %1</translation>
    </message>
    <message>
        <source>Ladder of a call</source>
        <translation>Leiter eines Anrufs</translation>
    </message>
    <message>
        <source>%1 was not written: the picture is too large.</source>
        <translation>%1 wurde nicht geschrieben: Das Bild ist zu groß.</translation>
    </message>
    <message>
        <source>Save it as SVG.</source>
        <translation>Speichern Sie es als SVG.</translation>
    </message>
</context>
<context>
    <name>wirechief::LineCompleter</name>
    <message>
        <source>There is no session.</source>
        <translation>Es gibt keine Sitzung.</translation>
    </message>
</context>
<context>
    <name>wirechief::ListTask</name>
    <message>
        <source>The filter cannot be read: %1</source>
        <translation>Der Filter ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>There is no column “%1”; there are %2.</source>
        <translation>Es gibt keine Spalte „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>--watch goes with --json or --table.</source>
        <translation>--watch geht mit --json oder --table.</translation>
    </message>
    <message>
        <source>The list is incomplete.</source>
        <translation>Die Liste ist unvollständig.</translation>
    </message>
</context>
<context>
    <name>wirechief::ListText</name>
    <message>
        <source>reading…</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>%1, not all</source>
        <extracomment>A number of channels; there may be more</extracomment>
        <translation>%1, nicht alle</translation>
    </message>
    <message>
        <source>channels: %1</source>
        <extracomment>&quot;channels: not read&quot;</extracomment>
        <translation>Kanäle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln Kanal</numerusform>
            <numerusform>%Ln Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of channels could not be read again: %1 What is shown is what events told since.</source>
        <translation>Die Liste der Kanäle konnte nicht erneut gelesen werden: %1 Gezeigt wird, was Ereignisse seitdem gemeldet haben.</translation>
    </message>
    <message>
        <source>%1 Only channels of which events told since the login are shown: there may be more.</source>
        <translation>%1 Gezeigt werden nur Kanäle, von denen Ereignisse seit der Anmeldung berichtet haben: Es kann mehr geben.</translation>
    </message>
    <message>
        <source>The server&apos;s list of channels came incomplete: there may be more channels than are shown.</source>
        <translation>Die Kanalliste des Servers kam unvollständig an: Es kann mehr Kanäle geben, als gezeigt werden.</translation>
    </message>
    <message>
        <source>No event of a channel has come yet. Unless this user has read class call, channels are read from the server&apos;s list every few seconds while they are shown.</source>
        <translation>Bisher kam kein Ereignis eines Kanals. Wenn dieser Benutzer die Leseklasse call nicht hat, werden die Kanäle alle paar Sekunden aus der Liste des Servers gelesen, solange sie gezeigt werden.</translation>
    </message>
    <message>
        <source>No dialplan event has come yet. Unless this user has read class dialplan, extension, priority and application are read from the server&apos;s list every few seconds while they are shown.</source>
        <translation>Bisher kam kein Wählplan-Ereignis. Wenn dieser Benutzer die Leseklasse dialplan nicht hat, werden Nebenstelle, Priorität und Anwendung alle paar Sekunden aus der Liste des Servers gelesen, solange sie gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>wirechief::LogExport</name>
    <message>
        <source>Could not write %1: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen und der Platz hat.</translation>
    </message>
</context>
<context>
    <name>wirechief::LogModel</name>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>Sent to the server or received from it</source>
        <translation>An den Server gesendet oder von ihm empfangen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>wirechief::LogPane</name>
    <message>
        <source>Log filter</source>
        <translation>Protokollfilter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows the messages that have all of these words somewhere</source>
        <translation>Zeigt die Nachrichten, in denen all diese Wörter vorkommen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Show the messages of one server only</source>
        <translation>Nur die Nachrichten eines Servers zeigen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Show answers to actions</source>
        <translation>Antworten auf Aktionen zeigen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Show what was sent to the server</source>
        <translation>Zeigen, was an den Server gesendet wurde</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Keep the table as it is; what arrives meanwhile is shown afterwards</source>
        <translation>Die Tabelle bleibt, wie sie ist; was inzwischen eintrifft, wird danach gezeigt</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest message in view</source>
        <translation>Die neueste Nachricht im Blick behalten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forget all messages</source>
        <translation>Alle Nachrichten vergessen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected messages as text</source>
        <translation>Die ausgewählten Nachrichten als Text kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Write the shown messages to a text file</source>
        <translation>Die gezeigten Nachrichten in eine Textdatei schreiben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Select a message to read it in full.</source>
        <translation>Wählen Sie eine Nachricht aus, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Alle Server</translation>
    </message>
    <message>
        <source>%1 messages came during the pause and could not be kept.</source>
        <translation>%1 Nachrichten kamen während der Pause und konnten nicht behalten werden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, Pause</translation>
    </message>
    <message>
        <source>
… the rest is not shown here; Export… writes all of it.</source>
        <translation>
… der Rest wird hier nicht gezeigt; „Export…“ schreibt alles.</translation>
    </message>
    <message>
        <source>Copied the newest %1 of %2 messages; Export… writes all of them.</source>
        <translation>Die neuesten %1 von %2 Nachrichten wurden kopiert; „Export…“ schreibt alle.</translation>
    </message>
    <message>
        <source>Export Log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textdateien (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Wrote %1 messages to %2.</source>
        <translation>%1 Nachrichten wurden in %2 geschrieben.</translation>
    </message>
    <message>
        <source>Record All</source>
        <translation>Alles aufzeichnen</translation>
    </message>
    <message>
        <source>Ask the servers for all events even while the log is not shown. Otherwise it gets only those then that the pages need.</source>
        <translation>Die Server auch dann um alle Ereignisse bitten, wenn das Protokoll nicht zu sehen ist. Sonst bekommt es dann nur die, die die Seiten brauchen.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>The menu of the log: kinds of messages, copy, export, clear</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More of the log</source>
        <translation>Mehr zum Protokoll</translation>
    </message>
    <message>
        <source>Kinds of messages, copy, export and clear</source>
        <translation>Arten von Nachrichten, kopieren, exportieren und leeren</translation>
    </message>
    <message>
        <source>Nothing is selected, so nothing was copied.</source>
        <translation>Es ist nichts ausgewählt, daher wurde nichts kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln message(s).</source>
        <translation>
            <numerusform>Eine Nachricht kopiert.</numerusform>
            <numerusform>%Ln Nachrichten kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1 – Wirechief</source>
        <comment>server</comment>
        <translation>%1 – Wirechief</translation>
    </message>
    <message>
        <source>Not connected to %1.
Press Connect, or double-click the server.</source>
        <translation>Nicht mit %1 verbunden.
Klicken Sie auf „Verbinden“ oder doppelt auf den Server.</translation>
    </message>
    <message>
        <source>Select a server on the left.</source>
        <translation>Wählen Sie links einen Server aus.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird aufgebaut…</translation>
    </message>
    <message>
        <source> · %1 more not kept</source>
        <translation> · %1 weitere nicht behalten</translation>
    </message>
    <message>
        <source>About Wirechief</source>
        <translation>Über Wirechief</translation>
    </message>
    <message>
        <source>Wirechief %1</source>
        <translation>Wirechief %1</translation>
    </message>
    <message>
        <source>Runs Asterisk servers by point and click.

© 2026 The Wirechief developers. Free software under the GNU General Public License, version 3 or later.

Qt %1. Asterisk is a registered trademark of Sangoma Technologies; Wirechief is not affiliated with it.</source>
        <translation>Verwaltet Asterisk-Server per Mausklick.

© 2026 The Wirechief developers. Freie Software unter der GNU General Public License, Version 3 oder später.

Qt %1. Asterisk ist eine eingetragene Marke von Sangoma Technologies; Wirechief steht in keiner Verbindung dazu.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Alle Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Channel on %1</source>
        <translation>Kanal auf %1</translation>
    </message>
    <message>
        <source>That channel has ended.</source>
        <translation>Dieser Kanal ist beendet.</translation>
    </message>
    <message>
        <source>%1 of %2 connected</source>
        <translation>%1 von %2 verbunden</translation>
    </message>
    <message>
        <source>Not connected: %1 and %2 more.</source>
        <translation>Nicht verbunden: %1 und %2 weitere.</translation>
    </message>
    <message>
        <source>Not connected: %1.</source>
        <translation>Nicht verbunden: %1.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>No server is connected.
Press Connect to connect to all of them.</source>
        <translation>Kein Server ist verbunden.
„Verbinden“ verbindet mit allen.</translation>
    </message>
    <message>
        <source>This cannot be used now.</source>
        <translation>Das geht jetzt nicht.</translation>
    </message>
    <message>
        <source>Servers and Pages</source>
        <translation>Server und Seiten</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>No session with any server.
The message below says why, and what can be done.</source>
        <translation>Keine Verbindung zu einem Server.
Die Meldung darunter sagt, warum, und was sich tun lässt.</translation>
    </message>
    <message>
        <source>No session with %1.
The message below says why, and what can be done.</source>
        <translation>Keine Verbindung zu %1.
Die Meldung darunter sagt, warum, und was sich tun lässt.</translation>
    </message>
    <message>
        <source>Add a server first.</source>
        <translation>Fügen Sie zuerst einen Server hinzu.</translation>
    </message>
    <message>
        <source>the demo server is not counted</source>
        <translation>der Demo-Server zählt nicht mit</translation>
    </message>
    <message>
        <source>Waiting for a secret…</source>
        <translation>Ein Geheimnis wird erwartet …</translation>
    </message>
    <message>
        <source>That is not there any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>No session with any server.
Select one to see why.</source>
        <translation>Mit keinem Server besteht eine Sitzung.
Wählen Sie einen aus, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>No session with %1.
%2</source>
        <comment>server, why</comment>
        <translation>Keine Sitzung mit %1.
%2</translation>
    </message>
    <message>
        <source>The session was stopped.</source>
        <translation>Die Sitzung wurde angehalten.</translation>
    </message>
    <message>
        <source>Waiting for the secret of %1.
Unlock the vault; Disconnect ends the waiting.</source>
        <translation>Wartet auf das Geheimnis von %1.
Entsperren Sie den Tresor; Trennen beendet das Warten.</translation>
    </message>
    <message>
        <source>Waiting for the secret of %1.
The desktop’s keyring may ask for its password, in a window of its own, perhaps behind this one. Disconnect ends the waiting.</source>
        <translation>Wartet auf das Geheimnis von %1.
Vielleicht fragt der Schlüsselbund des Desktops nach seinem Passwort, in einem eigenen Fenster, womöglich hinter diesem. Trennen beendet das Warten.</translation>
    </message>
</context>
<context>
    <name>wirechief::ManagerClasses</name>
    <message>
        <source>“%1” gives nothing because of its space: the manager wants commas alone.</source>
        <translation>„%1“ gibt nichts, wegen des Leerzeichens: Der Manager will nur Kommas.</translation>
    </message>
    <message>
        <source>“%1” gives nothing: this release has no such class.</source>
        <translation>„%1“ gibt nichts: Diese Version hat keine solche Klasse.</translation>
    </message>
    <message>
        <source>Nothing stands before a comma. Asterisk takes that for all classes.</source>
        <translation>Vor einem Komma steht nichts. Asterisk hält das für alle Klassen.</translation>
    </message>
    <message>
        <source>“%1” gives each class that begins so: %2.</source>
        <translation>„%1“ gibt jede Klasse, die so beginnt: %2.</translation>
    </message>
    <message>
        <source>“command” runs any command of Asterisk&apos;s console, which can load modules and change the dialplan: it is as good as a shell on the server.</source>
        <translation>„command“ führt jeden Befehl der Konsole von Asterisk aus, die Module laden und den Wählplan ändern kann: Es ist so gut wie eine Shell auf dem Server.</translation>
    </message>
    <message>
        <source>“config” reads and writes Asterisk&apos;s files, secrets and dialplan included: it is as good as a shell on the server.</source>
        <translation>„config“ liest und schreibt die Dateien von Asterisk, samt Geheimnissen und Wählplan: Es ist so gut wie eine Shell auf dem Server.</translation>
    </message>
    <message>
        <source>“system” loads modules, and together with “originate” runs programs of the system: it is as good as a shell on the server.</source>
        <translation>„system“ lädt Module und führt zusammen mit „originate“ Programme des Systems aus: Es ist so gut wie eine Shell auf dem Server.</translation>
    </message>
    <message>
        <source>“originate” lets calls begin anywhere in the dialplan and in applications. Before 18.24.2, 20.9.2 and 21.4.2 it is as good as a shell on the server (CVE-2024-42365).</source>
        <translation>„originate“ lässt Anrufe überall im Wählplan und in Anwendungen beginnen. Vor 18.24.2, 20.9.2 und 21.4.2 ist es so gut wie eine Shell auf dem Server (CVE-2024-42365).</translation>
    </message>
    <message>
        <source>In release 1.4, “call” can begin calls with any application, System included: it is as good as a shell on the server.</source>
        <translation>In Version 1.4 kann „call“ Anrufe mit jeder Anwendung beginnen, auch mit System: Es ist so gut wie eine Shell auf dem Server.</translation>
    </message>
</context>
<context>
    <name>wirechief::ManagerConfImport</name>
    <message>
        <source>Choose a manager.conf.</source>
        <translation>Wählen Sie eine manager.conf.</translation>
    </message>
    <message>
        <source>all</source>
        <comment>classes</comment>
        <translation>alles</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>classes</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>reads %1; writes %2</source>
        <extracomment>%1 and %2 names of classes, &quot;call, agent&quot;</extracomment>
        <translation>liest %1; schreibt %2</translation>
    </message>
    <message>
        <source>It has no secret, so nobody can log in with it.</source>
        <translation>Er hat kein Geheimnis, also kann sich niemand mit ihm anmelden.</translation>
    </message>
    <message>
        <source>It has several sections, which were joined as Asterisk does it.</source>
        <translation>Er hat mehrere Abschnitte, die zusammengefügt wurden, wie Asterisk es tut.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is longer than a configuration file may be.</source>
        <translation>%1 ist länger, als eine Konfigurationsdatei sein darf.</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>There is no manager user in it.</source>
        <translation>Darin steht kein Manager-Benutzer.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>It may log in from everywhere.</source>
        <translation>Er darf sich von überall anmelden.</translation>
    </message>
    <message>
        <source>It may log in from everywhere by IPv6.</source>
        <translation>Er darf sich über IPv6 von überall anmelden.</translation>
    </message>
    <message>
        <source>Its secret is short: it has fewer than %1 characters.</source>
        <translation>Sein Geheimnis ist kurz: Es hat weniger als %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>wirechief::ManagerUserAssistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>New Manager User</source>
        <translation>Neuer Manager-Benutzer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Was zu schreiben ist</translation>
    </message>
    <message>
        <source>Put it there, and try it</source>
        <translation>Dorthin bringen und ausprobieren</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 a number, %2 how many there are, %3 what the step is about</extracomment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>It was taken off the clipboard. Copy it again if you need it.</source>
        <translation>Der Text ist nicht mehr in der Zwischenablage. Kopieren Sie ihn noch einmal, wenn Sie ihn brauchen.</translation>
    </message>
    <message numerus="yes">
        <source>Copied, with the secret. In %n minute(s) it is taken off the clipboard.</source>
        <translation>
            <numerusform>Kopiert, mit dem Geheimnis. In %n Minute wird die Zwischenablage geleert.</numerusform>
            <numerusform>Kopiert, mit dem Geheimnis. In %n Minuten wird die Zwischenablage geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the secret of this user?</source>
        <translation>Das Geheimnis dieses Benutzers verwerfen?</translation>
    </message>
    <message>
        <source>You have copied the text for manager.conf, but no server is saved with its secret, and the secret is not shown again.</source>
        <translation>Sie haben den Text für manager.conf kopiert, aber mit seinem Geheimnis ist kein Server gespeichert, und das Geheimnis wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Manager User of %1</source>
        <translation>Manager-Benutzer von %1</translation>
    </message>
    <message>
        <source>This secret is new. Saving the server puts it in the place of the one that it has.</source>
        <translation>Dieses Geheimnis ist neu. Wird der Server gespeichert, ersetzt es das bisherige.</translation>
    </message>
    <message>
        <source>%1 has no secret that is kept: this one is new.</source>
        <translation>Für %1 ist kein Geheimnis gespeichert: Dieses ist neu.</translation>
    </message>
</context>
<context>
    <name>wirechief::ManagerUserPlan</name>
    <message>
        <source>“%1” is no address.</source>
        <translation>„%1“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>Write one, for instance 192.0.2.10, or a network, for instance 192.0.2.0/24.</source>
        <translation>Schreiben Sie eine, zum Beispiel 192.0.2.10, oder ein Netz, zum Beispiel 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>%1 is IPv6, which this release cannot tell from others.</source>
        <translation>%1 ist IPv6, was diese Version nicht von anderem unterscheiden kann.</translation>
    </message>
    <message>
        <source>Use an address of IPv4.</source>
        <translation>Verwenden Sie eine Adresse von IPv4.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a user.</source>
        <translation>„%1“ kann nicht der Name eines Benutzers sein.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens, dots and underscores, and not “general”.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, Bindestriche, Punkte und Unterstriche, und nicht „general“.</translation>
    </message>
    <message>
        <source>This release has no TLS that Wirechief could use.</source>
        <translation>Diese Version hat kein TLS, das Wirechief nutzen könnte.</translation>
    </message>
    <message>
        <source>Use an ssh tunnel, or a newer release.</source>
        <translation>Verwenden Sie einen ssh-Tunnel oder eine neuere Version.</translation>
    </message>
    <message>
        <source>TLS needs a certificate on the server.</source>
        <translation>TLS braucht ein Zertifikat auf dem Server.</translation>
    </message>
    <message>
        <source>Switches the manager on.</source>
        <translation>Schaltet den Manager ein.</translation>
    </message>
    <message>
        <source>Switches on TLS, beside the port without it.</source>
        <translation>Schaltet TLS ein, neben dem Port ohne TLS.</translation>
    </message>
    <message>
        <source>Where TLS is listened for: all addresses of the server, port %1.</source>
        <translation>Wo TLS angenommen wird: auf allen Adressen des Servers, Port %1.</translation>
    </message>
    <message>
        <source>The certificate that the server shows.</source>
        <translation>Das Zertifikat, das der Server vorzeigt.</translation>
    </message>
    <message>
        <source>The key of that certificate.</source>
        <translation>Der Schlüssel dieses Zertifikats.</translation>
    </message>
    <message>
        <source>Shuts everybody out. The last line that matches decides, so the next ones make exceptions.</source>
        <translation>Sperrt alle aus. Die letzte passende Zeile entscheidet, also machen die nächsten Ausnahmen.</translation>
    </message>
    <message>
        <source>The same for IPv6, which the line before does not concern.</source>
        <translation>Dasselbe für IPv6, das die Zeile davor nicht betrifft.</translation>
    </message>
    <message>
        <source>Lets in this one address.</source>
        <translation>Lässt diese eine Adresse hinein.</translation>
    </message>
    <message>
        <source>Lets in this network.</source>
        <translation>Lässt dieses Netz hinein.</translation>
    </message>
    <message>
        <source>There is no address from which this user may log in.</source>
        <translation>Es gibt keine Adresse, von der sich dieser Benutzer anmelden darf.</translation>
    </message>
    <message>
        <source>Name that of your computer, as the server sees it.</source>
        <translation>Nennen Sie die Ihres Rechners, wie der Server sie sieht.</translation>
    </message>
    <message>
        <source>There are more than %1 addresses.</source>
        <translation>Es sind mehr als %1 Adressen.</translation>
    </message>
    <message>
        <source>Name networks instead.</source>
        <translation>Nennen Sie stattdessen Netze.</translation>
    </message>
    <message>
        <source>Made for this user alone, of random letters and digits.</source>
        <translation>Nur für diesen Benutzer erzeugt, aus zufälligen Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>What the server tells by itself. On a very busy server leave out “dialplan”.</source>
        <translation>Was der Server von sich aus erzählt. Auf einem sehr beschäftigten Server lassen Sie „dialplan“ weg.</translation>
    </message>
    <message>
        <source>What this user may ask for and do.</source>
        <translation>Was dieser Benutzer abfragen und tun darf.</translation>
    </message>
    <message>
        <source>Milliseconds that a slow network may take. With the usual 100 the server hangs up on it.</source>
        <translation>Millisekunden, die ein langsames Netz brauchen darf. Bei den üblichen 100 legt der Server auf.</translation>
    </message>
    <message>
        <source>Make the file, so that only Asterisk can read it, and write the text into it. Debian&apos;s manager.conf includes it: see that its line #include &quot;manager.d/*.conf&quot; is there.</source>
        <translation>Legen Sie die Datei so an, dass nur Asterisk sie lesen kann, und schreiben Sie den Text hinein. Die manager.conf von Debian bindet sie ein: Sehen Sie nach, ob ihre Zeile #include &quot;manager.d/*.conf&quot; noch da ist.</translation>
    </message>
    <message>
        <source>Write the text at the end of this file. FreePBX includes it and leaves it alone; manager.conf itself it writes anew.</source>
        <translation>Schreiben Sie den Text ans Ende dieser Datei. FreePBX bindet sie ein und lässt sie in Ruhe; manager.conf selbst schreibt es neu.</translation>
    </message>
    <message>
        <source>Write the text at the end of this file. Others than Asterisk should not be able to read it.</source>
        <translation>Schreiben Sie den Text ans Ende dieser Datei. Andere als Asterisk sollten sie nicht lesen können.</translation>
    </message>
    <message>
        <source>Release 1.4 reads the users anew at each login. Only what stands in [general] has to be loaded.</source>
        <translation>Version 1.4 liest die Benutzer bei jeder Anmeldung neu. Nur was in [general] steht, muss geladen werden.</translation>
    </message>
    <message>
        <source>Load it. Calls go on, and sessions that are open keep the rights that they have.</source>
        <translation>Laden Sie es. Gespräche gehen weiter, und offene Sitzungen behalten ihre Rechte.</translation>
    </message>
    <message>
        <source>A user that only looks can still do a few things for which Asterisk asks no right, such as ending a bridge or resetting a queue (BridgeDestroy, QueueReset).</source>
        <translation>Auch ein Benutzer, der nur zusieht, kann einiges tun, wofür Asterisk kein Recht verlangt, etwa eine Bridge beenden oder eine Warteschlange zurücksetzen (BridgeDestroy, QueueReset).</translation>
    </message>
    <message>
        <source>Everybody who reaches the server may try this user&apos;s secret.</source>
        <translation>Jeder, der den Server erreicht, kann das Geheimnis dieses Benutzers zu erraten versuchen.</translation>
    </message>
    <message>
        <source>Without TLS, whoever is on the way between can read along, and change what you do. Use it, or an ssh tunnel with 127.0.0.1 as the address, unless you trust the network.</source>
        <translation>Ohne TLS kann jeder auf dem Weg dazwischen mitlesen und ändern, was Sie tun. Verwenden Sie es oder einen ssh-Tunnel mit der Adresse 127.0.0.1, es sei denn, Sie vertrauen dem Netz.</translation>
    </message>
    <message>
        <source>This release cannot keep IPv6 out while it lets IPv4 in (AST-2014-012). Update it, or set bindaddr in [general] to an address of IPv4.</source>
        <translation>Diese Version kann IPv6 nicht aussperren, während sie IPv4 hineinlässt (AST-2014-012). Aktualisieren Sie sie, oder setzen Sie bindaddr in [general] auf eine Adresse von IPv4.</translation>
    </message>
    <message>
        <source>Look whether “enabled = yes” stands in the [general] section of manager.conf, and whether its bindaddr is an address that your computer reaches.</source>
        <translation>Sehen Sie nach, ob im Abschnitt [general] von manager.conf „enabled = yes“ steht und ob Ihr Rechner die Adresse bindaddr erreicht.</translation>
    </message>
    <message>
        <source>See that Asterisk can read the certificate and its key.</source>
        <translation>Sehen Sie nach, ob Asterisk das Zertifikat und dessen Schlüssel lesen kann.</translation>
    </message>
    <message>
        <source>See whether Asterisk knows the user. If not, its log says which line it did not take.</source>
        <translation>Sehen Sie nach, ob Asterisk den Benutzer kennt. Wenn nicht, sagt sein Protokoll, welche Zeile es nicht angenommen hat.</translation>
    </message>
    <message>
        <source>If there is no certificate yet, make one of your own, for ten years.</source>
        <translation>Wenn es noch kein Zertifikat gibt, machen Sie ein eigenes, für zehn Jahre.</translation>
    </message>
    <message>
        <source>Enter the address and the port of the server below, and press Save Server and Test. Compare the fingerprint of the certificate that it shows with that of the file.</source>
        <translation>Unten Adresse und Port des Servers eingeben und auf Server speichern und testen drücken. Den Fingerabdruck des Zertifikats, das er zeigt, mit dem der Datei vergleichen.</translation>
    </message>
    <message>
        <source>Enter the address and the port of the server below, and press Save Server and Test.</source>
        <translation>Unten Adresse und Port des Servers eingeben und auf Server speichern und testen drücken.</translation>
    </message>
    <message>
        <source>Write it without zeros in front.</source>
        <translation>Schreiben Sie sie ohne führende Nullen.</translation>
    </message>
    <message>
        <source>The one that is kept for this server.</source>
        <translation>Das Geheimnis, das für diesen Server gespeichert ist.</translation>
    </message>
    <message>
        <source>The file of “make samples” has it; one that somebody wrote by hand may not.</source>
        <translation>Die Datei von „make samples“ hat ihn; eine von Hand geschriebene vielleicht nicht.</translation>
    </message>
    <message>
        <source>FreePBX&apos;s manager.conf has it.</source>
        <translation>Die manager.conf von FreePBX hat ihn.</translation>
    </message>
    <message>
        <source>Debian&apos;s manager.conf has it, before its #include.</source>
        <translation>Debians manager.conf hat ihn, vor ihrem #include.</translation>
    </message>
    <message>
        <source>The file of the package has it.</source>
        <translation>Die Datei des Pakets hat ihn.</translation>
    </message>
    <message>
        <source>See that manager.conf has a section [general]: “[general](+)” adds to it. Where there is none, write “[general]” without “(+)”, or Asterisk takes nothing of what follows.</source>
        <translation>Sehen Sie nach, ob manager.conf einen Abschnitt [general] hat: „[general](+)“ ergänzt ihn. Wo keiner ist, schreiben Sie „[general]“ ohne „(+)“, sonst nimmt Asterisk nichts von dem, was folgt.</translation>
    </message>
    <message>
        <source>If an earlier text of this user is there, remove it: Asterisk would mix two sections of one name.</source>
        <translation>Steht ein früherer Text dieses Benutzers dort, entfernen Sie ihn: Asterisk würde zwei Abschnitte eines Namens vermischen.</translation>
    </message>
    <message>
        <source>“%1” is read in several ways: 010 may be 10 or 8, and 0x10 is 16 or nothing.</source>
        <translation>„%1“ wird verschieden gelesen: 010 kann 10 oder 8 sein, und 0x10 ist 16 oder nichts.</translation>
    </message>
    <message>
        <source>Where TLS is listened for: on this server alone, port %1.</source>
        <translation>Wo auf TLS gewartet wird: nur auf diesem Server selbst, Port %1.</translation>
    </message>
    <message>
        <source>Name its file with the whole path (letters, digits and / . _ - + @ : , only), or say that TLS is switched on there already.</source>
        <translation>Nennen Sie dessen Datei mit dem ganzen Pfad (nur Buchstaben, Ziffern und / . _ - + @ : ,), oder sagen Sie, dass TLS dort schon eingeschaltet ist.</translation>
    </message>
    <message>
        <source>See at which port TLS is listened for: it stands behind the last colon of tlsbindaddr.</source>
        <translation>Nachsehen, auf welchem Port TLS erwartet wird: Er steht hinter dem letzten Doppelpunkt von tlsbindaddr.</translation>
    </message>
    <message>
        <source>See at which port the server listens: it stands in the line “port” of [general]; without one it is 5038.</source>
        <translation>Nachsehen, auf welchem Port der Server lauscht: Er steht in der Zeile „port“ von [general]; ohne sie ist es 5038.</translation>
    </message>
    <message>
        <source>The user has no name yet.</source>
        <translation>Der Benutzer hat noch keinen Namen.</translation>
    </message>
    <message>
        <source>Enter one, of letters, digits, hyphens, dots and underscores.</source>
        <translation>Geben Sie einen ein, aus Buchstaben, Ziffern, Bindestrichen, Punkten und Unterstrichen.</translation>
    </message>
    <message>
        <source>Begin it with a letter or a digit.</source>
        <translation>Beginnen Sie ihn mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>The name of the user is too long.</source>
        <translation>Der Name des Benutzers ist zu lang.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>Verwenden Sie höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The path of the certificate or of its key is too long.</source>
        <translation>Der Pfad des Zertifikats oder seines Schlüssels ist zu lang.</translation>
    </message>
    <message>
        <source>Use at most %1 characters, for instance by a link from elsewhere.</source>
        <translation>Verwenden Sie höchstens %1 Zeichen, zum Beispiel durch einen Link von anderswo.</translation>
    </message>
</context>
<context>
    <name>wirechief::ManyRun</name>
    <message>
        <source>The session has ended. Nothing was sent.</source>
        <translation>Die Sitzung ist beendet. Es wurde nichts geschickt.</translation>
    </message>
    <message>
        <source>Not sent: a server before it failed.</source>
        <translation>Nicht geschickt: Ein Server davor hat versagt.</translation>
    </message>
    <message>
        <source>Not sent: it was stopped.</source>
        <translation>Nicht geschickt: Es wurde angehalten.</translation>
    </message>
    <message>
        <source>The server took it, and did not say what became of it.</source>
        <translation>Der Server hat es angenommen und nicht gesagt, was daraus wurde.</translation>
    </message>
    <message>
        <source>The connection was lost before the server said what became of it.</source>
        <translation>Die Verbindung ging verloren, bevor der Server sagte, was daraus wurde.</translation>
    </message>
    <message>
        <source>The server took it; what became of it was not waited for.</source>
        <translation>Der Server hat es angenommen; auf das Ergebnis wurde nicht gewartet.</translation>
    </message>
</context>
<context>
    <name>wirechief::ManyWindow</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>done, not all of it is shown</source>
        <translation>erledigt, nicht alles davon ist zu sehen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>%1 on Many Servers</source>
        <translation>%1 auf vielen Servern</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send to %Ln server(s)</source>
        <translation>
            <numerusform>An %Ln Server &amp;senden</numerusform>
            <numerusform>An %Ln Server &amp;senden</numerusform>
        </translation>
    </message>
    <message>
        <source>The servers have been asked already.</source>
        <translation>Die Server sind schon gefragt.</translation>
    </message>
    <message>
        <source>Choose servers first.</source>
        <translation>Wählen Sie zuerst Server.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <comment>where an action goes</comment>
        <translation>
            <numerusform>%Ln Server</numerusform>
            <numerusform>%Ln Server</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the servers…</source>
        <translation>Wartet auf die Server…</translation>
    </message>
    <message numerus="yes">
        <source>%1: done on %2 of %Ln server(s), different answers: %3</source>
        <translation>
            <numerusform>%1: auf %2 von %Ln Server erledigt, verschiedene Antworten: %3</numerusform>
            <numerusform>%1: auf %2 von %Ln Servern erledigt, verschiedene Antworten: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <comment>with the same answer</comment>
        <translation>
            <numerusform>%Ln Server</numerusform>
            <numerusform>%Ln Server</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop at the first &amp;failure</source>
        <translation>Beim ersten &amp;Fehler anhalten</translation>
    </message>
    <message>
        <source>One server after the other; once one says no, the others are left alone</source>
        <translation>Ein Server nach dem anderen; sagt einer nein, bleiben die übrigen in Ruhe</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <source>Wait for the answers no longer</source>
        <translation>Nicht länger auf die Antworten warten</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Choose all servers that can be asked</source>
        <translation>Alle Server wählen, die gefragt werden können</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Equal answers</source>
        <translation>Gleiche Antworten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Lines that the largest group does not have are marked with ≠</source>
        <translation>Zeilen, die die größte Gruppe nicht hat, sind mit ≠ markiert</translation>
    </message>
    <message>
        <source>Run on Many Servers</source>
        <translation>Auf vielen Servern ausführen</translation>
    </message>
    <message>
        <source>core show uptime</source>
        <translation>core show uptime</translation>
    </message>
    <message>
        <source>NAME Key=Value …</source>
        <translation>NAME Schlüssel=Wert …</translation>
    </message>
    <message>
        <source>Type a command first.</source>
        <translation>Geben Sie zuerst einen Befehl ein.</translation>
    </message>
    <message>
        <source>Type an action first.</source>
        <translation>Geben Sie zuerst eine Aktion ein.</translation>
    </message>
    <message>
        <source>%1 would keep the session waiting: set Async to true.</source>
        <translation>%1 würde die Sitzung warten lassen: Setzen Sie Async auf true.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was geschickt wird</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>A command of the CLI, or an action of the manager interface: NAME Key=Value …</source>
        <translation>Ein Befehl der CLI oder eine Aktion der Manager-Schnittstelle: NAME Schlüssel=Wert …</translation>
    </message>
    <message>
        <source>Command or action</source>
        <translation>Befehl oder Aktion</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>wirechief::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>wirechief::ModuleColumns</name>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Asterisk 12 and later tell it</source>
        <translation>Asterisk 12 und neuer nennen ihn</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>How often it is in use; what is in use cannot be unloaded</source>
        <translation>Wie oft es benutzt wird; was benutzt wird, kann nicht entladen werden</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Who looks after it, as Asterisk 12 and later tell it</source>
        <translation>Wer es pflegt, wie Asterisk 12 und neuer es nennen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>A part of Asterisk itself: it can be reloaded, not unloaded.</source>
        <translation>Ein Teil von Asterisk selbst: Es kann neu geladen, aber nicht entladen werden.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Core</source>
        <comment>support level</comment>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Extended</source>
        <comment>support level</comment>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <comment>support level</comment>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>The makers of Asterisk look after it.</source>
        <translation>Die Hersteller von Asterisk pflegen es.</translation>
    </message>
    <message>
        <source>The community of Asterisk looks after it.</source>
        <translation>Die Gemeinschaft um Asterisk pflegt es.</translation>
    </message>
    <message>
        <source>It will go in a release to come, or has a successor.</source>
        <translation>Es entfällt in einer künftigen Version oder hat einen Nachfolger.</translation>
    </message>
</context>
<context>
    <name>wirechief::ModuleDetails</name>
    <message>
        <source>Not loaded any more</source>
        <translation>Nicht mehr geladen</translation>
    </message>
    <message>
        <source>A part of Asterisk itself: it can be reloaded, not unloaded.</source>
        <translation>Ein Teil von Asterisk selbst: Es kann neu geladen, aber nicht entladen werden.</translation>
    </message>
    <message>
        <source>A file in the server&apos;s folder of modules.</source>
        <translation>Eine Datei im Modulordner des Servers.</translation>
    </message>
    <message>
        <source>Nothing uses it: it can be unloaded, if it lets itself.</source>
        <translation>Nichts benutzt es: Es kann entladen werden, wenn es das zulässt.</translation>
    </message>
    <message>
        <source>%1: what is in use is not unloaded. Who uses it no release tells.</source>
        <translation>%1: Was benutzt wird, wird nicht entladen. Wer es benutzt, sagt keine Version.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Not known: the server&apos;s list was not read</source>
        <translation>Nicht bekannt: Die Liste des Servers wurde nicht gelesen</translation>
    </message>
    <message>
        <source>It does not run: there is nothing to unload.</source>
        <translation>Es läuft nicht: Es gibt nichts zu entladen.</translation>
    </message>
</context>
<context>
    <name>wirechief::Modules</name>
    <message>
        <source>Enter the name of a module.</source>
        <translation>Geben Sie den Namen eines Moduls ein.</translation>
    </message>
    <message>
        <source>A module is the name of a file in the server&apos;s folder of modules, like app_queue.so.</source>
        <translation>Ein Modul ist der Name einer Datei im Modulordner des Servers, wie app_queue.so.</translation>
    </message>
    <message>
        <source>A command lists the modules, and this login may run none: %1.</source>
        <translation>Ein Befehl listet die Module auf, und diese Anmeldung darf keinen ausführen: %1.</translation>
    </message>
    <message>
        <source>The server does not list its modules: “%1”.</source>
        <translation>Der Server listet seine Module nicht auf: „%1“.</translation>
    </message>
    <message>
        <source>Asterisk %1 lets no manager session load or unload a module</source>
        <translation>Asterisk %1 lässt keine Manager-Sitzung ein Modul laden oder entladen</translation>
    </message>
    <message>
        <source>%1 is a part of Asterisk itself: it cannot be unloaded.</source>
        <translation>%1 ist ein Teil von Asterisk selbst: Es kann nicht entladen werden.</translation>
    </message>
    <message>
        <source>%1 was not loaded</source>
        <translation>%1 wurde nicht geladen</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Laden von %1</translation>
    </message>
    <message>
        <source>%1 was loaded</source>
        <translation>%1 wurde geladen</translation>
    </message>
    <message>
        <source>%1 was not unloaded</source>
        <translation>%1 wurde nicht entladen</translation>
    </message>
    <message>
        <source>Unloading %1</source>
        <translation>Entladen von %1</translation>
    </message>
    <message>
        <source>%1 was unloaded</source>
        <translation>%1 wurde entladen</translation>
    </message>
    <message>
        <source>Unloading %1 and loading it again</source>
        <translation>Entladen und Wiederladen von %1</translation>
    </message>
    <message>
        <source>%1 was unloaded and loaded again</source>
        <translation>%1 wurde entladen und wieder geladen</translation>
    </message>
    <message>
        <source>It is loaded already.</source>
        <translation>Es ist schon geladen.</translation>
    </message>
    <message>
        <source>Its name must be right, with .so; the server&apos;s log says what it lacks.</source>
        <translation>Der Name muss stimmen, mit .so; was ihm fehlt, steht im Protokoll des Servers.</translation>
    </message>
    <message>
        <source>It is not loaded any more.</source>
        <translation>Es ist nicht mehr geladen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) of it are counted: what uses it must end or be unloaded first.</source>
        <translation>
            <numerusform>%Ln Benutzer ist gezählt: Was es benutzt, muss erst enden oder entladen werden.</numerusform>
            <numerusform>%Ln Benutzer sind gezählt: Was es benutzt, muss erst enden oder entladen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is unloaded now; the server&apos;s log says why it was not loaded again.</source>
        <translation>Es ist jetzt entladen; warum es nicht wieder geladen wurde, steht im Protokoll des Servers.</translation>
    </message>
    <message>
        <source>Some modules do not let themselves be unloaded; the server&apos;s log says more.</source>
        <translation>Manche Module lassen sich nicht entladen; mehr steht im Protokoll des Servers.</translation>
    </message>
    <message>
        <source>It does not run: the server&apos;s log says what it lacks.</source>
        <translation>Es läuft nicht: Das Protokoll des Servers sagt, was ihm fehlt.</translation>
    </message>
    <message>
        <source>It does not run, so there is nothing to unload.</source>
        <translation>Es läuft nicht, also gibt es nichts zu entladen.</translation>
    </message>
</context>
<context>
    <name>wirechief::ModulesPage</name>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s)</source>
        <translation>
            <numerusform>%Ln Modul</numerusform>
            <numerusform>%Ln Module</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lists no modules.</source>
        <translation>%1 listet keine Module auf.</translation>
    </message>
    <message>
        <source>Reading the modules of %1…</source>
        <translation>Die Module von %1 werden gelesen…</translation>
    </message>
</context>
<context>
    <name>wirechief::NewPassphrase</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was eingegeben wird</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Repeat it:</source>
        <translation>&amp;Wiederholen:</translation>
    </message>
    <message>
        <source>Enter a passphrase.</source>
        <translation>Geben Sie eine Passphrase ein.</translation>
    </message>
    <message>
        <source>Enter the same passphrase twice.</source>
        <translation>Geben Sie zweimal dieselbe Passphrase ein.</translation>
    </message>
    <message>
        <source>A passphrase has at least 8 characters.</source>
        <translation>Eine Passphrase hat mindestens 8 Zeichen.</translation>
    </message>
</context>
<context>
    <name>wirechief::OddSecret</name>
    <message>
        <source>an invisible byte order mark</source>
        <translation>einer unsichtbaren Bytereihenfolge-Marke</translation>
    </message>
    <message>
        <source>blanks at its begin or end, which manager.conf does not keep</source>
        <translation>Leerzeichen am Anfang oder Ende, die manager.conf nicht behält</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>letters beyond ASCII, which are sent as UTF-8</source>
        <translation>Buchstaben außerhalb von ASCII, die als UTF-8 gesendet werden</translation>
    </message>
    <message>
        <source>Kept as typed, with: %1.</source>
        <translation>Bleibt, wie es eingegeben wurde, mit: %1.</translation>
    </message>
</context>
<context>
    <name>wirechief::Order</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 done</source>
        <extracomment>What was to be done, how much of it was done: &quot;Tones for PJSIP/1-1, 2 of 5 done&quot;</extracomment>
        <translation>%1, %2 von %3 erledigt</translation>
    </message>
</context>
<context>
    <name>wirechief::OrderBatch</name>
    <message>
        <source>%1: %2</source>
        <comment>server, what failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %Ln more</source>
        <translation>
            <numerusform>%1; und %Ln weiterer</numerusform>
            <numerusform>%1; und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2: %3.</source>
        <extracomment>What was done, on which server, and to whom: &quot;Redirect on berlin: PJSIP/1-1 goes to 100@default.&quot;</extracomment>
        <translation>%1 auf %2: %3.</translation>
    </message>
    <message>
        <source>The server answered “%1”.</source>
        <translation>Der Server antwortete „%1“.</translation>
    </message>
    <message>
        <source>The first failure: %1</source>
        <translation>Der erste Fehler: %1</translation>
    </message>
    <message>
        <source>%1 servers</source>
        <translation>%1 Server</translation>
    </message>
    <message>
        <source>The session has ended. Nothing was sent.</source>
        <translation>Die Sitzung ist beendet. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>wirechief::OrderForm</name>
    <message>
        <source>The server has been asked already.</source>
        <translation>Der Server ist schon gefragt worden.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Warten auf den Server…</translation>
    </message>
</context>
<context>
    <name>wirechief::OriginateDialog</name>
    <message>
        <source>Originate</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation>Zuerst klingelt</translation>
    </message>
    <message>
        <source>for instance PJSIP/100</source>
        <translation>zum Beispiel PJSIP/100</translation>
    </message>
    <message>
        <source>&amp;Ring first:</source>
        <translation>&amp;Zuerst klingelt:</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>&quot;Name&quot; &lt;number&gt;, as the phone shows it</source>
        <translation>&quot;Name&quot; &lt;Nummer&gt;, wie das Telefon es zeigt</translation>
    </message>
    <message>
        <source>Caller &amp;ID:</source>
        <translation>Anr&amp;ufer:</translation>
    </message>
    <message>
        <source>Ring for</source>
        <translation>Klingeldauer</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Rin&amp;g for:</source>
        <translation>K&amp;lingeldauer:</translation>
    </message>
    <message>
        <source>&amp;Variables:</source>
        <translation>&amp;Variablen:</translation>
    </message>
    <message>
        <source>Ca&amp;ll</source>
        <translation>Anru&amp;fen</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Frühere Anrufe</translation>
    </message>
    <message>
        <source>Start with an earlier call…</source>
        <translation>Mit einem früheren Anruf beginnen…</translation>
    </message>
    <message>
        <source>R&amp;ecent:</source>
        <translation>Frühe&amp;re:</translation>
    </message>
    <message>
        <source>Then an e&amp;xtension</source>
        <translation>Dann eine Nebenst&amp;elle</translation>
    </message>
    <message>
        <source>Then an a&amp;pplication</source>
        <translation>Dann eine An&amp;wendung</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Data of the application</source>
        <translation>Daten der Anwendung</translation>
    </message>
    <message>
        <source>what stands between its brackets</source>
        <translation>was zwischen ihren Klammern steht</translation>
    </message>
    <message>
        <source>Exte&amp;nsion:</source>
        <translation>&amp;Nebenstelle:</translation>
    </message>
    <message>
        <source>Con&amp;text:</source>
        <translation>Kon&amp;text:</translation>
    </message>
    <message>
        <source>Priorit&amp;y:</source>
        <translation>&amp;Priorität:</translation>
    </message>
    <message>
        <source>Appli&amp;cation:</source>
        <translation>Anwen&amp;dung:</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>Date&amp;n:</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Account, codecs, early media</source>
        <translation>Konto, Codecs, frühe Medien</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>of the new call&apos;s record</source>
        <translation>im Datensatz des neuen Gesprächs</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Codecs</translation>
    </message>
    <message>
        <source>for instance ulaw,alaw</source>
        <translation>zum Beispiel ulaw,alaw</translation>
    </message>
    <message>
        <source>Go on with &amp;early media, before it is answered</source>
        <translation>Schon mit frühen Medien weiterma&amp;chen, vor dem Abheben</translation>
    </message>
    <message>
        <source>Acco&amp;unt:</source>
        <translation>K&amp;onto:</translation>
    </message>
    <message>
        <source>Codec&amp;s:</source>
        <translation>Codec&amp;s:</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The server that makes the call</source>
        <translation>Der Server, der den Anruf macht</translation>
    </message>
    <message>
        <source>&amp;On server:</source>
        <translation>Au&amp;f Server:</translation>
    </message>
    <message>
        <source>Enter what rings first, for instance PJSIP/100.</source>
        <translation>Geben Sie ein, was zuerst läutet, zum Beispiel PJSIP/100.</translation>
    </message>
    <message>
        <source>Enter the application that is run then.</source>
        <translation>Geben Sie die Anwendung ein, die dann läuft.</translation>
    </message>
    <message>
        <source>Enter the extension that is called then.</source>
        <translation>Geben Sie die Nebenstelle ein, die dann gerufen wird.</translation>
    </message>
    <message>
        <source>Enter the context of the extension.</source>
        <translation>Geben Sie den Kontext der Nebenstelle ein.</translation>
    </message>
    <message>
        <source>The server has been asked already.</source>
        <translation>Der Server ist schon gefragt worden.</translation>
    </message>
    <message>
        <source>The server has no application %1: whoever answers would be hung up at once.</source>
        <translation>Der Server hat keine Anwendung %1: Wer abhebt, würde sofort aufgelegt.</translation>
    </message>
    <message>
        <source>Whether the server has the application %1 cannot be found out with this login. A call counts as answered even where it has none.</source>
        <translation>Ob der Server die Anwendung %1 hat, lässt sich mit dieser Anmeldung nicht feststellen. Ein Anruf gilt auch dann als angenommen, wenn er keine hat.</translation>
    </message>
    <message>
        <source>Reading which phones, contexts and applications the server has…</source>
        <translation>Liest, welche Telefone, Kontexte und Anwendungen der Server hat…</translation>
    </message>
    <message>
        <source>What the server has could not be read (%1).</source>
        <translation>Was der Server hat, konnte nicht gelesen werden (%1).</translation>
    </message>
</context>
<context>
    <name>wirechief::OriginateTask</name>
    <message>
        <source>“%1” is no place in the dialplan: EXTENSION@CONTEXT[,PRIORITY].</source>
        <translation>„%1“ ist kein Ort im Wählplan: EXTENSION@CONTEXT[,PRIORITY].</translation>
    </message>
    <message>
        <source>originate needs either --to or --application.</source>
        <translation>originate braucht entweder --to oder --application.</translation>
    </message>
    <message>
        <source>“%1” is no NAME=VALUE.</source>
        <translation>„%1“ ist kein NAME=WERT.</translation>
    </message>
    <message>
        <source>Nothing was called: %1.</source>
        <translation>Es wurde nichts angerufen: %1.</translation>
    </message>
    <message>
        <source>It rings.</source>
        <translation>Es klingelt.</translation>
    </message>
</context>
<context>
    <name>wirechief::OutputActions</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Shows an answer as a table that sorts and filters</source>
        <translation>Zeigt eine Antwort als Tabelle, die sich sortieren und filtern lässt</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Sends a command again and again, and marks what has changed</source>
        <translation>Sendet einen Befehl immer wieder und markiert, was sich geändert hat</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Compares an answer with another one, line by line</source>
        <translation>Vergleicht eine Antwort mit einer anderen, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Copy Answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Copies the answer, as the server wrote it</source>
        <translation>Kopiert die Antwort, wie der Server sie schrieb</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Looks for a text in the output</source>
        <translation>Sucht einen Text in der Ausgabe</translation>
    </message>
    <message>
        <source>&amp;Wrap Long Lines</source>
        <translation>Lange Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>Breaks lines that are wider than the console</source>
        <translation>Bricht Zeilen um, die breiter sind als die Konsole</translation>
    </message>
    <message>
        <source>Copy &amp;All</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>Copies the whole output</source>
        <translation>Kopiert die ganze Ausgabe</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>Writes the whole output to a file</source>
        <translation>Schreibt die ganze Ausgabe in eine Datei</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Forgets the output, and the answers that were kept</source>
        <translation>Vergisst die Ausgabe und die aufgehobenen Antworten</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What can be done with the output and its newest answer</source>
        <translation>Was sich mit der Ausgabe und ihrer neuesten Antwort tun lässt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Alles &amp;auswählen</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <source>This answer is no longer kept.</source>
        <translation>Diese Antwort ist nicht mehr aufgehoben.</translation>
    </message>
    <message>
        <source>There is no output yet.</source>
        <translation>Es gibt noch keine Ausgabe.</translation>
    </message>
    <message>
        <source>Save Output</source>
        <translation>Ausgabe speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textdateien (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Wrote the output to %1.</source>
        <translation>Die Ausgabe steht jetzt in %1.</translation>
    </message>
    <message>
        <source>Run on &amp;Many Servers…</source>
        <translation>Auf &amp;vielen Servern ausführen…</translation>
    </message>
    <message>
        <source>Sends the command to several servers, and compares what they answer</source>
        <translation>Schickt den Befehl an mehrere Server und vergleicht, was sie antworten</translation>
    </message>
    <message>
        <source>&amp;Only This Server</source>
        <translation>&amp;Nur dieser Server</translation>
    </message>
    <message>
        <source>Hides what other servers answered, and follows the server that is selected</source>
        <translation>Blendet aus, was andere Server geantwortet haben, und folgt dem ausgewählten Server</translation>
    </message>
</context>
<context>
    <name>wirechief::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 page</source>
        <extracomment>For screen readers: the entry that opens a page, for instance &quot;Channels page&quot;</extracomment>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>wirechief::Panels</name>
    <message>
        <source>%1 panel</source>
        <extracomment>For screen readers: what holds the console, the log …</extracomment>
        <translation>Bereich %1</translation>
    </message>
</context>
<context>
    <name>wirechief::PassphraseLine</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Op&amp;en Secrets</source>
        <translation>Geheimnisse öff&amp;nen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was eingegeben wird</translation>
    </message>
    <message>
        <source>Passph&amp;rase of its secrets:</source>
        <translation>&amp;Passphrase ihrer Geheimnisse:</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Warten Sie einen Augenblick.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>The file holds secrets, which are sealed. Without the passphrase the servers are imported without them.</source>
        <translation>Die Datei enthält versiegelte Geheimnisse. Ohne die Passphrase werden die Server ohne sie importiert.</translation>
    </message>
    <message>
        <source>The key is being made, which takes a moment…</source>
        <translation>Der Schlüssel wird gemacht, was einen Augenblick dauert …</translation>
    </message>
</context>
<context>
    <name>wirechief::PastedCommands</name>
    <message>
        <source>Pasted commands</source>
        <translation>Eingefügte Befehle</translation>
    </message>
    <message>
        <source>Delete takes a line out</source>
        <translation>Entf nimmt eine Zeile heraus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were pasted. Each is a command; they run one after the other.</source>
        <translation>
            <numerusform>Eine Zeile wurde eingefügt. Sie ist ein Befehl.</numerusform>
            <numerusform>%Ln Zeilen wurden eingefügt. Jede ist ein Befehl; sie laufen nacheinander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Run %Ln Command(s)</source>
        <translation>
            <numerusform>%Ln Befehl &amp;ausführen</numerusform>
            <numerusform>%Ln Befehle &amp;ausführen</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 commands at a time: take lines out.</source>
        <translation>Höchstens %1 Befehle auf einmal: Nehmen Sie Zeilen heraus.</translation>
    </message>
</context>
<context>
    <name>wirechief::PendingActions</name>
    <message>
        <source>The server did not answer %1 within %2 s; whether it was done is unknown.</source>
        <translation>Der Server hat %1 nicht innerhalb von %2 s beantwortet; ob es ausgeführt wurde, ist unbekannt.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s state before you try again.</source>
        <translation>Sehen Sie sich den Zustand des Servers an, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The server did not answer %1 within %2 s.</source>
        <translation>Der Server hat %1 nicht innerhalb von %2 s beantwortet.</translation>
    </message>
    <message>
        <source>It may be busy; try again.</source>
        <translation>Vielleicht ist er beschäftigt; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection ended before the server answered %1; whether it was done is unknown.</source>
        <translation>Die Verbindung endete, bevor der Server %1 beantwortet hat; ob es ausgeführt wurde, ist unbekannt.</translation>
    </message>
    <message>
        <source>The answer is no longer waited for.</source>
        <translation>Auf die Antwort wird nicht mehr gewartet.</translation>
    </message>
    <message>
        <source>The server may still be working on it.</source>
        <translation>Der Server arbeitet vielleicht noch daran.</translation>
    </message>
</context>
<context>
    <name>wirechief::PlaceholderDialog</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
</context>
<context>
    <name>wirechief::PlainCopy</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>wirechief::PlanPage</name>
    <message>
        <source>Sho&amp;w Secret</source>
        <translation>&amp;Geheimnis zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Copy the text with its secret, to paste it into the file within two minutes</source>
        <translation>Den Text mit seinem Geheimnis kopieren, um ihn binnen zwei Minuten in die Datei einzufügen</translation>
    </message>
    <message>
        <source>Show the secret in the table</source>
        <translation>Das Geheimnis in der Tabelle zeigen</translation>
    </message>
    <message>
        <source>New Secr&amp;et</source>
        <translation>&amp;Neues Geheimnis</translation>
    </message>
    <message>
        <source>Make another secret, of random letters and digits</source>
        <translation>Ein anderes Geheimnis erzeugen, aus zufälligen Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>Check an &amp;Address…</source>
        <translation>&amp;Adresse prüfen…</translation>
    </message>
    <message>
        <source>Ask whether this text would let an address in</source>
        <translation>Fragen, ob dieser Text eine Adresse hineinließe</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was sie bedeutet</translation>
    </message>
    <message>
        <source>This goes into %1 on the server:</source>
        <extracomment>%1 the path of a file</extracomment>
        <translation>Das kommt auf dem Server nach %1:</translation>
    </message>
    <message>
        <source>Here the user begins. This is its name.</source>
        <translation>Hier beginnt der Benutzer. Das ist sein Name.</translation>
    </message>
    <message>
        <source>Adds to the section [general] that stands in manager.conf already. Where there is none, leave out “(+)”.</source>
        <translation>Ergänzt den Abschnitt [general], der schon in manager.conf steht. Wo keiner ist, lassen Sie „(+)“ weg.</translation>
    </message>
</context>
<context>
    <name>wirechief::Platform</name>
    <message>
        <source>Qt cannot use the window system “%1” here.</source>
        <translation>Qt kann das Fenstersystem „%1“ hier nicht verwenden.</translation>
    </message>
    <message>
        <source>Check QT_QPA_PLATFORM and -platform.</source>
        <translation>Prüfen Sie QT_QPA_PLATFORM und -platform.</translation>
    </message>
    <message>
        <source>Qt&apos;s plugin for Wayland is not installed.</source>
        <translation>Das Wayland-Plugin von Qt ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package qt6-wayland, or set QT_QPA_PLATFORM=xcb in a session that has X11.</source>
        <translation>Installieren Sie das Paket qt6-wayland, oder setzen Sie QT_QPA_PLATFORM=xcb in einer Sitzung mit X11.</translation>
    </message>
    <message>
        <source>The Wayland display %1 cannot be reached.</source>
        <translation>Das Wayland-Display %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check WAYLAND_DISPLAY and XDG_RUNTIME_DIR.</source>
        <translation>Prüfen Sie WAYLAND_DISPLAY und XDG_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Es gibt keinen Bildschirm: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.</translation>
    </message>
    <message>
        <source>Start Wirechief in a desktop session, or log in with ssh -X.</source>
        <translation>Starten Sie Wirechief in einer Desktop-Sitzung, oder melden Sie sich mit ssh -X an.</translation>
    </message>
    <message>
        <source>The display %1 cannot be used.</source>
        <translation>Das Display %1 kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Check DISPLAY, and that you are allowed to use that display (xauth).</source>
        <translation>Prüfen Sie DISPLAY, und ob Sie dieses Display verwenden dürfen (xauth).</translation>
    </message>
</context>
<context>
    <name>wirechief::PreferenceSection</name>
    <message>
        <source>Restore Defaults</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore the defaults of %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>The defaults of %1 hold again.</source>
        <translation>%1: Es gelten wieder die Vorgaben.</translation>
    </message>
</context>
<context>
    <name>wirechief::PreferencesDialog</name>
    <message>
        <source>No preference is called so.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Co&amp;lours:</source>
        <translation>&amp;Farben:</translation>
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
        <source>Let changes &amp;glow</source>
        <translation>Änderungen auf&amp;leuchten lassen</translation>
    </message>
    <message>
        <source>Cells that change, and rows that come, light up for a moment.</source>
        <translation>Zellen, die sich ändern, und neue Zeilen leuchten kurz auf.</translation>
    </message>
    <message>
        <source>Tables and Filters</source>
        <translation>Tabellen und Filter</translation>
    </message>
    <message>
        <source>Show &amp;halves of Local channels</source>
        <translation>&amp;Hälften von Local-Kanälen zeigen</translation>
    </message>
    <message>
        <source>In Calls, below the call that they belong to. Most are of use to the dialplan only.</source>
        <translation>Auf der Seite Anrufe, unter dem Anruf, zu dem sie gehören. Die meisten braucht nur der Wählplan.</translation>
    </message>
    <message>
        <source>Saved filters, rename, delete</source>
        <translation>Gespeicherte Filter, umbenennen, löschen</translation>
    </message>
    <message>
        <source>Console and Log</source>
        <translation>Konsole und Protokoll</translation>
    </message>
    <message>
        <source>Console and log &amp;side by side</source>
        <translation>Konsole und Protokoll &amp;nebeneinander</translation>
    </message>
    <message>
        <source>Otherwise they share their room, behind two tabs.</source>
        <translation>Sonst teilen sie sich den Platz, hinter zwei Reitern.</translation>
    </message>
    <message>
        <source>&amp;Record all events in the log</source>
        <translation>&amp;Alle Ereignisse ins Protokoll aufnehmen</translation>
    </message>
    <message>
        <source>Also while it is not shown, which about doubles the traffic of a busy server.</source>
        <translation>Auch während es nicht gezeigt wird; das verdoppelt etwa den Verkehr eines beschäftigten Servers.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>&amp;Keep them in:</source>
        <translation>Auf&amp;bewahren in:</translation>
    </message>
    <message>
        <source>The keyring of this computer</source>
        <translation>Schlüsselbund dieses Rechners</translation>
    </message>
    <message>
        <source>The vault of Wirechief, where there is one</source>
        <translation>Tresor von Wirechief, wo es einen gibt</translation>
    </message>
    <message>
        <source>After 1 minute without input</source>
        <translation>Nach 1 Minute ohne Eingabe</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Nach 5 Minuten</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Nach 15 Minuten</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Nach einer Stunde</translation>
    </message>
    <message>
        <source>Only with the screen, or by hand</source>
        <translation>Nur mit dem Bildschirm oder von Hand</translation>
    </message>
    <message>
        <source>Vault, master password, create, lock</source>
        <translation>Tresor, Hauptpasswort, anlegen, sperren</translation>
    </message>
    <message>
        <source>Lock the &amp;vault:</source>
        <translation>Tresor &amp;sperren:</translation>
    </message>
    <message>
        <source>&amp;Edit keys of the console:</source>
        <translation>&amp;Bearbeitungstasten der Konsole:</translation>
    </message>
    <message>
        <source>As everywhere on the desktop</source>
        <translation>Wie überall auf dem Desktop</translation>
    </message>
    <message>
        <source>As in a shell (readline): Ctrl+A, Ctrl+E, Ctrl+K, Ctrl+W …</source>
        <translation>Wie in einer Shell (readline): Strg+A, Strg+E, Strg+K, Strg+W …</translation>
    </message>
    <message>
        <source>F&amp;avourites of the Console…</source>
        <translation>F&amp;avoriten der Konsole…</translation>
    </message>
    <message>
        <source>Favourites, commands, keys</source>
        <translation>Favoriten, Befehle, Tasten</translation>
    </message>
    <message>
        <source>Saved A&amp;ctions of the Composer…</source>
        <translation>Gespeicherte Ak&amp;tionen…</translation>
    </message>
    <message>
        <source>Saved actions, composer, keys</source>
        <translation>Gespeicherte Aktionen, Formular, Tasten</translation>
    </message>
</context>
<context>
    <name>wirechief::ProfileStore</name>
    <message numerus="yes">
        <source>%Ln saved server(s) in %1 could not be read. They stay in the file as they are.</source>
        <translation>
            <numerusform>%Ln gespeicherter Server in %1 konnte nicht gelesen werden. Er bleibt in der Datei, wie er ist.</numerusform>
            <numerusform>%Ln gespeicherte Server in %1 konnten nicht gelesen werden. Sie bleiben in der Datei, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server was not saved.</source>
        <translation>Der Server wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>There are %1 saved servers already.</source>
        <translation>Es sind schon %1 Server gespeichert.</translation>
    </message>
    <message>
        <source>Remove some that are no longer needed.</source>
        <translation>Entfernen Sie einige, die nicht mehr gebraucht werden.</translation>
    </message>
    <message>
        <source>There is no such saved server.</source>
        <translation>Diesen gespeicherten Server gibt es nicht.</translation>
    </message>
    <message>
        <source>its servers are no list</source>
        <translation>ihre Server sind keine Liste</translation>
    </message>
    <message>
        <source>Nothing was saved. Look at its settings as they are now.</source>
        <translation>Nichts wurde gespeichert. Sehen Sie sich seine Einstellungen an, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>%1 cannot be saved, and so nothing was.</source>
        <translation>%1 kann nicht gespeichert werden, deshalb wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Another server of the file has its identity.</source>
        <translation>Ein anderer Server der Datei hat seine Kennung.</translation>
    </message>
    <message>
        <source>The file has more servers than are read.</source>
        <translation>Die Datei hat mehr Server, als gelesen werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One without a name</source>
        <translation>Einer ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weiterer.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Wirechief has removed %1 meanwhile.</source>
        <translation>Ein anderes Wirechief hat %1 inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Another Wirechief has changed %1 meanwhile.</source>
        <translation>Ein anderes Wirechief hat %1 inzwischen geändert.</translation>
    </message>
</context>
<context>
    <name>wirechief::ProfilesVerb</name>
    <message>
        <source>profiles %1 wants one word more.</source>
        <translation>profiles %1 verlangt ein Wort mehr.</translation>
    </message>
    <message>
        <source>profiles %1 wants no word more.</source>
        <translation>profiles %1 verlangt kein weiteres Wort.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done with profiles.</source>
        <translation>„%1“ ist nichts, das mit profiles getan werden kann.</translation>
    </message>
    <message>
        <source>The secrets in the file are sealed, and stay there: import it in the window.</source>
        <translation>Die Geheimnisse in der Datei sind versiegelt und bleiben dort: Importieren Sie sie im Fenster.</translation>
    </message>
    <message>
        <source>That is a manager.conf, which does not say where its server is: import it in the window.</source>
        <translation>Das ist eine manager.conf, die nicht sagt, wo ihr Server ist: Importieren Sie sie im Fenster.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>Left out: it is saved as %1.</source>
        <translation>Weggelassen: Er ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>No server was imported.</source>
        <translation>Kein Server wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) imported, each read-only.</source>
        <translation>
            <numerusform>%Ln Server importiert, nur zum Lesen.</numerusform>
            <numerusform>%Ln Server importiert, alle nur zum Lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>profiles add wants one --host.</source>
        <translation>profiles add verlangt ein --host.</translation>
    </message>
    <message>
        <source>A server called “%1” is saved already.</source>
        <translation>Ein Server namens „%1“ ist schon gespeichert.</translation>
    </message>
    <message>
        <source>There is no saved server called “%1”.</source>
        <translation>Es gibt keinen gespeicherten Server namens „%1“.</translation>
    </message>
    <message>
        <source>%1 was removed, but its secret is still kept: %2</source>
        <translation>%1 wurde entfernt, aber das Geheimnis ist noch gespeichert: %2</translation>
    </message>
    <message>
        <source>%1 was removed, but its secret is still in the vault: %2</source>
        <translation>%1 wurde entfernt, aber das Geheimnis ist noch im Tresor: %2</translation>
    </message>
    <message>
        <source>%1 was removed, but its secret is still in the keyring: %2</source>
        <translation>%1 wurde entfernt, aber das Geheimnis ist noch im Schlüsselbund: %2</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>Der Name der Datei ist leer.</translation>
    </message>
    <message>
        <source>The name of the server is empty.</source>
        <translation>Der Name des Servers ist leer.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist schon vorhanden.</translation>
    </message>
    <message>
        <source>Nothing was written. With --overwrite it is replaced.</source>
        <translation>Nichts wurde geschrieben. Mit --overwrite wird sie ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more server(s) left out; --verbose names all.</source>
        <translation>
            <numerusform>… und %Ln weiterer Server ausgelassen; --verbose nennt alle.</numerusform>
            <numerusform>… und %Ln weitere Server ausgelassen; --verbose nennt alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::PurposePage</name>
    <message>
        <source>Whoever logs in to Asterisk&apos;s manager interface needs a user in its file manager.conf. Choose no more than you need: you can come back for more.</source>
        <translation>Wer sich an der Manager-Schnittstelle von Asterisk anmeldet, braucht einen Benutzer in deren Datei manager.conf. Wählen Sie nicht mehr als nötig: Sie können für mehr wiederkommen.</translation>
    </message>
    <message>
        <source>As good as a shell on the server: only for its administrators.</source>
        <translation>So gut wie eine Shell auf dem Server: nur für dessen Verwalter.</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>An&amp;sehen</translation>
    </message>
    <message>
        <source>See calls, channels and bridges, live, with their quality and their time line.</source>
        <translation>Anrufe, Kanäle und Bridges sehen, live, mit ihrer Qualität und ihrem Zeitverlauf.</translation>
    </message>
    <message>
        <source>C&amp;ontrol calls</source>
        <translation>Anrufe ste&amp;uern</translation>
    </message>
    <message>
        <source>Hang up, transfer, park and connect, start calls and listen to them, work with conferences.</source>
        <translation>Auflegen, vermitteln, parken und verbinden, Anrufe beginnen und mithören, mit Konferenzen arbeiten.</translation>
    </message>
    <message>
        <source>As good as a shell before 18.24.2, 20.9.2 and 21.4.2: keep Asterisk up to date.</source>
        <translation>Vor 18.24.2, 20.9.2 und 21.4.2 so gut wie eine Shell: Halten Sie Asterisk aktuell.</translation>
    </message>
    <message>
        <source>&amp;Run commands</source>
        <translation>&amp;Befehle ausführen</translation>
    </message>
    <message>
        <source>Use Asterisk&apos;s console; see the list of modules, which is read with a command.</source>
        <translation>Die Konsole von Asterisk nutzen; die Liste der Module sehen, die mit einem Befehl gelesen wird.</translation>
    </message>
    <message>
        <source>Con&amp;figure</source>
        <translation>&amp;Konfigurieren</translation>
    </message>
    <message>
        <source>Reload, load and unload modules, read and write configuration files; mute and record, for which Asterisk wants the same class.</source>
        <translation>Neu laden, Module laden und entladen, Konfigurationsdateien lesen und schreiben; stummschalten und aufnehmen, wofür Asterisk dieselbe Klasse verlangt.</translation>
    </message>
    <message>
        <source>%1 Write classes: %2.</source>
        <extracomment>%1 what can be done, a sentence; %2 names of classes: &quot;call, agent, originate&quot;</extracomment>
        <translation>%1 Write-Klassen: %2.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>wirechief::QualityChart</name>
    <message>
        <source>Course of the quality</source>
        <translation>Verlauf der Qualität</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <extracomment>Short for Packet loss</extracomment>
        <translation>Paketverlust</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Round trip</source>
        <extracomment>Short for Round trip</extracomment>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln minute(s)</source>
        <translation>
            <numerusform>letzte Minute</numerusform>
            <numerusform>letzte %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>%1: now %2, at most %3.</source>
        <extracomment>Of a figure: its last value and its highest one</extracomment>
        <translation>%1: jetzt %2, höchstens %3.</translation>
    </message>
</context>
<context>
    <name>wirechief::QualityView</name>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>What the server sends, as the other side reports to get it</source>
        <translation>Was der Server sendet, wie es die andere Seite nach eigener Meldung empfängt</translation>
    </message>
    <message>
        <source>What the server gets from the other side</source>
        <translation>Was der Server von der anderen Seite empfängt</translation>
    </message>
    <message>
        <source>By the estimate below</source>
        <translation>Nach der Schätzung darunter</translation>
    </message>
    <message>
        <source>MOS, estimated</source>
        <translation>MOS, geschätzt</translation>
    </message>
    <message>
        <source>How well speech is understood, 1 to 4.5: estimated from loss, jitter and round trip by the E-model (ITU-T G.107, reduced after Cole and Rosenbluth, 2001), not measured</source>
        <translation>Wie gut Sprache verständlich ist, 1 bis 4,5: aus Verlust, Jitter und Umlaufzeit nach dem E-Modell geschätzt (ITU-T G.107, vereinfacht nach Cole und Rosenbluth, 2001), nicht gemessen</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation>Paketverlust</translation>
    </message>
    <message>
        <source>Of the packets since the report before</source>
        <translation>Der Pakete seit dem vorigen Bericht</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Packets since the start of the stream</source>
        <translation>Pakete seit Beginn des Stroms</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>How much the time between packets varies (RFC 3550)</source>
        <translation>Wie sehr der Abstand der Pakete schwankt (RFC 3550)</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Time to the other side and back</source>
        <translation>Zeit zur anderen Seite und zurück</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Sent since the start of the stream, and their bytes</source>
        <translation>Gesendet seit Beginn des Stroms, und deren Bytes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Age of the last one</source>
        <translation>Alter des letzten</translation>
    </message>
    <message>
        <source>%1, reports with %2</source>
        <translation>%1, Berichte mit %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>R is %1 of 100</source>
        <translation>R ist %1 von 100</translation>
    </message>
    <message>
        <source>The server said %1 s</source>
        <translation>Der Server sagte %1 s</translation>
    </message>
    <message>
        <source>%1 ticks of the %2 Hz clock of %3</source>
        <translation>%1 Takte des %2-Hz-Takts von %3</translation>
    </message>
    <message>
        <source>%1 ticks of a clock that is taken for %2 Hz: the codec is not known</source>
        <translation>%1 Takte eines Takts, der mit %2 Hz angenommen wird: der Codec ist nicht bekannt</translation>
    </message>
    <message>
        <source>The channel has ended: these are its last figures.</source>
        <translation>Der Kanal ist beendet: dies sind seine letzten Werte.</translation>
    </message>
    <message>
        <source>The channel has ended, and no report of it was seen.</source>
        <translation>Der Kanal ist beendet, und kein Bericht von ihm wurde gesehen.</translation>
    </message>
    <message>
        <source>This release of Asterisk has no events about RTP: they came with 1.6.</source>
        <translation>Diese Asterisk-Version hat keine Ereignisse über RTP: sie kamen mit 1.6.</translation>
    </message>
    <message>
        <source>A Local channel has no RTP of its own.</source>
        <translation>Ein Local-Kanal hat kein eigenes RTP.</translation>
    </message>
    <message>
        <source>No report yet. They come every 5 s, and only while RTP flows through this server: not with direct media, and not before somebody speaks.</source>
        <translation>Noch kein Bericht. Sie kommen alle 5 s, und nur solange RTP durch diesen Server fließt: nicht bei direkten Medien, und nicht bevor jemand spricht.</translation>
    </message>
    <message>
        <source>None came of any other channel either. If that stays so, the login needs read class: reporting.</source>
        <translation>Auch von keinem anderen Kanal kam einer. Bleibt das so, braucht die Anmeldung die Leseklasse: reporting.</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Empfangen: %1</translation>
    </message>
    <message>
        <source>%1, loss %2 %, jitter %3 ms</source>
        <extracomment>A grade, then figures of one direction: &quot;good, loss 0.2 %, jitter 8 ms&quot;</extracomment>
        <translation>%1, Verlust %2 %, Jitter %3 ms</translation>
    </message>
</context>
<context>
    <name>wirechief::QuickAddress</name>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>host or host:port</source>
        <translation>Host oder Host:Port</translation>
    </message>
    <message>
        <source>User name and secret have fields of their own; here everybody can read them. Write only this: %1</source>
        <translation>Benutzername und Geheimnis haben eigene Felder; hier kann sie jeder lesen. Schreiben Sie nur: %1</translation>
    </message>
    <message>
        <source>The user name has a field of its own. Write only this: %1</source>
        <translation>Der Benutzername hat ein eigenes Feld. Schreiben Sie nur: %1</translation>
    </message>
    <message>
        <source>An address has no “%1” here. Write only this: %2</source>
        <translation>Eine Adresse hat hier kein „%1“. Schreiben Sie nur: %2</translation>
    </message>
    <message>
        <source>An address has no path here. Write only this: %1</source>
        <translation>Eine Adresse hat hier keinen Pfad. Schreiben Sie nur: %1</translation>
    </message>
</context>
<context>
    <name>wirechief::QuickConnectDialog</name>
    <message>
        <source>Encrypt the link (&amp;TLS)</source>
        <translation>Verbindung verschlüsseln (&amp;TLS)</translation>
    </message>
    <message>
        <source>Quick Connect</source>
        <translation>Schnell verbinden</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>host or host:port</source>
        <translation>Host oder Host:Port</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ver&amp;gessen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Asked for at connect</source>
        <translation>Wird beim Verbinden erfragt</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was eingegeben wird</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>Ge&amp;heimnis:</translation>
    </message>
    <message>
        <source>Without TLS everybody on the way to this server can read and change what is sent.</source>
        <translation>Ohne TLS kann jeder auf dem Weg zu diesem Server lesen und ändern, was gesendet wird.</translation>
    </message>
    <message>
        <source>Forget this address, and offer it no longer</source>
        <translation>Diese Adresse vergessen und nicht mehr anbieten</translation>
    </message>
</context>
<context>
    <name>wirechief::QuitQuestion</name>
    <message numerus="yes">
        <source>Quit although %Ln secret(s) could not be saved?</source>
        <translation>
            <numerusform>Beenden, obwohl %Ln Geheimnis nicht gespeichert werden konnte?</numerusform>
            <numerusform>Beenden, obwohl %Ln Geheimnisse nicht gespeichert werden konnten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>servers, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>What is not saved has to be entered again at the next connect.</source>
        <translation>Was nicht gespeichert ist, muss beim nächsten Verbinden neu eingegeben werden.</translation>
    </message>
</context>
<context>
    <name>wirechief::ReloadModuleDialog</name>
    <message>
        <source>Reload Module</source>
        <translation>Modul neu laden</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>for instance app_queue</source>
        <translation>zum Beispiel app_queue</translation>
    </message>
    <message>
        <source>&amp;Module that shall read its configuration again:</source>
        <translation>&amp;Modul, das seine Konfiguration neu lesen soll:</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Enter the name of a module.</source>
        <translation>Geben Sie den Namen eines Moduls ein.</translation>
    </message>
</context>
<context>
    <name>wirechief::ReloadTask</name>
    <message>
        <source>Nothing was reloaded: %1.</source>
        <translation>Es wurde nichts neu geladen: %1.</translation>
    </message>
    <message>
        <source>%1 was sent.</source>
        <translation>%1 wurde gesendet.</translation>
    </message>
    <message>
        <source>The server did not reload, and says no reason.</source>
        <translation>Der Server hat nicht neu geladen und sagt keinen Grund.</translation>
    </message>
    <message>
        <source>The server says “%1”.</source>
        <translation>Der Server sagt „%1“.</translation>
    </message>
</context>
<context>
    <name>wirechief::Reloads</name>
    <message>
        <source>a reload is under way</source>
        <translation>es wird gerade neu geladen</translation>
    </message>
    <message>
        <source>needs write class: config, system or command</source>
        <translation>braucht die Write-Klasse: config, system oder command</translation>
    </message>
    <message>
        <source>A reload is under way.</source>
        <translation>Es wird gerade neu geladen.</translation>
    </message>
    <message>
        <source>Wait for its answer.</source>
        <translation>Warten Sie auf die Antwort.</translation>
    </message>
    <message>
        <source>Nothing was reloaded</source>
        <translation>Es wurde nichts neu geladen</translation>
    </message>
    <message>
        <source>%1: the server says “%2”.</source>
        <translation>%1: Der Server sagt „%2“.</translation>
    </message>
    <message>
        <source>%1 was not reloaded</source>
        <translation>%1 wurde nicht neu geladen</translation>
    </message>
    <message>
        <source>Reloading %1</source>
        <translation>Neuladen von %1</translation>
    </message>
    <message>
        <source>%1 was reloaded</source>
        <translation>%1 wurde neu geladen</translation>
    </message>
</context>
<context>
    <name>wirechief::ResultLine</name>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What was done, and what came of it</source>
        <translation>Was getan wurde und was daraus wurde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Nothing is selected, so nothing was copied.</source>
        <translation>Es ist nichts ausgewählt, daher wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>wirechief::SavedActions</name>
    <message>
        <source>Saved Actions</source>
        <translation>Gespeicherte Aktionen</translation>
    </message>
    <message>
        <source>Actions that you have given a name</source>
        <translation>Aktionen, denen Sie einen Namen gegeben haben</translation>
    </message>
    <message>
        <source>Actions of the composer. A word in braces is asked for each time: Hangup Channel={channel}</source>
        <translation>Aktionen, wie das Formular sie schickt. Nach einem Wort in geschweiften Klammern wird jedes Mal gefragt: Hangup Channel={channel}</translation>
    </message>
    <message>
        <source>&amp;Action:</source>
        <translation>&amp;Aktion:</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>NAME Key=Value …; a word in braces is asked for each time: Hangup Channel={channel}</source>
        <translation>NAME Schlüssel=Wert …; nach einem Wort in geschweiften Klammern wird jedes Mal gefragt: Hangup Channel={channel}</translation>
    </message>
    <message>
        <source>No saved actions yet</source>
        <translation>Noch keine gespeicherten Aktionen</translation>
    </message>
    <message>
        <source>&amp;Save This Action…</source>
        <translation>Diese Aktion &amp;speichern…</translation>
    </message>
    <message>
        <source>Give the action in the form a name</source>
        <translation>Der Aktion im Formular einen Namen geben</translation>
    </message>
    <message>
        <source>Save This Action</source>
        <translation>Diese Aktion speichern</translation>
    </message>
    <message>
        <source>Fill in the form first.</source>
        <translation>Füllen Sie zuerst das Formular aus.</translation>
    </message>
    <message>
        <source>&amp;Manage Saved Actions…</source>
        <translation>Gespeicherte Aktionen &amp;verwalten…</translation>
    </message>
    <message>
        <source>Actions that may hold a secret are not kept.</source>
        <translation>Aktionen, die ein Geheimnis enthalten können, werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>It needs an action.</source>
        <translation>Es fehlt eine Aktion.</translation>
    </message>
    <message>
        <source>&amp;Fill In</source>
        <translation>Aus&amp;füllen</translation>
    </message>
</context>
<context>
    <name>wirechief::SavedFilterList</name>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Saved &amp;filters:</source>
        <translation>Gespeicherte &amp;Filter:</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>None. Saved, beside the filter of a table, keeps one.</source>
        <translation>Keine. „Gespeichert“ neben dem Filter einer Tabelle behält einen.</translation>
    </message>
    <message>
        <source>Select a saved filter first.</source>
        <translation>Wählen Sie zuerst einen gespeicherten Filter.</translation>
    </message>
    <message>
        <source>Another filter of this page is called “%1”.</source>
        <translation>Ein anderer Filter dieser Seite heißt „%1“.</translation>
    </message>
    <message>
        <source>The filter “%1” was deleted.</source>
        <translation>Der Filter „%1“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>wirechief::SavedFilters</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Save this filter, or choose one that was saved</source>
        <translation>Diesen Filter speichern oder einen gespeicherten wählen</translation>
    </message>
    <message>
        <source>&amp;Save This Filter…</source>
        <translation>Diesen Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Rename Filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Name (one that exists is replaced):</source>
        <translation>Name (ein vorhandener wird ersetzt):</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>wirechief::SearchOrDo</name>
    <message>
        <source>Search or do</source>
        <translation>Suchen oder tun</translation>
    </message>
    <message>
        <source>Search or do…  %1</source>
        <extracomment>%1: the keys that lead here</extracomment>
        <translation>Suchen oder tun…  %1</translation>
    </message>
    <message>
        <source>Servers, pages, channels and everything that can be done: type a few letters</source>
        <translation>Server, Seiten, Kanäle und alles, was man tun kann: tippen Sie ein paar Buchstaben</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>Suchen oder tun…</translation>
    </message>
</context>
<context>
    <name>wirechief::SecretDialog</name>
    <message>
        <source>Secret for %1</source>
        <translation>Geheimnis für %1</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Enter the secret.</source>
        <translation>Geben Sie das Geheimnis ein.</translation>
    </message>
    <message>
        <source>Cancel &amp;All</source>
        <translation>Alle abb&amp;rechen</translation>
    </message>
    <message numerus="yes">
        <source>Connect neither this server nor the %Ln that wait(s) to be asked for</source>
        <translation>
            <numerusform>Weder diesen Server verbinden noch den anderen, nach dem noch gefragt wird</numerusform>
            <numerusform>Weder diesen Server verbinden noch die %Ln, nach denen noch gefragt wird</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>Passphrase for %1</source>
        <translation>Passphrase für %1</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>It opens your certificate, and is not sent to the server.</source>
        <translation>Sie öffnet Ihr Zertifikat und wird nicht an den Server gesendet.</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Die Passphrase zeigen</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>%1 is &quot;Secret for berlin&quot;: the third of a hundred that are asked for</extracomment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Ask the keyring for it again</source>
        <translation>Den Schlüsselbund noch einmal danach fragen</translation>
    </message>
</context>
<context>
    <name>wirechief::SecretFile</name>
    <message>
        <source>The secret file %1 is a symbolic link.</source>
        <translation>Die Geheimnisdatei %1 ist ein symbolischer Link.</translation>
    </message>
    <message>
        <source>Name the file itself.</source>
        <translation>Nennen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>There is no secret file %1.</source>
        <translation>Es gibt keine Geheimnisdatei %1.</translation>
    </message>
    <message>
        <source>Write the secret into it and allow only yourself to read it: chmod 600 %1</source>
        <translation>Schreiben Sie das Geheimnis hinein und erlauben Sie nur sich selbst, es zu lesen: chmod 600 %1</translation>
    </message>
    <message>
        <source>Check its owner and its rights.</source>
        <translation>Prüfen Sie ihren Eigentümer und ihre Rechte.</translation>
    </message>
    <message>
        <source>The secret file %1 is not a regular file.</source>
        <translation>Die Geheimnisdatei %1 ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>Write the secret into a file of its own.</source>
        <translation>Schreiben Sie das Geheimnis in eine eigene Datei.</translation>
    </message>
    <message>
        <source>The secret file %1 belongs to somebody else.</source>
        <translation>Die Geheimnisdatei %1 gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Make a file of your own, and allow only yourself to read it: chmod 600 FILE</source>
        <translation>Legen Sie eine eigene Datei an und erlauben Sie nur sich selbst, sie zu lesen: chmod 600 DATEI</translation>
    </message>
    <message>
        <source>Others than you may use the secret file %1.</source>
        <translation>Auch andere dürfen die Geheimnisdatei %1 benutzen.</translation>
    </message>
    <message>
        <source>Allow only yourself: chmod 600 %1</source>
        <translation>Erlauben Sie es nur sich selbst: chmod 600 %1</translation>
    </message>
    <message>
        <source>Check its name and its rights.</source>
        <translation>Prüfen Sie ihren Namen und ihre Rechte.</translation>
    </message>
    <message>
        <source>The secret file %1 is empty.</source>
        <translation>Die Geheimnisdatei %1 ist leer.</translation>
    </message>
    <message>
        <source>Write the secret into it.</source>
        <translation>Schreiben Sie das Geheimnis hinein.</translation>
    </message>
    <message>
        <source>The secret file %1 has more than one line.</source>
        <translation>Die Geheimnisdatei %1 hat mehr als eine Zeile.</translation>
    </message>
    <message>
        <source>Write nothing but the secret into it.</source>
        <translation>Schreiben Sie nichts als das Geheimnis hinein.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The secret file %1 is larger than %2 bytes.</source>
        <translation>Die Geheimnisdatei %1 ist größer als %2 Bytes.</translation>
    </message>
    <message>
        <source>The secret file %1 is written in UTF-16.</source>
        <translation>Die Secret-Datei %1 ist in UTF-16 geschrieben.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The secret file %1 could not be opened: %2.</source>
        <translation>Die Geheimnisdatei %1 konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>The secret file %1 could not be read: %2.</source>
        <translation>Die Geheimnisdatei %1 konnte nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>wirechief::SecretInput</name>
    <message>
        <source>The secret could not be read from descriptor %1: %2.</source>
        <translation>Das Geheimnis konnte vom Deskriptor %1 nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>What comes from descriptor %1 is too long for a secret.</source>
        <translation>Was vom Deskriptor %1 kommt, ist zu lang für ein Geheimnis.</translation>
    </message>
    <message>
        <source>Nothing came from descriptor %1.</source>
        <translation>Vom Deskriptor %1 kam nichts.</translation>
    </message>
</context>
<context>
    <name>wirechief::SecretPlaceRow</name>
    <message>
        <source>The vault is unlocked.</source>
        <translation>Der Tresor ist entsperrt.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Der Tresor ist gesperrt.</translation>
    </message>
    <message>
        <source>Now: in the vault.</source>
        <translation>Jetzt: im Tresor.</translation>
    </message>
    <message>
        <source>Now: in the keyring.</source>
        <translation>Jetzt: im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Passwort ändern …</translation>
    </message>
    <message>
        <source>Delete Vault…</source>
        <translation>Tresor löschen…</translation>
    </message>
    <message>
        <source>&amp;Create a Vault…</source>
        <translation>&amp;Tresor anlegen…</translation>
    </message>
    <message>
        <source>Now: only until you quit, because there is no keyring.</source>
        <translation>Jetzt: nur bis zum Beenden, denn es gibt keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Now: only until you quit, because the keyring has not been set up yet.</source>
        <translation>Jetzt: nur bis zum Beenden, denn der Schlüsselbund ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>There is no vault yet. It keeps secrets where there is no keyring.</source>
        <translation>Es gibt noch keinen Tresor. Er bewahrt Geheimnisse auf, wo es keinen Schlüsselbund gibt.</translation>
    </message>
    <message>
        <source>Set the Damaged File Aside</source>
        <translation>Beschädigte Datei beiseitelegen</translation>
    </message>
    <message>
        <source>Move Secrets from the Keyring into the Vault</source>
        <translation>Geheimnisse vom Schlüsselbund in den Tresor legen</translation>
    </message>
</context>
<context>
    <name>wirechief::SecretQuestions</name>
    <message numerus="yes">
        <source>%1 and %Ln other server(s) wait for an answer of yours.</source>
        <translation>
            <numerusform>%1 und %Ln anderer Server warten auf eine Antwort von Ihnen.</numerusform>
            <numerusform>%1 und %Ln andere Server warten auf eine Antwort von Ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>%1 shows a certificate that you should look at.</source>
        <translation>%1 zeigt ein Zertifikat, das Sie ansehen sollten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other server(s) show certificates that you should look at.</source>
        <translation>
            <numerusform>%1 und %Ln anderer Server zeigen Zertifikate, die Sie ansehen sollten.</numerusform>
            <numerusform>%1 und %Ln andere Server zeigen Zertifikate, die Sie ansehen sollten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>Zertifikat zeigen…</translation>
    </message>
    <message>
        <source>%1 waits for its secret.</source>
        <translation>%1 wartet auf sein Geheimnis.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other server(s) wait for their secrets.</source>
        <translation>
            <numerusform>%1 und %Ln anderer Server warten auf ihr Geheimnis.</numerusform>
            <numerusform>%1 und %Ln andere Server warten auf ihr Geheimnis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter Secret…</source>
        <translation>Geheimnis eingeben…</translation>
    </message>
</context>
<context>
    <name>wirechief::SecretStore</name>
    <message>
        <source>No secret is kept for this server.</source>
        <translation>Für diesen Server ist kein Geheimnis aufbewahrt.</translation>
    </message>
    <message>
        <source>Enter the secret.</source>
        <translation>Geben Sie das Geheimnis ein.</translation>
    </message>
</context>
<context>
    <name>wirechief::Server</name>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>%1: the server says “%2”.</source>
        <translation>%1: Der Server meldet „%2“.</translation>
    </message>
    <message>
        <source>The write line of this user in manager.conf lacks the class for it.</source>
        <translation>In der write-Zeile dieses Benutzers in manager.conf fehlt die Klasse dafür.</translation>
    </message>
    <message>
        <source>%1: the server refused without a reason.</source>
        <translation>%1: Der Server hat ohne Begründung abgelehnt.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation>Sehen Sie im Protokoll des Servers nach.</translation>
    </message>
    <message>
        <source>%1 was answered after all, after %2 s: it was done.</source>
        <translation>%1 wurde nach %2 s doch noch beantwortet: Es wurde ausgeführt.</translation>
    </message>
    <message>
        <source>%1 was answered after all, after %2 s: the server says “%3”.</source>
        <translation>%1 wurde nach %2 s doch noch beantwortet: Der Server sagt „%3“.</translation>
    </message>
</context>
<context>
    <name>wirechief::ServerActions</name>
    <message>
        <source>Select a server first.</source>
        <translation>Wählen Sie zuerst einen Server aus.</translation>
    </message>
    <message>
        <source>%1 is connected or on its way.</source>
        <translation>%1 ist verbunden oder auf dem Weg dahin.</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 ist nicht verbunden.</translation>
    </message>
    <message>
        <source>End the session with %1</source>
        <translation>Die Sitzung mit %1 beenden</translation>
    </message>
    <message>
        <source>Change the settings of %1</source>
        <translation>Die Einstellungen von %1 ändern</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
    <message>
        <source>Connect to %1 first.</source>
        <translation>Verbinden Sie sich zuerst mit %1.</translation>
    </message>
    <message>
        <source>Ask the server for everything again</source>
        <translation>Alles neu vom Server erfragen</translation>
    </message>
    <message>
        <source>A reload is under way.</source>
        <translation>Es wird gerade neu geladen.</translation>
    </message>
    <message>
        <source>Let Asterisk read its configuration again</source>
        <translation>Asterisk seine Konfiguration neu lesen lassen</translation>
    </message>
    <message>
        <source>Let one module read its configuration again</source>
        <translation>Ein Modul seine Konfiguration neu lesen lassen</translation>
    </message>
    <message>
        <source>Reload the whole configuration of %1?</source>
        <translation>Die ganze Konfiguration von %1 neu laden?</translation>
    </message>
    <message>
        <source>Reload %1 on %2?</source>
        <translation>%1 auf %2 neu laden?</translation>
    </message>
    <message>
        <source>Asterisk reads its configuration files again. Calls go on; a mistake in a file takes effect.</source>
        <translation>Asterisk liest seine Konfigurationsdateien neu. Anrufe gehen weiter; ein Fehler in einer Datei wirkt sich aus.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Reloading %1…</source>
        <translation>%1 wird neu geladen…</translation>
    </message>
    <message>
        <source>Reload of %1</source>
        <translation>Neuladen von %1</translation>
    </message>
    <message>
        <source>Reload of %1 on %2</source>
        <translation>Neuladen von %1 auf %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1: sent “%2”; the server answered without words.</source>
        <translation>%1: „%2“ gesendet; der Server hat ohne Worte geantwortet.</translation>
    </message>
    <message>
        <source>%1: sent “%2”; the server answered “%3”.</source>
        <translation>%1: „%2“ gesendet; der Server hat „%3“ geantwortet.</translation>
    </message>
    <message>
        <source>All servers are connected or on their way.</source>
        <translation>Alle Server sind verbunden oder auf dem Weg dahin.</translation>
    </message>
    <message>
        <source>Connect to all servers that are not connected (%1)</source>
        <translation>Mit allen nicht verbundenen Servern verbinden (%1)</translation>
    </message>
    <message>
        <source>No server is connected.</source>
        <translation>Kein Server ist verbunden.</translation>
    </message>
    <message>
        <source>End the sessions with all servers</source>
        <translation>Die Sitzungen mit allen Servern beenden</translation>
    </message>
    <message>
        <source>Ask all connected servers for everything again</source>
        <translation>Alle verbundenen Server noch einmal nach allem fragen</translation>
    </message>
    <message>
        <source>Select one server first: this is not done on all of them.</source>
        <translation>Wählen Sie zuerst einen Server: Das geschieht nicht auf allen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was to be done, what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The session has ended. Nothing was sent.</source>
        <translation>Die Sitzung ist beendet. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 waits for its secret.</source>
        <translation>%1 wartet auf sein Geheimnis.</translation>
    </message>
    <message>
        <source>Do not wait for the secret any more</source>
        <translation>Nicht länger auf das Geheimnis warten</translation>
    </message>
    <message>
        <source>Nothing was sent to %1 yet.</source>
        <translation>An %1 wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Show what was done on %1, and the least that a manager user for it needs</source>
        <translation>Zeigt, was auf %1 getan wurde und was ein Manager-Benutzer dafür mindestens braucht</translation>
    </message>
    <message>
        <source>There is no saved server yet.</source>
        <translation>Es gibt noch keinen gespeicherten Server.</translation>
    </message>
    <message>
        <source>Write servers to a file, for another computer or to be kept</source>
        <translation>Server in eine Datei schreiben, für einen anderen Rechner oder zum Aufheben</translation>
    </message>
    <message>
        <source>%1 is saved already.</source>
        <translation>%1 ist schon gespeichert.</translation>
    </message>
    <message>
        <source>The demo server is part of this program, and ends with it.</source>
        <translation>Der Demoserver ist Teil dieses Programms und endet mit ihm.</translation>
    </message>
    <message>
        <source>Keep %1 in the list of servers</source>
        <translation>%1 in der Liste der Server behalten</translation>
    </message>
    <message>
        <source>Add a server with the settings of %1, but without its secret</source>
        <translation>Einen Server mit den Einstellungen von %1 hinzufügen, aber ohne dessen Geheimnis</translation>
    </message>
    <message>
        <source>All servers in %1 are connected or on their way.</source>
        <translation>Alle Server in %1 sind verbunden oder auf dem Weg.</translation>
    </message>
    <message>
        <source>Connect to all servers in %1 that are not connected (%2)</source>
        <translation>Mit allen Servern in %1 verbinden, die nicht verbunden sind (%2)</translation>
    </message>
    <message>
        <source>No server in %1 is connected.</source>
        <translation>Kein Server in %1 ist verbunden.</translation>
    </message>
    <message>
        <source>End the sessions with all servers in %1 (%2)</source>
        <translation>Die Sitzungen mit allen Servern in %1 beenden (%2)</translation>
    </message>
    <message>
        <source>A folder is selected: %1. Select one server first.</source>
        <translation>Ein Ordner ist ausgewählt: %1. Wählen Sie zuerst einen Server.</translation>
    </message>
    <message>
        <source>The demo server needs none.</source>
        <translation>Der Demo-Server braucht keinen.</translation>
    </message>
    <message>
        <source>Save %1 first.</source>
        <translation>Speichern Sie %1 zuerst.</translation>
    </message>
    <message>
        <source>Write what manager.conf needs for the login of %1, with the user, the address and the secret that are saved</source>
        <translation>Schreiben, was manager.conf für die Anmeldung von %1 braucht, mit dem gespeicherten Benutzer, der Adresse und dem Geheimnis</translation>
    </message>
</context>
<context>
    <name>wirechief::ServerDialog</name>
    <message>
        <source>There is no CA file of this name that can be read. Choose another one.</source>
        <translation>Unter diesem Namen gibt es keine lesbare CA-Datei. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The CA file holds no certificate in PEM form. Choose another one.</source>
        <translation>Die CA-Datei enthält kein Zertifikat im PEM-Format. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Red band. Asks before it changes anything.</source>
        <translation>Rotes Band. Fragt vor jeder Änderung nach.</translation>
    </message>
    <message>
        <source>Amber band.</source>
        <translation>Gelbes Band.</translation>
    </message>
    <message>
        <source>Green band.</source>
        <translation>Grünes Band.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>In the keyring, or in your vault</source>
        <translation>Im Schlüsselbund oder in Ihrem Tresor</translation>
    </message>
    <message>
        <source>Edit Server</source>
        <translation>Server bearbeiten</translation>
    </message>
    <message>
        <source>Another server has this name. Choose a different one.</source>
        <translation>Ein anderer Server hat diesen Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>CA File</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Without TLS everybody on the way to this server can read and change what is sent. Choose TLS if the server offers it.</source>
        <translation>Ohne TLS kann jeder auf dem Weg zu diesem Server lesen und ändern, was gesendet wird. Wählen Sie TLS, wenn der Server es anbietet.</translation>
    </message>
    <message>
        <source>Where the server refuses the MD5 login, it gets the secret itself, inside the encrypted link.</source>
        <translation>Lehnt der Server die MD5-Anmeldung ab, bekommt er das Geheimnis selbst, innerhalb der verschlüsselten Verbindung.</translation>
    </message>
    <message>
        <source>Where the server refuses the MD5 login, the secret itself goes over the network in clear. Everybody on the way can read it.</source>
        <translation>Lehnt der Server die MD5-Anmeldung ab, geht das Geheimnis selbst im Klartext über das Netz. Jeder auf dem Weg kann es lesen.</translation>
    </message>
    <message>
        <source>Unchanged, saved</source>
        <translation>Unverändert, gespeichert</translation>
    </message>
    <message>
        <source>Asked for at connect</source>
        <translation>Wird beim Verbinden erfragt</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Verbindung zu %1 wird aufgebaut …</translation>
    </message>
    <message>
        <source>Do not save: ask again after Disconnect or Quit</source>
        <translation>Nicht speichern: nach Trennen oder Beenden erneut fragen</translation>
    </message>
    <message>
        <source>Save an&amp;d Connect</source>
        <translation>Spei&amp;chern und verbinden</translation>
    </message>
    <message>
        <source>Unchanged, kept until you quit</source>
        <translation>Unverändert, bis zum Beenden behalten</translation>
    </message>
    <message>
        <source>Unchanged, that of this session</source>
        <translation>Unverändert, das dieser Sitzung</translation>
    </message>
    <message>
        <source>Red band.</source>
        <translation>Rotes Band.</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Schritte der Prüfung</translation>
    </message>
    <message>
        <source>Usual (%1 s)</source>
        <translation>Üblich (%1 s)</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Ask where the environment is Production</source>
        <translation>Fragen, wenn die Umgebung Produktion ist</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nicht fragen</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Immer fragen</translation>
    </message>
    <message>
        <source>Ask, and let the name of the server be typed</source>
        <translation>Fragen und den Namen des Servers eingeben lassen</translation>
    </message>
    <message>
        <source>Automatic (UTF-8, else Western)</source>
        <translation>Automatisch (UTF-8, sonst westlich)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An encoding: its script and its name, &quot;Cyrillic (Windows-1251)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Your Certificate</source>
        <translation>Ihr Zertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.p12 *.pfx)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Key File</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Schlüssel (*.pem *.key)</translation>
    </message>
    <message>
        <source>This certificate expired on %1; the server will hardly take it.</source>
        <translation>Dieses Zertifikat ist am %1 abgelaufen; der Server wird es kaum annehmen.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the file with the key (chmod 600 keeps them out).</source>
        <translation>Andere Benutzer dieses Rechners können die Datei mit dem Schlüssel lesen (chmod 600 hält sie fern).</translation>
    </message>
    <message>
        <source>A passphrase opens it; it is asked for at connect unless it stands here.</source>
        <translation>Eine Passphrase öffnet es; danach wird beim Verbinden gefragt, wenn sie nicht hier steht.</translation>
    </message>
    <message>
        <source>Certificates are of use only with TLS: see Encryption, under Server.</source>
        <translation>Zertifikate werden nur mit TLS gebraucht: siehe Verschlüsselung, unter Server.</translation>
    </message>
    <message>
        <source>None, unless the key is sealed</source>
        <translation>Keine, außer der Schlüssel ist versiegelt</translation>
    </message>
    <message>
        <source>ssh protects the way to the jump host. Behind it, without TLS, everybody on the way to this server can read and change what is sent.</source>
        <translation>ssh schützt den Weg zum Sprungrechner. Dahinter kann ohne TLS jeder auf dem Weg zu diesem Server mitlesen und verändern, was gesendet wird.</translation>
    </message>
    <message>
        <source>Add Server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>What you have entered is not saved.</source>
        <translation>Was Sie eingegeben haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>wirechief::ServerDialogs</name>
    <message>
        <source>Remove %1 from Wirechief?</source>
        <translation>%1 aus Wirechief entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a server that is a copy</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (Kopie %2)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 with its %Ln server(s) from Wirechief?</source>
        <translation>
            <numerusform>%1 mit seinem Server aus Wirechief entfernen?</numerusform>
            <numerusform>%1 mit seinen %Ln Servern aus Wirechief entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more.</source>
        <translation>%1 und %2 weitere.</translation>
    </message>
    <message>
        <source>Their settings and their saved secrets are deleted, and this cannot be undone. The servers themselves are not changed.</source>
        <translation>Ihre Einstellungen und ihre gespeicherten Geheimnisse werden gelöscht, und das lässt sich nicht zurücknehmen. Die Server selbst werden nicht verändert.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Its settings and its saved secret are deleted, and this cannot be undone. The server itself is not changed.</source>
        <translation>Seine Einstellungen und sein gespeichertes Geheimnis werden gelöscht; das lässt sich nicht rückgängig machen. Der Server selbst wird nicht verändert.</translation>
    </message>
    <message>
        <source>It was never saved, so there is no way back to it here.</source>
        <translation>Er wurde nie gespeichert, daher führt hier kein Weg zu ihm zurück.</translation>
    </message>
    <message>
        <source>Its session ends.</source>
        <translation>Seine Sitzung endet.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %1 with its %Ln server(s).</source>
        <translation>
            <numerusform>%1 mit dem einen Server darin wurde entfernt.</numerusform>
            <numerusform>%1 mit den %Ln Servern darin wurde entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) with them end.</source>
        <translation>
            <numerusform>%Ln Sitzung mit ihnen endet.</numerusform>
            <numerusform>%Ln Sitzungen mit ihnen enden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Wirechief has removed %1 meanwhile.</source>
        <translation>Ein anderes Wirechief hat %1 inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Nothing was saved. Save again to add it anew.</source>
        <translation>Es wurde nichts gespeichert. Speichern Sie noch einmal, um ihn neu anzulegen.</translation>
    </message>
    <message>
        <source>Another Wirechief has changed %1 meanwhile.</source>
        <translation>Ein anderes Wirechief hat %1 inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing was saved. Save again to put what stands here in its place, or cancel to keep what it saved.</source>
        <translation>Es wurde nichts gespeichert. Speichern Sie noch einmal, um das, was hier steht, an dessen Stelle zu setzen, oder brechen Sie ab, um dessen Stand zu behalten.</translation>
    </message>
</context>
<context>
    <name>wirechief::ServerFile</name>
    <message>
        <source>Choose a file that Wirechief exported.</source>
        <translation>Wählen Sie eine Datei, die Wirechief exportiert hat.</translation>
    </message>
    <message>
        <source>There are more than %1 servers in it, or too much is written in them.</source>
        <translation>Es sind mehr als %1 Server darin, oder es steht zu viel in ihnen.</translation>
    </message>
    <message>
        <source>Take fewer at once.</source>
        <translation>Nehmen Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>Its values lie too deep inside one another.</source>
        <translation>Ihre Werte liegen zu tief ineinander.</translation>
    </message>
    <message>
        <source>The key needs %1 MB of memory for a moment, which cannot be had.</source>
        <translation>Der Schlüssel braucht für einen Augenblick %1 MB Speicher, die nicht zu haben sind.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is damaged: %1 at byte %2.</source>
        <translation>Das ist beschädigt: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>This is JSON, but no file of servers.</source>
        <translation>Das ist JSON, aber keine Datei mit Servern.</translation>
    </message>
    <message>
        <source>This was exported by a newer version of Wirechief.</source>
        <translation>Das wurde von einer neueren Version von Wirechief exportiert.</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>Benutzen Sie die neuere Version.</translation>
    </message>
    <message>
        <source>This is damaged.</source>
        <translation>Das ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no server in it.</source>
        <translation>Es ist kein Server darin.</translation>
    </message>
    <message>
        <source>The secrets were sealed by a newer version of Wirechief.</source>
        <translation>Die Geheimnisse wurden von einer neueren Version von Wirechief versiegelt.</translation>
    </message>
    <message>
        <source>Use the newer version, or import the servers without them.</source>
        <translation>Benutzen Sie die neuere Version, oder importieren Sie die Server ohne sie.</translation>
    </message>
    <message>
        <source>The secrets do not open with this passphrase.</source>
        <translation>Die Geheimnisse lassen sich mit dieser Passphrase nicht öffnen.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the layout of the keyboard, and try again.</source>
        <translation>Prüfen Sie die Feststelltaste und die Tastaturbelegung, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The servers in this file were changed after their secrets were sealed.</source>
        <translation>Die Server in dieser Datei wurden geändert, nachdem ihre Geheimnisse versiegelt waren.</translation>
    </message>
    <message>
        <source>The secrets stay closed, since one could go to another server. Export anew.</source>
        <translation>Die Geheimnisse bleiben verschlossen, denn eines könnte an einen anderen Server gehen. Exportieren Sie neu.</translation>
    </message>
    <message>
        <source>This is JSON, but a list and not what Wirechief exports.</source>
        <translation>Das ist JSON, aber eine Liste und nicht, was Wirechief exportiert.</translation>
    </message>
</context>
<context>
    <name>wirechief::ServerFolders</name>
    <message>
        <source>%1 cannot be moved into itself.</source>
        <translation>%1 kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>Choose a folder outside of it.</source>
        <translation>Wählen Sie einen Ordner außerhalb davon.</translation>
    </message>
    <message>
        <source>%1 is not saved, and so it has no folder.</source>
        <translation>%1 ist nicht gespeichert und hat deshalb keinen Ordner.</translation>
    </message>
    <message>
        <source>Save it first: Server, Save This Server.</source>
        <translation>Speichern Sie ihn zuerst: Server, Diesen Server speichern.</translation>
    </message>
    <message>
        <source>&amp;Undo Moving to the Top Level</source>
        <translation>Verschieben auf die oberste Ebene &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Undo Moving to %1</source>
        <translation>Verschieben nach %1 &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Give the folder a name.</source>
        <translation>Geben Sie dem Ordner einen Namen.</translation>
    </message>
    <message>
        <source>A name has no slash: that is what separates folders. Choose another one.</source>
        <translation>Ein Name hat keinen Schrägstrich: Der trennt Ordner. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder was not renamed.</source>
        <translation>Der Ordner wurde nicht umbenannt.</translation>
    </message>
    <message>
        <source>There is a folder %1 already.</source>
        <translation>Einen Ordner %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or move the servers there.</source>
        <translation>Wählen Sie einen anderen Namen, oder verschieben Sie die Server dorthin.</translation>
    </message>
    <message>
        <source>&amp;Undo Renaming to %1</source>
        <translation>Umbenennen in %1 &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Put the servers back into the folders in which they were</source>
        <translation>Die Server in die Ordner zurücklegen, in denen sie waren</translation>
    </message>
    <message>
        <source>There is nothing to put back: the servers are gone, or were moved since.</source>
        <translation>Es gibt nichts zurückzulegen: Die Server sind fort oder wurden inzwischen verschoben.</translation>
    </message>
    <message>
        <source>The servers are back in their folders.</source>
        <translation>Die Server sind wieder in ihren Ordnern.</translation>
    </message>
    <message>
        <source>Call the folder %1 again</source>
        <translation>Den Ordner wieder %1 nennen</translation>
    </message>
    <message>
        <source>The folder is called %1 again.</source>
        <translation>Der Ordner heißt wieder %1.</translation>
    </message>
    <message>
        <source>Red&amp;o Moving to the Top Level</source>
        <translation>Verschieben auf die oberste Ebene &amp;wiederholen</translation>
    </message>
    <message>
        <source>Red&amp;o Moving to %1</source>
        <translation>Verschieben nach %1 &amp;wiederholen</translation>
    </message>
    <message>
        <source>Move the servers there again</source>
        <translation>Die Server wieder dorthin verschieben</translation>
    </message>
    <message>
        <source>The servers were moved again.</source>
        <translation>Die Server wurden wieder verschoben.</translation>
    </message>
    <message>
        <source>Red&amp;o Renaming to %1</source>
        <translation>Umbenennen in %1 &amp;wiederholen</translation>
    </message>
</context>
<context>
    <name>wirechief::ServerListModel</name>
    <message>
        <source>retry in %1 s</source>
        <translation>Versuch in %1 s</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Alle Server</translation>
    </message>
    <message>
        <source>%1 of %2 servers connected</source>
        <translation>%1 von %2 Servern verbunden</translation>
    </message>
    <message>
        <source>Connected, answers slowly</source>
        <translation>Verbunden, antwortet langsam</translation>
    </message>
    <message>
        <source>Waiting for its secret</source>
        <translation>Wartet auf sein Geheimnis</translation>
    </message>
    <message>
        <source>secret…</source>
        <extracomment>Behind a server in the list: its secret is awaited from the keyring or the vault</extracomment>
        <translation>Geheimnis …</translation>
    </message>
    <message>
        <source>%1 is not counted</source>
        <translation>%1 zählt nicht mit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, environment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Behind a folder of servers: how many are connected, and of how many</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>wirechief::ServerProblems</name>
    <message>
        <source>Unlock the Vault…</source>
        <translation>Tresor entsperren…</translation>
    </message>
</context>
<context>
    <name>wirechief::ServerProfile</name>
    <message>
        <source>Enter the server&apos;s host name or address.</source>
        <translation>Geben Sie den Hostnamen oder die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>Enter the port in its own field, not behind the host.</source>
        <translation>Geben Sie den Port in seinem eigenen Feld ein, nicht hinter dem Host.</translation>
    </message>
    <message>
        <source>Enter the user name in its own field, not before the host.</source>
        <translation>Geben Sie den Benutzernamen in seinem eigenen Feld ein, nicht vor dem Host.</translation>
    </message>
    <message>
        <source>This is not an IPv6 address. Check its groups and colons.</source>
        <translation>Das ist keine IPv6-Adresse. Prüfen Sie die Gruppen und Doppelpunkte.</translation>
    </message>
    <message>
        <source>This is not an IPv4 address. It needs four numbers up to 255.</source>
        <translation>Das ist keine IPv4-Adresse. Sie braucht vier Zahlen bis 255.</translation>
    </message>
    <message>
        <source>This is not a host name. Use letters, digits, hyphens and dots, or an address.</source>
        <translation>Das ist kein Hostname. Benutzen Sie Buchstaben, Ziffern, Bindestriche und Punkte oder eine Adresse.</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>Geben Sie dem Server einen Namen.</translation>
    </message>
    <message>
        <source>The name holds a control character. Type it again.</source>
        <translation>Der Name enthält ein Steuerzeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The name is too long. Use at most %1 characters.</source>
        <translation>Der Name ist zu lang. Benutzen Sie höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The folder&apos;s name holds a control character. Type it again.</source>
        <translation>Der Name des Ordners enthält ein Steuerzeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The folder&apos;s name is too long. Use at most %1 characters.</source>
        <translation>Der Name des Ordners ist zu lang. Benutzen Sie höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Enter the user name, as it stands in brackets in manager.conf.</source>
        <translation>Geben Sie den Benutzernamen ein, wie er in manager.conf in eckigen Klammern steht.</translation>
    </message>
    <message>
        <source>The user name holds a control character. Type it again.</source>
        <translation>Der Benutzername enthält ein Steuerzeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The user name is too long. Use at most %1 characters.</source>
        <translation>Der Benutzername ist zu lang. Benutzen Sie höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The server has no identity. Add it anew.</source>
        <translation>Der Server hat keine Kennung. Fügen Sie ihn neu hinzu.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <translation>Geben Sie einen Port von 1 bis 65535 ein.</translation>
    </message>
    <message>
        <source>The path of the CA file holds a control character. Choose the file again.</source>
        <translation>Der Pfad der CA-Datei enthält ein Steuerzeichen. Wählen Sie die Datei neu aus.</translation>
    </message>
    <message>
        <source>The trusted fingerprint is no SHA-256. Connect again to accept the certificate.</source>
        <translation>Der vertraute Fingerabdruck ist kein SHA-256. Verbinden Sie sich neu, um das Zertifikat anzunehmen.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>There are too many names of actions. Use at most %1.</source>
        <translation>Es sind zu viele Namen von Aktionen. Höchstens %1 sind möglich.</translation>
    </message>
    <message>
        <source>The name of an action has letters, digits, hyphens and underscores only. Separate names by commas.</source>
        <translation>Der Name einer Aktion hat nur Buchstaben, Ziffern, Binde- und Unterstriche. Mehrere Namen durch Kommas trennen.</translation>
    </message>
    <message>
        <source>%1 cannot be both available and missing. Remove it from one of the two lists.</source>
        <translation>%1 kann nicht zugleich vorhanden sein und fehlen. Aus einer der beiden Listen entfernen.</translation>
    </message>
    <message>
        <source>This cannot ring as your phone. Write technology/name, for instance PJSIP/100.</source>
        <translation>Das kann nicht als Ihr Telefon klingeln. Schreiben Sie Technik/Name, zum Beispiel PJSIP/100.</translation>
    </message>
    <message>
        <source>Give your environment a name.</source>
        <translation>Geben Sie Ihrer Umgebung einen Namen.</translation>
    </message>
    <message>
        <source>The name of the environment holds a control character. Type it again.</source>
        <translation>Der Name der Umgebung enthält ein Steuerzeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The name of the environment is too long. Use at most %1 characters.</source>
        <translation>Der Name der Umgebung ist zu lang. Nehmen Sie höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The folder is too deep. Use at most %1 folders one inside the other.</source>
        <translation>Der Ordner liegt zu tief. Nehmen Sie höchstens %1 Ordner ineinander.</translation>
    </message>
    <message>
        <source>The notes are too long. Use at most %1 characters.</source>
        <translation>Die Notizen sind zu lang. Nehmen Sie höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The notes hold a control character. Remove it.</source>
        <translation>Die Notizen enthalten ein Steuerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 is no class of events. Use those of manager.conf, separated by commas: %2.</source>
        <translation>%1 ist keine Klasse von Ereignissen. Nehmen Sie die aus manager.conf, durch Kommas getrennt: %2.</translation>
    </message>
    <message>
        <source>Enter a time from %1 to %2 seconds, or 0 for the usual one.</source>
        <translation>Geben Sie eine Zeit von %1 bis %2 Sekunden ein, oder 0 für die übliche.</translation>
    </message>
    <message>
        <source>This version does not know the encoding. Choose another one.</source>
        <translation>Diese Version kennt den Zeichensatz nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The path of the file holds a control character. Choose the file again.</source>
        <translation>Der Pfad der Datei enthält ein Steuerzeichen. Wählen Sie die Datei noch einmal aus.</translation>
    </message>
    <message>
        <source>Choose the certificate to which this key belongs, too.</source>
        <translation>Wählen Sie auch das Zertifikat, zu dem dieser Schlüssel gehört.</translation>
    </message>
    <message>
        <source>This is no host for ssh. Write it as you type it for ssh: gate.example.org, me@gate.example.org or gate.example.org:2222.</source>
        <translation>Das ist kein Host für ssh. Schreiben Sie ihn, wie Sie ihn für ssh schreiben: gate.example.org, me@gate.example.org oder gate.example.org:2222.</translation>
    </message>
    <message>
        <source>What it has for “%1” is nothing that this version can use.</source>
        <translation>Was dort für „%1“ steht, kann diese Version nicht verwenden.</translation>
    </message>
    <message>
        <source>A number with a zero in front is read as octal, 010 as 8, and one with 0x as hexadecimal. Write the address without them, as 10.6.1.1.</source>
        <translation>Eine Zahl mit einer Null davor wird als Oktalzahl gelesen, 010 als 8, und eine mit 0x als Hexadezimalzahl. Schreiben Sie die Adresse ohne beides, etwa 10.6.1.1.</translation>
    </message>
    <message>
        <source>Enter user name and secret in their own fields, not before the host: here everybody can read them.</source>
        <translation>Geben Sie Benutzernamen und Geheimnis in ihren eigenen Feldern ein, nicht vor dem Host: Hier kann sie jeder lesen.</translation>
    </message>
    <message>
        <source>Enter only the host name or address, without “%1”.</source>
        <translation>Geben Sie nur den Hostnamen oder die Adresse ein, ohne „%1“.</translation>
    </message>
    <message>
        <source>Enter only the host name or address, without a path.</source>
        <translation>Geben Sie nur den Hostnamen oder die Adresse ein, ohne einen Pfad.</translation>
    </message>
</context>
<context>
    <name>wirechief::ServerSearch</name>
    <message>
        <source>Find server</source>
        <translation>Server suchen</translation>
    </message>
    <message>
        <source>Words of the name, host, folder, user, notes or environment (Ctrl+F, or type in the list)</source>
        <translation>Wörter aus Name, Host, Ordner, Benutzer, Notizen oder Umgebung (Strg+F, oder in der Liste tippen)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show all servers again</source>
        <translation>Wieder alle Server zeigen</translation>
    </message>
    <message>
        <source>No server has these words.</source>
        <translation>Kein Server hat diese Wörter.</translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation>%1 von %2 Servern</translation>
    </message>
    <message>
        <source>Find server</source>
        <comment>in the entry, which is narrow</comment>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>wirechief::ServerTablePage</name>
    <message>
        <source>%1: %2</source>
        <comment>server, what failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 servers</source>
        <translation>%1 Servern</translation>
    </message>
    <message>
        <source>The list of %1 came incomplete: what is missing is not known.</source>
        <translation>Die Liste von %1 kam unvollständig an: Was fehlt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 answers slowly: its answer to %2 is still awaited.</source>
        <translation>%1 antwortet langsam: Die Antwort auf %2 steht noch aus.</translation>
    </message>
    <message>
        <source>The list of %1 could not be read.
The message below says why, and what can be done.</source>
        <translation>Die Liste von %1 konnte nicht gelesen werden.
Die Meldung unten sagt, warum und was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>wirechief::ServerText</name>
    <message>
        <source>The secret</source>
        <translation>Das Geheimnis</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 has a letter that %2 has not, the encoding of this server.</source>
        <extracomment>%1: a text in quotes, or &quot;The secret&quot;; %2: the name of an encoding</extracomment>
        <translation>%1 hat einen Buchstaben, den %2 nicht hat, der Zeichensatz dieses Servers.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>wirechief::ServerTree</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>wirechief::ServerUndo</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
</context>
<context>
    <name>wirechief::SessionMessage</name>
    <message>
        <source>Next try in %1 s.</source>
        <translation>Nächster Versuch in %1 s.</translation>
    </message>
    <message>
        <source>Retry Now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Stop Trying</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Edit Server…</source>
        <translation>Server bearbeiten…</translation>
    </message>
    <message>
        <source>Enter Secret…</source>
        <translation>Geheimnis eingeben…</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>Zertifikat zeigen…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>The session was stopped.</source>
        <translation>Die Sitzung wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>The server was restarted.</source>
        <translation>Der Server wurde neu gestartet.</translation>
    </message>
    <message>
        <source>Another server, or another release, answers at this address now.</source>
        <translation>Unter dieser Adresse antwortet jetzt ein anderer Server oder eine andere Version.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>No session with %1.</source>
        <translation>Keine Sitzung mit %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>The next try is under way.</source>
        <translation>Der nächste Versuch läuft.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The connection was interrupted for %1. What happened in that time was not seen.</source>
        <translation>Die Verbindung war %1 lang unterbrochen. Was in dieser Zeit geschah, wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>Everything has been loaded anew.</source>
        <translation>Alles wurde neu geladen.</translation>
    </message>
    <message>
        <source>The lists are being read anew.</source>
        <translation>Die Listen werden neu gelesen.</translation>
    </message>
    <message>
        <source>The connection was interrupted: %1. What happened in that time was not seen.</source>
        <translation>Die Verbindung war unterbrochen: %1. Was in dieser Zeit geschah, wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>The secret was not saved; it is kept until you quit.</source>
        <translation>Das Geheimnis wurde nicht gespeichert; es wird bis zum Beenden behalten.</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Create a Vault…</source>
        <translation>Tresor anlegen…</translation>
    </message>
    <message>
        <source>Enter Passphrase…</source>
        <translation>Passphrase eingeben …</translation>
    </message>
    <message>
        <source>The passphrase was not saved; it is kept until you quit.</source>
        <translation>Die Passphrase wurde nicht gespeichert; sie wird bis zum Beenden behalten.</translation>
    </message>
</context>
<context>
    <name>wirechief::SettingsFile</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check the owner and the rights of the file, then start again.</source>
        <translation>Prüfen Sie den Eigentümer und die Rechte der Datei und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Check the disk, then start again.</source>
        <translation>Prüfen Sie den Datenträger und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>sie ist größer als %1 MB</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>sie enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Wirechief. It is left as it is, and nothing can be saved to it. Use the newer version.</source>
        <translation>%1 wurde von einer neueren Version von Wirechief geschrieben. Die Datei bleibt, wie sie ist, und nichts kann in ihr gespeichert werden. Benutzen Sie die neuere Version.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Wirechief and is left as it is.</source>
        <translation>%1 wurde von einer neueren Version von Wirechief geschrieben und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>Benutzen Sie die neuere Version.</translation>
    </message>
    <message>
        <source>Move it away by hand, then start again.</source>
        <translation>Verschieben Sie die Datei von Hand und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). It was kept as %3, and a new one is begun.</source>
        <translation>%1 ist beschädigt (%2). Die Datei wurde als %3 aufbewahrt, und eine neue wird begonnen.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read.</source>
        <translation>%1 wurde seit dem Lesen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Nothing was saved. Start Wirechief again to read it anew.</source>
        <translation>Es wurde nichts gespeichert. Starten Sie Wirechief neu, um die Datei neu zu lesen.</translation>
    </message>
    <message>
        <source>%1 would become larger than %2 MB.</source>
        <translation>%1 würde größer als %2 MB.</translation>
    </message>
    <message>
        <source>Nothing was saved. Remove what is no longer needed.</source>
        <translation>Es wurde nichts gespeichert. Entfernen Sie, was nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check the rights of the folder above it.</source>
        <translation>Prüfen Sie die Rechte des Ordners darüber.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation>%1 konnte nicht gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>The old file is unchanged. Check the free space and the rights of its folder.</source>
        <translation>Die alte Datei ist unverändert. Prüfen Sie den freien Platz und die Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>%1 could not be read: it is no file.</source>
        <translation>%1 konnte nicht gelesen werden: Das ist keine Datei.</translation>
    </message>
    <message>
        <source>Move it away, then start again.</source>
        <translation>Verschieben Sie es und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Another Wirechief is saving %1.</source>
        <translation>Ein anderes Wirechief speichert gerade %1.</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again.</source>
        <translation>Nichts wurde gespeichert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 ist beschädigt (%2).</translation>
    </message>
    <message>
        <source>%1 is damaged (%2) and could not be moved aside: %3.</source>
        <translation>%1 ist beschädigt (%2) und konnte nicht beiseitegelegt werden: %3.</translation>
    </message>
    <message>
        <source>It is left as it is. When Wirechief starts again, it is kept aside under another name.</source>
        <translation>Sie bleibt, wie sie ist. Beim nächsten Start hebt Wirechief sie unter einem anderen Namen auf.</translation>
    </message>
    <message>
        <source>%1 is left as it is: its “version” is no whole number, so what it says is not understood.</source>
        <translation>%1 bleibt, wie es ist: Die „version“ darin ist keine ganze Zahl, also ist nicht zu verstehen, was darin steht.</translation>
    </message>
    <message>
        <source>Nothing can be saved to it. Correct the number, or move the file away, and start again.</source>
        <translation>Nichts kann darin gespeichert werden. Berichtigen Sie die Zahl oder legen Sie die Datei woanders hin, und starten Sie neu.</translation>
    </message>
    <message>
        <source>%1 was damaged. Another Wirechief has kept it as %2, and a new one is begun.</source>
        <translation>%1 war beschädigt. Ein anderes Wirechief hat sie als %2 aufbewahrt, und eine neue wird begonnen.</translation>
    </message>
</context>
<context>
    <name>wirechief::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Find in the console&apos;s output</source>
        <translation>In der Ausgabe der Konsole suchen</translation>
    </message>
    <message>
        <source>Earlier and later commands in the console</source>
        <translation>Frühere und spätere Befehle in der Konsole</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Connect to the selected server</source>
        <translation>Mit dem ausgewählten Server verbinden</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Export the shown rows</source>
        <translation>Die sichtbaren Zeilen exportieren</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Action Composer</source>
        <translation>Formular für Aktionen</translation>
    </message>
    <message>
        <source>Send the action</source>
        <translation>Die Aktion schicken</translation>
    </message>
    <message>
        <source>Save the command as a favourite</source>
        <translation>Den Befehl als Favoriten behalten</translation>
    </message>
    <message>
        <source>Save the action</source>
        <translation>Die Aktion behalten</translation>
    </message>
    <message>
        <source>Copy them with the headings</source>
        <translation>Mit den Überschriften kopieren</translation>
    </message>
    <message>
        <source>Details of the selected row</source>
        <translation>Details der ausgewählten Zeile</translation>
    </message>
    <message>
        <source>Offer what there is to ask for, in the filter</source>
        <translation>Im Filter anbieten, wonach sich fragen lässt</translation>
    </message>
    <message>
        <source>Complete the command</source>
        <translation>Befehl vervollständigen</translation>
    </message>
    <message>
        <source>Search earlier commands</source>
        <translation>Frühere Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Turn the pages of the output</source>
        <translation>In der Ausgabe blättern</translation>
    </message>
    <message>
        <source>PgUp, PgDown</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Filter the rows of an answer in its window</source>
        <translation>Zeilen einer Antwort in ihrem Fenster filtern</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
</context>
<context>
    <name>wirechief::ShowActionButton</name>
    <message>
        <source>Show &amp;Action</source>
        <translation>A&amp;ktion zeigen</translation>
    </message>
    <message>
        <source>Nothing can be sent yet.</source>
        <translation>Es kann noch nichts geschickt werden.</translation>
    </message>
    <message>
        <source>Open what will be sent in the action composer</source>
        <translation>Öffnen, was geschickt wird: im Formular für Aktionen</translation>
    </message>
</context>
<context>
    <name>wirechief::SocketTransport</name>
    <message>
        <source>%1 holds no certificate that can be read.</source>
        <translation>%1 enthält kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>Choose a PEM file, or leave the field empty to trust the system&apos;s authorities.</source>
        <translation>Wählen Sie eine PEM-Datei, oder lassen Sie das Feld leer, um den Zertifizierungsstellen des Systems zu vertrauen.</translation>
    </message>
    <message>
        <source>%1 refused the connection on port %2.</source>
        <translation>%1 hat die Verbindung auf Port %2 abgelehnt.</translation>
    </message>
    <message>
        <source>Check that Asterisk runs there, and enabled, port and bindaddr in manager.conf.</source>
        <translation>Prüfen Sie, ob Asterisk dort läuft, und enabled, port und bindaddr in manager.conf.</translation>
    </message>
    <message>
        <source>The name %1 does not resolve to an address.</source>
        <translation>Zum Namen %1 gibt es keine Adresse.</translation>
    </message>
    <message>
        <source>Check the spelling, or the name server of this machine.</source>
        <translation>Prüfen Sie die Schreibweise oder den Nameserver dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2.</source>
        <translation>%1 hat auf Port %2 nicht geantwortet.</translation>
    </message>
    <message>
        <source>A firewall may drop the packets, or the machine is down.</source>
        <translation>Vielleicht verwirft eine Firewall die Pakete, oder der Rechner läuft nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network of this machine.</source>
        <translation>Prüfen Sie das Netz dieses Rechners.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>Die Verbindung zu %1 ist gescheitert: %2.</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>Prüfen Sie Host und Port.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) were tried.</source>
        <translation>
            <numerusform>%Ln Adresse wurde versucht.</numerusform>
            <numerusform>%Ln Adressen wurden versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tunnel to %1 cannot be used.</source>
        <translation>Der Tunnel zu %1 lässt sich nicht benutzen.</translation>
    </message>
    <message>
        <source>Check that Asterisk runs there, and enabled, tlsenable and tlsbindaddr in manager.conf.</source>
        <translation>Prüfen Sie, ob Asterisk dort läuft, und enabled, tlsenable und tlsbindaddr in manager.conf.</translation>
    </message>
    <message>
        <source>%1 is a link-local address: it needs its interface, as in %1%eth0.</source>
        <translation>%1 ist eine verbindungslokale Adresse: Sie braucht ihre Schnittstelle, wie in %1%eth0.</translation>
    </message>
    <message>
        <source>Add the interface of this machine that leads to the server.</source>
        <translation>Fügen Sie die Schnittstelle dieses Rechners hinzu, die zum Server führt.</translation>
    </message>
    <message>
        <source>There is no interface %1 here.</source>
        <translation>Hier gibt es keine Schnittstelle %1.</translation>
    </message>
    <message>
        <source>Write one of this machine behind the % of the address.</source>
        <translation>Schreiben Sie eine dieses Rechners hinter das % der Adresse.</translation>
    </message>
</context>
<context>
    <name>wirechief::SshQuestionDialog</name>
    <message>
        <source>SSH Jump Through %1</source>
        <translation>SSH-Sprung über %1</translation>
    </message>
    <message>
        <source>ssh asks, on the way through %1 to %2:</source>
        <translation>ssh fragt auf dem Weg über %1 zu %2:</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>It goes to ssh, and is not kept.</source>
        <translation>Sie geht an ssh und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>&amp;Antwort:</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Die Antwort zeigen</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>A&amp;ntworten</translation>
    </message>
</context>
<context>
    <name>wirechief::SshQuestionDialogs</name>
    <message>
        <source>ssh asks something, on the way through %1.</source>
        <translation>ssh fragt etwas, auf dem Weg über %1.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
</context>
<context>
    <name>wirechief::SshTunnel</name>
    <message>
        <source>No folder could be made for the tunnel: %1.</source>
        <translation>Für den Tunnel konnte kein Ordner angelegt werden: %1.</translation>
    </message>
    <message>
        <source>Check XDG_RUNTIME_DIR, and the room in the folder for temporary files.</source>
        <translation>Prüfen Sie XDG_RUNTIME_DIR, und den Platz im Ordner für temporäre Dateien.</translation>
    </message>
    <message>
        <source>The jump through %1 needs the program ssh, which cannot be started.</source>
        <translation>Der Sprung über %1 braucht das Programm ssh, das sich nicht starten lässt.</translation>
    </message>
    <message>
        <source>Install OpenSSH&apos;s client (openssh-client), or remove the jump in the settings of this server.</source>
        <translation>Installieren Sie den Client von OpenSSH (openssh-client), oder entfernen Sie den Sprung in den Einstellungen dieses Servers.</translation>
    </message>
    <message>
        <source>The question of the jump host %1 was not answered.</source>
        <translation>Die Frage des Sprungrechners %1 wurde nicht beantwortet.</translation>
    </message>
    <message>
        <source>Connect again to be asked again.</source>
        <translation>Verbinden Sie erneut, um wieder gefragt zu werden.</translation>
    </message>
    <message>
        <source>The jump through %1 has ended.</source>
        <translation>Der Sprung über %1 ist beendet.</translation>
    </message>
    <message>
        <source>The jump through %1 has ended: “%2”.</source>
        <translation>Der Sprung über %1 ist beendet: „%2“.</translation>
    </message>
    <message>
        <source>Try “ssh %1” in a terminal; Wirechief uses the same settings.</source>
        <translation>Versuchen Sie „ssh %1“ in einem Terminal; Wirechief verwendet dieselben Einstellungen.</translation>
    </message>
</context>
<context>
    <name>wirechief::StatusLine</name>
    <message>
        <source>Connection status</source>
        <translation>Zustand der Verbindung</translation>
    </message>
    <message>
        <source>No server selected</source>
        <translation>Kein Server ausgewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server name, state of its session</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>AMI %1</source>
        <translation>AMI %1</translation>
    </message>
    <message>
        <source>Asterisk %1 · AMI %2</source>
        <translation>Asterisk %1 · AMI %2</translation>
    </message>
    <message>
        <source>TLS ✓</source>
        <translation>TLS ✓</translation>
    </message>
    <message>
        <source>clear text</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>The link is encrypted and the server&apos;s certificate was checked.</source>
        <translation>Die Verbindung ist verschlüsselt, und das Zertifikat des Servers wurde geprüft.</translation>
    </message>
    <message>
        <source>The link is not encrypted: use it only inside a trusted network.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Benutzen Sie sie nur in einem vertrauenswürdigen Netz.</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 Ereignisse/s</translation>
    </message>
    <message>
        <source>reply %1 ms</source>
        <translation>Antwort %1 ms</translation>
    </message>
    <message>
        <source>The server is asked for all events.</source>
        <translation>Der Server wird um alle Ereignisse gebeten.</translation>
    </message>
    <message>
        <source>The server is asked for the classes %1, because no page that is shown needs others. The log needs all while it is shown.</source>
        <extracomment>A list of event classes as in manager.conf: &quot;call, system&quot;</extracomment>
        <translation>Der Server wird um die Klassen %1 gebeten, denn keine Seite, die zu sehen ist, braucht andere. Das Protokoll braucht alle, solange es zu sehen ist.</translation>
    </message>
    <message>
        <source>%1 events have come, %2 of them were skipped, because a server can only be asked for whole classes.</source>
        <translation>%1 Ereignisse sind gekommen, %2 davon wurden übersprungen, denn ein Server lässt sich nur um ganze Klassen bitten.</translation>
    </message>
    <message>
        <source>All servers: %1 of %2 connected</source>
        <translation>Alle Server: %1 von %2 verbunden</translation>
    </message>
    <message>
        <source>The sums of all connected servers</source>
        <translation>Die Summen aller verbundenen Server</translation>
    </message>
    <message>
        <source>Connected, answers slowly</source>
        <translation>Verbunden, antwortet langsam</translation>
    </message>
    <message>
        <source>Waiting for its secret</source>
        <translation>Wartet auf sein Geheimnis</translation>
    </message>
    <message>
        <source>SSH ✓</source>
        <translation>SSH ✓</translation>
    </message>
    <message>
        <source>ssh encrypts the link up to the jump host, which is where the server is.</source>
        <translation>ssh verschlüsselt die Verbindung bis zum Sprungrechner, und auf dem ist der Server.</translation>
    </message>
    <message>
        <source>SSH, then clear text</source>
        <translation>SSH, dann Klartext</translation>
    </message>
    <message>
        <source>ssh encrypts the link up to the jump host. Behind it, it is not encrypted: use it only inside a trusted network.</source>
        <translation>ssh verschlüsselt die Verbindung bis zum Sprungrechner. Dahinter ist sie nicht verschlüsselt: Verwenden Sie sie nur in einem vertrauenswürdigen Netz.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>wirechief::SystemPage</name>
    <message>
        <source>&amp;Switch the manager on (enabled = yes), if it is not yet</source>
        <translation>Den Manager &amp;einschalten (enabled = yes), falls er es noch nicht ist</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Letters, digits, hyphens, dots and underscores</source>
        <translation>Buchstaben, Ziffern, Bindestriche, Punkte und Unterstriche</translation>
    </message>
    <message>
        <source>How Asterisk was installed</source>
        <translation>Wie Asterisk installiert wurde</translation>
    </message>
    <message>
        <source>From source, or I do not know</source>
        <translation>Aus dem Quelltext, oder ich weiß es nicht</translation>
    </message>
    <message>
        <source>Package of Debian, Ubuntu and the like</source>
        <translation>Paket von Debian, Ubuntu und Ähnlichem</translation>
    </message>
    <message>
        <source>FreePBX, or a system built on it</source>
        <translation>FreePBX oder ein System darauf</translation>
    </message>
    <message>
        <source>Asterisk release</source>
        <translation>Version von Asterisk</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>If you know it, for instance 22.10.0 or 1.8.32</source>
        <translation>Falls Sie sie kennen, zum Beispiel 22.10.0 oder 1.8.32</translation>
    </message>
    <message>
        <source>“asterisk -V” on the server says it. Old releases know less, and have bugs that matter here.</source>
        <translation>„asterisk -V“ auf dem Server sagt sie. Alte Versionen kennen weniger und haben Fehler, auf die es hier ankommt.</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Installed:</source>
        <translation>&amp;Installiert:</translation>
    </message>
    <message>
        <source>Asterisk &amp;release:</source>
        <translation>&amp;Version von Asterisk:</translation>
    </message>
    <message>
        <source>About the server</source>
        <translation>Über den Server</translation>
    </message>
    <message>
        <source>Write a release as 22.10.0 or 1.8.32, or leave it empty.</source>
        <translation>Schreiben Sie eine Version wie 22.10.0 oder 1.8.32, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The text will go into %1.</source>
        <translation>Der Text kommt nach %1.</translation>
    </message>
    <message>
        <source>Package of Fedora, RHEL, AlmaLinux and the like</source>
        <translation>Paket von Fedora, RHEL, AlmaLinux und ähnlichen</translation>
    </message>
</context>
<context>
    <name>wirechief::TableExport</name>
    <message>
        <source>Could not write %1: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen und der Platz hat.</translation>
    </message>
</context>
<context>
    <name>wirechief::TablePage</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Auswählen, welche Spalten gezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Fit Columns</source>
        <translation>Spalten an&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Default Columns</source>
        <translation>&amp;Standardspalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Filter &amp;Out This</source>
        <translation>Dies &amp;ausfiltern</translation>
    </message>
    <message>
        <source>Until then all rows are shown.</source>
        <translation>Bis dahin sind alle Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>Until then the rows are those of: %1</source>
        <translation>Bis dahin gilt für die Zeilen: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write rows to a file, with the columns that are shown</source>
        <translation>Zeilen in eine Datei schreiben, mit den Spalten, die zu sehen sind</translation>
    </message>
    <message>
        <source>&amp;Shown Rows…</source>
        <translation>&amp;Sichtbare Zeilen…</translation>
    </message>
    <message>
        <source>S&amp;elected Rows…</source>
        <translation>&amp;Ausgewählte Zeilen…</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv);;JSON for programs (*.json)</source>
        <translation>Tabellen für Tabellenkalkulationen (*.csv);;JSON für Programme (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln row(s) to %1.</source>
        <translation>
            <numerusform>%Ln Zeile wurde nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>Copy with Titles</source>
        <translation>Mit Titeln kopieren</translation>
    </message>
    <message>
        <source>F&amp;ilter for This</source>
        <translation>Na&amp;ch diesem filtern</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing is selected, so nothing was copied.</source>
        <translation>Es ist nichts ausgewählt, daher wurde nichts kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s).</source>
        <translation>
            <numerusform>Eine Zeile kopiert.</numerusform>
            <numerusform>%Ln Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the filter.
Press Esc in the filter line to see all rows.</source>
        <translation>Nichts passt zum Filter.
Esc in der Filterzeile zeigt alle Zeilen.</translation>
    </message>
</context>
<context>
    <name>wirechief::TextEncoding</name>
    <message>
        <source>Western</source>
        <translation>Westlich</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Vereinfachtes Chinesisch</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Traditionelles Chinesisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
</context>
<context>
    <name>wirechief::TextTableModel</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>wirechief::TimeLineList</name>
    <message>
        <source>Time line</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Nothing in the log yet.</source>
        <translation>Noch nichts im Protokoll.</translation>
    </message>
</context>
<context>
    <name>wirechief::TlsErrors</name>
    <message numerus="yes">
        <source>%1, %n bit(s)</source>
        <translation>
            <numerusform>%1, %n Bit</numerusform>
            <numerusform>%1, %n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>its key is weak (%1)</source>
        <translation>sein Schlüssel ist schwach (%1)</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>es gilt noch nicht</translation>
    </message>
    <message>
        <source>it is for another host</source>
        <translation>es gilt für einen anderen Host</translation>
    </message>
    <message>
        <source>it is signed by itself</source>
        <translation>es hat sich selbst unterschrieben</translation>
    </message>
    <message>
        <source>its authority is unknown</source>
        <translation>seine Zertifizierungsstelle ist unbekannt</translation>
    </message>
    <message>
        <source>its signature is weak</source>
        <translation>seine Unterschrift ist schwach</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>es wurde widerrufen</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keines</translation>
    </message>
    <message>
        <source>its chain of authorities does not hold</source>
        <translation>seine Kette von Zertifizierungsstellen hält nicht</translation>
    </message>
    <message>
        <source>Its key is weak (%1): others can compute it, so it proves nothing and cannot be trusted.</source>
        <translation>Sein Schlüssel ist schwach (%1): Andere können ihn berechnen; er beweist nichts, und man kann ihm nicht vertrauen.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Es ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of its authority has expired.</source>
        <translation>Das Zertifikat seiner Zertifizierungsstelle ist abgelaufen.</translation>
    </message>
    <message>
        <source>It is not valid before %1. Check the clock of this machine: it says %2.</source>
        <translation>Es gilt erst ab %1. Prüfen Sie die Uhr dieses Rechners: Sie sagt %2.</translation>
    </message>
    <message>
        <source>It is for another host: it does not name %1.</source>
        <translation>Es gilt für einen anderen Host: Es nennt %1 nicht.</translation>
    </message>
    <message>
        <source>It is signed by itself: no authority vouches for it.</source>
        <translation>Es hat sich selbst unterschrieben: Keine Zertifizierungsstelle bürgt dafür.</translation>
    </message>
    <message>
        <source>The authority that signed it is not known here.</source>
        <translation>Die Zertifizierungsstelle, die es unterschrieben hat, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>It is signed in a way that can be forged (SHA-1 or MD5).</source>
        <translation>Es ist auf eine Art unterschrieben, die sich fälschen lässt (SHA-1 oder MD5).</translation>
    </message>
    <message>
        <source>It was revoked.</source>
        <translation>Es wurde widerrufen.</translation>
    </message>
    <message>
        <source>The server shows no certificate.</source>
        <translation>Der Server zeigt kein Zertifikat.</translation>
    </message>
    <message>
        <source>The chain of authorities that it names does not hold, or uses weak keys.</source>
        <translation>Die Kette von Zertifizierungsstellen, die es nennt, hält nicht oder hat schwache Schlüssel.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 broke.</source>
        <translation>Die verschlüsselte Verbindung zu %1 ist abgerissen.</translation>
    </message>
    <message>
        <source>%1 speaks only TLS versions before 1.2, which are no longer safe.</source>
        <translation>%1 spricht nur TLS vor 1.2, das nicht mehr sicher ist.</translation>
    </message>
    <message>
        <source>Update TLS at the server, or use a tunnel.</source>
        <translation>Aktualisieren Sie TLS auf dem Server, oder nehmen Sie einen Tunnel.</translation>
    </message>
    <message>
        <source>%1 and Wirechief found no encryption that both accept.</source>
        <translation>%1 und Wirechief fanden keine Verschlüsselung, die beide annehmen.</translation>
    </message>
    <message>
        <source>%1 speaks no TLS on port %2.</source>
        <translation>%1 spricht auf Port %2 kein TLS.</translation>
    </message>
    <message>
        <source>Port %1 may be the one without encryption; AMI over TLS is usually 5039.</source>
        <translation>Port %1 ist vielleicht der ohne Verschlüsselung; AMI über TLS hat gewöhnlich 5039.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>Der TLS-Handshake mit %1 ist gescheitert.</translation>
    </message>
    <message>
        <source>an authority vouches for it, but its key is another one</source>
        <translation>eine Zertifizierungsstelle bürgt dafür, aber sein Schlüssel ist ein anderer</translation>
    </message>
    <message>
        <source>An authority that this machine trusts vouches for it, but its key is not the one that you trusted.</source>
        <translation>Eine Zertifizierungsstelle, der dieser Rechner vertraut, bürgt dafür, aber sein Schlüssel ist nicht der, dem Sie vertraut haben.</translation>
    </message>
    <message>
        <source>%1 refused your certificate: it does not know the authority that signed it.</source>
        <translation>%1 hat Ihr Zertifikat abgelehnt: Er kennt die Zertifizierungsstelle nicht, die es unterschrieben hat.</translation>
    </message>
    <message>
        <source>%1 refused your certificate: it has expired.</source>
        <translation>%1 hat Ihr Zertifikat abgelehnt: Es ist abgelaufen.</translation>
    </message>
    <message>
        <source>%1 refused your certificate: it was revoked.</source>
        <translation>%1 hat Ihr Zertifikat abgelehnt: Es wurde widerrufen.</translation>
    </message>
    <message>
        <source>%1 refused your certificate.</source>
        <translation>%1 hat Ihr Zertifikat abgelehnt.</translation>
    </message>
    <message>
        <source>%1 wants a certificate of its clients, and none was chosen for it.</source>
        <translation>%1 verlangt von seinen Clients ein Zertifikat, und für ihn ist keines gewählt.</translation>
    </message>
    <message>
        <source>Choose yours in the settings of this server, under Certificates.</source>
        <translation>Wählen Sie Ihres in den Einstellungen dieses Servers, unter Zertifikate.</translation>
    </message>
    <message>
        <source>Get a new one: it expired on %1.</source>
        <translation>Besorgen Sie ein neues: Es ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Ask who runs the server which certificates it takes, and choose yours in the settings of this server, under Certificates.</source>
        <translation>Fragen Sie den Betreiber des Servers, welche Zertifikate er annimmt, und wählen Sie Ihres in den Einstellungen dieses Servers, unter Zertifikate.</translation>
    </message>
    <message>
        <source>The key in %1 is not the one of the certificate in %2, or too weak.</source>
        <translation>Der Schlüssel in %1 ist nicht der des Zertifikats in %2, oder zu schwach.</translation>
    </message>
    <message>
        <source>The key in %1 is not the one of the certificate there, or too weak.</source>
        <translation>Der Schlüssel in %1 ist nicht der des dortigen Zertifikats, oder zu schwach.</translation>
    </message>
    <message>
        <source>Choose the key that was made with the certificate.</source>
        <translation>Wählen Sie den Schlüssel, der mit dem Zertifikat erzeugt wurde.</translation>
    </message>
    <message>
        <source>The server may want a certificate of its clients (choose yours in the settings of this server, under Certificates), or offer only what is no longer safe.</source>
        <translation>Vielleicht verlangt der Server von seinen Clients ein Zertifikat (wählen Sie Ihres in den Einstellungen dieses Servers, unter Zertifikate), oder er bietet nur an, was nicht mehr sicher ist.</translation>
    </message>
    <message>
        <source>The server may not want your certificate, or offer only what is no longer safe.</source>
        <translation>Vielleicht will der Server Ihr Zertifikat nicht, oder er bietet nur an, was nicht mehr sicher ist.</translation>
    </message>
</context>
<context>
    <name>wirechief::TrustedCertificates</name>
    <message>
        <source>Trusted Certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>You accepted the certificates of these servers yourself. A server of this list that shows another key is stopped, whoever vouches for it.</source>
        <translation>Die Zertifikate dieser Server haben Sie selbst angenommen. Zeigt ein Server dieser Liste einen anderen Schlüssel, wird die Verbindung angehalten, wer auch immer dafür bürgt.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Copy Fingerprint</source>
        <translation>Fingerabdruck &amp;kopieren</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Select a server first.</source>
        <translation>Wählen Sie zuerst einen Server aus.</translation>
    </message>
    <message>
        <source>%1 is not trusted any more. You are asked when it is connected next.</source>
        <translation>%1 wird nicht mehr vertraut. Beim nächsten Verbinden werden Sie gefragt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Nothing was removed here.</source>
        <translation>Hier wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>%1 is trusted again.</source>
        <translation>%1 wird wieder vertraut.</translation>
    </message>
    <message>
        <source>%1 is not trusted any more, and its session has ended. You are asked when it is connected next.</source>
        <translation>%1 wird nicht mehr vertraut, und die Sitzung ist beendet. Bei der nächsten Verbindung werden Sie gefragt.</translation>
    </message>
    <message>
        <source>&amp;Undo Removing the Trust in %1</source>
        <translation>Entzug des Vertrauens in %1 &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Trust the certificate of %1 again</source>
        <translation>Dem Zertifikat von %1 wieder vertrauen</translation>
    </message>
    <message>
        <source>Red&amp;o Removing the Trust in %1</source>
        <translation>Entzug des Vertrauens in %1 &amp;wiederholen</translation>
    </message>
    <message>
        <source>Trust the certificate of %1 no more</source>
        <translation>Dem Zertifikat von %1 nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>That certificate of %1 is not trusted any more, and the session has ended. The other one in the list still is.</source>
        <translation>Diesem Zertifikat von %1 wird nicht mehr vertraut, und die Sitzung ist beendet. Dem anderen in der Liste wird weiter vertraut.</translation>
    </message>
    <message>
        <source>That certificate of %1 is not trusted any more. The other one in the list still is.</source>
        <translation>Diesem Zertifikat von %1 wird nicht mehr vertraut. Dem anderen in der Liste wird weiter vertraut.</translation>
    </message>
</context>
<context>
    <name>wirechief::TrustedModel</name>
    <message>
        <source>None: authorities vouch for every server, or none was asked for.</source>
        <translation>Keine: Für jeden Server bürgt eine Zertifizierungsstelle, oder es wurde nach keinem gefragt.</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>auf Dauer</translation>
    </message>
    <message>
        <source>until you quit</source>
        <translation>bis zum Beenden</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>wirechief::TryPage</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a number, %2 a step of a list</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Show Ce&amp;rtificate…</source>
        <translation>Zertifika&amp;t zeigen…</translation>
    </message>
    <message>
        <source>What to do on the server</source>
        <translation>Was auf dem Server zu tun ist</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host name, IPv4 or IPv6 address of the server</source>
        <translation>Hostname, IPv4- oder IPv6-Adresse des Servers</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How the server is called in this program</source>
        <translation>Wie der Server in diesem Programm heißt</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Another server has this name. Choose a different one.</source>
        <translation>Ein anderer Server heißt schon so. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Saved. Connecting to %1 …</source>
        <translation>Gespeichert. Verbinden mit %1 …</translation>
    </message>
    <message>
        <source>e.g. pbx.example.org</source>
        <translation>z. B. pbx.example.org</translation>
    </message>
    <message>
        <source>&amp;Save Server and Test</source>
        <translation>Server &amp;speichern und testen</translation>
    </message>
    <message>
        <source>Enter the name or the address of the server to save it.</source>
        <translation>Geben Sie den Namen oder die Adresse des Servers ein, um ihn zu speichern.</translation>
    </message>
    <message>
        <source>Wait for the test.</source>
        <translation>Warten Sie den Test ab.</translation>
    </message>
    <message>
        <source>Save the server and test it first.</source>
        <translation>Speichern und testen Sie zuerst den Server.</translation>
    </message>
    <message>
        <source>Is the text on the server yet, and loaded? Steps 1 to %1 above say how.</source>
        <translation>Ist der Text schon auf dem Server, und geladen? Die Schritte 1 bis %1 oben sagen, wie.</translation>
    </message>
    <message>
        <source>Only a server whose test has logged in can be connected from here.</source>
        <translation>Verbinden lässt sich hier nur ein Server, an dem sich der Test angemeldet hat.</translation>
    </message>
</context>
<context>
    <name>wirechief::UndoAction</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Nothing was done with the list of servers that could be taken back.</source>
        <translation>An der Liste der Server wurde nichts geändert, das sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be done again.</source>
        <translation>Nichts wurde zurückgenommen, das wiederholt werden könnte.</translation>
    </message>
</context>
<context>
    <name>wirechief::UsedRightsDialog</name>
    <message>
        <source>Rights Used on %1</source>
        <translation>Benutzte Rechte auf %1</translation>
    </message>
    <message>
        <source>What was sent to this server since Wirechief was started, and the write class that each action needs. A manager user with the lines below can do just that: a good start for one that may do no more.</source>
        <translation>Was seit dem Start von Wirechief an diesen Server gesendet wurde und welche Schreibklasse jede Aktion braucht. Ein Manager-Benutzer mit den Zeilen unten kann genau das: ein guter Anfang für einen, der nicht mehr darf.</translation>
    </message>
    <message>
        <source>Actions sent</source>
        <translation>Gesendete Aktionen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>&amp;Lines for manager.conf:</source>
        <translation>&amp;Zeilen für manager.conf:</translation>
    </message>
    <message>
        <source>Lines for manager.conf</source>
        <translation>Zeilen für manager.conf</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between write classes, any one of which is enough</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
</context>
<context>
    <name>wirechief::UserFile</name>
    <message>
        <source>Choose another place or file name.</source>
        <translation>Wählen Sie einen anderen Ort oder Dateinamen.</translation>
    </message>
    <message>
        <source>Could not write %1: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>wirechief::VariablesView</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Find a variable</source>
        <translation>Variable suchen</translation>
    </message>
    <message>
        <source>Ask the server for the variables again</source>
        <translation>Den Server noch einmal nach den Variablen fragen</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The channel has ended: its variables can no longer be read.</source>
        <translation>Der Kanal ist beendet: seine Variablen sind nicht mehr zu lesen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The channel has no variables.</source>
        <translation>Der Kanal hat keine Variablen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variable(s), read at %1</source>
        <translation>
            <numerusform>%Ln Variable, gelesen um %1</numerusform>
            <numerusform>%Ln Variablen, gelesen um %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected, so nothing was copied.</source>
        <translation>Es ist nichts ausgewählt, daher wurde nichts kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln variable(s).</source>
        <translation>
            <numerusform>Eine Variable kopiert.</numerusform>
            <numerusform>%Ln Variablen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::Vault</name>
    <message>
        <source>The vault is being opened already.</source>
        <translation>Der Tresor wird schon geöffnet.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Warten Sie einen Augenblick.</translation>
    </message>
    <message>
        <source>The vault does not open with this master password.</source>
        <translation>Der Tresor geht mit diesem Hauptpasswort nicht auf.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the layout of the keyboard, and try again.</source>
        <translation>Prüfen Sie die Feststelltaste und die Tastaturbelegung, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The vault needs %1 MB of memory for a moment, which cannot be had.</source>
        <translation>Der Tresor braucht für einen Augenblick %1 MB Speicher, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Der Tresor ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The vault has no secret for this server.</source>
        <translation>Der Tresor hat kein Geheimnis für diesen Server.</translation>
    </message>
    <message>
        <source>Enter the secret.</source>
        <translation>Geben Sie das Geheimnis ein.</translation>
    </message>
    <message>
        <source>The secret is too long for the vault.</source>
        <translation>Das Geheimnis ist zu lang für den Tresor.</translation>
    </message>
    <message>
        <source>Enter it at each connect.</source>
        <translation>Geben Sie es bei jedem Verbinden ein.</translation>
    </message>
    <message>
        <source>what it seals was cut or changed</source>
        <translation>was darin versiegelt ist, wurde abgeschnitten oder verändert</translation>
    </message>
    <message>
        <source>%1 was sealed by a newer version of Wirechief. It is left as it is. Use the newer version.</source>
        <translation>%1 wurde von einer neueren Version von Wirechief versiegelt. Die Datei bleibt, wie sie ist. Verwenden Sie die neuere Version.</translation>
    </message>
    <message>
        <source>Check the rights of its folder.</source>
        <translation>Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The master password is empty.</source>
        <translation>Das Hauptpasswort ist leer.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Geben Sie eines ein.</translation>
    </message>
    <message>
        <source>There is a vault already.</source>
        <translation>Es gibt schon einen Tresor.</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>Entsperren Sie ihn.</translation>
    </message>
    <message>
        <source>There is no vault any more: its file was removed.</source>
        <translation>Es gibt keinen Tresor mehr: Seine Datei wurde entfernt.</translation>
    </message>
    <message>
        <source>Make one in the preferences, or enter the secrets anew.</source>
        <translation>Legen Sie in den Einstellungen einen an, oder geben Sie die Geheimnisse neu ein.</translation>
    </message>
    <message>
        <source>The vault could not be sealed.</source>
        <translation>Der Tresor konnte nicht versiegelt werden.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The vault %1 is damaged, and was kept as %2. The secrets in it are asked for anew when they are needed. A new vault is made where you want one: see the preferences.</source>
        <translation>Der Tresor %1 ist beschädigt und wurde als %2 aufgehoben. Nach den Geheimnissen darin wird neu gefragt, wenn sie gebraucht werden. Einen neuen Tresor machen Sie in den Einstellungen, wenn Sie einen wollen.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <translation>%1 konnte nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>It is left as it is. “Set the Damaged File Aside” in the preferences keeps it under another name, so that a new vault can be made.</source>
        <translation>Sie bleibt, wie sie ist. „Beschädigte Datei beiseitelegen“ in den Einstellungen hebt sie unter einem anderen Namen auf, sodass ein neuer Tresor angelegt werden kann.</translation>
    </message>
</context>
<context>
    <name>wirechief::VaultDialog</name>
    <message>
        <source>Unlock the Vault</source>
        <translation>Tresor entsperren</translation>
    </message>
    <message>
        <source>Create a Vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Change the Master Password</source>
        <translation>Hauptpasswort ändern</translation>
    </message>
    <message>
        <source>Another Wirechief has changed the master password of the vault. Enter the new one.</source>
        <translation>Ein anderes Wirechief hat das Hauptpasswort des Tresors geändert. Geben Sie das neue ein.</translation>
    </message>
    <message>
        <source>The vault is a file of Wirechief that keeps the secrets of your servers, sealed with a master password. Nobody can bring the password back: who loses it enters the secrets anew.</source>
        <translation>Der Tresor ist eine Datei von Wirechief, die die Geheimnisse Ihrer Server aufbewahrt, versiegelt mit einem Hauptpasswort. Niemand kann das Passwort wiederbringen: Wer es verliert, gibt die Geheimnisse neu ein.</translation>
    </message>
    <message>
        <source>The vault is sealed anew. Copies of its file still open with the old password.</source>
        <translation>Der Tresor wird neu versiegelt. Kopien seiner Datei gehen weiter mit dem alten Passwort auf.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Create &amp;Vault</source>
        <translation>&amp;Tresor anlegen</translation>
    </message>
    <message>
        <source>Change &amp;Password</source>
        <translation>&amp;Passwort ändern</translation>
    </message>
    <message>
        <source>Several words that do not belong together are easy to remember and hard to guess.</source>
        <translation>Mehrere Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Weak: whoever has the file can find it by trying. Take at least 12 characters.</source>
        <translation>Schwach: Wer die Datei hat, findet es durch Probieren. Nehmen Sie mindestens 12 Zeichen.</translation>
    </message>
    <message>
        <source>Fair, unless it is a saying or used elsewhere.</source>
        <translation>Ordentlich, wenn es kein Spruch ist und sonst nirgends benutzt wird.</translation>
    </message>
    <message>
        <source>Strong, unless it is a saying or used elsewhere.</source>
        <translation>Stark, wenn es kein Spruch ist und sonst nirgends benutzt wird.</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was eingegeben wird</translation>
    </message>
    <message>
        <source>&amp;Old password:</source>
        <translation>&amp;Altes Passwort:</translation>
    </message>
    <message>
        <source>&amp;Master password:</source>
        <translation>&amp;Hauptpasswort:</translation>
    </message>
    <message>
        <source>&amp;New password:</source>
        <translation>&amp;Neues Passwort:</translation>
    </message>
    <message>
        <source>&amp;Repeat it:</source>
        <translation>&amp;Wiederholen:</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Warten Sie einen Augenblick.</translation>
    </message>
    <message>
        <source>Enter the master password.</source>
        <translation>Geben Sie das Hauptpasswort ein.</translation>
    </message>
    <message>
        <source>Enter the new master password.</source>
        <translation>Geben Sie das neue Hauptpasswort ein.</translation>
    </message>
    <message>
        <source>Enter the same password twice.</source>
        <translation>Geben Sie zweimal dasselbe Passwort ein.</translation>
    </message>
    <message>
        <source>The key is being made, which takes a moment…</source>
        <translation>Der Schlüssel wird gemacht, was einen Augenblick dauert …</translation>
    </message>
    <message>
        <source>Too short. At least 8 characters are needed; take 12 or more.</source>
        <translation>Zu kurz. Mindestens 8 Zeichen sind nötig; nehmen Sie 12 oder mehr.</translation>
    </message>
    <message>
        <source>A master password has at least 8 characters.</source>
        <translation>Ein Hauptpasswort hat mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>The vault keeps secrets of your servers. Without it, the keyring is asked.</source>
        <translation>Der Tresor hält Geheimnisse Ihrer Server. Ohne ihn wird der Schlüsselbund gefragt.</translation>
    </message>
</context>
<context>
    <name>wirechief::VaultDialogs</name>
    <message>
        <source>The vault is locked.</source>
        <translation>Der Tresor ist gesperrt.</translation>
    </message>
    <message>
        <source>The vault is locked: Wirechief was not used for a while.</source>
        <translation>Der Tresor ist gesperrt: Wirechief wurde eine Weile nicht benutzt.</translation>
    </message>
    <message>
        <source>The vault is locked: the screen was locked, or the computer slept.</source>
        <translation>Der Tresor ist gesperrt: Der Bildschirm wurde gesperrt, oder der Rechner war im Ruhezustand.</translation>
    </message>
    <message>
        <source>The vault is locked: another Wirechief has changed its master password.</source>
        <translation>Der Tresor ist gesperrt: Ein anderes Wirechief hat sein Hauptpasswort geändert.</translation>
    </message>
    <message>
        <source>The vault is unlocked.</source>
        <translation>Der Tresor ist entsperrt.</translation>
    </message>
    <message>
        <source>The master password of the vault was changed.</source>
        <translation>Das Hauptpasswort des Tresors wurde geändert.</translation>
    </message>
    <message>
        <source>Delete the vault with all secrets in it?</source>
        <translation>Den Tresor mit allen Geheimnissen darin löschen?</translation>
    </message>
    <message>
        <source>Its file %1 is removed. The servers stay; their secrets are asked for at the next connect.</source>
        <translation>Seine Datei %1 wird gelöscht. Die Server bleiben; nach ihren Geheimnissen wird beim nächsten Verbinden gefragt.</translation>
    </message>
    <message>
        <source>Delete Vault</source>
        <translation>Tresor löschen</translation>
    </message>
    <message>
        <source>The vault was deleted.</source>
        <translation>Der Tresor wurde gelöscht.</translation>
    </message>
    <message>
        <source>Loc&amp;k the Vault</source>
        <translation>Tre&amp;sor sperren</translation>
    </message>
    <message>
        <source>Unloc&amp;k the Vault…</source>
        <translation>Tre&amp;sor entsperren…</translation>
    </message>
    <message>
        <source>There is no vault. The preferences can make one.</source>
        <translation>Es gibt keinen Tresor. In den Einstellungen lässt sich einer anlegen.</translation>
    </message>
    <message>
        <source>The vault keeps secrets where there is no keyring</source>
        <translation>Der Tresor bewahrt Geheimnisse auf, wo es keinen Schlüsselbund gibt</translation>
    </message>
    <message>
        <source>The vault was made. What is saved from now on is kept in it. What the keyring has, the preferences can move into it.</source>
        <translation>Der Tresor wurde angelegt. Was von jetzt an gespeichert wird, liegt darin. Was der Schlüsselbund hat, können die Einstellungen hineinlegen.</translation>
    </message>
    <message>
        <source>Moving secrets from the keyring into the vault…</source>
        <translation>Geheimnisse werden vom Schlüsselbund in den Tresor gelegt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) moved from the keyring into the vault.</source>
        <translation>
            <numerusform>%Ln Geheimnis vom Schlüsselbund in den Tresor gelegt.</numerusform>
            <numerusform>%Ln Geheimnisse vom Schlüsselbund in den Tresor gelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring has no secret that the vault lacks.</source>
        <translation>Der Schlüsselbund hat kein Geheimnis, das dem Tresor fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in the keyring: %1</source>
        <translation>
            <numerusform>%Ln bleibt im Schlüsselbund: %1</numerusform>
            <numerusform>%Ln bleiben im Schlüsselbund: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::VerbActions</name>
    <message>
        <source>What is selected is on different servers.</source>
        <translation>Was gewählt ist, liegt auf verschiedenen Servern.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server, why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connect to a server first.</source>
        <translation>Verbinden Sie zuerst mit einem Server.</translation>
    </message>
    <message>
        <source>The session has ended. Nothing was sent.</source>
        <translation>Die Sitzung ist beendet. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Select one server first: this is not done on all of them.</source>
        <translation>Wählen Sie zuerst einen Server: Das geschieht nicht auf allen.</translation>
    </message>
</context>
<context>
    <name>wirechief::WaitTask</name>
    <message>
        <source>wait needs --until FILTER.</source>
        <translation>wait braucht --until FILTER.</translation>
    </message>
    <message>
        <source>“%1” is no list that can be waited for.</source>
        <translation>„%1“ ist keine Liste, auf die gewartet werden kann.</translation>
    </message>
</context>
</TS>
