#!/usr/bin/env pwsh

<#
.SYNOPSIS
    Runs a task of this repository: each is one call of dotnet.

.DESCRIPTION
    ./build.ps1 [task] [-Configuration Debug|Release] [-Feed feed] [-From contract] [-WhatIf] [options of the program that is run]

    build       Builds everything; the client is generated from the contract where it isn't current. The default task.
    test        Runs the tests.
    pack        Generates the client again, and packs it and what goes with it into bin/packages. Always Release.
    push        Pushes what was packed to a feed (-Feed), once it has passed every check. A version that the feed has is skipped.
    bench       Measures the client.
    nightly     Runs the tests that take too long for every build; obj/nightly-*.md lists what was tried.
    update-spec Puts a new contract (-From) in the place of spec/openapi.json, with all that follows from it; or says why not.
    diff        Reports what changes from one contract to another, and whom it breaks: diff OLD NEW.
    public-api  Writes what the client offers to callers to spec/public-api.txt.
    version     Prints the version of the packages; with --tag, checks that it is the tag's.
    clean       Removes what was built.

    -Configuration Debug|Release
        For build, test and clean. The default is Debug.

    -Feed <address, name or folder>
        For push: the feed's address, its name in your nuget.config, or a folder. Its key is read from the environment variable
        LIVEAVATAR_FEED_KEY; where it is not set, the credentials that NuGet has are used.

    -From <address or file>
        For update-spec: the address of the contract (https, or http on this machine) or a file.

    Everything else that follows the task reaches the program as it was written. At PowerShell's own prompt, put in quotes what it would read
    as its own syntax: '-p:A=B;C=D'.

    Relative paths are those of the folder that you call it from.

    Runs in Windows PowerShell 5.1 and in PowerShell 7. The exit code is that of the program, 2 if there is no such task or an option is missing,
    and 127 if there is no dotnet.

.PARAMETER Goal
    The task; see the description.

.PARAMETER WhatIf
    Prints what the task would do, and does nothing.

.EXAMPLE
    ./build.ps1

    Builds everything.

.EXAMPLE
    ./build.ps1 build -p:LiveAvatarGenerate=always

    Builds everything, and generates the client again, current or not.

.EXAMPLE
    ./build.ps1 test -Configuration Release --no-restore

.EXAMPLE
    ./build.ps1 pack -p:VersionSuffix=preview.1

.EXAMPLE
    ./build.ps1 push -Feed https://feed.example.com/v3/index.json

.EXAMPLE
    ./build.ps1 push -Feed ../feed -WhatIf

    Prints the command that pushes, and doesn't run it.

.EXAMPLE
    ./build.ps1 bench calls --filter *

.EXAMPLE
    ./build.ps1 nightly

.EXAMPLE
    ./build.ps1 update-spec -From https://api.example.com/openapi.json

.EXAMPLE
    ./build.ps1 diff old.json new.json --format html --out diff.html

.EXAMPLE
    ./build.ps1 public-api

.EXAMPLE
    ./build.ps1 version --tag v1.2.3

.EXAMPLE
    ./build.ps1 clean
#>
param(
    # PowerShell takes -t:Rebuild for a parameter named Task, and -c and -f for Configuration, Feed and From: so the first has a name that no option
    # begins like, and the others are found among $args.
    [ArgumentCompleter({
        param($command, $parameter, $word)
        @('build', 'build -Configuration', 'test', 'test -Configuration', 'pack', 'push', 'push -Feed', 'bench', 'nightly', 'update-spec',
            'update-spec -From', 'diff', 'public-api', 'version', 'clean', 'clean -Configuration') -like "$word*"
    })]
    [string] $Goal = 'build',

    # With -File, PowerShell takes -- for an abbreviation of every parameter. As this one's alias it is harmless.
    [Alias('')]
    [switch] $WhatIf
)

# A failure is told by the exit code alone, also where the caller has PowerShell 7 turn it into an exception.
$PSNativeCommandUseErrorActionPreference = $false

