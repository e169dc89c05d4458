using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Random;

/// <summary>Contracts that chance makes. The same seed makes the same one.</summary>
internal sealed class RandomContract
{
    private const int Depth = 3;

    private static readonly string[] Addresses = ["https://api.example.com", "https://{region}.example.com/v1/", "/api", "/"];
    private static readonly string[] PathStarts = ["things", "a-b", "class", "v1/things", "x"];
    private static readonly string[] Methods = ["get", "post", "put", "patch", "delete", "head", "options"];
    private static readonly string[] Places = ["query", "query", "header", "cookie"];
    private static readonly string[] PathStyles = ["simple", "label", "matrix"];
    private static readonly string[] QueryStyles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];
    private static readonly string[] Statuses = ["200", "201", "202", "204", "2XX", "302", "400", "422", "4XX", "default"];
    private static readonly string[] Schemes = ["Key", "Query", "Cookie", "Token", "Basic", "Login", "Open", "Second key", "Digest", "Hawk", "Certificate", "Nowhere"];
    private static readonly string[] Json = ["application/json"];

    private static readonly string[] Bodies =
    [
        "application/json", "application/json; charset=utf-8", "application/vnd.api+json", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain",
        "application/octet-stream", "application/xml", "*/*", "image/*",
    ];

    private static readonly string[] Answers =
        ["application/json", "application/problem+json", "text/plain", "application/octet-stream", "text/event-stream", "image/png", "*/*", "application/xml"];

    private readonly System.Random _random;
    private readonly bool _is31;
    private readonly IReadOnlyList<string> _names;
    private readonly RandomSchema _schemas;

    private RandomContract(int seed)
    {
        _random = new System.Random(seed);
        _is31 = Chance(70);
        _names = [.. RandomNames.Schemas.OrderBy(_ => _random.Next()).Take(_random.Next(9))];
        _schemas = new RandomSchema(_random, _is31, _names);
    }

    public static JObject Of(int seed) => new RandomContract(seed).Make();

    private JObject Make()
    {
        var document = new JObject
        {
            ["openapi"] = _is31 ? "3.1.0" : "3.0.3",
            ["info"] = new JObject { ["title"] = "Chance", ["version"] = "1" },
            ["paths"] = new JObject(Enumerable.Range(0, 1 + _random.Next(4)).Select(Path)),
            ["components"] = new JObject
            {
                ["schemas"] = new JObject(_names.Select((name, index) => new JProperty(name, _schemas.Named(Depth, [.. _names.Take(index)])))),
                ["securitySchemes"] = JObject.Parse("""
                    {
                      "Key": { "type": "apiKey", "in": "header", "name": "X-API-KEY" }, "Query": { "type": "apiKey", "in": "query", "name": "key" },
                      "Cookie": { "type": "apiKey", "in": "cookie", "name": "sid" }, "Token": { "type": "http", "scheme": "bearer" },
                      "Basic": { "type": "http", "scheme": "basic" }, "Login": { "type": "oauth2", "flows": {} }, "Open": { "type": "openIdConnect", "openIdConnectUrl": "/x" },
                      "Second key": { "type": "apiKey", "in": "header", "name": "X-APP-KEY" }, "Digest": { "type": "http", "scheme": "digest" },
                      "Hawk": { "type": "http", "scheme": "Hawk" }, "Certificate": { "type": "mutualTLS" }
                    }
                    """),
            },
        };
        if (Chance(50))
        {
            document["servers"] = new JArray(new JObject { ["url"] = Pick(Addresses), ["variables"] = new JObject { ["region"] = new JObject { ["default"] = "eu" } } });
        }

        if (Chance(30))
        {
            document["security"] = Security();
        }

        if (_is31 && Chance(10))
        {
            document["webhooks"] = new JObject { ["changed"] = new JObject { ["post"] = Operation([]) } };
        }

        new RandomSharing(_random, document, _is31).Share();
        return document;
    }

    private JProperty Path(int index)
    {
        string[] inPath = Chance(50) ? [] : Chance(70) ? ["id"] : ["id", "ünï-x"];
        var path = $"/{Pick(PathStarts)}{index}" + string.Concat(inPath.Select(name => $"/{{{name}}}"));
        var item = new JObject();
        foreach (var method in Methods.Where((_, i) => i == 0 || Chance(25)))
        {
            item[method] = Operation(inPath);
        }

        return new JProperty(path, item);
    }

    private JObject Operation(string[] inPath)
    {
        var operation = new JObject { ["responses"] = Responses() };
        if (Chance(85))
        {
            operation["operationId"] = Pick(RandomNames.Operations) + (Chance(60) ? _random.Next(100).ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
        }

        if (Chance(80))
        {
            operation["tags"] = new JArray(Enumerable.Range(0, 1 + _random.Next(2)).Select(_ => Pick(RandomNames.Tags)));
        }

        operation["parameters"] = new JArray(inPath.Select(name => Parameter(name, "path")).Concat(
            RandomNames.Parameters.OrderBy(_ => _random.Next()).Take(_random.Next(4)).Select(name => Parameter(name, Pick(Places)))));
        if (Chance(40))
        {
            operation["requestBody"] = new JObject { ["required"] = Chance(60), ["content"] = Content(Chance(35) ? Bodies : Json) };
        }

        if (Chance(20))
        {
            operation["security"] = Security();
        }

        if (Chance(8))
        {
            operation["deprecated"] = true;
        }

        if (Chance(3))
        {
            operation["callbacks"] = new JObject { ["done"] = new JObject { ["{$request.body#/url}"] = new JObject { ["post"] = new JObject { ["responses"] = new JObject() } } } };
        }

        return operation;
    }

    private JObject Parameter(string name, string place)
    {
        var parameter = new JObject { ["name"] = name, ["in"] = place };
        if (place == "path" || Chance(40))
        {
            parameter["required"] = true;
        }

        if (Chance(6))
        {
            parameter["content"] = Content(Json);
            return parameter;
        }

        parameter["schema"] = Chance(70) ? _schemas.Make(0) : _schemas.Make(2);
        if (Chance(20))
        {
            parameter["style"] = place switch
            {
                "path" => Pick(PathStyles),
                "query" => Pick(QueryStyles),
                "header" => "simple",
                _ => "form",
            };
            parameter["explode"] = Chance(50);
        }

        return parameter;
    }

    private JObject Responses()
    {
        var responses = new JObject();
        foreach (var status in Statuses.Where((_, i) => i == 0 ? Chance(60) : Chance(12)))
        {
            responses[status] = new JObject { ["description"] = "", ["content"] = Chance(12) ? Enveloped() : Chance(75) ? Content(Chance(80) ? Json : Answers) : new JObject() };
        }

        return responses;
    }

    private JObject Content(string[] mediaTypes)
    {
        var content = new JObject();
        for (var i = Chance(15) ? 2 : 1; i > 0; i--)
        {
            content[Pick(mediaTypes)] = Chance(95) ? new JObject { ["schema"] = _schemas.Make(Depth) } : new JObject();
        }

        return content;
    }

    private JObject Enveloped() => new()
    {
        ["application/json"] = new JObject
        {
            ["schema"] = new JObject
            {
                ["type"] = "object",
                ["properties"] = new JObject { ["code"] = new JObject { ["type"] = "integer" }, ["data"] = _schemas.Make(Depth), ["message"] = _schemas.Scalar() },
            },
        },
    };

    private JArray Security() => new(Enumerable.Range(0, _random.Next(3)).Select(_ => new JObject(
        Schemes.Where(_ => Chance(12)).Select(name => new JProperty(name, new JArray())))));

    private bool Chance(int percent) => _random.Next(100) < percent;

    private string Pick(string[] values) => values[_random.Next(values.Length)];
}
