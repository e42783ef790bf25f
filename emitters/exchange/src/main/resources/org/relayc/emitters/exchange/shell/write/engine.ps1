
$Controller = @{ DomainController = $DomainController }
$Marker = 'relayc:'
$AnyRecipient = 'ms-Exch-SMTP-Accept-Any-Recipient'
$Rights = @(
    'ms-Exch-SMTP-Submit'
    'ms-Exch-SMTP-Accept-Any-Recipient'
    'ms-Exch-SMTP-Accept-Any-Sender'
    'ms-Exch-SMTP-Accept-Authoritative-Domain-Sender'
)
$GroupEntries = @{
    AnonymousUsers = @(
        'allow|S-1-5-7|ms-exch-smtp-submit'
        'allow|S-1-5-7|ms-exch-smtp-accept-any-sender'
        'allow|S-1-5-7|ms-exch-smtp-accept-authoritative-domain-sender'
    )
    ExchangeUsers  = @(
        'allow|S-1-5-11|ms-exch-smtp-submit'
        'allow|S-1-5-11|ms-exch-smtp-accept-any-recipient'
    )
}
$BroadSids = @('S-1-1-0', 'S-1-5-7', 'S-1-5-11', 'S-1-5-32-545', 'S-1-5-32-546')
$BroadRids = @('-513', '-514', '-515')

function Get-Word {
    param($Value)
    return @("$Value" -split '[,;\s]+' | Where-Object { ($_ -ne '') -and ($_ -ne 'None') } | Sort-Object)
}

# What comes from another session is no longer a switch, and is true as every object is.
function Test-True {
    param($Value)
    return "$Value" -eq 'True'
}

function Get-Text {
    param($Values)
    return @($Values | Where-Object { $null -ne $_ } | ForEach-Object { "$_" })
}

function ConvertTo-Sid {
    param([string]$Account)
    if ($Account -like 'S-1-*') {
        return $Account
    }
    try {
        $name = New-Object -TypeName System.Security.Principal.NTAccount -ArgumentList $Account
        return $name.Translate([System.Security.Principal.SecurityIdentifier]).Value
    } catch {
        return ''
    }
}

function ConvertFrom-Sid {
    param([string]$Sid)
    $identifier = New-Object -TypeName System.Security.Principal.SecurityIdentifier -ArgumentList $Sid
    return $identifier.Translate([System.Security.Principal.NTAccount]).Value
}

function Test-BroadSid {
    param([string]$Sid)
    if ($BroadSids -contains $Sid) {
        return $true
    }
    foreach ($rid in $BroadRids) {
        if (($Sid -like 'S-1-5-21-*') -and $Sid.EndsWith($rid)) {
            return $true
        }
    }
    return $false
}

function Get-AccountKind {
    param([string]$Sid)
    $object = [ADSI]('LDAP://' + $DomainController + '/<SID=' + $Sid + '>')
    $classes = @($object.Properties['objectClass'])
    if ($classes -contains 'group') {
        return 'Group'
    }
    if ($classes -contains 'user') {
        return 'User'
    }
    return ''
}

function Get-AddressKey {
    param([string]$Address)
    $plain = ($Address -split '%')[0]
    $bytes = [System.Net.IPAddress]::Parse($plain).MapToIPv6().GetAddressBytes()
    return ($bytes | ForEach-Object { $_.ToString('x2') }) -join ''
}

function Get-PrefixKey {
    param([string]$Address, [int]$Length, [bool]$Last)
    $parsed = [System.Net.IPAddress]::Parse($Address)
    $bits = $Length
    if ($parsed.AddressFamily -eq [System.Net.Sockets.AddressFamily]::InterNetwork) {
        $bits = $Length + 96
    }
    $bytes = $parsed.MapToIPv6().GetAddressBytes()
    for ($i = 0; $i -lt 16; $i++) {
        $keep = [Math]::Max(0, [Math]::Min(8, $bits - (8 * $i)))
        $mask = (255 -shl (8 - $keep)) -band 255
        $bytes[$i] = [byte]($bytes[$i] -band $mask)
        if ($Last) {
            $bytes[$i] = [byte]($bytes[$i] -bor (255 -bxor $mask))
        }
    }
    return ($bytes | ForEach-Object { $_.ToString('x2') }) -join ''
}

