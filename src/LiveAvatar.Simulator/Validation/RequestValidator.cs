using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.Server;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

internal sealed record ValidatedRequest(JObject Query, JToken? Body, IReadOnlyList<ValidationProblem> Problems);

internal sealed class RequestValidator(ApiContract contract)
{
    private readonly SchemaValidator _validator = new(contract);

    public ValidatedRequest Validate(RouteMatch route, Incoming request)
    {
        var problems = new List<ValidationProblem>();
        var query = new JObject();

        foreach (var parameter in route.Operation.Parameters)
        {
            var value = ReadParameter(parameter, route, request, problems);
            if (value is not null && parameter.In is "query")
            {
                query[parameter.Name] = value;
            }
        }

        return new ValidatedRequest(query, ReadBody(route.Operation.Body, request, problems), problems);
    }

    private JToken? ReadParameter(Parameter parameter, RouteMatch route, Incoming request, List<ValidationProblem> problems)
    {
        var at = new Location(parameter.In).Child(parameter.Name);
        var texts = parameter.In switch
        {
            "path" => route.PathValues.TryGetValue(parameter.Name, out var segment) ? [segment] : [],
            "header" => request.Header(parameter.Name),
            "cookie" => request.Cookie(parameter.Name),
            _ => request.Query(parameter.Name),
        };

        if (texts.Count > 0)
        {
            var value = ParameterText.Read(contract, parameter.Schema, texts);
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
        var body = BodyText.Read(request, at, problems);
        if (problems.Exists(problem => problem.Type is "json_invalid"))
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

        problems.AddRange(_validator.Check(declared.Schema, body, at));
        return body;
    }

    private static JToken? Default(JToken schema) => (schema as JObject)?["default"]?.DeepClone();
}
