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
Put "server", "1", "inbound"
Put "items", "ServerBindings", ""
Put "item", "ServerBindings", ":25:"
Put "items", "SecureBindings", ""
Put "text", "DefaultDomain", "contoso.com"
Put "number", "AuthFlags", "1"
Put "number", "AccessSSLFlags", "0"
Put "number", "RelayForAuth", "0"
Put "list", "IPSecurity", "all-except"
Put "list", "RelayIpList", "only-listed"
Put "entry", "RelayIpList", "10.20.30.0, 255.255.255.0"
Put "entry", "RelayIpList", "10.20.31.5, 255.255.255.255"
Put "domain", "contoso.com", "16"
' ---- the end of the settings ----

Const PROPERTY_NOT_FOUND = &H8000500D
Const PROPERTY_CLEAR = 1

Dim differences
differences = 0
Main

Sub Put(kind, name, value)
  ReDim Preserve wanted(UBound(wanted) + 1)
  wanted(UBound(wanted)) = Array(kind, name, value)
End Sub

Sub Main
  Dim first
  PrintOthers
  ' Every old value is printed before the first one is changed; what cannot be read ends the script here.
  For first = 0 To UBound(wanted)
    If wanted(first)(0) = "server" Then PrintServer first
  Next
  If WScript.Arguments.Named.Exists("check") Then WScript.Quit 0
  For first = 0 To UBound(wanted)
    If wanted(first)(0) = "server" Then SetServer first
  Next
  For first = 0 To UBound(wanted)
    If wanted(first)(0) = "server" Then CompareServer first
  Next
  If differences > 0 Then
    WScript.Echo "FAILED: " & differences & " values are not as the policy says"
    WScript.Quit 1
  End If
  WScript.Echo "all values are as the policy says; now restart the service: net stop smtpsvc, net start smtpsvc"
End Sub

' A virtual server that the policy does not speak of may let anybody relay.
Sub PrintOthers
  Dim server, i, isWanted
  For Each server In GetObject("IIS://localhost/SmtpSvc")
    If server.Class = "IIsSmtpServer" Then
      isWanted = False
      For i = 0 To UBound(wanted)
        If wanted(i)(0) = "server" And wanted(i)(1) = server.Name Then isWanted = True
      Next
      If Not isWanted Then WScript.Echo "WARNING: virtual server " & server.Name & " is not in the policy: stop it"
    End If
  Next
End Sub

Function ServerAt(first)
  Set ServerAt = GetObject("IIS://localhost/SmtpSvc/" & wanted(first)(1))
End Function

Function LastOf(first)
  LastOf = first
  Do While LastOf < UBound(wanted)
    If wanted(LastOf + 1)(0) = "server" Then Exit Do
    LastOf = LastOf + 1
  Loop
End Function

Sub PrintServer(first)
  Dim key, i, domain
  Set key = ServerAt(first)
  WScript.Echo "server " & key.Name & " (" & wanted(first)(2) & "), as it is:"
  For i = first + 1 To LastOf(first)
    Select Case wanted(i)(0)
      Case "text", "number", "items"
        WScript.Echo "  " & wanted(i)(1) & ": " & Shown(ValueOf(key, wanted(i)(1)))
      Case "list"
        WScript.Echo "  " & wanted(i)(1) & ": " & ShownList(key.Get(wanted(i)(1)))
    End Select
  Next
  For Each domain In DomainsOf(key)
    WScript.Echo "  domain " & domain.Name & ": RouteAction " & Shown(ValueOf(domain, "RouteAction")) & _
        ", RouteActionString " & Shown(ValueOf(domain, "RouteActionString"))
  Next
End Sub

Function DomainsOf(key)
  Set DomainsOf = GetObject(key.ADsPath & "/Domain")
End Function

' Empty where the key neither has nor inherits it.
Function ValueOf(key, name)
  Dim code, value
  On Error Resume Next
  value = key.Get(name)
  code = Err.Number
  On Error GoTo 0
  If code <> 0 And code <> PROPERTY_NOT_FOUND Then Err.Raise code
  ValueOf = value
End Function

Function Shown(value)
  Shown = ""
  If IsArray(value) Then
    Shown = Join(value, ", ")
  ElseIf Not IsEmpty(value) Then
    Shown = CStr(value)
  End If
End Function

Function ShownList(list)
  If list.GrantByDefault Then
    ShownList = "all except: " & Join(list.IPDeny, "; ") & " " & Join(list.DomainDeny, "; ")
  Else
    ShownList = "only: " & Join(list.IPGrant, "; ") & " " & Join(list.DomainGrant, "; ")
  End If
End Function

Function ValuesOf(first, kind, name)
  Dim i, found()
  ReDim found(-1)
  For i = first + 1 To LastOf(first)
    If wanted(i)(0) = kind And wanted(i)(1) = name Then
      ReDim Preserve found(UBound(found) + 1)
      found(UBound(found)) = wanted(i)(2)
    End If
  Next
  ValuesOf = found
End Function

Sub SetServer(first)
  Dim key, i
  Set key = ServerAt(first)
  For i = first + 1 To LastOf(first)
    Select Case wanted(i)(0)
      Case "text"
        key.Put wanted(i)(1), wanted(i)(2)
      Case "number"
        key.Put wanted(i)(1), CLng(wanted(i)(2))
      Case "items"
        SetItems key, wanted(i)(1), ValuesOf(first, "item", wanted(i)(1))
      Case "list"
        SetList key, wanted(i)(1), wanted(i)(2), ValuesOf(first, "entry", wanted(i)(1))
    End Select
  Next
  key.SetInfo
  SetDomains key, first