$here = (Get-Location -PSProvider FileSystem).ProviderPath
$solution = Join-Path $PSScriptRoot 'LiveAvatar.Generated.sln'
$specTool = @('run', '--project', 'src/LiveAvatar.SpecTool', '--', '--directory', $here)
$summary = Join-Path $PSScriptRoot "obj/nightly-$(Get-Date -Format yyyy-MM-dd-HHmm).md"
$tasks = [ordered]@{
    build         = @('build', $solution)
    test          = @('test', $solution)
    pack          = @('pack', $solution)
    push          = $specTool + @('push')
    bench         = @('run', '--project', 'tests/LiveAvatar.Generated.Benchmarks', '--configuration', 'Release', '--')
    nightly       = @('test', $solution, '-m:1', '-e', 'NIGHTLY=1', '-e', "NIGHTLY_SUMMARY=$summary", '--filter', 'FullyQualifiedName~.Faults.|FullyQualifiedName~.Random.')
    'update-spec' = $specTool + @('update')
    diff          = $specTool + @('diff')
    'public-api'  = $specTool + @('public-api')
    version       = $specTool + @('version')
    clean         = @('clean', $solution)
}

# What was written, in its order. With -File only the process knows it: in $args, -p:A=B and -p A=B are the same by then.
$process = [Environment]::GetCommandLineArgs()
$self = [Array]::FindIndex($process, [Predicate[string]] { ($args[0] -split '[\\/]')[-1] -eq (Split-Path -Leaf $PSCommandPath) })
if (-not $MyInvocation.Line -and $self -ge 0) {
    $words = @($process | Select-Object -Skip ($self + 1))
    $WhatIf = $words -contains '-WhatIf'
}
else {
    $words = @()
    foreach ($word in @($Goal) + $args) {
        # -p:A=B comes in two words, and A,B as an array.
        if ($words -and $words[-1] -like '-*:') { $words[-1] += $word -join ',' } else { $words += $word -join ',' }
    }

    # The first -- does not come at all.
    $start = $MyInvocation.OffsetInLine - 1
    $call = [Management.Automation.Language.Parser]::ParseInput($MyInvocation.Line, [ref] $null, [ref] $null).Find(
        { $args[0] -is [Management.Automation.Language.CommandAst] -and $args[0].Extent.StartOffset -eq $start }, $true)
    $written = @($call.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" }) -notmatch '^-WhatIf$'
    $dashes = [Array]::IndexOf($written, '--')
    if ($dashes -ge 0) {
        $words = @($words | Select-Object -First $dashes) + '--' + @($words | Select-Object -Skip $dashes)
    }
}

$words = @($words -notmatch '^-WhatIf$')
$task = 'build'
if ($words.Count -gt 0 -and $words[0] -notlike '-*') {
    $task = $words[0]
    $words = @($words | Select-Object -Skip 1)
}

if (-not $tasks.Contains($task)) {
    $names = $tasks.Keys -join ', '
    Write-Error "There is no task '$task'. The tasks are: $names." -Category ObjectNotFound -ErrorId UnknownTask -TargetObject $task
    exit 2
}

if (-not (Get-Command dotnet -CommandType Application -ErrorAction SilentlyContinue)) {
    Write-Error 'dotnet was not found. Install the .NET SDK that global.json names, and open a new shell.' -Category ObjectNotFound -ErrorId NoDotNet
    exit 127
}

foreach ($name in 'configuration', 'feed', 'from') {
    $words = @($words -replace "^-$name(?=:|$)", "--$name")
}

# dotnet takes the SDK of the global.json that it finds from the current folder upwards.
Push-Location -LiteralPath $PSScriptRoot
try {
    $command = $tasks[$task] + $words
    if ($command[1] -eq $solution) {
        # These take paths themselves, so they run in the caller's folder; if that is outside of the repository, with the SDK named.
        if (-not "$here/".Replace('\', '/').StartsWith("$PSScriptRoot/".Replace('\', '/'))) {
            $sdk = & dotnet --version
            if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

            $command = @('exec', (@(& dotnet --list-sdks) -like "$sdk ``[*" -replace '^(\S+) \[(.*)\]$', '$2/$1/dotnet.dll')[0]) + $command
        }

        Set-Location -LiteralPath $here
    }

    if ($WhatIf) {
        Write-Host "What if: $task would run this in $((Get-Location).ProviderPath): dotnet $command"
        exit 0
    }

    # In the older way of passing words to programs, what is empty or has quotes needs more.
    if (-not $PSNativeCommandArgumentPassing -or $PSNativeCommandArgumentPassing -eq 'Legacy') {
        $command = @($command -replace '(\\*)"', '$1$1\"' -replace '^$', '""')
    }

    # Quoted, for PowerShell would take * for files, and ~ for a folder.
    $quoted = $command | ForEach-Object { "'" + [Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($_) + "'" }
    & ([scriptblock]::Create("& dotnet $quoted"))
}
finally {
    Pop-Location
}

exit $LASTEXITCODE
