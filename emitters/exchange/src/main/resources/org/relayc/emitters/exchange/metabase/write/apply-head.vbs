' Sets who may relay through the SMTP virtual servers of this machine as a relay policy says. Made by relayc: edit the
' policy, not this file. On the server, as an administrator:
'
'   cscript //nologo apply.vbs /check > before.txt     prints what is set, and changes nothing
'   cscript //nologo apply.vbs > after.txt             prints what is set, changes it, reads it back, compares
'
' For the SMTP service of IIS 6. On Exchange it would be undone: there Active Directory holds the settings.
Option Explicit

Dim wanted()
ReDim wanted(-1)

' ---- the settings: everything above and below this part is the same in every script ----
