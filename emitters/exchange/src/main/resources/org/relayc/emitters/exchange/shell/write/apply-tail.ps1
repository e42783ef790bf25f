
function Set-Entry {
    param($Connector, $There)
    $target = $There.DistinguishedName
    $wanted = @(Get-WantedEntry -Connector $Connector)
    $own = @(Get-Entry -DistinguishedName $target | Where-Object { -not $_.Inherited })
    foreach ($entry in $own) {
        if (($wanted -notcontains $entry.Key) -and $PSCmdlet.ShouldProcess($target, 'remove access entry ' + $entry.Key)) {
            $arguments = @{ Identity = $target; User = $entry.User; ExtendedRights = $entry.Right; Confirm = $false }
            if ($entry.Effect -eq 'deny') {
                $arguments['Deny'] = $true
            }
            if ($entry.Whole) {
                $arguments.Remove('ExtendedRights')
                $arguments['AccessRights'] = 'ExtendedRight'
            }
            $null = Remove-ADPermission @arguments @Controller
        }
    }
    $keys = @($own | ForEach-Object { $_.Key })
    $order = @($Connector.Entries | Where-Object { $_.Deny }) + @($Connector.Entries | Where-Object { -not $_.Deny })
    foreach ($entry in $order) {
        $effect = 'allow'
        if ($entry.Deny) {
            $effect = 'deny'
        }
        $key = $effect + '|' + $Sids[$entry.Trustee] + '|' + $entry.Right.ToLowerInvariant()
        if (($keys -notcontains $key) -and $PSCmdlet.ShouldProcess($target, 'add access entry ' + $key)) {
            $user = ConvertFrom-Sid -Sid $Sids[$entry.Trustee]
            $arguments = @{ Identity = $target; User = $user; ExtendedRights = $entry.Right }
            if ($entry.Deny) {
                $arguments['Deny'] = $true
            }
            $null = Add-ADPermission @arguments @Controller
        }
    }
}

function Get-Setting {
    param($Connector)
    $setting = @{
        Bindings         = $Connector.Bindings
        RemoteIPRanges   = $Connector.RemoteIPRanges
        AuthMechanism    = 'None'
        PermissionGroups = 'None'
        RequireTLS       = $Connector.RequireTLS
        Comment          = $Connector.Comment
    }
    if ($Connector.AuthMechanism.Count -gt 0) {
        $setting['AuthMechanism'] = $Connector.AuthMechanism -join ','
    }
    if ($Connector.PermissionGroups.Count -gt 0) {
        $setting['PermissionGroups'] = $Connector.PermissionGroups -join ','
    }
    if ($Connector.Fqdn.Count -gt 0) {
        $setting['Fqdn'] = $Connector.Fqdn[0]
    }
    return $setting
}

$problems = @(Get-Problem -Found $before -MaySet $SetAcceptedDomains.IsPresent -MayRemove $RemoveUnmanaged.IsPresent)
if ($problems.Count -gt 0) {
    throw ("Nothing was changed:`r`n" + ($problems -join "`r`n"))
}

if (Test-Path -Path $BackupPath) {
    throw ('Nothing was changed: ' + $BackupPath + ' is there already.')
}
if ($PSCmdlet.ShouldProcess($BackupPath, 'back up receive connectors, access entries and accepted domains')) {
    $null = New-Item -Path $BackupPath -ItemType Directory
    $before | Export-Clixml -Path (Join-Path -Path $BackupPath -ChildPath 'receive-connectors.xml') -Encoding UTF8
    $kept = foreach ($connector in $before) {
        foreach ($entry in @(Get-Entry -DistinguishedName $connector.DistinguishedName)) {
            $entry | Add-Member -NotePropertyName Connector -NotePropertyValue $connector.DistinguishedName -PassThru
        }
    }
    @($kept) | Export-Clixml -Path (Join-Path -Path $BackupPath -ChildPath 'rights.xml') -Encoding UTF8
    @(Get-AcceptedDomain @Controller) | Export-Clixml -Path (Join-Path -Path $BackupPath -ChildPath 'accepted-domains.xml') -Encoding UTF8
}

