<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember this for the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember this for the next time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelColumns</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and number of the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel&apos;s name: technology, resource and a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller ID name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialplan application that runs now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge or channel that this channel talks to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniqueid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linkedid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for all channels of one call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off hook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialing off hook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See wirechief --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs Asterisk servers by point and click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the saved server of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this server without saving it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its port: 5038, with --tls 5039, unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that holds the secret in its first line; it must be yours and readable by nobody else (mode 0600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --tls: a PEM file of further authorities to trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo server that is part of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours for this run: system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is of use only with --host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--host needs --%1 too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ca is of use only with --tls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such scene; there are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wirechief does not know what to do with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--connect needs the name of a saved server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of --connect, --host and --demo can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme is one of system, light and dark.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoServer</name>
    <message>
        <source>The demo server cannot use port %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Greeting</source>
        <extracomment>The greeting line of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw text</source>
        <extracomment>A frame that is neither event nor response</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Add Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the server is called in this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pbx-berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the server stands in the list; empty: at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name, IPv4 or IPv6 address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pbx.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA fi&amp;le:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file with the authority that signed the certificate of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorities of this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in brackets in manager.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the secret is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow pl&amp;ain login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow plain login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the secret itself where the server refuses the MD5 login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read-only: nothing on this server can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this server can be changed from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect when the program starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect when the program starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs in once with what stands here and logs off again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Add Server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hang Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh from Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Servers and Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console and Log Side &amp;by Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
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
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload &amp;Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload &amp;Module…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Demo Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Wirechief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload everything or one module</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>The secret file %1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file whose first line is the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret file %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that speaks AMI on loopback, with simulated calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0: any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release to speak like: 22, 1.8 or 1.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number that decides what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New calls a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events a second beside those of the calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File whose first line is the secret of the user demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded session to play instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument cannot be right. Try --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals cannot be handled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::AmiAction</name>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action has no usable name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ActionID is too long or has characters that not every server returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action has %1 lines; a server reads at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 holds a line end, which would start another header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 is too long: a server reads at most %2 bytes a line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::AmiClient</name>
    <message>
        <source>There is no connection to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP or FTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name and a secret are needed to log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both for this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no Asterisk manager: port %2 speaks something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no Asterisk manager: port %2 speaks %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on encryption for this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port; AMI usually listens on 5038, with TLS on 5039.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused a login by challenge, and the secret is not sent over an unencrypted connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use TLS or a tunnel, or allow the plain login for this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that this user is already logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the other session, or set allowmultiplelogin=yes for this user in manager.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is shutting down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not log in to %1: the server refused the user name or the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name and the secret, or the permit, deny and acl lines of this user in manager.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would block or garble the session and is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Async to true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newer action of the same purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many actions wait for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not read what is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall may drop the packets, or the machine is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake with %1 did not end in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 may be the one without encryption; AMI over TLS is usually 5039.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted the connection on port %2 and said nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port; AMI over TLS is usually 5039.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port may speak TLS (usually 5039), or belong to a web server. AMI usually listens on 5038.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer the login in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may be overloaded; the connection is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is another one than the one that you trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its fingerprint with the server&apos;s before you trust it. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped or restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before its greeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many sessions may wait for their login there (authlimit), or the port is no AMI port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cuts the connection at the login; it may have banned this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at fail2ban or the firewall there. The next try comes in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection during the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not log in to %1: the server says “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::Application</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved server called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server has been saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::Capabilities</name>
    <message>
        <source>needs write class: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this server or this login has no %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::CertificateDialog</name>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (by itself)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust This Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 (%2) is not the one that you trusted before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 (%2) could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the server has a new certificate, or somebody stands between you and the server. Ask whoever runs it before you go on. Nothing has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust it only if the fingerprint is the one that the server itself shows:
openssl x509 -noout -fingerprint -sha256 -in CERTIFICATE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::Channels</name>
    <message>
        <source>The list of channels could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be hung up by its name: the server would take it for a pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not hung up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channels.
Nobody is on the phone on %1 at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the channels of %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::Cli</name>
    <message>
        <source>The command was not run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::ConnectionTest</name>
    <message>
        <source>Logged in. The server speaks AMI %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in: Asterisk %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::ConsoleLink</name>
    <message>
        <source>Select a server to send commands to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to %1 to send commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only in Wirechief: only show commands are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it in Edit Server….</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::ConsolePane</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the commands that you type below appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in output</source>
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
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command of the server&apos;s CLI; Up and Down walk through earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a server to type commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core show channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working… (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was longer than this program reads; its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest %1 lines were removed; %2 lines are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::FirstStartPage</name>
    <message>
        <source>Welcome to Wirechief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what your Asterisk servers are doing, and run them by point and click. Wirechief talks to Asterisk&apos;s manager interface (AMI), from Asterisk 1.4 to the newest release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need its address, and a user of its manager.conf with the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the demo server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small living telephone system inside this program: nothing to install, nothing can break.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::KeychainSecretStore</name>
    <message>
        <source>The keyring gave no secret for this server: it is locked, or the secret was never stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or enter the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring denied access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it when the keyring asks, or enter the secret at each connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring could not be used (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a keyring, such as GNOME Keyring or KWallet, or enter the secret at each connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring gave back another secret than was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret at each connect, and check the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it asks to be unlocked, unlock it and try again, or enter the secret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::LogExport</name>
    <message>
        <source>Could not write %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::LogModel</name>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the server or received from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::LogPane</name>
    <message>
        <source>Log filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the messages that have all of these words somewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the messages of one server only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show answers to actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was sent to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the table as it is; what arrives meanwhile is shown afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest message in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected messages as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the shown messages to a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a message to read it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages came during the pause and could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
… the rest is not shown here; Export… writes all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the newest %1 of %2 messages; Export… writes all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 messages to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only: nothing is changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks before it changes anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Wirechief</source>
        <comment>server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to %1.
Press Connect, or double-click the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a server on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session with %1.
The message above says why, and what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 more not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Wirechief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wirechief %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs Asterisk servers by point and click.

© 2026 The Wirechief developers. Free software under the GNU General Public License, version 3 or later.

Qt %1. Asterisk is a registered trademark of Sangoma Technologies; Wirechief is not affiliated with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::Modules</name>
    <message>
        <source>a reload is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs write class: config, system or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reload is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was reloaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::PendingActions</name>
    <message>
        <source>The server did not answer %1 within %2 s; whether it was done is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the server&apos;s state before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer %1 within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be busy; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before the server answered %1; whether it was done is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::ProfileStore</name>
    <message numerus="yes">
        <source>%n saved server(s) in %1 could not be read. They stay in the file as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 saved servers already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove some that are no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such saved server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::ReloadModuleDialog</name>
    <message>
        <source>Reload Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for instance app_queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Module that shall read its configuration again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::Scene</name>
    <message>
        <source>The demo server did not get calls in time for the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::SecretDialog</name>
    <message>
        <source>Secret for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::SecretFile</name>
    <message>
        <source>The secret file %1 is a symbolic link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secret file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the secret into it and allow only yourself to read it: chmod 600 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret file %1 could not be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its owner and its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret file %1 is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the secret into a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret file %1 belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a file of your own, and allow only yourself to read it: chmod 600 FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others than you may use the secret file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow only yourself: chmod 600 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret file %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the secret into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret file %1 has more than one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write nothing but the secret into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret file %1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret file %1 is larger than %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::SecretStore</name>
    <message>
        <source>No secret is kept for this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::Server</name>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server says “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The write line of this user in manager.conf lacks the class for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server refused without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::ServerActions</name>
    <message>
        <source>Select a server first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected or on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to %1 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server for everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only in Wirechief: see Edit Server….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reload is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Asterisk read its configuration again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let one module read its configuration again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select channels first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up the selected channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the whole configuration of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload %1 on %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asterisk reads its configuration files again. Calls go on; a mistake in a file takes effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reloading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sent “%2”; the server answered without words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sent “%2”; the server answered “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hang up %n channel(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hang Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hung up %n channel(s) on %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hung up %1 of %2 channels on %3. The first failure: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::ServerDialog</name>
    <message>
        <source>There is no CA file of this name that can be read. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file holds no certificate in PEM form. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red band. Asks before it changes anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the keyring of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere: ask at each connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server has this name. Choose a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without TLS everybody on the way to this server can read and change what is sent. Choose TLS if the server offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the server refuses the MD5 login, it gets the secret itself, inside the encrypted link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the server refuses the MD5 login, the secret itself goes over the network in clear. Everybody on the way can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged, in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for at connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::ServerDialogs</name>
    <message>
        <source>Remove %1 from Wirechief?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings and its secret in the keyring are deleted. The server itself is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::ServerListModel</name>
    <message>
        <source>retry in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::ServerProfile</name>
    <message>
        <source>Enter the server&apos;s host name or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter only the host name or address, without “http://” or a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the port in its own field, not behind the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name in its own field, not before the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an IPv6 address. Check its groups and colons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an IPv4 address. It needs four numbers up to 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a host name. Use letters, digits, hyphens and dots, or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds a control character. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long. Use at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder&apos;s name holds a control character. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder&apos;s name is too long. Use at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name, as it stands in brackets in manager.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name holds a control character. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is too long. Use at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no identity. Add it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the CA file holds a control character. Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trusted fingerprint is no SHA-256. Connect again to accept the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::SessionMessage</name>
    <message>
        <source>Next try in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter Secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::SettingsFile</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the owner and the rights of the file, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its version is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Wirechief. It is left as it is, and nothing can be saved to it. Use the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Wirechief and is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2) and could not be moved aside: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away by hand, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2). It was kept as %3, and a new one is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved. Start Wirechief again to read it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would become larger than %2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved. Remove what is no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the folder above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old file is unchanged. Check the free space and the rights of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the console&apos;s output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier and later commands in the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the selected server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
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
    <name>wirechief::SidePanel</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::SocketTransport</name>
    <message>
        <source>%1 holds no certificate that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PEM file, or leave the field empty to trust the system&apos;s authorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that Asterisk runs there, and enabled, port and bindaddr in manager.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 does not resolve to an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or the name server of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall may drop the packets, or the machine is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 may be the one without encryption; AMI over TLS is usually 5039. Very old servers speak only TLS versions that are refused here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::StatusLine</name>
    <message>
        <source>Connection status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server name, state of its session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMI %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asterisk %1 · AMI %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is encrypted and the server&apos;s certificate was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is not encrypted: use it only inside a trusted network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirechief::TablePage</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the rows that have all of these words; put &quot;quotes&quot; around words that belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that the filter lets through, and all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has all of these words.
Press Esc in the filter line to see all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter for This</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
