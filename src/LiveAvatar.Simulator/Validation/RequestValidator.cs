using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.Server;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

internal sealed record ValidatedRequest(JObject Query, JToken? Body, IReadOnlyList<ValidationProblem> Problems);

internal sealed class RequestValidator(ApiContract contract)
{
    private static readonly string[] Ignored = ["Accept", "Content-Type", "Authorization"];

    private readonly SchemaValidator _validator = new(contract);

    public ValidatedRequest Validate(RouteMatch route, Incoming request)
    {
        var problems = new List<ValidationProblem>();
        var query = new JObject();

        var reader = new ParameterReader(contract, route, request);

        foreach (var parameter in route.Operation.Parameters.Where(parameter => !IsIgnored(parameter)))
        {
            var value = Check(parameter, reader.Read(parameter), problems);
            if (value is not null && parameter.In is "query")
            {
                query[parameter.Name] = value;
            }
        }

        return new ValidatedRequest(query, ReadBody(route.Operation.Body, request, problems), problems);
    }

    // OpenAPI says that these are described elsewhere, and that a parameter of the name says nothing.
    private static bool IsIgnored(Parameter parameter) =>
        parameter.In is "header" && Ignored.Contains(parameter.Name, StringComparer.OrdinalIgnoreCase);

    private JToken? Check(Parameter parameter, JToken? value, List<ValidationProblem> problems)
    {
        var at = new Location(parameter.In).Child(parameter.Name);
        if (value is not null)
        {
            problems.AddRange(_validator.Check(parameter.Schema, value, at));
            return value;
        }

        if (parameter.Required)
        {
            problems.Add(new ValidationProblem(at, "missing", "Field required", null));
        }

        return Default(parameter.Schema);
    }

    private JToken? ReadBody(RequestBody? declared, Incoming request, List<ValidationProblem> problems)
    {
        var at = new Location("body");
        if (declared is null)
        {
            return null;
        }

        // To FastAPI, a body that is null is a body that was left out.
        var (body, schema) = BodyReader.Read(contract, declared, request, at, problems);
        if (problems.Exists(problem => problem.Type is "json_invalid" or "media_type"))
        {
            return null;
        }

        if (body is null or { Type: JTokenType.Null })
        {
            if (declared.Required)
            {
                problems.Add(new ValidationProblem(at, "missing", "Field required", null));
            }

            return Default(declared.Schema);
        }

        problems.AddRange(_validator.Check(schema, body, at));
        return body;
    }

    private static JToken? Default(JToken schema) => (schema as JObject)?["default"]?.DeepClone();
}
