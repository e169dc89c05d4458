namespace LiveAvatar.SpecTool.Tests.Repository;

public class LineRuleTests
{
    public static TheoryData<string> Names { get; } = [.. All.Keys];

    private static Dictionary<string, LineRule> All => new(StringComparer.Ordinal)
    {
        [nameof(LineRule.RegistryHost)] = LineRule.RegistryHost,
        [nameof(LineRule.MachinePath)] = LineRule.MachinePath,
        [nameof(LineRule.BlockingCall)] = LineRule.BlockingCall,
        [nameof(LineRule.Unfinished)] = LineRule.Unfinished,
        [nameof(LineRule.SuppressionInCode)] = LineRule.SuppressionInCode,
        [nameof(LineRule.SuppressionInBuild)] = LineRule.SuppressionInBuild,
    };

    [Theory]
    [InlineData(nameof(LineRule.RegistryHost), "a.json", "\"resolved\": \"https://registry.np" + "mjs.org/x.tgz\"")]
    [InlineData(nameof(LineRule.RegistryHost), "README.md", "from Nu" + "Get.org")]
    [InlineData(nameof(LineRule.MachinePath), "a.cs", "var x = \"/" + "tmp/x\";")]
    [InlineData(nameof(LineRule.MachinePath), "a.md", "see file:///" + "home/me/x")]
    [InlineData(nameof(LineRule.MachinePath), "a.md", "C:\\Us" + "ers\\me")]
    [InlineData(nameof(LineRule.BlockingCall), "src/A/B.cs", "var x = task.Result;")]
    [InlineData(nameof(LineRule.BlockingCall), "src/A/B.cs", "task.Wait();")]
    [InlineData(nameof(LineRule.BlockingCall), "src/A/B.cs", "task.GetAwaiter().GetResult();")]
    [InlineData(nameof(LineRule.BlockingCall), "src/A/B.cs", "Thread.Sleep(1);")]
    [InlineData(nameof(LineRule.Unfinished), "tests/T.cs", "[Fact(Sk" + "ip = \"later\")]")]
    [InlineData(nameof(LineRule.Unfinished), "src/A.cs", "#" + "if false")]
    [InlineData(nameof(LineRule.Unfinished), "src/A.cs", "throw new NotImpl" + "ementedException();")]
    [InlineData(nameof(LineRule.Unfinished), "src/A.cs", "// TO" + "DO: later")]
    [InlineData(nameof(LineRule.SuppressionInCode), "a.cs", "#pragma warning disable CA1000")]
    [InlineData(nameof(LineRule.SuppressionInCode), "a.cs", "    [SuppressMessage(\"Design\", \"CA1000\")]")]
    [InlineData(nameof(LineRule.SuppressionInBuild), "a.csproj", "<NoWarn>$(NoWarn);CA1000</NoWarn>")]
    [InlineData(nameof(LineRule.SuppressionInBuild), "a.csproj", "<PackageReference Include=\"A\" NoWarn=\"NU1701\" />")]
    [InlineData(nameof(LineRule.SuppressionInBuild), ".editorconfig", "dotnet_diagnostic.CA1000.severity = none")]
    public void Problems_BadLine_IsFoundAtItsNumber(string rule, string path, string line)
    {
        var problems = All[rule].Problems(path, "good\n" + line + "\n");

        problems.Should().ContainSingle().Which.Should().StartWith(path + "(2) ");
    }

    [Theory]
    [InlineData(nameof(LineRule.RegistryHost), "a.cs", "using NuGet.Common;")]
    [InlineData(nameof(LineRule.RegistryHost), "README.md", "a nuget.config of yours")]
    [InlineData(nameof(LineRule.MachinePath), "a.cs", "\"/v1/home/x\"")]
    [InlineData(nameof(LineRule.MachinePath), "a.sh", "#!/usr/bin/env bash")]
    [InlineData(nameof(LineRule.BlockingCall), "src/A/B.cs", "var x = page.Results;")]
    [InlineData(nameof(LineRule.BlockingCall), "tests/A/B.cs", "Thread.Sleep(1);")]
    [InlineData(nameof(LineRule.Unfinished), "tests/T.cs", "items.Skip(1)")]
    [InlineData(nameof(LineRule.SuppressionInCode), "a.cs", "#pragma warning disable CA1000 // the name is the API's")]
    [InlineData(nameof(LineRule.SuppressionInCode), "a.cs", "[SuppressMessage(\"Design\", \"CA1000\", Justification = \"the name is the API's\")]")]
    [InlineData(nameof(LineRule.SuppressionInBuild), "a.csproj", "<NoWarn>$(NoWarn);CA1000</NoWarn> <!-- the name is the API's -->")]
    [InlineData(nameof(LineRule.SuppressionInBuild), ".editorconfig", "dotnet_diagnostic.CA1000.severity = none  # the name is the API's")]
    [InlineData(nameof(LineRule.SuppressionInBuild), ".editorconfig", "dotnet_diagnostic.CA1000.severity = warning")]
    public void Problems_GoodLine_IsLeftAlone(string rule, string path, string line) => All[rule].Problems(path, line).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Problems_Repository_None(string rule) =>
        RepositoryFiles.All.SelectMany(path => All[rule].Problems(path, RepositoryFiles.Read(path))).Should().BeEmpty();
}
