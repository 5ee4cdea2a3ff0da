<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CallForms</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallTargets</name>
    <message numerus="yes">
        <source>%1, %n channel(s): %2</source>
        <extracomment>A server, how many of its channels, and which</extracomment>
        <translation>
            <numerusform>%1, %n channel: %2</numerusform>
            <numerusform>%1, %n channels: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::AmiClient</name>
    <message numerus="yes">
        <source>%n address(es) were tried.</source>
        <translation>
            <numerusform>%n address was tried.</numerusform>
            <numerusform>%n addresses were tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::BridgeView</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::CallActions</name>
    <message numerus="yes">
        <source>Hang up %n channel(s)?</source>
        <translation>
            <numerusform>Hang up %n channel?</numerusform>
            <numerusform>Hang up %n channels?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n channel(s)?</source>
        <translation>
            <numerusform>%1: %n channel?</numerusform>
            <numerusform>%1: %n channels?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hung up %n channel(s) on %1.</source>
        <translation>
            <numerusform>Hung up %n channel on %1.</numerusform>
            <numerusform>Hung up %n channels on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: done for %n channel(s) on %2.</source>
        <translation>
            <numerusform>%1: done for %n channel on %2.</numerusform>
            <numerusform>%1: done for %n channels on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hang up %n channel(s) on %1?</source>
        <translation>
            <numerusform>Hang up %n channel on %1?</numerusform>
            <numerusform>Hang up %n channels on %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n channel(s) on %2?</source>
        <translation>
            <numerusform>%1: %n channel on %2?</numerusform>
            <numerusform>%1: %n channels on %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n channel(s) it is not known: %1</source>
        <extracomment>%1: what is known of the first of them</extracomment>
        <translation>
            <numerusform>Of %n channel it is not known: %1</numerusform>
            <numerusform>Of %n channels it is not known: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::ConsoleLink</name>
    <message numerus="yes">
        <source>Send %n command(s) to %1?</source>
        <translation>
            <numerusform>Send %n command to %1?</numerusform>
            <numerusform>Send %n commands to %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::ConsolePane</name>
    <message numerus="yes">
        <source>Return sends %n command(s), one after the other</source>
        <translation>
            <numerusform>Return sends %n command, one after the other</numerusform>
            <numerusform>Return sends %n commands, one after the other</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::Diagnostics</name>
    <message numerus="yes">
        <source>at %1, %n channel(s), took %2 ms</source>
        <translation>
            <numerusform>at %1, %n channel, took %2 ms</numerusform>
            <numerusform>at %1, %n channels, took %2 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n difference(s) healed</source>
        <translation>
            <numerusform>▲ %n difference healed</numerusform>
            <numerusform>▲ %n differences healed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · ▲ %n doubtful</source>
        <translation>
            <numerusform> · ▲ %n doubtful</numerusform>
            <numerusform> · ▲ %n doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) look(s) wrong: filter with doubt!=&quot;&quot; to see them.</source>
        <translation>
            <numerusform>%n channel looks wrong: filter with doubt!=&quot;&quot; to see them.</numerusform>
            <numerusform>%n channels look wrong: filter with doubt!=&quot;&quot; to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ look at %n server(s)</source>
        <translation>
            <numerusform>▲ look at %n server</numerusform>
            <numerusform>▲ look at %n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::ListText</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::LogPane</name>
    <message numerus="yes">
        <source>Copied %n message(s).</source>
        <translation>
            <numerusform>Copied %n message.</numerusform>
            <numerusform>Copied %n messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::ProfileStore</name>
    <message numerus="yes">
        <source>%n saved server(s) in %1 could not be read. They stay in the file as they are.</source>
        <translation>
            <numerusform>%n saved server in %1 could not be read. It stays in the file as it is.</numerusform>
            <numerusform>%n saved servers in %1 could not be read. They stay in the file as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::QualityChart</name>
    <message numerus="yes">
        <source>last %n minute(s)</source>
        <translation>
            <numerusform>last minute</numerusform>
            <numerusform>last %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirechief::SocketTransport</name>
    <message numerus="yes">
        <source>%n address(es) were tried.</source>
        <translation>
            <numerusform>%n address was tried.</numerusform>
            <numerusform>%n addresses were tried.</numerusform>
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
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>Copied %n row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
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
        <source>%n variable(s), read at %1</source>
        <translation>
            <numerusform>%n variable, read at %1</numerusform>
            <numerusform>%n variables, read at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n variable(s).</source>
        <translation>
            <numerusform>Copied %n variable.</numerusform>
            <numerusform>Copied %n variables.</numerusform>
        </translation>
    </message>
</context>
</TS>
