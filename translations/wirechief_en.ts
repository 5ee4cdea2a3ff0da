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
</context>
<context>
    <name>wirechief::MainWindow</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
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
    <name>wirechief::StatusLine</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
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
</context>
</TS>
