#Requires -Version 5.1
<#
.SYNOPSIS
Says whether the receive connectors of an Exchange server do what a relay policy says.

.DESCRIPTION
Written by relayc. It changes nothing. The part between the two marks is the policy; everything
else is the same in every script. It prints an object for each connector, and one for everything
that stands in the way, and ends with exit code 1 where something differs.

.PARAMETER Server
The server whose connectors are meant.

.PARAMETER DomainController
The domain controller that is read.

.EXAMPLE
.\Test-RelayPolicy.ps1 -Server EXCH01 -DomainController DC01
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true)]
    [string]$Server,

    [Parameter(Mandatory = $true)]
    [string]$DomainController
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

