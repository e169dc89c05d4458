using System;

namespace LiveAvatar.Generated;

/// <summary>Marks a property without which the API refuses the request: writing null there is an error. A class that needs more than its base names what it inherits,
/// as in JSON.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class, AllowMultiple = true)]
internal sealed class RequiredOnWriteAttribute(params string[] inherited) : Attribute
{
    public string[] Inherited { get; } = inherited;
}