function Get-RangeKey {
    param([string]$Range)
    if ($Range.Contains('/')) {
        $part = $Range -split '/'
        $first = Get-PrefixKey -Address $part[0] -Length ([int]$part[1]) -Last $false
        $last = Get-PrefixKey -Address $part[0] -Length ([int]$part[1]) -Last $true
        return $first + '-' + $last
    }
    $part = @($Range -split '-')
    return (Get-AddressKey -Address $part[0]) + '-' + (Get-AddressKey -Address $part[$part.Count - 1])
}

function Get-RangeKeys {
    param($Ranges)
    return @(Get-Text -Values $Ranges | ForEach-Object { Get-RangeKey -Range $_ } | Sort-Object -Unique)
}

function Test-SameList {
    param($Left, $Right)
    $one = @($Left | Sort-Object) -join "`n"
    $other = @($Right | Sort-Object) -join "`n"
    return [string]::Equals($one, $other, [System.StringComparison]::OrdinalIgnoreCase)
}

function Test-SharedBinding {
    param([string]$Left, [string]$Right)
    $one = $Left.LastIndexOf(':')
    $other = $Right.LastIndexOf(':')
    if ($Left.Substring($one) -ne $Right.Substring($other)) {
        return $false
    }
    $a = [System.Net.IPAddress]::Parse($Left.Substring(0, $one).Trim('[', ']'))
    $b = [System.Net.IPAddress]::Parse($Right.Substring(0, $other).Trim('[', ']'))
    if ($a.AddressFamily -ne $b.AddressFamily) {
        return $false
    }
    $any = @('0.0.0.0', '::')
    return $a.Equals($b) -or ($any -contains $a.ToString()) -or ($any -contains $b.ToString())
}

function Test-Shared {
    param($Left, $Right)
    foreach ($one in (Get-Text -Values $Left)) {
        foreach ($other in (Get-Text -Values $Right)) {
            if (Test-SharedBinding -Left $one -Right $other) {
                return $true
            }
        }
    }
    return $false
}

function Get-Entry {
    param([string]$DistinguishedName)
    if ([string]::IsNullOrEmpty($DistinguishedName)) {
        throw 'A connector without a distinguished name cannot be looked at.'
    }
    foreach ($entry in @(Get-ADPermission -Identity $DistinguishedName @Controller)) {
        $named = @(Get-Text -Values $entry.ExtendedRights)
        $access = @(Get-Text -Values $entry.AccessRights)
        $below = @('Descendents', 'Children') -contains "$($entry.InheritanceType)"
        $whole = $false
        if (($named.Count -eq 0) -and (($access -contains 'GenericAll') -or ($access -contains 'ExtendedRight'))) {
            $named = $Rights
            $whole = $true
        }
        foreach ($right in $named) {
            if (($Rights -contains $right) -and (-not $below)) {
                $sid = ConvertTo-Sid -Account "$($entry.User)"
                if ($sid -eq '') {
                    $sid = "$($entry.User)"
                }
                $effect = 'allow'
                if ((Test-True -Value $entry.Deny)) {
                    $effect = 'deny'
                }
                [pscustomobject]@{
                    Key       = ($effect + '|' + $sid + '|' + $right.ToLowerInvariant())
                    Effect    = $effect
                    Sid       = $sid
                    User      = "$($entry.User)"
                    Right     = $right
                    Inherited = (Test-True -Value $entry.IsInherited)
                    Whole     = $whole
                }
            }
        }
    }
}

function Get-WantedEntry {
    param($Connector)
    foreach ($group in $Connector.PermissionGroups) {
        $GroupEntries[$group]
    }
    foreach ($entry in $Connector.Entries) {
        $effect = 'allow'
        if ($entry.Deny) {
            $effect = 'deny'
        }
        $effect + '|' + $Sids[$entry.Trustee] + '|' + $entry.Right.ToLowerInvariant()
    }
}

function Test-Managed {
    param($Connector)
    return "$($Connector.Comment)".StartsWith($Marker, [System.StringComparison]::Ordinal)
}

