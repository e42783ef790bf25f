' Prints who may relay through, and who may connect to, each SMTP virtual server of this machine,
' in a form that relayc reads. It changes nothing. On the server, as an administrator:
'
'   cscript //nologo export-relay-lists.vbs > relay-lists.txt
'
' For Windows 2000 and 2003 (IIS 5 and 6), and for the SMTP service of later ones.
Option Explicit

Const PROPERTY_NOT_FOUND = &H8000500D

Dim service, server
Set service = GetObject("IIS://localhost/SmtpSvc")

WScript.Echo "relayc-lists: 1"
PrintLists service, "/LM/SmtpSvc"
For Each server In service
  If server.Class = "IIsSmtpServer" Then
    PrintLists server, "/LM/SmtpSvc/" & server.Name
  End If
Next
' The reader asks for this line, since half an export might let too many relay.
WScript.Echo "end-of-lists"

Sub PrintLists(key, path)
  PrintList key, path, "RelayIpList"
  PrintList key, path, "IPSecurity"
End Sub

Sub PrintList(key, path, name)
  Dim list, code
  WScript.Echo "list: " & path & " " & name
  On Error Resume Next
  Set list = key.Get(name)
  code = Err.Number
  On Error GoTo 0
  If code = PROPERTY_NOT_FOUND Then
    WScript.Echo "absent"
  ElseIf code <> 0 Then
    WScript.Echo "unreadable: &H" & Hex(code)
  ElseIf list.GrantByDefault Then
    WScript.Echo "GrantByDefault: True"
    PrintEntries "IPDeny", list.IPDeny
    PrintEntries "DomainDeny", list.DomainDeny
  Else
    WScript.Echo "GrantByDefault: False"
    PrintEntries "IPGrant", list.IPGrant
    PrintEntries "DomainGrant", list.DomainGrant
  End If
  WScript.Echo "end"
End Sub

Sub PrintEntries(name, entries)
  Dim entry
  If IsArray(entries) Then
    For Each entry In entries
      If entry <> "" Then WScript.Echo name & ": " & entry
    Next
  End If
End Sub
