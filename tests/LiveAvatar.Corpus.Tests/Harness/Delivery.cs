using System.Text;
using LiveAvatar.Simulator;
using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.Server;
using LiveAvatar.Simulator.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>Reads what has arrived by what the contract says, and compares it with what the call was given: each value, and each byte of a file.</summary>
internal sealed class Delivery
{
    private readonly ApiContract _contract;
    private readonly RouteTable _routes;

    public Delivery(string contract)
    {
        _contract = ApiContract.Load(contract, overlay: null);
        _routes = new RouteTable(_contract);
    }

    /// <summary>The body of an operation, as the contract has it for the media type that the client sends.</summary>
    public MediaContent BodyOf(PreparedOperation operation)
    {
        var contents = _contract.Operations.First(candidate => candidate.Route == operation.Route).Body!.Contents;
        return contents.FirstOrDefault(content => content.Takes(operation.SentAs)) ?? contents[0];
    }

    /// <summary>What a file has to say that it is, because the contract has only a range of types for it; null where it need not say anything.</summary>
    public static string? ContentTypeToSay(MediaContent body, string path)
    {
        var type = path.Length == 0 ? body.MediaType : (string?)body.Encoding?[FieldOf(path)]?["contentType"];
        return type is not "*/*" && type?.EndsWith("/*", StringComparison.Ordinal) == true ? type.Replace("*", "png", StringComparison.Ordinal) : null;
    }

    public async Task CheckAsync(PreparedOperation operation, RecordedRequest recorded, IReadOnlyList<GivenValue> given)
    {
        var request = await IncomingAsync(recorded);
        var route = _routes.Find(request.Method, request.RawPath, request.QueryString).Match!;
        if (route.Operation.Route != operation.Route)
        {
            return; // two paths that differ in the names of their parameters alone: a server can't tell which was meant
        }

        var reader = new ParameterReader(_contract, route, request);
        foreach (var value in given.Where(value => value.In != GivenValue.Body))
        {
            var parameter = route.Operation.Parameters.First(parameter => parameter.In == value.In && parameter.Name == value.Name);
            Compare(value.Json, reader.Read(parameter), $"the parameter '{value.Name}' in {value.In} arrives as it was given");
        }

        if (given.FirstOrDefault(value => value.In == GivenValue.Body) is { } body)
        {
            CheckBody(route.Operation, request, body, operation.SendsText);
        }
    }

    private static async Task<Incoming> IncomingAsync(RecordedRequest recorded)
    {
        var request = new DefaultHttpContext().Request;
        request.Method = recorded.Method;
        request.QueryString = new QueryString(recorded.QueryString);
        request.Body = new MemoryStream(recorded.Body.ToArray());
        request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget = recorded.Path;
        foreach (var (name, values) in recorded.Headers)
        {
            request.Headers[name] = values.ToArray();
        }

        return await Incoming.ReadAsync(request, CancellationToken.None);
    }

    private void CheckBody(Operation operation, Incoming request, GivenValue given, bool isText)
    {
        if (isText)
        {
            Encoding.UTF8.GetString(request.Body.Span).Should().Be((string?)given.Json, "a text arrives as it was given");
            return;
        }

        if (given.Files is [{ Path: "" } whole])
        {
            request.Body.ToArray().Should().Equal(whole.Content, "a file arrives byte for byte");
            return;
        }

        var problems = new List<ValidationProblem>();
        var (body, _) = BodyReader.Read(_contract, operation.Body!, request, new Location(GivenValue.Body), problems);
        problems.Should().BeEmpty();
        Compare(WithoutFiles(given), body, "the body arrives as it was given");

        request.Parts.Where(part => part.IsFile).Select(part => (part.Name, part.FileName, Convert.ToBase64String(part.Content.Span)))
            .Should().BeEquivalentTo(given.Files.Select(file => (FieldOf(file.Path), (string?)SampleFiles.FileName, Convert.ToBase64String(file.Content))), "files arrive byte for byte");
    }

    /// <summary>As the simulator reads it: that there is a file.</summary>
    private static JToken WithoutFiles(GivenValue given)
    {
        var json = given.Json.DeepClone();
        foreach (var file in given.Files)
        {
            json.SelectToken(file.Path)!.Replace(FormBody.File);
        }

        return json;
    }

    /// <summary>The first step of a path in JSON: <c>files[0]</c> is in <c>files</c>, and <c>['files[]'][0]</c> in <c>files[]</c>.</summary>
    private static string FieldOf(string path) => path.StartsWith("['", StringComparison.Ordinal) ? path[2..path.IndexOf("']", StringComparison.Ordinal)] : path.Split('[')[0];

    /// <summary>The client may add what the contract leaves no choice in; what was empty could not be sent in most styles.</summary>
    private static void Compare(JToken given, JToken? arrived, string because)
    {
        if (given is JContainer { HasValues: false } or JValue { Type: JTokenType.Null } && arrived is null)
        {
            return;
        }

        Snapshot.Difference(JsonText.Canonical(given), JsonText.Canonical(Common(given, arrived ?? JValue.CreateNull()))).Should().BeNull(because);
    }

    private static JToken Common(JToken given, JToken arrived) => (given, arrived) switch
    {
        (JObject wanted, JObject got) => new JObject(got.Properties().Where(member => wanted.ContainsKey(member.Name)).Select(member => new JProperty(member.Name, Common(wanted[member.Name]!, member.Value)))),
        (JArray wanted, JArray got) when wanted.Count == got.Count => new JArray(wanted.Zip(got, Common)),
        _ => arrived,
    };
}
