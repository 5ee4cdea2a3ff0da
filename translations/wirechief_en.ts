<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CallTargets</name>
    <message numerus="yes">
        <source>%1, %Ln channel(s): %2</source>
        <extracomment>A server, how many of its channels, and which</extracomment>
        <translation>
            <numerusform>%1, %Ln channel: %2</numerusform>
            <numerusform>%1, %Ln channels: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hang up %Ln channel(s) on %1?</source>
        <translation>
            <numerusform>Hang up %Ln channel on %1?</numerusform>
            <numerusform>Hang up %Ln channels on %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln channel(s) on %2?</source>
        <translation>
            <numerusform>%1: %Ln channel on %2?</numerusform>
            <numerusform>%1: %Ln channels on %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hang up %Ln channel(s)?</source>
        <translation>
            <numerusform>Hang up %Ln channel?</numerusform>
            <numerusform>Hang up %Ln channels?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln channel(s)?</source>
        <translation>
            <numerusform>%1: %Ln channel?</numerusform>
            <numerusform>%1: %Ln channels?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallVerbs</name>
    <message numerus="yes">
        <source>Hung up %Ln channel(s) on %1: %2.</source>
        <translation>
            <numerusform>Hung up %Ln channel on %1: %2.</numerusform>
            <numerusform>Hung up %Ln channels on %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: done for %Ln channel(s) on %2: %3.</source>
        <translation>
            <numerusform>%1: done for %Ln channel on %2: %3.</numerusform>
            <numerusform>%1: done for %Ln channels on %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln channel(s) it is not known: %1</source>
        <extracomment>%1: what is known of the first of them</extracomment>
        <translation>
            <numerusform>Of %Ln channel it is not known: %1</numerusform>
            <numerusform>Of %Ln channels it is not known: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModuleVerbs</name>
    <message numerus="yes">
        <source>%1: done for %Ln module(s) on %2: %3.</source>
        <translation>
            <numerusform>%1: done for %Ln module on %2: %3.</numerusform>
            <numerusform>%1: done for %Ln modules on %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln module(s) it is not known: %1</source>
        <extracomment>%1: what is known of the first of them</extracomment>
        <translation>
            <numerusform>Of %Ln module it is not known: %1</numerusform>
            <numerusform>Of %Ln modules it is not known: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::ActionAnswer</name>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 of %Ln row</numerusform>
            <numerusform>%1 of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::AmiClient</name>
    <message numerus="yes">
        <source>%Ln address(es) were tried.</source>
        <translation>
            <numerusform>%Ln address was tried.</numerusform>
            <numerusform>%Ln addresses were tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::AnswerWindow</name>
    <message numerus="yes">
        <source>⋯ %Ln equal line(s)</source>
        <translation>
            <numerusform>⋯ %Ln equal line</numerusform>
            <numerusform>⋯ %Ln equal lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 of %Ln row</numerusform>
            <numerusform>%1 of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::Assistants</name>
    <message numerus="yes">
        <source>The secrets of %Ln server(s) are not saved and are kept for this run only. %1: %2</source>
        <translation>
            <numerusform>The secret of %Ln server is not saved and is kept for this run only. %1: %2</numerusform>
            <numerusform>The secrets of %Ln servers are not saved and are kept for this run only. %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) imported, read-only until you change that.</source>
        <translation>
            <numerusform>%Ln server imported, read-only until you change that.</numerusform>
            <numerusform>%Ln servers imported, read-only until you change that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped.</source>
        <translation>
            <numerusform>%Ln skipped.</numerusform>
            <numerusform>%Ln skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) saved.</source>
        <translation>
            <numerusform>%Ln secret saved.</numerusform>
            <numerusform>%Ln secrets saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %Ln server(s) removed.</source>
        <translation>
            <numerusform>The import was taken back: %Ln server removed.</numerusform>
            <numerusform>The import was taken back: %Ln servers removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo Importing %Ln Server(s)</source>
        <translation>
            <numerusform>&amp;Undo Importing %Ln Server</numerusform>
            <numerusform>&amp;Undo Importing %Ln Servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s), changed or in use.</source>
        <translation>
            <numerusform>%Ln stays, changed or in use.</numerusform>
            <numerusform>%Ln stay, changed or in use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Red&amp;o Importing %Ln Server(s)</source>
        <translation>
            <numerusform>Red&amp;o Importing %Ln Server</numerusform>
            <numerusform>Red&amp;o Importing %Ln Servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) imported again, without secrets.</source>
        <translation>
            <numerusform>%Ln server imported again, without its secret.</numerusform>
            <numerusform>%Ln servers imported again, without secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::BridgeView</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::CallControl</name>
    <message numerus="yes">
        <source>%Ln tone(s) played to %1</source>
        <translation>
            <numerusform>%Ln tone played to %1</numerusform>
            <numerusform>%Ln tones played to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::ChangePolicy</name>
    <message numerus="yes">
        <source>Send %Ln command(s) to %1?</source>
        <translation>
            <numerusform>Send %Ln command to %1?</numerusform>
            <numerusform>Send %Ln commands to %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::CommandCompleter</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::ComposerWindow</name>
    <message numerus="yes">
        <source>%Ln more message(s)</source>
        <translation>
            <numerusform>%Ln more message</numerusform>
            <numerusform>%Ln more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::Connections</name>
    <message numerus="yes">
        <source>%Ln server(s) added</source>
        <translation>
            <numerusform>%Ln server added</numerusform>
            <numerusform>%Ln servers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) changed</source>
        <translation>
            <numerusform>%Ln server changed</numerusform>
            <numerusform>%Ln servers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) removed</source>
        <translation>
            <numerusform>%Ln server removed</numerusform>
            <numerusform>%Ln servers removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::CtlRun</name>
    <message numerus="yes">
        <source>%Ln server(s) not begun with.</source>
        <translation>
            <numerusform>%Ln server not begun with.</numerusform>
            <numerusform>%Ln servers not begun with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::Diagnostics</name>
    <message numerus="yes">
        <source>at %1, %Ln channel(s), took %2 ms</source>
        <translation>
            <numerusform>at %1, %Ln channel, took %2 ms</numerusform>
            <numerusform>at %1, %Ln channels, took %2 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln difference(s) healed</source>
        <translation>
            <numerusform>▲ %Ln difference healed</numerusform>
            <numerusform>▲ %Ln differences healed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · ▲ %Ln doubtful</source>
        <translation>
            <numerusform> · ▲ %Ln doubtful</numerusform>
            <numerusform> · ▲ %Ln doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s) look(s) wrong: filter with doubt!=&quot;&quot; to see them.</source>
        <translation>
            <numerusform>%Ln channel looks wrong: filter with doubt!=&quot;&quot; to see them.</numerusform>
            <numerusform>%Ln channels look wrong: filter with doubt!=&quot;&quot; to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::EventsTask</name>
    <message numerus="yes">
        <source>%Ln event(s) left out: the reader is too slow for them.</source>
        <translation>
            <numerusform>%Ln event left out: the reader is too slow for it.</numerusform>
            <numerusform>%Ln events left out: the reader is too slow for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::ExportDialog</name>
    <message numerus="yes">
        <source>The secrets of %Ln server(s) could not be read:</source>
        <translation>
            <numerusform>The secret of %Ln server could not be read:</numerusform>
            <numerusform>The secrets of %Ln servers could not be read:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln server exported to %1.</numerusform>
            <numerusform>%Ln servers exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without a secret.</source>
        <translation>
            <numerusform>%Ln of them without a secret.</numerusform>
            <numerusform>%Ln of them without a secret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) left out, which are not to be saved.</source>
        <translation>
            <numerusform>%Ln secret left out, which is not to be saved.</numerusform>
            <numerusform>%Ln secrets left out, which are not to be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::FolderActions</name>
    <message numerus="yes">
        <source>%Ln server(s) and folder(s)</source>
        <translation>
            <numerusform>%Ln server or folder</numerusform>
            <numerusform>%Ln servers and folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln user(s) in %1</source>
        <translation>
            <numerusform>%Ln user in %1</numerusform>
            <numerusform>%Ln users in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) opened.</source>
        <translation>
            <numerusform>%Ln secret opened.</numerusform>
            <numerusform>%Ln secrets opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) in %1</source>
        <translation>
            <numerusform>%Ln server in %1</numerusform>
            <numerusform>%Ln servers in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved already</source>
        <translation>
            <numerusform>%Ln saved already</numerusform>
            <numerusform>%Ln saved already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be used</source>
        <translation>
            <numerusform>%Ln cannot be used</numerusform>
            <numerusform>%Ln cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::ListText</name>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::LogPane</name>
    <message numerus="yes">
        <source>Copied %Ln message(s).</source>
        <translation>
            <numerusform>Copied %Ln message.</numerusform>
            <numerusform>Copied %Ln messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::ManagerUserAssistant</name>
    <message numerus="yes">
        <source>Copied, with the secret. In %n minute(s) it is taken off the clipboard.</source>
        <translation>
            <numerusform>Copied, with the secret. In %n minute it is taken off the clipboard.</numerusform>
            <numerusform>Copied, with the secret. In %n minutes it is taken off the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::ManyWindow</name>
    <message numerus="yes">
        <source>&amp;Send to %Ln server(s)</source>
        <translation>
            <numerusform>&amp;Send to %Ln server</numerusform>
            <numerusform>&amp;Send to %Ln servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <comment>where an action goes</comment>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: done on %2 of %Ln server(s), different answers: %3</source>
        <translation>
            <numerusform>%1: done on %2 of %Ln server, different answers: %3</numerusform>
            <numerusform>%1: done on %2 of %Ln servers, different answers: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <comment>with the same answer</comment>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::Modules</name>
    <message numerus="yes">
        <source>%Ln user(s) of it are counted: what uses it must end or be unloaded first.</source>
        <translation>
            <numerusform>%Ln user of it is counted: what uses it must end or be unloaded first.</numerusform>
            <numerusform>%Ln users of it are counted: what uses it must end or be unloaded first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::ModulesPage</name>
    <message numerus="yes">
        <source>%Ln module(s)</source>
        <translation>
            <numerusform>%Ln module</numerusform>
            <numerusform>%Ln modules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::OrderBatch</name>
    <message numerus="yes">
        <source>%1; and %Ln more</source>
        <translation>
            <numerusform>%1; and %Ln more</numerusform>
            <numerusform>%1; and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::PastedCommands</name>
    <message numerus="yes">
        <source>%Ln line(s) were pasted. Each is a command; they run one after the other.</source>
        <translation>
            <numerusform>%Ln line was pasted. It is a command.</numerusform>
            <numerusform>%Ln lines were pasted. Each is a command; they run one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Run %Ln Command(s)</source>
        <translation>
            <numerusform>&amp;Run %Ln Command</numerusform>
            <numerusform>&amp;Run %Ln Commands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::ProfileStore</name>
    <message numerus="yes">
        <source>%Ln saved server(s) in %1 could not be read. They stay in the file as they are.</source>
        <translation>
            <numerusform>%Ln saved server in %1 could not be read. It stays in the file as it is.</numerusform>
            <numerusform>%Ln saved servers in %1 could not be read. They stay in the file as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::ProfilesVerb</name>
    <message numerus="yes">
        <source>%Ln server(s) imported, each read-only.</source>
        <translation>
            <numerusform>%Ln server imported, read-only.</numerusform>
            <numerusform>%Ln servers imported, each read-only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more server(s) left out; --verbose names all.</source>
        <translation>
            <numerusform>… and %Ln more server left out; --verbose names all.</numerusform>
            <numerusform>… and %Ln more servers left out; --verbose names all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::QualityChart</name>
    <message numerus="yes">
        <source>last %Ln minute(s)</source>
        <translation>
            <numerusform>last minute</numerusform>
            <numerusform>last %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::QuitQuestion</name>
    <message numerus="yes">
        <source>Quit although %Ln secret(s) could not be saved?</source>
        <translation>
            <numerusform>Quit although %Ln secret could not be saved?</numerusform>
            <numerusform>Quit although %Ln secrets could not be saved?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::SecretDialog</name>
    <message numerus="yes">
        <source>Connect neither this server nor the %Ln that wait(s) to be asked for</source>
        <translation>
            <numerusform>Connect neither this server nor the other one that waits to be asked for</numerusform>
            <numerusform>Connect neither this server nor the %Ln that wait to be asked for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::SecretQuestions</name>
    <message numerus="yes">
        <source>%1 and %Ln other server(s) wait for an answer of yours.</source>
        <translation>
            <numerusform>%1 and %Ln other server wait for an answer of yours.</numerusform>
            <numerusform>%1 and %Ln other servers wait for an answer of yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other server(s) show certificates that you should look at.</source>
        <translation>
            <numerusform>%1 and %Ln other server show certificates that you should look at.</numerusform>
            <numerusform>%1 and %Ln other servers show certificates that you should look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other server(s) wait for their secrets.</source>
        <translation>
            <numerusform>%1 and %Ln other server wait for their secrets.</numerusform>
            <numerusform>%1 and %Ln other servers wait for their secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::ServerDialogs</name>
    <message numerus="yes">
        <source>Remove %1 with its %Ln server(s) from Wirechief?</source>
        <translation>
            <numerusform>Remove %1 with its %Ln server from Wirechief?</numerusform>
            <numerusform>Remove %1 with its %Ln servers from Wirechief?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %1 with its %Ln server(s).</source>
        <translation>
            <numerusform>Removed %1 with its server.</numerusform>
            <numerusform>Removed %1 with its %Ln servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) with them end.</source>
        <translation>
            <numerusform>%Ln session with them ends.</numerusform>
            <numerusform>%Ln sessions with them end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::SocketTransport</name>
    <message numerus="yes">
        <source>%Ln address(es) were tried.</source>
        <translation>
            <numerusform>%Ln address was tried.</numerusform>
            <numerusform>%Ln addresses were tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::TablePage</name>
    <message numerus="yes">
        <source>Wrote %Ln row(s) to %1.</source>
        <translation>
            <numerusform>Wrote %Ln row to %1.</numerusform>
            <numerusform>Wrote %Ln rows to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s).</source>
        <translation>
            <numerusform>Copied %Ln row.</numerusform>
            <numerusform>Copied %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::TlsErrors</name>
    <message numerus="yes">
        <source>%1, %n bit(s)</source>
        <translation>
            <numerusform>%1, %n bit</numerusform>
            <numerusform>%1, %n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::VariablesView</name>
    <message numerus="yes">
        <source>%Ln variable(s), read at %1</source>
        <translation>
            <numerusform>%Ln variable, read at %1</numerusform>
            <numerusform>%Ln variables, read at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln variable(s).</source>
        <translation>
            <numerusform>Copied %Ln variable.</numerusform>
            <numerusform>Copied %Ln variables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::VaultDialogs</name>
    <message numerus="yes">
        <source>%Ln secret(s) moved from the keyring into the vault.</source>
        <translation>
            <numerusform>%Ln secret moved from the keyring into the vault.</numerusform>
            <numerusform>%Ln secrets moved from the keyring into the vault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in the keyring: %1</source>
        <translation>
            <numerusform>%Ln stays in the keyring: %1</numerusform>
            <numerusform>%Ln stay in the keyring: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
