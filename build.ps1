#!/usr/bin/env pwsh

<#
.SYNOPSIS
    The door to the commands of this repository: each task is one call of dotnet.

.DESCRIPTION
    Runs in Windows PowerShell 5.1 and in PowerShell 7, from any folder. The exit code is that of dotnet, 2 if there is no such task,
    and 127 if there is no dotnet.

.PARAMETER Task
    build (the default), clean or test.

.PARAMETER Configuration
    Debug (the default) or Release.

.PARAMETER Arguments
    Anything else is passed to dotnet as it is. Write it with two dashes, for PowerShell takes those with one as its own:
    --property:Name=Value rather than -p:Name=Value.

.EXAMPLE
    ./build.ps1

.EXAMPLE
    ./build.ps1 test -Configuration Release --no-restore
#>
[CmdletBinding(PositionalBinding = $false)]
param(
    [Parameter(Position = 0)]
    [string] $Task = 'build',

    [ValidateSet('Debug', 'Release')]
    [string] $Configuration = 'Debug',

    [Parameter(ValueFromRemainingArguments = $true)]
    [string[]] $Arguments = @()
)

$solution = @('LiveAvatar.Generated.sln', '--configuration', $Configuration)
$tasks = [ordered]@{
    build = @('build') + $solution
    clean = @('clean') + $solution
    test  = @('test') + $solution
}

if (-not $tasks.Contains($Task)) {
    [Console]::Error.WriteLine("There is no task '$Task'. The tasks are: " + ($tasks.Keys -join ', ') + '.')
    exit 2
}

if (-not (Get-Command dotnet -ErrorAction SilentlyContinue)) {
    [Console]::Error.WriteLine('dotnet was not found. Install the .NET SDK that global.json names, and open a new shell.')
    exit 127
}

# A failure is told by the exit code alone, also where the caller has PowerShell 7 turn it into an exception.
$PSNativeCommandUseErrorActionPreference = $false
$command = $tasks[$Task] + $Arguments

# dotnet looks for global.json from the current folder upwards.
Push-Location -LiteralPath $PSScriptRoot
try {
    & dotnet $command
}
finally {
    Pop-Location
}

exit $LASTEXITCODE
