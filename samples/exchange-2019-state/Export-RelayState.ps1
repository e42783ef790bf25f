#Requires -Version 5.1
<#
.SYNOPSIS
Writes what decides on relay on an Exchange server into a folder. It changes nothing.

.DESCRIPTION
Four files: receive connectors, their access entries, accepted domains, send connectors.
Access entries are written with the inherited ones and with the SIDs of their trustees, so that
the language of the server does not matter. Run it in the Exchange Management Shell.

.EXAMPLE
.\Export-RelayState.ps1 -Server EXCH01 -Path .\state

.EXAMPLE
.\Export-RelayState.ps1 -Server EXCH01 -Path .\state -Format Json
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true)]
    [string]$Server,

    [Parameter(Mandatory = $true)]
    [string]$Path,

    [ValidateSet('Clixml', 'Json', 'Csv')]
    [string]$Format = 'Clixml'
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

function Get-Sid {
    param([string]$Account)
    try {
        $name = New-Object -TypeName System.Security.Principal.NTAccount -ArgumentList $Account
        return $name.Translate([System.Security.Principal.SecurityIdentifier]).Value
    } catch {
        return ''
    }
}

# What comes from another session is no longer a switch, and is true as every object is.
function Test-True {
    param($Value)
    return "$Value" -eq 'True'
}

function Get-Text {
    param($Values)
    return @($Values | Where-Object { $null -ne $_ } | ForEach-Object { $_.ToString() })
}

function Export-State {
    param([string]$Name, [object[]]$Items)
    $file = Join-Path -Path $Path -ChildPath $Name
    if ($Format -eq 'Clixml') {
        $Items | Export-Clixml -Path ($file + '.xml') -Encoding UTF8
    } elseif ($Format -eq 'Json') {
        ConvertTo-Json -InputObject @($Items) -Depth 4 | Set-Content -Path ($file + '.json') -Encoding UTF8
    } else {
        $rows = foreach ($item in $Items) {
            $row = [ordered]@{}
            foreach ($property in $item.PSObject.Properties) {
                $row[$property.Name] = @($property.Value) -join ';'
            }
            [pscustomobject]$row
        }
        $rows | Export-Csv -Path ($file + '.csv') -NoTypeInformation -Encoding UTF8
    }
}

if (-not (Test-Path -Path $Path)) {
    $null = New-Item -Path $Path -ItemType Directory
}

$connectors = @(Get-ReceiveConnector -Server $Server)

$found = foreach ($connector in $connectors) {
    $role = ''
    if ($connector.PSObject.Properties['TransportRole']) {
        $role = $connector.TransportRole.ToString()
    }
    [pscustomobject]@{
        Server              = $Server
        Name                = $connector.Name
        Identity            = $connector.Identity.ToString()
        DistinguishedName   = $connector.DistinguishedName
        Enabled             = $connector.Enabled
        TransportRole       = $role
        Bindings            = @(Get-Text -Values $connector.Bindings)
        RemoteIPRanges      = @(Get-Text -Values $connector.RemoteIPRanges)
        AuthMechanism       = $connector.AuthMechanism.ToString()
        PermissionGroups    = $connector.PermissionGroups.ToString()
        RequireTLS          = $connector.RequireTLS
        DomainSecureEnabled = $connector.DomainSecureEnabled
        Fqdn                = [string]$connector.Fqdn
        Comment             = [string]$connector.Comment
    }
}
Export-State -Name 'receive-connectors' -Items @($found)

$found = foreach ($connector in $connectors) {
    foreach ($entry in @(Get-ADPermission -Identity $connector.DistinguishedName)) {
        [pscustomobject]@{
            Connector       = $connector.DistinguishedName
            User            = $entry.User.ToString()
            UserSid         = Get-Sid -Account $entry.User.ToString()
            Deny            = (Test-True -Value $entry.Deny)
            IsInherited     = (Test-True -Value $entry.IsInherited)
            InheritanceType = $entry.InheritanceType.ToString()
            AccessRights    = @(Get-Text -Values $entry.AccessRights)
            ExtendedRights  = @(Get-Text -Values $entry.ExtendedRights)
        }
    }
}
Export-State -Name 'permissions' -Items @($found)

$found = foreach ($domain in @(Get-AcceptedDomain)) {
    [pscustomobject]@{
        Name       = $domain.Name
        DomainName = $domain.DomainName.ToString()
        DomainType = $domain.DomainType.ToString()
        Default    = [bool]$domain.Default
    }
}
Export-State -Name 'accepted-domains' -Items @($found)

$found = foreach ($connector in @(Get-SendConnector)) {
    [pscustomobject]@{
        Name              = $connector.Name
        AddressSpaces     = @(Get-Text -Values $connector.AddressSpaces)
        SmartHosts        = @(Get-Text -Values $connector.SmartHosts)
        DNSRoutingEnabled = [bool]$connector.DNSRoutingEnabled
        RequireTLS        = [bool]$connector.RequireTLS
        Enabled           = [bool]$connector.Enabled
    }
}
Export-State -Name 'send-connectors' -Items @($found)
