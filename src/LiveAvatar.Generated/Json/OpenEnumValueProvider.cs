using Newtonsoft.Json.Serialization;

namespace LiveAvatar.Generated;

/// <summary>Gives null for an open enum that was never set.</summary>
internal sealed class OpenEnumValueProvider(IValueProvider inner) : IValueProvider
{
    public object? GetValue(object target) => inner.GetValue(target) is { } value and not IOpenEnum { Value: null } ? value : null;

    public void SetValue(object target, object? value) => inner.SetValue(target, value);
}
