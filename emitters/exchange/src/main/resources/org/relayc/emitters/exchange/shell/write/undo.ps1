#Requires -Version 5.1
<#
.SYNOPSIS
Restores what Apply-RelayPolicy.ps1 backed up.

.DESCRIPTION
Written by relayc, the same for every policy. Run it in the Exchange Management Shell, first with
-WhatIf. Receive connectors of the back-up get their settings and their access entries back; those
that a policy has made since are removed. Accepted domains are left alone: mail may already be on
its way to them.

.PARAMETER Server
The server whose connectors are meant.

.PARAMETER DomainController
The domain controller that is read and written.

.PARAMETER BackupPath
The folder that Apply-RelayPolicy.ps1 made.

.EXAMPLE
.\Undo-RelayPolicy.ps1 -Server EXCH01 -DomainController DC01 -BackupPath .\backup -WhatIf
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [Parameter(Mandatory = $true)]
    [string]$Server,

    [Parameter(Mandatory = $true)]
    [string]$DomainController,

    [Parameter(Mandatory = $true)]
    [string]$BackupPath
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

$Controller = @{ DomainController = $DomainController }
$Marker = 'relayc:'
$Rights = @(
    'ms-Exch-SMTP-Submit'
    'ms-Exch-SMTP-Accept-Any-Recipient'
    'ms-Exch-SMTP-Accept-Any-Sender'
    'ms-Exch-SMTP-Accept-Authoritative-Domain-Sender'
)

# What comes from another session is no longer a switch, and is true as every object is.
function Test-True {
    param($Value)
    return "$Value" -eq 'True'
}

function Get-Text {
    param($Values)
    return @($Values | Where-Object { $null -ne $_ } | ForEach-Object { "$_" })
}

function Get-OwnRight {
    param([string]$DistinguishedName)
    foreach ($entry in @(Get-ADPermission -Identity $DistinguishedName @Controller)) {
        foreach ($right in @(Get-Text -Values $entry.ExtendedRights)) {
            if (($Rights -contains $right) -and (-not (Test-True -Value $entry.IsInherited))) {
                [pscustomobject]@{
                    User  = "$($entry.User)"
                    Right = $right
                    Deny  = (Test-True -Value $entry.Deny)
                    Key   = ("$($entry.User)|$right|$(Test-True -Value $entry.Deny)").ToLowerInvariant()
                }
            }
        }
    }
}

$saved = @(Import-Clixml -Path (Join-Path -Path $BackupPath -ChildPath 'receive-connectors.xml'))
$rightsSaved = @(Import-Clixml -Path (Join-Path -Path $BackupPath -ChildPath 'rights.xml'))
if ($saved.Count -eq 0) {
    throw ('There is no receive connector in ' + $BackupPath + '.')
}
foreach ($connector in $saved) {
    if ("$($connector.Server)" -ne $Server) {
        throw ('The back-up is of ' + $connector.Server + ', not of ' + $Server + '.')
    }
}

$names = @($saved | ForEach-Object { "$($_.Name)" })
foreach ($other in @(Get-ReceiveConnector -Server $Server @Controller)) {
    $managed = "$($other.Comment)".StartsWith($Marker, [System.StringComparison]::Ordinal)
    if ($managed -and ($names -notcontains $other.Name) -and $PSCmdlet.ShouldProcess($other.Name, 'remove receive connector')) {
        Remove-ReceiveConnector -Identity $other.DistinguishedName -Confirm:$false @Controller
        [pscustomobject]@{ Connector = $other.Name; Action = 'Remove'; Result = 'Done' }
    }
}

foreach ($connector in $saved) {
    $there = @(Get-ReceiveConnector -Server $Server @Controller | Where-Object { $_.Name -eq $connector.Name })
    $setting = @{
        Bindings         = Get-Text -Values $connector.Bindings
        RemoteIPRanges   = Get-Text -Values $connector.RemoteIPRanges
        AuthMechanism    = "$($connector.AuthMechanism)"
        PermissionGroups = (@("$($connector.PermissionGroups)" -split ',\s*' | Where-Object { $_ -ne 'Custom' }) -join ',')
        RequireTLS       = [bool]$connector.RequireTLS
        Comment          = "$($connector.Comment)"
        Enabled          = $false
        Confirm          = $false
    }
    if ($setting['PermissionGroups'] -eq '') {
        $setting['PermissionGroups'] = 'None'
    }
    if (-not $PSCmdlet.ShouldProcess($connector.Name, 'restore receive connector')) {
        continue
    }
    if ($there.Count -eq 0) {
        $new = @{ Name = $connector.Name; Server = $Server; Usage = 'Custom' }
        if ($connector.PSObject.Properties['TransportRole']) {
            $new['TransportRole'] = "$($connector.TransportRole)"
        }
        $null = New-ReceiveConnector @new @setting @Controller
        $there = @(Get-ReceiveConnector -Server $Server @Controller | Where-Object { $_.Name -eq $connector.Name })
    } else {
        Set-ReceiveConnector -Identity $there[0].DistinguishedName @setting @Controller
    }
    $target = $there[0].DistinguishedName
    $wanted = @($rightsSaved | Where-Object { ($_.Connector -eq $connector.DistinguishedName) -and (-not $_.Inherited) -and (-not $_.Whole) })
    $keys = @($wanted | ForEach-Object { ("$($_.User)|$($_.Right)|$($_.Effect -eq 'deny')").ToLowerInvariant() })
    $own = @(Get-OwnRight -DistinguishedName $target)
    foreach ($entry in $own) {
        if ($keys -notcontains $entry.Key) {
            $arguments = @{ Identity = $target; User = $entry.User; ExtendedRights = $entry.Right; Confirm = $false }
            if ($entry.Deny) {
                $arguments['Deny'] = $true
            }
            $null = Remove-ADPermission @arguments @Controller
        }
    }
    $ownKeys = @($own | ForEach-Object { $_.Key })
    foreach ($entry in $wanted) {
        $key = ("$($entry.User)|$($entry.Right)|$($entry.Effect -eq 'deny')").ToLowerInvariant()
        if ($ownKeys -notcontains $key) {
            $arguments = @{ Identity = $target; User = $entry.User; ExtendedRights = $entry.Right }
            if ($entry.Effect -eq 'deny') {
                $arguments['Deny'] = $true
            }
            $null = Add-ADPermission @arguments @Controller
        }
    }
    if ([bool]$connector.Enabled) {
        Set-ReceiveConnector -Identity $target -Enabled $true -Confirm:$false @Controller
    }
    [pscustomobject]@{ Connector = $connector.Name; Action = 'Restore'; Result = 'Done' }
}