$there = @{}
foreach ($domain in @(Get-AcceptedDomain @Controller)) {
    $there["$($domain.DomainName)"] = $true
}
foreach ($domain in $Policy.AcceptedDomains) {
    if ((-not $there.ContainsKey($domain.DomainName)) -and $PSCmdlet.ShouldProcess($domain.DomainName, 'make accepted domain')) {
        $null = New-AcceptedDomain -Name $domain.DomainName -DomainName $domain.DomainName -DomainType $domain.DomainType @Controller
    }
}

if ($Policy.DefaultConnectors -eq 'manage') {
    $defaults = @(Get-DefaultName)
    foreach ($other in $before) {
        $shared = Test-Shared -Left $other.Bindings -Right $Policy.Endpoints
        if ($shared -and $other.Enabled -and ($defaults -contains $other.Name) -and $PSCmdlet.ShouldProcess($other.Name, 'disable default connector')) {
            Set-ReceiveConnector -Identity $other.DistinguishedName -Enabled $false -RemoteIPRanges @('127.255.255.254') -Confirm:$false @Controller
            [pscustomobject]@{ Connector = $other.Name; Action = 'Disable'; Result = 'Done' }
        }
    }
}

foreach ($connector in $Policy.ReceiveConnectors) {
    $found = Find-Connector -Found $before -Name $connector.Name
    $setting = Get-Setting -Connector $connector
    if ($null -eq $found) {
        if ($PSCmdlet.ShouldProcess($connector.Name, 'make receive connector, disabled')) {
            $new = @{ Name = $connector.Name; Server = $Server; Usage = 'Custom'; Enabled = $false; Confirm = $false }
            if ($connector.TransportRole.Count -gt 0) {
                $new['TransportRole'] = $connector.TransportRole[0]
            }
            $null = New-ReceiveConnector @new @setting @Controller
        }
    } elseif (@(Get-Difference -Connector $connector -There $found -Enabled $true).Count -gt 0) {
        if ($PSCmdlet.ShouldProcess($connector.Name, 'set receive connector, disabled')) {
            Set-ReceiveConnector -Identity $found.DistinguishedName -Enabled $false -Confirm:$false @setting @Controller
        }
    }
}

$now = @(Get-Found)
foreach ($connector in $Policy.ReceiveConnectors) {
    $found = Find-Connector -Found $now -Name $connector.Name
    if ($null -ne $found) {
        Set-Entry -Connector $connector -There $found
    }
}

$now = @(Get-Found)
$failed = @()
foreach ($connector in $Policy.ReceiveConnectors) {
    $found = Find-Connector -Found $now -Name $connector.Name
    if ($null -eq $found) {
        [pscustomobject]@{ Connector = $connector.Name; Action = 'Make'; Result = 'Not done' }
        continue
    }
    $differences = @(Get-Difference -Connector $connector -There $found -Enabled ([bool]$found.Enabled))
    if ($differences.Count -gt 0) {
        if (-not $WhatIfPreference) {
            $failed += $connector.Name + ': ' + ($differences -join ', ')
        }
        [pscustomobject]@{ Connector = $connector.Name; Action = 'Compare'; Result = ($differences -join ', ') }
        continue
    }
    if ((-not $found.Enabled) -and $PSCmdlet.ShouldProcess($connector.Name, 'enable receive connector')) {
        Set-ReceiveConnector -Identity $found.DistinguishedName -Enabled $true -Confirm:$false @Controller
    }
    [pscustomobject]@{ Connector = $connector.Name; Action = 'Apply'; Result = 'Done' }
}
if ($failed.Count -gt 0) {
    throw ("These connectors are not as the policy says, and stay disabled:`r`n" + ($failed -join "`r`n"))
}

if ($RemoveUnmanaged) {
    foreach ($other in $before) {
        $wanted = @($Policy.ReceiveConnectors | Where-Object { $_.Name -eq $other.Name })
        if (($wanted.Count -eq 0) -and (Test-Managed -Connector $other) -and $PSCmdlet.ShouldProcess($other.Name, 'remove receive connector of an earlier policy')) {
            Remove-ReceiveConnector -Identity $other.DistinguishedName -Confirm:$false @Controller
            [pscustomobject]@{ Connector = $other.Name; Action = 'Remove'; Result = 'Done' }
        }
    }
}