function Get-DefaultName {
    return @(
        'Default Frontend ' + $Server
        'Client Frontend ' + $Server
        'Outbound Proxy Frontend ' + $Server
        'Client Proxy ' + $Server
        'Default ' + $Server
        'Client ' + $Server
    )
}

function Get-Found {
    return @(Get-ReceiveConnector -Server $Server @Controller)
}

function Find-Connector {
    param($Found, [string]$Name)
    return $Found | Where-Object { $_.Name -eq $Name } | Select-Object -First 1
}

function Get-Role {
    param($Connector)
    if ($Connector.PSObject.Properties['TransportRole']) {
        return "$($Connector.TransportRole)"
    }
    return ''
}

function Test-Fresh {
    param($Connector)
    $ranges = Get-RangeKeys -Ranges @('0.0.0.0-255.255.255.255', '::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff')
    $groups = @('AnonymousUsers', 'ExchangeLegacyServers', 'ExchangeServers')
    $mechanisms = @('BasicAuth', 'BasicAuthRequireTLS', 'ExchangeServer', 'Integrated', 'Tls')
    return (Test-SameList -Left (Get-RangeKeys -Ranges $Connector.RemoteIPRanges) -Right $ranges) -and
        (Test-SameList -Left (Get-Word -Value $Connector.PermissionGroups) -Right $groups) -and
        (Test-SameList -Left (Get-Word -Value $Connector.AuthMechanism) -Right $mechanisms) -and
        (-not $Connector.RequireTLS)
}

function Get-TrusteeProblem {
    foreach ($connector in $Policy.ReceiveConnectors) {
        foreach ($entry in $connector.Entries) {
            if ($Sids.ContainsKey($entry.Trustee)) {
                continue
            }
            $sid = ConvertTo-Sid -Account $entry.Trustee
            $Sids[$entry.Trustee] = $sid
            if ($entry.Kind -eq 'Sid') {
                continue
            }
            if ($sid -eq '') {
                'account ' + $entry.Trustee + ' is not known here'
            } elseif (Test-BroadSid -Sid $sid) {
                'account ' + $entry.Trustee + ' is one that everybody is in'
            } elseif ((Get-AccountKind -Sid $sid) -ne $entry.Kind) {
                'account ' + $entry.Trustee + ' is no ' + $entry.Kind.ToLowerInvariant()
            }
        }
    }
}

function Get-NeighbourProblem {
    param($Found)
    $defaults = @(Get-DefaultName)
    foreach ($other in $Found) {
        if ((Test-Managed -Connector $other) -or (-not $other.Enabled)) {
            continue
        }
        foreach ($entry in @(Get-Entry -DistinguishedName $other.DistinguishedName)) {
            $anonymous = @('S-1-5-7', 'S-1-1-0') -contains $entry.Sid
            if ($anonymous -and ($entry.Effect -eq 'allow') -and ($entry.Right -eq $AnyRecipient)) {
                'connector ' + $other.Name + ' lets whoever has not logged in relay'
            }
        }
        if ((Get-Word -Value $other.AuthMechanism) -contains 'ExternalAuthoritative') {
            'connector ' + $other.Name + ' lets whoever is in its ranges relay (ExternalAuthoritative)'
        }
        if (-not (Test-Shared -Left $other.Bindings -Right $Policy.Endpoints)) {
            continue
        }
        $default = $defaults -contains $other.Name
        $managed = ($Policy.DefaultConnectors -eq 'manage') -and $default
        $fresh = ($Policy.DefaultConnectors -eq 'assume-fresh') -and $default -and (Test-Fresh -Connector $other)
        if ((-not $managed) -and (-not $fresh)) {
            'connector ' + $other.Name + ' listens where the policy does, and default-connectors is ' + $Policy.DefaultConnectors
        }
    }
}

function Get-DomainProblem {
    param([bool]$MaySet)
    $wanted = @{}
    foreach ($domain in $Policy.AcceptedDomains) {
        $wanted[$domain.DomainName] = $domain.DomainType
    }
    foreach ($domain in @(Get-AcceptedDomain @Controller)) {
        $name = "$($domain.DomainName)"
        if (-not $wanted.ContainsKey($name)) {
            'accepted domain ' + $name + ' is not in the policy: everybody may send to it'
        } elseif ("$($domain.DomainType)" -ne $wanted[$name]) {
            'accepted domain ' + $name + ' is ' + $domain.DomainType + ', and the policy says ' + $wanted[$name]
        }
        $wanted.Remove($name)
    }
    if (-not $MaySet) {
        foreach ($name in $wanted.Keys) {
            'accepted domain ' + $name + ' is missing (-SetAcceptedDomains makes it)'
        }
    }
}

