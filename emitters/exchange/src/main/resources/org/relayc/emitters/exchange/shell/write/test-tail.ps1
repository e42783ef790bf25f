
$different = $false
foreach ($problem in @(Get-Problem -Found $before -MaySet $false -MayRemove $false)) {
    $different = $true
    [pscustomobject]@{ Connector = ''; Action = 'Look'; Result = $problem }
}
foreach ($connector in $Policy.ReceiveConnectors) {
    $found = Find-Connector -Found $before -Name $connector.Name
    $differences = @(Get-Difference -Connector $connector -There $found -Enabled $true)
    if ($differences.Count -gt 0) {
        $different = $true
        [pscustomobject]@{ Connector = $connector.Name; Action = 'Compare'; Result = ($differences -join ', ') }
    } else {
        [pscustomobject]@{ Connector = $connector.Name; Action = 'Compare'; Result = 'Equal' }
    }
}
if ($different) {
    exit 1
}