End Sub

Sub SetItems(key, name, items)
  If UBound(items) >= 0 Then
    key.Put name, items
  ElseIf Not IsEmpty(ValueOf(key, name)) Then
    key.PutEx PROPERTY_CLEAR, name, vbNull
  End If
End Sub

Sub SetList(key, name, mode, entries)
  Dim list
  Set list = key.Get(name)
  If mode = "all-except" Then
    list.GrantByDefault = True
    list.IPDeny = entries
    list.DomainDeny = Array()
  Else
    list.GrantByDefault = False
    list.IPGrant = entries
    list.DomainGrant = Array()
  End If
  key.Put name, list
End Sub

Function WantedDomain(first, name)
  Dim i
  WantedDomain = -1
  For i = first + 1 To LastOf(first)
    If wanted(i)(0) = "domain" And LCase(wanted(i)(1)) = LCase(name) Then WantedDomain = i
  Next
End Function

Function IsThere(key, name)
  Dim domain
  IsThere = False
  For Each domain In DomainsOf(key)
    If LCase(domain.Name) = LCase(name) Then IsThere = True
  Next
End Function

Sub SetDomains(key, first)
  Dim domains, domain, i, surplus, hosts
  Set domains = DomainsOf(key)
  surplus = ""
  For Each domain In domains
    If WantedDomain(first, domain.Name) < 0 Then surplus = surplus & vbLf & domain.Name
  Next
  For Each domain In Split(Mid(surplus, 2), vbLf)
    domains.Delete "IIsSmtpDomain", domain
  Next
  For i = first + 1 To LastOf(first)
    If wanted(i)(0) = "domain" Then
      If Not IsThere(key, wanted(i)(1)) Then
        domains.Create("IIsSmtpDomain", wanted(i)(1)).SetInfo
      End If
      Set domain = GetObject(domains.ADsPath & "/" & wanted(i)(1))
      domain.Put "RouteAction", CLng(wanted(i)(2))
      hosts = ValuesOf(first, "host", wanted(i)(1))
      If UBound(hosts) >= 0 Then domain.Put "RouteActionString", hosts(0)
      domain.SetInfo
    End If
  Next
End Sub

Sub CompareServer(first)
  Dim key, i, domain, at
  Set key = ServerAt(first)
  For i = first + 1 To LastOf(first)
    Select Case wanted(i)(0)
      Case "text"
        Compare key, wanted(i)(1), wanted(i)(2), Shown(ValueOf(key, wanted(i)(1)))
      Case "number"
        Compare key, wanted(i)(1), wanted(i)(2), NumberOf(wanted(i)(1), ValueOf(key, wanted(i)(1)))
      Case "items"
        Compare key, wanted(i)(1), Join(ValuesOf(first, "item", wanted(i)(1)), ", "), _
            Shown(ValueOf(key, wanted(i)(1)))
      Case "list"
        CompareList key, wanted(i)(1), wanted(i)(2), ValuesOf(first, "entry", wanted(i)(1))
      Case "domain"
        If Not IsThere(key, wanted(i)(1)) Then Compare key, "domain", wanted(i)(1), ""
    End Select
  Next
  For Each domain In DomainsOf(key)
    at = WantedDomain(first, domain.Name)
    If at < 0 Then
      Compare key, "domain", "", domain.Name
    Else
      Compare key, "RouteAction of " & domain.Name, wanted(at)(2), Shown(ValueOf(domain, "RouteAction"))
    End If
  Next
End Sub

' Whoever may relay is said by any number but 0 (technet cc778501: -1; MSDN ms525280: 1).
Function NumberOf(name, value)
  NumberOf = Shown(value)
  If name = "RelayForAuth" And NumberOf <> "0" And NumberOf <> "" Then NumberOf = "1"
End Function

Sub CompareList(key, name, mode, entries)
  Dim list
  Set list = key.Get(name)
  If mode = "all-except" Then
    Compare key, name, "all-except " & Sorted(entries), ModeOf(list) & " " & Sorted(list.IPDeny)
    Compare key, name & " by name", "", Join(list.DomainDeny, ";")
  Else
    Compare key, name, "only " & Sorted(entries), ModeOf(list) & " " & Sorted(list.IPGrant)
    Compare key, name & " by name", "", Join(list.DomainGrant, ";")
  End If
End Sub

Function ModeOf(list)
  ModeOf = "only"
  If list.GrantByDefault Then ModeOf = "all-except"
End Function

Function Sorted(entries)
  Dim i, j, texts, text
  texts = entries
  For i = 0 To UBound(texts)
    texts(i) = Replace(texts(i), " ", "")
    If InStr(texts(i), ",") = 0 Then texts(i) = texts(i) & ",255.255.255.255"
    text = texts(i)
    For j = i - 1 To 0 Step -1
      If texts(j) <= text Then Exit For
      texts(j + 1) = texts(j)
    Next
    texts(j + 1) = text
  Next
  Sorted = Join(texts, ";")
End Function

Sub Compare(key, name, expected, actual)
  If LCase(expected) <> LCase(actual) Then
    differences = differences + 1
    WScript.Echo "DIFFERENT: server " & key.Name & ", " & name & ": '" & actual & "', not '" & expected & "'"
  End If
End Sub
