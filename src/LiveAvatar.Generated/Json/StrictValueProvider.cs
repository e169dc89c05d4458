using Newtonsoft.Json.Serialization;

namespace LiveAvatar.Generated;

/// <summary>Gives null for an open enum that was never set, and refuses null where the API requires a value.</summary>
internal sealed class StrictValueProvider(JsonProperty property, IValueProvider inner, bool isRequired) : IValueProvider
{
    public object? GetValue(object target)
    {
        var value = inner.GetValue(target);
        if (value is IOpenEnum { Value: null })
        {
            value = null;
        }

        return value is null && isRequired
            ? throw new MissingPropertyException(target.GetType(), property.UnderlyingName!, property.PropertyName!)
            : value;
    }

    public void SetValue(object target, object? value) => inner.SetValue(target, value);
}