function Get-Problem {
    param($Found, [bool]$MaySet, [bool]$MayRemove)
    Get-TrusteeProblem
    Get-NeighbourProblem -Found $Found
    Get-DomainProblem -MaySet $MaySet
    foreach ($other in $Found) {
        $wanted = @($Policy.ReceiveConnectors | Where-Object { $_.Name -eq $other.Name })
        if (($wanted.Count -gt 0) -and (-not (Test-Managed -Connector $other))) {
            'connector ' + $other.Name + ' has a name of the policy and is not its own'
        }
        if (($wanted.Count -eq 0) -and (Test-Managed -Connector $other) -and (-not $MayRemove)) {
            'connector ' + $other.Name + ' is of an earlier policy (-RemoveUnmanaged removes it)'
        }
    }
}

function Get-Difference {
    param($Connector, $There, [bool]$Enabled)
    if ($null -eq $There) {
        'is not there'
        return
    }
    if ([bool]$There.Enabled -ne $Enabled) {
        'Enabled is ' + $There.Enabled
    }
    if (-not (Test-SameList -Left (Get-Text -Values $There.Bindings) -Right $Connector.Bindings)) {
        'Bindings differ'
    }
    if (-not (Test-SameList -Left (Get-RangeKeys -Ranges $There.RemoteIPRanges) -Right (Get-RangeKeys -Ranges $Connector.RemoteIPRanges))) {
        'RemoteIPRanges differ'
    }
    if (-not (Test-SameList -Left (Get-Word -Value $There.AuthMechanism) -Right $Connector.AuthMechanism)) {
        'AuthMechanism is ' + $There.AuthMechanism
    }
    $groups = @(Get-Word -Value $There.PermissionGroups | Where-Object { $_ -ne 'Custom' })
    if (-not (Test-SameList -Left $groups -Right $Connector.PermissionGroups)) {
        'PermissionGroups is ' + $There.PermissionGroups
    }
    if ([bool]$There.RequireTLS -ne $Connector.RequireTLS) {
        'RequireTLS is ' + $There.RequireTLS
    }
    if ($There.PSObject.Properties['DomainSecureEnabled'] -and $There.DomainSecureEnabled) {
        'DomainSecureEnabled is True'
    }
    if (($Connector.TransportRole.Count -gt 0) -and ((Get-Role -Connector $There) -ne $Connector.TransportRole[0])) {
        'TransportRole is ' + (Get-Role -Connector $There)
    }
    $wanted = @(Get-WantedEntry -Connector $Connector)
    foreach ($entry in @(Get-Entry -DistinguishedName $There.DistinguishedName)) {
        $wide = (Test-BroadSid -Sid $entry.Sid) -and ($entry.Effect -eq 'allow')
        if (($wanted -notcontains $entry.Key) -and ((-not $entry.Inherited) -or $wide)) {
            'access entry ' + $entry.Key + ' is too much'
        }
    }
    $keys = @(Get-Entry -DistinguishedName $There.DistinguishedName | Where-Object { -not $_.Inherited } | ForEach-Object { $_.Key })
    foreach ($key in $wanted) {
        if ($keys -notcontains $key) {
            'access entry ' + $key + ' is missing'
        }
    }
}

foreach ($cmdlet in @('Get-ReceiveConnector', 'New-ReceiveConnector', 'Set-ReceiveConnector', 'Get-ADPermission', 'Add-ADPermission', 'Get-AcceptedDomain')) {
    if (-not (Get-Command -Name $cmdlet -ErrorAction SilentlyContinue)) {
        throw ('There is no ' + $cmdlet + ' here: run this in the Exchange Management Shell.')
    }
}
if ($null -eq (Get-ExchangeServer -Identity $Server @Controller)) {
    throw ('There is no Exchange server ' + $Server + '.')
}
$Sids = @{}
$before = @(Get-Found)
