#!/usr/bin/env pwsh

<#
.SYNOPSIS
    The door to the commands of this repository: each task is one call of dotnet.

.DESCRIPTION
    Runs in Windows PowerShell 5.1 and in PowerShell 7, from any folder. The exit code is that of dotnet, 2 if there is no such task,
    and 127 if there is no dotnet.

.PARAMETER Task
    One of:

    build       Builds all; the client is made from the contract, where it is not current. The default.
    test        Runs the tests.
    pack        Makes the client anew, and packs it and what goes with it into bin/packages. Always Release.
    push        Pushes what was packed to a feed (-Feed), once it has passed every check. A version that the feed has is skipped.
    bench       Measures the client.
    nightly     Runs the tests that take too long for every build, and says what was tried.
    update-spec Puts a new contract (-From) in the place of spec/openapi.json, with all that follows from it; or says why not.
    diff        Says what changes from one contract to another, and whom it breaks: diff OLD NEW.
    public-api  Writes down what the client offers to callers, in spec/public-api.txt.
    version     Says the version of the packages; with --tag, checks that it is the tag's.
    clean       Removes what was built.

.PARAMETER Configuration
    Debug (the default) or Release, for build, test and clean.

.PARAMETER Feed
    For push: the feed's address, its name in your nuget.config, or a folder. Its key is read from the environment variable
    LIVEAVATAR_FEED_KEY; where it is not set, the credentials that NuGet has are used.

.PARAMETER From
    For update-spec: the address of the contract (https, or http on this machine) or a file.

.PARAMETER Arguments
    Anything else is passed to dotnet as it is. Write it with two dashes, for PowerShell takes those with one as its own:
    --property:Name=Value rather than -p:Name=Value.

.EXAMPLE
    ./build.ps1

.EXAMPLE
    ./build.ps1 test -Configuration Release --no-restore

.EXAMPLE
    ./build.ps1 pack --property:VersionSuffix=preview.1

.EXAMPLE
    ./build.ps1 push -Feed https://feed.example.com/v3/index.json

.EXAMPLE
    ./build.ps1 update-spec -From https://api.example.com/openapi.json
#>
[CmdletBinding(PositionalBinding = $false)]
param(
    [Parameter(Position = 0)]
    [string] $Task = 'build',

    [ValidateSet('Debug', 'Release')]
    [string] $Configuration = 'Debug',

    [string] $Feed = '',

    [string] $From = '',

    [Parameter(ValueFromRemainingArguments = $true)]
    [string[]] $Arguments = @()
)

$solution = @('LiveAvatar.Generated.sln', '--configuration', $Configuration)
$specTool = @('run', '--project', 'src/LiveAvatar.SpecTool', '--')
$tasks = [ordered]@{
    build   = @('build') + $solution
    test    = @('test') + $solution
    pack    = @('pack', 'LiveAvatar.Generated.sln')
    push    = $specTool + @('push', '--feed', $Feed)
    bench   = @('run', '--project', 'tests/LiveAvatar.Generated.Benchmarks', '--configuration', 'Release', '--')
    nightly = @('build', 'tests/Nightly/Nightly.proj')
    clean   = @('clean') + $solution
    'update-spec' = $specTool + @('update', '--from', $From)
    diff          = $specTool + @('diff')
    'public-api'  = $specTool + @('public-api')
    version       = $specTool + @('version')
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
