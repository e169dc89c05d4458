using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace LiveAvatar.Generated;

/// <summary>A member of a model that is sent as a form: a value, or files.</summary>
internal readonly struct FormField(string name, JToken? value, IReadOnlyList<LiveAvatarFile> files)
{
    public string Name => name;

    /// <summary>The value; null where the field is files.</summary>
    public JToken? Value => value;

    public IReadOnlyList<LiveAvatarFile> Files => files;

    /// <summary>The fields of a model, of a map or of raw JSON. What is null is none.</summary>
    /// <exception cref="ArgumentException">Something that the API requires is not set.</exception>
    public static List<FormField> AllOf(object content, string parameterName)
    {
        try
        {
            return [.. Members(content, parameterName)];
        }
        catch (MissingPropertyException missing)
        {
            throw new ArgumentException(missing.Message, parameterName, missing);
        }
    }

    private static IEnumerable<FormField> Members(object content, string parameterName)
    {
        if (content is IEnumerable<KeyValuePair<string, LiveAvatarFile>> filesByName)
        {
            return filesByName.Select(static file => new FormField(file.Key, value: null, [file.Value]));
        }

        if (content is not IRawVariant && WireJson.Serializer.ContractResolver.ResolveContract(content.GetType()) is JsonObjectContract contract)
        {
            return OfModel(content, contract, parameterName);
        }

        return WireJson.ToToken(content, parameterName) is JObject map
            ? map.Properties().Where(static member => member.Value.Type != JTokenType.Null).Select(static member => new FormField(member.Name, member.Value, []))
            : throw new ArgumentException($"The {parameterName} can't be written as a form: it has no members.", parameterName);
    }

    private static IEnumerable<FormField> OfModel(object model, JsonObjectContract contract, string parameterName)
    {
        foreach (var property in contract.Properties)
        {
            if (!property.Ignored && property.ShouldSerialize?.Invoke(model) != false && property.ValueProvider!.GetValue(model) is { } value)
            {
                yield return Of(property, value, parameterName);
            }
        }

        foreach (var more in contract.ExtensionDataGetter?.Invoke(model) ?? [])
        {
            if (more.Value is JToken { Type: not JTokenType.Null } value)
            {
                yield return new FormField((string)more.Key, value, []);
            }
        }
    }

    private static FormField Of(JsonProperty property, object value, string parameterName) => value switch
    {
        LiveAvatarFile file => new FormField(property.PropertyName!, value: null, [file]),
        IEnumerable<LiveAvatarFile> files => new FormField(property.PropertyName!, value: null, [.. files]),
        _ => new FormField(property.PropertyName!, ToToken(property.Converter, value, parameterName), []),
    };

    private static JToken ToToken(JsonConverter? converter, object value, string parameterName)
    {
        if (converter is not { CanWrite: true })
        {
            return WireJson.ToToken(value, parameterName);
        }

        using var writer = new JTokenWriter();
        converter.WriteJson(writer, value, WireJson.Serializer);
        return writer.Token!;
    }
}
