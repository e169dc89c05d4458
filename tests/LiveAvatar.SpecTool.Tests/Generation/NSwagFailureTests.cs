using LiveAvatar.SpecTool.Generation;

namespace LiveAvatar.SpecTool.Tests.Generation;

public sealed class NSwagFailureTests : IDisposable
{
    private const string Banner = "NSwag command line tool for .NET Core Net100, toolchain v14.7.1.0\nVisit http://NSwag.org for more information.\n\nExecuting file 'nswag.json'...\n";

    private readonly TemporaryDirectory _folder = new();
    private readonly string _settings;

    public NSwagFailureTests() => _settings = _folder.Write("nswag.json", """{ "defaultVariables": "Client=a.cs,Templates=Templates" }""");

    [Fact]
    public void Read_StackTrace_IsItsFirstSentence()
    {
        var diagnostic = NSwagFailure.Read($"{Banner}System.InvalidOperationException: The template directory \"x\" does not exist\n   at NSwag.Commands.Document() in /_/Document.cs:line 346\n", _settings);

        diagnostic.Message.Should().Be("NSwag could not make the client: The template directory \"x\" does not exist");
        diagnostic.File.Should().Be(_settings);
        diagnostic.Line.Should().Be(0);
    }

    [Fact]
    public void Read_TemplateError_IsAtTheTemplatesLine()
    {
        var output = $"{Banner}System.InvalidOperationException: Error while rendering Liquid template CSharp/Client.Class: \nInvalid 'if' tag at (2:6)\nSource:\n{{% if x %\n ---> Fluid.ParseException: Invalid\n   at Fluid.Parse()\n";

        var diagnostic = NSwagFailure.Read(output, _settings);

        diagnostic.File.Should().Be(_folder.At(Path.Combine("Templates", "Client.Class.liquid")));
        (diagnostic.Line, diagnostic.Column).Should().Be((2, 6));
        diagnostic.Message.Should().EndWith("Error while rendering Liquid template CSharp/Client.Class: Invalid 'if' tag at (2:6)");
    }

    [Fact]
    public void Read_JsonError_IsAtTheSettingsLine()
    {
        var diagnostic = NSwagFailure.Read($"{Banner}Newtonsoft.Json.JsonReaderException: Invalid character. Path '', line 2, position 13.\n   at Newtonsoft.Json.Read()\n", _settings);

        diagnostic.File.Should().Be(_settings);
        (diagnostic.Line, diagnostic.Column).Should().Be((2, 13));
    }

    [Fact]
    public void Read_NoException_IsTheLastLine()
    {
        var diagnostic = NSwagFailure.Read($"{Banner}The command 'rum' could not be found.\n\n", _settings);

        diagnostic.Message.Should().EndWith("The command 'rum' could not be found.");
    }

    [Fact]
    public void Read_Nothing_SaysThat()
    {
        var diagnostic = NSwagFailure.Read("", _settings);

        diagnostic.Message.Should().EndWith("it said nothing.");
    }

    public void Dispose() => _folder.Dispose();
}
