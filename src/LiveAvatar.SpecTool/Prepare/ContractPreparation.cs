using System.Security.Cryptography;
using LiveAvatar.SpecTool.Diagnostics;
using LiveAvatar.SpecTool.Prepare.Passes;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>Takes the contract as it is published through the passes, to the document that NSwag reads.</summary>
internal static class ContractPreparation
{
    public static PreparedContract Run(string contractPath, string? overlayPath)
    {
        var bytes = File.ReadAllBytes(contractPath);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));

        var (root, failure) = ContractFile.Parse(bytes, contractPath);
        if (root is null)
        {
            return new PreparedContract("", 0, sha256, [failure!]);
        }

        var overlay = Overlay.Empty;
        if (overlayPath is not null)
        {
            var (overlayRoot, overlayFailure) = ContractFile.Parse(File.ReadAllBytes(overlayPath), overlayPath);
            if (overlayRoot is null)
            {
                return new PreparedContract("", 0, sha256, [overlayFailure!]);
            }

            overlay = new Overlay(overlayRoot, overlayPath);
            if (overlay.Problems().ToList() is { Count: > 0 } problems)
            {
                return new PreparedContract("", 0, sha256, problems);
            }
        }

        return Run(new Contract(root, contractPath, sha256), overlay);
    }

    public static PreparedContract Run(Contract contract, Overlay overlay)
    {
        var operations = Apply(contract, Passes(overlay));
        return new PreparedContract(contract.Root.ToString(Formatting.Indented), operations, contract.Sha256, AcceptedWarnings.Filter(contract, overlay));
    }

    /// <summary>Every pass but the last, so that what has a name in C# still knows where it stood in the published contract.</summary>
    public static void Name(Contract contract, Overlay overlay) => Apply(contract, Passes(overlay).Where(pass => pass is not KeepWhatNSwagReads));

    /// <summary>Applies passes up to the first that finds an error. Whatever a contract holds, it ends in a client or in a message: that the tool fails is one, too.</summary>
    /// <returns>How many operations there are.</returns>
    public static int Apply(Contract contract, IEnumerable<IPass> passes)
    {
        Origin.Mark(contract.Root);
        var operations = 0;
        foreach (var pass in passes)
        {
            try
            {
                pass.Apply(contract);
            }
            catch (Exception defect) when (defect is not OutOfMemoryException)
            {
                contract.Report(SpecCode.DefectOfTheTool, contract.Root, $"The pass {pass.GetType().Name} fails on this contract, which is a defect of the tool: "
                    + $"{defect.GetType().Name} {defect.StackTrace?.Split('\n')[0].Trim()}: {defect.Message} Leave parts of the contract out by the overlay until the rest passes, and report those.");
            }

            operations = Math.Max(operations, contract.Operations.Count());
            if (contract.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
            {
                break;
            }
        }

        return operations;
    }

    /// <summary>The order matters: what a pass finds, the ones before it have settled.</summary>
    private static IPass[] Passes(Overlay overlay) =>
    [
        new IgnoreExtensions(),
        new IgnoreSideNotes(),
        new ApplyOverlay(overlay),
        new RevealNullability(overlay),
        new InlineReferences(),
        new ListSequences(),
        new CheckDocument(),
        new RepairSchemas(),
        new ResolveSchemaReferences(),
        new SettleReferences(),
        new UnfoldConditions(),
        new LeaveConstraints(),
        new ResolveCredentials(),
        new SettleParameters(),
        new ChooseBodies(),
        new DocumentErrors(),
        new ChooseResults(),
        new WidenContainers(),
        new LowerNullability(),
        new LowerDiscriminators(),
        new FindSubtypes(),
        new MergeAllOf(),
        new LowerDialect(),
        new FollowAliases(),
        new InheritDiscriminators(),
        new SimplifyUnions(),
        new FixTags(),
        new UnwrapEnvelopes(),
        new FindPages(),
        new PruneSchemas(),
        new NameGroups(),
        new NameOperations(),
        new NameParameters(),
        new NameSchemas(),
        new TypeScalarUnions(),
        new WrapValues(),
        new HoistInlineSchemas(),
        new LowerUnions(),
        new LeaveUnionsRaw(),
        new InlineContainers(),
        new PlaceDecimals(),
        new TypeAdditionalProperties(),
        new MarkWriting(),
        new NameMembers(),
        new InheritMembers(),
        new WriteDocumentation(),
        new DescribeContract(),
        new KeepWhatNSwagReads(),
    ];
}
