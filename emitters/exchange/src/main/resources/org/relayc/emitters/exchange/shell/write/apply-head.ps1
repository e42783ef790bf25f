#Requires -Version 5.1
<#
.SYNOPSIS
Makes the receive connectors of an Exchange server do what a relay policy says.

.DESCRIPTION
Written by relayc. The part between the two marks is the policy; everything else is the same in
every script. Run it in the Exchange Management Shell, first with -WhatIf.

Before anything is changed, the server is read and looked at: what stands in the way of the policy
is said, all of it, and then nothing is changed. What is there is backed up. Connectors are made
or set while they are disabled, read again, compared, and enabled only if they are as the policy
says. Undo-RelayPolicy.ps1 restores the back-up.

.PARAMETER Server
The server whose connectors are meant.

.PARAMETER DomainController
The domain controller that is read and written, one for all, so that nothing waits for replication.

.PARAMETER BackupPath
A folder that is not there yet; it is made, and takes what the server has now.

.PARAMETER RemoveUnmanaged
Removes connectors of earlier policies, which are known by their comment, that this one does not have.

.PARAMETER SetAcceptedDomains
Makes the accepted domains that the policy has and the organisation does not. None is ever removed.

.EXAMPLE
.\Apply-RelayPolicy.ps1 -Server EXCH01 -DomainController DC01 -BackupPath .\backup -WhatIf
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [Parameter(Mandatory = $true)]
    [string]$Server,

    [Parameter(Mandatory = $true)]
    [string]$DomainController,

    [Parameter(Mandatory = $true)]
    [string]$BackupPath,

    [switch]$RemoveUnmanaged,

    [switch]$SetAcceptedDomains
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

