namespace LiveAvatar.Simulator.Tests.Validation;

// Each keyword alone: the property 'x' of a body has the schema, and the body is sent over HTTP.
public class BodyKeywordTests
{
    [Theory]
    [InlineData("""{ "type": "string" }""", "\"a\"")]
    [InlineData("""{ "type": "integer" }""", "5.0")]
    [InlineData("""{ "type": "number" }""", "5")]
    [InlineData("""{ "type": ["string", "null"] }""", "null")]
    [InlineData("""{ "type": ["string", "integer"] }""", "7")]
    [InlineData("""{ "enum": ["a", 1, null] }""", "null")]
    [InlineData("""{ "const": 1 }""", "1.0")]
    [InlineData("""{ "type": "string", "format": "uuid" }""", "\"5ec4e700-0000-4000-8000-000000000001\"")]
    [InlineData("""{ "type": "string", "format": "date-time" }""", "\"2025-01-02T03:04:05.678Z\"")]
    [InlineData("""{ "type": "string", "format": "date" }""", "\"2024-02-29\"")]
    [InlineData("""{ "type": "string", "format": "nobody-knows-it" }""", "\"a\"")]
    [InlineData("""{ "type": "string", "minLength": 1, "maxLength": 1 }""", "\"\\ud83d\\ude00\"")]
    [InlineData("""{ "type": "string", "pattern": "^a+$" }""", "\"aaa\"")]
    [InlineData("""{ "type": "integer", "minimum": 1, "maximum": 1 }""", "1")]
    [InlineData("""{ "type": "number", "multipleOf": 0.1 }""", "0.3")]
    [InlineData("""{ "type": "array", "items": { "type": "integer" }, "minItems": 1, "maxItems": 2, "uniqueItems": true }""", "[1,2]")]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": "integer" } }""", """{"a":1}""")]
    [InlineData("""{ "type": "object", "properties": { "a": {} } }""", """{"a":1,"unknown":2}""")]
    [InlineData("""{ "type": "object", "properties": { "a": { "readOnly": true } }, "required": ["a"] }""", "{}")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "integer" }] }""", "1")]
    [InlineData("""{ "oneOf": [{ "type": "integer" }, { "type": "string" }] }""", "1")]
    [InlineData("""{ "oneOf": [{ "type": "integer" }, { "type": "number" }] }""", "1")]
    [InlineData("""{ "allOf": [{ "type": "integer" }, { "minimum": 1 }] }""", "1")]
    [InlineData("""{ "not": { "type": "string" } }""", "1")]
    [InlineData("true", "1")]
    [InlineData("{}", "null")]
    [InlineData("""{ "title": "X", "type": "string" }""", "null")]
    [InlineData("""{ "title": "X", "type": "array", "items": { "type": "string" } }""", "null")]
    [InlineData("""{ "type": "string", "pattern": "^[\\p{Alnum}_]+$" }""", "\"-\"")]
    public async Task Body_ValueFits_IsAccepted(string schema, string value)
    {
        var reply = await SendAsync(MadeUp.WithBodyProperty(schema), value);

        reply.Status.Should().Be(204, reply.Text);
    }

    [Theory]
    [InlineData("""{ "type": "string" }""", "1", "string_type at body.x")]
    [InlineData("""{ "type": "string", "title": "X" }""", "null", "string_type at body.x")]
    [InlineData("""{ "type": "integer" }""", "\"a\"", "int_parsing at body.x")]
    [InlineData("""{ "type": "integer" }""", "\"5\"", "int_type at body.x")]
    [InlineData("""{ "type": "integer" }""", "1.5", "int_from_float at body.x")]
    [InlineData("""{ "type": "integer" }""", "[]", "int_type at body.x")]
    [InlineData("""{ "type": "number" }""", "\"a\"", "float_parsing at body.x")]
    [InlineData("""{ "type": "number" }""", "true", "float_type at body.x")]
    [InlineData("""{ "type": "boolean" }""", "\"maybe\"", "bool_parsing at body.x")]
    [InlineData("""{ "type": "boolean" }""", "{}", "bool_type at body.x")]
    [InlineData("""{ "type": "array" }""", "1", "list_type at body.x")]
    [InlineData("""{ "type": "object" }""", "1", "dict_type at body.x")]
    [InlineData("""{ "type": "object", "properties": {} }""", "1", "model_attributes_type at body.x")]
    [InlineData("""{ "title": "X", "type": "object", "properties": {} }""", "null", "model_attributes_type at body.x")]
    [InlineData("""{ "type": "null" }""", "1", "none_required at body.x")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "object", "required": ["b"] } } }""", """{"a":{}}""", "missing at body.x.a.b")]
    [InlineData("""{ "type": "string", "enum": ["a", "b"] }""", "\"c\"", "literal_error at body.x")]
    [InlineData("""{ "const": "a" }""", "\"b\"", "literal_error at body.x")]
    [InlineData("""{ "type": "string", "format": "uuid" }""", "\"a\"", "uuid_parsing at body.x")]
    [InlineData("""{ "type": "string", "format": "date-time" }""", "\"1 May 2025\"", "datetime_from_date_parsing at body.x")]
    [InlineData("""{ "type": "string", "format": "date-time" }""", "\"2025-13-01T00:00:00Z\"", "datetime_from_date_parsing at body.x")]
    [InlineData("""{ "type": "string", "format": "date" }""", "\"2025-02-29\"", "date_from_datetime_parsing at body.x")]
    [InlineData("""{ "type": "string", "minLength": 2 }""", "\"a\"", "string_too_short at body.x")]
    [InlineData("""{ "type": "string", "maxLength": 2 }""", "\"abc\"", "string_too_long at body.x")]
    [InlineData("""{ "type": "string", "pattern": "^a+$" }""", "\"b\"", "string_pattern_mismatch at body.x")]
    [InlineData("""{ "type": "string", "pattern": "^[\\_a]+$" }""", "\"b\"", "string_pattern_mismatch at body.x")]
    [InlineData("""{ "type": "string", "pattern": "^\\p{Lu}$" }""", "\"b\"", "string_pattern_mismatch at body.x")]
    [InlineData("""{ "type": "integer", "minimum": 1 }""", "0", "greater_than_equal at body.x")]
    [InlineData("""{ "type": "integer", "maximum": 1 }""", "2", "less_than_equal at body.x")]
    [InlineData("""{ "type": "integer", "exclusiveMinimum": 1 }""", "1", "greater_than at body.x")]
    [InlineData("""{ "type": "integer", "exclusiveMaximum": 1 }""", "1", "less_than at body.x")]
    [InlineData("""{ "type": "integer", "minimum": 5, "exclusiveMinimum": 1 }""", "4", "greater_than_equal at body.x")]
    [InlineData("""{ "type": "integer", "multipleOf": 2 }""", "3", "multiple_of at body.x")]
    [InlineData("""{ "type": "array", "items": { "type": "string" } }""", "[\"a\",1]", "string_type at body.x.1")]
    [InlineData("""{ "type": "array", "minItems": 1 }""", "[]", "too_short at body.x")]
    [InlineData("""{ "type": "array", "maxItems": 1 }""", "[1,2]", "too_long at body.x")]
    [InlineData("""{ "type": "array", "uniqueItems": true }""", "[1,1.0]", "value_error at body.x")]
    [InlineData("""{ "type": "object", "additionalProperties": false }""", """{"a":1}""", "extra_forbidden at body.x.a")]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": "integer" } }""", """{"a":"b"}""", "int_parsing at body.x.a")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "null" }] }""", "1", "string_type at body.x")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "integer" }] }""", "[]", "string_type at body.x.str; int_type at body.x.int")]
    [InlineData("""{ "allOf": [{ "type": "integer" }, { "minimum": 1 }] }""", "0", "greater_than_equal at body.x")]
    [InlineData("""{ "not": { "type": "string" } }""", "\"a\"", "value_error at body.x")]
    [InlineData("false", "1", "extra_forbidden at body.x")]
    [InlineData("""{ "type": "array", "items": false }""", "[1]", "value_error at body.x.0")]
    public async Task Body_ValueDoesNotFit_AnswersFastApisProblem(string schema, string value, string problem)
    {
        var reply = await SendAsync(MadeUp.WithBodyProperty(schema), value);

        reply.Status.Should().Be(422, reply.Text);
        reply.Problem.Should().Be(problem);
    }

    [Theory]
    [InlineData("""{ "type": "integer", "minimum": 1, "exclusiveMinimum": true }""", "1", "greater_than at body.x")]
    [InlineData("""{ "type": "integer", "maximum": 1, "exclusiveMaximum": true }""", "1", "less_than at body.x")]
    [InlineData("""{ "type": "integer", "minimum": 1, "exclusiveMinimum": false }""", "0", "greater_than_equal at body.x")]
    [InlineData("""{ "type": "string" }""", "null", "string_type at body.x")]
    public async Task Body_OpenApi30ValueDoesNotFit_AnswersFastApisProblem(string schema, string value, string problem)
    {
        var reply = await SendAsync(MadeUp.WithBodyProperty(schema, version: "3.0.3"), value);

        reply.Status.Should().Be(422, reply.Text);
        reply.Problem.Should().Be(problem);
    }

    [Theory]
    [InlineData("""{ "type": "string", "nullable": true }""", "null")]
    [InlineData("""{ "nullable": true, "allOf": [{ "$ref": "#/components/schemas/Short" }] }""", "null")]
    [InlineData("""{ "$ref": "#/components/schemas/Short", "minLength": 5 }""", "\"a\"")]
    public async Task Body_OpenApi30ValueFits_IsAccepted(string schema, string value)
    {
        var reply = await SendAsync(MadeUp.WithBodyProperty(schema, """{ "Short": { "type": "string" } }""", "3.0.3"), value);

        reply.Status.Should().Be(204, reply.Text);
    }

    [Fact]
    public async Task Problem_HasFastApisMembers()
    {
        var reply = await SendAsync(MadeUp.WithBodyProperty("""{ "type": "array", "items": { "type": "integer", "minimum": 1 } }"""), "[3,0]");

        reply.Text.Should().Be(
            """{"detail":[{"type":"greater_than_equal","loc":["body","x",1],"msg":"Input should be greater than or equal to 1","input":0,"ctx":{"ge":1}}]}""");
    }

    [Fact]
    public async Task Problems_OfAllProperties_AreReportedTogether()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.WithBody(
            """{ "type": "object", "required": ["a", "b"], "properties": { "c": { "type": "string" } } }""")));
        using var api = new Api(simulator);

        var reply = await api.PostAsync("/check", """{"c":1}""");

        reply.Problem.Should().Be("missing at body.a; missing at body.b; string_type at body.c");
    }

    private static async Task<Reply> SendAsync(string contract, string value)
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(contract));
        using var api = new Api(simulator);

        return await api.PostAsync("/check", $$"""{"x":{{value}}}""");
    }
}
